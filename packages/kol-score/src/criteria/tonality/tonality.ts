import type { LocalText } from '@livelane/contracts/vocabulary';
import { type UnitEstimate, weightedMean } from '../../estimate/unit-estimate.ts';
import {
  type BrandTonality,
  brandTonality,
  TONALITY_WEIGHTS,
} from '../../signals/content/brand-tonality.ts';
import { type PostWording, postWording } from '../../signals/content/post-wording.ts';
import { bilingual } from '../../text/bilingual.ts';
import { SENSITIVE_TOPICS } from '../../wording/topics.ts';
import { defineCriterion, type Explanation } from '../criterion/criterion.ts';

/** How much of tonality is what was paid for, and how much is what the posts say. */
const WEIGHTS = { work: 0.8, wording: 0.2 } as const;

/** What tonality is judged by. */
interface Tonality {
  readonly work: BrandTonality;
  readonly wording: PostWording;
}

/** How the creator's sponsored work and the wording of the posts agree with the brand. */
export const tonality = defineCriterion({
  id: 'tonality',
  appraise: (_, read): Tonality => ({ work: read(brandTonality), wording: read(postWording) }),
  value: ({ work, wording }) => valueOf(work.value, wording.value),
  explain: (evidence, { mean }) => ({
    reason: reasonOf(evidence),
    ...(evidence.work.posts === 0 ? { only: 'against' as const } : {}),
    counterfactual:
      mean >= 0.5 && evidence.work.disclosed > 0 ? ifUndisclosed(evidence, mean) : ifFull(evidence),
  }),
});

function valueOf(work: UnitEstimate, wording: UnitEstimate): UnitEstimate {
  return weightedMean([
    { weight: WEIGHTS.work, value: work },
    { weight: WEIGHTS.wording, value: wording },
  ]);
}

function ifFull({ wording }: Tonality): Explanation['counterfactual'] {
  return {
    change: 'better',
    value: WEIGHTS.work + WEIGHTS.wording * wording.value.mean,
    condition: bilingual(
      'with few paid posts, all disclosed, for brands of your price tier',
      '若商单少、均有披露且品牌价位与您相符',
    ),
  };
}

function reasonOf({ work, wording }: Tonality): LocalText {
  if (work.posts === 0)
    return bilingual('tonality: no posts to judge by', '调性：没有可供判断的内容');
  const [paid, said] = [sponsoredWork(work), wordsOf(wording)];
  return bilingual(`${paid['en']}${said.en}`, `${paid['zh-Hans']}${said.zh}`);
}

/** What the texts say; nothing where none is known. */
function wordsOf({ texts, sensitive, topics }: PostWording): {
  readonly en: string;
  readonly zh: string;
} {
  if (texts === 0) return { en: '', zh: '' };
  const known = texts === 1 ? '1 known text' : `${texts} known texts`;
  if (sensitive === 0)
    return {
      en: `; no sensitive words found in ${known}`,
      zh: `；已知的 ${texts} 条文本中未见敏感词`,
    };
  const names = topics.map((topic) => SENSITIVE_TOPICS[topic]);
  return {
    en: `; ${sensitive} of ${known} ${sensitive === 1 ? 'has' : 'have'} words on ${names.map((it) => it['en']).join(', ')}, to be read by people`,
    zh: `；已知的 ${texts} 条文本中 ${sensitive} 条含${names.map((it) => it['zh-Hans']).join('、')}类词语，请人工阅读`,
  };
}

function sponsoredWork({ posts, sponsored, disclosed, undisclosed }: BrandTonality): LocalText {
  if (sponsored === 0)
    return bilingual(`tonality: none of ${posts} posts is paid`, `调性：${posts} 条内容中没有商单`);
  const unknown = sponsored - disclosed - undisclosed;
  const all = disclosed === sponsored;
  const en = all
    ? [sponsored === 1 ? 'disclosed as such' : 'all disclosed as such']
    : [
        `${disclosed} disclosed as such`,
        ...(undisclosed === 0 ? [] : [`${undisclosed} not`]),
        ...(unknown === 0 ? [] : [`${unknown} not known`]),
      ];
  const zh = all
    ? ['均已披露']
    : [
        `${disclosed} 条已披露`,
        ...(undisclosed === 0 ? [] : [`${undisclosed} 条未披露`]),
        ...(unknown === 0 ? [] : [`${unknown} 条不详`]),
      ];
  return bilingual(
    `tonality: ${sponsored} of ${posts} posts ${sponsored === 1 ? 'is' : 'are'} paid, ${en.join(', ')}`,
    `调性：${posts} 条内容中 ${sponsored} 条为商单，${zh.join('，')}`,
  );
}

/** The disclosure rate is a beta mean with a prior of half a post either way. */
function ifUndisclosed(
  { work: { disclosed, undisclosed } }: Tonality,
  mean: number,
): Explanation['counterfactual'] {
  const seen = disclosed + undisclosed + 1;
  const lost = TONALITY_WEIGHTS.disclosure * ((disclosed + 0.5) / seen - 0.5 / seen);
  return {
    change: 'worse',
    value: mean - WEIGHTS.work * lost,
    condition: bilingual('if no paid post were disclosed', '若所有商单均未披露'),
  };
}
