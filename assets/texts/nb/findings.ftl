### What `out-of-area check` says to somebody who writes a scenario.
### One message per code; its example stands in game/scenario/codes*.py.

## The frame of a report

finding-line = linje { $line }
finding-whole-folder = mappen
finding-nearest = Mente du «{ $name }»?
finding-known = Kjent her: { $known }.
finding-severity-error = feil
finding-severity-warning = advarsel
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
        [0] ingen advarsler
        [one] 1 advarsel
       *[other] { $number } advarsler
    }
finding-summary-notes =
    { $number ->
        [0] ingen merknader
        [one] 1 merknad
       *[other] { $number } merknader
    }
finding-summary = Funnet: { $errors }, { $warnings }, { $notes }.

## Files and YAML

finding-sc001 = Det finnes ingen mappe som heter «{ $folder }».
finding-sc002 = Denne filen eller mappen mangler, eller den er tom. Alle scenarioer har den.
finding-sc003 = Et scenario bruker ingen fil eller mappe med dette navnet, så den ble ikke lest.
finding-sc004 = Dette er en lenke eller ingen vanlig fil, så den ble ikke lest. Kopier selve filen inn i mappen.
finding-sc005 = Denne filen er større enn { $most } KiB, så den ble ikke lest.
finding-sc006 = Mappen har mer enn { $most } filer eller mer enn 4 MiB. Resten ble ikke lest. Er det riktig mappe?
finding-sc007 =
    { $found ->
        [utf-16] Denne filen er lagret som UTF-16. Lagre den som UTF-8.
        [bom] Denne filen er lagret som UTF-8 med BOM. Lagre den som vanlig UTF-8.
       *[other] Denne filen er ikke lagret som UTF-8. Lagre den på nytt og velg UTF-8.
    }
finding-sc008 = På denne linjen står et tegn som ingen kan se ({ $character }). Skriv linjen på nytt.
finding-sc009 =
    { $problem ->
        [tab] En marg må bestå av mellomrom; her står det et tabulatortegn.
        [colon] Et kolon med mellomrom etter innleder en verdi. Sett hele teksten i anførselstegn, eller skriv den uten kolon.
        [quote] Et anførselstegn åpnes her og lukkes aldri.
        [sign] En tekst kan ikke begynne med dette tegnet. Sett hele teksten i anførselstegn.
        [bracket] En parentes er åpnet og ikke lukket, eller et komma mangler.
        [margin] Linjen begynner for langt til venstre eller høyre, eller kolonet mangler.
       *[other] Herfra er dette ikke YAML. Sammenlign linjen med dem over.
    }
finding-sc010 = Lister og nøkler står inne i hverandre mer enn { $most } ganger. Ta bort noen.
finding-sc011 = Her er det mer enn { $most } verdier. Ingen scenarioer trenger så mange.
finding-sc012 = «{ $name }» er et anker eller viser til et. Skriv teksten ut der den trengs.
finding-sc013 = «{ $name }» er en tagg. Skriv verdien uten den.
finding-sc014 = «<<» tar over nøklene fra noe annet. Skriv nøklene ut.
finding-sc015 = Nøkkelen «{ $name }» står her to ganger; den første er på linje { $first }. Ta bort én.
finding-sc016 = Her er det ikke skrevet noe. Skriv en verdi, eller ta bort nøkkelen.
finding-sc017 = Her begynner et nytt dokument. Ta bort de tre strekene; én fil er ett dokument.
finding-sc018 =
    { $expected ->
        [key] Her var det ventet en nøkkel, som i «title: Vessa».
       *[mapping] Denne filen må bestå av nøkler og verdier, som i «title: Vessa».
    }
finding-sc019 = Filnavnet og «{ $name }» passer ikke sammen. Ventet var «{ $expected }». Filen til en runde begynner med nummeret: 01_convoy.yaml.
finding-sc020 = Dette navnet fører ut av mappen, så ingenting ble lest.
finding-sc021 = Dette kan ikke åpnes: { $reason }.
finding-sc022 = «{ $name }» har en egen fil eller mappe. Flytt den dit.

