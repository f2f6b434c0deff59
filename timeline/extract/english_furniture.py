"""The furniture around an English text, as rules: references, notes, stamps, links, imprints."""

import re

from timeline.extract.aside_rule import rule

RULES = (
    rule(
        "reference",
        "sentence",
        r"\bpp?\. ?\d|\bibid\b|\bop\. ?cit\b|\(eds?\.\)|\bISBN\b|\bdoi:|\bvol\. ?\d",
        "A. Stone, Mills (London, 1912), pp. 4-5.",
    ),
    rule(
        "reference",
        "sentence",
        r"\A\W*(?:\[\d+\]|\d+\.)?\s*(?:photo|photograph|image|picture|credit|source"
        r"|illustration)s?\s*:",
        "Photo: A. Stone, 1912.",
    ),
    rule(
        "reference",
        "marked",
        r"\((?-i:[A-Z])[\w .]+(?:: [\w .]+)?, ⟨\d{4}⟩",
        "See A. Stone, Mills (London, 1912).",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\b(?:all rights reserved|cookies?|newsletter|subscribe|log in|last updated|click here"
        r"|posted (?:on|by)|published(?: on)?:|privacy policy|our policy|terms of (?:use|service)"
        r"|copyright|views)\b|©",
        "Last updated on 6 May 2012.",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\|.*\||\A\W*(?:share|tags?|filed under|categories)\b.{0,3}:|\bsays:\s",
        "Home | News | 6 May 2012",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\A\W*(?:printed|reprinted|typeset|set in type|first published|best viewed|site by"
        r"|design(?:ed)? by|read more|previous|next|related|back to|visitors since|telephone|tel"
        r"|fax"
        r"|ring us|call us|registered (?:charity|company|office|in)|vat|press release|for immediate"
        r"|valid (?:until|from|to)|prices? (?:as of|valid)|opening hours|open (?:daily|from|every)"
        r"|last (?:changed|modified|revised|edited|reviewed)|page (?:last|created|generated)"
        r"|generated"
        r"|compiled (?:on|by)|release notes|changelog|todo|fixme|build \d|rev(?:ision)? \d"
        r"|version \d|e-?mail|next (?:meeting|update))\b(?!,)",
        "Printed in 1712 by the Mill Press.",
    ),
)

NOTES = re.compile(
    r"\A\W*(?:notes?|references|bibliography|works cited|sources|further reading|footnotes|endnotes"
    r"|\d* ?comments?|you may also like|related (?:posts|articles)|see also|external links)\W*\Z",
    re.IGNORECASE,
)
"""A heading behind which no more of the account is to be expected until the next heading."""
