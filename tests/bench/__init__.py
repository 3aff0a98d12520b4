"""Measured promises: each `bench_*.py` prints a table of its own, every figure beside a baseline of the same run."""
