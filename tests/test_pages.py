"""Every generated page, rendered from its Markdown as a generator would and read as HTML."""

import html
import re
from itertools import pairwise

import html5lib
import markdown
import pytest
from mkdocs.utils import meta
from small_history import CONTEXT, EVENTS, HOSTILE, NOWHERE, library

from timeline import links, model
from timeline.model import Library, Retelling
from timeline.publish import address, pages

EXTENSIONS = [
    ["attr_list", "md_in_html", "tables", "toc", "admonition"],
    ["extra", "pymdownx.superfences", "pymdownx.emoji", "pymdownx.smartsymbols", "smarty"],
]


class Rendered:
    """A page as a reader gets it."""

    def __init__(self, page, extensions=EXTENSIONS[0]):
        body, self.meta = meta.get_data(page.content)
        self.html = markdown.markdown(body, extensions=extensions)
        self.tree = html5lib.parse(self.html, namespaceHTMLElements=False)

    def all(self, tag, **attributes):
        return [
            element
            for element in self.tree.iter(tag)
            if all(
                value in element.get(name.rstrip("_"), "").split()
                for name, value in attributes.items()
            )
        ]

    def texts(self, tag, **attributes):
        return [text(element) for element in self.all(tag, **attributes)]

    def facts(self):
        return {
            text(row.find("dt")): text(row.find("dd"))
            for row in self.tree.iter("div")
            if row.find("dt") is not None and row.find("dd") is not None
        }


def text(element):
    return " ".join("".join(element.itertext()).split())


def site(context=CONTEXT, **changed):
    return {page.uri: page for page in pages.site(library(**changed), context)}


@pytest.fixture(scope="module")
def made():
    return site()


@pytest.fixture(scope="module")
def read(made):
    return lambda uri: Rendered(made[uri])


def test_the_site_has_a_page_for_everything(made):
    known = library()
    expected = {f"events/{event.id}.md" for event in known.events}
    for kind in ("people", "places", "themes", "sources"):
        expected |= {f"{kind}/{name}.md" for name in getattr(known, kind)} | {f"{kind}/index.md"}
    expected |= {"index.md", "disagreements.md", "sources/compare.md", "data/index.md"}
    expected |= {"data/fields.md", "sources/compare/annals--ledger.md"}
    assert expected <= made.keys()


def test_pages_stand_in_order_and_each_once():
    uris = [page.uri for page in pages.site(library(), CONTEXT)]
    assert uris == sorted(set(uris))


def test_the_same_content_gives_the_same_bytes():
    assert pages.site(library(), CONTEXT) == pages.site(library(), CONTEXT)


def test_an_empty_library_has_all_its_overviews():
    made = {page.uri for page in pages.site(Library(), NOWHERE)}
    assert {"index.md", "people/index.md", "disagreements.md", "data/events.json"} <= made


def test_every_link_leads_somewhere(made):
    places = {address.public(uri) for uri in made if not uri.startswith("assets")}
    files = {
        place + "index.html" if place.endswith("/") or not place else place for place in places
    }
    files |= {uri for uri in made if uri.startswith("assets")}
    # A file of ours and one of the theme's, which the build adds.
    files |= {"javascripts/timeline.js", "assets/images/favicon.png"}
    rendered = {
        address.public(uri) + "index.html": links.read(Rendered(page).html)
        for uri, page in made.items()
        if uri.endswith(".md")
    }
    rendered |= {
        uri: links.read(page.content) for uri, page in made.items() if uri.endswith(".html")
    }
    assert list(links.faults(rendered, files)) == []


@pytest.mark.parametrize("extensions", EXTENSIONS)
@pytest.mark.parametrize("uri", ["events/hostile-event.md", "people/hostile.md"])
def test_hostile_words_pass_through_unharmed(made, uri, extensions):
    page = Rendered(made[uri], extensions)
    (heading,) = page.all("h1")
    assert text(heading) == HOSTILE
    assert set(heading.keys()) <= {"id"}
    assert heading.get("id") != "id"
    assert not page.all("script")
    assert not page.all("b")
    assert html.unescape(page.meta["title"]) == HOSTILE
    assert "<" not in page.meta["title"] + page.meta["description"]


