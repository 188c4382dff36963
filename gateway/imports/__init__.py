"""Consents in large numbers: imports, and the calls of Braze's API that its customers already make."""
