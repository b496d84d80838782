"""What keeps the rules right: random households, names of OpenFisca. For maintainers, never for an answer."""
