import type { TranslatedErrors } from '@livelane/contracts/vocabulary';
import type { TALKING_ERRORS } from './talking-errors.ts';
import type { TALKING_ISSUES } from './talking-issues.ts';

/** The errors of rooms that talk, in Simplified Chinese. */
export const TALKING_ERRORS_ZH_HANS: TranslatedErrors<typeof TALKING_ERRORS> = {
  KICKED: {
    message: '该参与者已被移出直播间 {room}。',
    fix: '本场次内无法再操作；请联系主播或店铺。',
  },
  MUTED: {
    message: {
      time: '管理员已将该参与者禁言，还剩 {seconds} 秒。',
      session: '管理员已在本场次内将该参与者禁言。',
    },
    fix: {
      time: '请等待后再次发送该消息。',
      session: '可继续观看和购买，但不能发言。',
    },
  },
  SLOW_MODE: {
    message: '慢速模式已开启：{seconds} 秒后才能发送下一条消息。',
    fix: '请等待后用相同的编号再次发送该消息。',
  },
  WORDS_REFUSED: {
    message: '消息含有本直播间不接受的词语。',
    fix: '请换一种说法。',
  },
};

/** The input issues of rooms that talk, in Simplified Chinese. */
export const TALKING_ISSUES_ZH_HANS: Readonly<Record<keyof typeof TALKING_ISSUES, string>> = {
  WHO: '`participant` 与 `messageId` 之一',
  CHAT_MESSAGE: '聊天中近期消息的编号',
  TEXT_BYTES: '至多 {maximum} 个 UTF-8 字节的文本',
  NOT_THE_HOST: '执行单中主播以外的人',
  ADMITTED: '未被移出直播间的参与者',
  STAGE_AT_MOST: '台上及受邀的参与者至多 {maximum} 位；请先请一位下台',
  STAGE_INVITED: '对上台邀请的答复',
  CONSENT_STANDS: '未撤回同意的编号；新的同意须用新的编号',
  OWN_LEAD: '该观众在本场次留下的线索的编号',
};
