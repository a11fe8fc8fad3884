"""Benchmarks: each bench_*.py measures against a named baseline of the same run and reports ratios."""
