"""The headers of every answer of ours but GraphiQL's files."""

EVERY_ANSWER = {
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "vary": "Accept",
}
