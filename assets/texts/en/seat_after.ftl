### The pupil’s page after a decision: debrief, charts, own notes, what one takes home.

after-quoted = “{ $text }”
after-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
after-adopted = adopted
after-government = the government:
after-stood-how = The large mark is what the delegation filed. A small one beside it is where the government stood, if that was elsewhere.
after-pages = Pages of the debrief
after-next-page = Next: { $page }
after-ended-how = You can go on reading here. Save your course before you close the page.
after-own-delegation = your delegation

## Indicators over time

after-start = At the start
after-turn = Turn
after-as-table = Show it as a table
after-not-reached = not reached
after-path-summary = { $name }, on a scale from very low to very high. Both began at: { $first }. Ours is now: { $ours }. The record ended at: { $record }.

## Own notes, and what one takes home

after-notes = Own notes
after-notes-where = Only this browser keeps your notes. They are not sent to your teacher or to anybody else.
after-over-notes = Your own notes are still in this browser. Save them if you want to take them with you.
after-over-leave = Save your notes first: from the start page nothing leads back to them.
after-take-home = Your course to take home
after-take-home-told = Your notes, what your delegation said, what the Council decided and what really happened. The file is made on this machine, opens in any browser and can be printed.
after-save-file = Save as a file
after-print = Print
after-saved = The file is in your downloads.
after-not-saved = The file could not be made. Print the page instead, or try again.
after-preview = This is what you keep
after-own-word = What we said
