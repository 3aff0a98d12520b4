"""Speakers in the window: one speaker's statements over the library, and the list of all speakers."""

from ui.speakers.directory import SpeakersPage
from ui.speakers.page import SpeakerPage

__all__ = ["SpeakerPage", "SpeakersPage"]
