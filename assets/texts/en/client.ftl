### The desktop client: its screens from the first one to the last.

## Start, and the way in

client-title = Out of Area
client-motto = NATO after the Cold War, around one table
client-join = Join a class
client-join-told = Your teacher has started a lesson. You need the code on the board.
client-practise = Practise alone
client-practise-told = Take a seat against allies who explain themselves. Nothing else has to run.
client-quit = Quit
client-back-to-seat = Back to your seat
client-back-to-seat-told = This machine was in the lesson { $session }. Your place is kept.
client-language = Language
client-join-how = Choose the lesson and type the code from the board. Nobody asks for your name.
client-lessons-found = Lessons on this network
client-type-address = Another address
client-searching = Looking for lessons on this network. You may also type the address from the board.
client-address = Address on the board
client-code = Join code
client-no-name = You are shown as your country and a number. Nothing about you is stored.
client-join-now = Join
client-bad-address = That is not an address we can reach. It looks like 192.168.10.24:8765 and stands on the board.
client-no-code = Type the join code. It stands on the board, beside the address.
client-practise-how = The whole scenario, at your own pace. The other delegations are led by the computer and say in one sentence why they stand where they stand.
client-practise-begin = Begin practice
client-scenario = Scenario
client-your-seat = Your delegation
client-to-start = To the start page

## The connection, and how a session ends

client-connecting = Looking for the lesson
client-connecting-told = This takes a moment. You need not do anything.
client-connecting-slow = Nobody answers there
client-connecting-slow-told = The teacher’s computer does not answer at this address. We keep trying. Check that you are on the same network, and that the address is the one on the board.
client-connecting-untrusted = That address cannot be trusted
client-connecting-untrusted-told = Somebody answers there, but cannot prove to be the computer that has this address. We keep trying. Check the address letter by letter, and whether this computer’s date is right; otherwise the school’s IT has to mend the certificate.
client-gone-ended = The lesson is over
client-gone-removed = You have left the table
client-gone-handed-over = Your seat was handed over
client-gone-elsewhere = Your seat is open on another machine
client-gone-wrong-code = No lesson has that code
client-gone-wrong-secret = That seat is not there any more
client-gone-full = The table is full
client-gone-locked = The door is closed
client-gone-slow-down = A little slower
client-gone-older-client = This program is too old
client-gone-older-server = The teacher’s program is older than yours
client-gone-closing = The connection has ended
client-ended-told = Thank you for taking part. You can close the window now.

## The band, banners, keys

client-where = { $title } · turn { $number } of { $of } · { $date }
client-observer = Observer
client-phases = Phases of the turn
client-clock = Time left
client-clock-short = soon
client-clock-stopped = paused
client-menu = Menu
client-paused = The teacher has stopped the clock. Everything you have written is kept.
client-read-it = Read
client-news = News
client-back-to-session = Back to the table
client-leave = Leave the lesson
client-leave-told = Your seat is kept. You can come back to it from the start page.
client-leave-practice = Leave practice
client-leave-practice-told = The practice ends here and is not kept.
client-step-back = Go back to the beginning of
client-step-back-now = Go back there
client-step-back-told = What you have done stays in the debrief as an earlier path.
client-key-tab = go to the next thing one can do; Shift+Tab goes back
client-key-enter = press what has the focus
client-key-next = the blue button, from anywhere
client-key-escape = close, or open the menu
client-key-marks = on an option: accept, reserve, cannot accept
client-key-prefer = on an option: prefer it
client-key-arrows = choose in a list, go through a table
client-key-pages = scroll
client-key-help = Help and keys
client-key-card = Role card
client-key-briefing = Briefing and map
client-key-glossary = Words explained
client-key-council = The delegations
client-key-settings = Settings
client-key-full-screen = full screen, and back
client-key-larger = larger text
client-key-smaller = smaller text

## Settings and help

