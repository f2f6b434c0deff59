"""The furniture around an English text, as rules: references, notes, stamps, links, imprints."""

from timeline.extract.aside_rule import rule

# Behind the name of a book or house, in a bracket or not, a year is that of the printing.
PUBLISHER = (
    r"(?:press|verlag|publish(?:ers|ing)|books|[ée]ditions?|edn|eds?\.|repr\.|trans\."
    r"|& (?:sons?|co)\b\.?|& (?-i:[A-Z])\w+)"
)

RULES = (
    rule(
        "reference",
        "sentence",
        r"\bpp?\. ?\d|\bibid\b|\bop\. ?cit\b|\(eds?\.\)|\bISBN\b|\bISSN\b|\bdoi:"
        r"|\bvols?\. ?(?:\d|[ivxlc]+,)|https?://"
        r"|\b(?:accessed|retrieved|archived)(?: on| from)?:? \d",
        "A. Stone, Mills (London, 1912), pp. 4-5.",
        needs="p pp ibid op ed eds isbn issn doi vol vols http https accessed retrieved archived",
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
        r"\((?-i:[A-Z])[\w .]+(?:: [\w .]+)?, ⟨\d{4}⟩"
        r"|\([^()⟨]{1,60}, ⟨\d{4}⟩, \d{1,3} (?:vols?|volumes|parts|pts|pp|pages|plates)\b",
        "See A. Stone, Mills (London, 1912).",
    ),
    # "Reprinted in 1912, it is about another war", "cited from the reprint of 1912", "the catalogue
    # of the sale of 1912 lists a ring": what is before the author now.
    rule(
        "reference",
        "marked",
        r", (?:first |last )?(?:reprinted|reissued|re-?edited) in ⟨\d{4}⟩, (?:is|are|has|gives)\b"
        r"|\b(?:is|are) (?:here )?(?:cited|quoted|given|taken|used) (?:from|after|by|in) the "
        r"[^.;⟨]{0,40}⟨\d{4}⟩|\(⟨\d{4}⟩\),? (?:is|are) (?:here )?(?:cited|quoted|used)\b"
        r"|\b(?:catalogue|inventory|register|directory|list|sale|auction|guide) of ⟨\d{4}⟩(?:"
        r" \([^)]*\))? (?:lists|gives|has|shows|describes|names|mentions|puts|calls|says)\b",
        "Stone's Mills, reprinted in 1912, is about other wheels.",
    ),
    # An author and a year, and perhaps more of them: "(Stone 1912; Stone and Hart 1914a, 12)".
    rule(
        "reference",
        "marked",
        r"\((?=[^()]*⟨\d{4}⟩)(?:see |cf\.? |also )*(?-i:(?=[A-Z])(?:[A-Z][a-zà-ÿ’']*+"
        r"|(?:and|et|al|von|van|de)\b|\d|(?<=\d)[a-z]\b|[⟨⟩,;:.& –-]|(?<=⟩)[a-z]\b)++\))",
        "The method was described at once (Stone 1911; Stone and Hart 1912).",
    ),
    rule(
        "reference",
        "marked",
        r"\([^()]{0,80}⟨\d{4}⟩[a-z]?[:,] ?(?:pp?\. ?)?\d{1,3}(?:[-–]\d+)?\)",
        "It was a bargain (Stone 1912: 44).",
    ),
    rule(
        "reference",
        "marked",
        r"(?-i:[A-Z])[\w’'-]+ \(⟨\d{4}⟩[^()]{0,12}\)(?:,? (?:has|have|had|also|rightly|first))?"
        r" (?:argue|show|claim|suggest|note[sd]?\b|point|describe|estimate|think|thought|write"
        r"|wrote|sees?\b|saw\b|believe|hold|held|maintain|propose|conclude|reject|calculate|assume"
        r"|demonstrate|find|found)",
        "Stone (1912) has argued that the mill was older.",
    ),
    rule(
        "reference",
        "marked",
        r"(?-i:[A-Z])[\w’'-]+, (?:(?-i:[A-Z])\.[ -]?){1,3}[^()]{0,60}\(⟨\d{4}⟩"
        r"|\b\d{1,3}(?:[.:/]\d+)? ?\(⟨\d{4}⟩\)(?: ?[:,] ?\d|[,.;]|\W*\Z)",
        "Stone, A. (1912). Mills. Journal of Water.",
    ),
    rule(
        "reference",
        "marked",
        rf"\b(?:printing|impression|edition|reprint|corrections)\b[^.;()⟨]{{0,30}}, ⟨\d{{4}}⟩"
        rf"|\b{PUBLISHER}\)?,? ⟨\d{{4}}⟩|(?-i:[A-Z][a-z]+: (?:[A-Z][\w&.’'-]* ){{0,3}}"
        r"[A-Z][\w&.’'-]*),? ⟨\d{4}⟩",
        "A. Stone, Mills, London: Hart, 1912.",
        needs="printing impression edition reprint corrections press verlag publishers publishing "
        "books ditions dition editions édition éditions edn ed eds repr trans : &",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\b(?:all rights reserved|cookies?|newsletter|subscribe|last updated|click here"
        r"|log in (?:to|or|here|with)"
        r"|(?<!was )(?<!were )(?<!been )(?<!being )posted (?:on|by)|published(?: on)?:|our policy"
        r"|terms of (?:use|service)"
        r"|(?:privacy|cookie) (?:policy|notice|statement)"
        r"|\d views|views:)\b|©|\bcopyright (?:\(c\)|\d|by|held|notice)|\A\W*copyright\b",
        "Last updated on 6 May 2012.",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\|.*\||\A\W*(?:share|tags?|categories)\b.{0,3}:|\A\W*filed under\b|\bsays:\s",
        "Home | News | 6 May 2012",
    ),
    # Numbers in a row: whatever date stands with them is a column's.
    rule(
        "table",
        "sentence",
        r"(?:\b\d[\d.,]*\s+){5}",
        "Births, years to 30 June 1712 749 245 306 812 779 118 23.",
    ),
    rule(
        "table",
        "sentence",
        r"\A\W*(?:table|figure|fig\.|plate|map|chart|diagram) \d+\s*[.:]",
        "Table 4: births, years to 30 June 1712.",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\b(?:comments|replies)\b.{0,30}\b(?:are|were) (?:now )?(?:closed|disabled)\b"
        r"|\b(?:thread|topic) (?:was |is )?(?:closed|locked)\b",
        "Comments on this page were closed on 6 May 2012.",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\A\W*(?:errat(?:a|um)|corrigend(?:a|um))\b",
        "Errata: for 1712 on page 16 read 1721.",
    ),
    # From where and when a newspaper was written to.
    rule(
        "dateline",
        "near",
        r"(?-i:(?:\A|[.)—–“\"] ?)(?:[A-Z][A-Z’'.-]{1,20} ?){1,4}), ⟨[^⟩\d]*day⟩"
        r"(?: (?:night|evening|morning))?(?:[.,:]? ?(?:[—–]|â€)|\W*\Z)"
        r"|(?-i:(?:\A|[.)—–“\"] ?)(?:[A-Z][a-z’'-]{1,20} ?){1,3}), ⟨[^⟩\d]*day⟩"
        r"(?: (?:night|evening|morning))?[.,:]? ?(?:[—–]|â€)",
        "On 6 May 1712 the post came. BREDE, Thursday.—The mill is burned.",
    ),
    # What a page offers, or bids its reader do by a day.
    rule(
        "offer",
        "near",
        r"(?:\A|[,;:!–—-] ?|\bplease |\bto )(?:book|order|apply|register|reserve|reply|rsvp"
        r"|subscribe|enter|submit|vote|donat(?:e|ions)|pay|send|renew|join)\b[^.;!?⟨]{0,40}"
        r"(?:⟨(?:by|before|until|till) |\b(?:by|before|until|till) ⟨)(?![^⟩]*\d{4}⟩ [a-z])"
        r"|\b(?:valid|(?<!on )sale (?:ends|on)|offer (?:ends|closes|runs)|viewings?|discounts?"
        r"|(?<!by the )(?:deadline|closing date))\b"
        r"[^.;⟨]{0,30}⟨"
        r"|\b(?:must|should) (?:reach|arrive|be (?:received|returned|sent|paid|in))\b[^.;⟨]{0,30}"
        r"(?:⟨(?:by|before) |\b(?:by|before) ⟨)|\b(?:for|in) ⟨the [^⟩\d]*⟩ (?:issue|number"
        r"|edition)\b"
        r"|(?:\b\d for \d|\bhalf price|% off|\bfree (?:delivery|entry|admission|shipping)|\bprices?"
        r" (?:correct|accurate|apply|held))\b[^.;⟨]{0,40}⟨"
        r"|[$£€]\d[^.;⟨]{0,40}(?:⟨(?:by|before|until) |\b(?:by|before|until) ⟨)[^⟩]*⟩\W*\Z",
        "The town burned in 1712. Two nights for the price of one, book by 6 May.",
    ),
    # Who wrote what when, and since when he may.
    rule(
        "page-furniture",
        "marked",
        r"\bon ⟨[^⟩]*⟩,? (?:[\w.@<>’'-]+ ){1,4}wrote\s*:"
        r"|\b(?:joined|member since|registered|last (?:seen|online|visit)|posts)\s*:\s*⟨"
        r"|\b(?:see|in|as|from) (?:my|your|this) (?:\w+ )?(?:posts?|comments?|message"
        r"|reply|replies|thread|e?-?mail) (?:of|on|from) ⟨"
        r"|, (?:digiti[sz]ed|scanned|transcribed|uploaded|retouched|reproduced) ⟨",
        "Joined: 6 May 2012 by invitation.",
    ),
    # A picture's words, and what an archive says of a box.
    rule(
        "caption",
        "sentence",
        r"\A\W*(?:(?:above|below|left|right|top|bottom|inset|opposite|overleaf|centre|cent(?:er|re)"
        r"(?: left| right)?|(?:far|top|bottom|above|below) (?:left|right)"
        r"|main (?:picture|image|photo)|cover"
        r"|inscription|legend)\s*:|courtesy of\b|image courtesy|accession"
        r"|(?:acc(?:ession)?|cat|inv|neg)\.? (?:no|number)\b|(?:fig|pl)\. ?\d)",
        "Right: the mill, built 1712.",
    ),
    rule(
        "catalogue",
        "sentence",
        r"\A\W*(?:(?:previous |former )?ref(?:erence)?(?: (?:no|number|code)\.?)?|extent"
        r"|held (?:by|at)|access(?: conditions| status)?|level(?: of description)?"
        r"|date of (?:creation|access)|repository|call number|shelf ?mark|catalogued(?: by)?"
        r"|record (?:opening|created)|covering dates?|date range|creator|format"
        r"|licen[cs]e|citation|cite (?:this|as))\s*:"
        r"|\A\W*(?:closed|restricted|open|sealed) (?:from \w+ )?until\b",
        "Access: closed until 6 May 2012.",
    ),
    # "Flood, 1712, 12" in an index.
    rule(
        "index",
        "near",
        r"(?-i:[A-Z])[\w’'-]{2,20}, (?:of |in )?⟨[^⟩]{0,4}\d{4}⟩, \d{1,3}"
        r"(?:[-–]\d+)?(?:[,;]|\W*\Z)",
        "Flood, 1712, 12.",
    ),
    # What a page says to its reader, or of itself.
    rule(
        "page-furniture",
        "sentence",
        r"\A\W*(?:tickets?|join us|book (?:now|online|your)|don[’']t miss|sign up|issue \d"
        r"|thanks? (?:for|to (?:all|everyone))"
        r"|we (?:are|['’]re) (?:looking|seeking|recruiting|hiring|planning|delighted|pleased|proud)"
        r"|editor[’']?s? note|this (?:page|article|post|site"
        r"|website|essay) (?:has been|appeared|was)"
        r"|(?:the|our) (?:exhibition|show|offer) (?:runs|is (?:on|open)))\b",
        "Join us on Saturday 6 May 2012 for a walk.",
    ),
    # "Printed in 1712, the book was soon forgotten" tells of the printing.
    rule(
        "page-furniture",
        "sentence",
        r"\A\W*(?:(?:re)?printed(?= (?:in|at|by|for|on|and)\b| (?-i:[A-Z])|\W*\d)|typeset"
        r"|set in type|(?:first|originally|previously) published"
        r"|translated (?:from|by)|(?:first|second|third|new|revised) (?:edition|impression"
        r"|printing)|the present edition|compiled (?:on|by))\b(?:[^,]|,(?! (?-i:(?!revised"
        r"|corrected|enlarged|reprinted|updated|reset|with|where|issue|vol|no)[a-z])))*\Z",
        "First published 1894, revised 1912.",
    ),
    rule(
        "page-furniture",
        "sentence",
        r"\A\W*(?:(?:previous|next|related)(?: (?:posts?|pages?|articles?|stor(?:y|ies)|entry"
        r"|links?)|\s*[:|»«<>→←])|back to|visitors since"
        r"|(?:read|watch|listen|see|continue|up)\W(?:more|next|also|reading)\b(?! than)"
        r"|you (?:might|may|could) (?:also|like)|(?:more|also|next) (?:stories|in this|from|on)"
        r" (?:this|the|our)? ?(?:series|section|site|blog|topic)|next in (?:this|the|our) series"
        r"|most (?:read|popular|viewed|shared)\b|recommended (?:for|reading)|trending\b|topics?:"
        r"|don['’]t miss|popular (?:posts|now|this)|from (?:the|our) (?:archives?|blog|shop)\W*\Z"
        r"|(?:telephone|tel|fax|vat|e-?mail)\b\W*(?:\d|no|reg|:)|(?:ring|call) us"
        r"|registered (?:charity|company|office)|best viewed|site by"
        r"|design(?:ed)? by|press release|for immediate|valid (?:until|from|to)"
        r"|prices? (?:as of|valid)|opening (?:hours|times)|open (?:daily|every|all year"
        r"|(?:from )?(?:easter|\w+day|january|february|march|april|may|june|july|august"
        r"|september|october|november|december)\b)|last (?:changed|up- ?dated|modified|revised"
        r"|edited|reviewed)|(?:this )?page (?:was )?(?:last|created|generated)"
        r"|generated (?:on|by|at)|release notes|changelog|todo|fixme"
        r"|(?:build|rev(?:ision)?|version) \d|next (?:meeting|update))(?!,)",
        "Opening hours from 6 May 2012: ten to five.",
    ),
)
