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

    "before" is the clause up to the date words, "clause" all of it, "sentence" the whole sentence,
    "marked" the sentence with the date words in ⟨⟩. `example` is a sentence whose last date the
    rule sets aside. `least_days` is the width from which on a date falls under it.
    """

    name: str
    where: str
    pattern: re.Pattern[str]
    example: str
    least_days: int = 0


def _rule(name: str, where: str, pattern: str, example: str, least_days: int = 0) -> Rule:
    return Rule(name, where, re.compile(pattern, re.IGNORECASE), example, least_days)


RULES = (
    # "Why did the town burn in 1712?" tells that it burned.
    _rule(
        "question",
        "sentence",
        r"\A(?!\W*(?:why|how) (?:did|was|were|had)\b).*\?[\"'”’)\]]{0,3}\d{0,3}\s*\Z",
        "Who ruled the town in 1712?",
    ),
    # "They should never have sold it in 1712" tells that they did.
    _rule(
        "hypothetical",
        "clause",
        r"\b(?:(?:would|could|might)(?: not| never|n[’']t)?|should|ought to) have\b(?! to\b)",
        "They would never have sold the mill in 1712.",
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
        r"\bthan (?:in|at|on|during|before|after|it|they|he|she|we|that|those|ever|any|had|was|were"
        r"|did|has)\b[^,;:]{0,50}\Z",
        "They were richer now than they had been in 1712.",
    ),
    # "Like the flood of 1712, it came at night" tells of a flood; what follows does not.
    _rule(
        "comparison",
        "before",
        r"\b(?:(?:un)?like|as|compared (?:to|with)|in contrast (?:to|with)|similar to|identical to)"
        r" (?:in|on|that|those|it|they|he|she|what)\b[^,;:]{0,60}\Z",
        "Prices were low compared with those of 1712.",
    ),
    _rule(
        "comparison",
        "before",
        r"\b(?:identical|similar|the same)\b[^,;:]{0,60}\b(?:to|as) (?:that|those)\b[^,;:]{0,60}\Z",
        "They chose a policy identical to that of the weavers before 1712.",
    ),
    _rule(
        "address",
        "clause",
        r"\byou (?:can|may|must|will|should|could)\b",
        "You can walk across the river in January.",
    ),
    _rule(
        "argument",
        "before",
        r"\b(?:appears?|seems?|likely|unlikely) (?:to|that)\b[^;:]{0,120}\Z"
        r"|\bno (?:clear )?(?:reason|evidence|sign)s?\b[^;:]{0,120}\Z",
        "There seems to be no reason why he was a danger in 1712.",
    ),
    _rule(
        "characterisation",
        "before",
        r"\b(?:was|were|is|are) (?:a|an|the|one of)\b[^,;:]* of (?:the )?\Z",
        "She was a leading painter of the 18th century.",
        least_days=3650,
    ),
    _rule(
        "recurring",
        "before",
        r"\b(?:every|each) (?:year|spring|summer|autumn|winter|month)\s*(?:on|in|at)?(?: the)?"
        r"\s*\Z",
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
        "marked",
        r"\((?-i:[A-Z])[\w .]+(?:: [\w .]+)?, ⟨\d{4}⟩",
        "See A. Stone, Mills (London, 1912).",
    ),
    _rule(
        "idiom",
        "marked",
        r"\bat ⟨the (?:same |very )*time⟩",
        "The flood came in 1712 and at the same time made the town poorer.",
    ),
    _rule(
        "standing",
        "marked",
        r"\b(?:policy|policies|attitude|views?|position|situation|conditions|theory|theories|ideas?)"
        r" (?:in|of|before|after) ⟨\d{4}⟩",
        "Their policy in 1712 had been another.",
    ),
    _rule(
        "in-passing",
        "marked",
        r"\b(?:to|for|of|with|from|by) (?:whom|which), (?:after|before|since|until) ⟨",
        "It pleased the weavers, to whom, after 1712, nothing seemed worse.",
    ),
    _rule(
        "label",
        "marked",
        r"\b(?:table|figure|page|chapter|kilomet(?:re|er)|km|mile|room|box|no\.|number|flight|volume"
        r"|scale of 1:)\s*⟨\d{4}⟩",
        "The road was closed at kilometre 1712.",
    ),
    _rule(
        "count",
        "marked",
        r"\bof (?:whom|which|these|those) ⟨\d{4}⟩",
        "The town had many weavers, of whom 1712 fell ill.",
    ),
    _rule(
        "title",
        "marked",
        r"\b(?:entitled|titled|called) [“\"‘']?⟨\d{4}⟩",
        "She wrote a novel entitled 1712.",
    ),
    _rule(
        "page-furniture",
        "sentence",
        r"\b(?:all rights reserved|cookies?|newsletter|subscribe|log in|last updated|click here"
        r"|posted (?:on|by)|published(?: on)?:|privacy policy|our policy|terms of (?:use|service)"
        r"|copyright|views)\b|©",
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


def find(sentence: str, clause: tuple[int, int], words: tuple[int, int], days: int) -> str | None:
    """The name of the first rule that sets a date aside, or None.

    `clause` and `words` are where, in the sentence, the clause and its date words stand; `days`
    is the number of days that the date leaves open.
    """
    start, end = words
    stretches = {
        "sentence": sentence,
        "clause": sentence[clause[0] : clause[1]],
        "before": sentence[clause[0] : start],
        "marked": f"{sentence[:start]}⟨{sentence[start:end]}⟩{sentence[end:]}",
    }
    for rule in RULES:
        if days >= rule.least_days and rule.pattern.search(stretches[rule.where]):
            return rule.name
    return None
