"""Files and commands: import, export, and what is done to many numbers at once."""
