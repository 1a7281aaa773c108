"""Experiments: a frozen spec each, its pure evaluation, and what the evaluation finds."""
