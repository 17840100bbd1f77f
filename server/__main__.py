"""`python -m server` is the command `numberbook`."""

from server.cli import main

main()
