"""What is shared from the window: pictures, figures, animations, the code on the screen."""
