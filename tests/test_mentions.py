"""Mentions: which clause belongs to which date, and what is set aside."""

import random

import pytest
from extracting import quoted, read

from timeline import quote
from timeline.extract import asides


def test_a_sentence_with_one_date_is_quoted_whole() -> None:
    text = "It was cold. In May 1843 the guild met, and nobody spoke. They left."
    (mention,) = read(text).mentions
    assert quoted(text, [mention]) == ["In May 1843 the guild met, and nobody spoke."]
    assert str(mention.date) == "1843-05"


def test_each_date_of_a_sentence_has_its_clause() -> None:
    text = "The mill was begun in 1843 and the bridge was finished in 1845."
    found = read(text).mentions
    assert quoted(text, found) == [
        "The mill was begun in 1843",
        "the bridge was finished in 1845.",
    ]


def test_a_clause_without_a_subject_is_quoted_with_it() -> None:
    text = "Roth was tried in May 1846 and beheaded in June 1846."
    assert quoted(text, read(text).mentions)[1] == text


def test_one_date_can_tell_two_happenings() -> None:
    text = "On 9 May 1834 Roth was executed, while Linde and Dorn were imprisoned."
    first, second = read(text).mentions
    assert (first.kinds, second.kinds) == ({"execute"}, {"arrest"})
    assert (first.names, second.names) == ({"roth"}, {"linde", "dorn"})
    assert first.date == second.date


def test_two_verbs_of_one_subject_are_one_happening() -> None:
    text = "In May 1834 the soldiers arrested their officers and opened the gates."
    assert len(read(text).mentions) == 1


def test_a_date_that_holds_a_finer_one_tells_nothing_of_its_own() -> None:
    text = "The strike of 1884 began on 7 July 1884."
    assert [str(mention.date) for mention in read(text).mentions] == ["1884-07-07"]


@pytest.mark.parametrize("rule", asides.RULES, ids=lambda rule: rule.name)
def test_every_rule_sets_its_example_aside(rule: asides.Rule) -> None:
    found = read(rule.example)
    assert found.asides
    assert all(mention.date_end <= found.asides[-1].start for mention in found.mentions)


@pytest.mark.parametrize("rule", asides.RULES, ids=lambda rule: rule.name)
def test_every_rule_finds_its_example_by_itself(rule: asides.Rule) -> None:
    words = read(rule.example).asides[-1]
    reason = asides.find(rule.example, (0, len(rule.example)), (words.start, words.end), 36525)
    assert reason == rule.name


@pytest.mark.parametrize(
    "text",
    [
        "Why did the town burn in 1712?",
        "They should never have sold the mill in 1712.",
        "Like the flood of 1712, the fire of 1713 came at night.",
        "Anna rather than Paul became mayor in 1712.",
        "The mill appears to have been founded in 1712.",
        "The king was to be crowned on 5 May 1712.",
        "First published in 1712, the book made him famous.",
        "Next came the fire of 1712.",
        "His views made him suspect in 1712.",
        "The survivors of the wreck reached Brede in 1712.",
        "The victors (Hart and Stone) entered Brede in 1712.",
    ],
)
def test_what_is_presupposed_happened(text: str) -> None:
    assert read(text).mentions


@pytest.mark.parametrize(
    ("text", "date", "title"),
    [
        ("Anna did not marry until 1712.", "1712", "Anna marries"),
        ("Anna's book wasn't printed until May 1712.", "1712-05", "Anna's book is printed"),
        ("It was not until 5 May 1712 that the gates were opened.", "1712-05-05", None),
        ("The abbey dates from 1712.", "1712", None),
        (
            "The hall stood empty until 1712, when a guild bought it.",
            "1712",
            "A guild buys the hall",
        ),
        ("It stood empty until 1712, when the roof fell in.", "1712", "The roof falls in"),
        ("Anna lived at Brede until 1712.", "../1712", "Anna lives at Brede"),
        ("Anna lived on until 1712.", "1712", "Anna dies"),
        ("Anna stayed until May 1712.", "1712-05", "Anna leaves"),
        ("It took the council until 1712 to pay.", "1712", None),
        ("It took until May 1712 before the road was clear.", "1712-05", None),
        ("They held the mill until 1712 to spite him.", "../1712", None),
        ("Anna held out until 6 May 1712 and then fled.", "1712-05-06", "Anna flees"),
        ("Anna held out until 6 May 1712, and then the roof fell.", "1712-05-06", "The roof falls"),
        (
            "Anna held out until 6 May 1712 and ate rats.",
            "../1712-05-06",
            "Anna holds out and eats rats",
        ),
        ("It was not before May 1712 that the pass was opened.", "1712-05", None),
        ("Anna fled before May 1712.", "[..1712-05]", "Anna flees"),
        ("They took the mill and held it until 1712 to spite him.", "../1712", None),
        ("Anna did not go home but lived there until 1712.", "../1712", "Anna lives there"),
    ],
)
def test_what_was_not_until_then_happened_then(text: str, date: str, title: str | None) -> None:
    (mention,) = read(f"It was Anna. {text}").mentions
    assert (str(mention.date), mention.title) == (date, title)


