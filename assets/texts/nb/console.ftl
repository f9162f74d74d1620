### Lærerens side. Leses mens tretti elever snakker:
### hva som gjelder nå, og hva en knapp gjør.

## Når siden åpnes

console-no-key = Denne siden åpnes med lærerens adresse
console-no-key-do = Programmet skriver den ut når økta starter. Åpne hele adressen, også det som står etter #. Elevenes adresse fører aldri hit.
console-not-open = Siden er ikke åpen
console-ended-do = Alt som ble bestemt, ligger på denne maskinen til økta slettes. Elevene kan lukke sidene sine.
console-ended-read = Les oppsummeringen
console-host-away = Programmet med økta svarer ikke. Start det igjen på samme maskin; økta fortsetter der den var.
console-skip = Til neste steg

## Øverst på siden

console-pupils-go-to = Elevene:
console-code = Klassekode { $code }
console-language = Språk
console-projector = Storskjerm
console-nobody-yet = Ingen har kommet ennå
console-all-here =
    { $count ->
        [one] { $count } elev, tilkoblet
       *[other] { $count } elever, alle tilkoblet
    }
console-some-away =
    { $away ->
        [one] { $count } tilkoblet, { $away } borte
       *[other] { $count } tilkoblet, { $away } borte
    }

## Venterommet

console-lobby = Før økta
step-begin = Start økta
console-begin-nobody = Ingen har kommet ennå. Du kan starte likevel; da står hver delegasjon ved sine dokumenterte standpunkter.
console-begin-with =
    { $count ->
        [one] { $count } elev i { $delegations ->
            [one] { $delegations } delegasjon
           *[other] { $delegations } delegasjoner
        }.
       *[other] { $count } elever i { $delegations ->
            [one] { $delegations } delegasjon
           *[other] { $delegations } delegasjoner
        }.
    }
console-begin-late = Den som kommer senere, får også en plass.
console-content-note = Les dette for klassen først
console-pupils-join = Her blir elevene med
console-plan = Hvor lang er økta?
console-bell = Det ringer klokka
console-bell-minutes =
    { $count ->
        [one] om { $count } minutt
       *[other] om { $count } minutter
    }
console-bell-none = Står det tomt, varer økta { $count } minutter fra den starter.
console-bell-not = Det må ringe om mellom 15 minutter og 4 timer. Inntil da gjelder lengden på økta.
console-observers = Observatører
console-observers-what = De ser på, med en oppgave til oppsummeringen.
console-chip-hint = Dra til en annen delegasjon, eller trykk for å velge fra en liste
console-move-title = Hvor skal { $label } sitte?
console-moved = { $label } sitter nå her: { $place }.
console-sits-here = sitter her nå
console-nobody = ingen ennå
console-lessons = Økter
console-lesson-now = åpen nå
console-lesson-open = Åpne
console-lesson-last = sist brukt { $day }
console-lesson-day = Til dagen
console-lesson-leave = Åpne en annen økt?
console-lesson-leave-sure = Denne økta går videre imens, og klokka også. Du kommer tilbake til den gjennom samme liste.
console-prepare = Forbered en økt til
console-prepare-what = Den venter i denne lista med sin egen kode. «out-of-area host» åpner den på dagen.
console-prepare-yes = Forbered
console-prepared = Forberedt. Åpne den for å stille inn plasser og råd.
console-scenario = Scenario
console-councils = Råd
console-split-title =
    { $count ->
        [one] Sette alle ved ett bord?
       *[other] Fordele klassen på { $count } råd?
    }
console-split-sure = Alle elever får plass på nytt, også de du har flyttet.
console-split-yes = Fordel på nytt
console-councils-advised =
    { $count } elever er mange her. { $councils ->
        [2] To
        [3] Tre
       *[other] { $councils }
    } like store råd spiller det samme side om side.

## Runden som går

console-turn-phase = Runde { $turn } · { $phase }
console-round = en gang til
console-time-left = Tid igjen av denne fasen
console-paused = Pause
console-pause = Pause
console-resume = La klokka gå
console-one-minute = + 1 minutt
console-shortcut = Ctrl og Enter gjør det samme
console-council = Råd { $number }
console-all-councils = Knappene gjelder alle rådene
console-waiting-count = venter på { $count }

step-close-briefing = Avslutt lesingen
step-close-consultation = Lukk konsultasjonen
step-close-chair = La regelen avgjøre
step-close-silence = Avslutt stillheten
step-close-key = Lukk nøkkelen
step-close-pledging = Lukk bidragene
step-close-adding = Gå til utfallet
step-next-turn = Gå videre
step-debrief = Gå til oppsummeringen

