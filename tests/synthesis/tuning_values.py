"""Values of the variable `tuning`: some that are taken, and for each check some that aren't."""

from typing import Any

from tests.synthesis.evaluation import TUNED

CURRENT = {"workflow": "current"}
BINARY = {"static": {"objective": "binary:logistic", "num_round": "9"}}
GRID = {"strategy": "Grid", "categorical": {"max_depth": ["3", "6"]}}


def ranges(low: float, high: float, scaling: str = "Auto") -> dict[str, Any]:
    return {"continuous": {"eta": {"min": low, "max": high, "scaling": scaling}}}


ALLOWED: list[dict[str, Any]] = [
    {},
    TUNED["tuning"],
    GRID,
    BINARY | {"metric": "validation:auc"},
    {"jobs": 1, "parallel": 1},
    {"jobs": 750, "parallel": 100},
    {"parallel": 100},
    {"seconds": 120, "job_seconds": 1, "transform_seconds": 60},
    {"spot": {"wait_seconds": 3600}},
    ranges(0.001, 1, "Logarithmic"),
    {"categorical": {"max_depth": ["3"]}},
]

REFUSED: dict[str, list[dict[str, Any]]] = {
    "must have a strategy": [{"strategy": "bayesian"}, {"strategy": ""}],
    "must have a metric of": [{"metric": "rsme"}, {"metric": "train:rmse"}],
    "must have static.objective": [
        {"metric": "auc"},
        BINARY | {"metric": "mlogloss"},
        {"metric": "auc", "static": {"objective": "reg:squarederror", "num_round": "9"}},
    ],
    "must have 1-750 jobs": [{"jobs": 0}, {"jobs": 751}, {"jobs": 1.5}, {"parallel": 101}],
    "must have no more parallel": [{"jobs": 2, "parallel": 3}, GRID | {"jobs": 2}],
    "must have 120-15768000": [
        {"seconds": 119},
        {"job_seconds": 0},
        {"transform_seconds": 59},
        {"job_seconds": 2419201},
    ],
    "must search at most 30": [
        ranges(1, 1),
        ranges(0, 1, "Logarithmic"),
        ranges(0, 1, "log"),
        {"categorical": {f"name{n}": ["1"] for n in range(31)}},
    ],
    "must have 1-30 values": [
        {"categorical": {"max_depth": []}},
        {"categorical": {"max_depth": [str(n) for n in range(31)]}},
    ],
    "must search categorical": [{"strategy": "Grid"}, GRID | ranges(0, 1)],
    "must not have a hyperparameter in static": [
        ranges(0, 1) | {"static": {"num_round": "9", "eta": "1"}}
    ],
    "must have static.num_round": [{"static": {}}, {"static": {"num_round": "0"}}],
    "must have hyperband": [
        {"strategy": "Hyperband"},
        {"hyperband": {"min_rounds": 1, "max_rounds": 9}},
        {"strategy": "Hyperband", "hyperband": {"min_rounds": 9, "max_rounds": 9}},
    ],
    "must have 1-5 warm_start": [
        {"warm_start": {"parents": []}},
        {"warm_start": {"parents": [f"tune-model-{n}" for n in range(6)]}},
    ],
    "must have spot.wait_seconds": [
        {"spot": {"wait_seconds": 3599}},
        {"spot": {"wait_seconds": 700}, "job_seconds": 701},
    ],
    "must have an instance_type": [{"instance_type": "m5.xlarge"}],
    "must have 1-20 of": [{"instance_count": 0}, {"volume_size_gb": 16385}],
}
"""By the beginning of what the variable is then told."""

ALLOWED_TOGETHER = [CURRENT | {"tuning": each} for each in ALLOWED]
REFUSED_TOGETHER = [
    (CURRENT | {"tuning": each}, "tuning", said) for said, bad in REFUSED.items() for each in bad
]
