"""The program measured on the machine it runs on, always beside a reference from the same run."""
