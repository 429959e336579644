"""What a change to a directory does, for those who review it."""

from generator.directory_diff.summary import MAX_BYTES, MAX_COMMENT_BYTES, markdown

__all__ = ["MAX_BYTES", "MAX_COMMENT_BYTES", "markdown"]
