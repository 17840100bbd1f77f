"""Reading files of numbers: every line is read or reported, and no broken one hides others."""

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from database.errors import ConfigurationError
from resolvers.files.columns import (
    MAPPED_FIELDS,
    AssociationRow,
    Entry,
    NumberRow,
    Problem,
    parse_maps,
)
from resolvers.files.readers.csv_reader import MAX_LINE, MAX_SPAN, guarded, is_too_long
from resolvers.files.readers.formats import (
    AS_IT_IS,
    ImportFormat,
    Reading,
    detect_format,
    open_numbers,
    open_text,
    read_csv,
)
from resolvers.files.readers.json_reader import AUTOCALLS, CHIME, read_json
from resolvers.files.remedies import Remedy

CSV, CHIME_FILE, AUTOCALLS_FILE = ImportFormat

CHIME_ITEM = {
    "PhoneNumberId": "%2B14155551234",
    "E164PhoneNumber": "+14155551234",
    "Country": "US",
    "Type": "Local",
    "ProductType": "VoiceConnector",
    "Status": "Assigned",
    "Capabilities": {
        "InboundCall": True,
        "OutboundCall": True,
        "InboundSMS": False,
        "OutboundSMS": None,
    },
    "Associations": [
        {
            "Value": "abc123",
            "Name": "VoiceConnectorId",
            "AssociatedTimestamp": "2026-01-05T10:00:00.000Z",
        }
    ],
    "CallingName": "ACME",
    "CallingNameStatus": "UpdateSucceeded",
    "Name": "front desk",
    "OrderId": "order-1",
    "CreatedTimestamp": "2026-01-05T10:00:00.000Z",
    "UpdatedTimestamp": "2026-01-06T10:00:00.000Z",
}

ROOT = Path(__file__).parents[4]

unhurried = settings(deadline=None)
"""For properties that do not measure time."""


def read(
    content: str | bytes,
    folder: Path,
    file_format: ImportFormat = CSV,
    reading: Reading = AS_IT_IS,
) -> list[Entry]:
    """The entries of a file with this content."""
    path = folder / "numbers"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with open_numbers(path, file_format, reading) as file:
        return list(file.entries)


def refusal(
    content: str | bytes,
    folder: Path,
    file_format: ImportFormat = CSV,
    reading: Reading = AS_IT_IS,
) -> str:
    """Why a file is refused as a whole, before any of its rows."""
    path = folder / "numbers"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    with (
        pytest.raises(ConfigurationError) as refused,
        open_numbers(path, file_format, reading) as file,
    ):
        next(file.entries)
    return str(refused.value)


def numbers(entries: list[Entry]) -> list[tuple[int, str | None]]:
    """The lines that were read, and the number of each."""
    return [(entry.line, entry.number) for entry in entries if isinstance(entry, NumberRow)]


def problems(entries: list[Entry]) -> dict[int, str]:
    """The lines that were refused, and why."""
    found = [entry for entry in entries if isinstance(entry, Problem)]
    assert len({problem.line for problem in found}) == len(found)
    return {problem.line: problem.reason for problem in found if not problem.is_warning}


# ---- CSV: the header


@pytest.mark.parametrize(
    "column", ["e164", "phone_number", "E164", " Phone Number ", "phoneNumber"]
)
def test_the_column_of_the_number_can_have_several_names(column: str, tmp_path: Path) -> None:
    assert numbers(read(f"{column}\n+14155551234\n", tmp_path)) == [(2, "+14155551234")]


def test_names_of_columns_are_read_in_any_case_and_with_any_separators(tmp_path: Path) -> None:
    [row] = read("PHONE-NUMBER,Product Type,callingName, Order_ID \n+1,a,b,c\n", tmp_path)
    expected = NumberRow(2, number="+1", product_type="a", calling_name="b", order_id="c")
    assert row == expected


def test_every_column_is_read_into_its_field(tmp_path: Path) -> None:
    fields = [name for name in NumberRow._fields if name not in {"line", "associations"}]
    header = ",".join(["e164" if name == "number" else name for name in fields])
    [row] = read(f"{header}\n{','.join(f'<{name}>' for name in fields)}\n", tmp_path)
    assert [getattr(row, name) for name in fields] == [f"<{name}>" for name in fields]


@pytest.mark.parametrize(
    ("column", "field"),
    [
        *(
            (name, "number")
            for name in ("Phone", "TELEPHONE", "msisdn", "DID", "number", "Phone\u00a0Number")
        ),
        *((name, "country_code") for name in ("Country", "country-code", "ISO")),
        *(
            (name, "nickname")
            for name in ("Label", "Friendly Name", "friendly_name", "Description")
        ),
    ],
)
def test_columns_are_found_by_the_names_that_people_use(
    column: str, field: str, tmp_path: Path
) -> None:
    rest, cells = ("", "") if field == "number" else (",e164", ",+1")
    _, *rows = [None, *read(f"{column}{rest}\nx{cells}\n", tmp_path)]
    [row] = rows
    assert isinstance(row, NumberRow)
    assert getattr(row, field) == "x"


def test_a_column_that_is_misspelt_is_told_with_what_is_meant(tmp_path: Path) -> None:
    warning, _ = read("e164,Nicknme,contry,shoe size\n+1,a,US,b\n", tmp_path)
    assert isinstance(warning, Problem)
    assert warning.reason == (
        "Columns that are not known are left out: 'Nicknme' (did you mean nickname?), 'contry' (did"
        " you mean country_code?), 'shoe size'."
    )


