"""A certificate for `localhost` that a test trusts by `SSL_CERT_FILE`, as a company's own CA is."""

import datetime as dt
import ipaddress
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

_PEM = serialization.Encoding.PEM
AUTHORITY = "stand-in for HCP Terraform"


@dataclass(frozen=True)
class Certificate:
    """The files of a self-signed certificate and of its key."""

    file: Path
    key: Path


@dataclass(frozen=True)
class Issued:
    """The files of an authority's certificate, and of one that it issued, with its key.

    Attributes:
        authority: What a client trusts. To some it isn't a server's too: uv is one.
        chain: The server's certificate.
        key: The server's key.
    """

    authority: Path
    chain: Path
    key: Path


def issued(directory: Path) -> Issued:
    """Writes a certificate for localhost and the one of the authority that issued it."""
    authority, key = self_signed(directory), ec.generate_private_key(ec.SECP256R1())
    signer = serialization.load_pem_private_key(authority.key.read_bytes(), None)
    assert isinstance(signer, ec.EllipticCurvePrivateKey)
    made = Issued(authority.file, directory / "server.pem", directory / "issued.key")
    made.key.write_bytes(_private(key))
    made.chain.write_bytes(_signed(key, signer).public_bytes(_PEM))
    return made


def self_signed(directory: Path) -> Certificate:
    """Writes a certificate for localhost, its own CA."""
    key = ec.generate_private_key(ec.SECP256R1())
    made = Certificate(directory / "ca.pem", directory / "server.key")
    made.key.write_bytes(_private(key))
    made.file.write_bytes(_signed(key).public_bytes(_PEM))
    return made


def _private(key: ec.EllipticCurvePrivateKey) -> bytes:
    plain = serialization.NoEncryption()
    return key.private_bytes(_PEM, serialization.PrivateFormat.TraditionalOpenSSL, plain)


def _signed(
    key: ec.EllipticCurvePrivateKey, signer: ec.EllipticCurvePrivateKey | None = None
) -> x509.Certificate:
    """Sign a certificate: with its own key, then it is an authority, or with an authority's."""
    subject, issuer = _name("localhost" if signer else AUTHORITY), _name(AUTHORITY)
    now = dt.datetime.now(dt.UTC)
    loopback = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), loopback])
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    builder = (
        x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(
            x509.BasicConstraints(ca=not signer, path_length=None if signer else 0), critical=True
        )
        .add_extension(identifier, critical=False)
        .add_extension(_usage(signs=not signer), critical=True)
    )
    return builder.sign(signer or key, hashes.SHA256())


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _usage(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs,
        crl_sign=signs,
        encipher_only=False,
        decipher_only=False,
    )
