import { describe, expect, it } from 'vitest';
import { reviewContract } from '../../../review/index.ts';
import { othersOf, placesOf } from '../../../settlement/effects/places.fixture.ts';
import { type Instant, inputIssues } from '../../../vocabulary/index.ts';
import { type Holder, permitted } from './holders.fixture.ts';
import { PAYMENTS } from './payments.fixture.ts';
import { PERFORMANCE } from './performance.fixture.ts';

const FEATURES = { ...PAYMENTS, ...PERFORMANCE };

type Path = readonly string[];

const leavesOf = (fields: unknown, path: Path = []): Path[] =>
  typeof fields === 'object' && fields !== null
    ? Object.entries(fields).flatMap(([name, field]) => leavesOf(field, [...path, name]))
    : [path];

/** A value with another one at a place, or without it. */
function changed(value: object, [name = '', ...rest]: Path, to?: unknown): object {
  const inner = (value as Record<string, object>)[name] ?? {};
  const other = rest.length > 0 ? changed(inner, rest, to) : to;
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      `${index}` === name ? (other === undefined ? [] : [other]) : [item],
    );
  const { [name]: _, ...others } = value as Record<string, unknown>;
  return other === undefined ? others : { ...others, [name]: other };
}

const isSaid = ({ says, written }: Holder, value: object): boolean => {
  const text = written(value);
  return says.every((it) => text.includes(it));
};

/** What is wrong with a holder: fields that are not typed or not said. */
function problemsOf(holder: Holder): string[] {
  const { value, fields, schema, says, written } = holder;
  const text = written(value);
  const fits = (it: object) => inputIssues(schema, it).length === 0;
  const places = placesOf(value, { schema, path: [] });
  return [
    ...inputIssues(schema, value).map((issue) => `refused: ${JSON.stringify(issue)}`),
    ...says.filter((it) => !text.includes(it)).map((it) => `not said: ${it}`),
    ...leavesOf(fields).flatMap((path) => {
      const at = path.join('.');
      // A schema keeps fields that it does not have, whatever they are; it has those of which it refuses a value.
      if (fits(changed(value, path, {}))) return [`not typed: ${at}`];
      const place = places.find((it) => it.path.join('.') === at);
      const others = place === undefined ? [] : othersOf(place).filter((it) => it !== place.value);
      return [undefined, ...others]
        .filter((other) => fits(changed(value, path, other)))
        .filter((other) => isSaid(holder, changed(value, path, other)))
        .map((other) => `said also of ${at} ${JSON.stringify(other)}`);
    }),
  ];
}

const HELD = Object.entries(FEATURES).flatMap(([feature, holders]) =>
  holders.map((holder) => ({ feature, by: holder.by, problems: problemsOf(holder) })),
);

describe('features of real agreements', () => {
  it.each(HELD)('$feature: $by has it in fields, and says it', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  it('a permit is asked for at every publish node', () => {
    const codes = (until: Instant) =>
      reviewContract(permitted(until), { asOf: '2026-11-24T00:00:00Z' }).map(({ code }) => code);
    expect(codes('2026-12-06T02:00:01Z')).not.toContain('LAW_PERMIT');
    expect(codes('2026-12-06T02:00:00Z')).toContain('LAW_PERMIT');
  });

  it('are typed without `other`, but for equity, which is a reference', () => {
    const untyped = Object.keys(FEATURES).filter((feature) => {
      const holders = HELD.filter((it) => it.feature === feature);
      const typed = holders.filter(({ by, problems }) => by !== 'other' && problems.length === 0);
      return holders.length === 0 || typed.length < holders.length;
    });
    const all = Object.keys(FEATURES).length;
    const figure = `${all - untyped.length} of ${all} features typed without other`;
    process.stdout.write(`${figure}\n`);
    expect(untyped).toEqual(['equity']);
    expect(figure).toBe('31 of 32 features typed without other');
  });
});
