"""Chime: the operations on phone numbers of Amazon Chime SDK Voice, for its own clients."""
