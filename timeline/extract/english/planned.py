"""English sentences of what was meant, asked, wished or only supposed, as rules.

"Planned for 1712" alone may tell of what was done; with "was called off" it does not.
"""

from timeline.extract.aside_rule import rule
from timeline.extract.english.runs import RUN

PLANNED = (
    "planned|scheduled|due|intended|meant|fixed|set|billed|timed|slated|announced|advertised|booked"
    "|arranged|proposed|appointed|projected|envisaged"
)
UNDONE = (
    r"(?:cancelled|canceled|called off|abandoned|postponed|put off|dropped|shelved|never"
    r"|fell through"
    r"|came to nothing|did not|was not|were not|had to be|prevented|overtaken)\b"
)

RULES = (
    rule(
        "forecast",
        "marked",
        rf"\b(?:was|were|had been|been) to have (?!been )[a-z]+ {RUN}⟨",
        "The session was to have begun on 6 May 1712.",
    ),
    rule(
        "forecast",
        "marked",
        rf"\b(?:(?:{PLANNED}) (?:for|to)|(?:due|expected|awaited) (?:in"
        rf"|on)?) ?(?:[a-z]+ ){{0,4}}⟨[^⟩]*⟩"
        rf"(?:, [^,.;]{{1,60}},|,)? (?:[^\s,.;]+ ){{0,3}}{UNDONE}"
        rf"|\b(?:originally|first|at first|initially) (?:{PLANNED}) (?:for|to)\b[^.;⟨]{{0,60}}⟨",
        "The fair, planned for 6 May 1712, was called off.",
    ),
    # "With 107 entries to be in by the 18th".
    rule(
        "forecast",
        "marked",
        r"\bto be (?!(?:an?|the)\b)(?:[a-z]+ ){1,4}(?:⟨(?:by|before) |(?<=by )⟨|(?<=before )⟨)",
        "In May 1712 they opened a contest, with the entries to be in by the 18th.",
        needs="be",
    ),
    # "They asked that it be left standing until 1712".
    rule(
        "wish",
        "marked",
        rf"\b(?:that|lest) {RUN}(?<!to )(?<!will )(?<!would )(?<!shall )(?<!can )(?<!could "
        rf")(?<!must )"
        # "A letter asking that he be freed went up in 1712": it went.
        r"(?:should )?be (?![^.;⟨]{0,80}\b(?:was|were|went|came|reached|got|had|met|failed|fell"
        rf"|arrived)\b){RUN}(?:until |till )?⟨",
        "The guild begged that the mill be left standing until 1712.",
    ),
    rule(
        "wish",
        "marked",
        rf"\bwish(?:es|ed)? (?:that )?(?:[a-z]+ ){{1,3}}had {RUN}⟨|\bwould (?:that|to god"
        rf"|to heaven) "
        rf"{RUN}⟨",
        "Anna wished that she had sold the mill in 1712.",
    ),
    # "If we can hold out until 1712"; but "if the mill failed in 1712, the forge did not".
    rule(
        "hypothetical",
        "marked",
        r"\b(?<!as )(?<!even )(?:if|unless|provided|supposing|in case) (?:that )?(?:[a-z]+ ){1,4}?"
        rf"(?:can|could|may|might|should|shall|will|would|do|does|is|are|be|have|has|hold|come|go) "
        rf"{RUN}(?:until |till )?⟨",
        "“If we can only hold on until 1712,” he wrote.",
    ),
    # "We shall see what the morning brings": what is to come, in somebody's mouth.
    rule(
        "forecast",
        "marked",
        r"[“\"](?:[^“”\"⟨]{0,80} )?(?:must|shall|will)\b[^“”\"⟨]{0,80}⟨",
        "“We shall see what May 1712 brings,” he wrote.",
        needs="must shall will",
    ),
    # What somebody is told to do in a quotation.
    rule(
        "hypothetical",
        "near",
        r"[“\"‘](?:please |do )?(?:come|go|wait|ask|call|let|write|try|look|send|tell|give|meet"
        r"|bring"
        rf"|return|keep|begin|start|expect) {RUN}(?:until |till )?⟨",
        "He said: “Come again in 1712.”",
    ),
    # "They still say that he is waiting for 1712".
    rule(
        "proverb",
        "marked",
        r"\bstill (?:says?|speaks?|talks?|tells?|jokes?|swears?|reckons?|calls?)\b[^.;⟨]{0,80}⟨"
        r"|\b(?:is|are|be|been) (?:still )?waiting for ⟨|\bwait(?:s|ed)? for ⟨",
        "People here still say of a slow man that he was born in 1712.",
    ),
    # What a novel tells: "Paul, who lands there in 1712, is made up".
    rule(
        "fiction",
        "sentence",
        r"\b(?:is|are) (?:entirely |wholly |quite |purely |all |both |himself |herself )?"
        r"(?:made up(?! of)|invented|imaginary|fictional|fictitious|apocryphal|spurious)\b",
        "The clerk of the novel, who lands at Brede in 1712, is made up.",
    ),
    rule(
        "fiction",
        "marked",
        r"\A\W*in (?:the|her|his|(?-i:[A-Z])[\w.’' -]{1,30}?['’]s?) (?:[a-z]+ ){0,3}(?:romance"
        r"|novel"
        r"|story|tale|play|film|opera|poem|ballad|drama|comedy|tragedy|thriller|legend)"
        r"(?!\b[^.;⟨]{0,120}\b(?:published|written|printed|given|staged|performed|filmed|released"
        r"|shown|premi[eè]red|appeared|begun|finished)\b)\b[^.;⟨]{0,160}⟨",
        "In the ballad the bells are rung until the news of Brede, 1712.",
    ),
    rule(
        "forecast",
        "marked",
        r"\b(?:goals?|aims?|targets?|hopes?|prospects?|promises?|pledges?|intention|dreams?"
        r"|plans?) "
        rf"(?:of|to|that) {RUN}(?:by |until )?⟨(?!until|since)"
        r"|\b(?:hoped|hoping|prayed) for [^.,;⟨]{0,60}⟨|\blook(?:s|ed"
        r"|ing)? forward to [^.,;⟨]{0,40}⟨"
        r"|\b(?:feared|hoped|expected|believed) that ⟨[^⟩]*⟩ (?:would|might|should)\b"
        r"|\bmust (?!have\b)[a-z]+ [^.,;⟨]{0,60}(?:by|before|until|till) ⟨"
        r"|\b(?:planned|scheduled|arranged|slated|pencilled in|timed|billed|projected"
        r"|envisaged) for (?:the )?⟨"
        r"|(?:\A|; ?)\W*(?:should|were) (?:you|anyone|anybody|it|they|no|any)\b[^.;⟨]{0,60}⟨",
        "The general hoped for help in May 1712.",
    ),
    # What somebody meant to have done by a day, "hoping to be home by Easter".
    rule(
        "forecast",
        "marked",
        r"(?<!was )(?<!were )(?<!been )\b(?:meaning|hoping|intending|aiming|planning|wishing"
        r"|resolved|determined|thinking|meant|means|hoped|hopes|intended|intends|wished|planned"
        r"|wanted|wants) to [a-z]+ [^.,;⟨]{0,60}(?:⟨(?:by|before) |\b(?:by|before) (?:the )?⟨)"
        r"|\blook(?:s|ed|ing)? to (?:see|find|be|get|make|hear|welcome) [^.,;⟨]{0,60}⟨"
        r"|\b(?:could|can|might|may) (?:always |still |often )?(?:count|rely|reckon) (?:up)?on "
        r"[^.,;⟨]{1,60}⟨|\bliv(?:e|es|ed|ing) to see ⟨",
        "He sailed away, hoping to be home by Easter 1712.",
        needs="to on upon",
    ),
    # "A book, with luck for the fair of 1713", "bound itself to have it ready by 6 May".
    rule(
        "forecast",
        "marked",
        r", with (?:any |some |a little |good )?luck,? (?:[^\s,.;⟨]+ ){0,4}⟨"
        r"|⟨[^⟩]*⟩[^.;⟨]{0,80}, with (?:any |some |a little |good )?luck,",
        "The preface promised a book, with luck for the fair of 1712.",
    ),
    rule(
        "forecast",
        "marked",
        r"\b(?:bound|undertook|contracted|agreed|promised|engaged|pledged|covenanted|obliged|required"
        r"|hoped|meant|intended|expected|planned)\b[^.;⟨]{0,40}\bto have [^.;⟨]{1,60}\b(?:ready"
        r"|completed?|finished|done|paid|built|open|delivered|in place|cleared)\b[^.;⟨]{0,24}⟨",
        "The firm bound itself to have the work ready on 6 May 1712.",
    ),
    rule(
        "forecast",
        "marked",
        r"\bpromis(?:ed|es|ing) (?:an?|the|his|her|their|its|them|him|us|another|new|more)\b"
        r"[^.;⟨]{0,80}\b(?:for|in time for) (?:the )?(?:[\w’'-]+ of )?⟨",
        "The preface promised a second volume for the fair of 1712.",
    ),
    # "'By Christmas,' said the engineer": all that he says is a day.
    rule(
        "forecast",
        "marked",
        r"(?<!\w)[“\"‘'](?:⟨(?:by|before|next|until|till) |(?:perhaps |not )?(?:by|before|next"
        r"|until|till) (?:the )?⟨)[^⟩]*⟩[,.!?]?[”\"’'] (?:[\w’'.]+ ){0,2}(?:said|says|replied"
        r"|answered|was|came|promised|snapped|thought|wrote)\b",
        "“Before May 1712,” said the engineer.",
    ),
    # "'Would God', he cries, 'it were 1619 again'".
    rule(
        "wish",
        "marked",
        r"\b(?:it|this|that|time|year) were (?:still |only |but |again )?⟨",
        "Would God, he cried, it were 1712 again.",
    ),
    # "The answer, if he wrote one in 1712, is lost."
    rule(
        "hypothetical",
        "marked",
        r", if (?:he|she|they|it|any|such|there) (?:\w+ ){1,5}(?:(?:in|on|at|of) )?⟨[^⟩]*⟩,",
        "Anna's answer, if she wrote one in 1712, is lost.",
    ),
    # "He would not stay for another February".
    rule(
        "hypothetical",
        "marked",
        r"\b(?:be|stay|live|face|spend|see|pass|wait|last|stand|bear|survive|endure)"
        r"(?: [\w’']+){0,3} another ⟨(?![^⟩]*\d)",
        "Anna came in May 1712. “I would not,” she wrote, “be here another February.”",
    ),
    # "A preacher had named 6 May 1712 for the end of the world".
    rule(
        "forecast",
        "marked",
        r"\b(?:named|fixed|fixed on|set|appointed|settled on|picked|picked on) ⟨[^⟩]*⟩ (?:for|as)"
        r" (?:the |its |his |their |an? )?(?:(?:day|date|year|time) (?:of|for) (?:the )?)?(?:end"
        r"|last|second coming|fall|ruin|doom|doomsday|judge?ment|return|start|beginning|opening)\b",
        "A preacher had named 6 May 1712 for the fall of the tower.",
        needs="named fixed set appointed settled picked",
    ),
    # "They meant to stay a year, and to be back in 1712".
    rule(
        "forecast",
        "marked",
        r"\b(?:hoped|meant|intended|planned|wanted|proposed|expected) [^.;⟨]{1,60}"
        r"\b(?:and|or|but) to (?:(?!(?:he|she|it|they|we|i)\b)[^\s,.;⟨]+ ){1,6}⟨",
        "They intended a stay of one year, and to be back for the spring of 1712.",
        needs="hoped meant intended planned wanted proposed expected",
    ),
    # "'This day shall be my last'", and what is made ready for the next.
    rule(
        "forecast",
        "near",
        r"[“\"‘']⟨(?:this|to-?day|to-?night|to-?morrow)[^⟩]*⟩(?: [\w’']+){0,4}"
        r" (?:shall|will|must)\b"
        r"|\b(?:written(?: out| up)?|ready|drawn up|prepared|made out|laid out|copied out|packed)"
        r" for ⟨(?:the )?(?:following|next|coming|morrow)\b",
        "They came on 6 May 1712. He found the report ready written for the following day.",
    ),
)
