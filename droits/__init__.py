"""droits: the entitlement check-up of Paris."""
