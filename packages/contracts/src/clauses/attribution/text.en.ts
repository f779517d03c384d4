import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { TouchKind } from '../../vocabulary/index.ts';
import { codesProvisions, type ModelName, modelNumbers } from './provisions.ts';
import { ATTRIBUTION_DEFAULTS, type AttributionClause, isByCode, leavesToCodes } from './schema.ts';

const MODELS: Words<ModelName> = {
  first: 'the first touch that counts takes the whole sale',
  last: 'the last touch that counts takes the whole sale',
  'last-non-direct': 'the last touch that counts, direct visits aside, takes the whole sale',
  linear: 'every touch that counts takes an equal part of the sale',
  'linear-unique': 'every party with a touch that counts takes an equal part of the sale',
  position:
    'the first and the last touch take the parts named below, and those between them share the rest equally',
  'time-decay':
    'every touch that counts takes a part that halves with each half-life before the order',
  'frozen-fit':
    'every party with a touch that counts takes a part in proportion to its coefficient in the fit named below',
};

const TOUCHES: Words<TouchKind> = {
  code: 'redeemed code',
  'pin-click': 'click on a pinned product',
  'live-click': 'click in the live session',
  click: 'click',
  referral: 'referral link',
  'live-view': 'view of the live session',
  affiliate: 'affiliate link',
  utm: 'tagged link',
  'post-click': 'click on a post',
  'post-view': 'view of a post',
  direct: 'direct visit',
};

/** Attribution in English. */
export const attributionText: ClauseText<AttributionClause> = {
  summary: 'Says when a sale counts as brought by the creator: the rule, the windows, the codes.',
  provisions: (clause, format) => [
    leavesToCodes('model', clause, format.contract)
      ? {
          prose: prose`An order is credited to the owner of the code with which it is placed, and to nobody where it is placed without one.`,
        }
      : {
          prose: prose`A sale is credited by this rule: ${format.word(MODELS, clause.model?.model)}${modelNumbers(clause, { first: '; first ', last: ', last ', halfLife: '; half-life ', fit: '; fit ' }, format)}.`,
        },
    ...(leavesToCodes('windows', clause, format.contract)
      ? []
      : [
          {
            prose: clause.windows
              ? prose`A click counts for ${format.period(clause.windows.click)}, a view for ${format.period(clause.windows.view)}${clause.windows.inRoom === undefined ? '' : prose`, and a click in the live room counts for orders placed there for ${format.period(clause.windows.inRoom)}`}, each from the touch until the order.`
              : prose`A touch counts for: ${format.text(null)}.`,
          },
        ]),
    ...(isByCode(clause, format.contract)
      ? []
      : [
          {
            prose: prose`These kinds of touch count, the first named outranking the next: ${format.words(TOUCHES, clause.precedence)}. A view shorter than ${format.count(clause.minimumDwellSeconds ?? ATTRIBUTION_DEFAULTS.minimumDwellSeconds, 'second', 'seconds')} does not count.`,
          },
        ]),
    ...codesProvisions(
      clause,
      {
        all: 'A redeemed code takes the whole order, whatever else touched it.',
        some: 'A redeemed code is a touch like any other.',
        intro: 'These codes are used:',
        head: ['Code', 'Credited to', 'Takes off', 'Valid'],
        byProduct:
          'A code that names products counts for them alone; what else was bought is credited without it.',
        products: 'Products',
        allProducts: 'all',
        separator: ', ',
      },
      format,
    ),
  ],
};
