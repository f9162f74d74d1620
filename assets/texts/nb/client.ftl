### Skrivebordsklienten: skjermbildene fra det første til det siste.

## Start, og veien inn

client-title = Out of Area
client-motto = NATO etter den kalde krigen, rundt ett bord
client-join = Bli med i klassen
client-join-told = Læreren har startet en økt. Du trenger koden som står på tavla.
client-practise = Øv alene
client-practise-told = Ta plass mot allierte som forklarer seg. Ingenting annet trenger å kjøre.
client-quit = Avslutt
client-back-to-seat = Tilbake til plassen din
client-back-to-seat-told = Denne maskinen var med i økta { $session }. Plassen er holdt av.
client-language = Språk
client-join-how = Velg økta og skriv koden fra tavla. Ingen spør hva du heter.
client-lessons-found = Økter på dette nettet
client-type-address = En annen adresse
client-searching = Leter etter økter på dette nettet. Du kan også skrive adressen som står på tavla.
client-address = Adressen på tavla
client-code = Klassekode
client-no-name = Du vises som landet ditt og et tall. Ingenting om deg blir lagret.
client-join-now = Bli med
client-bad-address = Dit kommer vi ikke. En adresse ser ut som 192.168.10.24:8765 og står på tavla.
client-no-code = Skriv klassekoden. Den står på tavla ved siden av adressen.
client-practise-how = Hele scenarioet, i ditt eget tempo. Datamaskinen leder de andre delegasjonene og sier i én setning hvorfor de står der de står.
client-practise-begin = Begynn øvelsen
client-scenario = Scenario
client-your-seat = Delegasjonen din
client-to-start = Til startsiden

## Forbindelsen, og hvordan en økt tar slutt

client-connecting = Leter etter økta
client-connecting-told = Det tar et øyeblikk. Du trenger ikke gjøre noe.
client-connecting-slow = Ingen svarer der
client-connecting-slow-told = Lærerens maskin svarer ikke på denne adressen. Vi fortsetter å prøve. Se etter at du er på samme nett, og at adressen er den som står på tavla.
client-connecting-untrusted = Adressen kan ikke bekreftes
client-connecting-untrusted-told = Noen svarer der, men kan ikke bevise å være maskinen som har denne adressen. Vi fortsetter å prøve. Sjekk adressen bokstav for bokstav, og at datoen på denne maskinen er riktig; ellers må skolens IT ordne sertifikatet.
client-gone-ended = Økta er over
client-gone-removed = Du har forlatt bordet
client-gone-handed-over = Plassen din er overlatt til en annen
client-gone-elsewhere = Plassen din er åpen på en annen maskin
client-gone-wrong-code = Ingen økt har den koden
client-gone-wrong-secret = Den plassen finnes ikke lenger
client-gone-full = Bordet er fullt
client-gone-locked = Døra er lukket
client-gone-slow-down = Litt roligere
client-gone-older-client = Dette programmet er for gammelt
client-gone-older-server = Lærerens program er eldre enn ditt
client-gone-closing = Forbindelsen er brutt
client-ended-told = Takk for at du var med. Du kan lukke vinduet nå.

## Båndet, meldinger, taster

client-where = { $title } · runde { $number } av { $of } · { $date }
client-observer = Observatør
client-phases = Fasene i runden
client-clock = Tid igjen
client-clock-short = snart
client-clock-stopped = pause
client-menu = Meny
client-paused = Læreren har stoppet klokka. Alt dere har skrevet, er tatt vare på.
client-read-it = Lest
client-news = Nytt
client-back-to-session = Tilbake til bordet
client-leave = Forlat økta
client-leave-told = Plassen er holdt av. Du kan komme tilbake til den fra startsiden.
client-leave-practice = Forlat øvelsen
client-leave-practice-told = Øvelsen slutter her og blir ikke tatt vare på.
client-step-back = Gå tilbake til begynnelsen av
client-step-back-now = Gå tilbake dit
client-step-back-told = Det du har gjort, blir liggende i oppsummeringen som en tidligere vei.
client-key-tab = gå til det neste du kan gjøre; Shift+Tab går tilbake
client-key-enter = trykk på det som er markert
client-key-next = den blå knappen, uansett hvor du er
client-key-escape = lukk, eller åpne menyen
client-key-marks = på et alternativ: godtar, tar forbehold, kan ikke godta
client-key-prefer = på et alternativ: helst dette
client-key-arrows = velg i en liste, gå gjennom en tabell
client-key-pages = rull
client-key-help = Hjelp og taster
client-key-card = Rollekort
client-key-briefing = Orientering og kart
client-key-glossary = Ordforklaringer
client-key-council = Delegasjonene
client-key-settings = Innstillinger
client-key-full-screen = fullskjerm, og tilbake
client-key-larger = større tekst
client-key-smaller = mindre tekst

