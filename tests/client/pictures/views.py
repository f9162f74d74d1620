"""A seat's view of a phase as a host would send it, made by hand: Norway's, unless said otherwise.

The texts are illustrations; they say nothing about the shipped scenario.
"""

from __future__ import annotations

from typing import Any

from game.protocol.views import (
    AimView,
    AnswerView,
    ArgumentView,
    ArrowView,
    AssuranceView,
    BriefingView,
    CardView,
    IndicatorView,
    LimitView,
    MapPicture,
    OptionView,
    PlaceView,
    ProcedureView,
    RingView,
    SeatView,
    SourceView,
    TableSeat,
    TermView,
    TrustView,
    TurnView,
    Word,
)

SEATS = {
    "united_states": "United States",
    "united_kingdom": "United Kingdom",
    "france": "France",
    "netherlands": "Netherlands",
    "germany": "Germany",
    "turkey": "Turkey",
    "norway": "Norway",
    "united_nations": "United Nations",
}


SOURCE = SourceView(text="UN document A/54/549, paragraphs 438 to 442", url="")


def an_option(letter: str, title: str, summary: str, cost: str, **more: Any) -> OptionView:
    values: dict[str, Any] = {
        "id": f"option_{letter.lower()}",
        "letter": letter,
        "title": title,
        "summary": summary,
        "cost": cost,
        "answers": (AnswerView(question="How much force?", answer="A little"),),
        "limits": (),
        "needs_key": False,
        "closed": None,
        "sources": (SOURCE,),
    }
    return OptionView(**{**values, **more})


OPTIONS = (
    an_option(
        "A",
        "A warning and a new deadline",
        "Gives envoys some days more.",
        "The Council’s word may be doubted.",
    ),
    an_option(
        "B",
        "Air strikes around Sarajevo only",
        "Answers the attack where it happened.",
        "Leaves the command network untouched.",
        limits=(
            LimitView(id="no_towns", text="No targets within five kilometres of a town"),
            LimitView(id="one_week", text="For one week, then the Council meets again"),
        ),
        needs_key=True,
    ),
    an_option(
        "C",
        "A sustained air campaign",
        "Depots, air defence and communications, until the guns are withdrawn.",
        "UN troops must first leave exposed posts.",
        limits=(LimitView(id="talks_open", text="Talks stay open all the time"),),
        needs_key=True,
    ),
    an_option(
        "D",
        "Lift the arms embargo and withdraw",
        "The government in Sarajevo defends itself.",
        "The UN mission ends.",
    ),
)


def a_turn(**more: Any) -> TurnView:
    values: dict[str, Any] = {
        "id": "after_markale",
        "number": 3,
        "of": 6,
        "date": "1995-08-29",
        "title": "After the second shelling of Markale",
        "question": "How shall NATO answer?",
        "kind": "decision",
        "phases": ("briefing", "consultation", "silence", "key", "outcome"),
        "introduces": (
            ProcedureView(
                procedure="notes",
                text="New: notes. Twice a turn you may write to one delegation.",
            ),
        ),
        "procedures": ("positions", "silence", "facts", "notes", "key"),
        "briefing": BriefingView(
            bridges=("In early August the front lines in the west moved.",),
            opening="The promise made in London now binds the Council.",
            public=(
                "Yesterday mortar fire hit the market street in Sarajevo. The UN’s inquiry, "
                "finished this morning, finds that it came from positions of the Bosnian Serb "
                "army.\n\nSince late July the second key lies with the UN’s military commander. "
                "His troops have left Goražde, so that fewer can be taken hostage.\n\n"
                "American envoys are in the region. They ask that whatever is done leaves a way "
                "back to talks. The Russian government warns against force without a new word "
                "from the Security Council."
            ),
            private=(
                "Norwegian medics and helicopters are still near Tuzla. The government wants "
                "the UN asked first, and the allies kept together."
            ),
            folded_after=60,
        ),
        "options": OPTIONS,
    }
    return TurnView(**{**values, **more})


