"""From a requested change to its transitions, without a database."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from models.changes.transitions import (
    DetailChange,
    Settlement,
    Transition,
    after,
    one_detail,
    overdue_transitions,
    pending_calling_name,
    settle,
    transitions_to,
)
from models.enums import (
    CallingNameOutcome,
    CallingNameSettlement,
    CallingNameStatus,
    FailureCode,
    NumberType,
    PhoneNumberAccess,
    PhoneNumberDetail,
    PhoneNumberStatus,
    PhoneNumberType,
    ProductType,
)
from models.errors import Refused
from models.numbers.labels import TagsValue
from models.records import PhoneNumberRecord

REQUESTED_AT = datetime(2026, 1, 1, tzinfo=UTC)
DUE_AT = REQUESTED_AT + timedelta(hours=72)
MILLISECOND = timedelta(milliseconds=1)
BEFORE, AFTER = DUE_AT - MILLISECOND, DUE_AT + MILLISECOND

CARRIER = Settlement()
AUTOMATIC = Settlement(CallingNameSettlement.AUTOMATIC)

CALLING_NAME = PhoneNumberDetail.CALLING_NAME
NICKNAME = PhoneNumberDetail.NICKNAME
NAME = PhoneNumberDetail.NAME
PRODUCT_TYPE = PhoneNumberDetail.PRODUCT_TYPE


def a_number(**columns: Any) -> PhoneNumberRecord:  # noqa: ANN401
    """A new number with these columns."""
    fresh = PhoneNumberRecord(
        id=1,
        e164="+14155551234",
        owner_id=1,
        type=PhoneNumberType.NORMAL,
        country_code="US",
        national_format="(415) 555-1234",
        international_format="+1 415-555-1234",
        number_type=NumberType.LOCAL,
        nickname=None,
        name=None,
        product_type=None,
        status=PhoneNumberStatus.ASSIGNED,
        order_id=None,
        inbound_call=None,
        outbound_call=None,
        inbound_sms=None,
        outbound_sms=None,
        inbound_mms=None,
        outbound_mms=None,
        calling_name=None,
        calling_name_status=CallingNameStatus.UNASSIGNED,
        calling_name_requested=None,
        calling_name_requested_at=None,
        calling_name_due_at=None,
        calling_name_settled_at=None,
        calling_name_reason=None,
        version=1,
        created_at=REQUESTED_AT,
        updated_at=REQUESTED_AT,
        deletion_at=None,
        former_status=None,
        former_deletion_at=None,
        former_e164=None,
        tags=None,
        note=None,
        reference=None,
        viewer_access=PhoneNumberAccess.OWNER,
    )
    return fresh._replace(**columns)


def pending(requested: str | None, **columns: Any) -> PhoneNumberRecord:  # noqa: ANN401
    """A number whose calling name was requested at REQUESTED_AT."""
    request = pending_calling_name(requested, REQUESTED_AT, CARRIER)
    return a_number(**columns, **request)


def transitions(
    number: PhoneNumberRecord,
    detail: PhoneNumberDetail,
    value: TagsValue,
    now: datetime = REQUESTED_AT,
    settlement: Settlement = CARRIER,
) -> list[Transition]:
    return transitions_to(DetailChange(detail, value), number, now, settlement)


def trail(made: list[Transition]) -> list[tuple[str, str | None, str | None, bool]]:
    return [(t.field.value, t.old_value, t.new_value, t.is_by_system) for t in made]


def refusals(
    number: PhoneNumberRecord, detail: PhoneNumberDetail, value: str | None
) -> list[FailureCode]:
    with pytest.raises(Refused) as refused:
        transitions(number, detail, value)
    return [failure.code for failure in refused.value.failures]


# ---- one detail at a time


def test_the_only_detail_is_used_even_if_it_is_null() -> None:
    assert one_detail((DetailChange(NAME, None),)) == DetailChange(NAME, None)


@pytest.mark.parametrize(
    ("details", "code"),
    [
        ([], FailureCode.NO_DETAIL),
        ([NICKNAME, NAME], FailureCode.TOO_MANY_DETAILS),
        ([NICKNAME, NAME, CALLING_NAME, PRODUCT_TYPE], FailureCode.TOO_MANY_DETAILS),
    ],
)
def test_none_or_several_details_are_refused(
    details: list[PhoneNumberDetail], code: FailureCode
) -> None:
    with pytest.raises(Refused) as refused:
        one_detail(tuple(DetailChange(detail, None) for detail in details))

    [failure] = refused.value.failures
    assert (failure.code, failure.path, failure.status) == (code, (), 400)


# ---- nickname, name, product type


@pytest.mark.parametrize(
    ("detail", "column", "old", "new"),
    [
        (NICKNAME, "nickname", None, "Sales line"),
        (NICKNAME, "nickname", "Sales line", "Support — US"),
        (NICKNAME, "nickname", "Sales line", None),
        (NAME, "name", None, "front desk"),
        (NAME, "name", "front desk", None),
        (PRODUCT_TYPE, "product_type", None, ProductType.VOICE_CONNECTOR),
        (PRODUCT_TYPE, "product_type", "VOICE_CONNECTOR", "SIP_MEDIA_APPLICATION_DIAL_IN"),
    ],
)
def test_a_new_value_is_one_transition_by_the_viewer(
    detail: PhoneNumberDetail, column: str, old: str | None, new: str | None
) -> None:
    number = a_number(**{column: old})

    made = transitions(number, detail, new)

    assert trail(made) == [(detail.value, old, new, False)]
    assert after(number, made) == a_number(**{column: new})


@pytest.mark.parametrize(
    ("detail", "column", "stored", "given"),
    [
        (NICKNAME, "nickname", "Sales line", "Sales line"),
        (NICKNAME, "nickname", "Sales line", "  Sales line\u00a0"),
        (NICKNAME, "nickname", None, None),
        (NICKNAME, "nickname", None, ""),
        (NICKNAME, "nickname", None, " "),
        (NAME, "name", "front desk", "front desk"),
        (NAME, "name", None, None),
        (NAME, "name", None, ""),
        (PRODUCT_TYPE, "product_type", "VOICE_CONNECTOR", ProductType.VOICE_CONNECTOR),
        (CALLING_NAME, "calling_name", "ACME", "ACME"),
        (CALLING_NAME, "calling_name", None, None),
        (CALLING_NAME, "calling_name", None, ""),
    ],
)
def test_the_stored_value_is_no_transition(
    detail: PhoneNumberDetail, column: str, stored: str | None, given: str | None
) -> None:
    assert transitions(a_number(**{column: stored}), detail, given) == []


@pytest.mark.parametrize(
    ("detail", "stored", "given"),
    [
        (NICKNAME, {"nickname": "Sales line"}, "sales line"),
        (NAME, {"name": "front desk"}, "front  desk"),
        (CALLING_NAME, {"calling_name": "ACME"}, "Acme"),
        (CALLING_NAME, {"calling_name": "ACME"}, "ACME "),
    ],
)
def test_another_case_or_another_blank_is_a_change(
    detail: PhoneNumberDetail, stored: dict[str, str], given: str
) -> None:
    assert len(transitions(a_number(**stored), detail, given)) == 1


def test_a_value_that_breaks_its_rule_is_refused() -> None:
    assert refusals(a_number(), NICKNAME, "x" * 50 + "\n" + "x") == [
        FailureCode.TOO_LONG,
        FailureCode.INVALID,
    ]
    assert refusals(a_number(), NAME, " ") == [FailureCode.INVALID]
    assert refusals(a_number(), CALLING_NAME, "x") == [FailureCode.INVALID]
    assert refusals(a_number(), PRODUCT_TYPE, None) == [FailureCode.REQUIRED]


def test_the_country_of_the_number_decides_about_its_product_type() -> None:
    refused = [FailureCode.PRODUCT_TYPE_NOT_ALLOWED]
    assert refusals(a_number(country_code="GB"), PRODUCT_TYPE, "VOICE_CONNECTOR") == refused
    assert refusals(a_number(country_code=None), PRODUCT_TYPE, "VOICE_CONNECTOR") == refused
    assert len(transitions(a_number(country_code="US"), PRODUCT_TYPE, "VOICE_CONNECTOR")) == 1


# ---- requests for a calling name


@pytest.mark.parametrize("in_effect", [None, "ACME"])
def test_a_request_leaves_the_name_in_effect_and_is_due_in_72_hours(in_effect: str | None) -> None:
    number = a_number(calling_name=in_effect)

    made = transitions(number, CALLING_NAME, "Globex")

    assert trail(made) == [("CALLING_NAME_REQUEST", None, "Globex", False)]
    assert after(number, made) == number._replace(
        calling_name_status=CallingNameStatus.UPDATE_IN_PROGRESS,
        calling_name_requested="Globex",
        calling_name_requested_at=REQUESTED_AT,
        calling_name_due_at=DUE_AT,
    )


@pytest.mark.parametrize("given", [None, ""])
def test_a_request_to_clear_is_a_request(given: str | None) -> None:
    number = a_number(calling_name="ACME", calling_name_status=CallingNameStatus.UPDATE_SUCCEEDED)

    made = transitions(number, CALLING_NAME, given)

    assert trail(made) == [("CALLING_NAME_REQUEST", None, "", False)]
    asked = after(number, made)
    assert asked.calling_name == "ACME"
    assert asked.calling_name_requested is None
    assert asked.has_pending_calling_name


def test_a_new_request_forgets_how_the_last_one_ended() -> None:
    number = after(pending("Globex"), overdue_transitions(pending("Globex"), DUE_AT, CARRIER))

    asked = after(number, transitions(number, CALLING_NAME, "Initech", AFTER))

    assert asked.calling_name_settled_at is None
    assert asked.calling_name_reason is None
    assert asked.calling_name_requested_at == AFTER


@pytest.mark.parametrize("given", ["Globex", "Initech", "ACME", None, ""])
@pytest.mark.parametrize("requested", ["Globex", None])
def test_while_a_request_is_pending_no_other_is_accepted(
    requested: str | None, given: str | None
) -> None:
    number = pending(requested, calling_name="ACME")
    assert refusals(number, CALLING_NAME, given) == [FailureCode.CALLING_NAME_UPDATE_PENDING]


def test_all_that_is_wrong_with_a_calling_name_is_reported_at_once() -> None:
    assert refusals(pending("Globex"), CALLING_NAME, "x") == [
        FailureCode.INVALID,
        FailureCode.CALLING_NAME_UPDATE_PENDING,
    ]


def test_while_a_request_is_pending_the_other_details_change() -> None:
    number = pending("Globex")

    for detail, value in [(NICKNAME, "x"), (NAME, "x"), (PRODUCT_TYPE, "VOICE_CONNECTOR")]:
        made = transitions(number, detail, value, BEFORE)
        assert trail(made) == [(detail.value, None, value, False)]
        assert after(number, made).calling_name_update == number.calling_name_update


# ---- settling


@pytest.mark.parametrize("settlement", [CARRIER, AUTOMATIC])
def test_nothing_is_overdue_before_its_time_or_without_a_request(settlement: Settlement) -> None:
    assert overdue_transitions(pending("Globex"), BEFORE, settlement) == []
    assert overdue_transitions(a_number(), AFTER, settlement) == []
    settled = after(pending("Globex"), overdue_transitions(pending("Globex"), AFTER, settlement))
    assert overdue_transitions(settled, AFTER + timedelta(days=365), settlement) == []


@pytest.mark.parametrize("now", [DUE_AT, AFTER, AFTER + timedelta(days=365)])
def test_without_an_answer_of_the_carrier_a_request_fails_and_the_name_stays(now: datetime) -> None:
    number = pending("Globex", calling_name="ACME")

    made = overdue_transitions(number, now, CARRIER)

    assert trail(made) == [("CALLING_NAME_REQUEST", "Globex", None, True)]
    assert after(number, made) == number._replace(
        calling_name_status=CallingNameStatus.UPDATE_FAILED,
        calling_name_settled_at=now,
        calling_name_reason="The carrier did not answer within 72 hours.",
    )


@pytest.mark.parametrize("now", [DUE_AT, AFTER])
def test_automatically_a_request_succeeds_when_its_time_is_over(now: datetime) -> None:
    number = pending("Globex", calling_name="ACME")

    made = overdue_transitions(number, now, AUTOMATIC)

    assert trail(made) == [("CALLING_NAME", "ACME", "Globex", True)]
    assert after(number, made) == number._replace(
        calling_name="Globex",
        calling_name_status=CallingNameStatus.UPDATE_SUCCEEDED,
        calling_name_settled_at=now,
    )


def test_a_request_to_clear_that_succeeds_leaves_the_number_unassigned() -> None:
    number = pending(None, calling_name="ACME")

    made = overdue_transitions(number, DUE_AT, AUTOMATIC)

    assert trail(made) == [("CALLING_NAME", "ACME", None, True)]
    cleared = after(number, made)
    assert cleared.calling_name is None
    assert cleared.calling_name_status == CallingNameStatus.UNASSIGNED
    assert cleared.calling_name_update is not None
    assert cleared.calling_name_update.status == CallingNameStatus.UPDATE_SUCCEEDED


def test_a_request_to_clear_that_fails_leaves_the_name() -> None:
    number = pending(None, calling_name="ACME")

    made = overdue_transitions(number, DUE_AT, CARRIER)

    assert trail(made) == [("CALLING_NAME_REQUEST", "", None, True)]
    failed = after(number, made)
    assert failed.calling_name == "ACME"
    assert failed.calling_name_status == CallingNameStatus.UPDATE_FAILED


def test_the_answer_of_the_carrier_is_not_a_transition_by_the_system() -> None:
    number = pending("Globex", calling_name="ACME")

    failed = settle(number, CallingNameOutcome.FAILED, "Not registered.", BEFORE)
    succeeded = settle(number, CallingNameOutcome.SUCCEEDED, None, BEFORE)

    assert trail([failed]) == [("CALLING_NAME_REQUEST", "Globex", None, False)]
    assert after(number, [failed]).calling_name_reason == "Not registered."
    assert trail([succeeded]) == [("CALLING_NAME", "ACME", "Globex", False)]
    assert after(number, [succeeded]).calling_name_reason is None


@pytest.mark.parametrize(
    ("duration", "words"),
    [
        (timedelta(hours=72), "The carrier did not answer within 72 hours."),
        (timedelta(hours=1.5), "The carrier did not answer within 1.5 hours."),
        (timedelta(hours=1), "The carrier did not answer within 1 hour."),
    ],
)
@pytest.mark.parametrize("today", [CARRIER, Settlement(duration=timedelta(hours=96))])
def test_the_reason_names_the_hours_that_the_request_was_given(
    duration: timedelta, words: str, today: Settlement
) -> None:
    given = Settlement(duration=duration)
    number = a_number(**pending_calling_name("Globex", REQUESTED_AT, given))
    made = overdue_transitions(number, REQUESTED_AT + duration, today)
    assert after(number, made).calling_name_reason == words


# ---- a change to a number with an overdue request


def test_a_change_of_another_detail_settles_the_overdue_request_first() -> None:
    number = pending("Globex", nickname="Sales")

    made = transitions(number, NICKNAME, "Support", AFTER)

    assert trail(made) == [
        ("CALLING_NAME_REQUEST", "Globex", None, True),
        ("NICKNAME", "Sales", "Support", False),
    ]
    changed = after(number, made)
    assert changed.nickname == "Support"
    assert changed.calling_name_status == CallingNameStatus.UPDATE_FAILED


def test_a_change_to_the_stored_value_still_settles_the_overdue_request() -> None:
    made = transitions(pending("Globex", nickname="Sales"), NICKNAME, "Sales", AFTER)
    assert trail(made) == [("CALLING_NAME_REQUEST", "Globex", None, True)]


def test_a_new_request_takes_the_place_of_the_overdue_one() -> None:
    number = pending("Globex")

    made = transitions(number, CALLING_NAME, "Globex", AFTER)

    assert trail(made) == [
        ("CALLING_NAME_REQUEST", "Globex", None, True),
        ("CALLING_NAME_REQUEST", None, "Globex", False),
    ]
    asked = after(number, made)
    assert asked.calling_name_requested_at == AFTER
    assert asked.calling_name_due_at == AFTER + timedelta(hours=72)
    assert (asked.calling_name_settled_at, asked.calling_name_reason) == (None, None)


def test_to_request_the_name_of_an_overdue_request_is_no_second_transition() -> None:
    made = transitions(pending("Globex"), CALLING_NAME, "Globex", AFTER, AUTOMATIC)
    assert trail(made) == [("CALLING_NAME", None, "Globex", True)]


def test_a_refused_change_settles_nothing() -> None:
    with pytest.raises(Refused):
        transitions(pending("Globex"), NICKNAME, "x" * 51, AFTER)


# ---- properties of a record


def test_a_number_without_a_request_has_no_calling_name_update() -> None:
    assert a_number(calling_name="ACME").calling_name_update is None


def test_a_pending_request_has_its_times() -> None:
    update = pending("Globex").calling_name_update
    assert update is not None
    assert update.requested_name == "Globex"
    assert update.status == CallingNameStatus.UPDATE_IN_PROGRESS
    assert (update.requested_at, update.due_at) == (REQUESTED_AT, DUE_AT)
    assert (update.settled_at, update.reason) == (None, None)