def mapped(*pairs: str) -> Reading:
    return Reading(mapped=parse_maps(pairs, MAPPED_FIELDS))


def test_a_column_of_another_name_can_be_mapped(tmp_path: Path) -> None:
    content = "Rufnummer;Wo=Land;label;Bemerkung\n030 1;DE;x;Empfang\n"
    maps = mapped("rufnummer=E164", "Wo=Land=country", "Bemerkung=nickname")
    warning, row = read(content, tmp_path, CSV, maps)
    assert row == NumberRow(2, number="030 1", country_code="DE", nickname="Empfang")
    assert isinstance(warning, Problem)
    assert "'label'" in warning.reason


@pytest.mark.parametrize("file_format", [AUTOCALLS_FILE, CHIME_FILE])
def test_a_key_of_another_name_can_be_mapped(file_format: ImportFormat, tmp_path: Path) -> None:
    """No other key has its field, as in CSV, also in items without it."""
    items = [{"Rufnummer": "030 1", "e164": "+2", "label": "x", "Name": "a"}, {"name": "b"}]
    maps = mapped("rufnummer=E164", "Label=name")
    assert read(json.dumps(items), tmp_path, file_format, maps) == [
        NumberRow(1, number="030 1", name="x"),
        NumberRow(2),
    ]


@pytest.mark.parametrize("end", ["]", ", nix"])
def test_a_map_of_a_key_that_no_item_has_is_told_at_the_end(end: str, tmp_path: Path) -> None:
    items = f'[{{"e164": "+1"}}, {{"Capabilities": {{"Wo": "DE"}}}}{end}'
    maps = mapped("Rufnumer=reference", "e164=number", "wo=country", "Notiz=note")
    *_, warning = read(items, tmp_path, AUTOCALLS_FILE, maps)
    told = "--map: no item has a key 'notiz' or 'rufnumer'."
    assert warning == Problem(2, told, is_warning=True)


@pytest.mark.parametrize(
    ("pair", "reason"),
    [
        ("Rufnummer", "give a column and a field"),
        ("=number", "give a column and a field"),
        ("Rufnummer=numbr", "no field 'numbr' (did you mean number?)"),
        ("Rufnummer=owner", "no field 'owner'"),
    ],
)
def test_a_map_that_is_none_is_refused(pair: str, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(reason)):
        mapped(pair)


def test_a_map_of_a_column_that_is_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "numbers").write_text("e164,label\n+1,x\n")
    with (
        pytest.raises(ConfigurationError, match="the header has no column 'rufnummer'"),
        open_numbers(tmp_path / "numbers", CSV, mapped("Rufnummer=country")) as file,
    ):
        next(file.entries)


def test_the_country_that_is_given_is_that_of_numbers_without_one(tmp_path: Path) -> None:
    content = "e164,country\n030 1,\n030 2,AT\n+1,\n\uff0b1,\n"
    rows = read(content, tmp_path, CSV, Reading(country_code="DE"))
    countries = [row.country_code for row in rows if isinstance(row, NumberRow)]
    assert countries == ["DE", "AT", "", ""]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line", ["sep=%s", '"sep=%s"', "SEP=%s", "\ufeffsep=%s"])
def test_the_separator_that_the_first_line_says_is_obeyed(
    line: str, delimiter: str, tmp_path: Path
) -> None:
    header = delimiter.join(["e164", "nickname"])
    content = f"{line % delimiter}\r\n{header}\r\n+1{delimiter}x\r\n"
    assert read(content, tmp_path) == [NumberRow(3, number="+1", nickname="x")]
    assert "names no column of numbers" in refusal("sep=;\ne164,nickname\n+1,x\n", tmp_path)
    assert "says that 'x' is between cells" in refusal("sep=x\ne164\n+1\n", tmp_path)


CELL_VALUES = st.text(st.sampled_from("'=+-@\t\ra1"), max_size=6)


@unhurried
@given(CELL_VALUES)
def test_a_guarded_cell_is_no_formula_and_is_read_back(value: str) -> None:
    assert guarded(value)[:1] not in {*"=+-@\t\r"} - {""} or not value
    text = io.StringIO()
    csv.writer(text, quoting=csv.QUOTE_ALL).writerow(["+1", guarded(value)])
    if "\r" in value:
        return  # no value of a number has a line end
    [row] = read_csv(io.BytesIO(f"e164,nickname\n{text.getvalue()}".encode()))
    assert isinstance(row, NumberRow)
    assert row.nickname == value


def test_unknown_columns_are_ignored_with_one_warning(tmp_path: Path) -> None:
    warning, row = read("e164,remarks,color,\n+1,a,b,c\n", tmp_path)
    assert warning == Problem(
        1, "Columns that are not known are left out: 'remarks', 'color', number 4.", is_warning=True
    )
    assert row == NumberRow(2, number="+1")


def test_the_owner_in_an_export_is_ignored_without_a_warning(tmp_path: Path) -> None:
    assert read("e164,owner\n+1,olivia\n", tmp_path) == [NumberRow(2, number="+1")]


@pytest.mark.parametrize(
    "header",
    ["nickname,name", "+14155551234,Sales", '"e164,nickname', 'e1"64', "e164:nickname", '"e164"x'],
)
def test_a_header_without_a_number_refuses_the_file(header: str, tmp_path: Path) -> None:
    reason = refusal(f"{header}\n+14155551234,x\n", tmp_path)
    assert reason.startswith("The header, line 1, names no column of numbers (e164, phone_number,")


