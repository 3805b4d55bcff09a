"""The pages of the window: each made when it is first wanted, in a frame that scrolls."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from desktop.pages.base import Page


class PageFrame(QScrollArea):
    """A page that is squeezed no further than its parts allow: in large writing, on a low screen.

    Most pages scroll by themselves, each in its own place, and never move in here. The page is made
    where it stays: Qt styles all of a widget's parts again whenever it is put into another.
    """

    def __init__(self, stack: QStackedWidget, make: Callable[[QWidget], Page]) -> None:
        super().__init__(stack)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = self.page = make(self.viewport())
        page.setProperty("page", True)
        page.setMinimumWidth(1)  # lines break and tables scroll: no page is wider than its window
        self.setWidget(page)


class Pages(QStackedWidget):
    """A stack of pages by id. Whoever asks for one gets it; nobody waits for those not asked for.

    Once the window is there, the others are made one at a turn of the event loop.
    """

    def __init__(self, makers: Mapping[str, Callable[[QWidget], Page]]) -> None:
        super().__init__()
        self._makers = makers
        self._frames: dict[str, PageFrame] = {}
        self._step = QTimer(self, interval=0)
        self._step.timeout.connect(self._make_one)

    def page(self, page_id: str) -> Page:
        """Give a page, made now if it was not yet."""
        if page_id not in self._frames:
            frame = self._frames[page_id] = PageFrame(self, self._makers[page_id])
            self.addWidget(frame)
        return self._frames[page_id].page

    def open(self, page_id: str) -> Page:
        """Show a page, from its beginning if another was on show."""
        page = self.page(page_id)
        frame = self._frames[page_id]
        if frame is not self.currentWidget():
            frame.verticalScrollBar().setValue(0)
        self.setCurrentWidget(frame)
        return page

    @property
    def current(self) -> Page | None:
        """The page on show; none before the first is opened."""
        frame = self.currentWidget()
        return frame.page if isinstance(frame, PageFrame) else None

    def made(self) -> Iterator[Page]:
        """Give the pages that there are by now."""
        yield from (frame.page for frame in list(self._frames.values()))

    def make_rest(self) -> None:
        """Make the others while nobody waits for them."""
        self._step.start()

    def make_no_more(self) -> None:
        """Make no page that nobody has asked for: the records are about to be closed."""
        self._step.stop()

    def _make_one(self) -> None:
        missing = next((page_id for page_id in self._makers if page_id not in self._frames), "")
        if missing:
            self.page(missing)
        else:
            self._step.stop()


class PagesById(Mapping[str, Page]):
    """The same as a mapping: looking a page up makes it."""

    def __init__(self, stack: Pages, ids: tuple[str, ...]) -> None:
        self._stack, self._ids = stack, ids

    def __getitem__(self, page_id: str) -> Page:
        """Give the page of an id; an unknown one is a KeyError."""
        return self._stack.page(page_id)

    def __iter__(self) -> Iterator[str]:
        return iter(self._ids)

    def __len__(self) -> int:
        return len(self._ids)
