### Elevsiden etter en beslutning: oppsummering, kurver, egne notater, det man tar med seg.

after-quoted = «{ $text }»
after-sources =
    { $count ->
        [one] { $count } kilde
       *[other] { $count } kilder
    }
after-adopted = vedtatt
after-government = regjeringen:
after-stood-how = Det store merket er det delegasjonen leverte. Et lite ved siden av er der regjeringen stod, hvis det var et annet sted.
after-pages = Sidene i oppsummeringen
after-next-page = Neste: { $page }
after-ended-how = Du kan lese videre her. Lagre løpet ditt før du lukker siden.
after-own-delegation = din delegasjon

## Indikatorene over tid

after-start = Ved starten
after-turn = Runde
after-as-table = Vis det som tabell
after-not-reached = ikke nådd
after-path-summary = { $name }, på en skala fra svært lav til svært høy. Begge begynte på: { $first }. Vår er nå: { $ours }. Den virkelige endte på: { $record }.

## Egne notater, og det man tar med seg

after-notes = Egne notater
after-notes-where = Bare denne nettleseren tar vare på notatene dine. De sendes verken til læreren eller til noen andre.
after-over-notes = Dine egne notater ligger fortsatt i denne nettleseren. Lagre dem hvis du vil ta dem med deg.
after-over-leave = Lagre notatene først: Fra startsiden fører ingen vei tilbake til dem.
after-take-home = Løpet ditt, til å ta med
after-take-home-told = Notatene dine, det delegasjonen din sa, det rådet bestemte, og det som virkelig hendte. Filen lages på denne maskinen, åpnes i en hvilken som helst nettleser og kan skrives ut.
after-save-file = Lagre som fil
after-print = Skriv ut
after-saved = Filen ligger blant nedlastingene dine.
after-not-saved = Filen kunne ikke lages. Skriv ut siden i stedet, eller prøv igjen.
after-preview = Dette tar du vare på
after-own-word = Det vi sa
