import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/gates/src/workspace.ts';

interface LabelRule {
  readonly market: string;
  readonly check: {
    readonly check: string;
    readonly label?: Readonly<Record<string, string>>;
    readonly accepted?: readonly string[];
  };
}

const law = (await import(join(root, 'packages/contracts/src/law/index.ts'))) as {
  readonly LAW_RULES: readonly LabelRule[];
};
const { DISCLOSURE_LABELS } = (await import(
  join(root, 'packages/kol-score/src/wording/index.ts')
)) as { readonly DISCLOSURE_LABELS: Readonly<Record<string, string>> };

const plain = (label: string): string => label.replace(/^#/, '').toLowerCase();

it('the labels that kol-score finds in texts are those of the label rules, and no others', () => {
  const rules = law.LAW_RULES.filter(({ check }) => check.check === 'label');
  const markets = [...new Set(rules.map(({ market }) => market))].filter((it) => it !== 'EU');
  expect(Object.keys(DISCLOSURE_LABELS).sort()).toEqual(markets.sort());
  for (const market of markets) {
    const known = new Set(
      rules
        .filter((rule) => rule.market === market)
        .flatMap(({ check: { label = {}, accepted = [] } }) => [
          ...Object.values(label),
          ...accepted,
        ])
        .map(plain),
    );
    expect(new Set(DISCLOSURE_LABELS[market]?.split('|')), market).toEqual(known);
  }
});
