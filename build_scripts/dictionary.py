"""Writes what derives from the declarations and the wire: the dictionary and the frozen schemas.

``python -m build_scripts.dictionary`` writes docs/dictionary.md and tests/schemas/. A test compares
them with what the code says, so a change of wire or storage is always a visible one.
"""

import json
from pathlib import Path

from pydantic import BaseModel

from forms.base import record_types
from forms.describe import dictionary, json_schema
from sync.protocol import messages, outside, people, review, standing
from sync.register.access import table_text
from sync.replica.schema import ACCESSES, REVIEW, SPINE
from sync.replica.tables import SYSTEM, columns_of

ROOT = Path(__file__).resolve().parent.parent
DICTIONARY = ROOT / "docs" / "dictionary.md"
ACCESS = ROOT / "docs" / "access.md"
SCHEMAS = ROOT / "tests" / "schemas"

WIRE = (messages, outside, people, review, standing)


def frozen() -> dict[Path, str]:
    """Give every derived file with its content."""
    return {
        DICTIONARY: dictionary(),
        ACCESS: table_text(),
        SCHEMAS / "records.json": _spelled({name: json_schema(name) for name in record_types()}),
        SCHEMAS / "wire.json": _spelled(_wire()),
        SCHEMAS / "replica.sql": _storage(),
    }


def _wire() -> dict[str, object]:
    kinds = [
        kind
        for module in WIRE
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, BaseModel)
    ]
    modules = {module.__name__ for module in WIRE}
    named = {kind.__name__: kind for kind in kinds if kind.__module__ in modules}
    return {name: named[name].model_json_schema() for name in sorted(named)}


def _storage() -> str:
    lines = ["-- tables of the record types: system columns, then declared ones"]
    lines.append(f"-- every table: key, {', '.join(SYSTEM)}")
    lines += [f"-- {name}: {', '.join(columns_of(name))}" for name in record_types()]
    return (SPINE + REVIEW + ACCESSES).strip() + "\n" + "\n".join(lines) + "\n"


def _spelled(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def main() -> None:
    """Write the files."""
    for path, text in frozen().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        print(path.relative_to(ROOT))


if __name__ == "__main__":
    main()
