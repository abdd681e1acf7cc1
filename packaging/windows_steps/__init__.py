"""The steps of `packaging/windows.py`."""
