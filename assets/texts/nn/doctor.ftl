### Nettverket med orda til ein lærar: kva som er tilfellet, og kva ein gjer. Siste del av fila
### er sida som ei elevmaskin opnar.

## Overskrifter og tilstandar

doctor-title = Nettverk
doctor-state-good = I orden
doctor-state-care = Sjå på dette
doctor-state-bad = Dette stansar økta
doctor-state-unknown = Ikkje kjent
doctor-about-address = Adresser
doctor-about-reach = Kjem elevane fram?
doctor-about-isolation = Blir maskinene haldne frå kvarandre?
doctor-about-socket = Direkte samband
doctor-about-firewall = Brannmur
doctor-about-port = Port
doctor-about-clock = Klokker
doctor-about-data = Kvar øktene ligg
doctor-kind-cable = kabel
doctor-kind-wireless = trådlaust
doctor-kind-virtual = inni denne maskina (virtuelt)
doctor-kind-vpn = tunnel (VPN)
doctor-kind-name = ved namn
doctor-kind-other = nettverk
doctor-heard-nobody = ingen har kome den vegen enno
doctor-heard-machines =
    { $count ->
        [one] { $count } maskin har kome den vegen
       *[other] { $count } maskiner har kome den vegen
    }
doctor-heard-pupils =
    { $count ->
        [one] { $count } elev er med i økta den vegen
       *[other] { $count } elevar er med i økta den vegen
    }

## På sida til læraren

doctor-choose = Kva adresse skal stå på tavla?
doctor-choose-what = Sida til læraren, storskjermen og QR-koden viser den du vel, med ein gong.
doctor-chosen = på tavla
doctor-try = Prøv frå ei elevmaskin
doctor-try-what = Opne denne adressa der. Kven som har kome, viser seg her av seg sjølv; adressa til maskina blir ikkje teken vare på.
doctor-again = Undersøk på nytt
doctor-looking = Undersøkjer …
doctor-failed = Maskina med økta svara ikkje.
doctor-screen = Kva står det på skjermen til eleven?
doctor-screen-refused = «Nekta å kople til», med ein gong
doctor-screen-refused-means = Maskina vart funnen, og noko på henne seier nei: brannmuren, eller feil tal etter kolonet.
doctor-screen-waits = Ho prøver lenge og gir så opp
doctor-screen-waits-means = Ingen svarar: eit anna nettverk (gjestenett, mobildata), eit nettverk som held maskinene frå kvarandre, eller ein brannmur som teier. Samanlikn først namnet på nettverket på begge maskinene.
doctor-screen-secure = «Inga sikker tilkopling», eller ei åtvaring om eit sertifikat
doctor-screen-secure-means = Nettlesaren har sett https framfor. Skriv http:// framfor adressa.
doctor-screen-blocked = Ei side frå skulen eller fylket: sperra
doctor-screen-blocked-means = Eit filter svarar i staden for oss. Be dei som driv det, om å sleppe denne adressa utanom filteret, eller bruk ein eigen rutar.
doctor-screen-search = Ei side med søkjetreff
doctor-screen-search-means = Adressa vart søkt opp. Skriv http:// framfor henne, og kolonet med talet bak.

## Adresser

doctor-one = Elevane skriv { $address }.
doctor-several = Denne maskina er på { $count } nettverk. På tavla står { $address }.
doctor-several-do = La ei elevmaskin prøve den adressa. Skjer det ingenting, så vel den andre, eller dra ut kabelen.
doctor-no-network = Denne maskina er ikkje på noko nettverk, så ingen andre enn denne maskina kan vere med.
doctor-no-network-do = Kople henne til det same trådlause nettverket som elevane, eller set i kabelen, og undersøk på nytt.
doctor-makeshift = Nettverket har ikkje gitt denne maskina noka adresse; { $address } har ho funne på sjølv.
doctor-makeshift-do = Slå det trådlause nettet av og på, eller dra ut kabelen og set han i att. Blir det slik, slepp ikkje nettverket maskina inn.
doctor-tunnel = Ein tunnel (VPN) er på. Elevane når aldri adressa hans, og nokre tunnelar stengjer maskina for sitt eige nettverk.
doctor-tunnel-do = Kjem ikkje elevane fram, så slå av tunnelen medan økta varer.
doctor-hotspot = Dette ser ut som nettverket til ein telefon eller ei anna datamaskin. Eit slikt nettverk tek ofte åtte til ti maskiner.
doctor-hotspot-do = La kvar delegasjon dele éi maskin.

## Kven som kom fram

doctor-reached =
    { $count ->
        [one] { $count } maskin har kome til { $address }.
       *[other] { $count } maskiner har kome til { $address }.
    }
