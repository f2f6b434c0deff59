"""Days where calendars meet: told twice, at a reform, by Rome, the Republic and the moon."""

from __future__ import annotations

import pytest

from timeline import dates


def told(text: str) -> list[str]:
    return [str(each.edtf) for each in dates.tag(text) if each.edtf]


WAR = "The war began in May 1861. "


@pytest.mark.parametrize(
    "text",
    [
        "He fell on 12 June, Old Style, that is, on 24 June.",
        "He fell on 12 June, and foreign courts learned of it as having happened on the 24th.",
        "On 24 June he fell, which the Greeks called the 12th of June.",
        "On 24 June he fell; the aide who kept the Russian diary entered it under 12 June.",
        "The French report has 24 June, the Russian one 12 June.",
        "It was 12 June for the Orthodox; 24 June 1861 for the French.",
        "Of the Greeks he fell on Monday, 12 June.",
        "He fell on 24 June; the Greeks say 12 June.",
        "He fell on 24 June, 12 June in the Greek papers.",
        "He fell on 12 June by the Greek papers and 24 June by ours.",
        "It was 12 June in Greece and 24 June everywhere else when he fell.",
        "He fell on the 12th of June, twelve days behind our 24th of June.",
        "He fell on 12 June, or, since Greece was twelve days behind, on 24 June.",
        "He fell on 24 June, a date that stands as 12 June in the Greek book.",
        "He fell on 12 June, the feast of St Onuphrius; the feast fell, in the calendar on the"
        " consul's desk, upon 24 June.",
    ],
)
def test_a_day_that_is_told_by_both_calendars_is_one(text: str) -> None:
    assert set(told(WAR + text)[1:]) == {"1861-06-24"}


@pytest.mark.parametrize(
    "behind",
    ["; the stone has 12 June.", ". His stone bears 12 June.", ". (In Greece it was 12 June.)"],
)
def test_days_as_far_apart_as_the_calendars_are_one_in_a_text_that_knows_both(behind: str) -> None:
    text = f"The island kept the Old Style. {WAR}He fell on 24 June{behind}"
    assert set(told(text)[1:]) == {"1861-06-24"}


@pytest.mark.parametrize(
    "text",
    [
        "He left Athens on 12 June and reached Paris on 24 June.",
        "The letter was dated 12 June; it was read on 24 June.",
        "He fell on 24 June; the stone has 13 June.",
    ],
)
def test_days_that_lie_so_far_apart_by_chance_are_two(text: str) -> None:
    days = told(f"The island kept the Old Style. {WAR}{text}")[1:]
    assert len(set(days)) == 2


def test_a_day_alone_is_old_that_is_told_again_by_the_new_calendar() -> None:
    text = (
        f"{WAR}They came in June. On the 15th, which the Swiss called the 27th of June, they left."
    )
    assert told(text)[-2:] == ["1861-06-27", "1861-06-27"]


@pytest.mark.parametrize(
    "said",
    [
        "On 29 January, the day when by the old moon the New Year came in, it snowed.",
        "On 29 January, the day on which the New Year began by the moon, it snowed.",
        "On 29 January, which by the moon was New Year's Day, it snowed.",
        "They kept the New Year of Meiji 6, on 29 January, at sea.",
        "The New Year by the moon fell on 29 January.",
        "The Greeks kept their New Year by the moon on 29 January.",
    ],
)
def test_the_new_year_of_another_calendar_is_not_ours(said: str) -> None:
    text = f"They landed on 3 January 1873. {said} They left on 17 February."
    days = [each for each in told(text) if len(each) > len("1873")]
    assert days == ["1873-01-03", "1873-01-29", "1873-02-17"]


def test_a_day_of_their_own_count_is_ours_that_the_old_one_explains() -> None:
    text = (
        "The Russians kept the Old Style. They landed on 3 January 1873. They left on 14 April by"
        " their own reckoning, Russia's 2nd."
    )
    assert told(text)[-1] == "1873-04-14"


REFORMS = [
    ("4 October", "15 October", 1582),
    ("2 September", "14 September", 1752),
    ("31 March", "14 April", 1916),
    ("15 February", "1 March", 1923),
]


