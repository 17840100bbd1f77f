"""The domain: tables, records, rules, transitions and policy. No GraphQL, no HTTP."""
