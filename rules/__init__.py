"""What to look for: pure functions from text to hits. No clock, disk or network."""
