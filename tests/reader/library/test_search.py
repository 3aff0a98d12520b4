"""Search: what is found, what is marked, and that nothing a person can type is an error."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader import Library, Matches, ReadingState, Scope, Sort, View
from tests.reader.library.conftest import Write


def found(library: Library, query: str) -> set[int]:
    """What a query finds; the first rows and the directory must agree."""
    first = [row.id for row in library.first_rows(View(query=query))]
    assert first == list(library.directory(View(query=query)).ids)
    return set(first)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("lamps ", {1}),
        ("lam", {1}),
        ("LAMPS lighthouse", {1}),
        ("Quill", {1, 2}),
        ("quill ferry", {2}),
        ('"keep the lamps"', {1}),
        ('"lamps the keep"', set()),
        ("“keep the lamps” ", {1}),
        ("„lamps the keep“ ", set()),
        ("herring OR zebra", {2, 3}),
        ("quill -ferry", {1}),
        ("-quill", {3}),
        ("zebr*  ", {2}),
        ("title:port", {1}),
        ("is:unread herring", {3}),
        ("is:bookmarked", set()),
        ("is:undated", {3}),
        ("before:2024-03-05", {1}),
        ("after:2024-03-05", {2}),
        ("on:2024-03", {1, 2}),
        ("on:2024-03-06 quill", {2}),
        ("speaker:marsh", {2}),
        ("speaker:quill before:2024-03-05", {1}),
        ('source:""', {3}),
        ("said:lamps", {1}),
        ("said:quill lamps", {1}),
        ("said:vance lamps", set()),
        ("said:lighthouse", {1}),
        ("said:quill", {1, 2}),
        ("said:reporters", set()),
        ("nothing-like-this", set()),
        ("colour:blue", set()),
        ("lamps AND", set()),
    ],
)
def test_the_query_language(stocked: Library, query: str, expected: set[int]) -> None:
    """Words, phrases, beginnings, OR, minus, and each key."""
    assert expected == found(stocked, query)


def test_search_covers_titles_texts_and_notes(stocked: Library) -> None:
    """A word of the title, of the text and of a note is found each; together they are found together."""
    stocked.edit_article([3], "title", "Iceberg ahead")
    note = stocked.add_note(3, "remember the walrus").created
    assert {3} == found(stocked, "iceberg ")
    assert {3} == found(stocked, "walrus ")
    assert {3} == found(stocked, "walrus herring iceberg")
    assert {3} == found(stocked, "note:walrus")
    assert set() == found(stocked, "title:walrus")
    assert note is not None
    stocked.edit_note(note, "remember the seal")
    assert set() == found(stocked, "walrus ")
    assert {3} == found(stocked, "seal ")
    stocked.delete_note(note)
    assert set() == found(stocked, "seal ")
    assert () == stocked.check()


def test_diacritics_and_case_fold(library: Library, write: Write) -> None:
    """A person types plain letters and finds the others, and the marks stand on the right characters."""
    library.import_paths(
        [write("a.txt", "Señor Zelenskíy öffnete das Café an der Straße in Łódź.", "2024-01-01")]
    )
    for query in ("zelenskiy", "CAFE", "cafe", "strasse OR straße", "senor offnete"):
        assert {1} == found(library, query), query
    row = library.first_rows(View(query="zelenskiy"))[0]
    assert row.snippet
    assert ["Zelenskíy"] == [row.snippet[start:end] for start, end in row.snippet_marks]


def test_letters_fold_that_unicode_does_not_take_apart(library: Library, write: Write) -> None:
    """Names of people who are written about everywhere, typed on any keyboard; every script's marks, too."""
    text = "Łukasz Kılıçdaroğlu met Søren Đức and Guðrún; Ελλάδα, ёлка and KILIÇ."
    library.import_paths([write("a.txt", text, "2024-01-01")])
    for query, marked in (
        ("lukasz", "Łukasz"), ("ŁUKASZ", "Łukasz"), ("kilicdaroglu", "Kılıçdaroğlu"), ("soren", "Søren"),
        ("duc", "Đức"), ("gudrun", "Guðrún"), ("ελλαδα", "Ελλάδα"), ("елка", "ёлка"), ("kılıç", "KILIÇ"),
    ):  # fmt: skip
        row = library.first_rows(View(query=f"{query} "))[0]
        assert row.snippet, query
        assert marked in [row.snippet[start:end] for start, end in row.snippet_marks], query


