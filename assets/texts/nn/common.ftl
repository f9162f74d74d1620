### Ord som alle skjermbilete deler. Reglane for filene, og ordlista, står i den engelske utgåva («en»).

## Svar og steg

common-yes = Ja
common-no = Nei
common-ok = OK
common-cancel = Avbryt
common-close = Lukk
common-back = Tilbake
common-next = Neste
common-continue = Hald fram
common-confirm = Stadfest
common-send = Send
common-save = Lagre
common-edit = Rediger
common-undo = Angre
common-retry = Prøv på nytt
common-help = Hjelp
common-settings = Innstillingar
common-leave = Gå ut
common-show-more = Vis meir
common-show-less = Vis mindre
common-you = de
common-nobody = ingen
common-teacher = Lærar
common-accessibility = Tilgjenge
common-stored = Kva som blir lagra

## Språka, kvart med sitt eige namn

language-en = English
language-nb = bokmål
language-nn = nynorsk

## Fasar

phase-lobby = Venterom
phase-briefing = Orientering
phase-consultation = Konsultasjon
phase-chair = Valet til møteleiaren
phase-silence = Stillheit
phase-key = Nøkkelen
phase-pledging = Bidrag
phase-adding = Siste bidrag
phase-outcome = Utfall
phase-debrief = Oppsummering
phase-ended = Avslutta

## Merke på eit alternativ, korte nok for ein knapp

mark-accept = godtek
mark-reserve = atterhald
mark-cannot = kan ikkje
mark-prefer = helst
mark-preferred = helst

## Dei fem orda for ein indikator, og kvar han er på veg

level-very-low = svært låg
level-low = låg
level-fair = middels
level-high = høg
level-very-high = svært høg
arrow-up = stig
arrow-down = fell
arrow-level = uendra

## Kva ein vedteken politikk kan utrette

capability-full = full styrke
capability-reduced = redusert styrke
capability-token = symbolsk styrke
pledged-met = behovet er dekt
pledged-short = mindre enn behovet
pledged-thin = langt under behovet

## Korleis eit utfall og ei haldning er kjende

certainty-record = slik gjekk det
certainty-high = svært sannsynleg
certainty-fair = sannsynleg
certainty-low = uvisst
basis-documented = dokumentert
basis-inferred = utleidd av kjende interesser
compared-same = som i historia
compared-different = annleis enn i historia
compared-not-comparable = kan ikkje samanliknast

## Mål

aim-common = for den felles politikken
aim-own = for det vi sjølve risikerer
aim-home = på heimebane
aim-met = nådd
aim-partly = delvis nådd
aim-missed = ikkje nådd

## Plassar og kven som talar for dei

seat-ally = alliert
seat-partner = partnar
seat-key-holder = har den andre nøkkelen
driver-people = elevar
driver-documented = dokumenterte standpunkt
driver-bot = datamaskin
standing-confirmed = stadfesta
standing-some-confirmed = stadfesta av nokre
standing-documented = dokumentert standpunkt
standing-bot = datamaskin
row-empty = ingen her
row-reading = les
row-writing = skriv
row-some-confirmed = nokre har stadfesta
row-filed = levert
row-away = borte
row-away-for = borte, { $seconds } s

## Svar på eit notat

answer-agree = er samd
answer-consider = vil tenkje på det
answer-decline = seier nei

## Sambandet

connection-connecting = Koplar til
connection-connected = Tilkopla
connection-reconnecting = Mista sambandet. Prøver på nytt.
connection-host-away = Maskina til læraren svarar ikkje. Plassen dykkar er trygg.
connection-ended = Økta er avslutta.
connection-sending = Sender
connection-way-socket = Økta kjem over eit direkte samband (WebSocket), den raske vegen.
connection-way-http = Økta kjem over vanlege førespurnader (HTTP), for noko på dette nettet stoggar direkte samband. Alt verkar, det går berre litt seinare.

## Mengder

amount-pupils =
    { $count ->
        [one] { $count } elev
       *[other] { $count } elevar
    }
amount-delegations =
    { $count ->
        [one] { $count } delegasjon
       *[other] { $count } delegasjonar
    }
amount-turns =
    { $count ->
        [one] { $count } runde
       *[other] { $count } rundar
    }
amount-minutes =
    { $count ->
        [one] { $count } minutt
       *[other] { $count } minutt
    }
amount-seconds =
    { $count ->
        [one] { $count } sekund
       *[other] { $count } sekund
    }
amount-words =
    { $count ->
        [one] { $count } ord
       *[other] { $count } ord
    }

## Namn på rekkje, og datoar

list-and = { $before } og { $last }
# Ein delegasjon inni ei setning.
waiting-named =
    { $seat ->
       *[other] { $name }
    }
waiting-for = Ventar på { $names }
waiting-for-nobody = Ventar ikkje på nokon
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
