// One measurement in a process of its own, whose peak memory is that of this work alone.
import {
  type CreatorProfile,
  estimateCreators,
  gradeCreators,
  parseCreators,
} from '@livelane/kol-score';
import { AS_OF, briefFor } from '../../../../packages/kol-score/src/profile/story.fixture.ts';
import { KINDS, type Kind, madeCreators } from './creators.ts';

/** What is done with creators of a list that is made while it is read. */
const WORKS: Readonly<Record<string, (creators: Iterable<CreatorProfile>) => Iterable<unknown>>> = {
  estimates: (creators) => estimateCreators(creators, briefFor(), { asOf: AS_OF }),
  grades: (creators) => gradeCreators(creators, briefFor(), { asOf: AS_OF }),
  validation: function* (creators) {
    for (const creator of creators) yield parseCreators([creator]);
  },
  parsing: function* (creators) {
    let text = '';
    for (const creator of creators) {
      // One text for all: writing it is no part of the work.
      text ||= JSON.stringify(creator);
      yield JSON.parse(text);
    }
  },
};

const [name = '', size = '', given = ''] = process.argv.slice(2);
const kind = Object.hasOwn(KINDS, given) ? (given as Kind) : 'posts';
const count = Number(size);
let done = 0;
let started = 0;
const creators = function* (): Generator<CreatorProfile> {
  for (const creator of madeCreators(count, kind)) {
    // Making the different creators is no part of the work.
    if (started === 0) started = process.cpuUsage().user;
    yield creator;
  }
};
for (const _ of WORKS[name]?.(creators()) ?? []) done += 1;
const seconds = (process.cpuUsage().user - started) / 1e6;
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ done, seconds, megabytes }));
