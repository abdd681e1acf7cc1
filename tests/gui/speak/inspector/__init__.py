"""Tests of the panel beside a script."""
