"""The errors of the sync package, one tree.

::

    SyncError
    ├── Fault                     what the world did; nothing of ours is wrong
    │   ├── VaultFault            the vault file on this laptop
    │   │   ├── VaultMissing      no vault in this folder
    │   │   ├── VaultExists       a vault is there already and would be overwritten
    │   │   ├── VaultDamaged      cut short, altered, or not a vault at all
    │   │   │   └── BackupDamaged  a backup is; nothing was restored
    │   │   ├── VaultTooNew       written by a later version of the program
    │   │   ├── WrongPassphrase   the passphrase opens no slot
    │   │   ├── PassphraseRefused the new passphrase is empty or too weak
    │   │   ├── TooManyAttempts   wrong too often; wait ``retry_after_s``
    │   │   ├── VaultBusy         another process holds this vault open
    │   │   ├── LeaseExpired      too long without the register's word
    │   │   └── RecoveryFault     a recovery request or answer that is not for this vault
    │   ├── StorageFault          the encrypted database
    │   │   ├── DatabaseMissing   the vault is here and its database is not
    │   │   ├── DatabaseForeign   encrypted with another key, or not a database
    │   │   ├── DatabaseDamaged   its integrity check fails
    │   │   ├── DatabaseTooNew    migrated by a later version; left untouched
    │   │   └── DiskFull          no room; the last save did not happen
    │   ├── RegisterMissing       there is no register in this folder or database
    │   ├── RegisterExists        there is one already
    │   ├── RegisterServed        the register is being served, and this needs it at rest
    │   ├── CopyFault             a copy of the register that cannot be made or put back
    │   ├── AuditBroken           the register's audit was altered or cut
    │   ├── InvalidRecord         values that the declaration refuses
    │   ├── RecordErased          erased under the law; nothing more is written on it
    │   ├── UnknownCondition      a segment asks for what this version does not know
    │   ├── BundleFault           a file that is no bundle, or one that may not be taken
    │   ├── HallFault             two laptops in one hall that did not come together
    │   ├── ListUnreadable        an import file that cannot be read as a list
    │   ├── RegisterFault         talking with the register
    │   │   ├── Unreachable       no connection, or it broke off
    │   │   │   └── CertificateRefused  by what answered, at this laptop's time
    │   │   ├── Refused           the register answered no (``code`` says why)
    │   │   │   └── Withdrawn     the device was revoked, and may be ordered to wipe itself
    │   │   ├── NotTheRegister    an answer whose signature is not the register's
    │   │   ├── ProtocolTooNew    the register speaks newer versions of the wire only
    │   │   └── ProtocolTooOld    the register speaks older versions of the wire only
    │   └── InvitationFault       an invitation that is expired, used, altered or no invitation
    └── Bug                       an invariant of ours does not hold
"""


class SyncError(Exception):
    """Base of every error this package raises on purpose."""


class Fault(SyncError):
    """The environment's fault: a person can do something about it and no data is lost."""


class Bug(SyncError):
    """Ours: an invariant does not hold."""


class VaultFault(Fault):
    """Something about the vault file."""


class VaultMissing(VaultFault):
    """There is no vault in this folder."""


class VaultExists(VaultFault):
    """A vault is there already."""


class VaultDamaged(VaultFault):
    """The vault file is cut short, altered or of another kind."""


class BackupDamaged(VaultDamaged):
    """A backup is cut short, altered, or none at all; nothing was restored from it."""


class VaultTooNew(VaultFault):
    """A later version of the program wrote this vault."""


class WrongPassphrase(VaultFault):
    """The passphrase opens no slot of the vault."""


class PassphraseRefused(VaultFault):
    """The new passphrase cannot be taken: it is empty or too easy to guess."""


class TooManyAttempts(VaultFault):
    """Too many wrong passphrases in a row."""

    def __init__(self, retry_after_s: float) -> None:
        """Say how long to wait, in seconds."""
        super().__init__(f"too many wrong passphrases; wait {retry_after_s:.0f} s")
        self.retry_after_s = retry_after_s


class VaultBusy(VaultFault):
    """Another process holds this vault open."""


class LeaseExpired(VaultFault):
    """The register has not given its word for longer than the deployment allows."""

    def __init__(self, days: int) -> None:
        """Carry after how many days a vault refuses."""
        super().__init__(f"no word from the register for {days} days")
        self.days = days


class RecoveryFault(VaultFault):
    """A recovery request, key or answer that is damaged or not for this vault."""


class StorageFault(Fault):
    """Something about the encrypted database or its disk."""


