"""Checking doubtful passages where they stand in the text."""
