"""A book too large for one machine: each place is built by itself, on any machine, and then all are joined.

A *place build* is what the listings of one place make: their pages and files, and the listings as they were read and
checked. `join` is a whole build that leans on place builds as another leans on the last: it makes whatever spans
places, and takes from a place build only what was made of nothing but what is the same in the whole book.
"""

from generator.place_builds.join import Joined
from generator.place_builds.make import Read, make, read
from generator.place_builds.saved import LEAFLETS, DoesNotFit

__all__ = ["LEAFLETS", "DoesNotFit", "Joined", "Read", "make", "read"]
