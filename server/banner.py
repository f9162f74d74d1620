"""What the terminal shows once a lesson is open."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date

import segno

from game.texts import Catalogue
from server.host import DEMO_LOBBY_SECONDS, Opened
from server.network.addresses import LocalAddress
from server.network.entrance import as_url, name_in
from server.shelf.planned import Plan

INDENT = "  "


def banner(opened: Opened, say: Catalogue, encoding: str) -> str:
    """The addresses, the code and, where the terminal has the letters for it, the QR code."""
    if opened.how == "ended":
        return over(opened, say)
    best = opened.addresses[0]
    lines = [
        "",
        say.say("cli-host-title", title=opened.title),
        *state_of(opened, say),
        "",
        *row(say.say("cli-host-pupils"), *pupils_of(opened, say)),
        *row(say.say("cli-host-code"), opened.keys.code),
        "",
        qr(f"{as_url(best)}/", encoding),
        *row(say.say("cli-host-teacher"), opened.console),
        *row(say.say("cli-host-room"), opened.room),
        "",
        say.say("cli-host-secret"),
    ]
    if name_in(best) == "localhost":
        lines.append(say.say("cli-host-alone"))
    elif name_in(opened.console) == "localhost":
        lines.append(say.say("cli-host-elsewhere", address=name_in(best)))
    if opened.demo:
        lines.append(say.say("cli-host-demo", seconds=int(DEMO_LOBBY_SECONDS)))
    return "\n".join([*lines, say.say("cli-host-stop"), ""])


def over(opened: Opened, say: Catalogue) -> str:
    """A lesson that has ended is there to be read: nobody is shown a way in."""
    lines = [
        "",
        say.say("cli-host-title", title=opened.title),
        *state_of(opened, say),
        "",
        *row(say.say("cli-host-teacher"), opened.console),
        *row(say.say("cli-host-room"), opened.room),
        "",
        say.say("cli-host-ended-stop"),
        "",
    ]
    return "\n".join(lines)


def pupils_of(opened: Opened, say: Catalogue) -> Iterator[str]:
    """Where pupils go; of several addresses each says what it belongs to.

    No pupil comes by a tunnel, or by a network inside this machine.
    """
    best, *others = opened.addresses
    known = {each.address: each for each in opened.interfaces}
    real = [best, *(each for each in others if not is_inner(known.get(name_in(each))))]
    widest = max(len(as_url(each)) for each in real)
    for each in real:
        local = known.get(name_in(each))
        told = f"{say.say(f'doctor-kind-{local.kind}')}, {local.interface}" if local else ""
        label = f"{'':{widest - len(as_url(each)) + 3}}{told}" if told and len(real) > 1 else ""
        yield f"{as_url(each)}/{label}"


def is_inner(local: LocalAddress | None) -> bool:
    """Whether an address leads to no other machine of the class."""
    return local is not None and local.kind in ("virtual", "vpn")


def state_of(opened: Opened, say: Catalogue) -> list[str]:
    """Which lesson this is; for one that was prepared, for when."""
    lines = [say.say(f"cli-host-{opened.how}")]
    when = when_of(opened.plan, say)
    return [*lines, when] if when else lines


def when_of(plan: Plan, say: Catalogue) -> str:
    """A prepared lesson's day and bell, as far as they were said."""
    day = say.date(date.fromisoformat(plan.day)) if plan.day else ""
    if day and plan.until:
        return say.say("cli-lesson-day-until", day=day, until=plan.until)
    if plan.until:
        return say.say("cli-lesson-until", until=plan.until)
    return day


def row(label: str, *values: str) -> list[str]:
    """A label with its values below each other."""
    first, *others = values
    return [f"{INDENT}{label:<14}{first}", *(f"{INDENT}{'':<14}{other}" for other in others)]


def qr(address: str, encoding: str) -> str:
    """The address as a picture of half blocks; nothing where they cannot be shown."""
    drawing = io.StringIO()
    segno.make(address, error="m").terminal(out=drawing, compact=True, border=2)
    picture = drawing.getvalue()
    try:
        picture.encode(encoding or "ascii")
    except UnicodeEncodeError:
        return ""
    return picture
