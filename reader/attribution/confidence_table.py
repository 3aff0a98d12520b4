"""Learned: how often a statement of so much raw confidence is right with its speaker.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

KNOTS = (
    (0.0, 0.0),
    (0.267, 0.274),
    (0.381, 0.323),
    (0.434, 0.413),
    (0.469, 0.471),
    (0.5, 0.489),
    (0.535, 0.548),
    (0.566, 0.557),
    (0.592, 0.631),
    (0.662, 0.707),
    (0.739, 0.717),
    (0.768, 0.755),
    (0.826, 0.845),
    (0.878, 0.886),
    (0.906, 0.952),
    (0.944, 0.979),
    (0.962, 0.984),
    (0.97, 1.0),
)
