"""The bars of a chart, with their words: what a plot draws, a table lists and the report prints."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.pages.figures_words import ANONYMOUS, label, ordered
from desktop.session import Session
from sync.figures.counting import MOST_BARS, Chart


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a plot: its label, a count for each series, and whether a list stands behind."""

    code: str
    label: str
    counts: tuple[int, ...]
    listed: bool = True


def bars_of(session: Session, chart: Chart) -> list[Bar]:
    """Give the bars of a chart in the order in which they are read; none where nothing counts.

    Those who did not agree to statistics stand last, in one bar without a list.
    """
    counts = dict(chart.bars)
    none = (0,) * len(chart.anonymous)
    months = chart.name == "months"
    bars = [
        Bar(code, label(session, chart.name, code), counts.get(code, none))
        for code in ordered(session, chart)[-MOST_BARS if months else 0 :]
    ]
    if any(chart.anonymous):
        said = label(session, chart.name, ANONYMOUS)
        bars.append(Bar(ANONYMOUS, said, chart.anonymous, listed=False))
    if not any(n for bar in bars for n in bar.counts):
        return []
    return bars if months else bars[: MOST_BARS + 1]
