### What `out-of-area check` says to somebody who writes a scenario.
### One message per code; its example stands in game/scenario/codes*.py.

## The frame of a report

finding-line = line { $line }
finding-whole-folder = the folder
finding-nearest = Did you mean “{ $name }”?
finding-known = Known here: { $known }.
finding-severity-error = error
finding-severity-warning = warning
finding-severity-note = note
finding-clean = Nothing to find: this scenario is clean.
finding-summary-errors =
    { $number ->
        [0] no errors
        [one] 1 error
       *[other] { $number } errors
    }
finding-summary-warnings =
    { $number ->
        [0] no warnings
        [one] 1 warning
       *[other] { $number } warnings
    }
finding-summary-notes =
    { $number ->
        [0] no notes
        [one] 1 note
       *[other] { $number } notes
    }
finding-summary = Found: { $errors }, { $warnings }, { $notes }.

## Files and YAML

finding-sc001 = There is no folder called “{ $folder }”.
finding-sc002 = This file or folder is missing, or it is empty. Every scenario has it.
finding-sc003 = A scenario does not use a file or folder of this name, so it was not read.
finding-sc004 = This is a link or no ordinary file, so it was not read. Copy the file itself into the folder.
finding-sc005 = This file is larger than { $most } KiB, so it was not read.
finding-sc006 = The folder holds more than { $most } files or more than 4 MiB. The rest was not read. Is it the right folder?
finding-sc007 =
    { $found ->
        [utf-16] This file is saved as UTF-16. Save it as UTF-8.
        [bom] This file is saved as UTF-8 with a byte order mark. Save it as plain UTF-8.
       *[other] This file is not saved as UTF-8. Save it anew and choose UTF-8.
    }
finding-sc008 = In this line stands a character that nobody can see ({ $character }). Type the line anew.
finding-sc009 =
    { $problem ->
        [tab] A margin must be made of spaces; here stands a tab.
        [colon] A colon with a space after it begins a value. Put the whole text in “quotes”, or write it without the colon.
        [quote] A quotation mark is opened here and never closed.
        [sign] A text cannot begin with this sign. Put the whole text in quotation marks.
        [bracket] A bracket is opened and not closed, or a comma is missing.
        [margin] This line begins too far left or too far right, or its colon is missing.
       *[other] From here on this is no YAML. Compare the line with the ones above it.
    }
finding-sc010 = Lists and mappings stand inside each other more than { $most } times. Take some away.
finding-sc011 = There are more than { $most } values here. No scenario needs so many.
finding-sc012 = “{ $name }” is an anchor or refers to one. Write the text out where it is needed.
finding-sc013 = “{ $name }” is a tag. Write the value without it.
finding-sc014 = “<<” takes over the keys of something else. Write the keys out.
finding-sc015 = The key “{ $name }” stands here twice; the first one is in line { $first }. Take one away.
finding-sc016 = Nothing is written here. Write a value, or take the key away.
finding-sc017 = A second document begins here. Take the three dashes away; one file is one document.
finding-sc018 =
    { $expected ->
        [key] A key was expected here, as in “title: Vessa”.
       *[mapping] This file must consist of keys and values, as in “title: Vessa”.
    }
finding-sc019 = The file’s name and “{ $name }” do not go together. Expected was “{ $expected }”. A turn’s file begins with its number: 01_convoy.yaml.
finding-sc020 = This name leads out of the folder, so nothing was read.
finding-sc021 = This cannot be opened: { $reason }.
finding-sc022 = “{ $name }” has a file or folder of its own. Move it there.

## Keys and values

finding-sc030 = Nobody knows the key “{ $name }” in this place.
finding-sc031 = The key “{ $name }” is missing here.
finding-sc032 =
    { $expected ->
        [text] A text was expected here.
        [list] A list was expected here: [one, two], or lines that begin with a dash.
        [number] A number was expected here.
        [yes_or_no] “true” or “false” was expected here.
        [date] A date was expected here, as in 1995-07-21.
       *[mapping] Keys and values were expected here.
    }
finding-sc033 =
    { $bound ->
        [ge] “{ $said }” is too small. The least is { $value }.
        [le] “{ $said }” is too large. The most is { $value }.
       *[none] “{ $said }” is no number that fits here.
    }
