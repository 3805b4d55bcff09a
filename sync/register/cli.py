"""The ``tremplin-register`` command.

====== ============================================================
exit   meaning
====== ============================================================
0      done
1      there is no register here, or there is one already, or the
       database was migrated by a later version; or an audit that
       does not hold
2      the command line is wrong (unknown role, missing option …)
3      a setting or a file cannot be used, or the database is away
====== ============================================================

With ``--json`` each command prints one JSON object on standard output and nothing else.
"""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import segno
import typer

from resources import paths
from sync.private_files import make_private, private_file
from sync.protocol.keys import fingerprint, public_text
from sync.protocol.messages import Scope
from sync.register import (
    cli_audit,
    cli_keeping,
    cli_moving,
    cli_people,
    cli_recovery,
    cli_tokens,
)
from sync.register.administration import check_regions
from sync.register.cli_parts import AsJson, Folder, RoleName, faults, moment, say
from sync.register.identity import next_key, put_next_in_force
from sync.register.opening import Guest, create, opened, write_invitation
from sync.register.settings import certificate_text
from sync.register.sheets import put as put_sheets

app = typer.Typer(
    name="tremplin-register",
    help="The central register: one folder, no other service needed.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

for _group in (cli_people, cli_recovery, cli_tokens, cli_audit, cli_keeping, cli_moving):
    _group.add_to(app)


@app.command()
def init(
    folder: Folder,
    *,
    deployment: Annotated[str, typer.Option(help="The deployment's id.")] = "mem-by-cgem",
    as_json: AsJson = False,
) -> None:
    """Bring a register into being in a folder."""
    if not paths.path("deployments", f"{deployment}.json").is_file():
        raise typer.BadParameter(f"no deployment is called {deployment!r}")
    with faults():
        meta, key = create(folder, deployment)
    found = {"register_id": meta.register_id, "deployment": deployment}
    say(found | {"key": fingerprint(key)}, as_json=as_json)


@app.command()
def serve(
    folder: Folder,
    *,
    host: Annotated[str | None, typer.Option(help="The address; 127.0.0.1 without.")] = None,
    port: Annotated[int | None, typer.Option(help="The port; 8443 without, 0: any.")] = None,
    workers: Annotated[
        int | None, typer.Option(help="Processes that serve; 1 without. More need PostgreSQL.")
    ] = None,
    tls_cert: Annotated[Path | None, typer.Option(help="Certificate chain (PEM).")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="The certificate's key (PEM).")] = None,
    as_json: AsJson = False,
) -> None:
    """Serve until interrupted; requests under way are finished first."""
    if (tls_cert is None) != (tls_key is None):
        raise typer.BadParameter("--tls-cert and --tls-key belong together")
    # only this command needs the web's packages, and they take a second to load
    from sync.register import serving  # noqa: PLC0415 - only serving needs it

    options = {
        "host": host,
        "port": port,
        "workers": workers,
        "tls_cert": tls_cert,
        "tls_key": tls_key,
    }
    with faults():
        code = serving.serve(folder, options, lambda url: _listening(url, as_json=as_json))
    raise typer.Exit(code)


