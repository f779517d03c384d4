import { type Agreement, agreed, money, others } from '../../agreement.fixture.ts';

const DONE = ['articles', 'clips', 'explainers', 'tutorials'];

/** Developers who write and film about a library for interfaces, paid by accepted piece. */
export const INTERFACE_CONTENT_CREATORS: Agreement = {
  note: 'Developers who write and film about a library for interfaces, paid by accepted piece (the amount of each topic is a blank: 100 dollars; a year here; the law is not named: that of the company here); 2026, United States',
  asOf: '2026-11-22',
  general: [],
  contract: agreed({
    id: 'interface-content-creators',
    dealType: 'fixed-content',
    term: { start: '2026-01-01T08:00:00Z', end: '2027-01-01T08:00:00Z' },
    zone: 'America/Los_Angeles',
    clauses: [
      // As many as the creator claims topics. Articles come out on the blog of the company.
      {
        ...{ clause: 'deliverable', id: 'articles', actor: 'talent', action: 'deliver' },
        ...{ form: 'ugc', recipient: 'brand' },
        topic: 'Interfaces that models make, useful also to who never uses the library',
      },
      // Of 30 to 90 seconds, on one of three platforms.
      {
        ...{ clause: 'deliverable', id: 'clips', actor: 'talent', action: 'publish' },
        ...{ form: 'short-video', platform: 'any' },
        topic: 'Interfaces that models make, with a result first',
      },
      // Of 2 to 5 minutes, on one of two platforms.
      {
        ...{ clause: 'deliverable', id: 'explainers', actor: 'talent', action: 'publish' },
        ...{ form: 'long-video', platform: 'any' },
        topic: 'Interfaces that models make, explained',
      },
      // Of 5 to 15 minutes, on the channel of the creator.
      {
        ...{ clause: 'deliverable', id: 'tutorials', actor: 'talent', action: 'publish' },
        ...{ form: 'long-video', platform: 'youtube' },
        topic: 'Interfaces that models make, with code that works',
      },
      // Within no time that is named; in two rounds at most.
      { clause: 'approval', id: 'reviews', approver: 'brand', deliverableIds: DONE },
      {
        ...{ clause: 'fee', id: 'pieces', payer: 'brand', payee: 'talent', model: 'fixed' },
        ...{ fixed: { amount: money(10_000n), per: 'item' }, deliverableIds: DONE },
      },
      // After the piece was accepted, on a day that is not named.
      {
        ...{ clause: 'payment', id: 'pieces-paid', feeId: 'pieces' },
        stages: [{ id: 'accepted', share: 1_000_000, trigger: 'completion', dueDays: 0 }],
      },
      // For ever; who hands in a video may refuse its re-editing.
      {
        ...{ clause: 'intellectual-property', id: 'rights', owner: 'talent', reEdit: true },
        ...{ redistribute: true, termDays: 3650, media: ['own-site', 'social'] },
      },
      ...others(
        'A creator claims a topic with an outline, and one creator has it at a time',
        'The amount stands at each topic before the work starts, and depends on experience, quality and complexity',
        'A piece gets two rounds of remarks at most',
        'Code works with current versions, and tutorials have a public repository',
        'Images of others are credited; the creator answers for accuracy and originality',
        'Videos are sharp and clear, with captions, without watermarks, and long ones with chapters and a thumbnail',
        'Tools that write may help; generic text or voices are rejected, and so is advertising',
        'The creator may show the piece on own channels once it is out, and updates it when asked',
        'The company names the creator where it shows or cuts a video, and keeps articles current or takes them down',
        'Who has no channel publishes on those of the company',
      ),
    ],
  }),
};
