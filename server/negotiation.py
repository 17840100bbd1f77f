"""The two media types of GraphQL over HTTP, and which one a client wants."""

GRAPHQL = "application/graphql-response+json"
JSON = "application/json"

_SERVED = {GRAPHQL: GRAPHQL, JSON: JSON, "application/*": JSON, "*/*": JSON}


def media_type(accept: str | None) -> str:
    """The type to answer in: the most wanted one, the legacy one where none of ours is wanted."""
    wanted = [_preference(part) for part in (accept or JSON).split(",")]
    served = [(quality, _SERVED[name]) for quality, name in wanted if name in _SERVED and quality]
    return max(served, key=lambda choice: choice[0])[1] if served else JSON


def wants_html(accept: str | None) -> bool:
    """Whether a browser asks for a page."""
    return any(_preference(part)[1] == "text/html" for part in (accept or "").split(","))


def _preference(part: str) -> tuple[float, str]:
    name, *parameters = (piece.strip().lower() for piece in part.split(";"))
    for parameter in parameters:
        if parameter.startswith("q="):
            return _quality(parameter[2:]), name
    return 1.0, name


def _quality(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
