/** A form of a verb. */
export interface VerbForm {
  readonly base: string;
  /** `base` also for the plural of the present, `past` also for the participle. */
  readonly form: 'base' | 'present' | 'participle' | 'past';
}

const REGULAR =
  'accept accompany act add address adjust adopt advertise advise advocate agree aim amplify announce answer appear apply approve archive arrange ask assess assign assist attempt attend attract avoid back bear behave boost broadcast call cancel carry champion change check clarify clear comment commit communicate compensate complete comply comprise confirm consider consult contribute cooperate coordinate collaborate correct cover create credit crop decide decline deem define delete deliver deploy describe design determine develop disclose discuss display donate drop edit elevate encourage end endeavor endeavour engage enhance ensure enter evaluate exceed exchange exclude exert exhibit explain extend facilitate feature film finalise finalize finish fix follow foster furnish further generate grant grow handle help highlight hope host identify implement improve increase indemnify inform inspire intend interact introduce invite invoice issue join judge keep label last launch lend liaise license licence like limit link list look maintain manage mark market measure mention monitor motivate name negotiate notify observe obtain offer open operate optimise optimize order organise organize own participate partner pass perform pin place plan play post practise prepare present preserve process produce promise promote protect provide publicise publicize publish push raise rate reach react receive recommend record refer refrain refund reimburse release remain remind remit remove renew repair repeat replace reply report repost represent request require resolve respect respond retain return reuse review reward safeguard scale schedule score secure seek select settle sort figure hash iron manage need arrive land speak chat deepen intensify expand convey reduce alter modify amend vary revise drive maximise maximize establish cultivate nurture stay embody live achieve hype plug pull renegotiate touch solve align revisit feel mean share ship show sign specify squeeze start state store stream strengthen strive submit supply support tag take target team terminate test track train transfer translate treat try unbox update upload uphold use utilise utilize visit vote wait warrant watch welcome wish withdraw work accrue afford allocate apportion approach assemble attach attribute audit authorise authorize await calculate capture cease certify circulate cite click collect combine commence compile conceal conduct connect consent consolidate constitute consume convene convert count debit dedicate deduct defend delay delegate demonstrate deposit destroy deviate devote direct disable disburse disclaim discontinue dispatch dispose disseminate distribute divert divide download educate embed embrace employ empower enable enclose endorse enforce enrich enrol entitle entrust equip erase escalate escort examine execute exercise expedite expire explore export extract favour forfeit formulate fulfil fulfill gather greet guarantee guide halt harm hire honor honour illustrate impair import impose incorporate incur inspect install insure integrate invest investigate itemise itemize lease levy liquidate locate mediate merge migrate mitigate moderate narrate nominate omit oversee permit petition pledge possess postpone preach precede preclude prefer prevail prioritise prioritize procure prohibit prolong pronounce propose prove purchase pursue qualify quote readjust realise recall reckon recognise reconcile recoup recover recruit recycle redeem redesign redirect refine refresh refuse register regulate rehearse reinstate reject relocate remedy rephrase reposition rescind reschedule reserve reset reshoot resist restock restore restrict resubmit resume retouch retrieve reveal reverse revoke rotate route satisfy save scan segregate separate serve solicit specialise standardise steer stipulate subcontract subscribe substantiate substitute subtitle summarise summarize supersede supervise surrender suspend sustain swap swatch switch tailor tally throw tidy tolerate trace transcribe transmit transport trigger turn undergo unlock unpack unveil urge validate verify weigh widen wrap yield oblige acquaint advance allow broaden catch cater cheer chip circle conclude cross depend drum energise energize enlarge envisage evangelise evangelize exhaust fail familiarise familiarize fight firm function gun jump lay match muck nail park personify pitch rally reflect regard render root shout spare spark spur step stimulate tackle thrash undertake warm';

/** Base, then past and participle where they are not regular. */
const IRREGULAR =
  'be was were been;bear bore borne;become became;begin began begun;bring brought;build built;buy bought;choose chose chosen;come came;do did done;draw drew drawn;find found;give gave given;get got gotten;go went gone;hand handed;have had;hear heard;hold held;keep kept;know knew known;leave left;lend lent;let;make made;meet met;pay paid;put;read;rerun reran;run ran;say said;see saw seen;seek sought;sell sold;send sent;set;shoot shot;show showed shown;sing sang sung;speak spoke spoken;spend spent;split;spread;stand stood;strive strove striven;take took taken;talk talked;tell told;think thought;upload uploaded;wear wore worn;win won;withdraw withdrew withdrawn;write wrote written;throw threw thrown;bend bent;mean meant';

const DOUBLED = new Set(
  'ship tag drop pin plan refer commit submit remit transfer crop stop permit swap scan incur equip wrap embed'.split(
    ' ',
  ),
);

function regularForms(base: string): [form: string, VerbForm][] {
  const stem = /e$/.test(base) ? base.slice(0, -1) : DOUBLED.has(base) ? base + base.at(-1) : base;
  const consonantY = /[^aeiou]y$/.test(base);
  const present = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  return [
    [base, { base, form: 'base' }],
    [present, { base, form: 'present' }],
    [`${stem}ing`, { base, form: 'participle' }],
    [consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`, { base, form: 'past' }],
  ];
}

function irregularForms(entry: string): [form: string, VerbForm][] {
  const [base = '', ...pasts] = entry.split(' ');
  const doubled = ['get', 'let', 'put', 'run', 'set', 'split', 'win', 'begin', 'rerun'].includes(
    base,
  );
  const stem = doubled ? base + base.at(-1) : base;
  const forms = regularForms(base).filter(
    ([, { form }]) => form !== 'past' && form !== 'participle',
  );
  const progressive =
    base === 'be' || base === 'see' ? `${base}ing` : `${stem.replace(/e$/, '')}ing`;
  return [
    ...forms,
    [progressive, { base, form: 'participle' }],
    ...pasts.map((past): [string, VerbForm] => [past, { base, form: 'past' }]),
  ];
}

const FORMS: ReadonlyMap<string, VerbForm> = new Map([
  ...REGULAR.split(' ').flatMap(regularForms),
  ...IRREGULAR.split(';').flatMap(irregularForms),
  ['has', { base: 'have', form: 'present' }],
  ['is', { base: 'be', form: 'present' }],
  ['are', { base: 'be', form: 'present' }],
  ['am', { base: 'be', form: 'present' }],
  ['does', { base: 'do', form: 'present' }],
  ['goes', { base: 'go', form: 'present' }],
]);

/** The form that a word in lower case can be, if it is a known verb. */
export function verbForm(word: string): VerbForm | undefined {
  return FORMS.get(word);
}
