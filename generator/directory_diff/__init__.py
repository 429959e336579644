"""What a change to a directory does, for those who review it."""

from generator.directory_diff.summary import markdown

__all__ = ["markdown"]
