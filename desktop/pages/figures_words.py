"""What the charts are called, what each counts, and the words of their bars."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.session import Session
from sync.figures.count import Chart

_LISTS = {
    "feelings": "feelings",
    "misunderstandings": "misunderstandings",
    "sectors": "sectors",
    "regions": "regions",
    "pillars": "pillars",
    "kinds": "need_kinds",
}
STAGES = ("approached", "registered", "member", "declined")
OUTCOMES = ("in_time", "late", "overdue", "waiting", "declined", "undated", "no_due")
ANONYMOUS = "@anonymous"
"""The bar of those who did not agree to be counted in statistics."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("figures", text)


def titles() -> dict[str, str]:
    """Name each chart."""
    tr = QCoreApplication.translate
    return {
        "membership": tr("figures", "Approached, registered, members"),
        "months": tr("figures", "People reached, by month"),
        "feelings": tr("figures", "Feeling before and after"),
        "misunderstandings": tr("figures", "Misunderstandings"),
        "kinds": tr("figures", "Needs by kind"),
        "sectors": tr("figures", "Needs by sector"),
        "regions": tr("figures", "Needs by target region"),
        "pillars": tr("figures", "Needs by programme"),
        "referrals": tr("figures", "Referrals"),
    }


def notes() -> dict[str, str]:
    """Say in one sentence what each chart counts."""
    tr = QCoreApplication.translate
    needs = tr("figures", "Needs noted in the period and at the event; each counts once.")
    return {
        "membership": tr(
            "figures", "People, each once. A member counts as registered and approached too."
        ),
        "months": tr("figures", "People by the month of the first meeting in this selection."),
        "feelings": tr("figures", "Meetings by what was felt about the offer."),
        "misunderstandings": tr(
            "figures", "People by what they raised, and for how many of them it was lifted."
        ),
        "kinds": needs,
        "sectors": needs,
        "regions": needs,
        "pillars": needs,
        "referrals": tr(
            "figures", "Referrals due in the period; in time means answered by the day agreed."
        ),
    }


def heads(chart: str) -> tuple[str, ...]:
    """Name the columns of a chart's table."""
    tr = QCoreApplication.translate
    first = tr("figures", "What")
    if chart == "feelings":
        return first, tr("figures", "Before"), tr("figures", "After")
    if chart == "misunderstandings":
        return first, tr("figures", "Raised"), tr("figures", "Lifted")
    unit = {
        "membership": tr("figures", "People"),
        "months": tr("figures", "People"),
        "referrals": tr("figures", "Referrals"),
    }
    return first, unit.get(chart, tr("figures", "Needs"))


def label(session: Session, chart: str, code: str) -> str:
    """Give a bar's word."""
    tr = QCoreApplication.translate
    if code == ANONYMOUS:
        return tr("figures", "Without detail (no consent to statistics)")
    if not code:
        return tr("figures", "Not said")
    if chart == "months":
        moment = QDate(int(code[:4]), int(code[5:7]), 1)
        return QLocale().toString(moment, "MMMM yyyy")
    if chart == "referrals":
        return _outcomes().get(code, code)
    if chart == "membership":
        return {"approached": tr("figures", "Approached")}.get(code) or session.deployment.label(
            "memberships", code, session.language
        )
    return session.deployment.label(_LISTS[chart], code, session.language)


def _outcomes() -> dict[str, str]:
    tr = QCoreApplication.translate
    return {
        "in_time": tr("figures", "Answered in time"),
        "late": tr("figures", "Answered late"),
        "overdue": tr("figures", "Overdue or without answer"),
        "waiting": tr("figures", "Waiting"),
        "declined": tr("figures", "Declined"),
        "undated": tr("figures", "Answered, day not noted"),
        "no_due": tr("figures", "Answered, no day agreed"),
    }


def ordered(session: Session, chart: Chart) -> list[str]:
    """Give the codes of a chart in the order in which they are read."""
    codes = [code for code, _counts in chart.bars]
    fixed = {
        "membership": STAGES,
        "referrals": OUTCOMES,
        "feelings": tuple(item.code for item in session.deployment.list("feelings")),
    }
    if chart.name in fixed:
        shown = fixed[chart.name]
        return [code for code in shown if code in codes or chart.name != "referrals"]
    if chart.name == "months":
        return codes
    return sorted(codes, key=lambda code: (code == "", -chart.of(code)))
