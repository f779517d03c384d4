// The last touch of each order by DuckDB, from the same files, in a process of its own: credit by creator as JSON.
import { writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';

const [touches = '', orders = '', threads = '1', out = ''] = process.argv.slice(2);
const started = performance.now();
const instance = await DuckDBInstance.create(':memory:', { threads });
const connection = await instance.connect();

/** Clicks count for seven days, views for one, as in the policy of the benchmark; no two touches have one instant. */
const QUERY = `
with touch as (
  select id, kind, epoch_ms("at") as moment, unnest(persons) as person, creator
  from read_json('${touches}', format = 'newline_delimited', columns = {
    id: 'VARCHAR', kind: 'VARCHAR', "at": 'TIMESTAMP', persons: 'VARCHAR[]', creator: 'VARCHAR'})
), purchase as (
  select id, epoch_ms("at") as moment, unnest(persons) as person,
    list_sum(list_transform(lines, lambda line: line.money.minor::BIGINT)) as minor
  from read_json('${orders}', format = 'newline_delimited', columns = {
    id: 'VARCHAR', "at": 'TIMESTAMP', persons: 'VARCHAR[]',
    lines: 'STRUCT(money STRUCT(minor VARCHAR))[]'})
), last as (
  select purchase.id, arg_max(touch.creator, touch.moment) as creator
  from purchase join touch on touch.person = purchase.person
  where touch.moment <= purchase.moment and purchase.moment - touch.moment <
    case when touch.kind in ('live-view', 'post-view') then 86400000 else 604800000 end
  group by purchase.id
)
select coalesce(creator, '(unattributed)') as creator, count(*) as conversions, sum(minor)::BIGINT as minor
from purchase left join last using (id) group by creator order by minor desc`;
const rows = (await connection.runAndReadAll(QUERY)).getRowsJS();
writeFileSync(
  out,
  JSON.stringify(
    rows.map(([creator, conversions, minor]) => [creator, Number(conversions), `${minor}`]),
  ),
);
process.stdout.write(
  JSON.stringify({
    milliseconds: performance.now() - started,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
process.exit(0);
