"""What the charts are called, what each counts, and the words of their bars."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt

from desktop.session import Session
from sync.figures.counting import Chart

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


def from_to(before: str, after: str) -> str:
    """Write what a figure was and became; the arrow points the way the language is read."""
    if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft:
        return f"\u2067\u2066{before}\u2069 ← \u2066{after}\u2069\u2069"
    return f"\u2066{before} → {after}\u2069"


def titles() -> dict[str, str]:
    """Name each chart."""
    return {
        "membership": QCoreApplication.translate("figures", "Approached, registered, members"),
        "months": QCoreApplication.translate("figures", "People reached, by month"),
        "feelings": QCoreApplication.translate("figures", "Feeling before and after"),
        "misunderstandings": QCoreApplication.translate("figures", "Misunderstandings"),
        "kinds": QCoreApplication.translate("figures", "Needs by kind"),
        "sectors": QCoreApplication.translate("figures", "Needs by sector"),
        "regions": QCoreApplication.translate("figures", "Needs by target region"),
        "pillars": QCoreApplication.translate("figures", "Needs by programme"),
        "referrals": QCoreApplication.translate("figures", "Referrals"),
    }


def notes() -> dict[str, str]:
    """Say in one sentence what each chart counts."""
    needs = QCoreApplication.translate(
        "figures", "Needs noted in the period and at the event; each counts once."
    )
    return {
        "membership": QCoreApplication.translate(
            "figures", "People, each once. A member counts as registered and approached too."
        ),
        "months": QCoreApplication.translate(
            "figures", "People by the month of the first meeting in this selection."
        ),
        "feelings": QCoreApplication.translate(
            "figures", "Meetings by what was felt about the offer."
        ),
        "misunderstandings": QCoreApplication.translate(
            "figures", "People by what they raised, and for how many of them it was lifted."
        ),
        "kinds": needs,
        "sectors": needs,
        "regions": needs,
        "pillars": needs,
        "referrals": QCoreApplication.translate(
            "figures", "Referrals due in the period; in time means answered by the day agreed."
        ),
    }


def heads(chart: str) -> tuple[str, ...]:
    """Name the columns of a chart's table."""
    first = QCoreApplication.translate("figures", "What")
    if chart == "feelings":
        return (
            first,
            QCoreApplication.translate("figures", "Before"),
            QCoreApplication.translate("figures", "After"),
        )
    if chart == "misunderstandings":
        return (
            first,
            QCoreApplication.translate("figures", "Raised"),
            QCoreApplication.translate("figures", "Lifted"),
        )
    unit = {
        "membership": QCoreApplication.translate("figures", "People"),
        "months": QCoreApplication.translate("figures", "People"),
        "referrals": QCoreApplication.translate("figures", "Referrals"),
    }
    return first, unit.get(chart, QCoreApplication.translate("figures", "Needs"))


def label(session: Session, chart: str, code: str) -> str:
    """Give a bar's word."""
    if code == ANONYMOUS:
        return QCoreApplication.translate("figures", "Without detail (no consent to statistics)")
    if not code:
        return QCoreApplication.translate("figures", "Not said")
    if chart == "months":
        moment = QDate(int(code[:4]), int(code[5:7]), 1)
        return QLocale().toString(moment, "MMMM yyyy")
    if chart == "referrals":
        return _outcomes().get(code, code)
    if chart == "membership":
        return session.deployment.label("memberships", code, session.language)
    return session.deployment.label(_LISTS[chart], code, session.language)


def _outcomes() -> dict[str, str]:
    return {
        "in_time": QCoreApplication.translate("figures", "Answered in time"),
        "late": QCoreApplication.translate("figures", "Answered late"),
        "overdue": QCoreApplication.translate("figures", "Overdue or without answer"),
        "waiting": QCoreApplication.translate("figures", "Waiting"),
        "declined": QCoreApplication.translate("figures", "Declined"),
        "undated": QCoreApplication.translate("figures", "Answered, day not noted"),
        "no_due": QCoreApplication.translate("figures", "Answered, no day agreed"),
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
