### To sider som tenaren skriv sjølv: tilgjengefråsegna og datakartet.
### Alt her må vere sant om programmet; ei endring der er ei endring her.

about-home = Til spelet
about-languages = Denne sida på andre språk
about-date = Sist gjennomgått { $date }.

## Tilgjenge

access-title = Tilgjenge
access-lead = Alle i ein klasse skal kunne sitje ved bordet: berre med tastatur, med skjermlesar, med store bokstavar eller i andre fargar.
access-aim = Vi siktar mot WCAG 2.1, nivå AA. Dette er vår eiga vurdering. Ingen utanfor prosjektet har granska sidene.
access-met = Dette verkar
access-met-keyboard = Alt på eleven si og læraren si side kan gjerast med tastatur, og det som har fokus, er alltid merkt.
access-met-reader = Kvart skjermbilete har éi hovudoverskrift, og knappar, val og tabellar har namn som skjermlesaren seier. Ein ny fase blir meld éin gong; klokka blir ikkje lesen opp.
access-met-size = Elevsida verkar i ei breidd på 320 pikslar og med dobbelt så store bokstavar. Tre tekststorleikar og høg kontrast kan veljast under Innstillingar.
access-met-colour = Ingenting blir sagt med farge åleine: Kvart merke har si eiga form og sitt eige ord.
access-met-motion = Ingenting rører seg når maskina bed om mindre rørsle, og sida følgjer kontrastfargane til maskina.
access-met-aloud = Lange tekstar kan lesast opp der nettlesaren har ei eiga stemme for språket.
access-met-language = Alt finst på engelsk, bokmål og nynorsk, og språket kan skiftast midt i ei økt.
access-met-time = Ingen får poeng for å vere snøgg. Læraren kan stanse klokka, gje meir tid eller leie økta utan klokke.
access-not = Dette verkar ikkje godt nok
access-not-clock = I ei økt med klokke kan ikkje ein elev gje seg sjølv meir tid. Spør læraren, som kan gje det til alle.
access-not-map = Kartet er ei teikning. Bileteteksten seier kva det viser, og orienteringa seier det som tyder noko, men kvar einskild stad kan ikkje utforskast med skjermlesar.
access-not-projector = Storskjermen er laga for å bli sett. Det han viser, står òg på elevane sine eigne sider.
access-not-desktop = Programmet for skrivebordet teiknar sitt eige vindauge, som ingen skjermlesar kan lese. Det har tastatur, tekststorleik og kontrast; den som bruker skjermlesar, bruker denne sida i nettlesaren.
access-not-voice = Mange maskiner har inga norsk stemme. Då er knappen for opplesing borte.
access-not-written = Det elevar og lærarar skriv sjølve, blir vist slik det vart skrive.
access-not-sources = Kjeldene vi lenkjer til, er andre sine sider, og nokre er skanna dokument.
access-not-people = Vi har enno ikkje prøvd sidene saman med folk som bruker skjermlesar til dagleg.
access-how = Slik er dette prøvd
access-how-axe = Automatiske prøver (axe-core) ser på sidene i kvar fase av ei økt og på alle tre språka, og programmet blir ikkje gjeve ut så lenge dei finn noko.
access-how-browser = Andre automatiske prøver spelar i ein verkeleg nettlesar (Chromium), i ei breidd på 320 og 1366 pikslar.
access-complain = Om noko stengjer deg ute
access-complain-how = Sei frå til læraren med ein gong; du kan alltid dele plass med nokon, og læraren kan leggje inn det du vil seie. Skulen har valt å bruke programmet og må syte for at du kan vere med, så du kan òg klage til skulen.

## Datakartet

