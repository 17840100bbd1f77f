"""The headers of every answer except the files of GraphiQL."""

EVERY_ANSWER = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "vary": "Accept",
}
