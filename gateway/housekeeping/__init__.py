"""What time does by itself: expiry, retention, and a clock that is put back."""
