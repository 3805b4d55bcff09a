"""Other systems' tokens in ``tremplin-register``: make, list, rotate, revoke."""

from typing import Annotated

import typer

from sync.protocol.messages import Scope
from sync.protocol.outside import TokenAnswer, TokenDecision, TokenRequest
from sync.register.cli_parts import AsJson, Folder, faults, moment, say, say_rows
from sync.register.cli_people import scope_text
from sync.register.opening import opened

group = typer.Typer(
    help="Other systems that read: make, list, rotate, revoke.", no_args_is_help=True
)

TokenId = Annotated[str, typer.Argument(help="The token's id, as `token list` lists it.")]
_LONGEST, _LONGEST_NAME = 1100, 200


def add_to(app: typer.Typer) -> None:
    """Give the group its name."""
    app.add_typer(group, name="token")


@group.command("list")
def list_(folder: Folder, *, as_json: AsJson = False) -> None:
    """List the tokens: whose, for which purpose, until when, how many records they hold."""
    with faults(), opened(folder) as (store, _settings):
        found = store.tokens.overview().tokens
    rows = [
        {
            "token": card.id,
            "name": card.name,
            "purpose": card.purpose,
            "reads": " ".join(card.kinds),
            "scope": scope_text(card.scope),
            "state": card.state,
            "expires": card.expires_ms if as_json else moment(card.expires_ms),
            "used": card.used_ms if as_json else moment(card.used_ms),
            "held": card.held,
        }
        for card in found
    ]
    say_rows(rows, name="tokens", as_json=as_json)


@group.command()
def make(
    folder: Folder,
    *,
    name: Annotated[str, typer.Option(help="Which system it is for.")],
    purpose: Annotated[str, typer.Option(help="The purpose that people consented to.")],
    read: Annotated[
        list[str], typer.Option(help="A record type, or figures; again for each more.")
    ],
    region: Annotated[list[str] | None, typer.Option(help="A region; without any: all.")] = None,
    days: Annotated[float, typer.Option(min=0, max=_LONGEST, help="How long it serves.")] = 365,
    as_json: AsJson = False,
) -> None:
    """Make a token for a system; it is shown this once, the register keeps its hash."""
    if not name.strip() or not days:
        raise typer.BadParameter("a name and more than 0 days")
    scope = Scope(regions=region or ["*"])
    with faults(), opened(folder) as (store, _settings):
        # what the words are, the register says, in words
        wanted = TokenRequest.model_construct(
            name=name[:_LONGEST_NAME], purpose=purpose, kinds=read, scope=scope, days=days
        )
        _show(store.tokens.make(wanted), as_json=as_json)


@group.command()
def rotate(
    folder: Folder,
    token: TokenId,
    *,
    overlap: Annotated[
        float, typer.Option(min=0, max=168, help="Hours that the old one serves on.")
    ] = 24,
    as_json: AsJson = False,
) -> None:
    """Give a token another secret; shown this once."""
    with faults(), opened(folder) as (store, _settings):
        wanted = TokenDecision(decision="rotate", overlap_hours=overlap)
        _show(store.tokens.decide(token, wanted), as_json=as_json)


@group.command()
def revoke(folder: Folder, token: TokenId, *, as_json: AsJson = False) -> None:
    """End a token at once. What its holder was told must be deleted there."""
    with faults(), opened(folder) as (store, _settings):
        store.tokens.decide(token, TokenDecision(decision="revoke"))
    say({"revoked": token}, as_json=as_json)


def _show(made: TokenAnswer, *, as_json: bool) -> None:
    expires = made.card.expires_ms if as_json else moment(made.card.expires_ms)
    say({"id": made.card.id, "token": made.text, "expires": expires}, as_json=as_json)
