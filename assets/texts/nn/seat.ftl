### The pupil's page: what only a browser has to say. The rest it shares with the desktop client.

## The way in

seat-code-where = Han står på tavla, attmed adressa.
seat-desktop = Det same spelet som program på denne maskina
join-teacher = Du sit ved maskina til læraren.
join-console = Opne konsollen til læraren
seat-no-script = Denne sida treng JavaScript, og her er det slått av. Slå det på, eller bruk programmet.
seat-skip = Til innhaldet

## The seat

seat-card-later = Du kan når som helst opne rollekortet att øvst på sida.
seat-partner-here = saman med { $names }
seat-partner-away = { $names } er borte
seat-minute-left = Eitt minutt att.
seat-elsewhere = Plassen din er open i ei anna fane
seat-elsewhere-told = Du har opna plassen din i ei anna fane eller eit anna vindauge, og den nyaste har han. Alt du har skrive, er teke vare på.
seat-take-back = Ta han tilbake hit

## Settings and reading

seat-size-normal = vanleg
seat-size-large = stor
seat-size-largest = størst
seat-aloud = Les høgt
seat-aloud-stop = Stopp opplesinga
seat-term-open = Forklar ordet
