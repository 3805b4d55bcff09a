"""The one place where an error becomes sentences for a person.

Every class of `sync.errors` and the system's own OSError has sentences of its own, and so has
every code by which the register or an invitation says no. What is none of ours counts as a fault
of Tremplin.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.hall_refusals import HALL, UNEXPECTED
from desktop.refusals import BUNDLE, INVITATION, REFUSED, Sources
from sync import errors


@dataclass(frozen=True, slots=True)
class Message:
    """What happened, what is safe, and what to do about it; `title` says it in a few words."""

    title: str
    what_happened: str
    what_is_safe: str
    what_to_do: str

    def text(self) -> str:
        """All but the title, as one paragraph."""
        return f"{self.what_happened} {self.what_is_safe} {self.what_to_do}"

    def whole(self) -> str:
        """The title and all the rest, as one paragraph."""
        return f"{self.title}. {self.text()}"


def sentence(error: BaseException) -> Message:
    """Say an error in the language in force."""
    return Message(*(QCoreApplication.translate("messages", str(part)) for part in _of(error)))


def _of(error: BaseException) -> Sources:
    if isinstance(error, errors.Withdrawn):
        return BY_CLASS[errors.Withdrawn]
    if isinstance(error, errors.Refused) and error.code in REFUSED:
        return REFUSED[error.code]
    if isinstance(error, errors.Refused) and error.code.removeprefix("invitation_") in INVITATION:
        return INVITATION[error.code.removeprefix("invitation_")]
    for kind, said in _BY_CODE:
        if isinstance(error, kind) and error.code in said:
            return said[error.code]
    if isinstance(error, errors.ListUnreadable) and error.code in _LIST:
        happened, todo = _LIST[error.code]
        title, _, safe, _ = BY_CLASS[errors.ListUnreadable]
        return title, happened, safe, todo
    return next((BY_CLASS[c] for c in type(error).__mro__ if c in BY_CLASS), BY_CLASS[errors.Bug])


BY_CLASS: dict[type[BaseException], Sources] = {
    errors.SyncError: (
        QT_TRANSLATE_NOOP("messages", "Something went wrong"),
        QT_TRANSLATE_NOOP("messages", "The last step could not be finished."),
        QT_TRANSLATE_NOOP("messages", "Nothing you recorded is lost."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    errors.Fault: (
        QT_TRANSLATE_NOOP("messages", "This did not work"),
        QT_TRANSLATE_NOOP("messages", "Something outside the program stopped the last step."),
        QT_TRANSLATE_NOOP("messages", "Nothing you recorded is lost."),
        QT_TRANSLATE_NOOP("messages", "Try again."),
    ),
    errors.VaultFault: (
        QT_TRANSLATE_NOOP("messages", "The vault cannot be used"),
        QT_TRANSLATE_NOOP("messages", "Something is wrong with the vault on this laptop."),
        QT_TRANSLATE_NOOP("messages", "Its records are still encrypted on this laptop."),
        QT_TRANSLATE_NOOP("messages", "Restore a backup, or ask your coordinator for help."),
    ),
    errors.VaultMissing: (
        QT_TRANSLATE_NOOP("messages", "No vault here"),
        QT_TRANSLATE_NOOP("messages", "There is no vault in this folder."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose another vault, or create one."),
    ),
    errors.VaultExists: (
        QT_TRANSLATE_NOOP("messages", "A vault is there already"),
        QT_TRANSLATE_NOOP("messages", "This folder holds a vault, and it will not be overwritten."),
        QT_TRANSLATE_NOOP("messages", "The vault that is there was not touched."),
        QT_TRANSLATE_NOOP("messages", "Open it with its passphrase, or choose another name."),
    ),
    errors.VaultDamaged: (
        QT_TRANSLATE_NOOP("messages", "The vault file is damaged"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The file that opens this vault is cut short, was changed, or is another kind of file.",
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "The records themselves lie in another file, which was not touched.",
        ),
        QT_TRANSLATE_NOOP("messages", "Restore the vault from a backup."),
    ),
    errors.BackupDamaged: (
        QT_TRANSLATE_NOOP("messages", "Nothing could be restored"),
        QT_TRANSLATE_NOOP(
            "messages", "This backup is cut short, was changed, or is another kind of file."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was put on this laptop."),
        QT_TRANSLATE_NOOP("messages", "Choose another backup, or an older one."),
    ),
    errors.VaultTooNew: (
        QT_TRANSLATE_NOOP("messages", "This vault is from a newer Tremplin"),
        QT_TRANSLATE_NOOP("messages", "A later version of Tremplin wrote this vault."),
        QT_TRANSLATE_NOOP("messages", "It was left exactly as it is."),
        QT_TRANSLATE_NOOP("messages", "Install the latest version of Tremplin on this laptop."),
    ),
    errors.WrongPassphrase: (
        QT_TRANSLATE_NOOP("messages", "That is not the passphrase"),
        QT_TRANSLATE_NOOP("messages", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP("messages", "Your records are untouched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check capital letters and the keyboard’s language, then try again.",
        ),
    ),
    errors.PassphraseRefused: (
        QT_TRANSLATE_NOOP("messages", "A better passphrase is needed"),
        QT_TRANSLATE_NOOP("messages", "Too easy to guess."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Use four or more words that do not belong together."),
    ),
    errors.TooManyAttempts: (
        QT_TRANSLATE_NOOP("messages", "Too many attempts"),
        QT_TRANSLATE_NOOP("messages", "The passphrase was wrong several times in a row."),
        QT_TRANSLATE_NOOP("messages", "Your records are untouched."),
        QT_TRANSLATE_NOOP("messages", "Wait for the time shown, then try again."),
    ),
    errors.VaultBusy: (
        QT_TRANSLATE_NOOP("messages", "This vault is already open"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Another Tremplin window on this laptop has this vault open.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Go on in the other window, or close it first."),
    ),
    errors.LeaseExpired: (
        QT_TRANSLATE_NOOP("messages", "This vault has to hear from the register"),
        QT_TRANSLATE_NOOP(
            "messages", "It is too long since this laptop last spoke with the register."
        ),
        QT_TRANSLATE_NOOP("messages", "Everything is still here, encrypted."),
        QT_TRANSLATE_NOOP("messages", "Connect to the internet and unlock again."),
    ),
    errors.RecoveryFault: (
        QT_TRANSLATE_NOOP("messages", "This does not open the vault"),
        QT_TRANSLATE_NOOP(
            "messages", "The code is damaged, or it was made for another vault or another request."
        ),
        QT_TRANSLATE_NOOP("messages", "Your records are untouched."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that you have the whole text, or ask your coordinator to make it again.",
        ),
    ),
    errors.StorageFault: (
        QT_TRANSLATE_NOOP("messages", "The records cannot be read"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Something is wrong with the database on this laptop, or with its disk.",
        ),
        QT_TRANSLATE_NOOP("messages", "What was saved before is still on the disk."),
        QT_TRANSLATE_NOOP("messages", "Restore a backup, or ask your coordinator for help."),
    ),
    errors.DatabaseMissing: (
        QT_TRANSLATE_NOOP("messages", "The records are missing"),
        QT_TRANSLATE_NOOP("messages", "The vault is here, but its database is not."),
        QT_TRANSLATE_NOOP("messages", "The vault was not touched."),
        QT_TRANSLATE_NOOP("messages", "Put the database back beside it, or restore a backup."),
    ),
    errors.DatabaseForeign: (
        QT_TRANSLATE_NOOP("messages", "These records belong to another vault"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The database next to this vault is encrypted with another key.",
        ),
        QT_TRANSLATE_NOOP("messages", "It was not touched."),
        QT_TRANSLATE_NOOP("messages", "Put the right files back together, or restore a backup."),
    ),
    errors.DatabaseDamaged: (
        QT_TRANSLATE_NOOP("messages", "The records are damaged"),
        QT_TRANSLATE_NOOP("messages", "The database on this laptop fails its check."),
        QT_TRANSLATE_NOOP("messages", "What was already sent is safe at the register."),
        QT_TRANSLATE_NOOP("messages", "Restore a backup, then send and receive."),
    ),
    errors.DatabaseTooNew: (
        QT_TRANSLATE_NOOP("messages", "These records are from a newer Tremplin"),
        QT_TRANSLATE_NOOP(
            "messages",
            "A later version of Tremplin changed how records are stored here.",
        ),
        QT_TRANSLATE_NOOP("messages", "The database was left exactly as it is."),
        QT_TRANSLATE_NOOP("messages", "Install the latest version of Tremplin on this laptop."),
    ),
    errors.DiskFull: (
        QT_TRANSLATE_NOOP("messages", "The disk is full"),
        QT_TRANSLATE_NOOP("messages", "There was no room, so the last save did not happen."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Everything saved before is safe, and what you typed is still on the screen.",
        ),
        QT_TRANSLATE_NOOP("messages", "Free some space on the disk, then save again."),
    ),
    errors.RegisterMissing: (
        QT_TRANSLATE_NOOP("messages", "No register here"),
        QT_TRANSLATE_NOOP("messages", "There is no register in this folder."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose the register’s folder."),
    ),
    errors.RegisterExists: (
        QT_TRANSLATE_NOOP("messages", "A register is there already"),
        QT_TRANSLATE_NOOP(
            "messages",
            "This folder holds a register, and it will not be overwritten.",
        ),
        QT_TRANSLATE_NOOP("messages", "The register that is there was not touched."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder."),
    ),
    errors.RegisterKeyAway: (
        QT_TRANSLATE_NOOP("messages", "The register’s key is elsewhere"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The register’s key was changed on another machine, and its file is not here yet.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Bring the key’s file over from that machine."),
    ),
    errors.RegisterServed: (
        QT_TRANSLATE_NOOP("messages", "The register is at work"),
        QT_TRANSLATE_NOOP("messages", "This cannot be done while the register is being served."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Tell whoever runs the register."),
    ),
    errors.CopyFault: (
        QT_TRANSLATE_NOOP("messages", "The copy could not be made or put back"),
        QT_TRANSLATE_NOOP(
            "messages", "A copy of the register is not whole, or a program it needs failed."
        ),
        QT_TRANSLATE_NOOP("messages", "The register is as it was."),
        QT_TRANSLATE_NOOP("messages", "Tell whoever runs the register."),
    ),
    errors.AuditBroken: (
        QT_TRANSLATE_NOOP("messages", "The register’s log was altered"),
        QT_TRANSLATE_NOOP("messages", "A line of the register’s log is missing or was changed."),
        QT_TRANSLATE_NOOP("messages", "The records themselves were not touched."),
        QT_TRANSLATE_NOOP("messages", "Tell whoever runs the register."),
    ),
    errors.UnknownCondition: (
        QT_TRANSLATE_NOOP("messages", "This segment is newer than the program"),
        QT_TRANSLATE_NOOP("messages", "It asks for something that this version does not know."),
        QT_TRANSLATE_NOOP("messages", "Nothing was counted and nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Update Tremplin, or take the line out that is not known."),
    ),
    errors.InvalidRecord: (
        QT_TRANSLATE_NOOP("messages", "Some boxes need another look"),
        QT_TRANSLATE_NOOP("messages", "What stands in one or more boxes cannot be saved as it is."),
        QT_TRANSLATE_NOOP("messages", "What you typed is still on the screen."),
        QT_TRANSLATE_NOOP("messages", "Correct the boxes that are marked, then save again."),
    ),
    errors.RecordErased: (
        QT_TRANSLATE_NOOP("messages", "This record was erased"),
        QT_TRANSLATE_NOOP("messages", "The register erased it under the law."),
        QT_TRANSLATE_NOOP("messages", "Nothing was saved on it; your other records are as before."),
        QT_TRANSLATE_NOOP("messages", "Close this form."),
    ),
    errors.ListUnreadable: (
        QT_TRANSLATE_NOOP("messages", "This list cannot be read"),
        QT_TRANSLATE_NOOP("messages", "The file is not a list that Tremplin understands."),
        QT_TRANSLATE_NOOP("messages", "Nothing was imported and the file was not changed."),
        QT_TRANSLATE_NOOP("messages", "Save it as an Excel or CSV file and try again."),
    ),
    errors.BundleFault: BUNDLE["malformed"],
    errors.HallFault: UNEXPECTED,
    errors.RegisterFault: (
        QT_TRANSLATE_NOOP("messages", "The exchange was interrupted"),
        QT_TRANSLATE_NOOP("messages", "Something went wrong between this laptop and the register."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here and goes next time."),
        QT_TRANSLATE_NOOP("messages", "Try again later."),
    ),
    errors.Unreachable: (
        QT_TRANSLATE_NOOP("messages", "The register cannot be reached"),
        QT_TRANSLATE_NOOP("messages", "There is no connection to the register, or it broke off."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here and goes next time."),
        QT_TRANSLATE_NOOP("messages", "Go on working; send again when there is internet."),
    ),
    errors.CertificateRefused: (
        QT_TRANSLATE_NOOP("messages", "The register could not prove that it is itself"),
        QT_TRANSLATE_NOOP(
            "messages",
            "What answered is not the register, or its certificate does not hold at the date that"
            " this laptop shows.",
        ),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here and goes next time."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at the laptop's date; in a hotel, sign in to its network first. If it goes on,"
            " tell your coordinator.",
        ),
    ),
    errors.Refused: (
        QT_TRANSLATE_NOOP("messages", "The register said no"),
        QT_TRANSLATE_NOOP("messages", "The register did not accept this request."),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here."),
        QT_TRANSLATE_NOOP("messages", "Try again; if it goes on, tell your coordinator."),
    ),
    errors.Withdrawn: (
        QT_TRANSLATE_NOOP("messages", "This laptop was withdrawn"),
        QT_TRANSLATE_NOOP("messages", "The register no longer accepts this laptop."),
        QT_TRANSLATE_NOOP(
            "messages",
            "What it had not sent was handed to the coordinator;"
            " people who had not consented went with the laptop.",
        ),
        QT_TRANSLATE_NOOP("messages", "Speak with your coordinator."),
    ),
    errors.NotTheRegister: (
        QT_TRANSLATE_NOOP("messages", "This is not your register"),
        QT_TRANSLATE_NOOP(
            "messages",
            "An answer came that your register did not sign. The network here may be "
            "tampering with it.",
        ),
        QT_TRANSLATE_NOOP("messages", "The answer was thrown away; nothing was taken from it."),
        QT_TRANSLATE_NOOP("messages", "Try on another network, and tell your coordinator."),
    ),
    errors.ProtocolTooNew: (
        QT_TRANSLATE_NOOP("messages", "This Tremplin is too old for the register"),
        QT_TRANSLATE_NOOP(
            "messages", "The register has moved on, and this version no longer understands it."
        ),
        QT_TRANSLATE_NOOP("messages", "What was not sent stays here and goes after an update."),
        QT_TRANSLATE_NOOP("messages", "Install the latest version of Tremplin on this laptop."),
    ),
    errors.ProtocolTooOld: (
        QT_TRANSLATE_NOOP("messages", "The register is too old for this Tremplin"),
        QT_TRANSLATE_NOOP(
            "messages", "The register is of a version that this Tremplin no longer understands."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "What was not sent stays here and goes once the register is updated."
        ),
        QT_TRANSLATE_NOOP("messages", "Tell whoever runs the register that it needs an update."),
    ),
    errors.InvitationFault: (
        QT_TRANSLATE_NOOP("messages", "This invitation cannot be used"),
        QT_TRANSLATE_NOOP("messages", "The invitation is not valid."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Nothing was changed, and the invitation’s text is still here.",
        ),
        QT_TRANSLATE_NOOP("messages", "Ask your coordinator for a new invitation."),
    ),
    OSError: (
        QT_TRANSLATE_NOOP("messages", "A file cannot be used"),
        QT_TRANSLATE_NOOP(
            "messages",
            "The system did not let Tremplin read or write a file or a folder.",
        ),
        QT_TRANSLATE_NOOP("messages", "What was saved before is safe."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose another place, or check that this one may be written to.",
        ),
    ),
    errors.Bug: (
        QT_TRANSLATE_NOOP("messages", "A fault in Tremplin"),
        QT_TRANSLATE_NOOP("messages", "Tremplin did something it should not have done."),
        QT_TRANSLATE_NOOP("messages", "What was saved before is safe."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Try again. If it happens again, send the log to your coordinator; it holds no "
            "personal data.",
        ),
    ),
}

_BY_CODE = (
    (errors.InvitationFault, INVITATION),
    (errors.BundleFault, BUNDLE),
    (errors.HallFault, HALL),
)
_LIST: dict[str, tuple[object, object]] = {
    "empty": (
        QT_TRANSLATE_NOOP("messages", "There is nothing in this file."),
        QT_TRANSLATE_NOOP("messages", "Choose another file, or another sheet."),
    ),
    "unopened": (
        QT_TRANSLATE_NOOP("messages", "The file cannot be opened: it is not there, or locked."),
        QT_TRANSLATE_NOOP("messages", "Close it in other programs, then choose it again."),
    ),
    "large": (
        QT_TRANSLATE_NOOP("messages", "The file is larger than any list."),
        QT_TRANSLATE_NOOP("messages", "Part it into several files."),
    ),
    "stranger": (
        QT_TRANSLATE_NOOP("messages", "The file is of another kind: no workbook, text or card."),
        QT_TRANSLATE_NOOP("messages", "Ask for the list as an Excel or CSV file."),
    ),
    "password": (
        QT_TRANSLATE_NOOP("messages", "The workbook is protected by a password."),
        QT_TRANSLATE_NOOP("messages", "Save a copy without a password and choose that."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("messages", "The file is cut short or damaged."),
        QT_TRANSLATE_NOOP("messages", "Ask for the file once more, or save it anew."),
    ),
    "encoding": (
        QT_TRANSLATE_NOOP("messages", "The file’s letters are written in a way nobody can tell."),
        QT_TRANSLATE_NOOP("messages", "Save it as an Excel workbook, or as CSV in UTF-8."),
    ),
}
"""What happened and what to do, for each reason why a file is no list."""
