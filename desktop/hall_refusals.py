"""Why two laptops in one hall did not come together, in sentences, by the fault's code."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.refusals import Sources

_SAFE = QT_TRANSLATE_NOOP(
    "messages", "Nothing moved; what each of you recorded is still on your own laptops."
)
UNEXPECTED: Sources = (
    QT_TRANSLATE_NOOP("messages", "The two laptops did not understand each other"),
    QT_TRANSLATE_NOOP("messages", "One of them said something that the other did not expect."),
    _SAFE,
    QT_TRANSLATE_NOOP("messages", "Try again, or use a stick."),
)
HALL: dict[str, Sources] = {
    "no_network": (
        QT_TRANSLATE_NOOP("messages", "No network to meet on"),
        QT_TRANSLATE_NOOP(
            "messages", "This laptop is on no network that your colleague’s could share."
        ),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "messages",
            "Both of you join the hall’s Wi-Fi, or the same phone’s hotspot; else use a stick.",
        ),
    ),
    "unreachable": (
        QT_TRANSLATE_NOOP("messages", "The other laptop cannot be reached"),
        QT_TRANSLATE_NOOP(
            "messages",
            "It is on another network, it no longer shows its code, or a firewall or the hall’s "
            "Wi-Fi keeps laptops apart.",
        ),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that both are on the same Wi-Fi and that the code is still on the screen; else "
            "use a phone’s hotspot, or a stick.",
        ),
    ),
    "nobody": (
        QT_TRANSLATE_NOOP("messages", "Nobody came"),
        QT_TRANSLATE_NOOP(
            "messages",
            "For ten minutes no laptop came by this code; a firewall or the hall’s Wi-Fi may have "
            "kept it away.",
        ),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "messages",
            "Show a new code and try again; else use a phone’s hotspot, or a stick.",
        ),
    ),
    "broken": (
        QT_TRANSLATE_NOOP("messages", "The two laptops lost each other"),
        QT_TRANSLATE_NOOP("messages", "The connection broke off before all was done."),
        QT_TRANSLATE_NOOP(
            "messages",
            "What had arrived whole is kept, everything else is where it was; nothing counts "
            "twice.",
        ),
        QT_TRANSLATE_NOOP("messages", "Try again; the same code serves while it is on the screen."),
    ),
    "code": (
        QT_TRANSLATE_NOOP("messages", "This is no laptop’s code"),
        QT_TRANSLATE_NOOP("messages", "A letter or digit is wrong, or some are missing."),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "messages", "Type the 16 letters and digits again, as the other laptop shows them."
        ),
    ),
    "wrong_code": (
        QT_TRANSLATE_NOOP("messages", "The other laptop shows another code"),
        QT_TRANSLATE_NOOP(
            "messages", "This code was for an earlier meeting, or for somebody else’s laptop."
        ),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Ask your colleague for the code on their screen now."),
    ),
    "guessed": (
        QT_TRANSLATE_NOOP("messages", "Too many wrong codes"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Somebody on this network tried several wrong codes, so this laptop stopped listening.",
        ),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Show a new code, and tell it to your colleague only."),
    ),
    "busy": (
        QT_TRANSLATE_NOOP("messages", "Somebody else came first"),
        QT_TRANSLATE_NOOP("messages", "Another laptop has come by this code already."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Wait until they are done, then ask for a new code."),
    ),
    "other_register": (
        QT_TRANSLATE_NOOP("messages", "Your laptops belong to two programmes"),
        QT_TRANSLATE_NOOP(
            "messages", "The vault open on the other laptop is for another register than this one."
        ),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Open vaults of the same programme on both laptops."),
    ),
    "withdrawn": (
        QT_TRANSLATE_NOOP("messages", "One of the two laptops was withdrawn"),
        QT_TRANSLATE_NOOP(
            "messages", "The register no longer accepts it, so nothing is handed to it."
        ),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Speak with your coordinator."),
    ),
    "itself": (
        QT_TRANSLATE_NOOP("messages", "This is your own laptop’s code"),
        QT_TRANSLATE_NOOP("messages", "The code leads back to the vault that you are in."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Type the code on your colleague’s screen."),
    ),
    "interfered": (
        QT_TRANSLATE_NOOP("messages", "Somebody interferes on this network"),
        QT_TRANSLATE_NOOP("messages", "What came was not from the laptop that shows the code."),
        _SAFE,
        QT_TRANSLATE_NOOP(
            "messages", "Use another network, or a stick, and tell your coordinator."
        ),
    ),
    "declined": (
        QT_TRANSLATE_NOOP("messages", "The other laptop said no"),
        QT_TRANSLATE_NOOP("messages", "Your colleague said no, or closed the window."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Speak with each other, then try again."),
    ),
    "unconfirmed": (
        QT_TRANSLATE_NOOP("messages", "Not confirmed in time"),
        QT_TRANSLATE_NOOP("messages", "Three minutes went by before both of you had said yes."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Try again, and compare the number at once."),
    ),
    "version": (
        QT_TRANSLATE_NOOP("messages", "The two laptops have different versions of Tremplin"),
        QT_TRANSLATE_NOOP("messages", "The versions are too far apart to meet."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Install the latest version on both, or use a stick."),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("messages", "Too much for one meeting"),
        QT_TRANSLATE_NOOP("messages", "What waits on one of the laptops is larger than 64 MB."),
        _SAFE,
        QT_TRANSLATE_NOOP("messages", "Use a stick."),
    ),
    "not_taken": (
        QT_TRANSLATE_NOOP("messages", "The other laptop could not take it"),
        QT_TRANSLATE_NOOP("messages", "Something went wrong there while it took over your work."),
        QT_TRANSLATE_NOOP("messages", "Your work is still here, and counts as not sent."),
        QT_TRANSLATE_NOOP("messages", "See what it says there, then try again."),
    ),
}
