"""What words mean: the model that the finder and `linkbook needs` read, taught and measured."""
