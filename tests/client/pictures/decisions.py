"""What a phase after consultation adds to a view: silence, the key, pledges, the outcome."""

from __future__ import annotations

from typing import Any

from game.protocol.views import (
    AccountView,
    Capability,
    HoldingView,
    KeyChoiceView,
    KeyView,
    LetterView,
    MoveView,
    OutcomeView,
    PledgingView,
    RecordView,
    RequirementView,
    SilenceView,
    TermsView,
    TrustView,
    Word,
)
from tests.client.pictures.views import OPTIONS, SOURCE


def a_letter(**more: Any) -> LetterView:
    values: dict[str, Any] = {
        "id": "letter:1",
        "seat": "france",
        "text": "A promise that is answered with another letter is no promise.",
        "option": None,
        "limit": "no_towns",
        "hidden": False,
    }
    return LetterView(**{**values, **more})


def a_silence(**more: Any) -> SilenceView:
    values: dict[str, Any] = {
        "tabled": "option_b",
        "limits": (),
        "round": 1,
        "may_break": True,
        "letter_limits": OPTIONS[1].limits,
        "letter_options": ("option_a", "option_c"),
    }
    return SilenceView(**{**values, **more})


def a_key(**more: Any) -> KeyView:
    values: dict[str, Any] = {
        "seat": "united_nations",
        "option": "option_b",
        "yours": False,
        "choices": (),
        "filed": None,
        "answer": None,
        "letter": None,
    }
    return KeyView(**{**values, **more})


KEY_CHOICES = (KeyChoiceView(id="no_towns", text="Not for targets near towns."),)


def a_pledging(**more: Any) -> PledgingView:
    values: dict[str, Any] = {
        "requirements": (
            RequirementView(asset="soldiers", name="Soldiers", amount=60_000, offered=None),
            RequirementView(asset="aircraft", name="Aircraft", amount=120, offered=None),
            RequirementView(asset="hospitals", name="Field hospitals", amount=6, offered=None),
        ),
        "hand": (
            HoldingView(
                asset="soldiers",
                name="Soldiers",
                amount=1_000,
                caveat="Only in the northern sector",
                costs_at_home=True,
            ),
            HoldingView(
                asset="hospitals",
                name="Field hospitals",
                amount=1,
                caveat="Only for the force’s own",
                costs_at_home=False,
            ),
        ),
    }
    return PledgingView(**{**values, **more})


def some_terms(**more: Any) -> TermsView:
    """What the holder of the second key is asked where it turns no key."""
    values: dict[str, Any] = {
        "seat": "united_nations",
        "yours": False,
        "question": "Who shall answer for the police in the towns?",
        "choices": (
            KeyChoiceView(id="our_police", text="We do, with unarmed police of our own."),
            KeyChoiceView(id="your_soldiers", text="The force does, until local police can."),
        ),
    }
    return TermsView(**{**values, **more})


def an_outcome(**more: Any) -> OutcomeView:
    values: dict[str, Any] = {
        "turn": "after_markale",
        "title": "The guns fall silent around Sarajevo",
        "text": (
            "Aircraft and the rapid reaction force strike around Sarajevo for two days. The "
            "siege opens by a road’s width, and the talks go on. Elsewhere nothing has changed."
        ),
        "adopted": "option_b",
        "adopted_title": "Air strikes around Sarajevo only",
        "limits": ("no_towns",),
        "opted_out": ("germany", "turkey"),
        "carried_out": True,
        "capability": Capability.REDUCED,
        "key": "no_towns",
        "pledged": None,
        "certainty": "fair",
        "argued_by": "R. Owen (ed.), Deliberate Force, 2000",
        "moves": (
            MoveView(
                indicator="civilians",
                name="Protection of civilians",
                before=Word.LOW,
                after=Word.FAIR,
                arrow="up",
                cause="The road into Sarajevo opens.",
            ),
            MoveView(
                indicator="unity",
                name="Unity of the alliance",
                before=Word.FAIR,
                after=Word.LOW,
                arrow="down",
                cause="Two delegations stood outside.",
            ),
        ),
        "sources": (SOURCE,),
        "trust": TrustView(word=Word.HIGH, arrow="up"),
    }
    return OutcomeView(**{**values, **more})


def a_record(**more: Any) -> RecordView:
    values: dict[str, Any] = {
        "turn": "after_markale",
        "title": "Deliberate Force",
        "text": (
            "In the small hours of 30 August Operation Deliberate Force began, with the UN’s "
            "rapid reaction artillery on Mount Igman. It paused on 1 September and went on from "
            "5 to 20 September."
        ),
        "adopted_title": "A sustained air campaign",
        "compared": "different",
        "sources": (SOURCE,),
        "accounts": (
            AccountView(
                title="What moved Pale? One account",
                text="The bombing did: it broke communications and showed that the alliance "
                "would go on.",
                sources=(SOURCE,),
            ),
            AccountView(
                title="Another account",
                text="The ground did: Croatian and Bosnian government forces were taking the "
                "north-west at the same time.",
                sources=(SOURCE,),
            ),
        ),
    }
    return RecordView(**{**values, **more})
