### Elevsida etter ei avgjerd: oppsummering, kurver, eigne notat, det ein tek med seg.

after-quoted = «{ $text }»
after-sources =
    { $count ->
        [one] { $count } kjelde
       *[other] { $count } kjelder
    }
after-adopted = vedteke
after-government = regjeringa:
after-stood-how = Det store merket er det delegasjonen leverte. Eit lite attmed er der regjeringa stod, om det var ein annan stad.
after-pages = Sidene i oppsummeringa
after-next-page = Neste: { $page }
after-ended-how = Du kan lese vidare her. Lagre løpet ditt før du lèt att sida.
after-own-delegation = delegasjonen din

## Indikatorane over tid

after-start = Ved starten
after-turn = Runde
after-as-table = Vis det som tabell
after-not-reached = ikkje nådd
after-path-summary = { $name }, på ein skala frå svært låg til svært høg. Båe byrja på: { $first }. Vår er no: { $ours }. Den verkelege enda på: { $record }.

## Eigne notat, og det ein tek med seg

after-notes = Eigne notat
after-notes-where = Berre denne nettlesaren tek vare på notata dine. Dei blir korkje sende til læraren eller til nokon andre.
after-over-notes = Dei eigne notata dine ligg framleis i denne nettlesaren. Lagre dei om du vil ta dei med deg.
after-over-leave = Lagre notata først: Frå startsida fører ingen veg tilbake til dei.
after-take-home = Løpet ditt, til å ta med
after-take-home-told = Notata dine, det delegasjonen din sa, det rådet vedtok, og det som verkeleg hende. Fila blir laga på denne maskina, kan opnast i alle nettlesarar og kan skrivast ut.
after-save-file = Lagre som fil
after-print = Skriv ut
after-saved = Fila ligg mellom nedlastingane dine.
after-not-saved = Det gjekk ikkje å lage fila. Skriv ut sida i staden, eller prøv om att.
after-preview = Dette tek du vare på
after-own-word = Det vi sa