## Innstillinger og hjelp

client-text-size = Tekststørrelse
client-size-window = etter vinduet
client-size = { $percent } %
client-contrast = Høy kontrast
client-motion = Mindre bevegelse
client-sound = Lyder
client-settings-kept = Endringer gjelder med en gang og blir husket på denne maskinen.
client-help-how = Slik bestemmer et råd
client-help-keys = Taster
client-help-positions = NATO stemmer ikke. En delegasjon godtar, tar forbehold eller kan ikke godta hvert alternativ, vil helst ha ett av dem og sier hvorfor. Minst to alternativer holdes åpne.
client-help-chair = Møtelederen er en regel. Den legger fram alternativet som færrest ikke kan godta; så det som flest helst vil ha; så det med færrest forbehold.
client-help-silence = Så blir det stillhet. Sier ingen fra, er det vedtatt. En delegasjon som ikke kan leve med det, kan bryte stillheten med et brev som sier hva den kan leve med.
client-help-notes = Det meste overtales muntlig. To notater per runde bærer et argument, en opplysning eller et løfte. Et brutt løfte ser alle.
client-help-pledges = Noen vedtak trenger styrker. Hver delegasjon tilbyr av det den selv har. Et særvilkår halverer det du tilbyr, men skåner deg hjemme.
client-help-key = Noen alternativer trenger en nøkkel til. Den som har nøkkelen, er ikke med i stillheten og sier på forhånd hva den vil gjøre.
client-help-aims = Delegasjonen din har tre mål, og ikke noe alternativ tjener alle. Ingen vinner. Etterpå ser dere hva regjeringene virkelig gjorde.

## Lobby, innholdsmerknad, rollekort

client-you-are = Du er { $seat }
client-me = { $label } (deg)
client-delegation = Delegasjonen din: { $names }
client-you-observe = Du observerer
client-observer-told = Du ser det hele rommet ser. Ingen venter på deg.
client-your-task = Oppgaven din
client-read-card = Les rollekortet
client-how = Slik går det til
client-how-1 = Les orienteringen. Bare dere vet det regjeringen deres har fortalt dere.
client-how-2 = Si hva dere godtar, hvor dere tar forbehold og hva dere ikke kan godta, og hvorfor.
client-how-3 = Reis dere og snakk sammen. Hvem kan dere vinne, og hva skal til?
client-how-4 = Bryter ingen stillheten, har rådet bestemt seg. Så lever dere med det.
client-at-the-table = Rundt bordet
client-here-now =
    { $count ->
        [0] Ingen er her ennå
       *[other] { $count } er her
    }
client-members-here = { $here } av { $members } her
client-lobby-wait = Læreren begynner når klassen er på plass. Les rollekortet så lenge.
client-practice-lobby = Du begynner når du vil. De andre delegasjonene er klare.
client-begin = Begynn
client-content-note = Før vi begynner
client-have-read = Jeg har lest dette
client-then-card = Deretter: rollen din.
client-to-briefing = Til orienteringen
client-card-later = Du kan når som helst åpne kortet med F2.
client-card-want = Dette vil dere
client-card-cannot = Dette kan dere ikke godta
client-only-you-know = Bare delegasjonen din vet dette
client-card-aims = De tre målene deres
client-card-could = Dette kan dere gjøre nå
client-card-forces = Styrkene deres
client-profiles = Rundt bordet
client-profile = Det allierte vet
client-basis-documented = Et dokumentert standpunkt.
client-basis-inferred = Utledet av kjente interesser.
client-indicators = Slik står det til
client-trust = Tillit hjemme
client-trust-about = Hva folket hjemme mener om regjeringens linje. Bare dere ser det.
client-glossary = Ordforklaringer

