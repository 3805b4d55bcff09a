"""The translation chain: source strings → `.ts` (committed) → `.qm` (built, not committed).

    python -m build_scripts.translations           update, then compile
    python -m build_scripts.translations update    read the source's strings into the .ts files
    python -m build_scripts.translations compile   make the .qm files that the application loads
    python -m build_scripts.translations check     fail when a string is missing or unfinished

Source strings are English. English has a `.ts` for its plurals alone. The tools are Qt's own
`lupdate` and `lrelease`, as PySide6 ships them.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from desktop.labels import CONTEXT, declared_texts
from resources.paths import path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("desktop",)
TARGETS = {
    "fr": "fr_FR",
    "ar": "ar_MA",
    "en": "en_GB",
    "es": "es_ES",
    "nl": "nl_NL",
    "de": "de_DE",
    "it": "it_IT",
}
"""Language code → the locale whose plural rules the `.ts` follows."""

_LOOSE = {"fr": re.compile(r"[^\xa0\u202f][:;?!»](?=\s|$)|«[^\xa0\u202f]")}
"""By language: a mark without the space that keeps it on the line of its word."""
_SPACE = {"fr": re.compile(r" (?=[:;?!»](?:\s|$))|(?<=«) ")}
"""By language: the ordinary space that stands in that one's place, in a file as it is typed."""

_PLACEHOLDER = re.compile(r"%n|%L?\d|\{\w*\}")


def ts_file(code: str) -> Path:
    """The committed translation of one language."""
    return path("translations", f"tremplin_{code}.ts")


def qm_file(code: str) -> Path:
    """The compiled translation of one language."""
    return ts_file(code).with_suffix(".qm")


def source_files(roots: tuple[str, ...] = SOURCES) -> list[Path]:
    """Every Python file whose strings are shown to a person, in a fixed order.

    The last one is made here: the labels, groups and type names of the declarations.
    """
    return [*sorted(f for root in roots for f in (ROOT / root).rglob("*.py")), declared_file()]


def declared_file() -> Path:
    """Write the texts of the declarations in `forms/` as source strings of the context "forms"."""
    file = ROOT / "build" / "declared_texts.py"
    file.parent.mkdir(exist_ok=True)
    lines = (f"QT_TRANSLATE_NOOP({CONTEXT!r}, {text!r})\n" for text in sorted(declared_texts()))
    file.write_text("from PySide6.QtCore import QT_TRANSLATE_NOOP\n" + "".join(lines), "utf-8")
    return file


def update(sources: list[Path], code: str, ts: Path) -> None:
    """Bring `ts` in step with the source's strings, keeping what was translated."""
    command = ["-silent", "-locations", "none", "-no-obsolete", "-source-language", "en"]
    command += ["-target-language", TARGETS[code]]
    if code == "en":
        command.append("-pluralonly")
    _run("lupdate", *command, *map(str, sources), "-ts", str(ts))
    if code in _SPACE:
        _typeset(ts, _SPACE[code])


def _typeset(ts: Path, space: re.Pattern[str]) -> None:
    """Put unbreakable spaces where ordinary ones were typed; the sources stay as they are."""
    text = ts.read_text(encoding="utf-8")
    said = r"<(?:translation|numerusform)>[^<]*(?=<)"
    held = re.sub(said, lambda found: space.sub("&#xa0;", found[0]), text)
    if held != text:
        ts.write_text(held, encoding="utf-8")


def compile_ts(ts: Path, qm: Path) -> None:
    """Make the file that the application loads; unfinished strings stay in English."""
    _run("lrelease", "-silent", "-nounfinished", str(ts), "-qm", str(qm))


def problems(ts: Path, fresh: Path) -> Iterator[str]:
    """What is wrong with `ts`, compared with `fresh`, its copy just updated from the source."""
    here, wanted = dict(_messages(ts)), dict(_messages(fresh))
    for key in wanted.keys() - here.keys():
        yield f"{ts.name}: not there yet: {_named(key)}"
    for key in here.keys() - wanted.keys():
        yield f"{ts.name}: no longer in the source: {_named(key)}"
    for key in wanted.keys() & here.keys():
        if fault := _fault(here[key], ts.stem.rpartition("_")[2]):
            yield f"{ts.name}: {fault}: {_named(key)}"


def check() -> list[str]:
    """Every problem of every language, sorted; none means that the chain is whole."""
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        for code in TARGETS:
            fresh = Path(folder, ts_file(code).name)
            if not ts_file(code).exists():
                found.append(f"{ts_file(code).name}: the file is not there")
                continue
            shutil.copy(ts_file(code), fresh)
            update(source_files(), code, fresh)
            found.extend(problems(ts_file(code), fresh))
    return sorted(found)


Key = tuple[str, str, str]


def _messages(ts: Path) -> Iterator[tuple[Key, ET.Element]]:
    """Each message under (context, source, comment). The files are our own, so XML is trusted."""
    for context in ET.parse(ts).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name", "")
        for message in context.iter("message"):
            key = (name, message.findtext("source", ""), message.findtext("comment", ""))
            yield key, message


def _fault(message: ET.Element, code: str) -> str:
    """What is wrong with one message's translation into a language; empty when nothing is."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return "unfinished"
    plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation] if plural else [translation.text or ""]
    if not all(texts):
        return "empty"
    if code in _LOOSE and any(map(_LOOSE[code].search, texts)):
        return "no unbreakable space before : ; ? ! », or after « (a step `update` puts it)"
    wanted = _placeholders(message.findtext("source", ""))
    for text in texts:
        # "one person" may do without its %n; everything else must be said in every form
        if _placeholders(text) - {"%n"} != wanted - {"%n"}:
            return "placeholders differ"
    return ""


def _placeholders(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


def _named(key: Key) -> str:
    return f"[{key[0]}] {key[1]!r}"


def _run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; what it says when it fails is the error's text."""
    found = shutil.which(tool, path=str(Path(PySide6.__file__).parent))
    if found is None:
        raise SystemExit(f"{tool} is not in this PySide6; install the locked dependencies")
    done = subprocess.run([found, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def _update_all() -> int:
    for code in TARGETS:
        update(source_files(), code, ts_file(code))
    return 0


def _compile_all() -> int:
    for code in TARGETS:
        compile_ts(ts_file(code), qm_file(code))
    return 0


def _check_all() -> int:
    found = check()
    print("\n".join(found) or "translations: whole")
    return 1 if found else 0


def main(arguments: list[str]) -> int:
    """Run the named steps, or update and compile."""
    steps: dict[str, Callable[[], int]] = {
        "update": _update_all,
        "compile": _compile_all,
        "check": _check_all,
    }
    unknown = [name for name in arguments if name not in steps]
    if unknown:
        print(__doc__)
        return 2
    return max(steps[name]() for name in arguments or ["update", "compile"])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
