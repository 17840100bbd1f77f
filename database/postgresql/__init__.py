"""PostgreSQL: its connections, drivers and sessions, and the database that units run on."""
