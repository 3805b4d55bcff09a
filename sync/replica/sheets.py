"""The answer sheets on a laptop: the newer of those it was shipped with and those it fetched."""

from forms.sheets import SheetSet
from sync.deployment import load_deployment, read_sheets, shipped_sheets
from sync.replica.replica import Replica

_SHEETS, _ASKED = "sheets", "sheets_asked_ms"
_ASK_EVERY_MS = 6 * 3600 * 1000


def sheets_of(replica: Replica) -> SheetSet:
    """Give the sheets to show."""
    shipped = shipped_sheets(replica.deployment)
    kept = replica.meta(_SHEETS)
    if kept is None:
        return shipped
    try:
        fetched = read_sheets(kept, load_deployment(replica.deployment))
    except ValueError:  # of another deployment, or kept by a later version
        return shipped
    return max(shipped, fetched, key=lambda found: found.version)


def keep_sheets(replica: Replica, fetched: SheetSet) -> None:
    """Keep what the register has served; it works offline from then on."""
    replica.set_meta(_SHEETS, fetched.model_dump_json())


def due(replica: Replica) -> bool:
    """Whether it is time to ask the register again: after six hours of its own time."""
    return replica.register_now_ms - int(replica.meta(_ASKED, 0)) > _ASK_EVERY_MS


def asked(replica: Replica) -> None:
    """Note that the register was asked now."""
    replica.set_meta(_ASKED, replica.register_now_ms)
