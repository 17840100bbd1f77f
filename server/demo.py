"""What demonstration mode prints at every start: who there is, their tokens, and a first query."""

from collections.abc import Sequence

import typer

from resolvers.demo import Persona

QUERY = "{ phoneNumbers { totalCount nodes { e164 nickname viewerAccess callingNameStatus } } }"


def announce(personas: Sequence[Persona], address: str) -> None:
    """Print the accounts and a query to paste."""
    typer.echo(f"\nNumberbook serves demonstration data on {address}/graphql\n")
    for persona in personas:
        typer.echo(f"  {persona.name:<8}{persona.role:<36}{persona.token}")
    typer.echo(
        f"\nIn a browser, open that address. In a shell:\n\n{_command(personas[0], address)}\n"
    )


def _command(persona: Persona, address: str) -> str:
    return (
        f"  TOKEN={persona.token}\n"
        f'  curl -s {address}/graphql -H "authorization: Bearer $TOKEN"'
        f" -H 'content-type: application/json' -d '{{\"query\":\"{QUERY}\"}}'"
    )
