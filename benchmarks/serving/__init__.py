"""How many readers a web server bears with the configuration that we ship, on this machine alone."""
