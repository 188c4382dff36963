"""From webhooks to signals: which channel an item is for, what it means, what was missed."""
