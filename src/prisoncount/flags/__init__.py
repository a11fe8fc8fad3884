"""Flag rules, one file each: series and observations in, flags out."""
