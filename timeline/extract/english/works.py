"""English words for books, pictures and laws that carry a year, as rules.

What a work says, shows or is cited as dates nothing of what it tells; "the book was printed in
1712" does.
"""

from timeline.extract.aside_rule import rule

__all__ = ["RULES"]

PAPERS = """pamphlet pamphlets broadside broadsides broadsheet broadsheets ballad ballads chronicle
    chronicles tract tracts print prints report reports newspaper newspapers guidebook guidebooks
    memoir memoirs biography sermon sermons film films"""
WORKS = """book books film films opera operas novel novels history edition editions treatise
    map atlas play poem song essay article study volume translation life portrait picture tune"""
TEXTS = """texts manuscripts mss sources copies editions authorities books writers versions accounts
    historians chroniclers chronicles guides guidebooks"""
LAWS = """act acts law laws statute statutes ordinance ordinances convention treaty order code rules
    regulation regulations charter edict decree"""
SAYS = (
    r"(?:gives|tells|shows|says|calls|mentions|acknowledges|ignores|omits|treats|describes|records"
    r"|repeats|quotes|names|runs (?:to|into)|devotes|recounts|depicts|portrays|retells|speaks"
    r"|has (?:nothing|him|her|it|them)|(?:does not|doesn[’']t|cannot) [a-z]+)\b"
)
TITLE = (
    r"(?-i:(?:The|An?) (?:(?:[A-Z][\w’'-]*|of|the|at|on|in|and|to|a|by|from|with) ){1,10}"
    r"[A-Z][\w’'-]*)"
)

NOW = (
    r"(?:is|are|has|have|runs|gives|lasts|shows|tells|says|contains|remains|calls|makes|puts|stands"
    r"|hangs|lists|names|describes|treats|covers|speaks|knows|needs|deserves|repays)"
)