## Orientering og bord

client-briefing-wait = Les, og bli enige i delegasjonen om hva dere vil. Konsultasjonen åpner når tiden er ute.
client-briefing-practice = Ta den tiden du trenger.
client-open-consultation = Åpne konsultasjonen
client-open-pledging = Åpne for bidrag
client-read-on = Les videre
client-sources = Kilder: { $sources }
client-list-or = { $before } eller { $last }
client-tab-briefing = Orientering
client-tab-position = Vårt standpunkt
client-tab-options = Alternativer
client-tab-notes = Notater
client-tab-facts = Opplysninger
client-the-table = Bordet
client-filed = { $filed } av { $of } har levert.
client-sealed = Forseglet til alle har levert.
client-sealed-until = Forseglet til alle har levert, eller { $time } til.
client-changed-late = endret sent
client-chair = Møtelederen
client-chair-would =
    Ville lagt fram { $letter } nå: { $preferred } vil helst ha det{ $cannot ->
        [0] , ingen er imot.
       *[other] , { $cannot } kan ikke godta det.
    }
client-chair-tied = { $letters } står likt nå.
client-chair-nothing = Ingenting å legge fram ennå: ingen har sagt hva de helst vil ha.
client-chair-path = { $letter } i stedet, om { $seats } flyttet seg.
client-reserve-by = Hvordan tar dere forbehold?
client-opt-out = Vi står utenfor
client-opt-out-told = Vår del blir trukket fra det vedtaket kan utrette.
client-opts-out = står utenfor
client-with-limit = tar forbehold: { $limit }
client-with-limit-text = Med grensen: { $limit }
client-options-now = Dette ligger på bordet
client-options-then = Dette lå på bordet
client-option-answer = { $question } { $answer }
client-cost = Kostnad: { $cost }
client-needs-key = Trenger den andre nøkkelen.
client-reason = Vår begrunnelse, for bordet og protokollen
client-reason-hint = En til tre setninger på vegne av landet
client-closed-now = Lukket. Det dere har levert, står.
client-pen-elsewhere = { $label } har pennen og skriver for dere.
client-take-pen = Ta pennen
client-confirm = Bekreft standpunktet
client-confirm-pledge = Bekreft bidraget
client-confirmed = Bekreftet
client-being-kept = Blir lagret.
client-filed-now = Levert. Dere kan fortsatt endre; da må alle bekrefte på nytt.
client-you-confirmed = Du har bekreftet. Venter på { $names }.
client-others-confirmed = { $names } har bekreftet. Standpunktet går til bordet når du også bekrefter.
client-all-confirm = Standpunktet går til bordet når { $names } også har bekreftet.
client-alone-confirm = Standpunktet går til bordet når du bekrefter det.
client-alone-confirm-pledge = Bidraget går til bordet når du bekrefter det.
client-hidden = Læreren har skjult denne teksten.
client-second-round = Stillheten er brutt. Brevet sier hva avsenderen kan leve med. Finn et svar på det.
client-close-consultation = Lukk konsultasjonen

## Den som har nøkkelen

client-terms = Vilkårene deres
client-terms-told = Møtelederen teller ikke dere med, og dere kan ikke bryte stillheten. Det dere sier her, virker inn på det som følger.
client-key-filing-told = Møtelederen teller ikke dere med, og dere kan ikke bryte stillheten. Si for hvert alternativ hva dere ville gjøre med nøkkelen.
client-key-for = Nøkkelen deres, om { $letter } blir vedtatt
client-key-not-needed = Trenger ikke nøkkelen deres.
client-key-nothing = Dere har ikke noe å levere i denne runden. Opplysningene deres og det dere sier, teller likevel.

## Notater og opplysninger

client-notes-received = Til oss
client-notes-sent = Fra oss
client-note-from = { $seat } om { $letter }
client-note-to = Til { $seat } om { $letter }
client-note-between = { $sender } til { $to } om { $letter }
client-note-new = Skriv et notat
client-notes-left =
    { $count ->
        [0] Ingen notater igjen i denne runden
        [one] { $count } notat igjen i denne runden
       *[other] { $count } notater igjen i denne runden
    }