@pytest.mark.parametrize("extensions", EXTENSIONS)
def test_a_hostile_quote_is_printed_word_by_word(made, extensions):
    page = Rendered(made["events/hostile-event.md"], extensions)
    said = " ".join(
        "```</div><script>alert(1)</script> # On 3 May 1820 {{ nothing }} *fell*".split()
    )
    (quote,) = page.texts("blockquote")
    assert quote.replace(" ", "") == f"“{said}”".replace(" ", "")
    assert page.texts("mark") == ["On 3 May 1820"]
    assert page.all("nav"), "the page goes on behind the quote"


def test_no_line_of_a_page_begins_with_words_of_the_content(made):
    fences = [
        (uri, line)
        for uri, page in made.items()
        if uri.endswith(".md")
        for line in page.content.splitlines()
        if line.lstrip().startswith(("```", "~~~", "    "))
    ]
    assert fences == []


def test_an_event_says_what_is_known_of_its_date(read):
    page = read("events/bridge-closes.md")
    (date,) = page.texts("p", class_="tl-date")
    assert date == "March 1820; the day is not given"
    assert page.all("time")[0].get("datetime") == "1820-03"


def test_an_exact_day_says_no_more_than_itself(read):
    assert read("events/hostile-event.md").texts("p", class_="tl-date") == ["3 May 1820"]


def test_old_style_stands_beside_new_style(read):
    page = read("events/mill-burns.md")
    (date,) = page.texts("p", class_="tl-date")
    assert date == "7 November 1817 New Style; 26 October 1817 Old Style sources differ"
    assert "The passage counts in Old Style, where this day is 26 October 1817." in page.html


def test_an_event_links_to_its_themes_people_and_places(read):
    page = read("events/mill-burns.md")
    chips = {text(link): link.get("href") for link in page.all("a", class_="tl-chip")}
    assert chips == {
        "Fires & floods": "../../themes/fires/",
        "Trade": "../../themes/trade/",
        "Ada Marlow": "../../people/ada/",
        "Sorrel": "../../places/sorrel/",
    }


def test_an_event_shows_its_neighbours_in_time(read):
    page = read("events/miller-leaves.md")
    ways = {text(link): link.get("href") for link in page.all("a", class_="tl-neighbour")}
    assert ways == {
        "Earlier The mill of Sorrel burns down 7 November 1817": "../../events/mill-burns/",
        "Later The inn is sold 1820": "../../events/inn-is-sold/",
    }
    assert page.all("div", class_="tl-strip")


def test_the_first_event_has_no_earlier_one(read):
    assert len(read("events/mill-burns.md").all("a", class_="tl-neighbour")) == 1


def test_a_passage_tells_who_speaks_and_where(read):
    page = read("events/mill-burns.md")
    assert page.texts("p", class_="tl-speaker") == [
        "The annals by Ruth Orne chronicle Loyal to the mill.",
        "The ledger",
    ]
    assert "Paragraph 2 of 8" in page.html
    assert "Sentence 1 of 4, in a text whose sentences are shuffled" in (
        read("events/bridge-closes.md").html
    )


def test_what_a_source_is_stands_once_on_a_page():
    known = library()
    event = known.events[0]
    twice = event.model_copy(update={"citations": (*event.citations, event.citations[0])})
    made = site(events=(twice, *known.events[1:]))
    assert Rendered(made[f"events/{event.id}.md"]).texts("p", class_="tl-speaker") == [
        "The annals by Ruth Orne chronicle Loyal to the mill.",
        "The ledger",
        "The annals by Ruth Orne",
    ]


def retold():
    """The small history, in which a second text speaks of the fire and gives it no date."""
    known = library()
    retelling = Retelling(
        source="scraps", quote="the fire", says={"cause": "a fire"}, note="It says no more."
    )
    fire = known.events[0].model_copy(update={"retellings": (retelling,)})
    return site(events=(fire, *known.events[1:]))


