"""Reads on a replica: what may be read there, and what its own changes are for each account."""
