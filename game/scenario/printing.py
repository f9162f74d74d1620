"""What `out-of-area check --play` and `--stats` print."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from game.scenario import figures
from game.scenario.figures import Figure
from game.scenario.load import Loaded
from game.scenario.play import walk
from game.scenario.stats import notes_effect, tally


def print_play(loaded: Loaded, console: Console, only: str = "") -> bool:
    """Walk the transcripts and print what happens; True if all come to what they expect."""
    scenario = loaded.scenario
    if scenario is None:
        return False
    well = True
    for name, transcript in loaded.transcripts.items():
        if only not in ("", name):
            continue
        walked = walk(scenario, transcript)
        console.print(f"\n[bold]{transcript.title}[/bold] ({name})", highlight=False)
        for line in walked.lines:
            sign = "[red]✕[/red]" if line.wrong else "[green]✓[/green]"
            console.print(f"  {sign} {line.turn}: {line.what}", highlight=False)
        well = well and not walked.mistakes
    return well


def print_stats(loaded: Loaded, games: int, seed: int, console: Console) -> bool:
    """Play random games with a progress bar and print the figures; True if all are in bounds."""
    scenario = loaded.scenario
    if scenario is None:
        return False
    with _progress(console) as bar:
        first = bar.add_task("Random games", total=games)
        counted = tally(scenario, games, seed, lambda n, _: bar.update(first, completed=n))
        second = bar.add_task("Notes", total=games)
        effect = notes_effect(scenario, games, seed, lambda n, _: bar.update(second, completed=n))
    found = [
        *figures.sizes(scenario),
        *figures.loose_ends(scenario),
        *figures.choices(scenario),
        *figures.spread(scenario, counted),
        *figures.notes(effect),
    ]
    console.print(_table(found))
    return all(figure.well is not False for figure in found)


def _progress(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True)


def _table(found: Iterable[Figure]) -> Table:
    table = Table(box=None, pad_edge=False)
    for heading in ("", "what", "figure", "within bounds"):
        table.add_column(heading)
    for figure in found:
        well = {True: "[green]✓[/green]", False: "[red]✕[/red]", None: ""}[figure.well]
        table.add_row(figure.group, figure.name, figure.value, well)
    return table
