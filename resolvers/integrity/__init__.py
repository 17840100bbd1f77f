"""`numberbook check`: whether the data is what it must be."""