doctor-nobody-yet = Ingen har kome til { $address } enno, så vi veit ikkje om elevane kjem fram.
doctor-nobody-yet-do = Opne { $link } på ei elevmaskin. Før timen går det òg med ein telefon på nettverket til elevane.
doctor-reached-elsewhere = Maskiner kjem til { $other }, men på tavla står { $address }.
doctor-reached-elsewhere-do = Vel { $other }.
doctor-together = Nettverket lèt maskinene snakke saman: andre har kome til denne.
doctor-neighbours =
    { $count ->
        [one] Denne maskina ser { $count } anna maskin på nettverket, og det talar imot. Det er først sikkert når nokon har kome.
       *[other] Denne maskina ser { $count } andre maskiner på nettverket, og det talar imot. Det er først sikkert når nokon har kome.
    }
doctor-neighbours-do = Prøv frå ei elevmaskin.
doctor-alone = Denne maskina ser ingen andre på nettverket. Anten er ingen der enno, eller så blir maskinene haldne frå kvarandre («klientisolering»).
doctor-alone-do = Prøv frå ei elevmaskin på det same trådlause nettverket. Kjem det ingenting, så be dei som driv nettet, om å tillate trafikk mellom maskinene, eller bruk ein eigen rutar eller ein telefon som deler nett.
doctor-apart-unseen = Denne maskina fortel ikkje kven ho ser på nettverket.
doctor-apart-unseen-do = Prøv frå ei elevmaskin. Er begge på same nettverk og det ikkje kjem noko, blir maskinene truleg haldne frå kvarandre.
doctor-live =
    { $count ->
        [one] Eit direkte samband verkar på { $count } maskin.
       *[other] Eit direkte samband verkar på { $count } maskiner.
    }
doctor-live-untried = Vi veit enno ikkje om direkte samband (WebSocket) kjem fram.
doctor-live-untried-do = Lenkja for elevmaskiner prøver det. Kjem dei ikkje fram, bruker sidene vanlege førespurnader av seg sjølv.
doctor-live-blocked = På { $count } av { $all } maskiner stansar ein mellomtenar eller eit filter direkte samband (WebSocket). Økta verkar der med vanlege førespurnader, litt seinare.
doctor-live-blocked-do = I dag treng du ikkje gjere noko. Til seinare: be dei som driv nettet, om å sleppe WebSocket fram til { $address }, eller om å halde lokale adresser utanfor mellomtenaren.
doctor-live-cut = På { $count } av { $all } maskiner blir eit direkte samband kutta når ingen seier noko på eit halvt minutt. Økta kjem tilbake av seg sjølv kvar gong.
doctor-live-cut-do = I dag treng du ikkje gjere noko. Til seinare: be dei som driv nettet, om ei lengre tidsgrense for lokale adresser.
doctor-proxied = { $count } av maskinene kom gjennom ein mellomtenar.
doctor-proxied-do = Til seinare: be om at lokale adresser som { $address } blir haldne utanfor mellomtenaren.

## Denne maskina

doctor-firewall-off = Brannmuren ({ $name }) er av eller stansar ingenting her.
doctor-firewall-lets-in = Brannmuren ({ $name }) slepp dette programmet fram.
doctor-firewall-blocks = Brannmuren ({ $name }) slepp ikkje elevane inn.
doctor-firewall-blocks-do =
    { $system ->
        [windows] Windows Sikkerheit, «Brannmur og nettverksvern», «Tillat ein app gjennom brannmuren»: kryss av for Python på private nettverk. Er det grått, må IT gjere det.
        [macos] Systeminnstillingar, Nettverk, Brannmur, Val: tillat innkomande tilkoplingar for Python, og ikkje blokker alle.
        [ufw] I eit terminalvindauge: sudo ufw allow { $port }/tcp
        [firewalld] I eit terminalvindauge: sudo firewall-cmd --add-port={ $port }/tcp
       *[linux] La den som steller med maskina, opne port { $port } for lokalnettet.
    }
doctor-firewall-on = Brannmuren ({ $name }) er på. Om han slepp elevane inn, lét seg ikkje sjå herifrå.
doctor-firewall-on-do =
    { $system ->
        [windows] Kjem ikkje elevane fram: Windows Sikkerheit, «Brannmur og nettverksvern», «Tillat ein app gjennom brannmuren», kryss av for Python på private nettverk.
        [macos] Kjem ikkje elevane fram: Systeminnstillingar, Nettverk, Brannmur, Val, tillat innkomande tilkoplingar for Python.
        [ufw] Kjem ikkje elevane fram, skriv i eit terminalvindauge: sudo ufw allow { $port }/tcp
        [firewalld] Kjem ikkje elevane fram, skriv i eit terminalvindauge: sudo firewall-cmd --add-port={ $port }/tcp
       *[linux] Kjem ikkje elevane fram, la den som steller med maskina, opne port { $port }.
    }
