### Én maskin for en hel klasse: læreren legger inn det delegasjonene sier, og skriver ut papirene deres.

## Før økta

board-title = Med én maskin
board-what = Elevene trenger ikke maskiner. Hver delegasjon har papirene sine. De argumenterer på tvers av rommet, og du legger inn det de leverer. Resten står på storskjermen.
board-who = Hvem er i rommet?
board-who-how = Én delegasjon for to til fire elever, i den rekkefølgen de står her. En delegasjon som ikke er med, holder seg til sine dokumenterte standpunkter.
board-seat-all = Alle delegasjonene
board-at-this-machine = ved denne maskinen
board-own-machine = har sin egen maskin
board-cards = Skriv ut papirene
board-cards-how = Rollekortene én gang. Alt annet kan også skrives ut nå, eller runde for runde hvis skriveren er i nærheten.
board-print-cards = Papirer til utskrift
board-begin = Start
board-begin-how = Uten klokke er det bare du som bestemmer når en fase er over. Med klokke kan du stanse den mens du skriver.
board-no-clock = Uten klokke
board-seated =
    { $count ->
        [0] Ingen delegasjon ved denne maskinen ennå
        [one] { $count } delegasjon ved denne maskinen
       *[other] { $count } delegasjoner ved denne maskinen
    }
board-print = Papirer
board-console = Konsollen

## Å legge inn

board-reading-how = Delegasjonene leser på papir, og det samme står på storskjermen. Det bare de vet, står på deres eget ark.
board-print-turn = Papirene til denne runden
board-delegation = Delegasjon
board-reason = Begrunnelse
board-state = Lagt inn
board-if-you-like = om du vil
board-spoken = Sagt høyt ved bordet.
board-read-aloud = Brevet ble lest høyt.
board-entered = { $count } av { $of } lagt inn
board-entry-how = Tast tallet det er krysset av for, og bokstaven de helst vil ha. Hvert tastetrykk fører videre, og piltastene går hvor som helst. En hel rad blir levert med en gang og kan endres.
board-numbered = { $key } { $text }
board-cell = { $name }: { $about }
board-left = { $count } igjen
board-file = Lever raden
board-nothing-to-file = Har ingenting å levere i denne runden.
board-outside = står utenfor
board-limit = forbehold: { $limit }
board-no-key = trenger ikke nøkkel
board-facts-how = Når den som vet noe, sier det høyt, ligger opplysningen på bordet for alle.
board-notes-how = Notatene går fra hånd til hånd. Legg inn dem som lover noe, eller som skal være med i oppsummeringen.
board-note-from = Fra
board-note-says = Det står
board-note-hand = Legg inn notatet

## Stillheten og nøkkelen

board-silence-how = Bare de som har sagt at de ikke kan godta det, kan bryte stillheten nå. Hvem leverer et brev?
board-nobody-breaks = Ingen bryter: avslutt snart
board-nobody-may-break = Ingen delegasjon har sagt at den ikke kan godta dette, så ingen kan bryte stillheten. La det være stille en liten stund, og gå videre.
board-what-it-does = Hva den gjør
board-lets-pass = Lar det passere
board-key-how = Spør delegasjonen høyt. Vil den noe annet enn det den leverte, må den levere et brev.

## Bidrag

board-pledges-how = Tast tallet som står på skjemaet. Enter fører videre, og et tomt felt betyr ingenting. C setter særvilkåret. En hel rad blir levert med en gang.
board-no-hand = Har ingen styrker å tilby i denne runden.
board-of-hand = { $asset }, av { $amount }
board-of = av { $amount }
board-caveat = særvilkår (C)

## Slutten, og det som kan gå galt

board-debrief-how = Alt klassen bestemte, er med. Storskjermen viser oppsummeringen, og du leder den fra konsollen.
board-to-console = Til konsollen
board-take-back = Ta plassen tilbake
board-let-go = Gi slipp på den

## Papirene

board-papers = Papirer
board-which = Hvilke
board-for-whom = Til
board-for-all = alle delegasjonene
board-print-now = Skriv ut
board-papers-none = Ingen delegasjon sitter ved denne maskinen ennå. Velg dem først.
board-papers-cards = Rollekort
board-papers-cards-how = Ett ark til hver delegasjon: rollen, og på baksiden hvordan et råd bestemmer. Skriv ut på begge sider.
board-papers-turn = Denne runden
board-papers-turn-how = Ett ark til hver delegasjon: det de skal lese, og på baksiden det de skal fylle ut. Når notater er med, har et ark til notater og brev. Skriv ut på begge sider.
board-papers-letters = Brev
board-papers-letters-how = To brev til hver delegasjon. De klippes fra hverandre og brukes når stillheten skal brytes.
board-papers-ahead = Alle rundene på forhånd
board-papers-ahead-how = Ett ark til hver delegasjon i hver runde. Hvordan en runde begynner, kommer an på klassen, så det står på storskjermen. Er et alternativ stengt da, strykes det for hånd.
board-only-for = Bare for { $name }
board-role-card = Rollekort
board-turn = Runde { $number } av { $of } · { $date }
board-new = Nytt i denne runden
board-fact = En opplysning som bare dere har
board-opening-on-projector = Hvordan det kom hit, står på storskjermen. Det kommer an på hva dere har bestemt.
board-form = Vårt standpunkt
board-form-how = Sett ett kryss for hvert alternativ. Forbehold tar dere med en av grensene, eller ved å stå utenfor. Minst to må dere godta eller ta forbehold om.
board-we-prefer = Helst vil vi ha:
board-we-have = Vi har
board-with-caveat = Med særvilkår
board-arguments = Argumenter til et notat
board-slip = Notat { $number } fra { $name }
board-slip-argument = argument nr.
board-slip-fact = vår opplysning
board-slip-assurance = vi lover:
board-slip-answer = Svar:
board-letter-from = { $name } bryter stillheten om alternativ
board-letter-limit = dette alternativet, med grense nr.
board-letter-option = et annet alternativ:
