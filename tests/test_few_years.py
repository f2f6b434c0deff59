"""Stories that hardly print a year: what proves another one than that which was carried on."""

from __future__ import annotations

import pytest

from timeline import dates

CASES = (
    # The weekday is right in a year that was told near by, though the story never came there,
    ("They were engaged at Epiphany 1882. They would have married in the September of 1883. On"
     " Saturday 28 July he went over to the island. In October she went home.",
     {"Saturday 28 July": "1883-07-28", "October": "1883-10"}),
    # or where "the second year after" is counted from another that was told.
    ("The ring was stolen on 21 August 1911. In December of the next year the shop gave up. On the"
     " 29th of November of the second year after, a man wrote to a dealer. On Wednesday the tenth"
     " of December he came.", {"Wednesday the tenth of December": "1913-12-10"}),
    # What had been so "since" a later month lets the story come to that.
    ("Hale took his post on 12 June 1907. He engaged a clerk the following May. People had been"
     " dying along the river since the last week of October 1910. The wire is dated 18 December.",
     {"18 December": "1910-12-18"}),
    # A year in a clause between commas, or told with "would", is no step of the story.
    ("The bridge was begun in March 1295. In May the piers stood. The toll, which was granted at"
     " last in 1303, was a penny. On 10 July a bishop crossed it.", {"10 July": "1295-07-10"}),
    ("Lowe came to Ross on 5 May 1833. His house, built in 1790, stood by the river. On 9 June he"
     " was robbed.", {"9 June": "1833-06-09"}),
    ("The mill opened on 1 March 1771. Twenty years later it would employ a thousand. On 4 April"
     " the first yarn was spun.", {"4 April": "1771-04-04"}),
    ("Peck came out on 15 October 1849. His brother, who came to the islands in 1853, saw ships at"
     " anchor. In that same year a survey was made.", {"that same year": "1853"}),
    # The first lines print a year, and what follows prints none: there months run on in order.
    ("The press was bought in Lund on 4 May 1801. In November 1801 it was set up. On 3 March the"
     " first sheet was pulled. In June the type was lost. In October more came. On 2 February"
     " the owner fell ill. In July he was better. In September he sold it.",
     {"3 March": "1802-03-03", "2 February": "1803-02-02", "September": "1803-09"}),
    # "Having" behind a date, a clause of its own before it, and "had it" look back on nothing,
    ("The count took Orm on 9 June 1618. He stormed Vik on the 21st of November, having sat before"
     " its walls for weeks.", {"the 21st of November": "1618-11-21"}),
    ("The army had crossed the river in January 1873, and by the time that the general came to"
     " the fort, on 2 October, the guns were cold.", {"2 October": "1873-10-02"}),
    ("He wrote a novel on 29 March 1891 and had it printed at Orm in September.",
     {"September": "1891-09"}),
    # nor does what somebody had done by a later day,
    ("On 23 August 1765 he was at Vik. He entered Orm at Epiphany, and by midsummer had crossed"
     " the desert. On 3 June 1764 he had been ill.", {"midsummer": "[..1765-22]"}),
    # nor what "had" never been done before a clause that goes on.
    ("They landed on 9 November 1867. Before the year ended the ditch was dug, and in February they"
     " reaped the first wheat that anyone had sown there.", {"February": "1868-02"}),
    # Where somebody died later is no step of the story.
    ("Otto gave himself up on 6 May 1802. They shipped him to a fort, where he died in April 1803."
     " The fever carried off the general on 2 November.", {"2 November": "1802-11-02"}),
    # What was so in the year before is none, either.
    ("The ship left on 28 May 1865. They had the Bible, and from that we know that they married on"
     " Whit Monday of the year before. On Easter Monday they sold the clock.",
     {"Easter Monday": "1865-04-17"}),
    # Years in a post are counted from what was told just before.
    ("The old abbot died on 5 May 1634. He had been given the living seventeen years before, in"
     " July. In his thirteenth year in the parish, on 15 November, he was tried. On 3 January he"
     " was free.",
     {"15 November": "1629-11-15", "3 January": "1630-01-03"}),
    ("She came to the light on 4 March 1820. In June she had a boat. In her third year there, on"
     " 9 August, the boat was lost.", {"9 August": "1822-08-09"}),
    ("The queen was crowned on 22 December 1135. On 4 May in her third year on the throne the"
     " ships came. In June they left.", {"4 May": "1138-05-04", "June": "1138-06"}),
    ("Otto was crowned on 22 December 1135. She landed in the autumn of the fourth year of Otto's"
     " reign, on 29 September.", {"29 September": "1139-09-29"}),
    # Beside a date stands how far off it was.
    ("The battle was on 2 February 1141. He had been crowned in the December that came five years"
     " and two months before the battle.", {"the December": "1135-12"}),
    ("Otto was crowned on 22 December 1135. The enemy came on the last day of May, in the fourth"
     " spring after that.", {"the last day of May": "1139-05-31"}),
    ("The battle was on 2 February 1141. The castle was built in May, twenty years or so before"
     " the battle.", {"May": "1121-05"}),
    # An age that opens its sentence leads the story on.
    ("Anna was born on 3 May 1801. At nineteen she married. In September they sailed.",
     {"September": "1820-09"}),
    # A day of a year that nobody knows is none of the story.
    ("The battle was on 2 February 1141. The old king had died in December 1135. She landed"
     " in the autumn of the fourth year of Otto's reign, on 29 September. And so to Lund. It was"
     " Candlemas, and a Sunday.", {"29 September": "None", "Candlemas": "1141-02-02"}),
    # A text may open with what was long before that of which it tells;
    ("The statue was set up six years before the strike, in August. Seventeen years before the"
     " strike, on 24 April, the women had walked to the House. It was on 15 June 1888 that the men"
     " met.", {"August": "1882-08", "24 April": "1871-04-24"}),
    # and what is told by no such name is where the story has come.
    ("The dockers went out on 12 August 1889 for their sixpence. On 1 June, ten years after the"
     " strike, they had a hall. In October it was let.",
     {"1 June": "1899-06-01", "October": "1899-10"}),
    ("The bank failed on 3 May 1801. Nine years after the crash, on 12 June, the last of its debts"
     " was paid. In August he died.", {"12 June": "1810-06-12", "August": "1810-08"}),
    ("The consul died on 11 August 1903. Four years earlier, at Smyrna, in March, there had been"
     " talk.", {"March": "1899-03"}),
    # "Had" with somebody behind it looks back on nothing.
    ("The king died on 8 November 1456. On 14 March his brother had Karl Orm seized at the gate.",
     {"14 March": "1457-03-14"}),
    # A story may be told in the present, with one whole day: then what is, is not so every year.
    ("Nobody had seen the pole. On 26 March 1760 the astronomer sails from Orm with three clocks."
     " On 10 July the ship is in the bay. In October he is ill.",
     {"10 July": "1760-07-10", "October": "1760-10"}),
    # How years may begin is told of no year of the story.
    ("The king died on 24 March 1603. In those days the new year might begin in March, or at"
     " Christmas; we shall let it begin on the first of January. In May the queen came.",
     {"May": "1603-05"}),
    # A distance in months from what is not known leads from a month that was told.
    ("The tunnel took four years. The first car came up on 3 November 1930. In the town they were"
     " glad. In March, a year and four months after the first train had run, the bank closed.",
     {"March": "1932-03"}),
    # The entry of a diary that is quoted leads the story on.
    ("On 24 June 1865 they crossed the line. Orr wrote little at sea. '8 July. A great wind.' On"
     " the 26th he saw land.", {"the 26th": "1865-07-26"}),
    # An age of somebody who is named is counted from that birth alone.
    ("On 2 November 1867 Berta had a son, Otto. In August 1868 they sang. In March, when Otto was"
     " sixteen, his friends rode up country.", {"March": "1884-03", "when Otto was sixteen":
     "[1883-11-02..1884-11-01]"}),
    ("On 2 November 1867 Berta had a son, Otto. In August 1868 they sang. In March, when Berta was"
     " forty, her friends came.", {"when Berta was forty": "None"}),
    # The month before which a year is out may still be its last.
    ("The bill came in May 1909. Before the year was out, on 21 December, it was law.",
     {"21 December": "1909-12-21"}),
    # "That August" points to the date named last, though the story has never stood there.
    ("Orr came home in the spring of 1874. With him was Hogan, who had been taken in February 1866"
     " for treason. A court had sent him down that August.", {"that August": "1866-08"}),
    # Behind a winter comes the spring of the year after.
    ("They bought the farm in 1920. That winter the roof fell in. In the spring they mended it.",
     {"the spring": "1921-21"}),
    # A winter that is told by its number leads the story on.
    ("Vogel reached the hill on 2 June 1773. The first winter killed nine. In the second winter"
     " there were fish. In May a ship came.", {"the second winter": "1774-24", "May": "1775-05"}),
    # What somebody had been asked then lies before where the story is: no year is sure.
    ("The bank was robbed on 3 June 1922. In May 1924 it closed. The cashier had been asked about"
     " it in the November after the loss.", {"the November after": "None"}),
    # A month that opens its sentence far before the one just told is that of the next year.
    ("The letter came on 29 November 1913. On 12 December he was taken. In June he was tried.",
     {"June": "1914-06"}),
    # An age beside a date tells its year, and so does a birthday.
    ("Ada Tull was born on 3 May 1790. On 3 May, her twenty-first birthday, she married. In August"
     " they moved.", {"August": "1811-08"}),
    ("Ada Tull was born on 3 May 1790. In June, when she was twenty, she left. In July she was"
     " home.", {"June": "1810-06", "July": "1810-07"}),
    # What had happened before the story is told in its order.
    ("The brig struck on 9 June 1727.\n\nLund had taken her out the previous November, on the 7th;"
     " he had buried nine of them before she came in, in the last week of March. It was there, on"
     " the 30th, that he heard of it.", {"the 30th": "1727-03-30"}),
    # A paragraph that says that "it began" there goes on from the year that it names,
    ("The bridge fell on Sunday, 11 September 1881. People ask how it could.\n\nIt began with the"
     " masons. Three men had opened a quarry in 1868. They paid a rent, and they paid it in coin."
     " Eight years later a crack appeared. Two years after that the town took the quarry back.",
     {"Eight years later": "1876", "Two years after that": "1878"}),
    # and one that does not, from where the story is.
    ("The fleet came to Orm on 10 February 1541. The men listened to stories.\n\nOne story was of"
     " a war. In 1529 a prince had broken the army, and he had hardly paused since.\n\nLate in"
     " March a hundred men went ashore.", {"Late in March": "[1541-03-21..1541-03-31]"}),
    # "To go back to the summer before" leads there; a digression told by days goes on by days.
    ("A sled came in to Orm on 2 February 1925. To see why it was met, one has to go back to the"
     " summer before.\n\nBrandt had ordered fresh grain that summer. The ship came in the first"
     " days of October.\n\nThe first child fell ill on 20 January. The next afternoon came another."
     "\n\nThe council met on the Thursday.",
     {"that summer": "1924-22", "20 January": "1925-01-20", "the Thursday": "1925-01-22"}),
    # Who is named at the beginning of a sentence is named.
    ("A sled came in on 2 February 1925, driven by Kell. To see why it was met by Brandt, one has"
     " to go back to the summer before.\n\nBrandt had ordered fresh grain that summer. It was a"
     " poor year. The ship came in the first days of October and had brought none.\n\nIn the first"
     " week of December the mother of old Brandt fell ill.",
     {"the first week of December": "[1924-12-01..1924-12-07]"}),
    # What came to nothing leads nowhere.
    ("The council met on Saturday 10 September 1881. It would meet again, the minute says, in the"
     " week after Michaelmas. It never did. On the Sunday there was a service.",
     {"the Sunday": "1881-09-11"}),
    # Nor does that until which something lasted, more than a lifetime on.
    ("He came in March 1360. On 4 May 1361 he sailed, and signed as king, as they all did until a"
     " queen gave the title up, in January 1972. He sailed home on 28 August.",
     {"January 1972": "1972-01", "28 August": "1361-08-28"}),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), CASES)
