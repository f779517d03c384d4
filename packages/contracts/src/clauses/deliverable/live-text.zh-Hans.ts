import { joinProse, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { hasOpenNumber } from '../open-number.ts';
import type { DeliverableClause, HostRole } from './schema.ts';
import { promotionsProvision } from './text-parts.ts';

const ROLES: Words<HostRole> = {
  host: '主播',
  cohost: '副播',
  moderator: '场控',
  interpreter: '口译',
};

/** What is agreed of live sessions, in Simplified Chinese. */
export function liveProvisions(clause: DeliverableClause, format: ValueFormatter): Provision[] {
  const live = clause.live ?? {};
  const isOpen = hasOpenNumber(clause, format.contract);
  const answers = live.answerQuestions ?? (isOpen ? false : null);
  const provisions: Provision[] = [
    ...(isOpen
      ? []
      : [
          {
            prose: prose`共直播${format.count(live.sessions, '场')}，每场在播时长${format.count(live.minutes, '分钟')}。`,
          },
        ]),
    {
      prose:
        answers === false
          ? prose`主播无需回答观众问题。`
          : prose`${answers === true ? '每场直播中，主播应' : ['是否', format.text(null), '：']}回答观众就商品及优惠提出的问题。`,
    },
    promotionsProvision(clause, format, {
      none: prose`主播不参加促销活动。`,
      open: prose`主播配合的促销活动：${format.text(null)}。`,
      some: prose`主播应按下列价格介绍下列促销活动，不得介绍其他价格：`,
      head: ['促销活动', '商品', '价格'],
    }),
  ];
  if (live.productIds !== undefined)
    provisions.push({
      prose: prose`展示的商品：${joinProse(
        live.productIds.map((id) => [format.product(id)]),
        '、',
      )}。`,
    });
  if (live.hosts !== undefined)
    provisions.push({
      prose: prose`出镜人员：${joinProse(
        live.hosts.map(
          (host) => prose`${format.text(host.name)}（${format.word(ROLES, host.role)}）`,
        ),
        '、',
      )}。`,
    });
  if (live.aiHost === true)
    provisions.push({ prose: prose`主播由软件生成，直播全程应向观众作出提示。` });
  if (live.recording === true)
    provisions.push({ prose: prose`每场直播均应录制，录像由各方各存一份。` });
  return provisions;
}
