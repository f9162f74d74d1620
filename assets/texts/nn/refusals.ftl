### Kvifor ein kommando blei avvist. Reglane for filene står i den engelske utgåva («en»).

## Kven som kan gjere kva

refusal-not-allowed = Dette kan du ikkje gjere frå plassen din, så ingenting er endra. Spør læraren om det må gjerast.
refusal-only-watching = Storskjermen berre viser; ingenting er endra. Bruk konsollen til læraren.
refusal-no-such-council = Det finst ikkje noko slikt råd i denne økta. Ingenting er endra; vel eit frå lista.
refusal-no-such-seat = Det sit ingen slik delegasjon i dette rådet. Ingenting er endra; vel ein frå lista.
refusal-no-such-participant = Denne deltakaren er ikkje med i økta. Ingenting er endra; lista viser kven som er det.
refusal-no-seat = Du ser på som observatør, og berre delegasjonar kan gjere dette. Spør læraren om du vil ha ein plass.

## Økta

refusal-already-open = Økta er opna alt. Ingenting er endra; hald fram der de er.
refusal-not-begun = Økta har ikkje byrja. Læraren set i gang når alle har fått plass.
refusal-already-begun = Økta er i gang, så dette kan ikkje endrast lenger. Alt held fram som før.
refusal-session-ended = Økta er over. Det de bestemte, er teke vare på og kan framleis lesast.
refusal-session-full = Alle plassane er tekne. Spør læraren om du kan sitje saman med nokon.
refusal-lobby-locked = Læraren har lukka døra. Sei frå at du er her, så blir ho opna.
refusal-seat-full = Den delegasjonen har fire medlemer, og fleire er det ikkje plass til. Vel ein annan.
refusal-wrong-phase =
    { $phase ->
        [briefing] Dette går ikkje under orienteringa. Ingenting er endra; les vidare til konsultasjonen byrjar.
        [consultation] Dette går ikkje under konsultasjonen. Ingenting er endra; snakk med dei andre og lever standpunktet.
        [silence] Stillheita er i gang, og standpunkta ligg fast. Ingenting er endra.
        [outcome] Runden er avgjord, og standpunkta ligg fast. Ingenting er endra; neste runde kjem snart.
        [debrief] Avgjerdene er tekne; no snakkar de om dei. Ingenting er endra.
       *[other] Dette går ikkje i denne fasen. Ingenting er endra; skjermen viser kva de kan gjere no.
    }
refusal-stale = Dette kom etter at fasen var over, så det tel ikkje. Det de leverte før, står; skjermen viser kvar vi er no.
refusal-paused = Læraren har stansa klokka. Ingenting er endra; de kan halde fram når ho går igjen.
refusal-not-paused = Klokka går alt. Ingenting er endra.

## Delegasjonen og standpunktet

refusal-pen-elsewhere = Ein annan i delegasjonen har pennen. Sei kva som skal stå der, eller ta pennen.
refusal-pen-taken-once = Du har teke pennen éin gong i denne runden, og fleire gonger går ikkje. Be den som har han, om å skrive for deg.
refusal-pen-yours = Du har pennen alt. Berre skriv vidare.
refusal-other-revision = Teksten er endra sidan du las han, så stadfestinga di tel ikkje. Les den nye teksten og stadfest han.
refusal-nothing-to-confirm = Det er ingen tekst å stadfeste enno. Den som har pennen, må skrive først.
refusal-incomplete =
    { $missing ->
        [marks] Standpunktet er ikkje ferdig: Eit alternativ manglar merke. Det er lagra, men ikkje levert. Set merke på alle, og stadfest.
        [preferred] Standpunktet er ikkje ferdig: Det seier ikkje kva de helst vil. Det er lagra, men ikkje levert. Vel eit alternativ, og stadfest.
        [reason] Standpunktet er ikkje ferdig: Grunngivinga manglar. Det er lagra, men ikkje levert. Skriv éi til tre setningar, og stadfest.
        [key] Standpunktet er ikkje ferdig: Sei for kvart alternativ om de vil vri om nøkkelen. Det er lagra, men ikkje levert.
        [terms] Standpunktet er ikkje ferdig: Vel vilkåra dykkar. Det er lagra, men ikkje levert.
       *[other] Teksten er ikkje ferdig. Han er lagra, men ikkje levert. Fyll ut det som manglar, og stadfest.
    }
refusal-unknown-option = Det alternativet ligg ikkje på bordet i denne runden. Ingenting er endra; vel eit som gjer det.
refusal-option-closed = Det alternativet er stengt i denne runden; kortet seier kvifor. Ingenting er endra; vel eit anna.
refusal-too-few-open = Minst to alternativ må stå på «godtek» eller «atterhald», elles er det ingenting å snakke om. Teksten er lagra; endre eit merke, og stadfest.
refusal-preferred-not-accepted = Det de helst vil, må de òg godta. Teksten er lagra; godta alternativet eller vel eit anna.
refusal-unknown-limit = Den grensa høyrer ikkje til det alternativet. Ingenting er endra; vel ei frå kortet.
refusal-bound-to-reserve = I brevet sa de kva de kunne leve med, så no må de setje «atterhald» der. Teksten er lagra; endre merket, og stadfest.
refusal-change-used = I dei siste sekunda kan kvar delegasjon endre standpunkt éin gong, og det har de gjort. Det de leverte sist, står.
refusal-reason-length = Teksten er tom eller lengre enn 400 teikn. Han blei ikkje send; éi til tre setningar er nok.

