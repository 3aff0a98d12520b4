"""How many statements are whose, as the lists and the sidebar show it and the file keeps it. No database."""

from __future__ import annotations

from collections.abc import Sequence


def counted(
    said: Sequence[tuple[int | None, bool, int | None, int | None]], ordinals: Sequence[int] | None = None
) -> dict[int, tuple[int, int]]:
    """Statements and direct ones by speaker, without the outer layers of chains.

    Given are of each statement the speaker, whether it is direct, the ordinal of the one around it, and its group.
    The parts of a quote that its cue interrupts, one group, are one statement, as on the speaker's page.
    """
    outer = {parent for _, _, parent, _ in said if parent is not None}
    whole: dict[tuple[int, int | None, int], bool] = {}
    for place, (speaker, direct, _, group) in enumerate(said):
        ordinal = ordinals[place] if ordinals is not None else place
        if speaker is not None and ordinal not in outer:
            one = (speaker, group, -1 if group is not None else place)
            whole[one] = direct and whole.get(one, True)
    counts: dict[int, tuple[int, int]] = {}
    for (speaker, _, _), direct in whole.items():
        number, directs = counts.get(speaker, (0, 0))
        counts[speaker] = (number + 1, directs + direct)
    return counts