doctor-firewall-unseen = Om ein brannmur er på, lét seg ikkje sjå herifrå; dette systemet seier det berre til administratorar.
doctor-firewall-unseen-do = Kjem ikkje elevane fram, så spør den som steller med maskina, om port { $port } er open for lokalnettet.
doctor-port-ours = Økta er på port { $port }, som vanleg.
doctor-port-unusual = Økta er på port { $port }, ikkje på { $usual }. Elevane må skrive talet etter kolonet.
doctor-port-unusual-do = Er brannmuren berre opna for { $usual }, så avslutt med Ctrl-C og start med --port { $usual }. Har eit anna program den porten, så lukk det først.
doctor-port-free = Port { $port } er ledig.
doctor-port-lesson = Ei økt går på port { $port }.
doctor-port-taken = Port { $port } er i bruk av programmet «{ $program }». Ei økt tek då ein annan port.
doctor-port-taken-do = Er brannmuren berre opna for { $port }, så lukk det programmet først.
doctor-port-taken-unseen = Port { $port } er i bruk av eit anna program; systemet seier ikkje kva for eit. Ei økt tek då ein annan port.
doctor-port-taken-unseen-do = Er brannmuren berre opna for { $port }, så start maskina på nytt og undersøk igjen.
doctor-clock =
    { $count ->
        [one] Klokka på { $count } maskin går likt med denne.
       *[other] Klokkene på { $count } maskiner går likt med denne.
    }
doctor-clock-unknown = Klokka på inga anna maskin er samanlikna enno.
doctor-clock-unknown-do = Lenkja for elevmaskiner samanliknar. Ei klokke som går feil, skader ikkje økta, som sender tida som er att.
doctor-clock-off =
    { $count ->
        [one] Klokka på { $count } av { $all } maskiner går { $minutes } minutt feil.
       *[other] Klokkene på { $count } av { $all } maskiner går feil, opptil { $minutes } minutt.
    }
doctor-clock-off-do = Økta tek ikkje skade. Med kryptering (https) kan den maskina bli avvist: still klokka på henne.
doctor-clock-ours = Alle dei { $all } maskinene er usamde med klokka på denne, opptil { $minutes } minutt. Truleg er det denne maskina som går feil.
doctor-clock-ours-do = Still klokka på denne maskina. Økta tek ikkje skade, men «Økta varer til» viser feil tid.
doctor-data = Øktene ligg på denne maskina: { $folder }
doctor-data-cloud = { $folder } blir kopiert til ei sky, og der går økter i stykke.
doctor-data-cloud-do = Vel ei mappe på denne maskina: out-of-area host --data MAPPE
doctor-data-network = { $folder } er på ein nettverksdisk, og der går økter i stykke.
doctor-data-network-do = Vel ei mappe på denne maskina: out-of-area host --data MAPPE
doctor-data-unwritable = Det går ikkje an å skrive i { $folder }.
doctor-data-unwritable-do = Vel ei mappe som er di eiga: out-of-area host --data MAPPE
doctor-data-full = Det er nesten ikkje plass att der øktene ligg: { $folder }
doctor-data-full-do = Slett noko, eller vel ein annan disk: out-of-area host --data MAPPE

## I terminalvindauget

doctor-cli-link = Opne ei av desse på ei elevmaskin; kven som kjem, viser seg her. Ctrl-C avsluttar.
doctor-cli-running = Ei økt går på denne maskina. Sida til læraren viser det same under «Nettverk».

## Sida for ei elevmaskin

reach-title = Kjem ho fram?
reach-through = Denne maskina kjem fram
reach-via = Ho kom til
reach-live-trying = Prøver eit direkte samband …
reach-live-open = Eit direkte samband opnar seg. Ventar eit halvt minutt for å sjå om det held …
reach-live-kept = Eit direkte samband verkar og held.
reach-live-cut = Eit direkte samband opnar seg, men noko på vegen kuttar det når det er stille. Økta verkar likevel.
reach-live-blocked = Noko på vegen stansar direkte samband. Økta verkar likevel, med vanlege førespurnader.
reach-clock-trying = Samanliknar klokkene …
reach-clock-right = Klokka går rett.
reach-clock-wrong = Klokka på denne maskina eller på maskina til læraren går feil. Økta verkar likevel.
reach-noscript = Eit skript ville prøve meir. Utan skript er dette alt vi kan vite: sida kom fram.
reach-join = Bli med i økta
reach-kept = Læraren ser at ei maskin kom til denne adressa, ikkje kva for ei. Ingenting blir lagra.
