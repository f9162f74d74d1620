"""Pledges: what our hand holds, what we offer and with which caveat; or on which terms."""

from __future__ import annotations

from dataclasses import replace

from game.client.drafts import with_offer
from game.client.layout import Px, Share
from game.client.screens.key_filing import answer_key, key_desk
from game.client.screens.phase import PhaseScreen
from game.client.screens.pledges import pledges
from game.client.screens.positions import answer_position, signing
from game.client.screens.reading import explained
from game.client.screens.said import filed
from game.client.screens.screen import NEXT, label
from game.client.theme import Face
from game.client.widgets import (
    Button,
    Card,
    Checkbox,
    Choice,
    Col,
    Flow,
    Heading,
    Message,
    Node,
    Panel,
    Row,
    Scroll,
    Select,
    Text,
    TextArea,
)
from game.protocol.commands import Offer
from game.protocol.views import HoldingView, PledgingView, TermsView

_STEPS = 10


class Pledging(PhaseScreen):
    """Sealed first, then shown together; then a minute to add.

    Who holds the second key has nothing to offer. It says its terms while the others pledge,
    and reads while they add.
    """

    @property
    def adding(self) -> bool:
        return self.view.phase == "adding"

    def first_focus(self) -> str:
        if self.model.says_terms:
            return "terms"
        pledging = self.view.pledging
        return f"amount:{pledging.hand[0].asset}" if pledging and pledging.hand else ""

    def build(self) -> Node:
        self.onward = "client-close-adding" if self.adding else "client-close-pledging"
        pledging = self.view.pledging
        if pledging is None:
            return Col([])
        beside = pledges(self.reading, self.status, pledging)
        columns: list[Node] = [self._middle(pledging), beside]
        if self.desk.width < 820:
            body: Node = Scroll(Col(columns, gap=16), "pledging")
        else:
            body = Row(columns, [Share(), Px(420)], gap=20, grow=1)
        return Panel(body, pad=(20, 16), grow=1)

    def _middle(self, pledging: PledgingView) -> Node:
        turn, terms = self.view.turn, self.view.terms
        if terms is not None and terms.yours:
            return self._terms(terms)
        said = "client-adding-told" if self.adding else "client-pledging-told"
        head: list[Node] = [
            Heading(turn.question if turn else "", 2),
            *([Text(self.say(said), colour="ink_quiet")] if self.seated or not self.adding else []),
            *explained(self.reading, "pledges"),
        ]
        if not self.seated:
            return Col([*head, *self._watching()], gap=10, grow=1)
        if not pledging.hand:
            head.append(Text(self.say("client-no-hand"), size=18))
            return Col([*head, *self._alone()], gap=10, grow=1)
        hand = [self._holding(holding) for holding in pledging.hand]
        return Col(
            [
                *head,
                Scroll(Col(hand, gap=10), "hand", least=200),
                signing(self.reading, self.model, self._onward(), self.model.pledged.reason),
            ],
            gap=12,
            grow=1,
        )

    def _terms(self, terms: TermsView) -> Node:
        turn = self.view.turn
        said = "client-adding-terms" if self.adding else "client-pledging-terms"
        head: list[Node] = [
            Heading(turn.question if turn else "", 2),
            Text(self.say(said), colour="ink_quiet", name="told"),
        ]
        if not self.adding:
            return Col(
                [*head, key_desk(self.reading, self.model, [], self._onward())], gap=12, grow=1
            )
        cell = next((row.cell for row in self.status.rows if row.seat == terms.seat), None)
        stands: list[Node] = [Heading(terms.question, 3), label(self.say("client-terms"))]
        stands += filed(self.reading, cell) if cell is not None else []
        card = Card(Col(stands, gap=6), pad=(16, 12))
        return Col([*head, card, *self._alone()], gap=12, grow=1)

    def _watching(self) -> list[Node]:
        """What an observer has to do meanwhile."""
        if not self.view.observer_task:
            return []
        return [label(self.say("client-your-task")), Text(self.view.observer_task, size=18)]

    def _alone(self) -> list[Node]:
        """Where there is nothing to write: in practice, the way on."""
        return [Flow([self.onward_button()])] if self.model.practice else []

    def _onward(self) -> Button | None:
        return self.onward_button() if self.model.practice else None

    def _offer(self, asset: str) -> Offer | None:
        offers = self.model.pledged.offers
        return next((offer for offer in offers if offer.asset == asset), None)

    def _holding(self, holding: HoldingView) -> Node:
        offer = self._offer(holding.asset)
        own = self.status.draft
        writes = self.model.has_pen and own is not None and own.may_change
        name = Text(holding.name, face=Face.SEMIBOLD, size=18)
        words: list[Node] = [name, label(self.say("client-you-hold", amount=holding.amount))]
        if not writes:
            given = self.say("client-offered", amount=offer.amount if offer else 0)
            return Card(Col([*words, Text(given)], gap=4), pad=(16, 12))
        choices = [
            Choice(str(step), self.say("client-of-hand", amount=step))
            for step in steps(holding.amount)
        ]
        amount = Select(
            f"amount:{holding.asset}",
            self.say("client-we-offer"),
            choices,
            str(offer.amount if offer else 0),
        )
        row = Row([Col(words, gap=2), amount], [Share(), Px(180)], gap=12, stack_below=420)
        parts: list[Node] = [row]
        caveat = self.say("client-caveat", caveat=holding.caveat)
        why_not = "" if offer else self.say("client-caveat-first")
        parts.append(
            Checkbox(
                f"caveat:{holding.asset}", caveat, bool(offer and offer.caveat), why_not=why_not
            )
        )
        if holding.costs_at_home:
            parts.append(Text(self.say("client-costs-at-home"), colour="private"))
        return Card(Col(parts, gap=6), pad=(16, 12), title=holding.name)

    def answer(self, message: Message) -> None:
        pledged = self.model.pledged
        match message:
            case Select.Chosen(value=value) if message.name.startswith("amount:"):
                asset = message.name.removeprefix("amount:")
                offer = self._offer(asset)
                caveat = offer.caveat if offer else False
                self.model.write_pledge(with_offer(pledged, asset, int(value), caveat))
            case Checkbox.Toggled(on=on) if message.name.startswith("caveat:"):
                asset = message.name.removeprefix("caveat:")
                offer = self._offer(asset)
                if offer is not None:
                    self.model.write_pledge(with_offer(pledged, asset, offer.amount, on))
            case TextArea.Changed(name="reason", text=text) if self.model.pledges:
                self.model.write_pledge(replace(pledged, reason=text), at_once=False)
            case Button.Pressed(name=name) if name == NEXT:
                self._confirm_or_close()
            case _:
                self._answer_paper(message)

    def _answer_paper(self, message: Message) -> None:
        if self.model.says_terms and answer_key(self.model, message):
            return
        answer_position(self.reading, self.model, message)

    def _confirm_or_close(self) -> None:
        own = self.status.draft
        done = own is None or (own.filed and self.model.settled)
        if self.model.practice and (done or (self.adding and self.model.says_terms)):
            self.model.close_phase()
        else:
            self.model.confirm()


def steps(amount: int) -> list[int]:
    """The amounts to choose from: each one of few, tenths of many."""
    if amount <= _STEPS:
        return list(range(amount + 1))
    return [amount * step // _STEPS for step in range(_STEPS + 1)]
