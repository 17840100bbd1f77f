"""The operations: functions that take a context and values, and return records. No GraphQL and no
HTTP.
"""
