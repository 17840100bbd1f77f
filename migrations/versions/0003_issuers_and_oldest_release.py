"""The issuer of each subject, and the oldest release that may serve the database.

Revision: 0003; follows 0002. It expands: `uq_account_subject` stays as long as 0.1.0 may serve,
which looks an account up by its subject alone.
"""

import os

import sqlalchemy as sa
from alembic import context, op

from database.errors import ConfigurationError

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ACCOUNT = sa.table("account", sa.column("subject", sa.Text()), sa.column("issuer", sa.Text()))
HAS_SUBJECT = ACCOUNT.c.subject.is_not(None)


def upgrade() -> None:
    issuer = _issuer()
    op.add_column("account", sa.Column("issuer", sa.Text(), nullable=True))
    op.create_index("uq_account_issuer_subject", "account", ["issuer", "subject"], unique=True)
    op.execute(sa.update(ACCOUNT).where(HAS_SUBJECT).values(issuer=issuer))
    # Beside the revision, so that both are read and written together. `migrations.upgrade` fills it.
    op.add_column("alembic_version", sa.Column("oldest_release", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("alembic_version", "oldest_release")
    op.drop_index("uq_account_issuer_subject", "account")
    op.drop_column("account", "issuer")


def _issuer() -> str | None:
    """Whose the subjects are, as the operator says. Raises ConfigurationError where nobody has."""
    issuer: str | None = context.config.attributes.get("oidc_issuer")
    subjects = op.get_bind().scalar(sa.select(sa.func.count()).where(HAS_SUBJECT)) or 0
    if subjects and issuer is None:
        setting = os.environ.get("NUMBERBOOK_OIDC_ISSUER")
        raise ConfigurationError(
            f"Accounts of this database are linked to {subjects} subjects of an OpenID Connect"
            " issuer, and it does not hold which one that is: run `numberbook migrate --oidc-issuer"
            " URL` with the issuer that they were linked for. (NUMBERBOOK_OIDC_ISSUER is"
            f" {setting or 'not set'}; that need not be the same one.)"
        )
    return issuer
