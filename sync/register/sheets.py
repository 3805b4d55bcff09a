"""The register's answer sheets: those an administrator gave it, else those it was shipped with."""

from pathlib import Path

from pydantic import ValidationError

from forms.sheets import SheetSet
from sync.deployment import load_deployment, read_sheets, shipped_sheets
from sync.errors import Fault

SHEETS_FILE = "sheets.json"


class SheetsFault(Fault):
    """A file that is no set of answer sheets for this register's deployment."""


def served(folder: Path, deployment: str) -> SheetSet:
    """Give the sheets to serve: the newer of the given and the shipped ones."""
    shipped, file = shipped_sheets(deployment), folder / SHEETS_FILE
    if not file.is_file():
        return shipped
    given = read_sheets(file.read_bytes(), load_deployment(deployment))
    return max(shipped, given, key=lambda found: found.version)


def put(folder: Path, deployment: str, body: bytes) -> SheetSet:
    """Take new sheets in; laptops fetch them with their next syncs.

    Raises:
        SheetsFault: no set of this deployment, or not newer than what is served.
    """
    try:
        given = read_sheets(body, load_deployment(deployment))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "the file"
        raise SheetsFault(f"no set of answer sheets: {where}: {first['msg']}") from None
    except ValueError as error:
        raise SheetsFault(str(error)) from None
    if given.version <= served(folder, deployment).version:
        raise SheetsFault(f"version {given.version} is not newer than what is served")
    fresh = folder / f"{SHEETS_FILE}.new"
    fresh.write_text(given.model_dump_json(), "utf-8")
    fresh.replace(folder / SHEETS_FILE)
    return given
