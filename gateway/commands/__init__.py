"""The subcommands of `assent`, one module each."""
