"""The place where everything is chosen."""
