"""What is typed after an option, read.

The names stand in what a slip of the fingers is answered: "invalid port value".
"""

from __future__ import annotations

import argparse
import re
from datetime import date


def port(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 1 to 65535")
    return number


def number(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError("choose a number of the list (--lessons)")
    return int(text)


def day(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError("write a day like 2026-11-24") from None


def time(text: str) -> str:
    if not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", text):
        raise argparse.ArgumentTypeError("write a time like 10:15")
    return text


def games(text: str) -> int:
    number = int(text)
    if not 1 <= number <= 100_000:
        raise argparse.ArgumentTypeError("choose between 1 and 100000 games")
    return number
