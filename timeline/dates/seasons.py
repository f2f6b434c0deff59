"""Whether a season's word means one: not in "to fall back", "winter quarters", "Spring Street"."""

from __future__ import annotations

from timeline.dates.english import seasons as words

__all__ = ["is_another_word"]


def is_another_word(said: str, word: str, before: str, behind: str) -> bool:
    """Judge a season's words by the `word` before them and by what stands on either side."""
    if word in words.VERBAL:
        return True
    if words.ATTRIBUTE.match(behind) or (word == "to" and words.WINTERING.match(behind)):
        return True
    if word.lower() in ("a", "an") and words.SORT.match(behind):
        return True
    if said[0].isupper() and words.NAMED_FOR_SEASON.match(behind):
        return True
    if said in words.AMBIGUOUS and not (
        words.SEASON_BEFORE.search(before) or words.SEASONAL.match(behind)
    ):
        return True
    joined = said in words.AMBIGUOUS and words.JOINED.search(before)
    if joined and not words.TO_SEASON.search(before):
        return True
    if said == "spring" and words.PLACE.search(before):
        return True
    if said.endswith("fall") and words.ITS_FALL.search(before + said.removesuffix("fall")):
        return True
    return said.lower().endswith(words.AMBIGUOUS[0]) and bool(words.FALL_OF.match(behind))
