"""Authentication: our access tokens, those of an OpenID Connect issuer, and the keys for both."""
