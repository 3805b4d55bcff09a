"""The register's settings, read once from the environment; nothing else reads it.

============================== ===================================================================
variable                       what it sets
============================== ===================================================================
TREMPLIN_REGISTER_DATABASE     SQLAlchemy URL; by default ``register.db`` in the register's folder
TREMPLIN_REGISTER_ERASURES     the log of erasure orders; by default ``erasures.log`` in the folder.
                               Keep it apart from the database's backups
TREMPLIN_REGISTER_URL          the address laptops reach it at, for invitations
TREMPLIN_REGISTER_MAX_AGE_S    how far a request's time may be off, seconds
TREMPLIN_REGISTER_MAX_BODY     bytes of a compressed body
TREMPLIN_REGISTER_LOG_LEVEL    debug, info, warning or error
============================== ===================================================================
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from sync.errors import Fault
from sync.protocol.limits import MAX_AGE_S, MAX_BODY_BYTES

PREFIX = "TREMPLIN_REGISTER_"
DATABASE_FILE = "register.db"
KEY_FILE = "register.key"
ERASURES_FILE = "erasures.log"


class SettingsFault(Fault):
    """A setting that cannot be read."""


class Settings(BaseModel):
    """All settings, typed; the database's address may hold a password and prints masked."""

    model_config = ConfigDict(frozen=True)

    folder: Path
    database: SecretStr = SecretStr("")
    erasures: Path | None = None
    url: str = ""
    max_age_s: int = Field(default=MAX_AGE_S, ge=10, le=86_400)
    max_body: int = Field(default=MAX_BODY_BYTES, ge=1024, le=1 << 30)
    log_level: str = Field(default="info", pattern="^(debug|info|warning|error)$")

    @classmethod
    def read(cls, folder: Path, environment: Mapping[str, str] | None = None) -> Self:
        """Read the settings of the register in a folder.

        Raises:
            SettingsFault: a variable has a value that does not fit.
        """
        source = os.environ if environment is None else environment
        given = {
            name: source[PREFIX + name.upper()]
            for name in cls.model_fields
            if name != "folder" and source.get(PREFIX + name.upper())
        }
        try:
            settings = cls.model_validate({"folder": folder, **given})
            make_url(settings.database.get_secret_value() or "sqlite://")
        except ValidationError as error:
            names = (PREFIX + str(e["loc"][0]).upper() for e in error.errors(include_input=False))
            raise SettingsFault(f"cannot read {', '.join(names)}") from None
        except ArgumentError:
            raise SettingsFault(f"cannot read {PREFIX}DATABASE") from None
        return settings

    @property
    def database_url(self) -> URL:
        """The database's address: the one given, or the file in the folder."""
        given = self.database.get_secret_value()
        if given:
            return make_url(given)
        return URL.create("sqlite", database=str(self.folder / DATABASE_FILE))

    @property
    def erasures_file(self) -> Path:
        """The file of the log of erasure orders."""
        return self.erasures or self.folder / ERASURES_FILE

    @property
    def key_file(self) -> Path:
        """The file of the register's private key."""
        return self.folder / KEY_FILE
