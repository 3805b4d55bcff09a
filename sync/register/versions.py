"""The versions of the wire that this register speaks."""

from sync.errors import Refused
from sync.protocol.limits import SUPPORTED


def check_version(version: int) -> None:
    """Refuse a version that is not spoken here; code ``protocol`` with those that are."""
    if version not in SUPPORTED:
        detail = "this version of the wire is not spoken here"
        raise Refused("protocol", detail, status=400, protocols=list(SUPPORTED))


def newer_than(version: int) -> int:
    """Give the newest version spoken here; 0 to whoever speaks it already."""
    newest = max(SUPPORTED)
    return 0 if version == newest else newest
