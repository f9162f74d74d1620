"""The table: the briefing at the left, our position in the middle, the tour de table at the right.

In narrower windows, or with larger text, the columns become sheets that lie
on each other; what is on them is the same.
"""

from __future__ import annotations

from game.client.desk import Desk
from game.client.layout import Px, Share, Width
from game.client.screens.facts import answer_facts, facts_desk, laid
from game.client.screens.key_filing import answer_key, holds_key, key_desk
from game.client.screens.notes import NoteDraft, answer_notes, notes_desk
from game.client.screens.phase import PhaseScreen
from game.client.screens.positions import answer_position, position_desk, seen_card
from game.client.screens.reading import explained, letter_quote
from game.client.screens.said import open_row
from game.client.screens.screen import NEXT, label
from game.client.screens.story import UNFOLD, story_column
from game.client.screens.tabs import Tab, Tabs
from game.client.screens.tour import tour
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Col,
    Heading,
    Matrix,
    Message,
    Node,
    Panel,
    Row,
    Scroll,
    Text,
)

THREE, TWO = 1180, 820
"""From how many logical pixels on there is room for three columns, or for two."""


_SHORT = 60
"""Letters of a question that is set large; a long one would push the options out of sight."""


class Table(PhaseScreen):
    """The consultation, in both rounds."""

    onward = "client-close-consultation"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.tab = "position"
        self.unfolded = False
        self.note = NoteDraft()
        self.known: set[str] = set()

    def first_focus(self) -> str:
        turn = self.view.turn
        return f"option:{turn.options[0].id}" if turn and turn.options else ""

    # -- columns and sheets -----------------------------------------------------------

    def build(self) -> Node:
        width = self.desk.width
        widths: list[Width]
        if width >= THREE:
            columns = [self._story(), self._middle(), self._tour()]
            near = width < 1500
            widths = [Px(280 if near else 380), Share(), Px(334 if near else 380)]
        elif width >= TWO:
            columns, widths = [self._middle(), self._tour()], [Share(), Px(336)]
        else:
            columns, widths = [self._middle()], [Share()]
        pad = (16, 14) if width >= TWO else (12, 10)
        return Panel(Row(columns, widths, gap=14, grow=1), pad=pad, grow=1)

    def _tabs(self) -> list[Tab]:
        turn = self.view.turn
        played = turn.procedures if turn else ()
        tabs = []
        if self.desk.width < THREE:
            tabs.append(Tab("story", self.say("client-tab-briefing")))
        tabs.append(
            Tab(
                "position", self.say("client-tab-position" if self.seated else "client-tab-options")
            )
        )
        if self.desk.width < TWO:
            tabs.append(Tab("tour", self.say("client-the-table")))
        if self.seated and "notes" in played:
            tabs.append(Tab("notes", self.say("client-tab-notes"), self._unanswered()))
        if self.seated and "facts" in played:
            tabs.append(Tab("facts", self.say("client-tab-facts"), self._new_facts()))
        return tabs

    def _new_facts(self) -> int:
        """How many facts others have laid on the table since this member looked."""
        laid = {fact.fact for fact in self.status.laid if fact.seat != self.view.seat}
        if self.tab == "facts":
            self.known |= laid
        return len(laid - self.known)

    def _unanswered(self) -> int:
        return sum(note.to == self.view.seat and note.answer is None for note in self.status.notes)

    def _story(self) -> Node:
        height = 230 if self.desk.height < 1000 else 320
        return story_column(self.reading, self.unfolded, self.status.injects, height)

    def _tour(self) -> Node:
        return tour(self.reading, self.status)

    def _middle(self) -> Node:
        tabs = self._tabs()
        if self.tab not in [tab.value for tab in tabs]:
            self.tab = "position"
        question = self.view.turn.question if self.view.turn else ""
        level = 2 if self.desk.width >= TWO and len(question) <= _SHORT else 4
        head: list[Node] = [Heading(question, level, "question")]
        if len(tabs) > 1:
            head.append(Tabs("tabs", tabs, self.tab))
        sheet = self._sheet()
        sheet.grow = 1.0
        return Col([*head, sheet], gap=8, grow=1)

    def _sheet(self) -> Node:
        match self.tab:
            case "notes":
                return notes_desk(self.reading, self.model, self.note)
            case "facts":
                return facts_desk(self.reading, self.model)
            case "story":
                return self._story()
            case "tour":
                return self._tour()
            case _:
                return self._position()

    def _position(self) -> Node:
        new = ("key",) if holds_key(self.reading) else ("positions", "key")
        above = [*explained(self.reading, *new), *self._letters()]
        onward = self.onward_button() if self.model.practice else None
        if not self.seated:
            return self._watching(above)
        if holds_key(self.reading):
            return key_desk(self.reading, self.model, above, onward)
        return position_desk(self.reading, self.model, above, onward)

    def _letters(self) -> list[Node]:
        if not self.view.letters:
            return []
        told = Text(self.say("client-second-round"), face=Face.SEMIBOLD, name="second-round")
        return [told, *(letter_quote(self.reading, letter) for letter in self.view.letters)]

    def _watching(self, above: list[Node]) -> Node:
        """What an observer sees: everything that is on the table, and one task."""
        parts: list[Node] = [*above]
        if self.view.observer_task:
            parts += [label(self.say("client-your-task")), Text(self.view.observer_task, size=18)]
        if self.view.turn is not None:
            parts += [
                seen_card(self.reading, self.model, option, marked=False)
                for option in self.view.turn.options
            ]
        parts += [laid(self.reading, fact) for fact in self.status.laid]
        return Scroll(Col(parts, gap=10), "options")

    # -- what people do ---------------------------------------------------------------

    def answer(self, message: Message) -> None:
        match message:
            case Tabs.Chosen(value=value):
                self.tab = value
                self.desk.redraw()
            case Button.Pressed() if message.name == UNFOLD:
                self.unfolded = True
                self.desk.redraw()
            case Matrix.Opened(seat=seat):
                open_row(self.reading, self.status, seat)
            case _:
                self._answer_sheet(message)

    def _answer_sheet(self, message: Message) -> None:
        reading, model = self.reading, self.model
        if self.tab == "notes":
            answer_notes(reading, model, self.note, message)
        elif self.tab == "facts":
            answer_facts(reading, model, message)
        elif answer_position(reading, model, message) or answer_key(model, message):
            return
        elif isinstance(message, Button.Pressed) and message.name == NEXT:
            self._confirm_or_close()

    def _confirm_or_close(self) -> None:
        """The blue button confirms; in practice, once the position is filed, it leads on."""
        own = self.status.draft
        settled = self.model.position.settled
        if self.model.practice and (own is None or (own.filed and settled)):
            self.model.close_phase()
        else:
            self.model.confirm()
