"""How a number comes to be and changes: its details, the transitions, what takes them back."""
