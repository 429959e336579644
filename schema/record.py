"""What every shape in `schema/` has in common."""

from collections.abc import Mapping
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict

_GIVEN: dict[frozenset[str], set[str]] = {}
"""Each set of fields that some record was given, once."""


class Record(BaseModel):
    """A frozen mapping that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    former_keys: ClassVar[Mapping[str, str]] = {}
    """Keys that have another name now, and that name. They are refused, with a message that says so."""

    def model_post_init(self, context: Any, /) -> None:
        """Share the set of the fields that it was given with all the records that were given the same.

        A listing is a dozen records, and these sets were a third of its memory, though nothing changes one.
        """
        given = self.__pydantic_fields_set__
        object.__setattr__(self, "__pydantic_fields_set__", _GIVEN.setdefault(frozenset(given), given))
