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
