"""The pages of the window: which there are, in which order they stand, and each by its name."""

from __future__ import annotations

from typing import cast

from desktop.page_frame import Pages
from desktop.pages.admin import AdminPage
from desktop.pages.base import Page
from desktop.pages.capture import CapturePage
from desktop.pages.decide import DecidePage
from desktop.pages.figures import FiguresPage
from desktop.pages.followups import FollowUpsPage
from desktop.pages.home import HomePage
from desktop.pages.lists import ListsPage
from desktop.pages.people import PeoplePage
from desktop.pages.record import RecordPage
from desktop.pages.segments import SegmentsPage
from desktop.pages.settings import SettingsPage
from desktop.pages.sheets import SheetsPage
from desktop.pages.sync import SyncPage

NAVIGATION = (
    "home",
    "people",
    "segments",
    "followups",
    "figures",
    "sheets",
    "lists",
    "decide",
    "sync",
    "admin",
    "settings",
)
KINDS: dict[str, type[Page]] = {
    kind.page_id: kind
    for kind in (
        HomePage,
        CapturePage,
        PeoplePage,
        RecordPage,
        SegmentsPage,
        FollowUpsPage,
        FiguresPage,
        SheetsPage,
        ListsPage,
        DecidePage,
        SyncPage,
        AdminPage,
        SettingsPage,
    )
}
"""The pages by id, in the order in which they are made."""
COORDINATORS = ("segments", "admin")
"""Pages whose entries only coordinators see."""
DIGITS = range(1, 10)
"""Alt and these open the pages in the order of the entries shown; Ctrl too, but while recording."""


class PagesByName:
    """What has a stack of pages: each of them, made when it is first asked for."""

    stack: Pages

    @property
    def home(self) -> HomePage:
        return cast("HomePage", self.stack.page("home"))

    @property
    def capture(self) -> CapturePage:
        return cast("CapturePage", self.stack.page("capture"))

    @property
    def people(self) -> PeoplePage:
        return cast("PeoplePage", self.stack.page("people"))

    @property
    def record(self) -> RecordPage:
        return cast("RecordPage", self.stack.page("record"))

    @property
    def segments(self) -> SegmentsPage:
        return cast("SegmentsPage", self.stack.page("segments"))

    @property
    def followups(self) -> FollowUpsPage:
        return cast("FollowUpsPage", self.stack.page("followups"))

    @property
    def figures(self) -> FiguresPage:
        return cast("FiguresPage", self.stack.page("figures"))

    @property
    def sheets(self) -> SheetsPage:
        return cast("SheetsPage", self.stack.page("sheets"))

    @property
    def lists(self) -> ListsPage:
        return cast("ListsPage", self.stack.page("lists"))

    @property
    def decide(self) -> DecidePage:
        return cast("DecidePage", self.stack.page("decide"))

    @property
    def sync(self) -> SyncPage:
        return cast("SyncPage", self.stack.page("sync"))

    @property
    def admin(self) -> AdminPage:
        return cast("AdminPage", self.stack.page("admin"))

    @property
    def settings(self) -> SettingsPage:
        return cast("SettingsPage", self.stack.page("settings"))
