### Storskjermen, og det den deler med lærerens side.
### Leses på åtte meters avstand: korte setninger, klassens egne ord.

## Når siden åpnes

room-no-key = Denne siden åpnes med storskjermens egen adresse
room-no-key-do = Programmet på lærerens maskin skriver den ut når økta starter. Åpne hele adressen, også det som står etter #.
room-closed = Storskjermen er lukket
room-ended = Økta er slutt. Takk for at dere satt ved bordet.

## Å bli med

room-go-to = Gå til
room-enter-code = Skriv klassekoden
room-qr = QR-kode for { $address }
room-arrived =
    { $count ->
        [0] Ingen er ved bordet ennå.
        [one] { $count } elev er ved bordet.
       *[other] { $count } elever er ved bordet.
    }
room-at-table =
    { $count ->
        [one] { $count } elev ved bordet
       *[other] { $count } elever ved bordet
    }

## Bordet

room-time-left = Tid igjen av denne fasen
room-paused = Pause
room-news = Nyhet
room-tour = Runden rundt bordet: hva hver delegasjon sier om hvert alternativ
room-legend = Hva merkene betyr
room-sealed-how = Standpunktene er forseglet til alle har levert.
room-waiting = Venter på { $names }.
room-waiting-all = Venter på alle delegasjonene.
room-speaks-by-terms = har levert
room-option-closed = ikke åpent denne gangen
room-chair-would = Møtelederen ville lagt fram { $letter }.
room-chair-tied = { $letters } står likt.
room-chair-nothing = Ingenting kan legges fram ennå: ingen har et alternativ de helst vil ha.
room-chair-path = { $letter } blir lagt fram hvis { $names } flytter seg.
room-list-or = { $before } eller { $last }
room-laid-by = { $name } legger på bordet
room-laid = Lagt på bordet

## Stillhet og brev

room-silence = Møtelederen legger { $letter } fram under stillhet.
room-silence-again = { $letter } er under stillhet igjen.
room-silence-how = Den som ikke kan leve med det, bryter stillheten nå, med et brev.
room-letter-from = { $name } brøt stillheten
room-letter-option = Kan leve med { $letter }.
room-letter-limit = Kan leve med det hvis: { $limit }.

## Den andre nøkkelen

room-key = { $name } har den andre nøkkelen.
room-key-how = Rådet har bestemt seg. Ingenting blir gjort før { $name } vrir om sin nøkkel.

## Bidrag

room-pledging-how = Hver delegasjon tilbyr noe av sine egne styrker. Tilbudene er forseglet til alle har levert.
room-adding-how = Ett minutt til å legge til mer. Ingenting kan trekkes tilbake.
room-needed-amount = { $needed } trengs
room-offered-of = { $offered } av { $needed }
room-offers = har gitt et tilbud
room-offers-with-caveat = med særvilkår
room-offers-nothing = tilbyr ingenting
room-pledging-terms = { $name } gir ikke bidrag her, men legger fram vilkår: { $question }
room-states-terms = legger fram vilkår
room-stated-terms = har lagt fram vilkår
room-terms-of = Vilkårene fra { $name }
room-offer = { $asset }: { $amount }
room-offer-caveat = { $asset }: { $amount }, med særvilkår
room-asset = Styrker
room-needed = Trengs
room-offered = Tilbudt
room-sealed = forseglet
room-number = { $number }

## Utfallet og det som virkelig hendte

room-decided = Rådet
room-no-decision = Ingen beslutning
room-not-carried-out = Vedtatt, men ikke gjennomført: { $title }
room-with-limits = Bare hvis: { $limits }
room-opted-out = Står utenfor: { $names }
room-from-to = { $before }, nå { $after }
room-what-moved = Hva det endret
room-certainty = Hvor sikkert dette er: { $certainty }.
room-sources = Kilder: { $sources }
room-council = Råd { $number }
room-ours = Vårt råd
room-not-played = Denne runden ble ikke spilt
room-governments = Regjeringene

## Oppsummering

room-ending = Slik endte det
room-turn-heading = { $date }: { $title }
room-earlier = Før vi gikk tilbake
room-ask = Snakk om
room-round-how = Merket viser hva delegasjonen leverte. Det lille ved siden av viser hvor regjeringen sto, når det var et annet sted.
room-round-government = regjeringen:
room-notes = Notater mellom delegasjonene
room-note-way = { $sender } til { $to }
room-note-broken = et brutt løfte
room-two-paths = To veier
room-path-ours = vår
room-path-record = historien
room-results = Hva hver delegasjon ville
room-trust = Tillit hjemme: { $word }
room-questions = Spørsmål til klassen
room-left-out = Hva utelot spillet?
room-page-of = { $page } av { $of }
