// The loop as a drawing, in both languages: five steps, and the record that each hands to the next.
import type { Language } from './languages.ts';

const WIDTH = 116;
const HEIGHT = 46;

/** The middle of each step, clockwise from the top. */
const STEPS = [
  [200, 50],
  [333, 147],
  [282, 303],
  [118, 303],
  [67, 147],
] as const;

/** The arrow to the next step, and where its record is written. */
const ARROWS = [
  ['M258 50 Q315 60 329 122', [310, 70, 'start']],
  ['M326 170 L297 276', [302, 228, 'end']],
  ['M224 303 L180 303', [200, 345, 'middle']],
  ['M103 280 L75 174', [98, 228, 'start']],
  ['M70 124 Q85 62 138 51', [88, 70, 'end']],
] as const;

const WORDS = {
  en: {
    title:
      'The loop: grade creators, agree on a contract, go live, credit each sale, settle; what is learnt goes into the next grade.',
    steps: [
      ['Grade', 'kol-score'],
      ['Agree', 'contracts'],
      ['Go live', 'rtc'],
      ['Credit', 'attribution'],
      ['Settle', 'contracts/settle'],
    ],
    records: ['grade', 'session plan', 'session log', 'credited sales', 'settlement'],
  },
  'zh-Hans': {
    title: '闭环：为达人评分、签订合同、直播、归因每笔销售、结算；所得结果用于下一次评分。',
    steps: [
      ['评分', 'kol-score'],
      ['签约', 'contracts'],
      ['直播', 'rtc'],
      ['归因', 'attribution'],
      ['结算', 'contracts/settle'],
    ],
    records: ['评分', '执行单', '直播日志', '归因销售', '结算单'],
  },
} as const;

/** The colours where the drawing stands alone; on the site its classes take those of the site. */
const STYLE = `<style>
.loop { font: 15px system-ui, sans-serif; --line: #3451b2; --text: #213547; --soft: #5b6470; --fill: #f6f6f7 }
@media (prefers-color-scheme: dark) { .loop { --line: #a8b1ff; --text: #dfdfd6; --soft: #a9a9b0; --fill: #202127 } }
.loop rect { fill: var(--fill); stroke: var(--line) }
.loop path { fill: none; stroke: var(--line); stroke-width: 1.5 }
.loop marker path { fill: var(--line); stroke: none }
.loop text { fill: var(--text) }
.loop .soft { fill: var(--soft); font-size: 12px }
</style>`;

/** The drawings, by file. */
export function drawings(): ReadonlyMap<string, string> {
  return new Map([
    ['docs/assets/loop.svg', drawing('en')],
    ['docs/assets/loop.zh-Hans.svg', drawing('zh-Hans')],
  ]);
}

function drawing(language: Language): string {
  const { title, steps, records } = WORDS[language];
  return `${[
    `<svg class="loop" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 360" role="img" lang="${language}" aria-label="${title}">`,
    STYLE,
    '<defs><marker id="head" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z"/></marker></defs>',
    ...ARROWS.flatMap(([line, [x, y, anchor]], at) => [
      `<path d="${line}" marker-end="url(#head)"/>`,
      `<text class="soft" x="${x}" y="${y}" text-anchor="${anchor}">${records[at]}</text>`,
    ]),
    ...STEPS.flatMap(([x, y], at) => [
      `<rect x="${x - WIDTH / 2}" y="${y - HEIGHT / 2}" width="${WIDTH}" height="${HEIGHT}" rx="8"/>`,
      `<text x="${x}" y="${y - 2}" text-anchor="middle">${steps[at]?.[0]}</text>`,
      `<text class="soft" x="${x}" y="${y + 15}" text-anchor="middle">${steps[at]?.[1]}</text>`,
    ]),
    '</svg>',
  ].join('\n')}\n`;
}
