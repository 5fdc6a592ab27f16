"""The regression data set: what it holds, the function that made it, and its rows as streams.

Standard library only, so that whoever compares predictions with the function that made the data
imports this module without boto3.

The function is Friedman's first (J. Friedman, *Multivariate adaptive regression splines*, Annals
of Statistics 19, 1991), less 14::

    y = 10 sin(pi x0 x1) + 20 (x2 - 1/2)^2 + 10 x3 + 5 x4 - 14 + noise * N(0, 1)

Every feature is uniform on [0, 1); those after the fifth are irrelevant. Without noise the label
lies in [-14, 16], its mean is 0.42 and its standard deviation 4.9. The 14 puts the mean beside
0.5, XGBoost's default initial prediction: the documented two rounds are too few to climb there
from afar, and the objective metric would measure the distance instead of the model.

The bytes depend on the specification alone: every draw is `random.Random.random()`, whose
sequence for a seed is the one that Python guarantees across versions (docs.python.org, `random`,
"Notes on Reproducibility"); `gauss()` isn't covered by that promise and isn't used. A stream is
seeded by a string (through SHA-512, so PYTHONHASHSEED has no say) that holds the seed and the
split's name, hence the three files share no row.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, repeat
from random import Random
from typing import Final, Literal, TypeAlias

Split: TypeAlias = Literal["train", "validation", "test"]

SPLITS: Final[tuple[Split, ...]] = ("train", "validation", "test")
RELEVANT_FEATURES: Final = 5
"""Features that the function reads; a row never has fewer."""
TRANSFORM_PAYLOAD_BYTES: Final = 6_000_000
"""Most that a batch transform sends in one request (CreateTransformJob, MaxPayloadInMB: 6)."""

_FIELD: Final = "%.6f"
_FEATURE_BYTES: Final = len(_FIELD % 0) + len(",")
_BLOCK_ROWS: Final = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DatasetSpec:
    """What determines a data set, to the byte.

    The defaults make a demonstration: 0.8 MB, made in 30 ms, and rows enough for the documented
    `alpha` (an L1 penalty up to 1000) to leave some trees with leaves.

    Attributes:
        rows: Rows of the three files together, 10 or more.
        features: Features a row, 5 or more.
        seed: Seed of every draw, not negative.
        noise: Standard deviation of the normal noise on the labels, in the label's unit.
    """

    rows: int = 10_000
    features: int = 8
    seed: int = 0
    noise: float = 1.0


def split_rows(spec: DatasetSpec) -> dict[Split, int]:
    """Count the rows of each file: 70% train, 20% validation, 10% test.

    The test file is bounded: the documented transform job sets no SplitType, so the file goes to
    the model in one request, which `TRANSFORM_PAYLOAD_BYTES` limits. What it can't take (at 8
    features, from 833,340 rows on) is train's.

    Args:
        spec: The data set.

    Returns:
        Rows by split, each at least 1, `spec.rows` in sum.
    """
    validation = spec.rows // 5
    test = min(spec.rows // 10, TRANSFORM_PAYLOAD_BYTES // (spec.features * _FEATURE_BYTES))
    return {"train": spec.rows - validation - test, "validation": validation, "test": test}


def label(features: Sequence[float]) -> float:
    """Compute the label without noise: the function that made the data.

    Args:
        features: One row's features, each in [0, 1]; those after the fifth are ignored.

    Returns:
        A label in [-14, 16].
    """
    return (
        10 * math.sin(math.pi * features[0] * features[1])
        + 20 * (features[2] - 0.5) ** 2
        + 10 * features[3]
        + 5 * features[4]
        - 14
    )


def feature_rows(spec: DatasetSpec, split: Split) -> Iterator[tuple[float, ...]]:
    """Stream a file's rows of features.

    Args:
        spec: The data set.
        split: The file.

    Returns:
        `split_rows(spec)[split]` tuples of `spec.features` floats in [0, 1), at full precision.
    """
    draws = iter(_generator(spec, split, "features").random, None)  # endless: no draw is None
    return islice(zip(*repeat(draws, spec.features), strict=False), split_rows(spec)[split])


def true_labels(spec: DatasetSpec, split: Split = "test") -> Iterator[float]:
    """Stream a file's labels without noise, in the file's order.

    With `split="test"` these are what perfect predictions over `csv/test.csv` would be.

    Args:
        spec: The data set.
        split: The file.

    Returns:
        `split_rows(spec)[split]` labels.
    """
    return map(label, feature_rows(spec, split))


def csv_blocks(spec: DatasetSpec, split: Split) -> Iterator[bytes]:
    r"""Stream a file's content; memory stays that of one block, whatever the rows.

    Args:
        spec: The data set.
        split: The file.

    Yields:
        Whole lines in ASCII, 1,000 at most, each ending in a line feed: `label,x0,x1,...` for
        train and validation, `x0,x1,...` for test; six decimals, no header. This is the
        `text/csv` that the built-in XGBoost algorithm reads (SageMaker, "Input/Output Interface
        for the XGBoost Algorithm").
    """
    lines = _unlabelled_lines(spec, split) if split == "test" else _labelled_lines(spec, split)
    while block := "".join(islice(lines, _BLOCK_ROWS)):
        yield block.encode("ascii")


def _unlabelled_lines(spec: DatasetSpec, split: Split) -> Iterator[str]:
    template = _line(spec.features)
    return (template % features for features in feature_rows(spec, split))


def _labelled_lines(spec: DatasetSpec, split: Split) -> Iterator[str]:
    template = _line(1 + spec.features)
    rows = zip(feature_rows(spec, split), _noise(spec, split), strict=False)  # noise is endless
    return (template % (label(features) + noise, *features) for features, noise in rows)


def _line(fields: int) -> str:
    return ",".join(repeat(_FIELD, fields)) + "\n"


def _noise(spec: DatasetSpec, split: Split) -> Iterator[float]:
    """Draw normal noise without end (G. Box and M. Muller, 1958)."""
    draw = _generator(spec, split, "noise").random
    while True:
        radius = spec.noise * math.sqrt(-2 * math.log(1 - draw()))  # 1 - draw() is never 0
        angle = math.tau * draw()
        yield radius * math.cos(angle)
        yield radius * math.sin(angle)


def _generator(spec: DatasetSpec, split: Split, purpose: Literal["features", "noise"]) -> Random:
    """Give each stream a generator of its own, so that noise never moves the features."""
    return Random(f"{spec.seed}:{split}:{purpose}")  # noqa: S311 - sample data, not a secret
