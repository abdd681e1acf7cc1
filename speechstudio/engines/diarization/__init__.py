"""Speech to speaker turns."""
