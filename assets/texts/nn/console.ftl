### Sida til læraren. Blir lesen medan tretti elevar snakkar:
### kva som gjeld no, og kva ein knapp gjer.

## Når sida blir opna

console-no-key = Denne sida blir opna med adressa til læraren
console-no-key-do = Programmet skriv ho ut når økta startar. Opne heile adressa, òg det som står etter #. Adressa til elevane fører aldri hit.
console-not-open = Sida er ikkje open
console-ended-do = Alt som vart bestemt, ligg på denne maskina til økta blir sletta. Elevane kan lukke sidene sine.
console-ended-read = Les oppsummeringa
console-host-away = Programmet med økta svarar ikkje. Start det igjen på same maskina; økta held fram der ho var.
console-skip = Til neste steg

## Øvst på sida

console-pupils-go-to = Elevane:
console-code = Klassekode { $code }
console-language = Språk
console-projector = Storskjerm
console-nobody-yet = Ingen har kome enno
console-all-here =
    { $count ->
        [one] { $count } elev, tilkopla
       *[other] { $count } elevar, alle tilkopla
    }
console-some-away =
    { $away ->
        [one] { $count } tilkopla, { $away } borte
       *[other] { $count } tilkopla, { $away } borte
    }

## Venterommet

console-lobby = Før økta
step-begin = Start økta
console-begin-nobody = Ingen har kome enno. Du kan starte likevel; då står kvar delegasjon ved dei dokumenterte standpunkta sine.
console-begin-with =
    { $count ->
        [one] { $count } elev i { $delegations ->
            [one] { $delegations } delegasjon
           *[other] { $delegations } delegasjonar
        }.
       *[other] { $count } elevar i { $delegations ->
            [one] { $delegations } delegasjon
           *[other] { $delegations } delegasjonar
        }.
    }
console-begin-late = Den som kjem seinare, får òg ein plass.
console-content-note = Les dette for klassen først
console-pupils-join = Her blir elevane med
console-plan = Kor lang er økta?
console-bell = Det ringjer klokka
console-bell-minutes =
    { $count ->
        [one] om { $count } minutt
       *[other] om { $count } minutt
    }
console-bell-none = Står det tomt, varer økta { $count } minutt frå ho startar.
console-bell-not = Det må ringje om mellom 15 minutt og 4 timar. Inntil då gjeld lengda på økta.
console-observers = Observatørar
console-observers-what = Dei ser på, med ei oppgåve til oppsummeringa.
console-chip-hint = Dra til ein annan delegasjon, eller trykk for å velje frå ei liste
console-move-title = Kvar skal { $label } sitje?
console-moved = { $label } sit no her: { $place }.
console-sits-here = sit her no
console-nobody = ingen enno
console-lessons = Økter
console-lesson-now = open no
console-lesson-open = Opne
console-lesson-last = sist brukt { $day }
console-lesson-day = Til dagen
console-lesson-leave = Opne ei anna økt?
console-lesson-leave-sure = Denne økta går vidare imens, og klokka òg. Du kjem tilbake til henne gjennom den same lista.
console-prepare = Førebu ei økt til
console-prepare-what = Ho ventar i denne lista med sin eigen kode. «out-of-area host» opnar henne på dagen.
console-prepare-yes = Førebu
console-prepared = Førebudd. Opne henne for å stille inn plassar og råd.
console-scenario = Scenario
console-councils = Råd
console-split-title =
    { $count ->
        [one] Setje alle ved eitt bord?
       *[other] Fordele klassa på { $count } råd?
    }
console-split-sure = Alle elevane får plass på nytt, òg dei du har flytta.
console-split-yes = Fordel på nytt
console-councils-advised =
    { $count } elevar er mange her. { $councils ->
        [2] To
        [3] Tre
       *[other] { $councils }
    } like store råd spelar det same side om side.

## Runden som går

console-turn-phase = Runde { $turn } · { $phase }
console-round = ein gong til
console-time-left = Tid att av denne fasen
console-paused = Pause
console-pause = Pause
console-resume = La klokka gå
console-one-minute = + 1 minutt
console-shortcut = Ctrl og Enter gjer det same
console-council = Råd { $number }
console-all-councils = Knappane gjeld alle råda
console-waiting-count = ventar på { $count }

step-close-briefing = Avslutt lesinga
step-close-consultation = Lukk konsultasjonen
step-close-chair = La regelen avgjere
step-close-silence = Avslutt stillheita
step-close-key = Lukk nøkkelen
step-close-pledging = Lukk bidraga
step-close-adding = Gå til utfallet
step-next-turn = Gå vidare
step-debrief = Gå til oppsummeringa

