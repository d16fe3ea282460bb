"""What institutions publish: fetching politely and reading pages into labelled paragraphs."""
