"""Requests that are made to be expensive. Each is within the limit of a body, and is refused or
cheap to answer.
"""

from collections.abc import Iterator
from itertools import islice, product
from string import ascii_letters
from typing import Any, NamedTuple

import orjson

TOKENS = "Document contains more than 1000 tokens."
COMMENTS = "Document contains more than 100 comments."
NESTED = "Document is nested too deeply."
TOO_MUCH_WORK = "The document takes too much work to validate"
UNUSED = "Fragment 'F0' is never used."
UNREADABLE = "A value cannot be read as the type that is expected there."
CURSOR = "The after cursor is malformed"
MANY_VALUES = "The JSON of the request has more than 10000 values."
SERVED = ""


class Hostile(NamedTuple):
    """A request, and how the first error message begins; SERVED if the request is valid."""

    says: str
    query: str
    variables: dict[str, Any] | None = None
    operation_name: str | None = None

    @property
    def expected(self) -> list[str]:
        """How the first error message begins, if there is one."""
        return [self.says] if self.says else []

    def body(self, spaces: int = 0) -> bytes:
        """The request as JSON; spaces after the document make it a new one for caches."""
        parameters = {
            "query": self.query + " " * spaces,
            "variables": self.variables,
            "operationName": self.operation_name,
        }
        return orjson.dumps(parameters)


def of(count: int, template: str) -> str:
    """The template `count` times, with its number for {i} and the next number for {j}."""
    return " ".join(
        template.replace("{i}", str(i)).replace("{j}", str(i + 1)) for i in range(count)
    )


def deep(levels: int, before: str, middle: str, after: str) -> str:
    return before * levels + middle + after * levels


def bomb(width: int, height: int) -> str:
    """Each fragment spreads the next one `width` times."""
    steps = of(height, f"fragment F{{i}} on Query {{ {'...F{j} ' * width} }}")
    return f"{{ ...F0 }} {steps} fragment F{height} on Query {{ viewer {{ id }} }}"


def field_bomb(width: int, height: int) -> str:
    """The same with a field around each spread."""
    spreads = " ".join(f"a{each}: ofType {{ ...F{{j}} }}" for each in range(width))
    steps = of(height, f"fragment F{{i}} on __Type {{ {spreads} }}")
    return (
        f'{{ __type(name: "Query") {{ ...F0 }} }} {steps} fragment F{height} on __Type {{ name }}'
    )


def circle(length: int) -> str:
    steps = [f"fragment F{i} on Query {{ ...F{(i + 1) % length} }}" for i in range(length)]
    return " ".join(steps)


def knot(size: int) -> str:
    """Fragments of which each spreads all of them."""
    return of(size, f"fragment F{{i}} on Query {{ {' '.join(f'...F{k}' for k in range(size))} }}")


def after(literal: str) -> str:
    return f"{{ phoneNumbers(after: {literal}) {{ totalCount }} }}"


def filtered(literal: str) -> str:
    return f"{{ phoneNumbers(filter: {literal}) {{ totalCount }} }}"


VIEWER = "{ viewer { id } }"
FILTER = "query ($f: PhoneNumberFilter) { phoneNumbers(filter: $f) { totalCount } }"
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }"
ALIASES = map("".join, islice(product(ascii_letters, repeat=3), 10_000))


def _bombs() -> Iterator[tuple[str, Hostile]]:
    for width, height in product((2, 3), (15, 30, 60)):
        size = f"{width} wide, {height} high"
        yield f"a bomb, {size}", Hostile("The operation spreads", bomb(width, height))
        says = TOKENS if width * height > 100 else "The operation uses"
        yield f"a bomb of fields, {size}", Hostile(says, field_bomb(width, height))
    yield "a bomb without a fuse", Hostile(UNUSED, bomb(3, 60).replace("{ ...F0 }", VIEWER))


