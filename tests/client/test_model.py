"""What the client makes of what it is told."""

from game.client.drafts import with_mark
from game.client.model import HOST_AWAY, Model
from game.protocol.commands import ClosePhase, ConfirmPosition, EditPosition, Pledge, SetLanguage
from game.protocol.messages import Accepted, Do, Look, Refused, StatusMessage, View
from game.protocol.views import Mark, SeatStatus, SeatView
from tests.client.pictures.statuses import a_draft, a_status
from tests.client.pictures.views import a_turn, a_view
from tests.client.window import FakeLink


class Time:
    def __init__(self) -> None:
        self.at = 50.0

    def __call__(self) -> float:
        return self.at


def seated(status: SeatStatus | None = None, view: SeatView | None = None) -> Model:
    model = Model(FakeLink(), Time())
    model.take(View(view=view or a_view()))
    model.take(StatusMessage(status=status or a_status()))
    return model


def link_of(model: Model) -> FakeLink:
    assert isinstance(model.link, FakeLink)
    return model.link


def time_of(model: Model) -> Time:
    assert isinstance(model.now, Time)
    return model.now


def answer(model: Model, seq: int = 41) -> None:
    """Let the host accept the newest command."""
    last = [message for message in link_of(model).sent if isinstance(message, Do)][-1]
    model.link.inbox.put(Accepted(id=last.id, seq=seq))
    model.drain()


def test_a_status_of_another_view_waits_and_the_view_is_asked_for() -> None:
    model = seated()
    model.take(StatusMessage(status=a_status(seq=50, view=2)))
    assert model.status is not None
    assert model.status.seq == 40
    model.take(StatusMessage(status=a_status(seq=49, view=2)))
    assert link_of(model).sent == [Look()], "asked once, however many statuses run ahead"
    model.take(StatusMessage(status=a_status(seq=50, view=2)))
    model.take(View(view=a_view(number=2)))
    assert model.status.seq == 50


def test_a_mark_is_shown_at_once_and_sent_as_a_whole_position() -> None:
    model = seated()
    model.write_position(with_mark(model.draft, "option_a", Mark.CANNOT))
    assert model.draft.marks["option_a"] is Mark.CANNOT
    [edit] = link_of(model).commands()
    assert isinstance(edit, EditPosition)
    assert edit.moment == 7
    assert edit.position == model.draft


def test_confirming_waits_until_the_host_has_every_word() -> None:
    model = seated()
    model.write_position(model.draft.model_copy(update={"reason": "More."}), at_once=False)
    model.confirm()
    [edit] = link_of(model).commands()
    assert isinstance(edit, EditPosition)
    answer(model, seq=41)
    assert len(link_of(model).commands()) == 1
    newer = a_draft(revision=5, position=edit.position, confirmed=())
    model.link.inbox.put(StatusMessage(status=a_status(seq=41, draft=newer)))
    model.drain()
    confirmation = link_of(model).commands()[-1]
    assert isinstance(confirmation, ConfirmPosition)
    assert confirmation.revision == 5


def test_an_empty_pledge_is_written_before_it_is_confirmed() -> None:
    draft = a_draft(revision=0, confirmed=())
    model = seated(a_status(draft=draft), a_view(phase="pledging", turn=a_turn(kind="pledge")))
    model.confirm()
    [pledge] = link_of(model).commands()
    assert isinstance(pledge, Pledge)
    assert pledge.offers == ()


def test_an_unwritten_position_is_sent_so_that_the_host_says_what_is_missing() -> None:
    model = seated(a_status(draft=a_draft(revision=0, confirmed=())))
    model.confirm()
    assert isinstance(link_of(model).commands()[0], EditPosition)


def test_a_refusal_is_shown_and_the_next_success_takes_it_away() -> None:
    model = seated()
    model.write_position(with_mark(model.draft, "option_a", Mark.CANNOT))
    sent = link_of(model).sent[-1]
    assert isinstance(sent, Do)
    model.take(Refused(id=sent.id, code="stale", sentence="That turn is over."))
    assert model.refusal is not None
    assert model.draft.marks["option_a"] is Mark.ACCEPT, "a stale text is given up"
    model.do(SetLanguage(language="nn"))
    answer(model)
    assert model.refusal is None


def test_another_phase_takes_the_half_written_text_away() -> None:
    model = seated()
    model.write_position(model.draft.model_copy(update={"reason": "Half"}), at_once=False)
    model.take(View(view=a_view(number=2, moment=8, phase="silence")))
    model.take(StatusMessage(status=a_status(view=2, moment=8)))
    assert model.draft.reason != "Half"


def test_somebody_else_with_the_pen_takes_our_words_away() -> None:
    model = seated()
    model.write_position(model.draft.model_copy(update={"reason": "Half"}), at_once=False)
    model.take(StatusMessage(status=a_status(seq=41, draft=a_draft(pen="p8"))))
    assert not model.has_pen
    assert model.draft.reason != "Half"


def test_a_pen_that_nobody_holds_is_free_to_write() -> None:
    assert seated(a_status(draft=a_draft(pen=""))).has_pen
    assert not seated(a_status(draft=None)).has_pen


def test_the_clock_runs_between_two_statuses_and_stands_while_paused() -> None:
    model = seated()
    time_of(model).at += 22
    assert model.left() == 200
    model.take(StatusMessage(status=a_status(seq=41, left=60_000, paused=True)))
    time_of(model).at += 30
    assert model.left() == 60
    model.take(StatusMessage(status=a_status(seq=42, left=None)))
    assert model.left() is None


def test_a_lost_connection_becomes_an_absent_host_after_some_seconds() -> None:
    model = seated()
    link_of(model).told = "reconnecting"
    model.drain()
    assert not model.host_away
    time_of(model).at += HOST_AWAY + 1
    assert model.host_away
    link_of(model).told = "connected"
    model.drain()
    assert not model.host_away


def test_every_change_is_noticed_and_nothing_else() -> None:
    model = seated()
    before = model.version
    assert not model.drain()
    assert model.version == before
    model.link.inbox.put(StatusMessage(status=a_status(seq=41)))
    assert model.drain()


def test_in_practice_the_pupil_closes_the_phase_that_is_shown() -> None:
    model = seated()
    model.close_phase()
    assert link_of(model).commands() == [ClosePhase(council="c1", moment=7)]


def test_what_waits_for_an_answer_is_known_by_its_kind() -> None:
    model = seated()
    model.do(SetLanguage(language="en"))
    assert model.sending(SetLanguage)
    assert not model.sending(EditPosition)
    answer(model)
    assert not model.sending(SetLanguage)


def test_the_seal_has_a_clock_until_it_is_broken() -> None:
    model = seated(a_status(revealed=False, reveal_in=80_000))
    time_of(model).at += 20
    assert model.reveals_in() == 60
    model.take(StatusMessage(status=a_status(seq=41, revealed=True)))
    assert model.reveals_in() is None
