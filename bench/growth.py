"""What a page costs as the table grows, and how much memory the server takes.

`python -m bench.growth` fills 10,000, 100,000 and 1,000,000 numbers into each database, starts a
server for each, and asks all of them in turn, one request at a time: for the first page and for
one from the middle, in every order, as the owner of most, the owner of few and the grantee of few.
"""

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from itertools import product
from statistics import median
from typing import Annotated, NamedTuple

import httpx
import psutil
import typer

from bench import report
from bench.contenders import Running, ours, running
from bench.data import FEW, People, Person, fill
from bench.databases import Server, databases
from bench.load import load
from bench.race import KINDS
from bench.table import markdown
from bench.workloads import BY_NODES, FIELDS, PAGE_INFO, Workload, workloads
from models.enums import OrderDirection, PhoneNumberOrderField

SIZES = (10_000, 100_000, 1_000_000)
MOST = 1.2
"""The cost of the largest size, at most so many times that of the smallest."""

ROUNDS = 15
BUSY_SECONDS = 10

PAGE = f"""
query Page($first: Int, $after: String, $orderBy: PhoneNumberOrder) {{
  phoneNumbers(first: $first, after: $after, orderBy: $orderBy) {{ nodes {{ {FIELDS} }} {PAGE_INFO} }}
}}
"""
PAGE_SIZE = 50


class Town(NamedTuple):
    """A server on a database of one size."""

    size: int
    server: Running
    people: People


class Place(NamedTuple):
    """A page: whose, in which order, and from where."""

    person: str
    field: PhoneNumberOrderField
    direction: OrderDirection
    is_deep: bool


class Memory(NamedTuple):
    """What a server holds, in megabytes."""

    idle: float
    busy: float
