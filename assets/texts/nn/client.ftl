### Skrivebordsklienten: skjermbileta frå det første til det siste.

## Start, og vegen inn

client-title = Out of Area
client-motto = NATO etter den kalde krigen, rundt eitt bord
client-join = Ver med i klassen
client-join-told = Læraren har starta ei økt. Du treng koden som står på tavla.
client-practise = Øv åleine
client-practise-told = Ta plass mot allierte som forklarer seg. Ikkje noko anna treng å køyre.
client-quit = Avslutt
client-back-to-seat = Tilbake til plassen din
client-back-to-seat-told = Denne maskina var med i økta { $session }. Plassen er halden av.
client-language = Språk
client-join-how = Vel økta og skriv koden frå tavla. Ingen spør kva du heiter.
client-lessons-found = Økter på dette nettet
client-type-address = Ei anna adresse
client-searching = Leitar etter økter på dette nettet. Du kan òg skrive adressa som står på tavla.
client-address = Adressa på tavla
client-code = Klassekode
client-no-name = Du blir vist som landet ditt og eit tal. Ikkje noko om deg blir lagra.
client-join-now = Ver med
client-bad-address = Dit kjem vi ikkje. Ei adresse ser ut som 192.168.10.24:8765 og står på tavla.
client-no-code = Skriv klassekoden. Han står på tavla ved sida av adressa.
client-practise-how = Heile scenarioet, i ditt eige tempo. Datamaskina leier dei andre delegasjonane og seier i éi setning kvifor dei står der dei står.
client-practise-begin = Start øvinga
client-scenario = Scenario
client-your-seat = Delegasjonen din
client-to-start = Til startsida

## Sambandet, og korleis ei økt tek slutt

client-connecting = Leitar etter økta
client-connecting-told = Det tek ein augneblink. Du treng ikkje gjere noko.
client-connecting-slow = Ingen svarar der
client-connecting-slow-told = Maskina til læraren svarar ikkje på denne adressa. Vi held fram med å prøve. Sjå etter at du er på same nettet, og at adressa er den som står på tavla.
client-connecting-untrusted = Adressa kan ikkje stadfestast
client-connecting-untrusted-told = Nokon svarar der, men kan ikkje prove å vere maskina som har denne adressa. Vi held fram med å prøve. Sjå over adressa bokstav for bokstav, og om datoen på denne maskina er rett; elles må IT på skulen ordne sertifikatet.
client-gone-ended = Økta er over
client-gone-removed = Du har gått frå bordet
client-gone-handed-over = Plassen din er overlaten til ein annan
client-gone-elsewhere = Plassen din er open på ei anna maskin
client-gone-wrong-code = Inga økt har den koden
client-gone-wrong-secret = Den plassen finst ikkje lenger
client-gone-full = Bordet er fullt
client-gone-locked = Døra er stengd
client-gone-slow-down = Litt rolegare
client-gone-older-client = Dette programmet er for gammalt
client-gone-older-server = Programmet til læraren er eldre enn ditt
client-gone-closing = Sambandet er brote
client-ended-told = Takk for at du var med. No kan du lukke vindauget.

## Bandet, meldingar, tastar

client-where = { $title } · runde { $number } av { $of } · { $date }
client-observer = Observatør
client-phases = Fasane i runden
client-clock = Tid att
client-clock-short = snart
client-clock-stopped = pause
client-menu = Meny
client-paused = Læraren har stoppa klokka. Alt de har skrive, er teke vare på.
client-read-it = Lese
client-news = Nytt
client-back-to-session = Tilbake til bordet
client-leave = Gå frå økta
client-leave-told = Plassen er halden av. Du kan kome tilbake til han frå startsida.
client-leave-practice = Gå frå øvinga
client-leave-practice-told = Øvinga sluttar her og blir ikkje teken vare på.
client-step-back = Gå tilbake til byrjinga av
client-step-back-now = Gå tilbake dit
client-step-back-told = Det du har gjort, blir liggjande i oppsummeringa som ein tidlegare veg.
client-key-tab = gå til det neste du kan gjere; Shift+Tab går tilbake
client-key-enter = trykk på det som er markert
client-key-next = den blå knappen, same kvar du er
client-key-escape = lukk, eller opne menyen
client-key-marks = på eit alternativ: godtek, tek atterhald, kan ikkje godta
client-key-prefer = på eit alternativ: helst dette
client-key-arrows = vel i ei liste, gå gjennom ein tabell
client-key-pages = rull
client-key-help = Hjelp og tastar
client-key-card = Rollekort
client-key-briefing = Orientering og kart
client-key-glossary = Ordforklaringar
client-key-council = Delegasjonane
client-key-settings = Innstillingar
client-key-full-screen = fullskjerm, og tilbake
client-key-larger = større tekst
client-key-smaller = mindre tekst

