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
