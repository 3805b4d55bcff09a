"""The codes in a picture: QR, Data Matrix, Aztec, PDF417 and line codes, by zxing-cpp.

A photo taken at a booth is crooked, blurred and badly lit, so a picture in which nothing is found
is looked at again: larger for what is far away, smaller and smoothed for what is blurred.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import zxingcpp

_BINARIZERS = (
    zxingcpp.Binarizer.LocalAverage,
    zxingcpp.Binarizer.GlobalHistogram,
)


@dataclass(frozen=True, slots=True)
class Grey:
    """A picture in shades of grey: one byte a pixel, rows one after the other without padding."""

    width: int
    height: int
    pixels: bytes

    def __post_init__(self) -> None:
        """Refuse pixels that do not fill the picture."""
        if len(self.pixels) != self.width * self.height:
            raise ValueError("the pixels do not fill the picture")


def codes_in(picture: Grey, resized: Callable[[Grey, int], Grey] | None = None) -> list[str]:
    """Give the texts of the codes in a picture, from top to bottom; none if none can be read.

    ``resized`` gives the picture scaled smoothly to a width in pixels; it is asked only where
    nothing was found as it is.
    """
    for tried in _tries(picture, resized):
        for binarizer in _BINARIZERS:
            if found := _read(tried, binarizer):
                return found
    return []


def _tries(picture: Grey, resized: Callable[[Grey, int], Grey] | None) -> Iterator[Grey]:
    yield picture
    if resized is not None and picture.width > 1:
        for width in (picture.width // 2, picture.width * 2, picture.width // 3):
            if width > 0:
                yield resized(picture, width)


def _read(picture: Grey, binarizer: zxingcpp.Binarizer) -> list[str]:
    view = memoryview(picture.pixels).cast("B", (picture.height, picture.width))
    found = zxingcpp.read_barcodes(
        view, binarizer=binarizer, text_mode=zxingcpp.TextMode.Plain, try_downscale=True
    )
    corners = ((code.position.top_left, code.text) for code in found if code.text)
    placed = sorted((corner.y, corner.x, text) for corner, text in corners)
    return list(dict.fromkeys(text for _y, _x, text in placed))
