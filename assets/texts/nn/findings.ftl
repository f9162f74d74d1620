### What `out-of-area check` says to somebody who writes a scenario.
### One message per code; its example stands in game/scenario/codes*.py.

## The frame of a report

finding-line = linje { $line }
finding-whole-folder = mappa
finding-nearest = Meinte du «{ $name }»?
finding-known = Kjent her: { $known }.
finding-severity-error = feil
finding-severity-warning = åtvaring
finding-severity-note = merknad
finding-clean = Ingenting å finne: Dette scenarioet er i orden.
finding-summary-errors =
    { $number ->
        [0] ingen feil
        [one] 1 feil
       *[other] { $number } feil
    }
finding-summary-warnings =
    { $number ->
        [0] ingen åtvaringar
        [one] 1 åtvaring
       *[other] { $number } åtvaringar
    }
finding-summary-notes =
    { $number ->
        [0] ingen merknader
        [one] 1 merknad
       *[other] { $number } merknader
    }
finding-summary = Funne: { $errors }, { $warnings }, { $notes }.

## Files and YAML

finding-sc001 = Det finst inga mappe som heiter «{ $folder }».
finding-sc002 = Denne fila eller mappa manglar, eller ho er tom. Alle scenario har ho.
finding-sc003 = Eit scenario bruker inga fil eller mappe med dette namnet, så ho vart ikkje lesen.
finding-sc004 = Dette er ei lenkje eller inga vanleg fil, så ho vart ikkje lesen. Kopier sjølve fila inn i mappa.
finding-sc005 = Denne fila er større enn { $most } KiB, så ho vart ikkje lesen.
finding-sc006 = Mappa har meir enn { $most } filer eller meir enn 4 MiB. Resten vart ikkje lesen. Er det rett mappe?
finding-sc007 =
    { $found ->
        [utf-16] Denne fila er lagra som UTF-16. Lagre ho som UTF-8.
        [bom] Denne fila er lagra som UTF-8 med BOM. Lagre ho som vanleg UTF-8.
       *[other] Denne fila er ikkje lagra som UTF-8. Lagre ho på nytt og vel UTF-8.
    }
finding-sc008 = På denne linja står eit teikn som ingen kan sjå ({ $character }). Skriv linja på nytt.
finding-sc009 =
    { $problem ->
        [tab] Ein marg må vere av mellomrom; her står det eit tabulatorteikn.
        [colon] Eit kolon med mellomrom etter innleier ein verdi. Set heile teksten i hermeteikn, eller skriv han utan kolon.
        [quote] Eit hermeteikn blir opna her og aldri lukka.
        [sign] Ein tekst kan ikkje byrje med dette teiknet. Set heile teksten i hermeteikn.
        [bracket] Ein parentes er opna og ikkje lukka, eller eit komma manglar.
        [margin] Linja byrjar for langt til venstre eller høgre, eller kolonet manglar.
       *[other] Herifrå er dette ikkje YAML. Jamfør linja med dei over.
    }
finding-sc010 = Lister og nøklar står inni kvarandre meir enn { $most } gonger. Ta bort nokre.
finding-sc011 = Her er det meir enn { $most } verdiar. Ingen scenario treng så mange.
finding-sc012 = «{ $name }» er eit anker eller viser til eit. Skriv teksten ut der han trengst.
finding-sc013 = «{ $name }» er ein tagg. Skriv verdien utan han.
finding-sc014 = «<<» tek over nøklane frå noko anna. Skriv nøklane ut.
finding-sc015 = Nøkkelen «{ $name }» står her to gonger; den første er på linje { $first }. Ta bort éin.
finding-sc016 = Her er det ikkje skrive noko. Skriv ein verdi, eller ta bort nøkkelen.
finding-sc017 = Her byrjar eit nytt dokument. Ta bort dei tre strekane; éi fil er eitt dokument.
finding-sc018 =
    { $expected ->
        [key] Her var det venta ein nøkkel, som i «title: Vessa».
       *[mapping] Denne fila må vere sett saman av nøklar og verdiar, som i «title: Vessa».
    }
