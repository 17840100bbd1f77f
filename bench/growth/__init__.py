"""What requests and commands cost as the table grows."""
