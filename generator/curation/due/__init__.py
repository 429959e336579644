"""Whom to ask next whether a listing is still right."""
