"""How long `linkbook geo` takes over a directory of postcodes as large as the real one, and how much memory."""
