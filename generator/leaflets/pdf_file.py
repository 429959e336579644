"""The last step of a PDF: its pages laid to fold if it is a booklet, and its many small objects squeezed together."""

from __future__ import annotations

import io


def finished(pdf: bytes, *, fold: bool) -> bytes:
    """Return a tagged PDF made smaller, with nothing of it changed but, of a booklet, where its pages stand.

    Typst writes each tag as an object of its own, unsqueezed; in streams of objects they take a third less.
    """
    import pikepdf  # slow to import, and a build without leaflets needs none of it

    from generator.leaflets.imposition import impose

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        if fold:
            impose(opened)
        smaller = io.BytesIO()
        opened.save(
            smaller,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            fix_metadata_version=False,
            deterministic_id=True,
        )
    return smaller.getvalue()
