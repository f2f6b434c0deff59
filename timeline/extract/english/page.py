"""English words in which a page speaks of itself and to its reader, as rules.

Its versions, its letters and requests, its captions and references: their dates are no days of
the story. "As I said, he died in 1712" is one.
"""

from timeline.extract.aside_rule import either, rule

PAGES = (
    "page pages website webpage site blog version edition editions article paragraph issue text "
)
PRINTS = """print prints engraving drawing painting photograph photo sketch woodcut lithograph
    etching watercolour watercolor daguerreotype cartoon postcard poster portrait negative news
    mezzotint aquatint original miniature"""
PAPERS = """letters diary diaries journal journals memoirs papers works correspondence minutes
    despatches dispatches hansard proceedings transactions annals letter col cols vol no fol"""

RULES = (
    # "The 1952 film has not helped": what was made of the story later.
    rule(
        "reference",
        "near",
        r"\bthe ⟨(?:the )?\d{4}⟩ (?:[a-z]+ )?(?:film|movie|novel|musical|documentary|series|edition"
        r"|biography|remake)\b(?! (?:was|were) (?:made|shot|released|published|shown|banned))"
        r"|⟨the \d{4}⟩ (?:[a-z]+ )?(?:film|movie|novel|musical|documentary|series|edition|biography"
        r"|remake)\b(?! (?:was|were) (?:made|shot|released|published|shown|banned))",
        "The quarrel has filled a shelf, and the 1912 film has not helped.",
    ),
    # "The standard edition is that of Stone (1912–20)": what there is to read.
    rule(
        "reference",
        "marked",
        r"\b(?:editions?|translations?|biograph(?:y|ies)|lives|stud(?:y|ies)|commentar(?:y|ies)"
        r"|accounts?|histor(?:y|ies)|surveys?)\b[^⟨]{0,80}\b(?:is|are|remains?)\b[^⟨]{0,160}"
        r"\([^()⟨]{0,40}⟨[^⟩]*⟩[^()]{0,20}\)",
        "The standard edition is still that of Stone (1912).",
        needs="edition editions translation translations biography biographies lives study studies"
        " commentary commentaries account accounts history histories survey surveys",
    ),
    rule(
        "page-furniture",
        "segment",
        r"\bour (?:[\w’'-]+ )?(?:page|pages|website|web ?site|blog|version|edition|editions|site"
        r"|readers?|transcription|last issue|next issue|[a-z]+ issue)\b"
        r"|\b(?:this|my) (?:[\w’'-]+ )?(?:web ?page|website|web ?site|blog|page|paragraph|article"
        r"|transcription|e-?text)\b|\b(?:version|edition|draft) of this\b"
        r"|\b(?:our|my) (?:last|next|previous|earlier) (?:post|column|article)\b"
        r"|\bthis (?:chapter|booklet|guide|essay|piece|lecture|talk) (?:was|is|has|first"
        r"|appeared)\b"
        r"|\bthanks (?:are due )?to [^;]{0,60}\bwho (?:wrote|sent|pointed|spotted|corrected)\b"
        r"|\bthis site (?:went|was put|has|is|began|opened online)\b"
        r"|\bI [^.;]{0,60}\bon(?:to)? the (?:web|internet)\b|\breaders of (?:our|this)\b"
        r"|\bthis (?:version|edition|text|story|issue) (?:appeared|was first|has been|first|is)\b",
        "In our 2009 version of this page the fire was on 6 May 1712.",
        needs=f"{PAGES} web internet readers reader transcription story draft post column chapter "
        "booklet guide essay piece lecture talk thanks",
    ),
    rule(
        "page-furniture",
        "marked",
        r"\bas (?:we|I) (?:[a-z]+ )?(?:wrote|said|reported|noted|told|showed|printed|mentioned|put"
        r" it)"
        r"(?: you| here| there| it)? (?:back )?(?:in |on )?⟨"
        r"|\b(?:writes?|sends?|informs?|tells?|reminds?|asks?|assures?|corrects?|e-?mails?|has"
        r" written"
        r"|has sent) (?:to )?(?:us|me)\b,? (?:from [\w ]+,? )?(?:under |on |of |dated |in )*⟨"
        r"|\b(?:writes?|says|notes|reports|observes|remarks)"
        r" (?-i:[A-Z])[^().;⟨]{0,40}\([^()]{0,80}⟨",
        "Major S. writes to us, 4 May 1712, to say so.",
        needs="as writes write sends send informs inform tells tell reminds asks assures corrects "
        "emails written sent says notes reports observes remarks",
    ),
    # Requests: "Please write before Christmas".
    rule(
        "page-furniture",
        "before",
        r"(?:\A|[.,;:!?(—] ?)\W*(?:please|kindly|do) (?:do )?(?!you\b|we\b|they\b|not know"
        r"|so\b)[a-z]+"
        r"\b[^.;“”\"]*\Z|\bplease [a-z]+\b[^.;“”\"]*\Z"
        r"|\b(?:should|must|may|can|are asked to|are invited to) (?:[a-z]+ )?(?:write|apply|send"
        r"|reply"
        r"|contact|e-?mail|call|report) (?:to )?(?:the (?:editors?|secretary|society|office)|us"
        r"|here)\b[^;]*\Z",
        "If you know more, please write before 6 May 2031.",
        needs="please kindly do editor editors secretary society office us here",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\bentered,? according to (?:the )?acts?\b|\bentered at stationers\b"
        r"|\A\W*(?:registered|deposited|entered) (?:at|in|with) [^.;]{0,60}(?:hall|library|office"
        r"|congress)\b",
        "Entered, according to Act of Congress, in the year 1871.",
        needs="entered registered deposited",
    ),
    # Captions: "From a print sold at Brede, 1712."
    rule(
        "reference",
        "marked",
        r"\A\W*(?:facsimile|portrait|view|photograph|photo|woodcut|engraving|sketch|title-page|bust"
        r"|interior|exterior|detail)\b[^.;⟨]{0,100}, ⟨[^⟩]*⟩\W*\Z"
        r"|\A\W*(?:from|after|reproduced from|based on|copied from|taken from|courtesy of) "
        rf"(?:an?|the|his|her|one"
        rf" of)\b[^.;⟨]{{0,40}}\b{either(PRINTS)}\b[^.;⟨]{{0,80}}⟨[^⟩]*⟩\W*\Z",
        "From a print sold at Brede, 1712.",
        needs=f"{PRINTS} facsimile view bust interior exterior detail title",
    ),
    rule(
        "reference",
        "marked",
        rf"\((?:see |cf\.? )?(?:[\w.’']+ )?{either(PAPERS)},? (?:of |dated )?⟨"
        rf"|\([^()]{{0,60}}⟨[^⟩]*⟩,? (?:[ivxlc]+\b|\d+[,:;.)]|{either(PAPERS)}\b|pp?\.|f\.)"
        r"|⟨[^⟩]*\d[^⟩]*⟩,? (?:col|cols|pp?|no|vol|f|fol|fols|sig)\b(?: ?\d|\. ?\d|\.\W*\Z)"
        r"|\bby (?-i:[A-Z])[\w’'-]+ \(⟨\d{4}⟩\)|\A\W*⟨\d{4}⟩[”\"]"
        r"|\A\W*(?:see|cf\.?|vide)(?: also| especially)? (?:the|an?|his|her|my|our) [^.;⟨]{0,80}⟨",
        "Hart tells it otherwise (Letters, 6 May 1712).",
        needs=f'{PAPERS} ( ” " p pp f fols sig see cf vide',
    ),
    # The head of a letter: "Reid to Hart, 6 May 1712".
    rule(
        "reference",
        "marked",
        r"\A\W*(?-i:(?:[A-Z][\w.’'-]*\s)+to (?:the )?[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)*), ⟨",
        "Reid to Hart, 6 May 1712.",
        needs="to",
    ),
    # The stamp of an entry, the counters of a page and what stands under it.
    rule(
        "page-furniture",
        "marked",
        r"(?:\A|[|·>.] ?)\W*(?:this )?(?:entry|article|page|item|post|text|story|record|leaflet"
        r"|content) "
        r"(?:was )?(?:first |last |originally )?(?:published|posted|updated|revised|modified"
        r"|uploaded|amended|edited|reviewed|added|created)(?: online| here)?:? (?:on |in )?⟨"
        r"|\b(?:visitors|visits|hits|views|downloads|members|replies|likes|shares|followers"
        r"|posts|copies)(?: [a-z]+){0,4}: ⟨\d{4}⟩"
        r"|\bcomments \(\d+\)[^⟨]{0,60}⟨"
        r"|\b[a-z]+(?:_\w+|\d+) (?:wrote|commented|posted|replied|said)(?: on| at)? ⟨",
        "Entry first published 6 May 1912.",
    ),
    # Who wrote and when, on a line of its own: "Old Tom wrote on 6 May 2012:".
    rule(
        "comment-stamp",
        "marked",
        r"\A\W*\w[\w.@’-]*(?: [\w.@()’-]+){0,3},? (?:wrote|writes|said|replied|commented|posted"
        r"|answered),? (?:on |at )?⟨[^⟩]*(?:\d{4}|same day|ago)⟩(?:[ ,]+(?:at )?[\d:.]+)?\s*:\W*\Z"
        r"|\A\W*[\w.@’-]+,? ⟨[^⟩]* ago⟩:|(?:\A|[|·>] ?)\W*(?:last )?(?:edited|updated|modified"
        r"|posted|added|uploaded|moved|signed|submitted|transcribed|scanned) by"
        r" (?-i:[A-Z])[^.;⟨]{1,40} on ⟨"
        r"|\A\W*(?:entry|comment|post|message|reply) (?:no\.? ?|#)?\d+\b[^.;⟨]{0,40}⟨"
        r"|\b(?:views|visitors|hits|visits|available|online)\b[^.;⟨]{0,20} (?:since ⟨|⟨since )"
        r"|\A\W*(?:posted|filed|tagged) (?:in|under)\b[^.;⟨]{0,40}⟨[^⟩]*⟩[^.;⟨]{0,60}\|",
        "Old Tom wrote on 6 May 2012:",
        needs="wrote writes said replied commented posted answered ago by entry comment post"
        " message reply views visitors hits visits available online filed tagged",
    ),
    # Where a text has stood before: "by A. Stone, first published in Mills, no. 8, Autumn 2001".
    rule(
        "page-furniture",
        "marked",
        r"\b(?:by|text:|words:) (?-i:[A-Z])[\w.’' -]{1,40}, (?:first|originally|previously)"
        r" (?:published|printed|issued|broadcast) (?:in|by|on|as)\b[^⟨]{0,100}⟨[^⟩]*⟩\W*\Z",
        "The Burning of Brede, by A. Stone, first published in Mills, no. 8, 6 May 1912.",
        needs="published printed issued broadcast",
    ),
    # The numbers of a telephone and of what a museum keeps.
    rule(
        "reference",
        "near",
        r"\b(?:tel|telephone|phone|fax|mobile)\b[^;⟨]{0,30} ⟨\d{4}⟩ \d\d"
        r"|⟨\d{4}⟩[./](?:[ivxlc]+[./]\d|\d{1,4}[./]\d)"
        r"|\b(?:accession|inventory|shelf-?mark|specimen|call)(?: number| no\.?| mark)?:? ⟨\d{4}⟩",
        "The fern is in the museum at Brede (accession 1912.IV.7).",
    ),
    # Offers, and tables of tides and lights.
    rule(
        "page-furniture",
        "sentence",
        r"\A\W*(?:(?:the |our )?(?:exhibition|show|sale|offer|promotion|booking"
        r"|registration)s? (?:runs"
        r"|ends|closes|continues|is on)|(?:wanted|for sale|to let|lost|found|weather|sun ?rise"
        r"|sun ?set"
        r"|moon ?rise)(?=[,:] | \d| for\b)|(?:read (?:on|next)|also on|up next|coming up|more from"
        r"|in this series|next time)\b|(?:applications?|entries|submissions?) (?:for|must|close))"
        r"|\bdo(?: not|n[’']t) miss\b|(?<!the )(?<!its )\bdoors open\b|\bexpires (?:on|in|at)\b"
        r"|\b(?:readers|subscribers"
        r"|members|visitors|parents|guests) are (?:reminded|asked|requested|invited|advised)\b"
        r"|\A\W*advertisements?\b|, book (?:early|online|now)\b|\bnights? from [$£€]\d"
        r"|\b(?:high|low) (?:water|tide)s?\b[^.;]{0,40}\b\d\d?[.:]\d\d|\b(?:sun|moon) (?:rises"
        r"|sets)\b"
        r"|\blighting[- ]up time\b|\boffer (?:ends|closes|valid)\b",
        "High water on 6 May 2012 at 7.12.",
    ),
)
