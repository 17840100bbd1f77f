"""The part of Numberbook's schema that the race uses."""

from datetime import datetime
from typing import Any

import strawberry
from strawberry.extensions import ParserCache, ValidationCache
from strawberry.schema.config import StrawberryConfig

from bench.floor.cursors import cursor, global_id, place, row_id
from bench.strawberry_orm import numbers
from database.moments import rfc3339
from models import enums
from models.tables import PhoneNumber as Row

Info = strawberry.Info[Any, None]

for enumeration in (
    enums.PhoneNumberType,
    enums.NumberType,
    enums.ProductType,
    enums.PhoneNumberStatus,
    enums.CallingNameStatus,
    enums.PhoneNumberAccess,
):
    strawberry.enum(enumeration)


@strawberry.type
class PhoneNumber:
    id: strawberry.ID
    e164: str
    national_format: str
    international_format: str
    country_code: str | None
    type: enums.PhoneNumberType
    number_type: enums.NumberType
    nickname: str | None
    name: str | None
    product_type: enums.ProductType | None
    status: enums.PhoneNumberStatus
    calling_name: str | None
    calling_name_status: enums.CallingNameStatus
    viewer_access: enums.PhoneNumberAccess
    version: int
    created_at: datetime
    updated_at: datetime

    @classmethod
    def of(cls, row: Row, viewer: int) -> "PhoneNumber":
        """A row as the viewer sees it."""
        access = enums.PhoneNumberAccess
        product_type = None if row.product_type is None else enums.ProductType(row.product_type)
        return cls(
            id=strawberry.ID(global_id(row.id or 0)),
            e164=row.e164,
            national_format=row.national_format,
            international_format=row.international_format,
            country_code=row.country_code,
            type=enums.PhoneNumberType(row.type),
            number_type=enums.NumberType(row.number_type),
            nickname=row.nickname,
            name=row.name,
            product_type=product_type,
            status=enums.PhoneNumberStatus(row.status),
            calling_name=row.calling_name,
            calling_name_status=enums.CallingNameStatus(row.calling_name_status),
            viewer_access=access.OWNER if row.owner_id == viewer else access.GRANTED,
            version=row.version,
            created_at=row.created_at,
            updated_at=row.updated_at,
        )


@strawberry.type
class PhoneNumberEdge:
    cursor: str
    node: PhoneNumber


@strawberry.type
class PageInfo:
    has_next_page: bool
    end_cursor: str | None


def _cursor(row: Row) -> str:
    return cursor(rfc3339(row.created_at), row.id or 0)


@strawberry.type
class PhoneNumberConnection:
    rows: strawberry.Private[list[Row]]
    page_info: PageInfo

    @strawberry.field
    def nodes(self, info: Info) -> list[PhoneNumber]:
        return [PhoneNumber.of(row, info.context["viewer"]) for row in self.rows]

    @strawberry.field
    def edges(self, info: Info) -> list[PhoneNumberEdge]:
        viewer = info.context["viewer"]
        return [
            PhoneNumberEdge(cursor=_cursor(row), node=PhoneNumber.of(row, viewer))
            for row in self.rows
        ]

    @strawberry.field
    async def total_count(self, info: Info) -> int:
        return await numbers.total(**info.context)


@strawberry.type
class Query:
    @strawberry.field
    async def phone_numbers(
        self, info: Info, first: int | None = None, after: str | None = None
    ) -> PhoneNumberConnection:
        size = first or 20
        key, last_id = place(after)
        bound = None if after is None else (datetime.fromisoformat(key), last_id)
        found = await numbers.page(**info.context, rows=size + 1, after=bound)
        rows = list(found[:size])
        end = _cursor(rows[-1]) if rows else None
        page_info = PageInfo(has_next_page=len(found) > size, end_cursor=end)
        return PhoneNumberConnection(rows=rows, page_info=page_info)

    @strawberry.field
    async def phone_number(self, info: Info, id: strawberry.ID) -> PhoneNumber | None:
        row = await numbers.number(**info.context, row_id=row_id({"id": id}))
        return None if row is None else PhoneNumber.of(row, info.context["viewer"])


@strawberry.input
class UpdatePhoneNumberInput:
    id: strawberry.ID
    nickname: str


@strawberry.type
class UserError:
    code: str
    message: str
    field: list[str] | None
    status: int


@strawberry.type
class UpdatePhoneNumberPayload:
    message: str
    phone_number: PhoneNumber | None
    user_errors: list[UserError]


@strawberry.type
class Mutation:
    @strawberry.mutation
    async def update_phone_number(
        self, info: Info, input: UpdatePhoneNumberInput
    ) -> UpdatePhoneNumberPayload:
        number_id, nickname = row_id({"id": input.id}), input.nickname.strip()
        row = await numbers.rename(**info.context, row_id=number_id, nickname=nickname)
        number = PhoneNumber.of(row, info.context["viewer"])
        message = "Phone number updated successfully."
        return UpdatePhoneNumberPayload(message=message, phone_number=number, user_errors=[])


DateTime = strawberry.scalar(name="DateTime", serialize=rfc3339)

schema = strawberry.Schema(
    Query,
    Mutation,
    extensions=[ParserCache, ValidationCache],
    config=StrawberryConfig(scalar_map={datetime: DateTime}),
)
