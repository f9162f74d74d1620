### The pupil's page: what only a browser has to say. The rest it shares with the desktop client.

## The way in

seat-code-where = Den står på tavla, ved siden av adressen.
seat-desktop = Det samme spillet som program på denne maskinen
join-teacher = Du sitter ved lærerens maskin.
join-console = Åpne lærerens konsoll
seat-no-script = Denne siden trenger JavaScript, og her er det slått av. Slå det på, eller bruk programmet.
seat-skip = Til innholdet

## The seat

seat-card-later = Du kan når som helst åpne rollekortet igjen øverst på siden.
seat-partner-here = sammen med { $names }
seat-partner-away = { $names } er borte
seat-minute-left = Ett minutt igjen.
seat-elsewhere = Plassen din er åpen i en annen fane
seat-elsewhere-told = Du har åpnet plassen din i en annen fane eller et annet vindu, og den nyeste har den. Alt du har skrevet, er tatt vare på.
seat-take-back = Ta den tilbake hit

## Settings and reading

seat-size-normal = vanlig
seat-size-large = stor
seat-size-largest = størst
seat-aloud = Les høyt
seat-aloud-stop = Stopp opplesingen
seat-term-open = Forklar ordet
