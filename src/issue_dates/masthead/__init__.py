"""From print to an Issue."""
