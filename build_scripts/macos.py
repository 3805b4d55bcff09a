"""The frozen app on macOS: what its bundle says of itself, and the disk image it travels in.

Only a Mac can build, sign and notarise for macOS; what PyInstaller is given is made here and read
by tests on any system. `TREMPLIN_SIGN` names the "Developer ID Application" identity to sign with,
`TREMPLIN_NOTARY` the profile that `xcrun notarytool store-credentials` has put into the keychain.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

from build_scripts.contents import APP_ID, NAME, QT_LANGUAGES, ROOT
from build_scripts.file_kinds import FileKind, file_kinds
from sync.version import VERSION

SIGN, NOTARY = "TREMPLIN_SIGN", "TREMPLIN_NOTARY"
ENTITLEMENTS = ROOT / "build_scripts" / "macos.entitlements"
"""What the hardened runtime must allow Python: calls into C made at run time (libffi)."""
OLDEST = "13.0"
"""The oldest macOS that PySide6's wheels run on."""


def info_plist() -> dict[str, Any]:
    """What the bundle says of itself (Apple, "Information Property List")."""
    kinds = file_kinds()
    return {
        "CFBundleDisplayName": "Tremplin",
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "CFBundleLocalizations": list(QT_LANGUAGES),
        "CFBundleDocumentTypes": [_document(kind) for kind in kinds],
        "UTExportedTypeDeclarations": [_exported(kind) for kind in kinds],
        "LSMinimumSystemVersion": OLDEST,
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "The Tremplin authors, Apache License 2.0",
    }


def build_image(app: Path, target_folder: Path) -> Path:
    """Put the bundle into a disk image, and have it notarised where there is a profile."""
    image = target_folder / f"{NAME}-{VERSION}.dmg"
    for line in commands(app, image):
        subprocess.run(line, check=True)
    return image


def commands(app: Path, image: Path) -> list[list[str]]:
    """The lines that do so, one after the other."""
    lines = [
        ["codesign", "--verify", "--deep", "--strict", str(app)],
        ["hdiutil", "create", "-volname", "Tremplin", "-srcfolder", str(app)],
    ]
    lines[-1] += ["-ov", "-format", "UDZO", str(image)]
    if identity := os.environ.get(SIGN, ""):
        lines.append(["codesign", "--timestamp", "--sign", identity, str(image)])
    if profile := os.environ.get(NOTARY, ""):
        lines.append(["xcrun", "notarytool", "submit", str(image), "--wait"])
        lines[-1] += ["--keychain-profile", profile]
        lines.append(["xcrun", "stapler", "staple", str(image)])
    return lines


def _type(kind: FileKind) -> str:
    return f"{APP_ID}.{kind.short}".lower()


def _document(kind: FileKind) -> dict[str, Any]:
    return {
        "CFBundleTypeName": kind.called["en"],
        "CFBundleTypeRole": "Viewer",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [_type(kind)],
    }


def _exported(kind: FileKind) -> dict[str, Any]:
    tags = {
        "public.filename-extension": [kind.ending.removeprefix(".")],
        "public.mime-type": [kind.media_type],
    }
    return {
        "UTTypeIdentifier": _type(kind),
        "UTTypeDescription": kind.called["en"],
        "UTTypeConformsTo": ["public.data"],
        "UTTypeTagSpecification": tags,
    }
