"""What may be opened in any text or picture: a glossary word, the map."""

from __future__ import annotations

from game.client.screens.reading import Reading
from game.client.screens.terms import open_term
from game.client.screens.theatre import open_map
from game.client.widgets import GlossaryTerm, MapView, Message


def opened(reading: Reading, message: Message) -> bool:
    """Open it over everything; False for any other message."""
    match message:
        case GlossaryTerm.Opened(term=term):
            open_term(reading, term)
        case MapView.Opened(name="map"):
            open_map(reading)
        case _:
            return False
    return True
