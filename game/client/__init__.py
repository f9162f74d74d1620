"""The desktop client. What pygame reads from the environment is set here, before it is loaded."""

import os

os.environ.setdefault("SDL_WINDOWS_DPI_AWARENESS", "permonitorv2")
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
if os.name == "posix":
    os.environ.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")
