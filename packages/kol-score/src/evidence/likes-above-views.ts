import { bilingual } from '../text/bilingual.ts';
import { type EvidenceFinder, type Figures, STRENGTH } from './evidence.ts';

/** Fewest posts with more likes than views that ask for a review: a single one may be an error of the platform. */
const FEWEST_ODD_POSTS = 2;

/** Posts with more likes than views. */
export const likesAboveViews: EvidenceFinder<Figures> = ({ shown }) => {
  const odd = shown.filter(({ likes, views }) => likes > views).length;
  if (odd < FEWEST_ODD_POSTS) return [];
  const text = bilingual(
    `${odd} of ${shown.length} posts show more likes than views; platforms count views differently, so have it reviewed`,
    `${shown.length} 条内容中有 ${odd} 条点赞数多于播放数；各平台播放口径不同，建议人工复核`,
  );
  return [{ signal: 'likes-above-views', text, logOdds: STRENGTH.strong }];
};
