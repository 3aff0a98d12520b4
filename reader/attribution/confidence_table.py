"""Learned: how often a statement of so much raw confidence is right with its speaker.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

KNOTS = (
    (0.0, 0.0),
    (0.322, 0.364),
    (0.418, 0.367),
    (0.455, 0.421),
    (0.49, 0.489),
    (0.527, 0.501),
    (0.558, 0.579),
    (0.595, 0.637),
    (0.626, 0.661),
    (0.69, 0.711),
    (0.766, 0.781),
    (0.83, 0.846),
    (0.874, 0.886),
    (0.883, 0.9),
    (0.907, 0.949),
    (0.945, 0.977),
    (0.962, 0.987),
    (0.97, 1.0),
)
