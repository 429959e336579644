"""The curator's desk: a morning's work as pages in a browser, on this machine alone.

`book` reads the directory, `queue` and `post` say what is to be done, `acts` work out what a press would change,
`journal` keeps each decision and writes the files, `send` proposes them, `pages` show it all and `server` listens.
"""
