"""What `packaging/bundle.py` does, one step a module."""
