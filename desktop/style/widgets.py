"""The small widgets every page is made of, under one name. None knows anything of the business."""

from desktop.style.choice import Chip, ChipGroup
from desktop.style.five_step import FiveStep
from desktop.style.flow import FlowLayout
from desktop.style.frame import Card, Field, NavList, PageScroll, SideBySide, button, roomy, rule
from desktop.style.states import Banner, BusyState, EmptyState, ErrorState, Said, State, StatusPill
from desktop.style.words import (
    Body,
    FieldLabel,
    Heading,
    Muted,
    OneLine,
    SectionTitle,
    Strong,
    restyle,
)

__all__ = [
    "Banner",
    "Body",
    "BusyState",
    "Card",
    "Chip",
    "ChipGroup",
    "EmptyState",
    "ErrorState",
    "Field",
    "FieldLabel",
    "FiveStep",
    "FlowLayout",
    "Heading",
    "Muted",
    "NavList",
    "OneLine",
    "PageScroll",
    "Said",
    "SectionTitle",
    "SideBySide",
    "State",
    "StatusPill",
    "Strong",
    "button",
    "restyle",
    "roomy",
    "rule",
]
