"""What is true: tables, rules, policy, sessions. No GraphQL, no HTTP."""
