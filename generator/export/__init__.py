"""Files for machines, beside the pages."""

from generator.export.form import form
from generator.export.minify import programs
from generator.export.offline import offline, switched_off
from generator.export.plan import plan
from generator.export.search_index import finder
from generator.export.sitemap import sitemap

__all__ = ["finder", "form", "offline", "plan", "programs", "sitemap", "switched_off"]
