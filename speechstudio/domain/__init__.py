"""What speech work is made of. Pure: no input, no output, no third-party package."""
