### Two pages that the server writes by itself: the accessibility statement and the data map.
### Everything here must be true of the program; a change there is a change here.

about-home = To the game
about-languages = This page in other languages
about-date = Last reviewed on { $date }.

## Accessibility

access-title = Accessibility
access-lead = Everybody in a class shall be able to sit at the table: with a keyboard alone, with a screen reader, with large letters or in other colours.
access-aim = We aim at WCAG 2.1, level AA. This is our own assessment. Nobody outside the project has examined the pages.
access-met = What works
access-met-keyboard = Everything on the pupil’s page and on the teacher’s page can be done by keyboard, and what has the focus is always marked.
access-met-reader = Each screen has one main heading, and buttons, choices and tables have names that a screen reader says. A new phase is told once; the clock is not read out.
access-met-size = The pupil’s page works at 320 pixels’ width and with letters of twice the size. Three sizes of text and a high contrast can be chosen under Settings.
access-met-colour = Nothing is told by colour alone: each mark has its own shape and its word.
access-met-motion = Nothing moves when the machine asks for less motion, and the page follows the machine’s forced colours.
access-met-aloud = Long texts can be read aloud, where the browser has a voice of its own for the language.
access-met-language = Everything is in English, bokmål and nynorsk, and the language can be changed in the middle of a lesson.
access-met-time = Nobody gets points for being quick. The teacher can stop the clock, give more time, or lead without a clock.
access-not = What does not work well enough
access-not-clock = In a lesson with a clock, a pupil cannot give themselves more time. Ask the teacher, who can give it to everybody.
access-not-map = The map is a drawing. Its caption says what it shows, and the briefing says what matters, but each place on it cannot be explored with a screen reader.
access-not-projector = The projector is made to be seen. What it shows also stands on the pupils’ own pages.
access-not-desktop = The program for the desktop draws its own window, which no screen reader can read. It has keyboard, text size and contrast; whoever uses a screen reader uses this page in the browser.
access-not-voice = Many machines have no Norwegian voice. Then the button for reading aloud is not there.
access-not-written = What pupils and teachers write themselves is shown as it was written.
access-not-sources = Sources that we link to are others’ pages, and some are scanned documents.
access-not-people = We have not yet tested with people who use screen readers every day.
access-how = How this was tested
access-how-axe = Automatic tests (axe-core) look at the pages in every phase of a lesson and in all three languages, and the program is not released while they find anything.
access-how-browser = Other automatic tests play in a real browser (Chromium), at 320 and 1366 pixels’ width.
access-complain = If something stops you
access-complain-how = Tell your teacher at once; you can always share a seat with somebody, and the teacher can enter what you want to say. The school chose to use this program and has to see to it that you can take part, so you can also complain to the school.

## The data map

data-title = What is stored
data-lead = Nobody types a name, nobody has an account, and nothing leaves the machine that your teacher started the lesson on, except to the machines in the class.
data-none = There are no cookies, no statistics and no advertising, and the pages load nothing from elsewhere.
data-responsible = The school is responsible for the lesson. Ask your teacher if you want to know what is stored, or want it erased.
data-map = The data map
data-col-what = What
data-col-where = Where
data-col-long = How long
data-col-who = Who sees it
data-col-erase = How it is erased
data-file = In the lesson’s file on the teacher’s machine
data-thirty = Until the teacher deletes the lesson, and no longer than 30 days after something last happened in it, if the program is running then; otherwise when it starts next.
data-deleted = With the lesson: the teacher deletes it at once in the console, or it happens by itself. The file is overwritten.
data-words = What the delegations decide and write: positions, reasons, letters, notes, pledges, keys, facts on the table. With each stands a number for the participant, such as “Norway 2”, and the time.
data-words-who = The table sees positions, letters and pledges once they are shown. A note is seen by its two delegations and the teacher. In the debrief everybody sees all of it, except what the teacher has hidden.
data-seats = Who sits where: a number, the country, the language, and whether somebody observes or was removed.
data-seats-who = The teacher; your own delegation sees who is in it. All see how many there are.
data-led = What the teacher does: phases, clock, news, hidden texts.
data-led-who = The teacher. The class sees what it leads to.
data-hidden-note = A hidden text is no longer shown to the class, but it stays in the lesson’s file until the lesson is deleted.
data-keys = The join code as it stands on the board, and fingerprints (SHA-256) of the keys to console, projector and seats. The keys themselves are not stored.
data-keys-who = Nobody. The code stands on the board.
data-here = Which machines are connected, and their addresses on the network
data-here-where = Only in the memory of the program, so that it knows whom to wait for and can stop anybody who guesses codes. Neither the file nor the log has an address in it.
data-here-long = While the program runs
data-here-who = The teacher and the table see whether a delegation is there. Nobody sees the addresses.
data-here-erase = By itself, when the program stops
data-network = That a lesson is open: its title and the address of the teacher’s machine. And how many machines found the way here, and how well it works.
data-network-where = Announced on the school’s network, so that the program on the desktop finds it. The count is only in the memory of the program and has no addresses of pupils’ machines.
data-network-who = The announcement: everybody on the same network. The count: the teacher.
data-log = A log on the teacher’s screen: which lesson, which country, which kind of command. Never texts.
data-log-where = In the window that the program was started from, and only if the teacher asks for it
data-log-long = Until the window is closed
data-log-who = Whoever sees the teacher’s screen
data-export = What the teacher saves from the lesson: a page, a table or the whole log, by country. No codes and no keys are in it.
data-export-where = Where the teacher saves it
data-export-long = As long as the school keeps it
data-export-who = Whoever the school gives it to
data-export-erase = By the school; deleting the lesson does not reach it
data-desktop = The program for the desktop keeps its settings, and the way back to a seat.
data-desktop-where = On the machine that it runs on
data-desktop-long = The settings stay; the way back is used for 12 hours and then passed over
data-desktop-who = Whoever uses the same account on that machine
data-desktop-erase = Delete the folder “out-of-area” among that account’s program data
data-backup = If the school makes copies of the teacher’s machine, the lesson’s file may be in them. Those are the school’s to delete.
data-names = Do not write names of people you know in reasons, letters and notes. You write on behalf of a country.
data-browser = What stays in this browser
data-browser-told = The browser on the machine that you sit at remembers this, so that you get back to your seat and nothing that you have written is lost. It is not sent to anybody, except that the way back is shown to the teacher’s machine when you come back.
data-browser-seat = The way back to your seat: a long random number and the join code. It is used for 12 hours.
data-browser-drafts = Texts that you have begun and not yet sent. They go when the phase is over or you join another lesson.
data-browser-notes = Your own notes. They go when you empty them, or 30 days after you last wrote, the next time the page is opened.
data-browser-settings = Language, size of text and contrast. They stay.
data-browser-keys = On the teacher’s machine and the projector: the key to the page, its language and its table, in this tab only. They go when the tab is closed.
data-browser-saved = A file that you save yourself is yours. You find it among your downloads.
data-erase = Erase it all from this browser
data-erase-told = If a lesson is open in another tab, your seat there is no longer yours, and you have to join again with the code. The lesson’s file on the teacher’s machine is not changed.
data-erased = This browser remembers nothing of the game now.
data-erase-none = There was nothing to erase.
data-erase-failed = The browser did not let us erase it. Clear this page’s data in the browser’s own settings.
data-erase-script = Without JavaScript this page cannot erase anything. Clear this page’s data in the browser’s own settings.
