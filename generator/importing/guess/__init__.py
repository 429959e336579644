"""Drafting a mapping: from a source's headings and from what stands below them, with a word on what is not sure."""
