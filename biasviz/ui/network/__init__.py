"""The Network lab in the window."""
