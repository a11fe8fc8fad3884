"""Flag rules, one file each: a view of the monitor in, flags out. The file name is the rule's name."""