finding-sc019 = Filnamnet og «{ $name }» høver ikkje saman. Venta var «{ $expected }». Fila til ein runde byrjar med nummeret: 01_convoy.yaml.
finding-sc020 = Dette namnet fører ut av mappa, så ingenting vart lese.
finding-sc021 = Dette kan ikkje opnast: { $reason }.
finding-sc022 = «{ $name }» har si eiga fil eller mappe. Flytt det dit.

## Keys and values

finding-sc030 = Ingen kjenner nøkkelen «{ $name }» på denne staden.
finding-sc031 = Nøkkelen «{ $name }» manglar her.
finding-sc032 =
    { $expected ->
        [text] Her var det venta ein tekst.
        [list] Her var det venta ei liste: [ein, to], eller linjer som byrjar med strek.
        [number] Her var det venta eit tal.
        [yes_or_no] Her var det venta «true» eller «false».
        [date] Her var det venta ein dato, som 1995-07-21.
       *[mapping] Her var det venta nøklar og verdiar.
    }
finding-sc033 =
    { $bound ->
        [ge] «{ $said }» er for lite. Minst er { $value }.
        [le] «{ $said }» er for mykje. Mest er { $value }.
       *[none] «{ $said }» er ikkje eit tal som høver her.
    }
finding-sc034 = «{ $said }» kan ikkje stå her.
finding-sc035 = «{ $said }» er ingen id. Ein id har små bokstavar a til z, siffer og _, byrjar med ein bokstav og har høgst 40 teikn.
finding-sc036 = «{ $said }» er ingen dato. Skriv år, månad og dag: 1995-07-21.
finding-sc037 = «{ $said }» seier verken ja eller nei. Skriv true eller false.
finding-sc039 =
    Denne teksten manglar på { $language ->
        [en] engelsk
        [nb] bokmål
        [nn] nynorsk
       *[several] { $language }
    }. Skriv han på alle tre språka, eller éin gong som rein tekst for alle.

## Names and conditions

finding-sc040 =
    { $kind ->
        [role] Plassen «{ $name }» har inga fil i roles/.
        [seat] Ingen plass som høver her, heiter «{ $name }». Plassane står i scenario.yaml.
        [option] Ingen av alternativa i denne runden heiter «{ $name }».
        [limit] Ingen av grensene for dette alternativet heiter «{ $name }».
        [source] Inga kjelde heiter «{ $name }». Kjeldene står i sources.yaml.
        [concern] Ingen av omsyna heiter «{ $name }». Dei står under concerns i scenario.yaml.
        [flag] Ingen av flagga heiter «{ $name }». Dei står under flags i scenario.yaml.
        [indicator] Ingen indikator heiter «{ $name }». Indikatorane står i scenario.yaml.
        [turn] Ingen runde heiter «{ $name }». Kvar runde er ei fil i turns/.
        [asset] Ingen styrkar som høver her, heiter «{ $name }». Dei står under assets i scenario.yaml, og ein bidragsrunde seier kva han krev.
        [place] Ingen av stadene heiter «{ $name }». Dei står i map.yaml.
        [fact] Inga opplysning i denne runden heiter «{ $name }».
        [argument] Ingen av argumenta og opplysningane i denne runden heiter «{ $name }».
        [assurance] «{ $name }» er ikkje eit slag lovnad. Det finst limit:…, pledge:… og silence:….
        [question] Ingen av spørsmåla i denne runden heiter «{ $name }».
        [key_answer] Den som har nøkkelen, kan ikkje svare «{ $name }». Svaret er turn, refuse eller ei av grensene til nøkkelen.
        [key_result] Nøkkelen kan ikkje ende med «{ $name }».
        [terms] Vilkåra i denne runden har ikkje noko val som heiter «{ $name }».
        [ending] Ingen slutt heiter «{ $name }». Dei står under endings i scenario.yaml.
        [map] Spelet har ikkje noko kart som heiter «{ $name }».
        [layer] Dette kartet har ikkje noko lag som heiter «{ $name }».
       *[outcome] Ingen av utfalla i denne runden heiter «{ $name }».
    }
