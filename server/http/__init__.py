"""HTTP: the protocol, requests, bodies, answers, and their limits."""
