"""The pipeline, one module per arrow: load → check → resolve → views → render → build → stamp → publish."""
