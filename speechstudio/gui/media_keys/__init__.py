"""Keys of keyboards and headsets, and the desktop's own controls, while other programs are used."""