client-text-size = Size of text
client-size-window = to suit the window
client-size = { $percent } %
client-contrast = High contrast
client-motion = Less motion
client-sound = Sounds
client-settings-kept = Changes hold at once and are kept on this machine.
client-help-how = How a council decides
client-help-keys = Keys
client-help-positions = NATO does not vote. On each option a delegation accepts, reserves or cannot accept, prefers one, and gives its reason. At least two options stay open.
client-help-chair = The chair is a rule. It puts forward the option with the fewest that cannot accept it; then the one that most prefer; then the one with the fewest reservations.
client-help-silence = Then there is silence. Nobody speaks up: it is adopted. A delegation that cannot live with it may break silence by a letter that says what it could live with.
client-help-notes = Most persuasion is spoken. Two notes a turn carry an argument, a fact or an assurance. A broken assurance is seen by all.
client-help-pledges = Some decisions need forces. Each delegation offers from its own hand. A caveat halves what is offered and spares you at home.
client-help-key = Some policies need a second key. Its holder does not sit in silence and says beforehand what it would do.
client-help-aims = Your delegation has three aims, and no option serves them all. Nobody wins. Afterwards you see what the governments really did.

## Lobby, content note, role card

client-you-are = You are { $seat }
client-me = { $label } (you)
client-delegation = Your delegation: { $names }
client-you-observe = You observe
client-observer-told = You see what the whole room sees. Nobody waits for you.
client-your-task = Your task
client-read-card = Read the role card
client-how = How it works
client-how-1 = Read the briefing. Only you know what your government has told you.
client-how-2 = Say what you accept, where you reserve and what you cannot accept, and why.
client-how-3 = Stand up and talk. Whom could you win, and what would it take?
client-how-4 = If nobody breaks silence, the Council has decided. Then you live with it.
client-at-the-table = At the table
client-here-now =
    { $count ->
        [0] Nobody is here yet
        [one] { $count } person is here
       *[other] { $count } people are here
    }
client-members-here = { $here } of { $members } here
client-lobby-wait = The teacher begins when the class is there. Read your role card in the meantime.
client-practice-lobby = You begin when you like. The other delegations are ready.
client-begin = Begin
client-content-note = Before we begin
client-have-read = I have read this
client-then-card = Next: your role.
client-to-briefing = To the briefing
client-card-later = You can open the card at any time with F2.
client-card-want = What you want
client-card-cannot = What you cannot accept
client-only-you-know = Only your delegation knows
client-card-aims = Your three aims
client-card-could = What you could do now
client-card-forces = Your forces
client-profiles = Around the table
client-profile = What allies know
client-basis-documented = A documented position.
client-basis-inferred = Inferred from stated interests.
client-indicators = Where things stand
client-trust = Trust at home
client-trust-about = What your own people think of the government’s line. Only you see it.
client-glossary = Words explained

## Briefing and table

client-briefing-wait = Read, and agree with your fellow delegates on what you want. The consultation opens by the clock.
client-briefing-practice = Take the time you need.
client-open-consultation = Open the consultation
client-open-pledging = Open the pledges
client-read-on = Read on
client-sources = Sources: { $sources }
client-list-or = { $before } or { $last }
client-tab-briefing = Briefing
client-tab-position = Our position
client-tab-options = Options
client-tab-notes = Notes
client-tab-facts = Facts
client-the-table = The table
client-filed = { $filed } of { $of } have filed.
client-sealed = Sealed until all have filed.
client-sealed-until = Sealed until all have filed, or for { $time } more.
client-changed-late = changed late
client-chair = The chair
client-chair-would =
    { $preferred ->
        [one] Would put forward { $letter } now: { $preferred } prefers it
       *[other] Would put forward { $letter } now: { $preferred } prefer it
    }{ $cannot ->
        [0] , and nobody objects.
        [one] , { $cannot } cannot accept it.
       *[other] , { $cannot } cannot accept it.
    }
