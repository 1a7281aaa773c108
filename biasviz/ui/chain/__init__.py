"""The Chain lab in the window."""
