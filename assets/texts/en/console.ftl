### The teacher's console. A teacher reads this while thirty pupils talk:
### what is true now, what a button will do.

## Opening the page

console-no-key = This page opens with the teacher’s address
console-no-key-do = The program prints it when the lesson starts. Open the whole address, with what stands after the #. The pupils’ address never leads here.
console-not-open = The console is not open
console-ended-do = Everything that was decided is kept on this computer until the lesson is deleted. The pupils can close their pages.
console-ended-read = Read the debrief
console-host-away = The program with the lesson does not answer. Start it again on the same computer; the lesson goes on where it was.
console-skip = To the next step

## The head of the page

console-pupils-go-to = Pupils:
console-code = Class code { $code }
console-language = Language
console-projector = Projector
console-nobody-yet = Nobody has joined yet
console-all-here =
    { $count ->
        [one] { $count } pupil, connected
       *[other] { $count } pupils, all connected
    }
console-some-away =
    { $away ->
        [one] { $count } connected, { $away } away
       *[other] { $count } connected, { $away } away
    }

## The lobby

console-lobby = Before the lesson
step-begin = Begin the lesson
console-begin-nobody = Nobody has joined yet. You can begin all the same; every delegation then stands by its documented positions.
console-begin-with =
    { $count ->
        [one] { $count } pupil in { $delegations ->
            [one] { $delegations } delegation
           *[other] { $delegations } delegations
        }.
       *[other] { $count } pupils in { $delegations ->
            [one] { $delegations } delegation
           *[other] { $delegations } delegations
        }.
    }
console-begin-late = Whoever comes later gets a seat as well.
console-content-note = Read this to the class first
console-pupils-join = Pupils join here
console-plan = How long is the lesson?
console-bell = The bell rings at
console-bell-minutes =
    { $count ->
        [one] { $count } minute from now
       *[other] { $count } minutes from now
    }
console-bell-none = Left empty, the lesson takes { $count } minutes from its beginning.
console-bell-not = The bell must ring between 15 minutes and 4 hours from now. Until then the lesson’s length counts.
console-observers = Observers
console-observers-what = They watch, with a task for the debrief.
console-chip-hint = Drag to another delegation, or press to choose from a list
console-move-title = Where shall { $label } sit?
console-moved = { $label } now sits here: { $place }.
console-sits-here = sits here now
console-nobody = nobody yet
console-lessons = Lessons
console-lesson-now = open now
console-lesson-open = Open
console-lesson-last = last used { $day }
console-lesson-day = For the day
console-lesson-leave = Open another lesson?
console-lesson-leave-sure = This lesson goes on meanwhile, and its clock too. You come back to it by the same list.
console-prepare = Prepare another lesson
console-prepare-what = It waits in this list with its own code. “out-of-area host” opens it on its day.
console-prepare-yes = Prepare
console-prepared = Prepared. Open it to set seats and councils.
console-scenario = Scenario
console-councils = Councils
console-split-title =
    { $count ->
        [one] Put everybody at one table?
       *[other] Deal the class over { $count } councils?
    }
console-split-sure = All pupils are seated anew, also those whom you have moved.
console-split-yes = Seat them anew
console-councils-advised =
    { $count } pupils are many here. { $councils ->
        [2] Two
        [3] Three
       *[other] { $councils }
    } councils of equal size play the same scenario side by side.

## The running turn

console-turn-phase = Turn { $turn } · { $phase }
console-round = once more
console-time-left = Time left in this phase
console-paused = Paused
console-pause = Pause
console-resume = Let the clock run
console-one-minute = + 1 minute
console-shortcut = Ctrl and Enter do the same
console-council = Council { $number }
console-all-councils = Buttons apply to all councils
console-waiting-count = waiting for { $count }

step-close-briefing = End the reading
step-close-consultation = Close the consultation
step-close-chair = Let the rule decide
step-close-silence = End the silence
step-close-key = Close the key
step-close-pledging = Close the pledges
step-close-adding = Go to the outcome
step-next-turn = Go on
step-debrief = Go to the debrief

