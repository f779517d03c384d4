import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATEMENT_FINDINGS } from '../../packages/contracts/src/settlement/index.ts';
import { LineStateSchema } from '../../packages/contracts/src/vocabulary/records/line-state.ts';
import { StatementStepSchema } from '../../packages/contracts/src/vocabulary/records/statement-step.ts';
import {
  knownMembers,
  openMembers,
} from '../../packages/contracts/src/vocabulary/value/open-union.ts';
import { LINE_STATES } from './states.ts';

it('the guide says what every state of a line means', () => {
  const known = openMembers(LineStateSchema.shape.state)?.known ?? new Set();
  expect(Object.keys(LINE_STATES).sort()).toEqual([...known].sort());
});

describe.each(['', '.zh-Hans'])('the page about statements%s', (language) => {
  const file = `../guide/statements-that-two-people-can-recompute${language}.md`;
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');

  it('names every step and every finding', () => {
    const names = [
      ...knownMembers(StatementStepSchema, 'step'),
      ...Object.keys(STATEMENT_FINDINGS),
    ];
    expect(names.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
