"""The health of our channels and templates: quality ratings, providers' notices, and what is slowed or held because of
them."""
