"""Why a lesson could not be opened, as one sentence for the teacher."""

from __future__ import annotations

from game.texts import Catalogue
from server.journals.errors import CannotOpen, Locked, Newer, UnsafeFolder, Unwritable
from server.network.certificates import BadCertificate
from server.network.entrance import BadPublicAddress
from server.network.ports import PortTaken
from server.shelf.lessons import UnknownScenario, UnplayableScenario
from server.shelf.listing import HostHasThem
from server.shelf.picking import UnknownLesson
from server.shelf.registry import CannotOpenSession

KNOWN = (
    CannotOpen,
    PortTaken,
    BadCertificate,
    BadPublicAddress,
    UnknownScenario,
    UnplayableScenario,
    UnknownLesson,
    HostHasThem,
    CannotOpenSession,
)


def sentence_of(error: Exception, say: Catalogue) -> str:
    """What happened and what to do, in the words of the catalogue."""
    match error:
        case PortTaken(port=port, forbidden=True):
            return say.say("cli-port-forbidden", port=str(port))
        case PortTaken(port=port):
            return say.say("cli-port-taken", port=str(port))
        case BadCertificate(path=path, reason=reason):
            return say.say(f"cli-certificate-{reason}", path=str(path))
        case BadPublicAddress(typed=typed):
            return say.say("cli-bad-public", address=typed)
        case UnknownScenario(name=name, shipped=shipped):
            return say.say("cli-unknown-scenario", name=name, known=", ".join(shipped))
        case UnplayableScenario(name=name):
            return say.say("cli-unplayable", name=name)
        case UnknownLesson(number=number, many=many):
            return say.say("cli-unknown-lesson", number=number, many=many)
        case HostHasThem():
            return say.say("cli-lessons-beside", button=say.say("console-lessons"))
        case Locked():
            return say.say("cli-journal-locked")
        case Newer(path=path):
            return say.say("cli-journal-newer", path=str(path))
        case UnsafeFolder(path=path, kind="cloud"):
            return say.say("cli-journal-cloud", path=str(path.parent))
        case UnsafeFolder(path=path):
            return say.say("cli-journal-network", path=str(path.parent))
        case Unwritable(path=path):
            return say.say("cli-journal-unwritable", path=str(path.parent))
        case CannotOpen(path=path):
            return say.say("cli-journal-unreadable", path=str(path))
        case _:
            return say.say("cli-cannot-open")
