"""From text to speech: what is said, by whom, with which pauses, into which file."""
