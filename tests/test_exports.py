"""Every export, read by somebody else's reader where there is one."""

import csv
import io
import json
import re
from datetime import date

import bibtexparser
import jsonschema
import pytest
import vobject
from citeproc.source.json import CiteProcJSON
from pyld import jsonld
from small_history import ANNALS, CONTEXT, HOSTILE, NOWHERE, SCRAPS, library

from timeline.dates import edtf
from timeline.model import Library, Retelling
from timeline.publish import calendar_file, catalogue, exports, pages, timelinejs

BASE = "https://sorrel.example/history/"
SCHEMA_ORG = "https://schema.org/"
OA = "http://www.w3.org/ns/oa#"
# What these two contexts say of the words used here; nothing is fetched in tests.
CONTEXTS = {
    "https://schema.org": {
        "@vocab": SCHEMA_ORG,
        "sameAs": {"@type": "@id"},
        "url": {"@type": "@id"},
    },
    "http://www.w3.org/ns/anno.jsonld": {
        "oa": OA,
        "as": "http://www.w3.org/ns/activitystreams#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "id": {"@id": "@id", "@type": "@id"},
        "type": {"@id": "@type", "@type": "@vocab"},
        "Annotation": "oa:Annotation",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "TextPositionSelector": "oa:TextPositionSelector",
        "target": {"@id": "oa:hasTarget", "@type": "@id"},
        "body": {"@id": "oa:hasBody", "@type": "@id"},
        "source": {"@id": "oa:hasSource", "@type": "@id"},
        "selector": {"@id": "oa:hasSelector", "@type": "@id"},
        "exact": "oa:exact",
        "start": "oa:start",
        "first": {"@id": "as:first", "@type": "@id"},
        "items": {"@id": "as:items", "@type": "@id", "@container": "@list"},
        "value": "rdf:value",
    },
}


def load_context(url, options):
    return {
        "document": {"@context": CONTEXTS[url]},
        "documentUrl": url,
        "contextUrl": None,
        "contentType": "application/ld+json",
    }


def files(context=CONTEXT, **changed):
    known = catalogue.build(library(**changed))
    return {page.uri: page.content for page in exports.files(known, context)}


@pytest.fixture(scope="module")
def made():
    return files()


def expanded(content, base=BASE):
    document = json.loads(content)
    return jsonld.expand(document, {"base": base, "documentLoader": load_context})


def events_of(made):
    return {event["id"]: event for event in json.loads(made["data/events.json"])["events"]}


def test_the_addresses_are_those_that_were_promised(made):
    assert sorted(made) == [
        "data/annotations.jsonld",
        "data/citations.bib",
        "data/citations.csl.json",
        "data/events.csv",
        "data/events.ics",
        "data/events.json",
        "data/events.jsonld",
        "data/events.schema.json",
        "data/passages.csv",
        "data/timelinejs.json",
    ]


def test_the_same_content_gives_the_same_bytes(made):
    assert files() == made


def test_an_empty_timeline_can_be_taken_away_too():
    content = {
        page.uri: page.content for page in exports.files(catalogue.build(Library()), NOWHERE)
    }
    schema = json.loads(content["data/events.schema.json"])
    jsonschema.validate(json.loads(content["data/events.json"]), schema)
    assert list(csv.DictReader(io.StringIO(content["data/events.csv"].decode()))) == []


