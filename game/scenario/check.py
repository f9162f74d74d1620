"""Everything that the program can see of a scenario, said at once."""

from __future__ import annotations

from game.scenario.findings import Finding
from game.scenario.load import Loaded
from game.scenario.review import Review
from game.scenario.rules_conditions import check_conditions
from game.scenario.rules_dignity import check_dignity
from game.scenario.rules_history import check_history
from game.scenario.rules_map import check_map
from game.scenario.rules_outcomes import check_outcomes
from game.scenario.rules_pledges import check_pledges
from game.scenario.rules_references import check_references
from game.scenario.rules_roles import check_roles
from game.scenario.rules_stances import check_stances
from game.scenario.rules_texts import check_texts
from game.scenario.rules_transcripts import check_transcripts
from game.scenario.rules_turns import check_turns

_RULES = (
    # Names first: what a misspelt name explains is no second finding.
    check_references,
    check_conditions,
    check_map,
    check_transcripts,
    check_turns,
    check_stances,
    check_outcomes,
    check_pledges,
    check_roles,
    check_history,
    check_texts,
    check_dignity,
)


def check(loaded: Loaded, *, shipped: bool = False) -> tuple[Finding, ...]:
    """All findings about a scenario, by file and line.

    A `shipped` scenario must besides be written in all three languages and
    prove itself by a transcript of history's own course.
    """
    found = list(loaded.findings)
    if loaded.scenario is not None:
        review = Review(loaded, loaded.scenario, shipped)
        for rule in _RULES:
            rule(review)
        found += review.findings
    return tuple(sorted(found, key=_place))


def _place(finding: Finding) -> tuple[str, int, str]:
    return finding.file, finding.line, finding.code
