"""What can go wrong with a database, and with how it was set up."""


class Unavailable(Exception):
    """The database cannot answer now; the same request may succeed a moment later."""


class Locked(Unavailable):
    """Another transaction holds the rows that this one needs."""


class ConfigurationError(Exception):
    """A setting, a file or a name of the operator cannot work; the message says what to do."""
