"""A certificate authority of one's own, for TLS on loopback."""

import datetime as dt
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class Ca:
    """An authority that lives for a day; ``text`` is its certificate as PEM."""

    def __init__(self) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("A deployment's CA")
        constraints = x509.BasicConstraints(ca=True, path_length=0)
        made = _builder(self._name, self._name, self._key).add_extension(constraints, critical=True)
        usage = x509.KeyUsage(
            digital_signature=False,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        made = made.add_extension(usage, critical=True)
        self._certificate = made.sign(self._key, hashes.SHA256())
        self.text = _pem(self._certificate)

    def write(self, folder: Path) -> Path:
        """Write the authority's certificate."""
        file = folder / "ca.pem"
        file.write_text(self.text, encoding="ascii")
        return file

    def issue(self, folder: Path, *, ended_days: int = 0) -> tuple[Path, Path]:
        """Issue a certificate for loopback, ended so many days ago; its file and its key's."""
        key = ec.generate_private_key(ec.SECP256R1())
        names = x509.SubjectAlternativeName(
            [x509.IPAddress(ip_address("127.0.0.1")), x509.DNSName("localhost")]
        )
        made = _builder(_name("localhost"), self._name, key, ended_days)
        made = made.add_extension(names, critical=False)
        cert, private = folder / "cert.pem", folder / "key.pem"
        cert.write_text(_pem(made.sign(self._key, hashes.SHA256())), encoding="ascii")
        private.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return cert, private


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _builder(
    subject: x509.Name,
    issuer: x509.Name,
    key: ec.EllipticCurvePrivateKey,
    ended_days: int = 0,
) -> x509.CertificateBuilder:
    day = dt.timedelta(days=1)
    now = dt.datetime.now(dt.UTC) - (ended_days + 1) * day * bool(ended_days)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - day)
        .not_valid_after(now + day)
    )


def _pem(certificate: x509.Certificate) -> str:
    return certificate.public_bytes(serialization.Encoding.PEM).decode("ascii")