## Innstillingar og hjelp

client-text-size = Tekststorleik
client-size-window = etter vindauget
client-size = { $percent } %
client-contrast = Høg kontrast
client-motion = Mindre rørsle
client-sound = Lydar
client-settings-kept = Endringar gjeld med ein gong og blir hugsa på denne maskina.
client-help-how = Slik avgjer eit råd
client-help-keys = Tastar
client-help-positions = NATO røystar ikkje. Ein delegasjon godtek, tek atterhald eller kan ikkje godta kvart alternativ, vil helst ha eitt av dei og seier kvifor. Minst to alternativ blir haldne opne.
client-help-chair = Møteleiaren er ein regel. Han legg fram alternativet som færrast ikkje kan godta; så det som flest helst vil ha; så det med færrast atterhald.
client-help-silence = Så blir det stillheit. Seier ingen frå, er det vedteke. Ein delegasjon som ikkje kan leve med det, kan bryte stillheita med eit brev som seier kva han kan leve med.
client-help-notes = Det meste overtaler ein munnleg. To notat per runde ber eit argument, ei opplysning eller ein lovnad. Ein broten lovnad ser alle.
client-help-pledges = Nokre vedtak treng styrkar. Kvar delegasjon tilbyr av det han sjølv har. Eit særvilkår halverer det du tilbyr, men sparer deg heime.
client-help-key = Nokre alternativ treng ein nøkkel til. Den som har nøkkelen, er ikkje med i stillheita og seier på førehand kva han vil gjere.
client-help-aims = Delegasjonen din har tre mål, og ikkje noko alternativ tener alle. Ingen vinn. Etterpå ser de kva regjeringane verkeleg gjorde.

## Lobby, innhaldsmerknad, rollekort

client-you-are = Du er { $seat }
client-me = { $label } (deg)
client-delegation = Delegasjonen din: { $names }
client-you-observe = Du observerer
client-observer-told = Du ser det heile rommet ser. Ingen ventar på deg.
client-your-task = Oppgåva di
client-read-card = Les rollekortet
client-how = Slik går det føre seg
client-how-1 = Les orienteringa. Berre de veit det regjeringa dykkar har fortalt dykk.
client-how-2 = Sei kva de godtek, kvar de tek atterhald og kva de ikkje kan godta, og kvifor.
client-how-3 = Reis dykk og snakk saman. Kven kan de vinne, og kva skal til?
client-how-4 = Bryt ingen stillheita, har rådet bestemt seg. Så lever de med det.
client-at-the-table = Rundt bordet
client-here-now =
    { $count ->
        [0] Ingen er her enno
       *[other] { $count } er her
    }
client-members-here = { $here } av { $members } her
client-lobby-wait = Læraren startar når klassen er på plass. Les rollekortet så lenge.
client-practice-lobby = Du startar når du vil. Dei andre delegasjonane er klare.
client-begin = Start
client-content-note = Før vi startar
client-have-read = Eg har lese dette
client-then-card = Deretter: rolla di.
client-to-briefing = Til orienteringa
client-card-later = Du kan når som helst opne kortet med F2.
client-card-want = Dette vil de
client-card-cannot = Dette kan de ikkje godta
client-only-you-know = Berre delegasjonen din veit dette
client-card-aims = Dei tre måla dykkar
client-card-could = Dette kan de gjere no
client-card-forces = Styrkane dykkar
client-profiles = Rundt bordet
client-profile = Det allierte veit
client-basis-documented = Eit dokumentert standpunkt.
client-basis-inferred = Utleidd av kjende interesser.
client-indicators = Slik står det til
client-trust = Tillit heime
client-trust-about = Kva folket heime meiner om linja til regjeringa. Berre de ser det.
client-glossary = Ordforklaringar

