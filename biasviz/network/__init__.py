"""What only files, sessions, codes and lessons of the Network lab need."""
