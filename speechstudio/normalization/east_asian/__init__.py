"""What Chinese and Japanese write alike: digits of two widths, dates, money, measures.

Each module offers rules in a `SharedBook`. A language binds them to a `Wording`: its number
words, its phrases (`phrases.toml`), its names of units and currencies and its cues.
"""
