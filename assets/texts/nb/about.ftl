### To sider som tjeneren skriver selv: tilgjengelighetserklæringen og datakartet.
### Alt her må være sant om programmet; en endring der er en endring her.

about-home = Til spillet
about-languages = Denne siden på andre språk
about-date = Sist gjennomgått { $date }.

## Tilgjengelighet

access-title = Tilgjengelighet
access-lead = Alle i en klasse skal kunne sitte ved bordet: bare med tastatur, med skjermleser, med store bokstaver eller i andre farger.
access-aim = Vi sikter mot WCAG 2.1, nivå AA. Dette er vår egen vurdering. Ingen utenfor prosjektet har gransket sidene.
access-met = Dette virker
access-met-keyboard = Alt på elevens og lærerens side kan gjøres med tastatur, og det som har fokus, er alltid merket.
access-met-reader = Hvert skjermbilde har én hovedoverskrift, og knapper, valg og tabeller har navn som skjermleseren sier. En ny fase meldes én gang; klokka leses ikke opp.
access-met-size = Elevsiden virker i 320 pikslers bredde og med dobbelt så store bokstaver. Tre tekststørrelser og høy kontrast kan velges under Innstillinger.
access-met-colour = Ingenting sies med farge alene: Hvert merke har sin egen form og sitt eget ord.
access-met-motion = Ingenting beveger seg når maskinen ber om mindre bevegelse, og siden følger maskinens egne kontrastfarger.
access-met-aloud = Lange tekster kan leses opp der nettleseren har en egen stemme for språket.
access-met-language = Alt finnes på engelsk, bokmål og nynorsk, og språket kan skiftes midt i en økt.
access-met-time = Ingen får poeng for å være rask. Læreren kan stanse klokka, gi mer tid eller lede økta uten klokke.
access-not = Dette virker ikke godt nok
access-not-clock = I en økt med klokke kan ikke en elev gi seg selv mer tid. Spør læreren, som kan gi det til alle.
access-not-map = Kartet er en tegning. Bildeteksten sier hva det viser, og orienteringen sier det som betyr noe, men hvert enkelt sted kan ikke utforskes med skjermleser.
access-not-projector = Storskjermen er laget for å bli sett. Det den viser, står også på elevenes egne sider.
access-not-desktop = Programmet for skrivebordet tegner sitt eget vindu, som ingen skjermleser kan lese. Det har tastatur, tekststørrelse og kontrast; den som bruker skjermleser, bruker denne siden i nettleseren.
access-not-voice = Mange maskiner har ingen norsk stemme. Da er knappen for opplesing borte.
access-not-written = Det elever og lærere skriver selv, vises slik det ble skrevet.
access-not-sources = Kildene vi lenker til, er andres sider, og noen er skannede dokumenter.
access-not-people = Vi har ennå ikke prøvd sidene sammen med folk som bruker skjermleser til daglig.
access-how = Slik er dette prøvd
access-how-axe = Automatiske prøver (axe-core) ser på sidene i hver fase av en økt og på alle tre språk, og programmet gis ikke ut så lenge de finner noe.
access-how-browser = Andre automatiske prøver spiller i en virkelig nettleser (Chromium), i 320 og 1366 pikslers bredde.
access-complain = Hvis noe stenger deg ute
access-complain-how = Si fra til læreren med en gang; du kan alltid dele plass med noen, og læreren kan legge inn det du vil si. Skolen har valgt å bruke programmet og må sørge for at du kan delta, så du kan også klage til skolen.

## Datakartet

