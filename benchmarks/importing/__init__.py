"""How long an import of any size takes, and how much memory."""
