"""The endpoints of the voice platform for phone numbers, at `/api/user`, for its own clients."""
