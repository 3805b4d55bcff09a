"""The page of segments: people by rules, how many at each line, and what is done with them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QWidget,
)

from desktop.dialogs.export import ExportDialog
from desktop.dialogs.hand_out import HandOutDialog
from desktop.form_view.context import FormContext
from desktop.jobs import Job
from desktop.live import ask, name
from desktop.messages import sentence
from desktop.models import segment_work as work
from desktop.models.segment_words import SegmentWords
from desktop.pages.base import Page
from desktop.pages.segments_actions import SegmentActions
from desktop.pages.segments_builder import GroupBox
from desktop.pages.segments_layout import Arrangement, Parts
from desktop.pages.segments_list import ROLES, SegmentList
from desktop.pages.segments_lists import HandedOut
from desktop.session import Session
from desktop.style.widgets import (
    Banner,
    BusyState,
    Card,
    ChipGroup,
    Field,
    Heading,
    Muted,
    button,
)
from desktop.when import today
from forms.segment import PERSON, Group, cut
from sync.lists.outgoing import Listing
from sync.segments.approach import behind
from sync.segments.named import Named, forget, keep, share

_PAUSE_MS = 150


class SegmentsPage(Page):
    """Segments on the left, the chosen one with its lines and counts beside them."""

    page_id = "segments"
    icon_name = "star"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._seen = work.Seen((), {}, ())
        self._chosen = Named("own", "", "")
        self._counting: Job | None = None
        self._read = False
        self._context = FormContext(session)
        self._words = SegmentWords(self._context)
        self._heading, self._hint = Heading(), Muted()
        self.parts = ChipGroup(numbered=False)
        self.banner = Banner("kept", "")
        self.banner.hide()
        self.list = SegmentList(self._words)
        self.new = button("…", icon="plus")
        self.name_box, self.role = QLineEdit(), QComboBox()
        self._name_field, self._role_field = Field("…", self.name_box), Field("…", self.role)
        self._rules = Card(close=True)
        self.builder: GroupBox | None = None
        self.doing = SegmentActions()
        self.buttons = self.doing.buttons
        self.handed = HandedOut()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._count)
        self._busy = BusyState()
        self._arrangement = Arrangement(
            self,
            Parts(
                heading=self._heading,
                hint=self._hint,
                chips=self.parts,
                banner=self.banner,
                busy=self._busy,
                list=self.list,
                new=self.new,
                name=self._name_field,
                role=self._role_field,
                rules=self._rules,
                doing=self.doing,
                handed=self.handed,
            ),
        )
        self._connect()
        self.retranslate()

    @classmethod
    def called(cls) -> str:
        return QCoreApplication.translate("SegmentsPage", "Segments")

    def primary_focus(self) -> QWidget:
        return self.list

    def refresh(self) -> None:
        """Read the segments and lists anew; the one that is being written stays as it is."""
        session = self.session
        session.jobs.run(
            work.look,
            session.replica,
            session.deployment,
            session.language,
            today(),
            done=self._arrived,
            failed=self._failed,
        )

    def retranslate(self) -> None:
        self._heading.setText(self.title())
        self._hint.setText(self.tr("Each number says how many people are left, and lists them."))
        self._busy.set_text(self.tr("Reading the segments"))
        self.parts.set_choices(
            [("rules", self.tr("Segments")), ("lists", self.tr("Lists handed out"))]
        )
        self.parts.setAccessibleName(self.tr("Show"))
        if not self.parts.value():
            self.parts.set_value(["rules"])
        self.list.setAccessibleName(self.title())
        name(self.new, self.tr("New segment"))
        self._name_field.set_label(self.tr("Name"))
        self._role_field.set_label(self.tr("What it is for"))
        self._fill_roles()
        self.doing.retranslate()
        self.list.show_segments(self._seen.segments, self._chosen)

    def rules(self) -> Group:
        """Give the rules as they stand on the page."""
        return self.builder.group() if self.builder else self._chosen.rules

    def segment(self) -> Named:
        """Give the segment as it stands on the page."""
        named = self.name_box.text().strip()
        role = str(self.role.currentData() or "")
        return replace(self._chosen, name=named, role=role, rules=self.rules())

    def listed(self) -> tuple[Named, ...]:
        """Give every segment there is."""
        return self._seen.segments

    def show_rules(self) -> None:
        """Show the segments and their rules."""
        self.parts.set_value(["rules"])
        self._show_part()

    def show_lists(self) -> None:
        """Show the lists that were handed out."""
        self.parts.set_value(["lists"])
        self._show_part()

    def begin(self, wanted: Named) -> None:
        """Show another segment, or begin a new one."""
        self._chosen = wanted
        self.name_box.setText(wanted.name)
        self.role.setCurrentIndex(max(self.role.findData(wanted.role), 0))
        self._build()
        self.list.choose(self._chosen)
        self._enable()
        self.banner.setVisible(wanted.contested)
        if wanted.contested:
            self._say("contested", lambda: self.tr("Two people changed this segment differently."))

    def new_segment(self) -> None:
        """Begin a segment of one line."""
        self.show_rules()
        self.begin(Named("own", "", ""))
        if self.builder is not None:
            self.builder.add_line()

    # --- what is done with it -------------------------------------------------------------------

    def see(self, place: tuple[int, ...] | None = None) -> None:
        """List the people, or those who are left at one line."""
        whole = self.rules() if place is None else cut(self.rules(), place)
        words = self._words.whole(whole, self._seen.records)
        label = self.segment().name if place is None else ""
        self.session.segmentRequested.emit(label or words or self.tr("Everybody"), whole)

    def hand_out(self) -> None:
        """Hand the people to ambassadors."""
        named = self.segment().name or self.tr("Segment")
        ask(HandOutDialog(self.session, named, self.rules(), self))

    def take_out(self) -> None:
        """Write the people to a file, as far as their consent lets them."""
        where = {"segment": self.rules().model_dump(mode="json")}
        ask(ExportDialog(self.session, Listing(PERSON, "", where, "title"), self))

    def keep(self) -> None:
        """Keep the segment in this vault."""
        self._save(lambda wanted: keep(self.session.replica, wanted), self.tr("Kept for you."))

    def share(self) -> None:
        """Make it a segment of everybody."""
        shared = self.tr("Shared: it reaches the others at the next sync.")
        self._save(lambda wanted: share(self.session.replica, wanted), shared)

    def forget(self) -> None:
        """Take it away."""
        wanted, replica = self._chosen, self.session.replica
        self.session.jobs.run(
            lambda: forget(replica, wanted),
            done=lambda _none: self._forgotten(),
            failed=self._failed,
        )

    def _save(self, work_: Callable[[Named], Named], said: str) -> None:
        wanted = self.segment()
        missing = "" if wanted.name else self.tr("Give it a name.")
        self._name_field.set_error(missing)
        if missing:
            self.name_box.setFocus()
            return

        def saved(kept: Named) -> None:
            self._chosen = kept
            self._say("kept", said)
            self.session.notify_changed()

        self.session.jobs.run(lambda: work_(wanted), done=saved, failed=self._failed)

    def _forgotten(self) -> None:
        self._chosen = Named("own", "", "")
        self._say("kept", lambda: self.tr("Taken away."))
        self.session.notify_changed()

    # --- what is shown --------------------------------------------------------------------------

    def _arrived(self, seen: Any) -> None:
        first = not self._read
        self._seen, self._read = seen, True
        self._follow_name()
        self._arrangement.show_read()
        self.list.show_segments(self._seen.segments, self._chosen)
        self.handed.show_lists(seen.lists)
        if first and not self._chosen.key and seen.segments:
            self.begin(seen.segments[0])
        elif self.builder is None:
            self._build()
        else:
            self._pause.start()
        self._enable()

    def _follow_name(self) -> None:
        """Call the chosen one as it is called now, unless another name is being typed."""
        kept = self._chosen
        now = next((s for s in self._seen.segments if kept.key and s.key == kept.key), None)
        if now is not None and self.name_box.text() == kept.name != now.name:
            self._chosen = replace(kept, name=now.name)
            self.name_box.setText(now.name)

    def _build(self) -> None:
        if self.builder is not None:
            self.builder.hide()
            self.builder.deleteLater()
        self.builder = GroupBox(self._context, self._chosen.rules, self._seen.records)
        self.builder.changed.connect(self._edited)
        self.builder.listAsked.connect(self.see)
        self._rules.column.addWidget(self.builder)
        self._count()

    def _edited(self) -> None:
        if self.builder is not None:
            self.builder.show_counts({})
        self.doing.show_total(None)
        self._enable()
        self._pause.start()

    def _count(self) -> None:
        if self.builder is None:
            return
        if self._counting is not None:
            self._counting.cancel()
        asked = self.builder
        self._counting = job = self.session.jobs.run(
            work.count,
            self.session.replica,
            self.rules(),
            done=lambda counts: self._counted(job, asked, counts),
            failed=lambda error: self._uncounted(job, error),
        )

    def _counted(self, job: Job, asked: GroupBox, counts: work.Counts) -> None:
        if job is self._counting and asked is self.builder and counts:
            asked.show_counts(counts)
            self.doing.show_total(list(counts.values())[-1])

    def _uncounted(self, job: Job, error: Exception) -> None:
        if job is self._counting:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        self._arrangement.show_read()
        self._say("stopped", lambda: sentence(error).whole())

    def _say(self, kind: Any, text: Any) -> None:
        self.banner.show_message(kind, text)
        self.banner.show()

    def _enable(self) -> None:
        session = self.session
        self.doing.offer(
            self._chosen, coordinates=session.is_coordinator or not session.is_enrolled
        )

    def _fill_roles(self) -> None:
        kept = self.role.currentData()
        self.role.clear()
        for role in ("", *ROLES):
            self.role.addItem(self._words.role(role), role)
        self.role.setCurrentIndex(max(self.role.findData(kept), 0))

    def _show_part(self) -> None:
        self._arrangement.show_lists(self.parts.value() == ("lists",))

    def _part_chosen(self, chosen: tuple[str, ...]) -> None:
        if not chosen:
            self.parts.set_value(["rules"])
        self._show_part()

    def _list_share(self, approach: str, ambassador: str, what: str, label: str) -> None:
        replica = self.session.replica
        self.session.jobs.run(
            lambda: behind(replica, approach, ambassador, what, today()),
            done=lambda ids: self.session.peopleRequested.emit(label, ids),
            failed=self._failed,
        )

    def lay_narrow(self, narrow: bool) -> None:
        self._arrangement.set_narrow(narrow)

    def _connect(self) -> None:
        self.list.picked.connect(self.begin)
        self.new.clicked.connect(self.new_segment)
        self.parts.changed.connect(self._part_chosen)
        self.handed.listAsked.connect(self._list_share)
        acts: dict[str, Callable[[], None]] = {
            "see": self.see,
            "hand": self.hand_out,
            "export": self.take_out,
            "keep": self.keep,
            "share": self.share,
            "forget": self.forget,
        }
        for key, act in acts.items():
            self.buttons[key].clicked.connect(lambda _on=False, do=act: do())