data-title = Hva som lagres
data-lead = Ingen skriver inn et navn, ingen har en konto, og ingenting forlater maskinen som læreren startet økta på, unntatt til maskinene i klassen.
data-none = Det er ingen informasjonskapsler, ingen statistikk og ingen reklame, og sidene henter ingenting fra andre steder.
data-responsible = Skolen er ansvarlig for økta. Spør læreren hvis du vil vite hva som er lagret, eller vil ha det slettet.
data-map = Datakartet
data-col-what = Hva
data-col-where = Hvor
data-col-long = Hvor lenge
data-col-who = Hvem som ser det
data-col-erase = Hvordan det slettes
data-file = I filen for økta, på lærerens maskin
data-thirty = Til læreren sletter økta, og ikke lenger enn 30 dager etter at noe sist hendte i den, hvis programmet er i gang da; ellers når det starter neste gang.
data-deleted = Sammen med økta: Læreren sletter den med en gang i kontrollpanelet, eller det skjer av seg selv. Filen blir overskrevet.
data-words = Det delegasjonene bestemmer og skriver: standpunkter, begrunnelser, brev, notater, bidrag, nøkler, opplysninger på bordet. Ved hvert av dem står et nummer for deltakeren, som «Norge 2», og tidspunktet.
data-words-who = Bordet ser standpunkter, brev og bidrag når de er vist. Et notat ses av de to delegasjonene og læreren. I oppsummeringen ser alle alt dette, unntatt det læreren har skjult.
data-seats = Hvem som sitter hvor: et nummer, landet, språket, og om noen observerer eller er tatt ut.
data-seats-who = Læreren; din egen delegasjon ser hvem som er i den. Alle ser hvor mange det er.
data-led = Det læreren gjør: faser, klokke, nyheter, skjulte tekster.
data-led-who = Læreren. Klassen ser det som kommer ut av det.
data-hidden-note = En skjult tekst vises ikke lenger for klassen, men den blir i filen for økta til økta slettes.
data-keys = Klassekoden slik den står på tavla, og fingeravtrykk (SHA-256) av nøklene til kontrollpanel, storskjerm og plasser. Selve nøklene lagres ikke.
data-keys-who = Ingen. Koden står på tavla.
data-here = Hvilke maskiner som er koblet til, og adressene deres på nettverket
data-here-where = Bare i programmets minne, så det vet hvem det skal vente på og kan stanse den som gjetter koder. Verken filen eller loggen inneholder en adresse.
data-here-long = Så lenge programmet er i gang
data-here-who = Læreren og bordet ser om en delegasjon er til stede. Ingen ser adressene.
data-here-erase = Av seg selv, når programmet stanser
data-network = At en økt er åpen: tittelen og adressen til lærerens maskin. Og hvor mange maskiner som har funnet veien hit, og hvor godt det virker.
data-network-where = Kunngjøres på skolens nettverk, så programmet for skrivebordet finner den. Tellingen er bare i programmets minne og har ingen adresser til elevenes maskiner.
data-network-who = Kunngjøringen: alle på samme nettverk. Tellingen: læreren.
data-log = En logg på lærerens skjerm: hvilken økt, hvilket land, hva slags kommando. Aldri tekster.
data-log-where = I vinduet som programmet ble startet fra, og bare hvis læreren ber om det
data-log-long = Til vinduet lukkes
data-log-who = Den som ser lærerens skjerm
data-export = Det læreren lagrer fra økta: en side, en tabell eller hele loggen, etter land. Ingen koder og ingen nøkler er med.
data-export-where = Der læreren lagrer det
data-export-long = Så lenge skolen har det
data-export-who = De som skolen gir det til
data-export-erase = Av skolen; sletting av økta når ikke dit
data-desktop = Programmet for skrivebordet tar vare på innstillingene sine og veien tilbake til en plass.
data-desktop-where = På maskinen det kjører på
data-desktop-long = Innstillingene blir; veien tilbake brukes i 12 timer og ses så bort fra
data-desktop-who = Den som bruker samme konto på den maskinen
data-desktop-erase = Slett mappen «out-of-area» blant programdataene til kontoen
data-backup = Hvis skolen tar sikkerhetskopi av lærerens maskin, kan filen for økta være med. Den kopien er det skolen som må slette.
data-names = Skriv ikke navn på folk du kjenner, i begrunnelser, brev og notater. Du skriver på vegne av et land.
data-browser = Hva som blir i denne nettleseren
data-browser-told = Nettleseren på maskinen du sitter ved, husker dette, så du kommer tilbake til plassen din og ingenting du har skrevet, går tapt. Det sendes ikke til noen; bare veien tilbake vises til lærerens maskin når du kommer tilbake.
data-browser-seat = Veien tilbake til plassen din: et langt tilfeldig tall og klassekoden. Den brukes i 12 timer.
data-browser-drafts = Tekster du har begynt på og ikke sendt. De forsvinner når fasen er over, eller når du blir med i en annen økt.
data-browser-notes = Dine egne notater. De forsvinner når du tømmer dem, eller 30 dager etter at du sist skrev, neste gang siden åpnes.
data-browser-settings = Språk, tekststørrelse og kontrast. De blir.
data-browser-keys = På lærerens maskin og storskjermen: nøkkelen til siden, språket og bordet, bare i denne fanen. De forsvinner når fanen lukkes.
data-browser-saved = En fil du lagrer selv, er din. Du finner den blant nedlastingene.
data-erase = Slett alt fra denne nettleseren
data-erase-told = Hvis en økt er åpen i en annen fane, er plassen der ikke lenger din, og du må bli med på nytt med koden. Filen for økta på lærerens maskin endres ikke.
data-erased = Denne nettleseren husker ikke noe om spillet nå.
data-erase-none = Det var ingenting å slette.
data-erase-failed = Nettleseren lot oss ikke slette det. Fjern dataene til denne siden i nettleserens egne innstillinger.
data-erase-script = Uten JavaScript kan ikke denne siden slette noe. Fjern dataene til denne siden i nettleserens egne innstillinger.
