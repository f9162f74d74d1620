### Words that every screen shares.
###
### How these files work:
### - One folder per language (en, nb, nn), one file per area; all files of a folder are loaded.
### - An id is kebab-case and begins with its area: `refusal-wrong-phase`, `client-join-title`.
###   In this file it begins with the group that the code asks for: `word("phase", "outcome")`.
### - The three languages have the same ids with the same variables. No attributes, no terms.
### - A variable that is an amount is passed as a number and may choose a plural; a year, a port
###   or a time of day is passed as text, or 1995 becomes 1,995.
### - Sentences say what happened, what is true now, what to do next, to a pupil of fifteen.
### - Only letters that the shipped fonts have: no emoji; stars and crosses are icons.
###
### The game's own words, one for each meaning:
###
### | English            | bokmål              | nynorsk             |
### |--------------------|---------------------|---------------------|
### | session, lesson    | økt                 | økt                 |
### | council, table     | råd                 | råd                 |
### | delegation         | delegasjon          | delegasjon          |
### | teacher            | lærer               | lærar               |
### | turn               | runde               | runde               |
### | briefing           | orientering         | orientering         |
### | option             | alternativ          | alternativ          |
### | position           | standpunkt          | standpunkt          |
### | accept             | godtar              | godtek              |
### | reserve            | tar forbehold       | tek atterhald       |
### | cannot accept      | kan ikke godta      | kan ikkje godta     |
### | preferred          | helst               | helst               |
### | limit              | grense              | grense              |
### | opt out            | stå utenfor         | stå utanfor         |
### | chair              | møteleder           | møteleiar           |
### | silence            | stillhet            | stillheit           |
### | letter             | brev                | brev                |
### | fact               | opplysning          | opplysning          |
### | note               | notat               | notat               |
### | assurance          | løfte               | lovnad              |
### | stance, red line   | holdning, rød linje | haldning, raud line |
### | pledge             | bidrag              | bidrag              |
### | caveat             | særvilkår           | særvilkår           |
### | key                | nøkkel              | nøkkel              |
### | outcome            | utfall              | utfall              |
### | indicator          | indikator           | indikator           |
### | trust at home      | tillit hjemme       | tillit heime        |
### | aim                | mål                 | mål                 |
### | inject             | hendelse            | hending             |
### | debrief            | oppsummering        | oppsummering        |
### | observer           | observatør          | observatør          |
### | projector          | storskjerm          | storskjerm          |
### | join code          | klassekode          | klassekode          |

## Answers and moves

common-yes = Yes
common-no = No
common-ok = OK
common-cancel = Cancel
common-close = Close
common-back = Back
common-next = Next
common-continue = Continue
common-confirm = Confirm
common-send = Send
common-save = Save
common-edit = Edit
common-undo = Undo
common-retry = Try again
common-help = Help
common-settings = Settings
common-leave = Leave
common-show-more = Show more
common-show-less = Show less
common-you = you
common-nobody = nobody
common-teacher = Teacher
common-accessibility = Accessibility
common-stored = What is stored

## The languages, each in its own words

language-en = English
language-nb = bokmål
language-nn = nynorsk

## Phases

phase-lobby = Lobby
phase-briefing = Briefing
phase-consultation = Consultation
phase-chair = The chair’s choice
phase-silence = Silence
phase-key = The key
phase-pledging = Pledges
phase-adding = Last pledges
phase-outcome = Outcome
phase-debrief = Debrief
phase-ended = Ended

## Marks on an option, short enough for a button

mark-accept = accept
mark-reserve = reserve
mark-cannot = cannot
mark-prefer = prefer
mark-preferred = preferred

## The five words of an indicator, and where it is going

level-very-low = very low
level-low = low
level-fair = fair
level-high = high
level-very-high = very high
arrow-up = rising
arrow-down = falling
arrow-level = unchanged

## What an adopted policy can do

capability-full = full strength
capability-reduced = reduced strength
capability-token = token strength
pledged-met = the need is met
pledged-short = short of the need
pledged-thin = far short of the need

## How an outcome and a stance are known

certainty-record = on the record
certainty-high = very likely
certainty-fair = likely
certainty-low = uncertain
basis-documented = documented
basis-inferred = inferred from stated interests
compared-same = as in history
compared-different = not as in history
compared-not-comparable = cannot be compared

## Aims

aim-common = for the common policy
aim-own = for what we risk
aim-home = at home
aim-met = met
aim-partly = partly met
aim-missed = missed

## Seats and who speaks for them

seat-ally = ally
seat-partner = partner
seat-key-holder = holds the second key
driver-people = pupils
driver-documented = documented positions
driver-bot = computer
standing-confirmed = confirmed
standing-some-confirmed = some confirmed
standing-documented = documented position
standing-bot = computer
row-empty = nobody here
row-reading = reading
row-writing = writing
row-some-confirmed = some have confirmed
row-filed = filed
row-away = away
row-away-for = away, { $seconds } s

## Answers to a note

answer-agree = agrees
answer-consider = will consider it
answer-decline = declines

## The connection

connection-connecting = Connecting
connection-connected = Connected
connection-reconnecting = Connection lost. Trying again.
connection-host-away = The teacher’s computer does not answer. Your seat is kept.
connection-ended = The lesson has ended.
connection-sending = Sending
connection-way-socket = The lesson comes over a direct connection (WebSocket), the quick way.
connection-way-http = The lesson comes over plain requests (HTTP), since something on this network stops direct connections. Everything works; it is only a little slower.

## Amounts

amount-pupils =
    { $count ->
        [one] { $count } pupil
       *[other] { $count } pupils
    }
amount-delegations =
    { $count ->
        [one] { $count } delegation
       *[other] { $count } delegations
    }
amount-turns =
    { $count ->
        [one] { $count } turn
       *[other] { $count } turns
    }
amount-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
amount-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
amount-words =
    { $count ->
        [one] { $count } word
       *[other] { $count } words
    }

## Names in a row, and dates

list-and = { $before } and { $last }
# A delegation inside a sentence.
waiting-named =
    { $seat ->
        [united_states] the { $name }
        [united_kingdom] the { $name }
        [united_nations] the { $name }
        [netherlands] the { $name }
        [czech_republic] the { $name }
       *[other] { $name }
    }
waiting-for = Waiting for { $names }
waiting-for-nobody = Waiting for nobody
date-long = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