def test_a_retelling_stands_behind_the_passages_that_date_the_event():
    page = Rendered(retold()["events/mill-burns.md"])
    assert page.texts("h3")[0] == "Told again, without a date"
    assert page.texts("blockquote")[-1] == "“the fire”"
    (figure,) = [one for one in page.all("figure") if one.get("id") == "passage-3"]
    assert [text(term) for term in figure.iter("dt")] == ["Where", "Cause", "Editor’s note"]
    differ = next(one for one in page.all("section") if one.get("id") == "differ")
    assert "#passage-3" in [link.get("href") for link in differ.iter("a")]


def test_an_event_without_retellings_has_no_heading_for_them(read):
    assert "Told again, without a date" not in read("events/mill-burns.md").texts("h3")


def test_a_source_that_only_retells_an_event_shows_its_passage():
    page = Rendered(retold()["sources/scraps.md"])
    assert "“the fire”" in page.texts("blockquote")
    assert page.texts("p")[0] == "5 events, 1817 to 1827, in 5 passages."


def test_only_the_date_words_are_marked(read):
    page = read("events/bridge-closes.md")
    assert page.texts("mark") == ["in March 1820", "Soon after"]
    assert page.texts("blockquote")[0] == "“The bridge closed in March 1820.”"


HOW = {
    "mill-burns": "The passage gives the date itself: “on 26 October 1817”.",
    "miller-leaves": "“A year later”, counted from “burned on 26 October 1817” (7 November 1817).",
    "inn-is-sold": "The text prints “In 182O”, which is damaged; it is read as 1820.",
    "fair-is-held": "“On 4 June” is completed from “In 182O” (1820) in the same text.",
    "stone-is-set": "“Ten years after the fire” leaves part of the date open; the same event is "
    "dated by “burned on 26 October 1817” (7 November 1817) in The annals.",
    "stone-is-paid": "The passage does not bear this date by itself; the editor reads “of 1827” "
    "as 1827.",
}


@pytest.mark.parametrize("event", HOW)
def test_how_the_date_was_found_stands_in_a_sentence(read, event):
    page = read(f"events/{event}.md")
    assert HOW[event] in [text(element) for element in page.tree.iter("dd")]


def test_readings_stand_beside_one_another(read):
    page = read("events/fair-is-held.md")
    assert page.texts("h2")[:2] == ["What the sources say", "Where they differ"]
    assert page.texts("p", class_="tl-reading__text") == ["4 June 1820", "9 June 1820"]
    voices = [
        (text(link), link.get("href"))
        for voice in page.all("ul", class_="tl-reading__voices")
        for link in voice.iter("a")
    ]
    assert voices == [
        ("The annals, paragraph 4", "#passage-1"),
        ("Scraps, sentence 2", "#passage-2"),
    ]


def test_an_event_without_disagreement_has_no_such_section(read):
    assert "Where they differ" not in read("events/bridge-closes.md").texts("h2")


def test_a_draft_event_says_so_on_its_page_and_in_lists(read):
    assert read("events/stone-is-set.md").texts("p", class_="tl-note--draft")
    (row,) = [
        row
        for row in read("sources/scraps.md").texts("li")
        if row.startswith("1827 A stone is set")
    ]
    assert row.endswith("not yet reviewed")


def test_a_draft_passage_is_marked_and_counts_in_nothing(read):
    page = read("events/stone-is-paid.md")
    drafts = page.all("figure", class_="tl-citation--draft")
    assert [figure.get("id") for figure in drafts] == ["passage-2"]
    assert "not yet reviewed" in text(drafts[0])
    assert "Where they differ" not in page.texts("h2")


def test_a_page_can_be_cited_and_edited(read):
    page = read("events/mill-burns.md")
    assert page.texts("p", class_="tl-cite__text") == [
        "“The mill of Sorrel burns down”, in: A history of Sorrel, version of 9 September 2001, "
        "https://sorrel.example/history/events/mill-burns/."
    ]
    (edit,) = page.all("p", class_="tl-edit")
    assert edit.find("a").get("href") == (
        "https://github.com/sorrel/history/edit/main/content/events/mill-burns.yml"
    )


