"""What the theme sends with every page, and no more of it than some page can use."""

from generator.theme.folder import trim
from generator.theme.joining import joined

__all__ = ["joined", "trim"]
