### Det kommandolinja seier. Reglane for filene står i den engelske utgåva («en»).

## Ei økt er open

cli-host-title = { $title }
cli-host-new = Ei ny økt er open.
cli-host-resumed = Den opne økta held fram: same plassar, same kode. For ei ny: out-of-area host --new
cli-host-prepared = Økta du førebudde, er open: same plassar, same kode.
cli-host-ended = Denne økta er avslutta, og ingen kan bli med lenger. På sida til læraren kan du lese oppsummeringa, lagre det som vart bestemt og heile loggen, og slette økta. For ei ny økt: out-of-area host --new
cli-host-preparing = Ei økt er førebudd. Still henne inn på sida til læraren no; «out-of-area host» finn henne igjen. Alle øktene: out-of-area host --lessons
cli-host-demo = Datamaskina sit på alle ledige plassar. Økta byrjar av seg sjølv om { $seconds } sekund; bli med før det for å få ein plass.
cli-host-pupils = Elevar
cli-host-code = Klassekode
cli-host-teacher = Lærar
cli-host-room = Storskjerm
cli-host-secret = Adressene til læraren og storskjermen inneheld ein nøkkel. Ikkje vis dei til klassen.
cli-host-elsewhere = Frå ei anna maskin: Skriv { $address } i staden for localhost.
cli-host-alone = Denne maskina er ikkje på noko nett, så berre ho sjølv kan bli med. Kople henne til, og start på nytt.
cli-host-stop = Ctrl-C avsluttar; alt er lagra. Same kommando tek opp økta att.
cli-host-ended-stop = Ctrl-C lukkar henne; ho blir liggjande på maskina som ho er. Alle øktene: out-of-area host --lessons
cli-host-stopped = Lukka. Alt er lagra; «out-of-area host» tek opp økta att.
cli-host-stopped-over = Lukka. Den økta er ferdig; «out-of-area host» opnar den neste. Alle øktene som er lagra: out-of-area host --lessons

## Det gjekk ikkje: éi setning kvar

cli-port-taken = Port { $port } er i bruk av eit anna program; vel ein annan, eller sløyf --port, så blir det funne ein ledig.
cli-port-forbidden = Maskina lèt ikkje program bruke port { $port }; vel ein annan, eller sløyf --port, så blir det funne ein ledig.
cli-certificate-alone = Eit sertifikat og nøkkelen høyrer saman: oppgje begge, --certificate FIL og --key FIL.
cli-certificate-unreadable = Sertifikatet kan ikkje lesast: { $path } er inga fil, eller ikkje ei av typen PEM.
cli-certificate-key = Sertifikatet kan ikkje brukast med nøkkelen i { $path }: Han høyrer til eit anna sertifikat, har eit passord, eller ei av dei to filene er skadd.
cli-certificate-outdated = Sertifikatet i { $path } gjeld ikkje i dag, så ingen nettlesar ville opne økta; skaff eit nytt, eller sjå på datoen på denne maskina.
cli-bad-public = «{ $address }» er ikkje slik elevar når ein proxy; skriv han som https://spel.skule.example, utan noko etter namnet, og --proxy-from som eit tal, til dømes 10.0.0.1.
cli-unknown-scenario = Det finst verken noko scenario eller noka mappe som heiter «{ $name }»; desse følgjer med spelet: { $known }.
cli-unplayable = Scenariet «{ $name }» har feil og kan ikkje spelast; denne kommandoen viser dei: out-of-area check { $name }
cli-unknown-lesson = Det finst inga økt nummer { $number }; sjå lista med: out-of-area host --lessons
cli-journal-locked = Ei økt køyrer alt på denne maskina; lukk henne først, eller lagre denne ein annan stad med --data MAPPE.
cli-journal-newer = Dei lagra øktene i { $path } er skrivne av ei nyare utgåve av spelet; installer henne, eller vel ein annan stad med --data MAPPE.
cli-journal-cloud = Økter kan ikkje lagrast i { $path }, for mappa blir kopiert til ei skyteneste; vel ei mappe på denne maskina med --data MAPPE.
cli-journal-network = Økter kan ikkje lagrast i { $path }, for mappa ligg på ein nettverksstasjon; vel ei mappe på denne maskina med --data MAPPE.
cli-journal-unwritable = Økter kan ikkje lagrast i { $path }, for der kan ingenting skrivast; vel ei mappe du sjølv eig, med --data MAPPE.
cli-journal-unreadable = Dei lagra øktene i { $path } kan ikkje lesast, for fila er skadd eller høyrer til eit anna program; flytt henne, eller vel ein annan stad med --data MAPPE.
cli-cannot-open = Økta kunne ikkje lagrast, så ho blei ikkje opna; er disken full?
cli-no-display = Det kan ikkje opnast noko vindauge, for maskina har ingen skjerm som spelet kan bruke.
cli-bad-address = «{ $address }» er ikkje adressa til ei økt; ho ser ut som 192.168.10.24:8765 og står på tavla.
cli-unknown-seat = Scenariet har ingen plass som heiter «{ $name }»; plassane er { $known }.
cli-unknown-transcript = Det finst inga gjennomspeling som heiter «{ $name }». Dette scenarioet har: { $known }.
cli-old-pygame = Pakken «pygame» ligg der pygame-ce skal vere, og det er ikkje plass til begge. Rett det slik: pip uninstall -y pygame, og så: pip install --force-reinstall pygame-ce

## Øktene som er lagra

cli-lessons-none = Inga økt er lagra på denne maskina. Førebu ei med: out-of-area host --prepare
cli-lessons-open = Opne ei med nummeret: out-of-area host --lesson NUMMER
cli-lessons-running = Ei økt er i gang her. Ei anna blir opna på sida til læraren, under «{ $button }», eller med --lesson NUMMER når denne er lukka.
cli-lessons-beside = Noko har øktene på denne maskina opne, og berre det kan lese dei no. Er ei økt i gang, finst lista på sida til læraren, under «{ $button }»; når økta er lukka, viser denne kommandoen lista.
cli-lesson-day-until = { $day }, til { $until }
cli-lesson-until = til { $until }
lesson-stage-prepared = førebudd
lesson-stage-open = ikkje begynt
lesson-stage-begun = begynt
lesson-stage-ended = ferdig
