### Nettverket med en lærers ord: hva som er tilfellet, og hva man gjør. Siste del av fila
### er siden som en elevmaskin åpner.

## Overskrifter og tilstander

doctor-title = Nettverk
doctor-state-good = I orden
doctor-state-care = Se på dette
doctor-state-bad = Dette stanser økta
doctor-state-unknown = Ikke kjent
doctor-about-address = Adresser
doctor-about-reach = Kommer elevene fram?
doctor-about-isolation = Holdes maskinene fra hverandre?
doctor-about-socket = Direkte forbindelse
doctor-about-firewall = Brannmur
doctor-about-port = Port
doctor-about-clock = Klokker
doctor-about-data = Hvor øktene ligger
doctor-kind-cable = kabel
doctor-kind-wireless = trådløst
doctor-kind-virtual = inne i denne maskinen (virtuelt)
doctor-kind-vpn = tunnel (VPN)
doctor-kind-name = ved navn
doctor-kind-other = nettverk
doctor-heard-nobody = ingen har kommet den veien ennå
doctor-heard-machines =
    { $count ->
        [one] { $count } maskin har kommet den veien
       *[other] { $count } maskiner har kommet den veien
    }
doctor-heard-pupils =
    { $count ->
        [one] { $count } elev er med i økta den veien
       *[other] { $count } elever er med i økta den veien
    }

## På lærerens side

doctor-choose = Hvilken adresse skal stå på tavla?
doctor-choose-what = Lærerens side, storskjermen og QR-koden viser den du velger, med én gang.
doctor-chosen = på tavla
doctor-try = Prøv fra en elevmaskin
doctor-try-what = Åpne denne adressen der. Hvem som har kommet, vises her av seg selv; ingen maskins adresse blir tatt vare på.
doctor-again = Undersøk på nytt
doctor-looking = Undersøker …
doctor-failed = Maskinen med økta svarte ikke.
doctor-screen = Hva står det på elevens skjerm?
doctor-screen-refused = «Nektet å koble til», med én gang
doctor-screen-refused-means = Maskinen ble funnet, og noe på den sier nei: brannmuren, eller feil tall etter kolonet.
doctor-screen-waits = Den prøver lenge og gir så opp
doctor-screen-waits-means = Ingen svarer: et annet nettverk (gjestenett, mobildata), et nettverk som holder maskinene fra hverandre, eller en brannmur som tier. Sammenlign først navnet på nettverket på begge maskinene.
doctor-screen-secure = «Ingen sikker tilkobling», eller en advarsel om et sertifikat
doctor-screen-secure-means = Nettleseren har satt https foran. Skriv http:// foran adressen.
doctor-screen-blocked = En side fra skolen eller fylket: sperret
doctor-screen-blocked-means = Et filter svarer i stedet for oss. Be dem som driver det, om å slippe denne adressen utenom filteret, eller bruk en egen ruter.
doctor-screen-search = En side med søketreff
doctor-screen-search-means = Adressen ble søkt opp. Skriv http:// foran den, og kolonet med tallet bak.

## Adresser

doctor-one = Elevene skriver { $address }.
doctor-several = Denne maskinen er på { $count } nettverk. På tavla står { $address }.
doctor-several-do = La en elevmaskin prøve den. Skjer det ingenting, så velg den andre adressen, eller trekk ut kabelen.
doctor-no-network = Denne maskinen er ikke på noe nettverk, så ingen andre enn denne maskinen kan være med.
doctor-no-network-do = Koble den til samme trådløse nettverk som elevene, eller sett i kabelen, og undersøk på nytt.
doctor-makeshift = Nettverket har ikke gitt denne maskinen noen adresse; { $address } har den funnet på selv.
doctor-makeshift-do = Slå det trådløse nettet av og på, eller trekk ut kabelen og sett den i igjen. Blir det slik, slipper ikke nettverket maskinen inn.
doctor-tunnel = En tunnel (VPN) er på. Elevene når aldri adressen dens, og noen tunneler stenger maskinen for sitt eget nettverk.
doctor-tunnel-do = Kommer ikke elevene fram, så slå av tunnelen mens økta varer.
doctor-hotspot = Dette ser ut som nettverket til en telefon eller en annen datamaskin. Et slikt nettverk tar ofte åtte til ti maskiner.
doctor-hotspot-do = La hver delegasjon dele én maskin.

## Hvem som kom fram

doctor-reached =
    { $count ->
        [one] { $count } maskin har kommet til { $address }.
       *[other] { $count } maskiner har kommet til { $address }.
    }
