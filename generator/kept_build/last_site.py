"""What of the last site is as it would be made now, and is taken again."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from generator.kept_build import reuse
from generator.kept_build.build_state import BuildState, Work, changed_parts


class LastSite:
    """What of the last site is as it would be made now."""

    def __init__(
        self,
        last: BuildState,
        now: BuildState,
        can_link: bool,
        out: Path,
        made_of: Mapping[str, bytes],
        seen: Container[str],
    ) -> None:
        """Compare two builds; the files that were `seen` are as the last one left them."""
        self._last, self._out, self._made_of, self._seen = last, out, made_of, seen
        self._changed = changed_parts(last, now)
        self._is_same_site = bool(last.common) and last.out == now.out and can_link
        self._is_same_look = last.stencils == now.stencils
        self._marks = dict(last.files)
        self.taken: set[str] = set()

    def page_work(self, name: str) -> Work | None:
        """Return what the factory of a page made, as `work` does, if all pages look as they did."""
        return self.work(name) if self._is_same_look else None

    def work(self, name: str) -> Work | None:
        """Return what a factory made last time, which the site takes now; None when it must make it again."""
        known = self._last.work.get(name) if self._is_same_site else None
        if known is None or not self._is_as_it_was(known, self._made_of.get(name, b"")):
            return None
        if not reuse.is_as_left(known.paths, self._out, self._marks, self._seen):
            return None
        self.taken.add(name)
        return known

    def taken_paths(self) -> Iterator[str]:
        """Yield the files of what is taken."""
        return (path for name in self.taken for path in self._last.work[name].paths)

    def _is_as_it_was(self, known: Work, mark: bytes) -> bool:
        return known.mark == mark and (bool(mark) or known.parts.isdisjoint(self._changed))
