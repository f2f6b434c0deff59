"""Words are found as readers type them: without quotation marks, with accents or without."""

import json
import re

from timeline.publish import search_words


def read(docs, **config):
    index = {"config": config, "docs": docs}
    return json.loads(search_words.for_readers(json.dumps(index)))


def test_accented_words_stand_once_more_without_accents():
    (entry,) = read([{"title": "Zürich", "text": "<p>Pál in Zürich</p>"}])["docs"]
    assert entry == {"title": "Zürich", "text": "<p>Pál in Zürich</p><p>Zurich Pal</p>"}


def test_a_text_without_accents_stays_as_it_is():
    docs = [{"title": "Ada", "text": "“Sorrel” – Œuvre, ß"}]
    assert read(docs)["docs"] == docs


def test_words_end_where_marks_begin():
    separator = read([], separator=r"[\s\-]+")["config"]["separator"]
    told = "“Soon after”, said ‘she’—the rope-maker's wife (of Sorrel)…"
    assert [word for word in re.split(separator, told) if word] == (
        "Soon after said she the rope maker's wife of Sorrel".split()
    )


def test_a_separator_of_the_project_s_own_stays():
    assert read([], separator="x")["config"] == {"separator": "x"}
