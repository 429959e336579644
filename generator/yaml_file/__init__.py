"""Any edit of a YAML file that leaves every other byte alone: comments, order, style and line ends are kept.

`edit` plans and makes the change, `spans` knows where each value stands in the text, and `emit` writes new values.
"""
