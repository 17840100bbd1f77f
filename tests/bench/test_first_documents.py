"""The comparison of documents that come for the first time works, in its shortest form."""

from typer.testing import CliRunner

from bench.first_documents import DOCUMENTS, app


def test_each_document_is_compared_with_graphql_core() -> None:
    done = CliRunner().invoke(app, ["--rounds", "2"], catch_exceptions=False)
    assert done.exit_code == 0
    rows = done.stdout.strip().splitlines()[-len(DOCUMENTS) :]
    for name, row in zip(DOCUMENTS, rows, strict=True):
        title, theirs, ours, *_ = row.strip("| ").split(" | ")
        assert title.strip() == name
        assert 0 < float(ours) < float(theirs)
