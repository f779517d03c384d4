// src/probability/rough-normal.ts
function roughNormalQuantile(probability) {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z12 = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6)));
  return probability < 0.5 ? -z12 : z12;
}

// src/probability/gamma.ts
var LANCZOS = [
  0.9999999999998099,
  676.5203681218851,
  -1259.1392167224028,
  771.3234287776531,
  -176.6150291621406,
  12.507343278686905,
  -0.13857109526572012,
  9984369578019572e-21,
  15056327351493116e-23
];
function logGamma(z12) {
  if (z12 < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z12)) - logGamma(1 - z12);
  const x = z12 - 1;
  let series = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) series += (LANCZOS[i] ?? 0) / (x + i);
  const t = x + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series);
}
function gammaCdf(x, shape) {
  return cdf(x, shape, logGamma(shape));
}
function cdf(x, shape, constant) {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - constant);
  return x < shape + 1 ? front * lowerSeries(x, shape) : 1 - front * upperFraction(x, shape);
}
function lowerSeries(x, shape) {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 1e4 && term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}
function upperFraction(x, shape) {
  let b = x + 1 - shape;
  let c = 1 / Number.MIN_VALUE;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 1e4; i++) {
    const an = -i * (i - shape);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const step = c * d;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}
function gammaQuantile(probability, shape) {
  const constant = logGamma(shape);
  let u = gammaStart(probability, shape, constant);
  if (shape > 1e5) return Math.exp(u);
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 200; i++) {
    const x = Math.exp(u);
    const error = cdf(x, shape, constant) - probability;
    if (error === 0) break;
    if (error < 0) low = u;
    else high = u;
    const slope = Math.exp(shape * u - x - constant);
    const newton = u - error / slope;
    const isStep = Number.isFinite(newton) && newton > low && newton < high;
    const next = isStep ? newton : inside(low, high, u);
    if (Math.abs(next - u) < (isStep ? 1e-7 : 1e-15) * Math.max(1, Math.abs(u)))
      return Math.exp(next);
    u = next;
  }
  return Math.exp(u);
}
function gammaStart(probability, shape, constant) {
  const root = 1 - 1 / (9 * shape) + roughNormalQuantile(probability) / (3 * Math.sqrt(shape));
  if (shape > 0.5 && root > 0.2) return Math.log(shape) + 3 * Math.log(root);
  return Math.min(
    Math.log(shape + 10),
    (Math.log(probability) + constant + Math.log(shape)) / shape
  );
}
function inside(low, high, from) {
  if (low === Number.NEGATIVE_INFINITY) return from - Math.max(1, Math.abs(from));
  if (high === Number.POSITIVE_INFINITY) return from + Math.max(1, Math.abs(from));
  return (low + high) / 2;
}

// src/probability/normal.ts
function normalQuantile(probability) {
  const centred = 2 * probability - 1;
  if (centred === 0) return 0;
  return Math.sign(centred) * Math.sqrt(2 * gammaQuantile(Math.abs(centred), 0.5));
}

// src/pilots/profit-distribution.ts
var AUDIENCES = 64;
var STANDARD = Array.from(
  { length: AUDIENCES },
  (_, at2) => normalQuantile((at2 + 0.5) / AUDIENCES)
);
function chanceAbove(amount, outlook) {
  const { logMean, logSd, shape, exposure, unit } = outlook;
  if (unit <= 0) return amount < 0 ? 1 : 0;
  if (amount <= 0) return 1;
  let sum = 0;
  for (const z12 of STANDARD) {
    const thousands = Math.exp(logMean + logSd * z12) / 1e3;
    sum += 1 - gammaCdf(amount / (thousands * unit) * exposure, shape);
  }
  return sum / AUDIENCES;
}
function amountExceeded(probability, outlook) {
  let low = 0;
  let high = 1;
  if (outlook.unit <= 0) return 0;
  while (chanceAbove(high, outlook) > probability && high < 1e15) high *= 2;
  for (let i = 0; i < 60 && high - low > 0.5; i++) {
    const middle = (low + high) / 2;
    if (chanceAbove(middle, outlook) > probability) low = middle;
    else high = middle;
  }
  return Math.floor(low);
}

// src/pilots/advice.ts
var SURE_ENOUGH = 0.8;
var LEAST_OFFER = 0.1;
function adviceOn(outlook, fee) {
  const chanceOfProfit = chanceAbove(fee, outlook);
  const offer = amountExceeded(SURE_ENOUGH, outlook);
  if (chanceOfProfit >= SURE_ENOUGH) return { verdict: "scale", chanceOfProfit, offer };
  const verdict = offer >= fee * LEAST_OFFER && offer > 0 ? "renegotiate" : "stop";
  return { verdict, chanceOfProfit, offer };
}

// src/pilots/candidate.ts
function expectedProfit({ fee, viewers, unit, shape, exposure }) {
  return viewers / 1e3 * unit * (shape / exposure) - fee;
}

// src/pilots/learn-rates.ts
var ILLUSTRATIVE_CAMPAIGN_PRIOR = {
  rateLogSd: 0.9,
  betweenLives: 0.1,
  viewersLogSd: 0.6,
  liveLogSd: 0.4
};
function learnRates(prospects, lives, prior = ILLUSTRATIVE_CAMPAIGN_PRIOR) {
  const seen = talliesOf(lives);
  const pairs = prospects.flatMap((prospect) => {
    const tally = seen.get(prospect.id);
    return tally === void 0 ? [] : [{ prospect, tally }];
  });
  const rates = fitLine(
    pairs.map(({ prospect, tally }) => rateObservation(prospect, tally, prior)),
    prior.rateLogSd
  );
  const viewers = fitLine(
    pairs.map(({ prospect, tally }) => viewersObservation(prospect, tally, prior)),
    prior.viewersLogSd
  );
  return prospects.map(
    (prospect) => candidateOf(prospect, seen.get(prospect.id), { rates, viewers, prior })
  );
}
function talliesOf(lives) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { creatorId, viewers, conversions } of lives) {
    const before = tallies.get(creatorId);
    tallies.set(creatorId, {
      lives: (before?.lives ?? 0) + 1,
      thousands: (before?.thousands ?? 0) + viewers / 1e3,
      conversions: (before?.conversions ?? 0) + conversions,
      logViewers: (before?.logViewers ?? 0) + Math.log(Math.max(1, viewers))
    });
  }
  return tallies;
}
var sizeOf = ({ followers }) => followers === null ? 0 : Math.log10(Math.max(1e3, followers)) - 5;
function rateObservation(prospect, { thousands, conversions, lives }, { betweenLives }) {
  const expected = Math.max(1e-6, thousands * prospect.per1000);
  return {
    x: sizeOf(prospect),
    y: Math.log((conversions + 0.5) / (expected + 0.5)),
    variance: 1 / (conversions + 0.5) + betweenLives / lives
  };
}
function viewersObservation(prospect, { logViewers, lives }, { liveLogSd }) {
  const y = logViewers / lives + liveLogSd ** 2 / 2 - Math.log(Math.max(1, prospect.viewers));
  return { x: sizeOf(prospect), y, variance: liveLogSd ** 2 / lives };
}
var LINE_PRIOR = { level: 0.6, slope: 0.5 };
var SPREAD_STRENGTH = 6;
function fitLine(observations, logSd) {
  let spread = logSd ** 2;
  let line = { level: 0, slope: 0 };
  for (let pass = 0; pass < 4; pass++) {
    line = ridgeLine(observations, spread);
    spread = spreadAround(line, observations, logSd);
  }
  return { ...line, logSd: Math.sqrt(spread) };
}
function ridgeLine(observations, spread) {
  let [aa, ab, bb, ay, by] = [1 / LINE_PRIOR.level ** 2, 0, 1 / LINE_PRIOR.slope ** 2, 0, 0];
  for (const { x, y, variance } of observations) {
    const weight = 1 / (variance + spread);
    aa += weight;
    ab += weight * x;
    bb += weight * x * x;
    ay += weight * y;
    by += weight * x * y;
  }
  const determinant = aa * bb - ab * ab;
  return { level: (bb * ay - ab * by) / determinant, slope: (aa * by - ab * ay) / determinant };
}
function spreadAround({ level, slope }, observations, logSd) {
  let sum = SPREAD_STRENGTH * logSd ** 2;
  for (const { x, y, variance } of observations)
    sum += Math.max(0, (y - level - slope * x) ** 2 - variance);
  return Math.max(0.01, sum / (SPREAD_STRENGTH + observations.length));
}
function candidateOf(prospect, tally, { rates, viewers, prior }) {
  const x = sizeOf(prospect);
  const mean = prospect.per1000 * Math.exp(rates.level + rates.slope * x);
  const shape = 1 / Math.expm1(rates.logSd ** 2);
  const reach = Math.log(Math.max(1, prospect.viewers)) + viewers.level + viewers.slope * x;
  const { id, followers, fee, unit } = prospect;
  const base = { id, followers, fee, unit, lives: tally?.lives ?? 0 };
  if (tally === void 0)
    return { ...base, viewers: Math.exp(reach), shape, exposure: shape / mean };
  const weight = 1 / (1 + prior.betweenLives * (tally.conversions / tally.lives));
  const ownReach = tally.logViewers / tally.lives + prior.liveLogSd ** 2 / 2;
  const own = viewers.logSd ** 2 / (viewers.logSd ** 2 + prior.liveLogSd ** 2 / tally.lives);
  return {
    ...base,
    viewers: Math.exp(reach + own * (ownReach - reach)),
    shape: shape + weight * tally.conversions,
    exposure: shape / mean + weight * tally.thousands
  };
}

// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
}

// ../contracts/src/vocabulary/text/inert.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
var JOINED = /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
var KEPT = "\uFDD0";
function inert(text) {
  if (!HIDDEN.test(text) && !text.includes(KEPT)) return text;
  const lines = text.replaceAll(KEPT, "\uFFFD").replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replaceAll("	", " ");
  let shown = "";
  for (const character of lines.replace(JOINED, `$1${KEPT}`))
    shown += HIDDEN.test(character) && character !== "\n" ? codePoint(character) : character;
  return shown.replaceAll(KEPT, "\u200D");
}
function inertLine(text) {
  return inert(text).replaceAll("\n", " ");
}
function codePoint(character) {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
function describeReceived(value) {
  const text = inertLine(typeof value === "string" ? JSON.stringify(value) : describeOther(value));
  return text.length > 120 ? `${text.slice(0, 117).replace(/\p{Cs}$/u, "")}...` : text;
}
function describeOther(value) {
  if (typeof value === "number" || value === void 0) return String(value);
  if (typeof value === "bigint") return `${value}n`;
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

// ../contracts/src/vocabulary/message/local-text.ts
function localText(text, language) {
  const base = language.split("-")[0] ?? language;
  const near = Object.keys(text).find((tag) => tag.split("-")[0] === base);
  for (const tag of [language, near, "en"]) {
    if (tag !== void 0 && Object.hasOwn(text, tag) && typeof text[tag] === "string")
      return text[tag];
  }
  return Object.values(text).find((sentence) => typeof sentence === "string") ?? "";
}

// ../contracts/src/vocabulary/message/template.ts
var PLACEHOLDER = /\{(\w+)\}/g;
function fillTemplate(template, params, language) {
  return template.replace(
    PLACEHOLDER,
    (placeholder, name) => Object.hasOwn(params, name) ? inertLine(paramText(params[name], language)) : placeholder
  );
}
function paramText(param, language) {
  if (Array.isArray(param))
    return param.map((item) => paramText(item, language)).join(language.startsWith("zh") ? "\u3001" : ", ");
  if (typeof param === "object" && param !== null) return localText(param, language);
  return String(param);
}

// ../contracts/src/vocabulary/error/livelane-error.ts
var MARK = /* @__PURE__ */ Symbol.for("livelane.error");
var LivelaneError = class extends Error {
  /** Always `LivelaneError`. */
  name = "LivelaneError";
  /** Identifies the error; never changes between versions. */
  code;
  /** Plain JSON. The fields depend on the code; see the details type of the package. */
  details;
  /** Whether the same call may succeed later, because the cause is outside the program (network, another process). */
  retryable;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
    this.retryable = options.retryable ?? false;
    Object.defineProperty(this, MARK, { value: true });
  }
  /** The error as plain JSON, for logs and network responses. */
  toJSON() {
    return {
      code: this.code,
      message: this.message,
      details: this.details,
      retryable: this.retryable
    };
  }
};

// ../contracts/src/vocabulary/error/error-catalogue.ts
function errorsOf(texts) {
  return (code, details, options = {}) => new LivelaneError(code, errorText(texts[code], details, "en") ?? code, { ...options, details });
}
function errorText({ message, fix }, details, language) {
  const params = details;
  const texts = [message, fix].map(
    (text) => typeof text === "string" ? text : new Map(Object.entries(text)).get(
      params["reason"] ?? Object.keys(text)[0]
    )
  );
  return texts.includes(void 0) ? void 0 : fillTemplate(texts.join(language.startsWith("zh") ? "" : " "), params, language);
}

// ../contracts/src/vocabulary/error/core-errors.ts
var CORE_ERRORS = {
  INPUT_INVALID: {
    message: "{what} is not valid.",
    fix: "Correct what is listed: the path, what is expected there and what was received."
  },
  MONEY_CURRENCY_MISMATCH: {
    message: "Amounts in {left} and {right} cannot be added.",
    fix: "Convert one with `convertMoney` and a quote first."
  },
  MONEY_OUT_OF_RANGE: {
    message: "{minor} minor units of {currency} exceed \xB110^18.",
    fix: "Split the amount, or check the unit of the input."
  },
  ALLOCATION_IMPOSSIBLE: {
    message: "An amount cannot be split by the weights {weights}.",
    fix: "Give whole weights of at least 0, one of them above 0."
  },
  FX_QUOTE_MISSING: {
    message: {
      missing: "There is no exchange-rate quote for {from}/{to} at or before {at}.",
      needed: "There is no exchange-rate quote for {from}/{to} at or before {at}, which {neededBy} needs."
    },
    fix: 'Add it to the quotes (`--fx` where a command takes it): {"base":"{from}","quote":"{to}","rate":"\u2026","asOf":"{at}","side":"mid","source":"\u2026"}. A rate of 1 is never assumed.'
  },
  ZONE_TIME_INVALID: {
    message: {
      malformed: "{local} in {zone} is not a local time: the date must exist, and the zone must be an IANA name.",
      skipped: "The clocks in {zone} skip {local}.",
      twice: "The clocks in {zone} show {local} twice."
    },
    fix: "Use instead: {choices}."
  }
};
var vocabularyError = /* @__PURE__ */ errorsOf(CORE_ERRORS);

// ../contracts/src/vocabulary/error/issue-lines.ts
var ENGLISH_PHRASES = {
  line: "line {line}",
  wholeInput: "(whole input)",
  issue: "{place}: expected {expected}; received {received}",
  nothing: "undefined",
  unplaced: "expected {expected}; received {received}",
  more: "and {count} more"
};
var LISTED = 8;
function issueLines({ what, issues, most = LISTED }, phrases, expectedOf) {
  const lines = issues.slice(0, most).map((issue) => {
    const place = placeOf(issue, phrases) || (isOption(what) ? "" : phrases.wholeInput);
    const values = {
      place,
      expected: expectedOf(issue),
      received: issue.received === "undefined" ? phrases.nothing : issue.received
    };
    return `  ${fillTemplate(place ? phrases.issue : phrases.unplaced, values, "en")}`;
  });
  const count = issues.length - lines.length;
  return count > 0 ? [...lines, `  ${fillTemplate(phrases.more, { count }, "en")}`] : lines;
}
function placeOf({ file, line, path }, phrases) {
  if (isOption(path)) return path;
  const parts = [file && inertLine(file), line && fillTemplate(phrases.line, { line }, "en"), path];
  return parts.filter(Boolean).join(" ");
}
function isOption(name) {
  return /^--\S+$/.test(name);
}

// ../contracts/src/vocabulary/error/input-invalid.ts
function inputInvalid(what, issues, options = {}) {
  const details = { what, issues };
  return new LivelaneError("INPUT_INVALID", invalidMessage(details), { ...options, details });
}
function invalidMessage(list) {
  const lines = issueLines(list, ENGLISH_PHRASES, ({ message }) => message);
  const are = list.what.includes(", --") ? "are" : "is";
  return [`${inertLine(list.what)} ${are} not valid:`, ...lines].join("\n");
}

// ../contracts/src/vocabulary/error/issue-catalogue.ts
function expectationsOf(texts) {
  return (code, ...[given]) => {
    const params = given ?? {};
    const text = () => fillTemplate(texts[code] ?? code, params, "en");
    return Object.assign(text, { code, params });
  };
}
function issuesOf(texts) {
  return (code, { path = "", received, line, ...rest }) => {
    const params = rest.params ?? {};
    return {
      code,
      params,
      path,
      message: fillTemplate(texts[code] ?? code, params, "en"),
      received: describeReceived(received),
      ...line === void 0 ? {} : { line }
    };
  };
}

// ../contracts/src/vocabulary/error/issues.ts
var INPUT_ISSUES = {
  // Any JSON
  STRING: "a string",
  NUMBER: "a finite number",
  WHOLE_NUMBER: "a whole number",
  BOOLEAN: "true or false",
  OBJECT: "an object",
  ARRAY: "an array",
  TYPE: "a value of the type {type}",
  EXACTLY: "{value}",
  ONE_OF: "one of {choices}",
  AT_LEAST: "at least {minimum}",
  MORE_THAN: "more than {minimum}",
  AT_MOST: "at most {maximum}",
  LESS_THAN: "less than {maximum}",
  AT_LEAST_ITEMS: "a list of at least {minimum} item(s)",
  AT_MOST_ITEMS: "a list of at most {maximum} item(s)",
  AT_LEAST_CHARACTERS: "text of at least {minimum} character(s)",
  AT_MOST_CHARACTERS: "text of at most {maximum} characters",
  UNKNOWN_FIELD: "no field of this name",
  UNKNOWN_FIELD_NEAR: 'the field "{near}", which this name resembles',
  VALID: "a valid value",
  OTHER: "{expected}",
  // Ids, texts, languages
  ID_STRING: "an id as a string (platform ids exceed 2^53, so never as a number)",
  IDENTIFIER: "an id of 1 to 128 characters without control characters, invisible characters or unpaired surrogates",
  WHOLE_SURROGATES: "text without unpaired surrogates, such as a cut emoji",
  LANGUAGE: "a BCP 47 language tag such as en, zh-Hans or pt-BR",
  TEXT_IN_A_LANGUAGE: "the text in at least one language",
  // Numbers
  COUNT: 'a whole number written out (1200000, not "1.2M" or 1.5)',
  PROBABILITY: "a number from 0 to 1",
  FIGURE: "a finite number, or null where it is not known",
  INTERVAL: "an interval whose lower end is not above its upper end",
  SHARE: "a share in whole parts per million, 0 to 1000000 (30% is 300000)",
  RATE: "a rate in whole parts per million (8% is 80000)",
  PPM_AT_LEAST: "at least {minimum} parts per million",
  PPM_AT_MOST: "at most {maximum} parts per million",
  // Time and place
  INSTANT: "an instant in UTC such as 2026-11-22T14:00:00Z (with the Z)",
  EPOCH_MS: "milliseconds since 1970 within the years 0000 to 9999",
  PLAIN_DATE: "a calendar date such as 2026-11-22",
  ZONE: "an IANA time zone such as Asia/Bangkok (not an abbreviation or an offset)",
  WINDOW: "a window whose start is before its end",
  CALENDAR_ARITHMETIC: "a calendar date, whole days and an IANA zone within the years 0 to 9999",
  MARKET: "an ISO 3166-1 alpha-2 country code such as US or GB (not UK), or EU",
  PLATFORM: "a platform in lower case such as tiktok, tiktok-shop, instagram or youtube",
  // Money
  CURRENCY: "an ISO 4217 currency code in capitals such as USD, THB or VND",
  MINOR_STRING: 'minor units as a string of digits ("1999" for 19.99 USD), never a number',
  MINOR_DIGITS: 'whole minor units as digits without decimals, blanks or leading zeros ("1999" for 19.99 USD)',
  MINOR_RANGE: "at most 10^18 minor units either way",
  DECIMAL_AMOUNT: "a decimal with at most {digits} digits after the point for {currency}",
  AMOUNT_NOT_NEGATIVE: "an amount of at least 0",
  AMOUNT_ABOVE_ZERO: "an amount above 0",
  SALE_AT_LEAST_ZERO: 'an amount of at least 0, as `change` is "{change}"',
  SALE_AT_MOST_ZERO: 'an amount of at most 0, as `change` is "{change}"',
  CREDITS_SUM: "credits in the sale's currency that sum to its money exactly",
  FX_RATE: 'a rate as a decimal string such as "34.215"',
  FX_RATE_ABOVE_ZERO: "a rate above zero",
  FX_PAIR: "a quote currency other than the base",
  FX_QUOTES_DIFFER: "one {side} rate of {pair} at {asOf}; remove one of the two",
  // Records
  HASH: "a hash: sha256: and 64 lower-case hexadecimal digits",
  RECORD_KIND: "a record of one of the kinds {kinds}"
};
var expects = /* @__PURE__ */ expectationsOf(INPUT_ISSUES);
var inputIssue = /* @__PURE__ */ issuesOf(INPUT_ISSUES);

// ../contracts/src/vocabulary/value/local-text.ts
import * as z2 from "zod/mini";

// ../contracts/src/vocabulary/value/id.ts
import * as z from "zod/mini";
var IdSchema = /* @__PURE__ */ z.string({ error: /* @__PURE__ */ expects("ID_STRING") }).check(
  /* @__PURE__ */ z.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,128}$/u, {
    error: /* @__PURE__ */ expects("IDENTIFIER")
  })
);
var TextSchema = /* @__PURE__ */ z.string().check(
  /* @__PURE__ */ z.maxLength(2e4, {
    error: /* @__PURE__ */ expects("AT_MOST_CHARACTERS", { maximum: "20,000" })
  }),
  // Such text has no UTF-8 bytes, hence no canonical hash; it comes of cutting text in the middle of an emoji.
  /* @__PURE__ */ z.regex(/^\P{Cs}*$/u, {
    error: /* @__PURE__ */ expects("WHOLE_SURROGATES")
  })
);
var LanguageSchema = /* @__PURE__ */ z.string().check(
  /* @__PURE__ */ z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, {
    error: /* @__PURE__ */ expects("LANGUAGE")
  })
);