@pytest.mark.parametrize(("old", "new", "year"), REFORMS)
def test_at_a_reform_the_first_day_of_the_new_calendar_dates_it(
    old: str, new: str, year: int
) -> None:
    day = told(f"On {new} {year} it rained.")[0]
    assert told(f"The state went from {old} to {new} {year} in one stride.") == [day]
    assert told(f"There {old} {year} was followed by {new}.") == [day]
    assert told(f"They went to bed on {old} {year} and woke on {new}.") == [day]
    assert told(f"Those who had gone to bed on {old} {year} got up on {new}.") == [day]
    assert told(f"There {old} {year} gave way at once to {new}.") == [day]
    assert told(f"There {new} {year} followed directly upon {old}.") == [day]
    assert told(f"It changed in {year}, when {old} became {new}.") == [str(year)]


@pytest.mark.parametrize(
    "said",
    [
        "There the day after 31 March 1916 was 14 April.",
        "The law passed in 1916: there the day after 31 March was to be 14 April.",
        "The law passed in 1916: there the day after 31 March was counted as the 14th of April.",
        "There Friday 31 March of the year 1916 was the last day of the old style and 14 April the"
        " first of the new.",
    ],
)
def test_a_reform_is_told_in_many_words(said: str) -> None:
    assert told(said)[-1] == "1916-04-14"


@pytest.mark.parametrize(
    "said",
    [
        "In October 1582 the town went to bed on the 4th and got up on the 15th.",
        "It came in October 1582: Thursday the 4th was the last day of the old style and the 15th"
        " the first of the new.",
        "In October 1582 the synod met. There the day after 4 October was counted as the 15th.",
        "The bull was signed in May 1582, and Thursday 4 October of that year was followed by"
        " Friday the 15th.",
    ],
)
def test_days_of_a_reform_without_their_month_prove_each_other(said: str) -> None:
    assert told(said)[-1] == "1582-10-15"


def test_days_alone_are_of_a_reform_if_somebody_slept_between() -> None:
    text = "In October 1582 he fell ill on the 4th and rose on the 15th."
    assert told(text) == ["1582-10", "1582-10-04", "1582-10-15"]


@pytest.mark.parametrize(
    ("said", "date"),
    [
        ("on 11 April AD 92", "0092-04-11"),
        ("in September, A.D. 129", "0129-09"),
        ("in the spring of AD 70", "0070-21"),
        ("in the winter of 190/189 BC", "-0189-24"),
        ("in March of the year of the world 6962 (1454)", "1454-03"),
        ("on 3 March of the world-year 6962, that is, 1454", "1454-03-03"),
        ("on August 24 of the year of the world 6693, which for us is 1185", "1185-08-24"),
        ("in the autumn of 1095 of the Hijra, our 1684", "1684-23"),
        ("in 1753, on 1 March", "1753-03-01"),
    ],
)
def test_a_day_or_month_is_of_the_year_that_is_ours(said: str, date: str) -> None:
    assert told(f"The town fell {said}.") == [date]


@pytest.mark.parametrize(
    "ours",
    [
        " (1702 as we count)",
        " (1702)",
        ", as the English had it (1702 to the rest of Europe)",
        ", in the English way of numbering the year, which we should call 1702",
        ", as the clerks numbered it, 1702 to us",
        ", which we call 1702",
        ", or 1702 as we should write",
        ", a date which, as it falls before Lady Day, belongs by our count to the year following",
    ],
)
def test_a_day_before_lady_day_is_of_the_year_that_is_called_ours(ours: str) -> None:
    text = f"The patent was signed on 8 March 1701{ours}. In May it was sold."
    assert told(text) == ["1702-03-19", "1702-05"]


def test_a_day_behind_lady_day_is_of_its_own_year() -> None:
    for behind in (" (1702 as he thought)", ", which we call 1702"):
        assert told(f"The patent was signed on 8 May 1701{behind}.")[0] == "1701-05-08"


@pytest.mark.parametrize(
    "told_so",
    [
        "Britain kept the Old Style until long after. Dates are Old Style.",
        "In Britain the Julian calendar was kept. Days in this chapter are Old Style.",
    ],
)
def test_a_claim_holds_as_long_as_those_kept_the_calendar_of_whom_its_paragraph_tells(
    told_so: str,
) -> None:
    text = f"{told_so}\n\nHe came on 3 May 1745. He died on 31 January 1788."
    assert told(text) == ["1745-05-14", "1788-01-31"]


