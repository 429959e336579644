"""What the wheel holds besides Python: the files that `shipped` names in pyproject.toml, as one tree in the package."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShippedFiles(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the shipped files in `generator/shipped`; an editable install reads them where they lie."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name every shipped path and its place in a wheel. `version` is "standard" or "editable"."""
        if version == "standard":
            build_data["force_include"] |= {path: f"generator/shipped/{path}" for path in self.config["shipped"]}