def test_sounds_are_not_folded(library: Library, write: Write) -> None:
    """Syllables of Hangul and voiced kana are letters of their own."""
    library.import_paths([write("a.txt", "한국 かぎ", "2024-01-01")])
    assert [1] == list(found(library, "한국"))
    assert not found(library, "하국")
    assert not found(library, "がき")


def test_a_beginning_with_diacritics_finds_words_without(library: Library, write: Write) -> None:
    """What is being typed folds as the index does, also where the text has ASCII letters only."""
    library.import_paths([write(f"{n}.txt", f"Zelenskiy spoke to {n} reporters.") for n in range(60)])
    for query in ("zelenskíy", "zelenskí", "ZELENSKÍ", "reporters zelenskí", "title:zelenskí"):
        assert 60 == len(found(library, query)), query


def test_scripts_without_blanks_are_found(library: Library, write: Write) -> None:
    """Two characters in the middle of a Chinese sentence are found."""
    library.import_paths([write("a.txt", "港口的灯整个冬天都亮着，灯塔没有出售。", "2024-01-01")])
    assert {1} == found(library, "灯塔")
    assert set() == found(library, "塔灯")


def test_rows_of_a_search_show_where_the_words_stand(stocked: Library) -> None:
    """The passage holds the marked words; without a query there is none."""
    row = stocked.first_rows(View(query="lamps dock"))[0]
    assert row.snippet
    assert {"lamps", "dock"} >= {row.snippet[start:end].lower() for start, end in row.snippet_marks}
    assert row.snippet_marks
    assert stocked.rows([1])[0].snippet is None
    assert row == stocked.rows([1], "lamps dock")[0]


def test_a_note_gives_the_snippet_where_the_text_has_none(stocked: Library) -> None:
    """A row that is found by its note alone shows the note's words."""
    stocked.add_note(3, "remember the walrus")
    row = stocked.first_rows(View(query="walrus"))[0]
    assert row.snippet == "remember the walrus"
    assert ((13, 19),) == row.snippet_marks


