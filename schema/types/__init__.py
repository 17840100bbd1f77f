"""The types of the schema. A field without a resolver reads the attribute or property of its name
from the record.
"""
