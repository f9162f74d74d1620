"""Debian's nginx between a class and its host, as schools put something there."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.patience import PATIENCE

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")

CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
  access_log {folder}/access.log;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
{http}
}}
"""
HOSTILE = """
  server {{
    listen 127.0.0.1:{front};
    keepalive_timeout 2s;
    location / {{
      # No Upgrade header is passed on, and who says nothing for two seconds is cut off.
      proxy_pass http://127.0.0.1:{back};
      proxy_set_header Host $http_host;
      proxy_read_timeout 2s;
    }}
  }}
"""

IMPATIENT = """
  map $http_upgrade $connection_upgrade {{ default upgrade; "" ""; }}
  server {{
    listen 127.0.0.1:{front};
    location / {{
      # WebSockets are let through, and cut off when nothing was said for a second.
      proxy_pass http://127.0.0.1:{back};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_set_header Upgrade $http_upgrade;
      proxy_set_header Connection $connection_upgrade;
      proxy_read_timeout 1s;
    }}
  }}
"""


def a_port() -> int:
    """A port that nobody has at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def an_nginx(folder: Path, http: str, port: int) -> AsyncIterator[Path]:
    """Run nginx with these servers until the end of the block; yields its log of requests."""
    if NGINX is None:
        pytest.skip("the program nginx is missing")
    folder.mkdir()
    configuration = folder / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=folder, http=http))
    process = await asyncio.create_subprocess_exec(
        NGINX, "-e", str(folder / "error.log"), "-c", str(configuration)
    )
    try:
        async with asyncio.timeout(PATIENCE):
            while not await answers(port):
                assert process.returncode is None, (folder / "error.log").read_text()
                await asyncio.sleep(0.02)
        yield folder / "access.log"
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


@asynccontextmanager
async def a_proxy(folder: Path, http: str, back: int) -> AsyncIterator[tuple[int, Path]]:
    """An nginx of this kind in front of a host; its port and its log."""
    front = a_port()
    async with an_nginx(folder, http.format(front=front, back=back), front) as log:
        yield front, log


async def answers(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    await writer.wait_closed()
    return True
