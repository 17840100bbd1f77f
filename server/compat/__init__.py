"""The HTTP interfaces of the systems that Numberbook's rules come from, for their own clients."""
