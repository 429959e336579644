"""How many presses a morning at the desk takes."""
