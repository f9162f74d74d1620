"""What a browser asks for: the pages and their files, and what a class takes home."""