console-after-reading = The delegations are reading. Next they argue and file their positions.
console-after-reading-pledges = The delegations are reading. Next they offer forces.
console-after-reading-terms = The delegations are reading. Next they offer forces, and { $name } states its terms.
console-after-chair = { $letters } stand level. Choose one of them, or let the order of the options decide.
console-after-silence = If nobody breaks silence, { $letter } is adopted.
console-after-silence-limits = If nobody breaks silence, { $letter } is adopted, only if: { $limits }.
console-after-silence-last = If it is broken again, the Council reaches no decision.
console-after-key = { $name } has the word. If it says nothing, what it filed earlier counts.
console-after-adding = Delegations may add to their offers, and take nothing back.
console-after-outcome = Next turn: “{ $title }”.
console-after-outcome-if-time = If the debrief stays whole, the next turn is “{ $title }”. Otherwise the debrief begins.
console-after-last-turn = That was the last turn. The debrief comes next.
console-all-filed = All have filed.
console-close-documented =
    { $count ->
        [one] If you close now, { $names } takes its documented position.
       *[other] If you close now, { $names } take their documented positions.
    }
console-close-offers =
    { $count ->
        [one] If you close now, { $names } makes its documented pledge.
       *[other] If you close now, { $names } make their documented pledges.
    }
console-close-terms = If you close now, the documented terms of { $name } stand.
console-close-they =
    { $count ->
        [one] it
       *[other] they
    }
console-close-some =
    { $count ->
        [one] The text of { $names }, which only some have confirmed, is filed as it stands.
       *[other] The texts of { $names }, which only some have confirmed, are filed as they stand.
    }
console-chair-choice = The chair asks you
console-option-closed = closed
console-counts = preferred by { $preferred }, impossible for { $cannot }

## Seats

console-filed = Where they stand now
console-grounds = This stance is { $basis }.
console-grounds-source = This stance is { $basis }: { $source }.
console-stands-by = nobody here
console-changed-late = changed at the end
console-key-turn = { $letter }: turns it
console-key-refuse = { $letter }: refuses
console-key-limit = { $letter }: with a limit
console-lost-all = Connection lost.
console-lost-some = Only { $here } connected.
console-help-seat = Help
console-pupils = Pupils
console-no-pupils = Nobody sits here.
console-here = connected
console-observer = Observer
console-removed = removed
console-let-in = Let back in
console-hand-over = Hand over
console-hand-over-title = Hand over the place of { $label }?
console-hand-over-sure = The machine that has it now loses it. The next pupil who joins with the class code from another machine can take it.
console-make-observer = Make observer
console-remove = Remove
console-remove-title = Remove { $label }?
console-remove-sure = That page closes at once. You can let the pupil back in later.
console-move = Seat of { $label }
console-driver = While no pupil sits here
console-driver-documented = the documented positions of the government stand
console-driver-bot = the computer plays the government and answers notes

## The right column

console-lesson = The lesson
console-lesson-until = Lesson until { $time }
console-planned-done = done
console-planned-now = now
console-planned-ahead = ahead
console-planned-if-time = if there is time
console-planned-no-time = no time left
console-tool-bell = Move the bell
console-bell-what = More time, or less: all tables follow, and the debrief keeps the time that it needs.
console-bell-in =
    { $count ->
        [one] In one minute.
       *[other] In { $count } minutes.
    }
