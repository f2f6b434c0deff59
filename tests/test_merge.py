"""Drafts meet content: nothing a person wrote is changed, and nothing is written twice."""

from pathlib import Path

import pytest

from timeline import store, yamlfile
from timeline.extract.run import Outcome, extract

FOLDER = Path("content")
ROTH = "In May 1834 Ilian Roth was exiled to Brede.\n"
LATER = "The council of Tarn exiled Ilian Roth to Brede on 9 May 1834.\n"


class Project:
    """A project on disk: texts, content, and extraction as the command runs it."""

    def __init__(self, folder: Path) -> None:
        self.content, self.texts = folder / "content", folder / "texts"
        self.texts.mkdir()
        self.content.mkdir()

    def text(self, name: str, text: str) -> None:
        (self.texts / name).write_text(text)

    def extract(self, *, renew: bool = False, jobs: int = 1) -> Outcome:
        loaded = store.load(self.content, self.texts)
        assert loaded.problems == ()
        outcome = extract(
            loaded.library,
            {path.name: path.read_text() for path in sorted(self.texts.glob("*.txt"))},
            {path: path.read_text() for path in self.content.rglob("*.yml")},
            self.content,
            renew=renew,
            jobs=jobs,
        )
        for path, text in outcome.files.items():
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
        for path in outcome.removed:
            path.unlink()
        return outcome

    def events(self) -> dict[str, str]:
        return {path.stem: path.read_text() for path in sorted(self.content.glob("events/*"))}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path)


def test_an_empty_content_gets_a_source_and_a_draft(project: Project) -> None:
    project.text("The Valleys.txt", ROTH)
    outcome = project.extract()
    assert (project.content / "sources.yml").read_text() == (
        "the-valleys:\n  label: The Valleys\n  file: The Valleys.txt\n"
    )
    assert list(project.events()) == ["ilian-roth-is-exiled-to-brede"]
    assert outcome.counts["new events"] == 1
    library = store.load(project.content, project.texts).library
    (event,) = library.events
    assert event.is_draft
    assert event.citations[0].status == "draft"
    assert event.title == "Ilian Roth is exiled to Brede"


def test_a_second_run_writes_nothing(project: Project) -> None:
    project.text("a.txt", ROTH)
    project.extract()
    outcome = project.extract()
    assert outcome.files == {}
    assert outcome.counts["passages known already"] == 1


def test_a_new_text_adds_a_citation_and_changes_no_other_byte(project: Project) -> None:
    project.text("a.txt", ROTH)
    project.extract()
    path = project.content / "events" / "ilian-roth-is-exiled-to-brede.yml"
    edited = (
        "# My remark.\ntitle:   'Roth goes'   # odd spaces stay\ndate: 1834-05\ncitations:\n"
        "- source: a\n  quote: In May 1834 Ilian Roth was exiled to Brede.\n  date: 1834-05\n"
        "  date_text: May 1834\n  dated_by: explicit\n\n# The end.\nmajor: true\n"
    )
    path.write_text(edited)
    project.text("b.txt", LATER)
    outcome = project.extract()
    assert outcome.counts["citations added to known events"] == 1
    written = path.read_text()
    head, _, tail = edited.partition("\n\n# The end.")
    assert written.startswith(head + "\n- source: b\n")
    assert written.endswith("\n\n# The end." + tail)
    (event,) = store.load(project.content, project.texts).library.events
    assert [(c.source, c.status) for c in event.citations] == [("a", None), ("b", "draft")]
    assert project.extract().files == {}


def test_a_file_without_a_safe_place_is_left_alone_and_told(project: Project) -> None:
    project.text("a.txt", ROTH)
    project.extract()
    path = project.content / "events" / "ilian-roth-is-exiled-to-brede.yml"
    flow = (
        "title: Roth goes\ndate: 1834-05\ncitations: [{source: a, quote: In May 1834 Ilian Roth "
        "was exiled to Brede., date: 1834-05, date_text: May 1834, dated_by: explicit}]\n"
    )
    path.write_text(flow)
    project.text("b.txt", LATER)
    outcome = project.extract()
    assert path.read_text() == flow
    assert "no safe place for 1 more citation" in outcome.explanation


def test_a_rejected_passage_stays_away(project: Project) -> None:
    project.text("a.txt", ROTH)
    project.extract()
    for path in (project.content / "events").iterdir():
        path.unlink()
    entry = {"source": "a", "quote": ROTH.strip(), "date_text": "May 1834", "reason": "A tale."}
    (project.content / "rejected.yml").write_text(yamlfile.dump([entry]))
    assert project.extract().files == {}