// ../contracts/src/vocabulary/value/local-text.ts
var LocalTextSchema = z2.record(LanguageSchema, TextSchema.check(z2.minLength(1))).check(
  z2.refine((text) => Object.keys(text).length > 0, { error: expects("TEXT_IN_A_LANGUAGE") })
);

// ../contracts/src/vocabulary/value/open-union.ts
import * as z3 from "zod/mini";
function openEnum(choices) {
  const error = expects("ONE_OF", { choices: choices.map((value) => JSON.stringify(value)) });
  return z3.union([z3.enum(choices, { error }), nameOf(error)]);
}
function nameOf(error) {
  return z3.string({ error }).check(
    z3.minLength(1, { error }),
    z3.refine((text) => /^\P{Cs}*$/u.test(text), { error: expects("WHOLE_SURROGATES") })
  );
}

// ../contracts/src/vocabulary/value/record.ts
import * as z4 from "zod/mini";
function record2(shape) {
  return z4.looseObject(shape);
}

// ../contracts/src/vocabulary/text/number.ts
function groupDigits(number2) {
  const [whole = "", fraction] = String(number2).split(".");
  let grouped = whole;
  const first = whole.startsWith("-") ? 1 : 0;
  if (/^-?\d+$/.test(whole))
    for (let at2 = whole.length - 3; at2 > first; at2 -= 3)
      grouped = `${grouped.slice(0, at2)},${grouped.slice(at2)}`;
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}
function formatPercent(ppm, { decimals } = {}) {
  if (decimals !== void 0) return `${(ppm / 1e4).toFixed(decimals)}%`;
  const digits = String(Math.abs(ppm)).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "");
  return `${ppm < 0 ? "-" : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}

// ../contracts/src/vocabulary/money/money.ts
import * as z7 from "zod/mini";

// ../contracts/src/vocabulary/value/rate.ts
import * as z5 from "zod/mini";
var PPM = 1e6;
var ShareSchema = z5.int({ error: expects("SHARE") }).check(z5.gte(0, { error: expects("SHARE") }), z5.lte(PPM, { error: expects("SHARE") }));
var RateSchema = z5.int({ error: expects("RATE") }).check(
  z5.gte(-1e9, { error: expects("PPM_AT_LEAST", { minimum: -1e9 }) }),
  z5.lte(1e9, { error: expects("PPM_AT_MOST", { maximum: 1e9 }) })
);
var CountSchema = z5.int({ error: expects("COUNT") }).check(z5.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));

// ../contracts/src/vocabulary/money/currency.ts
import * as z6 from "zod/mini";
var BY_EXPONENT = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [
    2,
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG"
  ],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"]
];
var EXPONENTS = new Map(
  BY_EXPONENT.flatMap(
    ([exponent, codes]) => codes.split(" ").map((code) => [code, exponent])
  )
);
var CURRENCIES = [...EXPONENTS.keys()].sort();
var CurrencySchema = z6.string({ error: expects("CURRENCY") }).check(
  z6.refine((code) => EXPONENTS.has(code), { error: expects("CURRENCY") })
);
function currencyExponent(currency) {
  const exponent = EXPONENTS.get(currency);
  if (exponent === void 0)
    throw inputInvalid("currency", [inputIssue("CURRENCY", { received: currency })]);
  return exponent;
}

// ../contracts/src/vocabulary/money/money.ts
var MAX_MINOR = 10n ** 18n;
var MinorSchema = z7.string({ error: expects("MINOR_STRING") }).check(
  z7.regex(/^(0|-?[1-9]\d{0,18})$/, {
    error: expects("MINOR_DIGITS")
  }),
  z7.refine((text) => !/^-?\d{19}$/.test(text) || inRange(BigInt(text)), {
    error: expects("MINOR_RANGE")
  })
);
var MoneySchema = record2({
  /** The currency. */
  currency: CurrencySchema,
  /** Whole minor units as digits: "1999" is 19.99 USD, 1999 JPY and 1.999 KWD; at most 10^18 either way. */
  minor: MinorSchema
});
function inRange(minor) {
  return minor <= MAX_MINOR && minor >= -MAX_MINOR;
}
function money(currency, minor) {
  currencyExponent(currency);
  if (typeof minor === "string" && !/^(0|-?[1-9]\d*)$/.test(minor)) throw notDigits(minor);
  const value = BigInt(minor);
  if (!inRange(value)) throw vocabularyError("MONEY_OUT_OF_RANGE", { currency, minor: `${value}` });
  return { currency, minor: `${value}` };
}
function notDigits(received) {
  return inputInvalid("amount", [inputIssue("MINOR_DIGITS", { received })]);
}
function toMinor({ minor }) {
  if (!/^-?\d+$/.test(minor)) throw notDigits(minor);
  return BigInt(minor);
}
function zeroMoney(currency) {
  return money(currency, 0n);
}
function sameCurrency(a, b) {
  if (a.currency !== b.currency)
    throw vocabularyError("MONEY_CURRENCY_MISMATCH", { left: a.currency, right: b.currency });
  return a.currency;
}
function sumMoney(currency, amounts) {
  const zero = zeroMoney(currency);
  let total = 0n;
  for (const amount of amounts) {
    sameCurrency(zero, amount);
    total += toMinor(amount);
  }
  return money(currency, total);
}
function formatDecimal(amount) {
  const exponent = currencyExponent(amount.currency);
  const minor = toMinor(amount);
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, "0");
  const sign = minor < 0n ? "-" : "";
  if (exponent === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

// ../contracts/src/vocabulary/money/format.ts
function formatMoney(amount) {
  return `${amount.currency} ${groupDigits(formatDecimal(amount))}`;
}

// ../contracts/src/vocabulary/records/brief.ts
import * as z11 from "zod/mini";

// ../contracts/src/vocabulary/money/amount.ts
import * as z8 from "zod/mini";
var AmountSchema = MoneySchema.check(
  z8.refine(({ minor }) => !minor.startsWith("-"), {
    error: expects("AMOUNT_NOT_NEGATIVE"),
    path: ["minor"]
  })
);

// ../contracts/src/vocabulary/value/interval.ts
import * as z9 from "zod/mini";
var ProbabilitySchema = z9.number({ error: expects("PROBABILITY") }).check(z9.gte(0, { error: expects("PROBABILITY") }), z9.lte(1, { error: expects("PROBABILITY") }));
var IntervalSchema = z9.looseObject({
  /** Lower end, in the unit of what is estimated. */
  lower: z9.number(),
  /** Upper end, not below the lower. */
  upper: z9.number(),
  /** Nominal coverage, from 0 to 1 (0.9 for 90 %). */
  level: ProbabilitySchema
}).check(
  z9.refine((it) => it.lower <= it.upper, {
    error: expects("INTERVAL")
  })
);

// ../contracts/src/vocabulary/value/market.ts
import * as z10 from "zod/mini";
var ALPHA_2 = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
var MARKETS = /* @__PURE__ */ new Set([...ALPHA_2.split(" "), "EU"]);
var MarketSchema = z10.string().check(
  z10.refine((code) => MARKETS.has(code), {
    error: expects("MARKET")
  })
);
var EU_MEMBERS = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ")
);
var PlatformSchema = z10.string().check(
  z10.regex(/^[a-z][a-z0-9-]{0,39}$/, {
    error: expects("PLATFORM")
  })
);

// ../contracts/src/vocabulary/records/brief.ts
var PRICE_TIERS = ["budget", "affordable", "mid", "premium", "luxury"];
var PriceTierSchema = z11.enum(PRICE_TIERS);
var ProductSchema = record2({
  /** The product, under the shop's own id. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** Category, in the same terms as the posts and categories of creator profiles. */
  category: IdSchema,
  /** List price of one unit, at least 0. */
  price: AmountSchema,
  /** Price level within its category. */
  tier: PriceTierSchema,
  /** Contribution margin before creator costs, in parts per million of the price (62 % is 620000). */
  margin: ShareSchema,
  /** Share of sold units that are returned, in parts per million. Default: 0. */
  returns: z11.exactOptional(ShareSchema)
});
var AudienceSchema = record2({
  /** Share of people by country, each from 0 to 1. */
  countries: z11.exactOptional(z11.record(MarketSchema, ProbabilitySchema)),
  /** Share of people by language, each from 0 to 1. */
  languages: z11.exactOptional(z11.record(LanguageSchema, ProbabilitySchema)),
  /** Share of people by age bracket. */
  ages: z11.exactOptional(
    z11.array(
      record2({
        /** Youngest age of the bracket, in years. */
        from: z11.int().check(z11.gte(0), z11.lte(120)),
        /** Oldest age of the bracket, in years; null is open. */
        to: z11.nullable(z11.int().check(z11.gte(0), z11.lte(120))),
        /** Share of people in the bracket, from 0 to 1. */
        share: ProbabilitySchema
      })
    )
  ),
  /** Share of people by gender. */
  gender: z11.exactOptional(
    record2({
      /** Share of women, from 0 to 1. */
      female: ProbabilitySchema,
      /** Share of men, from 0 to 1. */
      male: ProbabilitySchema
    })
  ),
  /** Share of people who care about a topic, by topic, each from 0 to 1; topics may overlap. */
  interests: z11.exactOptional(z11.record(IdSchema, ProbabilitySchema))
});
var RequiredPermitSchema = record2({
  /** The market that requires it. */
  market: MarketSchema,
  /** What the permit is called, with its article where the language has one. */
  name: LocalTextSchema,
  /** The law that requires it. */
  citation: z11.exactOptional(TextSchema),
  /** The rule of `@livelane/contracts/law` that it was filled in from. Default: entered by hand. */
  ruleId: z11.exactOptional(IdSchema)
});
var BriefSchema = record2({
  /** Identifies the kind of record. */
  kind: z11.literal("brief"),
  /** Version of the record's form; additions keep it. */
  version: z11.literal(1),
  /** Id of the brief, by which grades and contracts refer to it. */
  id: IdSchema,
  /** Name of the campaign. */
  name: z11.exactOptional(TextSchema),
  /** The product lines on offer. */
  products: z11.array(ProductSchema).check(z11.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** The market to sell in first; its law and its grading weights apply. */
  market: MarketSchema,
  /** Where the live session is to be seen. */
  platform: PlatformSchema,
  /** Target audience, as shares. */
  audience: AudienceSchema,
  /** Markets that the shop ships to. */
  shippableMarkets: z11.array(MarketSchema).check(z11.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** Maximum cost of the campaign, at least 0. */
  budget: AmountSchema,
  /** What the campaign is for. */
  goals: z11.array(openEnum(["sales", "leads", "awareness"])),
  /** Brands whose sponsorship of a creator fails a gate. */
  competitors: z11.exactOptional(z11.array(TextSchema)),
  /** What the creator is to make; the money that a grade expects is that of one. Default: `live`. */
  format: z11.exactOptional(openEnum(["live", "short-video"])),
  /** Sentences in the tone that the brand wants, with which the texts of posts are compared. */
  tone: z11.exactOptional(z11.array(TextSchema)),
  /**
   * Labels by which a text shows that it is advertising, as `livelane-contracts permits` fills them in beside the permits.
   * Default: the words for advertising in common languages.
   */
  labels: z11.exactOptional(z11.array(TextSchema)),
  /** Permits that a creator must hold, as `livelane-contracts permits` fills them in. Default: none is required. */
  permits: z11.exactOptional(z11.array(RequiredPermitSchema))
});

// src/estimate/interval.ts
var INTERVAL_LEVEL = 0.9;
var INTERVAL_Z = /* @__PURE__ */ normalQuantile((1 + INTERVAL_LEVEL) / 2);

// src/signals/terms/unit-economics.ts
function unitContribution(terms, commission) {
  const whole = BigInt(PPM);
  const numerator = terms.products.reduce(
    (sum, { price, kept, margin }) => (
      // Both factors are parts per million, so that their product is a safe integer.
      sum + toMinor(price) * BigInt(kept * (margin - commission))
    ),
    0n
  );
  return { numerator, denominator: BigInt(terms.products.length) * whole * whole };
}

// src/profile/followers.ts
function followersOf({ followers }) {
  return typeof followers === "object" ? followers?.value ?? null : followers;
}

// src/expectation/expectation.ts
function logNormalOf({ mean, interval: { lower, upper } }) {
  if (lower > 0) {
    const logSd2 = Math.log(upper / lower) / (2 * INTERVAL_Z);
    return { logMean: Math.log(upper * lower) / 2, logSd: logSd2 };
  }
  const logSd = Math.max(0, Math.min(INTERVAL_Z, Math.log(upper / Math.max(1, mean))));
  return { logMean: Math.log(Math.max(1, upper)) - INTERVAL_Z * logSd, logSd };
}

// src/pilots/outlook.ts
function isPlannable(grade) {
  return grade.expectation.terms !== void 0;
}
function candidateOf2({ creator, expectation }) {
  const { terms, posterior, viewers } = expectation;
  const { numerator, denominator } = unitContribution(terms, terms.commission);
  return {
    id: creator.id,
    followers: creator.followers,
    fee: Number(terms.fixedFee.minor),
    viewers: viewers.mean,
    unit: Number(numerator) / Number(denominator),
    shape: posterior.shape,
    exposure: posterior.exposure,
    lives: settledLives(posterior)
  };
}
function settledLives({
  lives,
  campaigns
}) {
  return lives?.length ?? campaigns.length;
}
function outlookOf(grade) {
  const { shape, exposure, unit } = candidateOf2(grade);
  return { ...logNormalOf(grade.expectation.viewers), shape, exposure, unit };
}

// src/pilots/pilot-size.ts
var MOST_LIVES = 1e3;
function relativeWidth(shape) {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return (gammaQuantile(1 - tail, shape) - gammaQuantile(tail, shape)) / shape;
}
function shapeFor(width) {
  let low = Math.log(0.05);
  let high = Math.log(1e7);
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (relativeWidth(Math.exp(middle)) > width) low = middle;
    else high = middle;
  }
  return Math.exp(high);
}
function pilotSize({ viewers, shape, exposure }, { width, betweenLives }) {
  const missing = shapeFor(width) - shape;
  if (missing <= 0) return 0;
  const added = afterLive({ shape, exposure }, viewers, betweenLives).shape - shape;
  const lives = Math.ceil(missing / added - 1e-9);
  return lives <= MOST_LIVES ? lives : null;
}
function afterLive({ shape, exposure }, viewers, betweenLives = ILLUSTRATIVE_CAMPAIGN_PRIOR.betweenLives) {
  const thousands = viewers / 1e3;
  const part = 1 / (1 + betweenLives * thousands * shape / exposure);
  return {
    shape: shape + part * thousands * shape / exposure,
    exposure: exposure + part * thousands
  };
}

// src/pilots/next-market.ts
var LEAST = { creators: 2, lives: 3, chance: 0.8, width: 1 };
function nextMarketChecks(grades, next) {
  const settled = grades.filter(isPlannable).filter((it) => livesOf(it) > 0);
  const earning = settled.filter(
    (it) => chanceAbove(Number(it.expectation.terms.fixedFee.minor), outlookOf(it)) >= LEAST.chance
  );
  const lives = settled.reduce((sum, it) => sum + livesOf(it), 0);
  const known = settled.filter(
    ({ expectation }) => relativeWidth(expectation.posterior.shape) <= LEAST.width
  );
  return [
    {
      id: "earned",
      passed: earning.length >= LEAST.creators,
      text: bilingual(
        `${earning.length} creators earn their fee with a chance of at least 80 %; ${LEAST.creators} are needed`,
        `${earning.length} \u4F4D\u8FBE\u4EBA\u6709\u81F3\u5C11 80% \u7684\u628A\u63E1\u6536\u56DE\u8D39\u7528\uFF1B\u9700\u8981 ${LEAST.creators} \u4F4D`
      )
    },
    {
      id: "lives",
      passed: lives >= LEAST.lives,
      text: bilingual(
        `${lives} settled lives; ${LEAST.lives} are needed`,
        `\u5DF2\u7ED3\u7B97 ${lives} \u573A\u76F4\u64AD\uFF1B\u9700\u8981 ${LEAST.lives} \u573A`
      )
    },
    {
      id: "known",
      passed: known.length >= LEAST.creators,
      text: bilingual(
        `the conversion rate of ${known.length} creators is known to \xB150 %; ${LEAST.creators} are needed`,
        `${known.length} \u4F4D\u8FBE\u4EBA\u7684\u8F6C\u5316\u7387\u7CBE\u786E\u5230 \xB150%\uFF1B\u9700\u8981 ${LEAST.creators} \u4F4D`
      )
    },
    ...openChecks(next)
  ];
}
var livesOf = ({ expectation }) => settledLives(expectation.posterior);
function openChecks(next) {
  const ships = next.shippableMarkets.includes(next.market);
  const languages = Object.keys(next.audience.languages ?? {}).join(", ");
  return [
    {
      id: "shipping",
      passed: ships,
      text: bilingual(
        `the shop ${ships ? "ships" : "does not ship"} to ${next.market}`,
        `\u5E97\u94FA${ships ? "\u53EF" : "\u4E0D\u53EF"}\u53D1\u8D27\u5230 ${next.market}`
      )
    },
    {
      id: "language",
      // Whether prices, returns and culture fit is for people; a brief only says whom it wants.
      passed: null,
      text: bilingual(
        `languages of the new audience: ${languages === "" ? "the brief names none" : languages}; prices, returns and culture differ by market, so creators there need a pilot of their own`,
        `\u65B0\u53D7\u4F17\u7684\u8BED\u8A00\uFF1A${languages === "" ? "\u9700\u6C42\u5355\u672A\u5217\u51FA" : languages}\uFF1B\u5404\u5E02\u573A\u4EF7\u683C\u3001\u9000\u8D27\u4E0E\u6587\u5316\u4E0D\u540C\uFF0C\u5F53\u5730\u8FBE\u4EBA\u987B\u53E6\u505A\u6D4B\u8BD5`
      )
    },
    {
      id: "permits",
      // An empty list says that none is required; who holds a listed one is not in these files.
      passed: next.permits?.length === 0 ? true : null,
      text: permitsText(next)
    }
  ];
}
function permitsText({ permits }) {
  if (permits === void 0)
    return bilingual(
      "permits of the new market: not filled in; `livelane-contracts permits` does it",
      "\u65B0\u5E02\u573A\u6240\u9700\u8BB8\u53EF\uFF1A\u672A\u586B\u5199\uFF1B\u53EF\u7528 `livelane-contracts permits` \u586B\u5165"
    );
  if (permits.length === 0) return bilingual("the new market requires no permit", "\u65B0\u5E02\u573A\u65E0\u987B\u8BB8\u53EF");
  return bilingual(
    `permits that creators of the new market must hold: ${permits.map(({ name }) => name["en"]).join(", ")}`,
    `\u65B0\u5E02\u573A\u8FBE\u4EBA\u987B\u6301\u6709\u7684\u8BB8\u53EF\uFF1A${permits.map(({ name }) => name["zh-Hans"] ?? name["en"]).join("\u3001")}`
  );
}

// src/pilots/policies/policy.ts
function roundBudget({ left, round, rounds }) {
  return left / (rounds - round);
}
function within(money2, candidates, merit) {
  const ranked = candidates.map((_, position) => ({ position, merit: merit(position) })).filter((it) => it.merit !== null).sort((a, b) => b.merit - a.merit || a.position - b.position);
  const chosen = [];
  let left = money2;
  for (const { position } of ranked) {
    const { fee } = candidates[position];
    if (fee > left) continue;
    left -= fee;
    chosen.push(position);
  }
  return chosen;
}

// src/pilots/value-of-information.ts
function valueOfInformation(candidate, learning) {
  const { betweenLives, livesAfter } = learning;
  const { fee, viewers, unit, shape, exposure } = candidate;
  if (livesAfter <= 0 || unit <= 0) return 0;
  const thousands = viewers / 1e3;
  const mean = shape / exposure;
  const observed = thousands / (1 + betweenLives * thousands * mean);
  const updatedShape = shape * (exposure + observed) / observed;
  const breakEven = fee / (thousands * unit);
  const scaled = breakEven * updatedShape / mean;
  const above = 1 - gammaCdf(scaled, updatedShape);
  const meanAbove = mean * (1 - gammaCdf(scaled, updatedShape + 1));
  const informed2 = thousands * unit * meanAbove - fee * above;
  return Math.max(0, livesAfter * (informed2 - Math.max(0, expectedProfit(candidate))));
}

// src/pilots/worth.ts
var INFORMATION_WEIGHT = 0.3;
function worthOf(candidate, learning) {
  const profit = expectedProfit(candidate);
  const taught = INFORMATION_WEIGHT * valueOfInformation(candidate, learning);
  const sum = profit + taught;
  return { profit, taught, perFee: sum > 0 ? sum / Math.max(1, candidate.fee) : null };
}

// src/pilots/plan-pilot.ts
function planPilot(grades, options) {
  const settings = checked(grades, options);
  const { currency, minor } = options.budget;
  const prospects = grades.filter(isPlannable).filter((grade) => omissionOf(grade) === void 0);
  const pilots = prospects.map((grade) => pilotOf(grade, settings));
  const positions = within(
    Number(minor),
    pilots.map(({ candidate }) => candidate),
    (position) => pilots[position].worth.perFee
  );
  const chosen = positions.map(
    (position) => choiceOf(pilots[position], settings, currency)
  );
  const kept = new Set(positions.map((position) => prospects[position]));
  const worthy = new Set(
    pilots.flatMap(({ grade, worth }) => worth.perFee === null ? [] : [grade])
  );
  const omitted = grades.filter((grade) => !kept.has(grade)).map((grade) => ({
    creatorId: grade.creator.id,
    reason: omissionOf(grade) ?? (worthy.has(grade) ? "over-budget" : "not-worth-it")
  }));
  return {
    chosen,
    omitted,
    cost: sumMoney(
      currency,
      chosen.map(({ fee }) => fee)
    )
  };
}
function pilotOf(grade, settings) {
  const candidate = candidateOf2(grade);
  return { grade, candidate, worth: worthOf(candidate, settings) };
}
function choiceOf({ grade, candidate, worth }, settings, currency) {
  const amount = (minor) => money(currency, BigInt(Math.round(minor)));
  return {
    creatorId: candidate.id,
    fee: grade.expectation.terms.fixedFee,
    expectedProfit: amount(worth.profit),
    valueOfInformation: amount(worth.taught),
    lives: pilotSize(candidate, settings),
    advice: adviceOn(outlookOf(grade), candidate.fee)
  };
}
function omissionOf(grade) {
  if (!grade.eligible) return "gate";
  if (!isPlannable(grade)) return "no-terms";
  return grade.expectation.terms.feeKnown ? void 0 : "no-quote";
}
function checked(grades, options) {
  const { budget, livesAfter = 5, width = 1 } = options;
  const { betweenLives = ILLUSTRATIVE_CAMPAIGN_PRIOR.betweenLives } = options;
  const issues = [
    ...grades.flatMap(
      ({ expectation: { terms } }, at2) => terms === void 0 || terms.fixedFee.currency === budget.currency ? [] : [
        inputIssue("ONE_OF", {
          path: `/grades/${at2}/expectation/terms/fixedFee/currency`,
          received: terms.fixedFee.currency,
          params: { choices: [budget.currency] }
        })
      ]
    ),
    ...[
      { name: "livesAfter", value: livesAfter, minimum: 0 },
      { name: "width", value: width, minimum: 0.01 },
      { name: "betweenLives", value: betweenLives, minimum: 0 }
    ].flatMap(
      ({ name, value, minimum }) => Number.isFinite(value) && value >= minimum ? [] : [inputIssue("AT_LEAST", { path: `/${name}`, received: value, params: { minimum } })]
    )
  ];
  if (issues.length > 0) throw inputInvalid("pilot", issues);
  return { livesAfter, width, betweenLives };
}

// src/pilots/policies/informed.ts
var informed = {
  id: "informed",
  about: "The best expected profit plus value of information per fee, an equal budget each round.",
  choose: (state) => {
    const { betweenLives, rounds, round } = state;
    const learning = { betweenLives, livesAfter: rounds - 1 - round };
    return within(
      roundBudget(state),
      state.candidates,
      (position) => worthOf(state.candidates[position], learning).perFee
    );
  }
};

// src/probability/draws.ts
function drawNormal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
function drawGamma(shape, random) {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (; ; ) {
    const z12 = drawNormal(random);
    const v = (1 + z12 / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * z12 * z12 + d - d * v + d * Math.log(v)) return d * v;
  }
}
var SMALL_MEAN = 10;
function drawPoisson(mean, random) {
  if (mean >= SMALL_MEAN) return rejectionPoisson(mean, random);
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = 1 - random(); product > limit; product *= 1 - random()) count++;
  return count;
}
function rejectionPoisson(mean, random) {
  const b = 0.931 + 2.53 * Math.sqrt(mean);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (; ; ) {
    const u = random() - 0.5;
    const v = 1 - random();
    const us = 0.5 - Math.abs(u);
    const count = Math.floor((2 * a / us + b) * u + mean + 0.43);
    if (us >= 0.07 && v <= squeeze) return count;
    if (!(count >= 0) || us < 0.013 && v > us) continue;
    const accept = Math.log(v * inverseAlpha / (a / (us * us) + b));
    if (accept <= count * Math.log(mean) - mean - logGamma(count + 1)) return count;
  }
}

// src/pilots/policies/simple.ts
var returnOn = (candidate) => {
  const profit = expectedProfit(candidate);
  return profit > 0 ? profit / Math.max(1, candidate.fee) : null;
};
var at = (state, position) => state.candidates[position];
var followerFirst = {
  id: "follower-first",
  about: "The largest accounts, as many as the round\u2019s budget buys.",
  choose: (state) => within(roundBudget(state), state.candidates, (it) => at(state, it).followers ?? 0)
};
var staticScore = {
  id: "static-score",
  about: "The best expected profit per fee as it was before the campaign; nothing is learned.",
  choose: (state) => within(roundBudget(state), state.candidates, (it) => {
    const { viewers, per1000, fee, unit } = state.prospects[it];
    return viewers / 1e3 * per1000 * unit / Math.max(1, fee);
  })
};
var greedy = {
  id: "greedy",
  about: "The best expected profit per fee as known now, where it is positive.",
  choose: (state) => within(roundBudget(state), state.candidates, (it) => returnOn(at(state, it)))
};
var thompson = {
  id: "thompson",
  about: "The best profit per fee at a conversion rate drawn from each creator\u2019s distribution.",
  choose: (state) => {
    const drawn = state.candidates.map((candidate) => {
      const rate = drawGamma(candidate.shape, state.random) / candidate.exposure;
      return returnOn({ ...candidate, shape: rate, exposure: 1 });
    });
    return within(roundBudget(state), state.candidates, (it) => drawn[it] ?? null);
  }
};

// src/pilots/policies/registry.ts
var POLICIES = [informed, greedy, thompson, staticScore, followerFirst];

// src/text/percent.ts
function percent(share2) {
  return formatPercent(share2 * PPM, { decimals: 1 });
}
function wholePercent(share2) {
  const whole = Math.round(100 * share2);
  const exact = whole > 0 && whole < 100;
  return exact || share2 === whole / 100 ? formatPercent(share2 * PPM, { decimals: 0 }) : percent(share2);
}

// src/pilots/renewal.ts
function renewalOf(grade, options = {}) {
  const { expectation, eligible } = grade;
  const { posterior, breakEvenFee, breakEvenCommission } = expectation;
  const base = { lives: settledLives(posterior), breakEvenFee, breakEvenCommission };
  if (!isPlannable(grade)) {
    const unknown = { chanceOfProfit: null, offer: null, livesToKnow: null };
    return { ...base, ...unknown, verdict: "not-enough-known", reason: NO_TERMS };
  }
  const found = foundOn(grade, options);
  const shared = {
    ...base,
    offer: found.offer,
    livesToKnow: found.livesToKnow,
    chanceOfProfit: grade.expectation.terms.feeKnown ? found.advice.chanceOfProfit : null
  };
  if (!eligible) return { ...shared, verdict: "stop", reason: GATE };
  const unready = notReady(grade, base.lives);
  if (unready !== void 0) return { ...shared, verdict: "not-enough-known", reason: unready };
  const verdict = verdictOn(grade, found, options);
  return { ...shared, verdict, reason: REASONS[verdict](grade, found, options) };
}
function foundOn(grade, { width = 1 }) {
  const candidate = candidateOf2(grade);
  const advice = adviceOn(outlookOf(grade), candidate.fee);
  const { betweenLives } = ILLUSTRATIVE_CAMPAIGN_PRIOR;
  const { breakEvenFee } = grade.expectation;
  const most = Math.max(0, Math.min(advice.offer, Number(breakEvenFee.minor)));
  return {
    advice,
    offer: money(breakEvenFee.currency, BigInt(Math.round(most))),
    livesToKnow: pilotSize(candidate, { width, betweenLives })
  };
}
function notReady({ expectation, findings = [] }, lives) {
  if (findings.some(({ code }) => code === "CAMPAIGN_ASSUMED")) return ASSUMED;
  if (!expectation.terms.feeKnown) return NO_QUOTE;
  return lives === 0 ? NO_LIVES : void 0;
}
function verdictOn(grade, { advice, livesToKnow }, { width = 1, livesAfter = 5 }) {
  const { expectation } = grade;
  const { terms, breakEvenCommission } = expectation;
  const plan = planPilot([grade], { budget: terms.fixedFee, width, livesAfter });
  const isWorthIt = !expectation.contribution.mean.minor.startsWith("-");
  if (advice.verdict === "scale" && isWorthIt) return "renew";
  if (livesToKnow !== 0 && plan.chosen.length > 0) return "not-enough-known";
  const isCommission = candidateOf2(grade).unit <= 0 && (breakEvenCommission ?? 0) > 0;
  return isCommission || advice.verdict === "scale" ? "renegotiate" : advice.verdict;
}
function commissionOf(ppm) {
  if (ppm === null || ppm < 0)
    return [", and at the fee asked at no commission", "\uFF1B\u6309\u6240\u62A5\u8D39\u7528\uFF0C\u4EFB\u4F55\u4F63\u91D1\u5747\u4E0D\u4FDD\u672C"];
  const share2 = formatPercent(ppm, { decimals: 1 });
  return [` or a commission of ${share2}`, `\uFF0C\u4FDD\u672C\u4F63\u91D1\u4E3A ${share2}`];
}
var REASONS = {
  renew: ({ expectation }, { advice }) => {
    const chance = wholePercent(advice.chanceOfProfit);
    const mean = formatMoney(expectation.contribution.mean);
    return bilingual(
      `the next live earns its fee with a chance of ${chance} and is expected to leave ${mean}`,
      `\u4E0B\u4E00\u573A\u6536\u56DE\u8D39\u7528\u7684\u628A\u63E1\u4E3A ${chance}\uFF0C\u9884\u671F\u8D21\u732E ${mean}`
    );
  },
  renegotiate: ({ expectation }, { advice, offer }) => {
    const { breakEvenFee, breakEvenCommission } = expectation;
    const chance = wholePercent(advice.chanceOfProfit);
    const [fee, most] = [breakEvenFee, offer].map(formatMoney);
    const [or, orZh] = commissionOf(breakEvenCommission);
    return bilingual(
      `the chance of a profit is ${chance} on the terms asked and at least 80% at a fee of ${most}; a live breaks even at a fee of ${fee}${or}`,
      `\u6309\u62A5\u4EF7\u76C8\u5229\u628A\u63E1\u4E3A ${chance}\uFF0C\u8D39\u7528\u4E0D\u8D85\u8FC7 ${most} \u65F6\u81F3\u5C11\u4E3A 80%\uFF1B\u4FDD\u672C\u8D39\u7528\u4E3A ${fee}${orZh}`
    );
  },
  stop: (_, { advice }) => {
    const chance = wholePercent(advice.chanceOfProfit);
    return bilingual(
      `the chance of a profit is ${chance}, and not even a tenth of the fee is earned with a chance of 80%`,
      `\u76C8\u5229\u628A\u63E1\u4E3A ${chance}\uFF0C\u8FDE\u4E00\u6210\u8D39\u7528\u4E5F\u6CA1\u6709 80% \u7684\u628A\u63E1\u6536\u56DE`
    );
  },
  "not-enough-known": (_, { advice, livesToKnow }, { width = 1 }) => {
    const chance = wholePercent(advice.chanceOfProfit);
    const known = wholePercent(width / 2);
    const lives = livesToKnow === null ? "> 1000" : String(livesToKnow);
    return bilingual(
      `the chance of a profit is ${chance}; lives until the conversion rate is known to \xB1${known}: ${lives}`,
      `\u76C8\u5229\u628A\u63E1\u4E3A ${chance}\uFF1B\u8F6C\u5316\u7387\u7CBE\u786E\u5230 \xB1${known} \u8FD8\u9700 ${lives} \u573A`
    );
  }
};
var NO_TERMS = bilingual(
  "the grade holds no terms; grade the creator again",
  "\u8BC4\u5206\u4E0D\u542B\u6761\u6B3E\uFF1B\u8BF7\u91CD\u65B0\u8BC4\u5206"
);
var GATE = bilingual("a gate is not passed", "\u672A\u901A\u8FC7\u95E8\u69DB");
var NO_QUOTE = bilingual("the fee is not known: ask for a quote", "\u8D39\u7528\u672A\u77E5\uFF1A\u8BF7\u5148\u8BE2\u4EF7");
var NO_LIVES = bilingual("no settled live yet", "\u5C1A\u65E0\u5DF2\u7ED3\u7B97\u7684\u76F4\u64AD");
var ASSUMED = bilingual(
  "a session that was not a show was learned from",
  "\u5B66\u4E60\u65F6\u4F7F\u7528\u4E86\u975E\u6B63\u5F0F\u76F4\u64AD\u7684\u573A\u6B21"
);

// src/simulate/family.ts
var WORLD = { creators: 200, rounds: 6, budget: 6e6 };
var SHARED = {
  followers: { logMean: 5, logSd: 0.4 },
  unit: 1100
};
var WORLD_FAMILIES = {
  "fees-follow-followers": {
    ...SHARED,
    about: "Fees are proportional to followers, quality is hidden, each step of price tier halves the conversion rate.",
    viewers: { at100k: 2e3, elasticity: 0.85, logSd: 0.25, liveLogSd: 0.3 },
    fee: { at100k: 2e4, elasticity: 1, logSd: 0.25 },
    rate: {
      ...{ per1000: 12, worldLogSd: 0.25, elasticity: 0, qualityLogSd: 0.55, seen: 0.3 },
      ...{ tierStep: 0.5, tiers: [0.15, 0.25, 0.3, 0.3], betweenLives: 0.1, fatigue: 0.95 }
    }
  },
  "followers-convert": {
    ...SHARED,
    about: "The conversion rate rises with followers and fees lag behind: larger accounts are the better buy.",
    viewers: { at100k: 2e3, elasticity: 0.95, logSd: 0.25, liveLogSd: 0.3 },
    fee: { at100k: 2e4, elasticity: 0.7, logSd: 0.25 },
    rate: {
      ...{ per1000: 12, worldLogSd: 0.25, elasticity: 0.3, qualityLogSd: 0.35, seen: 0.3 },
      ...{ tierStep: 0.5, tiers: [0.7, 0.25, 0.05, 0], betweenLives: 0.1, fatigue: 0.95 }
    }
  }
};

// src/simulate/rankings.ts
var SIMPLE_RANKINGS = [
  {
    id: "followers",
    about: "Most followers first.",
    order: (profiles) => descending(profiles, followersOf)
  },
  {
    id: "engagement-rate",
    about: "Highest engagement rate first.",
    order: (profiles) => descending(profiles, engagementOf)
  },
  {
    id: "composite",
    about: "Mean percentile of followers, engagement rate, live viewers, audience in the market and category focus, over those that are known.",
    order: (profiles, { market, products: [product] }) => {
      const figures = [
        followersOf,
        engagementOf,
        ({ shop }) => shop?.liveViewers ?? null,
        ({ audience }) => audience.countries?.[market] ?? null,
        ({ categories }) => categories[product?.category ?? ""] ?? null
      ];
      const percentiles = figures.map((figure) => percentilesOf(profiles, figure));
      return descending(profiles, ({ id }) => {
        const known = percentiles.flatMap((of) => of.get(id) ?? []);
        return known.reduce((sum, it) => sum + it, 0) / known.length;
      });
    }
  }
];
function engagementOf({ averages }) {
  const { views, likes, comments } = averages ?? {};
  if (views == null || views === 0 || likes == null || comments == null) return null;
  return (likes + comments) / views;
}
function descending(profiles, figure) {
  return profiles.map((profile) => ({ id: profile.id, figure: figure(profile) ?? Number.NEGATIVE_INFINITY })).sort((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
function percentilesOf(profiles, figure) {
  const known = profiles.filter((profile) => figure(profile) !== null);
  const order = descending(known, figure);
  return new Map(order.map((id, place) => [id, 1 - (place + 0.5) / order.length]));
}

// src/simulate/world.ts
function drawWorld(family, random) {
  const { followers, viewers, fee, rate } = family;
  const per1000 = rate.per1000 * Math.exp(rate.worldLogSd * drawNormal(random));
  const creators = Array.from({ length: WORLD.creators }, (_, at2) => {
    const size = Math.max(1e3, 10 ** (followers.logMean + followers.logSd * drawNormal(random)));
    const sized = (at100k, elasticity) => at100k * (size / 1e5) ** elasticity;
    const fit = drawNormal(random);
    const hidden = rate.seen * fit + Math.sqrt(1 - rate.seen ** 2) * drawNormal(random);
    const tierGap = gapOf(rate.tiers, random());
    return {
      id: `creator-${at2 + 1}`,
      followers: Math.round(size),
      fee: Math.round(sized(fee.at100k, fee.elasticity) * Math.exp(fee.logSd * drawNormal(random))),
      tierGap,
      fit,
      trueViewers: sized(viewers.at100k, viewers.elasticity) * Math.exp(viewers.logSd * drawNormal(random)),
      trueRate: sized(per1000, rate.elasticity) * Math.exp(rate.qualityLogSd * hidden) * rate.tierStep ** tierGap
    };
  });
  return { family, creators };
}
function gapOf(chances, draw) {
  let left = draw;
  for (const [gap, chance] of chances.entries()) {
    if (left < chance) return gap;
    left -= chance;
  }
  return 0;
}
function holdLive({ family }, creator, { before, random }) {
  const { viewers, rate, unit } = family;
  const seen = Math.round(creator.trueViewers * Math.exp(viewers.liveLogSd * drawNormal(random)));
  const variation = drawGamma(1 / rate.betweenLives, random) * rate.betweenLives;
  const mean = seen / 1e3 * creator.trueRate * rate.fatigue ** before * variation;
  const conversions = Math.min(seen, drawPoisson(mean, random));
  return {
    creatorId: creator.id,
    viewers: seen,
    conversions,
    profit: conversions * unit - creator.fee
  };
}
function trueProfit({ family }, creator, before) {
  const { viewers, rate, unit } = family;
  const mean = creator.trueViewers * Math.exp(viewers.liveLogSd ** 2 / 2);
  return mean / 1e3 * creator.trueRate * rate.fatigue ** before * unit - creator.fee;
}

// src/simulate/shown-creator.ts
var SHOWN_AT = "2026-11-01T00:00:00Z";
var MARKET = "US";
var CATEGORY = "beauty";
var PRODUCT_TIER = 1;
var LIVES = 3;
var LOADING = 0.7;
var MISSING_BELOW = -0.742;
function worldBrief({ unit }) {
  return {
    ...{ kind: "brief", version: 1, id: "simulated", market: MARKET, platform: "tiktok" },
    products: [
      {
        ...{ id: "product", name: "Product", category: CATEGORY },
        tier: PRICE_TIERS[PRODUCT_TIER],
        ...{ price: money("USD", BigInt(2 * unit)), margin: 5e5 }
      }
    ],
    audience: {
      ages: [{ from: 18, to: 34, share: 1 }],
      gender: { female: 0.8, male: 0.2 },
      interests: { [CATEGORY]: 0.6 }
    },
    shippableMarkets: [MARKET],
    budget: money("USD", BigInt(WORLD.budget)),
    goals: ["sales"]
  };
}
function shownCreator(world, creator, { evidence, random }) {
  const inputs = [
    ...fitInputs(creator, { evidence, random }),
    tierInput(world, creator),
    ...evidence === "no-lives" ? [] : [livesInput(world, creator, random)],
    viewersInput(world, creator, random)
  ];
  const everybody = evidence === "lives-and-countries" ? {} : { countries: { [MARKET]: 1 } };
  const known = { priceTier: null, categories: {}, audience: everybody };
  for (const { goodness, shows } of inputs)
    if (goodness + drawNormal(random) >= MISSING_BELOW)
      Object.assign(known, shows, { audience: { ...known.audience, ...shows.audience } });
  return {
    ...{ kind: "creator-profile", version: 1, id: creator.id, name: creator.id },
    ...{ platform: "tiktok", market: MARKET, followers: creator.followers, posts: [] },
    ...{ audienceSource: "declared", tierSource: "declared", languages: [] },
    fee: { fixed: money("USD", BigInt(creator.fee)), commission: null },
    ...known
  };
}
function fitInputs({ fit, followers }, { evidence, random }) {
  const shown = (shows) => {
    const goodness = LOADING * fit + Math.sqrt(1 - LOADING ** 2) * drawNormal(random);
    return { goodness, shows: shows(goodness) };
  };
  const countries = shown((z12) => ({ audience: { countries: { [MARKET]: share(0.6, 1.1 ** z12) } } }));
  return [
    ...evidence === "lives-and-countries" ? [countries] : [],
    shown((z12) => ({ averages: averagesOf(followers, z12) })),
    shown((z12) => {
      const young = share(0.55, 1.15 ** z12);
      const ages = [
        { from: 18, to: 34, share: young },
        { from: 35, to: null, share: 1 - young }
      ];
      return { audience: { ages } };
    }),
    shown((z12) => {
      const female = share(0.6, 1.15 ** z12);
      return { audience: { gender: { female, male: 1 - female } } };
    }),
    shown((z12) => ({ audience: { interests: { [CATEGORY]: share(0.3, 1.3 ** z12) } } })),
    shown((z12) => ({ categories: { [CATEGORY]: share(0.5, 1.3 ** z12) } }))
  ];
}
function share(mean, lift) {
  return Math.min(0.95, Number((mean * lift).toFixed(3)));
}
function averagesOf(followers, goodness) {
  const views = Math.round(followers / 5);
  const engaged = 0.05 * (followers / 1e5) ** -0.1 * Math.exp(0.4 * goodness) * views;
  const [likes, comments] = [Math.round(0.95 * engaged), Math.round(0.05 * engaged)];
  return { posts: 20, views, likes, comments, source: "declared" };
}
function tierInput({ family: { rate } }, { tierGap }) {
  const mean = rate.tiers.reduce((sum, chance, gap) => sum + chance * gap, 0);
  const variance = rate.tiers.reduce((sum, chance, gap) => sum + chance * (gap - mean) ** 2, 0);
  return {
    goodness: (mean - tierGap) / Math.sqrt(variance),
    shows: { priceTier: PRICE_TIERS[PRODUCT_TIER + tierGap] ?? null }
  };
}
function livesInput(world, creator, random) {
  const { rate } = world.family;
  const own = { ...creator, trueRate: creator.trueRate / rate.tierStep ** creator.tierGap };
  const usual = rate.per1000 * (creator.followers / 1e5) ** rate.elasticity;
  const lives = Array.from({ length: LIVES }, () => {
    const { viewers, conversions } = holdLive(world, own, { before: 0, random });
    return { viewers, conversions, minutes: 60, category: CATEGORY, source: "declared" };
  });
  return { goodness: Math.log(own.trueRate / usual) / rate.qualityLogSd, shows: { lives } };
}
function viewersInput(world, creator, random) {
  const { viewers } = world.family;
  const usual = viewers.at100k * (creator.followers / 1e5) ** viewers.elasticity;
  const seen = Array.from({ length: LIVES }, () => holdLive(world, creator, { before: 0, random }));
  const liveViewers = seen.reduce((sum, live) => sum + live.viewers, 0) / LIVES;
  return {
    goodness: Math.log(creator.trueViewers / usual) / viewers.logSd,
    shows: { shop: { days: 30, lives: LIVES, liveViewers, videoViews: null, source: "declared" } }
  };
}

// src/simulate/simulate.ts
var ASSUMED2 = {
  viewersAt100k: 2e3,
  viewersElasticity: 0.85,
  per1000: 12,
  tierStep: 0.5,
  fitLift: 1.2,
  betweenLives: 0.1
};
function prospectOf({ family }, creator) {
  const { id, followers, fee, tierGap, fit } = creator;
  return {
    id,
    followers,
    fee,
    unit: family.unit,
    viewers: ASSUMED2.viewersAt100k * (followers / 1e5) ** ASSUMED2.viewersElasticity,
    per1000: ASSUMED2.per1000 * ASSUMED2.tierStep ** tierGap * ASSUMED2.fitLift ** fit
  };
}
function play(world, policy, random) {
  const prospects = world.creators.map((creator) => prospectOf(world, creator));
  const lives = [];
  const held = /* @__PURE__ */ new Map();
  let left = WORLD.budget;
  let profit = 0;
  for (let round = 0; round < WORLD.rounds; round++) {
    const candidates = learnRates(prospects, lives);
    const { rounds, budget } = WORLD;
    const { betweenLives } = ASSUMED2;
    const state = { round, rounds, budget, left, prospects, candidates, betweenLives, random };
    for (const position of policy.choose(state)) {
      const creator = world.creators[position];
      if (creator === void 0 || creator.fee > left) continue;
      const before = held.get(creator.id) ?? 0;
      const result = holdLive(world, creator, { before, random });
      held.set(creator.id, before + 1);
      left -= creator.fee;
      profit += result.profit;
      lives.push(result);
    }
  }
  return profit;
}
function playOracle(world, random) {
  const lives = world.creators.flatMap(
    (creator) => Array.from({ length: WORLD.rounds }, (_, before) => ({
      creator,
      before,
      profit: trueProfit(world, creator, before)
    }))
  );
  lives.sort((a, b) => b.profit / b.creator.fee - a.profit / a.creator.fee || a.before - b.before);
  let left = WORLD.budget;
  let profit = 0;
  for (const { creator, before, profit: expected } of lives) {
    if (expected <= 0 || creator.fee > left) continue;
    left -= creator.fee;
    profit += holdLive(world, creator, { before, random }).profit;
  }
  return profit;
}

// src/simulate/simulate-policies.ts
function simulatePolicies(family, { worlds, randomFor, policies = POLICIES, onWorld }) {
  const profits = policies.map(() => []);
  let oracle = 0;
  for (let at2 = 0; at2 < worlds; at2++) {
    const world = drawWorld(family, randomFor(2 * at2));
    oracle += playOracle(world, randomFor(2 * at2 + 1));
    for (const [which, policy] of policies.entries())
      profits[which]?.push(play(world, policy, randomFor(2 * at2 + 1)));
    onWorld?.(at2 + 1);
  }
  const results = policies.map(({ id }, which) => {
    const all = profits[which] ?? [];
    const total = all.reduce((sum, profit) => sum + profit, 0);
    return {
      policy: id,
      meanProfit: total / worlds,
      shareOfOracle: total / oracle,
      lossShare: all.filter((profit) => profit < 0).length / worlds
    };
  });
  return results.sort((a, b) => b.meanProfit - a.meanProfit);
}

// src/simulate/simulate-rankings.ts
function simulateRankings(family, { worlds, randomFor, rankings, picks = 3, evidence = "lives", onWorld }) {
  const compared = [...rankings, ...SIMPLE_RANKINGS];
  const profits = compared.map(() => []);
  const best = [];
  const brief = worldBrief(family);
  for (let at2 = 0; at2 < worlds; at2++) {
    const world = drawWorld(family, randomFor(2 * at2));
    const random = randomFor(2 * at2 + 1);
    const profiles = world.creators.map(
      (creator) => shownCreator(world, creator, { evidence, random })
    );
    const worth = new Map(
      world.creators.map((creator) => [creator.id, trueProfit(world, creator, 0)])
    );
    const sumOf = (ids) => ids.slice(0, picks).reduce((sum, id) => sum + (worth.get(id) ?? 0), 0);
    for (const [which, ranking] of compared.entries())
      profits[which]?.push(sumOf(ranking.order(profiles, brief)));
    best.push(sumOf([...worth.keys()].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))));
    onWorld?.(at2 + 1);
  }
  const most = best.reduce((sum, profit) => sum + profit, 0);
  return [...compared.map(({ id }) => id), "oracle"].map((ranking, which) => {
    const own = profits[which] ?? best;
    const shareOfOracle = own.reduce((sum, profit) => sum + profit, 0) / most;
    return { ranking, ...meanOverWorlds(own), shareOfOracle, profits: own };
  });
}
function profitDifference(a, b) {
  if (a.profits.length !== b.profits.length) {
    const params = { choices: [a.profits.length] };
    const received = b.profits.length;
    throw inputInvalid("results", [
      inputIssue("ONE_OF", { path: "/profits/length", received, params })
    ]);
  }
  return meanOverWorlds(a.profits.map((profit, at2) => profit - (b.profits[at2] ?? 0)));
}
var LEVEL = 0.95;
function meanOverWorlds(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const error = Math.sqrt(squares / Math.max(1, values.length - 1) / values.length);
  const reach = normalQuantile((1 + LEVEL) / 2) * error;
  return { mean, interval: { lower: mean - reach, upper: mean + reach, level: LEVEL } };
}
export {
  ILLUSTRATIVE_CAMPAIGN_PRIOR,
  POLICIES,
  SHOWN_AT,
  SIMPLE_RANKINGS,
  WORLD_FAMILIES,
  adviceOn,
  chanceAbove,
  expectedProfit,
  learnRates,
  nextMarketChecks,
  pilotSize,
  planPilot,
  profitDifference,
  renewalOf,
  simulatePolicies,
  simulateRankings,
  valueOfInformation
};
