"""The dock below a transcript: overview, ruler, lanes of speakers, transport."""
