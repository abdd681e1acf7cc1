"""A voice that sings letters, for Speech Studio."""
