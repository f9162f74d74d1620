"""Views and statuses as a host would send them, made by hand, and a window to show them in.

The texts are illustrations; they say nothing about the shipped scenario.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pygame

from game.client.app import App
from game.client.model import Model
from game.client.screens.session import Session
from game.client.screens.start import Start
from game.client.settings import Memory
from game.protocol.commands import Draft, Offer
from game.protocol.link import LinkState, LinkWay
from game.protocol.messages import (
    Accepted,
    Do,
    Farewell,
    FromClient,
    FromServer,
    StatusMessage,
    View,
    Welcome,
)
from game.protocol.views import (
    AimView,
    AnswerView,
    ArgumentView,
    ArrowView,
    AssuranceView,
    BriefingView,
    Capability,
    CardView,
    CellView,
    DebriefTurn,
    DebriefView,
    DraftStatus,
    FactView,
    HoldingView,
    IndicatorView,
    IntentionStatus,
    KeyChoiceView,
    KeyView,
    LetterView,
    LimitView,
    MapPicture,
    Mark,
    Member,
    MoveView,
    NoteView,
    OptionView,
    OutcomeView,
    PathTo,
    PathView,
    PlaceView,
    PledgingView,
    ProcedureView,
    RecordView,
    RequirementView,
    RingView,
    RowStatus,
    SeatResult,
    SeatStatus,
    SeatView,
    SilenceView,
    SourceView,
    StanceView,
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


def a_cell(marks: str, preferred: str, **more: Any) -> CellView:
    """`marks` is one letter an option: a, r or c."""
    names = {"a": Mark.ACCEPT, "r": Mark.RESERVE, "c": Mark.CANNOT}
    values: dict[str, Any] = {
        "marks": {OPTIONS[i].id: names[mark] for i, mark in enumerate(marks)},
        "preferred": preferred,
        "limits": {},
        "key": {},
        "terms": None,
        "reason": "The promise of London has to hold, or nobody believes the next one.",
        "reason_id": "reason:1",
        "hidden": False,
        "standing": "confirmed",
    }
    return CellView(**{**values, **more})


CELLS = {
    "united_states": a_cell("cara", "option_c"),
    "united_kingdom": a_cell("aarc", "option_b"),
    "france": a_cell("caac", "option_c"),
    "netherlands": a_cell("aaac", "option_b", standing="bot", basis="documented", source=SOURCE),
    "germany": None,
    "turkey": None,
    "norway": None,
    "united_nations": None,
}


def a_row(seat: str, **more: Any) -> RowStatus:
    cell = CELLS[seat]
    states = {"germany": "writing", "turkey": "away", "norway": "writing"}
    values: dict[str, Any] = {
        "seat": seat,
        "driver": "bot" if seat == "netherlands" else "people",
        "state": "filed" if cell else states.get(seat, "reading"),
        "members": 2,
        "here": 1 if seat == "turkey" else 2,
        "cell": cell,
        "pledge": None,
        "changed_late": False,
    }
    return RowStatus(**{**values, **more})


def a_draft(**more: Any) -> DraftStatus:
    values: dict[str, Any] = {
        "revision": 4,
        "position": Draft(
            marks={
                "option_a": Mark.ACCEPT,
                "option_b": Mark.ACCEPT,
                "option_c": Mark.RESERVE,
                "option_d": Mark.CANNOT,
            },
            limits={"option_c": "talks_open"},
            preferred="option_b",
            reason=(
                "Force must be tied to the UN’s key and to a way back to talks. We could live "
                "with C if talks stay open."
            ),
        ),
        "offers": (),
        "reason": "",
        "pen": "p7",
        "confirmed": ("p8",),
        "missing": ("p7",),
        "filed": False,
        "may_change": True,
    }
    return DraftStatus(**{**values, **more})


def a_status(**more: Any) -> SeatStatus:
    """Norway's status in that consultation: revealed, three still writing."""
    values: dict[str, Any] = {
        "seq": 40,
        "view": 1,
        "moment": 7,
        "left": 222_000,
        "paused": False,
        "reveal_in": None,
        "revealed": True,
        "lesson_left": 1_500_000,
        "debrief_in": 900_000,
        "rows": tuple(a_row(seat) for seat in SEATS),
        "waiting_for": ("germany", "turkey", "norway"),
        "intention": IntentionStatus(
            option="option_b",
            tied=(),
            cannot={"option_a": 2, "option_b": 0, "option_c": 1, "option_d": 3},
            preferred={"option_b": 2, "option_c": 2},
            paths=(PathTo(option="option_c", seats=("germany", "turkey")),),
        ),
        "laid": (),
        "injects": (),
        "observers": 1,
        "me": "p7",
        "members": (
            Member(id="p7", label="Norway 1", here=True),
            Member(id="p8", label="Norway 2", here=True),
        ),
        "draft": a_draft(),
        "notes": (
            NoteView(
                id=1,
                sender="france",
                to="norway",
                option="option_c",
                kind="argument",
                text="A promise that is answered with another letter is no promise.",
                answer=None,
                answer_text="",
                broken=False,
            ),
            NoteView(
                id=2,
                sender="norway",
                to="netherlands",
                option="option_b",
                kind="assurance",
                text="Air strikes around Sarajevo only",
                answer="consider",
                answer_text="the safety of our own soldiers",
                broken=False,
            ),
        ),
        "notes_left": 1,
        "facts": (
            FactView(
                id="tuzla",
                text="The runway at Tuzla can take transport aircraft again.",
                source=SOURCE,
                own=True,
                laid=False,
            ),
        ),
        "kept": False,
        "letter_begun": False,
        "council_number": 1,
        "councils_in_all": 1,
    }
    return SeatStatus(**{**values, **more})


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
    from game.protocol.views import AccountView

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


