"""What the application hears: the feed and its sinks."""
