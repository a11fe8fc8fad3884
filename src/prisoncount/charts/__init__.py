"""Charts, one file each: the view of a monitor in, a matplotlib Figure out."""
