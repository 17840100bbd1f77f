"""Accounts: persons and teams, their tokens, and the subjects of an OpenID Connect issuer."""
