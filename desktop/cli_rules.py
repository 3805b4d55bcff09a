"""The rules of the deployment on the command line: which there are, tried, changed, applied."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from desktop.cli_output import Exit, Trouble, say, say_table
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from forms.rule import RuleBody
from sync.deployment import load_deployment
from sync.replica.replica import Replica
from sync.replica.rule_trial import Case, tried
from sync.replica.rulebook import RuleBook
from sync.review.rules import Rule, problems

app = typer.Typer(
    help="What is decided by rule: list the rules, try one on the past, put it in force.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Code = Annotated[str, typer.Argument(metavar="RULE", help="The rule's code; a new one makes one.")]
Settings = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="SETTING=VALUE…",
        help="type, fields, choose, when, trust, on; several values with commas between.",
    ),
]
_LISTS = ("fields", "trust")
_NO = ("no", "false", "0", "off")


@app.command("list")
def list_(
    *, vault: VaultFolder = "", passphrase_file: PassphraseFile = "", as_json: AsJson = False
) -> None:
    """List the rules: the deployment's, as they were changed, and those made here."""
    with opened(vault, passphrase_file) as held:
        found = RuleBook(held.replica).rules()
        if as_json:
            say({"rules": [_facts(rule) for rule in found]}, as_json=True)
            return
        say_table(
            ("rule", "type", "fields", "chooses", "when", ""),
            [
                (
                    rule.code,
                    rule.body.type,
                    ", ".join(rule.body.fields),
                    " > ".join([rule.body.choose, *rule.body.trust]),
                    rule.body.when,
                    "disputed" if rule.disputed else "" if rule.body.on else "off",
                )
                for rule in found
            ],
        )


@app.command("try")
def try_(
    rule: Code,
    settings: Settings = None,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Say what a rule, or a change of one, would have decided; nothing is written."""
    with opened(vault, passphrase_file) as held:
        body = _body(held.replica, rule, settings or [])
        found = tried(held.replica, body)
        told: dict[str, Any] = {
            "rule": rule,
            "decided": found.decided,
            "would": found.would,
            "otherwise": [_case(case) for case in found.otherwise],
            "waiting": [_case(case) for case in found.waiting],
            "left": found.left,
        }
        if as_json:
            say(told, as_json=True)
            return
        lines = [
            f"{found.decided} past decisions on these fields",
            f"{found.would} of them the rule would have made, {len(found.otherwise)} otherwise",
            f"{len(found.waiting)} values that wait now would be decided, {found.left} left",
        ]
        rows = [
            (c["record"], c["field"], str(c["choice"]), str(c["stands"] or ""), c["who"])
            for c in (*told["otherwise"], *told["waiting"])
        ]
        say({}, lines, as_json=False)
        say_table(("record", "field", "rule", "decided", "who"), rows)


@app.command("set")
def set_(
    rule: Code,
    settings: Settings = None,
    *,
    name: Annotated[str, typer.Option("--name", help="What people call a rule made here.")] = "",
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Change a rule, or make one; it holds everywhere once it is synced."""
    with opened(vault, passphrase_file) as held:
        body = _body(held.replica, rule, settings or [])
        book, known = RuleBook(held.replica), RuleBook(held.replica).rule(rule)
        title = name or (known.title if known else rule)
        book.put(rule, body, title)
        _say_rule(held.replica, rule, as_json=as_json)


@app.command("drop")
def drop(
    rule: Code,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Take back what was changed of a rule; one that was made here goes."""
    with opened(vault, passphrase_file) as held:
        RuleBook(held.replica).drop(rule)
        _say_rule(held.replica, rule, as_json=as_json)


def _body(replica: Replica, code: str, settings: list[str]) -> RuleBody:
    """Give the rule of a code with these settings changed. Raises Trouble."""
    known = RuleBook(replica).rule(code)
    said = {"type": "entrepreneur", **(known.body.model_dump() if known else {})}
    for setting in settings:
        name, found, value = setting.partition("=")
        if not found or name not in RuleBody.model_fields:
            raise Trouble(f"{setting} is no setting of a rule.", Exit.USAGE)
        said[name] = _read(name, value)
    body = RuleBody.model_validate(said)
    if wrong := problems(body, load_deployment(replica.deployment)):
        raise Trouble(f"This is no rule; wrong or missing: {', '.join(wrong)}.", Exit.INVALID)
    return body


def _read(name: str, value: str) -> object:
    if name in _LISTS:
        return [part.strip() for part in value.split(",") if part.strip()]
    return value.lower() not in _NO if name == "on" else value


def _say_rule(replica: Replica, code: str, *, as_json: bool) -> None:
    found = RuleBook(replica).rule(code)
    say(_facts(found) if found else {"rule": code, "gone": True}, as_json=as_json)


def _facts(rule: Rule) -> dict[str, Any]:
    return {
        "rule": rule.code,
        "name": rule.title or dict(rule.labels),
        **rule.body.model_dump(mode="json"),
        "shipped": rule.shipped,
        "changed": rule.changed,
        "disputed": rule.disputed,
    }


def _case(case: Case) -> dict[str, Any]:
    return {
        "record": case.line.record,
        "title": case.line.title,
        "field": case.field,
        "choice": case.choice,
        "stands": case.stands,
        "who": case.who,
    }
