"""One spelling for a JSON value, so that equal values compare and hash equal."""

import json

from sync.merge.write import Json


def canonical(value: Json) -> str:
    """Spell a JSON value with sorted keys and no spaces (after RFC 8785, without its numbers)."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
