"""The catalogue of models, and the store of those on this machine."""
