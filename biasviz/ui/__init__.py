"""PySide6 and pyqtgraph: the window, its views, and what they stand on."""