## Keys and values

finding-sc030 = Ingen kjenner nøkkelen «{ $name }» på dette stedet.
finding-sc031 = Nøkkelen «{ $name }» mangler her.
finding-sc032 =
    { $expected ->
        [text] Her var det ventet en tekst.
        [list] Her var det ventet en liste: [en, to], eller linjer som begynner med strek.
        [number] Her var det ventet et tall.
        [yes_or_no] Her var det ventet «true» eller «false».
        [date] Her var det ventet en dato, som 1995-07-21.
       *[mapping] Her var det ventet nøkler og verdier.
    }
finding-sc033 =
    { $bound ->
        [ge] «{ $said }» er for lite. Minst er { $value }.
        [le] «{ $said }» er for mye. Mest er { $value }.
       *[none] «{ $said }» er ikke et tall som passer her.
    }
finding-sc034 = «{ $said }» kan ikke stå her.
finding-sc035 = «{ $said }» er ingen id. En id har små bokstaver a til z, sifre og _, begynner med en bokstav og har høyst 40 tegn.
finding-sc036 = «{ $said }» er ingen dato. Skriv år, måned og dag: 1995-07-21.
finding-sc037 = «{ $said }» sier verken ja eller nei. Skriv true eller false.
finding-sc039 =
    Denne teksten mangler på { $language ->
        [en] engelsk
        [nb] bokmål
        [nn] nynorsk
       *[several] { $language }
    }. Skriv den på alle tre språk, eller én gang som ren tekst for alle.

## Names and conditions

finding-sc040 =
    { $kind ->
        [role] Plassen «{ $name }» har ingen fil i roles/.
        [seat] Ingen plass som passer her, heter «{ $name }». Plassene står i scenario.yaml.
        [option] Ingen av alternativene i denne runden heter «{ $name }».
        [limit] Ingen av grensene for dette alternativet heter «{ $name }».
        [source] Ingen kilde heter «{ $name }». Kildene står i sources.yaml.
        [concern] Ingen av hensynene heter «{ $name }». De står under concerns i scenario.yaml.
        [flag] Ingen av flaggene heter «{ $name }». De står under flags i scenario.yaml.
        [indicator] Ingen indikator heter «{ $name }». Indikatorene står i scenario.yaml.
        [turn] Ingen runde heter «{ $name }». Hver runde er en fil i turns/.
        [asset] Ingen styrker som passer her, heter «{ $name }». De står under assets i scenario.yaml, og en bidragsrunde sier hvilke den krever.
        [place] Ingen av stedene heter «{ $name }». De står i map.yaml.
        [fact] Ingen opplysning i denne runden heter «{ $name }».
        [argument] Ingen av argumentene og opplysningene i denne runden heter «{ $name }».
        [assurance] «{ $name }» er ikke en slags løfte. Det finnes limit:…, pledge:… og silence:….
        [question] Ingen av spørsmålene i denne runden heter «{ $name }».
        [key_answer] Den som har nøkkelen, kan ikke svare «{ $name }». Svaret er turn, refuse eller en av nøkkelens grenser.
        [key_result] Nøkkelen kan ikke ende med «{ $name }».
        [terms] Vilkårene i denne runden har ikke noe valg som heter «{ $name }».
        [ending] Ingen slutt heter «{ $name }». De står under endings i scenario.yaml.
        [map] Spillet har ikke noe kart som heter «{ $name }».
        [layer] Dette kartet har ikke noe lag som heter «{ $name }».
       *[outcome] Ingen av utfallene i denne runden heter «{ $name }».
    }
finding-sc041 = Rollen «{ $name }» har ingen plass. Skriv den inn under «seats» i scenario.yaml.
finding-sc042 = «{ $name }» er opptatt: Noe i samme liste har denne id-en, eller spillet trenger ordet selv.
finding-sc043 =
    «{ $key }» spør hvordan en runde endte, og { $part ->
        [openings] en åpning leses før runden begynner. Spør etter en tidligere runde med «adopted».
        [bridges] en overgang står for en runde som ikke ble spilt. Spør etter en tidligere runde med «adopted».
       *[other] her er det ingen runde. Spør etter en med «adopted».
    }
