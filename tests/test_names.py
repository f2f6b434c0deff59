"""Names: capitalised sequences without authority files, and entries of those with their aliases."""

from extracting import read

from timeline.extract import names, words
from timeline.extract.authority import Authority
from timeline.model import Person, Place


def found(*sentences: str) -> list[list[str]]:
    tokens = [words.tokens(sentence, 0, len(sentence)) for sentence in sentences]
    usage = names.usage(tokens)
    return [[name.text for name in names.names(each, usage)] for each in tokens]


def people(text: str, *entries: Person) -> tuple[str, ...]:
    authority = Authority({entry.id: entry for entry in entries}, people=True)
    return authority.find(words.tokens(text, 0, len(text)))


ANNA = Person(id="anna-reyer", label="Anna Reyer", alt_labels=("Annie of Brede",))
PAUL = Person(id="paul-reyer", label="Paul Reyer")
LINDE = Person(id="josef-linde", label="Josef Linde")


def test_a_word_that_only_begins_a_sentence_is_no_name() -> None:
    assert found("Hounded by Linde, the miller left.", "Then Linde rested.") == [
        ["Linde"],
        ["Linde"],
    ]


def test_months_and_days_are_no_names() -> None:
    assert found("The fire of May was Linde's on Monday.") == [["Linde"]]


def test_initials_and_particles_belong_to_a_name() -> None:
    assert found("It was signed by J. Linde and Ludwig van Dorn.") == [
        ["J. Linde", "Ludwig van Dorn"]
    ]


def test_a_person_is_known_by_every_label_and_by_initials() -> None:
    for text in ("Josef Linde came.", "J. Linde came.", "Linde’s son came.", "LINDE came."):
        assert people(text, LINDE) == ("josef-linde",)
    assert people("They met Annie of Brede.", ANNA) == ("anna-reyer",)


def test_a_last_name_that_two_share_means_neither() -> None:
    assert people("Reyer came with Anna Reyer.", ANNA, PAUL) == ("anna-reyer",)


def test_a_lost_apostrophe_hides_nobody() -> None:
    assert people("Lindes house burned.", LINDE) == ("josef-linde",)


def test_a_name_inside_a_word_or_in_small_letters_is_none() -> None:
    assert people("The linden tree, a linde, fell.", LINDE) == ()


def test_the_longest_name_wins_and_hyphens_do_not_matter() -> None:
    entries = {
        "brede": Place(id="brede", label="Brede"),
        "upper-brede": Place(id="upper-brede", label="Upper-Brede"),
    }
    text = "He came from Upper Brede to Brede."
    assert Authority(entries, people=False).find(words.tokens(text, 0, len(text))) == (
        "upper-brede",
        "brede",
    )


def test_pronouns_count_as_the_person_they_mean() -> None:
    (mention,) = read("They met Linde. In May 1843 he left the town.").mentions
    assert "linde" in mention.names


def test_a_family_of_one_name_leaves_a_pronoun_open() -> None:
    text = "Anna Reyer met Paul Reyer. In May 1843 she left the town."
    (mention,) = read(text).mentions
    assert mention.title is None


def test_a_name_behind_an_article_or_a_peoples_name_is_no_person() -> None:
    for before in ("A Junior Scholarship took her to Brede.", "A Tarnish squadron lay off Brede."):
        (mention,) = read(f"{before} In May 1843 she left the town.").mentions
        assert mention.title is None


def test_a_life_has_one_person_whom_its_pronouns_mean() -> None:
    text = (
        "Anna Reyer was born at Brede. Her father was a miller. Reyer lost her mother early. "
        "She read much, and her teachers praised her. Reyer kept her books in a barrel.\n\n"
        "The town burned. In May 1843 she left it. Paul Linde met her. In June 1843 he left."
    )
    left, went = read(text).mentions
    assert "reyer" in left.names
    assert went.title == "Paul Linde leaves"


def test_a_pronoun_behind_another_person_is_left_open() -> None:
    text = "Count Bessan waited. The margrave met the army. On 2 May 1843 he hanged two mayors."
    assert [mention.title for mention in read(text).mentions] == [None]
