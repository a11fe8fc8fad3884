"""What the fetcher is made of: one exchange over HTTP, which addresses are allowed, robots.txt."""