## Orientering og bord

client-briefing-wait = Les, og bli samde i delegasjonen om kva de vil. Konsultasjonen opnar når tida er ute.
client-briefing-practice = Ta den tida du treng.
client-open-consultation = Opne konsultasjonen
client-open-pledging = Opne for bidrag
client-read-on = Les vidare
client-sources = Kjelder: { $sources }
client-list-or = { $before } eller { $last }
client-tab-briefing = Orientering
client-tab-position = Standpunktet vårt
client-tab-options = Alternativ
client-tab-notes = Notat
client-tab-facts = Opplysningar
client-the-table = Bordet
client-filed = { $filed } av { $of } har levert.
client-sealed = Forsegla til alle har levert.
client-sealed-until = Forsegla til alle har levert, eller { $time } til.
client-changed-late = endra seint
client-chair = Møteleiaren
client-chair-would =
    Ville lagt fram { $letter } no: { $preferred } vil helst ha det{ $cannot ->
        [0] , ingen er imot.
       *[other] , { $cannot } kan ikkje godta det.
    }
client-chair-tied = { $letters } står likt no.
client-chair-nothing = Ikkje noko å leggje fram enno: ingen har sagt kva dei helst vil ha.
client-chair-path = { $letter } i staden, om { $seats } flytta seg.
client-reserve-by = Korleis tek de atterhald?
client-opt-out = Vi står utanfor
client-opt-out-told = Vår del blir trekt frå det vedtaket kan utrette.
client-opts-out = står utanfor
client-with-limit = tek atterhald: { $limit }
client-with-limit-text = Med grensa: { $limit }
client-options-now = Dette ligg på bordet
client-options-then = Dette låg på bordet
client-option-answer = { $question } { $answer }
client-cost = Kostnad: { $cost }
client-needs-key = Treng den andre nøkkelen.
client-reason = Grunngjevinga vår, for bordet og protokollen
client-reason-hint = Éi til tre setningar på vegner av landet
client-closed-now = Stengt. Det de har levert, står.
client-pen-elsewhere = { $label } har pennen og skriv for dykk.
client-take-pen = Ta pennen
client-confirm = Stadfest standpunktet
client-confirm-pledge = Stadfest bidraget
client-confirmed = Stadfesta
client-being-kept = Blir lagra.
client-filed-now = Levert. De kan framleis endre; då må alle stadfeste på nytt.
client-you-confirmed = Du har stadfesta. Ventar på { $names }.
client-others-confirmed = { $names } har stadfesta. Standpunktet går til bordet når du òg stadfester.
client-all-confirm = Standpunktet går til bordet når { $names } òg har stadfesta.
client-alone-confirm = Standpunktet går til bordet når du stadfester det.
client-alone-confirm-pledge = Bidraget går til bordet når du stadfester det.
client-hidden = Læraren har skjult denne teksten.
client-second-round = Stillheita er broten. Brevet seier kva avsendaren kan leve med. Finn eit svar på det.
client-close-consultation = Lukk konsultasjonen

## Den som har nøkkelen

client-terms = Vilkåra dykkar
client-terms-told = Møteleiaren tel ikkje dykk med, og de kan ikkje bryte stillheita. Det de seier her, verkar inn på det som følgjer.
client-key-filing-told = Møteleiaren tel ikkje dykk med, og de kan ikkje bryte stillheita. Sei for kvart alternativ kva de ville gjere med nøkkelen.
client-key-for = Nøkkelen dykkar, om { $letter } blir vedteke
client-key-not-needed = Treng ikkje nøkkelen dykkar.
client-key-nothing = De har ikkje noko å levere i denne runden. Opplysningane dykkar og det de seier, tel likevel.

## Notat og opplysningar

client-notes-received = Til oss
client-notes-sent = Frå oss
client-note-from = { $seat } om { $letter }
client-note-to = Til { $seat } om { $letter }
client-note-between = { $sender } til { $to } om { $letter }
client-note-new = Skriv eit notat
client-notes-left =
    { $count ->
        [0] Ingen notat att i denne runden
       *[other] { $count } notat att i denne runden
    }
