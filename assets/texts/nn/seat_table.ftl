### Elevsida: bordet, stillheita, nøkkelen, bidraga. Det som skrivebordsprogrammet òg seier, står i client.ftl.

## Arka og standpunktet vårt

seat-table-sheets = Dette ligg framfor oss
seat-table-fresh =
    { $count ->
        [one] { $count } ny
       *[other] { $count } nye
    }
seat-table-our-mark = Vårt syn på { $letter }
seat-table-more = Meir om { $letter }
seat-table-signing = Grunngjeving og stadfesting
seat-table-letters-left =
    { $count ->
        [one] { $count } teikn att
       *[other] { $count } teikn att
    }
seat-table-choose = Vel
seat-table-our-choice = Kva vi kan gjere no

## Ord som ikkje fekk plass

seat-table-left-over = Ikkje lagra: Fasen vart lukka, eller nokon tok pennen, medan du skreiv dette
seat-table-put-back = Set det inn i teksten vår
seat-table-put-away = Legg det bort

## Bordet

seat-table-tour-how = Kvar delegasjonane står i kvart alternativ. Trykk på namnet til ein delegasjon for å lese kva han har sagt.
seat-table-you = de: { $state }
seat-table-at-start = Ved starten
seat-table-after-turn = Etter runde { $number }
seat-table-answer-to = Svar til { $seat }

## Sagt i farten, av skjermlesaren

seat-table-told-filed = Standpunktet vårt er levert.
seat-table-told-confirmed = { $label } har stadfesta.
seat-table-told-changed = { $label } har endra teksten. Les han, og stadfest på nytt.
seat-table-told-pen = { $label } har pennen no.
seat-table-told-pen-yours = Du har pennen no.
seat-table-told-note = Eit notat frå { $seat }.
seat-table-told-revealed = No kan alle sjå standpunkta.
