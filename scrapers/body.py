"""The body of an answer: read up to a cap, unpacked up to the same cap."""

import zlib
from collections.abc import AsyncIterator

_GZIP = zlib.MAX_WBITS | 16
_ZLIB = zlib.MAX_WBITS
_RAW = -zlib.MAX_WBITS


class BodyTooLarge(Exception):
    """More bytes than the cap, on the wire or unpacked."""


class BodyDamaged(Exception):
    """The packed body ends early or is no valid stream of its kind."""


class BodyForeign(Exception):
    """The body is packed in a way that was not offered."""


async def read_capped(chunks: AsyncIterator[bytes], cap: int) -> bytes:
    """All chunks as one; raises `BodyTooLarge` with the first chunk that goes beyond `cap` bytes."""
    read: list[bytes] = []
    size = 0
    async for chunk in chunks:
        size += len(chunk)
        if size > cap:
            raise BodyTooLarge
        read.append(chunk)
    return b"".join(read)


def unpack(packed: bytes, encoding: str, cap: int) -> bytes:
    """The body behind a Content-Encoding of gzip or deflate; never holds more than `cap` unpacked bytes.

    httpx would unpack too, but takes a stream that ends early for whole and a chunk at any size.
    """
    match encoding.strip().lower():
        case "" | "identity":
            return packed
        case "gzip" | "x-gzip":
            return _gunzip(packed, cap)
        case "deflate":
            # Some servers leave out the zlib frame that RFC 9110, 8.4.1.2 asks for.
            framed = len(packed) > 1 and packed[0] & 0x0F == zlib.DEFLATED and not (packed[0] << 8 | packed[1]) % 31
            return _inflate(packed, _ZLIB if framed else _RAW, cap)[0]
        case _:
            raise BodyForeign


def _gunzip(packed: bytes, cap: int) -> bytes:
    """All members of a gzip stream (RFC 1952, 2.2); what follows the last one is padding."""
    body, rest = _inflate(packed, _GZIP, cap)
    while rest.startswith(b"\x1f\x8b"):
        member, rest = _inflate(rest, _GZIP, cap - len(body))
        body += member
    return body


def _inflate(packed: bytes, window: int, cap: int) -> tuple[bytes, bytes]:
    """One stream unpacked, and the bytes behind it."""
    stream = zlib.decompressobj(window)
    try:
        body = stream.decompress(packed, cap + 1)
    except zlib.error as error:
        raise BodyDamaged from error
    if len(body) > cap:
        raise BodyTooLarge
    if not stream.eof:
        raise BodyDamaged
    return body, stream.unused_data
