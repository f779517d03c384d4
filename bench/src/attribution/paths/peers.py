"""What a package of others makes of a file of paths, as JSON: the processor time beyond imports, effects and credits.

    python peers.py ChannelAttribution|marketing-attribution-models FILE
"""

import json
import sys
import time

peer, file = sys.argv[1:]
if peer == "ChannelAttribution":
    import ChannelAttribution
    import pandas
else:
    import polars
    from mam.models.markov import MarkovModel

started = time.process_time()
if peer == "ChannelAttribution":
    found = ChannelAttribution.markov_model(
        pandas.read_csv(file),
        *("path", "total_conversions"),
        var_value="total_conversion_value",
        var_null="total_null",
        out_more=True,
    )
    result, removed = found["result"], found["removal_effects"]
    credits = dict(zip(result["channel_name"], result["total_conversions"]))
    effects = dict(zip(removed["channel_name"], removed["removal_effects_conversion"]))
else:
    paths = polars.read_csv(file)
    journeys = polars.concat(
        [
            paths.filter(polars.col(column) > 0).select(
                polars.col("path") + f" {column}",
                polars.col("path").str.split(">").alias("channels"),
                polars.lit(converted).alias("has_conversion"),
                polars.col(column).cast(polars.Float64).alias("weight"),
                polars.lit(float(converted)).alias("conversion_value"),
            )
            for column, converted in (("total_conversions", True), ("total_null", False))
        ]
    ).with_row_index("journey_id").drop("path")
    journeys = journeys.with_columns(polars.col("journey_id").cast(polars.String))
    model = MarkovModel()
    credited = model.get_aggregated_results(journeys)
    credits = dict(zip(credited["channels"].to_list(), credited["attribution"].to_list()))
    effects = model.removal_effect_df["removal_effect"].to_dict()
seconds = time.process_time() - started
print("\n" + json.dumps({"seconds": seconds, "effects": effects, "credits": credits}))