client-note-whom = Til
client-note-about = Om
client-note-argument = Ett argument
client-note-fact = eller en opplysning dere har
client-note-assurance = eller et løfte, som bordet kan holde dere til
client-note-send = Send notatet
client-note-incomplete = Velg en delegasjon, et alternativ og hva dere vil si.
client-no-answer = Ikke besvart ennå
client-note-concern = Det som teller for dem: { $concern }
client-note-matters = Handler om { $concern }.
client-assured-silence = Vi bryter ikke stillheten om { $what }.
client-assured-limit = Vi godtar grensen «{ $what }»
client-assured-pledge = Vi stiller med: { $what }
client-you-answered = Dere svarte: { $answer }.
client-answer-agree = Vi er enige
client-answer-consider = Vi skal tenke på det
client-answer-decline = Vi sier nei
client-speaks-for = Taler for { $letters }.
client-speaks-against = Taler mot { $letters }.
client-broken = brutt
client-facts-own = Det vi vet
client-facts-none = Delegasjonen din vet ikke noe de andre ikke vet, i denne runden.
client-facts-told = Behold den, gi den videre i et notat, eller legg den på bordet for alle.
client-facts-laid = På bordet
client-facts-laid-none = Ingen har lagt en opplysning på bordet ennå.
client-fact-own = Fra deres egen hovedstad
client-fact-told = Fortalt dere i et notat
client-fact-lies = Ligger på bordet
client-fact-lay = Legg den på bordet
client-fact-by = Lagt fram av { $seat }

## Stillhet, møteleder, nøkkel

client-silence = Møtelederen legger { $letter } under stillhet
client-silence-rule = Den som ikke kan leve med det, bryter stillheten nå, med et brev.
client-silence-column = Standpunktene er låst mens { $letter } er under stillhet.
client-silence-last = Dette er andre gang. Brytes stillheten igjen, har rådet ikke bestemt seg.
client-silence-ends = Bryter ingen stillheten, er det vedtatt.
client-may-not-break = Dere har ikke sagt at dere ikke kan godta det, så dere lar det passere.
client-may-break = Dere har sagt at dere ikke kan godta dette. Dere kan la det passere og stå utenfor. Eller dere bryter stillheten med et brev. Ingen ser hva dere velger før stillheten er over.
client-keep-silence = Vi lar det passere
client-begin-letter = Skriv et brev
client-kept = Dere lar det passere. Ingen ser at dere har sagt det.
client-letter = Brev til rådet
client-letter-reason = Hvorfor vi ikke kan leve med det
client-letter-could = Hva vi kan leve med
client-letter-limit = Kan leve med: { $limit }
client-letter-option = Kan leve med { $option }
client-letter-limit-told = dette alternativet, med denne grensen for alle
client-letter-option-told = et annet alternativ
client-letter-binds = Det dere nevner her, er dere bundet til å ta forbehold om, ikke avvise.
client-letter-incomplete = Skriv hvorfor, og velg hva dere kan leve med.
client-letter-follows = Stillheten blir brutt, og rådet rådslår på nytt.
client-break-silence = Bryt stillheten
client-close-silence = La stillheten gå ut
client-tie = { $letters } står likt
client-tie-rule = Like få kan ikke godta dem, like mange vil helst ha dem, like få tar forbehold.
client-tie-teacher = Læreren velger. Går tiden ut, legges det første fram.
client-tie-practice = Du velger i lærerens sted.
client-tie-column = Møtelederens regel skiller dem ikke.
client-table-this = Legg fram { $letter }
client-close-chair = Legg fram det første
client-key-silent = Dere har den andre nøkkelen. Dere er ikke med i stillheten, og bestemmer etter rådet.
client-key-turn = Vi vrir om nøkkelen.
client-key-limited = Vi vrir den om, med en grense: { $limit }
client-key-refuse = Vi vrir den ikke om.
client-keys-turned = begge nøklene vridd om
client-keys-limited = begge nøklene vridd om, med en grense
client-key-with-limit = vrir om nøkkelen, med en grense
client-key-waits = { $letter } er vedtatt. Det venter på nøkkelen til { $seat }.
client-key-rule = Uten nøkkelen er vedtaket gjort, men ikke satt i verk.
client-key-soon = Klokka viser hvor lang tid den som har nøkkelen, har. Deretter gjelder det som ble levert på forhånd.
client-key-yours = Nøkkelen deres
client-key-filed = slik dere leverte
client-key-letter = Brev: hvorfor dere avviker fra det dere leverte
client-key-choose = Velg et svar.
client-key-needs-letter = Å avvike fra det dere leverte, krever et brev.
client-key-late = Går tiden ut, gjelder det dere leverte.
client-key-answer = Gi svaret
client-key-answered = Dere har svart.
client-close-key = Se hva som følger

