"""Events for your application: the feed, and the deliveries to event sinks."""