@pytest.mark.parametrize("context", [CONTEXT, NOWHERE])
def test_the_json_keeps_its_schema(context):
    content = files(context)
    schema = json.loads(content["data/events.schema.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.loads(content["data/events.json"]), schema)


def test_the_schema_refuses_what_it_does_not_know(made):
    schema = json.loads(made["data/events.schema.json"])
    broken = json.loads(made["data/events.json"])
    broken["events"][0]["colour"] = "red"
    with pytest.raises(jsonschema.ValidationError, match="colour"):
        jsonschema.validate(broken, schema)


def test_the_json_holds_every_event_with_its_passages(made):
    events = events_of(made)
    assert list(events) == [event.id for event in library().events]
    mill = events["mill-burns"]
    assert mill["path"] == "events/mill-burns/"
    assert mill["date"] == {
        "edtf": "1817-11-07",
        "earliest": "1817-11-07",
        "latest": "1817-11-07",
        "precision": "day",
        "kind": "date",
        "approximate": False,
        "uncertain": False,
        "words": "7 November 1817",
    }
    assert mill["sources"] == ["annals", "ledger"]
    assert mill["disagreements"] == [
        {
            "subject": "cause",
            "readings": [
                {"text": "lightning", "sources": ["annals"]},
                {"text": "a lamp", "sources": ["ledger"]},
            ],
        }
    ]
    assert [passage["number"] for passage in mill["passages"]] == [2, 1]


def test_offsets_cut_the_passage_out_of_its_text(made):
    known = library()
    cut = 0
    for event in events_of(made).values():
        for passage in event["passages"]:
            found = known.texts[passage["source"]][passage["start"] : passage["end"]]
            assert found.split() == passage["quote"].split()
            cut += 1
    assert cut == 13


def test_drafts_say_that_they_are_drafts(made):
    events = events_of(made)
    assert events["stone-is-set"]["status"] == "draft"
    assert [one["status"] for one in events["stone-is-set"]["passages"]] == ["draft"]
    assert [one["status"] for one in events["stone-is-paid"]["passages"]] == ["reviewed", "draft"]
    assert events["stone-is-paid"]["sources"] == ["ledger"]


def test_the_event_table_has_a_line_an_event(made):
    rows = list(csv.DictReader(io.StringIO(made["data/events.csv"].decode(), newline="")))
    assert [row["id"] for row in rows] == [event.id for event in library().events]
    by_id = {row["id"]: row for row in rows}
    assert by_id["hostile-event"]["title"] == HOSTILE
    assert by_id["mill-burns"]["themes"] == "fires; trade"
    assert by_id["mill-burns"]["disputed"] == "yes"
    assert by_id["bridge-closes"]["disputed"] == "no"


def test_the_passage_table_has_a_line_a_passage(made):
    rows = list(csv.DictReader(io.StringIO(made["data/passages.csv"].decode(), newline="")))
    assert len(rows) == 13
    (row,) = [row for row in rows if row["event"] == "miller-leaves"]
    assert row["anchor_quote"] == "burned on 26 October 1817"
    assert ANNALS[int(row["start"]) : int(row["end"])] == row["quote"]


def test_a_retelling_is_given_to_others_without_a_date():
    known = library()
    retelling = Retelling(source="scraps", quote="the fire", says={"cause": "a fire"})
    fire = known.events[0].model_copy(update={"retellings": (retelling,)})
    made = files(events=(fire, *known.events[1:]))
    (told,) = events_of(made)["mill-burns"]["retellings"]
    assert (told["source"], told["quote"], told["says"]) == (
        "scraps",
        "the fire",
        {"cause": "a fire"},
    )
    assert SCRAPS[told["start"] : told["end"]] == "the fire"
    rows = list(csv.DictReader(io.StringIO(made["data/passages.csv"].decode(), newline="")))
    (row,) = [row for row in rows if row["quote"] == "the fire"]
    assert (row["event"], row["date"], row["date_text"], row["says"]) == (
        "mill-burns", "", "", "cause: a fire",
    )  # fmt: skip
    items = json.loads(made["data/annotations.jsonld"])["first"]["items"]
    (item,) = [item for item in items if item["id"].endswith("events/mill-burns/#passage-3")]
    assert item["motivation"] == ["linking"]
    assert "mill-burns" in made["data/events.jsonld"]


def test_linked_data_names_every_event_by_its_address(made):
    (graph,) = [expanded(made["data/events.jsonld"])]
    by_id = {node["@id"]: node for node in graph}
    mill = by_id[f"{BASE}events/mill-burns/"]
    assert mill["@type"] == [f"{SCHEMA_ORG}Event"]
    assert mill[f"{SCHEMA_ORG}startDate"] == [{"@value": "1817-11-07"}]
    assert mill[f"{SCHEMA_ORG}location"][0]["@id"] == f"{BASE}places/sorrel/"
    assert mill["http://purl.org/dc/terms/date"] == [
        {"@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": "1817-11-07"}
    ]
    events = [node for node in graph if node["@type"] == [f"{SCHEMA_ORG}Event"]]
    assert len(events) == len(library().events)
    assert by_id[f"{BASE}people/ada/"]["@type"] == [f"{SCHEMA_ORG}Person"]


def test_linked_data_without_a_site_is_relative_to_its_file():
    graph = expanded(
        files(NOWHERE)["data/events.jsonld"], "https://copy.example/data/events.jsonld"
    )
    assert "https://copy.example/events/mill-burns/" in {node["@id"] for node in graph}


@pytest.mark.parametrize(
    ("event", "start", "end"),
    [
        ("harbour-is-dug", "1820", "1824"),
        ("bridge-closes", "1820-03", "1820-03"),
        ("fair-is-held", None, None),
    ],
)
def test_linked_data_claims_no_day_that_is_not_certain(made, event, start, end):
    graph = {node["@id"]: node for node in json.loads(made["data/events.jsonld"])["@graph"]}
    node = graph[f"{BASE}events/{event}/"]
    assert (node.get("startDate"), node.get("endDate")) == (start, end)


def test_each_page_carries_its_own_linked_data_in_its_front_matter():
    from mkdocs.utils import meta

    made = {page.uri: page for page in pages.site(library(), CONTEXT)}
    types = {}
    for uri in ("index.md", "events/hostile-event.md", "people/ada.md", "places/sorrel.md",
                "themes/trade.md", "sources/annals.md", "data/index.md"):  # fmt: skip
        _, front = meta.get_data(made[uri].content)
        (node,) = jsonld.expand(front["jsonld"], {"base": BASE, "documentLoader": load_context})
        types[uri] = node["@type"][0].removeprefix(SCHEMA_ORG)
        if uri == "events/hostile-event.md":
            assert node[f"{SCHEMA_ORG}name"] == [{"@value": HOSTILE}]
    assert list(types.values()) == [
        "WebSite", "Event", "Person", "Place", "DefinedTerm", "CreativeWork", "Dataset",
    ]  # fmt: skip


def test_annotations_select_each_passage_by_quote_and_by_position(made):
    (collection,) = expanded(made["data/annotations.jsonld"])
    page = collection["http://www.w3.org/ns/activitystreams#first"][0]
    items = page["http://www.w3.org/ns/activitystreams#items"][0]["@list"]
    assert len(items) == 13
    assert len({item["@id"] for item in items}) == 13
    first = next(item for item in items if item["@id"].endswith("events/mill-burns/#passage-1"))
    assert first["@type"] == [f"{OA}Annotation"]
    target = first[f"{OA}hasTarget"][0]
    assert target[f"{OA}hasSource"] == [{"@id": f"{BASE}sources/annals/"}]
    quote, position = target[f"{OA}hasSelector"]
    start = position[f"{OA}start"][0]["@value"]
    assert ANNALS[start:].startswith(quote[f"{OA}exact"][0]["@value"])


def test_annotations_quote_the_text_to_the_letter(made):
    for item in json.loads(made["data/annotations.jsonld"])["first"]["items"]:
        source = item["target"]["source"].split("/")[-2]
        quote, position = item["target"]["selector"]
        text = library().texts[source]
        start, end = position["start"], position["end"]
        assert text[start:end] == quote["exact"]
        assert text[:start].endswith(quote["prefix"])
        assert text[end:].startswith(quote["suffix"])


def test_the_calendar_holds_the_certain_days_alone(made):
    calendar = vobject.readOne(made["data/events.ics"].decode())
    found = {event.uid.value: event for event in calendar.vevent_list}
    assert set(found) == {
        "mill-burns@sorrel.example",
        "hostile-event@sorrel.example",
    }
    mill = found["mill-burns@sorrel.example"]
    assert (mill.dtstart.value, mill.dtend.value) == (date(1817, 11, 7), date(1817, 11, 8))
    assert mill.summary.value == "The mill of Sorrel burns down"
    assert mill.url.value == f"{BASE}events/mill-burns/"
    assert mill.dtstamp.value.isoformat() == "2001-09-09T01:46:40+00:00"
    assert found["hostile-event@sorrel.example"].summary.value == HOSTILE


def test_the_calendar_of_a_site_without_an_address_has_no_links():
    assert b"URL" not in files(NOWHERE)["data/events.ics"]


@pytest.mark.parametrize(
    ("written", "days"),
    [
        ("1820-02-29", (date(1820, 2, 29), date(1820, 2, 29))),
        ("1820-02-28/1820-03-01", (date(1820, 2, 28), date(1820, 3, 1))),
        ("1820-02", None),
        ("1820-02-29~", None),
        ("1820-02/1820-03-01", None),
        ("1820-02-29/..", None),
        ("[1820-02-28..1820-03-01]", None),
        ("-0043-03-15", None),
        ("9999-12-31", None),
    ],
)
def test_only_days_that_are_certain_go_into_a_calendar(written, days):
    assert calendar_file.certain_days(edtf.parse(written)) == days


def test_timelinejs_gets_a_slide_an_event_with_the_date_in_words(made):
    # Its format, https://timeline.knightlab.com/docs/json-format.html, has no reader on PyPI.
    told = json.loads(made["data/timelinejs.json"])
    slides = {slide["unique_id"]: slide for slide in told["events"]}
    assert set(slides) == {event.id for event in library().events}
    assert slides["bridge-closes"]["start_date"] == {"year": 1820, "month": 3, "day": 1}
    assert slides["bridge-closes"]["display_date"] == "March 1820"
    assert "end_date" not in slides["bridge-closes"]
    assert slides["harbour-is-dug"]["end_date"] == {"year": 1824, "month": 12, "day": 31}
    assert "<b>" not in slides["hostile-event"]["text"]["headline"]
    assert "<script" not in slides["hostile-event"]["text"]["text"]


def test_timelinejs_leaves_out_what_has_no_day_at_all():
    nowhere = {"id": "some-may", "title": "Some May", "date": "XXXX-05", "citations": [
        {"source": "annals", "quote": "x", "date": "XXXX-05", "date_text": "x",
         "dated_by": "explicit"}]}  # fmt: skip
    known = catalogue.build(library(events=[nowhere]))
    assert timelinejs.timelinejs(known, CONTEXT)["events"] == []


def test_bibtex_cites_every_page_and_source(made):
    read = bibtexparser.parse_string(made["data/citations.bib"])
    assert not read.failed_blocks
    entries = {
        entry.key: {field.key: field.value for field in entry.fields} for entry in read.entries
    }
    assert len(entries) == len(library().events) + len(library().sources)
    assert entries["source-annals"]["author"] == "{Ruth Orne}"
    assert entries["source-annals"]["year"] == "1831"
    assert entries["event-mill-burns"]["url"] == f"{BASE}events/mill-burns/"
    hostile = entries["event-hostile-event"]["title"]
    assert re.sub(r"\\(?=[&{}#$])", "", hostile) == "{" + HOSTILE + "}"


def test_csl_cites_every_page_and_source(made):
    entries = json.loads(made["data/citations.csl.json"])
    read = CiteProcJSON(entries)
    assert set(read) == {entry["id"] for entry in entries}
    annals = read["source-annals"]
    assert "".join(annals.title) == "Annals of Sorrel"
    assert annals.issued.year == 1831
    assert {entry["id"]: entry["title"] for entry in entries}["event-hostile-event"] == HOSTILE
