"""What every service uses: the context, batches, periodic tasks, recent stops, logs and metrics."""
