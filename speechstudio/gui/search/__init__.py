"""Finding and replacing in the transcript."""
