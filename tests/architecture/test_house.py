"""What holds for the repository as a whole."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

from build_scripts import bootstrap

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ["laptop", "register", "dev"]

# Written in parts, so that this file does not itself contain what it forbids.
REGISTRY_HOSTS = [
    "py" + "pi.org",
    "python" + "hosted.org",
    "registry.npm" + "js.org",
    "deb." + "debian.org",
]
MACHINE_PATHS = re.compile(r"(?<![\w.~}>-])/(?:wo" + r"rk|ro" + r"ot|ho" + r"me)/\w")


def tracked_files() -> list[Path]:
    if not (ROOT / ".git").exists():
        pytest.skip("not a clone: git cannot tell which files are tracked")
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def texts() -> list[tuple[str, str]]:
    """The tracked files that are text, as (name, content)."""
    found = []
    for path in tracked_files():
        content = path.read_bytes()
        if b"\0" not in content:
            found.append((str(path.relative_to(ROOT)), content.decode("utf-8", "replace")))
    return found


def test_the_top_level_holds_the_rooms_of_the_house_and_nothing_else() -> None:
    top = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    rooms = {"desktop", "sync", "forms", "resources", "tests", "build_scripts", "docs"}
    papers = {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE"}
    tools = {"pyproject.toml", "Makefile", ".ci", ".gitignore", ".gitattributes"}
    assert top - rooms - papers - tools == set()


def test_a_dialog_is_asked_where_it_is_let_go_of_as_well() -> None:
    """`desktop.live.ask` deletes it; one that stays is retranslated for as long as its page."""
    places = [
        name
        for name, text in texts()
        if name.startswith("desktop/") and re.search(r"(?<!app)\.exec\(\)", text)
    ]
    assert places == ["desktop/live.py"]


def test_no_text_is_translated_within_another() -> None:
    """What stands in an f-string is not collected: the report's title stayed English."""
    places = [
        f"{name}:{call.lineno}"
        for name, text in texts()
        if name.startswith("desktop/") and name.endswith(".py")
        for string in ast.walk(ast.parse(text))
        if isinstance(string, ast.JoinedStr)
        for call in ast.walk(string)
        if isinstance(call, ast.Call)
        and getattr(call.func, "attr", "") in ("tr", "translate")
        and any(isinstance(argument, ast.Constant) for argument in call.args)
    ]
    assert places == []


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(name: str) -> None:
    lock = (ROOT / "build_scripts" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    options = [line for line in lock.splitlines() if line.startswith("-")]
    assert "://" not in lock
    assert options == []


@pytest.mark.parametrize("name", LOCKS)
def test_every_locked_requirement_has_one_version_and_a_hash(name: str) -> None:
    lock = (ROOT / "build_scripts" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    entries = re.findall(r"^[a-z].*(?:\n    .*)*", lock, re.MULTILINE)
    assert len(entries) > 20
    entry_pattern = r"[a-z0-9.-]+==[\w.]+( ; [^\\]+)?( \\\n    --hash=sha256:[0-9a-f]{64})+"
    loose = [entry for entry in entries if not re.fullmatch(entry_pattern, entry)]
    assert loose == []


def test_the_laptop_and_the_register_run_the_versions_that_were_tested() -> None:
    tested = pins("dev")
    assert pins("laptop") - tested == set()
    assert pins("register") - tested == set()


def test_a_register_installs_no_windows() -> None:
    assert {pin.split("==")[0] for pin in pins("register")} & {
        "pyside6-essentials",
        "pyqtgraph",
    } == set()


def pins(name: str) -> set[str]:
    lock = (ROOT / "build_scripts" / "locks" / f"{name}.txt").read_text(encoding="utf-8")
    return set(re.findall(r"^[a-z0-9.-]+==[\w.]+", lock, re.MULTILINE))


def test_no_tracked_file_names_a_package_registry() -> None:
    naming = [name for name, text in texts() if any(host in text for host in REGISTRY_HOSTS)]
    assert naming == []


def test_no_tracked_file_holds_a_path_of_somebodys_machine() -> None:
    holding = [f"{name}: {m[0]}" for name, text in texts() if (m := MACHINE_PATHS.search(text))]
    assert holding == []


def test_the_search_for_machine_paths_finds_one() -> None:
    assert MACHINE_PATHS.search("open('/ho" + "me/amina/list.xlsx')")
    assert not MACHINE_PATHS.search("docs/ho" + "me/page and ../wo" + "rk/")


def test_every_rule_that_is_switched_off_has_a_reason_beside_it() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    section = text.partition("[tool.ruff.lint]")[2].partition("[tool.ruff.lint.pydocstyle]")[0]
    codes = [line for line in section.splitlines() if re.match(r'\s+"[A-Z]+\d*",', line)]
    assert len(codes) > 20
    assert [line for line in codes if not re.search(r"  # .{12,}", line)] == []


def test_every_exception_in_the_code_has_a_reason_beside_it() -> None:
    exception = re.compile(r"# (?:noqa|type: ignore|pragma)\b.*")
    reasoned = re.compile(
        r"# (?:noqa: [A-Z]+\d+(?:, ?[A-Z]+\d+)*"
        r"|type: ignore\[[\w, -]+\](?:  # noqa: [A-Z]+\d+)?|pragma: no cover)"
        r"(?:\s*[-–—#:(;]\s*|\s+)\w+ \w+"
    )
    bare = [
        f"{name}: {found[0]}"
        for name, text in texts()
        if name.endswith(".py") and name != "tests/architecture/test_house.py"
        for found in exception.finditer(text)
        if not reasoned.match(found[0])
    ]
    assert bare == []


def test_imports_go_one_way() -> None:
    contracts = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"],
        cwd=ROOT,
        check=False,
        capture_output=True,
        text=True,
    )
    assert contracts.returncode == 0, contracts.stdout + contracts.stderr


def test_the_set_up_looks_and_leaves_when_all_is_in_place() -> None:
    sources = {"lock": bootstrap.LOCK, "project": bootstrap.PROJECT}
    if any(bootstrap.is_stale(name, source) for name, source in sources.items()):
        pytest.skip("this environment is not what the set-up last made")
    answer = subprocess.run(
        [sys.executable, bootstrap.__file__], check=False, capture_output=True, text=True
    )
    assert (answer.returncode, answer.stderr) == (0, "")
    assert "Installing" not in answer.stdout
