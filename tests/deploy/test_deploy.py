"""The files of `deploy/`: systemd takes the unit, and the proxies serve clients by TLS."""

import re
import shutil
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from tests.support.programs.processes import ROOT, Server, free_port
from tests.support.programs.proxies import USER, configured

DEPLOY = ROOT / "deploy"

WHOLE_NGINX = """
{user}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  {ours}
}}
"""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The certificate of 127.0.0.1 and its key in one file, as haproxy wants them."""
    folder = tmp_path_factory.mktemp("certificate")
    key, certificate, both = (folder / name for name in ("key", "certificate", "both"))
    request = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=127.0.0.1"]
    files = [
        "-addext",
        "subjectAltName=IP:127.0.0.1",
        "-keyout",
        str(key),
        "-out",
        str(certificate),
    ]
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    subprocess.run([*request, *files], check=True, capture_output=True)
    both.write_text(certificate.read_text() + key.read_text())
    return both


def replaced(text: str, values: dict[str, str]) -> str:
    """The text with each value in place of what it is for here; all of them are in it."""
    for old, new in values.items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def nginx(folder: Path, server: str, certificate: Path, port: int) -> str:
    values = {
        "127.0.0.1:8000": server,
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        "/etc/ssl/numberbook.crt": str(certificate),
        "/etc/ssl/numberbook.key": str(certificate),
        "/var/log/nginx/numberbook.log": str(folder / "access.log"),
    }
    ours = replaced((DEPLOY / "nginx.conf").read_text(), values)
    return WHOLE_NGINX.format(folder=folder, user=USER, ours=ours)


def haproxy(_: Path, server: str, certificate: Path, port: int) -> str:
    values = {
        "bind :443": f"bind 127.0.0.1:{port}",
        "/etc/ssl/numberbook.pem": str(certificate),
        "10.0.0.11:8000": server,
        "10.0.0.12:8000": f"127.0.0.1:{free_port()}",
    }
    return replaced((DEPLOY / "haproxy.cfg").read_text(), values)


@pytest.fixture(params=["nginx", "haproxy"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def proxied(
    kind: str, demo_server: Server, certificate: Path, tmp_path: Path
) -> Iterator[httpx.Client]:
    """Olivia's client of a proxy before a server, which writes into the folder of the test."""
    port, server = free_port(), urlsplit(demo_server.url).netloc
    configure = {"nginx": nginx, "haproxy": haproxy}[kind]
    trusted = ssl.create_default_context(cafile=str(certificate))
    with (
        configured(kind, tmp_path, configure(tmp_path, server, certificate, port), port),
        httpx.Client(
            base_url=f"https://127.0.0.1:{port}",
            verify=trusted,
            headers={"authorization": f"Bearer {demo_server.tokens['olivia']}"},
        ) as client,
    ):
        yield client


def test_a_proxy_serves_clients_by_tls_and_hides_metrics_and_variables(
    kind: str, proxied: httpx.Client, tmp_path: Path
) -> None:
    secret = {"query": "{ viewer { name } }"}
    asked = proxied.get("/graphql", params=secret)
    metrics = proxied.get("/metrics")
    again = proxied.post("/graphql", json=secret)
    assert asked.json() == again.json() == {"data": {"viewer": {"name": "olivia"}}}
    assert metrics.status_code == 404
    if kind == "nginx":
        log = (tmp_path / "access.log").read_text()
        assert "GET /graphql" in log
        assert "viewer" not in log


def test_a_proxy_passes_a_url_on_that_is_as_long_as_the_server_takes(proxied: httpx.Client) -> None:
    long = {"query": "{ viewer { name } }", "extensions": f'{{"x":"{"x" * 31_000}"}}'}
    answer = proxied.get("/graphql", params=long)
    assert (answer.status_code, answer.json()) == (200, {"data": {"viewer": {"name": "olivia"}}})


@pytest.mark.skipif(
    shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed"
)
def test_systemd_takes_the_unit_and_its_command_exists(tmp_path: Path) -> None:
    unit = tmp_path / "numberbook.service"
    [command] = re.findall("ExecStart=(.*)", (DEPLOY / "numberbook.service").read_text())
    program = tmp_path / "numberbook"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    text = (DEPLOY / "numberbook.service").read_text()
    unit.write_text(replaced(text, {command.split()[0]: str(program)}))
    verified = subprocess.run(
        ["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, check=False
    )
    assert (verified.returncode, verified.stderr) == (0, "")


def test_the_image_has_every_package_that_is_installed() -> None:
    image, project = (ROOT / "deploy" / "Containerfile"), (ROOT / "pyproject.toml")
    copied = set(re.findall(r"^COPY (\w+) \w+$", image.read_text(), re.MULTILINE))
    packages = re.search(r"^packages = \[(.*)\]$", project.read_text(), re.MULTILINE)
    assert packages is not None
    assert copied == set(re.findall(r"\w+", packages[1]))
