"""Files for machines, beside the pages."""

from generator.export import search_index
from generator.export.form import form
from generator.export.minify import programs
from generator.export.offline import offline, switched_off
from generator.export.plan import plan
from generator.export.sitemap import sitemap

__all__ = ["form", "offline", "plan", "programs", "search_index", "sitemap", "switched_off"]
