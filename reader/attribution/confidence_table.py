"""Learned: how often a statement of so much raw confidence is right with its speaker.

Made by tests/bench/train_attribution.py; not edited by hand.
"""

KNOTS = (
    (0.0, 0.0),
    (0.365, 0.357),
    (0.45, 0.439),
    (0.485, 0.477),
    (0.533, 0.513),
    (0.575, 0.594),
    (0.598, 0.654),
    (0.63, 0.701),
    (0.702, 0.72),
    (0.763, 0.778),
    (0.825, 0.842),
    (0.872, 0.893),
    (0.882, 0.902),
    (0.906, 0.951),
    (0.944, 0.977),
    (0.96, 0.979),
    (0.97, 1.0),
)
