### Elevsiden: bordet, stillheten, nøkkelen, bidragene. Det som skrivebordsprogrammet også sier, står i client.ftl.

## Arkene og standpunktet vårt

seat-table-sheets = Dette ligger foran oss
seat-table-fresh =
    { $count ->
        [one] { $count } ny
       *[other] { $count } nye
    }
seat-table-our-mark = Vårt syn på { $letter }
seat-table-more = Mer om { $letter }
seat-table-signing = Begrunnelse og bekreftelse
seat-table-letters-left =
    { $count ->
        [one] { $count } tegn igjen
       *[other] { $count } tegn igjen
    }
seat-table-choose = Velg
seat-table-our-choice = Hva vi kan gjøre nå

## Ord som ikke fikk plass

seat-table-left-over = Ikke lagret: Fasen ble lukket, eller noen tok pennen, mens du skrev dette
seat-table-put-back = Sett det inn i teksten vår
seat-table-put-away = Legg det bort

## Bordet

seat-table-tour-how = Hvor hver delegasjon står i hvert alternativ. Navnet på en delegasjon åpner det den har sagt.
seat-table-you = dere: { $state }
seat-table-at-start = Ved starten
seat-table-after-turn = Etter runde { $number }
seat-table-answer-to = Svar til { $seat }

## Sagt i forbifarten, av skjermleseren

seat-table-told-filed = Standpunktet vårt er levert.
seat-table-told-confirmed = { $label } har bekreftet.
seat-table-told-changed = { $label } har endret teksten. Les den, og bekreft på nytt.
seat-table-told-pen = { $label } har pennen nå.
seat-table-told-pen-yours = Du har pennen nå.
seat-table-told-note = Et notat fra { $seat }.
seat-table-told-revealed = Standpunktene vises.
