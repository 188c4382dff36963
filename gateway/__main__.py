"""`python -m gateway` is the command `assent`."""

from gateway.cli import main

main()
