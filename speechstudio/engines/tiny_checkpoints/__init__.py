"""Makers of models with random weights, to try engines whose real weights are not there.

Each runs where its engine runs and writes what the library itself would read. What such models say
is noise, of the length and the rate that speech would have.
"""
