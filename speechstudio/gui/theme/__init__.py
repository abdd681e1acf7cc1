"""How the window looks: colours, fonts, icons and sizes, from `resources/theme/tokens.json`."""
