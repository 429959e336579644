"""What every shape in `schema/` has in common."""

from collections.abc import Mapping
from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen mapping that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    former_keys: ClassVar[Mapping[str, str]] = {}
    """Keys that have another name now, and that name. They are refused, with a message that says so."""
