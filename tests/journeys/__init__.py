"""Whole journeys in a real window on an X server, each in a process of its own."""
