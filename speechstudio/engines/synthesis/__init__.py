"""Engines that turn words into speech."""