def test_a_lifetime_behind_a_name_is_a_birth_and_a_death() -> None:
    text = "Anna Reid (3 October 1888 – 22 July 1971) was an astronomer."
    born, died = read(text).mentions
    assert (str(born.date), born.title) == ("1888-10-03", "Anna Reid is born")
    assert (str(died.date), died.title) == ("1971-07-22", "Anna Reid dies")
    assert quoted(text, [born]) == ["Anna Reid (3 October 1888 – 22 July 1971)"]
    assert text[died.date_start : died.date_end] == "22 July 1971"


def test_a_lifetime_beneath_a_name_is_a_birth_and_a_death() -> None:
    text = "ANNA REID\n3 October 1888 - 22 July 1971\n\nAnna Reid was an astronomer."
    assert [mention.title for mention in read(text).mentions] == [
        "Anna Reid is born",
        "Anna Reid dies",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Hector (3 May 1888 – 4 June 1890) was a ship.",
        "The ministry met there (3 May 1888 – 4 June 1910) and was forgotten.",
        "Anna Reid (3 May 1888 – 4 June 1910) killed the duke.",
    ],
)
def test_other_days_in_brackets_are_no_lifetime(text: str) -> None:
    (mention,) = read(text).mentions
    assert "born" not in mention.kinds


def test_a_bracket_may_say_who_was_born_and_died() -> None:
    found = read("Anna Reid (b. 1888, d. 1971) built the mill.").mentions
    assert [mention.title for mention in found] == ["Anna Reid is born", "Anna Reid dies"]


def test_a_verb_among_date_words_tells_nothing_and_hides_no_other() -> None:
    assert not read("THE GAZETTE. MAY 17, 1712.").mentions
    assert read("1712. Two elephants come, and one dies before the year is over.").mentions


def test_behind_a_heading_of_notes_nothing_is_told() -> None:
    text = "The mill burned in 1843.\n\nNotes\n\nThe mill is described by A. Stone in 1912."
    found = read(text)
    assert len(found.mentions) == 1
    assert [aside.reason for aside in found.asides] == ["reference-list"]


def test_a_heading_is_no_happening() -> None:
    found = read("The burning of the mill, 1843\n\nIt was a long night for the town.")
    assert [aside.reason for aside in found.asides] == ["heading"]


def test_a_shuffled_sentence_must_name_somebody() -> None:
    text = "In 1843 he was put to death."
    assert read(text, known_order="shuffled").asides[0].reason == "nobody-named"
    assert read(text).mentions


def test_sentences_in_disorder_are_noticed() -> None:
    # Each topic has words of its own: told in turn they cohere, told in a jumble they do not.
    topics = ("alder", "birch", "cedar", "daisy", "elder", "furze", "gorse", "hazel")
    told = [
        f"The {t}hill and {t}wood lay near {t}dale {n}side." for t in topics for n in "abcdefgh"
    ]
    jumble = random.Random(3).sample(told, len(told))
    assert read(" ".join(told)).order == "narrative"
    assert read(" ".join(jumble)).order == "shuffled"
    assert read("\n\n".join(jumble)).order == "narrative"


def test_every_mention_and_date_stands_in_the_text() -> None:
    text = "Roth met Linde at Brede on 9 May 1845;\nshe came “late” on 10\nMay 1845, he on 3 June."
    for mention in read(text).mentions:
        cut = text[mention.start : mention.end]
        assert (mention.start, mention.end) in quote.locate(text, cut)
        assert mention.start <= mention.date_start < mention.date_end <= mention.end


def test_an_empty_text_and_a_text_of_marks_give_nothing() -> None:
    for text in ("", "\n\n", "… — “ ” ( ) , , ,", "1843"):
        assert read(text).mentions == ()


def test_a_date_that_stands_alone_opens_the_next_sentence() -> None:
    text = "A.D. 1358. The bridge was finished, and on 4 May 1358 the mayor walked over it."
    found = read(text).mentions
    assert [str(mention.date) for mention in found] == ["1358", "1358-05-04"]
    assert quoted(text, found)[0] == "A.D. 1358. The bridge was finished"
    later = "A.D. 1358. On 4 May 1358 the bridge was finished."
    assert [str(mention.date) for mention in read(later).mentions] == ["1358-05-04"]


