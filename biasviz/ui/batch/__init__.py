"""The Batch lab's views."""
