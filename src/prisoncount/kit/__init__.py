"""What `prisoncount report` leaves for readers: mail, feed, page and data package; one module a kind of file."""
