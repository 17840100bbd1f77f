"""`numberbook reconcile`: the book against a carrier's list."""
