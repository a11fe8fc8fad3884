"""Kinds of source, one file each: the file name is the `kind` in a monitor file."""
