### Why a command was refused: `refusal-` and the code. Read by pupils and teachers.
### What happened, what is true now, what to do next.

## Who may do what

refusal-not-allowed = You may not do this from your place, so nothing changed. If it has to be done, ask your teacher.
refusal-only-watching = The projector only shows; nothing changed. Use the teacher’s console.
refusal-no-such-council = There is no such table in this lesson. Nothing changed; choose one from the list.
refusal-no-such-seat = There is no such delegation at this table. Nothing changed; choose one from the list.
refusal-no-such-participant = This participant is not in the lesson. Nothing changed; the list shows who is.
refusal-no-seat = You are watching as an observer, and only delegations can do this. Ask your teacher if you would like a seat.

## The lesson

refusal-already-open = This lesson is open already. Nothing changed; go on with it.
refusal-not-begun = The lesson has not begun. Your teacher begins it when everybody has a seat.
refusal-already-begun = The lesson has begun, so this can no longer be changed. Everything goes on as before.
refusal-session-ended = The lesson is over. What you decided is kept and can still be read.
refusal-session-full = All places are taken. Ask your teacher for a place at another machine.
refusal-lobby-locked = Your teacher has closed the door. Say that you are here, and it will be opened.
refusal-seat-full = There are four at that delegation already, and that is the most. Choose another delegation.
refusal-wrong-phase =
    { $phase ->
        [briefing] This cannot be done during the briefing. Nothing changed; read on until the consultation begins.
        [consultation] This cannot be done during the consultation. Nothing changed; talk with the others and file your position.
        [silence] Silence is running, and positions stand as they are. Nothing changed.
        [outcome] The turn is decided, and its positions stand. Nothing changed; the next turn is soon to come.
        [debrief] The decisions have been taken; now you talk about them. Nothing changed.
       *[other] This cannot be done in this phase. Nothing changed; the screen shows what can be done now.
    }
refusal-stale = This came after the phase had changed, so it does not count. What you had filed before stands; the screen shows where we are now.
refusal-paused = Your teacher has paused the clock. Nothing changed; it goes on when the clock does.
refusal-not-paused = The clock is running already. Nothing changed.

## The delegation and its position

refusal-pen-elsewhere = Somebody else in your delegation holds the pen. Tell them what to write, or take the pen.
refusal-pen-taken-once = You have taken the pen once this turn, and once is all. Ask whoever holds it to write for you.
refusal-pen-yours = You hold the pen already. Go on writing.
refusal-other-revision = The text has changed since you read it, so your confirmation does not count. Read the new text, then confirm it.
refusal-nothing-to-confirm = There is no text to confirm yet. Whoever holds the pen writes it first.
refusal-incomplete =
    { $missing ->
        [marks] Your position is not complete: an option has no mark yet. It is kept, but not filed. Mark every option, then confirm.
        [preferred] Your position is not complete: it does not say which option you prefer. It is kept, but not filed. Choose one, then confirm.
        [reason] Your position is not complete: the reason is missing. It is kept, but not filed. Write one to three sentences, then confirm.
        [key] Your position is not complete: say for each option whether you would turn the key. It is kept, but not filed.
        [terms] Your position is not complete: choose your terms. It is kept, but not filed.
       *[other] Your text is not complete. It is kept, but not filed. Fill in what is missing, then confirm.
    }
refusal-unknown-option = That option is not on the table in this turn. Nothing changed; choose one that is.
refusal-option-closed = That option is closed in this turn; its card says why. Nothing changed; choose another one.
refusal-too-few-open = You must leave at least two options at “accept” or “reserve”, or there is nothing to talk about. Your text is kept; change a mark, then confirm.
refusal-preferred-not-accepted = The option you prefer must be one that you accept. Your text is kept; accept it or prefer another one.
refusal-unknown-limit = That limit does not belong to that option. Nothing changed; choose one from its card.
refusal-bound-to-reserve = Your letter said what you could live with, so you must mark it “reserve” now. Your text is kept; change the mark, then confirm.
refusal-change-used = In the last seconds each delegation may change its position once, and you have. Your last filed position stands.
refusal-reason-length = The text is empty or longer than 400 characters. It was not sent; one to three sentences are enough.

