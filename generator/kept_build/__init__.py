"""What one build leaves for the next, so that one changed file costs what it touches and no more.

Nothing here may change a byte of a site. A page is used again only if all that it was made of is as it was: what every
page is made of (`inputs`), and what the page itself read of the directory, of which `watched` took a note. Whatever is
not known for sure is made again; whatever is not as it was left, on the disk, counts as not there.
"""

from generator.kept_build.build import KeptBuild
from generator.kept_build.dressing import dressing_key
from generator.kept_build.store import Store, kept_folder
from generator.kept_build.unchanged import LastOutcome, Unchanged

__all__ = ["KeptBuild", "LastOutcome", "Store", "Unchanged", "dressing_key", "kept_folder"]
