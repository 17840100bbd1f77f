"""How HTTP is spoken: the protocol, requests, bodies, answers, and the limits of each."""
