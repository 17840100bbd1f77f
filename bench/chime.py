"""What a page of 100 costs the server by boto3, compared with the same page by GraphQL.

`python -m bench.chime` asks for a page by one and by the other in turn, so that both find the
caches of the processor alike, and prints the server's CPU time of a page on both databases. It ends
with 1 if the target is missed.
"""

import asyncio
import json
from collections.abc import Callable, Sequence
from http.client import HTTPConnection
from statistics import median
from typing import Any
from urllib.parse import urlsplit

import boto3
import typer

from bench.race.contenders import Running, ours, running
from bench.race.run import KINDS
from bench.race.table import markdown
from bench.support import report
from bench.support.data import SECRET_KEY, Person, fill
from bench.support.databases import Server, databases
from bench.worst_requests import processor_seconds
from database import connect
from models.clock import utc_now
from models.enums import AccountKind
from models.records import AccountRecord
from resolvers.accounts.tokens import AccessKey, create_access_key

app = typer.Typer(pretty_exceptions_enable=False)

NUMBERS = 4_000
PAGE_SIZE = 100
ROUNDS = 15
PAIRS = 40
BAR = 1.3
"""The target: a page by boto3 costs at most so many times as much."""

PAGE = """
query($first: Int) {
  phoneNumbers(first: $first, orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes {
      e164 countryCode numberType productType status name orderId createdAt updatedAt deletionAt
      capabilities { inboundCall outboundCall inboundSms outboundSms inboundMms outboundMms }
      associations { name value associatedAt } callingName callingNameStatus
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

Ask = Callable[[], list[str]]
"""Asks for a page, and returns its numbers."""


@app.command()
def main() -> None:
    """Measure pages by both and print a table."""
    typer.echo(report.provenance("python -m bench.chime"))
    rows, ratios = [], []
    with databases() as server:
        for kind in KINDS:
            by_boto3, by_graphql = _measured(kind, server)
            ratio = median(b / g for b, g in zip(by_boto3, by_graphql, strict=True))
            ratios.append(ratio)
            times = (f"{median(each):.2f}" for each in (by_boto3, by_graphql))
            rows.append([kind, *times, f"{ratio:.2f}"])
    typer.echo(f"\nMilliseconds of CPU for a page of {PAGE_SIZE} (bar {BAR}):\n")
    typer.echo(markdown(["", "boto3", "GraphQL", "ratio"], rows))
    raise typer.Exit(0 if max(ratios) <= BAR else 1)


def _measured(kind: str, server: Server) -> tuple[list[float], list[float]]:
    """The milliseconds of a page in each round, by boto3 and by GraphQL."""
    url = server.create(kind, "chime")
    viewer = asyncio.run(fill(url, NUMBERS)).owner_of_most
    key = asyncio.run(_access_key(url, viewer))
    with running([ours(kind, url)]) as [started]:
        asks = (_boto3(started, key), _graphql(started, viewer))
        assert asks[0]() == asks[1]()
        _round(started, asks)
        rounds = [_round(started, asks) for _ in range(ROUNDS)]
    by_boto3, by_graphql = map(list, zip(*rounds, strict=True))
    return by_boto3, by_graphql


def _round(started: Running, asks: Sequence[Ask]) -> list[float]:
    """The milliseconds of a page by each."""
    spent = [0.0 for _ in asks]
    for _ in range(PAIRS):
        for place, ask in enumerate(asks):
            before = processor_seconds(started.process)
            ask()
            spent[place] += processor_seconds(started.process) - before
    return [seconds * 1000 / PAIRS for seconds in spent]


async def _access_key(url: str, viewer: Person) -> AccessKey:
    database = connect(url)
    account = AccountRecord(viewer.id, "", AccountKind.PERSON, is_operator=False)
    key = SECRET_KEY.encode()
    try:
        return await create_access_key(database, utc_now, key, account, "bench", 1)
    finally:
        await database.dispose()


def _boto3(started: Running, key: AccessKey) -> Ask:
    parts = urlsplit(started.url)
    client = boto3.client(
        "chime-sdk-voice",
        endpoint_url=f"{parts.scheme}://{parts.netloc}/chime",
        region_name="us-east-1",
        aws_access_key_id=key.id,
        aws_secret_access_key=key.secret,
    )

    def ask() -> list[str]:
        page = client.list_phone_numbers(MaxResults=PAGE_SIZE)
        return [number["E164PhoneNumber"] for number in page["PhoneNumbers"]]

    return ask


def _graphql(started: Running, viewer: Person) -> Ask:
    connection = HTTPConnection(urlsplit(started.url).netloc)
    body = json.dumps({"query": PAGE, "variables": {"first": PAGE_SIZE}})
    headers = {
        "authorization": f"Bearer {viewer.token}",
        "content-type": "application/json",
    }

    def ask() -> list[str]:
        connection.request("POST", "/graphql", body, headers)
        answer: dict[str, Any] = json.loads(connection.getresponse().read())
        return [node["e164"] for node in answer["data"]["phoneNumbers"]["nodes"]]

    return ask


if __name__ == "__main__":
    app()
