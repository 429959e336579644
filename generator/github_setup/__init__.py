"""Setting a repository up on GitHub as the workflows need it, and saying what must be pressed where that cannot be."""
