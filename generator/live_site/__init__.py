"""The site while somebody edits it: one process that reads the changed file and makes each page when it is asked for.

Nothing of a page is kept, so there is no key to be wrong: a page is made from the directory as it was last read. What
takes longer, the lists, the finder's index and the files beside the pages, follows in the background.
"""

from generator.live_site.live_site import CannotShow, LiveSite, Undressed
from generator.live_site.server import serve

__all__ = ["CannotShow", "LiveSite", "Undressed", "serve"]
