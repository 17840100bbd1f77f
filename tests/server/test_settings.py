"""What a setting that cannot be says: its name, and what to write instead."""

import pytest

from database.errors import ConfigurationError
from server.settings import load_settings

WRONG = {
    ("SECRET_KEY", "short"): "It must have 32 characters or more",
    ("CORS_ORIGINS", "foo"): "write each origin as browsers do",
    ("INTROSPECTION", "yes"): "Input should be 'authenticated', 'open' or 'off'",
}


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_value_that_cannot_be_is_told_in_words(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(f"NUMBERBOOK_{name}", value)
    with pytest.raises(ConfigurationError) as told:
        load_settings()
    start = f"Settings that cannot be: NUMBERBOOK_{name}: {WRONG[name, value]}"
    assert str(told.value).startswith(start)


@pytest.mark.parametrize("name", ["NUMBERBOOK_DATBASE_URL", "numberbook_database"])
def test_a_mistyped_name_is_refused_and_not_left_out(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setenv(name, "postgresql://book@db1/book")
    with pytest.raises(ConfigurationError) as told:
        load_settings()
    meant = "There is no such setting; write NUMBERBOOK_DATABASE_URL"
    assert str(told.value) == f"Settings that cannot be: {name}: {meant}."


@pytest.mark.parametrize("name", ["SERVICE_HOST", "PORT_8000_TCP_ADDR", "PORT", "TOKEN", "SCHEMA"])
def test_names_that_others_use_are_left_alone(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(f"NUMBERBOOK_{name}", "tcp://10.0.0.1:8000")
    monkeypatch.setenv("NUMBERBOOK_DATBASE_URL", "")
    assert load_settings().database_url == "sqlite:///data/numberbook.db"
