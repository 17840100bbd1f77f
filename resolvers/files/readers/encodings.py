"""Files in other encodings than UTF-8, read as if they were UTF-8."""

import codecs
import io
from typing import BinaryIO

from database.errors import ConfigurationError

BOMS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
"""The encodings by their BOMs. One of UTF-32 begins with one of UTF-16."""

LONGEST_BOM = max(map(len, BOMS))
OF_EITHER_ORDER = frozenset({"utf-16", "utf-32"})
"""Only a BOM tells the order of their bytes."""

CHUNK = 65_536

WAYS_OUT = 'save the file as "CSV UTF-8", or give its encoding, such as --encoding cp1252'

BROKEN = "\udcff"
"""In place of bytes that are no text. As a byte that is not UTF-8 it refuses its line."""


def _marked(error: UnicodeError) -> tuple[str | bytes, int]:
    """Replace what is no text, and nothing else. A line end among broken bytes stays, or two rows
    would be one.
    """
    if isinstance(error, UnicodeEncodeError):
        return b"\xff", error.end
    assert isinstance(error, UnicodeDecodeError)
    is_line_end_one_byte = "\n".encode(error.encoding) == b"\n"
    lost = error.object[error.start : error.end] if is_line_end_one_byte else b""
    return BROKEN + "\n" * lost.count(b"\n"), error.end


MARKED = "numberbook.marked"
codecs.register_error(MARKED, _marked)


class _Transcoded(io.RawIOBase):
    """The bytes of a file in UTF-8. What is invalid in its own encoding is invalid there too."""

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        self._file = file
        self._decoder = _decoder(encoding)
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
        text = self._decoder.decode(chunk, final=self._is_at_end)
        return text.encode("utf-8", MARKED)

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
    given = "utf-8" if encoding is None else _name(encoding)
    start = file.peek(LONGEST_BOM)
    bom = next((bom for bom in BOMS if start.startswith(bom)), b"")
    file.read(len(bom))
    name = BOMS.get(bom, given)
    if name in OF_EITHER_ORDER:
        raise ConfigurationError(
            f"The file has no byte order mark: give --encoding {name}-le or {name}-be."
        )
    if name != "utf-8":
        return TranscodedFile(file, name)
    if b"\0" in start[:2]:
        raise ConfigurationError(f"The file is UTF-16 without BOM, or no text: {WAYS_OUT}.")
    return file


def _name(encoding: str) -> str:
    """Its one name of many. Raises ConfigurationError if it is no encoding of texts."""
    try:
        text = "a".encode(encoding)
        _decoder(encoding).decode(text)
    except (LookupError, ValueError):
        raise ConfigurationError(
            f"There is no encoding {encoding!r}: give one such as utf-8, utf-16 or cp1252."
        ) from None
    return codecs.lookup(encoding).name


def _decoder(encoding: str) -> codecs.IncrementalDecoder:
    return codecs.getincrementaldecoder(encoding)(MARKED)


def bytes_read(file: BinaryIO) -> int:
    """The count of bytes that have been read; 0 if it is not known, as for a pipe."""
    if isinstance(file, TranscodedFile):
        return file.transcoded.bytes_read
    return file.tell() if file.seekable() else 0
