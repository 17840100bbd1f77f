"""The viewer's points."""

from datetime import datetime

import strawberry


@strawberry.type(
    description="The viewer's points. A query costs 1 a root field and 1 for each 400 rows it asks"
    " for, a mutation 10, a bulk 10 an item. The README has the whole table."
)
class RateLimit:
    limit: int = strawberry.field(description="Points a minute.")
    cost: int = strawberry.field(description="What this request cost.")
    remaining: int = strawberry.field(description="Points left.")
    reset_at: datetime = strawberry.field(description="When all points are there again.")
