"""The steps of `packaging/release.py`."""
