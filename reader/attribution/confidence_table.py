"""Learned: how often a statement of so much raw confidence is right with its speaker.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

KNOTS = (
    (0.0, 0.0),
    (0.374, 0.357),
    (0.46, 0.416),
    (0.494, 0.473),
    (0.53, 0.521),
    (0.574, 0.58),
    (0.607, 0.596),
    (0.629, 0.663),
    (0.69, 0.716),
    (0.766, 0.788),
    (0.83, 0.845),
    (0.874, 0.887),
    (0.883, 0.898),
    (0.906, 0.951),
    (0.94, 0.964),
    (0.945, 0.976),
    (0.962, 0.987),
    (0.97, 1.0),
)
