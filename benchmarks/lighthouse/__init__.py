"""Lighthouse's four figures and the layout shift of six pages: `python -m benchmarks.lighthouse SITE`."""