@pytest.mark.parametrize("header", ["e164,name,NAME", "e164,phone_number", "name,e164, Na-me"])
def test_a_column_twice_refuses_the_file(header: str, tmp_path: Path) -> None:
    assert "a column twice" in refusal(f"{header}\n+14155551234,x,y\n", tmp_path)


@pytest.mark.parametrize("content", ["", "\n", "\n \r\n\t\n", "\ufeff"])
def test_an_empty_file_is_refused(content: str, tmp_path: Path) -> None:
    assert refusal(content, tmp_path) == "The file is empty: its first line must be a header."


def test_a_header_without_rows_is_no_error(tmp_path: Path) -> None:
    assert read("e164,nickname\n", tmp_path) == []
    assert read("e164", tmp_path) == []


# ---- CSV: encodings


def test_a_byte_order_mark_is_skipped(tmp_path: Path) -> None:
    assert numbers(read("\ufeffe164\n+1\n", tmp_path)) == [(2, "+1")]


NO_BOM = (
    'The file is UTF-16 without BOM, or no text: save the file as "CSV UTF-8", or give its'
    " encoding, such as --encoding cp1252."
)
NOT_UTF8 = (
    'The line is not UTF-8: save the file as "CSV UTF-8", or give its encoding, such as --encoding'
    " cp1252."
)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("file_format", ImportFormat)
def test_utf_16_without_a_bom_refuses_the_file(
    encoding: str, file_format: ImportFormat, tmp_path: Path
) -> None:
    content = '["e164"]\n' if file_format != CSV else "e164\n+1\n"
    assert refusal(content.encode(encoding), tmp_path, file_format) == NO_BOM


BOMS = {
    "utf-8-sig": b"",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
}
NICKNAME = "Büro 📞 — ü" + 300 * "ł😀"


@pytest.mark.parametrize("encoding", BOMS)
@pytest.mark.parametrize("given", [None, "utf-8", "cp1252"])
def test_the_encoding_of_a_bom_is_obeyed(encoding: str, given: str | None, tmp_path: Path) -> None:
    rows = 200
    csv_text = "e164,nickname\r\n" + f"+1,{NICKNAME}\r\n" * rows
    items = json.dumps([{"E164": "+1", "nickname": NICKNAME}] * rows, ensure_ascii=False)
    for file_format, content in ((CSV, csv_text), (AUTOCALLS_FILE, items)):
        encoded = BOMS[encoding] + content.encode(encoding)
        entries = read(encoded, tmp_path, file_format, Reading(given))
        assert [one.nickname for one in entries if isinstance(one, NumberRow)] == [NICKNAME] * rows


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Büro — €"),
        ("cp1251", "Офис"),
        ("shift_jis", "東京"),
        ("iso2022_jp", "東京"),
        *(
            (encoding, "東京 📞")
            for encoding in ("utf-16", "utf-16-le", "UTF-16LE", "utf_16_be", "utf-32", "UTF-32BE")
        ),
    ],
)
def test_a_file_in_another_encoding_is_read_if_it_is_given(
    encoding: str, text: str, tmp_path: Path
) -> None:
    content = f"e164,nickname\n+1,{text}\n".encode(encoding)
    assert read(content, tmp_path, CSV, Reading(encoding)) == [
        NumberRow(2, number="+1", nickname=text)
    ]


def test_bytes_that_are_no_text_in_the_encoding_refuse_their_line(tmp_path: Path) -> None:
    content = b"e164,nickname\n+1,a\n+2,\x81\n+3,\xfc\n"
    entries = read(content, tmp_path, CSV, Reading("cp1252"))
    assert numbers(entries) == [(2, "+1"), (4, "+3")]
    assert problems(entries) == {3: NOT_UTF8}
    half = b"\xff\xfe" + "e164,nickname\n+1,a\n+2,".encode("utf-16-le") + b"\x00\xd8\n\0+"
    entries = read(half, tmp_path)
    assert numbers(entries) == [(2, "+1")]
    assert problems(entries)[3] == NOT_UTF8


MANY = 7_000
"""Rows: more than one piece of a file that is decoded at once."""


