// Set up before every unit test file: where the properties begin. The same seed by default, so that a run repeats itself
// to the letter; `FC_SEED=random` looks somewhere new, `FC_SEED=123` goes back to what was found.
import fc from 'fast-check';

const asked = process.env['FC_SEED'];
const seed = asked === 'random' ? Date.now() ^ process.pid : Number(asked ?? 20_261_122);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
