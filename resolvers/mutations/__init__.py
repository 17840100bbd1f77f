"""What changes numbers: authorized, planned and applied in one transaction each."""
