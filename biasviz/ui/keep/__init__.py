"""Keeping what a person made: undo, files, the session, codes."""
