import { describe, expect, it } from 'vitest';
import { LEXICONS } from './lexicons/lexicons.ts';
import { vaguePhrases } from './vagueness.ts';

const VAGUE: readonly (readonly [text: string, category: string])[] = [
  ['The creator uses best efforts to promote the product', 'effort'],
  ['Creator will try to post before the sale', 'effort'],
  ['Videos are posted promptly', 'time'],
  ['Data is sent as soon as possible', 'time'],
  ['Several videos are published', 'quantity'],
  ['Posts on TikTok, Instagram, etc.', 'open-list'],
  ['The bonus is to be agreed', 'deferral'],
  ['The video is of high quality', 'standard'],
  ['Creator shall cooperate with promotion', 'cooperation'],
  ['Extra posts at the brand\u2019s discretion, as needed', 'discretion'],
  ['达人应尽力促成销售', 'effort'],
  ['及时提供数据', 'time'],
  ['发布若干视频', 'quantity'],
  ['发布短视频、图文等内容', 'open-list'],
  ['奖金另行约定', 'deferral'],
  ['保证内容高质量', 'standard'],
  ['配合推广', 'cooperation'],
  ['必要时增加直播场次', 'discretion'],
  ['Die Videos werden zeitnah veröffentlicht', 'time'],
  ['Der Creator erstellt mehrere Beiträge', 'quantity'],
  ['Die Vergütung wird gesondert vereinbart', 'deferral'],
  ['La créatrice publie plusieurs vidéos', 'quantity'],
  ['Les contenus sont de haute qualité', 'standard'],
  ['Elle s’efforce de promouvoir la marque', 'effort'],
  ['El creador publicará varios videos', 'quantity'],
  ['Los informes se entregan a la brevedad', 'time'],
  ['La marca decide a su entera discreción', 'discretion'],
  ['クリエイターは速やかに動画を投稿する', 'time'],
  ['乙は宣伝に協力する', 'cooperation'],
  ['詳細は別途協議する', 'deferral'],
  ['크리에이터는 신속히 영상을 게시한다', 'time'],
  ['을은 홍보에 협조한다', 'cooperation'],
  ['보수는 추후 협의한다', 'deferral'],
  ['Bên B đăng một số video cho sản phẩm', 'quantity'],
  ['Bên B phối hợp với bên A trong quảng bá', 'cooperation'],
  ['Thù lao sẽ được thỏa thuận với bên B', 'deferral'],
];

const EXACT: readonly string[] = [
  'Swatches of all six shades on bare lips, and one week of wear',
  'The creator answers promptly, within 2 days',
  'The creator must not try to hide the label',
  'Reasonable attorneys\u2019 fees are borne by the losing party',
  'Two videos of 60 seconds on TikTok',
  '48小时内及时回复',
  '不得尽力回避标识',
  '在抖音发布 2 条短视频，每条不少于 60 秒',
  'Reprompting is free; the etching shows a supportive base',
  'Die Videos werden zeitnah, binnen 3 Tagen, veröffentlicht',
  'Der Creator darf nicht versuchen, den Hinweis zu verdecken',
  'Angemessene Anwaltskosten trägt die unterlegene Partei',
  'La créatrice publie trois vidéos de 60 secondes le 3 mars 2027',
  'La créatrice ne doit pas essayer de masquer la mention',
  'El creador publica dos videos de 60 segundos en la cuenta',
  '動画を2本投稿し、速やかに、3日以内に報告する',
  '表示を隠すよう努めるようなことはしてはならない',
  '영상 2편을 3일 이내에 신속히 게시한다',
  'Bên B đăng video kịp thời, trong 3 ngày',
  '“の”牌香薰在抖音发布 2 条短视频',
];

/** Words by which the language is told. */
const TELLS: Readonly<Record<string, string>> = {
  en: 'the of and is',
  de: 'der und ist wird',
  es: 'el los para una con',
  fr: 'le les est une dans',
  ja: 'です',
  ko: '입니다',
  vi: 'và của được trong',
};

describe('vaguePhrases', () => {
  it.each(VAGUE)('%s: %s', (text, category) => {
    expect(vaguePhrases(text).map((it) => it.category)).toContain(category);
  });

  it.each(VAGUE)('%s, with letters and marks apart', (text) => {
    const apart = text.normalize('NFD');
    const found = vaguePhrases(`${apart} ${apart}`);
    expect(found.map(({ phrase }) => phrase.normalize('NFC'))).toEqual(
      vaguePhrases(`${text} ${text}`).map(({ phrase }) => phrase),
    );
    for (const { at, phrase } of found)
      expect(`${apart} ${apart}`.slice(at, at + phrase.length)).toBe(phrase);
  });

  it('reads a heap of marks, which would be put in order for minutes, at once', () => {
    expect(vaguePhrases(`promptly${'\u0301\u0323'.repeat(500_000)} several`)).toHaveLength(1);
  });

  it('has every category in each language, and no phrase in two categories of one', () => {
    for (const [language, { phrases }] of Object.entries(LEXICONS)) {
      const all = Object.values(phrases).flat();
      expect(
        Object.values(phrases).every(({ length }) => length > 0),
        language,
      ).toBe(true);
      expect(new Set(all).size, language).toBe(all.length);
    }
  });

  it.each(Object.entries(LEXICONS))('finds every phrase of %s', (language, lexicon) => {
    for (const phrase of Object.values<readonly string[]>(lexicon.phrases).flat()) {
      if (phrase.includes('*')) continue;
      const found = vaguePhrases(`${phrase} … ${TELLS[language] ?? ''}`).map((it) => it.phrase);
      expect(found.join(' '), phrase).toContain(phrase.trim());
    }
  });

  it.each(EXACT)('%s: nothing', (text) => {
    expect(vaguePhrases(text)).toEqual([]);
  });
});
