### Det kommandolinja sier. Reglene for filene står i den engelske utgaven («en»).

## En økt er åpen

cli-host-title = { $title }
cli-host-new = En ny økt er åpen.
cli-host-resumed = Den åpne økta fortsetter: samme plasser, samme kode. For en ny: out-of-area host --new
cli-host-prepared = Økta du forberedte, er åpen: samme plasser, samme kode.
cli-host-ended = Denne økta er avsluttet, og ingen kan bli med lenger. På lærerens side kan du lese oppsummeringen, lagre det som ble bestemt og hele loggen, og slette økta. For en ny økt: out-of-area host --new
cli-host-preparing = En økt er forberedt. Still den inn på lærerens side nå; «out-of-area host» finner den igjen. Alle økter: out-of-area host --lessons
cli-host-demo = Datamaskinen sitter på alle ledige plasser. Økta begynner av seg selv om { $seconds } sekunder; bli med før det for å få en plass.
cli-host-pupils = Elever
cli-host-code = Klassekode
cli-host-teacher = Lærer
cli-host-room = Storskjerm
cli-host-secret = Adressene til læreren og storskjermen inneholder en nøkkel. Ikke vis dem til klassen.
cli-host-elsewhere = Fra en annen maskin: Skriv { $address } i stedet for localhost.
cli-host-alone = Denne maskinen er ikke på noe nett, så bare den selv kan bli med. Koble den til, og start på nytt.
cli-host-stop = Ctrl-C avslutter; alt er lagret. Samme kommando tar opp økta igjen.
cli-host-ended-stop = Ctrl-C lukker den; den blir liggende på maskinen som den er. Alle økter: out-of-area host --lessons
cli-host-stopped = Lukket. Alt er lagret; «out-of-area host» tar opp økta igjen.
cli-host-stopped-over = Lukket. Den økta er ferdig; «out-of-area host» åpner den neste. Alle øktene som er lagret: out-of-area host --lessons

## Det gikk ikke: én setning hver

cli-port-taken = Port { $port } er i bruk av et annet program; velg en annen, eller utelat --port, så finnes en ledig.
cli-port-forbidden = Maskinen lar ikke programmer bruke port { $port }; velg en annen, eller utelat --port, så finnes en ledig.
cli-certificate-alone = Et sertifikat og nøkkelen hører sammen: oppgi begge, --certificate FIL og --key FIL.
cli-certificate-unreadable = Sertifikatet kan ikke leses: { $path } er ingen fil, eller ikke en av typen PEM.
cli-certificate-key = Sertifikatet kan ikke brukes med nøkkelen i { $path }: Den hører til et annet sertifikat, har et passord, eller en av de to filene er skadet.
cli-certificate-outdated = Sertifikatet i { $path } gjelder ikke i dag, så ingen nettleser ville åpne økta; skaff et nytt, eller se på datoen på denne maskinen.
cli-bad-public = «{ $address }» er ikke slik elever når en proxy; skriv den som https://spill.skole.example, uten noe etter navnet, og --proxy-from som et tall, for eksempel 10.0.0.1.
cli-unknown-scenario = Det finnes verken noe scenario eller noen mappe som heter «{ $name }»; disse følger med spillet: { $known }.
cli-unplayable = Scenariet «{ $name }» har feil og kan ikke spilles; denne kommandoen viser dem: out-of-area check { $name }
cli-unknown-lesson = Det er ingen økt nummer { $number }; se lista med: out-of-area host --lessons
cli-journal-locked = En økt kjører allerede på denne maskinen; lukk den først, eller lagre denne et annet sted med --data MAPPE.
cli-journal-newer = De lagrede øktene i { $path } er skrevet av en nyere utgave av spillet; installer den, eller velg et annet sted med --data MAPPE.
cli-journal-cloud = Økter kan ikke lagres i { $path }, for mappa kopieres til en skytjeneste; velg en mappe på denne maskinen med --data MAPPE.
cli-journal-network = Økter kan ikke lagres i { $path }, for mappa ligger på en nettverksstasjon; velg en mappe på denne maskinen med --data MAPPE.
cli-journal-unwritable = Økter kan ikke lagres i { $path }, for der kan ingenting skrives; velg en mappe du selv eier, med --data MAPPE.
cli-journal-unreadable = De lagrede øktene i { $path } kan ikke leses, for fila er skadet eller hører til et annet program; flytt den, eller velg et annet sted med --data MAPPE.
cli-cannot-open = Økta kunne ikke lagres, så den ble ikke åpnet; er disken full?
cli-no-display = Det kan ikke åpnes noe vindu, for maskinen har ingen skjerm som spillet kan bruke.
cli-bad-address = «{ $address }» er ikke adressen til en økt; den ser ut som 192.168.10.24:8765 og står på tavla.
cli-unknown-seat = Scenariet har ingen plass som heter «{ $name }»; plassene er { $known }.
cli-unknown-transcript = Det finnes ingen gjennomspilling som heter «{ $name }». Dette scenarioet har: { $known }.
cli-old-pygame = Pakken «pygame» ligger der pygame-ce skal være, og begge kan ikke være der. Slik retter du det: pip uninstall -y pygame, og deretter: pip install --force-reinstall pygame-ce

## Øktene som er lagret

cli-lessons-none = Ingen økt er lagret på denne maskinen. Forbered en med: out-of-area host --prepare
cli-lessons-open = Åpne en med nummeret: out-of-area host --lesson NUMMER
cli-lessons-running = En økt er i gang her. En annen åpnes på lærerens side, under «{ $button }», eller med --lesson NUMMER når denne er lukket.
cli-lessons-beside = Noe har øktene på denne maskinen åpne, og bare det kan lese dem nå. Er en økt i gang, finnes lista på lærerens side, under «{ $button }»; når økta er lukket, viser denne kommandoen lista.
cli-lesson-day-until = { $day }, til { $until }
cli-lesson-until = til { $until }
lesson-stage-prepared = forberedt
lesson-stage-open = ikke begynt
lesson-stage-begun = begynt
lesson-stage-ended = ferdig