console-after-reading = Delegasjonane les. Etterpå argumenterer dei og leverer standpunkta sine.
console-after-reading-pledges = Delegasjonane les. Etterpå tilbyr dei styrkar.
console-after-reading-terms = Delegasjonane les. Etterpå tilbyr dei styrkar, og { $name } legg fram vilkår.
console-after-chair = { $letters } står likt. Vel eitt av dei, eller la rekkjefølgja på alternativa avgjere.
console-after-silence = Dersom ingen bryt stillheita, er { $letter } vedteke.
console-after-silence-limits = Dersom ingen bryt stillheita, er { $letter } vedteke, men berre dersom: { $limits }.
console-after-silence-last = Blir ho broten igjen, kjem rådet ikkje til noka avgjerd.
console-after-key = { $name } har ordet. Seier dei ingenting, gjeld det dei leverte tidlegare.
console-after-adding = Delegasjonane kan leggje til meir, men ikkje ta noko tilbake.
console-after-outcome = Neste runde: «{ $title }».
console-after-outcome-if-time = Dersom oppsummeringa får heile tida si, er neste runde «{ $title }». Elles tek oppsummeringa til.
console-after-last-turn = Det var siste runden. No kjem oppsummeringa.
console-all-filed = Alle har levert.
console-close-documented =
    { $count ->
        [one] Lukkar du no, får { $names } det dokumenterte standpunktet sitt.
       *[other] Lukkar du no, får { $names } dei dokumenterte standpunkta sine.
    }
console-close-offers =
    { $count ->
        [one] Lukkar du no, får { $names } det dokumenterte bidraget sitt.
       *[other] Lukkar du no, får { $names } dei dokumenterte bidraga sine.
    }
console-close-terms = Lukkar du no, gjeld dei dokumenterte vilkåra frå { $name }.
console-close-they =
    { $count ->
        [one] ho
       *[other] dei
    }
console-close-some =
    { $count ->
        [one] Teksten frå { $names }, som berre nokre har stadfesta, blir levert slik han står.
       *[other] Tekstane frå { $names }, som berre nokre har stadfesta, blir leverte slik dei står.
    }
console-chair-choice = Møteleiaren spør deg
console-option-closed = stengt
console-counts = helst: { $preferred }, kan ikkje: { $cannot }

## Plassar

console-filed = Slik står dei no
console-grounds = Standpunktet er { $basis }.
console-grounds-source = Standpunktet er { $basis }: { $source }.
console-stands-by = ingen her
console-changed-late = endra på slutten
console-key-turn = { $letter }: vrir om
console-key-refuse = { $letter }: avslår
console-key-limit = { $letter }: med ei grense
console-lost-all = Mista sambandet.
console-lost-some = Berre { $here } tilkopla.
console-help-seat = Hjelp
console-pupils = Elevar
console-no-pupils = Ingen sit her.
console-here = tilkopla
console-observer = Observatør
console-removed = teken ut
console-let-in = Slepp inn att
console-hand-over = Overlat plassen
console-hand-over-title = Overlate plassen til { $label }?
console-hand-over-sure = Maskina som har han no, mistar han. Den neste som blir med med klassekoden frå ei anna maskin, kan ta han.
console-make-observer = Gjer til observatør
console-remove = Ta ut
console-remove-title = Ta ut { $label }?
console-remove-sure = Sida til eleven blir lukka med ein gong. Du kan sleppe eleven inn att seinare.
console-move = Plassen til { $label }
console-driver = Når ingen elev sit her
console-driver-documented = står dei dokumenterte standpunkta til regjeringa
console-driver-bot = spelar datamaskina regjeringa og svarar på notat

## Høgre side

console-lesson = Økta
console-lesson-until = Økta varer til { $time }
console-planned-done = ferdig
console-planned-now = no
console-planned-ahead = kjem
console-planned-if-time = om tida rekk
console-planned-no-time = ikkje tid
console-tool-bell = Flytt slutten
console-bell-what = Meir tid eller mindre: Alle råda følgjer med, og oppsummeringa held på den tida ho treng.
console-bell-in =
    { $count ->
        [one] Om eitt minutt.
       *[other] Om { $count } minutt.
    }
