"""Which body serves somebody, in the talk: the question, the place, the decision and the doubts about it."""
