"""Synthetic directories of any size, in invented places. Same size and seed: the same files."""

from benchmarks.synthetic.write import directory

__all__ = ["directory"]
