"""What two mentions have in common, weighed: names, kinds of happening, other words."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from rapidfuzz import fuzz

from timeline.extract import deaths, words
from timeline.extract.passages import Mention

SAME_SPELLING = 83
"""At this likeness, of 100, two names of five letters or more are spellings of one."""
OF_PEOPLE = ("ese", "ian", "an", "ish", "ic")
OF_LANDS = ("", "a", "ia", "y", "ey", "o", "and", "en")
"""A land and its people are one name: "Malta", "Maltese"; "Poland", "Polish"."""
KEYS = 10
OTHER_KIND = 0.5
NO_KIND = 0.8
OTHER_NAMES = 0.85
SAME_DEED = 0.1
NAMES_ALONE = 0.6
KIND_ALONE = 0.6
DEATH = frozenset(f"k:{kind}" for kind in deaths.DYING)
"""Whoever was killed has died: these kinds do not speak against each other."""
ENDING = frozenset({"k:close", "k:surrender"})
"""The end of a thing is not the thing: "the strike paralysed the land", "the strike collapsed"."""
OTHER_STAGE = 0.5
SAME_END = 0.15
"""More likely one, if both end one kind of thing: "the strike collapsed", "the strike's end"."""
COMMON = frozenset(
    f"k:{kind}"
    for kind in """move open close begin found build write publish speak join meet born die marry
    arrest sign""".split()
)
"""What somebody or other does every month: alone it tells no happening from another."""
SAME_DEATH = 0.45
"""Nobody dies twice: with this in common no more is needed than dates that can both hold."""
OTHER_DEATH = 0.5


def weigh(mentions: Sequence[Mention]) -> tuple[list[frozenset[str]], dict[str, float]]:
    """Each mention's features ("n:" names, "k:" kinds, "s:" other stems, "c:" what is
    counted, "d:" who dies), and their weights."""
    features = _features(mentions)
    return features, _rarity(features)


def _features(mentions: Sequence[Mention]) -> list[frozenset[str]]:
    spelling = spellings(word for mention in mentions for word in mention.names)
    result = []
    for mention in mentions:
        names = {spelling[word] for word in mention.names}
        stems = {stem for stem in mention.stems if not any(stem in name for name in names)}
        result.append(
            frozenset(
                [f"n:{name}" for name in names]
                + [f"k:{kind}" for kind in mention.kinds]
                + [f"s:{stem}" for stem in stems]
                + [f"c:{counted}" for counted in mention.counted]
                + [f"d:{spelling.get(name, name)}" for name in mention.dead]
            )
        )
    return result


def spellings(names: Iterable[str]) -> dict[str, str]:
    """Each name's word with its most frequent spelling: "sergey" is "sergei" if that is likelier.

    Only words that begin with the same two letters are compared.
    """
    count = Counter(names)
    by_opening: dict[str, list[str]] = defaultdict(list)
    result: dict[str, str] = {}
    for word, _ in sorted(count.items(), key=lambda item: (-item[1], item[0])):
        alike = next(
            (
                other
                for other in by_opening[word[:2]]
                if len(word) >= 5 and len(other) >= 5 and _is_one_name(word, other)
            ),
            None,
        )
        result[word] = alike or word
        if alike is None:
            by_opening[word[:2]].append(word)
    return result


def _is_one_name(word: str, other: str) -> bool:
    if fuzz.ratio(word, other) >= SAME_SPELLING:
        return True
    people, lands = _without(word, OF_PEOPLE), _without(other, OF_LANDS)
    return bool(people & lands or _without(other, OF_PEOPLE) & _without(word, OF_LANDS))


def _without(word: str, endings: Iterable[str]) -> set[str]:
    """What is left of a word, at least four letters, without each ending that it has."""
    return {
        word[: len(word) - len(ending)]
        for ending in endings
        if word.endswith(ending) and len(word) - len(ending) >= 4
    }


def _rarity(features: Sequence[frozenset[str]]) -> dict[str, float]:
    """Weight of each feature: the rarer, the more it tells."""
    count = Counter(feature for each in features for feature in each)
    return {
        feature: math.log(1 + len(features) / number) * (1.5 if feature[0] != "s" else 1.0)
        for feature, number in count.items()
    }


def telling(features: frozenset[str], rarity: Mapping[str, float]) -> list[str]:
    """The features under which a mention is looked for: its kinds, and the rarest others."""
    kinds = sorted(feature for feature in features if feature[0] == "k")
    rest = sorted(features.difference(kinds), key=lambda feature: (-rarity[feature], feature))
    return kinds + rest[:KEYS]


def likeness(one: frozenset[str], other: frozenset[str], rarity: Mapping[str, float]) -> float:
    """From 0 to 1, the weight of shared features in the weight of both (their cosine).

    Less if both name happenings of note and none in common.
    """
    shared = one & other
    if not shared or is_another(one, other):
        return 0.0
    both = sum(rarity[feature] for feature in shared)
    weight = math.sqrt(
        sum(rarity[feature] for feature in one) * sum(rarity[feature] for feature in other)
    )
    alike = both / weight if weight else 0.0
    kind, name = (_agree(one, other, shared, initial) for initial in "kn")
    notable = all(any(feature[0] == "k" for feature in side - COMMON) for side in (one, other))
    if kind is False and (not notable or all(side & DEATH for side in (one, other))):
        kind = None
    if kind is not True:
        alike *= NO_KIND if kind is None else OTHER_KIND
    if kind and bool(one & ENDING) != bool(other & ENDING):
        alike *= OTHER_STAGE
    elif kind and one & ENDING and any(feature[0] == "k" for feature in shared - ENDING):
        alike += SAME_END
    if name is False:
        alike *= OTHER_NAMES
    sorts = {feature[0] for feature in shared}
    if sorts == {"n"}:
        alike *= NAMES_ALONE
    died = _agree(one, other, shared, "d")
    if died:
        return alike + SAME_DEATH
    if died is False:
        alike *= OTHER_DEATH
    if len(shared) == 1 and kind and any(feature[0] == "n" for feature in one | other):
        alike *= KIND_ALONE
    return alike + SAME_DEED if kind and name else alike


@lru_cache(maxsize=1 << 12)
def tells(shared: frozenset[str]) -> bool:
    """Whether what two mentions share is more than may be said of any happening.

    A name or a happening of note is, and so are two words; a common deed needs another word beside
    it, which is not that deed's own.
    """
    if any(feature[0] in "nd" for feature in shared):
        return True
    kinds = {feature for feature in shared if feature[0] == "k"}
    stems = sum(
        f"k:{words.kind(feature[2:])}" not in kinds for feature in shared if feature[0] == "s"
    )
    return bool(kinds - COMMON) or stems + len(kinds) > 1


def is_another(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both count one thing and count it differently: the second congress, the third."""
    if not any(feature[0] == "c" for feature in one):
        return False
    things: dict[str, set[str]] = defaultdict(set)
    for side, features in ("one", one), ("other", other):
        for feature in features:
            if feature[0] == "c":
                number, _, thing = feature[2:].partition(" ")
                things[f"{side} {thing}"].add(number)
    return any(
        key.startswith("one ")
        and (numbers := things.get(f"other {key[4:]}"))
        and not numbers & things[key]
        for key in list(things)
    )


def _agree(
    one: frozenset[str], other: frozenset[str], shared: frozenset[str], initial: str
) -> bool | None:
    """Whether two mentions share a feature of this sort; None if one of them has none."""
    if any(feature[0] == initial for feature in shared):
        return True
    both = all(any(feature[0] == initial for feature in each) for each in (one, other))
    return False if both else None
