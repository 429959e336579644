"""What tells web servers how to send the site: files that Apache, IIS, Netlify and Cloudflare Pages read by themselves.

nginx and Caddy read no file of a site; `starter/deploy/` has theirs, which say the same. There is no header against
frames: the pages hold nothing that a click could give away, and other people's sites may show them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from urllib.parse import urlsplit

SECURITY_HEADERS: Mapping[str, str] = MappingProxyType(
    {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    }
)
"""Sent with every file. The content security policy stands in each page itself, so that no server can lose it."""
ASK_AGAIN = "no-cache"
"""How a file is kept unless its name changes with its content: a browser asks each time whether it has changed."""
KEEP = "public, max-age=31536000, immutable"
HASHED = r"/finder/.+[-.][0-9a-f]{8}\.bin$"
"""The addresses of files whose names hold a hash of their content, as a regular expression."""
NOT_HASHED = ("finder/start.bin", "finder/manifest.json")
"""All in the folder of the hashed files that has no hash in its name, for a server that knows no expressions."""
OPEN_DATA = "/data/"
"""What other sites' scripts may read."""
TYPES: Mapping[str, str] = MappingProxyType(
    {
        ".js": "text/javascript; charset=utf-8",
        ".json": "application/json; charset=utf-8",
        ".geojson": "application/geo+json; charset=utf-8",
        ".webmanifest": "application/manifest+json; charset=utf-8",
        ".csv": "text/csv; charset=utf-8",
        ".ics": "text/calendar; charset=utf-8",
        ".xml": "application/xml; charset=utf-8",
        ".bin": "application/octet-stream",
        ".svg": "image/svg+xml",
        ".woff2": "font/woff2",
    }
)
"""The types of files that some servers do not know, or know without their alphabet."""


def files(site_address: str) -> dict[str, bytes]:
    """Return the files that servers read, by their path from the top of a site that lives at an address."""
    base = urlsplit(site_address).path.rstrip("/")
    texts = {".htaccess": _apache(base), "web.config": _iis(base), "_headers": _hosts(base)}
    return {name: ("\n".join(lines) + "\n").encode() for name, lines in texts.items()}


def _apache(base: str) -> Iterator[str]:
    """Yield the lines of `.htaccess`. What a server has no module for is passed over."""
    yield "# Read by Apache, where AllowOverride is on. Written by linkbook build."
    yield f"ErrorDocument 404 {base}/404.html"
    yield "AddDefaultCharset utf-8"
    yield "<IfModule mod_mime.c>"
    for ending, type_ in TYPES.items():
        yield f'  AddType "{type_}" {ending}'
    yield "</IfModule>"
    yield "<IfModule mod_alias.c>"
    yield r'  RedirectMatch 404 "/(?:\.|_headers$|web\.config$)"'
    yield "</IfModule>"
    yield "<IfModule mod_headers.c>"
    for name, value in SECURITY_HEADERS.items():
        yield f'  Header always set {name} "{value}"'
    yield f'  Header set Cache-Control "{ASK_AGAIN}"'
    yield f"""  Header set Cache-Control "{KEEP}" "expr=%{{REQUEST_URI}} =~ m#{HASHED}#\""""
    yield f"""  Header set Access-Control-Allow-Origin "*" "expr=%{{REQUEST_URI}} =~ m#{OPEN_DATA}#\""""
    yield "</IfModule>"
    yield "<IfModule mod_deflate.c>"
    yield "  AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json image/svg+xml text/csv"
    yield "</IfModule>"


def _iis(base: str) -> Iterator[str]:
    """Yield the lines of `web.config`. A type is taken out before it is put in: IIS stops at one that it has."""
    yield '<?xml version="1.0" encoding="utf-8"?>'
    yield "<!-- Read by IIS and Azure. Written by linkbook build. -->"
    yield "<configuration>"
    yield "  <system.webServer>"
    yield "    <staticContent>"
    yield '      <clientCache cacheControlMode="DisableCache" />'
    for ending, type_ in TYPES.items():
        yield f'      <remove fileExtension="{ending}" />'
        yield f'      <mimeMap fileExtension="{ending}" mimeType="{type_}" />'
    yield "    </staticContent>"
    yield "    <httpProtocol><customHeaders>"
    for name, value in SECURITY_HEADERS.items():
        yield f'      <remove name="{name}" /><add name="{name}" value="{value}" />'
    yield "    </customHeaders></httpProtocol>"
    yield '    <httpErrors errorMode="Custom" existingResponse="Auto">'
    yield '      <remove statusCode="404" />'
    # ExecuteURL would answer 200 for a page that is not there
    yield f'      <error statusCode="404" path="{_below_the_top(base)}404.html" responseMode="File" />'
    yield "    </httpErrors>"
    yield "  </system.webServer>"
    yield f'  <location path="{OPEN_DATA.strip("/")}"><system.webServer><httpProtocol><customHeaders>'
    yield '    <add name="Access-Control-Allow-Origin" value="*" />'
    yield "  </customHeaders></httpProtocol></system.webServer></location>"
    kept = 'cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"'
    for path, cache in (("finder", kept), *((name, 'cacheControlMode="DisableCache"') for name in NOT_HASHED)):
        yield f'  <location path="{path}"><system.webServer><staticContent>'
        yield f"    <clientCache {cache} />"
        yield "  </staticContent></system.webServer></location>"
    yield "</configuration>"


def _below_the_top(base: str) -> str:
    """Return the folders down to a site as IIS names a file below the top of its server."""
    return "".join(f"{folder}\\" for folder in base.split("/") if folder)


def _hosts(base: str) -> Iterator[str]:
    """Yield the lines of `_headers`. Rules that overlap add up there, so each header has one rule alone."""
    yield "# Read by Netlify and Cloudflare Pages. Written by linkbook build."
    yield f"{base}/*"
    for name, value in SECURITY_HEADERS.items():
        yield f"  {name}: {value}"
    yield f"  Cache-Control: {ASK_AGAIN}"
    yield f"{base}{OPEN_DATA}*"
    yield "  Access-Control-Allow-Origin: *"
