"""What reads numbers: pages, filters, single numbers and their related rows."""
