"""What texts become: numbers in E.164, their labels, and the keys that lists and searches use."""
