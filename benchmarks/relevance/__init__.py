"""Does the finder find the right listings? Judged queries, and the same queries asked of other search engines."""
