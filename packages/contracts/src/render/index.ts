export { contractOfHtml, type RenderOptions, renderContract } from './render.ts';
