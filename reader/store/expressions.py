"""FTS5 expressions for words. Our own quoting leaves nothing that could be misread as syntax."""

from __future__ import annotations

from collections.abc import Sequence

from reader.store import query as q


def match_nodes(nodes: Sequence[q.Node]) -> tuple[str, list[q.Node]]:
    """The FTS5 expression of all nodes that are words, and the other nodes."""
    found: list[str] = []
    without: list[str] = []
    rest: list[q.Node] = []
    for node in nodes:
        if isinstance(node, q.Words):
            found.append(match_part(node))
        elif isinstance(node, q.Either) and all(isinstance(each, q.Words) for each in node.nodes):
            found.append(_either(node))
        elif isinstance(node, q.Not) and isinstance(node.node, q.Words):
            without.append(match_part(node.node))
        else:
            rest.append(node)
    if not found:
        return "", list(nodes)
    match = "(" + " AND ".join(found) + ")" + "".join(f" NOT {part}" for part in without)
    return match, rest


def match_part(node: q.Words) -> str:
    """The FTS5 expression of one word or phrase."""
    phrase = '"' + " ".join(node.words) + '"' + ("*" if node.prefix else "")
    return f"{node.column} : {phrase}" if node.column else phrase


def _either(node: q.Either) -> str:
    return "(" + " OR ".join(match_part(each) for each in node.nodes if isinstance(each, q.Words)) + ")"
