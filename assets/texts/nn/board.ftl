### Éi maskin for ein heil klasse: læraren legg inn det delegasjonane seier, og skriv ut papira deira.

## Før økta

board-title = Med éi maskin
board-what = Elevane treng ikkje maskiner. Kvar delegasjon har papira sine. Dei argumenterer på tvers av rommet, og du legg inn det dei leverer. Resten står på storskjermen.
board-who = Kven er i rommet?
board-who-how = Éin delegasjon for to til fire elevar, i den rekkjefølgja dei står her. Ein delegasjon som ikkje er med, held seg til dei dokumenterte standpunkta sine.
board-seat-all = Alle delegasjonane
board-at-this-machine = ved denne maskina
board-own-machine = har si eiga maskin
board-cards = Skriv ut papira
board-cards-how = Rollekorta éin gong. Alt anna kan òg skrivast ut no, eller runde for runde dersom skrivaren er i nærleiken.
board-print-cards = Papir til utskrift
board-begin = Start
board-begin-how = Utan klokke er det berre du som avgjer når ein fase er over. Med klokke kan du stanse henne medan du skriv.
board-no-clock = Utan klokke
board-seated =
    { $count ->
        [0] Ingen delegasjon ved denne maskina enno
        [one] { $count } delegasjon ved denne maskina
       *[other] { $count } delegasjonar ved denne maskina
    }
board-print = Papir
board-console = Konsollen

## Å leggje inn

board-reading-how = Delegasjonane les på papir, og det same står på storskjermen. Det berre dei veit, står på deira eige ark.
board-print-turn = Papira til denne runden
board-delegation = Delegasjon
board-reason = Grunngjeving
board-state = Lagt inn
board-if-you-like = om du vil
board-spoken = Sagt høgt ved bordet.
board-read-aloud = Brevet vart lese høgt.
board-entered = { $count } av { $of } lagde inn
board-entry-how = Tast talet det er kryssa av for, og bokstaven dei helst vil ha. Kvart tastetrykk fører vidare, og piltastane går kvar som helst. Ei heil rad blir levert med ein gong og kan endrast.
board-numbered = { $key } { $text }
board-cell = { $name }: { $about }
board-left = { $count } att
board-file = Lever rada
board-nothing-to-file = Har ingenting å levere i denne runden.
board-outside = står utanfor
board-limit = atterhald: { $limit }
board-no-key = treng ikkje nøkkel
board-facts-how = Når den som veit noko, seier det høgt, ligg opplysninga på bordet for alle.
board-notes-how = Notata går frå hand til hand. Legg inn dei som lovar noko, eller som skal vere med i oppsummeringa.
board-note-from = Frå
board-note-says = Det står
board-note-hand = Legg inn notatet

## Stillheita og nøkkelen

board-silence-how = Berre dei som har sagt at dei ikkje kan godta det, kan bryte stillheita no. Kven leverer eit brev?
board-nobody-breaks = Ingen bryt: avslutt snart
board-nobody-may-break = Ingen delegasjon har sagt at han ikkje kan godta dette, så ingen kan bryte stillheita. Lat det vere stilt ei lita stund, og gå vidare.
board-what-it-does = Kva han gjer
board-lets-pass = Lèt det passere
board-key-how = Spør delegasjonen høgt. Vil han noko anna enn det han leverte, må han levere eit brev.

## Bidrag

board-pledges-how = Tast talet som står på skjemaet. Enter fører vidare, og eit tomt felt tyder ingenting. C set særvilkåret. Ei heil rad blir levert med ein gong.
board-no-hand = Har ingen styrkar å tilby i denne runden.
board-of-hand = { $asset }, av { $amount }
board-of = av { $amount }
board-caveat = særvilkår (C)

## Slutten, og det som kan gå gale

board-debrief-how = Alt klassen bestemte, er med. Storskjermen viser oppsummeringa, og du leier henne frå konsollen.
board-to-console = Til konsollen
board-take-back = Ta plassen tilbake
board-let-go = Gje slepp på han

## Papira

board-papers = Papir
board-which = Kva for
board-for-whom = Til
board-for-all = alle delegasjonane
board-print-now = Skriv ut
board-papers-none = Ingen delegasjon sit ved denne maskina enno. Vel dei først.
board-papers-cards = Rollekort
board-papers-cards-how = Eitt ark til kvar delegasjon: rolla, og på baksida korleis eit råd bestemmer. Skriv ut på begge sider.
board-papers-turn = Denne runden
board-papers-turn-how = Eitt ark til kvar delegasjon: det dei skal lese, og på baksida det dei skal fylle ut. Når notat er med, har eit ark til notat og brev. Skriv ut på begge sider.
board-papers-letters = Brev
board-papers-letters-how = To brev til kvar delegasjon. Dei blir klipte frå kvarandre og brukte når stillheita skal brytast.
board-papers-ahead = Alle rundane på førehand
board-papers-ahead-how = Eitt ark til kvar delegasjon i kvar runde. Korleis ein runde byrjar, kjem an på klassen, så det står på storskjermen. Er eit alternativ stengt då, blir det stroke for hand.
board-only-for = Berre for { $name }
board-role-card = Rollekort
board-turn = Runde { $number } av { $of } · { $date }
board-new = Nytt i denne runden
board-fact = Ei opplysning som berre de har
board-opening-on-projector = Korleis det kom hit, står på storskjermen. Det kjem an på kva de har bestemt.
board-form = Vårt standpunkt
board-form-how = Set eitt kryss for kvart alternativ. Atterhald tek de med ei av grensene, eller ved å stå utanfor. Minst to må de godta eller ta atterhald om.
board-we-prefer = Helst vil vi ha:
board-we-have = Vi har
board-with-caveat = Med særvilkår
board-arguments = Argument til eit notat
board-slip = Notat { $number } frå { $name }
board-slip-argument = argument nr.
board-slip-fact = opplysninga vår
board-slip-assurance = vi lovar:
board-slip-answer = Svar:
board-letter-from = { $name } bryt stillheita om alternativ
board-letter-limit = dette alternativet, med grense nr.
board-letter-option = eit anna alternativ:
