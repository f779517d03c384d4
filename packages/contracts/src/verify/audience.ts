import type { LocalText, SessionLog } from '../vocabulary/index.ts';

/** Whether a duty was kept or broken, or whether the log cannot prove either (`not-shown`). */
export type Verdict = 'kept' | 'broken' | 'not-shown';

/** Whether a disclosure reached one group of viewers. */
export interface AudienceStatement {
  /** `room`, or the platform to which the programme was streamed. */
  readonly where: string;
  /** Number of viewers there; null if unknown. */
  readonly viewers: number | null;
  /** `measured` in the room, or `declared` by the platform. */
  readonly source: 'measured' | 'declared';
  /** Whether the log proves that these viewers could see or hear the disclosure. */
  readonly shown: boolean;
  /** The same in words, by language. */
  readonly statement: LocalText;
}

/** What the log proves of a duty, for viewers of the room and for those who saw only the programme. */
export interface Verdicts {
  /** By everything that was shown in the room or spoken. */
  readonly room: Verdict;
  /** By what the programme certainly carried: speech, and the labels of the room where they were drawn into the picture. */
  readonly programme: Verdict;
}

/**
 * What the verdicts mean for each group of viewers. Viewers in the room are measured; viewers elsewhere saw the programme
 * picture and heard its sound, so for them only what was spoken counts, or was drawn into that picture; and none where no media
 * server streamed it.
 */
export function audienceStatements(verdicts: Verdicts, log: SessionLog): AudienceStatement[] {
  const streamed = log.mode === 'real';
  const room: AudienceStatement = {
    where: 'room',
    viewers: log.totals.viewers,
    source: 'measured',
    shown: verdicts.room === 'kept' && streamed,
    statement: streamed ? ROOM[verdicts.room] : REHEARSAL,
  };
  const elsewhere = log.destinations
    // The own site is the room itself.
    .filter(({ platform }) => platform !== 'own-site')
    .map(
      ({ platform, viewers, source }): AudienceStatement => ({
        where: platform,
        viewers,
        source,
        shown: verdicts.programme === 'kept' && streamed,
        statement: streamed ? elsewhereStatement(verdicts, platform) : REHEARSAL,
      }),
    );
  return [room, ...elsewhere];
}

function elsewhereStatement({ room, programme }: Verdicts, platform: string): LocalText {
  // Kept in the room by a label that nobody says was in the programme.
  const isOfRoomAlone = room === 'kept' && programme !== 'kept';
  return isOfRoomAlone ? ROOM_ALONE(platform) : ON_OTHER_PLATFORM[programme](platform);
}

const ROOM_ALONE = (platform: string): LocalText => ({
  en: `Kept on the pages of the room by a label; viewers on ${platform} saw only the programme picture, and the log does not say that the label was in it.`,
  'zh-Hans': `直播间页面以标签履行了义务；${platform} 的观众只看到节目画面，日志未表明画面中含有该标签。`,
});

const ROOM: Readonly<Record<Verdict, LocalText>> = {
  kept: {
    en: 'Shown or spoken to viewers in the room, by our own log.',
    'zh-Hans': '依我方日志，直播间内观众已看到或听到。',
  },
  broken: {
    en: 'Not shown as the rule asks to viewers in the room.',
    'zh-Hans': '未按规则向直播间内观众披露。',
  },
  'not-shown': {
    en: 'The log has a gap: it cannot be shown for viewers in the room.',
    'zh-Hans': '日志有缺口：无法证明已向直播间内观众披露。',
  },
};

const ON_OTHER_PLATFORM: Readonly<Record<Verdict, (platform: string) => LocalText>> = {
  kept: (platform) => ({
    en: `Viewers on ${platform} received the programme picture and sound, which carried it; how the platform showed them was not seen by us.`,
    'zh-Hans': `${platform} 的观众接收到含有该披露的画面与声音；平台如何呈现，我方未见。`,
  }),
  broken: (platform) => ({
    en: `Viewers on ${platform} saw the same picture: not disclosed as the rule asks.`,
    'zh-Hans': `${platform} 的观众看到的是同一画面：未按规则披露。`,
  }),
  'not-shown': (platform) => ({
    en: `For viewers on ${platform} nothing can be said: the log has a gap.`,
    'zh-Hans': `无法就 ${platform} 的观众作出判断：日志有缺口。`,
  }),
};

const REHEARSAL: LocalText = {
  en: 'A rehearsal without a media server: the run of messages was checked, nothing was streamed to anybody.',
  'zh-Hans': '无媒体服务器的演练：仅核对了消息顺序，未向任何人播出。',
};
