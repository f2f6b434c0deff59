"""Passages of one day are joined with the one of another text that they fit best."""

from extracting import joined, read

from timeline.extract import likelihood

FIRST = [
    "On 3 May 1834 the ferry Hilde sank off Brede.",
    "On 9 June 1836 the miners of Karsten struck.",
    "On 4 July 1838 the bell of Tarn was cast.",
    "On 8 August 1840 five officers condemned the prisoner.",
]
SECOND = [
    "The ferry Hilde sank off Brede on 3 May 1834 in a fog.",
    "The miners of Karsten struck on 9 June 1836 for bread.",
    "The great bell of Tarn was cast on 4 July 1838.",
    "The judges found him guilty on 8 August 1840.",
]


def test_two_texts_that_tell_one_history_share_a_day_without_a_word() -> None:
    assert sorted(map(len, joined(" ".join(FIRST), " ".join(SECOND)))) == [2, 2, 2, 2]


def test_two_texts_that_have_little_else_in_common_do_not() -> None:
    assert sorted(map(len, joined(" ".join(FIRST[2:]), " ".join(SECOND[2:])))) == [1, 1, 2]


def test_a_passage_goes_to_the_one_that_it_fits_best_and_not_to_all_of_its_day() -> None:
    first = "On 3 May 1834 the ferry Hilde sank off Brede. That night the mayor of Brede resigned."
    second = "The mayor of Brede resigned on 3 May 1834. That day the ferry Hilde had sunk."
    assert sorted(map(len, joined(first, second))) == [2, 2]


def test_what_one_text_goes_on_to_tell_of_a_day_is_another_happening() -> None:
    text = "On 3 May 1834 the mayor of Brede resigned. That day the council met at Brede."
    assert sorted(map(len, joined(text))) == [1, 1]


def test_every_sign_has_a_weight() -> None:
    both = [*read(FIRST[0], "a").mentions, *read(" ".join(SECOND), "b").mentions]
    weighed = likelihood.Likelihood(both)
    pairs = [(at, to) for at in range(len(both)) for to in range(at)]
    signs = {name for pair in pairs for name in weighed.signs(*pair)}
    assert signs == set(likelihood.WEIGHTS)


def test_the_busier_a_day_the_more_is_needed() -> None:
    busy = " ".join(f"On 3 May 1834 {who} left Brede." for who in ("Roth", "Linde", "Dorn"))
    mentions = [*read(SECOND[0], "b").mentions, *read(busy, "a").mentions]
    alone = likelihood.Likelihood(mentions[:2]).signs(0, 1)["rivals"]
    assert alone == 0 < likelihood.Likelihood(mentions).signs(0, 1)["rivals"]
