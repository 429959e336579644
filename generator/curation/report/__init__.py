"""How complete and fresh the directory is in each place, and where the gaps are."""