def test_last_month_counts_from_today(stocked: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    """Relative dates follow the person's calendar."""
    monkeypatch.setattr(Library, "_today", staticmethod(lambda: date(2024, 4, 2)))
    assert {1, 2} == found(stocked, 'on:"last month"')
    assert {1, 2} == found(stocked, "on:last-month")
    assert set() == found(stocked, "on:this-month")


@pytest.fixture(scope="module")
def searched(tmp_path_factory: pytest.TempPathFactory) -> Library:
    """A library for many searches."""
    folder = tmp_path_factory.mktemp("searched")
    (folder / "a.txt").write_text(
        " date 2024-01-01 The lamps said “no” to OR and NOT, title: of 10:30.", encoding="utf-8"
    )
    library = Library.open(folder / "library")
    library.import_paths([folder / "a.txt"])
    return library


_PIECES = st.sampled_from(
    [*"\"'*-()^:+{},\x00\\%_é灯😀\u0301 ", "OR", "AND", "NOT", "NEAR", "said:", "title:", "is:",
     "before:", "on:", "speaker:", "source:", "note:", "lamps", "No"]
)  # fmt: skip


@given(st.one_of(st.text(max_size=30), st.lists(_PIECES, max_size=12).map("".join)))
@example('said:"')
@example("-")
@example("0\x00")
@example('-"" OR')
@example("title:*")
@example("on:0000")
@example("before:0001-01-01")
@example("after:9999-12-31")
@example("\ud800")
@example("source:" + "%x" * 30_000)
def test_no_input_is_an_error(searched: Library, query: str) -> None:
    """Whatever is typed gives rows, snippets with marks inside them, and a directory."""
    view = View(query=query)
    rows = searched.first_rows(view)
    assert [row.id for row in rows] == list(searched.directory(view).ids)
    searched.calendar(2024, 1, view)
    searched.notes(query)
    searched.speakers(query)
    for row in rows:
        for start, end in row.snippet_marks:
            assert 0 <= start < end <= len(row.snippet or "")
        for start, end in row.title_marks:
            assert 0 <= start < end <= len(row.title)


@pytest.mark.parametrize(
    ("part", "joined", "expected"),
    [
        ("-w{}", " ", {1}),
        ("speaker:w{}", " OR ", set()),
        ("lamp{}", " OR ", set()),
        ("is:unread", " OR ", {1}),
    ],
)
def test_as_many_parts_as_anybody_pastes(
    searched: Library, part: str, joined: str, expected: set[int]
) -> None:
    """A list of more names than SQLite takes conditions in a row."""
    assert expected == found(searched, joined.join(part.format(n) for n in range(1100)) + " ")


def test_common_beginnings_are_found_in_full(library: Library, write: Write) -> None:
    """The quick way for the first rows of a common beginning gives what the full search gives."""
    words = ("prefix", "present", "pretty", "proud", "prime", "private")
    paths = [
        write(
            f"{n:03}.txt",
            f"Buoy number {n} drifted past the {words[n % 6]} pier{n % 40} of Zelenský at noon.",
            f"2024-01-{n % 28 + 1:02}",
        )
        for n in range(150)
    ]
    library.import_paths(paths, attribute=False)
    for query in (
        "pr", "pre", "pret", "prett", "prox", "buo", "buoy pri", "pier", "pier3", "pier3 prox", "pret* pier",
        "zelensk", "zelenský pri", "zelensky pier", "nobody OR pretty OR pri", "pretty -pier3", "noon -pri",
        "title:pri", "title:buo", "the-pri", "the-pier", "is:unread pier", "after:2024-01-09 pier",
    ):  # fmt: skip
        for count in (20, 200):
            first = [row.id for row in library.first_rows(View(query=query), count)]
            assert first == list(library.directory(View(query=query)).ids)[:count], query
    assert 150 == library.total(View(query="pier"))
    assert 150 == len(library.first_rows(View(query="zelenský"), 200))


def test_first_rows_of_a_rare_beginning_ask_for_its_words(library: Library, write: Write) -> None:
    """The index is asked for the whole words that begin so, and merges nothing; of many words it is not."""
    library.import_paths([write("a.txt", "Walnut and walrus. " + " ".join(f"pier{n}" for n in range(40)))])
    asked: list[str] = []
    with library._store.reading():
        connection = library._store.database._connection()
        connection.set_trace_callback(asked.append)
        library.first_rows(View(query="wal"))
        assert [] == [sql for sql in asked if '"wal"*' in sql]
        assert [sql for sql in asked if '"walnut" OR "walrus"' in sql]
        library.first_rows(View(query="pier"))
        assert [] == [sql for sql in asked if '"pier1"' in sql]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("lamps ", ["lamps", "lamps"]),
        ("LÁMPS ", ["lamps", "lamps"]),
        ("quil", ["Quill", "Quill"]),
        ("quil ", []),
        ('"lamps lit"', ["lamps lit"]),
        ("lamps OR council ", ["lamps", "lamps", "council"]),
        ("said:quill dark ", ["Quill", "Quill", "dark"]),
        ("lighthouse -quill ", ["lighthouse"]),
        ("title:port", []),
        ("note:lamps", []),
        ("is:unread", []),
        ("", []),
    ],
)
def test_the_words_of_a_query_are_marked_in_the_open_article(
    stocked: Library, query: str, expected: list[str]
) -> None:
    """Every place of what is asked for, folded as the index folds; nothing of what is not in the text."""
    text = stocked.reading(1).article.text
    assert [text[start:end] for start, end in stocked.matches(1, query).text] == expected


@pytest.mark.parametrize("query", ["lantern ", "title:lantern ", "title:LÁNT", "harbour lantern "])
def test_the_words_of_a_title_are_marked_in_it(library: Library, write: Write, query: str) -> None:
    """Where the opened article has them in its title alone, too, as its row has."""
    article = {"id": "1", "date": "2024-03-04", "title": "The Lantern", "text": "A harbour."}
    library.import_articles([article], "memory")
    found = library.matches(1, query)
    ((start, end),) = found.title
    assert "The Lantern"[start:end].lower().startswith("lant")
    assert found.title == library.rows([1], query)[0].title_marks
    assert bool(found.text) == query.startswith("harbour")
    assert Matches() == library.matches(1, "note:lantern ") == library.matches(1, "-lantern ")


