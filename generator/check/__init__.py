"""Reading the records as a careful curator would: one small rule a fault, and the rule's docstring is the rule."""

from generator.check.rules import problems, problems_of

__all__ = ["problems", "problems_of"]
