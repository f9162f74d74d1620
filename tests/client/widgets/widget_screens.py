"""Screens made of every widget, in long words, for the tests of size and of focus."""

from game.client.layout import Fit, Px, Share
from game.client.theme import Face
from game.client.widgets import (
    Align,
    Arrow,
    Banner,
    Button,
    Card,
    Checkbox,
    Choice,
    Clock,
    Col,
    Flag,
    Flow,
    Heading,
    Icon,
    IndicatorRow,
    LineChart,
    Look,
    MapView,
    Mark,
    MarkBadge,
    MarkWords,
    Matrix,
    Node,
    OptionCard,
    Panel,
    Pill,
    Place,
    PrivateNote,
    Quote,
    Radio,
    Ring,
    Row,
    Rule,
    Scroll,
    Select,
    Space,
    Standing,
    Stepper,
    Text,
    TextArea,
    TextField,
    Tone,
    find_terms,
)

WORDS = MarkWords("godtar", "forbehold", "kan ikke", "foretrukket", "Hvordan tar dere forbehold?")
OPTIONS = [("warn", "A"), ("sarajevo", "B"), ("campaign", "C"), ("embargo", "D")]
BRIEFING = (
    "I går traff granater markedet i Sarajevo. FNs undersøkelse fant at de kom fra stillingene til "
    "den bosnisk-serbiske hæren.\n\nLøftet fra London binder nå Rådet. Siden slutten av juli "
    "ligger den andre nøkkelen hos FNs militære sjef."
)


def option(
    option_id: str = "campaign", mark: Mark | None = Mark.RESERVE, why_not: str = ""
) -> OptionCard:
    letter = dict(OPTIONS)[option_id]
    return OptionCard(
        option_id,
        letter,
        "En sammenhengende luftkampanje mot kommandonettet",
        WORDS,
        summary="Depoter, luftvern og samband. FN-soldatene må først ut av utsatte stillinger.",
        cost="Faren for gisler øker.",
        mark=mark,
        limits=[
            Choice("out", "Stå utenfor: den går i gang uten oss"),
            Choice("towns", "Ingen mål nær byene", "Koster noe av slagkraften"),
        ],
        limit="towns",
        why_not=why_not,
    )


def standings() -> list[Standing]:
    marks = {"warn": "cannot", "sarajevo": "reserve", "campaign": "preferred", "embargo": "accept"}
    return [
        Standing("united_states", "USA", marks, reason="Vi ga et løfte i London."),
        Standing("united_kingdom", "Storbritannia", marks, state="dokumentert"),
        Standing("contact", "Kontaktgruppa", marks, reason="Forhandlingene går først."),
        Standing("germany", "Tyskland", state="skriver"),
        Standing("turkey", "Tyrkia", state="borte i 20 sekunder"),
        Standing("norway", "Norge", state="dere", own=True),
    ]


def theatre() -> MapView:
    return MapView(
        "map",
        "bosnia",
        "nb",
        caption="Krigsområdet 29. august 1995",
        places=[Place("Sarajevo", 18.41, 43.86, "capital"), Place("Goražde", 18.98, 43.67)],
        rings=[Ring(18.98, 43.67, "Goražde: sikkert område", "safe_area")],
        arrows=[Arrow((16.0, 43.8), (16.9, 44.4), "Offensiv", "offensive")],
    )


def band() -> Node:
    return Panel(
        Row(
            [
                Flag("norway", "Norge"),
                Text("Norge", face=Face.BOLD, size=20, colour="on_band"),
                Text("Bosnia 1995 · runde 3 av 6 · 29. august", colour="on_band_quiet"),
                Stepper(["Orientering", "Konsultasjon", "Stillhet", "Utfall"], 1, "Faser"),
                Clock("clock", 222, words="skynd dere", label="Tid igjen"),
            ],
            [Fit(), Fit(), Share(2), Share(3), Fit()],
            align=Align.CENTRE,
            stack_below=700,
        ),
        fill="band",
        pad=(22, 10),
    )


def table() -> Node:
    """The screen that a pupil sees most."""
    briefing = Col(
        [
            theatre(),
            Heading("Etter den andre granaten mot Markale", 3),
            Text(BRIEFING, face=Face.SERIF, size=17, spans=find_terms(BRIEFING, {"Rådet": "nac"})),
            PrivateNote("Bare delegasjonen deres vet dette", "Norske sanitetssoldater er i Tuzla."),
        ]
    )
    reason = Row(
        [
            TextArea("reason", "Vår begrunnelse, til bordet og protokollen", "Makt må", limit=300),
            Col([Button("Bekreft posisjonen", "confirm", look=Look.PRIMARY, icon="check")]),
        ],
        [Share(2), Share(1)],
        stack_below=520,
    )
    cards = [option("warn", Mark.ACCEPT), option("sarajevo", None), option()]
    side = Col(
        [
            Heading("Bordet", 3),
            Matrix("table", OPTIONS, standings(), WORDS, tabled="sarajevo", title="Bordet"),
            Rule(),
            IndicatorRow("unity", "Samhold i alliansen", "nokså høyt", "down", level=2, before=3),
            IndicatorRow("war", "Faren for en større krig", "svært høy", "up", trend_word="øker"),
        ]
    )
    body = Row(
        [
            Card(Scroll(briefing, "briefing"), grow=1),
            Scroll(Col([Heading("Hva svarer NATO?"), *cards, reason], gap=12), "middle"),
            Card(Scroll(side, "side"), grow=1),
        ],
        [Px(318), Share(), Px(300)],
        gap=16,
        align=Align.STRETCH,
        stack_below=900,
        grow=1,
    )
    return Col([band(), Panel(body, pad=(20, 16), grow=1)], gap=0)


def settings() -> Node:
    """A form, and what else there is."""
    languages = [Choice("en", "English"), Choice("nb", "Bokmål"), Choice("nn", "Nynorsk")]
    forms = Col(
        [
            Banner("Kobler til igjen. Det dere skrev er tatt vare på.", Tone.WARNING),
            Banner(
                "Lærerens maskin er borte.", Tone.GRAVE, actions=[Button("Forlat timen", "leave")]
            ),
            TextField("code", "Kode til timen", "KPRT", limit=6),
            Select("language", "Språk", languages, "nb"),
            Checkbox("motion", "Mindre bevegelse på skjermen", True, switch=True),
            Checkbox("read", "Jeg har lest merknaden om innholdet", False),
            Radio("size", "Tekststørrelse", languages, "en", boxed=True),
            Flow(
                [
                    Button("Bekreft", "yes", look=Look.PRIMARY),
                    Button("Slett alt", "delete", look=Look.DANGER),
                    Button("Lukket", "closed", why_not="Frankrike har pennen"),
                    Button("Mer", "more", look=Look.BARE),
                ]
            ),
        ],
        gap=12,
    )
    rest = Col(
        [
            Quote("Et løfte som besvares med nok et brev er ikke noe løfte.", "Frankrike"),
            LineChart([50, 48, 30], [50, 52, 55, 70], summary="Vår kurs faller", ours_label="vår"),
            Flow([Pill("annerledes", "reserve"), MarkBadge("accept", "godtar"), Icon("map")]),
            Space(8),
            Panel(Text("Spør klassen nå", colour="on_band"), fill="band", radius=10),
        ]
    )
    return Panel(Row([forms, rest], gap=24, stack_below=760), pad=20)