## Bidrag

client-pledging-told = Bidragene er forseglet til alle har bekreftet, og vises så samtidig. Et særvilkår halverer det et bidrag teller.
client-adding-told = Dette er det bordet tilbyr. Dere kan legge til nå, aldri ta tilbake.
client-pledging-terms = Dere gir ikke bidrag i denne runden. Si hvilke vilkår dere stiller, mens de andre gir sine bidrag. Vilkårene er også forseglet, vises sammen med bidragene og virker inn på det som følger.
client-adding-terms = Vilkårene deres står fast, og dere har ingenting å gjøre akkurat nå. De andre kan fortsatt øke bidragene sine.
client-no-hand = Delegasjonen din har ingen styrker å tilby i denne runden.
client-you-hold = Dere har { $amount }
client-we-offer = Vi tilbyr
client-of-hand = { $amount }
client-offered = Vi tilbyr { $amount }
client-caveat = Med særvilkår: { $caveat }
client-caveat-first = Tilby noe først.
client-costs-at-home = Uten særvilkåret koster dette tillit hjemme.
client-needed = Dette trengs
client-need = { $amount } trengs
client-need-offered = { $offered } av { $amount }
client-offer = { $asset }: { $amount }
client-offer-caveat = { $asset }: { $amount }, med særvilkår
client-offers-nothing = tilbyr ingenting
client-close-pledging = Vis bidragene
client-close-adding = Lukk for bidrag

## Utfall og virkelighet

client-adopted = Rådet har bestemt seg
client-not-adopted = Rådet har ikke bestemt seg
client-no-decision = Ikke noe vedtak
client-not-carried-out = ikke satt i verk: nøkkelen ble nektet
client-stood-outside = Står utenfor: { $names }.
client-certainty = Hvor sikkert: { $certainty }.
client-argued-by = Dette bygger på: { $who }.
client-moved = Hva som flyttet seg, og hvorfor
client-from-to = { $before } → { $after }
client-unmoved = Uendret
client-trust-private = Bare delegasjonen din ser dette før oppsummeringen.
client-outcome-wait = Neste runde begynner når læreren går videre.
client-outcome-practice = Les hva som fulgte. Du kan se hva som virkelig skjedde, nå eller i oppsummeringen.
client-show-record = Hva som virkelig skjedde
client-replay = Spill runden om igjen
client-next-turn = Til neste runde
client-to-debrief = Til oppsummeringen
client-governments = Det regjeringene gjorde

## Oppsummering

client-ending = Slik endte det
client-turn-by-turn = Fra runde til runde
client-debrief-turn = { $number }. { $title }
client-debrief-earlier = Tidligere vei { $number }
client-debrief-earlier-turn = { $path }: { $turn }
client-two-paths = To veier
client-two-paths-told = Vår vei ved siden av den virkelige, runde for runde. Linjene står for ord fra svært lav til svært høy.
client-aims = Mål og tillit hjemme
client-aims-told = Ingen kunne nå alt. Hva ble gitt opp for hva?
client-left-out = Det som ble utelatt
client-trust-was = tillit hjemme: { $word }
client-time-left = { $left } igjen
client-page-of = Side { $page } av { $of }
client-our-council = Vårt råd
client-not-played = Denne runden ble ikke spilt.
client-bridged = Ikke spilt. På vår vei skjedde dette:
client-reasons = Det delegasjonene sa
client-pledged = Det delegasjonene tilbød
client-stances = Hvor regjeringene sto
client-stances-show = Vis hvor hver regjering sto til hvert alternativ
client-ask = Snakk om
client-ours = vår
client-the-record = den virkelige
client-keep-copy = Ta vare på en kopi som tekst
client-kept-copy = Kopien ligger i { $path }
client-not-kept = Denne maskinen lar oss ikke skrive en fil. Be læreren om en kopi.
