"""What `serve --demo` serves."""
