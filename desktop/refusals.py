"""What is said when the register, or an invitation, says no: by the code it says it with."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

Sources = tuple[object, object, object, object]
"""Four source texts, in the order of `messages.Message` (Qt's stub types a marked text so)."""

REFUSED: dict[str, Sources] = {
    "waiting": (
        QT_TRANSLATE_NOOP("messages", "Waiting for your coordinator"),
        QT_TRANSLATE_NOOP(
            "messages", "Your coordinator has to let this laptop in before it can send and receive."
        ),
        QT_TRANSLATE_NOOP("messages", "You can work as always; everything is kept on this laptop."),
        QT_TRANSLATE_NOOP(
            "messages", "Tell your coordinator; sending starts by itself afterwards."
        ),
    ),
    "declined": (
        QT_TRANSLATE_NOOP("messages", "Your coordinator did not let this laptop in"),
        QT_TRANSLATE_NOOP("messages", "The request to join with this laptop was declined."),
        QT_TRANSLATE_NOOP("messages", "What you recorded is safe on this laptop."),
        QT_TRANSLATE_NOOP(
            "messages", "Speak with your coordinator; another invitation lets you ask again."
        ),
    ),
    "suspended": (
        QT_TRANSLATE_NOOP("messages", "Your access is suspended"),
        QT_TRANSLATE_NOOP(
            "messages", "For now the register takes nothing from you and gives nothing to you."
        ),
        QT_TRANSLATE_NOOP("messages", "What you recorded is safe on this laptop."),
        QT_TRANSLATE_NOOP(
            "messages", "Speak with your coordinator; sending goes on by itself afterwards."
        ),
    ),
    "forbidden": (
        QT_TRANSLATE_NOOP("messages", "This is not yours to do"),
        QT_TRANSLATE_NOOP("messages", "Your role or your regions do not cover this."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Ask an administrator."),
    ),
    "oneself": (
        QT_TRANSLATE_NOOP("messages", "Not for yourself"),
        QT_TRANSLATE_NOOP(
            "messages", "Nobody changes their own rights or withdraws the laptop they sit at."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Ask another administrator."),
    ),
    "unknown_region": (
        QT_TRANSLATE_NOOP("messages", "There is no such region"),
        QT_TRANSLATE_NOOP("messages", "A region named here is not one of this programme’s."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose from the list of regions."),
    ),
    "token_ended": (
        QT_TRANSLATE_NOOP("messages", "This access has ended"),
        QT_TRANSLATE_NOOP("messages", "It was ended, or its time is over."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Let the system read anew; it gets another secret."),
    ),
    "unknown_token": (
        QT_TRANSLATE_NOOP("messages", "There is no such access"),
        QT_TRANSLATE_NOOP("messages", "The register does not know this access."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Read the list again."),
    ),
    "not_waiting": (
        QT_TRANSLATE_NOOP("messages", "Somebody was quicker"),
        QT_TRANSLATE_NOOP("messages", "This laptop no longer waits for an answer."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Read the list again."),
    ),
    "unknown_person": (
        QT_TRANSLATE_NOOP("messages", "There is no such person"),
        QT_TRANSLATE_NOOP("messages", "The register does not know this person any more."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Read the list again."),
    ),
    "unknown_invitation": (
        QT_TRANSLATE_NOOP("messages", "There is no such invitation"),
        QT_TRANSLATE_NOOP("messages", "The register does not know this invitation."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Read the list again."),
    ),
    "revoked": (
        QT_TRANSLATE_NOOP("messages", "This laptop was withdrawn"),
        QT_TRANSLATE_NOOP("messages", "The register no longer accepts this laptop."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here, encrypted."),
        QT_TRANSLATE_NOOP("messages", "Speak with your coordinator."),
    ),
    "unknown_device": (
        QT_TRANSLATE_NOOP("messages", "The register does not know this laptop"),
        QT_TRANSLATE_NOOP("messages", "The register has no such device."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here, encrypted."),
        QT_TRANSLATE_NOOP("messages", "Ask your coordinator for a new invitation."),
    ),
    "stale": (
        QT_TRANSLATE_NOOP("messages", "The clocks do not agree"),
        QT_TRANSLATE_NOOP("messages", "This laptop’s clock and the register’s are too far apart."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here and goes next time."),
        QT_TRANSLATE_NOOP("messages", "Check the date and time of this laptop, then try again."),
    ),
    "revoked_device": (
        QT_TRANSLATE_NOOP("messages", "This laptop was withdrawn"),
        QT_TRANSLATE_NOOP("messages", "The register no longer accepts this laptop."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here, encrypted."),
        QT_TRANSLATE_NOOP("messages", "Speak with your coordinator."),
    ),
    "not_enrolled": (
        QT_TRANSLATE_NOOP("messages", "Not joined yet"),
        QT_TRANSLATE_NOOP("messages", "This vault belongs to no register yet."),
        QT_TRANSLATE_NOOP("messages", "Everything stays on this laptop, encrypted."),
        QT_TRANSLATE_NOOP("messages", "Join with an invitation, on the page Sending."),
    ),
    "replayed": (
        QT_TRANSLATE_NOOP("messages", "The request arrived twice"),
        QT_TRANSLATE_NOOP("messages", "The register had already seen this very request."),
        QT_TRANSLATE_NOOP("messages", "Nothing was recorded twice."),
        QT_TRANSLATE_NOOP("messages", "Send and receive once more."),
    ),
    "too_large": (
        QT_TRANSLATE_NOOP("messages", "Too much at once"),
        QT_TRANSLATE_NOOP("messages", "The register takes less in one go."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here."),
        QT_TRANSLATE_NOOP("messages", "Try again; if it goes on, tell your coordinator."),
    ),
    "busy": (
        QT_TRANSLATE_NOOP("messages", "The register is busy"),
        QT_TRANSLATE_NOOP("messages", "The register has too much to do just now."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here and goes next time."),
        QT_TRANSLATE_NOOP("messages", "Try again in a few minutes."),
    ),
}
"""By the register's reason code."""

INVITATION: dict[str, Sources] = {
    "malformed": (
        QT_TRANSLATE_NOOP("messages", "This is not a whole invitation"),
        QT_TRANSLATE_NOOP("messages", "The text is no invitation, or a part of it is missing."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Copy the whole text, from TREMPLIN1 to its end, or open the file.",
        ),
    ),
    "expired": (
        QT_TRANSLATE_NOOP("messages", "The invitation has expired"),
        QT_TRANSLATE_NOOP("messages", "Its time is over."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Ask your coordinator for a new invitation."),
    ),
    "used": (
        QT_TRANSLATE_NOOP("messages", "The invitation was already used"),
        QT_TRANSLATE_NOOP("messages", "An invitation enrols one laptop, once."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Ask your coordinator for a new invitation."),
    ),
    "withdrawn": (
        QT_TRANSLATE_NOOP("messages", "The invitation was withdrawn"),
        QT_TRANSLATE_NOOP("messages", "Whoever wrote this invitation has taken it back."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Ask your coordinator for a new invitation."),
    ),
    "unknown": (
        QT_TRANSLATE_NOOP("messages", "The register does not know this invitation"),
        QT_TRANSLATE_NOOP("messages", "The register never wrote this invitation, or took it back."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Ask your coordinator for a new invitation."),
    ),
}
"""By an invitation's reason code."""

BUNDLE: dict[str, Sources] = {
    "malformed": (
        QT_TRANSLATE_NOOP("messages", "This file does not come from Tremplin"),
        QT_TRANSLATE_NOOP("messages", "It is another kind of file, or it was cut short."),
        QT_TRANSLATE_NOOP("messages", "Nothing was taken from it."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose another file, or have it written again; its author kept everything."
        ),
    ),
    "altered": (
        QT_TRANSLATE_NOOP("messages", "This file was changed on its way"),
        QT_TRANSLATE_NOOP(
            "messages", "It is not as its author’s laptop wrote it: damaged, or tampered with."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was taken from it."),
        QT_TRANSLATE_NOOP("messages", "Have it written again; its author kept everything."),
    ),
    "other_register": (
        QT_TRANSLATE_NOOP("messages", "This file is for another register"),
        QT_TRANSLATE_NOOP("messages", "Its author works for another programme than this vault."),
        QT_TRANSLATE_NOOP("messages", "Nothing was taken from it."),
        QT_TRANSLATE_NOOP("messages", "Open the vault of that programme, or give the stick back."),
    ),
    "too_new": (
        QT_TRANSLATE_NOOP("messages", "This file is from a newer Tremplin"),
        QT_TRANSLATE_NOOP("messages", "A later version of Tremplin wrote it."),
        QT_TRANSLATE_NOOP("messages", "Nothing was taken from it; its author kept everything."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Install the latest version of Tremplin on this laptop, or hand the file to another.",
        ),
    ),
    "forged_receipt": (
        QT_TRANSLATE_NOOP("messages", "A confirmation that is not the register’s"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This file says that the register has your work, and your register did not sign it.",
        ),
        QT_TRANSLATE_NOOP(
            "messages", "It was not believed: what it names still counts as not sent."
        ),
        QT_TRANSLATE_NOOP("messages", "Do not use this file, and tell your coordinator."),
    ),
}
