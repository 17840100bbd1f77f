"""A connection: what it reads becomes requests, which are begun, wait or are refused."""
