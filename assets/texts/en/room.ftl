### The projector, and what it shares with the teacher's console.
### Read from eight metres: short sentences, the class's own words.

## Opening the page

room-no-key = This page opens with the projector’s own address
room-no-key-do = The program on the teacher’s computer prints it when the lesson starts. Open the whole address, with what stands after the #.
room-closed = The projector is closed
room-ended = The lesson has ended. Thank you for sitting at this table.

## Joining

room-go-to = Go to
room-enter-code = Type the class code
room-qr = QR code for { $address }
room-arrived =
    { $count ->
        [0] Nobody is at the table yet.
        [one] { $count } pupil is at the table.
       *[other] { $count } pupils are at the table.
    }
room-at-table =
    { $count ->
        [one] { $count } pupil at the table
       *[other] { $count } pupils at the table
    }

## The table

room-time-left = Time left in this phase
room-paused = Paused
room-news = News
room-tour = The tour de table: what each delegation says of each option
room-legend = What the marks mean
room-sealed-how = Positions are sealed until all have filed.
room-waiting = Waiting for { $names }.
room-waiting-all = Waiting for all delegations.
room-speaks-by-terms = has filed
room-option-closed = not open this time
room-chair-would = The chair would table { $letter }.
room-chair-tied = { $letters } stand level.
room-chair-nothing = Nothing can be tabled yet: nobody prefers an option.
room-chair-path = { $letter } would be tabled if { $names } moved.
room-list-or = { $before } or { $last }
room-laid-by = { $name } lays on the table
room-laid = Laid on the table

## Silence and letters

room-silence = The chair puts { $letter } under silence.
room-silence-again = { $letter } is under silence once more.
room-silence-how = Whoever cannot live with it breaks silence now, with a letter.
room-letter-from = { $name } broke silence
room-letter-option = Could live with { $letter }.
room-letter-limit = Could live with it if: { $limit }.

## The second key

room-key = { $name } holds the second key.
room-key-how = The Council has decided. Nothing is carried out until { $name } turns its key.

## Pledges

room-pledging-how = Each delegation offers from its own forces. Offers are sealed until all have filed.
room-adding-how = One minute to add. Nothing can be withdrawn.
room-needed-amount = { $needed } needed
room-offered-of = { $offered } of { $needed }
room-offers = has offered
room-offers-with-caveat = with a caveat
room-offers-nothing = offers nothing
room-pledging-terms = { $name } makes no pledge here, but states its terms: { $question }
room-states-terms = states its terms
room-stated-terms = has stated its terms
room-terms-of = The terms of { $name }
room-offer = { $asset }: { $amount }
room-offer-caveat = { $asset }: { $amount }, with a caveat
room-asset = Forces
room-needed = Needed
room-offered = Offered
room-sealed = sealed
room-number = { $number }

## Outcome and record

room-decided = The Council
room-no-decision = No decision
room-not-carried-out = Adopted, not carried out: { $title }
room-with-limits = Only if: { $limits }
room-opted-out = Standing outside: { $names }
room-from-to = { $before }, now { $after }
room-what-moved = What it changed
room-certainty = How certain this is: { $certainty }.
room-sources = Sources: { $sources }
room-council = Council { $number }
room-ours = Our council
room-not-played = This turn was not played
room-governments = The governments

## Debrief

room-ending = How it ended
room-turn-heading = { $date }: { $title }
room-earlier = Before we went back
room-ask = Talk about
room-round-how = The mark is what the delegation filed. The small one beside it is where the government stood, if that was elsewhere.
room-round-government = the government:
room-notes = Notes between the delegations
room-note-way = { $sender } to { $to }
room-note-broken = a broken assurance
room-two-paths = Two paths
room-path-ours = ours
room-path-record = the record
room-results = What each delegation wanted
room-trust = Trust at home: { $word }
room-questions = Questions for the class
room-left-out = What did the game leave out?
room-page-of = { $page } of { $of }