def test_what_is_found_without_blanks_is_marked(library: Library, write: Write) -> None:
    """In scripts that part no words, what the index finds is marked, in the text and in the row."""
    library.import_paths([write("harbour.txt", "港の灯は消えない、とabcの人が言った。", "2024-03-04")])
    for query, words in (("灯は", "灯は"), ("灯", "灯"), ("abc ", "abc"), ('"とabc"', "とabc")):
        (row,) = library.first_rows(View(query=query))
        text = library.reading(row.id).article.text
        assert [text[a:b] for a, b in library.matches(row.id, query).text] == [words]
        assert row.snippet is not None
        assert [row.snippet[a:b] for a, b in row.snippet_marks] == [words]


def test_a_word_is_marked_wherever_it_stands(library: Library, write: Write) -> None:
    """The marks of a long article do not end after a screen or two."""
    library.import_paths([write("long.txt", "The lamp stayed lit. " * 400, "2024-03-04")])
    assert len(library.matches(1, "lamp ").text) == 400


@pytest.mark.parametrize(
    "view",
    [
        View(),
        View(query="lamps "),
        View(query="lam"),
        View(query="said:quill lamps "),
        View(query='said:"keep the lamps" '),
        View(query="source:coast -ice "),
        View(scope=Scope.UNREAD, query="the "),
        View(first_day=date(2024, 3, 1), last_day=date(2024, 3, 31)),
        View(query="zebra ", sort=Sort.RANK),
        View(query="nothing has this"),
        View(source="Nobody"),
    ],
)
def test_the_total_is_the_number_of_rows(stocked: Library, view: View) -> None:
    """Counted without reading the articles, and the same."""
    assert len(stocked.directory(view).ids) == stocked.total(view)


def test_the_best_match_comes_first_where_rank_is_asked_for(library: Library, write: Write) -> None:
    """A word in the title, or more often in the text, ranks before one that is mentioned; by date it may be old."""
    library.import_paths(
        [
            write("1.txt", "Buoys\n\nThe buoys were painted. Buoys need paint every year.", "2020-01-01"),
            write("2.txt", "Paint\n\nA painter saw two buoys, gulls, piers, ropes, tar and ice.", "2024-01-01"),
            write("3.txt", "Ropes\n\nRopes, buoys and more buoys were sold there, and nobody asked why.", "2022-01-01"),
        ]
    )  # fmt: skip
    ranked = View(query="buoy", sort=Sort.RANK)  # as it is typed
    assert [1, 3, 2] == [row.id for row in library.first_rows(ranked)] == list(library.directory(ranked).ids)
    assert [2, 3, 1] == [row.id for row in library.first_rows(View(query="buoys "))]
    by_date = [row.id for row in library.first_rows(View(query="after:2021 ", sort=Sort.RANK))]
    assert [2, 3] == by_date, "without words to rank by, the newest come first"


def test_phrases_are_found_inside_statements_only_where_they_stand(stocked: Library) -> None:
    """The index of statements has no places of words; the words have to stand together all the same."""
    assert {1} == found(stocked, 'said:"keep the lamps" ')
    assert set() == found(stocked, 'said:"lamps the keep" ')
    assert {1} == found(stocked, "said:quill lam")
    # Also where it is excluded, or one of two: words that are said apart from one another are no phrase.
    assert {1, 2, 3} == found(stocked, '-said:"lit lamps" ')
    assert {2, 3} == found(stocked, '-said:"lamps lit" ')
    assert {3} == found(stocked, 'title:traders OR said:"lit lamps" ')
    assert {1, 3} == found(stocked, 'title:traders OR said:"lamps lit" ')
    assert set() == found(stocked, '-said:"nobody will" -ferry harbour ')


def test_a_source_with_quotation_marks_is_found(stocked: Library) -> None:
    """Marks hold a value of the query, so a name that has some is found without them, as it is suggested."""
    stocked.edit_article([1], "source", "Газета «Маяк» Online")
    stocked.edit_article([2], "source", 'The "Blue" Pier 100%')
    assert {1} == found(stocked, 'source:"Газета Маяк Online" ')
    assert {1} == found(stocked, "source:«Маяк» ")
    assert {2} == found(stocked, 'source:"The Blue Pier 100%" ')
    assert set() == found(stocked, "source:B%e ")


