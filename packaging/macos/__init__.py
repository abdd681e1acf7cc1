"""What the app for macOS is described, signed and packed with."""
