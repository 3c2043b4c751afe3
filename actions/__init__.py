"""The server: what browsers and Rasa call."""