def test_tags_and_states_are_found(stocked: Library) -> None:
    """`tag:` finds what lies within a tag too, also on notes; the states are those that a person sets."""
    stocked.add_tag("article", [1], "harbour/lights")
    note = stocked.add_note(2, "Ask about #harbour/tickets again.")
    assert note.articles
    assert {1, 2} == found(stocked, "tag:harbour ")
    assert {1, 2} == found(stocked, 'tag:"harbour" ')
    assert {1} == found(stocked, "tag:HARBOUR/lights ")
    assert {2} == found(stocked, "tag:harbour -tag:harbour/lights ")
    assert set() == found(stocked, "tag:harb ")
    assert {1} == {row.id for row in stocked.first_rows(View(tag="harbour"))}
    assert 1 == stocked.total(View(tag="harbour"))
    stocked.set_state([3], ReadingState.ARCHIVED)
    stocked.add_highlight(1, 0, 4, "yellow")
    assert (
        {3}
        == found(stocked, "is:archived ")
        == {row.id for row in stocked.first_rows(View(scope=Scope.ARCHIVED))}
    )
    assert {1} == found(stocked, "is:highlighted ")
    assert {1} == {row.id for row in stocked.first_rows(View(scope=Scope.HIGHLIGHTED))}


def test_refusals_are_found_only_when_asked_for(stocked: Library, write: Write) -> None:
    """What somebody refused to comment on is not what they said; `act:` asks for it, and for denials alone."""
    stocked.import_paths(
        [
            write(
                "pier.txt",
                "Mayor Bruno Vance refused to comment on the sale of the quokka pier.",
                "2024-03-09",
            )
        ]
    )

    def found(words: str) -> list[int]:
        view = View(query=f"{words} ")
        assert list(stocked.directory(view).ids) == [row.id for row in stocked.first_rows(view)]
        return list(stocked.directory(view).ids)

    assert [] == found("said:quokka") == found("said:vance quokka") == found('said:"quokka pier"')
    assert [4] == found("said:quokka act:refuses") == found("act:refuses said:vance quokka")
    assert [1] == found("said:lighthouse") == found("said:lighthouse act:denies")
    assert [] == found("said:lighthouse act:says") == found("said:lighthouse act:refuses")
    assert [1] == found("said:lighthouse act:nonsense")
    assert [] == found("said:lighthouse -act:denies quokka")
    assert [4] == found("said:quokka act:refuses after:2024-03-08 pier")
    assert () == stocked.check()
    stocked.reattribute([1, 2, 3, 4])
    stocked.edit_article([4], "date", "2024-03-10")
    assert [] == found("said:quokka")
    assert () == stocked.check()


def test_what_was_said_is_shown_where_it_is_said(stocked: Library) -> None:
    """The snippet of `said:` is the statement, not an earlier place of its words; a denial says that it is one."""
    [row] = stocked.first_rows(View(query="said:vance lighthouse "))
    assert row.snippet is not None
    assert "the council had sold the lighthouse" in row.snippet
    assert "denies" == row.snippet_act
    assert ["lighthouse"] == [row.snippet[a:b] for a, b in row.snippet_marks]
    [row] = stocked.first_rows(View(query="said:dark "))
    assert ("“Nobody will dock in the dark.”", None) == (row.snippet, row.snippet_act)
    assert (row,) == stocked.rows([row.id], "said:dark ")


def test_said_reads_a_name_only_where_someone_goes_by_it(library: Library, write: Write) -> None:
    """A surname or a whole name is who speaks; a word that merely stands in a name is looked for in what is said."""
    library.import_paths(
        [
            write("a.txt", "“Jobs will come back,” Gordon Jobling told reporters on Monday."),
            write(
                "b.txt",
                "“We need jobs,” Ada Quill said. “Jobs first,” the American Jobs Council said.",
            ),
            write("c.txt", "“The sea is calm,” Gordon Jobling told reporters. “It is,” Weldon Havers said."),
        ]
    )
    assert {1, 2} == found(library, "said:jobs ")
    assert {1, 3} == found(library, "said:jobling ")
    assert {1, 3} == found(library, "said:gordon jobling ")
    assert {2} == found(library, "said:we need ")
    assert {3} == found(library, "said:weldon havers ")
    assert [("said", "gordon jobling", "sea")] == [
        (part.key, part.name, part.value) for part in library.understood("said:gordon jobling sea ")
    ]
    assert [("said", "", "jobs")] == [
        (part.key, part.name, part.value) for part in library.understood("said:jobs ")
    ]
