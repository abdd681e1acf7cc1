"""Adapters to speech libraries: light specs, and factories that run in child processes."""