console-bell-outside = Det må ringje om mellom eitt minutt og fire timar.
console-bell-debrief = Oppsummeringa begynner klokka { $time } og har { $minutes } minutt.
console-bell-debrief-due = Oppsummeringa begynner når denne runden er ferdig.
console-bell-fits = Om alt tek så lang tid som planlagt, er det tid til: { $turns }.
console-bell-fits-none = Det er ikkje tid til ein runde til.
console-bell-cut = Begynne oppsummeringa no?
console-bell-cut-sure = Det ringjer så snart at oppsummeringa må begynne med ein gong. Runden som er i gang, blir broten av i alle råda.
console-bell-cut-yes = Flytt slutten og begynn oppsummeringa
console-debrief-at = Oppsummering frå { $time }
console-debrief-after = Oppsummering etter denne fasen
console-cut = Etter pausen fekk denne fasen { $got } av sine { $had } tilbake. Resten er sikra til oppsummeringa; vil du gi meir, kan du flytte slutten.
console-debrief-kept = sikra
console-debrief-kept-minutes = { $minutes } min, sikra
console-say = Sei til klassen
console-say-briefing = Les med blyant: kva kan regjeringa dykkar ikkje godta? Snakk saman de to før de snakkar med dei andre.
console-say-sealed = Ingen ser standpunktet dykkar enno. Lever ikkje det de håpar på, men det regjeringa dykkar kan leve med.
console-say-path = { $letter } er innan rekkjevidd. Spør { $names } kva som skal til.
console-say-consultation = Reis dykk og gå rundt. Kven treng de, og kva kan de gje dei?
console-say-chair = To alternativ står likt. Kven vil seie éi setning før eg vel?
console-say-silence = No er det stilt. Den som ikkje seier noko, har gått med på { $letter }.
console-say-key = Rådet er samt, og likevel skjer det ingenting. Kven sine soldatar står på bakken?
console-say-pledging = Ei avgjerd kostar det som blir tilbode. Kva kan de sende, og kva kostar det dykk heime?
console-say-adding = Sjå på kva som manglar. Kven kan leggje til noko?
console-say-outcome = Venta de dette? Kven betaler for det?
console-say-no-decision = Inga avgjerd er òg ei avgjerd. Kven er letta, og kven er det ikkje?
console-say-refused = Alle var samde, og ingenting vart gjennomført. Var det gale?
console-more = Meir
console-tool-count = { $label } ({ $count })
console-tool-inject = Hending
console-tool-texts = Tekstar
console-tool-notes = Notat
console-tool-people = Utan plass
console-tool-back = Gå tilbake
console-show-record = Vis kva som verkeleg hende
console-lock = Slepp ingen fleire inn
console-unlock = Opne døra igjen
console-to-debrief = Til oppsummeringa no
console-to-debrief-sure = Runden som går, stansar her utan avgjerd. Du kan gå tilbake frå oppsummeringa.
console-to-debrief-decided = Dei rundane som er att, blir ikkje spela. Du kan gå tilbake frå oppsummeringa.
console-to-debrief-yes = Til oppsummeringa

## Verktøy

console-inject = Hending
console-inject-what = Noko som skjer, og som alle delegasjonar og storskjermen ser med ein gong.
console-inject-add = Legg ho inn
console-inject-own = Med eigne ord
console-characters-left =
    { $count ->
        [one] { $count } teikn att
       *[other] { $count } teikn att
    }
console-step-back = Gå tilbake
console-step-back-what = Tilbake til starten av kva runde? Det som er bestemt sidan, kan framleis lesast i oppsummeringa.
console-step-back-to = Tilbake til «{ $title }»?
console-step-back-sure = Alle delegasjonar tek til på den runden på nytt. Plassar og elevar blir som dei er.
console-step-back-yes = Gå tilbake
console-texts = Det som er skrive
console-texts-what = Ein gøymd tekst blir borte frå alle skjermar med ein gong. Du kan vise han igjen.
console-texts-none = Ingenting er skrive i denne runden enno.
console-texts-none-at-all = Ingenting er skrive i denne økta.
console-hide = Gøym
console-show-again = Vis igjen
console-hidden = Gøymd
console-reason-of = { $name }: grunngjeving
console-letter-of = { $name }: brev
console-notes-what = Berre dei to delegasjonane og du ser desse før oppsummeringa.
console-notes-none = Ingen notat enno.
console-people-what = Observatørar ser på, med ei oppgåve til oppsummeringa. Ingen ventar på dei. Den som er teken ut, kan sleppast inn att her.
console-people-none = Alle har ein plass.

## Oppsummering og slutt

console-page-of = Side { $page } av { $of }
console-debrief-left = att av økta
step-end = Avslutt økta
console-end-sure = Sidene til alle elevane seier takk for no. Økta kan ikkje takast opp att.
console-one-machine = Med éi maskin
console-tool-keep = Ta med heim
console-keep-what = Det klassen bestemte, ordna etter delegasjon og utan namn på elevar.
console-keep-html = Til å lese og skrive ut
console-keep-csv = Som tabell
console-keep-json = Heile loggen
console-keep-failed = Det lét seg ikkje lagre. Går maskina med økta framleis?
console-forget = Slett økta
console-forget-what = Alt om denne økta blir sletta frå maskina med ein gong, og alle sider blir lukka.
console-forget-code = Skriv klassekoden for å vere sikker
console-forget-yes = Slett
console-forgotten = Sletta. Du kan lukke denne sida.
console-forget-failed = Ingenting vart sletta: det er ikkje klassekoden til denne økta, eller maskina svara ikkje.
