import { prose } from '../../render/prose.ts';
import type { ClauseTexts } from '../kind.ts';

/** The text of the kind `termination`. */
export const terminationText: ClauseTexts<'termination'> = {
  en: {
    provisions: (clause, say) => [
      {
        prose: prose`Either party may end the contract by written notice of ${say.days(clause.noticeDays)}.`,
      },
      {
        prose: prose`A party may end it at once when the other does not cure a breach within ${say.days(clause.cureDays)} of written notice of it. These are such breaches: ${say.words('cause', clause.causes)}.`,
      },
      {
        prose: prose`When the contract ends early, ${say.word('endPayment', clause.payment)}. Commission already earned stays owed, and the provisions on intellectual property, data and settlement outlast the contract.`,
      },
    ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      { prose: prose`任何一方可提前${say.days(clause.noticeDays)}书面通知解除合同。` },
      {
        prose: prose`一方违约且在收到书面通知后${say.days(clause.cureDays)}内未补救的，对方可立即解除合同。此类违约指：${say.words('cause', clause.causes)}。`,
      },
      {
        prose: prose`合同提前终止的，${say.word('endPayment', clause.payment)}。已应得的佣金仍须支付；知识产权、数据与结算条款在终止后继续有效。`,
      },
    ],
  },
};
