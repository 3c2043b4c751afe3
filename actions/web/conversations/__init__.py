"""Conversations: who is talking, what was said, and what a choice meant."""