## Facts and notes

refusal-notes-used = You have sent both notes of this turn. Walk over and talk: nobody counts that.
refusal-notes-not-yet = Notes come into play in a later turn. Until then, walk over and talk.
refusal-facts-not-yet = Facts come into play in a later turn. Until then, keep it in mind.
refusal-note-to-self = A note goes to another delegation. It was not sent; choose who should have it.
refusal-note-unfit = A note carries one thing about one option: an argument that speaks of it, a fact or an assurance. It was not sent; choose again.
refusal-unknown-argument = That argument does not belong to this turn. The note was not sent; choose another one.
refusal-unknown-fact = Your delegation does not hold that fact. Nothing changed; your facts are listed beside the table.
refusal-unknown-assurance = Your delegation cannot give that assurance. The note was not sent; choose one from the list.
refusal-unknown-note = That note is not one that you received in this turn. Nothing changed.
refusal-note-answered = You have answered that note. Your first answer stands.
refusal-fact-laid = That fact is on the table already, for everybody to read. Nothing changed.

## Silence, pledges and the key

refusal-may-not-break = Only a delegation that cannot accept the tabled option may break silence. Nothing changed; silence goes on.
refusal-broke-already = You have broken silence once this turn, and once is all. Silence goes on.
refusal-said-keeps = You said that you would let it pass, and that stands. Silence goes on.
refusal-letter-unfit = A letter names one option or one limit that your delegation could live with. It was not sent; choose one, then send it.
refusal-unknown-asset = Your delegation has none of that to offer. Nothing changed; your hand shows what you have.
refusal-too-much = You cannot offer more than your hand holds. Your offer is unchanged; lower the amount.
refusal-no-withdrawal = What was offered stands: now you may only add. Your offer is unchanged.
refusal-not-key-holder = Another delegation holds the second key. Nothing changed; you can talk to them.
refusal-key-needs-letter = That is not what you filed. To depart from it takes a letter: write one to three sentences and send both together.
refusal-unknown-terms = Those terms are not among your choices. Nothing changed; choose one of those shown.
refusal-unknown-key-answer = That is no answer that the key can give. Nothing changed; choose one of those shown.

## Leading the lesson

refusal-not-tableable = The chair can table only one of the options that are level. Nothing changed; choose one of those shown.
refusal-unknown-inject = That happening does not belong to this turn, or has no text. Nothing was added; choose one or write your own.
refusal-unknown-turn = You can step back only to a turn that this table has played. Nothing changed; choose one from the list.
refusal-unknown-text = That text is not in this lesson. Nothing changed; reload the page and try again.
refusal-debrief-protected = The time left belongs to the debrief, so the phase was not extended. Ask for less, or close the phase and go on.
refusal-no-bell = This lesson has no clock, so there is no bell to move. Nothing changed; go to the debrief when you like.
refusal-bell-too-near = With the bell so near, the debrief would begin now and cut the turn that is running. Nothing changed. Choose { $minutes } minutes from now or later, or ask for the debrief at once.
refusal-nothing-to-close = Nothing is running that could be closed. Nothing changed; the console shows the next step.
refusal-too-early = Its time has not come yet. Nothing changed.

## What went wrong on the host

refusal-not-saved = It could not be saved, so it does not count. Everything saved before stands. Try again; if it goes on, tell your teacher that the disk may be full.
refusal-busy = Too much happened at once, so it was not done. Try again.
refusal-fault = Something is wrong in the game itself, and your command was not done. The lesson goes on; tell your teacher if it happens again.
refusal-stopped = Three commands in a row failed because of a fault in the game. The clock is paused and nothing is lost. Resume it, or step back to the start of the turn.
refusal-bad-command = The host could not read what was sent, so it does not count. If it happens again, your program may be older or newer than the host’s.
refusal-too-fast = That came faster than anybody can read, so it was not done. Wait a moment, then try again.
