"""Files for machines, beside the pages."""

from generator.export.finder import finder
from generator.export.offline import offline, switched_off
from generator.export.plan import plan
from generator.export.sitemap import sitemap

__all__ = ["finder", "offline", "plan", "sitemap", "switched_off"]
