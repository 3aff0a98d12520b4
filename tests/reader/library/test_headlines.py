"""What a headline says somebody said is attributed and shown, and counts for nobody: it is a paraphrase."""

from __future__ import annotations

from reader import Library
from tests.reader.library.conftest import Write

STORY = (
    "Quill Says Bridge Will Open in May\n\nPORT LANTERN, March 5. /NWA/. Transport Minister Ada Quill said on "
    "Tuesday that the bridge would open in May.\n\n“We are ready,” Quill told reporters."
)


def test_a_headline_is_attributed_and_not_counted(library: Library, write: Write) -> None:
    """The speaker has the statements of the text alone, in the legend, in the counts and on their page."""
    library.import_paths([write("bridge.txt", STORY, "2024-03-05")])
    reading = library.reading(1)
    headlines = [item for item in reading.statements if item.reason.startswith("headline")]
    assert ["Ada Quill"] == [item.speaker_name for item in headlines]
    [quill] = [entry for entry in reading.legend if entry.name == "Ada Quill"]
    assert (2, 1) == (quill.statements, quill.direct)
    assert 2 == library.speaker(quill.speaker_id).statements
    assert 2 == len(library.statements_of(quill.speaker_id))
    library.confirm_statement(headlines[0].id)
    assert 3 == library.speaker(quill.speaker_id).statements
    assert 3 == len(library.statements_of(quill.speaker_id))
    library.undo()
    assert 2 == library.speaker(quill.speaker_id).statements
    assert () == library.check()
