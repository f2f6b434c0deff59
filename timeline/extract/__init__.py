"""Extraction: texts into drafts of events, each with the passages that prove it.

    extract(library, texts, contents, folder) -> Outcome(files, counts, ...)

`mentions` reads a text once and gives its passages (with `words`, `clauses`, `names`, `pronouns`,
`asides`, `headline`, `order`), `links` completes dates from other passages, `events` joins what
tells one happening, `merge` holds it against content, `draft` writes YAML. `english` is all that
is known of the language. `evaluate` measures the whole. Nothing is opened or written here.
"""

from timeline.extract.run import Outcome, extract

__all__ = ["Outcome", "extract"]
