"""The widgets that screens are built of, and how a screen is built.

A screen is a function from what the client knows to a tree of widgets:

    def table(view, draft) -> Node:
        return Col([
            Panel(Row([Flag("norway", words.norway), Text(...), Clock("clock", 222)],
                      [Fit(), Share(), Fit()], align=Align.CENTRE), fill="band", pad=(22, 10)),
            Row([Card(Scroll(Col([Heading(...), Text(...)]), "briefing"), grow=1),
                 Scroll(Col([OptionCard(...), TextArea("reason", ...),
                             Button(words.confirm, "confirm", look=Look.PRIMARY)]), "middle")],
                [Px(318), Share()], align=Align.STRETCH, stack_below=900, grow=1),
        ])

    ui = UI(Theme(text_scale=100), (1366, 768))    # game.client.ui
    ui.show(table(view, draft))
    for event in pygame.event.get():
        for message in ui.handle(event):
            match message:
                case Button.Pressed(name="confirm"): ...
                case OptionCard.Marked(option=option, mark=mark): ...
                case TextArea.Changed(name="reason", text=text): draft = text
    ui.tick(now)                                   # seconds; moves what moves
    if ui.dirty:
        pygame.display.update(ui.draw(surface))

Whenever the model changes the screen builds a new tree and shows it. That is
cheap, and a widget with a `name` goes on where its namesake stood: focus,
scrolling, caret, undo, half-written text. Everything else is what the screen
hands in: a card, a radio or a switch tells what was done to it, and the
next tree says how it stands. Small changes need no new tree:
`Clock.set_seconds`, `Text.set_text`, `Editor.set_text`.

Lengths are logical pixels; `Theme.px` scales them with the text size. Colours
are tokens of `assets/theme.json`. Every word is handed in translated. A
widget never calls its owner; `name` is what messages are told apart by.

Places (`game.client.layout`): `Px(n)`, `Share(weight)`, `Fit()` for the
widths of a Row. In a Col, children with `grow` share spare height, and a
Scroll is made lower when height is scarce; if that is not enough, the whole
page scrolls. `stack_below` turns a Row into a Col on narrow windows.

  widget         what it is                                     messages (all have `node`, `name`)
  Text, Heading  wrapped text; `spans` (find_terms) link words  GlossaryTerm.Opened(term)
  Col, Row       above, beside; Flow: one after another         -
  Space, Rule    empty room, a hairline                         -
  Panel, Card    a ground under one child; Barred: a bar        -
  Scroll         a window on something longer                   -
  Button         PRIMARY, QUIET, DANGER or BARE (a link);       Button.Pressed()
                 `why_not` disables, `busy` while sending
  TextField      one line with a label                          TextField.Changed(text),
                                                                .Submitted(text) by Enter
  TextArea       several lines, limit with a count              TextArea.Changed(text),
                                                                .Submitted(text) by Ctrl+Enter
  OptionCard     an option with marks and star; when reserved   OptionCard.Marked(option, mark),
                 a Radio named `limit:<option>` asks how        .Preferred(option), Radio.Chosen
  Radio          one of several (`boxed` for large choices)     Radio.Chosen(value)
  Checkbox       yes or no; `switch=True` looks like a switch   Checkbox.Toggled(on)
  Select         one of several in a drop-down list             Select.Chosen(value)
  Matrix         the tour de table, of `Standing`s              Matrix.Opened(seat)
  IndicatorRow   name, word, arrow, five steps                  -
  LineChart      our course against the record                  -
  Clock          whole seconds, a word in the last thirty       -
  Stepper        the phases of a turn, on the dark band         -
  Banner         how the connection is, what was refused        its own buttons'
  Dialog         asks over everything: `ui.open_layer(Dialog)`  Dialog.Answered(answer)
  Flag, Icon, MarkBadge, Pill                                   -
  Quote          a letter behind a bar; PrivateNote             -
  MapView        the theatre, with a turn's Places, Rings       MapView.Opened(place)
                 and Arrows

`ui.notice(text)` says something in passing. `ui.find(name)`, `ui.focus(node)`,
`ui.text()` and `ui.describe()` serve screens, tests and the export for
screen readers.
"""

from game.client.widgets.banner import Banner, Tone
from game.client.widgets.button import Button, Look
from game.client.widgets.chart import LineChart
from game.client.widgets.checkbox import Checkbox
from game.client.widgets.containers import Align, Col, Flow, Row, Space
from game.client.widgets.dialog import Answer, Dialog
from game.client.widgets.editor import Editor
from game.client.widgets.indicator import IndicatorRow
from game.client.widgets.map_view import Arrow, MapView, Place, Ring
from game.client.widgets.marks import Mark, MarkWords
from game.client.widgets.matrix import Matrix, Standing
from game.client.widgets.node import Description, Handled, Message, Node
from game.client.widgets.option_card import OptionCard
from game.client.widgets.panel import Barred, Card, Panel, Rule
from game.client.widgets.picture import Flag, Icon, MarkBadge, Pill
from game.client.widgets.quote import PrivateNote, Quote
from game.client.widgets.radio import Choice, Radio
from game.client.widgets.scroll import Scroll
from game.client.widgets.select import Select
from game.client.widgets.status import Clock, Stepper, clock_text
from game.client.widgets.text import GlossaryTerm, Heading, Text
from game.client.widgets.text_area import TextArea
from game.client.widgets.text_field import TextField
from game.client.widgets.typeset import Span, find_terms

__all__ = [
    "Align",
    "Answer",
    "Arrow",
    "Banner",
    "Barred",
    "Button",
    "Card",
    "Checkbox",
    "Choice",
    "Clock",
    "Col",
    "Description",
    "Dialog",
    "Editor",
    "Flag",
    "Flow",
    "GlossaryTerm",
    "Handled",
    "Heading",
    "Icon",
    "IndicatorRow",
    "LineChart",
    "Look",
    "MapView",
    "Mark",
    "MarkBadge",
    "MarkWords",
    "Matrix",
    "Message",
    "Node",
    "OptionCard",
    "Panel",
    "Pill",
    "Place",
    "PrivateNote",
    "Quote",
    "Radio",
    "Ring",
    "Row",
    "Rule",
    "Scroll",
    "Select",
    "Space",
    "Span",
    "Standing",
    "Stepper",
    "Text",
    "TextArea",
    "TextField",
    "Tone",
    "clock_text",
    "find_terms",
]