@pytest.mark.parametrize(
    ("encoding", "text", "broken"),
    [
        ("utf-16-le", "東京", b"\x0a\xd8"),
        ("utf-16-be", "東京", b"\xd8\x0a"),
        ("utf-32-le", "東京", b"\x0a\0\x20\0"),
        ("shift_jis", "東京", b"\x82"),
        ("euc_jp", "東京", b"\x8f\xa1"),
        ("iso2022_jp", "東京", b"\x1b$X"),
        ("gb18030", "北京", b"\x81\x30\x81"),
        ("big5", "台北", b"\xa1"),
        ("cp949", "서울", b"\x84"),
        ("cp1252", "Büro", b"\x81"),
        ("utf-7", "東京", b"+"),
    ],
)
def test_broken_bytes_among_many_rows_cost_their_row_alone(
    encoding: str, text: str, broken: bytes, tmp_path: Path
) -> None:
    entries = read(_with_broken(encoding, text, broken), tmp_path, CSV, Reading(encoding))
    assert len(entries) == MANY
    assert problems(entries) == {MANY // 2: NOT_UTF8}


@pytest.mark.parametrize(
    ("encoding", "text", "broken"), [("iso2022_jp", "東京", b"\x1b$B4"), ("hz", "北京", b"~{!")]
)
def test_a_shift_that_is_left_open_costs_no_row_without_a_report(
    encoding: str, text: str, broken: bytes, tmp_path: Path
) -> None:
    entries = read(_with_broken(encoding, text, broken), tmp_path, CSV, Reading(encoding))
    assert len(entries) == MANY
    assert problems(entries).keys() == {MANY // 2, MANY // 2 + 1}


def _with_broken(encoding: str, text: str, broken: bytes) -> bytes:
    """Many rows, one of which ends with these bytes."""
    rows = [f"+{number},{text}".encode(encoding) for number in range(2, MANY + 2)]
    rows[MANY // 2 - 2] += broken
    end = "\n".encode(encoding)
    return end.join(["e164,nickname".encode(encoding), *rows, b""])


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_an_encoding_without_an_order_of_bytes_needs_a_bom(encoding: str, tmp_path: Path) -> None:
    content = "e164\n+1\n".encode(f"{encoding}-le")
    assert refusal(content, tmp_path, CSV, Reading(encoding.upper())) == (
        f"The file has no byte order mark: give --encoding {encoding}-le or {encoding}-be."
    )


@pytest.mark.parametrize("encoding", ["latin-99", "hex", "rot13", "idna", "undefined", "", "\0"])
def test_an_encoding_that_is_none_is_refused(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "numbers").write_text("e164\n+1\n")
    with (
        pytest.raises(ConfigurationError, match="There is no encoding"),
        open_text(tmp_path / "numbers", encoding),
    ):
        pass


def test_a_header_that_is_not_utf_8_refuses_the_file(tmp_path: Path) -> None:
    reason = refusal("e164,größe\n+1,x\n".encode("latin-1"), tmp_path)
    assert reason == f"The header, line 1, cannot be read. {NOT_UTF8}"


def test_a_line_that_is_not_utf_8_is_refused_alone(tmp_path: Path) -> None:
    content = b"e164,nickname\n+1,a\n+2,B\xfcro\n+3,B\xc3\xbcro\n"
    entries = read(content, tmp_path)
    assert numbers(entries) == [(2, "+1"), (4, "+3")]
    assert problems(entries) == {3: NOT_UTF8}
    assert [one.remedy for one in entries if isinstance(one, Problem)] == [Remedy.ENCODING]


@pytest.mark.parametrize("place", ["+1\0", "\0", '"\0"'])
def test_nul_is_a_character_like_any_other(place: str, tmp_path: Path) -> None:
    assert numbers(read(f"e164\n{place}\n+2\n", tmp_path)) == [(2, place.strip('"')), (3, "+2")]


# ---- CSV: lines


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_lines_can_end_in_both_ways_and_the_last_without_an_end(end: str, tmp_path: Path) -> None:
    entries = read(end.join(["e164,name", "+1,a", "+2,b"]), tmp_path)
    assert entries == [NumberRow(2, number="+1", name="a"), NumberRow(3, number="+2", name="b")]


@pytest.mark.parametrize("rows", [1, MAX_LINE])
def test_lines_that_end_in_cr_alone_refuse_the_file(rows: int, tmp_path: Path) -> None:
    assert "CR alone" in refusal("e164,name\r" + rows * "+1,a\r", tmp_path)


def test_blank_lines_and_rows_are_skipped_and_counted(tmp_path: Path) -> None:
    content = '\n \ne164,name\n\n+1,a\n  \n,\n"", \n+2,b\n\n'
    assert numbers(read(content, tmp_path)) == [(5, "+1"), (9, "+2")]


@pytest.mark.parametrize("line", ["+2", "+2,b", "+2,b,c,d", "+2,b,c,", '"+2,b,c"', "+2;b;c"])
def test_a_line_with_another_number_of_cells_is_refused_alone(line: str, tmp_path: Path) -> None:
    entries = read(f"e164,name,nickname\n+1,a,\n{line}\n+3,c,\n", tmp_path)
    assert numbers(entries) == [(2, "+1"), (4, "+3")]
    [(refused, reason)] = problems(entries).items()
    assert refused == 3
    assert reason.endswith("cells where the header has 3.")


@pytest.mark.parametrize("length", [MAX_LINE, MAX_LINE + 1])
@pytest.mark.parametrize("row", ["+1,{}\n", '+1,"{}\nx"\n'])
def test_who_writes_a_row_knows_whether_it_is_too_long(
    row: str, length: int, tmp_path: Path
) -> None:
    first_line = row.partition("\n")[0]
    row = row.format("x" * (length - len(first_line.format("\n"))))
    refused = problems(read(f"e164,note\n{row}", tmp_path))
    assert bool(refused) == is_too_long(row) == (length > MAX_LINE)


def test_a_line_of_excessive_length_is_refused_alone(tmp_path: Path) -> None:
    for excess in (MAX_LINE, 3 * MAX_LINE):
        entries = read(f"e164,name\n+1,a\n+2,{'b' * excess}\n+3,c\n", tmp_path)
        assert numbers(entries) == [(2, "+1"), (4, "+3")]
        assert problems(entries) == {3: f"The line is longer than {MAX_LINE} bytes."}


# ---- CSV: delimiters and quotes


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_the_delimiter_is_that_of_the_header(delimiter: str, tmp_path: Path) -> None:
    lines = [["e164", "nickname"], ["+1", "a, b; c"], ["+2", '"x"']]
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter).writerows(lines)
    assert read(text.getvalue(), tmp_path) == [
        NumberRow(2, number="+1", nickname="a, b; c"),
        NumberRow(3, number="+2", nickname='"x"'),
    ]


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("Sales", "Sales"),
        ('"Sales"', "Sales"),
        ('"Sales, Support"', "Sales, Support"),
        ('"the ""best"" desk"', 'the "best" desk'),
        ('""""', '"'),
        ('""', ""),
        ("", ""),
        ("  Sales  ", "Sales"),
        ('  "Sales"  ', "Sales"),
        ('"  Sales  "', "  Sales  "),
        ("\u00a0Sales", "\u00a0Sales"),
    ],
)
def test_quotes_and_blanks_of_a_cell(cell: str, text: str, tmp_path: Path) -> None:
    for line in (f"{cell},+1", f"x,+0\n{cell},+1"):
        last = read(f"nickname,e164\n{line}\n", tmp_path)[-1]
        assert isinstance(last, NumberRow)
        assert (last.number, last.nickname) == ("+1", text)


