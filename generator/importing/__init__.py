"""Bringing other people's lists into the book: nothing is dropped, nothing is invented, and twice is nothing.

    source ──sources──▶ SourceRecord ──transform──▶ Draft ──reconcile──▶ Change ──run──▶ files
                                    (by the mapping)      (by provenance)

What a source does not say stays unknown: such a listing waits in `incoming/`, which no page shows, until somebody has
filled in what is missing.
"""
