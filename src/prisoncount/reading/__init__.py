"""Reading: from a capture to a document, from a document to its mentions and its headline."""
