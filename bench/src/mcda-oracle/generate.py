"""Results of an independent library for the methods of packages/kol-score/src/mcda, as NDJSON on standard output.

    python3 -m venv /some/folder && /some/folder/bin/pip install pymcdm==1.3.1 numpy==2.4.6
    /some/folder/bin/python bench/src/mcda-oracle/generate.py > packages/kol-score/src/mcda/oracle.fixture.ndjson
"""

import json
from importlib.metadata import version

import numpy as np
from pymcdm.methods import PROMETHEE_II, SPOTIS, TOPSIS, VIKOR, WPM, WSM
from pymcdm.normalizations import minmax_normalization, vector_normalization
from pymcdm.weights.subjective import AHP

# Names of the library's preference functions.
KINDS = {"usual": "usual", "ushape": "ushape", "vshape": "vshape", "level": "level", "linear": "vshape_2"}
SAATY = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49]

rng = np.random.default_rng(20261128)


def problem(size, count, with_preferences):
    values = np.round(rng.lognormal(2, 1.2, (size, count)), 3)
    weights = rng.dirichlet(np.full(count, 2.0))
    types = rng.choice([1, -1], count)
    criteria = []
    for column in range(count):
        low, high = values[:, column].min(), values[:, column].max()
        span = high - low
        criterion = {
            "name": f"c{column}",
            "weight": float(weights[column]),
            "direction": "benefit" if types[column] == 1 else "cost",
            "bounds": [float(np.floor(low - span * rng.uniform(0, 0.5))), float(np.ceil(high + span * rng.uniform(0, 0.5)))],
        }
        if with_preferences:
            kind = list(KINDS)[int(rng.integers(len(KINDS)))]
            q = float(np.round(span * rng.uniform(0.02, 0.2), 3))
            p = float(np.round(q + span * rng.uniform(0.1, 0.5), 3))
            needs = {"usual": {}, "ushape": {"q": q}, "vshape": {"p": p}, "level": {"q": q, "p": p}, "linear": {"q": q, "p": p}}
            criterion["preference"] = {"kind": kind, **needs[kind]}
        criteria.append(criterion)
    return {"alternatives": [f"a{row}" for row in range(size)], "criteria": criteria, "values": values.tolist()}, weights, types


def ranges_of(given):
    return np.array([criterion["bounds"] for criterion in given["criteria"]])


def weighted_sum_with_bounds(values, weights, types, bounds):
    """SPOTIS measures the distance from the best end of the bounds: one less it is the weighted sum."""
    return 1 - SPOTIS(bounds)(values, weights, types)


def raw_product(values, weights, types):
    """The library normalises a cost to 1 / x; without its division by the sum these are the raw values."""
    return WPM(lambda x, cost=False: 1 / x if cost else x)(values, weights, types)


def promethee(given, values, weights, types):
    """The library takes one kind for all criteria; net flows are additive over criteria."""
    total = np.zeros(len(values))
    for column, criterion in enumerate(given["criteria"]):
        preference = criterion["preference"]
        method = PROMETHEE_II(KINDS[preference["kind"]], p=[preference.get("p", 0)], q=[preference.get("q", 0)])
        if preference["kind"] == "usual":
            method = PROMETHEE_II("usual")
        one = method(values[:, [column]], np.ones(1), types[[column]])
        total += weights[column] * one
    return total


def ranking_case(size, count):
    given, weights, types = problem(size, count, True)
    values = np.array(given["values"])
    bounds = ranges_of(given)
    plain = {**given, "criteria": [{k: v for k, v in c.items() if k != "bounds"} for c in given["criteria"]]}
    scores = {
        "wsm": WSM(minmax_normalization)(values, weights, types),
        "wpm": raw_product(values, weights, types),
        "topsis-vector": TOPSIS(vector_normalization)(values, weights, types),
        "topsis-minmax": TOPSIS(minmax_normalization)(values, weights, types),
        "vikor": VIKOR()(values, weights, types),
        "promethee2": promethee(given, values, weights, types),
        "spotis": SPOTIS(bounds)(values, weights, types),
    }
    bounded = {"wsm": weighted_sum_with_bounds(values, weights, types, bounds)}
    return [
        *({"method": name, "problem": given if name == "spotis" else plain, "scores": list(map(float, result))} for name, result in scores.items()),
        *({"method": name, "problem": given, "scores": list(map(float, result))} for name, result in bounded.items()),
    ]


def pairwise_case(size):
    matrix = np.ones((size, size))
    for row in range(size):
        for column in range(row + 1, size):
            judgement = float(rng.choice([1 / 7, 1 / 5, 1 / 3, 1 / 2, 1, 2, 3, 5, 7, 9]))
            matrix[row, column], matrix[column, row] = judgement, 1 / judgement
    ahp = AHP(matrix=matrix)
    largest = max(np.linalg.eig(matrix)[0].real)
    ratio = 0 if size < 3 else (largest - size) / (size - 1) / SAATY[size - 1]
    return {
        "criteria": [f"c{index}" for index in range(size)],
        "pairwise": matrix.tolist(),
        "weights": list(map(float, ahp())),
        "consistencyRatio": float(ratio),
    }


sizes = [(2, 3), (3, 2), (4, 4), (5, 3), (8, 6), (12, 5), (20, 8)]
lines = [
    {"library": f"pymcdm {version('pymcdm')}, numpy {version('numpy')}"},
    *(case for size, count in sizes for case in ranking_case(size, count)),
    *({"method": "ahp", **pairwise_case(size)} for size in (1, 2, 3, 4, 5, 7, 10)),
]
for line in lines:
    print(json.dumps(line))
