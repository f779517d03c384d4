import { prose } from '../../render/prose.ts';
import type { ClauseTexts } from '../kind.ts';

/** The text of the kind `compliance`. */
export const complianceText: ClauseTexts<'compliance'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose: prose`${say.party(clause.localLawWarrantedBy)} warrants that the content keeps the laws and regulations of every market of its audience, and the rules of the platform on which it is published.`,
      },
      {
        prose: prose`Penalties and damages for content that breaks them are borne by ${say.bearer(clause.penaltiesBorneBy)}.`,
      },
      ...(clause.disclosure === undefined
        ? []
        : [
            {
              prose: prose`${say.party(clause.disclosure.by)} discloses the paid cooperation to viewers in all content by ${say.words('disclosure', clause.disclosure.means)}, in the language and as often as the law of the viewers' market requires.`,
            },
          ]),
      {
        prose: clause.platformPolicyChange
          ? prose`Where a new policy of the platform forbids or hinders performance, the party that learns of it tells the other within ${say.days(clause.platformPolicyChange.noticeDays)}; neither is in breach for it, and ${say.word('policyResponse', clause.platformPolicyChange.response)}.`
          : prose`Where a new policy of the platform forbids or hinders performance: ${say.text(null)}.`,
      },
    ],
    duties: (clause, say) =>
      clause.disclosure === undefined
        ? []
        : [
            {
              who: say.party(clause.disclosure.by),
              what: prose`disclose the paid cooperation by ${say.words('disclosure', clause.disclosure.means)}`,
              by: prose`in every piece, while it is public`,
            },
          ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      {
        prose: prose`${say.party(clause.localLawWarrantedBy)}保证内容符合每一受众市场的法律法规以及发布平台的规则。`,
      },
      { prose: prose`因内容违规导致的处罚与赔偿由${say.bearer(clause.penaltiesBorneBy)}承担。` },
      ...(clause.disclosure === undefined
        ? []
        : [
            {
              prose: prose`${say.party(clause.disclosure.by)}应在全部内容中以${say.words('disclosure', clause.disclosure.means)}向观众披露商业合作关系，所用语言与频次依观众所在市场的法律。`,
            },
          ]),
      {
        prose: clause.platformPolicyChange
          ? prose`平台新政策禁止或妨碍履行的，知悉的一方应在${say.days(clause.platformPolicyChange.noticeDays)}内告知对方，双方均不因此构成违约，且${say.word('policyResponse', clause.platformPolicyChange.response)}。`
          : prose`平台新政策禁止或妨碍履行时：${say.text(null)}。`,
      },
    ],
    duties: (clause, say) =>
      clause.disclosure === undefined
        ? []
        : [
            {
              who: say.party(clause.disclosure.by),
              what: prose`以${say.words('disclosure', clause.disclosure.means)}披露商业合作关系`,
              by: prose`每条内容公开期间`,
            },
          ],
  },
};
