### Hvorfor en kommando ble avvist. Reglene for filene står i den engelske utgaven («en»).

## Hvem som kan gjøre hva

refusal-not-allowed = Dette kan du ikke gjøre fra din plass, så ingenting er endret. Spør læreren hvis det må gjøres.
refusal-only-watching = Storskjermen bare viser; ingenting er endret. Bruk lærerens konsoll.
refusal-no-such-council = Det finnes ikke noe slikt råd i denne økta. Ingenting er endret; velg et fra lista.
refusal-no-such-seat = Det sitter ingen slik delegasjon i dette rådet. Ingenting er endret; velg en fra lista.
refusal-no-such-participant = Denne deltakeren er ikke med i økta. Ingenting er endret; lista viser hvem som er det.
refusal-no-seat = Du ser på som observatør, og bare delegasjoner kan gjøre dette. Spør læreren hvis du vil ha en plass.

## Økta

refusal-already-open = Økta er åpnet allerede. Ingenting er endret; fortsett der dere er.
refusal-not-begun = Økta har ikke begynt. Læreren starter når alle har fått plass.
refusal-already-begun = Økta er i gang, så dette kan ikke endres lenger. Alt fortsetter som før.
refusal-session-ended = Økta er over. Det dere bestemte, er tatt vare på og kan fortsatt leses.
refusal-session-full = Alle plasser er tatt. Spør læreren om du kan sitte sammen med noen.
refusal-lobby-locked = Læreren har lukket døra. Si fra at du er her, så blir den åpnet.
refusal-seat-full = Den delegasjonen har fire medlemmer, og flere er det ikke plass til. Velg en annen.
refusal-wrong-phase =
    { $phase ->
        [briefing] Dette går ikke under orienteringen. Ingenting er endret; les videre til konsultasjonen begynner.
        [consultation] Dette går ikke under konsultasjonen. Ingenting er endret; snakk med de andre og lever standpunktet.
        [silence] Stillheten løper, og standpunktene ligger fast. Ingenting er endret.
        [outcome] Runden er avgjort, og standpunktene ligger fast. Ingenting er endret; neste runde kommer snart.
        [debrief] Beslutningene er tatt; nå snakker dere om dem. Ingenting er endret.
       *[other] Dette går ikke i denne fasen. Ingenting er endret; skjermen viser hva dere kan gjøre nå.
    }
refusal-stale = Dette kom etter at fasen var over, så det teller ikke. Det dere leverte før, står; skjermen viser hvor vi er nå.
refusal-paused = Læreren har stanset klokka. Ingenting er endret; dere kan fortsette når den går igjen.
refusal-not-paused = Klokka går allerede. Ingenting er endret.

## Delegasjonen og standpunktet

refusal-pen-elsewhere = En annen i delegasjonen har pennen. Si hva som skal stå der, eller ta pennen.
refusal-pen-taken-once = Du har tatt pennen én gang i denne runden, og flere ganger går ikke. Be den som har den, om å skrive for deg.
refusal-pen-yours = Du har pennen allerede. Bare skriv videre.
refusal-other-revision = Teksten er endret siden du leste den, så bekreftelsen din teller ikke. Les den nye teksten og bekreft den.
refusal-nothing-to-confirm = Det er ingen tekst å bekrefte ennå. Den som har pennen, må skrive først.
refusal-incomplete =
    { $missing ->
        [marks] Standpunktet er ikke ferdig: Et alternativ mangler merke. Det er lagret, men ikke levert. Sett merke på alle, og bekreft.
        [preferred] Standpunktet er ikke ferdig: Det sier ikke hva dere helst vil. Det er lagret, men ikke levert. Velg et alternativ, og bekreft.
        [reason] Standpunktet er ikke ferdig: Begrunnelsen mangler. Det er lagret, men ikke levert. Skriv én til tre setninger, og bekreft.
        [key] Standpunktet er ikke ferdig: Si for hvert alternativ om dere vil vri om nøkkelen. Det er lagret, men ikke levert.
        [terms] Standpunktet er ikke ferdig: Velg vilkårene deres. Det er lagret, men ikke levert.
       *[other] Teksten er ikke ferdig. Den er lagret, men ikke levert. Fyll ut det som mangler, og bekreft.
    }
refusal-unknown-option = Det alternativet ligger ikke på bordet i denne runden. Ingenting er endret; velg et som gjør det.
refusal-option-closed = Det alternativet er stengt i denne runden; kortet sier hvorfor. Ingenting er endret; velg et annet.
refusal-too-few-open = Minst to alternativer må stå på «godtar» eller «forbehold», ellers er det ingenting å snakke om. Teksten er lagret; endre et merke, og bekreft.
refusal-preferred-not-accepted = Det dere helst vil, må dere også godta. Teksten er lagret; godta alternativet eller velg et annet.
refusal-unknown-limit = Den grensen hører ikke til det alternativet. Ingenting er endret; velg en fra kortet.
refusal-bound-to-reserve = I brevet sa dere hva dere kunne leve med, så nå må dere sette «forbehold» der. Teksten er lagret; endre merket, og bekreft.
refusal-change-used = I de siste sekundene kan hver delegasjon endre standpunkt én gang, og det har dere gjort. Det dere leverte sist, står.
refusal-reason-length = Teksten er tom eller lengre enn 400 tegn. Den ble ikke sendt; én til tre setninger er nok.

