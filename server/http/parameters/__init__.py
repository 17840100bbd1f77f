"""What a request asks for, from its body or its URL."""