def test_a_verb_with_a_measure_behind_it_is_a_verb() -> None:
    assert read("Traffic fell by 19 tons between 1871 and 1874.").mentions
    assert read("Traffic increased by twelve tons in 1871.").mentions


@pytest.mark.parametrize(
    "text",
    [
        "The king gave them a charter in 1712, that they should have a fair.",
        "Prices rose by a third between 1780 and 1790 (see Table 4, and Linde, pp. 11-24).",
        "They spent 1856 abroad.",
        "The harvest had been poor since 1712.",
        "Paul came home at Christmas 1845.",
        "The duke fled in the year 1812.",
    ],
)
def test_what_only_resembles_an_aside_is_told(text: str) -> None:
    assert read(text).mentions


def test_a_rule_looks_over_the_end_of_a_line() -> None:
    text = "A better one, a small camera for the pocket of every traveller, the Kea\n1955, failed."
    assert not read(text).mentions


def test_a_chronicle_in_the_present_tense_is_told() -> None:
    text = "1713 Floods destroy the bridge.\n\n1714: The bishop excommunicates the council."
    assert [mention.title for mention in read(text).mentions] == [
        "Floods destroy the bridge",
        "The bishop excommunicates the council",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "The guards hand him over in December 1712.",
        "8 July 1712. He promulgates laws.",
        "In the last week of January 1712 Hale takes possession of Brede.",
        "They march out in May 1712.",
    ],
)
def test_the_present_tense_is_a_verb_by_its_subject_or_its_object(sentence: str) -> None:
    assert read(sentence).mentions


def test_what_a_thing_bears_is_no_verb_of_a_story() -> None:
    assert not read("It bears a brass plate with the words “Anna 1712-1724”.").mentions


def test_an_entry_of_a_chronicle_needs_no_verb() -> None:
    entries = ["The guild met.", "The mill burned.", "A bridge was built.", "Peace.", "War."]
    told = "\n\n".join(f"{1711 + at}. {entry}" for at, entry in enumerate(entries))
    assert len(read(f"{told}\n\n1716. Great frost.").mentions) == 6
    books = "\n\n".join(f"{1711 + at}. On the Nature of Water." for at in range(6))
    assert not read(books).mentions


@pytest.mark.parametrize("parted", [" ", "\n"])
def test_an_entry_stands_below_its_year_or_behind_it_without_a_mark(parted: str) -> None:
    entries = [
        "In May the crew of the Anna find the tent.",
        "The Kestrel anchors on 19 July; letters from home are waiting.",
        "In June the abbot sells the mill.",
        "In July a brig brings word that the king is dead.",
        "The prior, on his way home from Orm, fixes its place in April.",
    ]
    text = "\n\n".join(f"{1711 + at}{parted}{entry}" for at, entry in enumerate(entries))
    told = [str(m.date) for m in read(f"The Rock\n\n{text}").mentions]
    assert told == ["1711-05", "1712-07-19", "1713-06", "1714-07", "1715-04"]


def test_a_date_in_brackets_with_its_own_words_gives_no_headline() -> None:
    (mention,) = read("The abbey (founded 1712) was closed by the duke.").mentions
    assert mention.title is None


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Disaster at Sea: 1911-13", "Disaster at Sea"),
        ("The Great Strike (1904)", "The Great Strike"),
        ("The Siege of Brede, 1644", "The Siege of Brede"),
        ("The Mill: 1811-1911", None),
        ("A History of the Siege, 1899", None),
        ("The Strike of the Miners (4 June 2010) by a friend", None),
        ("Brede in the Plague Year 1644", None),
    ],
)
def test_a_heading_may_name_a_happening_with_its_years(heading: str, title: str | None) -> None:
    text = f"Brede\n\nIt is a town.\n\n{heading}\n\nNobody was there. It was cold."
    assert [mention.title for mention in read(text).mentions] == ([title] if title else [])


def test_an_open_end_frames_no_date_within_it() -> None:
    text = "In 1948 Anna began the long series of timings that she kept up until 1965."
    assert [str(mention.date) for mention in read(text).mentions] == ["1948", "../1965"]


def test_behind_a_colon_it_happened() -> None:
    text = "Had the work begun in 1899, Brede would have been saved: it was lost on 9 May 1903."
    assert [str(mention.date) for mention in read(text).mentions] == ["1903-05-09"]


def test_a_bracket_behind_a_place_says_nobody_died_but_whom() -> None:
    (mention,) = read("She is buried at Brede (d. 6 May 1850).").mentions
    assert mention.title is None


