"""Pure rules on what may go out when: the gates, and the limits, rates and ratings that they ask about."""
