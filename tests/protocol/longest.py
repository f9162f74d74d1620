"""The longest legal command of each kind, as a pupil's machine could send it."""

from __future__ import annotations

from typing import Any

from game.core.commands import INJECT_LIMIT, REASON_LIMIT

LIMIT = 4096
ID = "x" * 40
REASON = "字" * REASON_LIMIT
PHASE: dict[str, Any] = {"council": "c4", "moment": 1_000_000}


def keyed(value: str) -> dict[str, str]:
    """A mapping as large as one may be."""
    return {("o" + str(n)).ljust(40, "x"): value for n in range(8)}


OFFER = {"asset": ID, "amount": 100_000, "caveat": True}
COUNCIL = {"council": "c4"}
PARTICIPANT = {"participant": "p9999"}

LONGEST: dict[str, dict[str, Any]] = {
    "edit_position": PHASE
    | {
        "position": {
            "marks": keyed("reserve"),
            "limits": keyed(ID),
            "preferred": ID,
            "key": {},
            "terms": None,
            "reason": REASON,
        }
    },
    "pledge": PHASE | {"offers": [OFFER] * 12, "reason": REASON},
    "confirm_position": PHASE | {"revision": 10**9},
    "take_pen": PHASE,
    "lay_fact": PHASE | {"fact": ID},
    "send_note": PHASE
    | {
        "to": ID,
        "option": ID,
        "argument": ID,
        "fact": ID,
        "assurance": {"kind": "silence", "subject": ID},
    },
    "answer_note": PHASE | {"note": 10**9, "answer": "consider"},
    "begin_letter": PHASE,
    "break_silence": PHASE | {"reason": REASON, "option": ID, "limit": ID},
    "keep_silence": PHASE,
    "turn_key": PHASE | {"answer": ID, "letter": REASON},
    "set_language": {"language": "nb"},
    "assign_seat": PARTICIPANT | COUNCIL | {"seat": ID},
    "split_councils": {"councils": 4},
    "set_driver": COUNCIL | {"seat": ID, "driver": "documented"},
    "lock_lobby": {"locked": False},
    "choose_plan": {"plan": "open"},
    "begin": {"minutes": 240},
    "close_phase": PHASE | {"deadline": 10**15},
    "extend": COUNCIL | {"seconds": 1800},
    "move_bell": {"seconds": 14_400, "debrief": False},
    "pause": COUNCIL,
    "resume": COUNCIL,
    "table_option": PHASE | {"option": ID},
    "inject": COUNCIL | {"inject": ID, "text": "字" * INJECT_LIMIT},
    "step_back": COUNCIL | {"to_turn": ID},
    "hand_over_seat": PARTICIPANT,
    "make_observer": PARTICIPANT,
    "remove": PARTICIPANT | {"removed": False},
    "hide_text": COUNCIL | {"text": "a" * 120, "hidden": False},
    "show_record": COUNCIL,
    "end": {},
}
