"""The menu entry and the control data of the Debian package, without building one."""

import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path

import pytest

from build_scripts import contents, linux
from build_scripts.file_kinds import file_kinds
from desktop.cli import COMMANDS, GROUPS
from desktop.i18n import LANGUAGES
from desktop.opening import KINDS
from sync.protocol.invitation import PREFIX
from sync.version import VERSION

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages are made on Linux")
ENTRY = linux.TEMPLATES / "tremplin.desktop"


@pytest.fixture(scope="module")
def entry() -> ConfigParser:
    """The menu entry, its keys as they are written."""
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # the documented way to keep case
    parser.read(ENTRY, encoding="utf-8")
    return parser


@pytest.mark.parametrize("key", ["Name", "GenericName", "Comment", "Keywords"])
@pytest.mark.parametrize("language", ["fr", "ar", "en", "es", "nl", "de", "it"])
def test_the_menu_entry_speaks_every_language(entry: ConfigParser, key: str, language: str) -> None:
    assert entry["Desktop Entry"][f"{key}[{language}]"]


def test_the_menu_entry_starts_the_command_and_shows_its_icon(entry: ConfigParser) -> None:
    section = entry["Desktop Entry"]
    assert (section["Exec"], section["Icon"], section["Terminal"]) == (
        "tremplin %f",
        "tremplin",
        "false",
    )


def test_every_file_that_the_app_opens_is_known_to_the_system(entry: ConfigParser) -> None:
    opened = entry["Desktop Entry"]["MimeType"].rstrip(";").split(";")
    kinds = file_kinds()
    assert {kind.ending for kind in kinds} == set(KINDS)
    assert [kind.media_type for kind in kinds] == opened
    for kind in kinds:
        assert set(kind.called) == {language.code for language in LANGUAGES}


def test_an_invitation_is_known_by_its_first_letters_too() -> None:
    begins = {kind.short: kind.begins for kind in file_kinds()}
    assert begins["invitation"] == PREFIX


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstream")
def test_what_software_centres_say_is_valid_in_every_language(tmp_path: Path) -> None:
    text = linux._template("tremplin.metainfo.xml", VERSION=VERSION, DATE="2026-11-22").decode()
    file = tmp_path / f"{contents.APP_ID}.metainfo.xml"
    file.write_text(text, encoding="utf-8")
    line = ["appstreamcli", "validate", "--no-net", str(file)]
    done = subprocess.run(line, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    for language in LANGUAGES:
        said = 'p xml:lang="' + language.code if language.code != "en" else "<p>"
        assert said in text


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils")
def test_the_menu_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", ENTRY], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("man"), reason="man-db")
def test_the_manual_page_reads_well_and_names_every_command() -> None:
    line = ["man", "--warnings", "--encoding=UTF-8", "--local-file", "-"]
    done = subprocess.run(line, input=linux.manual(), capture_output=True, check=True)
    assert done.stderr == b""
    text = " ".join(done.stdout.decode().split())
    for command in (*COMMANDS, *GROUPS):
        assert f" {command}" in text


def test_a_folder_depends_on_what_its_programs_ask_for(tmp_path: Path) -> None:
    shutil.copy(shutil.which("sh") or "/bin/sh", tmp_path / "program")
    needed, glibc = linux.needs(tmp_path)
    assert not any(name.startswith("libc.") for name in needed)
    assert tuple(map(int, glibc.split("."))) >= (2, 2)
    assert linux.depends(tmp_path).startswith(f"libc6 (>= {glibc})")


def test_a_library_in_the_folder_is_no_dependency(tmp_path: Path) -> None:
    shutil.copy(sys.executable, tmp_path / "program")
    for name in linux.needs(tmp_path)[0]:
        (tmp_path / name).touch()
    assert linux.needs(tmp_path)[0] == set()


def test_a_library_of_no_known_package_stops_the_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(linux, "LIBC", linux.re.compile("nothing"))
    shutil.copy(shutil.which("sh") or "/bin/sh", tmp_path / "program")
    with pytest.raises(SystemExit, match=r"libc\.so\.6"):
        linux.depends(tmp_path)


def test_rights_do_not_depend_on_who_builds(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir(mode=0o700)
    for name, mode in {"tremplin": 0o600, "sub/data.json": 0o777}.items():
        (tmp_path / name).touch()
        (tmp_path / name).chmod(mode)
    linux.set_rights(tmp_path)
    found = {p.name: p.stat().st_mode & 0o777 for p in tmp_path.rglob("*")}
    assert found == {"tremplin": 0o755, "sub": 0o755, "data.json": 0o644}


def test_the_same_folder_gives_the_same_package(tmp_path: Path) -> None:
    if not shutil.which("dpkg-deb"):
        pytest.skip("dpkg-deb is not here")
    folder = tmp_path / "tremplin"
    (folder / "_internal" / "licenses" / "requests").mkdir(parents=True)
    shutil.copy(shutil.which("sh") or "/bin/sh", folder / "tremplin")
    made = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        package = linux.build_deb(folder, tmp_path / name, 1_700_000_000)
        assert VERSION in package.name
        made.append(package.read_bytes())
    assert made[0] == made[1]
