import { runSections } from '../run-sections.ts';
import { phone } from './phone/phone.ts';
import { viewers } from './viewers/viewers.ts';

/*
 * `npm run bench:studio -- [--only phone,viewers] [--runs N] [--json FILE]`: the studio of `examples/studio` as its own
 * process, opened `N` times (5) by a slow phone (`phone`), and asked by 50 viewers over HTTP for a minute (`viewers`).
 */
await runSections([phone, viewers]);