doctor-nobody-yet = Ingen har kommet til { $address } ennå, så vi vet ikke om elevene kommer fram.
doctor-nobody-yet-do = Åpne { $link } på en elevmaskin. Før timen går det også med en telefon på elevenes nettverk.
doctor-reached-elsewhere = Maskiner kommer til { $other }, men på tavla står { $address }.
doctor-reached-elsewhere-do = Velg { $other }.
doctor-together = Nettverket lar maskinene snakke sammen: andre har kommet til denne.
doctor-neighbours =
    { $count ->
        [one] Denne maskinen ser { $count } annen maskin på nettverket, og det taler imot. Det er først sikkert når noen har kommet.
       *[other] Denne maskinen ser { $count } andre maskiner på nettverket, og det taler imot. Det er først sikkert når noen har kommet.
    }
doctor-neighbours-do = Prøv fra en elevmaskin.
doctor-alone = Denne maskinen ser ingen andre på nettverket. Enten er ingen der ennå, eller så holdes maskinene fra hverandre («klientisolering»).
doctor-alone-do = Prøv fra en elevmaskin på samme trådløse nettverk. Kommer det ingenting, så be dem som driver nettet, om å tillate trafikk mellom maskinene, eller bruk en egen ruter eller en telefon som deler nett.
doctor-apart-unseen = Denne maskinen forteller ikke hvem den ser på nettverket.
doctor-apart-unseen-do = Prøv fra en elevmaskin. Er begge på samme nettverk og det ikke kommer noe, holdes maskinene trolig fra hverandre.
doctor-live =
    { $count ->
        [one] En direkte forbindelse virker på { $count } maskin.
       *[other] En direkte forbindelse virker på { $count } maskiner.
    }
doctor-live-untried = Vi vet ennå ikke om direkte forbindelser (WebSocket) kommer fram.
doctor-live-untried-do = Lenka for elevmaskiner prøver det. Kommer de ikke fram, bruker sidene vanlige forespørsler av seg selv.
doctor-live-blocked = På { $count } av { $all } maskiner stanser en mellomtjener eller et filter direkte forbindelser (WebSocket). Økta virker der med vanlige forespørsler, litt langsommere.
doctor-live-blocked-do = I dag trenger du ikke gjøre noe. Til senere: be dem som driver nettet, om å slippe WebSocket fram til { $address }, eller om å holde lokale adresser utenfor mellomtjeneren.
doctor-live-cut = På { $count } av { $all } maskiner blir en direkte forbindelse kuttet når ingen sier noe på et halvt minutt. Økta kommer tilbake av seg selv hver gang.
doctor-live-cut-do = I dag trenger du ikke gjøre noe. Til senere: be dem som driver nettet, om en lengre tidsgrense for lokale adresser.
doctor-proxied = { $count } av maskinene kom gjennom en mellomtjener.
doctor-proxied-do = Til senere: be om at lokale adresser som { $address } holdes utenfor mellomtjeneren.

## Denne maskinen

doctor-firewall-off = Brannmuren ({ $name }) er av eller stanser ingenting her.
doctor-firewall-lets-in = Brannmuren ({ $name }) slipper dette programmet fram.
doctor-firewall-blocks = Brannmuren ({ $name }) slipper ikke elevene inn.
doctor-firewall-blocks-do =
    { $system ->
        [windows] Windows Sikkerhet, «Brannmur og nettverksbeskyttelse», «Tillat en app gjennom brannmuren»: kryss av for Python på private nettverk. Er det grått, må IT gjøre det.
        [macos] Systeminnstillinger, Nettverk, Brannmur, Valg: tillat innkommende tilkoblinger for Python, og ikke blokker alle.
        [ufw] I et terminalvindu: sudo ufw allow { $port }/tcp
        [firewalld] I et terminalvindu: sudo firewall-cmd --add-port={ $port }/tcp
       *[linux] La den som steller med maskinen, åpne port { $port } for lokalnettet.
    }
doctor-firewall-on = Brannmuren ({ $name }) er på. Om den slipper elevene inn, lot seg ikke se herfra.
doctor-firewall-on-do =
    { $system ->
        [windows] Kommer ikke elevene fram: Windows Sikkerhet, «Brannmur og nettverksbeskyttelse», «Tillat en app gjennom brannmuren», kryss av for Python på private nettverk.
        [macos] Kommer ikke elevene fram: Systeminnstillinger, Nettverk, Brannmur, Valg, tillat innkommende tilkoblinger for Python.
        [ufw] Kommer ikke elevene fram, skriv i et terminalvindu: sudo ufw allow { $port }/tcp
        [firewalld] Kommer ikke elevene fram, skriv i et terminalvindu: sudo firewall-cmd --add-port={ $port }/tcp
       *[linux] Kommer ikke elevene fram, la den som steller med maskinen, åpne port { $port }.
    }
