### Det tenaren sjølv seier. Reglane for filene står i den engelske utgåva («en»).

## Kvifor eit samband tok slutt

farewell-ended = Økta er over. Takk for at de var med; det de bestemte, er teke vare på til oppsummeringa.
farewell-removed = Læraren har teke denne plassen ut av økta. Var det ein feil, så sei frå: Du kan sleppe inn att.
farewell-handed-over = Plassen din er gitt til ei anna maskin. Vil du vere med att, bruker du klassekoden på tavla.
farewell-elsewhere = Plassen din er opna i eit anna vindauge. Hald fram der, eller bli med på nytt herifrå.
farewell-wrong-code = Inga økt her har den koden. Sjå på tavla ein gong til; han har seks bokstavar og tal, aldri O, 0, I, L eller 1.
farewell-wrong-key = Den nøkkelen opnar inga økt her. Bruk den nyaste adressa som verten har skrive ut.
farewell-wrong-secret = Økta kjenner ikkje plassen din lenger. Bli med på nytt med klassekoden på tavla.
farewell-slow-down = For mange forsøk på éin gong. Plassen din er ikkje borte; vent nokre sekund, og prøv igjen.
farewell-full = Alle plassane er tekne. Spør læraren om du kan sitje saman med nokon.
farewell-locked = Læraren har lukka døra. Sei frå at du er her, så blir ho opna.
farewell-older-client = Programmet ditt er eldre enn det læraren har. Installer same utgåve som læraren, og bli med på nytt.
farewell-older-server = Programmet til læraren er eldre enn ditt. Be læraren installere den nyaste utgåva, eller bruk den som læraren har.
farewell-bad-message = Verten forstod ikkje programmet ditt, så sambandet blei lukka. Det de har levert, er teke vare på. Installer same utgåve som læraren.
farewell-too-much = Programmet ditt sende for mykje, så sambandet blei lukka. Det de har levert, er teke vare på; bli med på nytt for å halde fram.
farewell-too-slow = Sambandet var for tregt til å følgje med og blei lukka. Det de har levert, er teke vare på; plassen opnar seg att av seg sjølv.
farewell-closing = Verten har lukka så lenge. Det de har levert, er teke vare på, og plassen opnar seg att når verten er tilbake.

## Sida for elevar

join-title = Out of Area
join-lead = Klassen sit rundt bordet til NATO. De er ei av regjeringane.
join-how = Opne spelet på denne maskina, vel «Bli med», og skriv inn adressa og klassekoden på tavla.
join-address = Adresse
join-command = Eller skriv dette i eit terminalvindauge:
join-install = Er ikkje spelet på denne maskina? Du kan ta den same plassen i nettlesaren, og treng ikkje installere noko.
join-browser = Ta plassen din i nettlesaren
page-missing = Den sida finst ikkje. Gå til framsida for å sjå korleis de blir med.

## Det læraren tek med seg

export-title = Det klassen bestemte
export-turn = Runde
export-date = Dato
export-seat = Delegasjon
export-option = Alternativ
export-mark = Standpunkt
export-preferred = Helst
export-standing = Kven som stod bak
export-reason = Grunngiving
export-adopted = Vedteke
export-none = inga avgjerd
export-council = Råd
export-not-yet = Ingenting er bestemt enno.
export-key-turn = vrir om nøkkelen
export-key-refuse = nektar å vri om
export-opts-out = står utanfor
export-limited = { $title }, berre viss: { $limits }
export-caveat = { $amount }, med særvilkår
export-offers = Tilbod
export-letters = Brev som braut stillheita
export-notes = Notat
