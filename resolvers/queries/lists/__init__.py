"""The SQL of lists: filters, orders, cursors, pages, totals and counts."""