finding-sc044 = Runden «{ $name }» er ikke spilt når det spørres om den her.
finding-sc045 = Enten ligger ingen verdi av «{ $name }» innenfor disse grensene, eller så gjør alle det. Verdiene går fra 0 til 100.
finding-sc046 = Denne delen av vilkåret krever ingenting. Skriv hva som må gjelde, eller ta den bort.
finding-sc047 = Runden har ikke noe som «{ $key }» kan spørre etter.
finding-sc048 = { $where } ligger utenfor kartet ({ $bounds }). Lengdegraden (øst) kommer først, så breddegraden.

## Texts

finding-sc050 =
    { $what ->
        [card] Dette rollekortet
        [profile] Denne offentlige profilen
        [public] Denne felles orienteringen
       *[private] Denne egne orienteringen
    } har { $number } ord ({ $language }). Det meste er { $most }.
finding-sc051 = Tekstene på { $first } og { $language } er like, ord for ord. Skriv denne.
finding-sc052 = Disse { $number } ordene står her på bare ett språk. Et scenario som følger med spillet, sier det på tre.
finding-sc053 =
    { $slip ->
        [straight_quote] Rett anførselstegn; skriv « » eller ’
        [double_space] To mellomrom etter hverandre
       *[space_before_sign] Mellomrom foran et skilletegn
    }: { $around }
finding-sc054 = Ingen tekst bruker ordet «{ $name }», så ingen kommer til å slå det opp.
finding-sc055 = Spillets bokstaver har ikke { $letters }. Skriv det på en annen måte.
finding-sc056 = En påminnelse du har skrevet til deg selv.

## Turns

finding-sc060 =
    { $kind ->
        [pledge] Denne runden ber om bidrag, og «{ $wrong }» passer ikke til det: Den har enten «pledging» eller alternativer.
       *[decision] Denne runden velger en politikk, og «{ $wrong }» passer ikke til det. Skriv «kind: pledge» hvis den ber om bidrag.
    }
finding-sc061 = Det siste under «{ $what }» må være uten vilkår, så noe gjelder uansett hva som har skjedd.
finding-sc062 = Dette under «{ $what }» er uten vilkår, så det som står etter, blir aldri nådd. Flytt det til slutten.
finding-sc063 = Åpningen «{ $name }» endrer ingenting. La den åpne eller lukke et alternativ, fjerne en grense eller endre en holdning eller et krav.
finding-sc064 = Åpningen sier om «{ $name }» det som allerede gjelder.
finding-sc065 =
    { $number ->
        [one] Etter åpningen «{ $name }» ligger ett alternativ på bordet. Det må være tre til fem.
       *[other] Etter åpningen «{ $name }» ligger { $number } alternativer på bordet. Det må være tre til fem.
    }
finding-sc066 = «{ $name }» er lukket, og ingen åpning åpner det.
finding-sc067 = En time kan hoppe over «{ $name }». Skriv minst én overgang som sier hva som skjedde da.
finding-sc068 = Alternativet svarer ikke på rundens spørsmål «{ $name }».
finding-sc069 =
    { $number ->
        [one] Dette alternativet har én grense. Gi det to eller tre, eller ingen.
       *[other] Dette alternativet har { $number } grenser. Gi det to eller tre, eller ingen.
    }
finding-sc070 =
    { $number ->
        [0] Alternativene skiller seg ikke på noe spørsmål. De må skille seg på minst to.
       *[other] Alternativene skiller seg på bare ett spørsmål. De må skille seg på minst to.
    }
finding-sc071 = «{ $name }» gir de samme svarene som «{ $other }».
finding-sc072 =
    { $number ->
        [one] Denne runden har ett argument. Det må være fire til seks.
       *[other] Denne runden har { $number } argumenter. Det må være fire til seks.
    }
