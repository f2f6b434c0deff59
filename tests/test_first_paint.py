"""What the timeline page says of its own style, before its sheets have come."""

import pytest

from timeline.publish import first_paint

PAGE = """<!doctype html><html dir="ltr"><head><meta charset="utf-8">
<link rel="icon" href="icon.png">
<link rel="stylesheet" href="assets/style.css">
</head><body class="page"><p class="told first" id="one">Told</p>
<script id="__config" type="application/json">{}</script></body></html>
"""
SHEET = ".told{color:red}.untold{color:blue} p { margin: 0 }"
NAMES = first_paint.used(PAGE)


def test_the_rules_that_match_stand_in_the_head_and_the_sheet_before_the_scripts():
    page = first_paint.inline(PAGE, "assets/style.css", SHEET)
    head, _, body = page.partition("</head>")
    assert "<style>.told{color:red}p{margin: 0}</style>" in head
    assert "stylesheet" not in head
    assert 'href="icon.png"' in head
    sheets = body.partition("<script")[0]
    assert sheets.endswith('<link rel="stylesheet" href="assets/style.css">\n')


def test_a_page_with_a_sheet_from_elsewhere_stays_as_it_is():
    assert first_paint.inline(PAGE, "assets/other.css", SHEET) == PAGE


@pytest.mark.parametrize(
    "selector",
    [
        "p.told",
        ".told.first > *",
        "#one::before",
        "[dir=ltr] .told",
        '[dir="ltr"] p:not(.untold)',
        "p:is(.told, .untold:hover)",
        ":root",
        "body p:nth-child(2n + 1)",
        "[class*='tol']",
    ],
)
def test_a_selector_that_can_match_the_page_is_needed(selector):
    assert first_paint.matches(selector, NAMES)


@pytest.mark.parametrize(
    "selector",
    [".untold", "p.told.untold", "#two", "[dir=rtl] .told", "li", "p[hidden]", "p:hover"],
)
def test_one_that_cannot_or_waits_for_the_reader_is_not(selector):
    assert not first_paint.matches(selector, NAMES)


def test_rules_within_conditions_are_kept_by_the_same_measure():
    css = "@media (min-width:1px){.told{top:0}.untold{top:1px}}@supports (top:0){li{top:0}}"
    assert first_paint.needed(css, NAMES) == "@media (min-width:1px){.told{top:0}}"


def test_what_is_for_paper_or_moves_comes_with_the_sheets():
    css = "@charset 'x';@media print{p{top:0}}@keyframes turn{from{top:0}to{top:1px}}"
    assert first_paint.needed(css, NAMES) == ""


def test_properties_nobody_asks_for_are_left_out():
    css = ":root{--asked:1px;--unasked:url('data:;{}')}p{top:var(--asked)}"
    assert first_paint.needed(css, NAMES) == ":root{--asked:1px}p{top:var(--asked)}"


def test_strings_and_data_addresses_stay_whole_and_comments_go():
    css = "/* A { brace */ p::after { content: '};  ,' ; background: url(data:a;b,c) }"
    assert first_paint.needed(css, NAMES) == (
        "p::after{content: '};  ,';background: url(data:a;b,c)}"
    )
