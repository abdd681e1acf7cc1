"""The page where a recording is made, and its panel at the side."""
