"""Keeping the directory fresh: who to ring, which links are dead, what is there twice, and what is missing."""
