"""Work in both directions that waits in a row, outlives the program, and is done once."""