def a_debrief_turn(**more: Any) -> DebriefTurn:
    values: dict[str, Any] = {
        "turn": "after_markale",
        "title": "After Markale",
        "date": "1995-08-29",
        "question": "How shall NATO answer?",
        "played": True,
        "options": OPTIONS,
        "outcome": an_outcome(),
        "bridged": None,
        "positions": {seat: cell for seat, cell in CELLS.items() if cell},
        "pledges": {},
        "letters": (a_letter(),),
        "notes": (
            NoteView(
                id=1,
                sender="norway",
                to="france",
                option="option_b",
                kind="assurance",
                text="Air strikes around Sarajevo only",
                answer="agree",
                answer_text="That is what counted for us.",
                broken=True,
            ),
        ),
        "record": a_record(),
        "stances": (
            StanceView(
                seat="france",
                option="option_c",
                mark="prefer",
                why="The President wants the humiliation of May answered.",
                basis="documented",
                source=SOURCE,
            ),
            StanceView(
                seat="germany",
                option="option_c",
                mark="reserve",
                why="Aircraft yes, but no soldiers on the ground.",
                basis="inferred",
                source=None,
            ),
        ),
        "questions": (
            "France broke silence and asked for more. Who had the right to say no, and what "
            "did it cost?",
        ),
    }
    return DebriefTurn(**{**values, **more})


def a_debrief(**more: Any) -> DebriefView:
    values: dict[str, Any] = {
        "ending_title": "A peace that holds by a thread",
        "ending_text": (
            "The guns are silent and the force is in place, weaker than it was asked for. What "
            "the alliance promised in London was kept late, and by fewer."
        ),
        "ending_sources": (SOURCE,),
        "turns": (
            a_debrief_turn(),
            a_debrief_turn(
                turn="ifor", title="IFOR", played=False, outcome=None, bridged="The force deployed."
            ),
        ),
        "earlier_paths": (),
        "paths": tuple(
            PathView(indicator=each.id, name=each.name, ours=(50, 40, 30), record=(50, 55, 70))
            for each in indicators()
        ),
        "results": tuple(
            SeatResult(
                seat=seat,
                aims=(
                    AimView(
                        kind="common", text="The alliance answers with one voice.", state="partly"
                    ),
                    AimView(kind="own", text="No soldier is taken hostage.", state="met"),
                    AimView(kind="home", text="Parliament stands behind us.", state="missed"),
                ),
                trust=TrustView(word=Word.FAIR, arrow="level"),
            )
            for seat in SEATS
        ),
        "questions": (
            "What did the promise cost, and who paid?",
            "When did you change your mind, and why?",
        ),
        "left_out": "The people of Sarajevo have no seat at this table.",
        "own_observer_task": None,
    }
    return DebriefView(**{**values, **more})


