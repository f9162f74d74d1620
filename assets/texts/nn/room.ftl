### Storskjermen, og det han deler med sida til læraren.
### Skal lesast på åtte meters avstand: korte setningar, orda til klassen.

## Når sida blir opna

room-no-key = Denne sida blir opna med storskjermen si eiga adresse
room-no-key-do = Programmet på maskina til læraren skriv ho ut når økta startar. Opne heile adressa, òg det som står etter #.
room-closed = Storskjermen er stengd
room-ended = Økta er slutt. Takk for at de sat ved bordet.

## Å bli med

room-go-to = Gå til
room-enter-code = Skriv klassekoden
room-qr = QR-kode for { $address }
room-arrived =
    { $count ->
        [0] Ingen er ved bordet enno.
        [one] { $count } elev er ved bordet.
       *[other] { $count } elevar er ved bordet.
    }
room-at-table =
    { $count ->
        [one] { $count } elev ved bordet
       *[other] { $count } elevar ved bordet
    }

## Bordet

room-time-left = Tid att av denne fasen
room-paused = Pause
room-news = Nyhende
room-tour = Runden rundt bordet: kva kvar delegasjon seier om kvart alternativ
room-legend = Kva merka tyder
room-sealed-how = Standpunkta er forsegla til alle har levert.
room-waiting = Ventar på { $names }.
room-waiting-all = Ventar på alle delegasjonane.
room-speaks-by-terms = har levert
room-option-closed = ikkje ope denne gongen
room-chair-would = Møteleiaren ville lagt fram { $letter }.
room-chair-tied = { $letters } står likt.
room-chair-nothing = Ingenting kan leggjast fram enno: ingen har eit alternativ dei helst vil ha.
room-chair-path = { $letter } blir lagt fram dersom { $names } flyttar seg.
room-list-or = { $before } eller { $last }
room-laid-by = { $name } legg på bordet
room-laid = Lagt på bordet

## Stillheit og brev

room-silence = Møteleiaren legg { $letter } fram under stillheit.
room-silence-again = { $letter } er under stillheit på nytt.
room-silence-how = Den som ikkje kan leve med det, bryt stillheita no, med eit brev.
room-letter-from = { $name } braut stillheita
room-letter-option = Kan leve med { $letter }.
room-letter-limit = Kan leve med det dersom: { $limit }.

## Den andre nøkkelen

room-key = { $name } har den andre nøkkelen.
room-key-how = Rådet har bestemt seg. Ingenting blir gjort før { $name } vrir om nøkkelen sin.

## Bidrag

room-pledging-how = Kvar delegasjon tilbyr noko av sine eigne styrkar. Tilboda er forsegla til alle har levert.
room-adding-how = Eitt minutt til å leggje til meir. Ingenting kan trekkjast tilbake.
room-needed-amount = { $needed } trengst
room-offered-of = { $offered } av { $needed }
room-offers = har gjeve eit tilbod
room-offers-with-caveat = med særvilkår
room-offers-nothing = tilbyr ingenting
room-pledging-terms = { $name } gjev ikkje bidrag her, men legg fram vilkår: { $question }
room-states-terms = legg fram vilkår
room-stated-terms = har lagt fram vilkår
room-terms-of = Vilkåra frå { $name }
room-offer = { $asset }: { $amount }
room-offer-caveat = { $asset }: { $amount }, med særvilkår
room-asset = Styrkar
room-needed = Trengst
room-offered = Tilbode
room-sealed = forsegla
room-number = { $number }

## Utfallet og det som verkeleg hende

room-decided = Rådet
room-no-decision = Inga avgjerd
room-not-carried-out = Vedteke, men ikkje gjennomført: { $title }
room-with-limits = Berre dersom: { $limits }
room-opted-out = Står utanfor: { $names }
room-from-to = { $before }, no { $after }
room-what-moved = Kva det endra
room-certainty = Kor sikkert dette er: { $certainty }.
room-sources = Kjelder: { $sources }
room-council = Råd { $number }
room-ours = Rådet vårt
room-not-played = Denne runden vart ikkje spela
room-governments = Regjeringane

## Oppsummering

room-ending = Slik enda det
room-turn-heading = { $date }: { $title }
room-earlier = Før vi gjekk tilbake
room-ask = Snakk om
room-round-how = Merket viser kva delegasjonen leverte. Det vesle ved sida av viser kvar regjeringa stod, når det var ein annan stad.
room-round-government = regjeringa:
room-notes = Notat mellom delegasjonane
room-note-way = { $sender } til { $to }
room-note-broken = ein broten lovnad
room-two-paths = To vegar
room-path-ours = vår
room-path-record = historia
room-results = Kva kvar delegasjon ville
room-trust = Tillit heime: { $word }
room-questions = Spørsmål til klassen
room-left-out = Kva let spelet vere å ta med?
room-page-of = { $page } av { $of }
