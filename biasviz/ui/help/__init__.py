"""Help in the program: what the lab shows, and the conventions with a switch for each."""
