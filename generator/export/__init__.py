"""Files for machines, beside the pages."""

from generator.export import search_index
from generator.export.bundles import scripts, unshipped
from generator.export.form import form
from generator.export.offline import kill_switch, offline
from generator.export.plan import plan
from generator.export.sitemap import sitemap

__all__ = ["form", "kill_switch", "offline", "plan", "scripts", "search_index", "sitemap", "unshipped"]
