"""From a caller's message to the provider and back: intake, gates, claim, dispatch, results, receipts."""
