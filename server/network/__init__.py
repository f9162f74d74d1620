"""The way to this machine: its addresses, names, port and certificate, and who may come by them."""
