"""What is recognized as valid is valid for graphql-core, whatever is changed in it."""

from collections import Counter
from random import Random

import pytest
from graphql import (
    GraphQLError,
    GraphQLSchema,
    Lexer,
    Source,
    TokenKind,
    build_schema,
    parse,
    validate,
)

from engine.acceptance import is_recognized
from tests.engine.operations import generated
from tests.engine.shop import shop
from tests.support.programs.processes import ROOT

SHOP, _ = shop()
BOOK = build_schema((ROOT / "schema" / "schema.graphql").read_text())

DOCUMENTS = 120
LONG_DOCUMENTS = 20_000

OF_CLIENTS = [
    """
    query Page($first: Int!, $after: String, $search: String, $full: Boolean = false) {
      viewer { ...Who }
      phoneNumbers(
        first: $first, after: $after, filter: { search: $search, e164: ["+14155550150"] }
      ) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...Row nickname id @include(if: $full) }
        edges { cursor node { ...Row } }
      }
    }
    fragment Who on Account { __typename id name }
    fragment Row on PhoneNumber { id e164 owner { ...Who } ... @skip(if: $full) { nickname } }
    """,
    """
    query Node($id: ID!, $ids: [ID!]! = ["1"]) {
      node(id: $id) { __typename id ... on PhoneNumber { e164 } ... on Account { name } }
      nodes(ids: $ids) { id ...OnNode }
    }
    fragment OnNode on Node { id ... on PhoneNumber { nickname name: nickname } }
    """,
    """
    mutation Update($input: UpdatePhoneNumberInput!, $nickname: String) {
      a: updatePhoneNumber(input: $input) { message phoneNumber { id } userErrors { code } }
      updatePhoneNumber(input: { id: "1", nickname: $nickname }) { message }
    }
    query Other { rateLimit { limit } }
    """,
    """
    mutation Bulk($id: ID!, $version: Int) {
      updatePhoneNumbers(
        input: { items: [{ id: $id, expectedVersion: $version, nickname: "a" }] }
      ) {
        results { phoneNumber { id } }
        userErrors { field }
      }
    }
    """,
    """
    {
      phoneNumbers(orderBy: { field: NICKNAME, direction: DESC }, filter: { deleted: true }) {
        totalCount
      }
    }
    """,
]

SPARE = [
    "__typename",
    "id",
    "first",
    "Account",
    "String",
    "Int!",
    "[ID!]",
    "$id",
    "null",
    "1",
    '"1"',
]
SPARE += [
    "true",
    "...",
    "on",
    "@skip(if: true)",
    "@include",
    "US",
    "[",
    "]",
    "{",
    "}",
    "$first",
    ":",
]


def tokens_of(text: str) -> list[str]:
    """The tokens of a document as they are written; `$`, `@` and names apart."""
    lexer, found = Lexer(Source(text)), []
    while (token := lexer.advance()).kind is not TokenKind.EOF:
        found.append(text[token.start : token.end])
    return found


def changed(tokens: list[str], others: list[str], random: Random) -> str:
    """The document with one or two changes; most of them leave the syntax as it is."""
    tokens = [*tokens]
    for _ in range(random.choice([1, 1, 2])):
        names = [place for place, token in enumerate(tokens) if token[0].isalpha()]
        if not names:
            break
        place, other = random.choice(names), random.choice(names)
        end = place + len(_group(tokens[place:]))
        match random.randrange(6):
            case 0:
                del tokens[place:end]
            case 1:
                tokens[other:other] = tokens[place:end]
            case 2:
                tokens[place], tokens[other] = tokens[other], tokens[place]
            case 3:
                tokens[random.randrange(len(tokens))] = random.choice(others)
            case _:
                tokens[place] = random.choice([each for each in others if each[0].isalpha()])
    return " ".join(tokens)


def _group(tokens: list[str]) -> list[str]:
    """The first token with the arguments and the selection after it."""
    depth, end = 0, 1
    for token in tokens[1:]:
        if depth == 0 and token not in {"(", "{"}:
            break
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(token, 0)
        end += 1
    return tokens[:end]


def verdict(schema: GraphQLSchema, text: str) -> str:
    """Whether the document is recognized and valid; fails if it is recognized and invalid."""
    try:
        document = parse(text, allow_empty_selection_sets=False)
    except GraphQLError:
        return "no document"
    errors = validate(schema, document, max_errors=1)
    if is_recognized(schema, document):
        assert errors == [], text
        return "recognized"
    return "invalid" if errors else "valid"


def documents(schema: GraphQLSchema, random: Random) -> str:
    return generated(schema, random)[0] if schema is SHOP else random.choice(OF_CLIENTS)


@pytest.mark.parametrize("schema", [SHOP, BOOK], ids=["shop", "book"])
def test_nothing_that_is_recognized_is_invalid(schema: GraphQLSchema, is_long: bool) -> None:
    random, verdicts = Random(20260101), Counter[str]()
    for _ in range(LONG_DOCUMENTS if is_long else DOCUMENTS):
        tokens = tokens_of(documents(schema, random))
        others = [*SPARE, *tokens, *tokens_of(documents(schema, random))]
        verdicts[verdict(schema, changed(tokens, others, random))] += 1
    assert min(verdicts[each] for each in ("recognized", "invalid")) > DOCUMENTS / 60, verdicts


@pytest.mark.parametrize("text", OF_CLIENTS)
def test_operations_of_clients_are_recognized(text: str) -> None:
    assert verdict(BOOK, text) == "recognized"


def test_most_valid_operations_are_recognized() -> None:
    random = Random(20260202)
    verdicts = Counter(verdict(SHOP, documents(SHOP, random)) for _ in range(60))
    assert verdicts["recognized"] > 30, verdicts


@pytest.mark.parametrize(
    "text",
    [
        "{ __schema { queryType { name } } }",
        "subscription { viewer { name } }",
        "query A { viewer { id } } query A { viewer { id } }",
        "query A { viewer { id } } { viewer { id } }",
        "{ viewer { id } } fragment Unused on Account { id }",
        "{ viewer { ...F } } fragment F on Account { ...F }",
        "{ viewer { ...F } } fragment F on Account { id } fragment F on Account { name }",
        "{ viewer { a: id a: name } }",
        "{ viewer { ...F id: name } } fragment F on Account { id }",
        "{ a: phoneNumber(id: 1) { id } a: phoneNumber(id: 2) { id } }",
        "{ viewer { id @skip(if: true) @skip(if: true) } }",
        "query @skip(if: true) { viewer { id } }",
        "{ viewer { ... on PhoneNumber { id } } }",
        "query($a: ID, $a: ID) { node(id: $a) { id } }",
        "query($a: ID) { node(id: $a) { id } }",
        "query($a: ID!, $b: ID) { node(id: $a) { id } }",
        "query($a: Account!) { viewer { id } }",
        "{ node(id: $a) { id } }",
        "{ node { id } }",
        "{ node(id: 1, id: 2) { id } }",
        "{ node(id: null) { id } }",
        "{ viewer }",
        "{ viewer { id { name } } }",
        "type Query { a: Int }",
    ],
)
def test_what_needs_a_closer_look_is_left_to_graphql_core(text: str) -> None:
    assert not is_recognized(BOOK, parse(text))
