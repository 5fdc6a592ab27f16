"""A key and detached signatures of OpenPGP (RFC 4880): what a registry signs checksums with.

Only what Terraform reads of them: one RSA key with one name, and binary signatures by SHA-256.
"""

import base64
import hashlib
import struct
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa

_MADE = struct.pack(">I", 1_700_000_000)
_RSA, _SHA256, _VERSION = 1, 8, 4
_SIGNATURE, _PUBLIC_KEY, _USER_ID = 2, 6, 13  # tags of packets
_OF_BINARY, _OF_USER_ID = 0x00, 0x13  # types of signatures
_CREATED, _ISSUER, _KEY_FLAGS = 2, 16, 27  # types of subpackets
_CERTIFIES_AND_SIGNS = b"\x03"


def _new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass(frozen=True)
class SigningKey:
    """A key for signatures.

    Attributes:
        name: Whose it is.
    """

    name: bytes = b"stand-in for a registry"
    _key: rsa.RSAPrivateKey = field(default_factory=_new_key)

    @property
    def key_id(self) -> str:
        """The key's name of 16 hexadecimal digits."""
        return self._id.hex().upper()

    def public(self) -> str:
        """Give the public key with its name, in ASCII armour."""
        named = b"\xb4" + struct.pack(">I", len(self.name)) + self.name
        packets = [
            _packet(_PUBLIC_KEY, self._body),
            _packet(_USER_ID, self.name),
            self._signature(_OF_USER_ID, self._framed + named),
        ]
        return _armoured(b"".join(packets))

    def sign(self, content: bytes) -> bytes:
        """Give a detached signature."""
        return self._signature(_OF_BINARY, content)

    @property
    def _body(self) -> bytes:
        numbers = self._key.public_key().public_numbers()
        return bytes([_VERSION]) + _MADE + bytes([_RSA]) + _mpi(numbers.n) + _mpi(numbers.e)

    @property
    def _framed(self) -> bytes:
        return b"\x99" + struct.pack(">H", len(self._body)) + self._body

    @property
    def _id(self) -> bytes:
        return hashlib.sha1(self._framed, usedforsecurity=False).digest()[-8:]

    def _signature(self, kind: int, content: bytes) -> bytes:
        hashed = _subpacket(_CREATED, _MADE) + _subpacket(_KEY_FLAGS, _CERTIFIES_AND_SIGNS)
        head = bytes([_VERSION, kind, _RSA, _SHA256]) + struct.pack(">H", len(hashed)) + hashed
        signed = content + head + bytes([_VERSION, 0xFF]) + struct.pack(">I", len(head))
        issuer = _subpacket(_ISSUER, self._id)
        number = self._key.sign(signed, padding.PKCS1v15(), hashes.SHA256())
        body = head + struct.pack(">H", len(issuer)) + issuer
        body += hashlib.sha256(signed).digest()[:2] + _mpi(int.from_bytes(number))
        return _packet(_SIGNATURE, body)


def _packet(tag: int, body: bytes) -> bytes:
    return bytes([0xC0 | tag, 0xFF]) + struct.pack(">I", len(body)) + body


def _subpacket(kind: int, content: bytes) -> bytes:
    return bytes([len(content) + 1, kind]) + content


def _mpi(number: int) -> bytes:
    return struct.pack(">H", number.bit_length()) + number.to_bytes((number.bit_length() + 7) // 8)


def _armoured(content: bytes) -> str:
    kind = "PGP PUBLIC KEY BLOCK"
    lines = base64.encodebytes(content).decode()
    check = base64.b64encode(_crc24(content).to_bytes(3)).decode()
    return f"-----BEGIN {kind}-----\n\n{lines}={check}\n-----END {kind}-----\n"


def _crc24(content: bytes) -> int:
    register = 0xB704CE
    for byte in content:
        register ^= byte << 16
        for _ in range(8):
            register <<= 1
            if register & 0x1000000:
                register ^= 0x1864CFB
    return register
