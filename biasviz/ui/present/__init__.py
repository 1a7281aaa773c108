"""The projector: a full screen for a class, a large readout, and the teacher's own window."""
