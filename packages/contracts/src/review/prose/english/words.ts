const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words that bind, allow or ask. */
export const MODALS = set("shall must will 'll 'd 'd may can could should would might ought wo ca");

export const NEGATIONS = set('not never neither nor nobody cannot');

/** Who acts in deals. */
export const PARTIES = set(
  'brand creator host agency company influencer affiliate advertiser client party parties seller merchant supplier licensor licensee ambassador athlete talent streamer guild publisher partner marketer presenter moderator sponsor contractor customer service provider operator',
);

/** Who is no party: what they do is no obligation of the contract. */
export const OUTSIDERS = set(
  'tiktok instagram youtube douyin facebook meta google amazon shopee platform platforms court courts tribunal judge bank banks authority authorities customers buyers viewers followers audience users subscribers carrier courier post-office regulator arbitrator arbitrators competitors creators influencers brands people shoppers fans consumers law statute act insurer parcel market algorithm weather everyone',
);

/** Pieces of content that are counted. */
export const PIECES = set(
  'video videos post posts reel reels story stories live lives livestream livestreams stream streams session sessions short shorts clip clips photo photos picture pictures image images carousel carousels review reviews article articles broadcast broadcasts tutorial tutorials episode episodes show shows tiktok tiktoks vlog vlogs unboxing unboxings podcast podcasts teaser teasers mention mentions tweet tweets blog newsletter newsletters pin pins shoutout shoutouts banner banners link links asset assets deliverable deliverables piece pieces content footage giveaway giveaways recording recordings take takes placement placements integration integrations slot slots workshop workshops appearance appearances interview interviews event events photograph photographs livestreams meeting meetings ticket tickets traffic airtime coupon coupons voucher vouchers workshops training trainings portraits portrait mailing mailings flyer flyers demo demos demonstration demonstrations sample samples gift gifts testimonial testimonials quiz quizzes raffle raffles cut cuts edit edits take',
);

/** Content that has no plural. */
export const MASS = set(
  'content footage material materials coverage exposure visibility media promotion publicity',
);

export const TIME_NOUNS = set(
  'time times period periods notice term terms deadline deadlines moment interval intervals frequency delay date dates hour hours hurry while duration timeframe timeline schedule day days week weeks month months year years pace lead regularity stage point basis',
);

export const SHARE_NOUNS = set(
  'number numbers amount amounts part parts share portion quantity quantities percentage proportion sum volume extent budget contribution subsidy fee fees price prices compensation remuneration reward bonus discount discounts commission allowance rate rates stock advance surcharge payment payments stocks quota level size supply supplies units samples posts videos reels stories sessions clips revisions coverage amounts count cut',
);

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const WEEKDAYS = set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays',
);
export const TIME_UNITS = set(
  'second seconds minute minutes min hour hours h hrs day days week weeks month months year years quarter quarters weekday weekdays night nights',
);

