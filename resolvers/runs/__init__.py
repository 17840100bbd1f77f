"""Update runs: one change of many numbers, previewed and then carried out in the background."""