HOSTILE: dict[str, Hostile] = dict(_bombs()) | {
    # Fragments
    **{
        f"a circle of {length}": Hostile(
            "Cannot spread fragment 'F0' within itself", "{ ...F0 } " + circle(length)
        )
        for length in (1, 2, 3, 30)
    },
    "a circle without a beginning": Hostile(
        "Cannot spread fragment 'F0' within itself", f"{VIEWER} {circle(100)}"
    ),
    "a knot": Hostile("Cannot spread fragment 'F0' within itself", "{ ...F0 } " + knot(20)),
    "a knot without an end": Hostile(
        "Cannot spread fragment 'F0' within itself", VIEWER + knot(20)
    ),
    "an unknown fragment": Hostile("Unknown fragment 'nope'.", "{ ...nope }"),
    "unknown fragments": Hostile("Unknown fragment 'F0'.", f"{{ {of(50, '...F{i}')} }}"),
    "a chain": Hostile(
        SERVED,
        "{ ...F0 } "
        + of(49, "fragment F{i} on Query { ...F{j} }")
        + " fragment F49 on Query { viewer { id } }",
    ),
    "a chain without a beginning": Hostile(
        UNUSED,
        VIEWER
        + of(105, "fragment F{i} on Query { ...F{j} }")
        + " fragment F105 on Query { viewer { id } }",
    ),
    "fragments that nobody spreads": Hostile(
        UNUSED, VIEWER + of(140, "fragment F{i} on Account { id }")
    ),
    "fragments of one name": Hostile(
        "There can be only one fragment named 'F'.",
        "{ viewer { ...F } } " + of(140, "fragment F on Account { id }"),
    ),
    "one fragment 300 times": Hostile(
        "The operation spreads 300 fragments",
        f"{{ viewer {{ {'...F ' * 300} }} }} fragment F on Account {{ id }}",
    ),
    "fragments compared with each other": Hostile(
        TOO_MUCH_WORK,
        f"{{ phoneNumbers {{ nodes {{ {of(45, '...F{i}')} }} }} }} "
        + of(45, "fragment F{i} on PhoneNumber { id name owner { id } }"),
    ),
    "twenty components that ask for the same": Hostile(
        SERVED,
        f"{{ phoneNumbers {{ nodes {{ {of(20, '...F{i}')} }} }} }} "
        + of(20, "fragment F{i} on PhoneNumber { id name __typename owner { id name } }"),
    ),
    # Selections
    "10,000 aliases": Hostile(TOKENS, f"{{ {':a '.join(ALIASES)}:a }}"),
    "31 aliases": Hostile(
        "The operation uses 31 aliases", f"{{ viewer {{ {of(31, 'a{i}: id')} }} }}"
    ),
    "10,000 fields": Hostile(TOKENS, f"{{ {'viewer ' * 9000} }}"),
    "980 fields with long names": Hostile(
        "The operation selects 980 root fields", f"{{ {of(980, 'a{i}' + 'b' * 58)} }}"
    ),
    "10,000 operations": Hostile(TOKENS, VIEWER * 3500),
    "operations": Hostile(SERVED, of(120, "query Q{i} { viewer { id } }"), operation_name="Q0"),
    "operations that share a fragment": Hostile(
        SERVED,
        of(85, "query Q{i} { viewer { ...F } }") + f" fragment F on Account {{ {'id ' * 90} }}",
        operation_name="Q0",
    ),
    "operations that share fragments with variables": Hostile(
        SERVED,
        of(16, f"query Q{{i}}($a: ID!) {{ {' '.join(f'...F{k}' for k in range(10))} }}")
        + of(10, f"fragment F{{i}} on Query {{ nodes(ids: [{'$a ' * 12}]) {{ id }} }}"),
        {"a": "none"},
        "Q0",
    ),
    "operations of one name": Hostile(
        "There can be only one operation named 'Q'.",
        of(120, "query Q { viewer { id } }"),
        operation_name="Q",
    ),
    "operations without a name": Hostile("The document holds several operations", VIEWER * 160),
    "braces that stay open": Hostile(NESTED, "{ viewer " * 7000),
    "fields in fields": Hostile(
        "The operation selects 150 levels deep", deep(149, "{ viewer ", "{ id }", "}")
    ),
    "fields in fields of the schema": Hostile(
        "Cannot query field 'types' on type '__Type'.",
        "{ __schema " + deep(190, "{ types ", "{ name }", "}") + "}",
    ),
    "types of types": Hostile(
        SERVED,
        '{ __type(name: "Query") ' + deep(190, "{ ofType ", "{ name }", "}") + "}",
    ),
    "fragments in fragments": Hostile(SERVED, "{" + deep(190, "... {", "viewer { id }", "}") + "}"),
    "types of fields of types": Hostile(
        "Maximum introspection depth exceeded",
        "{ __schema { types " + deep(9, "{ fields { type ", "{ name }", "} }") + "} }",
    ),
    "a schema ten times": Hostile(
        SERVED, f"{{ {of(10, 'a{i}: __schema { types { fields { args { name } } } }')} }}"
    ),
    "an empty document": Hostile("Syntax Error", ""),
    "an empty selection": Hostile("Syntax Error", "{}"),
    "an empty selection in a field": Hostile("Syntax Error", "{ viewer {} }"),
    "an empty selection in a fragment": Hostile("Syntax Error", "{ ...F } fragment F on Query { }"),
    # Merging
    "one field 980 times": Hostile(TOO_MUCH_WORK, f"{{ viewer {{ {'id ' * 980} }} }}"),
    "one field with fields 240 times": Hostile(
        TOO_MUCH_WORK, f"{{ __schema {{ {'types { name } ' * 235} }} }}"
    ),
    "fields in one field 80 times": Hostile(
        TOO_MUCH_WORK,
        f"{{ phoneNumbers {{ edges {{ {'node { id owner { id name } } ' * 80} }} }} }}",
    ),
    "types in turn": Hostile(
        TOO_MUCH_WORK,
        f"{{ node(id: 1) {{ {'... on PhoneNumber { id } ... on Account { id } ' * 60} }} }}",
    ),
    "aliases in conflict": Hostile(
        "Fields 'a' conflict", f"{{ viewer {{ {'a: id a: name ' * 15} }} }}"
    ),
    "arguments in conflict": Hostile(
        "Fields 'phoneNumbers' conflict",
        f"{{ {of(10, 'phoneNumbers(first: {i}) { totalCount }')} }}",
    ),
    # Directives, arguments and variables
    "10,000 directives": Hostile(TOKENS, f"{{ viewer {'@skip ' * 9900} {{ id }} }}"),
    "21 directives": Hostile(
        "The operation uses 21 directives", f"{{ viewer {'@nope ' * 21} {{ id }} }}"
    ),
    "directives where nobody looks": Hostile(
        TOO_MUCH_WORK, f"{VIEWER} fragment F on Account {{ {'id @a ' * 300} }}"
    ),
    "one argument 320 times": Hostile(
        "There can be only one argument named 'first'.",
        f"{{ phoneNumbers({'first: 1 ' * 320}) {{ totalCount }} }}",
    ),
    "unknown arguments": Hostile(
        "Unknown argument 'a0' on field 'Query.viewer'.",
        f"{{ viewer({of(320, 'a{i}: 1')}) {{ id }} }}",
    ),
    "unknown arguments below many lines": Hostile(
        "Unknown argument 'a0' on field 'Query.viewer'.",
        ("\n" + " " * 27) * 1990 + f"{{ viewer({of(320, 'a{i}: 1')}) {{ id }} }}",
    ),
    "variables that nobody uses": Hostile(
        "Variable '$v0' is never used.", f"query ({of(240, '$v{i}: Int')}) {VIEWER}"
    ),
    "variables of one name": Hostile(
        "There can be only one variable named '$v'.",
        ("\n" + " " * 27) * 1990 + f"query ({'$v: Int ' * 240}) {VIEWER}",
    ),
    "variables that are not there": Hostile(
        "Variable '$v0' is not defined.", f"{{ nodes(ids: [{of(480, '$v{i}')}]) {{ id }} }}"
    ),
    "a variable of a deep type": Hostile(
        "Variable '$v' is never used.", f"query ($v: {deep(190, '[', 'Int', ']')}) {VIEWER}"
    ),
    # Values
    "brackets that stay open": Hostile(NESTED, "{ nodes(ids: " + "[" * 60_000),
    "braces in a value that stay open": Hostile(NESTED, "{ phoneNumbers(filter: " + "{a:" * 12_000),
    "brackets in a type that stay open": Hostile(NESTED, "query ($a: " + "[" * 60_000),
    "lists in lists": Hostile(
        "ID cannot represent a non-string and non-integer value.",
        f"{{ nodes(ids: {deep(190, '[', '', ']')}) {{ id }} }}",
    ),
    "objects in objects": Hostile(
        "Expected value of type 'PhoneNumberFilter'", filtered(deep(190, "{a:", "{}", "}"))
    ),
    "980 ids": Hostile("ids lists at most 100", f"{{ nodes(ids: [{'1 ' * 980}]) {{ id }} }}"),
    "unknown keys": Hostile(
        "Expected value of type 'PhoneNumberFilter'", filtered(f"{{ {of(320, 'a{i}: 1')} }}")
    ),
    "one key 320 times": Hostile(
        "There can be only one input field named 'search'.", filtered("{" + 'search:""' * 320 + "}")
    ),
    "unknown words of an enum": Hostile(
        "The value does not exist in 'PhoneNumberType' enum.",
        filtered(f"{{ types: [{'NOPE ' * 900}] }}"),
    ),
    "a text that does not end": Hostile(
        "Syntax Error: Unterminated string.", '{ viewer(a: "' + "a" * 65_000
    ),
    "a text of 64 kB": Hostile(CURSOR, after('"' + "a" * 65_000 + '"')),
    "short escapes": Hostile(CURSOR, after('"' + r"\n" * 20_000 + '"')),
    "escapes": Hostile(CURSOR, after('"' + r"\u0041" * 9000 + '"')),
    "escapes in braces": Hostile(CURSOR, after('"' + r"\u{41}" * 9000 + '"')),
    "escapes in pairs": Hostile(CURSOR, after('"' + r"\ud83d\ude00" * 4600 + '"')),
    "half a pair": Hostile("Syntax Error", after('"' + r"\ud800" * 9000 + '"')),
    "a block of lines": Hostile(CURSOR, after('"""' + "\n a" * 16_000 + '"""')),
    "a block of quotes": Hostile(CURSOR, after('"""' + '\\"""' * 8000 + '"""')),
    "60,000 digits": Hostile(
        UNREADABLE, f"{{ phoneNumbers(first: {'9' * 60_000}) {{ totalCount }} }}"
    ),
    "an exponent of 60,000 digits": Hostile(
        "Int cannot represent non-integer value.",
        f"{{ phoneNumbers(first: 1e{'9' * 60_000}) {{ totalCount }} }}",
    ),
    "an id of 60,000 digits": Hostile(SERVED, f"{{ phoneNumber(id: {'9' * 60_000}) {{ id }} }}"),
    # What stands between
    "30,000 comments": Hostile(COMMENTS, "#\n" * 20_000 + VIEWER),
    "100 long comments": Hostile(SERVED, ("#" + "x" * 640 + "\n") * 100 + VIEWER),
    "30,000 lines": Hostile("Cannot query field 'nope'", "\n" * 32_000 + "{ nope }"),
    "60,000 commas": Hostile("Cannot query field 'nope'", "," * 65_000 + "{ nope }"),
    "marks of byte order": Hostile("Cannot query field 'nope'", "\ufeff" * 21_000 + "{ nope }"),
    "a long name": Hostile("Cannot query field 'aaaaa", f"{{ {'a' * 65_000} }}"),
    "errors behind 60,000 spaces": Hostile(
        "Cannot query field 'a'", " " * 65_000 + "{ a b c d e f }"
    ),
    # JSON
    "deep variables": Hostile(
        "The JSON of the request is nested deeper",
        VIEWER,
        orjson.loads(deep(100, '{"a":', "1", "}")),
    ),
    "variables as deep as may be": Hostile(
        "Variable '$f' has invalid value",
        FILTER,
        {"f": {"search": orjson.loads(deep(17, "[", "1", "]"))}},
    ),
    "20,000 lists": Hostile(MANY_VALUES, VIEWER, {"a": [[]] * 21_000}),
    "32,000 ids": Hostile(MANY_VALUES, NODES, {"ids": [1] * 32_000}),
    "as many lists as may be": Hostile(SERVED, VIEWER, {"a": [[]] * 9900}),
    "variables that nobody asked for": Hostile(SERVED, VIEWER, {f"a{i}": 1 for i in range(6000)}),
    "as many ids as may be": Hostile("The request asks for ", NODES, {"ids": [1] * 9900}),
    "ids that are null": Hostile(
        "Variable '$ids' has invalid value", NODES, {"ids": [None] * 9900}
    ),
    "4,000 numbers": Hostile(
        "e164 lists at most 100", FILTER, {"f": {"e164": ["+14155550142"] * 4000}}
    ),
    "as many countries as may be": Hostile(SERVED, FILTER, {"f": {"countryCodes": ["US"] * 9900}}),
    "types that are none": Hostile(
        "Variable '$f' has invalid value", FILTER, {"f": {"types": ["NO"] * 9900}}
    ),
    "unknown keys of a variable": Hostile(
        "Variable '$f' has invalid value", FILTER, {"f": {f"a{i}": 1 for i in range(6000)}}
    ),
    "a search of 64 kB": Hostile(SERVED, FILTER, {"f": {"search": "ß" * 32_000}}),
    "a search of accents": Hostile(SERVED, FILTER, {"f": {"search": "a\u0301\u0323" * 12_000}}),
}
