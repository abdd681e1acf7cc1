"""Tests of the dock below a script."""
