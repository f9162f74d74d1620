"""What goes between the lesson and a machine in the class, by socket or by plain HTTP."""
