import type { ReportFacts } from '../facts.ts';
import { el, escape } from '../svg.ts';
import { badge, card, file, remarks } from './markup.ts';

/** What was promised: the vague draft that was refused, and the contract that passed. */
export function promise({ refusedDraft, contract, plan }: ReportFacts): string {
  const refused =
    refusedDraft === null
      ? ''
      : el(
          'div',
          {},
          el('h3', {}, 'First draft ', badge('refused', 'bad')),
          el('blockquote', {}, el('bdi', {}, escape(refusedDraft.sentence))),
          el('p', {}, `It leaves ${refusedDraft.slots.length} things open:`),
          el(
            'ul',
            {},
            ...refusedDraft.slots.slice(0, 12).map((slot) => el('li', {}, escape(slot.message))),
          ),
        );
  const passed = el(
    'div',
    {},
    el('h3', {}, 'Contract ', badge('passed', 'good')),
    el(
      'p',
      {},
      escape(
        `${contract.clauses.length} clauses, nothing vague left open. Audience: ${plan.audience.map((it) => it.market).join(', ')}; ${plan.disclosures.length} disclosure duties went into the run sheet.`,
      ),
    ),
    el(
      'div',
      { class: 'chips' },
      ...contract.clauses.map((clause) => el('span', { class: 'chip' }, escape(clause))),
    ),
    el(
      'p',
      {},
      'Read it in ',
      file('contract.en.html', 'English'),
      ' or ',
      file('contract.zh-Hans.html', '简体中文'),
      '.',
    ),
    remarks(contract.hints.slice(0, 8)),
    el('p', {}, el('code', {}, escape(contract.hash))),
  );
  const why =
    'A promise that does not say what, where, in which form, how many and when is no promise; the review names what is missing.';
  return card(
    { number: 2, id: 'promise', title: 'What was promised', why },
    el('div', { class: 'two' }, refused, passed),
  );
}