RULES = (
    # "The great book of 1912 runs to a thousand pages"; "one, of 1912, is persuasive".
    rule(
        "reference",
        "marked",
        rf"\b(?:{'|'.join(WORKS.split())})\b[^.;:⟨]{{0,30}},? of ⟨\d{{4}}⟩,?"
        rf" [^.;:,⟨]{{0,30}}?\b{NOW}\b"
        rf"|\b(?:one|another|some|others), of ⟨\d{{4}}⟩,[^.;:⟨]{{0,40}} {NOW}\b",
        "The great book of 1912 in two volumes runs to a thousand pages.",
        needs=f"{WORKS} one another some others",
    ),
    # "(Stone, The Mills of Orm, 1912)", "Hart's Millers (1908-9)", "his 1912 Treatise on Mills".
    rule(
        "reference",
        "marked",
        r"\((?-i:[A-Z])[\w.’'-]+(?: (?-i:[A-Z])[\w.’'-]+){0,2}, (?-i:[A-Z])[^()⟨]{3,100}, ⟨\d{4}⟩\)"
        r"|(?-i:[A-Z])[\w’'-]*[’']s? [*_]?(?-i:[A-Z])[^()⟨.,;]{2,60} \(⟨\d{4}[^⟩]*⟩\)"
        r"|(?:\b(?:his|her|their|its) |[’']s )⟨\d{4}⟩ (?-i:[A-Z])[a-z]+ (?:on|of|upon)\b"
        r"|⟨\d{4}⟩ (?:edition|edn|impression|reprint|printing)\b"
        r"|\A\W*(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3}), [“‘*_]?(?-i:[A-Z])[^.;⟨]{2,100}"
        r"\(⟨\d{4}⟩\)\W*\Z",
        "A later scholar (Stone, The Mills of Orm, 1912) has not forgiven her.",
        needs="( his her their its edition edn impression reprint printing s",
    ),
    # Who edited or translated it: "The text, ed. Stone and Hart, 1912, runs to a hundred pages".
    rule(
        "reference",
        "marked",
        r"\b(?:eds?|edd|trans|transl|tr|intr|repr)\. (?-i:[A-Z])[^;()⟨]{0,40}, ⟨\d{4}⟩",
        "The Brede text, ed. Stone and Hart, 1912, runs to a hundred pages.",
        needs="ed eds edd trans transl tr intr repr",
    ),
    # "Mills of Brede (1912) does not mention it"; of a film in quotation marks whatever it does.
    rule(
        "reference",
        "marked",
        r"(?-i:[A-Z])[\w’'-]* \(⟨\d{4}⟩\),? (?:still |also |now |only |even |[a-z]+ly )?"
        rf"{SAYS}|[”\"’'_*] \(⟨\d{{4}}⟩\),? (?:still |also |now |even |[a-z]+ly )?"
        r"(?!was\b|as\b|his\b|its\b)[a-z]+s\b",
        "Mills and Millers (1912) does not mention it.",
        needs="(",
    ),
    rule(
        "reference",
        "marked",
        rf"\b(?:{'|'.join(PAPERS.split())}) (?:of|from) ⟨\d{{4}}⟩(?:, [^,;.⟨]{{1,40}})?,?"
        r" (?:makes?|puts?|reckons?"
        r"|counts?|swears?|insists?|claims?|states?|knows?|adds?|has|gives?|says?|calls?|names?"
        r"|speaks?|tells?|shows?|describes?|mentions?|lists?)\b",
        "Twenty were killed, though a pamphlet of 1712 makes it sixty.",
        needs=PAPERS,
    ),
    # "Some texts have 1138", and the chronogram that gives it by its letters.
    rule(
        "argument",
        "marked",
        rf"\b(?:some|other|most|many|several|both|early|late|later|earlier|older)"
        rf" (?:{'|'.join(TEXTS.split())})\b\.? (?:have|give|gave|read|say|print|put|prefer|write"
        r"|offer|show) (?:it as |simply )?⟨"
        r"|\bgives ⟨\d{4}⟩ (?:by|in|when|if|from)\b",
        "Some manuscripts have 1712.",
        needs=f"{TEXTS} gives",
    ),
    # "Stone painted him in The Burning of the Mill, May 1712", and "The Eve of St Agnes" itself.
    rule(
        "title",
        "marked",
        r"\b(?:paint|draw|drew|engrav|etch|sculpt|show|depict|portray|appear|figure|commemorat"
        rf"|describ|celebrat)\w*\b[^.;⟨]{{0,60}}\b(?:in|as|by|from) [“\"‘]?{TITLE}, ⟨[^⟩]*⟩"
        r"(?=[,.;:)]|\W*\Z)",
        "Stone painted him in The Burning of the Mill, May 1712, which hangs in the hall.",
    ),
    rule(
        "title",
        "near",
        r"[a-z,] ⟨(?-i:The) (?!fourth\b|twelfth\b|glorious\b)[^⟩\d]*⟩",
        "Anna died in May 1712. At Brede he wrote The Eve of St Agnes.",
    ),
    rule(
        "label",
        "near",
        r"\b(?:is|are|was|were|be|been) (?:still )?dated\b[^.;⟨]{0,30}[“\"‘'](?:[\w.]+ ){0,3}⟨",
        "They sailed on 6 May 1712. The letter is dated in his hand ‘Saturday’.",
    ),
    # "It is cited as the Mills Act 1712": under which name a law is known.
    rule(
        "title",
        "marked",
        r"\b(?:cited|quoted|known|referred to|indexed) (?:[a-z]+ )?as (?:the |an? )?[^.;⟨]{0,60}"
        r"\b(?:acts?|ordinances?|statutes?|orders?|laws?|regulations?|rules),? ⟨\d{4}⟩",
        "The law is still cited as the Mills Act 1712.",
        needs="cited quoted known referred indexed",
    ),
    # What a law allowed is no news of its year where it only gives the reason of something else.
    rule(
        "standing",
        "marked",
        rf"(?:\b(?:as|so|than|what|where|which|for|since|because)|:) (?:the|an?)"
        rf" (?:[\w’'-]+ ){{0,4}}"
        rf"(?:{'|'.join(LAWS.split())}) of ⟨\d{{4}}⟩ (?:had )?(?:allow|permit|requir|provid|entitl"
        r"|oblig|demand|prescrib|forbade|forbidden|laid down|let\b)"
        rf"|\d{{4}}⟩ (?:[a-z]+ )?(?:{'|'.join(LAWS.split())}) (?:laid down|said|stated|defined"
        r"|prescribed|set out|specified|regulated) (?:what|how|when|who|which)\b",
        "The farmers kept the school, for so the Education Act of 1712 allowed.",
        needs=LAWS,
    ),
)
