### Det tjeneren selv sier. Reglene for filene står i den engelske utgaven («en»).

## Hvorfor en forbindelse tok slutt

farewell-ended = Økta er over. Takk for at dere var med; det dere bestemte, er tatt vare på til oppsummeringen.
farewell-removed = Læreren har tatt denne plassen ut av økta. Var det en feil, så si fra: Du kan slippes inn igjen.
farewell-handed-over = Plassen din er gitt til en annen maskin. Vil du være med igjen, bruker du klassekoden på tavla.
farewell-elsewhere = Plassen din er åpnet i et annet vindu. Fortsett der, eller bli med på nytt herfra.
farewell-wrong-code = Ingen økt her har den koden. Se på tavla igjen; den har seks bokstaver og tall, aldri O, 0, I, L eller 1.
farewell-wrong-key = Den nøkkelen åpner ingen økt her. Bruk den nyeste adressen som verten har skrevet ut.
farewell-wrong-secret = Økta kjenner ikke plassen din lenger. Bli med på nytt med klassekoden på tavla.
farewell-slow-down = For mange forsøk på én gang. Plassen din er ikke borte; vent noen sekunder, og prøv igjen.
farewell-full = Alle plasser er tatt. Spør læreren om du kan sitte sammen med noen.
farewell-locked = Læreren har lukket døra. Si fra at du er her, så blir den åpnet.
farewell-older-client = Programmet ditt er eldre enn lærerens. Installer samme utgave som læreren, og bli med på nytt.
farewell-older-server = Lærerens program er eldre enn ditt. Be læreren installere den nyeste utgaven, eller bruk den som læreren har.
farewell-bad-message = Verten forsto ikke programmet ditt, så forbindelsen ble lukket. Det dere har levert, er tatt vare på. Installer samme utgave som læreren.
farewell-too-much = Programmet ditt sendte for mye, så forbindelsen ble lukket. Det dere har levert, er tatt vare på; bli med på nytt for å fortsette.
farewell-too-slow = Forbindelsen var for treg til å følge med og ble lukket. Det dere har levert, er tatt vare på; plassen åpnes igjen av seg selv.
farewell-closing = Verten har lukket så lenge. Det dere har levert, er tatt vare på, og plassen åpnes igjen når verten er tilbake.

## Siden for elever

join-title = Out of Area
join-lead = Klassen sitter rundt NATOs bord. Dere er en av regjeringene.
join-how = Åpne spillet på denne maskinen, velg «Bli med», og skriv inn adressen og klassekoden på tavla.
join-address = Adresse
join-command = Eller skriv dette i et terminalvindu:
join-install = Er ikke spillet på denne maskinen? Du kan ta den samme plassen i nettleseren, og trenger ikke installere noe.
join-browser = Ta plassen din i nettleseren
page-missing = Den siden finnes ikke. Gå til forsiden for å se hvordan dere blir med.

## Det læreren tar med seg

export-title = Det klassen bestemte
export-turn = Runde
export-date = Dato
export-seat = Delegasjon
export-option = Alternativ
export-mark = Standpunkt
export-preferred = Helst
export-standing = Hvem som sto bak
export-reason = Begrunnelse
export-adopted = Vedtatt
export-none = ingen beslutning
export-council = Råd
export-not-yet = Ingenting er bestemt ennå.
export-key-turn = vrir om nøkkelen
export-key-refuse = nekter å vri om
export-opts-out = står utenfor
export-limited = { $title }, bare hvis: { $limits }
export-caveat = { $amount }, med særvilkår
export-offers = Tilbud
export-letters = Brev som brøt stillheten
export-notes = Notater
