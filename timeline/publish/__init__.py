"""Publication: from content to a site. Knows nothing of extraction."""