console-after-reading = Delegasjonene leser. Etterpå argumenterer de og leverer standpunktene sine.
console-after-reading-pledges = Delegasjonene leser. Etterpå tilbyr de styrker.
console-after-reading-terms = Delegasjonene leser. Etterpå tilbyr de styrker, og { $name } legger fram vilkår.
console-after-chair = { $letters } står likt. Velg ett av dem, eller la rekkefølgen på alternativene avgjøre.
console-after-silence = Hvis ingen bryter stillheten, er { $letter } vedtatt.
console-after-silence-limits = Hvis ingen bryter stillheten, er { $letter } vedtatt, men bare hvis: { $limits }.
console-after-silence-last = Blir den brutt igjen, kommer rådet ikke til noen beslutning.
console-after-key = { $name } har ordet. Sier de ingenting, gjelder det de leverte tidligere.
console-after-adding = Delegasjonene kan legge til mer, men ikke ta noe tilbake.
console-after-outcome = Neste runde: «{ $title }».
console-after-outcome-if-time = Hvis oppsummeringen får hele sin tid, er neste runde «{ $title }». Ellers begynner oppsummeringen.
console-after-last-turn = Det var siste runde. Nå kommer oppsummeringen.
console-all-filed = Alle har levert.
console-close-documented =
    { $count ->
        [one] Lukker du nå, får { $names } sitt dokumenterte standpunkt.
       *[other] Lukker du nå, får { $names } sine dokumenterte standpunkter.
    }
console-close-offers =
    { $count ->
        [one] Lukker du nå, får { $names } sitt dokumenterte bidrag.
       *[other] Lukker du nå, får { $names } sine dokumenterte bidrag.
    }
console-close-terms = Lukker du nå, gjelder de dokumenterte vilkårene fra { $name }.
console-close-they =
    { $count ->
        [one] den
       *[other] de
    }
console-close-some =
    { $count ->
        [one] Teksten fra { $names }, som bare noen har bekreftet, blir levert slik den står.
       *[other] Tekstene fra { $names }, som bare noen har bekreftet, blir levert slik de står.
    }
console-chair-choice = Møtelederen spør deg
console-option-closed = stengt
console-counts = helst: { $preferred }, kan ikke: { $cannot }

## Plasser

console-filed = Slik står de nå
console-grounds = Standpunktet er { $basis }.
console-grounds-source = Standpunktet er { $basis }: { $source }.
console-stands-by = ingen her
console-changed-late = endret på slutten
console-key-turn = { $letter }: vrir om
console-key-refuse = { $letter }: avslår
console-key-limit = { $letter }: med en grense
console-lost-all = Mistet forbindelsen.
console-lost-some = Bare { $here } tilkoblet.
console-help-seat = Hjelp
console-pupils = Elever
console-no-pupils = Ingen sitter her.
console-here = tilkoblet
console-observer = Observatør
console-removed = tatt ut
console-let-in = Slipp inn igjen
console-hand-over = Overlat plassen
console-hand-over-title = Overlate plassen til { $label }?
console-hand-over-sure = Maskinen som har den nå, mister den. Den neste som blir med med klassekoden fra en annen maskin, kan ta den.
console-make-observer = Gjør til observatør
console-remove = Ta ut
console-remove-title = Ta ut { $label }?
console-remove-sure = Elevens side lukkes med én gang. Du kan slippe eleven inn igjen senere.
console-move = Plassen til { $label }
console-driver = Når ingen elev sitter her
console-driver-documented = står regjeringens dokumenterte standpunkter
console-driver-bot = spiller datamaskinen regjeringen og svarer på notater

## Høyre side

console-lesson = Økta
console-lesson-until = Økta varer til { $time }
console-planned-done = ferdig
console-planned-now = nå
console-planned-ahead = kommer
console-planned-if-time = hvis tiden rekker
console-planned-no-time = ikke tid
console-tool-bell = Flytt slutten
console-bell-what = Mer tid eller mindre: Alle rådene følger med, og oppsummeringen beholder den tida den trenger.
console-bell-in =
    { $count ->
        [one] Om ett minutt.
       *[other] Om { $count } minutter.
    }
