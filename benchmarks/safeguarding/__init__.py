"""How often the rules about dangers hold what is harmless, and how many dangers they catch."""
