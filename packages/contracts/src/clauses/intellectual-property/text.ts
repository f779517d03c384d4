import { prose } from '../../render/prose.ts';
import type { ClauseTexts } from '../kind.ts';

/** The text of the kind `intellectual-property`. */
export const intellectualPropertyText: ClauseTexts<'intellectual-property'> = {
  en: {
    provisions: (clause, say) => [
      { prose: prose`Copyright in the content belongs to ${say.party(clause.owner)}.` },
      {
        prose: prose`The other party ${allowed(clause.reEdit, ['may', 'may not'], say.text(null))} re-edit the content, and ${allowed(clause.redistribute, ['may', 'may not'], say.text(null))} publish it again elsewhere. Every permitted use stays within this licence: its territory is ${say.territory(clause.territory)}, its term is ${say.days(clause.termDays)} from publication, and its media are ${say.words('media', clause.media)}.`,
      },
      {
        prose: prose`The creator's name, voice and image may be used ${say.word('likeness', clause.likeness)}, within the same territory and term.`,
      },
      {
        prose: prose`Before publication, ${say.party(clause.footageClearedBy)} clears the rights in third-party footage, and ${say.party(clause.musicClearedBy)} clears the rights in music.`,
      },
      {
        prose: prose`Where content is taken down, or a party harmed, because it infringes the right of a third party, ${say.bearer(clause.takedownBorneBy)} bears the loss.`,
      },
    ],
    duties: (clause, say) => [
      {
        who: say.party(clause.footageClearedBy),
        what: prose`clear third-party footage`,
        by: prose`before publication`,
      },
      {
        who: say.party(clause.musicClearedBy),
        what: prose`clear music`,
        by: prose`before publication`,
      },
    ],
  },
  'zh-Hans': {
    provisions: (clause, say) => [
      { prose: prose`内容的著作权归${say.party(clause.owner)}所有。` },
      {
        prose: prose`另一方${allowed(clause.reEdit, ['有权', '无权'], say.text(null))}对内容进行二次剪辑，${allowed(clause.redistribute, ['有权', '无权'], say.text(null))}进行二次传播。一切许可使用以下列授权范围为限：地域为${say.territory(clause.territory)}；期限为自发布起${say.days(clause.termDays)}；媒介为${say.words('media', clause.media)}。`,
      },
      {
        prose: prose`达人的姓名、声音与肖像的使用范围：${say.word('likeness', clause.likeness)}；地域与期限同上。`,
      },
      {
        prose: prose`发布前，第三方素材的授权由${say.party(clause.footageClearedBy)}取得，音乐的授权由${say.party(clause.musicClearedBy)}取得。`,
      },
      {
        prose: prose`内容因侵犯第三方权利被下架或使一方受损的，损失由${say.bearer(clause.takedownBorneBy)}承担。`,
      },
    ],
    duties: (clause, say) => [
      {
        who: say.party(clause.footageClearedBy),
        what: prose`取得第三方素材的授权`,
        by: prose`发布之前`,
      },
      { who: say.party(clause.musicClearedBy), what: prose`取得音乐的授权`, by: prose`发布之前` },
    ],
  },
};

function allowed<Open>(
  value: boolean | null | undefined,
  [yes, no]: readonly [string, string],
  open: Open,
): string | Open {
  return value === undefined || value === null ? open : value ? yes : no;
}
