"""When a page was put on the web: no story goes on from that day, however the line says it."""

from __future__ import annotations

import pytest

from timeline import dates

HEAD = "Orm Valley :: The Mill Fire\nHOME | STORIES | GUESTBOOK (1,361) | LOG IN\n\n{}\n\n"
STORY = (
    "THE MILL FIRE\n\nThe mill was built by Anna Roth. On the 25th of July the hay was in.\n\n"
    "In March 1761 it burned to the ground. The miller died on 4 May.\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Posted by: Ann_of_Orm on 14 Feb 2009 | Last edited 03/08/2016 | 27 comments",
        "Posted by Ann R. on 14/06/2007 in Mills, Stories",
        "Posted in Fires on March 4, 2010 by admin",
        "Submitted by ann on Thu, 03/04/2010 - 09:12",
        "Written by Ann Roth, Thursday, 04 March 2010 09:12",
        "Added by Ann Roth on 4 March 2010",
        "Created: 04 March 2010. Hits: 4512",
        "Updated: Wed 4 Mar 2010 (scan corrected)",
        "Page created 4 March 2010, last revised 6 June 2015",
        "Article 112 - first put on the web 4 March 2010",
        "This page was last changed on 4 March 2010.",
        "Revised and re-typed 4 March 2010 by A. Roth",
        "Transcribed for the web by Ann Roth, March 2010",
        "By Ann Roth | March 4, 2010 | 12 Comments",
        "Ann Roth, 4 March 2010",
        "04 Mar 2010 - 09:12 - Ann Roth - Category: Fires",
        "Reprinted from the Society's Newsletter, Spring 2010",
        "4 March 2010",
    ],
)
def test_the_story_under_a_stamp_does_not_go_on_from_it(line: str) -> None:
    found = {each.text: str(each.edtf) for each in dates.tag(HEAD.format(line) + STORY)}
    known = {text: date for text, date in found.items() if date != "None"}
    assert known == {"March 1761": "1761-03", "4 May": "1761-05-04"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Created on 4 March 2004 as a refuge for cranes, the marsh has a warden.", "2004-03-04"),
        ("The marsh was bought.\nPosted to Orm on 4 March 2004 he had no house.", "2004-03-04"),
        ("Orm, 4 March 2004\n\nThe dam broke on 6 March 2004 at dawn.", "2004-03-04"),
        ("The dam\nadded on 4 March 2004 held for a year, and then it broke.", "2004-03-04"),
    ],
)
def test_a_day_of_our_time_in_a_story_is_one(text: str, day: str) -> None:
    assert str(dates.tag(text)[0].edtf) == day


@pytest.mark.parametrize(
    "line",
    [
        ">> SPONSORED: Rooms at Orm House from 4 June 2017!",
        "SPONSORED: Rooms at Orm House, book before 4 June 2017",
        "[Photo: the wheel today. A. Roth, 4 June 2011]",
        "The wheel as it looks today (June 2011)",
        "Next meeting: Tuesday 12 May 2015, 7.30 pm, Village Hall.",
        "Open Day: Saturday 3 June 2016, 10 am to 4 pm",
        "You might also like: The Flood of 3 June 1897",
        "MOST READ: 1. The Great Flood (1897) 2. Lime kilns",
        "Click here to see the map of 1897 (opens in new window)",
        "^ Back to top | Page 1 of 3 | Print | 4 June 2011",
        "UPDATE 4 June 2011: the wheel has now been mended.",
        "We use cookies. Policy of 25 May 2018. [OK]",
        "Support us: donate before 31 May 2018 and get a mug.",
        "On this day, 4 June 1897: the Great Flood. More...",
        "TIMELINE: 1761 mill - 1897 flood - 1905 kiln",
    ],
)
def test_an_older_story_does_not_go_on_from_a_label_between_its_paragraphs(line: str) -> None:
    above = "The mill was opened on 3 March 1761. In April the wheel was hung."
    found = dates.tag(f"{above}\n\n{line}\n\nOn 9 May the miller was drowned.\n")
    known = {each.text: str(each.edtf) for each in found if each.edtf}
    assert known == {"3 March 1761": "1761-03-03", "April": "1761-04", "9 May": "1761-05-09"}


@pytest.mark.parametrize(
    "line",
    [
        "Restoration, 2009-2011",
        "The mill now: 2009",
        "The council voted the money in 2009.",
        "* 2009: the council votes the money",
    ],
)
def test_what_heads_the_last_part_of_a_story_dates_it(line: str) -> None:
    above = "The mill was burned on 3 March 1761."
    found = dates.tag(f"{above}\n\n{line}\n\nIn May the mason came. On 4 June the wheel turned.\n")
    assert str(found[-1].edtf) == "2009-06-04"
