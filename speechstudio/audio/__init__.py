"""Sound: decode, level, resample, peaks."""
