import { partsIn } from '../docx/document.fixture.ts';
import { paragraphsOf } from '../docx/reader/paragraphs.ts';

/** The paragraphs that are left of a part when all tracked changes are accepted, or rejected, by their marks alone. */
export function resolved(
  bytes: Uint8Array,
  how: 'accepted' | 'rejected',
  name = 'word/document.xml',
): string[] {
  const [gone, stays] =
    how === 'accepted' ? ['del|moveFrom', 'ins|moveTo'] : ['ins|moveTo', 'del|moveFrom'];
  const xml = (partsIn(bytes)[name] ?? '')
    // A mark of a paragraph or row, which has no text of its own.
    .replace(/<w:(?:ins|del|moveFrom|moveTo)( [^>]*)?\/>/g, '')
    .replace(new RegExp(`<w:(${gone}) [^>]*>.*?</w:\\1>`, 'g'), '')
    .replace(new RegExp(`</?w:(?:${stays})(?: [^>]*)?>`, 'g'), '')
    .replaceAll('w:delText', 'w:t');
  return paragraphsOf(xml, name);
}
