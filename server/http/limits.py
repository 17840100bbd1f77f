"""Every limit of a request: its size, its parts and its time. A request at a limit is served.

The first ones are settings. Even with their largest values no request can stop the process, or
keep it busy for long.
"""

from pydantic import BaseModel, Field

from engine import Limits

_DOCUMENT = Limits()


class RequestLimits(BaseModel):
    """The limits that are settings; a part of Settings."""

    max_body_bytes: int = Field(
        default=64 * 1024, ge=1024, le=256 * 1024, description="Bytes of the body of a request."
    )
    max_json_nesting: int = Field(
        default=20, ge=5, le=50, description="Levels of the JSON of a request, the outermost too."
    )
    max_tokens: int = Field(
        default=_DOCUMENT.tokens, ge=100, le=5000, description="Tokens of a document."
    )
    max_comments: int = Field(
        default=_DOCUMENT.comments, ge=0, le=5000, description="Comments in a document."
    )
    max_depth: int = Field(
        default=_DOCUMENT.depth, ge=1, le=50, description="Fields within fields of an operation."
    )
    max_aliases: int = Field(
        default=_DOCUMENT.aliases, ge=0, le=500, description="Aliases of an operation."
    )
    max_directives: int = Field(
        default=_DOCUMENT.directives, ge=0, le=500, description="Directives of an operation."
    )
    max_fragment_spreads: int = Field(
        default=_DOCUMENT.fragment_spreads,
        ge=0,
        le=500,
        description="Spreads of fragments of an operation, those within fragments too.",
    )
    max_root_query_fields: int = Field(
        default=_DOCUMENT.root_query_fields,
        ge=1,
        le=100,
        description="Fields at the root of a query.",
    )
    max_root_mutation_fields: int = Field(
        default=_DOCUMENT.root_mutation_fields,
        ge=1,
        le=100,
        description="Fields at the root of a mutation.",
    )
    max_ids: int = Field(
        default=100, ge=1, le=100, description="Values in a list of ids or of numbers."
    )
    max_rows: int = Field(
        default=12_500,
        ge=100,
        le=100_000,
        description="Rows that an operation asks for; the README lists what counts how many.",
    )
    head_seconds: int = Field(
        default=10,
        ge=1,
        le=60,
        description="For the head of a request to arrive: from the opening of a connection, or from"
        " its first byte on a kept one.",
    )
    body_seconds: int = Field(
        default=10,
        ge=1,
        le=60,
        description="For the body of a request to arrive, from the end of its head.",
    )
    write_seconds: int = Field(
        default=30,
        ge=1,
        le=300,
        description="For an answer to be read by the client; then the connection is aborted.",
    )

    @property
    def of_documents(self) -> Limits:
        """The limits that the engine checks in documents."""
        return Limits(
            tokens=self.max_tokens,
            comments=self.max_comments,
            depth=self.max_depth,
            aliases=self.max_aliases,
            directives=self.max_directives,
            fragment_spreads=self.max_fragment_spreads,
            root_query_fields=self.max_root_query_fields,
            root_mutation_fields=self.max_root_mutation_fields,
        )


MAX_HEAD_BYTES = 32 * 1024
"""The request line and all headers."""

MAX_HEADERS = 100

MAX_PARAMETERS = 100
"""Of a URL."""

MAX_TRANSFER_BYTES = 1024 * 1024
"""A body with its chunk headers; also how much of a refused body is still read."""

MAX_JSON_VALUES = 10_000
"""Values in the JSON of a request, with lists and objects: ten times what documents can use."""

DESCRIPTORS = 8192
"""How many open files and sockets a server asks the system for; a connection is one."""

MAX_REQUESTS_AHEAD = 100
"""How many requests of one connection may wait while an earlier one is answered."""