client-chair-tied = { $letters } stand equal now.
client-chair-nothing = Nothing to put forward yet: nobody prefers anything.
client-chair-path = { $letter } instead, if { $seats } moved.
client-reserve-by = How do you reserve?
client-opt-out = We stand outside
client-opt-out-told = Our part is taken from what the policy can do.
client-opts-out = stands outside
client-with-limit = reserves: { $limit }
client-with-limit-text = With the limit: { $limit }
client-options-now = On the table now
client-options-then = What was on the table
client-option-answer = { $question } { $answer }
client-cost = Cost: { $cost }
client-needs-key = Needs the second key.
client-reason = Our reason, for the table and the record
client-reason-hint = One to three sentences on behalf of your country
client-closed-now = Closed. What you have filed stands.
client-pen-elsewhere = { $label } holds the pen and writes for you both.
client-take-pen = Take the pen
client-confirm = Confirm position
client-confirm-pledge = Confirm pledge
client-confirmed = Confirmed
client-being-kept = Being stored.
client-filed-now = Filed. You may still change it; then all of you confirm again.
client-you-confirmed = You have confirmed. Waiting for { $names }.
client-others-confirmed = { $names } has confirmed. The position leaves the delegation when you confirm too.
client-all-confirm = The position leaves the delegation when { $names } has confirmed as well.
client-alone-confirm = The position goes to the table when you confirm it.
client-alone-confirm-pledge = Your offer goes to the table when you confirm it.
client-hidden = The teacher has hidden this text.
client-second-round = Silence was broken. The letter says what its writer could live with. Find an answer to it.
client-close-consultation = Close the consultation

## The key holder

client-terms = Your terms
client-terms-told = You are not counted by the chair and cannot break silence. What you say here weighs on what follows.
client-key-filing-told = You are not counted by the chair and cannot break silence. Say for each option what you would do with your key.
client-key-for = Your key, if { $letter } is adopted
client-key-not-needed = Does not need your key.
client-key-nothing = You have nothing to file in this turn. Your facts and your voice still count.

## Notes and facts

client-notes-received = To us
client-notes-sent = From us
client-note-from = { $seat } on { $letter }
client-note-to = To { $seat } on { $letter }
client-note-between = { $sender } to { $to } on { $letter }
client-note-new = Write a note
client-notes-left =
    { $count ->
        [0] No notes left this turn
        [one] { $count } note left this turn
       *[other] { $count } notes left this turn
    }
client-note-whom = To
client-note-about = About
client-note-argument = One argument
client-note-fact = or a fact you know
client-note-assurance = or an assurance, which the table can hold you to
client-note-send = Send the note
client-note-incomplete = Choose a delegation, an option and what to say.
client-no-answer = No answer yet
client-note-concern = What counts for them: { $concern }
client-note-matters = It is about { $concern }.
client-assured-silence = We will not break silence on { $what }.
client-assured-limit = We accept the limit “{ $what }”
client-assured-pledge = We will send: { $what }
client-you-answered = You answered: { $answer }.
client-answer-agree = We agree
client-answer-consider = We will consider it
client-answer-decline = We decline
client-speaks-for = Speaks for { $letters }.
client-speaks-against = Speaks against { $letters }.
client-broken = broken
client-facts-own = What we know
client-facts-none = Your delegation knows nothing that the others do not, this turn.
client-facts-told = Keep it, pass it in a note, or lay it on the table for everybody.
client-facts-laid = On the table
client-facts-laid-none = Nobody has laid a fact on the table yet.
client-fact-own = From your own capital
client-fact-told = Told to you in a note
client-fact-lies = Lies on the table
client-fact-lay = Lay it on the table
client-fact-by = Laid by { $seat }

## Silence, the chair, the key

