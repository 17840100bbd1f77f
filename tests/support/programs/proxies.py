"""Debian's nginx and haproxy in front of a server, each with its own configuration and port."""

import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.support.programs.processes import free_port
from tests.support.wire import eventually

NGINX = """
{user}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
  upstream numberbook {{
    server {server};
    keepalive 4;
  }}
  server {{
    listen 127.0.0.1:{port};
    location / {{
      proxy_pass http://numberbook;
      proxy_http_version 1.1;
      proxy_request_buffering off;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
    }}
  }}
}}
"""
"""Bodies are passed on as they come, and connections are kept: both let requests be smuggled."""

HAPROXY = """
defaults
  mode http
  timeout connect 10s
  timeout client 30s
  timeout server 30s
  option forwardfor
  http-reuse always
frontend clients
  bind 127.0.0.1:{port}
  default_backend numberbook
backend numberbook
  server one {server}
"""

TEMPLATES = {"nginx": NGINX, "haproxy": HAPROXY}

USER = "user root;" if os.geteuid() == 0 else ""
"""As root, nginx would read and write the folder of the test as another user."""


@contextmanager
def proxy(kind: str, folder: Path, server_url: str) -> Iterator[str]:
    """The URL of a proxy that has begun to listen. Skips the test if it is not installed."""
    template, port = TEMPLATES[kind], free_port()
    server = urlsplit(server_url).netloc
    folder.mkdir()
    configuration = template.format(folder=folder, server=server, port=port, user=USER)
    with configured(kind, folder, configuration, port):
        yield f"http://127.0.0.1:{port}"


@contextmanager
def configured(kind: str, folder: Path, configuration: str, port: int) -> Iterator[None]:
    """A proxy with this configuration, which lets it listen on the port."""
    program = shutil.which(kind, path=f"{os.environ['PATH']}:/usr/sbin:/usr/local/sbin")
    if program is None:
        pytest.skip(f"{kind} is not installed")
    file = folder / "configuration"
    file.write_text(configuration)
    arguments = {"nginx": ["-p", str(folder), "-c", str(file)], "haproxy": ["-db", "-f", str(file)]}
    with (folder / "output").open("w") as output:
        process = subprocess.Popen([program, *arguments[kind]], stdout=output, stderr=output)
    try:
        assert eventually(lambda: _listens(port)), (folder / "output").read_text()
        yield
    finally:
        process.terminate()
        process.wait(timeout=30)


def _listens(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0
