"""The place where text becomes speech."""
