"""Tests of the dialogs about voices of recordings."""
