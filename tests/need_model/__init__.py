"""Tests of the need model that Python reads."""
