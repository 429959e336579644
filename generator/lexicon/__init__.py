"""What words mean here: how text becomes terms, and which needs the phrases of `needs.yml` stand for."""
