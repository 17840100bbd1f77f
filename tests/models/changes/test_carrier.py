"""How a number takes on what its carrier says of it."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.changes.carrier import (
    CAPABILITIES,
    REASON_OF_LIST,
    CarrierName,
    CarrierState,
    Difference,
    associations_after,
    associations_text,
    differences,
)
from models.changes.creation import NO_REQUEST
from models.changes.transitions import Settlement, after, pending_calling_name
from models.enums import (
    CallingNameStatus,
    CarrierField,
    PhoneNumberAssociationName,
    PhoneNumberStatus,
    ProductType,
)
from models.records import AssociationRecord, PhoneNumberRecord
from tests.models.changes.test_transitions import a_number

NOW = datetime(2026, 1, 10, tzinfo=UTC)
UNASSIGNED, PENDING, SUCCEEDED, FAILED = CallingNameStatus
SETTLEMENT = Settlement()
HOURS_72 = timedelta(hours=72)


def calling_name(number: PhoneNumberRecord, said: CarrierName) -> list[Difference]:
    return differences(number, CarrierState(calling_name=said), NOW, SETTLEMENT)


def taken_on(number: PhoneNumberRecord, said: CarrierState) -> PhoneNumberRecord:
    """The number after it took everything on that it can."""
    for one in differences(number, said, NOW, SETTLEMENT):
        number = after(number, one.transitions)
    return number._replace(associations=associations_after(number, said.associations))


def settled(status: str, name: str | None, requested: str | None) -> PhoneNumberRecord:
    """A number whose last request is settled."""
    return a_number(
        calling_name=name,
        calling_name_status=status,
        calling_name_requested=requested,
        calling_name_requested_at=NOW - HOURS_72,
        calling_name_due_at=NOW,
        calling_name_settled_at=NOW,
        calling_name_reason="No answer.",
    )


def pending(requested: str | None, name: str | None = None) -> PhoneNumberRecord:
    return a_number(calling_name=name, **pending_calling_name(requested, NOW, SETTLEMENT))


def row(difference: Difference) -> list[tuple[str, str | None, str | None]]:
    """What the trail has of it."""
    return [(each.field, each.old_value, each.new_value) for each in difference.transitions]


@pytest.mark.parametrize(
    ("number", "said", "trail", "after_it"),
    [
        pytest.param(
            a_number(calling_name="ACME", calling_name_status=SUCCEEDED),
            CarrierName(SUCCEEDED, "BETA"),
            ("CALLING_NAME", "ACME", "BETA"),
            {"calling_name": "BETA", "calling_name_status": SUCCEEDED},
            id="another name in effect",
        ),
        pytest.param(
            a_number(calling_name="ACME", calling_name_status=SUCCEEDED),
            CarrierName(None, "BETA"),
            ("CALLING_NAME", "ACME", "BETA"),
            {"calling_name": "BETA", "calling_name_status": SUCCEEDED},
            id="another name without a status",
        ),
        pytest.param(
            settled(SUCCEEDED, "ACME", "ACME"),
            CarrierName(UNASSIGNED, None),
            ("CALLING_NAME", "ACME", None),
            {"calling_name": None, "calling_name_status": UNASSIGNED, **NO_REQUEST},
            id="no name any more",
        ),
        pytest.param(
            settled(FAILED, "ACME", "BETA"),
            CarrierName(SUCCEEDED, "BETA"),
            ("CALLING_NAME", "ACME", "BETA"),
            {
                "calling_name": "BETA",
                "calling_name_status": SUCCEEDED,
                "calling_name_requested": "BETA",
                "calling_name_settled_at": NOW,
                "calling_name_reason": None,
            },
            id="a late answer to the last request",
        ),
        pytest.param(
            settled(FAILED, "ACME", "BETA"),
            CarrierName(SUCCEEDED, "ACME"),
            ("CALLING_NAME_STATUS", FAILED, SUCCEEDED),
            {"calling_name": "ACME", "calling_name_status": SUCCEEDED, **NO_REQUEST},
            id="the status alone",
        ),
        pytest.param(
            settled(SUCCEEDED, "ACME", "ACME"),
            CarrierName(FAILED, None),
            ("CALLING_NAME_STATUS", SUCCEEDED, FAILED),
            {"calling_name": "ACME", "calling_name_status": FAILED, **NO_REQUEST},
            id="a failure of a request that was not made here",
        ),
        pytest.param(
            a_number(calling_name="ACME", calling_name_status=SUCCEEDED),
            CarrierName(PENDING, "BETA"),
            ("CALLING_NAME_REQUEST", None, "BETA"),
            {
                "calling_name": "ACME",
                "calling_name_status": PENDING,
                "calling_name_requested": "BETA",
                "calling_name_due_at": NOW + HOURS_72,
            },
            id="a request that was not made here",
        ),
        pytest.param(
            pending("BETA", "ACME"),
            CarrierName(SUCCEEDED, "BETA"),
            ("CALLING_NAME", "ACME", "BETA"),
            {"calling_name": "BETA", "calling_name_status": SUCCEEDED},
            id="pending, and in effect there",
        ),
        pytest.param(
            pending("BETA", "ACME"),
            CarrierName(None, "BETA"),
            ("CALLING_NAME", "ACME", "BETA"),
            {"calling_name": "BETA", "calling_name_status": SUCCEEDED},
            id="pending, and in effect there without a status",
        ),
        pytest.param(
            pending(None, "ACME"),
            CarrierName(UNASSIGNED, None),
            ("CALLING_NAME", "ACME", None),
            {"calling_name": None, "calling_name_status": UNASSIGNED},
            id="asked to clear, and cleared there",
        ),
        pytest.param(
            pending("BETA", "ACME"),
            CarrierName(FAILED, None),
            ("CALLING_NAME_REQUEST", "BETA", None),
            {
                "calling_name": "ACME",
                "calling_name_status": FAILED,
                "calling_name_reason": REASON_OF_LIST,
            },
            id="pending, and failed there",
        ),
    ],
)
def test_a_calling_name_becomes_what_the_list_says(
    number: PhoneNumberRecord,
    said: CarrierName,
    trail: tuple[str, str | None, str | None],
    after_it: dict[str, Any],
) -> None:
    [found] = calling_name(number, said)
    assert row(found) == [trail]
    assert found.is_settled == number.has_pending_calling_name
    changed = after(number, found.transitions)
    assert {name: getattr(changed, name) for name in after_it} == after_it
    assert calling_name(changed, said) == []


@pytest.mark.parametrize(
    "said",
    [CarrierName(SUCCEEDED, "ACME"), CarrierName(UNASSIGNED, None), CarrierName(PENDING, "GAMMA")],
)
def test_a_pending_request_stays_where_the_list_has_no_answer_to_it(said: CarrierName) -> None:
    [found] = calling_name(pending("BETA", "ACME"), said)
    assert (found.transitions, found.is_settled) == ([], False)
    assert found.here == "BETA (UPDATE_IN_PROGRESS)"


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (pending("BETA"), CarrierName(PENDING, "BETA")),
        (pending("BETA"), CarrierName(PENDING, None)),
        (settled(FAILED, "ACME", "BETA"), CarrierName(None, "ACME")),
        (settled(FAILED, "ACME", "BETA"), CarrierName(FAILED, None)),
        (a_number(), CarrierName(UNASSIGNED, None)),
    ],
)
def test_what_agrees_is_no_difference(number: PhoneNumberRecord, said: CarrierName) -> None:
    assert calling_name(number, said) == []


MAYBE = st.sampled_from([None, True, False])
NAMES = st.sampled_from([None, "ACME", "BETA"])
LISTS = st.lists(
    st.builds(
        AssociationRecord,
        st.sampled_from([each.value for each in PhoneNumberAssociationName]),
        st.sampled_from(["a", "b;", "c@", "50%"]),
        st.sampled_from([NOW, NOW - HOURS_72]),
    ),
    unique_by=lambda each: each[:2],
).map(tuple)
SAID_NAMES = st.one_of(
    st.none(),
    st.builds(CarrierName, st.just(PENDING), NAMES),
    st.just(CarrierName(FAILED, None)),
    st.just(CarrierName(UNASSIGNED, None)),
    st.builds(CarrierName, st.sampled_from([None, SUCCEEDED]), st.sampled_from(["ACME", "BETA"])),
)
SAID = st.builds(
    CarrierState,
    name=st.sampled_from([None, "desk", "front"]),
    product_type=st.sampled_from([None, *ProductType]),
    status=st.sampled_from([None, *PhoneNumberStatus]),
    capabilities=st.dictionaries(st.sampled_from(CAPABILITIES), st.booleans()),
    associations=st.none() | LISTS,
    calling_name=SAID_NAMES,
)


@st.composite
def numbers(draw: st.DrawFn) -> PhoneNumberRecord:
    name, requested = draw(NAMES), draw(NAMES)
    base = draw(
        st.sampled_from(
            [
                pending(requested, name),
                settled(FAILED, name, requested),
                settled(SUCCEEDED if requested else UNASSIGNED, requested, requested),
                a_number(),
            ]
        )
    )
    capabilities: dict[str, Any] = {name: draw(MAYBE) for name in CAPABILITIES}
    return base._replace(
        name=draw(st.sampled_from([None, "desk"])),
        status=draw(st.sampled_from([each.value for each in PhoneNumberStatus])),
        associations=draw(LISTS),
        **capabilities,
    )


@given(numbers(), SAID)
def test_after_a_number_took_everything_on_only_unanswered_requests_are_left(
    number: PhoneNumberRecord, said: CarrierState
) -> None:
    changed = taken_on(number, said)
    left = differences(changed, said, NOW, SETTLEMENT)
    assert all(not one.transitions for one in left)
    assert {one.field for one in left} <= {CarrierField.CALLING_NAME}
    assert not left or number.has_pending_calling_name


@given(numbers(), SAID)
def test_the_trail_has_the_values_before_and_after(
    number: PhoneNumberRecord, said: CarrierState
) -> None:
    found = differences(number, said, NOW, SETTLEMENT)
    by_field = {one.field: one for one in found if one.field != CarrierField.CALLING_NAME}
    for field, one in by_field.items():
        assert row(one) == [(field.value, one.here, one.there)]
    if CarrierField.ASSOCIATIONS in by_field:
        kept = associations_after(number, said.associations)
        assert by_field[CarrierField.ASSOCIATIONS].there == associations_text(kept)


def test_what_is_not_said_is_no_difference() -> None:
    assert differences(a_number(name="desk"), CarrierState(), NOW, SETTLEMENT) == []
