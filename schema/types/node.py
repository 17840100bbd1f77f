"""What other types use: the interface Node, PageInfo, and the arguments of lists."""

from typing import Annotated, TypeAlias

import strawberry

First: TypeAlias = Annotated[
    int | None,
    strawberry.argument(
        description="How many from the start, 0 to 100; 20 when neither first nor last is."
    ),
]
After: TypeAlias = Annotated[
    str | None, strawberry.argument(description='Only those behind this cursor; "" is none.')
]
Last: TypeAlias = Annotated[
    int | None, strawberry.argument(description="How many from the end, 0 to 100.")
]
Before: TypeAlias = Annotated[
    str | None, strawberry.argument(description='Only those before this cursor; "" is none.')
]


@strawberry.interface(description="An object with a global id.")
class Node:
    id: strawberry.ID = strawberry.field(description="Opaque and unique among all objects.")


@strawberry.type(description="Where a page stands in its list (Relay).")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether more follow.")
    has_previous_page: bool = strawberry.field(description="Whether more come before.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first of the page.")
    end_cursor: str | None = strawberry.field(
        description="The cursor of the last of the page: give it as after for the next page."
    )
