"""Speech to words."""
