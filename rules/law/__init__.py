"""How provisions are cited: numbers, lists, parts, and the laws they belong to."""
