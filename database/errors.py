"""The errors of a database and of its configuration."""


class Unavailable(Exception):
    """The database cannot answer now; the same request may succeed a moment later."""


class Locked(Unavailable):
    """Another transaction has locked the rows that this one needs."""


class ConfigurationError(Exception):
    """A setting, a file or a name cannot be used; the message says what to do."""
