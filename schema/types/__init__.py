"""The types of the schema. A field without a resolver is an attribute, or a property, of the record
behind it.
"""
