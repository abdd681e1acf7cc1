"""The frame of the window: rail, list of projects, header, job strip."""
