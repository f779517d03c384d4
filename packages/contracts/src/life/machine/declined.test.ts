import { describe, expect, it } from 'vitest';
import type { Contract } from '../../contract/document.ts';
import { isLivelaneError } from '../../vocabulary/index.ts';
import { amendContract } from '../amendment/amend.ts';
import type { LifeEvent } from '../event/entry.ts';
import { DEAL, DEAL_HASH, logOf, negotiation } from '../life.fixture.ts';
import { lifeOf } from './fold.ts';

const at = '2026-12-20T00:00:00Z';

const titled = (parent: Contract, value: string) =>
  amendContract(parent, {
    patch: [{ op: 'replace', path: '/title/en', value }],
    effectiveAt: at,
  });

describe('an amendment that a later one builds on', () => {
  const one = titled(DEAL, 'One');
  const two = titled(one.contract, 'Two');
  const amends: LifeEvent[] = [
    ...negotiation(),
    { type: 'amend', by: 'rosy', at, amendment: one.amendment },
    { type: 'amend', by: 'rosy', at, amendment: two.amendment },
  ];
  const sign = (by: string): LifeEvent =>
    ({ type: 'sign', by, at, documentHash: two.amendment.result }) as const;
  const decline: LifeEvent = {
    ...{ type: 'decline', by: 'mia', at, reason: 'I changed my mind.' },
    documentHash: one.amendment.result,
  };

  it('is agreed on where all have signed that: no party alone takes the later one back', () => {
    let refused: unknown;
    try {
      logOf([...amends, sign('rosy'), sign('mia'), decline]);
    } catch (error) {
      refused = isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues[0]?.code : error;
    }
    expect(refused).toBe('LIFE_OPEN_AMENDMENT');
  });

  it('is void with that as long as one party has not signed', () => {
    const { revisions } = lifeOf(logOf([...amends, sign('rosy'), decline]));
    expect(revisions.map(({ hash }) => hash)).toEqual([DEAL_HASH]);
  });
});
