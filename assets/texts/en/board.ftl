### One machine for a whole class: the teacher enters what the delegations say, and prints their papers.

## Before the lesson

board-title = With one machine
board-what = The pupils need no machines. Each delegation has its papers; they argue across the room, and you enter what they hand in. The projector shows the rest.
board-who = Who is in the room?
board-who-how = One delegation for every two to four pupils, as they stand here. A delegation that is not here keeps to its documented positions.
board-seat-all = All delegations
board-at-this-machine = at this machine
board-own-machine = at a machine of its own
board-cards = Print the papers
board-cards-how = Role cards once. Everything else can be printed now as well, or turn by turn if the printer is at hand.
board-print-cards = Papers to print
board-begin = Begin
board-begin-how = Without a clock you alone decide when a phase ends. With one, you can stop it while you type.
board-no-clock = No clock
board-seated =
    { $count ->
        [0] No delegation at this machine yet
        [one] { $count } delegation at this machine
       *[other] { $count } delegations at this machine
    }
board-print = Papers
board-console = Console

## Entering

board-reading-how = The delegations read on paper; this stands on the projector too. What they alone know stands on their own leaf.
board-print-turn = Papers of this turn
board-delegation = Delegation
board-reason = Reason
board-state = Entered
board-if-you-like = if you like
board-spoken = Said aloud at the table.
board-read-aloud = The letter was read aloud.
board-entered = { $count } of { $of } entered
board-entry-how = Type the number that is ticked and the letter that is preferred; each leads on to the next. Arrows go anywhere. A row that is complete is filed at once, and can be changed.
board-numbered = { $key } { $text }
board-cell = { $name }: { $about }
board-left =
    { $count ->
        [one] { $count } to go
       *[other] { $count } to go
    }
board-file = File the row
board-nothing-to-file = Has nothing to file in this turn.
board-outside = stand outside
board-limit = reserve: { $limit }
board-no-key = no key needed
board-facts-how = Told aloud by whoever knows it, a fact lies on the table for everybody.
board-notes-how = Notes go by hand. Enter those that promise something or count for the record.
board-note-from = From
board-note-says = It says
board-note-hand = Enter the note

## Silence and the key

board-silence-how = Only those who said that they cannot accept it may break silence now. Who hands in a letter?
board-nobody-breaks = Nobody breaks: end it soon
board-nobody-may-break = No delegation has said that it cannot accept this, so nobody may break silence. Let it be quiet for a moment, then go on.
board-what-it-does = What it does
board-lets-pass = Lets it pass
board-key-how = Ask the delegation aloud. To depart from what it filed, it hands in a letter.

## Pledges

board-pledges-how = Type the number on the form; Enter leads on, and an empty field means nothing. C sets the caveat. A row that is complete is filed at once.
board-no-hand = Has no forces to offer in this turn.
board-of-hand = { $asset }, of { $amount }
board-of = of { $amount }
board-caveat = caveat (C)

## The end, and what can go wrong

board-debrief-how = All that the class decided is there. The projector shows the debrief; you lead it from the console.
board-to-console = To the console
board-take-back = Take the seat back
board-let-go = Let it go

## The papers

board-papers = Papers
board-which = Which
board-for-whom = For
board-for-all = all delegations
board-print-now = Print
board-papers-none = No delegation sits at this machine yet. Choose them first.
board-papers-cards = Role cards
board-papers-cards-how = A leaf for each delegation: its role, and on the back how a council decides. Print on both sides.
board-papers-turn = This turn
board-papers-turn-how = A leaf for each delegation: what to read, and on the back what to fill in. Where notes are in play, a second one has notes and letters. Print on both sides.
board-papers-letters = Letters
board-papers-letters-how = Two letters for each delegation, to be cut apart and used when silence is to be broken.
board-papers-ahead = All turns, beforehand
board-papers-ahead-how = A leaf for each delegation and turn. How each turn begins depends on the class, so that stands on the projector; an option that is closed then is struck out by hand.
board-only-for = Only for { $name }
board-role-card = Role card
board-turn = Turn { $number } of { $of } · { $date }
board-new = New in this turn
board-fact = A fact that only you hold
board-opening-on-projector = How it came to this stands on the projector; it depends on what you have decided.
board-form = Our position
board-form-how = Tick one box for each option. You reserve with one of the limits, or by standing outside. At least two options must stay at accept or reserve.
board-we-prefer = We prefer:
board-we-have = We have
board-with-caveat = With a caveat
board-arguments = What a note can argue
board-slip = Note { $number } from { $name }
board-slip-argument = argument no.
board-slip-fact = our fact
board-slip-assurance = we promise:
board-slip-answer = Answer:
board-letter-from = { $name } breaks silence on option
board-letter-limit = this option, with its limit no.
board-letter-option = another option:
