"""The kit of painted widgets. Each takes the `Look` first and its parent last."""