def test_a_source_is_known_by_its_file_whatever_its_id(project: Project) -> None:
    project.text("a.txt", ROTH)
    (project.content / "sources.yml").write_text("chronicle:\n  label: C\n  file: a.txt\n")
    project.extract()
    assert (project.content / "sources.yml").read_text() == (
        "chronicle:\n  label: C\n  file: a.txt\n"
    )
    assert "source: chronicle" in next(iter(project.events().values()))


def test_a_new_source_stands_behind_what_a_person_wrote(project: Project) -> None:
    project.text("a.txt", ROTH)
    project.text("b.txt", LATER)
    written = "# Ours.\na: {label: First, file: a.txt}   # kept"
    (project.content / "sources.yml").write_text(written)
    project.extract()
    assert (project.content / "sources.yml").read_text() == (
        f"{written}\nb:\n  label: b\n  file: b.txt\n"
    )


def test_outside_the_range_nothing_is_written(project: Project) -> None:
    project.text("a.txt", ROTH)
    (project.content / "timeline.yml").write_text("range: 1900/1950\n")
    outcome = project.extract()
    assert project.events() == {}
    assert outcome.counts["passages outside the range"] == 1


def test_renewing_replaces_only_drafts_that_nobody_has_touched(project: Project) -> None:
    project.text("a.txt", "On 3 May 1840 Linde died. In June 1850 Dorn left Brede.\n")
    project.extract()
    linde, dorn = sorted((project.content / "events").iterdir(), reverse=True)
    dorn.write_text(dorn.read_text().replace("title: Dorn", "title: Old Dorn"))
    project.text("a.txt", "On 4 May 1840 Linde died. In June 1850 Dorn left Brede.\n")
    linde.write_text(yamlfile.stamp(linde.read_text().partition("\n")[2].replace("3 May", "4 May")))
    project.extract(renew=True)
    library = store.load(project.content, project.texts).library
    assert [str(event.date) for event in library.events] == ["1840-05-04", "1850-06"]
    assert library.events[1].title.startswith("Old Dorn")


def test_a_draft_that_the_texts_no_longer_bear_goes_when_renewed(project: Project) -> None:
    project.text("a.txt", ROTH)
    project.extract()
    draft = next((project.content / "events").iterdir())
    named = draft.with_name("under-another-name.yml")
    draft.rename(named)
    outcome = project.extract(renew=True)
    assert outcome.removed == (named,)
    assert list(project.events()) == ["ilian-roth-is-exiled-to-brede"]


def test_any_number_of_processes_writes_the_same_bytes(tmp_path: Path) -> None:
    results = []
    for jobs in (1, 3):
        (tmp_path / str(jobs)).mkdir()
        project = Project(tmp_path / str(jobs))
        for name in "abcde":
            project.text(
                f"{name}.txt", ROTH + f"In 18{ord(name) % 60 + 10} Dorn left Brede.\n" + LATER
            )
        project.extract(jobs=jobs)
        results.append({**project.events(), "": (project.content / "sources.yml").read_text()})
    assert results[0] == results[1]


def test_a_quote_that_stands_twice_is_told_from_its_twin(project: Project) -> None:
    project.text(
        "a.txt", "Roth died in 1834. A bell rang.\n\nSome say otherwise. Roth died in 1834.\n"
    )
    project.extract()
    (event,) = store.load(project.content, project.texts).library.events
    assert all(citation.prefix or citation.suffix for citation in event.citations)


def test_events_of_one_title_have_ids_of_their_own(project: Project) -> None:
    project.text("a.txt", "Roth met Dorn in 1834. Years went by. Roth met Dorn in 1840.\n")
    project.extract()
    assert project.events().keys() == {"roth-meets-dorn", "roth-meets-dorn-2"}


def test_what_has_no_headline_is_named_by_source_and_sentence(project: Project) -> None:
    project.text("a.txt", "It was banned in 1834.\n")
    project.extract()
    assert list(project.events()) == ["a-s1"]
    assert "title: 'Untitled: a, sentence 1'" in project.events()["a-s1"]


def test_where_nothing_was_set_aside_the_explanation_is_the_summary(project: Project) -> None:
    project.text("The Valleys.txt", ROTH)
    outcome = project.extract()
    assert outcome.details == ()
    assert outcome.explanation == outcome.summary


def test_the_explanation_names_what_was_set_aside(project: Project) -> None:
    project.text("The Valleys.txt", ROTH + "Who ruled in 1712?\n")
    assert "'1712': question\n\n" in project.extract().explanation
