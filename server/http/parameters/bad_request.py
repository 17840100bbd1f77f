"""What is raised for a request that is not as the contract describes it."""

from collections.abc import Mapping


class BadRequest(Exception):
    """The request has no usable parameters; the message says what to correct."""

    def __init__(self, status: int, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers
