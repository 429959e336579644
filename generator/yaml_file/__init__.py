"""A YAML file changed as little as its new values allow: nothing that somebody typed is lost."""
