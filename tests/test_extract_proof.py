"""What extraction writes can be proved by a checker that sees only words and anchor."""

from dataclasses import replace

from extracting import read

from timeline.dates import edtf
from timeline.extract import proof


def test_a_date_that_its_words_do_not_bear_is_not_written() -> None:
    text = "Roth left Brede in May 1834. Linde died in 1840."
    roth, linde = read(text).mentions
    wrong = replace(roth, date=edtf.parse("1834-06"))
    assert proof.proved({"text": text}, [roth, linde]) == [roth, linde]
    assert proof.proved({"text": text}, [wrong, linde]) == [linde]
