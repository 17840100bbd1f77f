"""HTTP: the protocol, requests, bodies, answers, and their limits."""

PATH = "/graphql"
"""Where the endpoint is."""