console-bell-outside = Det må ringe om mellom ett minutt og fire timer.
console-bell-debrief = Oppsummeringen begynner klokka { $time } og har { $minutes } minutter.
console-bell-debrief-due = Oppsummeringen begynner når denne runden er ferdig.
console-bell-fits = Hvis alt tar så lang tid som planlagt, er det tid til: { $turns }.
console-bell-fits-none = Det er ikke tid til en runde til.
console-bell-cut = Begynne oppsummeringen nå?
console-bell-cut-sure = Det ringer så snart at oppsummeringen må begynne med en gang. Runden som er i gang, blir avbrutt i alle rådene.
console-bell-cut-yes = Flytt slutten og begynn oppsummeringen
console-debrief-at = Oppsummering fra { $time }
console-debrief-after = Oppsummering etter denne fasen
console-cut = Etter pausen fikk denne fasen { $got } av sine { $had } tilbake. Resten er sikret til oppsummeringen; vil du gi mer, kan du flytte slutten.
console-debrief-kept = sikret
console-debrief-kept-minutes = { $minutes } min, sikret
console-say = Si til klassen
console-say-briefing = Les med blyant: hva kan regjeringen deres ikke godta? Snakk sammen dere to før dere snakker med de andre.
console-say-sealed = Ingen ser standpunktet deres ennå. Lever ikke det dere håper på, men det regjeringen deres kan leve med.
console-say-path = { $letter } er innen rekkevidde. Spør { $names } hva som skal til.
console-say-consultation = Reis dere og gå rundt. Hvem trenger dere, og hva kan dere gi dem?
console-say-chair = To alternativer står likt. Hvem vil si én setning før jeg velger?
console-say-silence = Nå er det stille. Den som ikke sier noe, har gått med på { $letter }.
console-say-key = Rådet er enig, og likevel skjer det ingenting. Hvem sine soldater står på bakken?
console-say-pledging = En beslutning koster det som blir tilbudt. Hva kan dere sende, og hva koster det dere hjemme?
console-say-adding = Se på hva som mangler. Hvem kan legge til noe?
console-say-outcome = Ventet dere dette? Hvem betaler for det?
console-say-no-decision = Ingen beslutning er også en beslutning. Hvem er lettet, og hvem er det ikke?
console-say-refused = Alle var enige, og ingenting ble gjennomført. Var det galt?
console-more = Mer
console-tool-count = { $label } ({ $count })
console-tool-inject = Hendelse
console-tool-texts = Tekster
console-tool-notes = Notater
console-tool-people = Uten plass
console-tool-back = Gå tilbake
console-show-record = Vis hva som virkelig hendte
console-lock = Slipp ingen flere inn
console-unlock = Åpne døra igjen
console-to-debrief = Til oppsummeringen nå
console-to-debrief-sure = Runden som går, stanser her uten beslutning. Du kan gå tilbake fra oppsummeringen.
console-to-debrief-decided = Resten av rundene blir ikke spilt. Du kan gå tilbake fra oppsummeringen.
console-to-debrief-yes = Til oppsummeringen

## Verktøy

console-inject = Hendelse
console-inject-what = Noe som skjer, og som alle delegasjoner og storskjermen ser med én gang.
console-inject-add = Legg den inn
console-inject-own = Med egne ord
console-characters-left =
    { $count ->
        [one] { $count } tegn igjen
       *[other] { $count } tegn igjen
    }
console-step-back = Gå tilbake
console-step-back-what = Tilbake til starten av hvilken runde? Det som er bestemt siden, kan fortsatt leses i oppsummeringen.
console-step-back-to = Tilbake til «{ $title }»?
console-step-back-sure = Alle delegasjoner begynner den runden på nytt. Plasser og elever blir som de er.
console-step-back-yes = Gå tilbake
console-texts = Det som er skrevet
console-texts-what = En skjult tekst forsvinner fra alle skjermer med én gang. Du kan vise den igjen.
console-texts-none = Ingenting er skrevet i denne runden ennå.
console-texts-none-at-all = Ingenting er skrevet i denne økta.
console-hide = Skjul
console-show-again = Vis igjen
console-hidden = Skjult
console-reason-of = { $name }: begrunnelse
console-letter-of = { $name }: brev
console-notes-what = Bare de to delegasjonene og du ser disse før oppsummeringen.
console-notes-none = Ingen notater ennå.
console-people-what = Observatører ser på, med en oppgave til oppsummeringen. Ingen venter på dem. Den som er tatt ut, kan slippes inn igjen her.
console-people-none = Alle har en plass.

## Oppsummering og slutt

console-page-of = Side { $page } av { $of }
console-debrief-left = igjen av økta
step-end = Avslutt økta
console-end-sure = Sidene til alle elevene sier takk for nå. Økta kan ikke tas opp igjen.
console-one-machine = Med én maskin
console-tool-keep = Ta med hjem
console-keep-what = Det klassen bestemte, ordnet etter delegasjon og uten navn på elever.
console-keep-html = Til å lese og skrive ut
console-keep-csv = Som tabell
console-keep-json = Hele loggen
console-keep-failed = Det lot seg ikke lagre. Går maskinen med økta fortsatt?
console-forget = Slett økta
console-forget-what = Alt om denne økta slettes fra maskinen med én gang, og alle sider lukkes.
console-forget-code = Skriv klassekoden for å være sikker
console-forget-yes = Slett
console-forgotten = Slettet. Du kan lukke denne siden.
console-forget-failed = Ingenting ble slettet: det er ikke klassekoden til denne økta, eller maskinen svarte ikke.
