"""The register's settings, read once from environment and command line; nothing else reads them.

An option of a command goes before its variable.

================================ ===================================================================
variable                         what it sets
================================ ===================================================================
TREMPLIN_REGISTER_DATABASE       SQLAlchemy URL; by default ``register.db`` in the register's folder
TREMPLIN_REGISTER_ERASURES       the log of erasure orders; ``erasures.log`` in the folder without.
                                 Keep it apart from the database's backups
TREMPLIN_REGISTER_URL            the address laptops reach it at, for invitations
TREMPLIN_REGISTER_HOST           the address it listens on
TREMPLIN_REGISTER_PORT           the port it listens on; 0 takes a free one
TREMPLIN_REGISTER_WORKERS        processes that serve; more than one with PostgreSQL alone
TREMPLIN_REGISTER_TLS_CERT       certificate chain (PEM), if it ends TLS itself
TREMPLIN_REGISTER_TLS_KEY        the certificate's key (PEM)
TREMPLIN_REGISTER_CA             the CA (PEM) that invitations give laptops to trust
TREMPLIN_REGISTER_MAX_AGE_S      how far a request's time may be off, seconds
TREMPLIN_REGISTER_MAX_BODY       bytes of a compressed body
TREMPLIN_REGISTER_RATE           requests a second that one device may keep up; 0 for no limit
TREMPLIN_REGISTER_BURST          requests that one device may make at once before the rate counts
TREMPLIN_REGISTER_BUNDLE_RATE    bundles a second that one carrier may hand over; 0 for no limit
TREMPLIN_REGISTER_BUNDLE_BURST   bundles that one carrier may hand over at once before that counts
TREMPLIN_REGISTER_TOKEN_RATE     requests a second of one other system's token; 0 for no limit
TREMPLIN_REGISTER_TOKEN_BURST    requests that one token may make at once before the rate counts
TREMPLIN_REGISTER_METRICS_TOKEN  who shows it may read /metrics; without one only loopback may
TREMPLIN_REGISTER_SHUTDOWN_S     how long requests under way may take once it is to end, seconds
TREMPLIN_REGISTER_LINK_S         seconds between looks for people who are here twice; 0 for never
TREMPLIN_REGISTER_LOG_LEVEL      debug, info, warning or error
================================ ===================================================================
"""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

from cryptography.x509 import load_pem_x509_certificates
from pydantic import BaseModel, ConfigDict, Field, SecretStr, ValidationError, model_validator
from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from sync.errors import Fault
from sync.protocol.limits import MAX_AGE_S, MAX_BODY_BYTES

PREFIX = "TREMPLIN_REGISTER_"
DATABASE_FILE = "register.db"
KEY_FILE = "register.key"
ERASURES_FILE = "erasures.log"
FIGURES_FILE = "figures.db"


class SettingsFault(Fault):
    """A setting that cannot be read."""


class Settings(BaseModel):
    """All settings, typed; the database's address may hold a password and prints masked."""

    model_config = ConfigDict(frozen=True)

    folder: Path
    database: SecretStr = SecretStr("")
    erasures: Path | None = None
    url: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8443, ge=0, le=65_535)
    workers: int = Field(default=1, ge=1, le=64)
    tls_cert: Path | None = None
    tls_key: Path | None = None
    ca: Path | None = None
    max_age_s: int = Field(default=MAX_AGE_S, ge=10, le=86_400)
    max_body: int = Field(default=MAX_BODY_BYTES, ge=1024, le=1 << 30)
    rate: float = Field(default=20, ge=0, le=10_000)
    burst: int = Field(default=400, ge=1, le=100_000)
    bundle_rate: float = Field(default=2, ge=0, le=10_000)
    bundle_burst: int = Field(default=100, ge=1, le=100_000)
    token_rate: float = Field(default=5, ge=0, le=10_000)
    token_burst: int = Field(default=100, ge=1, le=100_000)
    metrics_token: SecretStr = SecretStr("")
    link_s: float = Field(default=15, ge=0, le=86_400)
    shutdown_s: int = Field(default=30, ge=1, le=3600)
    log_level: str = Field(default="info", pattern="^(debug|info|warning|error)$")

    @classmethod
    def read(
        cls, folder: Path, environment: Mapping[str, str] | None = None, **options: Any
    ) -> Self:
        """Read the settings of the register in a folder; an option that is None was not given.

        Raises:
            SettingsFault: a variable has a value that does not fit.
        """
        source = os.environ if environment is None else environment
        given: dict[str, Any] = {
            name: source[PREFIX + name.upper()]
            for name in cls.model_fields
            if name != "folder" and source.get(PREFIX + name.upper())
        }
        given |= {name: value for name, value in options.items() if value is not None}
        try:
            settings = cls.model_validate({"folder": folder, **given})
            make_url(settings.database.get_secret_value() or "sqlite://")
        except ValidationError as error:
            found = [e["loc"] or ("tls_key",) for e in error.errors(include_input=False)]
            names = (PREFIX + str(loc[0]).upper() for loc in found)
            raise SettingsFault(f"cannot read {', '.join(names)}") from None
        except ArgumentError:
            raise SettingsFault(f"cannot read {PREFIX}DATABASE") from None
        return settings

    @model_validator(mode="after")
    def _whole_tls(self) -> Self:
        if (self.tls_cert is None) != (self.tls_key is None):
            raise ValueError("a certificate and its key belong together")
        return self

    @property
    def database_url(self) -> URL:
        """The database's address: the one given, or the file in the folder."""
        given = self.database.get_secret_value()
        if given:
            return make_url(given)
        return URL.create("sqlite", database=str(self.folder / DATABASE_FILE))

    def ca_text(self) -> str:
        """Give the CA that invitations bring, as PEM; nothing if there is none of our own.

        Raises:
            SettingsFault: the file cannot be read.
        """
        if self.ca is None:
            return ""
        try:
            return certificate_text(self.ca)
        except (OSError, ValueError):
            raise SettingsFault(f"cannot read {PREFIX}CA") from None

    @property
    def erasures_file(self) -> Path:
        """The file of the log of erasure orders."""
        return self.erasures or self.folder / ERASURES_FILE

    @property
    def figures_file(self) -> Path:
        """The file of the tables that figures are counted on; it can be deleted at any time."""
        return self.folder / FIGURES_FILE

    @property
    def key_file(self) -> Path:
        """The file of the register's private key."""
        return self.folder / KEY_FILE


def certificate_text(file: Path) -> str:
    """Give the certificates of a file, as PEM.

    Raises:
        OSError: it cannot be read.
        ValueError: it holds none.
    """
    text = file.read_text(encoding="ascii", errors="replace")
    load_pem_x509_certificates(text.encode())
    return text