@pytest.mark.parametrize("cell", ['5" screen', '"Sales"x', 'x"Sales"', '"a"b"', '"a" "b"', '""x'])
def test_a_stray_quote_is_refused_alone(cell: str, tmp_path: Path) -> None:
    entries = read(f"nickname,e164\na,+1\n{cell},+2\nc,+3\n", tmp_path)
    assert numbers(entries) == [(2, "+1"), (4, "+3")]
    assert list(problems(entries)) == [3]
    assert "A quote stands where none can" in problems(entries)[3]


@pytest.mark.parametrize("cell", ['"Sales', '"', '"Sales ""x""', '"Sales""', ' "'])
@pytest.mark.parametrize("following", [0, 1, 2, 19, 20, 50])
def test_an_unclosed_quote_includes_no_other_line(
    cell: str, following: int, tmp_path: Path
) -> None:
    behind = [f"+{line},x" for line in range(3, 3 + following)]
    entries = read("\n".join(["e164,nickname", f"+2,{cell}", *behind]), tmp_path)
    assert numbers(entries) == [(line, f"+{line}") for line in range(3, 3 + following)]
    assert problems(entries) == {2: "A quote is not closed on its line."}


@pytest.mark.parametrize("other", ['+3,"Support', '+3,"Support"', '+3,Support"', '"+3",a"b'])
def test_a_quote_in_a_later_line_does_not_close_an_open_one(other: str, tmp_path: Path) -> None:
    entries = read(f'e164,nickname\n+2,"Sales\n{other}\n+4,c\n', tmp_path)
    assert 2 in problems(entries)
    assert sorted([*dict(numbers(entries)), *problems(entries)]) == [2, 3, 4]
    assert dict(numbers(entries))[4] == "+4"


def test_a_cell_of_an_ignored_column_can_span_lines(tmp_path: Path) -> None:
    content = 'e164,notes,name\n+1,"call\n""back""\n\n+9,at noon",a\n+2,,b\n'
    _, *rows = read(content, tmp_path)
    assert rows == [NumberRow(2, number="+1", name="a"), NumberRow(6, number="+2", name="b")]


def test_a_note_can_span_lines_and_a_nickname_cannot(tmp_path: Path) -> None:
    content = 'e164,note,nickname\r\n+1," a\r\n\r\n""b"" ",c\r\n+2,,"x\r\ny"\r\n+3,,z\r\n'
    first, *others = read(content, tmp_path)
    assert first == NumberRow(2, number="+1", note=' a\n\n"b" ', nickname="c")
    assert numbers(others) == [(7, "+3")]
    assert set(problems(others)) == {5, 6}


def test_tags_of_json_are_a_text_or_a_list(tmp_path: Path) -> None:
    items = [["a", "b"], "a|b", [], None, ["a|b"], [["a"]], 7]
    content = json.dumps([{"e164": "+1", "tags": tags} for tags in items])
    entries = read(content, tmp_path, AUTOCALLS_FILE)
    read_tags = [entry.tags for entry in entries if isinstance(entry, NumberRow)]
    assert read_tags == ["a|b", "a|b", "", "", "7"]
    assert problems(entries) == {
        5: "tags has a tag with |, which is between tags.",
        6: "tags must be a text in quotes.",
    }


@pytest.mark.parametrize(("lines", "is_read"), [(MAX_SPAN - 1, True), (MAX_SPAN, False)])
def test_a_row_spans_no_more_than_1000_lines(lines: int, is_read: bool, tmp_path: Path) -> None:
    breaks = "x\n" * lines
    _, *entries = read(f'e164,notes\n+1,"{breaks}"\n+2,\n', tmp_path)
    assert ((2, "+1") in numbers(entries)) is is_read
    assert (lines + 3, "+2") in numbers(entries)


@pytest.mark.parametrize(
    "cell", ["\xe9" * 30_000, " " * 60_000 + 'x"', '"' * 60_001, '"' + ' "' * 9]
)
def test_a_hostile_line_is_read_in_a_short_time(cell: str, tmp_path: Path) -> None:
    entries = read(f"nickname,e164\n{cell},+1\nb,+2\n", tmp_path)
    assert numbers(entries)[-1] == (3, "+2")


def test_associations_are_read_from_one_cell(tmp_path: Path) -> None:
    cell = "VOICE_CONNECTOR_ID=abc=1@2026-01-05; SipRuleId = a%3Bb%40c%2525 ;;x"
    [row] = read(f'e164,associations\n+1,"{cell}"\n', tmp_path)
    assert isinstance(row, NumberRow)
    assert row.associations == (
        AssociationRow("VOICE_CONNECTOR_ID", "abc=1", "2026-01-05"),
        AssociationRow("SipRuleId", "a;b@c%25", ""),
        AssociationRow("x", "", ""),
    )


