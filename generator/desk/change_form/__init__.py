"""The form in which a curator changes the facts of a listing: its boxes, and what was typed in them."""
