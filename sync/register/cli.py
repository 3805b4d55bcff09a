"""The ``tremplin-register`` command.

====== ============================================================
exit   meaning
====== ============================================================
0      done
1      there is no register here, or there is one already, or the
       database was migrated by a later version
2      the command line is wrong (unknown role, missing option …)
3      a setting or a file cannot be used
====== ============================================================

With ``--json`` each command prints one JSON object on standard output and nothing else.
"""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import segno
import typer
from rich.console import Console
from rich.table import Table

from resources import paths
from sync.errors import DatabaseTooNew, Fault, Refused, RegisterExists, RegisterMissing
from sync.protocol.keys import fingerprint
from sync.protocol.messages import Scope
from sync.register import logs
from sync.register.opening import Guest, create, opened, write_invitation
from sync.register.settings import SettingsFault

app = typer.Typer(
    name="tremplin-register",
    help="The central register: one folder, no other service needed.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
)

Folder = Annotated[Path, typer.Argument(help="The register's folder.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


class RoleName(StrEnum):
    """Who somebody is."""

    ambassador = "ambassador"
    coordinator = "coordinator"
    administrator = "administrator"


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
    with _faults():
        meta, key = create(folder, deployment)
    found = {"register_id": meta.register_id, "deployment": deployment}
    _say(found | {"key": fingerprint(key)}, as_json=as_json)


@app.command()
def serve(
    folder: Folder,
    *,
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="The port; 0 takes a free one.")] = 8443,
    tls_cert: Annotated[Path | None, typer.Option(help="Certificate chain (PEM).")] = None,
    tls_key: Annotated[Path | None, typer.Option(help="The certificate's key (PEM).")] = None,
    as_json: AsJson = False,
) -> None:
    """Serve until interrupted; requests under way are finished first."""
    if (tls_cert is None) != (tls_key is None):
        raise typer.BadParameter("--tls-cert and --tls-key belong together")
    # only this command needs the web's packages, and they take a second to load
    import uvicorn  # noqa: PLC0415 - only serving needs it

    from sync.register.app import create_app  # noqa: PLC0415 - only serving needs it
    from sync.register.server import Server  # noqa: PLC0415 - only serving needs it

    with _faults(), opened(folder) as (store, settings):
        logs.configure(settings.log_level)
        config = uvicorn.Config(
            create_app(store, settings),
            host=host,
            port=port,
            ssl_certfile=tls_cert,
            ssl_keyfile=tls_key,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=30,
        )
        Server(config, lambda url: _listening(url, as_json=as_json)).run()


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
    with _faults(), opened(folder) as (store, settings):
        address = url or settings.url
        if not address:
            raise typer.BadParameter("--url or TREMPLIN_REGISTER_URL must say where it is reached")
        scope = Scope(regions=region or [], events=event or [])
        guest = Guest(name, role.value, scope, person)
        trusted = ca.read_text(encoding="ascii") if ca else ""
        made = write_invitation(store, guest, url=address, days=days, ca=trusted)
        _hand_over(made.text, out, qr)
    facts = {"invitation": made.text, "person": made.person, "expires_ms": made.expires_ms}
    if as_json:
        _say(facts, as_json=True)
    elif out is None:
        sys.stdout.write(made.text + "\n")


@app.command()
def revoke(
    folder: Folder,
    device: Annotated[str, typer.Argument(help="The device's id.")],
    *,
    as_json: AsJson = False,
) -> None:
    """Refuse a device from now on."""
    with _faults(), opened(folder) as (store, _settings):
        if not store.revoke(device):
            raise typer.BadParameter(f"no device has the id {device!r}")
    _say({"revoked": device}, as_json=as_json)


@app.command()
def status(folder: Folder, *, as_json: AsJson = False) -> None:
    """Say who the register is and what it holds."""
    with _faults(), opened(folder) as (store, settings):
        meta = store.meta()
        facts: dict[str, Any] = {
            "register_id": meta.register_id,
            "deployment": meta.deployment,
            "key": fingerprint(store.public_key),
            "database": settings.database_url.render_as_string(hide_password=True),
            **store.status(),
        }
    _say(facts, as_json=as_json)


def main() -> None:
    """Run the command."""
    app()


@contextmanager
def _faults() -> Iterator[None]:
    """Turn a fault into a line on standard error and an exit code."""
    try:
        yield
    except (RegisterMissing, RegisterExists, DatabaseTooNew) as fault:
        _fail(str(fault), 1)
    except Refused as fault:
        _fail(fault.detail or fault.code, 2)
    except (SettingsFault, Fault, OSError) as fault:
        _fail(str(fault), 3)


def _fail(text: str, code: int) -> None:
    sys.stderr.write(text + "\n")
    raise typer.Exit(code)


def _hand_over(text: str, out: Path | None, qr: Path | None) -> None:
    if out is not None:
        out.write_text(text + "\n", encoding="ascii")
    if qr is not None:
        try:
            segno.make(text, error="l", micro=False).save(str(qr), scale=4)
        except segno.DataOverflowError:
            raise typer.BadParameter("the invitation is too long for a QR code") from None


def _listening(url: str, *, as_json: bool) -> None:
    sys.stdout.write((json.dumps({"url": url}) if as_json else f"listening on {url}") + "\n")
    sys.stdout.flush()


def _say(facts: dict[str, Any], *, as_json: bool) -> None:
    if as_json:
        sys.stdout.write(json.dumps(facts, ensure_ascii=False) + "\n")
        return
    table = Table(show_header=False, box=None)
    for name, value in facts.items():
        table.add_row(name, str(value))
    Console().print(table)


if __name__ == "__main__":
    main()
