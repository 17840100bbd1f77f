"""Persisted and trusted documents: clients name a document by an id in place of its text."""
