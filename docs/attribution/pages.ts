import { MODELS } from '../../packages/attribution/src/index.ts';
import { page } from '../../scripts/gates/src/records/page.ts';
import { rows } from '../model-card/cells.ts';
import { type ModelError, modelErrors, SIMULATION, type WorldErrors } from './errors.ts';
import { whoseSalePage } from './whose-sale.ts';
import { type Language, WORDS } from './words.ts';

/** The pages about attribution that are written by running it, by path. */
export function attributionPages(): ReadonlyMap<string, string> {
  const worlds = modelErrors();
  return new Map([
    ['docs/guide/which-model-when.md', modelsPage(worlds, 'en')],
    ['docs/guide/which-model-when.zh-Hans.md', modelsPage(worlds, 'zh-Hans')],
    ['docs/guide/whose-sale-is-it.md', whoseSalePage('en')],
    ['docs/guide/whose-sale-is-it.zh-Hans.md', whoseSalePage('zh-Hans')],
  ]);
}

function modelsPage(worlds: readonly WorldErrors[], language: Language): string {
  const words = WORDS[language];
  return page(
    words.title,
    words.other,
    words.written,
    words.cause,
    words.choose,
    words.rules.map((rule) => `- ${rule}`).join('\n'),
    words.questions,
    rows(
      words.questionsHead,
      Object.values(MODELS).map(({ id, answers, maySettle }) => [
        `\`${id}\``,
        answers[language] ?? answers['en'] ?? '',
        maySettle ? words.yes : words.no,
      ]),
    ),
    words.errors,
    words.errorsAbout(SIMULATION.people.toLocaleString('en')),
    errorTable(worlds, language),
    words.where,
    ...worlds.flatMap((world) => worldSection(world, language)),
  );
}

function errorTable(worlds: readonly WorldErrors[], language: Language): string {
  const { model, anyway } = WORDS[language];
  const names = worlds[0]?.models.map((it) => it.model) ?? [];
  return rows(
    [model, ...worlds.map(({ world }) => world.id)],
    [
      ...names.map((name, place) => [
        `\`${name}\``,
        ...worlds.map(({ models }) => percent(models[place]?.misplaced ?? 1)),
      ]),
      [anyway, ...worlds.map(({ uncaused }) => percent(uncaused))],
    ],
  );
}

function worldSection(
  { world, uncaused, truth, models }: WorldErrors,
  language: Language,
): string[] {
  const words = WORDS[language];
  return [
    `### ${world.id}`,
    world.about[language] ?? world.about['en'] ?? '',
    ...(uncaused < 0.01 ? [] : [words.uncaused(percent(uncaused))]),
    rows(
      [words.channel, words.share],
      truth.map(({ channel, share }) => [channel, percent(share)]),
    ),
    rows(
      [words.model, words.most],
      models.map(({ model, most }) => [`\`${model}\``, mostText(most, language)]),
    ),
  ];
}

function mostText({ channel, above }: ModelError['most'], language: Language): string {
  const words = WORDS[language];
  const points = (above * 100).toFixed(0);
  return points === '0' ? words.none : `${channel} ${words.points(points)}`;
}

/** Whole percents: chance is below one. */
function percent(share: number): string {
  return `${(share * 100).toFixed(0)}%`;
}