data-title = Kva som blir lagra
data-lead = Ingen skriv inn eit namn, ingen har ein konto, og ingenting går ut frå maskina som læraren starta økta på, anna enn til maskinene i klassen.
data-none = Det er ingen informasjonskapslar, ingen statistikk og ingen reklame, og sidene hentar ingenting frå andre stader.
data-responsible = Skulen har ansvaret for økta. Spør læraren om du vil vite kva som er lagra, eller vil ha det sletta.
data-map = Datakartet
data-col-what = Kva
data-col-where = Kvar
data-col-long = Kor lenge
data-col-who = Kven som ser det
data-col-erase = Korleis det blir sletta
data-file = I fila for økta, på maskina til læraren
data-thirty = Til læraren slettar økta, og ikkje lenger enn 30 dagar etter at noko sist hende i henne, om programmet er i gang då; elles når det startar neste gong.
data-deleted = Saman med økta: Læraren slettar henne med ein gong i kontrollpanelet, eller det skjer av seg sjølv. Fila blir skriven over.
data-words = Det delegasjonane avgjer og skriv: standpunkt, grunngjevingar, brev, notat, bidrag, nøklar, opplysningar på bordet. Attmed kvart av dei står eit nummer for deltakaren, som «Noreg 2», og tidspunktet.
data-words-who = Bordet ser standpunkt, brev og bidrag når dei er viste. Eit notat ser dei to delegasjonane og læraren. I oppsummeringa ser alle alt dette, bortsett frå det læraren har skjult.
data-seats = Kven som sit kvar: eit nummer, landet, språket, og om nokon observerer eller er teken ut.
data-seats-who = Læraren; din eigen delegasjon ser kven som er i han. Alle ser kor mange det er.
data-led = Det læraren gjer: fasar, klokke, nyhende, skjulte tekstar.
data-led-who = Læraren. Klassen ser det som kjem ut av det.
data-hidden-note = Ein skjult tekst blir ikkje lenger vist for klassen, men han blir verande i fila for økta til økta blir sletta.
data-keys = Klassekoden slik han står på tavla, og fingeravtrykk (SHA-256) av nøklane til kontrollpanel, storskjerm og plassar. Sjølve nøklane blir ikkje lagra.
data-keys-who = Ingen. Koden står på tavla.
data-here = Kva maskiner som er kopla til, og adressene deira på nettverket
data-here-where = Berre i minnet til programmet, så det veit kven det skal vente på og kan stanse den som gissar kodar. Korkje fila eller loggen har ei adresse i seg.
data-here-long = Så lenge programmet er i gang
data-here-who = Læraren og bordet ser om ein delegasjon er til stades. Ingen ser adressene.
data-here-erase = Av seg sjølv, når programmet stansar
data-network = At ei økt er open: tittelen og adressa til maskina til læraren. Og kor mange maskiner som har funne vegen hit, og kor godt det verkar.
data-network-where = Blir kunngjort på nettverket til skulen, så programmet for skrivebordet finn henne. Teljinga er berre i minnet til programmet og har ingen adresser til maskinene til elevane.
data-network-who = Kunngjeringa: alle på same nettverket. Teljinga: læraren.
data-log = Ein logg på skjermen til læraren: kva økt, kva land, kva slags kommando. Aldri tekstar.
data-log-where = I vindauget som programmet vart starta frå, og berre om læraren bed om det
data-log-long = Til vindauget blir lukka
data-log-who = Den som ser skjermen til læraren
data-export = Det læraren lagrar frå økta: ei side, ein tabell eller heile loggen, etter land. Ingen kodar og ingen nøklar er med.
data-export-where = Der læraren lagrar det
data-export-long = Så lenge skulen har det
data-export-who = Dei som skulen gjev det til
data-export-erase = Av skulen; sletting av økta når ikkje dit
data-desktop = Programmet for skrivebordet tek vare på innstillingane sine og vegen tilbake til ein plass.
data-desktop-where = På maskina det køyrer på
data-desktop-long = Innstillingane blir; vegen tilbake blir brukt i 12 timar og er så utan verknad
data-desktop-who = Den som bruker same konto på den maskina
data-desktop-erase = Slett mappa «out-of-area» mellom programdataa til kontoen
data-backup = Om skulen tek tryggingskopi av maskina til læraren, kan fila for økta vere med. Den kopien er det skulen som må slette.
data-names = Skriv ikkje namn på folk du kjenner, i grunngjevingar, brev og notat. Du skriv på vegner av eit land.
data-browser = Kva som blir att i denne nettlesaren
data-browser-told = Nettlesaren på maskina du sit ved, hugsar dette, så du kjem tilbake til plassen din og ingenting du har skrive, går tapt. Det blir ikkje sendt til nokon; berre vegen tilbake blir vist til maskina til læraren når du kjem tilbake.
data-browser-seat = Vegen tilbake til plassen din: eit langt tilfeldig tal og klassekoden. Han blir brukt i 12 timar.
data-browser-drafts = Tekstar du har byrja på og ikkje sendt. Dei blir borte når fasen er over, eller når du blir med i ei anna økt.
data-browser-notes = Dine eigne notat. Dei blir borte når du tømmer dei, eller 30 dagar etter at du sist skreiv, neste gong sida blir opna.
data-browser-settings = Språk, tekststorleik og kontrast. Dei blir verande.
data-browser-keys = På maskina til læraren og på storskjermen: nøkkelen til sida, språket og bordet, berre i denne fana. Dei blir borte når fana blir lukka.
data-browser-saved = Ei fil du lagrar sjølv, er di. Du finn henne mellom nedlastingane.
data-erase = Slett alt frå denne nettlesaren
data-erase-told = Om ei økt er open i ei anna fane, er plassen der ikkje lenger din, og du må bli med på nytt med koden. Fila for økta på maskina til læraren blir ikkje endra.
data-erased = Denne nettlesaren hugsar ikkje noko om spelet no.
data-erase-none = Det var ingenting å slette.
data-erase-failed = Nettlesaren lét oss ikkje slette det. Fjern dataa til denne sida i dei eigne innstillingane til nettlesaren.
data-erase-script = Utan JavaScript kan ikkje denne sida slette noko. Fjern dataa til denne sida i dei eigne innstillingane til nettlesaren.