doctor-firewall-unseen = Om en brannmur er på, lot seg ikke se herfra; dette systemet sier det bare til administratorer.
doctor-firewall-unseen-do = Kommer ikke elevene fram, så spør den som steller med maskinen, om port { $port } er åpen for lokalnettet.
doctor-port-ours = Økta er på port { $port }, som vanlig.
doctor-port-unusual = Økta er på port { $port }, ikke på { $usual }. Elevene må skrive tallet etter kolonet.
doctor-port-unusual-do = Er brannmuren bare åpnet for { $usual }, så avslutt med Ctrl-C og start med --port { $usual }. Har et annet program den porten, så lukk det først.
doctor-port-free = Port { $port } er ledig.
doctor-port-lesson = En økt går på port { $port }.
doctor-port-taken = Port { $port } er i bruk av programmet «{ $program }». En økt tar da en annen port.
doctor-port-taken-do = Er brannmuren bare åpnet for { $port }, så lukk det programmet først.
doctor-port-taken-unseen = Port { $port } er i bruk av et annet program; systemet sier ikke hvilket. En økt tar da en annen port.
doctor-port-taken-unseen-do = Er brannmuren bare åpnet for { $port }, så start maskinen på nytt og undersøk igjen.
doctor-clock =
    { $count ->
        [one] Klokka på { $count } maskin stemmer med denne.
       *[other] Klokkene på { $count } maskiner stemmer med denne.
    }
doctor-clock-unknown = Ingen annen maskins klokke er sammenlignet ennå.
doctor-clock-unknown-do = Lenka for elevmaskiner sammenligner. En klokke som går feil, skader ikke økta, som sender tiden som er igjen.
doctor-clock-off =
    { $count ->
        [one] Klokka på { $count } av { $all } maskiner går { $minutes } minutter feil.
       *[other] Klokkene på { $count } av { $all } maskiner går feil, opptil { $minutes } minutter.
    }
doctor-clock-off-do = Økta tar ikke skade. Med kryptering (https) kan den maskinen bli avvist: still klokka på den.
doctor-clock-ours = Alle { $all } maskinene er uenige med klokka på denne, opptil { $minutes } minutter. Trolig er det denne maskinen som går feil.
doctor-clock-ours-do = Still klokka på denne maskinen. Økta tar ikke skade, men «Økta varer til» viser feil tid.
doctor-data = Øktene ligger på denne maskinen: { $folder }
doctor-data-cloud = { $folder } kopieres til en sky, og der går økter i stykker.
doctor-data-cloud-do = Velg en mappe på denne maskinen: out-of-area host --data MAPPE
doctor-data-network = { $folder } er på en nettverksdisk, og der går økter i stykker.
doctor-data-network-do = Velg en mappe på denne maskinen: out-of-area host --data MAPPE
doctor-data-unwritable = Det går ikke an å skrive i { $folder }.
doctor-data-unwritable-do = Velg en mappe som er din egen: out-of-area host --data MAPPE
doctor-data-full = Det er nesten ikke plass igjen der øktene ligger: { $folder }
doctor-data-full-do = Slett noe, eller velg en annen disk: out-of-area host --data MAPPE

## I terminalvinduet

doctor-cli-link = Åpne en av disse på en elevmaskin; hvem som kommer, vises her. Ctrl-C avslutter.
doctor-cli-running = En økt går på denne maskinen. Lærerens side viser det samme under «Nettverk».

## Siden for en elevmaskin

reach-title = Kommer den fram?
reach-through = Denne maskinen kommer fram
reach-via = Den kom til
reach-live-trying = Prøver en direkte forbindelse …
reach-live-open = En direkte forbindelse åpner seg. Venter et halvt minutt for å se om den holder …
reach-live-kept = En direkte forbindelse virker og holder.
reach-live-cut = En direkte forbindelse åpner seg, men noe på veien kutter den når det er stille. Økta virker likevel.
reach-live-blocked = Noe på veien stanser direkte forbindelser. Økta virker likevel, med vanlige forespørsler.
reach-clock-trying = Sammenligner klokkene …
reach-clock-right = Klokka går riktig.
reach-clock-wrong = Klokka på denne maskinen eller på lærerens går feil. Økta virker likevel.
reach-noscript = Et skript ville prøve mer. Uten skript er dette alt vi kan vite: siden kom fram.
reach-join = Bli med i økta
reach-kept = Læreren ser at en maskin kom til denne adressen, ikke hvilken. Ingenting blir lagret.
