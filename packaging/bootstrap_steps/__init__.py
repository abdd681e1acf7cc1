"""The steps of `packaging/bootstrap.py`. Standard library only."""
