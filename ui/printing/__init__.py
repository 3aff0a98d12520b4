"""An article on paper or as PDF."""

from ui.printing.controller import PrintController

__all__ = ["PrintController"]