finding-sc034 = “{ $said }” cannot stand here.
finding-sc035 = “{ $said }” is no id. An id has small letters a to z, digits and _, begins with a letter and has at most 40 signs.
finding-sc036 = “{ $said }” is no date. Write the year, the month and the day: 1995-07-21.
finding-sc037 = “{ $said }” says neither yes nor no. Write true or false.
finding-sc039 =
    This text is missing in { $language ->
        [en] English
        [nb] bokmål
        [nn] nynorsk
       *[several] { $language }
    }. Write it in all three languages, or once as a plain text for all.

## Names and conditions

finding-sc040 =
    { $kind ->
        [role] The seat “{ $name }” has no file in roles/.
        [seat] No seat that fits here is called “{ $name }”. Seats are listed in scenario.yaml.
        [option] No option of this turn is called “{ $name }”.
        [limit] No limit of this option is called “{ $name }”.
        [source] No source is called “{ $name }”. Sources are listed in sources.yaml.
        [concern] No concern is called “{ $name }”. Concerns are listed in scenario.yaml.
        [flag] No flag is called “{ $name }”. Flags are listed in scenario.yaml.
        [indicator] No indicator is called “{ $name }”. Indicators are listed in scenario.yaml.
        [turn] No turn is called “{ $name }”. Each turn is a file in turns/.
        [asset] No asset that fits here is called “{ $name }”. Assets are listed in scenario.yaml, and a pledge turn says which it requires.
        [place] No place is called “{ $name }”. Places are listed in map.yaml.
        [fact] No fact of this turn is called “{ $name }”.
        [argument] No argument and no fact of this turn is called “{ $name }”.
        [assurance] “{ $name }” is no kind of assurance. There are limit:…, pledge:… and silence:….
        [question] This turn has no question called “{ $name }”.
        [key_answer] The key’s holder cannot answer “{ $name }”. It turns, refuses, or names one of the key’s limits.
        [key_result] The key cannot come to “{ $name }”.
        [terms] The terms of this turn have no choice called “{ $name }”.
        [ending] No ending is called “{ $name }”. Endings are listed in scenario.yaml.
        [map] The game has no map called “{ $name }”.
        [layer] This map has no layer called “{ $name }”.
       *[outcome] No outcome of this turn is called “{ $name }”.
    }
finding-sc041 = The role “{ $name }” has no seat. Add it to “seats” in scenario.yaml.
finding-sc042 = “{ $name }” is taken: something in the same list has this id, or the game needs the word itself.
finding-sc043 =
    “{ $key }” asks how a turn ended, and { $part ->
        [openings] an opening is read before its turn begins. Ask for an earlier turn with “adopted”.
        [bridges] a bridge stands for a turn that was not played. Ask for an earlier turn with “adopted”.
       *[other] here stands no turn. Ask for one with “adopted”.
    }
finding-sc044 = The turn “{ $name }” has not been played when this is asked.
finding-sc045 = Either no value of “{ $name }” lies within these bounds, or every value does. Values go from 0 to 100.
finding-sc046 = This part of the condition asks for nothing. Write what must hold, or take it away.
finding-sc047 = The turn has nothing that “{ $key }” could ask for.
finding-sc048 = { $where } lies outside the map ({ $bounds }). Longitude (east) comes first, then latitude.

## Texts

finding-sc050 =
    { $what ->
        [card] This role card
        [profile] This public profile
        [public] This public briefing
       *[private] This private briefing
    } has { $number } words ({ $language }). The most is { $most }.
finding-sc051 = The texts in { $first } and { $language } are the same, word for word. Write this one.
finding-sc052 = These { $number } words stand here in one language only. A scenario that comes with the game says it in three.
finding-sc053 =
    { $slip ->
        [straight_quote] Straight quotation mark; write “ ” or ’
        [double_space] Two spaces in a row
       *[space_before_sign] A space before a punctuation mark
    }: { $around }
finding-sc054 = No text uses the word “{ $name }”, so nobody will look it up.
finding-sc055 = The game’s letters do not include { $letters }. Write it in another way.
finding-sc056 = A reminder of your own.

