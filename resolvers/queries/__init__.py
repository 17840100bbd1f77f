"""Queries: pages, filters, single numbers and their related rows."""
