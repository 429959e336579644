"""How fast leaflets are made, kept and made again, beside WeasyPrint making the same words."""
