"""What every service runs on: the context, shared commits, periodic tasks, the recent stops, logs and metrics."""
