"""What `out-of-area` understands: a file for each command, and what they share.

The only place that wires the parts of the house together. Parts are imported
when their command runs: whoever hosts needs no window, and whoever joins needs
no server.
"""
