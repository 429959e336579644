"""How long a build takes and what it needs, beside stock MkDocs with Material and beside Hugo."""
