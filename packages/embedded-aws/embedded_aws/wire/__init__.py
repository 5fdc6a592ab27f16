"""What comes over the wire: a request is let in, read once, and goes on as it was read."""
