from timeline import links
from timeline.links import PageLinks

PAGES = {
    "index.html": '<h1 id="top">A</h1><a href="events/fire/#passages">fire</a><img src="a.svg">',
    "events/fire/index.html": '<i id="passages">P</i><a href="../..">home</a><a href="#top">x</a>',
}


def faults_of(pages, files=frozenset({"a.svg"}), base="/"):
    return list(
        links.faults({place: links.read(page) for place, page in pages.items()}, files, base)
    )


def test_a_page_yields_its_links_and_ids_raw_html_and_drawings_too():
    page = (
        '<div id="a"><svg><a href="x/"><use href="#b"/></a></svg><script src="s.js"></script></div>'
    )
    assert links.read(page) == PageLinks(targets=("x/", "#b", "s.js"), ids=("a",))


def test_text_that_only_looks_like_a_link_is_none():
    page = '<p>href="x"</p><code>&lt;a href="y"&gt;</code><script>let a = \'<a href="z">\'</script>'
    assert links.read(page).targets == ()


def test_links_to_folders_files_and_ids_of_other_pages_are_followed():
    assert faults_of(PAGES) == [
        "events/fire/index.html: the link '#top' names an id that its page does not have"
    ]


def test_a_link_that_leads_nowhere_is_told_with_its_page():
    pages = {"people/ada/index.html": '<a href="../bob/">Bob</a><a href="../ada/">Ada</a>'}
    assert faults_of(pages) == ["people/ada/index.html: the link '../bob/' leads nowhere"]


def test_a_link_to_a_data_file_and_one_with_a_query_are_followed():
    pages = {"index.html": '<a href="data/events.json?v=1">data</a><a href="./">here</a>'}
    assert faults_of(pages, {"data/events.json"}) == []


def test_what_leads_to_another_host_or_a_person_is_not_ours_to_check():
    pages = {
        "index.html": '<a href="https://example.org/x">x</a><a href="mailto:a@example.org">a</a>'
    }
    assert faults_of(pages) == []


def test_a_link_from_the_root_is_read_from_the_path_of_the_site():
    pages = {"404.html": '<a href="/timeline/about/">a</a>', "about/index.html": ""}
    assert faults_of(pages, base="/timeline/") == []
    assert faults_of(pages, base="/") == ["404.html: the link '/timeline/about/' leads nowhere"]


def test_a_view_of_the_timeline_in_a_link_names_no_element():
    pages = {"index.html": '<a href="#from=1917&amp;to=1920">view</a>'}
    assert faults_of(pages) == []


def test_an_id_that_stands_twice_is_told():
    assert faults_of({"index.html": '<i id="a"></i><b id="a"></b>'}) == [
        "index.html: the id 'a' stands 2 times"
    ]
