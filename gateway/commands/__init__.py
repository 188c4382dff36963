"""The subcommands of `assent`, and what they share."""
