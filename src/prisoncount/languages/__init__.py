"""Languages, one file each: they supply words and examples, never logic."""
