"""What stands in the middle of the window."""
