import type { Party } from '../contract/party.ts';
import type { Writing } from './writing.ts';

const ORDINALS = '甲乙丙丁戊己庚辛壬癸';

/** The role of a party; in a Chinese text under Chinese law with its place among those who sign: 甲方（品牌方）. */
export function roleName(party: Party, { contract, locale }: Writing): string {
  const role = locale.words.role[party.role] ?? party.role;
  if (locale.language !== 'zh-Hans' || contract.law !== 'CN') return role;
  const signing = contract.parties.filter((it) => it.role !== 'payee');
  const ordinal = ORDINALS[signing.findIndex(({ id }) => id === party.id)];
  return ordinal === undefined ? role : `${ordinal}方（${role}）`;
}
