"""What files, sessions, codes and lessons need of the Chain lab."""
