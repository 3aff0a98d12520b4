"""The window: Qt Widgets over the `reader` package, and nothing of the store below it."""
