export { createFreezeMeter, type FreezeMeter, type FrozenTime } from './freezes.ts';
export {
  type AudioQualityInput,
  conversationalAudio,
  conversationalVideo,
  type MeanOpinion,
  type VideoQualityInput,
  viewingAudio,
  viewingVideo,
} from './mean-opinion.ts';
