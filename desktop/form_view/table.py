"""Field type → editor: the one table that says what widget a declared field gets.

The first line whose condition holds counts. A field of a type that no line knows is a `TypeError`
at the first form that shows it, so a test over all declarations finds it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from PySide6.QtWidgets import QWidget

from desktop.form_view.choices import AnswersEditor, CodeEditor, CodesEditor
from desktop.form_view.context import Spot
from desktop.form_view.dates import DateEditor, MomentEditor
from desktop.form_view.editor import Editor
from desktop.form_view.links import RecordEditor
from desktop.form_view.lists import EmailsEditor, LinksEditor, ListEditor, PhonesEditor
from desktop.form_view.logs import ActsEditor, NotesEditor
from desktop.form_view.names import NameEditor
from desktop.form_view.parts import MoneyEditor, PlaceEditor, SourceEditor
from desktop.form_view.simple import (
    FeelingEditor,
    LineEditor,
    LinkEditor,
    NumberEditor,
    TextEditor,
    YesNoEditor,
)
from forms import values
from forms.base import declaration
from forms.fields import FormField, Policy


class Kind(NamedTuple):
    """What a field holds: its declaration, the type of a value, and that type's own name."""

    field: FormField
    plain: type
    declared: Any


TABLE: tuple[tuple[Callable[[Kind], bool], type[Editor]], ...] = (
    (lambda k: k.field.policy is Policy.PROTECTIVE, AnswersEditor),
    (lambda k: k.plain is values.ConsentAct, ActsEditor),
    (lambda k: k.plain is values.Note, NotesEditor),
    (lambda k: bool(k.field.link), RecordEditor),
    (lambda k: k.field.policy is Policy.SET and bool(k.field.reference), CodesEditor),
    (lambda k: k.plain is values.Phone, PhonesEditor),
    (lambda k: k.field.policy is Policy.SET and k.declared == values.Email, EmailsEditor),
    (lambda k: k.field.policy is Policy.SET and k.declared == values.Url, LinksEditor),
    (lambda k: k.field.policy is Policy.SET and k.plain is str, ListEditor),
    (lambda k: k.plain is values.PersonName, NameEditor),
    (lambda k: k.plain is values.Place, PlaceEditor),
    (lambda k: k.plain is values.Money, MoneyEditor),
    (lambda k: k.plain is values.Source, SourceEditor),
    (lambda k: k.plain is int and bool(k.field.reference), FeelingEditor),
    (lambda k: bool(k.field.reference), CodeEditor),
    (lambda k: k.plain is bool, YesNoEditor),
    (lambda k: k.plain is int, NumberEditor),
    (lambda k: k.plain is datetime, MomentEditor),
    (lambda k: k.plain is date, DateEditor),
    (lambda k: k.plain is str and k.field.long, TextEditor),
    (lambda k: k.plain is str and k.declared == values.Url, LinkEditor),
    (lambda k: k.plain is str, LineEditor),
)


def editor_for(spot: Spot, parent: QWidget | None = None) -> Editor:
    """Make the editor of a field."""
    return editor_class(spot.record_type, spot.name)(spot, parent)


def editor_class(record_type: str, name: str) -> type[Editor]:
    """Say which editor a field gets; TypeError where the table knows none for its type."""
    kind = kind_of(record_type, name)
    found = next((editor for holds, editor in TABLE if holds(kind)), None)
    if found is None:
        raise TypeError(f"no editor for {record_type}.{name}: {kind.plain}")
    return found


def has_editor(record_type: str, name: str) -> bool:
    """Whether a field's value is typed in a form; a segment's rules have a page of their own."""
    kind = kind_of(record_type, name)
    return any(holds(kind) for holds, _ in TABLE)


def kind_of(record_type: str, name: str) -> Kind:
    """Read what a field holds out of its declaration; for lists, of an element."""
    found = declaration(record_type)
    if found is None:
        raise TypeError(record_type)
    info = found.model_fields[name]
    field = next(m for m in info.metadata if isinstance(m, FormField))
    inner = _without_none(info.annotation)
    if get_origin(inner) is list:
        inner = get_args(inner)[0]
    return Kind(field, _plain(inner), inner)


def _without_none(annotation: Any) -> Any:
    rest = [arg for arg in get_args(annotation) if arg is not type(None)]
    optional = type(None) in get_args(annotation)
    return rest[0] if optional and len(rest) == 1 else annotation


def _plain(annotation: Any) -> type:
    if get_origin(annotation) is Annotated:
        return _plain(get_args(annotation)[0])
    return get_origin(annotation) or annotation
