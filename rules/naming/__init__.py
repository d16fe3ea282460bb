"""How people's names are met in running text: sounds, endings, spellings, and what stands together."""
