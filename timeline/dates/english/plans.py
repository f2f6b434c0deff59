"""English words for what was only meant, promised, fixed or supposed, and so had not come."""

from __future__ import annotations

import re

# "They had meant to see Paris in May": then they did not, or nobody says so.
INTENDED = re.compile(
    r"\b(?:(?:meant|intended|hoped|planned|expected|wished|promised|pledged|contracted"
    r"|bound (?:him|her|it|them)sel(?:f|ves)) (?:to|for|that)|(?:counted|reckoned) on"
    # "They were to have sailed in the spring", but not "was to have a son in the spring".
    r"|(?P<untold>was|were) to have"
    r" (?!(?:an?|the|his|her|its|their|no|some|any|one|two|three|many)\b)[a-z]+"
    # "The match is to be played there on 5 May": who writes that looks ahead.
    r"|(?:is|are)(?: still| now)? to be [a-z]+)\b"
    r"(?! have [a-z]+ed\b)[^,;:.]{0,100}\Z"
    # "It was settled that she should follow in the spring".
    r"|\b(?:settled|agreed|arranged|decided|resolved|understood|determined|stipulated|proposed)"
    r" that [^,;:.]{0,60}\b(?:should|might|(?:was|were) to)\b[^,;:.]{0,60}\Z"
    # "It bade the men, old and young, attend at the church upon the Friday following".
    r"|\b(?:bade|bidding|summon(?:ed|ing)|order(?:ed|ing)|command(?:ed|ing)|invit(?:ed|ing)"
    r"|requir(?:ed|ing)|direct(?:ed|ing)|told|warn(?:ed|ing)|urg(?:ed|ing)) (?:[^\s;:.]+ ){1,14}?"
    r"(?:attend|appear|assemble|gather|muster|be (?:present|ready|there))\b[^,;:.]{0,60}\Z"
)
WOULD, THAT = "would", "that"
# "They announced that from January the fee would be doubled": then that is still to come.
SAID_THAT = re.compile(
    r"\b(?:announc|decid|decree|declar|order|resolv|rul|agree|vot|promis|said|wrote|told|warn"
    r"|threaten|propos|predict|expect|reckon|hop|swor|vow|gave notice|notice|word|news|orders?)"
    r"(?:e?d)?(?: [\w'’-]+)? that (?P<told>[^,;:.]{0,100})\Z"
)
WOULD_BE = re.compile(r"[^,;:.]{0,160}\bwould (?!have\b)")
INTENT = frozenset(
    """meant intended hoped planned expected wished promised pledged contracted bound counted
    reckoned settled agreed arranged decided resolved understood determined stipulated proposed have
    attend appear assemble gather muster be""".split()
)
"""Of these one stands in all that it matches."""
# "The paper promised two boats by Christmas", "he undertook to build it by August", "the price was
# to rise at Easter", "the wedding was fixed for the first of May", "the lease ran to Lady Day".
PLANNED = re.compile(
    r"\b(?:(?:promis|threaten|undertak|pledg|vow|guarante)(?:e[ds]?|ing|s)?|undertook|sw(?:ore|earing)"
    r"|(?:fore(?:told|saw|cast)|predict(?:ed|ing)|prophesi?(?:ed|ying))"
    r"|(?:offer|agree|propos|decid|resolv|arrang|engag|bound|refus|prepar|ask|begg|pray)(?:e?d|ing)?"
    r" to (?!(?:an?|the|his|her|its|their|this|that|it|them|him)\b)[a-z]+"
    r"|(?:was|were)(?: all| both| then| only| soon)? to (?!have\b)[a-z]+"
    r"|(?:was|were|fell|falls?|is|be) due|(?:was|were) (?:expected|wanted|needed|looked for)"
    r"|(?:fixed|set|scheduled|appointed|booked|arranged|announced|called|summoned) for"
    r"|(?:contract|lease|bond|bargain|agreement|treaty|truce|armistice|bill|licen[cs]e|permit"
    r"|charter)(?: \w+){0,2} (?:named|ran|called for|gave|provided|stipulated|allowed)"
    # "It carries an advertisement for a dance on Friday."
    r"|(?:advertisements?|notices?|posters?|placards?|invitations?|summons|tickets?|orders)"
    r" (?:for|to)"
    r")\b[^,;:.]{0,90}\Z"
)
# "Should no rain fall by May, ...", "... unless a boat came in May": nobody knew whether it would.
CONDITIONAL = re.compile(
    r"(?:\b(?<!as )(?:[Ii]f|[Uu]nless|[Ll]est)|\bShould|[;:,—“(] ?should) [^,;:.]{1,90}\Z"
)
# "They must be gone by May", "he asked for a boat before May": by then, as somebody wished.
WISHED = re.compile(
    r"\b(?:would|should|could|might|must|to [a-z]+|want(?:ed|ing)|ask(?:ed|ing)|begg(?:ed|ing)"
    r"|pray(?:ed|ing)|look(?:ed|ing)|hop(?:ed|ing)|demand(?:ed|ing)|need(?:ed|ing)|due)"
    r"\b[^,;:.]{0,80}\Z"
)
# "It would meet again, he wrote, in the week after Michaelmas. It never did."
CAME_TO_NOTHING = re.compile(
    r"\s*(?:(?:But|And|Yet|As it (?:was|turned out),) )?"
    r"(?:[Tt]h(?:at|is)|[Ii]t|[Tt]hey|[Ss]?[Hh]e|[Nn]one of (?:it|this|that|them))"
    r" (?:never (?:did|was|were|came|happened|took place)|was not to be|came to nothing"
    r"|did(?: not|n't)(?: happen| take place| come)?)\b(?: [a-z]+){0,3}[.!;]"
)
CLAUSE_END = re.compile(r"[,;:]")
# "Had he prevailed, it might have begun a week later": what only could have been.
COULD_HAVE_BEEN = re.compile(
    r"\b(?:might|could|would|should)(?: (?:well|easily|then|also|otherwise|never|not))? have"
    r"(?: been)? [a-z]+[^,;:.]{0,60}\Z"
)
MODALS, HAVE = frozenset("might could would should".split()), "have"
PLANS = frozenset(
    """promise promised promises promising threaten threatened threatens threatening undertake
    undertaken undertaking undertook pledge pledged pledging vow vowed vows vowing guarantee
    guaranteed guaranteeing swore swearing foretold foresaw forecast predicted predicting prophesied
    prophesying to due expected wanted needed looked for contract lease bond bargain agreement
    treaty truce armistice bill licence license permit charter advertisement
    advertisements notice notices poster posters placard placards invitation invitations summons
    ticket tickets orders""".split()
)
CONDITIONS = frozenset("if If unless Unless lest Lest should Should".split())
"""Of these one stands in all that the patterns match."""
