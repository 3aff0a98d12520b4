"""Learned: how often a statement of so much raw confidence is right with its speaker.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

KNOTS = (
    (0.0, 0.0),
    (0.279, 0.216),
    (0.374, 0.305),
    (0.436, 0.395),
    (0.483, 0.449),
    (0.543, 0.499),
    (0.604, 0.685),
    (0.674, 0.701),
    (0.734, 0.735),
    (0.77, 0.775),
    (0.797, 0.818),
    (0.841, 0.836),
    (0.878, 0.879),
    (0.907, 0.947),
    (0.941, 0.974),
    (0.955, 0.979),
    (0.97, 1.0),
)