def test_without_an_address_no_absolute_link_is_printed():
    for uri, page in site(NOWHERE).items():
        if uri.endswith((".md", ".html")):
            found = set(re.findall(r'href="(https?:[^"]*)"', page.content))
            assert found <= {"https://ledger.example/?a=1&amp;b=2"}, uri
            assert "Edit this" not in page.content


def test_pages_name_the_file_that_the_pencil_opens(made):
    assert made["events/mill-burns.md"].edit == "content/events/mill-burns.yml"
    assert made["people/ada.md"].edit == "content/people.yml"
    assert made["disagreements.md"].edit is None


def test_search_finds_an_event_by_title_summary_and_passage(made):
    from material.plugins.search.plugin import Parser

    body, front = meta.get_data(made["events/mill-burns.md"].content)
    parser = Parser()
    parser.feed(markdown.markdown(body, extensions=EXTENSIONS[0]))
    parser.close()
    (section,) = parser.data
    found = "".join([*section.title, *section.text])
    for words in ("burns down", "Ada Marlow", "Sorrel", "The mill burned", "old calendar"):
        assert words in found
    assert "How to cite" not in found
    assert front["search"] == {"boost": 2}


def test_what_is_left_out_of_the_search_holds_no_element_of_its_own_name(made):
    """The theme's reader would take the first end of that name for the end of all of it."""
    for uri, page in made.items():
        # The home page is left out as a whole, by its front matter.
        if uri.endswith(".md") and uri != "index.md":
            for outer in Rendered(page).tree.iter():
                if outer.get("data-search-exclude") is not None:
                    assert len(list(outer.iter(outer.tag))) == 1, f"{uri}: {outer.tag}"


def test_a_person_has_a_timeline_and_a_list(read):
    page = read("people/ada.md")
    assert page.texts("h1") == ["Ada Marlow"]
    assert page.all("div", class_="tl-strip")
    assert [text(link) for link in page.all("a", class_="tl-list__title")] == [
        "The mill of Sorrel burns down",
        "A fair is held",
    ]
    assert "The annals: 2 events" in page.texts("li")


def test_whom_no_event_names_still_has_a_page(read):
    assert "No event names it yet." in read("people/nobody.md").texts("p")


def test_an_index_lists_people_by_name_with_their_years(read):
    page = read("people/index.md")
    cards = page.texts("li", class_="tl-tile")
    assert cards[0].startswith("A *bold*")
    assert cards[1] == "Ada Marlow 2 events, 1817 to 1820"


def test_a_source_shows_its_passages_in_the_order_of_the_text_and_no_more(made, read):
    page = read("sources/annals.md")
    places = page.texts("p", class_="tl-citation__where")
    assert places == [f"Paragraph {number} of 8" for number in (2, 2, 3, 4, 4, 5, 8)]
    assert len(page.texts("blockquote")) == 7
    assert "By late 1819 nobody came any more" not in made["sources/annals.md"].content


def test_a_source_says_what_it_is_and_what_it_leaves_out(read):
    page = read("sources/scraps.md")
    facts = page.facts()
    assert facts["State of the text"] == "shuffled by a machine"
    assert facts["Order"] == "its sentences are shuffled"
    assert page.texts("p")[:2] == [
        "4 events, 1820 to 1827, in 4 passages.",
        "Of the years that it covers, the other sources tell 3 events that it does not tell.",
    ]
    assert "“The fair lasted three days.”" in page.texts("dt")
    assert "a length, no date" in page.texts("dd")


def test_a_source_is_printed_whole_only_where_its_rights_allow(read):
    page = read("sources/ledger.md")
    assert "Nothing was paid that winter." in page.texts("p")
    assert page.texts("mark") == ["Paid in 1817 to the miller", "The stone of 1827 cost 9 crowns"]
    assert [element.get("id") for element in page.all("div", class_="tl-paragraph")] == [
        "paragraph-1",
        "paragraph-2",
        "paragraph-3",
    ]


