"""Addresses, markup and words that the pages are made with."""

import html

import html5lib
import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils import meta

from timeline.dates import edtf
from timeline.dates.day import Day
from timeline.model import Citation
from timeline.publish import address, markup, words
from timeline.publish.context import PublishContext


@pytest.mark.parametrize(
    ("uri", "public"),
    [
        ("index.md", ""),
        ("events/x.md", "events/x/"),
        ("people/index.md", "people/"),
        ("events/index.md#y", "events/#y"),
        ("data/events.json", "data/events.json"),
    ],
)
def test_a_source_address_has_one_public_address(uri, public):
    assert address.public(uri) == public


@pytest.mark.parametrize(
    ("here", "there", "link"),
    [
        ("index.md", "events/x.md", "events/x/"),
        ("index.md", "index.md", "./"),
        ("events/x.md", "index.md", "../../"),
        ("events/x.md", "people/ada.md#here", "../../people/ada/#here"),
        ("people/index.md", "people/ada.md", "../people/ada/"),
        ("data/index.md", "data/events.json", "../data/events.json"),
        ("data/events.jsonld", "events/x.md", "../events/x/"),
        ("sources/compare/a--b.md", "sources/a.md", "../../../sources/a/"),
    ],
)
def test_links_lead_from_where_a_page_is_served(here, there, link):
    assert address.relative(here, there) == link


def test_an_absolute_address_needs_the_site_to_have_one():
    known = PublishContext(site_url="https://a.example/b")
    assert address.absolute(known, "events/x.md") == "https://a.example/b/events/x/"
    assert address.absolute(PublishContext(), "events/x.md") is None
    assert address.of(PublishContext(), "events/x.md", "index.md") == "../../"


def test_the_edit_address_follows_the_forge():
    def edit(repo):
        return PublishContext(repo_url=repo).edit_address("content/people.yml")

    assert edit("https://github.com/o/r/") == "https://github.com/o/r/edit/main/content/people.yml"
    assert edit("https://gitlab.com/o/r") == "https://gitlab.com/o/r/-/edit/main/content/people.yml"
    assert edit(None) is None
    assert PublishContext(repo_url="https://github.com/o/r").edit_address(None) is None


@given(st.text())
def test_any_title_survives_markdown_and_front_matter(title):
    clean = " ".join(markup.one_line(title).split())
    page = markup.front_matter({"title": title}) + f"\n# {markup.heading(title)}\n\n<p>x</p>"
    body, front = meta.get_data(page)
    assert html.unescape(front["title"]) == clean
    if clean:
        tree = html5lib.parse(markdown.markdown(body), namespaceHTMLElements=False)
        (heading,) = tree.iter("h1")
        assert " ".join("".join(heading.itertext()).split()) == clean
        assert not list(heading)


# Line separators and control characters come back as blanks or not at all.
PLAIN = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp"), max_codepoint=0xFDCF))


@given(st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(PLAIN, inner)))
def test_data_in_front_matter_is_read_back_as_it_was(data):
    page = markup.front_matter({"jsonld": {"data": data}, "none": None}) + "\nbody"
    body, front = meta.get_data(page)
    assert front == {"jsonld": {"data": data}}
    assert body.strip() == "body"


@pytest.mark.parametrize(
    ("gregorian", "julian"),
    [
        (Day(1917, 11, 7), "25 October 1917"),
        (Day(1918, 2, 14), "1 February 1918"),
        (Day(1900, 3, 13), "29 February 1900"),
        (Day(1900, 3, 14), "1 March 1900"),
        (Day(1582, 10, 15), "5 October 1582"),
        (Day(1, 1, 1), "3 January AD 1"),
        (Day(-43, 3, 13), "15 March 44 BC"),
        (Day(2000, 1, 1), "19 December 1999"),
    ],
)
def test_old_style_counts_as_the_julian_calendar(gregorian, julian):
    assert words.old_style(gregorian) == julian


def citation(how, words, **anchor):
    return Citation.model_validate(
        {
            "source": "annals",
            "quote": "On 4 June a fair was held.",
            "date": "1820-06-04",
            "date_text": words,
            "dated_by": how,
            "anchor": {"quote": "The year 1820", "date": "1820", **anchor},
        }
    )


@pytest.mark.parametrize(
    ("how", "words_read", "sentence"),
    [
        ("heading", "On 4 June", "“On 4 June” stands under the heading “The year 1820” (1820)."),
        ("relative", "On 4 June", "“On 4 June”, counted from “The year 1820” (1820)."),
        (
            "context",
            "The year 1820",
            "The passage gives no date of its own; the date comes from “The year 1820” (1820) "
            "in the same text.",
        ),
    ],
)
def test_how_a_date_was_found_depends_on_where_its_words_stand(how, words_read, sentence):
    assert words.how_dated(citation(how, words_read)) == sentence


def test_an_anchor_in_another_text_names_that_text():
    told = words.how_dated(citation("link", "On 4 June", source="ledger"), "The ledger")
    assert told.endswith("“The year 1820” (1820) in The ledger.")


@pytest.mark.parametrize(
    ("written", "machine"),
    [
        ("1928-01-16", "1928-01-16"),
        ("1928-01", "1928-01"),
        ("1928", "1928"),
        ("1928~", None),
        ("1928?", None),
        ("192X", None),
        ("1928-21", None),
        ("1927/1928", None),
        ("0814", None),
        ("[1927..1928]", None),
    ],
)
def test_only_a_certain_plain_date_is_given_to_machines(written, machine):
    assert words.machine_date(edtf.parse(written)) == machine


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("[1937-05-01,1938-05-01,1939-05-01,1940-05-01]", "1 May of 1937, 1938, 1939 or 1940"),
        ("[1937-05,1938-05,1939-05]", "May of 1937, 1938 or 1939"),
        ("[1927,1928,1930]", "1927 or 1928 or 1930"),
        ("[1937-05-01,1938-05-02,1939-05-01]", "1 May 1937 or 2 May 1938 or 1 May 1939"),
    ],
)
def test_one_day_of_several_years_is_said_once(written, told):
    assert words.when(edtf.parse(written)) == told


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("plain", "“plain”"),
        ("“With us”, he says", "“\u200a“With us”, he says”"),
        ("he says 'no'", "“he says 'no'\u200a”"),
    ],
)
def test_quotation_marks_keep_apart_from_those_of_the_text(text, quoted):
    assert words.quoted(text) == quoted
