"""Dates that date no happening: each with the name of the rule that sets it aside.

The tagger has set aside what is no date at all (counts, telephone numbers, stamps). Here stand
the rules that need the sentence: what did not happen, what is only compared with, what is asked,
and the furniture around a text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule by its name; `where` says in which stretch `pattern` is searched.

    "before" is the clause up to the date words, "clause" all of it, "sentence" the whole sentence.
    `example` is a sentence whose last date the rule sets aside.
    """

    name: str
    where: str
    pattern: re.Pattern[str]
    example: str


def _rule(name: str, where: str, pattern: str, example: str) -> Rule:
    return Rule(name, where, re.compile(pattern, re.IGNORECASE), example)


RULES = (
    _rule("question", "sentence", r"\?[\"'”’)\]]{0,3}\d{0,3}\s*\Z", "Who ruled the town in 1712?"),
    _rule(
        "hypothetical",
        "clause",
        r"\b(?:would|could|should|might|ought to)(?: not| never|n[’']t)? have\b(?! to\b)",
        "They should never have sold the mill in 1712.",
    ),
    _rule(
        "hypothetical",
        "sentence",
        r"\A\W*(?:Had|Were|Should)\s(?!.{0,80}\?).{1,160}?\b(?:would|could|might)\b",
        "Had the bridge stood in 1712, the town would be rich.",
    ),
    _rule(
        "hypothetical",
        "sentence",
        r"\b(?:what if|if only|as though|as if)\b|\bif\b.{1,120}?\bwould(?: not| never)? have\b",
        "It looked as if nothing had changed since 1712.",
    ),
    _rule(
        "comparison",
        "before",
        r"\bthan\b[^,;:]{0,50}\Z",
        "They were richer now than they had been in 1712.",
    ),
    _rule(
        "comparison",
        "before",
        r"(?:\A\W*|[,;:(]\s*)(?:much |just |un)?(?:like|as)\b(?! part\b| a\b| the\b)[^,;:]{0,60}\Z",
        "The guild, like the weavers in 1712, asked for bread.",
    ),
    _rule(
        "comparison",
        "before",
        r"(?:\A\W*|[,;:(]\s*)(?:un)?like the\b[^,;:]{0,60}\Z",
        "Like the flood of 1712, it came at night.",
    ),
    _rule(
        "comparison",
        "before",
        r"\b(?:compared (?:to|with)|reminiscent of|similar to|in contrast to|just as)\b[^,;:]{0,60}\Z",
        "Prices were low compared with those of 1712.",
    ),
    _rule(
        "recurring",
        "before",
        r"\b(?:every|each) (?:year|spring|summer|autumn|winter|month)\s*(?:on|in|at)?\s*(?:the)?\s*\Z",
        "They dance there every year on 6 May.",
    ),
    _rule(
        "reference",
        "sentence",
        r"\bpp?\. ?\d|\bibid\b|\bop\. ?cit\b|\(eds?\.\)|\bISBN\b|\bdoi:|\bvol\. ?\d",
        "A. Stone, Mills (London, 1912), pp. 4-5.",
    ),
    _rule(
        "reference",
        "sentence",
        r"\A\W*(?:\[\d+\]|\d+\.)?\s*(?:photo|photograph|image|picture|credit|source|illustration)s?\s*:",
        "Photo: A. Stone, 1912.",
    ),
    _rule(
        "reference",
        "before",
        r"\([A-Z][\w .]+(?:: [\w .]+)?,? \Z",
        "See A. Stone, Mills (London, 1912).",
    ),
    _rule(
        "page-furniture",
        "sentence",
        r"\b(?:all rights reserved|cookies?|newsletter|subscribe|log in|last updated|posted (?:on|by)"
        r"|published(?: on)?:|privacy policy|terms of (?:use|service)|copyright|click here|views)\b|©",
        "Last updated on 6 May 2012.",
    ),
    _rule(
        "page-furniture",
        "sentence",
        r"\|.*\||\A\W*(?:share|tags?|filed under|categories)\b.{0,3}:|\bsays:\s",
        "Home | News | 6 May 2012",
    ),
)

NOTES = re.compile(
    r"\A\W*(?:notes?|references|bibliography|works cited|sources|further reading|footnotes|endnotes"
    r"|\d* ?comments?|you may also like|related (?:posts|articles)|see also|external links)\W*\Z",
    re.IGNORECASE,
)
"""A heading behind which no more of the account is to be expected until the next heading."""


def find(sentence: str, clause: str, before: str) -> str | None:
    """The name of the first rule that sets a date aside, or None.

    `sentence` is the whole sentence, `clause` the part that bears the date, `before` that part's
    beginning up to the date words.
    """
    stretches = {"sentence": sentence, "clause": clause, "before": before}
    for rule in RULES:
        if rule.pattern.search(stretches[rule.where]):
            return rule.name
    return None
