"""The rate limits: points of accounts, and failed authentications of addresses."""
