from __future__ import annotations

from pathlib import Path

import pytest

from timeline import files
from timeline.problems import Problem


def told(problem: object) -> tuple[int, int, str, str, str]:
    assert isinstance(problem, Problem)
    return problem.line, problem.column, problem.rule, problem.message, problem.hint


def test_texts_are_read_in_the_order_of_their_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "notes.md"):
        (tmp_path / name).write_text(name)
    texts, problems = files.read_folder(tmp_path)
    assert [text.file for text in texts] == ["a.txt", "b.txt"]
    assert problems == []


def test_a_byte_order_mark_is_no_part_of_the_text_and_line_ends_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbfOne\r\ntwo\rthree\n")
    assert files.read_text(tmp_path / "a.txt") == files.Text("a.txt", "One\r\ntwo\rthree\n")


def test_every_fault_of_a_folder_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "bytes.txt").write_bytes(b"fine\nca\xe9e")
    (tmp_path / "empty.txt").write_bytes(b" \n\t")
    (tmp_path / "nul.txt").write_bytes(b"one\ntw\0o")
    (tmp_path / "sound.txt").write_text("In 1871 it rained.")
    texts, problems = files.read_folder(tmp_path)
    assert [text.file for text in texts] == ["sound.txt"]
    assert [told(problem) for problem in problems] == [
        (2, 3, "not-utf-8", "The byte 0xE9 is not UTF-8", "Save the text as UTF-8."),
        (1, 1, "empty-text", "The text is empty", "Fill or remove it."),
        (2, 3, "nul", "There is a NUL byte", "This is no plain text: save it as text in UTF-8."),
    ]


def test_a_folder_that_is_absent_or_holds_no_text_is_told(tmp_path: Path) -> None:
    assert [told(problem) for problem in files.read_folder(tmp_path / "nowhere")[1]] == [
        (
            1,
            1,
            "no-folder",
            "There is no such folder",
            "Name the folder that holds the texts: --texts DIR.",
        )
    ]
    assert [told(problem) for problem in files.read_folder(tmp_path)[1]] == [
        (
            1,
            1,
            "no-texts",
            "The folder holds no text",
            "Put at least one text whose name ends in .txt there.",
        )
    ]


def test_files_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    kept = tmp_path / "kept.yml"
    kept.write_text("old")
    (tmp_path / "blocked").write_text("a file where a folder is wanted")
    with pytest.raises(OSError, match="blocked"):
        files.write_all({kept: "new", tmp_path / "blocked" / "x.yml": "never"})
    assert kept.read_text() == "old"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["blocked", "kept.yml"]
    files.write_all({kept: "new\r\n", tmp_path / "deep" / "x.yml": "there"})
    assert kept.read_bytes() == b"new\r\n"
    assert (tmp_path / "deep" / "x.yml").read_text() == "there"
