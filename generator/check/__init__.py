"""Reading the records as a careful curator would: one small rule a fault, and the rule's docstring is the rule."""

from generator.check.rules import KeptBreaches, listing_problems, own_problems, problems

__all__ = ["KeptBreaches", "listing_problems", "own_problems", "problems"]
