"""Who asks: bearer tokens of our own and of an OpenID Connect issuer, and the keys behind them."""
