"""The dashboard as a server gives it: its policy, what may be cached, and no other file."""

import json
import re

import pytest

from tests.server.pages.test_graphiql import DemoServer, get


def test_the_page_may_load_and_ask_only_its_own_origin(demo_server: DemoServer) -> None:
    page = get(demo_server, "/")
    policy = page.headers["Content-Security-Policy"]
    assert page.status == 200
    assert policy.startswith("default-src 'none'; script-src 'self'; style-src 'self'; ")
    assert "require-trusted-types-for 'script'" in policy
    assert "unsafe" not in policy
    assert "http" not in policy
    assert page.headers["Cache-Control"] == "no-store"
    assert page.headers["Referrer-Policy"] == "no-referrer"
    assert page.headers["X-Content-Type-Options"] == "nosniff"
    assert "Set-Cookie" not in page.headers
    assert not re.search(rb"<script[^>]*>[^<]|<style|\son\w+=|https?:|(src|href)=\"/", page.body)


def test_what_it_loads_is_named_after_its_content_and_kept(demo_server: DemoServer) -> None:
    names = re.findall(rb"dashboard/([\w.-]+)", get(demo_server, "/").body)
    assert len(names) == 2
    for name in names:
        asset = get(demo_server, f"/dashboard/{name.decode()}")
        assert "immutable" in asset.headers["Cache-Control"]
        assert asset.headers["X-Content-Type-Options"] == "nosniff"
    assert get(demo_server, "/dashboard/documents.json").headers["Cache-Control"] == "no-cache"


@pytest.mark.parametrize("name", ["", "..", "../__init__.py", "..%2f__init__.py", "%00", "no"])
def test_any_other_file_is_not_found(demo_server: DemoServer, name: str) -> None:
    answer = get(demo_server, f"/dashboard/{name}")
    assert answer.status == 404
    assert json.loads(answer.body)["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def test_the_people_of_a_demonstration_are_in_the_page(demo_server: DemoServer) -> None:
    body = get(demo_server, "/").body
    for name, token in demo_server.tokens.items():
        assert name.encode() in body
        assert token.encode() in body
