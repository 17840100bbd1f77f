"""Accounts: persons, teams, their tokens, and subjects of an OpenID Connect issuer."""
