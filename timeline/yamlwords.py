"""What libyaml says of a file that is no YAML, in words for people who edit one."""

# A part of what libyaml says; the same for people; what they can do about it.
WORDS = (
    (
        "mapping values",
        "there is a colon where none can be, or this line begins in the wrong column",
        "Put a value that holds a colon in quotes; begin fields of one thing in one column.",
    ),
    (
        "could not find expected ':'",
        "this line has no field's name and colon",
        "Every line is `field: value`; text that goes on stands further to the right.",
    ),
    (
        "tab character that violates",
        "this line is indented with a tab",
        "Indent with spaces, not tabs.",
    ),
    (
        "cannot start any token",
        "a tab, or a sign that has a meaning of its own in YAML, begins this value",
        "Indent with spaces, not tabs; put a value that begins with @, % or ` in quotes.",
    ),
    (
        "end of stream",
        "a quotation mark is opened here and never closed",
        "Close it; an apostrophe within '...' is written twice.",
    ),
    (
        "expected ',' or ']'",
        "a square bracket is opened and not closed before the next field",
        "A list is `[one, two]`; a date in square brackets stands in quotes.",
    ),
    (
        "node content",
        "something is wrong with the square brackets here",
        "A list is `[one, two]`; a date in square brackets stands in quotes.",
    ),
    (
        "expected key",
        "this line goes on after its value has ended, or begins in the wrong column",
        "Put a value with quotation marks in it in quotes of the other kind.",
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
