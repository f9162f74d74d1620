"""Random commands, legal and illegal, for property tests."""

from typing import Any

from hypothesis import strategies as st

from game.core import commands as c
from game.core.commands import FACILITATOR, SHELL, Actor, AnyCommand

SEATS = ("norway", "france", "turkey", "united_nations", "spain")
OPTIONS = ("talks", "escort", "blockade", "hold", "air_patrols", "close_support", "withdraw")
LIMITS = ("daylight", "unarmed_cargo", "above_port", "high_up", "warned_first", "guns_only")
FACTS = ("harbour_master", "mission_stores", "night_channel", "gun_positions", "aircraft_ready")
ARGUMENTS = ("envoy_waits", "flour", "eyes_above", "un_asks", "observers_below", "next_hit")
ASSETS = ("ships", "engineers", "tanks")
TURNS = ("convoy", "air_cover", "force", "moon")
PIDS = tuple(f"p{n}" for n in range(1, 8))

option = st.sampled_from(OPTIONS)
limit = st.sampled_from(LIMITS)
seat = st.sampled_from(SEATS)
asset = st.sampled_from(ASSETS)
pid = st.sampled_from(PIDS)
text = st.text(max_size=20)
council = st.sampled_from(("c1", "c2"))
maybe_council = st.none() | council
mark = st.sampled_from(("accept", "reserve", "cannot"))


def legal_marks(turn_options: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    """A position that often is legal: everything accepted but perhaps one."""

    def build(pick: int, against: int) -> dict[str, Any]:
        marks = dict.fromkeys(turn_options, "accept")
        preferred = turn_options[pick % len(turn_options)]
        other = turn_options[against % len(turn_options)]
        if other != preferred:
            marks[other] = "cannot"
        return {"marks": marks, "preferred": preferred, "reason": "So."}

    return st.builds(build, st.integers(0, 6), st.integers(0, 6))


positions = st.one_of(
    legal_marks(OPTIONS[:3]),
    legal_marks(OPTIONS[3:6]),
    st.fixed_dictionaries(
        {
            "marks": st.dictionaries(option, mark, max_size=4),
            "limits": st.dictionaries(option, limit, max_size=2),
            "preferred": st.none() | option,
            "key": st.dictionaries(option, st.sampled_from(("turn", "refuse", "on_request"))),
            "terms": st.none() | st.sampled_from(("open_help", "notice", "bribes")),
            "reason": text,
        }
    ),
)
offer = st.fixed_dictionaries(
    {"asset": asset, "amount": st.integers(1, 9), "caveat": st.booleans()}
)
assurance = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(("pledge", "limit", "silence")),
        "subject": st.one_of(asset, limit, option),
    }
)

IN_PHASE: dict[type[c.InPhase], dict[str, st.SearchStrategy[Any]]] = {
    c.EditPosition: {"position": positions},
    c.Pledge: {"offers": st.lists(offer, max_size=2), "reason": text},
    c.ConfirmPosition: {"revision": st.integers(1, 4)},
    c.TakePen: {},
    c.LayFact: {"fact": st.sampled_from(FACTS)},
    c.SendNote: {
        "to": seat,
        "option": option,
        "argument": st.none() | st.sampled_from(ARGUMENTS),
        "fact": st.none() | st.sampled_from(FACTS),
        "assurance": st.none() | assurance,
    },
    c.AnswerNote: {
        "note": st.integers(1, 4),
        "answer": st.sampled_from(("agree", "consider", "decline")),
    },
    c.BeginLetter: {},
    c.BreakSilence: {"reason": text, "option": st.none() | option, "limit": st.none() | limit},
    c.KeepSilence: {},
    c.TurnKey: {"answer": st.sampled_from(("turn", "refuse", "on_request")), "letter": text},
}
STEERING: dict[type[c.Command], dict[str, st.SearchStrategy[Any]]] = {
    c.ClosePhase: {"council": maybe_council},
    c.Extend: {"council": maybe_council, "seconds": st.integers(10, 1800)},
    c.MoveBell: {"seconds": st.integers(60, 14_400), "debrief": st.booleans()},
    c.Pause: {"council": maybe_council},
    c.Resume: {"council": maybe_council},
    c.AddInject: {"inject": st.none() | st.sampled_from(("storm", "flood")), "text": text},
    c.StepBack: {"council": council, "to_turn": st.sampled_from(TURNS)},
    c.AssignSeat: {"participant": pid, "council": council, "seat": st.none() | seat},
    c.MakeObserver: {"participant": pid},
    c.Remove: {"participant": pid, "removed": st.booleans()},
    c.HandOverSeat: {"participant": pid},
    c.SetDriver: {
        "council": council,
        "seat": seat,
        "driver": st.sampled_from(("bot", "documented")),
    },
    c.ShowRecord: {"council": maybe_council},
    c.LockLobby: {"locked": st.booleans()},
    c.Begin: {"minutes": st.none() | st.integers(15, 90)},
    c.SplitCouncils: {"councils": st.integers(1, 2)},
    c.ChoosePlan: {"plan": st.sampled_from(("45", "60", "90", "open"))},
    c.SetLanguage: {"language": st.sampled_from(("en", "nb", "nn"))},
    c.End: {},
}


@st.composite
def pupils_moves(draw: st.DrawFn) -> tuple[type[c.InPhase], dict[str, Any], str]:
    """A kind of command for the running phase, its fields, and who sends it."""
    kind = draw(st.sampled_from(tuple(IN_PHASE)))
    fields = {name: draw(strategy) for name, strategy in IN_PHASE[kind].items()}
    return kind, fields, draw(st.sampled_from(PIDS))


@st.composite
def steering_moves(draw: st.DrawFn) -> tuple[AnyCommand, Actor]:
    """A command of the teacher or of the shell."""
    if draw(st.integers(0, 9)) == 0:
        return c.Join(language=draw(st.sampled_from(("en", "nb", "nn")))), SHELL
    usual = (c.ClosePhase, c.ClosePhase, c.ClosePhase, *STEERING)
    kind = draw(st.sampled_from(usual))
    fields = {name: draw(strategy) for name, strategy in STEERING[kind].items()}
    return kind.model_validate(fields), FACILITATOR  # type: ignore[return-value]


moves = st.lists(
    st.one_of(pupils_moves(), pupils_moves(), pupils_moves(), steering_moves()), max_size=60
)
