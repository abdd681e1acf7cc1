"""Writing a transcript to files, to paper and to the clipboard."""
