import { describe, expect, it } from 'vitest';
import { type DisclosureDuty, parseRecord } from '../vocabulary/index.ts';
import { disclose, duty, type Happening, logOf, pin, planOf, second } from './session.fixture.ts';
import { verifySession } from './session.ts';

function verdict(one: DisclosureDuty, events: readonly Happening[], seconds = 900) {
  const plan = planOf(seconds, [one]);
  const [result] = verifySession(plan, logOf(plan, events)).duties;
  if (result === undefined) throw new TypeError('no duty verified');
  return {
    verdict: result.verdict,
    broken: result.broken.map(({ from, to, why }) => [from, to, why]),
    result,
  };
}

const every = (...at: number[]): Happening[] =>
  at.flatMap((start) => [disclose(start, 'start'), disclose(start + 10, 'stop')]);

describe('verifySession', () => {
  it('keeps five minutes in Korea at 300 s, not at 301 s', () => {
    const korea = duty({ rule: 'max-gap', seconds: 300 });
    expect(verdict(korea, every(0, 310, 620, 890)).verdict).toBe('kept');
    expect(verdict(korea, every(0, 311, 620, 890)).broken).toEqual([
      [second(10), second(311), 'gap-too-long'],
    ]);
  });

  it('wants the start and the end of a repeated disclosure', () => {
    const korea = duty({ rule: 'max-gap', seconds: 600 });
    expect(verdict(korea, every(5, 600, 885)).verdict).toBe('kept');
    expect(verdict(korea, every(6, 600, 885)).broken).toEqual([
      [second(0), second(6), 'not-at-start'],
    ]);
    expect(verdict(korea, every(0, 600)).broken).toEqual([
      [second(610), second(900), 'not-at-end'],
    ]);
    expect(verdict(korea, []).broken).toEqual([[second(0), second(900), 'never-shown']]);
  });

  it('has each stretch that was not kept as a finding of the common shape', () => {
    const korea = duty({ rule: 'max-gap', seconds: 300 });
    const { result } = verdict(korea, every(0, 311, 620));
    expect(
      result.findings.map(({ code, severity, evidence }) => [code, severity, evidence]),
    ).toEqual([
      ['DUTY_GAP_TOO_LONG', 'error', { dutyId: korea.id, from: second(10), to: second(311) }],
      ['DUTY_NOT_AT_END', 'error', { dutyId: korea.id, from: second(630), to: second(900) }],
    ]);
    expect(result.findings.map(({ message }) => message['en'])).toEqual([
      'Too much time between two disclosures.',
      'Not disclosed at the end.',
    ]);
    expect(result.broken.map(({ message }) => message['zh-Hans'])).toEqual([
      '两次披露间隔过长。',
      '结尾未披露。',
    ]);
  });

  it('counts only the wanted language and medium, and says what it did not count', () => {
    const picture = duty({ rule: 'continuous' }, { medium: 'picture' });
    const english = verdict(picture, [disclose(0, 'start', { language: 'en' })]);
    expect(english.verdict).toBe('broken');
    expect(english.result.ignored).toEqual([
      { from: second(0), to: second(900), why: 'wrong-language' },
    ]);
    const spoken = verdict(picture, [
      disclose(0, 'start', { medium: 'voice' }),
      disclose(900, 'stop', { medium: 'voice' }),
    ]);
    expect(spoken.result.ignored.map((it) => it.why)).toEqual(['wrong-medium']);
    expect(verdict(picture, [disclose(0, 'start', { language: 'ko-KR' })]).verdict).toBe('kept');
  });

  it('wants picture and voice where the rule wants both', () => {
    const india = duty({ rule: 'continuous' }, { medium: 'both' });
    expect(verdict(india, [disclose(0, 'start')]).broken).toEqual([
      [second(0), second(900), 'not-spoken'],
    ]);
    expect(
      verdict(india, [disclose(0, 'start'), disclose(3, 'start', { medium: 'voice' })]).verdict,
    ).toBe('kept');
    expect(verdict(india, [disclose(3, 'start', { medium: 'voice' })]).verdict).toBe('broken');
  });

  it('wants every promoted stretch covered, and nothing else', () => {
    const france = duty({ rule: 'whole-promotion' }, { medium: 'picture' });
    const events = [pin(100), pin(200, 'unpin'), pin(300), pin(400, 'unpin')];
    expect(
      verdict(france, [
        disclose(100, 'start'),
        ...events.slice(0, 2),
        disclose(200, 'stop'),
        disclose(300, 'start'),
        ...events.slice(2),
        disclose(400, 'stop'),
      ]).verdict,
    ).toBe('kept');
    expect(
      verdict(france, [disclose(100, 'start'), ...events, disclose(350, 'stop')]).broken,
    ).toEqual([[second(350), second(400), 'not-covered']]);
    const running: Happening[] = [{ type: 'promotion', promotionId: 'p', phase: 'start', at: 10 }];
    expect(verdict(france, running).broken).toEqual([[second(10), second(900), 'never-shown']]);
  });

  it('wants the announcement before the first product and again during it', () => {
    const vietnam = duty({ rule: 'before-and-during' });
    const selling = [pin(100), pin(200, 'unpin')];
    expect(verdict(vietnam, [...every(50, 150), ...selling]).verdict).toBe('kept');
    expect(verdict(vietnam, [...every(100), ...selling]).broken).toEqual([
      [second(0), second(100), 'not-before-first-product'],
    ]);
    expect(verdict(vietnam, [...every(50, 300), ...selling]).broken).toEqual([
      [second(100), second(200), 'not-during-promotion'],
    ]);
  });

  it('takes a spoken word without a stop for one second, and a picture for as long as the session', () => {
    const one = duty({ rule: 'continuous' });
    expect(verdict(one, [disclose(0, 'start')]).verdict).toBe('kept');
    expect(verdict(one, [disclose(0, 'start', { medium: 'voice' })]).broken).toEqual([
      [second(1), second(900), 'not-covered'],
    ]);
  });

  it('calls a duty not shown where a gap of the log may hide what was done', () => {
    const plan = planOf(900, [duty({ rule: 'continuous' })]);
    const gaps = [{ from: second(100), to: second(200), what: 'server-died', detail: '' }];
    const lost = verifySession(plan, logOf(plan, [disclose(0, 'start')], { gaps })).duties[0];
    expect(lost).toMatchObject({ verdict: 'not-shown', kept: false });
    expect(lost?.evidence).toEqual([
      { from: second(0), to: second(100), medium: 'picture', language: 'ko' },
    ]);
    const never = verifySession(plan, logOf(plan, [disclose(300, 'start')], { gaps })).duties[0];
    expect(never?.verdict).toBe('broken');
  });

  it('believes a stop after a gap: what was stopped had been on', () => {
    const plan = planOf(900, [duty({ rule: 'at-start' })]);
    const gaps = [{ from: second(0), to: second(3), what: 'webhooks', detail: '' }];
    expect(
      verifySession(plan, logOf(plan, [disclose(30, 'stop')], { gaps })).duties[0]?.verdict,
    ).toBe('kept');
  });

  it('says for whom it can say so', () => {
    const plan = planOf(60, [duty({ rule: 'at-start' })]);
    const real = verifySession(plan, logOf(plan, [disclose(0, 'start')])).duties[0]?.audiences;
    expect(
      real?.map(({ where, viewers, source, shown }) => [where, viewers, source, shown]),
    ).toEqual([
      ['room', 5, 'measured', true],
      ['tiktok', 1200, 'declared', false],
    ]);
    expect(real?.[1]?.statement['en']).toContain('does not say that the label was in it');
    const memory = verifySession(
      plan,
      logOf(plan, [disclose(0, 'start')], { mode: 'memory', server: null }),
    ).duties[0];
    expect(memory?.kept).toBe(true);
    expect(memory?.audiences.some((it) => it.shown)).toBe(false);
  });

  it('measures minutes and answers against the plan', () => {
    const plan = { ...planOf(3600, []), questions: { answerRequired: true } };
    const questions: Happening[] = [
      { type: 'question', questionId: 'q1', person: 'p1', at: 10 },
      { type: 'question', questionId: 'q2', person: 'p2', at: 20 },
      { type: 'answer', questionId: 'q1', at: 30 },
    ];
    const result = verifySession(plan, logOf(plan, questions, { end: second(1800) }));
    expect(result.minutes).toEqual({ planned: 60, held: 30, enough: false });
    expect(result.questionsAnswered).toEqual({
      required: true,
      asked: 2,
      answered: 1,
      unanswered: ['q2'],
    });
    expect(result.findings.map((it) => it.code)).toEqual([
      'SESSION_TOO_SHORT',
      'QUESTIONS_UNANSWERED',
      'NOTHING_PROMOTED',
    ]);
    expect(result.ok).toBe(false);
  });

  it('notices a changed plan and a disclosure that no duty asks for', () => {
    const plan = planOf(60, []);
    const log = logOf(plan, [pin(0), disclose(0, 'start')]);
    expect(verifySession(plan, log).findings.map((it) => it.code)).toEqual([
      'DISCLOSURE_WITHOUT_DUTY',
    ]);
    expect(verifySession(plan, log).ok).toBe(true);
    const changed = { ...plan, aiHost: true };
    expect(verifySession(changed, log).findings.map((it) => it.code)).toContain('PLAN_CHANGED');
    expect(verifySession({ ...changed, id: 'other' }, log).findings.map((it) => it.code)).toContain(
      'SESSION_OF_ANOTHER_PLAN',
    );
    expect(verifySession(changed, log).ok).toBe(false);
  });

  it('refuses anything that is not a plan, a log or a number of seconds', () => {
    const plan = planOf(60, []);
    const invalid = expect.objectContaining({ code: 'INPUT_INVALID' });
    expect(() => verifySession({ ...plan, kind: 'plan' as never }, logOf(plan, []))).toThrowError(
      invalid,
    );
    expect(() =>
      verifySession(plan, { ...logOf(plan, []), events: [{ type: 'pin' } as never] }),
    ).toThrowError(invalid);
    expect(() => verifySession(plan, logOf(plan, []), { edgeSeconds: Number.NaN })).toThrowError(
      invalid,
    );
    expect(() => parseRecord('session-log', logOf(plan, []))).not.toThrow();
  });
});

