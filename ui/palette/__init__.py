"""The palette: every action, article, speaker and source by a few letters of its name."""

from ui.palette.panel import Palette

__all__ = ["Palette"]
