"""All style sheets as one, and what they fetch still where it is."""

from timeline.publish import one_sheet


def test_the_sheets_follow_one_another_in_their_order():
    _, text = one_sheet.joined({"theme/a.css": "p{top:0}", "b.css": "p{top:1px}"})
    assert text == "p{top:0}\np{top:1px}"


def test_the_address_changes_with_the_text():
    one, _ = one_sheet.joined({"a.css": "p{top:0}"})
    same, _ = one_sheet.joined({"a.css": "p{top:0}"})
    other, _ = one_sheet.joined({"a.css": "p{top:1px}"})
    assert one == same != other
    assert one.startswith("assets/style.")


def test_what_a_sheet_fetches_is_named_as_the_new_place_sees_it():
    told = "url(a.png) url('../b.png') url(data:c) url(\"/d.png\") url(#e) url(https://f.org/g.png)"
    _, text = one_sheet.joined({"styles/own.css": told})
    assert text == (
        'url("../styles/a.png") url("../styles/../b.png") url(data:c) url("/d.png") url(#e) '
        "url(https://f.org/g.png)"
    )
