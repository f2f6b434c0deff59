"""English headings of what is no part of an account: notes, sources, what a page has beside."""

import re

NOTES = re.compile(
    r"\A\W*(?:(?:\d+|[ivx]+)\.? )?(?:(?:end|foot)?notes?(?: and references| on (?:the )?sources)?"
    r"|(?:literature and |notes and )?references|(?:select(?:ed)? )?(?:bibliography|publications"
    r"|writings|works)|(?:his|her|their|principal|published|chief|main) (?:works|writings"
    r"|publications)|(?:bibliographical|editorial) notes?|works cited|literature|list of works"
    r"|(?:primary |secondary |archival |printed |unpublished |manuscript )?sources"
    r"|further reading|acknowledge?ments|abbreviations|picture credits|photo credits"
    r"|\d* ?comments?|you may also like|related (?:posts|articles)|see also|external links"
    r"|leave a (?:comment|reply)|navigation|archives?|categories|recent (?:posts|comments)"
    r"|contact(?: us)?|opening (?:hours|times)|visiting(?: us)?|how to find us)\W*\Z",
    re.IGNORECASE,
)
"""A heading behind which no more of the account is to be expected until the next heading."""
# "On 6 May, after a storm that nobody could have foreseen, she sailed".
CIRCUMSTANCE = re.compile(
    r",? (?:with|without|after|before|despite|in spite of|against|amid|following|behind|at|in|by)"
    r" [^,;:.()]{1,120},(?= (?!and\b|but\b|or\b))"
)

MODALS = frozenset("would could might should ought will can may must".split())
MODAL = rf"(?:{'|'.join(sorted(MODALS))})\b"
OPENS = (
    r"(?:when|where|while|whom|whose|what|than|how|why|because|though)(?: [\w’'-]+){0,6}?"
    r"|who|(?:which|(?<!\d )(?<!\ball )(?<!\bof )that)(?: (?:the|an?|another|any|each|every|no"
    r"|nobody|all|one|he|she|it|they|we|I|his|her|its|their|our|my|your|you|there)"
    r"(?: [\w’'-]+){0,4}?)?"
    r"|as (?:he|she|it|they|we|I|there)"
)
# "He died in May, when | a wiser man would have fled"; not "a man who fled then would be hanged".
SUPPOSED = re.compile(rf"\b(?:{OPENS}) {MODAL}")
# "The chapel, which you may know as a barn, burned in May".
SUPPOSED_BESIDE = re.compile(rf", (?:(?:in|on|of|to|for|from|with|by) )?(?:{OPENS}) {MODAL}[^,;]*,")
