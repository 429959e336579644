def table(**_): return ""
