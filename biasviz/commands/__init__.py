"""The sub-commands: a module each, with `add(subparsers)` and `run(args) -> exit code`; imported lazily."""
