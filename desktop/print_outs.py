"""What is printed: a person's sheet with all that hangs on them, and an event's report.

Plain functions for a worker. A sheet holds personal data and says so at the foot; a report counts
and names nobody.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Qt

from desktop import i18n
from desktop.events import event_days, event_place, joined
from desktop.i18n import isolate
from desktop.labels import Words, apart, field_label, named, type_label
from desktop.paper import Paper
from desktop.when import day
from forms.base import declared_fields, owner_field, record_types
from forms.fields import Policy
from forms.reference import Deployment
from sync.figures.count import count
from sync.figures.counting import Chart, Figures
from sync.figures.selection import Selection
from sync.lists.outgoing import titles
from sync.merge.cells import field_of, key_of
from sync.merge.view import distinct
from sync.replica.replica import Replica
from sync.replica.views import RecordView

PERSON, EVENT = "entrepreneur", "event"
PRINTABLE = (PERSON, EVENT)
_FEELINGS = range(1, 6)
_TEXTS = (
    QT_TRANSLATE_NOOP("print_outs", "In short"),
    QT_TRANSLATE_NOOP("print_outs", "Needs by kind"),
    QT_TRANSLATE_NOOP("print_outs", "Needs by sector"),
    QT_TRANSLATE_NOOP("print_outs", "Needs by region"),
    QT_TRANSLATE_NOOP("print_outs", "Needs by programme"),
    QT_TRANSLATE_NOOP("print_outs", "Expected by the list"),
    QT_TRANSLATE_NOOP("print_outs", "of them met"),
    QT_TRANSLATE_NOOP("print_outs", "People reached"),
    QT_TRANSLATE_NOOP("print_outs", "Registered"),
    QT_TRANSLATE_NOOP("print_outs", "Members"),
    QT_TRANSLATE_NOOP("print_outs", "Needs noted"),
    QT_TRANSLATE_NOOP("print_outs", "Feeling about the offer"),
    QT_TRANSLATE_NOOP("print_outs", "Mean"),
    QT_TRANSLATE_NOOP("print_outs", "Step"),
    QT_TRANSLATE_NOOP("print_outs", "Before"),
    QT_TRANSLATE_NOOP("print_outs", "After"),
    QT_TRANSLATE_NOOP("print_outs", "Misunderstandings"),
    QT_TRANSLATE_NOOP("print_outs", "About"),
    QT_TRANSLATE_NOOP("print_outs", "Raised"),
    QT_TRANSLATE_NOOP("print_outs", "Lifted"),
    QT_TRANSLATE_NOOP("print_outs", "not said"),
    QT_TRANSLATE_NOOP("print_outs", "without detail"),
    QT_TRANSLATE_NOOP("print_outs", "Number"),
    QT_TRANSLATE_NOOP("print_outs", "not decided yet: {values}"),
)
"""The words of a report, for the collection of translations."""


def _said(text: str) -> str:
    return QCoreApplication.translate("print_outs", text)


def print_out(
    replica: Replica, deployment: Deployment, language: str, record_id: str, path: Path
) -> Path:
    """Write a person's sheet or an event's report as PDF.

    Raises:
        KeyError: the record is not here, or is of another type.
        OSError: the file cannot be written; nothing is left of it.
    """
    view = replica.get(record_id)
    if view is None or view.type not in PRINTABLE:
        raise KeyError(record_id)
    mirrored = i18n.language(language).direction is Qt.LayoutDirection.RightToLeft
    paper = Paper(path, view.title, mirrored=mirrored, footer=_footer(view, deployment, language))
    try:
        if view.type == PERSON:
            _sheet(paper, replica, Words(deployment, language, titles(replica)), view)
        else:
            _report(paper, replica, Words(deployment, language), view)
        paper.finish()
    except BaseException:
        paper.abandon()
        raise
    replica.log("printed", type=view.type)
    return path


def _footer(view: RecordView, deployment: Deployment, language: str) -> str:
    programme = deployment.said(deployment.programme, language)
    today = day(QDate.currentDate(), dated=True)
    kept = (
        QCoreApplication.translate("print_outs", "Personal data: keep it safe, hand it to nobody.")
        if view.type == PERSON
        else ""
    )
    return " · ".join(part for part in (apart(programme), apart(today), kept) if part)


def _sheet(paper: Paper, replica: Replica, words: Words, view: RecordView) -> None:
    name = view.values.get("name") or {}
    arabic = f"{name.get('given_ar', '')} {name.get('family_ar', '')}".strip()
    latin = f"{name.get('given', '')} {name.get('family', '')}".strip()
    paper.heading(latin or view.title, arabic if latin else "")
    paper.facts(_facts(view, words, leave=("name",)))
    for kind in record_types():
        if owner_field(kind) and kind not in _ASIDE:
            records = [v for v in replica.linked(view.id, kind) if not v.shown.gone]
            if records:
                paper.section(type_label(kind, plural=len(records) > 1))
            for number, record in enumerate(records):
                if number:
                    paper.part()
                paper.facts(_facts(record, words))


_ASIDE = ("review", "decision", "attendance")


def _facts(view: RecordView, words: Words, leave: Sequence[str] = ()) -> list[tuple[str, str]]:
    """Give the fields that say something, with their names."""
    found = []
    for name, field in declared_fields(view.type).items():
        value = view.values.get(name)
        doubt = _undecided(view, name, words)
        if field.owner or (name in leave and not doubt):
            continue
        if value in (None, "", [], {}) and not doubt:
            continue
        if field.policy is Policy.LOG:
            text = "\n".join(words.value(view.type, name, [entry]) for entry in value or [])
        else:
            text = words.value(view.type, name, value)
        if text or doubt:
            found.append((field_label(view.type, name), "\n".join(filter(None, (text, doubt)))))
    return found


def _undecided(view: RecordView, name: str, words: Words) -> str:
    """Say which values of a field stand beside each other; nothing where one alone does."""
    told, reference = [], declared_fields(view.type)[name].reference
    for cell, rows in view.shown.contested.items():
        if field_of(cell) == name:
            values = [words.element(view.type, name, row.value) for row in distinct(rows)]
            key = key_of(cell)
            what = words.code(reference, key) if key else ""
            told += [named(what, value) if what else value for value in values if value]
    doubt = _said("not decided yet: {values}")
    return doubt.format(values=" · ".join(map(apart, told))) if told else ""


def _report(paper: Paper, replica: Replica, words: Words, view: RecordView) -> None:
    found = count(replica, Selection(event=view.id), datetime.now(UTC).date())
    listed, met = replica.expected(view.id)
    days = event_days(view, dated=True)
    paper.heading(view.title, joined(event_place(view, words), days))
    paper.facts(_facts(view, words, leave=("name", "place", "starts", "ends")))
    paper.section(_said("In short"))
    paper.facts(_in_short(found, listed, met))
    _feelings(paper, found, words)
    _misunderstandings(paper, found, words)
    for chart, reference, title in (
        ("kinds", "need_kinds", _said("Needs by kind")),
        ("sectors", "sectors", _said("Needs by sector")),
        ("regions", "regions", _said("Needs by region")),
        ("pillars", "pillars", _said("Needs by programme")),
    ):
        _bars(paper, found.charts[chart], words, reference, title)


def _in_short(found: Figures, listed: int, met: int) -> list[tuple[str, str]]:
    membership, needs = found.charts["membership"], found.charts["kinds"]
    told = [
        (_said("Expected by the list"), listed),
        (_said("of them met"), met),
        (_said("People reached"), found.people),
        (_said("Registered"), membership.of("registered")),
        (_said("Members"), membership.of("member")),
        (_said("Needs noted"), sum(n[0] for _code, n in needs.bars) + needs.anonymous[0]),
    ]
    return [(label, _number(value)) for label, value in told]


def _feelings(paper: Paper, found: Figures, words: Words) -> None:
    if not found.felt:
        return
    paper.section(_said("Feeling about the offer"))
    before, after = (QLocale().toString(mean, "f", 1) for mean in found.feeling)
    chart = found.charts["feelings"]
    rows = [
        (
            words.code("feelings", step),
            _number(chart.of(str(step))),
            _number(chart.of(str(step), 1)),
        )
        for step in _FEELINGS
    ]
    rows.append((_said("Mean"), isolate(before), isolate(after)))
    header = (_said("Step"), _said("Before"), _said("After"))
    paper.table(header, rows, (6, 2, 2))


def _misunderstandings(paper: Paper, found: Figures, words: Words) -> None:
    chart = found.charts["misunderstandings"]
    if not chart.bars:
        return
    paper.section(_said("Misunderstandings"))
    rows = [
        (words.code("misunderstandings", code), _number(numbers[0]), _number(numbers[1]))
        for code, numbers in chart.bars
    ]
    paper.table((_said("About"), _said("Raised"), _said("Lifted")), rows, (6, 2, 2))


def _bars(paper: Paper, chart: Chart, words: Words, reference: str, title: str) -> None:
    rows = [
        (words.code(reference, code) if code else _said("not said"), _number(numbers[0]))
        for code, numbers in chart.bars
    ]
    if chart.anonymous[0]:
        rows.append((_said("without detail"), _number(chart.anonymous[0])))
    if rows:
        paper.section(title)
        paper.table((_said("About"), _said("Number")), rows, (8, 2))


def _number(value: int) -> str:
    return isolate(QLocale().toString(value))
