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


@dataclass(frozen=True)
class Certificate:
    """The files of a self-signed certificate and of its key."""

    file: Path
    key: Path


def self_signed(directory: Path) -> Certificate:
    """Writes a certificate for localhost, its own CA."""
    key = ec.generate_private_key(ec.SECP256R1())
    made = Certificate(directory / "ca.pem", directory / "server.key")
    plain = serialization.NoEncryption()
    made.key.write_bytes(
        key.private_bytes(_PEM, serialization.PrivateFormat.TraditionalOpenSSL, plain)
    )
    made.file.write_bytes(_signed(key).public_bytes(_PEM))
    return made


def _signed(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "stand-in for HCP Terraform")])
    now = dt.datetime.now(dt.UTC)
    loopback = x509.IPAddress(ipaddress.ip_address("127.0.0.1"))
    names = x509.SubjectAlternativeName([x509.DNSName("localhost"), loopback])
    identifier = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    builder = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=1))
        .add_extension(names, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(identifier, critical=False)
        .add_extension(_usage(), critical=True)
    )
    return builder.sign(key, hashes.SHA256())


def _usage() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )
