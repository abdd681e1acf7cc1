"""Work in child processes: frames, events, states, checkpoints, queue."""
