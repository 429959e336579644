"""The plan's pure modules, run under Node."""