finding-sc073 = Ingen argumenter trenger en opplysning. La minst ett virke bare for en plass som kjenner opplysningen (needs_fact).
finding-sc074 = Argumentet «{ $name }» taler verken for eller mot et alternativ.
finding-sc075 =
    { $number ->
        [one] Én plass har en opplysning i denne runden; det må være minst { $needed }.
       *[other] { $number } plasser har en opplysning i denne runden; det må være minst { $needed }.
    }
finding-sc076 = «{ $name }» trenger nøkkelen, og denne runden har ingen «key».
finding-sc077 = Ingenting sier hva den som har nøkkelen, virkelig mente om «{ $name }».
finding-sc078 = «{ $name }» trenger ikke nøkkelen, så det er ikke noe å svare på.
finding-sc079 = «{ $name }» har ikke nøkkelen. Rollen måtte i så fall si «kind: key_holder».
finding-sc080 =
    Denne runden har ingen nøkkel, så «{ $name }» trenger noe å si. { $what ->
        [terms] Gi runden «terms».
       *[fact] Gi plassen en opplysning.
    }
finding-sc081 = Ingen runde innfører «{ $name }». Skriv linjen som forklarer det, under «introduces» i runden der det begynner.

## Stances

finding-sc082 = «{ $seat }» har ingen holdninger i denne runden.
finding-sc083 = «{ $seat }» har ingen holdning til «{ $option }».
finding-sc084 =
    { $number ->
        [0] Etter åpningen «{ $opening }» foretrekker «{ $seat }» ingen av de åpne alternativene. Det må være nøyaktig ett.
       *[other] Etter åpningen «{ $opening }» foretrekker «{ $seat }» { $number } alternativer. Det må være nøyaktig ett.
    }
finding-sc085 = Etter åpningen «{ $opening }» er det færre enn to alternativer igjen som «{ $seat }» kan leve med.
finding-sc086 =
    { $lacks ->
        [would_move] Denne holdningen sier hva som flytter den (moved_by), men ikke med ord (would_move).
       *[moved_by] Denne holdningen sier med ord hva som ville flytte den (would_move), men ingenting gjør det (moved_by).
    }
finding-sc087 = «{ $key }» hører til en holdning som sier «{ $mark }».
finding-sc088 = Argumentet «{ $name }» handler ikke om «{ $option }», så det kan ikke flytte denne holdningen.
finding-sc089 = Ingenting flytter noen i denne runden. La minst én holdning si hva som flytter den (moved_by).
finding-sc090 = Dette kalles dokumentert. Nevn kilden, eller kall det «inferred».

## Outcomes and pledges

finding-sc091 = Utfallet «{ $name }» flytter ingen indikator.
finding-sc092 = Utfallet «{ $name }» skjedde ikke. Nevn hvem som hevder det (argued_by).
finding-sc093 =
    Utfallet «{ $name }» skjedde ikke, så teksten må si «{ $language ->
        [en] could
       *[other] kunne
    }» ({ $language }).
finding-sc094 = Når runden ender med «{ $name }», kan det hende at ikke noe utfall gjelder ({ $how }). Legg til ett som ikke krever noe mer.
finding-sc095 = Utfallet «{ $name }» kan aldri gjelde: Noe før det gjelder alltid, eller vilkåret er umulig.
finding-sc096 = Det som virkelig ble vedtatt («{ $name }»), fører ikke til noe utfall med sikkerheten «record».
finding-sc097 = Ingen av utfallene leser vilkårene (terms), så det er det samme hva som svares.
finding-sc098 = Utfallet «{ $name }» endrer ikke ordet for noen indikator. Ordene skifter ved 20, 40, 60 og 80.
finding-sc099 = Ingen vilkår leser indikatoren «{ $name }», så den betyr ingenting.
finding-sc100 =
    { $lacks ->
        [set] Ingen utfall og ingen overganger setter flagget «{ $name }».
       *[read] Ingen senere vilkår leser flagget «{ $name }».
    }
