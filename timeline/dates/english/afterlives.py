"""English words by which a story goes on in another age: "for two centuries nothing is heard"."""

from __future__ import annotations

import re

GOES_ON = re.compile(
    r"\b(?:again|anew|once more|[Nn]othing|[Nn]obody|[Nn]o one|(?:[Nn]o|[Oo]ne|[Tt]wo) more"
    r"|until|till|not before|(?:[Tt]he|[Aa]) (?:second|third|next|new)|generations?|centur(?:y|ies)"
    r"|hundred|forgotten|great-grand\w{2,8}|descendants?)\b"
)
"""A story has gone on there, in a text between its dates."""
