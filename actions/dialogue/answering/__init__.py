"""Answering a topic from the guidance, and what is asked of the answer."""