/** Words of a judgement without a measure. */
export const VALUES = set(
  `preferential repeated recurrent festive patient appetising appetizing lush cosy cozy polished crisp punchy snappy relatable wholesome tasty delicious diplomatic fluent abnormal disappointing satisfying underwhelming impactful meaningful mindful purposeful heartfelt spontaneous candid chatty quirky edgy gritty glossy luxurious opulent minimal minimalist sleek airy vibrant colourful colorful bold playful humorous funny tasteful understated conversational casual-sounding personable approachable welcoming reassuring trustworthy credible persuasive authoritative knowledgeable articulate expressive lifelike realistic photogenic presentable photorealistic immersive entertaining exemplary stellar superb first-class world-class top-notch top-tier stunning gorgeous amazing awesome fantastic brilliant exceptional premium-looking substandard shoddy unsightly unflattering awkward clumsy tacky cheesy boring dull bland reasonable appropriate suitable adequate sufficient satisfactory acceptable proper decent nice good great attractive engaging
  creative professional authentic natural tasteful classy positive friendly polite respectful convincing credible lively fun
  entertaining interesting premium modern tidy neat pleasant smooth efficient effective diligent careful thorough detailed
  comprehensive secure robust stable reliable strong poor bad weak serious severe significant substantial considerable notable
  noticeable excessive undue fair equitable competitive customary usual comparable equivalent relevant necessary special
  exceptional urgent popular famous experienced qualified skilled competent generous favourable favorable attentive meaningful
  regular normal similar prompt timely high low best top better excellent outstanding superior valuable beautiful stylish cool
  cute catchy compelling inspiring exciting fresh aesthetic elegant upbeat energetic enthusiastic genuine honest personal
  sensible moderate modest slight extensive ample flexible unsuitable inappropriate unreasonable unsatisfactory inadequate
  insufficient unprofessional offensive negative harmful disappointing unacceptable unfavourable dignified sincere close
  active intensive ordinary commensurate proportionate seamless flawless impeccable perfect optimal optimum ideal vivid
  well-known prominent conspicuous visible desirable desired corresponding respective like-minded important major minor
  short long brief early late convenient quick rapid speedy swift frequent occasional clean quality sound orderly
  businesslike courteous loyal sustainable strict safe heavy large small big wide broad great lasting clear presentable
  comfortable smart casual chic warm punctual conscientious entertained faithful suited fitting apt market standard
  industry tactful neutral balanced varied diverse informative helpful useful quality-conscious sizeable sizable handsome
  tidy trendy viral clever witty likeable likable sympathetic high-end fast slow bright quiet noisy dark loud
  influential essential critical undesirable reputable trustworthy careful extended prolonged justified warranted legitimate tolerable plausible usable workable presentable solid
  respectable considerate objective impartial realistic feasible worthwhile impressive striking remarkable memorable
  flattering polished refined sophisticated deep rich harmonious coherent consistent uniform common typical ethical
  transparent inferior mediocre sloppy dubious questionable controversial damaging detrimental adverse disreputable
  disproportionate unnecessary inconvenient vulgar tasteless boring unusual effective productive constructive passionate
  motivated dedicated committed flawless pristine spotless immaculate recognisable recognizable distinctive captivating
  immersive dynamic persuasive tailored bespoke seasonal topical ambitious demanding heavy-handed rude aggressive pushy
  misleading-looking cheap expensive reduced elevated increased improved enhanced upgraded`,
);

/** Value words that are common in sentences that are exact: they count in a few frames only. */
export const WEAK_VALUES = set(
  `good high low best top better great special personal regular normal similar fresh clean quality sound safe heavy large small big wide
  broad clear like close active important major minor short long brief early late market standard industry respective
  corresponding useful helpful quick honest genuine positive negative strong bad poor weak strict ready essential
  critical neutral fun cool fast slow bright quiet noisy dark loud natural relevant necessary experienced famous
  popular qualified skilled visible desired similar moderate usual ordinary fair modern serious smart casual premium
  perfect harmful offensive prompt timely warm deep rich solid common typical seasonal reduced increased improved enhanced upgraded expensive cheap dedicated committed uniform consistent objective legitimate ambitious demanding transparent elevated tailored unusual unnecessary usual stable urgent varied diverse flexible excellent`,
);

/** Adverbs of a judgement without a measure. */
export const VALUE_ADVERBS = set(
  `properly appropriately professionally carefully diligently efficiently effectively smoothly satisfactorily suitably
  adequately reasonably fairly responsibly thoroughly prominently conspicuously visibly naturally authentically creatively
  positively politely respectfully tastefully nicely safely securely reliably substantially significantly materially considerably
  sufficiently unduly excessively overly attentively sensibly courteously conscientiously convincingly attractively seriously
  faithfully honestly enthusiastically energetically vividly cleanly gently tactfully competently decently noticeably
  markedly severely grossly moderately optimally perfectly seamlessly clearly well correctly swiftly intensively
  comprehensively badly poorly heavily gravely persistently unprofessionally inappropriately generously`,
);

/** After these an adjective is a judgement of how something has to be. */
export const VALUE_HEADS = set(
  `way manner fashion style tone look quality condition performance result results light sound state standard standards level
  impression reputation image behaviour behavior conduct clothing clothes outfit attire language taste lighting background
  setting music picture care attention diligence steps measures precautions effort efforts expenses costs reach engagement reason reasons
  circumstances grounds content material materials information documents products product items equipment conditions format criteria
  approach website atmosphere mood presentation environment place location service services support skills staff person substitute
  replacement data figures success feedback comments reviews reputation rights terms changes breach violation sales views numbers
  detail insurance cover explanation training experience creators interest reaction response relationship partner decline drop rise increase decrease damage harm loss problem problems issue issues incident error errors defect defects fault mistake mistakes violation misconduct delay interruption disruption impact effect consequences dinner hotel accommodation meal gift
  vibe energy hook story video videos photos post posts caption captions audio connection spot place angle order`,
);