@app.command()
def invite(  # noqa: PLR0913 - an argument for each option
    folder: Folder,
    *,
    name: Annotated[str, typer.Option(help="The person's name.")],
    role: Annotated[RoleName, typer.Option(help="What the person may do.")] = RoleName.ambassador,
    region: Annotated[list[str] | None, typer.Option(help="A region; * for all.")] = None,
    event: Annotated[list[str] | None, typer.Option(help="The id of an event.")] = None,
    person: Annotated[
        str | None, typer.Option(help="A known person's id: one device more.")
    ] = None,
    url: Annotated[str, typer.Option(help="Where laptops reach the register.")] = "",
    days: Annotated[float, typer.Option(min=0, max=366, help="How long it holds.")] = 7,
    ca: Annotated[Path | None, typer.Option(help="The CA that laptops shall trust (PEM).")] = None,
    out: Annotated[Path | None, typer.Option(help="Write the invitation to a file.")] = None,
    qr: Annotated[Path | None, typer.Option(help="Draw it as .png or .svg.")] = None,
    as_json: AsJson = False,
) -> None:
    """Invite a person to enrol one device, once."""
    if qr is not None and qr.suffix.lower() not in (".png", ".svg"):
        raise typer.BadParameter("--qr draws .png or .svg")
    for path in filter(None, (out, qr)):
        if not path.absolute().parent.is_dir():
            raise typer.BadParameter(f"there is no folder {path.absolute().parent}")
    with faults(), opened(folder) as (store, settings):
        address = url or settings.url
        if not address:
            raise typer.BadParameter("--url or TREMPLIN_REGISTER_URL must say where it is reached")
        scope = Scope(regions=region or [], events=event or [])
        check_regions(store.meta().deployment, scope)
        guest = Guest(name, role.value, scope, person)
        trusted = _certificate(ca) if ca else settings.ca_text()
        made = write_invitation(store, guest, url=address, days=days, ca=trusted)
        _hand_over(made.text, out, qr)
    facts: dict[str, Any] = {"invitation": made.text, "id": made.id, "person": made.person}
    facts["expires_ms"] = made.expires_ms
    if as_json:
        say(facts, as_json=True)
    elif out is None:
        sys.stdout.write(made.text + "\n")
    else:
        until = moment(made.expires_ms)
        sys.stderr.write(f"{out} lets {name} join with one laptop until {until} UTC\n")


@app.command()
def sheets(
    folder: Folder,
    file: Annotated[Path, typer.Argument(help="A newer set of answer sheets (JSON).")],
    *,
    as_json: AsJson = False,
) -> None:
    """Give laptops newer answer sheets with their next syncs."""
    with faults(), opened(folder) as (store, _settings):
        found = put_sheets(folder, store.meta().deployment, file.read_bytes())
    say({"version": found.version, "sheets": len(found.sheets)}, as_json=as_json)


@app.command("rotate-key")
def rotate_key(folder: Folder, *, as_json: AsJson = False) -> None:
    """Give the register a new key, signed for by the old one; workers follow by themselves.

    Where they run on several machines, bring the new key's file to each.
    """
    with faults(), opened(folder) as (store, settings):
        new = next_key(settings.key_file)
        store.desk.succeed(new)
        put_next_in_force(settings.key_file)
    say({"key": fingerprint(public_text(new.public_key()))}, as_json=as_json)


@app.command()
def status(folder: Folder, *, as_json: AsJson = False) -> None:
    """Say who the register is and what it holds."""
    with faults(), opened(folder) as (store, settings):
        meta = store.meta()
        facts: dict[str, Any] = {
            "register_id": meta.register_id,
            "deployment": meta.deployment,
            "key": fingerprint(store.public_key),
            "database": settings.database_url.render_as_string(hide_password=True),
            **store.status(),
        }
    say(facts, as_json=as_json)


def main() -> None:
    """Run the command."""
    app()


def _certificate(file: Path) -> str:
    try:
        return certificate_text(file)
    except ValueError:
        raise typer.BadParameter(f"--ca: {file} holds no certificate (PEM)") from None


def _hand_over(text: str, out: Path | None, qr: Path | None) -> None:
    if out is not None:
        with private_file(out, over=True) as file:
            file.write(text + "\n")
    if qr is not None:
        make_private(qr)
        try:
            segno.make(text, error="l", micro=False).save(str(qr), scale=4)
        except segno.DataOverflowError:
            raise typer.BadParameter("the invitation is too long for a QR code") from None


def _listening(url: str, *, as_json: bool) -> None:
    sys.stdout.write((json.dumps({"url": url}) if as_json else f"listening on {url}") + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
