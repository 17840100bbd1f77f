"""How a document is run: parsed, limited, validated, kept and executed.

Knows GraphQL and nothing of what is served with it: imports graphql-core and the standard
library alone. Public are `limits.Limits`, `documents.Documents` with the `prepared.Prepared` it
gives, `refusal.DocumentRefusedError` with its `Stage`, `plans.Plans` with the `compile.Readers` it
takes, and `execute.coerce_variables` and `execute.execute`.
"""
