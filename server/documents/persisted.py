"""Finds the text of a document that a request names by an id, and refuses documents."""

from collections.abc import Mapping

from server.documents.texts import Texts, hash_of
from server.http import responses
from server.http.parameters.bad_request import BadRequest
from server.http.parameters.body import Asked
from server.http.parameters.document_ids import DocumentId
from server.http.responses import Refused


class PersistedDocuments:
    """The documents that requests can name, and whether others are executed."""

    def __init__(self, trusted: Mapping[str, str], texts: Texts, *, only_trusted: bool) -> None:
        """`trusted`: the texts of trusted documents by their ids; others come from `texts`."""
        self._trusted = trusted
        self._trusted_texts = frozenset(trusted.values())
        self._texts = texts
        self.only_trusted = only_trusted

    async def found(self, asked: Asked) -> Asked:
        """The same with the text of the document; with its id only if it is to be kept under that.

        Raises BadRequest for an id that is not the document's; Refused for a document that is
        unknown or, if only trusted ones are executed, another.
        """
        document_id = asked.document_id
        if document_id is None:
            text: str | None = asked.query
        elif asked.query:
            text = self._matching(document_id, asked.query)
        else:
            text = await self._text(document_id)
        if self.only_trusted and text not in self._trusted_texts:
            raise Refused(responses.UNTRUSTED_DOCUMENT)
        if text is None:
            raise Refused(responses.UNKNOWN_DOCUMENT)
        is_new = asked.query and document_id and document_id.text not in self._trusted
        return asked._replace(query=text, document_id=document_id if is_new else None)

    async def keep(self, document_id: DocumentId, text: str) -> None:
        """Keep the text under its SHA-256, for requests that send only that."""
        await self._texts.keep(document_id.text, text)

    def _matching(self, document_id: DocumentId, text: str) -> str:
        trusted = self._trusted.get(document_id.text)
        if text != trusted and document_id.text != hash_of(text):
            raise BadRequest(400, f"{document_id.parameter} is not the SHA-256 of the query.")
        return text

    async def _text(self, document_id: DocumentId) -> str | None:
        trusted = self._trusted.get(document_id.text)
        if trusted is not None or self.only_trusted:
            return trusted
        if document_id.is_hash:
            return await self._texts.get(document_id.text)
        if document_id.parameter == "sha256Hash":
            raise BadRequest(400, "sha256Hash must have 64 hexadecimal digits in lower case.")
        return None
