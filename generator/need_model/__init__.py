"""What words mean, as it was learnt for the finder: the same weights, read by Python."""

from generator.need_model.weights import WEIGHTS, Meant, NeedModel, need_model

__all__ = ["WEIGHTS", "Meant", "NeedModel", "need_model"]
