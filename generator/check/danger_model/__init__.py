"""How much a text speaks for a danger, as it was learnt from sentences that people wrote and labelled."""

from generator.check.danger_model.features import Feature, features, finding, name
from generator.check.danger_model.neighbours import Neighbours, neighbours
from generator.check.danger_model.weights import NEIGHBOURS, TOGETHER, WEIGHTS, DangerModel, danger_model

__all__ = [
    "NEIGHBOURS",
    "TOGETHER",
    "WEIGHTS",
    "DangerModel",
    "Feature",
    "Neighbours",
    "danger_model",
    "features",
    "finding",
    "name",
    "neighbours",
]
