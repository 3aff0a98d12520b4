"""The block of fields at the head of a Markdown file: the YAML that people write there, TOML, or JSON.

YAML is read line by line in the subset that front matter uses, not by a YAML library: what people write is
full of
mistakes a YAML parser stops at (`title: Biden: we act`, tabs, 30 February), and a subset has no aliases to
blow up and no tags that make objects.
"""

from __future__ import annotations

import json
import re
import tomllib

_LONGEST = 64 * 1024
_KEY = re.compile(r"([A-Za-z_][\w .-]{0,60}?)\s*:(?:\s+(.*))?$")
_TOML_KEY = re.compile(r"([A-Za-z_][\w-]{0,60})\s*=\s*(.+)$")
_COMMENT = re.compile(r"\s+#.*$")

Fields = list[tuple[str, object]]


def split(text: str) -> tuple[Fields, str]:
    """(fields, the text below the block); ([], text) where there is no block, or where it never ends."""
    start = text.lstrip("\ufeff \t\r\n")
    if start.startswith("---"):
        return _fenced(text, start, "---", ("---", "..."), toml=False)
    if start.startswith("+++"):
        return _fenced(text, start, "+++", ("+++",), toml=True)
    if start.startswith("{"):
        return _json(text, start)
    return [], text


def _fenced(text: str, start: str, opening: str, closing: tuple[str, ...], toml: bool) -> tuple[Fields, str]:
    head = start[:_LONGEST]
    lines = head.split("\n")
    if lines[0].strip() != opening or len(lines) < 2 or not lines[1].strip():
        return [], text  # a rule across the page, not front matter
    end = len(lines[0]) + 1
    for number, line in enumerate(lines[1:], start=1):
        end += len(line) + 1
        if line.rstrip() in closing:
            block = [line.rstrip("\r") for line in lines[1:number]]
            fields = _read_toml(block) if toml else _read_yaml(block)
            return fields, start[end:]
    return [], text


def _json(text: str, start: str) -> tuple[Fields, str]:
    try:
        value, end = json.JSONDecoder().raw_decode(start[:_LONGEST])
    except (ValueError, RecursionError):
        return [], text
    if not isinstance(value, dict) or not start[end : end + 1].isspace():
        return [], text
    return list(value.items()), start[end:]


def _read_toml(lines: list[str]) -> Fields:
    try:
        return list(tomllib.loads("\n".join(lines)).items())
    except (tomllib.TOMLDecodeError, RecursionError):
        # One wrong value should not cost the others: take the plain `key = value` lines.
        matches = (_TOML_KEY.match(line.strip()) for line in lines)
        return [(match[1], _scalar(match[2])) for match in matches if match]


def _read_yaml(lines: list[str]) -> Fields:
    fields: Fields = []
    position = 0
    while position < len(lines):
        match = _KEY.match(lines[position])
        position += 1
        if not match:
            continue  # a comment, a broken line, or the inside of a value that is of no use here
        value = (match[2] or "").strip()
        block_end = position
        while block_end < len(lines) and (not lines[block_end].strip() or lines[block_end][0] in " \t-"):
            block_end += 1
        block = lines[position:block_end]
        position = block_end
        if value[:1] in ("|", ">"):
            joint = "\n" if value[0] == "|" else " "
            fields.append((match[1], joint.join(line.strip() for line in block).strip()))
        elif not value or value.startswith("#"):
            items = [_scalar(line.strip()[1:]) for line in block if line.strip().startswith("-")]
            fields.append((match[1], items))
        elif value.startswith("[") and value.endswith("]"):
            fields.append((match[1], [item for item in map(_scalar, _items(value[1:-1])) if item]))
        elif (
            value[0] not in "&*!{"
        ):  # aliases, anchors, code tags, maps: nothing that an article's record has
            fields.append((match[1], _scalar(value)))
    return fields


def _items(inside: str) -> list[str]:
    return re.findall(r'\s*("[^"]*"|\'[^\']*\'|[^,]+)', inside)


def _scalar(value: str) -> str:
    value = value.strip()
    for quote in ('"', "'"):
        if value.startswith(quote):
            end = value.find(quote, 1)
            while end > 0 and (value[end - 1] == "\\" or value[end : end + 2] == quote * 2):
                end = value.find(quote, end + 2 if value[end : end + 2] == quote * 2 else end + 1)
            if end > 0:
                inner = value[1:end].replace(quote * 2, quote)
                return inner.replace('\\"', '"').replace("\\\\", "\\") if quote == '"' else inner
    return _COMMENT.sub("", value)
