"""What Windows' and macOS' builders are given, read here, where neither runs."""

import ast
import plistlib
import re
import struct
from pathlib import Path
from types import SimpleNamespace

import pytest

from build_scripts import artwork, build, contents, macos, windows
from build_scripts.file_kinds import file_kinds
from desktop.i18n import LANGUAGES
from sync.version import VERSION

STRUCTURES = (
    "VSVersionInfo FixedFileInfo StringFileInfo StringTable StringStruct VarFileInfo VarStruct"
)


@pytest.fixture(scope="module")
def script() -> str:
    """Inno Setup's script for a folder."""
    return windows.installer_script(Path("frozen"), Path("out"), "1.2.3")


def sections(script: str) -> dict[str, list[str]]:
    """Its lines by section, without comments."""
    found: dict[str, list[str]] = {}
    for line in script.splitlines():
        if head := re.fullmatch(r"\[(\w+)\]", line):
            lines = found.setdefault(head[1], [])
        elif line and not line.startswith(";"):
            lines.append(line)
    return found


def test_the_programs_version_is_the_products() -> None:
    made: dict[str, dict] = {}

    def structure(name: str):
        return lambda *parts, **named: made.setdefault(name, {}).update(named) or parts

    names = {name: structure(name) for name in STRUCTURES.split()}
    names["StringStruct"] = lambda key, value: made.setdefault("said", {}).update({key: value})
    eval(windows.version_file("1.2.3"), names)  # noqa: S307 - as PyInstaller reads it
    assert made["FixedFileInfo"]["filevers"] == (1, 2, 3, 0)
    assert made["said"]["ProductVersion"] == "1.2.3"
    assert made["said"]["OriginalFilename"] == "tremplin.exe"


def test_the_installers_script_is_filled_in_whole(script: str) -> None:
    assert not re.findall(r"@[A-Z]+@", script)
    setup = dict(line.split("=", 1) for line in sections(script)["Setup"] if "=" in line)
    assert setup["AppVersion"] == "1.2.3"
    assert setup["OutputBaseFilename"] == "tremplin-1.2.3-setup"
    assert Path(setup["SetupIconFile"]).is_file()
    assert setup["PrivilegesRequired"] == "lowest"


def test_the_installer_speaks_the_apps_languages(script: str) -> None:
    spoken = re.findall(r'^Name: "(\w\w)"', "\n".join(sections(script)["Languages"]), re.MULTILINE)
    assert set(spoken) == {language.code for language in LANGUAGES}
    lines = sections(script)["CustomMessages"]
    for kind in file_kinds():
        said = {line.split(".")[0] for line in lines if f".{kind.short}=" in line}
        assert said == set(spoken)


def test_arabic_is_left_out_where_inno_setup_has_none(script: str) -> None:
    for section in ("Languages", "CustomMessages"):
        lines = sections(script)[section]
        begins = next(n for n, line in enumerate(lines) if line.startswith("#if"))
        arabic = [n for n, line in enumerate(lines) if re.match(r'(Name: "ar"|ar\.)', line)]
        assert arabic
        assert all(begins < n < lines.index("#endif") for n in arabic)


def test_windows_opens_each_kind_of_file_with_the_app(script: str) -> None:
    registry = sections(script)["Registry"]
    for kind in file_kinds():
        mine = [line for line in registry if rf'Classes\{kind.ending}"' in line]
        assert any(f'ValueName: ""; ValueData: "Tremplin.{kind.short}"' in line for line in mine)
        command = next(line for line in registry if rf"{kind.short}\shell\open\command" in line)
        assert r'ValueData: """{app}\tremplin.exe"" ""%1"""' in command


def test_an_upgrade_leaves_no_old_module_and_nothing_touches_vaults(script: str) -> None:
    assert sections(script)["InstallDelete"] == ['Type: filesandordirs; Name: "{app}\\_internal"']
    assert "UninstallDelete" not in sections(script)
    assert "localappdata" not in script.lower()