client-note-whom = Til
client-note-about = Om
client-note-argument = Eitt argument
client-note-fact = eller ei opplysning de har
client-note-assurance = eller ein lovnad, som bordet kan halde dykk til
client-note-send = Send notatet
client-note-incomplete = Vel ein delegasjon, eit alternativ og kva de vil seie.
client-no-answer = Ikkje svart enno
client-note-concern = Det som tel for dei: { $concern }
client-note-matters = Handlar om { $concern }.
client-assured-silence = Vi bryt ikkje stillheita om { $what }.
client-assured-limit = Vi godtek grensa «{ $what }»
client-assured-pledge = Vi stiller med: { $what }
client-you-answered = De svara: { $answer }.
client-answer-agree = Vi er samde
client-answer-consider = Vi skal tenkje på det
client-answer-decline = Vi seier nei
client-speaks-for = Talar for { $letters }.
client-speaks-against = Talar mot { $letters }.
client-broken = broten
client-facts-own = Det vi veit
client-facts-none = Delegasjonen din veit ikkje noko dei andre ikkje veit, i denne runden.
client-facts-told = Hald på henne, gje henne vidare i eit notat, eller legg henne på bordet for alle.
client-facts-laid = På bordet
client-facts-laid-none = Ingen har lagt ei opplysning på bordet enno.
client-fact-own = Frå dykkar eigen hovudstad
client-fact-told = Fortald dykk i eit notat
client-fact-lies = Ligg på bordet
client-fact-lay = Legg henne på bordet
client-fact-by = Lagd fram av { $seat }

## Stillheit, møteleiar, nøkkel

client-silence = Møteleiaren legg { $letter } under stillheit
client-silence-rule = Den som ikkje kan leve med det, bryt stillheita no, med eit brev.
client-silence-column = Standpunkta er låste medan { $letter } er under stillheit.
client-silence-last = Dette er andre gongen. Blir stillheita broten att, har rådet ikkje bestemt seg.
client-silence-ends = Bryt ingen stillheita, er det vedteke.
client-may-not-break = De har ikkje sagt at de ikkje kan godta det, så de lèt det passere.
client-may-break = De har sagt at de ikkje kan godta dette. De kan la det passere og stå utanfor. Eller de bryt stillheita med eit brev. Ingen ser kva de vel før stillheita er over.
client-keep-silence = Vi lèt det passere
client-begin-letter = Skriv eit brev
client-kept = De lèt det passere. Ingen ser at de har sagt det.
client-letter = Brev til rådet
client-letter-reason = Kvifor vi ikkje kan leve med det
client-letter-could = Kva vi kan leve med
client-letter-limit = Kan leve med: { $limit }
client-letter-option = Kan leve med { $option }
client-letter-limit-told = dette alternativet, med denne grensa for alle
client-letter-option-told = eit anna alternativ
client-letter-binds = Det de nemner her, er de bundne til å ta atterhald om, ikkje avvise.
client-letter-incomplete = Skriv kvifor, og vel kva de kan leve med.
client-letter-follows = Stillheita blir broten, og rådet rådslår på nytt.
client-break-silence = Bryt stillheita
client-close-silence = La stillheita gå ut
client-tie = { $letters } står likt
client-tie-rule = Like få kan ikkje godta dei, like mange vil helst ha dei, like få tek atterhald.
client-tie-teacher = Læraren vel. Går tida ut, blir det første lagt fram.
client-tie-practice = Du vel i staden for læraren.
client-tie-column = Regelen til møteleiaren skil dei ikkje.
client-table-this = Legg fram { $letter }
client-close-chair = Legg fram det første
client-key-silent = De har den andre nøkkelen. De er ikkje med i stillheita, og avgjer etter rådet.
client-key-turn = Vi vrir om nøkkelen.
client-key-limited = Vi vrir han om, med ei grense: { $limit }
client-key-refuse = Vi vrir han ikkje om.
client-keys-turned = begge nøklane vridde om
client-keys-limited = begge nøklane vridde om, med ei grense
client-key-with-limit = vrir om nøkkelen, med ei grense
client-key-waits = { $letter } er vedteke. Det ventar på nøkkelen til { $seat }.
client-key-rule = Utan nøkkelen er vedtaket gjort, men ikkje sett i verk.
client-key-soon = Klokka viser kor lang tid den som har nøkkelen, har. Deretter gjeld det som vart levert på førehand.
client-key-yours = Nøkkelen dykkar
client-key-filed = slik de leverte
client-key-letter = Brev: kvifor de vik frå det de leverte
client-key-choose = Vel eit svar.
client-key-needs-letter = Å vike frå det de leverte, krev eit brev.
client-key-late = Går tida ut, gjeld det de leverte.
client-key-answer = Gje svaret
client-key-answered = De har svara.
client-close-key = Sjå kva som følgjer

