"""The dock below a script: a block for each sentence, and the transport."""