## Turns

finding-sc060 =
    { $kind ->
        [pledge] This turn asks for pledges, and “{ $wrong }” does not fit that: it has either “pledging” or options.
       *[decision] This turn chooses a policy, and “{ $wrong }” does not fit that. Write “kind: pledge” if it asks for pledges.
    }
finding-sc061 = The last entry under “{ $what }” must have no conditions, so that something holds whatever has happened.
finding-sc062 = This entry under “{ $what }” has no conditions, so the ones after it are never reached. Move it to the end.
finding-sc063 = The opening “{ $name }” changes nothing. Let it open or close an option, drop a limit, or change a stance or a requirement.
finding-sc064 = The opening says of “{ $name }” what is so already.
finding-sc065 =
    { $number ->
        [one] After the opening “{ $name }” one option is on the table. It must be three to five.
       *[other] After the opening “{ $name }” { $number } options are on the table. It must be three to five.
    }
finding-sc066 = “{ $name }” is closed, and no opening opens it.
finding-sc067 = A lesson may leave “{ $name }” out. Write at least one bridge that says what happened then.
finding-sc068 = The option does not answer the turn’s question “{ $name }”.
finding-sc069 =
    { $number ->
        [one] This option has one limit. Give it two or three, or none.
       *[other] This option has { $number } limits. Give it two or three, or none.
    }
finding-sc070 =
    { $number ->
        [0] The options do not differ on any question. They must differ on at least two.
       *[other] The options differ on one question only. They must differ on at least two.
    }
finding-sc071 = “{ $name }” gives the same answers as “{ $other }”.
finding-sc072 =
    { $number ->
        [one] This turn has one argument. It must be four to six.
       *[other] This turn has { $number } arguments. It must be four to six.
    }
finding-sc073 = No argument needs a fact. Let at least one work only for a seat that knows its fact (needs_fact).
finding-sc074 = The argument “{ $name }” speaks neither for nor against an option.
finding-sc075 =
    { $number ->
        [one] One seat holds a fact in this turn; it must be at least { $needed }.
       *[other] { $number } seats hold a fact in this turn; it must be at least { $needed }.
    }
finding-sc076 = “{ $name }” needs the key, and this turn has no “key”.
finding-sc077 = Nothing says what the key’s holder really held of “{ $name }”.
finding-sc078 = “{ $name }” does not need the key, so there is nothing to answer.
finding-sc079 = “{ $name }” is not the key’s holder. Its role would have to say “kind: key_holder”.
finding-sc080 =
    This turn has no key, so “{ $name }” needs something to say. { $what ->
        [terms] Give the turn “terms”.
       *[fact] Give it a fact.
    }
finding-sc081 = No turn introduces “{ $name }”. Write the line that explains it under “introduces” of the turn where it begins.

## Stances

finding-sc082 = “{ $seat }” has no stances in this turn.
finding-sc083 = “{ $seat }” has no stance on “{ $option }”.
finding-sc084 =
    { $number ->
        [0] After the opening “{ $opening }” none of the open options is preferred by “{ $seat }”. It must be exactly one.
       *[other] After the opening “{ $opening }” { $number } options are preferred by “{ $seat }”. It must be exactly one.
    }
finding-sc085 = After the opening “{ $opening }” fewer than two options are left that “{ $seat }” could live with.
finding-sc086 =
    { $lacks ->
        [would_move] This stance says what moves it (moved_by) and not in words (would_move).
       *[moved_by] This stance says in words what would move it (would_move), and nothing does (moved_by).
    }
finding-sc087 = “{ $key }” belongs to a stance that says “{ $mark }”.
finding-sc088 = The argument “{ $name }” does not speak of “{ $option }”, so it cannot move this stance.
finding-sc089 = Nothing moves anybody in this turn. Let at least one stance say what moves it (moved_by).
finding-sc090 = This is called documented. Name the source, or call it inferred.

## Outcomes and pledges

finding-sc091 = The outcome “{ $name }” moves no indicator.
finding-sc092 = The outcome “{ $name }” did not happen. Name who argues it (argued_by).
finding-sc093 =
    The outcome “{ $name }” did not happen, so the text must say “{ $language ->
        [en] could
       *[other] kunne
    }” ({ $language }).
