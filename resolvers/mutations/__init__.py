"""The changes of numbers: each is authorized, planned and applied in one transaction."""
