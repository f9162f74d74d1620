### The pupil's page: what only a browser has to say. The rest it shares with the desktop client.

## The way in

seat-code-where = It stands on the board, beside the address.
seat-desktop = The same game as a program for this machine
join-teacher = You are on the teacher’s machine.
join-console = Open the teacher’s console
seat-no-script = This page needs JavaScript, and here it is switched off. Switch it on, or use the program.
seat-skip = To the content

## The seat

seat-card-later = You can open the role card again at any time, at the top of the page.
seat-partner-here = with { $names }
seat-partner-away = { $names } is away
seat-minute-left = One minute left.
seat-elsewhere = Your seat is open in another tab
seat-elsewhere-told = You opened your seat in another tab or window, and the newest one has it. Everything you have written is kept.
seat-take-back = Take it back here

## Settings and reading

seat-size-normal = normal
seat-size-large = large
seat-size-largest = largest
seat-aloud = Read aloud
seat-aloud-stop = Stop reading
seat-term-open = Explain this word
