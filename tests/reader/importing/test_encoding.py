"""Decoding: the right encoding from the bytes alone, damage kept small, and what is no text told from
text.
"""

from __future__ import annotations

import gzip
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.encoding import Decoded, NotText, decode

ENGLISH = (
    "The harbour board met on Monday. “We shall see,” its chairman said — and went to the café for €5.\n" * 3
)
RUSSIAN = (
    "Портовый совет собрался в понедельник. «Посмотрим», — сказал его председатель и ушёл пить чай.\n" * 3
)
WITHOUT_MARKS = str.maketrans({"«": '"', "»": '"', "—": "-"})  # which the older encodings lack
JAPANESE = "港湾委員会は月曜日に会合を開いた。議長は「様子を見よう」と述べ、茶を飲みに行った。\n" * 3
GREEK = "Το λιμενικό συμβούλιο συνεδρίασε τη Δευτέρα. Ο πρόεδρος είπε ότι θα δούμε τι θα γίνει.\n" * 3


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (ENGLISH, "cp1252"),
        (ENGLISH, "utf-16"),
        (ENGLISH.encode("ascii", "ignore").decode(), "utf-16-le"),
        (ENGLISH.encode("ascii", "ignore").decode(), "utf-16-be"),
        (ENGLISH, "utf-32"),
        (ENGLISH, "utf-8-sig"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN.translate(WITHOUT_MARKS), "koi8-r"),
        (RUSSIAN.translate(WITHOUT_MARKS), "cp866"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (GREEK, "cp1253"),
    ],
)
def test_the_encoding_is_found(text: str, encoding: str) -> None:
    """Text in the encodings of the last thirty years reads as it was written."""
    decoded = decode(text.encode(encoding))
    assert isinstance(decoded, Decoded)
    assert text == decoded.text
    assert 0 == decoded.bad_bytes


@pytest.mark.parametrize(
    "tail", [b" \xff\xfe\xc3\x28 end", b" \xc0\x80 \xed\xa0\xbd\xed\xb8\x80 end", b" caf\xc3\xa9 \xe9 end"]
)
def test_a_few_bad_bytes_do_not_make_utf_8_another_encoding(tail: bytes) -> None:
    """The damage stays where it is; the rest is not read anew as something else."""
    decoded = decode(b"The board met on Monday and went home again." + tail)
    assert isinstance(decoded, Decoded)
    assert "utf-8" == decoded.encoding
    assert decoded.bad_bytes > 0
    assert decoded.text.endswith("end")


def test_single_accents_of_latin_1_are_no_damage() -> None:
    """Three accented letters in an English text are letters."""
    decoded = decode("The café in Zürich is naïve.".encode("latin-1"))
    assert isinstance(decoded, Decoded)
    assert "The café in Zürich is naïve." == decoded.text


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(200), "a PNG picture"),
        (gzip.compress(b"The board met.", mtime=0), "a gzip archive"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "a PDF document"),
        (b"<!DOCTYPE html><html><p>The board met.</p>", "a web page"),
        (random.Random(5).randbytes(5000), "not text"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    """A picture under a text's name is called a picture."""
    assert NotText(what) == decode(data)


@given(st.binary(max_size=200))
def test_no_bytes_make_decoding_fail(data: bytes) -> None:
    """Any bytes are text, perhaps damaged, or named as none."""
    assert isinstance(decode(data), (Decoded, NotText))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=100))
def test_utf_8_is_read_exactly(text: str) -> None:
    """What is valid UTF-8 is taken as that, whatever else it could be."""
    decoded = decode(text.encode("utf-8"))
    if isinstance(decoded, Decoded):
        assert text.removeprefix("\ufeff") == decoded.text
