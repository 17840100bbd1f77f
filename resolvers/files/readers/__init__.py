"""How a file of numbers is read: its encoding, CSV, JSON, and which of them it is."""
