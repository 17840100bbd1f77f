"""How a process starts, works in the background, and stops."""
