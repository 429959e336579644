"""Which needs a listing's words mean, as it was learnt from listings that a careful curator judged."""

from generator.need_model.features import FIELD_WEIGHTS, features, stems
from generator.need_model.weights import MOST_SAID, PHRASE_SCALE, WEIGHTS, LearntNeed, Meant, NeedModel, need_model

__all__ = [
    "FIELD_WEIGHTS",
    "MOST_SAID",
    "PHRASE_SCALE",
    "WEIGHTS",
    "LearntNeed",
    "Meant",
    "NeedModel",
    "features",
    "need_model",
    "stems",
]
