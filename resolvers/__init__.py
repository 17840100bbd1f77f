"""What is done: functions from a context and values to records. No GraphQL and no HTTP."""
