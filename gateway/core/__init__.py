"""Pure rules: addresses, the clock, ids and statuses; consent in `consent`, the gates in `policy`. No I/O, and no
import of the rest of the gateway."""
