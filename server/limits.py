"""How long a request may be on its way, and how large it may be. At a limit it is served."""

HEAD_SECONDS = 10
"""For the head of a request: from the opening of a connection, or its first byte on a kept one."""

BODY_SECONDS = 10
"""For the body of a request, from the end of its head."""

MAX_HEAD_BYTES = 32 * 1024
"""The request line and all headers."""

MAX_HEADERS = 100

MAX_BODY_BYTES = 64 * 1024

MAX_TRANSFER_BYTES = 1024 * 1024
"""A body with what chunks put around it; and what is still read of a body that was refused."""

MAX_REQUESTS_AHEAD = 100
"""How many requests of one connection may wait while an earlier one is answered."""

MAX_NESTING = 20
"""How deep the JSON of a request is nested."""
