"""How the API is reached: ASGI application, endpoint, tokens, settings, command line."""

import gc

GC_THRESHOLD = 10_000
"""After how many new objects Python collects garbage. A page of 100 keeps some 500 alive, and what
a start imports stays: with Python's own 700 it takes a tenth longer.
"""

gc.set_threshold(GC_THRESHOLD, 10, 10)