finding-sc041 = Rolla «{ $name }» har ingen plass. Skriv ho inn under «seats» i scenario.yaml.
finding-sc042 = «{ $name }» er oppteke: Noko i den same lista har denne id-en, eller spelet treng ordet sjølv.
finding-sc043 =
    «{ $key }» spør korleis ein runde enda, og { $part ->
        [openings] ei opning blir lesen før runden byrjar. Spør etter ein tidlegare runde med «adopted».
        [bridges] ein overgang står for ein runde som ikkje vart spelt. Spør etter ein tidlegare runde med «adopted».
       *[other] her er det ingen runde. Spør etter ein med «adopted».
    }
finding-sc044 = Runden «{ $name }» er ikkje spelt når det blir spurt om han her.
finding-sc045 = Anten ligg ingen verdi av «{ $name }» innanfor desse grensene, eller så gjer alle det. Verdiane går frå 0 til 100.
finding-sc046 = Denne delen av vilkåret krev ingenting. Skriv kva som må gjelde, eller ta han bort.
finding-sc047 = Runden har ikkje noko som «{ $key }» kan spørje etter.
finding-sc048 = { $where } ligg utanfor kartet ({ $bounds }). Lengdegraden (aust) kjem først, så breiddegraden.

## Texts

finding-sc050 =
    { $what ->
        [card] Dette rollekortet
        [profile] Denne offentlege profilen
        [public] Denne felles orienteringa
       *[private] Denne eigne orienteringa
    } har { $number } ord ({ $language }). Det meste er { $most }.
finding-sc051 = Tekstane på { $first } og { $language } er like, ord for ord. Skriv denne.
finding-sc052 = Desse { $number } orda står her på berre eitt språk. Eit scenario som følgjer med spelet, seier det på tre.
finding-sc053 =
    { $slip ->
        [straight_quote] Rett hermeteikn; skriv « » eller ’
        [double_space] To mellomrom etter kvarandre
       *[space_before_sign] Mellomrom framfor eit skiljeteikn
    }: { $around }
finding-sc054 = Ingen tekst bruker ordet «{ $name }», så ingen kjem til å slå det opp.
finding-sc055 = Bokstavane i spelet har ikkje { $letters }. Skriv det på ein annan måte.
finding-sc056 = Ei påminning du har skrive til deg sjølv.

## Turns

finding-sc060 =
    { $kind ->
        [pledge] Denne runden ber om bidrag, og «{ $wrong }» høver ikkje til det: Han har anten «pledging» eller alternativ.
       *[decision] Denne runden vel ein politikk, og «{ $wrong }» høver ikkje til det. Skriv «kind: pledge» om han ber om bidrag.
    }
finding-sc061 = Det siste under «{ $what }» må vere utan vilkår, så noko gjeld same kva som har hendt.
finding-sc062 = Dette under «{ $what }» er utan vilkår, så det som står etter, blir aldri nådd. Flytt det til slutten.
finding-sc063 = Opninga «{ $name }» endrar ingenting. La ho opne eller lukke eit alternativ, fjerne ei grense eller endre ei haldning eller eit krav.
finding-sc064 = Opninga seier om «{ $name }» det som alt gjeld.
finding-sc065 =
    { $number ->
        [one] Etter opninga «{ $name }» ligg eitt alternativ på bordet. Det må vere tre til fem.
       *[other] Etter opninga «{ $name }» ligg { $number } alternativ på bordet. Det må vere tre til fem.
    }
finding-sc066 = «{ $name }» er lukka, og inga opning opnar det.
finding-sc067 = Ein time kan hoppe over «{ $name }». Skriv minst éin overgang som seier kva som hende då.
finding-sc068 = Alternativet svarer ikkje på spørsmålet «{ $name }» i runden.
finding-sc069 =
    { $number ->
        [one] Dette alternativet har éi grense. Gje det to eller tre, eller inga.
       *[other] Dette alternativet har { $number } grenser. Gje det to eller tre, eller inga.
    }
finding-sc070 =
    { $number ->
        [0] Alternativa skil seg ikkje på noko spørsmål. Dei må skilje seg på minst to.
       *[other] Alternativa skil seg på berre eitt spørsmål. Dei må skilje seg på minst to.
    }
