### Ord som alle skjermbilder deler. Reglene for filene, og ordlisten, står i den engelske utgaven («en»).

## Svar og steg

common-yes = Ja
common-no = Nei
common-ok = OK
common-cancel = Avbryt
common-close = Lukk
common-back = Tilbake
common-next = Neste
common-continue = Fortsett
common-confirm = Bekreft
common-send = Send
common-save = Lagre
common-edit = Rediger
common-undo = Angre
common-retry = Prøv igjen
common-help = Hjelp
common-settings = Innstillinger
common-leave = Gå ut
common-show-more = Vis mer
common-show-less = Vis mindre
common-you = dere
common-nobody = ingen
common-teacher = Lærer
common-accessibility = Tilgjengelighet
common-stored = Hva som lagres

## Språkene, hvert med sitt eget navn

language-en = English
language-nb = bokmål
language-nn = nynorsk

## Faser

phase-lobby = Venterom
phase-briefing = Orientering
phase-consultation = Konsultasjon
phase-chair = Møtelederens valg
phase-silence = Stillhet
phase-key = Nøkkelen
phase-pledging = Bidrag
phase-adding = Siste bidrag
phase-outcome = Utfall
phase-debrief = Oppsummering
phase-ended = Avsluttet

## Merker på et alternativ, korte nok for en knapp

mark-accept = godtar
mark-reserve = forbehold
mark-cannot = kan ikke
mark-prefer = helst
mark-preferred = helst

## De fem ordene for en indikator, og hvor den er på vei

level-very-low = svært lav
level-low = lav
level-fair = middels
level-high = høy
level-very-high = svært høy
arrow-up = stiger
arrow-down = faller
arrow-level = uendret

## Hva en vedtatt politikk kan utrette

capability-full = full styrke
capability-reduced = redusert styrke
capability-token = symbolsk styrke
pledged-met = behovet er dekket
pledged-short = mindre enn behovet
pledged-thin = langt under behovet

## Hvordan et utfall og en holdning er kjent

certainty-record = slik gikk det
certainty-high = svært sannsynlig
certainty-fair = sannsynlig
certainty-low = usikkert
basis-documented = dokumentert
basis-inferred = utledet av kjente interesser
compared-same = som i historien
compared-different = annerledes enn i historien
compared-not-comparable = kan ikke sammenlignes

## Mål

aim-common = for den felles politikken
aim-own = for det vi selv risikerer
aim-home = på hjemmebane
aim-met = nådd
aim-partly = delvis nådd
aim-missed = ikke nådd

## Plasser og hvem som taler for dem

seat-ally = alliert
seat-partner = partner
seat-key-holder = har den andre nøkkelen
driver-people = elever
driver-documented = dokumenterte standpunkter
driver-bot = datamaskin
standing-confirmed = bekreftet
standing-some-confirmed = bekreftet av noen
standing-documented = dokumentert standpunkt
standing-bot = datamaskin
row-empty = ingen her
row-reading = leser
row-writing = skriver
row-some-confirmed = noen har bekreftet
row-filed = levert
row-away = borte
row-away-for = borte, { $seconds } s

## Svar på et notat

answer-agree = er enig
answer-consider = vil tenke på det
answer-decline = sier nei

## Forbindelsen

connection-connecting = Kobler til
connection-connected = Tilkoblet
connection-reconnecting = Mistet forbindelsen. Prøver igjen.
connection-host-away = Lærerens maskin svarer ikke. Plassen deres er trygg.
connection-ended = Økta er avsluttet.
connection-sending = Sender
connection-way-socket = Økta kommer over en direkte forbindelse (WebSocket), den raske veien.
connection-way-http = Økta kommer over vanlige forespørsler (HTTP), fordi noe på dette nettet stopper direkte forbindelser. Alt virker, det går bare litt saktere.

## Antall

amount-pupils =
    { $count ->
        [one] { $count } elev
       *[other] { $count } elever
    }
amount-delegations =
    { $count ->
        [one] { $count } delegasjon
       *[other] { $count } delegasjoner
    }
amount-turns =
    { $count ->
        [one] { $count } runde
       *[other] { $count } runder
    }
amount-minutes =
    { $count ->
        [one] { $count } minutt
       *[other] { $count } minutter
    }
amount-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekunder
    }
amount-words =
    { $count ->
        [one] { $count } ord
       *[other] { $count } ord
    }

## Navn på rekke, og datoer

list-and = { $before } og { $last }
# En delegasjon inne i en setning.
waiting-named =
    { $seat ->
       *[other] { $name }
    }
waiting-for = Venter på { $names }
waiting-for-nobody = Venter ikke på noen
date-long = { $day }. { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = mars
month-4 = april
month-5 = mai
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = desember
