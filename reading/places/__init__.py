"""Which municipality, town part or village a word names, however it is written."""