finding-sc094 = When the turn ends with “{ $name }”, it may be that no outcome applies ({ $how }). Add one that asks for nothing else.
finding-sc095 = The outcome “{ $name }” can never apply: something before it always does, or its own condition cannot hold.
finding-sc096 = What was really adopted (“{ $name }”) leads to no outcome with the certainty “record”.
finding-sc097 = No outcome reads the terms, so it does not matter what is answered.
finding-sc098 = The outcome “{ $name }” changes no indicator’s word. The words change at 20, 40, 60 and 80.
finding-sc099 = No condition reads the indicator “{ $name }”, so it matters to nothing.
finding-sc100 =
    { $lacks ->
        [set] No outcome and no bridge sets the flag “{ $name }”.
       *[read] No later condition reads the flag “{ $name }”.
    }
finding-sc110 = “{ $seat }” has nothing to pledge.
finding-sc111 = If everybody adds a caveat, { $percent } % of “{ $name }” is there. It must be 75 to 85 %.
finding-sc112 = After this opening nothing of “{ $name }” is required.
finding-sc113 = In a pledge turn what is pledged says how much can be done, so the cost of “{ $name }” would not be felt. Make it 0, and let an outcome read these terms.

## Roles

finding-sc121 = Two roles hold the second key: “{ $first }” and “{ $name }”. Only one can.
finding-sc122 =
    { $number ->
        [one] The card names one thing to do. It must be three.
       *[other] The card names { $number } things to do. It must be three.
    }
finding-sc123 = “{ $name }” needs three aims: one common, one own, one home.
finding-sc124 = The aim “{ $name }” asks for nothing here, so it is met by sitting still.
finding-sc125 = The aim “{ $name }” is partly met by the very thing it is met by. Ask for less.
finding-sc126 = Nothing in the scenario changes whether the aim “{ $name }” is met.
finding-sc127 = In the turn “{ $turn }” the option “{ $option }” serves all three aims of this role, so it costs nothing.

## Dates, plans and sources

finding-sc130 = { $date } comes too early or too late. Turns follow each other, between “begins” and “ends”.
finding-sc131 = There is no plan for { $minutes } minutes.
finding-sc132 = No lesson plan plays the turn “{ $name }”. It is met in practice only.
finding-sc133 =
    { $number ->
        [0] The plan for { $minutes } minutes plays no turn.
       *[other] The plan for { $minutes } minutes plays { $number } turns. There is room for { $most }; the debrief needs the rest.
    }
finding-sc134 = The plan for { $minutes } minutes must name each turn once and in the order of time.
finding-sc135 = Nothing is cited here. Name at least one source.
finding-sc136 = Nothing cites the source “{ $name }”.
finding-sc137 =
    { $number ->
        [one] Here stands one account. Where historians disagree there are two; where they do not, none.
       *[other] Here stand { $number } accounts. Where historians disagree there are two; where they do not, none.
    }
finding-sc138 = The indicator “{ $name }” has no real value for the turn “{ $turn }”.
finding-sc139 = The map says nothing about the turn “{ $name }”.

## Lines that are not crossed

finding-sc140 = “{ $name }” counts the dead. This game does not; say it in a briefing.
finding-sc141 = “{ $name }” is a victim, a perpetrator or an armed faction. Nobody plays one.
finding-sc142 = “{ $name }” is not known as a NATO delegation, the United Nations, a partner or a contact group’s government.
finding-sc143 = “{ $words }”: guilt is personal. Name the unit or the leader, not a people.

## Play-throughs

finding-sc150 =
    { $number ->
        [one] One aim is judged here. Each seat has three.
       *[other] { $number } aims are judged here. Each seat has three.
    }
finding-sc151 = The play-through “{ $name }” must play each turn once and in order.
finding-sc152 = No play-through adopts in every turn what was really adopted.
finding-sc153 = The letter must name an option or a limit that its writer could live with.
finding-sc154 =
    { $number ->
        [0] The note carries nothing. It carries one argument, one fact or one assurance.
       *[other] The note carries { $number } things. It carries one argument, one fact or one assurance.
    }
