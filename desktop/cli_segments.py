"""``tremplin segment``: segments counted, taken out and handed to ambassadors in a terminal."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError

from desktop.cli_out import check_target, save, spoken
from desktop.cli_output import Exit, Trouble, say, say_table
from desktop.cli_vault import AsJson, PassphraseFile, VaultFolder, opened
from forms.segment import PERSON, Group, lines
from sync.deployment import load_deployment
from sync.lists.outgoing import FORMATS, Listing, body, gather, note
from sync.replica import segments
from sync.replica.replica import Replica
from sync.segments import approach
from sync.segments.ambassadors import helpers
from sync.segments.named import Named, find, keep, named, share

app = typer.Typer(
    help="Choose people by rules: count them, take them out, hand them to ambassadors.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Segment = Annotated[str, typer.Argument(metavar="SEGMENT", help="Its key or name, see `list`.")]
_WEEKS = 2


@app.command("list")
def list_(
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """List the segments that are offered, shared and kept here, each with its number of people."""
    with opened(vault, passphrase_file) as held:
        deployment = load_deployment(held.replica.deployment)
        language = str(held.replica.meta("ui.language", "") or deployment.default_language)
        found = named(held.replica, deployment, language)
        with held.replica.database.reader() as database:
            told = [_facts(one, segments.count(database, one.rules)) for one in found]
    if as_json:
        say({"segments": told}, as_json=True)
        return
    header = ("segment", "name", "whose", "role", "people")
    say_table(header, [[str(one[name]) for name in header] for one in told])


@app.command("count")
def count(
    segment: Segment,
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Count the people of a segment, and how many each of its lines leaves."""
    with opened(vault, passphrase_file) as held:
        one = find_segment(held.replica, segment)
        with held.replica.database.reader() as database:
            counted = segments.count_lines(database, one.rules)
    told = [
        {"line": ".".join(str(number + 1) for number in at), "people": counted[at]}
        for at in lines(one.rules)
    ]
    facts = {**_facts(one, told[-1]["people"]), "lines": told, "rules": _rules(one.rules)}
    said = [f"{one.name}: {facts['people']} people", *map(str, (one.rules,))]
    said += [f"line {line['line'] or '-'}: {line['people']}" for line in told]
    say(facts, said, as_json=as_json)


