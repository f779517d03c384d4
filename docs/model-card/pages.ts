import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from './cells.ts';
import { type FindingFacts, fieldMeanings, type KolScoreFacts, kolScoreFacts } from './facts.ts';
import { weightsPage, weightTable } from './weights.ts';

/** The pages about kol-score that are written from its constants, by path. */
export async function kolScorePages(): Promise<ReadonlyMap<string, string>> {
  const facts = await kolScoreFacts();
  return new Map([
    ['docs/kol-score-model-card.md', modelCard(facts)],
    ['docs/kol-score-weights.md', weightsPage(facts, 'en')],
    ['docs/kol-score-weights.zh-Hans.md', weightsPage(facts, 'zh-Hans')],
  ]);
}

const WRITTEN =
  'This page is written from the constants of `@livelane/kol-score`; a check compares it.';

function modelCard(facts: KolScoreFacts): string {
  return page(
    '# Model card of kol-score',
    WRITTEN,
    '## What it is for',
    'Choosing creators for a live sale: whom to ask, whom to test first, at which fee. It estimates how well a creator fits a brief (0 to 100 points) and what one live should bring in money, each with a 90% interval, reasons and what would change them. People decide; nothing is refused, paid or published by it.',
    'It is not for judging people: country, language and name do not count towards the review of figures, and the strongest verdict of that review is that people should look.',
    '## What the score is',
    'Score = 100 × Σ weight × value. Each value runs from 0 to 1 by a fixed function of the creator’s own figures, so that no other creator in the list changes a score. The weights are those of the market:',
    weightTable(facts.profiles, 'criterion'),
    'Why each weight: [Weights by market and why](./kol-score-weights.md).',
    '## Gates',
    'What a high score does not replace. A creator who fails one is listed as excluded, with the reason.',
    findingTable(facts.findings, 'error'),
    '## What is assumed',
    `The priors \`${facts.benchmarks.id}\`, version ${facts.benchmarks.version}: ${facts.benchmarks.source}. Pass \`benchmarks\` to replace them.`,
    ...benchmarkSections(facts.benchmarks),
    '### Before a campaign',
    'Used by `planPilot` and the policies below; illustrative as well.',
    figureTable(facts.campaign, fieldMeanings('pilots/learn-rates.ts', 'CampaignPrior')),
    '## What it says when it does not know',
    'Findings stand in each grade, with what to do. Those that a deal should not be made without:',
    findingTable(facts.findings, 'warning'),
    'Smaller gaps:',
    findingTable(facts.findings, 'hint'),
    '## Choosing whom to test',
    'Policies, compared in simulated worlds; the first is the default.',
    rows(
      ['policy', 'what it does'],
      facts.policies.map(({ id, about }) => [`\`${id}\``, about]),
    ),
    'Families of worlds, fixed before any policy was tuned:',
    rows(
      ['family', 'what it assumes'],
      Object.entries(facts.worlds).map(([id, { about }]) => [`\`${id}\``, about]),
    ),
    'The worlds are assumptions, not measurements. `livelane-kol simulate` prints the result of each policy in both families.',
    '## Limits',
    'No market was measured for the priors: an expected amount is an order of magnitude until lives of your own are settled. The weights are judgement, to be tested on settled campaigns. The parts of a score are treated as independent. Pictures and videos are not looked at.',
  );
}

/** A table for each group of figures of the benchmarks, with the meaning of each figure. */
function benchmarkSections(benchmarks: KolScoreFacts['benchmarks']): string[] {
  const names: Readonly<Record<string, readonly [file: string, name: string]>> = {
    engagement: ['benchmarks', 'EngagementPrior'],
    reach: ['benchmarks', 'ReachPrior'],
    conversion: ['benchmarks', 'ConversionPrior'],
    population: ['benchmarks', 'PopulationTenth'],
    activity: ['activity', 'ActivityPrior'],
    video: ['video', 'VideoPrior'],
  };
  return Object.entries(benchmarks).flatMap(([group, figures]) => {
    if (typeof figures !== 'object' || figures === null) return [];
    const [file, name] = names[group] ?? ['benchmarks', ''];
    const meanings = fieldMeanings(`benchmarks/${file}.ts`, name);
    return [`### ${group}`, figureTable(figures as Readonly<Record<string, unknown>>, meanings)];
  });
}

function figureTable(
  figures: Readonly<Record<string, unknown>>,
  meanings: ReadonlyMap<string, string>,
): string {
  return rows(
    ['figure', 'value', 'meaning'],
    Object.entries(figures).map(([name, value]) => [
      `\`${name}\``,
      figure(value),
      meanings.get(name) ?? '',
    ]),
  );
}

/** A number, or the number of an assumption with its source. */
function figure(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = Object.entries(value).map(([name, part]) =>
    name === 'value' || name === 'count' ? String(part) : `${name}: ${String(part)}`,
  );
  return parts.join('; ');
}

function findingTable(findings: Readonly<Record<string, FindingFacts>>, severity: string): string {
  const chosen = Object.entries(findings).filter(([, finding]) => finding.severity === severity);
  return rows(
    ['code', 'when', 'what to do'],
    chosen.map(([code, { message, fix }]) => [`\`${code}\``, message.en, fix.en]),
  );
}
