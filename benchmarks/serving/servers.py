"""nginx, Caddy and Apache on a free port of this machine: as we ship them, and bare, which is their limit.

What we ship is in `starter/deploy/` for the first two; Apache reads the site's own `.htaccess` where it may.
"""

from __future__ import annotations

import getpass
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_READER = f"user {getpass.getuser()};\n" if os.name == "posix" and os.geteuid() == 0 else ""
"""Started by root, nginx hands its work to a user who may not be let into a folder of root's: here it stays root."""
DEPLOY = Path(__file__).parents[2] / "starter" / "deploy"
_NGINX = """{user}daemon off;
worker_processes auto;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    include /etc/nginx/mime.types;
    access_log off;
    sendfile on;
    client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3;
    uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5;
    {server}
}}
"""
_APACHE = """ServerName localhost
Listen 127.0.0.1:{port}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
{modules}
TypesConfig /etc/mime.types
DocumentRoot {site}
DirectoryIndex index.html
<Directory {site}>
    AllowOverride {override}
    Require all granted
</Directory>
"""
_APACHE_MODULES = ("mpm_event", "authz_core", "mime", "dir", "headers", "filter", "deflate", "alias")
"""Those of Debian's stock set that a folder of files has a use for, and `headers`."""
_BARE_NGINX = "server {{ listen 127.0.0.1:{port}; root {site}; }}"
_BARE_CADDY = "http://127.0.0.1:{port} {{\n root * {site}\n file_server\n}}\n"


def _nginx(server: str, folder: Path) -> list[str]:
    (folder / "nginx.conf").write_text(_NGINX.format(user=_READER, folder=folder, server=server), encoding="utf-8")
    return ["nginx", "-c", str(folder / "nginx.conf"), "-e", str(folder / "error.log")]


def _caddy(server: str, folder: Path) -> list[str]:
    whole = "{\n admin off\n auto_https off\n}\n" + server
    (folder / "Caddyfile").write_text(whole, encoding="utf-8")
    return ["caddy", "run", "--config", str(folder / "Caddyfile"), "--adapter", "caddyfile"]


def _shipped_nginx(site: Path, port: int) -> str:
    text = (DEPLOY / "nginx.conf").read_text("utf-8")
    text = re.sub(r"listen 80;\n.*listen \[::\]:80;", f"listen 127.0.0.1:{port};", text)
    return text.replace("/var/www/linkbook;", f"{site};").replace("book.example.org.uk", "localhost")


def _shipped_caddy(site: Path, port: int) -> str:
    text = (DEPLOY / "Caddyfile").read_text("utf-8")
    return text.replace("book.example.org.uk {", f"http://127.0.0.1:{port} {{").replace(
        "/var/www/linkbook ", f"{site} "
    )


def _apache(site: Path, folder: Path, port: int, override: str) -> list[str]:
    modules = "\n".join(f"LoadModule {m}_module /usr/lib/apache2/modules/mod_{m}.so" for m in _APACHE_MODULES)
    text = _APACHE.format(port=port, folder=folder, site=site, override=override, modules=modules)
    (folder / "apache.conf").write_text(text, encoding="utf-8")
    return ["apache2", "-D", "FOREGROUND", "-f", str(folder / "apache.conf")]


def commands(site: Path, folder: Path, port: int) -> Iterator[tuple[str, list[str]]]:
    """Yield what starts each server that this machine has, by its name."""
    if shutil.which("nginx"):
        yield "nginx, as we ship it", _nginx(_shipped_nginx(site, port), folder)
        yield "nginx, bare", _nginx(_BARE_NGINX.format(port=port, site=site), folder)
    if shutil.which("caddy"):
        yield "Caddy, as we ship it", _caddy(_shipped_caddy(site, port), folder)
        yield "Caddy, bare", _caddy(_BARE_CADDY.format(port=port, site=site), folder)
    if shutil.which("apache2"):
        yield "Apache, as we ship it", _apache(site, folder, port, "All")
        yield "Apache, bare", _apache(site, folder, port, "None")


def free_port() -> int:
    """Return a port of this machine that nobody listens on."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def running(command: list[str], port: int) -> Iterator[None]:
    """Run a server until the end of the block; it answers when the block begins."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(process, port)
        yield
    finally:
        process.terminate()
        process.wait(10)


def _wait(process: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(100):
        if process.poll() is not None:
            raise RuntimeError(f"{process.args} ended at once")
        with socket.socket() as asked:
            if asked.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise RuntimeError(f"{process.args} does not answer")
