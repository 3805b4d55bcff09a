"""The frozen folder on Windows: the program's file version, and the installer by Inno Setup.

Only Windows can run PyInstaller and Inno Setup for Windows; what they are given is made here, as
text, and tests read it on any system. Signing is somebody else's command, named in the variable
`TREMPLIN_SIGN`; `$f` in it stands for the file, as Inno Setup writes it, e.g.
``signtool sign /a /fd sha256 /td sha256 /tr URL-of-a-time-stamp $f``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from build_scripts.contents import NAME, ROOT
from build_scripts.file_kinds import FileKind, file_kinds
from resources.paths import path
from sync.version import VERSION

TEMPLATE = ROOT / "build_scripts" / "windows" / "tremplin.iss"
SIGN = "TREMPLIN_SIGN"
COMPILER = Path("Inno Setup 6", "ISCC.exe")
"""Where Inno Setup puts its compiler, below the folder of programs."""

VERSION_FILE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Tremplin authors"),
      StringStruct("FileDescription", "Tremplin"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "The Tremplin authors, Apache License 2.0"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "Tremplin"),
      StringStruct("ProductVersion", "{version}")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])
  ]
)
"""


def version_file(version: str = VERSION) -> str:
    """The text that PyInstaller makes the program's version resource of."""
    numbers = tuple(int(part) for part in version.split("."))
    four = (*numbers, 0, 0, 0, 0)[:4]
    return VERSION_FILE.format(numbers=four, version=version, name=NAME)


def write_version_file(folder: Path) -> Path:
    """Write it where PyInstaller can read it; returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / "version.txt"
    file.write_text(version_file(), encoding="utf-8")
    return file


def installer_script(folder: Path, target_folder: Path, version: str = VERSION) -> str:
    """Inno Setup's script for a frozen folder; the installer comes into the target's."""
    kinds = file_kinds()
    text = TEMPLATE.read_text(encoding="utf-8")
    for key, value in {
        "VERSION": version,
        "ICON": str(path("icons", f"{NAME}.ico")),
        "SOURCE": str(folder),
        "OUTPUT": str(target_folder),
        "MESSAGES": "\n".join(_messages(kinds)),
        "REGISTRY": "\n".join(line for kind in kinds for line in _registry(kind)),
    }.items():
        text = text.replace(f"@{key}@", value)
    return text


def build_installer(folder: Path, target_folder: Path) -> Path:
    """Make the installer of the frozen folder; returns its file.

    Raises:
        SystemExit: Inno Setup is not installed, or refused the script, and has said why.
    """
    script = target_folder / f"{NAME}.iss"
    # Inno Setup takes a script for UTF-8 when it begins with the mark of one
    script.write_text(installer_script(folder, target_folder), encoding="utf-8-sig")
    if code := subprocess.run(command(script), check=False).returncode:
        raise SystemExit(code)
    return target_folder / f"{NAME}-{VERSION}-setup.exe"


def command(script: Path) -> list[str]:
    """The line that compiles the script, signing where `TREMPLIN_SIGN` says how."""
    sign = os.environ.get(SIGN, "")
    signing = ["/DSign", f"/Ssign={sign}"] if sign else []
    return [compiler(), "/Q", *signing, str(script)]


def compiler() -> str:
    """Find Inno Setup's compiler.

    Raises:
        SystemExit: it is not here.
    """
    if found := shutil.which("ISCC"):
        return found
    for programs in ("ProgramFiles(x86)", "ProgramFiles", "LOCALAPPDATA"):
        for below in ("", "Programs"):
            candidate = Path(os.environ.get(programs, ""), below, COMPILER)
            if candidate.is_file():
                return str(candidate)
    raise SystemExit("Inno Setup 6 is not installed: winget install JRSoftware.InnoSetup")


def _messages(kinds: list[FileKind]) -> list[str]:
    """What each kind of file is called, in the installer's language; Arabic where it has it."""
    plain = [
        f"{code}.{kind.short}={said}"
        for kind in kinds
        for code, said in kind.called.items()
        if code != "ar"
    ]
    arabic = [f"ar.{kind.short}={kind.called['ar']}" for kind in kinds]
    return [*plain, "#ifdef Arabic", *arabic, "#endif"]


def _registry(kind: FileKind) -> list[str]:
    """What makes Windows open a kind of file with the app (per person or for all: `HKA`)."""
    identity = f"Tremplin.{kind.short}"
    values = (
        (kind.ending, "", identity, "uninsdeletevalue"),
        (kind.ending, "Content Type", kind.media_type, "uninsdeletevalue"),
        (identity, "", f"{{cm:{kind.short}}}", "uninsdeletekey"),
        (rf"{identity}\DefaultIcon", "", r"{app}\tremplin.exe,0", "uninsdeletekey"),
        (rf"{identity}\shell\open\command", "", r'""{app}\tremplin.exe"" ""%1""', "uninsdeletekey"),
    )
    return [
        rf'Root: HKA; Subkey: "Software\Classes\{key}"; ValueType: string; ValueName: "{named}"; '
        rf'ValueData: "{data}"; Flags: {flags}'
        for key, named, data, flags in values
    ]
