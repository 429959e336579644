"""Files for machines, beside the pages."""

from generator.export.sitemap import sitemap

__all__ = ["sitemap"]