@app.command("save")
def save_(
    name: Annotated[str, typer.Argument(metavar="NAME", help="What it is called.")],
    file: Annotated[str, typer.Argument(metavar="FILE", help="Its rules, as `count --json` says.")],
    *,
    role: Annotated[str, typer.Option(help="What it is for: priority, relay, other.")] = "",
    shared: Annotated[bool, typer.Option("--share", help="For everybody, by sync.")] = False,
    region: Annotated[str, typer.Option(help="Shared with one region only.")] = "",
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Keep a segment under a name, or share it."""
    try:
        rules = Group.model_validate_json(Path(file).read_bytes())
    except (OSError, ValidationError):
        raise Trouble(f"{file} holds no rules of a segment.", Exit.USAGE) from None
    with opened(vault, passphrase_file) as held:
        deployment = load_deployment(held.replica.deployment)
        if role and role not in deployment.codes("segment_roles"):
            known = ", ".join(sorted(deployment.codes("segment_roles")))
            raise Trouble(f"There is no role {role}; there are: {known}.", Exit.USAGE)
        wanted = Named("own", name, name, rules, role, region=region)
        with held.replica.database.reader() as database:
            people = segments.count(database, rules)
        kept = share(held.replica, wanted) if shared else keep(held.replica, wanted)
    facts = _facts(kept, people)
    say(facts, [f"{kept.name}: {people} people ({kept.whose})"], as_json=as_json)


@app.command("export")
def export(
    segment: Segment,
    file: Annotated[str, typer.Argument(metavar="FILE", help="Ends in .csv, .xlsx or .vcf.")],
    *,
    purpose: Annotated[str, typer.Option(help="What the file is for: a purpose of consent.")] = "",
    language: Annotated[str, typer.Option(help="The language of the file (fr, ar, en …).")] = "",
    force: Annotated[bool, typer.Option("--force", help="Overwrite the file.")] = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Write a segment's people to a file; who did not consent to the purpose stays out."""
    from desktop.labels import wording_in

    target = Path(file)
    check_target(target, FORMATS, force=force)
    with opened(vault, passphrase_file) as held:
        deployment = load_deployment(held.replica.deployment)
        known = deployment.codes("consent_purposes")
        if purpose not in known:
            told = ", ".join(sorted(known))
            raise Trouble(f"Name the --purpose: what the file is for: {told}.", Exit.USAGE)
        one = find_segment(held.replica, segment)
        wording = wording_in(deployment, spoken(deployment, language))
        where = {"segment": _rules(one.rules)}
        outgoing = gather(held.replica, Listing(PERSON, "", where), purpose, segments.today())
        save(target, body(held.replica, outgoing, wording, target.suffix.lower()))
        note(held.replica, outgoing, purpose, everybody=False)
    facts = {
        "file": str(target),
        "segment": one.key,
        "records": len(outgoing.records),
        "purpose": purpose,
        "refused": outgoing.refused,
        "unasked": outgoing.unasked,
    }
    said = [f"{facts['records']} records written to {target}"]
    if outgoing.left_out:
        said.append(
            f"left out for the purpose {purpose}: {outgoing.refused} said no, "
            f"{outgoing.unasked} did not consent to it"
        )
    say(facts, said, as_json=as_json)


@app.command("hand")
def hand(  # noqa: PLR0913 - one argument an option
    segment: Segment,
    *,
    to: Annotated[list[str], typer.Option(help="An ambassador's name; repeatable.")],
    task: Annotated[str, typer.Option(help="What there is to do.")] = "",
    due: Annotated[str, typer.Option(help="By which day, YYYY-MM-DD; else in two weeks.")] = "",
    name: Annotated[str, typer.Option(help="The list's name; else the segment's.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say it, and write nothing.")] = False,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Hand a segment's people to ambassadors, one task each; who may not be contacted stays out."""
    day = _day(due) or segments.today() + timedelta(weeks=_WEEKS)
    with opened(vault, passphrase_file) as held:
        one = find_segment(held.replica, segment)
        scopes = helpers(held.replica)
        with held.replica.database.reader() as database:
            people = segments.ids(database, one.rules)
        planned = approach.plan(held.replica, people, {who: scopes.get(who) for who in to})
        made = ""
        if planned.people and not dry_run:
            title = name or one.name
            made = approach.hand(held.replica, planned, title, task or title, day, segment=one.name)
    shares = {who: len(ids) for who, ids in planned.shares.items()}
    facts = {
        "approach": made,
        "due": day.isoformat(),
        "shares": shares,
        "not_contacted": planned.refused,
        "stay_here": planned.here,
        "outside": planned.outside,
        "on_a_list": planned.asked,
    }
    said = [f"{who}: {number} people" for who, number in shares.items()]
    said.append(
        f"left out: {planned.refused} may not be contacted, {planned.here} may not leave this "
        f"laptop, {planned.outside} are outside their regions, {planned.asked} are on one already"
    )
    say(facts, [*said, "" if made else "nothing was written"], as_json=as_json)
    if not planned.people:
        raise typer.Exit(Exit.PARTLY)


@app.command("lists")
def lists(
    *,
    vault: VaultFolder = "",
    passphrase_file: PassphraseFile = "",
    as_json: AsJson = False,
) -> None:
    """Say what became of the lists that were handed out, by ambassador."""
    with opened(vault, passphrase_file) as held:
        found = approach.progress(held.replica, segments.today())
    if as_json:
        told = [asdict(replace(one, due=None)) | {"due": str(one.due or "")} for one in found]
        say({"lists": told}, as_json=True)
        return
    header = ("list", "name", "ambassador", "done", "waiting", "overdue", "dropped")
    rows = [
        [one.id, one.name, share_.ambassador,
         *map(str, (share_.done, share_.waiting, share_.overdue, share_.dropped))]
        for one in found
        for share_ in one.shares
    ]  # fmt: skip
    say_table(header, rows)


def find_segment(replica: Replica, segment: str) -> Named:
    """Give the segment of a key or name. Raises Trouble if there is none."""
    found = find(replica, load_deployment(replica.deployment), segment)
    if found is None:
        raise Trouble(f"There is no segment {segment}; `segment list` lists them.", Exit.USAGE)
    return found


def _facts(one: Named, people: Any) -> dict[str, Any]:
    told = {"segment": one.key, "name": one.name, "whose": one.whose, "role": one.role}
    return {**told, "people": people}


def _rules(rules: Group) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(rules.model_dump_json(exclude_defaults=True))
    return told


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Trouble(f"{text} is no day; write it as 2026-11-22.", Exit.USAGE) from None
