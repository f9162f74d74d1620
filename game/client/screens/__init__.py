"""The screens, one file each. `screen` says what a screen is."""
