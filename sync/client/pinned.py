"""HTTPS that trusts one deployment's own CA, and no other."""

import ssl
from typing import Any

from requests.adapters import HTTPAdapter

from sync.errors import NotTheRegister


class PinnedCa(HTTPAdapter):
    """Trusts what the CA (PEM text, as the invitation brought it) has signed, and nothing else.

    Raises:
        NotTheRegister: the text is no certificate.
    """

    def __init__(self, ca: str) -> None:
        try:
            self._context = ssl.create_default_context(cadata=ca)
        except ssl.SSLError:
            raise NotTheRegister("the invitation's CA cannot be read") from None
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        """Let every connection verify by our context."""
        super().init_poolmanager(*args, **kwargs, ssl_context=self._context)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:  # noqa: ARG002 - its signature is the library's
        """Add no bundle of public CAs to the context."""
        conn.cert_reqs, conn.ca_certs, conn.ca_cert_dir = "CERT_REQUIRED", None, None
