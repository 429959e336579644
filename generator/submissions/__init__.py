"""From what people send in to a changed file: read it, check it, show what changes, write it where it belongs."""
