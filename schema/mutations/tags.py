"""`tagPhoneNumbers`."""

from typing import Annotated

import strawberry

from models.errors import Refused
from models.numbers.labels import TagEdit
from resolvers.mutations import update
from resolvers.mutations.payloads import Result
from schema.context import Info, resolve_info
from schema.global_ids import parse_phone_number_id
from schema.mutations.update import UpdatePhoneNumbersPayload, UpdatesResult, update_result
from schema.mutations.user_errors import NUMBER, user_errors
from schema.selection import related_under


@strawberry.input(description="Tags to add to several numbers, and tags to remove from them.")
class TagPhoneNumbersInput:
    ids: list[strawberry.ID] = strawberry.field(
        description="1 to 100 numbers by their ids, each once; their databaseIds are taken too."
    )
    add: list[str] | None = strawberry.field(
        default=None,
        description="At most 20 tags to add, each of 1 to 50 characters without |. A tag that a"
        " number has keeps its spelling.",
    )
    remove: list[str] | None = strawberry.field(
        default=None,
        description="At most 100 tags to remove, in any spelling; a number need not have them.",
    )

    def edit(self) -> TagEdit:
        """The tags as the resolver takes them."""
        return TagEdit(tuple(self.add or ()), tuple(self.remove or ()))


@strawberry.type
class Tags:
    @strawberry.mutation(
        graphql_type=UpdatePhoneNumbersPayload | None,
        description="Add tags to several phone numbers, and remove tags from them. Each number is"
        " judged as updatePhoneNumber would; what is wrong with one does not stop the others.",
    )
    async def tag_phone_numbers(
        self,
        info: Info,
        input: Annotated[
            TagPhoneNumbersInput, strawberry.argument(description="The numbers and the tags.")
        ],
    ) -> UpdatesResult:
        related = related_under(resolve_info(info), ("results", *NUMBER))
        ids = [parse_phone_number_id(each) for each in input.ids]
        try:
            tagged = await update.tag_phone_numbers(
                info.context.request, ids, input.edit(), related
            )
        except Refused as refused:
            return UpdatesResult([], user_errors(refused))
        results = [update_result(_of_id(one), ("ids", str(n))) for n, one in enumerate(tagged)]
        return UpdatesResult(results, [])


def _of_id(result: Result) -> Result:
    """The result, with a refusal about the id itself: nothing else of the number was given."""
    if not isinstance(result, Refused):
        return result
    return Refused(*(each._replace(path=each.path and ()) for each in result.failures))
