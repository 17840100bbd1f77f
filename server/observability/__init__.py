"""What operators can see: the log, metrics and spans."""
