"""Which sentences the code says, and which of them a language lacks: for whoever translates, and for a test."""

from generator.sentences.gather import template
from generator.sentences.po_files import Gap, gaps, updated

__all__ = ["Gap", "gaps", "template", "updated"]