class FakeLink:
    """A link whose other end is the test."""

    def __init__(self) -> None:
        self.inbox: queue.SimpleQueue[FromServer] = queue.SimpleQueue()
        self.wake = threading.Event()
        self.sent: list[FromClient] = []
        self.told: LinkState = "connected"

    @property
    def state(self) -> LinkState:
        return self.told

    @property
    def way(self) -> LinkWay:
        return "socket"

    def send(self, message: FromClient) -> None:
        self.sent.append(message)

    def close(self) -> None:
        self.told = "closed"

    def commands(self) -> list[Any]:
        """What was asked for, in order."""
        return [message.command for message in self.sent if isinstance(message, Do)]


class Window:
    """The whole client under a test's hands: keys and clicks in, text and pictures out."""

    def __init__(
        self,
        folder: Path,
        *,
        size: tuple[int, int] = (1366, 768),
        language: str = "en",
        practice: Any = None,
        found: Callable[[], Any] = tuple,
        **settings: Any,
    ) -> None:
        self.time = 100.0
        self.link = FakeLink()
        self.dialled: list[Any] = []
        self.app = App(
            Memory(folder),
            practice=practice,
            found=found,
            size=size,
            now=lambda: self.time,
            dial=self._dial,
        )
        self.app.sounds.on = False
        self.app.desk.change(
            **{
                "language": language,
                "text_scale": 100,
                "reduced_motion": True,
                "sound": False,
                **settings,
            }
        )
        self.step()

    def _dial(self, key: Any, settings: Any, keep: Any, fresh: bool) -> FakeLink:
        self.dialled.append((key, fresh))
        self.link = FakeLink()
        self.link.told = "connecting"
        return self.link

    def sit(
        self,
        view: SeatView,
        status: SeatStatus,
        *,
        practice: bool = False,
        read: tuple[str, ...] = ("content_note", "card"),
    ) -> Window:
        """Be in a session with this picture of it."""
        model = Model(self.link, lambda: self.time, practice=practice)
        model.read |= set(read)
        self.app.desk.model = model
        self.app.navigator.reset(Start(self.app.desk), Session(self.app.desk, model))
        self.tell(
            Welcome(
                protocol=1,
                kind="participant",
                participant="p7",
                council="c1",
                language=view.language,
                session=view.title,
            )
        )
        self.show(view, status)
        return self

    def show(self, view: SeatView, status: SeatStatus) -> None:
        self.tell(View(view=view))
        self.tell(
            StatusMessage(
                status=status.model_copy(update={"view": view.number, "moment": view.moment})
            )
        )

    def tell(self, message: FromServer) -> None:
        self.link.inbox.put(message)
        self.step()

    def accept(self, seq: int = 60) -> None:
        """Let the host accept every command that still waits."""
        model = self.app.desk.model
        for waiting in list(model.pending) if model else []:
            self.tell(Accepted(id=waiting, seq=seq))

    def bid_farewell(self, code: Any, sentence: str) -> None:
        self.link.told = "closed"
        self.tell(Farewell(code=code, sentence=sentence))

    def step(self, seconds: float = 0.0) -> None:
        self.time += seconds
        self.app.step()

    def key(self, key: int, mod: int = 0, text: str = "") -> None:
        self.app.handle(pygame.event.Event(pygame.KEYDOWN, key=key, mod=mod, unicode=text))
        self.step()

    def type(self, text: str) -> None:
        self.app.handle(pygame.event.Event(pygame.TEXTINPUT, text=text))
        self.step()

    def focus(self, name: str) -> None:
        node = self.app.ui.find(name)
        assert node is not None, f"nothing is called {name}: {self.text()}"
        self.app.ui.focus(node)

    def press(self, name: str) -> None:
        """Press a button by keyboard."""
        self.focus(name)
        self.key(pygame.K_RETURN, text="\r")

    def click(self, place: tuple[int, int]) -> None:
        for kind in (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP):
            self.app.handle(pygame.event.Event(kind, button=1, pos=place))
        self.step()

    def text(self) -> str:
        return self.app.ui.text()

    def focused(self) -> str:
        node = self.app.ui.focused
        return node.name if node else ""

    def save(self, path: str) -> None:
        self.app.ui.relayout()
        self.step()
        pygame.image.save(self.app.surface, path)


def offers(*given: tuple[str, int, bool]) -> tuple[Offer, ...]:
    return tuple(
        Offer(asset=asset, amount=amount, caveat=caveat) for asset, amount, caveat in given
    )
