"""Voices of recordings: the dialog in which one is made, the end of one, the list of a model's."""
