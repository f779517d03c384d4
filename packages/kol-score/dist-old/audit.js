// src/probability/seeded-draws.ts
function drawsOf(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = state + 1831565813 >>> 0;
    let mixed = Math.imul(state ^ state >>> 15, state | 1);
    mixed = mixed + Math.imul(mixed ^ mixed >>> 7, mixed | 61) ^ mixed;
    return (((mixed ^ mixed >>> 14) >>> 0) + 0.5) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape) => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (; ; ) {
      const z5 = normal();
      const v = (1 + z5 / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z5 * z5 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean) => {
    if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count++;
    return count;
  };
  return {
    uniform,
    normal,
    gamma,
    poisson,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    below: (count) => Math.min(count - 1, Math.floor(uniform() * count))
  };
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

// ../contracts/src/vocabulary/value/record.ts
import * as z from "zod/mini";
function record(shape) {
  return z.looseObject(shape);
}

// ../contracts/src/vocabulary/text/number.ts
function formatPercent(ppm, { decimals } = {}) {
  if (decimals !== void 0) return `${(ppm / 1e4).toFixed(decimals)}%`;
  const digits = String(Math.abs(ppm)).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "");
  return `${ppm < 0 ? "-" : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}

// ../contracts/src/vocabulary/value/rate.ts
import * as z2 from "zod/mini";
var PPM = 1e6;
var ShareSchema = z2.int({ error: expects("SHARE") }).check(z2.gte(0, { error: expects("SHARE") }), z2.lte(PPM, { error: expects("SHARE") }));
var RateSchema = z2.int({ error: expects("RATE") }).check(
  z2.gte(-1e9, { error: expects("PPM_AT_LEAST", { minimum: -1e9 }) }),
  z2.lte(1e9, { error: expects("PPM_AT_MOST", { maximum: 1e9 }) })
);
var CountSchema = z2.int({ error: expects("COUNT") }).check(z2.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));

// src/audit/account.ts
import * as z3 from "zod/mini";
var Count = z3.nullable(CountSchema);
var Flag = z3.nullable(z3.boolean());
var FollowerAccountSchema = record({
  /** Number of posts; null where not known. */
  posts: Count,
  /** Number of accounts that follow it; null where not known. */
  followers: Count,
  /** Number of accounts that it follows; null where not known. */
  following: Count,
  /** Whether it has a profile picture; null where not known. */
  picture: Flag,
  /** Whether it is private; null where not known. */
  private: Flag,
  /** Number of characters of its username; null where not known. */
  usernameLength: Count,
  /** Number of digits among them; null where not known. */
  usernameDigits: Count
});
var UNKNOWN_ACCOUNT = {
  ...{ posts: null, followers: null, following: null, picture: null, private: null },
  ...{ usernameLength: null, usernameDigits: null }
};
function usernameFigures(username) {
  const characters = [...username];
  return {
    usernameLength: characters.length,
    usernameDigits: characters.filter((character) => /\p{Nd}/u.test(character)).length
  };
}

// src/audit/made/populations.ts
var GENUINE = [
  {
    ...{ name: "people", weight: 0.56, cohesion: 0.5 },
    ...{ postless: [0.01, 0.05], posts: [25, 110], postsSpread: 1.2 },
    ...{ followers: [180, 500], followersSpread: 0.9 },
    ...{ following: [150, 800], followingSpread: 0.95 },
    ...{ picture: [0.975, 0.998], private: [0.2, 0.65] },
    ...{ digits: [0.14, 0.32], digitCount: [1, 3], length: [10.5, 12.5] }
  },
  {
    ...{ name: "lookers-on", weight: 0.1, cohesion: 0.4 },
    ...{ postless: [0.15, 0.4], posts: [2, 8], postsSpread: 0.9 },
    ...{ followers: [60, 200], followersSpread: 0.9 },
    ...{ following: [120, 450], followingSpread: 0.9 },
    ...{ picture: [0.92, 0.99], private: [0.3, 0.75] },
    ...{ digits: [0.2, 0.4], digitCount: [1, 3], length: [10.5, 12.5] }
  },
  {
    ...{ name: "new", weight: 0.05, cohesion: 0.3 },
    ...{ postless: [0.2, 0.45], posts: [1, 5], postsSpread: 0.8 },
    ...{ followers: [15, 70], followersSpread: 0.9 },
    ...{ following: [40, 180], followingSpread: 0.9 },
    ...{ picture: [0.85, 0.97], private: [0.25, 0.65] },
    ...{ digits: [0.22, 0.42], digitCount: [1, 3], length: [10.5, 13] }
  },
  {
    ...{ name: "follow-back", weight: 0.1, cohesion: 0.4 },
    ...{ postless: [0, 0.02], posts: [50, 250], postsSpread: 1.1 },
    ...{ followers: [400, 2e3], followersSpread: 0.9 },
    ...{ following: [800, 3500], followingSpread: 0.7 },
    ...{ picture: [0.98, 1], private: [0.05, 0.5] },
    ...{ digits: [0.12, 0.3], digitCount: [1, 3], length: [10.5, 12.5] }
  },
  {
    ...{ name: "known", weight: 0.19, cohesion: 0.6 },
    ...{ postless: [0, 5e-3], posts: [150, 700], postsSpread: 1.1 },
    ...{ followers: [1200, 12e3], followersSpread: 1.4 },
    ...{ following: [250, 800], followingSpread: 0.9 },
    ...{ picture: [0.99, 1], private: [0, 0.08] },
    ...{ digits: [0.05, 0.16], digitCount: [1, 3], length: [10, 12.5] }
  }
];
var FAKE = [
  {
    ...{ name: "bulk", weight: 0.36, cohesion: 0.3 },
    ...{ postless: [0.45, 0.85], posts: [1, 5], postsSpread: 0.9 },
    ...{ followers: [8, 50], followersSpread: 1.1 },
    ...{ following: [25, 1500], followingSpread: 1.2 },
    ...{ picture: [0.3, 0.85], private: [0.1, 0.6] },
    ...{ digits: [0.4, 0.85], digitCount: [2, 7], length: [11, 14.5] }
  },
  {
    ...{ name: "follow-at-the-limit", weight: 0.18, cohesion: 0.3 },
    ...{ postless: [0.15, 0.4], posts: [2, 10], postsSpread: 0.8 },
    ...{ followers: [30, 160], followersSpread: 0.9 },
    ...{ following: [1500, 5500], followingSpread: 0.6 },
    ...{ picture: [0.75, 0.98], private: [0.1, 0.6] },
    ...{ digits: [0.3, 0.65], digitCount: [2, 6], length: [11, 14] }
  },
  {
    ...{ name: "fresh", weight: 0.24, cohesion: 0.2 },
    ...{ postless: [0.7, 0.95], posts: [1, 3], postsSpread: 0.7 },
    ...{ followers: [1, 12], followersSpread: 1 },
    ...{ following: [8, 150], followingSpread: 1.2 },
    ...{ picture: [0.2, 0.7], private: [0.1, 0.6] },
    ...{ digits: [0.4, 0.85], digitCount: [2, 7], length: [11, 14.5] }
  },
  {
    ...{ name: "promoters", weight: 0.12, cohesion: 0.3 },
    ...{ postless: [0.02, 0.15], posts: [4, 18], postsSpread: 0.9 },
    ...{ followers: [60, 350], followersSpread: 1 },
    ...{ following: [700, 4e3], followingSpread: 0.8 },
    ...{ picture: [0.85, 0.99], private: [0.1, 0.6] },
    ...{ digits: [0.25, 0.5], digitCount: [1, 5], length: [11, 14] }
  },
  {
    ...{ name: "aged", weight: 0.1, cohesion: 0.3 },
    ...{ postless: [0, 0.05], posts: [8, 25], postsSpread: 0.6 },
    ...{ followers: [120, 500], followersSpread: 0.8 },
    ...{ following: [800, 3500], followingSpread: 0.7 },
    ...{ picture: [0.97, 1], private: [0.1, 0.6] },
    ...{ digits: [0.2, 0.4], digitCount: [1, 4], length: [11, 13.5] }
  }
];

// src/audit/made/made-accounts.ts
var MOST_FOLLOWING = 7500;
var LONGEST_USERNAME = 30;
var MIX_CONCENTRATION = 6;
var USERNAME_SPREAD = 2.6;
function domainOf(seed) {
  const draws = drawsOf(seed);
  const genuine = sourceOf(GENUINE, draws);
  const fake = sourceOf(FAKE, draws);
  return { genuine, fake };
}
function madeAccounts(domain, { count, fakes, seed }) {
  const draws = drawsOf(seed);
  const made = Array.from({ length: count }, (_, index) => {
    const isFake = index < fakes;
    return { account: isFake ? domain.fake(draws) : domain.genuine(draws), isFake };
  });
  return made.map((item) => ({ item, key: draws.uniform() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}
function sourceOf(kinds, draws) {
  const weights = kinds.map(({ weight }) => draws.gamma(weight * MIX_CONCENTRATION));
  const figures = kinds.map((population) => figuresOf(population, draws));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return (now) => {
    let left = now.uniform() * total;
    const at = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return accountOf(figures[Math.max(0, at)], now);
  };
}
function figuresOf(population, draws) {
  const within = ([low, high]) => draws.between(low, high);
  const count = ([low, high]) => draws.between(Math.log(low), Math.log(high));
  return {
    population,
    postless: within(population.postless),
    posts: count(population.posts),
    followers: count(population.followers),
    following: count(population.following),
    picture: within(population.picture),
    private: within(population.private),
    digits: within(population.digits),
    digitCount: within(population.digitCount),
    length: within(population.length)
  };
}
function accountOf(figures, draws) {
  const { population } = figures;
  const activity = draws.normal();
  const shared = Math.sqrt(population.cohesion);
  const own = Math.sqrt(1 - population.cohesion);
  const count = (middle, spread2) => Math.round(Math.exp(middle + spread2 * (shared * activity + own * draws.normal())) - 0.5);
  const posts = draws.chance(figures.postless) ? 0 : Math.max(1, count(figures.posts, population.postsSpread));
  const following = Math.max(0, count(figures.following, population.followingSpread));
  const length2 = Math.round(figures.length + USERNAME_SPREAD * draws.normal());
  const usernameLength = Math.min(LONGEST_USERNAME, Math.max(4, length2));
  const digits = draws.chance(figures.digits) ? 1 + draws.poisson(figures.digitCount - 1) : 0;
  return {
    posts,
    followers: Math.max(0, count(figures.followers, population.followersSpread)),
    following: Math.min(MOST_FOLLOWING, following),
    picture: draws.chance(figures.picture),
    private: draws.chance(figures.private),
    usernameLength,
    usernameDigits: Math.min(digits, usernameLength - 1)
  };
}

// src/audit/model/account-model.ts
import * as z4 from "zod/mini";

// src/text/issues.ts
var KOL_ISSUES = {
  // Creator profiles and briefs
  CREATORS: "a list of creator profiles, or an object with the list in its field `creators`",
  CREATOR_ONCE: "each creator once: merge the two entries, or give one of them another id",
  FOLLOWERS_MOST: "at most {maximum} followers; more than there are people indicates a wrong unit",
  SHARES_SUM: "shares that sum to at most 1, not to {sum}",
  AGE_TO: "an age of at least {from}, or null",
  // Tables of creators
  AGES_CELL: "brackets such as 18-24:0.4|65+:0.1",
  // Lists of other services
  NUMBER_WRITTEN: "a number such as 1200000, 1,200,000, 1.2M or 12.5K; one with a decimal comma needs `--locale-numbers`",
  NUMBER_ONE: "one number, not a range",
  AMOUNT_WRITTEN: "an amount with its currency such as \u20AC1500 or 1,500 USD, or `--currency` for amounts that name none",
  SHARE_WRITTEN: "a share such as 3.4%; one with a decimal comma needs `--locale-numbers`",
  SHARE_UNIT: "a share with its unit, such as 0.8%: no value of the column is above 1, so that fractions and percents look the same",
  COUNTRY_NAMED: "the code or the name of a country",
  CREATOR_NAMED: "an id, a handle or a name",
  MARKET_GIVEN: "the market where the creator lives and works, or `--market`",
  PLATFORM_GIVEN: "the platform where the followers are, or `--platform`",
  SOURCE_KNOWN: "one of {sources}",
  COLUMN_OF_SOURCE: "a name that the source has, such as {columns}",
  COLUMN_OF_SOURCE_NEAR: "a name that the source has: {near}?",
  FILES_OR_CHANNELS: "files to import, or `--channels` of YouTube, and not both",
  KEY_IN_ENVIRONMENT: "a variable of the environment that holds the key, and {name} is not set",
  CATEGORY_MAP: "an object from the categories of the source to those of briefs",
  // Benchmarks and market profiles
  ABOVE_ZERO_TO_ONE: "a number above 0 and of at most 1",
  WEIGHT: "a weight with its reason; weight 0 for a criterion that does not count",
  WEIGHTS_SUM: "weights that sum to 1, not to {sum}",
  // Decision problems
  NAME_ONCE: "each name once",
  WEIGHTS_POSITIVE: "weights with a finite sum above 0",
  BOUNDS_ORDER: "bounds whose first is below the second",
  BOUNDS_NEEDED: "bounds [low, high], which spotis needs for every criterion",
  WITHIN_BOUNDS: "a value within the bounds {low} to {high}; widen the bounds if it is possible",
  ROWS: "{rows} row(s), one for each name",
  COLUMNS: "{columns} value(s), one for each criterion",
  VALUES_DIFFER: "a criterion in which the alternatives differ: {method} divides by the range of its values",
  VALUES_NOT_ZERO: "a criterion with a value other than 0",
  FORMULA_UNDEFINED: "values for which {method} is defined: its formula divides by zero or overflows here",
  RECIPROCAL: "the reciprocal of {value}, which is at {at}",
  ROBUSTNESS_OF_RANKING: "a method that ranks alternatives, with which --robustness is possible",
  // Portfolios
  BUDGET: 'an amount such as "60000 USD", digits without grouping',
  COUNTS_BY_NAME: "names with their number, each name once, such as US=2,TH=1",
  SUM_EXACT: "amounts that sum to at most 2^53 \u2212 1 minor units",
  // Deals
  GRADE_TERMS: "what one conversion brings, as grades of this version state it",
  // Followers
  LABELS: "at least {minimum} accounts whose `fake` is {label}",
  FLAG_CELL: "1 or 0, true or false, yes or no",
  DIGITS_MOST: "at most as many digits as the username has characters",
  ACCOUNT_KNOWN: "at least one figure of the account",
  // Options
  EXPIRY_DAYS: "whole days from 1 to 3650",
  GRADE_OF_LIVE: "`live`: what a live sold does not teach what a video sells",
  AS_OF_BEFORE_GRADE: "an instant not before {asOf}, that of the grade",
  EMBEDDING: "one vector of finite numbers for each of the {texts} text(s), all of one length",
  // Command line
  ONE_PROFILE: "either `--profile` or `--market-profile`, not both",
  REPORT_NAME: "a file whose name ends in .html, .htm, .md or .markdown",
  CAMPAIGN_FILES: "a folder with one each of `settlement.json`, `session-log.json` (or `log.json`) and `credited-sales.ndjson` (or `.csv` and others; or `credited.ndjson`), or a folder of such folders",
  CAMPAIGNS_OR_SESSION: "either `--campaigns`, or `--settlement`, `--log` and `--credited` of one session",
  GRADE_OR_GRADES: "either `--grade`, one creator, or `--grades`, a list",
  FATIGUE_FACTOR: "a factor above 0 and at most 1.5, such as 0.9",
  GRADE_OF_CREATOR: "the id of a creator whose grade the file holds: {creators}"
};
var kolIssue = /* @__PURE__ */ issuesOf(KOL_ISSUES);

// src/audit/model/features.ts
var LONGEST_USERNAME2 = 30;
var counts = (...values) => values.map(Math.log1p);
var flag = (value) => value === null ? null : Number(value);
var logCount = (value) => value === null ? null : Math.log1p(value);
var FEATURES = [
  {
    name: "posts",
    direction: -1,
    knots: counts(0, 2, 8, 30, 120, 500),
    read: ({ posts }) => logCount(posts)
  },
  {
    name: "followers",
    direction: -1,
    knots: counts(0, 15, 60, 200, 800, 5e3),
    read: ({ followers }) => logCount(followers)
  },
  {
    name: "following",
    direction: 1,
    // Sellers differ: some accounts follow up to the limit, others hardly anybody. Against the followers it says more.
    doubt: 10,
    knots: counts(20, 150, 600, 2e3, 7500),
    read: ({ following }) => logCount(following)
  },
  {
    name: "following-per-follower",
    direction: 1,
    knots: [-2, -0.5, 0.5, 1.5, 3, 5],
    read: ({ following, followers }) => following === null || followers === null ? null : Math.log1p(following) - Math.log1p(followers)
  },
  {
    name: "digit-share",
    direction: 1,
    knots: [0, 0.15, 0.3, 0.5],
    read: ({ usernameDigits: digits, usernameLength: length2 }) => digits === null || length2 === null ? null : Math.min(1, digits / Math.max(1, length2))
  },
  {
    name: "username-length",
    direction: 1,
    knots: [6, 12, 18, 26],
    read: ({ usernameLength: length2 }) => length2 === null || length2 > LONGEST_USERNAME2 ? null : length2
  },
  { name: "picture", direction: -1, knots: [0, 1], read: ({ picture }) => flag(picture) },
  { name: "private", direction: 0, knots: [0, 1], read: (account) => flag(account.private) }
];
var PIECES = FEATURES.flatMap(
  (feature) => feature.knots.slice(1).map((to, index) => ({ feature, from: feature.knots[index] ?? 0, to }))
);
function progress(value, { from, to }) {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
function piecesOf(account, neutral) {
  const row = new Float64Array(PIECES.length);
  let at = 0;
  for (const feature of FEATURES) {
    const value = feature.read(account);
    const pieces = feature.knots.length - 1;
    for (let index = 0; index < pieces; index++, at++) {
      const piece = PIECES[at];
      if (value !== null && piece !== void 0)
        row[at] = progress(value, piece) - (neutral[at] ?? 0);
    }
  }
  return row;
}

// src/audit/model/fit-weights.ts
var SHRINKAGE = 0.5;
var SIZE = PIECES.length + 1;
var INDICES = Array.from({ length: SIZE }, (_, index) => index);
var SIGNS = [...PIECES.map(({ feature }) => feature.direction), 0];
function fitWeights(rows) {
  const penalty = penaltyOf(rows.smoothness);
  let current = new Float64Array(SIZE);
  let loss = lossAt(current, rows, penalty);
  for (let step = 0; step < 60; step++) {
    const target = constrainedStep(current, rows, penalty);
    const next = shortened(current, target, (tried) => lossAt(tried, rows, penalty) <= loss);
    const before = loss;
    current = next;
    loss = lossAt(next, rows, penalty);
    if (before - loss < 1e-9 * (1 + Math.abs(loss))) break;
  }
  return { intercept: current[SIZE - 1] ?? 0, pieces: [...current.subarray(0, SIZE - 1)] };
}
function shortened(from, to, isGood) {
  for (let size = 1; size > 1e-6; size /= 2) {
    const tried = Float64Array.from(from, (value, at) => value + size * ((to[at] ?? 0) - value));
    if (isGood(tried)) return tried;
  }
  return Float64Array.from(from);
}
function scoreOf(at, row) {
  let score = at[SIZE - 1] ?? 0;
  for (let index = 0; index < row.length; index++) score += (at[index] ?? 0) * (row[index] ?? 0);
  return score;
}
function lossAt(at, { pieces, isFake, weights }, penalty) {
  let loss = 0;
  for (const [index, row] of pieces.entries()) {
    const margin = (isFake[index] === true ? 1 : -1) * scoreOf(at, row);
    const shortfall = Math.max(0, -margin);
    loss += (weights[index] ?? 0) * (shortfall + Math.log1p(Math.exp(-Math.abs(margin))));
  }
  const slope = times(penalty, at);
  return loss + 0.5 * at.reduce((sum, value, index) => sum + value * (slope[index] ?? 0), 0);
}
function constrainedStep(current, { pieces, isFake, weights }, penalty) {
  const gradient = times(penalty, current);
  const hessian = Float64Array.from(penalty);
  const full = new Float64Array(SIZE).fill(1);
  for (const [index, row] of pieces.entries()) {
    full.set(row);
    const p = 1 / (1 + Math.exp(-scoreOf(current, row)));
    const weight = weights[index] ?? 0;
    const slope = weight * (p - (isFake[index] === true ? 1 : 0));
    const curve = weight * p * (1 - p);
    const shown = INDICES.filter((at) => full[at] !== 0);
    for (const a of shown) {
      const here = full[a] ?? 0;
      gradient[a] = (gradient[a] ?? 0) + slope * here;
      for (const b of shown) {
        if (b > a) break;
        const at = a * SIZE + b;
        hessian[at] = (hessian[at] ?? 0) + curve * here * (full[b] ?? 0);
      }
    }
  }
  for (let a = 0; a < SIZE; a++)
    for (let b = 0; b < a; b++) hessian[b * SIZE + a] = hessian[a * SIZE + b] ?? 0;
  return coordinateDescent(current, gradient, hessian);
}
function coordinateDescent(current, gradient, hessian) {
  const next = Float64Array.from(current);
  const slope = Float64Array.from(gradient);
  for (let sweep = 0; sweep < 500; sweep++) {
    let largest = 0;
    for (let a = 0; a < SIZE; a++) {
      const before = next[a] ?? 0;
      const curve = Math.max(hessian[a * SIZE + a] ?? 0, 1e-9);
      const wanted = withSign(before - (slope[a] ?? 0) / curve, SIGNS[a] ?? 0);
      const change = wanted - before;
      if (change === 0) continue;
      next[a] = wanted;
      largest = Math.max(largest, Math.abs(change));
      for (let b = 0; b < SIZE; b++)
        slope[b] = (slope[b] ?? 0) + change * (hessian[a * SIZE + b] ?? 0);
    }
    if (largest < 1e-8) break;
  }
  return next;
}
function withSign(value, sign) {
  if (sign > 0) return Math.max(0, value);
  return sign < 0 ? Math.min(0, value) : value;
}
function times(matrix, vector) {
  return Float64Array.from({ length: SIZE }, (_, row) => {
    let sum = 0;
    for (let at = 0; at < SIZE; at++) sum += (matrix[row * SIZE + at] ?? 0) * (vector[at] ?? 0);
    return sum;
  });
}
function add(matrix, [row, column], value) {
  matrix[row * SIZE + column] = (matrix[row * SIZE + column] ?? 0) + value;
}
function penaltyOf(smoothness) {
  const matrix = new Float64Array(SIZE * SIZE);
  for (const [at, piece] of PIECES.entries()) {
    add(matrix, [at, at], SHRINKAGE * (piece.feature.doubt ?? 1));
    const next = PIECES[at + 1];
    if (next === void 0 || next.feature !== piece.feature) continue;
    const range = (piece.feature.knots.at(-1) ?? 1) - piece.feature.knots[0];
    const unit = range / FEATURES.length;
    const [a, b] = [unit / (piece.to - piece.from), unit / (next.to - next.from)];
    add(matrix, [at, at], smoothness * a * a);
    add(matrix, [at + 1, at + 1], smoothness * b * b);
    add(matrix, [at, at + 1], -smoothness * a * b);
    add(matrix, [at + 1, at], -smoothness * a * b);
  }
  return matrix;
}

// src/audit/model/account-model.ts
var DECIMALS = 4;
var MOST_ROWS = 3e3;
var SMOOTHNESS = { made: 300, labelled: 30 };
var FEWEST_LABELS = 20;
var REFITS = 20;
var MOST_REFERENCES = 1e3;
var WeightSchema = z4.array(z4.number()).check(z4.length(PIECES.length));
var WeightsSchema = record({
  /** Log odds that an account is fake that has nothing of any piece, where half of all are. */
  intercept: z4.number(),
  /** Log odds of each piece of the curves, in the order of the features. */
  pieces: WeightSchema
});
var ReferenceSchema = z4.array(
  z4.extend(FollowerAccountSchema, {
    /** The source that the account is from, where it is known. */
    source: z4.exactOptional(CountSchema)
  })
).check(z4.minLength(1));
var AccountModelSchema = record({
  /** Identifies the kind of record. */
  kind: z4.literal("account-model"),
  /** Version of the record's form; additions keep it. */
  version: z4.literal(1),
  /** Whether it was fitted to accounts that the project makes, or to labels of its user. */
  source: z4.enum(["made", "labelled"]),
  /** Number of genuine accounts that it was fitted to. */
  genuine: CountSchema,
  /** Number of fake accounts that it was fitted to. */
  fake: CountSchema,
  /** What an account of which nothing is known has of each piece of the curves. */
  neutral: WeightSchema,
  /** The curves. */
  weights: WeightsSchema,
  /** The weights of refits on resampled labels, which say how sure the weights are; none of a made model. */
  refits: z4.array(WeightsSchema),
  /** Accounts of both classes, without names: what a sample is compared with. */
  reference: record({
    /** Genuine accounts. */
    genuine: ReferenceSchema,
    /** Fake accounts. */
    fake: ReferenceSchema
  })
});
function fitScorecard(labelled, source) {
  const { neutral, fitted } = fitterOf(labelled, source);
  return { neutral, weights: fitted(new Float64Array(labelled.length).fill(1)) };
}
function fitAccountModel(labelled) {
  const [genuine, fake] = [
    labelled.filter(({ isFake: isFake2 }) => !isFake2),
    labelled.filter(isLabelledFake)
  ];
  for (const [label, { length: length2 }] of [
    ["0", genuine],
    ["1", fake]
  ])
    if (length2 < FEWEST_LABELS)
      throw inputInvalid("labels", [
        kolIssue("LABELS", { received: length2, params: { label, minimum: FEWEST_LABELS } })
      ]);
  const { neutral, fitted } = fitterOf(labelled, "labelled");
  const isFake = labelled.map(isLabelledFake);
  const { below } = drawsOf(1);
  return {
    ...{ kind: "account-model", version: 1, source: "labelled" },
    ...{ genuine: genuine.length, fake: fake.length, neutral },
    weights: fitted(new Float64Array(labelled.length).fill(1)),
    refits: Array.from({ length: REFITS }, () => fitted(resampled(isFake, below))),
    reference: { genuine: spread(genuine), fake: spread(fake) }
  };
}
function isLabelledFake({ isFake }) {
  return isFake;
}
function fitterOf(labelled, source) {
  const neutral = neutralOf(labelled);
  const pieces = labelled.map(({ account }) => piecesOf(account, neutral));
  const isFake = labelled.map(isLabelledFake);
  const smoothness = SMOOTHNESS[source];
  const fitted = (weights) => rounded(fitWeights(balanced({ pieces, isFake, weights, smoothness })));
  return { neutral, fitted };
}
function neutralOf(labelled) {
  const rows = labelled.map(({ account, isFake }) => ({
    isFake,
    shown: FEATURES.filter((feature) => feature.read(account) !== null),
    pieces: piecesOf(account, new Float64Array(PIECES.length))
  }));
  return PIECES.map(({ feature }, at) => {
    const shown = rows.filter((row) => row.shown.includes(feature));
    const means = [true, false].flatMap((wanted) => {
      const members = shown.filter(({ isFake }) => isFake === wanted);
      const sum = members.reduce((all, { pieces }) => all + (pieces[at] ?? 0), 0);
      return members.length === 0 ? [] : [sum / members.length];
    });
    return round(means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length));
  });
}
function balanced(rows) {
  const total = { fake: 0, genuine: 0 };
  for (const [index, fake] of rows.isFake.entries())
    total[fake ? "fake" : "genuine"] += rows.weights[index] ?? 0;
  const half = Math.min(MOST_ROWS, total.fake + total.genuine) / 2;
  return {
    ...rows,
    weights: rows.weights.map(
      (weight, index) => weight * half / total[rows.isFake[index] === true ? "fake" : "genuine"]
    )
  };
}
function resampled(isFake, below) {
  const times2 = new Float64Array(isFake.length);
  for (const wanted of [true, false]) {
    const members = isFake.flatMap((fake, index) => fake === wanted ? [index] : []);
    for (let drawn = 0; drawn < members.length; drawn++) {
      const index = members[below(members.length)] ?? 0;
      times2[index] = (times2[index] ?? 0) + 1;
    }
  }
  return times2;
}
function spread(members) {
  const step = Math.max(1, members.length / MOST_REFERENCES);
  const count = Math.min(members.length, MOST_REFERENCES);
  return Array.from({ length: count }, (_, index) => members[Math.floor(index * step)]).flatMap(
    (member) => member === void 0 ? [] : [member.account]
  );
}
function rounded({ intercept, pieces }) {
  return { intercept: round(intercept), pieces: pieces.map(round) };
}
function round(value) {
  return Math.round(value * 10 ** DECIMALS) / 10 ** DECIMALS + 0;
}
function logOdds(pieces, weights) {
  let score = weights.intercept;
  for (let at = 0; at < pieces.length; at++) score += (weights.pieces[at] ?? 0) * (pieces[at] ?? 0);
  return score;
}

// src/audit/model/made-scorecard.ts
var MADE_SCORECARD = {
  neutral: [
    0.6952,
    0.5643,
    0.4117,
    0.243,
    0.0983,
    0.9177,
    0.7321,
    0.5346,
    0.2718,
    0.0796,
    0.8538,
    0.5745,
    0.2871,
    0.0738,
    0.8877,
    0.7185,
    0.52,
    0.3061,
    0.0997,
    0.3416,
    0.2127,
    0.1021,
    0.822,
    0.187,
    23e-4,
    0.8239,
    0.3544
  ],
  weights: {
    intercept: 0.088,
    pieces: [
      -0.7021,
      -0.748,
      -1.0316,
      -1.3299,
      -1.4265,
      -1.3555,
      -0.59,
      -0.4181,
      -0.3989,
      -0.5145,
      0.4973,
      0.8091,
      0.9548,
      1.0585,
      0.7349,
      0.5251,
      0.5909,
      0.9865,
      1.3397,
      0.5774,
      0.7022,
      1.0251,
      1.0673,
      1.0459,
      1.3732,
      -2.0582,
      -0.4859
    ]
  }
};

// src/audit/model/made-model.ts
var FITTED = { domains: 60, accounts: 500, firstSeed: 1e3 };
var REFERENCE = { domains: 40, accounts: 240, firstSeed: 5e3 };
function refitMadeScorecard() {
  return fitScorecard(domains(FITTED).flat(), "made");
}
function madeAccountModel() {
  const reference = {
    genuine: [],
    fake: []
  };
  for (const [source, labelled] of domains(REFERENCE).entries())
    for (const { account, isFake } of labelled)
      reference[isFake ? "fake" : "genuine"].push({ ...account, source });
  const perClass = FITTED.domains * FITTED.accounts / 2;
  return {
    ...{ kind: "account-model", version: 1, source: "made", genuine: perClass, fake: perClass },
    ...MADE_SCORECARD,
    ...{ refits: [], reference }
  };
}
function domains({
  domains: count,
  accounts,
  firstSeed
}) {
  return Array.from({ length: count }, (_, index) => {
    const seed = firstSeed + index;
    return madeAccounts(domainOf(seed), { count: accounts, fakes: accounts / 2, seed });
  });
}

// src/audit/share/calibration.ts
var PRIOR = 4;
function calibrationOf(genuine, fake) {
  let line = { offset: 0, slope: 1 };
  for (let step = 0; step < 50; step++) {
    const sums = {
      a: PRIOR * line.offset,
      b: PRIOR * (line.slope - 1),
      aa: PRIOR,
      ab: 0,
      bb: PRIOR
    };
    for (const [scores, label] of [
      [genuine, 0],
      [fake, 1]
    ]) {
      const weight = (genuine.length + fake.length) / 2 / Math.max(1, scores.length);
      for (const score of scores) {
        const p = 1 / (1 + Math.exp(-line.offset - line.slope * score));
        const [error, curve] = [weight * (p - label), weight * p * (1 - p)];
        sums.a += error;
        sums.b += error * score;
        sums.aa += curve;
        sums.ab += curve * score;
        sums.bb += curve * score * score;
      }
    }
    const determinant = sums.aa * sums.bb - sums.ab * sums.ab;
    const offset = line.offset - (sums.bb * sums.a - sums.ab * sums.b) / determinant;
    const slope = Math.max(0, line.slope - (sums.aa * sums.b - sums.ab * sums.a) / determinant);
    const moved = Math.abs(offset - line.offset) + Math.abs(slope - line.slope);
    line = { offset, slope };
    if (moved < 1e-9) break;
  }
  return line;
}

// src/audit/share/model-odds.ts
function modelOdds(accounts, model) {
  const shown = FEATURES.filter((feature) => accounts.some((it) => feature.read(it) !== null));
  const { neutral, reference } = model;
  const variants = variantsOf(model);
  const sets = [
    model.weights,
    ...variants.flatMap(({ weights }) => weights === void 0 ? [] : [weights])
  ];
  const scores = (members) => scoresOf(members, { neutral, shown, sets });
  const [sample, genuine, fake] = [accounts, reference.genuine, reference.fake].map(scores);
  const at = (all, set) => all?.[set] ?? new Float64Array();
  const own = calibrationOf(at(genuine, 0), at(fake, 0));
  return {
    sample: calibrated(at(sample, 0), own),
    genuine: calibrated(at(genuine, 0), own),
    fake: calibrated(at(fake, 0), own),
    variants: variants.map(({ weights, members }) => {
      const set = weights === void 0 ? 0 : sets.indexOf(weights);
      const line = calibrationOf(
        picked(at(genuine, set), members.genuine),
        picked(at(fake, set), members.fake)
      );
      return calibrated(at(sample, set), line);
    })
  };
}
function variantsOf({ refits, reference: { genuine, fake } }) {
  if (refits.length > 0) {
    const { below } = drawsOf(1);
    const resampled2 = (length2) => Array.from({ length: length2 }, () => below(length2));
    return refits.map((weights) => ({
      weights,
      members: { genuine: resampled2(genuine.length), fake: resampled2(fake.length) }
    }));
  }
  const sources = [...new Set(genuine.map(({ source }) => source))];
  return sources.map((source) => {
    const from = (members) => members.flatMap((member, index) => member.source === source ? [index] : []);
    return { weights: void 0, members: { genuine: from(genuine), fake: from(fake) } };
  });
}
function scoresOf(accounts, { neutral, shown, sets }) {
  const scores = sets.map(() => new Float64Array(accounts.length));
  const hidden = PIECES.flatMap(({ feature }, at) => shown.includes(feature) ? [] : [at]);
  for (const [index, account] of accounts.entries()) {
    const row = piecesOf(account, neutral);
    for (const at of hidden) row[at] = 0;
    for (const [set, weights] of sets.entries()) {
      const target = scores[set];
      if (target !== void 0) target[index] = logOdds(row, weights);
    }
  }
  return scores;
}
function calibrated(scores, { offset, slope }) {
  return scores.map((score) => offset + slope * score);
}
function picked(scores, members) {
  return Float64Array.from(members, (at) => scores[at] ?? 0);
}

// src/audit/share/count-distribution.ts
var CERTAIN = 1e-4;
var MOST_EXACT = 1500;
function countDistribution(probabilities) {
  let certain = 0;
  const uncertain = probabilities.filter((p) => {
    if (p >= 1 - CERTAIN) certain++;
    return p > CERTAIN && p < 1 - CERTAIN;
  });
  if (uncertain.length > MOST_EXACT) {
    const counts2 = new Float64Array(uncertain.length).fill(1);
    const { from, mass: mass2 } = normalCount(uncertain, counts2);
    return { from: certain + from, mass: mass2 };
  }
  const mass = new Float64Array(uncertain.length + 1);
  mass[0] = 1;
  for (const [index, p] of uncertain.entries())
    for (let count = index + 1; count >= 0; count--)
      mass[count] = (mass[count] ?? 0) * (1 - p) + (count > 0 ? (mass[count - 1] ?? 0) * p : 0);
  return { from: certain, mass };
}
function normalCount(probabilities, counts2) {
  let [events, mean, variance] = [0, 0, 0];
  for (const [at, p] of probabilities.entries()) {
    const count = counts2[at] ?? 0;
    events += count;
    mean += count * p;
    variance += count * p * (1 - p);
  }
  const spread2 = Math.sqrt(Math.max(variance, 0.01));
  const first = Math.max(0, Math.floor(mean - 6 * spread2));
  const last = Math.min(events, Math.ceil(mean + 6 * spread2));
  const mass = Float64Array.from(
    { length: last - first + 1 },
    (_, at) => Math.exp(-0.5 * ((first + at - mean) / spread2) ** 2)
  );
  const total = mass.reduce((sum, value) => sum + value, 0);
  return { from: first, mass: mass.map((value) => value / total) };
}

// src/audit/share/share-posterior.ts
var GRID = 150;
var ROUNDING = 50;
var HALVINGS = 40;
var EDGE = 1e-3;
var NEGLIGIBLE = 1e-3;
function priorShift(odds) {
  const ratios = odds.map(likelihoodRatio);
  let low = 0;
  let high = 1;
  for (let step = 0; step < HALVINGS; step++) {
    const share2 = (low + high) / 2;
    let sum = EDGE;
    for (const ratio of ratios) sum += share2 * ratio / (share2 * ratio + 1 - share2);
    if (sum / (odds.length + 2 * EDGE) > share2) low = share2;
    else high = share2;
  }
  const share = (low + high) / 2;
  return { share, probabilities: probabilitiesAt(odds, share) };
}
function likelihoodRatio(odds) {
  return Math.exp(Math.min(Math.max(odds, -40), 40));
}
function probabilitiesAt(odds, share) {
  const prior = Math.log(share / (1 - share));
  return odds.map((value) => 1 / (1 + Math.exp(-value - prior)));
}
function sharePosterior(models) {
  const n = models[0]?.length ?? 0;
  const sample = new Float64Array(n + 1);
  const audience = new Float64Array(GRID);
  for (const odds of models) {
    const likelihood = shareLikelihood(odds);
    for (const [at, weight] of likelihood.entries()) {
      const mass = weight / models.length;
      audience[at] = (audience[at] ?? 0) + mass;
      if (weight < NEGLIGIBLE) continue;
      const counts2 = countsAt(odds, shareAt(at));
      for (const [index, probability] of counts2.mass.entries())
        sample[counts2.from + index] = (sample[counts2.from + index] ?? 0) + mass * probability;
    }
  }
  const total = sample.reduce((sum, value) => sum + value, 0);
  return { sample: sample.map((value) => value / total), audience };
}
function shareAt(step) {
  return Math.sin(Math.PI / 2 * ((step + 0.5) / GRID)) ** 2;
}
function shareLikelihood(odds) {
  const [values, counts2] = grouped(odds);
  const ratios = values.map(likelihoodRatio);
  const logs = Float64Array.from({ length: GRID }, (_, step) => {
    const share = shareAt(step);
    let sum = 0;
    for (const [at, ratio] of ratios.entries())
      sum += (counts2[at] ?? 0) * Math.log(share * ratio + 1 - share);
    return sum;
  });
  const most = logs.reduce((best, value) => Math.max(best, value), Number.NEGATIVE_INFINITY);
  const mass = logs.map((value) => Math.exp(value - most));
  const total = mass.reduce((sum, value) => sum + value, 0);
  return mass.map((value) => value / total);
}
function countsAt(odds, share) {
  if (odds.length <= MOST_EXACT) return countDistribution(probabilitiesAt(odds, share));
  const [values, counts2] = grouped(odds);
  return normalCount(probabilitiesAt(values, share), counts2);
}
function grouped(odds) {
  if (odds.length <= MOST_EXACT) return [odds, new Float64Array(odds.length).fill(1)];
  const counts2 = /* @__PURE__ */ new Map();
  for (const value of odds) {
    const rounded2 = Math.round(value * ROUNDING) / ROUNDING;
    counts2.set(rounded2, (counts2.get(rounded2) ?? 0) + 1);
  }
  return [Float64Array.from(counts2.keys()), Float64Array.from(counts2.values())];
}
function shortestRun(mass, level) {
  let best = [0, mass.length - 1];
  let bestMass = 0;
  let held = 0;
  let from = 0;
  for (let to = 0; to < mass.length; to++) {
    held += mass[to] ?? 0;
    while (held - (mass[from] ?? 0) >= level) {
      held -= mass[from] ?? 0;
      from++;
    }
    const length2 = to - from - (best[1] - best[0]);
    if (held >= level && (length2 < 0 || length2 === 0 && held > bestMass)) {
      best = [from, to];
      bestMass = held;
    }
  }
  return best;
}

// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
}

// src/text/percent.ts
function percent(share) {
  return formatPercent(share * PPM, { decimals: 1 });
}
function wholePercent(share) {
  const whole = Math.round(100 * share);
  const exact = whole > 0 && whole < 100;
  return exact || share === whole / 100 ? formatPercent(share * PPM, { decimals: 0 }) : percent(share);
}

// src/audit/share/shift.ts
var FALSE_ALARMS = 0.03;
var DRAWN = 150;
var LARGEST_DRAWN = 300;
var NAMES = {
  posts: bilingual("numbers of posts", "\u5185\u5BB9\u6570"),
  followers: bilingual("numbers of followers", "\u7C89\u4E1D\u6570"),
  following: bilingual("numbers of followings", "\u5173\u6CE8\u6570"),
  "following-per-follower": bilingual("followings per follower", "\u5173\u6CE8\u4E0E\u7C89\u4E1D\u4E4B\u6BD4"),
  "digit-share": bilingual("digits in usernames", "\u7528\u6237\u540D\u4E2D\u7684\u6570\u5B57"),
  "username-length": bilingual("lengths of usernames", "\u7528\u6237\u540D\u957F\u5EA6"),
  picture: bilingual("profile pictures", "\u5934\u50CF"),
  private: bilingual("private accounts", "\u79C1\u5BC6\u8D26\u53F7"),
  score: bilingual("scores", "\u5F97\u5206")
};
function detectShift(accounts, model, odds) {
  const { share } = priorShift(odds.sample);
  const compared = comparisons(accounts, model, odds);
  const distances = compared.map((it) => mixtureDistance(sorted(it.sample), it, share));
  const size = Math.min(accounts.length, LARGEST_DRAWN);
  const drawn = drawnDistances(compared, model, { share, size });
  const usual = compared.map(
    (_, at2) => Math.max(
      1e-6,
      quantile(
        drawn.map((each) => each[at2] ?? 0),
        1 - FALSE_ALARMS
      )
    )
  );
  const worst = (all) => Math.max(...all.map((distance, at2) => distance / (usual[at2] ?? 1)));
  const known = share ** 2 / model.reference.fake.length + (1 - share) ** 2 / model.reference.genuine.length;
  const scale = Math.sqrt((1 / accounts.length + known) / (1 / size));
  const threshold = quantile(drawn.map(worst), 1 - FALSE_ALARMS) * scale;
  const measured = worst(distances);
  const unexplained = Math.max(
    0,
    ...distances.map((distance, at2) => distance - (usual[at2] ?? 0) * scale)
  );
  if (measured <= threshold) return { verdict: "in-domain", reason: IN_DOMAIN, unexplained };
  const at = distances.findIndex((distance, index) => distance / (usual[index] ?? 1) === measured);
  return {
    verdict: "shifted",
    reason: shiftedBy(compared[at]?.name ?? "score", distances[at] ?? 0),
    unexplained
  };
}
var IN_DOMAIN = bilingual(
  "a mixture of the accounts that the model was fitted to explains the sample",
  "\u6837\u672C\u53EF\u7531\u6A21\u578B\u6240\u4F9D\u636E\u7684\u4E24\u7C7B\u8D26\u53F7\u6DF7\u5408\u89E3\u91CA"
);
function shiftedBy(name, distance) {
  const [points, what] = [wholePercent(distance), NAMES[name]];
  return bilingual(
    `no mixture of the accounts that the model was fitted to has such ${what["en"]}: ${points} of the sample differ; label some of these followers and fit the model to them`,
    `\u6A21\u578B\u6240\u4F9D\u636E\u7684\u8D26\u53F7\u65E0\u8BBA\u5982\u4F55\u6DF7\u5408\u90FD\u6CA1\u6709\u8FD9\u6837\u7684${what["zh-Hans"]}\uFF1A\u6837\u672C\u7684 ${points} \u4E0D\u540C\uFF1B\u8BF7\u6807\u6CE8\u90E8\u5206\u7C89\u4E1D\u5E76\u91CD\u65B0\u62DF\u5408`
  );
}
function comparisons(accounts, { reference }, { sample, genuine, fake }) {
  const features = FEATURES.map(({ name, read }) => {
    const values = (members) => Float64Array.from(members, (member) => read(member) ?? Number.NaN);
    const [genuineValues, fakeValues] = [values(reference.genuine), values(reference.fake)];
    return { name, sample: values(accounts), genuine: genuineValues, fake: fakeValues };
  });
  return [{ name: "score", sample, genuine, fake }, ...features].flatMap((it) => {
    const ascending = { genuine: sorted(it.genuine), fake: sorted(it.fake) };
    const known = [sorted(it.sample), ascending.genuine, ascending.fake];
    return known.some(({ length: length2 }) => length2 === 0) ? [] : [{ ...it, ascending }];
  });
}
function drawnDistances(compared, { reference }, { share, size }) {
  const draws = drawsOf(7);
  const [score] = compared;
  const sources = membersBySource(reference);
  return Array.from({ length: DRAWN }, (_, drawn) => {
    const { genuine = [], fake = [] } = sources[drawn % sources.length] ?? {};
    const picks = Array.from({ length: size }, () => {
      const isFake = draws.chance(share);
      const from = isFake ? fake : genuine;
      return { isFake, at: from[draws.below(from.length)] ?? 0 };
    });
    const valuesOf = (it) => Float64Array.from(
      picks,
      ({ isFake, at }) => (isFake ? it.fake : it.genuine)[at] ?? Number.NaN
    );
    const estimated = score === void 0 ? share : priorShift(valuesOf(score)).share;
    return compared.map((it) => mixtureDistance(sorted(valuesOf(it)), it, estimated));
  });
}
function membersBySource({ genuine, fake }) {
  const positions = (members, source) => members.flatMap((member, at) => member.source === source ? [at] : []);
  return [...new Set(genuine.map(({ source }) => source))].map((source) => ({
    genuine: positions(genuine, source),
    fake: positions(fake, source)
  }));
}
function mixtureDistance(sample, { ascending: { genuine, fake } }, share) {
  let largest = 0;
  let below = 0;
  while (below < sample.length) {
    const value = sample[below] ?? 0;
    const mixture = (isAtMost) => share * shareBelow(fake, value, isAtMost) + (1 - share) * shareBelow(genuine, value, isAtMost);
    largest = Math.max(largest, Math.abs(below / sample.length - mixture(false)));
    while (below < sample.length && (sample[below] ?? 0) <= value) below++;
    largest = Math.max(largest, Math.abs(below / sample.length - mixture(true)));
  }
  return largest;
}
function shareBelow(ascending, value, isAtMost) {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = from + to >> 1;
    const here = ascending[middle] ?? 0;
    if (here < value || isAtMost && here === value) from = middle + 1;
    else to = middle;
  }
  return from / ascending.length;
}
function sorted(values) {
  const ascending = values.toSorted();
  const unknown = ascending.findIndex(Number.isNaN);
  return unknown < 0 ? ascending : ascending.subarray(0, unknown);
}
function quantile(values, probability) {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(probability * ascending.length))] ?? 0;
}

// src/audit/audit-followers.ts
var LEVEL = 0.9;
function auditFollowers(accounts, model = madeAccountModel()) {
  const issues = accountsIssues(accounts);
  if (issues.length > 0) throw inputInvalid("accounts", issues);
  const odds = modelOdds(accounts, model);
  const { share, probabilities } = priorShift(odds.sample);
  const { verdict, reason, unexplained } = detectShift(accounts, model, odds);
  const slack = verdict === "shifted" ? unexplained : 0;
  const posterior = sharePosterior([odds.sample, ...odds.variants]);
  const n = accounts.length;
  const run = shortestRun(posterior.sample, LEVEL);
  const ends = shortestRun(posterior.audience, LEVEL);
  return {
    accounts: Array.from(probabilities, (probability, index) => ({ row: index + 1, probability })),
    share: interval(share, [run[0] / n, run[1] / n], slack),
    audience: interval(share, [shareAt(ends[0] - 0.5), shareAt(ends[1] + 0.5)], slack),
    shift: { verdict, reason }
  };
}
function fakeShareOf({ audience, accounts }) {
  return { ...audience, n: accounts.length };
}
function interval(value, [low, high], slack) {
  return {
    value,
    low: Math.max(0, Math.min(low, value) - slack),
    high: Math.min(1, Math.max(high, value) + slack),
    level: LEVEL
  };
}
function accountsIssues(accounts) {
  return accounts.length === 0 ? [inputIssue("AT_LEAST_ITEMS", { received: [], params: { minimum: 1 } })] : [];
}

// src/audit/model/points.ts
function pointsOf(account, { neutral, weights }) {
  const row = piecesOf(account, neutral);
  return FEATURES.map((feature) => ({
    feature: feature.name,
    points: sumOf(feature.name, (at) => (row[at] ?? 0) * (weights.pieces[at] ?? 0))
  }));
}
function scorecardPoints({ neutral, weights }) {
  return FEATURES.map(({ name, knots }) => {
    let points = -sumOf(name, (at) => (neutral[at] ?? 0) * (weights.pieces[at] ?? 0));
    const first = PIECES.findIndex(({ feature }) => feature.name === name);
    const curve = knots.map((at, index) => {
      points += index === 0 ? 0 : weights.pieces[first + index - 1] ?? 0;
      return { at, points };
    });
    return { feature: name, curve };
  });
}
function sumOf(name, valueAt) {
  return PIECES.reduce(
    (sum, { feature }, at) => sum + (feature.name === name ? valueAt(at) : 0),
    0
  );
}
export {
  AccountModelSchema,
  FollowerAccountSchema,
  UNKNOWN_ACCOUNT,
  auditFollowers,
  domainOf,
  drawsOf,
  fakeShareOf,
  fitAccountModel,
  madeAccountModel,
  madeAccounts,
  pointsOf,
  refitMadeScorecard,
  scorecardPoints,
  usernameFigures
};
