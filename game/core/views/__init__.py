"""What each viewer may see, as values that go over the wire.

A view is whole, in one language, and depends on seat and language only. A
status is the whole quick part of the same picture: what changes while a phase
runs. `seat_view`, `room_view` and `facilitator_view` build them field by field
from what the viewer may see; nothing is copied and then stripped.

Ids stay ids (a client looks names up in the view); every sentence is already
in the viewer's language. Times are milliseconds that are left.
"""
