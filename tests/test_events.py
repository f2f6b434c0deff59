"""Events: what tells one happening joins, what does not stays apart; links complete dates."""

import random

import pytest
from extracting import joined, read

from timeline.extract import events, evidence, links


def sizes(*texts: str) -> list[int]:
    return sorted(len(happening) for happening in joined(*texts))


def test_two_texts_that_tell_one_happening_make_one_event() -> None:
    first = "In May 1834 Ilian Roth was exiled to Brede by the council."
    second = "The council exiled Roth to Brede on 9 May 1834 after a long trial."
    (happening,) = joined(first, second)
    assert [str(mention.date) for mention in happening] == ["1834-05-09", "1834-05"]


def test_a_coarser_date_joins_the_finer_one() -> None:
    assert sizes(
        "On 9 May 1834 Ilian Roth died at Brede.", "In 1834 Ilian Roth died at Brede."
    ) == [2]


def test_dates_that_cannot_both_hold_stay_apart() -> None:
    text = "Roth was exiled to Brede in May 1834."
    assert sizes(text, text.replace("May", "June")) == [1, 1]


def test_other_people_and_other_deeds_stay_apart() -> None:
    assert sizes(
        "On 9 May 1834 Ilian Roth was arrested at Brede.",
        "On 9 May 1834 Clara Oswin opened the bridge at Karsten.",
    ) == [1, 1]


def test_an_exile_within_and_an_exile_from_the_country_stay_apart() -> None:
    text = "Roth was exiled to Brede in January 1834 and was exiled from Tarn in February 1835."
    assert sizes(text, text) == [2, 2]


def test_an_arrest_and_an_execution_in_one_sentence_stay_apart() -> None:
    text = "On 9 May 1834 Roth was executed, while Linde and Dorn were imprisoned."
    assert sizes(text) == [1, 1]


def test_the_end_of_a_thing_is_not_the_thing() -> None:
    strike = "In May 1834 the great strike of the weavers paralysed Karsten."
    end = "After the collapse of the strike of the weavers in 1834 the mills of Brede shut."
    assert sizes(strike, end) == [1, 1]
    assert sizes(strike, "The strike of the weavers at Karsten in 1834 had emptied the mills.") == [
        2
    ]


def test_what_is_counted_from_a_happening_is_another() -> None:
    text = (
        "On 9 May 1834 the strike of the miners began. "
        "Ten days later the strike of the miners ended."
    )
    assert sizes(text) == [1, 1]


def test_a_vague_passage_goes_to_the_finest_date_it_fits() -> None:
    happenings = joined(
        "Roth was exiled from Tarn in February 1835.",
        "Roth was exiled from Tarn to Lyon in 1835.",
        "The council exiled Roth from Tarn by 1835.",
    )
    assert sorted(len(happening) for happening in happenings) == [3]


def test_grouping_does_not_depend_on_the_order_of_texts() -> None:
    texts = [
        f"On {day} May {year} Ilian Roth{year} {deed} the town of Brede."
        for year in (1834, 1835)
        for day in (3, 9)
        for deed in ("attacked", "left", "founded")
    ]
    found = [m for at, text in enumerate(texts) for m in read(text, f"text-{at:02}").mentions]
    expected = {frozenset(m.source for m in happening) for happening in events.group(found)}
    random.Random(7).shuffle(found)
    assert {frozenset(m.source for m in h) for h in events.group(found)} == expected


def test_spellings_of_one_name_are_one() -> None:
    found = evidence.spellings(["sergei", "sergei", "sergey", "roth", "ruth"])
    assert found == {"sergei": "sergei", "sergey": "sergei", "roth": "roth", "ruth": "ruth"}


def test_a_day_without_a_year_takes_it_from_a_passage_that_tells_the_same() -> None:
    known = "In May 1840 armed men attacked the house of Ilian Roth, but Roth survived."
    unknown = "On the night of May 23, Dorn and his men broke into the house and attacked Roth."
    found = links.complete([*read(known, "a").mentions, *read(unknown, "b").mentions])
    assert str(found[1].date) == "1840-05-23"
    assert found[1].dated_by == "link"
    assert found[1].anchor is not None
    assert (found[1].anchor.source, str(found[1].anchor.date)) == ("a", "1840-05")


