import { terminalTable } from '@livelane/contracts/vocabulary/node';
import { DEFAULT_CAMPAIGN } from './arguments.ts';
import type { ChosenModels } from './models.ts';
import type { OutFolder } from './out-folder.ts';
import type { Texts } from './texts/text.ts';

/** A run that is complete, as the last lines of the screen tell it. */
export interface Completed {
  readonly out: Pick<OutFolder, 'path' | 'previous'>;
  /** The folder of the campaign. */
  readonly campaign: string;
  readonly models: ChosenModels;
  readonly seconds: number;
  /** As it was given; none where the environment chose the language. */
  readonly locale?: string | undefined;
}

/** What is shown at the end: where the results are, and what to try next. */
export function closingLines(run: Completed, { t, language }: Texts): string[] {
  const { path, previous } = run.out;
  const places = [
    [t('FILES'), shellWord(path)],
    [t('OPEN'), shellWord(`${path}/report.html`)],
    [t('READ'), shellWord(`${path}/contract.${language}.html`)],
    ...(previous === null ? [] : [[t('BEFORE'), shellWord(previous)]]),
  ];
  return [
    t('DONE', { seconds: run.seconds.toFixed(0) }),
    ...terminalTable(places)
      .split('\n')
      .map((line) => `  ${line}`),
    ...nextSteps(run, t),
  ];
}

/** After the bundled campaign one's own; after one's own what else it can show. */
function nextSteps({ campaign, models, locale }: Completed, t: Texts['t']): string[] {
  const language = locale === undefined ? '' : ` --locale ${shellWord(locale)}`;
  if (campaign === DEFAULT_CAMPAIGN)
    return [
      t('NEXT_CAMPAIGN'),
      '  cp -r examples/whole-loop/campaign my-campaign',
      `  npm run demo -- --campaign my-campaign --out my-results --models last,linear,markov${language}`,
    ];
  const other = models.settles.model === 'last' ? 'linear' : 'last';
  const order = other === 'last' ? 'last,linear,markov' : 'linear,last,markov';
  return [
    t('NEXT_MODEL'),
    `  npm run demo -- --campaign ${shellWord(campaign)} --out my-results-${other} --models ${order}${language}`,
    t('NEXT_PIPELINE'),
  ];
}

/** A path as it can be pasted into a shell. */
function shellWord(path: string): string {
  return /^[\w./@%+=:,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
