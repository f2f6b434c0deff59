"""What must hold for every page of a built site: the repository's own and the miniature one."""

import filecmp
import json
import re
import shutil
import subprocess
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import html5lib
import pytest
from sites import MINIATURE, ROOT, build_site

from timeline import links

HTML_VALIDATE = ROOT / "node_modules" / ".bin" / "html-validate"


@pytest.fixture(params=["flagship_site", "miniature_site"])
def site(request):
    return request.getfixturevalue(request.param)


def pages_of(site):
    return {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}


def parse_errors(path):
    parser = html5lib.HTMLParser()
    parser.parse(path.read_text(encoding="utf-8"))
    return [f"{path}: {code} at {place}: {data}" for place, code, data in parser.errors]


def test_every_link_leads_somewhere(site):
    pages = {
        place: links.read(path.read_text(encoding="utf-8"))
        for place, path in pages_of(site).items()
    }
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert len(pages) > 10
    assert sum(len(page.targets) for page in pages.values()) > 100
    assert list(links.faults(pages, files)) == []


def test_every_page_parses_without_error(site):
    with ProcessPoolExecutor() as pool:
        found = pool.map(parse_errors, pages_of(site).values(), chunksize=8)
        assert [error for errors in found for error in errors] == []


@pytest.mark.skipif(
    not HTML_VALIDATE.exists() or not shutil.which("node"),
    reason="html-validate comes by npm; without Node the parser above is the judge",
)
def test_every_page_is_valid_html(site, tmp_path):
    # One rule is off in the configuration: the theme's own checkboxes have `autocomplete`.
    report = tmp_path / "report.json"
    command = [HTML_VALIDATE, "--config", ROOT / ".htmlvalidate.json", site]
    subprocess.run([*command, "--formatter", f"json={report}"], check=False)
    told = [
        f"{page['filePath']}:{message['line']}: {message['message']} [{message['ruleId']}]"
        for page in json.loads(report.read_text(encoding="utf-8"))
        for message in page["messages"]
    ]
    assert told == []


def test_every_page_names_its_icon(site):
    # A browser asks for /favicon.ico where a page names none: missing in a site below a folder.
    without = [
        place
        for place, path in pages_of(site).items()
        if '<link rel="icon"' not in path.read_text(encoding="utf-8")
    ]
    assert without == []


def test_no_page_loads_anything_from_another_host(site):
    loading = re.compile(r'<(?:script|img|link|iframe|source)\b[^>]*\s(?:src|href)="(https?:)?//')
    allowed = re.compile(r'<link\b[^>]*\srel="(?:canonical|license)"')
    for place, path in pages_of(site).items():
        for found in loading.finditer(path.read_text(encoding="utf-8")):
            assert allowed.match(found.group()), f"{place}: {found.group()}"


def test_no_style_sheet_loads_anything_from_another_host(site):
    for path in site.rglob("*.css"):
        assert not re.search(r"(?:url\(|@import)\s*['\"]?(?:https?:)?//", path.read_text("utf-8"))


def differences(one, other):
    """Every file, by its place, that is not the same in both folders to the byte."""
    places = {p.relative_to(folder) for folder in (one, other) for p in folder.rglob("*")}
    return [
        str(place)
        for place in sorted(places)
        if not (one / place).is_dir()
        and not (
            (one / place).exists()
            and (other / place).exists()
            and filecmp.cmp(one / place, other / place, shallow=False)
        )
    ]


@pytest.mark.parametrize("config", [ROOT / "mkdocs.yml", MINIATURE / "mkdocs.yml"])
def test_two_builds_are_the_same_to_the_byte(config: Path, request, tmp_path):
    first = request.getfixturevalue(
        "miniature_site" if config.is_relative_to(MINIATURE) else "flagship_site"
    )
    second = tmp_path / "another place"
    result = build_site(config, second, PYTHONHASHSEED="7", TZ="Asia/Tokyo", LC_ALL="C")
    assert result.returncode == 0, result.stdout + result.stderr
    assert (first / "sitemap.xml.gz").exists()
    assert differences(first, second) == []
