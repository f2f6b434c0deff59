"""English words of years that are told beside a story: between commas, or with "would"."""

from __future__ import annotations

import re

# "The toll, which was granted at last in 1303, was a penny", "his house, built in 1790, stood".
INSERTED = re.compile(
    r", (?:when|once|who|whom|whose|which|where"
    r"|(?:[a-z]{2,16}ly |first |then )?[a-z]{2,16}(?:ed|en|wn|lt|un|ght|id|ade|orn|ent)"
    r"|lost|left|held|sent|made|laid|paid|won|sold|shot|hung|cast|struck|caught|bought|met)\b"
)
# "They shipped him to a fort, where he died the next April": the story stays with them.
END = re.compile(
    r", (?:where|who|in wh(?:ich|ose \w+)) (?:[\w'’-]+ ){0,4}(?:died|perished"
    r"|was (?:to die|hanged|shot|beheaded|executed|killed|murdered|drowned|buried))\b[^,;.]*\Z"
)
# "Twenty years later it would employ a thousand": nobody is there yet.
WOULD = re.compile(
    r",? (?:(?:the|an?|his|her|its|their) )?[\w'’-]{1,24} would (?!(?:not |never )?have\b)"
)
