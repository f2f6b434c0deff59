"""The whole way: texts in, drafts, a person's review, a site out."""

import json
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from sites import MINIATURE, ROOT

from timeline import store

PLAN = """\
site_name: From nothing
theme: {name: material, font: false}
plugins:
  - search
  - timeline: {content_dir: content, texts_dir: texts}
markdown_extensions: [attr_list, md_in_html]
"""


class Text(HTMLParser):
    """The words of a page and where its links lead, as one without scripts meets them."""

    def __init__(self, path):
        super().__init__()
        self.words, self.links, self.marked, self.open = [], [], [], []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        if tag in ("script", "style", "mark"):
            self.open.append(tag)
        if tag == "a":
            self.links.append(dict(attributes).get("href"))

    def handle_endtag(self, tag):
        if self.open and self.open[-1] == tag:
            self.open.pop()

    def handle_data(self, data):
        if not {"script", "style"} & set(self.open):
            self.words.append(data)
        if "mark" in self.open:
            self.marked.append(data)

    @property
    def text(self):
        return " ".join("".join(self.words).split())


@pytest.fixture(scope="module")
def library():
    return store.load(MINIATURE / "content", MINIATURE / "texts").library


def page(site, uri):
    return Text(site / uri / "index.html")


def test_without_scripts_the_home_page_has_every_events_title_and_link(miniature_site, library):
    home = page(miniature_site, "")
    for event in library.events:
        assert event.title in home.text
        assert f"events/{event.id}/" in home.links


def test_an_events_page_quotes_every_passage_and_marks_its_date_words(miniature_site, library):
    for event in library.events:
        told = page(miniature_site, f"events/{event.id}")
        for citation in event.citations:
            assert " ".join(citation.quote.split()) in told.text
            assert citation.date_text in told.marked


def test_an_events_page_tells_what_its_date_was_counted_from(miniature_site):
    assert "On 4 May 1872" in page(miniature_site, "events/the-canal-opens").text


def test_old_style_is_told_beside_new_style(miniature_site):
    told = page(miniature_site, "events/veil-begins-his-book").text
    assert "5 May 1871" in told
    assert "23 April 1871" in told
    assert "Old Style" in told


def test_where_sources_differ_stands_on_the_page_of_disagreements(miniature_site):
    told = page(miniature_site, "disagreements")
    assert "The rope-makers of Quay Street go on strike" in told.text
    assert "nine days" in told.text
    assert "ten days" in told.text


def test_a_draft_is_marked_as_one(miniature_site):
    draft = page(miniature_site, "events/merrin-leaves-the-harbour").text
    reviewed = page(miniature_site, "events/the-canal-opens").text
    assert "not yet reviewed" in draft.lower()
    assert "not yet reviewed" not in reviewed.lower()


def test_an_old_address_leads_on(miniature_site):
    links = page(miniature_site, "events/merrin-and-the-light").links
    assert any(link.endswith("events/merrin-keeps-the-light/") for link in links)


def test_the_search_finds_an_event_by_title_passage_person_and_place(miniature_site):
    index = json.loads((miniature_site / "search/search_index.json").read_text(encoding="utf-8"))
    found = " ".join(
        f"{entry['title']} {entry['text']}"
        for entry in index["docs"]
        if entry["location"].startswith("events/merrin-keeps-the-light/")
    )
    for words in ("becomes keeper", "the council of Sorrel made Ada Merrin", "In March 1871"):
        assert words in found


def run(project, *arguments):
    command = [sys.executable, ROOT / "build.py", *arguments]
    return subprocess.run(command, cwd=project, capture_output=True, text=True)


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_from_texts_alone_one_command_makes_a_site_of_drafts_and_a_person_goes_on(tmp_path: Path):
    shutil.copytree(MINIATURE / "texts", tmp_path / "texts")
    (tmp_path / "mkdocs.yml").write_text(PLAN, encoding="utf-8")
    shutil.copytree(ROOT / "docs" / "javascripts", tmp_path / "docs" / "javascripts")

    first = run(tmp_path)
    assert first.returncode == 0, first.stdout + first.stderr
    drafts = contents(tmp_path / "content")
    events = {path.stem for path in drafts if path.parent.name == "events"}
    assert "the-old-lamp-burns" in events
    assert "not yet reviewed" in page(tmp_path / "site", "events/the-old-lamp-burns").text.lower()

    # A person reviews one draft: later runs leave it, and all else, as it is.
    reviewed = tmp_path / "content/events/the-old-lamp-burns.yml"
    text = reviewed.read_text(encoding="utf-8")
    reviewed.write_text(
        "\n".join(line for line in text.splitlines() if line.strip() != "status: draft") + "\n",
        encoding="utf-8",
    )
    drafts = contents(tmp_path / "content")
    for arguments in ([], ["extract", "--renew"]):
        again = run(tmp_path, *arguments)
        assert again.returncode == 0, again.stdout + again.stderr
        assert contents(tmp_path / "content") == drafts
    assert "not yet reviewed" not in page(tmp_path / "site", "events/the-old-lamp-burns").text
