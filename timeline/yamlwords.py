"""What libyaml says of a file that is no YAML, in words for people who edit one."""

NOTICED_LATE = ("end of stream", "could not find expected ':'", "expected ',' or ")

# A part of what libyaml says; the same for people; what they can do about it. What stands at the
# beginning of a line is told more exactly by indentation.py.
WORDS = (
    (
        "tab character",
        "a tab stands here",
        "Put a space in its place.",
    ),
    (
        "mapping values",
        "there is a colon where none can be",
        "Put the whole value in quotes: `title: 'Ostrel: a fair'`.",
    ),
    (
        "could not find expected ':'",
        "this line has no field's name and colon",
        "Every line is `field: value`; text that goes on stands further to the right.",
    ),
    (
        "cannot start any token",
        "a sign that has a meaning of its own in YAML begins this value",
        "Put a value that begins with @, % or ` in quotes.",
    ),
    (
        "undefined alias",
        "a sign that has a meaning of its own in YAML begins this value",
        "Put a value that begins with * in quotes.",
    ),
    (
        "expected alphabetic or numeric",
        "a sign that has a meaning of its own in YAML begins this value",
        "Put a value that begins with & or * in quotes.",
    ),
    (
        "expected whitespace or line break",
        "a sign that has a meaning of its own in YAML begins this value",
        "Put a value that begins with an exclamation mark in quotes.",
    ),
    (
        "not allowed in this context",
        "a sign that has a meaning of its own in YAML begins this value",
        "Put a value that begins with a dash or a question mark in quotes.",
    ),
    (
        "comment or line break",
        "text stands behind the sign > or |",
        "Behind `>-` the text begins on the next line, set in by two spaces.",
    ),
    (
        "unknown escape character",
        "a backslash stands in double quotes",
        "Put the value in single quotes; an apostrophe within them is written twice.",
    ),
    (
        "end of stream",
        "a quotation mark is opened here and never closed",
        "Close it; an apostrophe within '...' is written twice.",
    ),
    (
        "expected ',' or ']'",
        "a square bracket is opened here and not closed before the next field",
        "A list is `[one, two]`; a date in square brackets stands in quotes.",
    ),
    (
        "expected ',' or '}'",
        "a curly bracket is opened here and not closed before the next field",
        "A group is `{place: Ostrel}`; a value that begins with a curly bracket stands in quotes.",
    ),
    (
        "node content",
        "something is wrong with the brackets here",
        "A list is `[one, two]`; a date in square brackets stands in quotes.",
    ),
    (
        "expected key",
        "this line goes on after its value has ended",
        "Put a value with an apostrophe in double quotes, one with double quotes in single ones.",
    ),
    (
        "expected '-' indicator",
        "a list is followed by something that is no entry of it",
        "Each entry of a list begins with `- `, and all begin in the same column.",
    ),
    (
        "another document",
        "a second document begins in this file",
        "A file holds one thing: take the line `---` out.",
    ),
)
