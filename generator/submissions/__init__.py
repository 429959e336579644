"""From what people send in to a reviewed file: read it, check it, show what changes, write it where it belongs."""
