"""Meetings with one's own coach, and calls back, in the talk."""
