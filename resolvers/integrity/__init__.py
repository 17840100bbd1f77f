"""`numberbook check`: whether the data in the database is consistent."""
