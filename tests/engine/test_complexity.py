"""The counts are the same as those of the operation with all its fragments expanded."""

from collections.abc import Iterator

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    OperationDefinitionNode,
    parse,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.complexity import MANY, Counts, count_operations

FRAGMENTS = 4

names = st.sampled_from(["a", "b", "__typename", "__schema", "__type"])
directives = st.sampled_from(["", "", " @skip(if: true)", " @x @y"])
aliases = st.sampled_from(["", "", "", "z: "])


def selection_sets(spread: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """Three levels, without recursion: a recursive strategy is many times slower."""
    leaf = st.one_of(
        st.builds("{}{}{}".format, aliases, names, directives),
        st.builds("...{}{}".format, spread, directives),
    )
    return together(around(around(leaf)))


def around(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        inner,
        st.builds("{}{}{} {}".format, aliases, names, directives, together(inner)),
        st.builds("...{} {}".format, directives, together(inner)),
    )


def together(selection: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(selection, min_size=1, max_size=3).map(" ".join).map("{{ {} }}".format)


def fragment_names(first: int) -> st.SearchStrategy[str]:
    return st.integers(first, FRAGMENTS).map("F{}".format)


def fragment(number: int, first: int) -> st.SearchStrategy[str]:
    selections = selection_sets(fragment_names(first))
    return st.builds(f"fragment F{number} on T{{}} {{}}".format, directives, selections)


def documents(*, acyclic: bool) -> st.SearchStrategy[str]:
    """Operations and fragments in any order; some spreads are of an unknown fragment."""
    heads = st.sampled_from(["query A", "mutation A @x", "query A($v: T = 1 @x @y)"])
    operation = st.builds("{} {}".format, heads, selection_sets(fragment_names(0)))
    fragments = [fragment(i, i + 1 if acyclic else 0) for i in range(FRAGMENTS)]
    return st.tuples(operation, *fragments).flatmap(st.permutations).map("\n".join)


ACYCLIC = documents(acyclic=True)
CYCLIC = documents(acyclic=False)


class Expansion:
    """Expands every fragment at every spread, and counts what it visits."""

    def __init__(self, document: DocumentNode) -> None:
        self.fragments = {
            definition.name.value: definition
            for definition in document.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        self.fields: list[tuple[FieldNode, int, bool]] = []
        self.directives = 0
        self.spreads = 0

    def definition(
        self,
        node: OperationDefinitionNode | FragmentDefinitionNode,
        level: int = 0,
        measured: bool = True,
    ) -> None:
        self.directives += len(node.directives or ())
        for variable in node.variable_definitions or ():
            self.directives += len(variable.directives or ())
        self.inside(node, level, measured)

    def inside(
        self,
        node: OperationDefinitionNode | FragmentDefinitionNode | FieldNode | InlineFragmentNode,
        level: int,
        measured: bool,
    ) -> None:
        for selection in node.selection_set.selections if node.selection_set else ():
            self.directives += len(selection.directives or ())
            if isinstance(selection, FieldNode):
                self.fields.append((selection, level, measured))
                hidden = selection.name.value in ("__schema", "__type")
                self.inside(selection, level + 1, measured and not hidden)
            elif isinstance(selection, InlineFragmentNode):
                self.inside(selection, level, measured)
            elif isinstance(selection, FragmentSpreadNode):
                self.spread(selection.name.value, level, measured)

    def spread(self, name: str, level: int, measured: bool) -> None:
        self.spreads += 1
        if name in self.fragments:
            self.definition(self.fragments[name], level, measured)

    def counts(self) -> Counts:
        roots = [node.name.value for node, level, _ in self.fields if level == 0]
        return Counts(
            depth=max((level + 1 for _, level, measured in self.fields if measured), default=0),
            aliases=sum(node.alias is not None for node, _, _ in self.fields),
            directives=self.directives,
            fragment_spreads=self.spreads,
            root_fields=len(roots),
            root_introspection_fields=sum(name.startswith("__") for name in roots),
            root_schema_fields=sum(name in {"__schema", "__type"} for name in roots),
        )


def operations(document: DocumentNode) -> Iterator[OperationDefinitionNode]:
    for definition in document.definitions:
        if isinstance(definition, OperationDefinitionNode):
            yield definition


def counts_of(text: str) -> Counts:
    [(_, counts)] = count_operations(parse(text))
    return counts


def exponential(width: int, height: int, end: str = "__typename") -> str:
    """A chain of `height` fragments, each of which spreads the next one `width` times."""
    steps = [f"fragment F{i} on Query {{ {f'...F{i + 1} ' * width} }}" for i in range(height)]
    return "\n".join(["{ ...F0 }", *steps, f"fragment F{height} on Query {{ {end} }}"])


@settings(deadline=None)
@given(ACYCLIC)
def test_the_counts_are_those_of_the_expanded_operation(text: str) -> None:
    document = parse(text)
    [operation] = operations(document)
    expansion = Expansion(document)
    expansion.definition(operation)

    assert count_operations(document) == [(operation, expansion.counts())]


@settings(deadline=None)
@given(CYCLIC)
def test_cycles_end_and_count_at_least_what_the_operation_itself_selects(text: str) -> None:
    document = parse(text)
    [operation] = operations(document)
    expansion = Expansion(document)
    expansion.fragments = {}
    expansion.definition(operation)
    [(_, counts)] = count_operations(document)

    own = expansion.counts()
    assert all(counted >= at_least for counted, at_least in zip(counts, own, strict=True))


def test_exponential_fragments_below_the_maximum_are_counted_exactly() -> None:
    counts = counts_of(exponential(2, 10, "x: a @skip(if: true)"))

    assert counts.fragment_spreads == 2**11 - 1
    assert counts.aliases == counts.directives == counts.root_fields == 2**10


def test_no_count_is_above_the_maximum() -> None:
    counts = counts_of(exponential(3, 60, "x: a @skip(if: true) __typename"))

    assert counts == Counts(
        depth=1,
        aliases=MANY,
        directives=MANY,
        fragment_spreads=MANY,
        root_fields=MANY,
        root_introspection_fields=MANY,
    )


def test_a_chain_of_thousands_of_fragments_does_not_overflow_the_stack() -> None:
    chain = [f"fragment F{i} on Query {{ a {{ ...F{i + 1} }} }}" for i in range(5000)]
    counts = counts_of("{ ...F0 } " + " ".join(chain))

    assert counts.depth == counts.fragment_spreads - 1 == 5000


def test_each_operation_has_counts_of_its_own() -> None:
    counted = count_operations(parse("query A { a { b } } query B { x: a y: a }"))

    assert [(node.name and node.name.value, counts) for node, counts in counted] == [
        ("A", Counts(depth=2, root_fields=1)),
        ("B", Counts(depth=1, aliases=2, root_fields=2)),
    ]


def test_of_fragments_with_one_name_the_last_counts() -> None:
    counts = counts_of("{ ...F } fragment F on Query { a } fragment F on Query { a b }")

    assert counts.root_fields == 2
