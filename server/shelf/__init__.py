"""The lessons of this machine: opened, prepared, found again, forgotten."""
