"""The kinds of files that the app opens, told to each system: read from one list of all names.

The list is the one that Linux takes as it is, `debian/tremplin.mime.xml`.
"""

from __future__ import annotations

from typing import NamedTuple
from xml.etree import ElementTree as ET

from build_scripts.contents import ROOT

LIST = ROOT / "build_scripts" / "debian" / "tremplin.mime.xml"
_SPACE = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


class FileKind(NamedTuple):
    """How its name ends, its media type, its short name, what it is called in each language."""

    ending: str
    media_type: str
    short: str
    called: dict[str, str]
    begins: str


def file_kinds() -> list[FileKind]:
    """Every kind, in the list's order."""
    root = ET.parse(LIST).getroot()  # noqa: S314 - our own file
    found = []
    for kind in root.findall("m:mime-type", _SPACE):
        media_type, pattern = kind.get("type", ""), kind.find("m:glob", _SPACE)
        match = kind.find("m:magic/m:match", _SPACE)
        comments = kind.findall("m:comment", _SPACE)
        found.append(
            FileKind(
                "" if pattern is None else pattern.get("pattern", "").removeprefix("*"),
                media_type,
                media_type.rpartition(".")[2],
                {comment.get(_LANGUAGE, "en"): comment.text or "" for comment in comments},
                "" if match is None else match.get("value", ""),
            )
        )
    return found
