"""How we read what people write in Finnish and Swedish: municipalities, facts, times, personal data.

Shared by the server and by Rasa's components, so it runs on Python 3.10 and newer alike and
imports nothing of ours.
"""
