"""Speech Studio: recordings become transcripts that say who said what, on your own machine."""

__version__ = "0.1.0"