def test_a_day_without_a_year_stays_so_where_two_years_are_as_likely() -> None:
    known = [f"In May {year} armed men attacked the house of Ilian Roth." for year in (1840, 1841)]
    unknown = "On the night of May 23, armed men attacked the house of Ilian Roth."
    found = [m for at, text in enumerate([*known, unknown]) for m in read(text, f"t{at}").mentions]
    assert links.complete(found)[-1].date is None


def test_many_passages_are_joined_without_looking_at_all_pairs() -> None:
    compared = 0
    original = evidence.likeness

    def counting(*arguments: object) -> float:
        nonlocal compared
        compared += 1
        return original(*arguments)  # type: ignore[arg-type]

    def comparisons(years: int) -> int:
        nonlocal compared
        compared = 0
        text = " ".join(
            f"In May {year} Roth{year % 9} met Dorn{year % 7} at Brede{year % 5}."
            for year in range(1000, 1000 + years)
        )
        events.group(read(text).mentions)
        return compared

    evidence.likeness = counting
    try:
        assert comparisons(400) < 3 * comparisons(200) + 100
    finally:
        evidence.likeness = original


@pytest.mark.parametrize(
    "texts",
    [
        (
            "On 4 June 1880 the mayor reopened the hall.",
            "On 4 June 1880 the hall of the guild was opened again by the mayor.",
        ),
        (
            "Anna Roth was killed at Brede on 5 May 1880.",
            "In the hall at Brede Roth fell and Roth died on 5 May 1880.",
        ),
    ],
)
def test_one_deed_in_other_words_is_joined(texts: tuple[str, str]) -> None:
    assert len(joined(*texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        (
            "The second congress met at Brede in May 1903.",
            "The third congress met at Brede in May 1903.",
        ),
        (
            "On 4 June 1880 the mayor reopened the hall at Brede.",
            "On 4 June 1880 Anna Roth was born at Brede.",
        ),
        (
            "Count Bessan arrived in the middle of September 1843 with his men.",
            "The first snow came in September 1843.",
        ),
    ],
)
def test_what_only_place_or_number_or_verb_join_stays_apart(texts: tuple[str, str]) -> None:
    assert len(joined(*texts)) == 2


@pytest.mark.parametrize(
    "texts",
    [
        (
            "On 4 June 1880 the crews pinned on a badge and left their trams.",
            "The men of the trams pinned badges to their coats on 4 June 1880.",
        ),
        ("The clerk was married on 4 June 1880.", "On 4 June 1880 he slipped off to marry her."),
        ("The war in China lasted from 1825 to 1827.", "The Chinese war of 1825-27 ruined Brede."),
        (
            "In May 1880 the strike of the miners at Karsten collapsed.",
            "After the end of the great strike of the weavers and miners in 1880 wages fell.",
        ),
    ],
)
def test_a_day_or_a_span_in_common_asks_for_little_more(texts: tuple[str, str]) -> None:
    assert len(joined(*texts)) == 1


@pytest.mark.parametrize(
    "texts",
    [
        ("The bridge was opened in 1880.", "In June 1880 the exhibition was opened."),
        ("His father died in 1880.", "On 4 June 1880 he died at his desk."),
        ("A minister came in 1880.", "They came in June 1880, caked with mud."),
    ],
)
def test_a_common_deed_alone_is_not_told_of_one_happening(texts: tuple[str, str]) -> None:
    assert len(joined(*texts)) == 2


def test_what_a_text_goes_on_to_tell_is_another_happening() -> None:
    on = "On 9 May 1834 the Prince came of age. At noon that day the guns saluted for the Prince."
    assert sizes(on) == [1, 1]


def test_a_land_and_its_people_are_one_name() -> None:
    found = evidence.spellings(["china", "china", "chinese", "turkey", "turkish", "brede"])
    assert (found["chinese"], found["brede"]) == ("china", "brede")
    assert found["turkey"] == found["turkish"]