class DatabaseMissing(StorageFault):
    """There is no database where one was expected; a backup may hold it."""


class DatabaseForeign(StorageFault):
    """The database is encrypted with another key, or is no database."""


class DatabaseDamaged(StorageFault):
    """The database fails its integrity check."""


class DatabaseTooNew(StorageFault):
    """A later version of the program migrated this database; it was left untouched."""


class DiskFull(StorageFault):
    """No room on the disk: the last save did not happen, what was saved before is safe."""


class RegisterMissing(Fault):
    """There is no register in this folder or database."""


class RegisterExists(Fault):
    """There is a register in this folder or database already."""


class RegisterKeyAway(Fault):
    """The register's key was changed on another machine, and its file was not brought here yet."""


class RegisterServed(Fault):
    """The register is being served; what was asked for needs it at rest."""


class CopyFault(Fault):
    """A copy of the register that cannot be made, or cannot be put back."""


class AuditBroken(Fault):
    """The register's audit was altered, or a part of it is missing."""

    def __init__(self, row: int) -> None:
        """Say at which row the chain breaks."""
        super().__init__(f"the audit does not hold at row {row}")
        self.row = row


class UnknownCondition(Fault):
    """A segment asks for something that this version does not know, or in a way it does not."""


class InvalidRecord(Fault):
    """Values that the record type's declaration refuses."""

    def __init__(self, problems: dict[str, str]) -> None:
        """Carry one reason code per field name."""
        super().__init__("; ".join(f"{field}: {why}" for field, why in sorted(problems.items())))
        self.problems = problems


class RecordErased(Fault):
    """The record was erased under the law; nothing can be written on it."""


class ListUnreadable(Fault):
    """A file that cannot be read as a list."""

    def __init__(self, detail: str, code: str = "") -> None:
        """Carry what is wrong in English, and a code for it where there are sentences."""
        super().__init__(detail)
        self.code = code


class BundleFault(Fault):
    """A file that is no bundle, or a bundle that may not be taken."""

    def __init__(self, code: str, detail: str = "") -> None:
        """Carry the reason.

        ``malformed``, ``too_new``, ``altered``, ``other_register`` or ``forged_receipt``.
        """
        super().__init__(f"bundle {code}: {detail}" if detail else f"bundle {code}")
        self.code = code


class HallFault(Fault):
    """Two laptops in one hall that did not come together; what each recorded is with it still."""

    def __init__(self, code: str) -> None:
        """Carry the reason.

        By the network: ``no_network``, ``unreachable``, ``nobody``, ``broken``. By the code:
        ``code`` (mistyped), ``wrong_code``, ``guessed``, ``busy``. By who it is:
        ``other_register``, ``withdrawn``, ``itself``, ``interfered``. By what was said:
        ``declined``, ``unconfirmed``. Else ``version``, ``too_large``, ``not_taken``,
        ``malformed``.
        """
        super().__init__(f"hall {code}")
        self.code = code


class RegisterFault(Fault):
    """Something about talking with the register."""


class Unreachable(RegisterFault):
    """No connection to the register, or it broke off; what was not sent stays here."""


class CertificateRefused(Unreachable):
    """What answered has no certificate that holds for the register, or none at this time."""


class Refused(RegisterFault):
    """The register answered no."""

    def __init__(self, code: str, detail: str = "", *, status: int = 0, **facts: object) -> None:
        """Carry the register's reason code, its detail text and the facts it added."""
        super().__init__(f"{code}: {detail}" if detail else code)
        self.code = code
        self.detail = detail
        self.status = status
        self.facts = facts


class Withdrawn(Refused):
    """The device was revoked: its unsent work was handed over, and it is ordered to be wiped."""

    def __init__(self, order: object = None, handed_over: int = 0) -> None:
        """Carry the register's order, if one was given, and how many writes it took."""
        super().__init__("revoked", "this device was revoked", status=403)
        self.order = order
        self.handed_over = handed_over


class NotTheRegister(RegisterFault):
    """An answer that the register of our invitation did not sign."""


class ProtocolTooNew(RegisterFault):
    """The register speaks only versions of the wire that are newer than this program's."""


class ProtocolTooOld(RegisterFault):
    """The register speaks only versions of the wire that this program no longer does."""


class InvitationFault(Fault):
    """An invitation that is expired, used, altered or no invitation at all."""

    def __init__(self, code: str) -> None:
        """Carry the reason: ``malformed``, ``expired``, ``used`` or ``unknown``."""
        super().__init__(f"invitation {code}")
        self.code = code