client-silence = The chair puts { $letter } under silence
client-silence-rule = Whoever cannot live with it breaks silence now, with a letter.
client-silence-column = Marks are frozen while { $letter } is under silence.
client-silence-last = This is the second time. If silence is broken again, the Council has not decided.
client-silence-ends = If nobody breaks silence, it is adopted.
client-may-not-break = You have not said that you cannot accept it, so you let it pass.
client-may-break = You have said that you cannot accept this. You may let it pass, and stand outside. Or you break silence with a letter. Nobody sees which you choose until silence ends.
client-keep-silence = We let it pass
client-begin-letter = Write a letter
client-kept = You let it pass. Nobody sees that you have said so.
client-letter = Letter to the Council
client-letter-reason = Why we cannot live with it
client-letter-could = What we could live with
client-letter-limit = It could live with: { $limit }
client-letter-option = It could live with { $option }
client-letter-limit-told = this option, with this limit for everybody
client-letter-option-told = another option
client-letter-binds = On what you name here you are bound to reserve, not to refuse.
client-letter-incomplete = Write why, and choose what you could live with.
client-letter-follows = Silence is broken, and the Council consults again.
client-break-silence = Break silence
client-close-silence = Let silence pass
client-tie = { $letters } stand equal
client-tie-rule = As few cannot accept them, as many prefer them, as few reserve.
client-tie-teacher = The teacher chooses. If the clock runs out, the first one is put forward.
client-tie-practice = You choose in the teacher’s place.
client-tie-column = The chair’s rule does not part them.
client-table-this = Put { $letter } forward
client-close-chair = Put the first one forward
client-key-silent = You hold the second key. You do not sit in silence, and decide after the Council.
client-key-turn = We turn the key.
client-key-limited = We turn it, with a limit: { $limit }
client-key-refuse = We do not turn it.
client-keys-turned = both keys turned
client-keys-limited = both keys turned, with a limit
client-key-with-limit = turns the key, with a limit
client-key-waits = { $letter } is adopted. It waits for the key of { $seat }.
client-key-rule = Without the key, the decision is adopted but not carried out.
client-key-soon = The clock shows how long the holder has. After that, what it filed beforehand holds.
client-key-yours = Your key
client-key-filed = as you filed it
client-key-letter = Letter: why you depart from what you filed
client-key-choose = Choose an answer.
client-key-needs-letter = To depart from what you filed takes a letter.
client-key-late = If time runs out, what you filed holds.
client-key-answer = Give your answer
client-key-answered = You have answered.
client-close-key = See what follows

## Pledges

client-pledging-told = Offers are sealed until all have confirmed, then shown together. A caveat halves what an offer counts.
client-adding-told = This is what the table offers. You may add now, never take back.
client-pledging-terms = You pledge nothing in this turn. Say your terms while the others pledge: they are sealed as well, shown together with the offers, and weigh on what follows.
client-adding-terms = Your terms stand, and you have nothing to do just now. The others may still add to their offers.
client-no-hand = Your delegation has no forces to offer in this turn.
client-you-hold = You have { $amount }
client-we-offer = We offer
client-of-hand = { $amount }
client-offered = We offer { $amount }
client-caveat = With a caveat: { $caveat }
client-caveat-first = Offer something first.
client-costs-at-home = Without the caveat this costs trust at home.
client-needed = What is needed
client-need = { $amount } needed
client-need-offered = { $offered } of { $amount }
client-offer = { $asset }: { $amount }
client-offer-caveat = { $asset }: { $amount }, with a caveat
client-offers-nothing = offers nothing
client-close-pledging = Show the pledges
client-close-adding = Close the pledges

## Outcome and record

client-adopted = The Council has decided
client-not-adopted = The Council has not decided
client-no-decision = No decision
client-not-carried-out = not carried out: the key was refused
client-stood-outside = Stands outside: { $names }.
client-certainty = How certain: { $certainty }.
client-argued-by = This rests on: { $who }.
client-moved = What moved, and why
client-from-to = { $before } → { $after }
client-unmoved = Unchanged
client-trust-private = Only your delegation sees this before the debrief.
client-outcome-wait = The next turn begins when the teacher moves on.
client-outcome-practice = Read what followed. You may look at the real record now, or in the debrief.
client-show-record = What really happened
client-replay = Play this turn again
client-next-turn = To the next turn
client-to-debrief = To the debrief
client-governments = What the governments did

## Debrief

client-ending = How it ended
client-turn-by-turn = From turn to turn
client-debrief-turn = { $number }. { $title }
client-debrief-earlier = Earlier path { $number }
client-debrief-earlier-turn = { $path }: { $turn }
client-two-paths = Two paths
client-two-paths-told = Our course beside the record, turn by turn. The lines stand for words from very low to very high.
client-aims = Aims and trust at home
client-aims-told = Nobody could reach everything. What was given up for what?
client-left-out = What was left out
client-trust-was = trust at home: { $word }
client-time-left = { $left } left
client-page-of = Page { $page } of { $of }
client-our-council = Our council
client-not-played = This turn was not played.
client-bridged = Not played. In our course this happened:
client-reasons = What delegations said
client-pledged = What delegations offered
client-stances = Where the governments stood
client-stances-show = Show where every government stood on every option
client-ask = Talk about
client-ours = ours
client-the-record = the record
client-keep-copy = Keep a copy as text
client-kept-copy = The copy is { $path }
client-not-kept = This machine does not let us write a file. Ask your teacher for a copy.
