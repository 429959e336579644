"""What every shape in `schema/` has in common."""

from pydantic import BaseModel, ConfigDict


class Record(BaseModel):
    """A frozen mapping that refuses keys it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")