console-bell-outside = The bell must ring between one minute and four hours from now.
console-bell-debrief = The debrief begins at { $time } and has { $minutes } minutes.
console-bell-debrief-due = The debrief begins when this turn is over.
console-bell-fits = If all takes as long as planned, there is time for: { $turns }.
console-bell-fits-none = There is no time for another turn.
console-bell-cut = Begin the debrief now?
console-bell-cut-sure = The bell would ring so soon that the debrief has to begin at once. The running turn is cut, at all tables.
console-bell-cut-yes = Move the bell and begin the debrief
console-debrief-at = Debrief from { $time }
console-debrief-after = Debrief after this phase
console-cut = After the pause this phase got { $got } of its { $had } back. The rest is kept for the debrief; whoever wants more can move the bell.
console-debrief-kept = kept
console-debrief-kept-minutes = { $minutes } min, kept
console-say = Say to the class
console-say-briefing = Read with a pencil: what may your government not accept? Then talk with your partner before you talk with the others.
console-say-sealed = Nobody sees your position yet. Do not file what you hope for, file what your government can live with.
console-say-path = { $letter } is within reach. Ask { $names } what it would take.
console-say-consultation = Stand up and walk. Whom do you need, and what can you give them?
console-say-chair = Two options stand level. Who wants to say one sentence before I choose?
console-say-silence = It is quiet now. Whoever says nothing has agreed to { $letter }.
console-say-key = The Council has agreed, and still nothing happens. Whose soldiers are on the ground?
console-say-pledging = A decision costs what is offered for it. What can you send, and what would that cost you at home?
console-say-adding = Look at what is missing. Who can add something?
console-say-outcome = Did you expect this? Who pays for it?
console-say-no-decision = No decision is a decision too. Who is relieved, and who is not?
console-say-refused = Everybody agreed, and nothing was carried out. Was that wrong?
console-more = More
console-tool-count = { $label } ({ $count })
console-tool-inject = Inject
console-tool-texts = Texts
console-tool-notes = Notes
console-tool-people = Without a seat
console-tool-back = Step back
console-show-record = Show what really happened
console-lock = Let nobody else in
console-unlock = Open the door again
console-to-debrief = Go to the debrief now
console-to-debrief-sure = The running turn stops here, without a decision. You can step back from the debrief.
console-to-debrief-decided = The turns that are left are not played. You can step back from the debrief.
console-to-debrief-yes = Go to the debrief

## Tools

console-inject = Inject
console-inject-what = A happening that all delegations and the projector see at once.
console-inject-add = Add it
console-inject-own = In your own words
console-characters-left =
    { $count ->
        [one] { $count } character left
       *[other] { $count } characters left
    }
console-step-back = Step back
console-step-back-what = Back to the start of which turn? What was decided since stays readable in the debrief.
console-step-back-to = Back to “{ $title }”?
console-step-back-sure = All delegations begin that turn anew. Seats and pupils stay as they are.
console-step-back-yes = Step back
console-texts = What has been written
console-texts-what = A hidden text is gone from every screen at once. You can show it again.
console-texts-none = Nothing has been written in this turn yet.
console-texts-none-at-all = Nothing has been written in this lesson.
console-hide = Hide
console-show-again = Show again
console-hidden = Hidden
console-reason-of = { $name }: reason
console-letter-of = { $name }: letter
console-notes-what = Only the two delegations and you see these until the debrief.
console-notes-none = No notes yet.
console-people-what = Observers watch, with a task for the debrief. Nobody waits for them. Whoever was removed can be let back in here.
console-people-none = Everybody has a seat.

## Debrief and end

console-page-of = Page { $page } of { $of }
console-debrief-left = left of the lesson
step-end = End the lesson
console-end-sure = The pages of all pupils say goodbye. The lesson cannot be taken up again.
console-one-machine = With one machine
console-tool-keep = Take home
console-keep-what = What the class decided, by delegation and without names of pupils.
console-keep-html = To read and print
console-keep-csv = As a table
console-keep-json = The whole log
console-keep-failed = That could not be saved. Is the computer with the lesson still running?
console-forget = Delete the lesson
console-forget-what = Everything about this lesson is erased from this computer at once, and every page closes.
console-forget-code = Type the class code to be sure
console-forget-yes = Delete
console-forgotten = Deleted. You can close this page.
console-forget-failed = Nothing was deleted: that is not the class code of this lesson, or the computer did not answer.
