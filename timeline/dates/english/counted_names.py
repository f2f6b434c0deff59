"""English rules: months, feasts and seasons that are counted by their name as they pass."""

from __future__ import annotations

from timeline.dates.language import Rule

__all__ = ["COUNTED_NAMES"]

NAMES = (
    r"(?=[A-Z]\w+s\b)¦(?:(?P<month>{months}|Januar|Februar)(?:e?s|ies)"
    r"|(?P<feast>(?i:{feasts}))(?:e?s))\b"
)
REAPED = r"(?:harvest|vintage|season)s?"
"""What comes once in a year."""

COUNTED_NAMES = (
    Rule("names-counted", ("{count}",), rf"{{count}} {NAMES} {{alone}}(?P<by_name>)",
         "On 3 May 1871 ... [Two Christmases later] they came => 1872-12-25",
         "The month or feast of a name that is the last of so many."),
    Rule("names-counted-that", ("{count}",), rf"{{count}} {NAMES} {{from_that}}(?P<by_name>)",
         "On 3 May 1871 ... [Two Junes after that] they came => 1872-06",
         "The same from the date before, which is pointed at."),
    Rule("names-counted-event", ("{count}",), rf"{{count}} {NAMES} {{from_event}}(?P<by_name>)",
         "The ship sank on 3 May 1871. [Three Easters after] the ship sank they came"
         " => 1874-04-05",
         "The same from what the text need not have dated.", fixed={"value": "event"}),
    # The third winter from a June begins a year before that in which it ends.
    Rule("winters-counted", ("{count}",),
         r"{count} (?P<season>(?i:winters?))¦ "
         r"(?P<direction>(?i:before|earlier|later|afterwards?|after))(?P<by_name>)"
         r"(?=[,.;:)]| (?:and|with|when|at|in|he|she|they|it)\b|\s*\Z)",
         "In July 1858 ... [two winters later] => 1859-WI", "The same of winters."),
    Rule("reaped-counted", ("{count}",), rf"{{count}} {REAPED}¦ {{alone}}",
         "In October 1876 ... [three harvests later] => 1879",
         "Years by what comes once in each.", kind="offset", fixed={"unit": "year"}),
    Rule("reaped-counted-event", ("{count}",), rf"{{count}} {REAPED}¦ {{from_event}}",
         "The ship sank on 3 May 1871. [Three harvests after] the ship sank they came => 1874",
         "The same from what the text need not have dated.", kind="offset",
         fixed={"unit": "year", "value": "event"}),
    Rule("name-but-one", ("next", "following", "last"),
         r"(?P<step>next|following|last) (?:{season}|{month}) but one\b(?P<by_name>)",
         "In June 1775 ... in [the next spring but one] => 1777-SP",
         "The one behind the next, or before the last.", fixed={"count": 2}),
)  # fmt: skip
