"""The desk's server, on this machine alone: it checks who asks, makes one call, and answers with a page."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qs

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from generator import theme
from generator.desk import access, frame
from generator.desk.access import CLOSED
from generator.desk.desk import Desk
from generator.desk.journal import CannotDecide
from generator.desk.morning import Notice
from generator.formatting import without_stop
from generator.resources import SITE_OVERRIDES

MAX_FORM_BYTES = 512 * 1024
_STYLES = {
    "linkbook.css": SITE_OVERRIDES / "assets" / "linkbook.css",
    "desk.css": SITE_OVERRIDES / "bodies" / "desk" / "desk.css",
}
"""The desk's style sheets; the first imports one sheet a component."""
_Handler = Callable[[Request], Awaitable[Response]]


@dataclass(frozen=True)
class Door:
    """Where the desk listens, and the secret that its address carries."""

    port: int
    token: str

    @property
    def address(self) -> str:
        """Return the address to open."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    @property
    def cookie(self) -> str:
        """Return the name of the cookie: browsers do not keep the ports of one machine apart."""
        return f"{access.COOKIE}-{self.port}"


def app(desk: Desk, door: Door) -> Starlette:
    """Return the desk as an application."""
    server = _Server(desk, door)
    return Starlette(
        routes=[
            Route("/", server.guarded(server.home)),
            Route("/styles/{name}", server.guarded(server.style)),
            Route("/change", server.guarded(server.change)),
            Route("/find", server.guarded(server.find)),
            Route("/act", server.guarded(server.act), methods=["POST"]),
            Route("/{section}", server.guarded(server.section)),
        ]
    )


class _Server:
    """The handlers. One request is worked on at a time: the files are the state."""

    def __init__(self, desk: Desk, door: Door) -> None:
        self.desk, self.door, self.turn = desk, door, threading.Lock()

    def guarded(self, handler: _Handler) -> _Handler:
        """Return a handler that only our own browser reaches, and whose answers carry the safety headers."""

        async def checked(request: Request) -> Response:
            response = await self._answer(handler, request)
            response.headers.update(access.HEADERS)
            return response

        return checked

    async def _answer(self, handler: _Handler, request: Request) -> Response:
        if not access.is_ours(request.headers.get("host", ""), self.door.port):
            return PlainTextResponse(CLOSED, 421)
        if request.method == "GET" and request.url.path == "/" and "token" in request.query_params:
            return self._let_in(request.query_params["token"])
        if not access.is_same(request.cookies.get(self.door.cookie, ""), self.door.token):
            return PlainTextResponse(CLOSED, 403)
        return await handler(request)

    def _let_in(self, token: str) -> Response:
        if not access.is_same(token, self.door.token):
            return PlainTextResponse(CLOSED, 403)
        response = RedirectResponse("/", 303)
        response.set_cookie(self.door.cookie, token, httponly=True, samesite="strict")
        return response

    # --- pages

    async def home(self, request: Request) -> Response:
        return await self._page("home", request.query_params)

    async def section(self, request: Request) -> Response:
        name = request.path_params["section"]
        if name not in frame.SECTIONS:
            return PlainTextResponse("There is no such page on the desk.", 404)
        return await self._page(name, request.query_params)

    async def change(self, request: Request) -> Response:
        return await self._page("change", request.query_params)

    async def find(self, request: Request) -> Response:
        return await self._page("find", request.query_params)

    async def style(self, request: Request) -> Response:
        path = _STYLES.get(request.path_params["name"])
        if not path:
            return PlainTextResponse("There is no such file.", 404)
        return Response(theme.joined(path), media_type="text/css")

    async def _page(
        self, name: str, query: Mapping[str, str], notice: Notice | None = None, status: int = 200
    ) -> Response:
        def make() -> str:
            with self.turn:
                return self.desk.page(name, query, notice or self.desk.notice(query.get("did", "")))

        try:
            return HTMLResponse(await run_in_threadpool(make), status)
        except CannotDecide as fault:
            return PlainTextResponse(f"{fault}.", 409)

    # --- presses

    async def act(self, request: Request) -> Response:
        form = await _form(request)
        if not access.may_change(request.headers, form, self.door.token):
            return PlainTextResponse(CLOSED, 403)
        try:
            notice = await run_in_threadpool(self._act, form)
        except CannotDecide as fault:
            query = {**form, **frame.returning(form)}
            return await self._page(form.get("back", "home"), query, Notice(fault=f"{without_stop(f'{fault}')}."), 409)
        section = form.get("section", "")
        if notice.done is None or section not in frame.SECTIONS:
            return await self._page(section if section in frame.SECTIONS else "home", frame.returning(form), notice)
        return RedirectResponse(
            f"{frame.address(section, did=f'{notice.done.number}', **frame.returning(form))}#here", 303
        )

    def _act(self, form: Mapping[str, str]) -> Notice:
        with self.turn:
            return self.desk.act(form)


async def _form(request: Request) -> dict[str, str]:
    """Return a form's fields; of several of one name the values, one a line."""
    data = b""
    try:
        async for chunk in request.stream():
            data += chunk
            if len(data) > MAX_FORM_BYTES:
                return {}
    except ClientDisconnect:
        return {}
    fields = parse_qs(data.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=500)
    return {name: "\n".join(values) for name, values in fields.items()}
