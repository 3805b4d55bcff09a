"""The rules of the deployment in words: which value wins, and when."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.labels import comma_joined, field_label, named, type_label
from forms.reference import Deployment
from forms.rule import RuleBody
from sync.review.rules import ROLES, Rule

CONTEXT = "rules"
CHOICES: dict[str, object] = {
    "newest": QT_TRANSLATE_NOOP("rules", "The value given last"),
    "longest": QT_TRANSLATE_NOOP("rules", "The fullest value"),
    "coordinator": QT_TRANSLATE_NOOP("rules", "The coordinator’s value"),
    "source": QT_TRANSLATE_NOOP("rules", "The value of the most trusted source"),
}
CONDITIONS: dict[str, object] = {
    "always": QT_TRANSLATE_NOOP("rules", "always"),
    "contains": QT_TRANSLATE_NOOP("rules", "if it says all that the others say"),
    "spelling": QT_TRANSLATE_NOOP("rules", "if they differ in spelling only"),
}
WHO: dict[str, object] = {
    "coordinator": QT_TRANSLATE_NOOP("rules", "Coordinators"),
    "ambassador": QT_TRANSLATE_NOOP("rules", "Ambassadors"),
}
OFF = QT_TRANSLATE_NOOP("rules", "Switched off")
DISPUTED = QT_TRANSLATE_NOOP("rules", "Two people changed it at once: decide it in the queue.")
NAMELESS = QT_TRANSLATE_NOOP("rules", "A rule without a name")


def tr(text: object) -> str:
    """Translate one of the texts above."""
    return QCoreApplication.translate(CONTEXT, str(text))


def choice_text(code: str) -> str:
    """Say which value wins."""
    return tr(CHOICES.get(code, code))


def condition_text(code: str) -> str:
    """Say when."""
    return tr(CONDITIONS.get(code, code))


def trusted_text(deployment: Deployment, code: str, language: str) -> str:
    """Name whose value is trusted: a role, or a kind of source."""
    return tr(WHO[code]) if code in ROLES else deployment.label("source_kinds", code, language)


def rule_name(rule: Rule, deployment: Deployment, language: str) -> str:
    """Name a rule: as a coordinator called it, or as the deployment does."""
    return rule.title or deployment.said(rule.labels, language) or tr(NAMELESS)


def rule_line(rule: Rule) -> str:
    """Say of a rule in a line what it decides, and whether it does."""
    if rule.disputed:
        return tr(DISPUTED)
    return what(rule.body) if rule.body.on else f"{tr(OFF)} · {what(rule.body)}"


def whole(body: RuleBody, deployment: Deployment, language: str) -> str:
    """Say all of a rule: which fields, which value wins, when, whom it trusts."""
    trusted = comma_joined([trusted_text(deployment, code, language) for code in body.trust])
    off = "" if body.on else tr(OFF)
    parts = (off, what(body), choice_text(body.choose), condition_text(body.when), trusted)
    return " · ".join(part for part in parts if part)


def what(body: RuleBody) -> str:
    """Say which fields a rule decides, of which kind of record."""
    fields = comma_joined([field_label(body.type, name) for name in body.fields])
    return named(type_label(body.type, plural=True), fields)