finding-sc110 = «{ $seat }» har ingenting å bidra med.
finding-sc111 = Hvis alle tar særvilkår, er { $percent } % av «{ $name }» på plass. Det må være 75 til 85 %.
finding-sc112 = Etter denne åpningen kreves det ingenting av «{ $name }».
finding-sc113 = I en runde som ber om bidrag, avgjør bidragene hvor mye som kan gjøres, så kostnaden ved «{ $name }» ville ikke merkes. Sett den til 0, og la et utfall lese svaret.

## Roles

finding-sc121 = To roller har den andre nøkkelen: «{ $first }» og «{ $name }». Bare én kan ha den.
finding-sc122 =
    { $number ->
        [one] Kortet nevner én ting å gjøre. Det må være tre.
       *[other] Kortet nevner { $number } ting å gjøre. Det må være tre.
    }
finding-sc123 = «{ $name }» trenger tre mål: ett «common», ett «own», ett «home».
finding-sc124 = Målet «{ $name }» krever ingenting her, så det nås ved å sitte stille.
finding-sc125 = Målet «{ $name }» nås delvis ved nøyaktig det samme som det nås ved. Krev mindre.
finding-sc126 = Ingenting i scenarioet endrer om målet «{ $name }» nås.
finding-sc127 = I runden «{ $turn }» tjener alternativet «{ $option }» alle tre målene for denne rollen, så det koster ingenting.

## Dates, plans and sources

finding-sc130 = { $date } kommer for tidlig eller for sent. Rundene følger etter hverandre, mellom «begins» og «ends».
finding-sc131 = Det finnes ingen plan for { $minutes } minutter.
finding-sc132 = Ingen plan for en time spiller runden «{ $name }». Den møter man bare i øving.
finding-sc133 =
    { $number ->
        [0] Planen for { $minutes } minutter spiller ingen runder.
       *[other] Planen for { $minutes } minutter spiller { $number } runder. Det er plass til { $most }; oppsummeringen trenger resten.
    }
finding-sc134 = Planen for { $minutes } minutter må nevne hver runde én gang og i tidsrekkefølge.
finding-sc135 = Her er ingenting vist til. Nevn minst én kilde.
finding-sc136 = Ingenting viser til kilden «{ $name }».
finding-sc137 =
    { $number ->
        [one] Her står én framstilling. Der historikere er uenige, står det to; der de er enige, ingen.
       *[other] Her står { $number } framstillinger. Der historikere er uenige, står det to; der de er enige, ingen.
    }
finding-sc138 = Indikatoren «{ $name }» har ingen virkelig verdi for runden «{ $turn }».
finding-sc139 = Kartet sier ingenting om runden «{ $name }».

## Lines that are not crossed

finding-sc140 = «{ $name }» teller døde. Det gjør ikke dette spillet; si det i en orientering.
finding-sc141 = «{ $name }» er et offer, en gjerningsmann eller en væpnet gruppe. Ingen spiller det.
finding-sc142 = «{ $name }» er ikke kjent som NATO-delegasjon, FN, partner eller regjering i en kontaktgruppe.
finding-sc143 = «{ $words }»: Skyld er personlig. Nevn avdelingen eller lederen, ikke et folk.

## Play-throughs

finding-sc150 =
    { $number ->
        [one] Her er ett mål vurdert. Hver plass har tre.
       *[other] Her er { $number } mål vurdert. Hver plass har tre.
    }
finding-sc151 = Gjennomspillingen «{ $name }» må spille hver runde én gang og i rekkefølge.
finding-sc152 = Ingen gjennomspilling vedtar i hver runde det som virkelig ble vedtatt.
finding-sc153 = Brevet må nevne et alternativ eller en grense som avsenderen kan leve med.
finding-sc154 =
    { $number ->
        [0] Notatet bærer ingenting. Det bærer ett argument, én opplysning eller ett løfte.
       *[other] Notatet bærer { $number } ting. Det bærer ett argument, én opplysning eller ett løfte.
    }
