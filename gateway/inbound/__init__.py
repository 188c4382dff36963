"""From webhooks to signals: which channel an item is for, what it means, and what webhooks did not bring."""
