import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from mkdocs.config import load_config
from sites import EPOCH, MINIATURE, ROOT, build_site, built

from timeline import bundle, plugin
from timeline.problems import Problem

EVENT = "content/events/the-canal-opens.yml"
DEADLINE = 120


@pytest.fixture
def project(tmp_path):
    """A copy of the miniature project that a test may spoil."""
    return Path(shutil.copytree(MINIATURE, tmp_path / "project"))


def spoil(project, file, old, new):
    path = project / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_folders_are_those_of_the_options_seen_from_mkdocs_yml(project):
    config = load_config(str(project / "mkdocs.yml"))
    assert plugin.folders(config) == (project / "content", project / "texts")


def test_the_moment_is_the_given_one_before_all_others(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    assert plugin.epoch(MINIATURE, MINIATURE / "content") == 86400


def test_the_moment_is_that_of_the_last_commit(project, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    author = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org"}
    committer = {"GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@example.org"}
    environment = {**os.environ, **author, **committer, "GIT_COMMITTER_DATE": "1234567890 +0000"}
    for command in (["init", "-q"], ["add", "mkdocs.yml"], ["commit", "-q", "-m", "Begin"]):
        subprocess.run(["git", *command], cwd=project, env=environment, check=True)
    assert plugin.epoch(project, project / "content") == 1234567890


def test_outside_a_repository_the_moment_is_the_last_change_of_the_content(tmp_path, monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    (tmp_path / "sources.yml").touch()
    os.utime(tmp_path / "sources.yml", (2000, 2000))
    assert plugin.epoch(tmp_path, tmp_path) == 2000


def test_the_page_of_problems_names_each_with_place_and_cure_and_escapes_them():
    page = plugin.problem_page([Problem("a.yml", 3, 7, "no-date", "<b> is no date", "Mend it.")])
    assert "a.yml:3:7" in page
    assert "&lt;b&gt; is no date" in page
    assert "Mend it." in page


@pytest.mark.parametrize("strictness", [[], ["--strict"]])
def test_a_fault_in_content_fails_every_mkdocs_build_without_a_traceback(project, strictness):
    spoil(project, EVENT, "date_text: A year later", "date_text: Two years later")
    command = [sys.executable, "-m", "mkdocs", "build", *strictness]
    result = subprocess.run(command, cwd=project, capture_output=True, text=True)
    assert result.returncode == 1
    assert "content/events/the-canal-opens.yml:10:16: error:" in result.stderr
    assert "Traceback" not in result.stderr
    assert not (project / "site" / "index.html").exists()


def test_a_dead_link_in_raw_html_fails_the_build(project, tmp_path):
    about = project / "docs" / "about.md"
    about.write_text('# About\n\n<a href="../nowhere/">x</a>\n', encoding="utf-8")
    result = build_site(project / "mkdocs.yml", tmp_path / "site")
    assert result.returncode == 1
    assert "about/index.html: the link '../nowhere/' leads nowhere" in result.stderr
    assert "Traceback" not in result.stderr


def test_a_missing_link_in_markdown_fails_the_strict_build(project, tmp_path):
    (project / "docs" / "about.md").write_text("# About\n\n[x](nowhere.md)\n", encoding="utf-8")
    result = build_site(project / "mkdocs.yml", tmp_path / "site")
    assert result.returncode == 1
    assert "nowhere.md" in result.stderr


def test_without_addresses_there_are_no_canonical_and_no_edit_links(miniature_site):
    page = (miniature_site / "events/the-canal-opens/index.html").read_text(encoding="utf-8")
    assert 'rel="canonical"' not in page
    assert "/edit/" not in page


def test_with_addresses_pages_are_canonical_and_the_pencil_opens_the_yaml(project, tmp_path):
    result = build_site(
        project / "mkdocs.yml",
        tmp_path / "site",
        SITE_URL="https://example.org/harbour/",
        REPO_URL="https://example.com/someone/harbour",
    )
    assert result.returncode == 0, result.stdout + result.stderr
    page = (tmp_path / "site/events/the-canal-opens/index.html").read_text(encoding="utf-8")
    assert (
        '<link rel="canonical" href="https://example.org/harbour/events/the-canal-opens/">' in page
    )
    repository = "https://example.com/someone/harbour/edit/main"
    assert f'href="{repository}/content/events/the-canal-opens.yml"' in page
    about = (tmp_path / "site/about/index.html").read_text(encoding="utf-8")
    assert f'href="{repository}/docs/about.md"' in about


def test_the_sitemap_bears_the_given_day_and_not_todays(project, tmp_path):
    result = build_site(project / "mkdocs.yml", tmp_path / "site", SITE_URL="https://example.org/")
    assert result.returncode == 0, result.stdout + result.stderr
    day = time.strftime("%Y-%m-%d", time.gmtime(int(EPOCH)))
    lines = (tmp_path / "site/sitemap.xml").read_text(encoding="utf-8").split("<lastmod>")[1:]
    assert lines
    assert {line[:10] for line in lines} == {day}


def test_the_bundle_that_was_chosen_lies_at_its_stable_address(flagship_site):
    served = (flagship_site / plugin.PLOTLY).read_bytes()
    assert served == bundle.find(ROOT).path.read_bytes()


def test_a_project_without_npms_bundle_is_served_the_python_packages(project, tmp_path):
    site = built(project / "mkdocs.yml", tmp_path / "site")
    assert (site / plugin.PLOTLY).stat().st_size > 4_000_000


def fetch(address):
    """The body of a page, of an error page too; nothing while nobody answers."""
    try:
        with urllib.request.urlopen(address, timeout=30) as response:
            return response.read().decode()
    except urllib.error.HTTPError as error:
        return error.read().decode()
    except OSError:
        return ""


def wait_for(address, text, server):
    end = time.monotonic() + DEADLINE
    while text not in (body := fetch(address)):
        assert server.poll() is None, "the server has stopped"
        assert time.monotonic() < end, f"{text!r} never came: {body[-2000:]}"
        time.sleep(0.3)


def test_serve_shows_faults_lives_on_and_comes_back_when_they_are_mended(project):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr", f"127.0.0.1:{port}"]
    server = subprocess.Popen(
        command, cwd=project, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    page = f"http://127.0.0.1:{port}/events/the-canal-opens/"
    try:
        wait_for(page, "The council opens the new canal", server)
        spoil(project, EVENT, "date_text: A year later", "date_text: Two years later")
        wait_for(page, "The content has errors", server)
        assert "events/the-canal-opens.yml:" in fetch(f"http://127.0.0.1:{port}/")
        spoil(project, EVENT, "date_text: Two years later", "date_text: A year later")
        wait_for(page, "The council opens the new canal", server)
    finally:
        server.terminate()
        server.wait()
