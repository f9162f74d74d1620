### What the command line says. Help is in English; everything else is in the language of the lesson.

## A lesson is open

cli-host-title = { $title }
cli-host-new = A new lesson is open.
cli-host-resumed = The open lesson goes on: same seats, same code. For another one: out-of-area host --new
cli-host-prepared = The lesson that you prepared is open: same seats, same code.
cli-host-ended = This lesson has ended, and nobody can join it any more. In the console you can read the debrief, save what was decided and the whole log, and delete it. For a new lesson: out-of-area host --new
cli-host-preparing = A lesson is prepared. Set it up in the console now; “out-of-area host” finds it again. All lessons: out-of-area host --lessons
cli-host-demo = The computer sits in all empty seats. The lesson begins by itself in { $seconds } seconds; join before that to take a seat.
cli-host-pupils = Pupils
cli-host-code = Join code
cli-host-teacher = Teacher
cli-host-room = Projector
cli-host-secret = The teacher’s and the projector’s addresses hold a key. Do not show them to the class.
cli-host-elsewhere = From another machine, write { $address } in place of localhost.
cli-host-alone = This machine is on no network, so only this machine can join. Connect it, then start again.
cli-host-stop = Ctrl-C ends the lesson; everything is saved. The same command takes it up again.
cli-host-ended-stop = Ctrl-C closes it; it stays on this machine as it is. All lessons: out-of-area host --lessons
cli-host-stopped = Closed. Everything is saved; “out-of-area host” takes the lesson up again.
cli-host-stopped-over = Closed. That lesson is over; “out-of-area host” opens the next one. All lessons that are kept: out-of-area host --lessons

## It could not be done: one sentence each

cli-port-taken = Port { $port } is used by another program; choose another one, or leave --port out and a free one is found.
cli-port-forbidden = This machine does not let programs use port { $port }; choose another one, or leave --port out and a free one is found.
cli-certificate-alone = A certificate and its key belong together: give both, --certificate FILE and --key FILE.
cli-certificate-unreadable = The certificate cannot be read: { $path } is no file, or not one of the kind PEM.
cli-certificate-key = The certificate cannot be used with the key in { $path }: it belongs to another certificate, has a password, or one of the two files is damaged.
cli-certificate-outdated = The certificate in { $path } is not valid today, so no browser would open the lesson; get a new one, or look at this machine’s date.
cli-bad-public = “{ $address }” is not how pupils can reach a proxy; write it like https://game.school.example, without anything after the name, and --proxy-from as a number like 10.0.0.1.
cli-unknown-scenario = There is no scenario and no folder called “{ $name }”; these come with the game: { $known }.
cli-unplayable = The scenario “{ $name }” has mistakes and cannot be played; this names them: out-of-area check { $name }
cli-unknown-lesson = There is no lesson number { $number }; see the list with: out-of-area host --lessons
cli-journal-locked = A lesson is already running on this machine; close it first, or keep this one elsewhere with --data FOLDER.
cli-journal-newer = The saved lessons in { $path } were written by a later version of the game; install that version, or choose another place with --data FOLDER.
cli-journal-cloud = Lessons cannot be kept in { $path }, because that folder is copied to a cloud; choose a folder on this machine with --data FOLDER.
cli-journal-network = Lessons cannot be kept in { $path }, because that folder is on a network drive; choose a folder on this machine with --data FOLDER.
cli-journal-unwritable = Lessons cannot be kept in { $path }, because nothing can be written there; choose a folder of your own with --data FOLDER.
cli-journal-unreadable = The saved lessons in { $path } cannot be read, because the file is damaged or belongs to another program; move it away, or choose another place with --data FOLDER.
cli-cannot-open = The lesson could not be saved, so it was not opened; is the disk full?
cli-no-display = No window can be opened, because this machine has no screen that the game can use.
cli-bad-address = “{ $address }” is not an address of a lesson; it looks like 192.168.10.24:8765 and stands on the board.
cli-unknown-seat = The scenario has no seat called “{ $name }”; its seats are { $known }.
cli-unknown-transcript = There is no play-through called “{ $name }”. This scenario has: { $known }.
cli-old-pygame = The package “pygame” lies in the place of pygame-ce, and both cannot be there. Mend it with: pip uninstall -y pygame, and then: pip install --force-reinstall pygame-ce

## The lessons that are kept

cli-lessons-none = No lesson is kept on this machine. Prepare one with: out-of-area host --prepare
cli-lessons-open = Open one by its number: out-of-area host --lesson NUMBER
cli-lessons-running = A lesson is running here. Another one is opened in its console, behind “{ $button }”, or with --lesson NUMBER once this one is closed.
cli-lessons-beside = Something has this machine’s lessons open, and only it can read them now. If a lesson is running, its console has the list behind “{ $button }”; when it is closed, this command shows it.
cli-lesson-day-until = { $day }, until { $until }
cli-lesson-until = until { $until }
lesson-stage-prepared = prepared
lesson-stage-open = not begun
lesson-stage-begun = begun
lesson-stage-ended = ended
