"""What runs our JavaScript for tests that need no browser."""