finding-sc071 = «{ $name }» gjev dei same svara som «{ $other }».
finding-sc072 =
    { $number ->
        [one] Denne runden har eitt argument. Det må vere fire til seks.
       *[other] Denne runden har { $number } argument. Det må vere fire til seks.
    }
finding-sc073 = Ingen argument treng ei opplysning. La minst eitt verke berre for ein plass som kjenner opplysninga (needs_fact).
finding-sc074 = Argumentet «{ $name }» talar verken for eller mot eit alternativ.
finding-sc075 =
    { $number ->
        [one] Éin plass har ei opplysning i denne runden; det må vere minst { $needed }.
       *[other] { $number } plassar har ei opplysning i denne runden; det må vere minst { $needed }.
    }
finding-sc076 = «{ $name }» treng nøkkelen, og denne runden har ingen «key».
finding-sc077 = Ingenting seier kva den som har nøkkelen, verkeleg meinte om «{ $name }».
finding-sc078 = «{ $name }» treng ikkje nøkkelen, så det er ikkje noko å svare på.
finding-sc079 = «{ $name }» har ikkje nøkkelen. Rolla måtte i så fall seie «kind: key_holder».
finding-sc080 =
    Denne runden har ingen nøkkel, så «{ $name }» treng noko å seie. { $what ->
        [terms] Gje runden «terms».
       *[fact] Gje plassen ei opplysning.
    }
finding-sc081 = Ingen runde innfører «{ $name }». Skriv linja som forklarer det, under «introduces» i runden der det byrjar.

## Stances

finding-sc082 = «{ $seat }» har ingen haldningar i denne runden.
finding-sc083 = «{ $seat }» har inga haldning til «{ $option }».
finding-sc084 =
    { $number ->
        [0] Etter opninga «{ $opening }» føretrekkjer «{ $seat }» ingen av dei opne alternativa. Det må vere nøyaktig eitt.
       *[other] Etter opninga «{ $opening }» føretrekkjer «{ $seat }» { $number } alternativ. Det må vere nøyaktig eitt.
    }
finding-sc085 = Etter opninga «{ $opening }» er det færre enn to alternativ att som «{ $seat }» kan leve med.
finding-sc086 =
    { $lacks ->
        [would_move] Denne haldninga seier kva som flyttar ho (moved_by), men ikkje med ord (would_move).
       *[moved_by] Denne haldninga seier med ord kva som ville flytte ho (would_move), men ingenting gjer det (moved_by).
    }
finding-sc087 = «{ $key }» høyrer til ei haldning som seier «{ $mark }».
finding-sc088 = Argumentet «{ $name }» handlar ikkje om «{ $option }», så det kan ikkje flytte denne haldninga.
finding-sc089 = Ingenting flyttar nokon i denne runden. La minst éi haldning seie kva som flyttar ho (moved_by).
finding-sc090 = Dette blir kalla dokumentert. Nemn kjelda, eller kall det «inferred».

## Outcomes and pledges

finding-sc091 = Utfallet «{ $name }» flyttar ingen indikator.
finding-sc092 = Utfallet «{ $name }» hende ikkje. Nemn kven som hevdar det (argued_by).
finding-sc093 =
    Utfallet «{ $name }» hende ikkje, så teksten må seie «{ $language ->
        [en] could
       *[other] kunne
    }» ({ $language }).
finding-sc094 = Når runden endar med «{ $name }», kan det hende at ikkje noko utfall gjeld ({ $how }). Legg til eitt som ikkje krev noko meir.
finding-sc095 = Utfallet «{ $name }» kan aldri gjelde: Noko før det gjeld alltid, eller vilkåret er umogleg.
finding-sc096 = Det som verkeleg vart vedteke («{ $name }»), fører ikkje til noko utfall med vissa «record».
finding-sc097 = Ingen av utfalla les vilkåra (terms), så det er det same kva som blir svart.
finding-sc098 = Utfallet «{ $name }» endrar ikkje ordet for nokon indikator. Orda skifter ved 20, 40, 60 og 80.
finding-sc099 = Ingen vilkår les indikatoren «{ $name }», så han tyder ingenting.
finding-sc100 =
    { $lacks ->
        [set] Ingen utfall og ingen overgangar set flagget «{ $name }».
       *[read] Ingen seinare vilkår les flagget «{ $name }».
    }
