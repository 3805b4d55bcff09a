"""Serving the register of a folder: by this process, or by several workers on one socket."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sync.register import logs
from sync.register.app import create_app
from sync.register.linker import linking
from sync.register.nonces import NonceMemory
from sync.register.opening import opened
from sync.register.server import Server, listen, url_of
from sync.register.settings import Settings, SettingsFault


def serve(folder: Path, options: dict[str, Any], ready: Callable[[str], None]) -> int:
    """Serve until told to end, and give the exit code; ``ready`` gets the address.

    Raises:
        SettingsFault: several workers with the embedded database; or as ``opened`` raises.
        OSError: the address is taken, or not this machine's.
    """
    with opened(folder, **options) as (store, settings):
        logs.configure(settings.log_level)
        if settings.workers == 1:
            with listen(settings) as listener:
                url = url_of(listener, settings)
                app = create_app(store, settings)
                with linking(store.database, store.clock, settings.link_s, store.is_rushed):
                    Server(app, settings, lambda: ready(url)).run([listener])
            return 0
        if store.database.is_sqlite:
            raise SettingsFault(
                "one worker serves the embedded database; several need PostgreSQL "
                "(tremplin-register copy moves it there)"
            )
        NonceMemory(store.database)
    return _by_workers(folder, options, settings, ready)


def _by_workers(
    folder: Path, options: dict[str, Any], settings: Settings, ready: Callable[[str], None]
) -> int:
    from sync.register.supervisor import Supervisor  # noqa: PLC0415 - it forks; Windows cannot

    given = {name: str(value) for name, value in options.items() if value is not None}
    with listen(settings) as listener, tempfile.TemporaryDirectory(prefix="register-") as figures:
        url = url_of(listener, settings)
        return Supervisor(
            folder, given, settings, listener, Path(figures), lambda: ready(url)
        ).run()