def test_signing_is_asked_for_where_it_is_set_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(windows, "compiler", lambda: "ISCC")
    monkeypatch.delenv(windows.SIGN, raising=False)
    assert windows.command(Path("a.iss")) == ["ISCC", "/Q", "a.iss"]
    monkeypatch.setenv(windows.SIGN, "signtool sign /a $f")
    assert windows.command(Path("a.iss"))[2:4] == ["/DSign", "/Ssign=signtool sign /a $f"]


def test_inno_setup_is_found_where_it_installs_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    for name in ("ProgramFiles(x86)", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path / "empty"))
    monkeypatch.setenv("ProgramFiles", str(tmp_path))
    with pytest.raises(SystemExit, match="Inno Setup"):
        windows.compiler()
    (tmp_path / windows.COMPILER).parent.mkdir()
    (tmp_path / windows.COMPILER).touch()
    assert windows.compiler() == str(tmp_path / windows.COMPILER)


def test_the_macos_bundle_says_what_it_opens() -> None:
    told = plistlib.loads(plistlib.dumps(macos.info_plist()))
    assert told["CFBundleShortVersionString"] == VERSION
    assert set(told["CFBundleLocalizations"]) == {language.code for language in LANGUAGES}
    exported = {one["UTTypeIdentifier"]: one for one in told["UTExportedTypeDeclarations"]}
    for kind, document in zip(file_kinds(), told["CFBundleDocumentTypes"], strict=True):
        (named,) = document["LSItemContentTypes"]
        tags = exported[named]["UTTypeTagSpecification"]
        assert f".{tags['public.filename-extension'][0]}" == kind.ending
    assert plistlib.loads(macos.ENTITLEMENTS.read_bytes())


def test_the_macos_icon_holds_every_size(tmp_path: Path) -> None:
    data = artwork.write_icns(tmp_path / "build" / "tremplin.icns").read_bytes()
    assert data[:8] == b"icns" + struct.pack(">I", len(data))
    at, sizes = 8, {}
    while at < len(data):
        kind, length = struct.unpack(">4sI", data[at : at + 8])
        sizes[kind] = struct.unpack(">I", data[at + 24 : at + 28])[0]  # PNG: width in IHDR
        at += length
    assert sizes == artwork.ICNS_SIZES


def test_a_disk_image_is_notarised_last_and_only_when_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    app, image = Path("Tremplin.app"), Path("tremplin.dmg")
    for name in (macos.SIGN, macos.NOTARY):
        monkeypatch.delenv(name, raising=False)
    assert [line[0] for line in macos.commands(app, image)] == ["codesign", "hdiutil"]
    monkeypatch.setenv(macos.SIGN, "Developer ID Application: Somebody")
    monkeypatch.setenv(macos.NOTARY, "tremplin")
    lines = macos.commands(app, image)
    assert [line[:2] for line in lines[-2:]] == [["xcrun", "notarytool"], ["xcrun", "stapler"]]
    assert lines[2][:2] == ["codesign", "--timestamp"]


def test_an_installer_of_another_system_is_refused_before_anything_is_built(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(build, "freeze", lambda _epoch: pytest.fail("it was built"))
    monkeypatch.setattr(build, "sys", SimpleNamespace(platform="linux"))
    assert build.main(["--installer"]) == 2
    assert "docs/packaging.md" in capsys.readouterr().out


def test_the_smoke_tests_register_needs_nothing_that_windows_lacks() -> None:
    serving = (contents.ROOT / "sync" / "register" / "serving.py").read_text(encoding="utf-8")
    at_once = [node for node in ast.parse(serving).body if isinstance(node, ast.ImportFrom)]
    assert "sync.register.supervisor" not in {node.module for node in at_once}  # it forks
    smoke = (contents.ROOT / "build_scripts" / "smoke_test.py").read_text(encoding="utf-8")
    assert "from tests" not in smoke


def test_the_recipe_takes_what_is_made_here() -> None:
    spec = (contents.ROOT / "build_scripts" / "app.spec").read_text(encoding="utf-8")
    compile(spec, "app.spec", "exec")
    for made in ("windows.write_version_file", "macos.info_plist()", "artwork.write_icns"):
        assert made in spec