describe('viewers on other platforms, who saw only the programme', () => {
  const either = duty({ rule: 'max-gap', seconds: 300 });
  const plan = planOf(60, [either]);
  const log = (medium: 'picture' | 'voice') => {
    const label = { type: 'disclosure', dutyId: 'duty', medium, language: 'ko' } as const;
    const events = [
      { at: second(0), epoch: 1, seq: 1, ...label, phase: 'start' as const },
      { at: second(60), epoch: 1, seq: 2, ...label, phase: 'stop' as const },
    ];
    const destinations = ['own-site', 'tiktok'].map((platform) => ({
      ...{ platform, viewers: 9, source: 'declared' as const },
    }));
    return { ...logOf(plan, []), events, destinations };
  };
  const shownTo = (medium: 'picture' | 'voice', labelsInPicture?: boolean) =>
    verifySession(
      plan,
      log(medium),
      labelsInPicture === undefined ? {} : { labelsInPicture },
    ).duties[0]?.audiences.map(({ where, shown }) => [where, shown]);

  it('are reached by speech, and by a label only where it was drawn into the picture', () => {
    expect(shownTo('voice')).toEqual([
      ['room', true],
      ['tiktok', true],
    ]);
    expect(shownTo('picture')).toEqual([
      ['room', true],
      ['tiktok', false],
    ]);
    expect(shownTo('picture', true)).toEqual([
      ['room', true],
      ['tiktok', true],
    ]);
  });
});
