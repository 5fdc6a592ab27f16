"""An embedded AWS for a machine without an account: moto's API, with real execution behind it."""