def test_the_comparison_counts_events_by_year_and_theme(read):
    page = read("sources/compare.md")
    years, themes, matrix = page.all("table")
    assert [text(cell) for cell in years.iter("th")][:3] == ["Source", "1817", "1818"]
    rows = {text(row[0]): [text(cell) for cell in row[1:]] for row in years.find("tbody")}
    assert rows["The annals"] == ["1", "1", "", "5", *[""] * 7, "7"]
    assert rows["Scraps"][-1] == "3"
    assert [text(cell) for cell in themes.iter("th")][1:3] == ["Fires & floods", "Trade"]
    (link,) = [
        a for a in matrix.iter("a") if a.get("aria-label", "").startswith("The annals and Scraps")
    ]
    assert (text(link), link.get("href")) == ("2", "../../sources/compare/annals--scraps/")


def test_two_sources_are_compared_event_by_event(read):
    page = read("sources/compare/annals--scraps.md")
    lists = [
        [text(link) for link in each.iter("a") if "tl-list__title" in link.get("class", "")]
        for each in page.all("section")
    ]
    assert [len(each) for each in lists] == [2, 5, 1]
    assert lists[2] == ["A stone is set"]


def test_many_sources_have_pages_only_for_pairs_that_meet():
    many = {
        f"s{n:02}": {"id": f"s{n:02}", "label": f"S{n}", "file": f"s{n}.txt"} for n in range(20)
    }
    meeting = {
        "id": "meeting",
        "title": "They meet",
        "date": "1820",
        "citations": [
            {"source": source, "quote": "x", "date": "1820", "date_text": "x",
             "dated_by": "explicit"}
            for source in ("s19", "s03")
        ],
    }  # fmt: skip
    made = site(sources=many, events=[meeting], rejected=[], texts={})
    assert [uri for uri in made if uri.startswith("sources/compare/")] == [
        "sources/compare/s03--s19.md"
    ]


def test_all_disagreements_stand_on_one_page_in_order(read):
    page = read("disagreements.md")
    assert page.texts("h2") == ["The mill of Sorrel burns down", "A fair is held"]
    assert page.texts("h3") == ["Cause", "The date"]
    assert "“" not in page.texts("q")[0]
    assert page.texts("q")[1] == "Paid in 1817 to the miller"


def test_the_data_page_offers_every_file(made, read):
    offered = {link.get("href") for link in read("data/index.md").all("a", class_="tl-tile__title")}
    files = {uri for uri in made if uri.startswith("data/") and not uri.endswith(".md")}
    assert offered == {f"../{uri}" for uri in files}


@pytest.mark.parametrize(
    "kind", [model.Event, model.Citation, model.Anchor, model.Source, model.Person, model.Settings]
)
def test_the_field_reference_has_every_field(read, kind):
    page = read("data/fields.md")
    (section,) = [
        each for each in page.all("section") if each.get("id") == f"fields-{kind.__name__.lower()}"
    ]
    named = {text(cell) for cell in section.iter("code")}
    assert named == {name for name in kind.model_fields if name != "id"}


@pytest.mark.parametrize("former", ["old-mill", "older-mill"])
def test_an_old_address_leads_on_without_scripts(made, former):
    page = made[f"events/{former}/index.html"].content
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    metas = {m.get("http-equiv"): m.get("content") for m in tree.iter("meta")}
    assert metas["refresh"] == "0; url=../../events/mill-burns/"
    (canonical,) = [link for link in tree.iter("link") if link.get("rel") == "canonical"]
    assert canonical.get("href") == "https://sorrel.example/history/events/mill-burns/"
    (link,) = tree.iter("a")
    assert (text(link), link.get("href")) == (
        "The mill of Sorrel burns down",
        "../../events/mill-burns/",
    )
    assert "<script" not in page


def test_the_address_of_all_events_leads_to_the_timeline(made):
    assert 'url=../"' in made["events/index.html"].content


def test_headings_never_skip_a_level(made):
    for uri, page in made.items():
        if uri.endswith(".md"):
            levels = [int(n) for n in re.findall(r"<h([1-6])[ >]", Rendered(page).html)]
            assert levels[0] == 1, uri
            assert levels.count(1) == 1, uri
            assert all(below - above <= 1 for above, below in pairwise(levels)), uri


def test_the_history_holds_every_way_of_dating_but_headings():
    ways = {one["dated_by"] for event in EVENTS for one in event["citations"]}
    assert ways == {*model.DatedBy.__args__} - {"heading"}
