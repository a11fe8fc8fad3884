"""Reading: from a capture to a document, from a document to its mentions and its headline."""

READER = "3"
"""Version of the reader, stored with everything it reads: raise it when the same page may read differently."""
