import json
import re
import shutil
import subprocess
import sys

import pytest
from click.testing import CliRunner
from sites import MINIATURE, ROOT

from timeline import cli, schema

EVENT = "content/events/the-canal-opens.yml"


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A copy of the miniature project, with the working directory there."""
    monkeypatch.chdir(shutil.copytree(MINIATURE, tmp_path / "project"))
    return tmp_path / "project"


def run(*arguments):
    return CliRunner().invoke(cli.main, [str(argument) for argument in arguments])


def spoil(project, file, old, new):
    path = project / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def snapshot(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command", sorted(cli.main.commands))
def test_every_command_explains_itself(command):
    result = run(command, "--help")
    assert result.exit_code == 0
    assert cli.main.commands[command].help.splitlines()[0] in " ".join(result.output.split())


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["validate", "--format", "xml"],
        ["extract", "--jobs", "0"],
        ["serve", "--port", "70000"],
        ["tag"],
        ["tag", "a.txt", "--jsonl", "b.jsonl"],
    ],
)
def test_wrong_usage_is_told_with_code_2(project, arguments):
    result = run(*arguments)
    assert result.exit_code == 2
    assert "Error:" in result.output


def test_a_folder_without_mkdocs_yml_is_wrong_usage(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    result = run("validate")
    assert result.exit_code == 2
    assert "There is no mkdocs.yml here; name it with --config-file." in result.output


def test_tag_prints_one_line_a_text_with_offsets_into_it(tmp_path):
    texts = {"one.txt": "It rained on 4 May 1872.", "two.txt": "Late 1927 was dry."}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    result = run("tag", tmp_path / "one.txt", tmp_path / "two.txt")
    assert result.exit_code == 0
    lines = [json.loads(line) for line in result.output.splitlines()]
    assert [line["path"] for line in lines] == [str(tmp_path / name) for name in texts]
    first, second = (line["timexes"][0] for line in lines)
    assert list(first) == ["start", "end", "text", "type", "value", "mod", "edtf", "dated_by"]
    assert texts["one.txt"][first["start"] : first["end"]] == first["text"]
    assert (first["value"], first["edtf"], first["dated_by"]) == (
        "1872-05-04",
        "1872-05-04",
        "explicit",
    )
    assert (second["type"], second["value"], second["mod"]) == ("DATE", "1927", "END")
    assert second["edtf"] == "[1927-09..1927-12]"


def test_tag_counts_code_points_after_a_byte_order_mark_and_over_crlf(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + "Ædes\r\n𝔄 in 1872".encode())
    timex = json.loads(run("tag", tmp_path / "a.txt").output)["timexes"][0]
    assert "Ædes\r\n𝔄 in 1872"[timex["start"] : timex["end"]] == "1872"


def test_tag_jsonl_answers_in_the_benchmarks_format(tmp_path):
    lines = [
        {"id": "a", "text": "In 1871 it began.", "dct": None},
        {"id": 2, "text": "Nothing here."},
    ]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(map(json.dumps, lines)) + "\n", encoding="utf-8")
    result = run("tag", "--jsonl", path)
    assert result.exit_code == 0
    first, second = (json.loads(line) for line in result.output.splitlines())
    assert first["id"] == "a"
    assert first["timexes"][0]["value"] == "1871"
    assert second == {"id": 2, "timexes": []}


@pytest.mark.parametrize("line", ["{", "[]", '{"id": 1}', '{"id": 1, "text": 5}', "7"])
def test_tag_jsonl_tells_the_line_that_is_none_of_its_format(tmp_path, line):
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": 1, "text": "x"}\n' + line + "\n", encoding="utf-8")
    result = run("tag", "--jsonl", path)
    assert result.exit_code == 1
    assert "in.jsonl:2:1: error: The line is no JSON object with an id and a text" in result.stderr


def test_tag_jsonl_tells_every_bad_line_and_prints_nothing_else(tmp_path):
    path = tmp_path / "in.jsonl"
    path.write_text('{"id": 1, "text": "In 1871"}\n{\n{"id": 2, "text": "In 1872"}\n[]\n')
    result = run("tag", "--jsonl", path)
    assert result.exit_code == 1
    assert result.stdout == ""
    for line in (2, 4):
        assert f"in.jsonl:{line}:1: error: The line is no JSON object" in result.stderr


def test_tag_tells_every_text_that_cannot_be_read(tmp_path):
    (tmp_path / "a.txt").write_bytes(b"\xff")
    (tmp_path / "b.txt").write_bytes(b"a\0b")
    result = run("tag", tmp_path / "a.txt", tmp_path / "b.txt")
    assert result.exit_code == 1
    assert "a.txt:1:1: error: The byte 0xFF is not UTF-8" in result.stderr
    assert "b.txt:1:2: error: There is a NUL byte" in result.stderr


def test_validate_finds_nothing_wrong_with_the_miniature_project(project):
    result = run("validate")
    assert result.output == "7 events: 0 errors, 0 warnings.\n"
    assert result.exit_code == 0


def test_validate_tells_every_fault_at_once_with_place_rule_and_cure(project):
    spoil(project, EVENT, "date_text: A year later", "date_text: Two years later")
    spoil(project, "content/events/the-old-lamp-burns.yml", "themes: [light]", "themes: [dark]")
    result = run("validate")
    assert result.exit_code == 1
    assert "content/events/the-canal-opens.yml:10:16: error:" in result.output
    assert "content/events/the-old-lamp-burns.yml:3:10: error: There is no theme 'dark'" in (
        result.output
    )
    assert "[unknown-theme]" in result.output
    assert result.output.endswith("7 events: 3 errors, 0 warnings.\n")


def test_validate_counts_a_single_fault_in_the_singular(project):
    spoil(project, "content/events/the-old-lamp-burns.yml", "themes: [light]", "themes: [dark]")
    assert run("validate").output.endswith("7 events: 1 error, 0 warnings.\n")


def test_validate_prints_json_for_programs_and_commands_for_github(project):
    spoil(project, "content/events/the-old-lamp-burns.yml", "themes: [light]", "themes: [dark]")
    (problem,) = json.loads(run("validate", "--format", "json").output)
    assert problem["path"] == "content/events/the-old-lamp-burns.yml"
    assert (problem["line"], problem["rule"]) == (3, "unknown-theme")
    github = run("validate", "--format", "github").output
    assert github.startswith("::error file=content/events/the-old-lamp-burns.yml,line=3,col=10")


def test_the_folders_can_be_named_without_any_mkdocs_yml(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    named = ["--content", MINIATURE / "content", "--texts", MINIATURE / "texts"]
    assert run("validate", *named).exit_code == 0


def test_extract_refuses_bad_texts_all_at_once_and_writes_nothing(project):
    (project / "texts" / "latin.txt").write_bytes("schön 1871".encode("latin-1"))
    (project / "texts" / "nul.txt").write_bytes(b"In 1871\0")
    (project / "texts" / "empty.txt").write_bytes(b"\n")
    before = snapshot(project)
    result = run("extract")
    assert result.exit_code == 1
    for rule in ("[not-utf-8]", "[nul]", "[empty-text]"):
        assert rule in result.stderr
    assert snapshot(project) == before


@pytest.mark.parametrize(("folder", "rule"), [("absent", "no-folder"), ("content", "no-texts")])
def test_extract_refuses_a_folder_that_is_absent_or_holds_no_text(project, folder, rule):
    result = run("extract", "--texts", project / folder)
    assert result.exit_code == 1
    assert f"[{rule}]" in result.stderr


@pytest.mark.parametrize("name", ["absent", "mkdocs.yml"])
@pytest.mark.parametrize("option", ["--content", "--texts"])
def test_validate_refuses_a_folder_that_is_none_in_one_message(project, option, name):
    result = run("validate", option, project / name, "--format", "json")
    assert result.exit_code == 1
    problems = json.loads(result.output)
    assert (problems[0]["path"], problems[0]["rule"]) == (name, "no-folder")
    assert len([problem for problem in problems if problem["rule"] == "no-text"]) == 0


def test_extract_refuses_a_file_where_it_wants_the_folder_of_the_content(project):
    result = run("extract", "--content", project / "mkdocs.yml")
    assert result.exit_code == 1
    assert "mkdocs.yml:1:1: error: There is no such folder [no-folder]" in result.stderr


def test_extract_says_in_one_line_what_it_cannot_write(project):
    (project / "new").mkdir()
    (project / "new" / "events").write_text("no folder", encoding="utf-8")
    result = run("extract", "--content", project / "new")
    assert result.exit_code == 1
    assert re.search(
        r"^Error: The drafts cannot be written: .*events.*: File exists$", result.stderr, re.M
    )
    assert snapshot(project / "new") == {project / "new" / "events": b"no folder"}


def test_extract_refuses_faulty_content_before_it_writes(project):
    (project / EVENT).write_text("title: [", encoding="utf-8")
    before = snapshot(project)
    result = run("extract")
    assert result.exit_code == 1
    assert "[no-yaml]" in result.stderr
    assert snapshot(project) == before


def test_extract_from_nothing_gives_drafts_that_validate_and_a_second_run_adds_nothing(
    tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    named = ["--content", tmp_path / "content", "--texts", MINIATURE / "texts"]
    first = run("extract", *named)
    assert first.exit_code == 0, first.output
    assert list((tmp_path / "content" / "events").glob("*.yml"))
    assert (tmp_path / "content" / "sources.yml").exists()
    before = snapshot(tmp_path)
    assert run("extract", *named).exit_code == 0
    assert snapshot(tmp_path) == before
    assert run("validate", *named).exit_code == 0


def test_schema_writes_every_schema_beside_the_authored_pages(project):
    result = run("schema")
    assert result.exit_code == 0
    written = {path.name: path.read_text("utf-8") for path in (project / "docs/schema").iterdir()}
    assert written == schema.schemas()


def test_build_says_where_the_site_lies_and_how_to_read_it(project):
    result = run("build", "--output", "out")
    assert result.exit_code == 0, result.output
    assert "The site lies in out/:" in result.output
    assert "python3 -m http.server --directory out 8000" in result.output
    assert (project / "out" / "index.html").exists()


def test_build_leaves_a_folder_alone_that_holds_other_things(project):
    before = snapshot(project)
    result = run("build", "--output", project / "texts")
    assert result.exit_code == 2
    assert "texts holds other things than a site: choose another." in result.output
    assert snapshot(project) == before


def test_without_a_command_the_three_run_in_order_and_stop_at_the_first_that_fails(project):
    spoil(project, "content/events/the-old-lamp-burns.yml", "themes: [light]", "themes: [dark]")
    result = run()
    assert result.exit_code == 1
    assert "[unknown-theme]" in result.output
    assert not (project / "site").exists()


def test_without_a_command_the_three_run_in_order(project):
    result = run()
    assert result.exit_code == 0, result.output
    assert result.output.index(" errors, ") < result.output.index("The site lies in site/")
    assert (project / "site" / "index.html").exists()


def test_the_tagger_waits_for_no_library_that_it_does_not_need():
    asked = "import sys, timeline.cli; print({'pydantic', 'yaml', 'mkdocs'} & {*sys.modules})"
    result = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert result.stdout == "set()\n"
