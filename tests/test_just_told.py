"""What is counted from a happening that has just been told, by no word of its name."""

from __future__ import annotations

import pytest

from timeline import dates
from timeline.dates.story.naming import named

CASES = (
    # In a clause that is joined to the one that tells it,
    ("The packet brought his letter on 7 July 1823, and a fortnight after its arrival the governor"
     " read it.", "a fortnight after", "1823-07-21"),
    ("Hale was thrown from his horse on 29 June 1850; three days after his fall he died.",
     "three days after", "1850-07-02"),
    ("On 3 April 1295 the king heard mass and a week after crossed the strait.",
     "a week after", "1295-04-10"),
    ("The Larsens had walked in from the coast in 1527; eleven years after they came, they bought"
     " a mill.", "eleven years after", "1538"),
    # in years, months and days, but no days from a year;
    ("She laughed in 1938, and the week after the vestry had written she wept.",
     "the week after", "None"),
    # not what only says once more when that was, nor what stands apart from it.
    ("Mother Anne died on 18 June 1673, in the thirty-second year after her coming.",
     "the thirty-second year after", "None"),
    ("On 8 November 1521 they fired their guns and anchored at Tern, two years and three months"
     " from Ely.", "two years and three months from", "None"),
    # Few days are counted from the day of the sentence before,
    ("On 3 July 1892 he founded a league. Three days after its founding he was arrested.",
     "Three days after", "1892-07-06"),
    ("On 10 April 1712 the dog fell ill. Three weeks after the wreck it died.",
     "Three weeks after", "None"),
    ("On 3 May 1712 Pell decided to land. Six days after his landing he slept.",
     "Six days after", "None"),
    ("Their answer went off, and was back on 12 September 1268. Five days after it the bishop"
     " sailed.", "Five days after it", "1268-09-17"),
    # of what is somebody's, or is pointed to, a little later still,
    ("The envoy came on 9 August 1689. He said that the roads were bad. It rained. They sat down"
     " three days after his arrival.", "three days after", "1689-08-12"),
    ("A Mr Cole paid a visit to the house on 3 August 1849. On 14 November Hale carried a bud to"
     " the Queen. Three days after that visit a girl stood on a leaf.",
     "Three days after", "1849-11-17"),
    # but of what had been before, and of a month, nobody knows the day.
    ("On 13 September 1914 they rested. It was Peel, a fortnight after he had waved at the ship,"
     " who found the wire.", "a fortnight after", "None"),
    ("The flag went up in May 1920. Four days after the meeting the men struck.",
     "Four days after", "None"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words", "wanted"), CASES)
def test_what_has_just_been_told_is_counted_from(text: str, words: str, wanted: str) -> None:
    said = {timex.text: str(timex.edtf) for timex in dates.tag(text)}
    assert said[words] == wanted


FOLLOWING = (
    ("The body of a clerk was found on 12 May 1823. Jack died on 16 September. The day following"
     " the body was hung in chains on the road.", "1823-09-17"),
    ("Seven were hanged on 1 October 1629. On the day following they went over to the island, and a"
     " man, his hands first struck off, was hanged.", "1629-10-02"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), FOLLOWING)
def test_the_day_following_has_no_happening_behind_it(text: str, wanted: str) -> None:
    assert str(dates.tag(text)[-1].edtf) == wanted


STORIES = (
    # What only could have been a week later is nowhere in the story.
    ("The meeting was on Sunday 17 August 1823. Had he prevailed, the affair might have begun a"
     " week later as a strike. In the evening of that Sunday he called at the house.",
     "the evening of that Sunday", "1823-08-17"),
    # "That January" of which was told before the text went back,
    ("The feast was on 6 January 1355. It had begun at a wedding. Fifteen years before, they had"
     " been married. He was to have married again in the spring of 1352, and did not. By the end"
     " of that January her brothers had joined him. On Saint John's Day he came to the town.",
     "Saint John's Day", "1355-06-24"),
    # but not where the story has gone on.
    ("On 4 March 1355 they met. In the autumn of 1358 the house burned. That March he left.",
     "That March", "1358-03"),
    # What "would lie there" behind a date, though it did not, says nothing of that date;
    ("On 12 July 1866 the gate was shut. Flad came back the following spring with bad news: the"
     " machines lay at the coast, and would lie there until the captives came down. They did not"
     " come down. In August the Cabinet chose war.", "August", "1867-08"),
    # nor does a clause about a thing that is named.
    ("At seven that morning, on Tuesday, 3 February 1931, the ship was made fast. The nurses' home,"
     " opened by a governor, in July of 1929, came down. They anchored at half past eight next"
     " morning.", "next morning", "1931-02-04"),
    # A newspaper that tells of old times counts their weekdays.
    ("THE GREEN RIVER LEADER | Saturday, February 1, 2025\n\nIt was Friday, January 30, 1925, and"
     " Hale slid into a hole. On Saturday night his brother came. Monday brought two strangers.",
     "Monday", "1925-02-02"),
    # What is told on in a digression counts on from that.
    ("A soldier walked up the valley in the summer of 1556. To see why, we must go back. The"
     " Larsens had walked in from the coast in 1527; eleven years after they came, they married"
     " their boy to the girl. Then came the matter of the grain. Ten years after the wedding he"
     " took wheat.", "Ten years after", "1548"),
    ("Old Hale lost his mill in 1841. That same year his son crossed the mountains. Women there"
     " were widows at thirty. He died five years after his son's going.",
     "five years after", "1846"),
    ("He came in May 1860. After two years and four months he went home.",
     "two years and four months", "1862-09"),
    # A sum is no year to which a month leads, and a year is one with a blank in it.
    ("On 4 February 1876 they met. The shares fell at the end of June to 240 francs.",
     "the end of June", "[1876-06-21..1876-06-30]"),
    ("The new home was opened in July of 1 929 by a governor.", "July of 1 929", "1929-07"),
    # What was so "now" is again where the story was left for what had been years before.
    ("On the evening of Monday, 3 July 1871, the ship sailed from Leith.\n\nEleven years before, in"
     " May, Hale had gone north out of this port. After two years and four months he came home."
     " Twenty-two months after that he went back. Now he wanted the Pole.\n\nThey were at Disko on"
     " 4 August.", "4 August", "1871-08-04"),
    # A letter that there still is, and a weekday that a blank parts.
    ("The wave came on the evening of 18 November 1929. Hale wrote to his brother five days after,"
     " on the 23rd, and it is the best that we have. The next morning they broke in.",
     "The next morning", "1929-11-19"),
    ("They landed on Friday, 13 April 1928. He got there, in a sledge, on the Sun day, two days"
     " after the landing.", "the Sun day", "1928-04-15"),
    ("She struck on 4 June 1629. On the 4th of June three hundred and thirty-four years after she"
     " struck, divers came upon her guns.",
     "the 4th of June three hundred and thirty-four years after", "1963-06-04"),
    # A distance from the very weekday that was told.
    ("It is Saturday, 9 March 1974. Hale had come over three weeks before that Saturday.",
     "three weeks before that Saturday", "1974-02-16"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "words", "wanted"), STORIES)
def test_the_story_is_where_it_was_told_to_be(text: str, words: str, wanted: str) -> None:
    said = {timex.text: str(timex.edtf) for timex in dates.tag(text)}
    assert said[words] == wanted


def test_what_somebody_left_must_be_told_with_it() -> None:
    name = named(" their leaving Leith, they dined", 0)
    assert name is not None
    assert name.names == {"leith"}
