"""Drafting a mapping: from the headings of a source and from what stands below them, with a word on all that is not sure."""