@unhurried
@given(st.sampled_from([b"", b"e164,notes\n"]), st.binary(max_size=400))
def test_any_bytes_are_read_or_refused_as_a_whole(header: bytes, content: bytes) -> None:
    try:
        entries = list(read_csv(io.BytesIO(header + content)))
    except ConfigurationError:
        assert not header
        return
    assert all(isinstance(entry, NumberRow | Problem) for entry in entries)


PIECES = [
    b"+14155551234",
    b",",
    b'"',
    b'""',
    b"\n",
    b"\r\n",
    b" ",
    b"x",
    b"\xc3\xbc",
    b"\xff",
    b"\0",
]


@unhurried
@given(st.lists(st.sampled_from(PIECES), max_size=60).map(b"".join))
def test_every_line_is_read_or_reported(content: bytes) -> None:
    """No column is ignored, so no row can span lines: each line that is not blank has one entry."""
    entries = list(read_csv(io.BytesIO(b"e164,nickname\n" + content)))
    lines = [entry.line for entry in entries]
    not_blank = [
        number
        for number, line in enumerate(content.split(b"\n"), start=2)
        if line.translate(None, b' ,"\r')
    ]
    assert lines == sorted(set(lines))
    assert set(not_blank) <= set(lines)


CELLS = st.text(
    st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=20
).filter(lambda cell: not re.match("'+[=+@\\t-]", cell))
"""All but those that begin as a formula after our export has guarded it: they lose a quote."""


@unhurried
@given(st.lists(st.tuples(CELLS, CELLS), max_size=5), st.sampled_from([",", ";", "\t"]))
def test_what_another_program_writes_is_read(lines: list[tuple[str, str]], delimiter: str) -> None:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_ALL)
    writer.writerows([("e164", "nickname"), *lines])
    entries = list(read_csv(io.BytesIO(text.getvalue().encode())))
    read_back = [(row.number, row.nickname) for row in entries if isinstance(row, NumberRow)]
    assert read_back == [line for line in lines if any(line)]


# ---- JSON


def test_the_output_of_the_chime_command_line_is_read(tmp_path: Path) -> None:
    content = json.dumps({"PhoneNumbers": [CHIME_ITEM], "NextToken": None}, indent=4)
    assert read(content, tmp_path, CHIME_FILE) == [
        NumberRow(
            1,
            number="+14155551234",
            name="front desk",
            product_type="VoiceConnector",
            country_code="US",
            number_type="Local",
            status="Assigned",
            calling_name="ACME",
            calling_name_status="UpdateSucceeded",
            order_id="order-1",
            created_at="2026-01-05T10:00:00.000Z",
            updated_at="2026-01-06T10:00:00.000Z",
            inbound_call="true",
            outbound_call="true",
            inbound_sms="false",
            outbound_sms="",
            associations=(
                AssociationRow("VoiceConnectorId", "abc123", "2026-01-05T10:00:00.000Z"),
            ),
        )
    ]


@pytest.mark.parametrize(
    "content",
    [
        '[{"E164PhoneNumber": "+1", "Type": "Local"}]',
        '[{"Type": "Local", "E164PhoneNumber": "+1"}]',
        '{"PhoneNumber": {"E164PhoneNumber": "+1", "Type": "Local"}}',
        '{"x": {"y": []}, "PhoneNumber": {"Type": "Local", "E164PhoneNumber": "+1"}}',
    ],
)
def test_what_the_chime_command_line_prints_otherwise_is_known_as_chimes(
    content: str, tmp_path: Path
) -> None:
    path = tmp_path / "numbers.json"
    path.write_text(content)
    assert detect_format(path) == CHIME_FILE
    assert read(content, tmp_path, CHIME_FILE) == [NumberRow(1, number="+1", number_type="Local")]
    assert len(read(content + content, tmp_path, CHIME_FILE)) == 2


def test_two_keys_of_one_field_with_different_values_refuse_their_item(tmp_path: Path) -> None:
    content = '[{"e164": "+1", "phone_number": "+1"}, {"e164": "+1", "phone": "+2"}]'
    entries = read(content, tmp_path, AUTOCALLS_FILE)
    assert numbers(entries) == [(1, "+1")]
    assert "different values of one field" in problems(entries)[2]


def test_every_key_except_the_number_is_optional(tmp_path: Path) -> None:
    chime = read('{"PhoneNumbers": [{"E164PhoneNumber": "+1"}]}', tmp_path, CHIME_FILE)
    autocalls = read('[{"phone_number": "+1"}]', tmp_path, AUTOCALLS_FILE)
    assert chime == autocalls == [NumberRow(1, number="+1")]


@pytest.mark.parametrize(
    "document", ["[%s]", '{"data": [%s]}', '{"links": {"a": [1]}, "data": [%s]}']
)
def test_the_list_of_the_voice_platform_is_read(document: str, tmp_path: Path) -> None:
    item = {
        "id": 1,
        "phone_number": "+14155551234",
        "nickname": "Sales line",
        "country_code": "US",
        "type": "caller_id",
        "trunk": {"host": None, "type": "sip"},
        "labels": [[]],
    }
    assert read(document % json.dumps(item), tmp_path, AUTOCALLS_FILE) == [
        NumberRow(
            1,
            number="+14155551234",
            nickname="Sales line",
            country_code="US",
            type="caller_id",
            platform_id="1",
            platform="{}",
        )
    ]


