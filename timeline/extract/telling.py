"""What a reader of a text puts down: mentions, and what it sets aside."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.dates import Timex
from timeline.extract import headings, life, order, words
from timeline.extract.authority import Authority
from timeline.extract.names import Name
from timeline.extract.passages import Aside, Mention, Passage
from timeline.extract.words import Token
from timeline.sentences import Sentence


class Teller:
    """The mentions and asides of one text; sentences are spoken of by their numbers."""

    def __init__(
        self,
        source: str,
        text: str,
        split: Sequence[Sentence],
        tokens: Sequence[Sequence[Token]],
        named: Sequence[Sequence[Name]],
        people: Authority,
        places: Authority,
    ) -> None:
        self.source, self.text, self.split = source, text, split
        self.tokens, self.named = tokens, named
        self.people, self.places = people, places
        self.mentions: list[Mention] = []
        self.asides: list[Aside] = []

    def set_aside(self, timex: Timex, reason: str) -> None:
        """Put down that a time expression tells no happening, and why."""
        self.asides.append(Aside(self.source, timex.start, timex.end, timex.text, reason))

    def life(self, number: int, timex: Timex) -> bool:
        """Whether a time expression gives the two days of a life; then both are told."""
        above = self.split[number - 1] if number else None
        turns = list(
            life.find(
                self.text, above, self.split[number], self.tokens[number], self.named[number], timex
            )
        )
        for turn in turns:
            self.tell(
                turn.timex,
                number,
                turn.quoted,
                title=turn.title,
                people=self.people.find(words.tokens(self.text, turn.quoted[0], timex.start)),
                names=turn.names,
                kinds=frozenset({turn.kind}),
            )
        return bool(turns)

    def heading(self, number: int, timex: Timex) -> bool:
        """Whether a heading, not the text's own, names a happening; then it is told."""
        sentence, tokens = self.split[number], self.tokens[number]
        title = headings.title(tokens, timex) if number else None
        if title is not None:
            self.tell(
                timex,
                number,
                (sentence.start, sentence.end),
                title=title,
                places=self.places.find(tokens),
                names=frozenset(word for name in self.named[number] for word in name.words),
                kinds=frozenset(
                    kind for token in tokens if token.is_word and (kind := words.kind(token.lower))
                ),
                stems=order.content(tokens),
            )
        return title is not None

    def tell(
        self,
        timex: Timex,
        number: int,
        quoted: tuple[int, int],
        *,
        title: str | None,
        names: frozenset[str],
        kinds: frozenset[str],
        people: tuple[str, ...] = (),
        places: tuple[str, ...] = (),
        stems: frozenset[str] = frozenset(),
        counted: frozenset[str] = frozenset(),
        dead: frozenset[str] = frozenset(),
    ) -> None:
        """Put down a mention of the happening in text[quoted] on the date of a time expression."""
        # Date words that the cutting into sentences has parted are quoted whole.
        start, end = quoted[0], max(quoted[1], timex.end)
        anchor = timex.anchor
        self.mentions.append(
            Mention(
                source=self.source,
                start=start,
                end=end,
                date_start=timex.words_start if timex.words_start >= start else timex.start,
                date_end=timex.end,
                date=timex.edtf,
                value=timex.value,
                dated_by=timex.dated_by or "explicit",
                anchor=anchor and Passage(self.source, anchor.start, anchor.end, anchor.edtf),
                calendar=timex.calendar,
                sentence=number,
                paragraph=self.split[number].paragraph,
                title=title,
                people=people,
                places=places,
                names=names,
                kinds=kinds,
                stems=stems,
                counted=counted,
                dead=dead,
            )
        )
