"""The commands that a pupil's client gives, under the name by which it knows them.

In practice the pupil leads as well, so closing a phase, breaking a tie,
looking at the record and stepping back belong here too.
"""

from __future__ import annotations

from game.core.commands import (
    REASON_LIMIT,
    AnswerNote,
    Assurance,
    Begin,
    BeginLetter,
    BreakSilence,
    ClosePhase,
    ConfirmPosition,
    Draft,
    EditPosition,
    End,
    KeepSilence,
    LayFact,
    Offer,
    Pledge,
    SendNote,
    SetLanguage,
    ShowRecord,
    StepBack,
    TableOption,
    TakePen,
    TurnKey,
)
from game.protocol.messages import WireCommand

__all__ = [
    "REASON_LIMIT",
    "AnswerNote",
    "Assurance",
    "Begin",
    "BeginLetter",
    "BreakSilence",
    "ClosePhase",
    "ConfirmPosition",
    "Draft",
    "EditPosition",
    "End",
    "KeepSilence",
    "LayFact",
    "Offer",
    "Pledge",
    "SendNote",
    "SetLanguage",
    "ShowRecord",
    "StepBack",
    "TableOption",
    "TakePen",
    "TurnKey",
    "WireCommand",
]
