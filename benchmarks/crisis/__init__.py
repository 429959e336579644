"""How much danger the finder hears, and how often it cries wolf."""
