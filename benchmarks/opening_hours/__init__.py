"""How much of real texts of opening times is read rightly, refused honestly, and read wrongly."""