def a_card() -> CardView:
    return CardView(
        you=(
            "You speak for the Norwegian government. Norwegian medics, helicopters and staff "
            "officers serve with the UN in Bosnia."
        ),
        want="A policy that the whole alliance carries, with the UN’s consent.",
        cannot="Strikes that the UN has not agreed to while Norwegians stand in exposed posts.",
        knows="The Storting’s committee met last night. It follows you as long as the UN is asked.",
        could=(
            "Ask France what it would take to accept a limit near towns.",
            "Offer the field hospital at Tuzla.",
            "Hold Germany to what it said in London.",
        ),
        forces="A medical company and a helicopter wing near Tuzla; 12 F-16s at home.",
        aims=(
            AimView(kind="common", text="The alliance answers with one voice."),
            AimView(kind="own", text="No Norwegian is taken hostage."),
            AimView(kind="home", text="The Storting stands behind the government."),
        ),
    )


def a_map() -> MapPicture:
    return MapPicture(
        base="bosnia",
        caption="The theatre on 29 August 1995. Front lines are approximate.",
        places=(
            PlaceView(name="Sarajevo", lon=18.41, lat=43.86, kind="capital"),
            PlaceView(name="Tuzla", lon=18.67, lat=44.54, kind="city"),
            PlaceView(name="Banja Luka", lon=17.19, lat=44.77, kind="city"),
            PlaceView(name="Mostar", lon=17.81, lat=43.34, kind="city"),
            PlaceView(name="Bihać", lon=15.87, lat=44.81, kind="safe_area"),
            PlaceView(name="Goražde", lon=18.98, lat=43.67, kind="safe_area"),
        ),
        rings=(
            RingView(lon=18.41, lat=43.86, label="Sarajevo, safe area", kind="attack"),
            RingView(lon=18.98, lat=43.67, label="Goražde, safe area", kind="safe_area"),
        ),
        arrows=(
            ArrowView(start=(16.0, 44.0), end=(16.9, 44.4), label="Offensive", kind="offensive"),
        ),
        layers=(),
    )


def indicators() -> tuple[IndicatorView, ...]:
    rows = (
        ("unity", "Unity of the alliance", Word.FAIR, "down"),
        ("mandate", "UN mandate", Word.HIGH, "level"),
        ("civilians", "Protection of civilians", Word.LOW, "level"),
        ("wider_war", "Risk of a wider war", Word.HIGH, "up"),
    )
    return tuple(
        IndicatorView(
            id=each,
            name=name,
            about="What this word means here.",
            word=word,
            arrow=arrow,
            path=(Word.FAIR, word),
        )
        for each, name, word, arrow in rows
    )


def a_view(**more: Any) -> SeatView:
    """Norway's view of the third turn's consultation, unless said otherwise."""
    profile = "A government with troops on the ground, which wants the alliance to act as one."
    values: dict[str, Any] = {
        "number": 1,
        "language": "en",
        "council": "c1",
        "scenario": "bosnia_1995",
        "title": "Bosnia 1995",
        "subtitle": "From the London conference to the hand-over to IFOR",
        "content_note": (
            "This scenario tells of war, siege and a massacre that a court has found to be "
            "genocide. It shows no pictures of it. Some in this room may have family from there."
        ),
        "phase": "consultation",
        "moment": 7,
        "round": 1,
        "seats": tuple(
            TableSeat(
                id=each,
                name=name,
                profile=profile,
                kind="key_holder" if each == "united_nations" else "ally",
            )
            for each, name in SEATS.items()
        ),
        "indicators": indicators(),
        "turn": a_turn(),
        "map": a_map(),
        "letters": (),
        "tied": (),
        "silence": None,
        "key": None,
        "terms": None,
        "pledging": None,
        "outcome": None,
        "record": None,
        "debrief": None,
        "glossary": (
            TermView(
                term="second key",
                forms=("second key", "second keys"),
                text="NATO aircraft could strike only if the UN agreed as well.",
            ),
            TermView(term="IFOR", forms=("IFOR",), text="The force led by NATO after Dayton."),
        ),
        "seat": "norway",
        "card": a_card(),
        "trust": TrustView(word=Word.FAIR, arrow="level"),
        "arguments": (
            ArgumentView(
                id="promise",
                text="A promise that is answered with another letter is no promise.",
                concern="credibility",
                speaks_for=("option_c",),
                speaks_against=("option_a",),
            ),
            ArgumentView(
                id="hostages",
                text="Troops in exposed posts would pay for our strikes.",
                concern="risk",
                speaks_for=("option_a",),
                speaks_against=("option_c", "option_b"),
            ),
        ),
        "assurances": (
            AssuranceView(
                kind="silence", subject="option_b", text="Air strikes around Sarajevo only"
            ),
        ),
        "observer_task": None,
    }
    return SeatView(**{**values, **more})
