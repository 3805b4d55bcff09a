"""Draws what cannot be tinted at run time: the style sheet's marks and the application's icon.

`python -m build_scripts.artwork` writes `resources/style/marks/{light,dark}/*.svg` from the icons
and the tokens, and `resources/icons/tremplin.{png,ico}` from `tremplin.svg`. The results are
committed; a test holds the marks in step with the tokens.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from desktop.style.tokens import Scheme, load
from resources.paths import path

MARKS = {
    "check": ("check", "on_accent"),
    "minus": ("minus", "on_accent"),
    "dot": ("dot", "on_accent"),
    "tick": ("check", "accent"),
    "chevron-down": ("chevron-down", "muted"),
    "chevron-up": ("chevron-up", "muted"),
    "chevron-right": ("chevron-right", "muted"),
    "chevron-left": ("chevron-left", "muted"),
}
"""Mark → (icon it is drawn from, colour role)."""

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {
    b"ic11": 32,
    b"ic12": 64,
    b"ic07": 128,
    b"ic13": 256,
    b"ic08": 256,
    b"ic14": 512,
    b"ic09": 512,
    b"ic10": 1024,
}
"""Kind of an image in a macOS icon → px; those of 16@2x, 32@2x, 128, 128@2x … 512@2x."""


def mark(name: str, scheme: Scheme) -> str:
    """The SVG text of one mark in one scheme's colour."""
    source, role = MARKS[name]
    colour = getattr(load(scheme).colours, role)
    drawing = path("icons", f"{source}.svg").read_text(encoding="utf-8")
    if name == "dot":
        drawing = drawing.replace('fill="none"', f'fill="{colour}"')
    return drawing.replace("currentColor", colour)


def write_marks() -> None:
    """Write every mark of both schemes."""
    for scheme in get_args(Scheme):
        folder = path("style", "marks", scheme)
        folder.mkdir(parents=True, exist_ok=True)
        for name in MARKS:
            (folder / f"{name}.svg").write_text(mark(name, scheme), encoding="utf-8")


def png(size: int) -> bytes:
    """The application's icon, `size` px square, as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(path("icons", "tremplin.svg"))).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know file names only
    return bytes(buffer.data().data())


def ico(images: dict[int, bytes]) -> bytes:
    """A Windows icon of several PNG images (Microsoft, "Icons": ICONDIR, PNG since Vista)."""
    head = struct.pack("<HHH", 0, 1, len(images))
    offset = len(head) + 16 * len(images)
    for size, data in images.items():
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return head + b"".join(images.values())


def icns(images: dict[bytes, bytes]) -> bytes:
    """A macOS icon of several PNG images by kind ("Apple Icon Image format": magic, length)."""
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in images.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write_icns(file: Path) -> Path:
    """Write the application's icon for macOS; only a build there wants it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(icns({kind: png(size) for kind, size in ICNS_SIZES.items()}))
    return file


def write_application_icon() -> None:
    """Write the PNG and the ICO of the application."""
    path("icons", "tremplin.png").write_bytes(png(256))
    path("icons", "tremplin.ico").write_bytes(ico({size: png(size) for size in ICO_SIZES}))


if __name__ == "__main__":
    write_marks()
    write_application_icon()
