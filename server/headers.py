"""The headers of every answer that has none of its own for the same."""

EVERY_ANSWER = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "vary": "Accept",
}
