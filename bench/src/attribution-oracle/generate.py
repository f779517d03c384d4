"""Results of marketing-attribution-models for `markov-per-journey`, as NDJSON on standard output.

    python3 -m venv /some/folder && /some/folder/bin/pip install marketing-attribution-models==2.1.1
    /some/folder/bin/python bench/src/attribution-oracle/generate.py > packages/attribution/src/models/markov/per-journey.fixture.ndjson
"""

import json
import random

import polars
from mam.models.markov import MarkovModel

rng = random.Random(20261129)


def paths():
    """Paths with repetitions and cycles, each met by at least one journey; one converts."""
    channels = [f"c{number}" for number in range(1, rng.randint(2, 7))]
    found = [
        {
            "path": rng.choices(channels, k=rng.randint(1, 6)),
            "conversions": rng.randint(0, 9),
            "nulls": rng.randint(1, 40),
        }
        for _ in range(rng.randint(2, 9))
    ]
    found[0]["conversions"] += 1
    return found


def journeys(found):
    for number, path in enumerate(found):
        for converted, weight in ((True, path["conversions"]), (False, path["nulls"])):
            if weight > 0:
                yield {
                    "journey_id": f"{number} {converted}",
                    "channels": path["path"],
                    "has_conversion": converted,
                    "weight": float(weight),
                    "conversion_value": float(converted),
                }


for _ in range(25):
    given = paths()
    model = MarkovModel()
    credited = model.get_aggregated_results(polars.DataFrame(list(journeys(given))))
    credit = dict(zip(credited["channels"].to_list(), credited["attribution"].to_list()))
    effects = model.removal_effect_df["removal_effect"].to_dict()
    print(json.dumps({"paths": given, "effects": effects, "credit": dict(sorted(credit.items()))}))
