"""The place of the queue: what waits, runs and is done, with which settings."""
