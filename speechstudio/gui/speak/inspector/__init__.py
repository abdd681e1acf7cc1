"""The panel beside a script: voice, lexicon, takes."""
