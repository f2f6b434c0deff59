"""A small invented history that holds every kind of thing that the pages have to show."""

from timeline.model import Library, in_time
from timeline.publish.context import PublishContext

HOSTILE = 'A *bold* <b>claim</b> & "quotes" {#id .x} [x](y) `code` :smile: $1'
HOSTILE_QUOTE = "```\n</div><script>alert(1)</script>\n\n# On 3 May 1820 {{ nothing }} *fell*"

ANNALS = f"""The mill of Sorrel

The mill burned on 26 October 1817, as the old calendar has it. A year later the miller left.

By late 1819 nobody came any more. Soon after the bridge was closed.

In 182O the inn was sold. On 4 June a fair was held.

{HOSTILE_QUOTE}

The harbour was dug from 1820 to 1824.
"""
SCRAPS = """The bridge closed in March 1820. The fair of Sorrel was held on 9 June 1820. \
Ten years after the fire a stone was set. The fair lasted three days."""
LEDGER = """Paid in 1817 to the miller, 3 crowns.

Nothing was paid that winter.

The stone of 1827 cost 9 crowns; it stands."""


def citation(source, quote, date, words, how="explicit", **more):
    return {
        "source": source, "quote": quote, "date": date, "date_text": words, "dated_by": how, **more,
    }  # fmt: skip


def anchored(quote, date, **more):
    return {"quote": quote, "date": date, **more}


FIRE = anchored("burned on 26 October 1817", "1817-11-07")
EVENTS = [
    {
        "id": "mill-burns",
        "title": "The mill of Sorrel burns down",
        "date": "1817-11-07",
        "summary": "The mill burned.",
        "people": ["ada"],
        "places": ["sorrel"],
        "themes": ["fires", "trade"],
        "major": True,
        "former_ids": ["old-mill", "older-mill"],
        "note": "The cause is not known.",
        "citations": [
            citation(
                "annals", "The mill burned on 26 October 1817, as the old calendar has it.",
                "1817-11-07", "on 26 October 1817", calendar="julian", says={"cause": "lightning"},
            ),
            citation("ledger", "Paid in 1817 to the miller", "1817", "in 1817",
                     says={"cause": "a lamp"}, note="The entry has no day."),
        ],
    },
    {
        "id": "miller-leaves",
        "title": "The miller leaves",
        "date": "1818",
        "citations": [citation("annals", "A year later the miller left.", "1818", "A year later",
                               "relative", anchor=FIRE)],
    },
    {
        "id": "bridge-closes",
        "title": "The bridge is closed",
        "date": "1820-03",
        "places": ["sorrel"],
        "themes": ["trade"],
        "citations": [
            citation("scraps", "The bridge closed in March 1820.", "1820-03", "in March 1820"),
            citation("annals", "Soon after the bridge was closed.", "[1819-09..1820]", "Soon after",
                     "relative", anchor=anchored("By late 1819", "[1819-09..1819-12]")),
        ],
    },
    {
        "id": "inn-is-sold",
        "title": "The inn is sold",
        "date": "1820",
        "citations": [
            citation("annals", "In 182O the inn was sold.", "1820", "In 182O", "repaired"),
        ],
    },
    {
        "id": "fair-is-held",
        "title": "A fair is held",
        "date": "[1820-06-04,1820-06-09]",
        "people": ["ada", "hostile"],
        "places": ["sorrel"],
        "themes": ["trade"],
        "citations": [
            citation("annals", "On 4 June a fair was held.", "1820-06-04", "On 4 June", "context",
                     anchor=anchored("In 182O", "1820")),
            citation("scraps", "The fair of Sorrel was held on 9 June 1820.", "1820-06-09",
                     "on 9 June 1820"),
        ],
    },
    {
        "id": "hostile-event",
        "title": HOSTILE,
        "date": "1820-05-03",
        "summary": HOSTILE_QUOTE,
        "people": ["hostile"],
        "citations": [citation("annals", HOSTILE_QUOTE, "1820-05-03", "On 3 May 1820")],
    },
    {
        "id": "harbour-is-dug",
        "title": "The harbour is dug",
        "date": "1820/1824",
        "themes": ["trade"],
        "citations": [citation("annals", "The harbour was dug from 1820 to 1824.", "1820/1824",
                               "from 1820 to 1824")],
    },
    {
        "id": "stone-is-set",
        "title": "A stone is set",
        "date": "1827",
        "status": "draft",
        "citations": [
            citation("scraps", "Ten years after the fire a stone was set.", "1827",
                     "Ten years after the fire", "link", status="draft",
                     anchor=anchored("burned on 26 October 1817", "1817-11-07", source="annals")),
        ],
    },
    {
        "id": "stone-is-paid",
        "title": "The stone is paid",
        "date": "1827",
        "citations": [
            citation("ledger", "The stone of 1827 cost 9 crowns", "1827", "of 1827", "editor",
                     note="The stone, not the payment, is dated."),
            citation("scraps", "Ten years after the fire", "1829", "Ten years after",
                     "anniversary", anchor=anchored("the fire", "1819"), status="draft"),
        ],
    },
]  # fmt: skip

CONTEXT = PublishContext(
    site_url="https://sorrel.example/history/",
    repo_url="https://github.com/sorrel/history",
    epoch=1_000_000_000,
    version="1.0",
    site_name="Sorrel",
)
NOWHERE = PublishContext(epoch=1_000_000_000, site_name="Sorrel")


def library(**changed) -> Library:
    """The history as a library; named parts may be given anew."""

    def entries(**labels):
        return {id_: {"id": id_, "label": label} for id_, label in labels.items()}

    parts = {
        "settings": {"title": "A history of Sorrel", "purpose": "What happened.",
                     "range": "1817/1829"},
        "people": entries(ada="Ada Marlow", hostile=HOSTILE, nobody="Nobody Yet"),
        "places": entries(sorrel="Sorrel"),
        "themes": entries(fires="Fires & floods", trade="Trade"),
        "sources": {
            "annals": {"id": "annals", "label": "The annals", "file": "annals.txt",
                       "author": "Ruth Orne", "kind": "chronicle",
                       "standpoint": "Loyal to the mill.", "title": "Annals of Sorrel",
                       "published": "1831"},
            "scraps": {"id": "scraps", "label": "Scraps", "file": "scraps.txt",
                       "order": "shuffled", "quality": ["shuffled by a machine"]},
            "ledger": {"id": "ledger", "label": "The ledger", "file": "ledger.txt",
                       "rights": "full", "url": "https://ledger.example/?a=1&b=2"},
        },
        "events": EVENTS,
        "rejected": [{"source": "scraps", "quote": "The fair lasted three days.",
                      "date_text": "three days", "reason": "a length, no date"}],
        "texts": {"annals": ANNALS, "scraps": SCRAPS, "ledger": LEDGER},
    }  # fmt: skip
    found = Library.model_validate(parts | changed)
    return found.model_copy(update={"events": tuple(sorted(found.events, key=in_time))})
