"""Voices to choose from: what is known of each, a sample, the dialog in which one is picked."""
