"""The last step makes a PDF smaller, changes nothing that it says, and gives the same bytes each time."""

from __future__ import annotations

import io

import pikepdf

from generator.leaflets import pdf_file


def _tagged(marks: int) -> bytes:
    """Return a PDF of one page with many small objects, as Typst writes tags."""
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.Root.Many = pikepdf.Array([pdf.make_indirect(pikepdf.Dictionary(S=pikepdf.Name.P, N=n)) for n in range(marks)])
    made = io.BytesIO()
    pdf.save(made, object_stream_mode=pikepdf.ObjectStreamMode.disable, deterministic_id=True)
    return made.getvalue()


def test_many_small_objects_take_less_and_stay_the_same() -> None:
    whole = _tagged(500)
    small = pdf_file.finished(whole, fold=False)
    assert len(small) < len(whole) / 2
    with pikepdf.open(io.BytesIO(small)) as read:
        assert [int(one.N) for one in read.Root.Many] == list(range(500))


def test_the_same_pdf_gives_the_same_bytes() -> None:
    assert pdf_file.finished(_tagged(9), fold=False) == pdf_file.finished(_tagged(9), fold=False)
