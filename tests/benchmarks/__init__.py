"""Benchmarks: whole processes, compared as ratios within one run."""
