"""Learned: how often a statement of so much raw confidence is right with its speaker.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

KNOTS = (
    (0.0, 0.0),
    (0.315, 0.348),
    (0.408, 0.374),
    (0.464, 0.435),
    (0.532, 0.546),
    (0.575, 0.555),
    (0.62, 0.689),
    (0.678, 0.706),
    (0.729, 0.724),
    (0.765, 0.758),
    (0.825, 0.843),
    (0.872, 0.894),
    (0.882, 0.896),
    (0.907, 0.954),
    (0.944, 0.976),
    (0.962, 0.985),
    (0.97, 1.0),
)
