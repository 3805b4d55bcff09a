"""Invitations to a register in a folder, made beside its server without a program for each."""

from pathlib import Path

from sync.protocol.invitation import to_text
from sync.protocol.messages import Invitation, Role, Scope
from sync.register.database import Database
from sync.register.identity import load_key
from sync.register.settings import Settings
from sync.register.store import Store


def invite(folder: Path, url: str, name: str, regions: list[str], role: Role = "ambassador") -> str:
    """Give the text of an invitation to the register of ``folder``, reached at ``url``."""
    settings = Settings.read(folder)
    store = Store(Database(settings.database_url), load_key(settings.key_file))
    try:
        return invite_by(store, url, name, regions, role)
    finally:
        store.close()


def invite_by(
    store: Store, url: str, name: str, regions: list[str], role: Role = "ambassador"
) -> str:
    """Give the text of an invitation by an open store."""
    scope = Scope(regions=regions)
    invited = store.invite(name=name, role=role, scope=scope, days=7)
    meta = store.meta()
    return to_text(
        Invitation(
            url=url,
            register_id=meta.register_id,
            register_key=store.public_key,
            token=invited.token,
            name=name,
            role=role,
            scope=scope,
            deployment=meta.deployment,
            expires_ms=invited.expires_ms,
        )
    )
