"""What `packaging/linux.py` does, one step a module: a bundle as a program of Linux' desktops."""