## Opplysninger og notater

refusal-notes-used = Dere har sendt begge notatene i denne runden. Gå bort og snakk med dem: Det teller ingen.
refusal-notes-not-yet = Notater kommer med i en senere runde. Gå bort og snakk med dem så lenge.
refusal-facts-not-yet = Opplysninger kommer med i en senere runde. Ta vare på opplysningen så lenge.
refusal-note-to-self = Et notat går til en annen delegasjon. Det ble ikke sendt; velg hvem som skal ha det.
refusal-note-unfit = Et notat inneholder én ting om ett alternativ: et argument som gjelder det, en opplysning eller et løfte. Det ble ikke sendt; velg på nytt.
refusal-unknown-argument = Det argumentet hører ikke til denne runden. Notatet ble ikke sendt; velg et annet.
refusal-unknown-fact = Den opplysningen har ikke delegasjonen deres. Ingenting er endret; opplysningene deres står ved siden av bordet.
refusal-unknown-assurance = Det løftet kan ikke delegasjonen deres gi. Notatet ble ikke sendt; velg et fra lista.
refusal-unknown-note = Det notatet har dere ikke fått i denne runden. Ingenting er endret.
refusal-note-answered = Dere har svart på det notatet. Det første svaret står.
refusal-fact-laid = Den opplysningen ligger på bordet allerede, så alle kan lese den. Ingenting er endret.

## Stillhet, bidrag og nøkkelen

refusal-may-not-break = Bare en delegasjon som ikke kan godta alternativet på bordet, kan bryte stillheten. Ingenting er endret; stillheten løper.
refusal-broke-already = Dere har brutt stillheten én gang i denne runden, og flere ganger går ikke. Stillheten løper.
refusal-said-keeps = Dere sa at dere lar det passere, og det står. Stillheten løper.
refusal-letter-unfit = Et brev nevner ett alternativ eller én grense som dere kunne leve med. Det ble ikke sendt; velg, og send det så.
refusal-unknown-asset = Dette har ikke delegasjonen deres å tilby. Ingenting er endret; oversikten viser hva dere har.
refusal-too-much = Dere kan ikke tilby mer enn dere har. Tilbudet er uendret; sett ned mengden.
refusal-no-withdrawal = Det som er tilbudt, står: Nå kan dere bare legge til. Tilbudet er uendret.
refusal-not-key-holder = En annen delegasjon har den andre nøkkelen. Ingenting er endret; dere kan snakke med dem.
refusal-key-needs-letter = Dette er noe annet enn dere leverte. Da må det et brev til: Skriv én til tre setninger, og send begge deler sammen.
refusal-unknown-terms = De vilkårene er ikke blant valgene deres. Ingenting er endret; velg et av dem som vises.
refusal-unknown-key-answer = Det svaret kan ikke nøkkelen gi. Ingenting er endret; velg et av dem som vises.

## Å lede økta

refusal-not-tableable = Møtelederen kan bare legge fram et av alternativene som står likt. Ingenting er endret; velg et av dem som vises.
refusal-unknown-inject = Den hendelsen hører ikke til denne runden, eller den har ingen tekst. Ingenting ble lagt til; velg en eller skriv din egen.
refusal-unknown-turn = Du kan bare gå tilbake til en runde som dette rådet har spilt. Ingenting er endret; velg en fra lista.
refusal-unknown-text = Den teksten finnes ikke i økta. Ingenting er endret; last siden på nytt og prøv igjen.
refusal-debrief-protected = Tida som er igjen, tilhører oppsummeringen, så fasen ble ikke forlenget. Be om mindre, eller avslutt fasen og gå videre.
refusal-no-bell = Denne økta går uten klokke, så det er ikke noe tidspunkt å flytte. Ingenting er endret; gå til oppsummeringen når du vil.
refusal-bell-too-near = Ringer det så snart, begynner oppsummeringen nå og kutter runden som er i gang. Ingenting er endret. Velg { $minutes } minutter fra nå eller senere, eller be om oppsummeringen med en gang.
refusal-nothing-to-close = Det er ingenting i gang som kan avsluttes. Ingenting er endret; konsollen viser neste steg.
refusal-too-early = Tida er ikke inne ennå. Ingenting er endret.

## Det som gikk galt hos verten

refusal-not-saved = Det kunne ikke lagres, så det teller ikke. Alt som var lagret før, står. Prøv igjen; hvis det fortsetter, si til læreren at disken kan være full.
refusal-busy = Det skjedde for mye på én gang, så dette ble ikke gjort. Prøv igjen.
refusal-fault = Det er en feil i selve spillet, og kommandoen din ble ikke utført. Økta fortsetter; si fra til læreren hvis det skjer igjen.
refusal-stopped = Tre kommandoer på rad gikk galt på grunn av en feil i spillet. Klokka er stanset, og ingenting er tapt. La den gå igjen, eller gå tilbake til starten av runden.
refusal-bad-command = Verten kunne ikke lese det som ble sendt, så det teller ikke. Skjer det igjen, kan programmet ditt være eldre eller nyere enn vertens.
refusal-too-fast = Det kom fortere enn noen kan lese, så det ble ikke gjort. Vent litt, og prøv igjen.
