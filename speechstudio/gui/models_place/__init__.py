"""The place of models and voices: what there is, what it can, what it may be used for."""
