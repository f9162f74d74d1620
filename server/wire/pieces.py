"""Long answers in pieces, so that a slow line is not taken for a client that does not read.

A whole lesson's log or a font, handed over at once, would lie in memory until
the other side has taken it, and the reaper ends whoever has that much waiting.
In pieces each one waits until there is room for it.
"""

from starlette.types import ASGIApp, Message, Receive, Scope, Send

PIECE = 64 * 1024


class InPieces:
    """Middleware that sends no more than a piece at a time."""

    def __init__(self, app: ASGIApp, size: int = PIECE) -> None:
        self._app = app
        self._size = size

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_pieces(message: Message) -> None:
            body = message.get("body", b"")
            if message["type"] != "http.response.body" or len(body) <= self._size:
                await send(message)
                return
            for start in range(0, len(body), self._size):
                more = start + self._size < len(body) or message.get("more_body", False)
                piece = body[start : start + self._size]
                await send({**message, "body": piece, "more_body": more})

        await self._app(scope, receive, send_pieces)
