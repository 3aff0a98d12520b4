"""The subcommands of `onrecord`, in the order in which the help lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from reader.cli.commands import (
    attribute,
    backup,
    bookmarks,
    check,
    export,
    importing,
    listing,
    notes,
    open_window,
    search,
    show,
    speakers,
)

if TYPE_CHECKING:
    from reader.cli.parser import Subcommands

COMMANDS: Sequence[Callable[[Subcommands], None]] = (
    open_window.declare,
    importing.declare,
    listing.declare,
    show.declare,
    search.declare,
    speakers.declare,
    notes.declare,
    bookmarks.declare,
    export.declare,
    attribute.declare,
    backup.declare,
    check.declare,
)
