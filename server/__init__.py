"""How the API is reached: ASGI application, endpoint, tokens, settings, command line."""
