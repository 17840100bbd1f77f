"""How it is reached: ASGI application, HTTP view, tokens, settings, command line."""