def test_the_year_is_that_which_the_story_proves(text: str, wanted: dict[str, str]) -> None:
    found = {timex.text: str(timex.edtf) for timex in dates.tag(text)}
    assert {words: found.get(words) for words in wanted} == wanted


HOURS = (
    # Hours run on over midnight,
    ("On the evening of 7 November 1620 they came. From midnight men dug.", "1620-11-08"),
    ("At eleven at night on 3 May 1900 he wrote. At half past one he slept.", "1900-05-04"),
    ("On 24 April 1974 the song went out at ten at night; the other followed after midnight.",
     "1974-04-25"),
    ("On the night of 12 May 1900 the shocks began. Some while after midnight the wall opened. At"
     " 3 a.m. all was over.", "1900-05-13"),
    # and a small hour, of a day that was told before, is of the next one,
    ("On 3 May 1900 the king played cards. A little before three in the morning he left.",
     "1900-05-04"),
    # but not where the sentence tells its own day, or that day's morning has been told.
    ("On 4 May 1900, soon after midnight, the wall fell.", "1900-05-04"),
    ("On 4 May 1900 at two in the morning the wall fell. It burned until four in the morning.",
     "1900-05-04"),
    ("They landed on the morning of 4 May 1900. At 2 a.m. the guns were heard.", "1900-05-04"),
    ("They landed on 4 May 1900. At half past four they dined, and at midnight they slept.",
     "1900-05-04"),
    # Dinner was no evening.
    ("On 4 May 1900 there was a service, and after dinner people sat outside. From four o'clock"
     " stones fell.", "1900-05-04"),
)  # fmt: skip


@pytest.mark.parametrize(("text", "wanted"), HOURS)
def test_hours_run_on_over_midnight(text: str, wanted: str) -> None:
    assert str(dates.tag(text)[-1].edtf) == wanted


def test_the_year_of_a_republican_month_may_be_pointed_to() -> None:
    text = "In Messidor of that same year VII a fleet was seen."
    assert [str(timex.edtf) for timex in dates.tag(text)] == ["[1799-06-19..1799-07-18]"]


def test_the_same_words_are_read_by_what_stands_behind_them_in_each_text() -> None:
    alone = "The mill burned on 3 May 1812. They built it again in the second spring after."
    named = (
        "The dyke went on 15 November 1824, and salt lay there all through the following summer."
        " In the second spring after the flood he sowed barley."
    )
    wanted = {alone: "1814-21", named: "1826-21"}
    for text in (alone, named, alone):
        assert str(dates.tag(text)[-1].edtf) == wanted[text]
