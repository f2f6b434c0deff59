"""Extraction: texts into drafts of events, each with the passages that prove it.

    extract(library, texts, contents, folder) -> Outcome(files, counts, ...)

`mentions` reads a text once and gives its passages: `openings` and `words` cut sentences, `clauses`
and `parts` give each date its clause, `until`, `life` and `headings` know what is told otherwise,
`names`, `genders` and `pronouns` say of whom it speaks, `asides` what is no happening, `headline`
(with `subject`, `presents`, `predicate`, `tense`) its title; `telling` puts it down. `links`
completes dates from other passages, `events` joins what tells one happening by its `evidence`,
`merge` holds it against content, `draft` writes YAML. `english` and the modules named after it are
all that is known of the language, `run` the whole, and `evaluate` measures it. Nothing is opened or
written here.
"""

from timeline.extract.run import Outcome, extract

__all__ = ["Outcome", "extract"]
