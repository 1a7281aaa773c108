"""Lessons in the window: the bar over the plots, the ghost that a class drags, what is locked, the keys of remotes."""
