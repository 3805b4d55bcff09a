"""Looks for words in every byte that a program has left on the disk.

A word is found as text in UTF-8 and UTF-16, composed or decomposed, in any case of its Latin
letters, escaped as JSON or in a URL, in files, in their names, and inside zip and gzip members.
"""

import gzip
import io
import itertools
import json
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

Words = Mapping[str, str | bytes]


def spellings(word: str | bytes) -> set[bytes]:
    """Give every way in which a word could lie on a disk, in lower case."""
    if isinstance(word, bytes):
        return {word.lower(), word.hex().encode()}
    found = set()
    for form, case in itertools.product(("NFC", "NFD"), (str, str.lower, str.upper)):
        text = unicodedata.normalize(form, case(word))
        escaped = json.dumps(text)[1:-1]
        found |= {text.encode(), escaped.encode(), quote(text).encode()}
        found |= {text.encode("utf-16-le"), text.encode("utf-16-be")}
    return {spelled.lower() for spelled in found}


def contents(name: str, body: bytes) -> Iterator[tuple[str, bytes]]:
    """Give a file's bytes, and those of what is packed in it."""
    yield name, body
    if zipfile.is_zipfile(io.BytesIO(body)):
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            for member in archive.namelist():
                yield from contents(f"{name}!{member}", archive.read(member))
    elif body.startswith(b"\x1f\x8b"):
        yield from contents(f"{name}!gzip", gzip.decompress(body))


def everything(folders: Iterable[Path]) -> Iterator[tuple[str, bytes]]:
    """Give the name and bytes of every file in these folders, packed ones too."""
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                yield from contents(str(path), path.read_bytes())


def scan(folders: Iterable[Path], words: Words) -> tuple[list[str], list[str]]:
    """Give where which word was found, and the names of everything that was read."""
    wanted = {name: spellings(word) for name, word in words.items()}
    found, read = [], []
    for name, body in everything(folders):
        read.append(name)
        lower = body.lower() + b"\n" + name.encode().lower()
        found += [f"{word} in {name}" for word, ways in wanted.items() if _any(ways, lower)]
    return found, read


def _any(ways: set[bytes], body: bytes) -> bool:
    return any(way in body for way in ways)
