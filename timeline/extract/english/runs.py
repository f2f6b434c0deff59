"""Runs of English words that stay within one clause, of which rules that need one are built."""

LINKS = (
    "why|how|whether|what|when|whenever|while|whilst|where|who|whom|whose|which|as|because|though|although|if"
    "|unless|until|till|before|after|since|and|but|nor|except|save|than"
)
"""Words with which another clause begins: what stands before them says nothing of what follows."""
THAT = (
    r"(?<!\bon )(?<!\bin )(?<!\bat )(?<!\bof )(?<!\bby )(?<!\bto )(?<!\bfor )(?<!\bfrom )"
    r"(?<!\bwith )that"
)
"""With "that" a clause begins, but not with "on that front"."""
RUN = rf"(?:(?!(?:{LINKS}|{THAT})\b)[^\s,.;:()⟨⟩“”\"]+(?:[,.]\d+)* ){{0,14}}"
"""Words of one clause, each with its blank; "1,000" is one."""
OR_ON = (
    rf"(?:{RUN}(?:[^\s,.;:()⟨⟩“”\"]+,? (?:or|nor) (?:(?:even|again|still|yet) )?(?:in |on |at )?"
    r"|(?:\d{4}, ){0,9}\d{4}(?:,|,? (?:and|or|nor)) ))?"
)
"""What stands before another date: "in 1712, or in ", "in 1711, 1712 or "."""
NOT_BOUND = r"(?<!\bof )(?<!\bof the )(?<!\bfrom )(?<!\bbetween )(?<!\bby )(?<!\bthrough )"
"""Before a date: it says neither how long something was so nor whose happening it is."""
