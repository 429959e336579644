"""How complete and fresh the book is in each place, and where the gaps are."""
