"""Which of the places named in a message is where the writer lives."""
