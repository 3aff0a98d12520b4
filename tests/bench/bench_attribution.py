"""Attribution: how often right, how fast, how light, against what is needed; needs ONRECORD_CORPORA."""

from __future__ import annotations

from tests.bench.attribution_scores import calibration, corpora, headline, import_cost, score, speed, texts

NEEDED = {
    "direct": 93.0, "mixed": 80.0, "indirect": 64.0, "all": 76.0, "speakers": 90.0, "who": 82.0, "full name": 88.0,
    "who, he/she": 78.0, "GUM, all": 70.0,
}  # fmt: skip


def main() -> None:
    """Prints the table."""
    folder = corpora()
    if folder is None:
        print("ONRECORD_CORPORA names no folder with the corpora: nothing was measured.")
        return
    print(f"{'F1, end to end':24s} {'needed':>8s} {'ours':>8s}")
    for name, value in headline(folder).items():
        print(f"{name:24s} {NEEDED[name]:8.1f} {value:8.1f}{'' if value >= NEEDED[name] else '  below'}")
    print(f"{'seeds, all':24s} {'':8s} {100 * score(folder, 'seeds')['all']['e2e'][2]:8.1f}")
    rate, ratio, written = speed(texts(folder))
    print(f"{'characters a CPU second':24s} {600_000:8,d} {rate:8,.0f}  {ratio:.1f} x the bare word pattern")
    print(f"{'... JSON read and written':24s} {600_000:8,d} {written:8,.0f}")
    seconds, megabytes = import_cost()
    print(f"{'import':24s} {'0.1 s, 40 MB':>8s} {seconds:.2f} s, {megabytes:.0f} MB")
    print(
        "Full name: 4.6 % of them the scorer can give no one (a role with commas before the name, a plural)."
    )
    print("\nconfidence: shown, statements, right (train)")
    for shown, count, right in calibration(folder, "train"):
        print(f"{shown:6.2f} {count:7d} {right:6.2f}")


if __name__ == "__main__":
    main()
