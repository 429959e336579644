"""The words and patterns of the form and the plan that Python and JavaScript share."""

from __future__ import annotations

from typing import Any

from generator.submissions import yaml_block


def constants() -> dict[str, tuple[str, Any]]:
    """Return each constant by its JavaScript name, with a sentence that says what it is."""
    return {
        "BEGIN_MARK": ("The line above the YAML in an e-mail.", yaml_block.BEGIN),
        "END_MARK": ("The line below the YAML in an e-mail.", yaml_block.END),
    }
