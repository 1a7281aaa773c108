"""What leaves the program to be kept, printed or run elsewhere; nothing here knows Qt."""
