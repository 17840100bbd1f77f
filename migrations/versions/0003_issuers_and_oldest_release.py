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

SUBJECTS = "SELECT count(*) FROM account WHERE subject IS NOT NULL"


def upgrade() -> None:
    _check_issuer_is_known()
    op.add_column("account", sa.Column("issuer", sa.Text(), nullable=True))
    op.create_index("uq_account_issuer_subject", "account", ["issuer", "subject"], unique=True)
    # Beside the revision, so that both are read and written together. `migrations.upgrade` fills it.
    op.add_column("alembic_version", sa.Column("oldest_release", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("alembic_version", "oldest_release")
    op.drop_index("uq_account_issuer_subject", "account")
    op.drop_column("account", "issuer")


def _check_issuer_is_known() -> None:
    """`migrations.upgrade` stores it afterwards. Raises ConfigurationError if it was not given."""
    subjects = op.get_bind().execute(sa.text(SUBJECTS)).scalar_one()
    if subjects and context.config.attributes.get("oidc_issuer") is None:
        setting = os.environ.get("NUMBERBOOK_OIDC_ISSUER")
        raise ConfigurationError(
            f"Accounts of this database are linked to {subjects} subjects of an OpenID Connect"
            " issuer, and it does not hold which one that is: run `numberbook migrate --oidc-issuer"
            " URL` with the issuer that they were linked for. (NUMBERBOOK_OIDC_ISSUER is"
            f" {setting or 'not set'}; that need not be the same one.)"
        )
