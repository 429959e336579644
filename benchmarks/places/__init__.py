"""A book that is built place by place, by Dask or one after another, and joined."""
