"""Files for machines, beside the pages."""

from generator.export import open_data, search_index
from generator.export.bundles import scripts, unshipped
from generator.export.form import form, form_data
from generator.export.memo import Memos, no_memos
from generator.export.offline import kill_switch, offline
from generator.export.open_data.files import File, FileFactory
from generator.export.plan import plan
from generator.export.robots import robots
from generator.export.sitemap import sitemap
from generator.export.web_servers import files as web_servers

__all__ = [
    "File",
    "FileFactory",
    "Memos",
    "form",
    "form_data",
    "kill_switch",
    "no_memos",
    "offline",
    "open_data",
    "plan",
    "robots",
    "scripts",
    "search_index",
    "sitemap",
    "unshipped",
    "web_servers",
]