def test_days_alone_go_on_from_one_by_the_old_count() -> None:
    text = (
        "The Russians kept the Old Style. They left in the night of 4 October 1799. The army lay at"
        " the pass on the 24th by its own calendar, and on the 25th it came down."
    )
    assert told(text) == ["1799-10-04", "1799-10-05", "1799-10-06"]


@pytest.mark.parametrize(
    "said",
    [
        "The guns were heard on what in Paris was 11 March.",
        "He wrote 28 February, which was 11 March in Paris.",
        "The Dutch made it 11 March.",
        "The French under the walls put it down as 11 March.",
    ],
)
def test_what_was_a_day_abroad_is_by_the_calendar_there(said: str) -> None:
    text = f"Dates are Old Style.\n\nHe left London on 3 February 1740. {said}"
    assert told(text)[-1] == "1740-03-11"


@pytest.mark.parametrize(
    "said",
    [
        "They fought on 28 February 1710, or 10 March as the Danes reported.",
        "They fought on 10 March 1710, which the Swedes wrote as 28 February.",
        "His officers wrote 28 February 1710; the Danes made it 10 March.",
    ],
)
def test_a_day_of_the_swedes_in_their_own_years_is_dated_by_the_other(said: str) -> None:
    assert set(told(said)) == {"1710-03-10"}


@pytest.mark.parametrize("calendar", ["Old Style", "by the Julian months", "by the Greek calendar"])
def test_a_year_may_stand_behind_the_mark_of_a_day(calendar: str) -> None:
    assert told(f"It closed on 28 February, {calendar}, in 1882.") == ["1882-03-12"]


def test_days_that_lie_otherwise_apart_are_no_reform() -> None:
    text = "The strike went from 15 February to 2 March 1923."
    assert told(text) == ["1923-02-15/1923-03-02"]
    text = "The siege lasted from 15 February to 1 March 1923."
    assert told(text) == ["1923-02-15/1923-03-01"]


@pytest.mark.parametrize(
    "rule",
    [
        "In the older almanacs Easter could never fall before 22 March.",
        "The feast falls between 22 March and 25 April.",
        "The legal year ran to Lady Day.",
        "The year of the Greeks began on 1 September.",
        "The old calendar kept a leap day, 29 February, which the new one left out.",
        "The Julian year gains a day on the sun in 128 years.",
        "It was an old custom, given up at least for Christmas.",
    ],
)
def test_what_a_calendar_always_does_is_no_date_and_no_claim(rule: str) -> None:
    text = f"The mill was opened on 3 May 1861. {rule} On 20 May it burned."
    assert told(text) == ["1861-05-03", "1861-05-20"]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("pridie Nonas Maias", "1799-05-06"),
        ("III Kal. Iunii", "1799-05-30"),
        ("IV Idus Martias", "1799-03-12"),
        ("Idibus Octobris", "1799-10-15"),
        ("V Idus Octobris anno 1432", "1432-10-11"),
        ("the fourth of the Kalends of June", "1799-05-29"),
    ],
)
def test_a_roman_day_is_read_in_latin_and_in_english(words: str, day: str) -> None:
    assert told(f"The year 1799 began badly. The abbey's book has it under {words}.")[-1] == day


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("the second of the complementary days", "1797-09-18"),
        ("the third complementary day", "1797-09-19"),
        ("the last day of the Year V", "1797-09-21"),
        ("the first day of the year VI", "1797-09-22"),
        ("a décade later", "1797-09-24"),
        ("two décades later", "1797-10-04"),
    ],
)
def test_days_of_the_republic_are_told_by_its_years_and_weeks_too(words: str, day: str) -> None:
    assert told(f"He came on 28 Fructidor, Year V. He left {words}.") == ["1797-09-14", day]


def test_a_feast_of_several_days_is_counted_from_its_first() -> None:
    text = "He came in May 1881. Ramadan began on 28 July. On its third day a wall fell."
    assert told(text)[-2:] == ["1881-07-28", "1881-07-30"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In May 1912 he fell ill. He died on the Fast of the Ninth of Av.", "1912-07-23"),
        ("He prayed on the first of Tishri, 5560.", "1799-09-30"),
        ("They rose on 10 July 1324, that is the 23rd in the French style.", "1908-07-23"),
        ("In May 1861 they met. The Orthodox bishop came on Palm Sunday.", "1861-04-28"),
    ],
)
def test_days_of_the_synagogue_the_treasury_and_the_eastern_church(text: str, day: str) -> None:
    assert told(text)[-1] == day
