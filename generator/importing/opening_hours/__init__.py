"""Opening times as people write them, read as sessions when they can mean one thing only, and refused when they cannot.

A small grammar: the text becomes tokens (`tokens`), times of day are told by the clock that people meant (`clock`), and
days and times that belong together become clauses (`clauses`), each of which is one or more sessions. A word that could
change what the days are (*usually*, *until*, *from 5 January*) refuses the whole, because a wrong day is a wasted
journey. A word that could not, such as *coffee morning*, is passed over: the text itself always stays as a note.
"""

from generator.importing.opening_hours.read import HoursReading, read

__all__ = ["HoursReading", "read"]
