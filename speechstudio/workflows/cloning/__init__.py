"""Voices cloned of recordings: checked, kept, and known as such."""
