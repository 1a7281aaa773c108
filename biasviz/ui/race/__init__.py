"""The race: who runs against whom, the bar of stop-watches, and the cures that are tried in the other lane."""
