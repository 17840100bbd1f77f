"""How much an account or an address may ask for in a minute."""