finding-sc110 = «{ $seat }» har ingenting å bidra med.
finding-sc111 = Om alle tek særvilkår, er { $percent } % av «{ $name }» på plass. Det må vere 75 til 85 %.
finding-sc112 = Etter denne opninga blir det ikkje kravd noko av «{ $name }».
finding-sc113 = I ein runde som ber om bidrag, avgjer bidraga kor mykje som kan gjerast, så kostnaden ved «{ $name }» ville ingen merke. Set han til 0, og la eit utfall lese svaret.

## Roles

finding-sc121 = To roller har den andre nøkkelen: «{ $first }» og «{ $name }». Berre éi kan ha han.
finding-sc122 =
    { $number ->
        [one] Kortet nemner éin ting å gjere. Det må vere tre.
       *[other] Kortet nemner { $number } ting å gjere. Det må vere tre.
    }
finding-sc123 = «{ $name }» treng tre mål: eitt «common», eitt «own», eitt «home».
finding-sc124 = Målet «{ $name }» krev ingenting her, så ein når det ved å sitje stille.
finding-sc125 = Målet «{ $name }» blir delvis nådd ved nøyaktig det same som det blir nådd ved. Krev mindre.
finding-sc126 = Ingenting i scenarioet endrar om målet «{ $name }» blir nådd.
finding-sc127 = I runden «{ $turn }» tener alternativet «{ $option }» alle tre måla for denne rolla, så det kostar ingenting.

## Dates, plans and sources

finding-sc130 = { $date } kjem for tidleg eller for seint. Rundane følgjer etter kvarandre, mellom «begins» og «ends».
finding-sc131 = Det finst ingen plan for { $minutes } minutt.
finding-sc132 = Ingen plan for ein time spelar runden «{ $name }». Han er berre med i øving.
finding-sc133 =
    { $number ->
        [0] Planen for { $minutes } minutt spelar ingen rundar.
       *[other] Planen for { $minutes } minutt spelar { $number } rundar. Det er plass til { $most }; oppsummeringa treng resten.
    }
finding-sc134 = Planen for { $minutes } minutt må nemne kvar runde éin gong og i tidsrekkjefølgje.
finding-sc135 = Her er det ikkje vist til noko. Nemn minst éi kjelde.
finding-sc136 = Ingenting viser til kjelda «{ $name }».
finding-sc137 =
    { $number ->
        [one] Her står éi framstilling. Der historikarar er usamde, står det to; der dei er samde, inga.
       *[other] Her står { $number } framstillingar. Der historikarar er usamde, står det to; der dei er samde, inga.
    }
finding-sc138 = Indikatoren «{ $name }» har ingen verkeleg verdi for runden «{ $turn }».
finding-sc139 = Kartet seier ingenting om runden «{ $name }».

## Lines that are not crossed

finding-sc140 = «{ $name }» tel døde. Det gjer ikkje dette spelet; sei det i ei orientering.
finding-sc141 = «{ $name }» er eit offer, ein gjerningsmann eller ei væpna gruppe. Ingen spelar det.
finding-sc142 = «{ $name }» er ikkje kjend som NATO-delegasjon, FN, partnar eller regjering i ei kontaktgruppe.
finding-sc143 = «{ $words }»: Skuld er personleg. Nemn avdelinga eller leiaren, ikkje eit folk.

## Play-throughs

finding-sc150 =
    { $number ->
        [one] Her er eitt mål vurdert. Kvar plass har tre.
       *[other] Her er { $number } mål vurderte. Kvar plass har tre.
    }
finding-sc151 = Gjennomspelinga «{ $name }» må spele kvar runde éin gong og i rekkjefølgje.
finding-sc152 = Inga gjennomspeling vedtek i kvar runde det som verkeleg vart vedteke.
finding-sc153 = Brevet må nemne eit alternativ eller ei grense som avsendaren kan leve med.
finding-sc154 =
    { $number ->
        [0] Notatet ber ingenting. Det ber eitt argument, éi opplysning eller éin lovnad.
       *[other] Notatet ber { $number } ting. Det ber eitt argument, éi opplysning eller éin lovnad.
    }
