"""``tremplin figures``: the figures page's numbers in a terminal or a script."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any

import typer

from desktop.cli_output import Exit, Trouble, say, say_table
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened


def figures(  # noqa: PLR0913 - one argument an option
    *,
    event: Annotated[str, typer.Option(help="An event's id.")] = "",
    first: Annotated[str, typer.Option("--from", help="The first day, YYYY-MM-DD.")] = "",
    last: Annotated[str, typer.Option("--until", help="The last day, YYYY-MM-DD.")] = "",
    ambassador: Annotated[str, typer.Option(help="A name as encounters have it.")] = "",
    region: Annotated[str, typer.Option(help="A region's code.")] = "",
    segment: Annotated[str, typer.Option(help="A segment's key or name.")] = "",
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Count people, feelings, misunderstandings, needs and referrals."""
    from desktop.cli_segments import find_segment
    from desktop.when import today
    from sync.figures.count import count
    from sync.figures.selection import Selection

    days = _day(first), _day(last)
    with opened(vault, passphrase_file) as held:
        rules = find_segment(held.replica, segment).rules if segment else None
        chosen = Selection(event, *days, ambassador, region, segment=rules)
        found = count(held.replica, chosen, today())
    in_time, due = found.in_time
    facts: dict[str, Any] = {
        "people": found.people,
        "anonymous": found.anonymous,
        "feeling": {
            "encounters": found.felt,
            "before": found.feeling[0],
            "after": found.feeling[1],
        },
        "referrals_in_time": {"in_time": in_time, "due": due},
        "charts": {
            name: {"bars": dict(chart.bars), "anonymous": chart.anonymous}
            for name, chart in found.charts.items()
        },
    }
    if as_json:
        say(facts, as_json=True)
        return
    rows = [
        (name, code or "-", *map(str, counts))
        for name, chart in found.charts.items()
        for code, counts in (*chart.bars, ("anonymous", chart.anonymous))
        if any(counts)
    ]
    say({}, [f"{found.people} people reached, {found.anonymous} of them anonymous"], as_json=False)
    say_table(("chart", "code", "count", ""), [(*row, "")[:4] for row in rows])


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Trouble(f"{text} is no day; write it as 2026-11-22.", Exit.USAGE) from None
