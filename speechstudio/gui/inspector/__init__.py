"""The panel at the side: speakers, review, details."""
