### What the server itself says: why a connection ended, the page for pupils, the exports.

## Why a connection ended: `farewell-` and the code

farewell-ended = The lesson is over. Thank you for taking part; what was decided is kept for the debrief.
farewell-removed = Your teacher has taken this place out of the lesson. If that was a mistake, say so: you can be let back in.
farewell-handed-over = Your place was given to another machine. If you would like to take part again, join with the code on the board.
farewell-elsewhere = Your place has been opened in another window. Go on there, or join again from here.
farewell-wrong-code = No lesson here has that code. Look at the board again; it has six letters and digits, never O, 0, I, L or 1.
farewell-wrong-key = That key opens no lesson here. Use the newest address that the host has printed.
farewell-wrong-secret = This lesson no longer knows your place. Join again with the code on the board.
farewell-slow-down = Too many tries at once. Your place is not lost; wait a few seconds, then try again.
farewell-full = All places are taken. Ask your teacher whether you can sit with somebody.
farewell-locked = Your teacher has closed the door. Say that you are here, and it will be opened.
farewell-older-client = Your program is older than the teacher’s. Install the same version as the teacher, then join again.
farewell-older-server = The teacher’s program is older than yours. Ask the teacher to install the newest version, or use the one that the teacher has.
farewell-bad-message = The host could not understand your program, so the connection was closed. What you filed is kept. Install the same version as the teacher.
farewell-too-much = Your program sent too much, so the connection was closed. What you filed is kept; join again to go on.
farewell-too-slow = The connection was too slow to keep up, and was closed. What you filed is kept; your place opens again by itself.
farewell-closing = The host has closed for now. What you filed is kept, and your place opens again when it comes back.

## The page about the game on the desktop

join-title = Out of Area
join-lead = Your class sits around NATO’s table. You are one of its governments.
join-how = Open the game on this machine, choose “Join” and type this address and the code on the board.
join-address = Address
join-command = Or type this in a terminal:
join-install = Is the game not on this machine? You can take the same seat in the browser, and need not install anything.
join-browser = Take your seat in the browser
page-missing = There is no such page. Go to the first page for the way to join.

## What the teacher takes home

export-title = What the class decided
export-turn = Turn
export-date = Date
export-seat = Delegation
export-option = Option
export-mark = Position
export-preferred = Preferred
export-standing = By whose word
export-reason = Reason
export-adopted = Adopted
export-none = no decision
export-council = Table
export-not-yet = Nothing has been decided yet.
export-key-turn = turns the key
export-key-refuse = refuses the key
export-opts-out = opts out
export-limited = { $title }, only if: { $limits }
export-caveat = { $amount }, with a caveat
export-offers = Offers
export-letters = Letters that broke silence
export-notes = Notes
