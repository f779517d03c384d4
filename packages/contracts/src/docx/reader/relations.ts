import type { Archive } from './archive.ts';
import { refused } from './refused.ts';
import { readXml } from './xml.ts';

/** A part that another one refers to. */
export interface Relation {
  /** The last word of its type, such as `footer`. */
  readonly type: string;
  /** The name of the part. */
  readonly part: string;
}

/** The parts that a part refers to; those outside of the document left out. @param part - empty for the whole document */
export function relationsOf(part: string, archive: Archive): Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const text = archive.text(name);
  if (text === undefined) return [];
  const found: Relation[] = [];
  readXml(text, name, {
    start: (element) => {
      if (element.name !== 'Relationship' || element.attribute('TargetMode') === 'External') return;
      const type = element.attribute('Type') ?? '';
      const target = element.attribute('Target') ?? '';
      found.push({
        type: type.slice(type.lastIndexOf('/') + 1),
        part: resolved(target, part.slice(0, slash)),
      });
    },
  });
  return found;
}

/** The name of a part by a reference to it. */
function resolved(target: string, folder: string): string {
  const path = target.startsWith('/') ? target : `/${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) throw refused('DOCX_PATH', { received: target });
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
