"""Asking every website politely whether its page is still there."""
