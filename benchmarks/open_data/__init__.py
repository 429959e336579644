"""How long the open data takes beside the rest of a build, and how well PostgreSQL finds with it."""