## Bidrag

client-pledging-told = Bidraga er forsegla til alle har stadfesta, og blir så viste samstundes. Eit særvilkår halverer det eit bidrag tel.
client-adding-told = Dette er det bordet tilbyr. De kan leggje til no, aldri ta tilbake.
client-pledging-terms = De gjev ikkje bidrag i denne runden. Sei kva vilkår de stiller, medan dei andre gjev bidraga sine. Vilkåra er òg forsegla, blir viste saman med bidraga og verkar inn på det som følgjer.
client-adding-terms = Vilkåra dykkar står fast, og de har ingenting å gjere akkurat no. Dei andre kan framleis auke bidraga sine.
client-no-hand = Delegasjonen din har ingen styrkar å tilby i denne runden.
client-you-hold = De har { $amount }
client-we-offer = Vi tilbyr
client-of-hand = { $amount }
client-offered = Vi tilbyr { $amount }
client-caveat = Med særvilkår: { $caveat }
client-caveat-first = Tilby noko først.
client-costs-at-home = Utan særvilkåret kostar dette tillit heime.
client-needed = Dette trengst
client-need = { $amount } trengst
client-need-offered = { $offered } av { $amount }
client-offer = { $asset }: { $amount }
client-offer-caveat = { $asset }: { $amount }, med særvilkår
client-offers-nothing = tilbyr ingenting
client-close-pledging = Vis bidraga
client-close-adding = Steng for bidrag

## Utfall og røyndom

client-adopted = Rådet har bestemt seg
client-not-adopted = Rådet har ikkje bestemt seg
client-no-decision = Ikkje noko vedtak
client-not-carried-out = ikkje sett i verk: nøkkelen vart nekta
client-stood-outside = Står utanfor: { $names }.
client-certainty = Kor sikkert: { $certainty }.
client-argued-by = Dette byggjer på: { $who }.
client-moved = Kva som flytta seg, og kvifor
client-from-to = { $before } → { $after }
client-unmoved = Uendra
client-trust-private = Berre delegasjonen din ser dette før oppsummeringa.
client-outcome-wait = Neste runde startar når læraren går vidare.
client-outcome-practice = Les kva som følgde. Du kan sjå kva som verkeleg hende, no eller i oppsummeringa.
client-show-record = Kva som verkeleg hende
client-replay = Spel runden om att
client-next-turn = Til neste runde
client-to-debrief = Til oppsummeringa
client-governments = Det regjeringane gjorde

## Oppsummering

client-ending = Slik enda det
client-turn-by-turn = Frå runde til runde
client-debrief-turn = { $number }. { $title }
client-debrief-earlier = Tidlegare veg { $number }
client-debrief-earlier-turn = { $path }: { $turn }
client-two-paths = To vegar
client-two-paths-told = Vegen vår ved sida av den verkelege, runde for runde. Linjene står for ord frå svært låg til svært høg.
client-aims = Mål og tillit heime
client-aims-told = Ingen kunne nå alt. Kva vart gjeve opp for kva?
client-left-out = Det som vart utelate
client-trust-was = tillit heime: { $word }
client-time-left = { $left } att
client-page-of = Side { $page } av { $of }
client-our-council = Rådet vårt
client-not-played = Denne runden vart ikkje spela.
client-bridged = Ikkje spela. På vår veg hende dette:
client-reasons = Det delegasjonane sa
client-pledged = Det delegasjonane tilbaud
client-stances = Kvar regjeringane stod
client-stances-show = Vis kvar kvar regjering stod til kvart alternativ
client-ask = Snakk om
client-ours = vår
client-the-record = den verkelege
client-keep-copy = Ta vare på ein kopi som tekst
client-kept-copy = Kopien ligg i { $path }
client-not-kept = Denne maskina lèt oss ikkje skrive ei fil. Be læraren om ein kopi.
