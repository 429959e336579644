"""From a source's texts to a listing's fields: one small function for each kind of field."""
