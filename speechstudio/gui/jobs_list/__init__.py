"""The list of jobs behind the strip along the foot."""
