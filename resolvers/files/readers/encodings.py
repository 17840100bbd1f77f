"""Files in other encodings than UTF-8, read as if they were UTF-8."""

import codecs
import io
from typing import BinaryIO

from database.errors import ConfigurationError

UTF16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}
"""The encodings by their BOMs."""

UTF8_BOM = b"\xef\xbb\xbf"
CHUNK = 65_536

WAYS_OUT = 'save the file as "CSV UTF-8", or give its encoding, such as --encoding cp1252'


class _Transcoded(io.RawIOBase):
    """The bytes of a file in UTF-8. What is invalid in its own encoding is invalid there too."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._file = file
        # Bytes that are no character survive as halves of surrogate pairs, and these as bytes that
        # are not UTF-8.
        errors = "surrogatepass" if encoding.startswith("utf-16") else "surrogateescape"
        self._errors = errors
        self._decoder = codecs.getincrementaldecoder(encoding)(errors)
        self._bytes = b""
        self._is_at_end = False

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        while not self._bytes and not self._is_at_end:
            self._bytes = self._next()
        count = min(len(buffer), len(self._bytes))
        buffer[:count], self._bytes = self._bytes[:count], self._bytes[count:]
        return count

    def _next(self) -> bytes:
        chunk = self._file.read(CHUNK)
        self._is_at_end = not chunk
        try:
            text = self._decoder.decode(chunk, final=self._is_at_end)
        except UnicodeDecodeError:  # half a character at the end of UTF-16
            return b"\xff"
        return text.encode("utf-8", self._errors)

    @property
    def bytes_read(self) -> int:
        """The count of bytes of the file that have been read."""
        return self._file.tell() if self._file.seekable() else 0


class TranscodedFile(io.BufferedReader):
    """A file in another encoding, that is read as UTF-8."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self.transcoded = _Transcoded(file, encoding)
        super().__init__(self.transcoded)


def as_utf8(file: io.BufferedReader, encoding: str | None) -> BinaryIO:
    """The file from behind its BOM, in UTF-8. Its encoding is that of its BOM, or as given, or
    UTF-8. Raises ConfigurationError if there is no such encoding, or the file is no text.
    """
    if encoding is not None:
        _check_encoding(encoding)
    start = file.peek(len(UTF8_BOM))
    if start.startswith(UTF8_BOM):
        file.read(len(UTF8_BOM))
        return file
    if start[:2] in UTF16:
        return TranscodedFile(file, UTF16[file.read(2)])
    if encoding is not None and codecs.lookup(encoding).name != "utf-8":
        return TranscodedFile(file, encoding)
    if b"\0" in start[:2]:
        raise ConfigurationError(f"The file is UTF-16 without BOM, or no text: {WAYS_OUT}.")
    return file


def _check_encoding(encoding: str) -> None:
    try:
        b"a".decode(encoding)
    except (LookupError, ValueError):
        raise ConfigurationError(
            f"There is no encoding {encoding!r}: give one such as utf-8, utf-16 or cp1252."
        ) from None


def bytes_read(file: BinaryIO) -> int:
    """The count of bytes that have been read; 0 if it is not known, as for a pipe."""
    if isinstance(file, TranscodedFile):
        return file.transcoded.bytes_read
    return file.tell() if file.seekable() else 0
