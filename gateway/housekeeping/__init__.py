"""What happens as time passes: expiry, retention, and repairs after the clock was put back."""