def test_null_means_no_value(tmp_path: Path) -> None:
    content = (
        '[{"e164": "+1", "nickname": null, "associations": null, "calling_name_requested": null}]'
    )
    expected = NumberRow(1, number="+1", nickname="", calling_name_requested="")
    assert read(content, tmp_path, AUTOCALLS_FILE) == [expected]


def test_a_number_can_be_a_json_number(tmp_path: Path) -> None:
    content = '[{"phone_number": 14155551234}]'
    assert numbers(read(content, tmp_path, AUTOCALLS_FILE)) == [(1, "14155551234")]


READ = """
import io
from resolvers.files.readers.json_reader import AUTOCALLS, read_json
[row] = read_json(io.BytesIO(rb'[{"e164": "+1", "nickname": "a\\ud800b"}]'), AUTOCALLS)
print(row.nickname)
"""


@pytest.mark.parametrize("backend", ["", "python"])
def test_half_a_surrogate_pair_becomes_a_question_mark(backend: str) -> None:
    """The parser has code in C, and code in Python for machines without a wheel."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    if backend:
        environment |= {"IJSON_BACKEND": backend}
    output = subprocess.check_output([sys.executable, "-c", READ], env=environment, text=True)
    assert output == "a?b\n"


@pytest.mark.parametrize(
    ("item", "reason"),
    [
        ('"+14155551234"', "The item must be an object."),
        ("null", "The item must be an object."),
        ("[]", "The item must be an object."),
        ('[{"E164PhoneNumber": "+9"}]', "The item must be an object."),
        ('{"E164PhoneNumber": ["+9"]}', "E164PhoneNumber must be a text in quotes."),
        ('{"E164PhoneNumber": "+9", "Name": {}}', "Name must be a text in quotes."),
        ('{"E164PhoneNumber": "+9", "Name": 1.5}', "Name must be a text in quotes."),
        ('{"E164PhoneNumber": "+9", "Capabilities": [1]}', "Capabilities must be an object."),
        (
            '{"E164PhoneNumber": "+9", "Associations": {"Name": "x"}}',
            "Associations must be a list.",
        ),
        ('{"E164PhoneNumber": "+9", "Associations": ["x"]}', "An association must be an object."),
    ],
)
def test_an_item_of_a_wrong_type_is_refused_alone(item: str, reason: str, tmp_path: Path) -> None:
    content = (
        f'{{"PhoneNumbers": [{{"E164PhoneNumber": "+1"}}, {item}, {{"E164PhoneNumber": "+3"}}]}}'
    )
    entries = read(content, tmp_path, CHIME_FILE)
    assert numbers(entries) == [(1, "+1"), (3, "+3")]
    assert problems(entries) == {2: reason}


@pytest.mark.parametrize(
    "fault",
    ["", "oops", '{"e164": "+3"', '{"e164": "+3"]', "}", "9" * 5000, '"\\x"', '"\x01"', "1e999999"],
)
def test_items_before_an_error_are_read(fault: str, tmp_path: Path) -> None:
    content = '[{"e164": "+1"}, {"e164": "+2"}, ' + fault
    entries = read(content, tmp_path, AUTOCALLS_FILE)
    assert numbers(entries) == [(1, "+1"), (2, "+2")]
    assert problems(entries) == {3: "From here on the file is not JSON, or it breaks off."}


@pytest.mark.parametrize("fault", [b'"\xff"', b'"\xed\xa0\x80"', b'{"e164": "+3\xfc"}]'])
def test_bytes_that_are_not_utf_8_are_an_error(fault: bytes, tmp_path: Path) -> None:
    entries = read(b'[{"e164": "+1"}, ' + fault, tmp_path, AUTOCALLS_FILE)
    assert numbers(entries) == [(1, "+1")]
    assert list(problems(entries)) == [2]


def test_words_after_the_end_are_reported(tmp_path: Path) -> None:
    entries = read('[{"e164": "+1"}] and so on', tmp_path, AUTOCALLS_FILE)
    assert numbers(entries) == [(1, "+1")]
    assert list(problems(entries)) == [2]


def test_documents_one_after_the_other_are_read_as_one(tmp_path: Path) -> None:
    pages = [{"PhoneNumbers": [{"E164PhoneNumber": f"+{i}"}], "NextToken": "x"} for i in (1, 2)]
    last = {"PhoneNumbers": [{"E164PhoneNumber": "+3"}], "NextToken": None}
    content = "\n".join(json.dumps(page, indent=2) for page in [*pages, last])
    entries = read(content, tmp_path, CHIME_FILE)
    assert numbers(entries) == [(1, "+1"), (2, "+2"), (3, "+3")]
    assert problems(entries) == {}


TOKENS: tuple[dict[str, str | None], ...] = (
    {"NextToken": "x"},
    {"NextToken": None},
    {"NextToken": ""},
    {},
)


@pytest.mark.parametrize("first", TOKENS)
@pytest.mark.parametrize("last", TOKENS)
@pytest.mark.parametrize("is_before", [True, False])
def test_a_list_goes_on_if_its_last_page_names_another_one(
    tmp_path: Path, first: dict[str, str | None], last: dict[str, str | None], is_before: bool
) -> None:
    listed = {"PhoneNumbers": [{"E164PhoneNumber": "+1", "NextToken": "y"}]}
    pages = [token | listed if is_before else listed | token for token in (first, last)]
    entries = read(" ".join(map(json.dumps, pages)), tmp_path, CHIME_FILE)
    found = [(entry.line, entry.goes_on) for entry in entries if isinstance(entry, Problem)]
    assert found == ([(3, True)] if last.get("NextToken") else [])


def test_a_list_in_another_place_is_ignored(tmp_path: Path) -> None:
    content = """
        {"PhoneNumbers": [{"E164PhoneNumber": "+1"}]} {"data": [{"E164PhoneNumber": "+2"}]}
        {"PhoneNumbers": {"PhoneNumbers": [{"E164PhoneNumber": "+3"}]}, "x": [{"y": []}]}
        {"x": {"PhoneNumbers": [{"E164PhoneNumber": "+4"}]}}
    """
    assert read(content, tmp_path, CHIME_FILE) == [NumberRow(1, number="+1")]


@pytest.mark.parametrize("file_format", [CHIME_FILE, AUTOCALLS_FILE])
@pytest.mark.parametrize("content", ["", " ", "e164,nickname\n+1,a", "{", '{"data" [', "\0" * 9])
def test_a_file_that_is_not_json_is_refused(
    content: str, file_format: ImportFormat, tmp_path: Path
) -> None:
    assert refusal(content, tmp_path, file_format) in {
        "The file is not JSON.",
        NO_BOM,
    }


@pytest.mark.parametrize(
    "content",
    ["{}", "1", '"x"', '{"Number": {"e164": "+1"}}', '{"x": {"PhoneNumber": {}}}'],
)
@pytest.mark.parametrize("file_format", [CHIME_FILE, AUTOCALLS_FILE])
def test_json_without_a_list_of_numbers_is_refused(
    content: str, file_format: ImportFormat, tmp_path: Path
) -> None:
    assert "has no list of phone numbers" in refusal(content, tmp_path, file_format)


def test_a_deeply_nested_item_is_read_in_a_short_time(tmp_path: Path) -> None:
    deep = "[" * 100_000 + "]" * 100_000
    entries = read(f'[{{"x": {deep}, "e164": "+1"}}, {deep}]', tmp_path, AUTOCALLS_FILE)
    assert numbers(entries) == [(1, "+1")]
    assert problems(entries) == {2: "The item must be an object."}


@unhurried
@given(st.sampled_from([b"", b"[", b'{"data": [{"e164": ', b"[{"]), st.binary(max_size=200))
def test_any_bytes_are_json_or_refused(start: bytes, content: bytes) -> None:
    try:
        entries = list(read_json(io.BytesIO(start + content), AUTOCALLS))
    except ConfigurationError:
        assert not start
        return
    assert all(isinstance(entry, NumberRow | Problem) for entry in entries)


WHOLE = json.dumps({"PhoneNumbers": [CHIME_ITEM, {"E164PhoneNumber": "+2"}, CHIME_ITEM]}).encode()
START = WHOLE.index(b"[") + 1


@unhurried
@given(st.integers(START, len(WHOLE) - 1))
def test_a_file_cut_anywhere_gives_its_first_items(end: int) -> None:
    every = list(read_json(io.BytesIO(WHOLE), CHIME))
    *entries, last = read_json(io.BytesIO(WHOLE[:end]), CHIME)
    assert isinstance(last, Problem)
    assert last.line == len(entries) + 1
    assert entries == every[: len(entries)]


# ---- any file


@pytest.mark.parametrize(
    ("name", "content", "file_format"),
    [
        ("numbers.csv", "e164", CSV),
        ("numbers", '{"PhoneNumbers": []}', CSV),
        ("numbers.txt", "e164", CSV),
        ("numbers.json", '{"PhoneNumbers": []}', CHIME_FILE),
        ("numbers.JSON", '\ufeff{"NextToken": null, "PhoneNumbers": [{', CHIME_FILE),
        ("numbers.json", "[]", AUTOCALLS_FILE),
        ("numbers.json", '{"meta": {"data": 1}, "data": [', AUTOCALLS_FILE),
    ],
)
def test_the_format_is_detected_by_name_and_content(
    name: str, content: str, file_format: ImportFormat, tmp_path: Path
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    assert detect_format(tmp_path / name) == file_format


@pytest.mark.parametrize("content", ["", "{}", '{"data": {}}', "e164,name", "\0"])
def test_a_json_file_of_no_format_is_refused(content: str, tmp_path: Path) -> None:
    (tmp_path / "numbers.json").write_text(content)
    with pytest.raises(ConfigurationError):
        detect_format(tmp_path / "numbers.json")


@pytest.mark.parametrize("name", ["absent.csv", "absent.json", "folder", "folder.json", "a" * 300])
def test_a_file_that_cannot_be_opened_is_refused_in_a_sentence(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder.json").mkdir()
    path = tmp_path / name
    with (
        pytest.raises(ConfigurationError, match=f"^The file .*{name} cannot be read: "),
        open_numbers(path, detect_format(path)) as file,
    ):
        next(file.entries)


def test_a_file_counts_the_bytes_that_were_read(tmp_path: Path) -> None:
    path = tmp_path / "numbers.csv"
    path.write_text("e164\n" + "+1\n" * 50_000)
    with open_numbers(path, CSV) as file:
        positions = [file.bytes_read for _ in file.entries]
    assert positions == sorted(positions)
    assert positions[0] < positions[-1] == path.stat().st_size
