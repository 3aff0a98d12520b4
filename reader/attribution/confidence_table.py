"""Learned: how often a statement of so much raw confidence is right with its speaker.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

KNOTS = (
    (0.0, 0.0),
    (0.317, 0.313),
    (0.434, 0.404),
    (0.487, 0.468),
    (0.52, 0.495),
    (0.552, 0.522),
    (0.591, 0.609),
    (0.626, 0.613),
    (0.672, 0.724),
    (0.725, 0.734),
    (0.763, 0.778),
    (0.785, 0.792),
    (0.828, 0.838),
    (0.872, 0.888),
    (0.882, 0.902),
    (0.907, 0.953),
    (0.946, 0.976),
    (0.962, 0.981),
    (0.97, 1.0),
)
