import json
import re

from timeline import bundle


def put_npm_bundle(root, version):
    folder = root / bundle.NPM_PACKAGE
    folder.mkdir(parents=True)
    (folder / "plotly-basic.min.js").write_text("// plotly.js-basic")
    (folder / "package.json").write_text(json.dumps({"version": version}))


def test_without_npms_package_the_bundle_of_the_python_package_serves(tmp_path):
    found = bundle.find(tmp_path)
    assert found.path.is_file()
    assert f"plotly.js v{found.version}" in found.path.read_text(encoding="utf-8")[:200]
    assert re.fullmatch(
        r"plotly\.js [\d.]+ of the Python package \(1\.5 MB gzip\), since npm's is not installed",
        found.note,
    )


def test_npms_small_bundle_of_the_same_version_comes_first(tmp_path):
    version = bundle.find(tmp_path).version
    put_npm_bundle(tmp_path, version)
    found = bundle.find(tmp_path)
    assert found.path == tmp_path / bundle.NPM_PACKAGE / "plotly-basic.min.js"
    assert found.note == f"plotly.js-basic {version} from npm (0.4 MB gzip)"


def test_npms_bundle_of_another_version_is_left_alone(tmp_path):
    put_npm_bundle(tmp_path, "0.0.1")
    found = bundle.find(tmp_path)
    assert tmp_path not in found.path.parents
    assert found.note.endswith("since npm's is 0.0.1")