## Opplysningar og notat

refusal-notes-used = De har sendt begge notata i denne runden. Gå bort og snakk med dei: Det tel ingen.
refusal-notes-not-yet = Notat kjem med i ein seinare runde. Gå bort og snakk med dei så lenge.
refusal-facts-not-yet = Opplysningar kjem med i ein seinare runde. Ta vare på opplysninga så lenge.
refusal-note-to-self = Eit notat går til ein annan delegasjon. Det blei ikkje sendt; vel kven som skal ha det.
refusal-note-unfit = Eit notat inneheld éin ting om eitt alternativ: eit argument som gjeld det, ei opplysning eller ein lovnad. Det blei ikkje sendt; vel på nytt.
refusal-unknown-argument = Det argumentet høyrer ikkje til denne runden. Notatet blei ikkje sendt; vel eit anna.
refusal-unknown-fact = Den opplysninga har ikkje delegasjonen dykkar. Ingenting er endra; opplysningane dykkar står ved sida av bordet.
refusal-unknown-assurance = Den lovnaden kan ikkje delegasjonen dykkar gi. Notatet blei ikkje sendt; vel ein frå lista.
refusal-unknown-note = Det notatet har de ikkje fått i denne runden. Ingenting er endra.
refusal-note-answered = De har svart på det notatet. Det første svaret står.
refusal-fact-laid = Den opplysninga ligg på bordet alt, så alle kan lese henne. Ingenting er endra.

## Stillheit, bidrag og nøkkelen

refusal-may-not-break = Berre ein delegasjon som ikkje kan godta alternativet på bordet, kan bryte stillheita. Ingenting er endra; stillheita held fram.
refusal-broke-already = De har brote stillheita éin gong i denne runden, og fleire gonger går ikkje. Stillheita held fram.
refusal-said-keeps = De sa at de lèt det passere, og det står. Stillheita held fram.
refusal-letter-unfit = Eit brev nemner eitt alternativ eller éi grense som de kunne leve med. Det blei ikkje sendt; vel, og send det så.
refusal-unknown-asset = Dette har ikkje delegasjonen dykkar å tilby. Ingenting er endra; oversikta viser kva de har.
refusal-too-much = De kan ikkje tilby meir enn de har. Tilbodet er uendra; set ned mengda.
refusal-no-withdrawal = Det som er tilbode, står: No kan de berre leggje til. Tilbodet er uendra.
refusal-not-key-holder = Ein annan delegasjon har den andre nøkkelen. Ingenting er endra; de kan snakke med dei.
refusal-key-needs-letter = Dette er noko anna enn de leverte. Då må det eit brev til: Skriv éi til tre setningar, og send begge delar saman.
refusal-unknown-terms = Dei vilkåra er ikkje mellom vala dykkar. Ingenting er endra; vel eit av dei som blir viste.
refusal-unknown-key-answer = Det svaret kan ikkje nøkkelen gi. Ingenting er endra; vel eit av dei som blir viste.

## Å leie økta

refusal-not-tableable = Møteleiaren kan berre leggje fram eit av alternativa som står likt. Ingenting er endra; vel eit av dei som blir viste.
refusal-unknown-inject = Den hendinga høyrer ikkje til denne runden, eller ho har ingen tekst. Ingenting blei lagt til; vel ei eller skriv di eiga.
refusal-unknown-turn = Du kan berre gå tilbake til ein runde som dette rådet har spelt. Ingenting er endra; vel ein frå lista.
refusal-unknown-text = Den teksten finst ikkje i økta. Ingenting er endra; last sida på nytt og prøv igjen.
refusal-debrief-protected = Tida som er att, høyrer til oppsummeringa, så fasen blei ikkje forlengd. Be om mindre, eller avslutt fasen og gå vidare.
refusal-no-bell = Denne økta går utan klokke, så det er ikkje noko tidspunkt å flytte. Ingenting er endra; gå til oppsummeringa når du vil.
refusal-bell-too-near = Ringjer det så snart, begynner oppsummeringa no og kuttar runden som er i gang. Ingenting er endra. Vel { $minutes } minutt frå no eller seinare, eller be om oppsummeringa med ein gong.
refusal-nothing-to-close = Det er ingenting i gang som kan avsluttast. Ingenting er endra; konsollen viser neste steg.
refusal-too-early = Tida er ikkje inne enno. Ingenting er endra.

## Det som gjekk gale hos verten

refusal-not-saved = Det kunne ikkje lagrast, så det tel ikkje. Alt som var lagra før, står. Prøv igjen; held det fram, så sei til læraren at disken kan vere full.
refusal-busy = Det hende for mykje på éin gong, så dette blei ikkje gjort. Prøv igjen.
refusal-fault = Det er ein feil i sjølve spelet, og kommandoen din blei ikkje utførd. Økta held fram; sei frå til læraren om det hender igjen.
refusal-stopped = Tre kommandoar på rad gjekk gale på grunn av ein feil i spelet. Klokka er stansa, og ingenting er tapt. Start ho att, eller gå tilbake til starten av runden.
refusal-bad-command = Verten kunne ikkje lese det som blei sendt, så det tel ikkje. Hender det igjen, kan programmet ditt vere eldre eller nyare enn det verten har.
refusal-too-fast = Det kom fortare enn nokon kan lese, så det blei ikkje gjort. Vent litt, og prøv igjen.
