"""How fast and how light is the finder? Measured beside Pagefind, MiniSearch and lunr.js on the same listings."""