@pytest.mark.parametrize(
    "text",
    [
        "The boiler burst on 6 May 1856, where there ought to have been none.",
        "It is strange that he should have come in May 1856.",
        "On 6 May 1856 the court freed him, as if nothing had happened.",
        "A picture shows the falls as they looked in May 1856.",
        "She remembered that winter of 1856.",
        "The wreck broke up on 6 May 1856.",
        "The altar was set up on 6 May 1856.",
        "He came up from Brede on 6 May 1856.",
        "His brother's will was read on 6 May 1856.",
    ],
)
def test_what_is_only_told_beside_a_date_does_not_take_it_away(text: str) -> None:
    assert read(text).mentions


def test_what_has_its_own_clause_is_told_beside_a_finer_date() -> None:
    text = "Snow fell on 30 July 1816, and by December the price of rye had trebled."
    assert [str(mention.date) for mention in read(text).mentions] == ["1816-07-30", "[..1816-12]"]


def test_the_name_at_birth_may_stand_between_a_name_and_its_lifetime() -> None:
    text = "Clara Roth, née Lind (13 May 1819 – 20 May 1896), was a pianist."
    assert [mention.title for mention in read(text).mentions] == [
        "Clara Roth is born",
        "Clara Roth dies",
    ]


def test_a_diary_is_told_day_by_day() -> None:
    text = "We left in March 1873.\n\n“March 14th.—Across at last.\n\n15th.—Halted to dry all.”"
    assert [str(mention.date) for mention in read(text).mentions[1:]] == [
        "1873-03-14",
        "1873-03-15",
    ]


def test_an_hour_of_a_day_told_already_is_no_other_happening() -> None:
    text = "On 8 May 1808 he was brought to battle at Brede, and at dusk his centre gave way."
    found = read(text)
    assert {text[m.date_start : m.date_end] for m in found.mentions} == {"8 May 1808"}
    assert [aside.reason for aside in found.asides] == ["time-of-day"]


def test_who_waits_until_a_day_to_do_it_does_it_then() -> None:
    text = "The abbot waited until May 1712 to sell the mill."
    assert [str(mention.date) for mention in read(text).mentions] == ["1712-05"]


def test_the_year_of_an_entry_is_the_frame_of_the_day_that_breaks_in() -> None:
    text = "1712. Anna is at court when, on 2 March, the mill burns."
    assert [str(mention.date) for mention in read(text).mentions] == ["1712-03-02"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        # The year only holds the day of an entry's one clause, however it is interrupted,
        ("1712. The truce, signed at Orm on 6 May, ended the war.", ["1712-05-06"]),
        ("1712. The mill was sold at Orm, or Ormen as it then was, on 6 May.", ["1712-05-06"]),
        ("1712. The abbot, who had built so much, died on 6 May.", ["1712-05-06"]),
        ("1712. The fair, held in May, was full; in June it burned.", ["1712-05", "1712-06"]),
        ("1712. The mill, rebuilt by Roth, blew up again on 6 May.", ["1712-05-06"]),
        ("In 1712 a sister house, meant for lighter pieces, opened in May.", ["1712-05"]),
        ("1712. With a new roof, the house reopened on 6 May.", ["1712-05-06"]),
        # but tells a clause of its own.
        ("1712. The mill burned, and in May the widow left.", ["1712", "1712-05"]),
        ("1712. Great flood; in May the bridge fell.", ["1712", "1712-05"]),
        ("1712. The mill was sold to Roth, who burned it in May.", ["1712", "1712-05"]),
        # A clause behind a semicolon is one, though a comma parts its subject from its date.
        ("In 1712 Roth sold two mills; the last, on 6 May, went cheap.", ["1712", "1712-05-06"]),
        ("In the autumn of 1712 he fled; she, in November, was caught.", ["1712-23", "1712-11"]),
        ("He came in 1712, in May, on foot.", ["1712-05"]),
    ],
)
def test_a_year_holds_the_days_of_its_clause_and_tells_its_own(text: str, dates: list[str]) -> None:
    assert [str(mention.date) for mention in read(text).mentions] == dates


def test_a_distance_beside_a_day_tells_no_second_happening() -> None:
    text = "The town burned on 6 May 1712. On 17 May, eleven days after the fire, Anna left."
    assert [str(mention.date) for mention in read(text).mentions] == ["1712-05-06", "1712-05-17"]


def test_what_came_first_can_do_something() -> None:
    text = "Roth printed the book in May 1843. The first went out to friends on 21 June 1843."
    assert quoted(text, read(text).mentions)[1] == "The first went out to friends on 21 June 1843."


def test_a_word_with_a_figure_for_a_letter_is_read_as_it_was_meant() -> None:
    (mention,) = read("In 1712 Sir John Reid so1d the mill to the town.").mentions
    assert mention.title == "Sir John Reid sells the mill to the town"
