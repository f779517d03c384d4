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
function isMarked(value) {
  return typeof value === "object" && value !== null && value[MARK] === true;
}

// ../contracts/src/vocabulary/error/error-catalogue.ts
function errorGuard() {
  return ((value, code) => isMarked(value) && (code === void 0 || value.code === code));
}

// ../contracts/src/vocabulary/error/errors.ts
var isLivelaneError = /* @__PURE__ */ errorGuard();

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

// ../contracts/src/vocabulary/error/read-input.ts
import * as z2 from "zod/mini";

// ../contracts/src/vocabulary/text/json-pointer.ts
function jsonPointer(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// ../contracts/src/vocabulary/error/unknown-fields.ts
import * as z from "zod/mini";

// ../contracts/src/vocabulary/text/nearest-name.ts
function nearestName(received, names) {
  const plain = (name) => name.toLowerCase().replace(/[\s_-]/g, "");
  const wanted = plain(received).slice(0, 64);
  let most = Math.max(1, Math.floor(wanted.length / 3));
  let best;
  for (const name of names) {
    const candidate = plain(name);
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const edits = editsBetween(wanted, candidate);
    if (edits > most) continue;
    [best, most] = [name, edits - 1];
  }
  return best;
}
function editsBetween(a, b) {
  let [before, previous] = [
    [],
    Array.from({ length: b.length + 1 }, (_, i) => i)
  ];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1)
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    [before, previous] = [previous, row];
  }
  return previous[b.length] ?? a.length;
}

// ../contracts/src/vocabulary/error/unknown-fields.ts
function unknownFields(schema, value) {
  const found = [];
  walk(schema, value, { path: [], found });
  return found;
}
function walk(schema, value, { path, found }) {
  if (typeof value !== "object" || value === null) return;
  const form = formOf(schema, value);
  if (form === void 0) return;
  for (const field of Object.keys(value)) {
    const inner = value[field];
    const known = fieldOf(form, field);
    if (known !== void 0) walk(known, inner, { path: [...path, field], found });
    else found.push(unknownField(value, { ...form, path: [...path, field], field }));
  }
}
function unknownField(value, {
  path,
  field,
  shape = {}
}) {
  return {
    path: jsonPointer(path),
    field,
    // Compared when it is asked for: a list may hold the same field a million times.
    get near() {
      const names = Object.keys(shape);
      const isThere = (name) => isFilled(value, name);
      return nearestName(field, [
        ...names.filter((name) => !isThere(name)),
        ...names.filter(isThere)
      ]);
    },
    get isNearMissing() {
      const { near } = this;
      return near !== void 0 && !isFilled(value, near);
    }
  };
}
function isFilled(value, name) {
  return Object.hasOwn(value, name) && value[name] !== null;
}
function fieldOf({ shape, items }, field) {
  if (items !== void 0) return items;
  return shape !== void 0 && Object.hasOwn(shape, field) ? shape[field] : void 0;
}
function formOf(schema, value) {
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return { shape: def.shape };
    case "array":
      return { items: def.element };
    case "record":
      return { items: def.valueType };
    case "optional":
    case "nullable":
      return formOf(def.innerType, value);
    case "union": {
      const member = memberOf(def, value);
      return member === void 0 ? void 0 : formOf(member, value);
    }
    default:
      return void 0;
  }
}
function memberOf({ options, discriminator }, value) {
  if (discriminator !== void 0) {
    const name = value[discriminator];
    return options.find(
      (option) => option._zod.propValues?.[discriminator]?.has(name)
    );
  }
  const known = options.map(unionOf).find((inner) => inner !== void 0);
  if (known !== void 0) return memberOf(known, value);
  return options.find((option) => z.safeParse(option, value).success);
}
function unionOf(schema) {
  const { def } = schema._zod;
  return def.type === "union" ? def : void 0;
}

// ../contracts/src/vocabulary/error/read-input.ts
function valueAt(input, path) {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
    value = value[key];
  }
  return value;
}
function rawIssues(schema, value) {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  if (!(result instanceof Promise)) return result.issues;
  z2.safeParse(schema, value);
  return [];
}
function misfits(issues, at = []) {
  return issues.flatMap((raw) => {
    const path = [...at, ...raw.path ?? []];
    const inner = innerIssues(raw);
    if (inner !== void 0) return misfits(inner, path);
    if (raw.code === "invalid_key") return [{ ...keyMisfit(raw), path }];
    if (raw.code === "unrecognized_keys")
      return raw["keys"].map((key) => ({
        path: [...path, key],
        expected: expects("UNKNOWN_FIELD")
      }));
    return [{ path, expected: statedBy(raw) ?? genericExpectation(raw) }];
  });
}
function innerIssues(raw) {
  const options = raw.inst?._zod.def.options;
  if (raw.code !== "invalid_union" || options === void 0 || namesNoMember(raw)) return void 0;
  const [best] = options.map((option) => rawIssues(option, raw.input)).sort(
    (a, b) => depth(b) - depth(a) || Number(a.some(namesNoMember)) - Number(b.some(namesNoMember))
  );
  return best;
}
function namesNoMember(raw) {
  return raw.code === "invalid_union" && raw["errors"]?.length === 0;
}
function depth(issues) {
  return issues.reduce((deepest, { path = [] }) => Math.max(deepest, path.length), 0);
}
function keyMisfit(raw) {
  const { keyType } = raw.inst._zod.def;
  const [first] = misfits(rawIssues(keyType, raw.input));
  return { expected: first?.expected ?? expects("STRING"), received: raw.input };
}
function statedBy(raw) {
  const stated = raw["params"]?.expected;
  if (isExpectation(stated)) return stated;
  for (const source of [raw.inst, raw.schema]) {
    const error = source?._zod.def?.error;
    if (isExpectation(error)) return error;
    if (typeof error !== "function") continue;
    const text = error(raw);
    const sentence = typeof text === "object" ? text?.message : text;
    if (typeof sentence === "string") return expects("OTHER", { expected: sentence });
  }
  return typeof raw.message === "string" ? expects("OTHER", { expected: raw.message }) : void 0;
}
function isExpectation(value) {
  return typeof value === "function" && typeof value.code === "string";
}
var TYPES = {
  string: "STRING",
  number: "NUMBER",
  int: "WHOLE_NUMBER",
  boolean: "BOOLEAN",
  object: "OBJECT",
  record: "OBJECT",
  array: "ARRAY"
};
function genericExpectation(raw) {
  const field = (name) => String(raw[name]);
  switch (raw.code) {
    case "invalid_type": {
      const isWhole = raw.inst?._zod.def?.format === "safeint";
      const type = isWhole ? "int" : field("expected");
      return Object.hasOwn(TYPES, type) ? expects(TYPES[type]) : expects("TYPE", { type });
    }
    case "invalid_value":
      return oneOf(raw["values"]);
    case "invalid_union":
      return oneOf(raw["options"] ?? []);
    case "too_small":
      return atLeast(raw, field("minimum"));
    case "too_big":
      return atMost(raw, field("maximum"));
    default:
      return expects("VALID");
  }
}
function oneOf(values) {
  const choices = values.map((value) => JSON.stringify(value));
  return choices.length === 1 ? expects("EXACTLY", { value: choices[0] ?? "" }) : expects("ONE_OF", { choices });
}
function atLeast(raw, minimum) {
  if (raw["origin"] === "string") return expects("AT_LEAST_CHARACTERS", { minimum });
  if (raw["origin"] === "array") return expects("AT_LEAST_ITEMS", { minimum });
  return expects(raw["inclusive"] === true ? "AT_LEAST" : "MORE_THAN", { minimum });
}
function atMost(raw, maximum) {
  if (raw["origin"] === "string") return expects("AT_MOST_CHARACTERS", { maximum });
  if (raw["origin"] === "array") return expects("AT_MOST_ITEMS", { maximum });
  return expects(raw["inclusive"] === true ? "AT_MOST" : "LESS_THAN", { maximum });
}
function inputIssues(schema, input) {
  const issues = misfits(rawIssues(schema, input)).map(({ path, expected, ...found }) => ({
    code: expected.code,
    params: expected.params,
    path: jsonPointer(path),
    message: expected(),
    received: describeReceived("received" in found ? found.received : valueAt(input, path))
  }));
  if (!issues.some(isMissing)) return issues;
  const misspelt = misspellings(unknownFields(schema, input));
  const named = new Set([...misspelt.values()].flat().map(({ path }) => path));
  return issues.filter(({ code, path }) => code !== "UNKNOWN_FIELD" || !named.has(path)).flatMap(
    (issue) => isMissing(issue) ? [issue, ...misspelt.get(issue.path) ?? []] : [issue]
  );
}
function isMissing({ path, received }) {
  return path !== "" && received === "undefined";
}
function misspellings(unknown) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, field, near } of unknown) {
    if (near === void 0) continue;
    const missing = `${path.slice(0, path.lastIndexOf("/"))}${jsonPointer([near])}`;
    const issue = inputIssue("UNKNOWN_FIELD_NEAR", { path, received: field, params: { near } });
    found.set(missing, [...found.get(missing) ?? [], issue]);
  }
  return found;
}

// ../contracts/src/vocabulary/value/id.ts
import * as z3 from "zod/mini";
var TextSchema = /* @__PURE__ */ z3.string().check(
  /* @__PURE__ */ z3.maxLength(2e4, {
    error: /* @__PURE__ */ expects("AT_MOST_CHARACTERS", { maximum: "20,000" })
  }),
  // Such text has no UTF-8 bytes, hence no canonical hash; it comes of cutting text in the middle of an emoji.
  /* @__PURE__ */ z3.regex(/^\P{Cs}*$/u, {
    error: /* @__PURE__ */ expects("WHOLE_SURROGATES")
  })
);

// ../contracts/src/vocabulary/value/record.ts
import * as z4 from "zod/mini";
function record(shape) {
  return z4.looseObject(shape);
}

// src/mcda/robustness.ts
import * as z7 from "zod/mini";

// src/probability/draws.ts
function drawNormal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

// src/mcda/ranking.ts
var RESOLUTION = 1e12;
function rankKeys(scores, { better, scale }) {
  const sign = better === "higher" ? 1 : -1;
  return scores.map(
    (score) => Math.round(sign * (scale === "ratio" ? Math.log(score) : score) * RESOLUTION)
  );
}
function ranked(names, keys) {
  return names.map((name, index) => ({ name, key: keys[index] ?? Number.NaN })).sort((a, b) => b.key - a.key).map(({ name }) => name);
}
function firstOf(keys) {
  return keys.reduce((best, key, index) => key > (keys[best] ?? Number.NaN) ? index : best, 0);
}

// src/mcda/flip.ts
var STEPS = 500;
var HALVINGS = 30;
function smallestFlip(search) {
  const { problem, weights, keys } = search;
  const flips = weights.flatMap(
    (from, index) => [0, 1].flatMap((end) => {
      const to = flipTowards(search, { index, end });
      if (to === null) return [];
      const criterion = problem.criteria[index]?.name ?? "";
      const first = problem.alternatives[firstOf(keys(withWeight(weights, index, to)))] ?? "";
      return [{ criterion, from, to, first }];
    })
  );
  return flips.reduce(
    (best, flip) => best === null || Math.abs(flip.to - flip.from) < Math.abs(best.to - best.from) ? flip : best,
    null
  );
}
function flipTowards({ weights, keys, isFirst }, { index, end }) {
  const from = weights[index] ?? Number.NaN;
  if (from === 1) return null;
  const holdsAt = (weight) => isFirst(keys(withWeight(weights, index, weight)));
  const at = (step) => from + (end - from) * step / STEPS;
  for (let step = 1; step <= STEPS; step++) {
    if (holdsAt(at(step))) continue;
    let [holds, flips] = [at(step - 1), at(step)];
    for (let halving = 0; halving < HALVINGS; halving++) {
      const middle = (holds + flips) / 2;
      if (holdsAt(middle)) holds = middle;
      else flips = middle;
    }
    return flips;
  }
  return null;
}
function withWeight(weights, index, to) {
  const from = weights[index] ?? Number.NaN;
  return weights.map((weight, at) => at === index ? to : weight * (1 - to) / (1 - from));
}

// src/mcda/problem.ts
import * as z5 from "zod/mini";

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
function isIntact(path, issues) {
  return issues.every(
    (issue) => !`${issue.path}/`.startsWith(`${path}/`) && !`${path}/`.startsWith(`${issue.path}/`)
  );
}

// src/mcda/problem.ts
var NameSchema = TextSchema.check(z5.minLength(1));
var Threshold = z5.number().check(z5.gte(0));
var PreferenceSchema = z5.discriminatedUnion("kind", [
  record({ kind: z5.literal("usual") }),
  record({ kind: z5.literal("ushape"), q: Threshold }),
  record({ kind: z5.literal("vshape"), p: z5.number().check(z5.gt(0)) }),
  record({ kind: z5.literal("level"), q: Threshold, p: Threshold }),
  record({ kind: z5.literal("linear"), q: Threshold, p: Threshold })
]);
var DecisionCriterionSchema = record({
  /** Name, once in a problem. */
  name: NameSchema,
  /** At least 0; weights that do not sum to 1 are divided by their sum. */
  weight: z5.number().check(z5.gte(0)),
  /** `benefit`: more is better; `cost`: less is better. */
  direction: z5.enum(["benefit", "cost"]),
  /** Lowest and highest possible value. Needed by `spotis`; `wsm` uses the range of the values without them. */
  bounds: z5.exactOptional(z5.tuple([z5.number(), z5.number()])),
  /** Only for `promethee2`. Default: `usual`. */
  preference: z5.exactOptional(PreferenceSchema)
});
var DecisionProblemSchema = record({
  /** Names of the alternatives, each once. */
  alternatives: z5.array(NameSchema).check(z5.minLength(1)),
  /** The criteria, in the order of the columns of `values`. */
  criteria: z5.array(DecisionCriterionSchema).check(z5.minLength(1)),
  /** One row for each alternative, with one value for each criterion. */
  values: z5.array(z5.array(z5.number()))
});
function problemIssues(input) {
  const issues = inputIssues(DecisionProblemSchema, input);
  const problem = input;
  const hasNames = isIntact("/alternatives", issues);
  const hasCriteria = isIntact("/criteria", issues);
  return [
    ...issues,
    ...hasNames ? repeatedNames("/alternatives", problem.alternatives) : [],
    ...hasCriteria ? criteriaIssues(problem) : [],
    ...hasNames && hasCriteria && isIntact("/values", issues) ? shapeIssues(problem) : []
  ];
}
function repeatedNames(path, names, field = "") {
  const seen = /* @__PURE__ */ new Set();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [kolIssue("NAME_ONCE", { path: `${path}/${index}${field}`, received: name })];
  });
}
function criteriaIssues({ criteria }) {
  const weights = criteria.map(({ weight }) => weight);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const repeated = repeatedNames(
    "/criteria",
    criteria.map(({ name }) => name),
    "/name"
  );
  const withoutWeight = sum > 0 && Number.isFinite(sum) ? [] : [kolIssue("WEIGHTS_POSITIVE", { path: "/criteria", received: weights })];
  return [
    ...repeated,
    ...withoutWeight,
    ...criteria.flatMap(({ bounds, preference }, index) => [
      ...boundsIssues(bounds, `/criteria/${index}/bounds`),
      ...thresholdIssues(preference, `/criteria/${index}/preference/p`)
    ])
  ];
}
function boundsIssues(bounds, path) {
  if (bounds === void 0 || bounds[0] < bounds[1]) return [];
  return [kolIssue("BOUNDS_ORDER", { path, received: bounds })];
}
function thresholdIssues(preference, path) {
  if (preference?.kind === "linear" && preference.p <= preference.q)
    return [
      inputIssue("MORE_THAN", { path, received: preference.p, params: { minimum: preference.q } })
    ];
  if (preference?.kind === "level" && preference.p < preference.q)
    return [
      inputIssue("AT_LEAST", { path, received: preference.p, params: { minimum: preference.q } })
    ];
  return [];
}
function shapeIssues({ alternatives, criteria, values }) {
  const rows = { rows: alternatives.length };
  const columns = { columns: criteria.length };
  return [
    ...values.length === rows.rows ? [] : [kolIssue("ROWS", { path: "/values", received: values.length, params: rows })],
    ...values.flatMap((row, index) => {
      if (row.length === columns.columns) return [];
      return [kolIssue("COLUMNS", { path: `/values/${index}`, received: row, params: columns })];
    })
  ];
}
function columnOf({ values }, index) {
  return values.map((row) => row[index] ?? Number.NaN);
}
function weightsOf({ criteria }) {
  return normalised(criteria.map(({ weight }) => weight));
}
function normalised(weights) {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
}

// src/mcda/methods/ahp.ts
import * as z6 from "zod/mini";
var RANDOM_INDEX = [
  0,
  0,
  0.58,
  0.9,
  1.12,
  1.24,
  1.32,
  1.41,
  1.45,
  1.49,
  1.51,
  1.48,
  1.56,
  1.57,
  1.59
];
var ROUNDING_SLACK = 5e-3;
var PairwiseComparisonSchema = record({
  /** Names of the criteria, or criteria with their names. */
  criteria: z6.array(z6.union([NameSchema, record({ name: NameSchema })])).check(z6.minLength(1), z6.maxLength(RANDOM_INDEX.length)),
  /** How many times as important the criterion of the row is as that of the column, 1/9 to 9 on Saaty's scale. */
  pairwise: z6.array(z6.array(z6.number().check(z6.gt(0))))
});
var ahp = {
  schema: PairwiseComparisonSchema,
  issuesOf: pairwiseIssues,
  solve: (problem) => {
    const issues = pairwiseIssues(problem);
    if (issues.length > 0) throw inputInvalid("problem", issues);
    const { pairwise } = problem;
    const weights = principalEigenvector(pairwise);
    const size = pairwise.length;
    const index = (eigenvalueOf(pairwise, weights) - size) / (size - 1);
    const random = RANDOM_INDEX[size - 1] ?? Number.NaN;
    return { weights, consistencyRatio: random === 0 ? 0 : Math.max(0, index / random) };
  }
};
function pairwiseIssues(input) {
  const issues = inputIssues(PairwiseComparisonSchema, input);
  if (issues.length > 0 && !isIntact("/criteria", issues)) return issues;
  const { criteria, pairwise } = input;
  const names = criteria.map(
    (criterion) => typeof criterion === "string" ? criterion : criterion.name
  );
  const found = [...issues, ...repeatedNames("/criteria", names)];
  return isIntact("/pairwise", issues) ? [...found, ...matrixIssues(pairwise, names.length)] : found;
}
function matrixIssues(pairwise, size) {
  const rows = { rows: size };
  const columns = { columns: size };
  const shape = [
    ...pairwise.length === size ? [] : [kolIssue("ROWS", { path: "/pairwise", received: pairwise.length, params: rows })],
    ...pairwise.flatMap((row, index) => {
      if (row.length === size) return [];
      return [kolIssue("COLUMNS", { path: `/pairwise/${index}`, received: row, params: columns })];
    })
  ];
  return shape.length > 0 ? shape : pairwise.flatMap((row, at) => reciprocalIssues(pairwise, row, at));
}
function reciprocalIssues(pairwise, row, at) {
  return row.slice(0, at + 1).flatMap((value, column) => {
    const path = `/pairwise/${at}/${column}`;
    if (column === at)
      return value === 1 ? [] : [inputIssue("EXACTLY", { path, received: value, params: { value: "1" } })];
    const other = pairwise[column]?.[at] ?? Number.NaN;
    if (Math.abs(value * other - 1) <= ROUNDING_SLACK) return [];
    const params = { value: other, at: `/pairwise/${column}/${at}` };
    return [kolIssue("RECIPROCAL", { path, received: value, params })];
  });
}
var SQUARINGS = 40;
function principalEigenvector(matrix) {
  let power = matrix;
  for (let squaring = 0; squaring < SQUARINGS; squaring++) {
    const most = power.flat().reduce((a, b) => Math.max(a, b));
    const unit = power.map((row) => row.map((value) => value / most));
    power = unit.map(
      (row) => unit.map(
        (_, column) => dot(
          row,
          unit.map((it) => it[column] ?? 0)
        )
      )
    );
  }
  return normalised(power.map((row) => row.reduce((sum, value) => sum + value, 0)));
}
function eigenvalueOf(matrix, vector) {
  const product = matrix.map((row) => dot(row, vector));
  return product.reduce((sum, value) => sum + value, 0);
}
function dot(a, b) {
  return a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
}

// src/mcda/method.ts
function rankingMethod(formula) {
  const issuesOf2 = (problem) => {
    const issues = problemIssues(problem);
    return issues.length > 0 ? issues : formula.issuesOf(problem);
  };
  const solve = (problem) => {
    const issues = issuesOf2(problem);
    if (issues.length > 0) throw inputInvalid("problem", issues);
    const scores = formula.scoresOf(problem)(weightsOf(problem));
    if (!scores.every(Number.isFinite)) {
      const params = { method: formula.name };
      const place = { path: "/values", received: problem.values, params };
      throw inputInvalid("problem", [kolIssue("FORMULA_UNDEFINED", place)]);
    }
    return { scores, ranking: ranked(problem.alternatives, rankKeys(scores, formula)) };
  };
  return { schema: DecisionProblemSchema, issuesOf: issuesOf2, solve, formula };
}

// src/mcda/range.ts
function valueRanges(problem) {
  return problem.criteria.map((_, index) => rangeOf(columnOf(problem, index)));
}
function rangeOf(values) {
  return [
    values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY),
    values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
  ];
}
function unitValues({ values, criteria }, ranges) {
  return values.map(
    (row) => row.map((value, index) => {
      const [low, high] = ranges[index] ?? [Number.NaN, Number.NaN];
      const distance2 = criteria[index]?.direction === "cost" ? high - value : value - low;
      return distance2 / (high - low);
    })
  );
}
function constantCriteria(problem, { method, except = () => false }) {
  return valueRanges(problem).flatMap(([low, high], index) => {
    if (low !== high || except(index)) return [];
    const path = `/criteria/${index}`;
    return [kolIssue("VALUES_DIFFER", { path, received: low, params: { method } })];
  });
}
function outsideBounds({ values, criteria }) {
  return values.flatMap(
    (row, at) => row.flatMap((value, index) => {
      const [low, high] = criteria[index]?.bounds ?? [value, value];
      if (value >= low && value <= high) return [];
      const path = `/values/${at}/${index}`;
      return [kolIssue("WITHIN_BOUNDS", { path, received: value, params: { low, high } })];
    })
  );
}
function weightedSum(values, weights) {
  return values.reduce((sum, value, index) => sum + (weights[index] ?? Number.NaN) * value, 0);
}

// src/mcda/methods/promethee2.ts
var USUAL = { kind: "usual" };
var promethee2 = /* @__PURE__ */ rankingMethod({
  name: "promethee2",
  better: "higher",
  issuesOf: ({ alternatives }) => alternatives.length > 1 ? [] : [
    inputIssue("AT_LEAST_ITEMS", {
      path: "/alternatives",
      received: alternatives,
      params: { minimum: 2 }
    })
  ],
  scoresOf: (problem) => {
    const columns = problem.criteria.map((_, index) => netFlows(problem, index));
    const rows = problem.values.map((_, at) => columns.map((flows) => flows[at] ?? Number.NaN));
    return (weights) => rows.map((row) => weightedSum(row, weights));
  }
});
function netFlows(problem, index) {
  const values = columnOf(problem, index);
  const { preference = USUAL, direction } = problem.criteria[index] ?? { direction: "benefit" };
  const sign = direction === "cost" ? -1 : 1;
  return values.map((own) => {
    const net = values.reduce((sum, other) => {
      const difference = sign * (own - other);
      return sum + preferenceOf(difference, preference) - preferenceOf(-difference, preference);
    }, 0);
    return net / (values.length - 1);
  });
}
function preferenceOf(difference, preference) {
  if (difference <= 0) return 0;
  switch (preference.kind) {
    case "usual":
      return 1;
    case "ushape":
      return difference > preference.q ? 1 : 0;
    case "vshape":
      return Math.min(1, difference / preference.p);
    case "level":
      return difference > preference.p ? 1 : difference > preference.q ? 0.5 : 0;
    case "linear": {
      const { q, p } = preference;
      return Math.min(1, Math.max(0, (difference - q) / (p - q)));
    }
  }
}

// src/mcda/methods/spotis.ts
var spotis = /* @__PURE__ */ rankingMethod({
  name: "spotis",
  better: "lower",
  issuesOf: (problem) => [
    ...problem.criteria.flatMap(({ bounds }, index) => {
      if (bounds !== void 0) return [];
      const path = `/criteria/${index}/bounds`;
      return [kolIssue("BOUNDS_NEEDED", { path, received: void 0 })];
    }),
    ...outsideBounds(problem)
  ],
  scoresOf: (problem) => {
    const distances = unitValues(problem, boundsOf(problem)).map(
      (row) => row.map((value) => 1 - value)
    );
    return (weights) => distances.map((row) => weightedSum(row, weights));
  }
});
function boundsOf({ criteria }) {
  return criteria.map(({ bounds }) => bounds ?? [Number.NaN, Number.NaN]);
}

// src/mcda/methods/closeness.ts
function closenessOf(rows, weights) {
  const weighted = rows.map((row) => row.map((value, index) => value * (weights[index] ?? 0)));
  const best = (weighted[0] ?? []).map(
    (_, index) => weighted.reduce((most, row) => Math.max(most, row[index] ?? 0), Number.NEGATIVE_INFINITY)
  );
  const worst = best.map(
    (_, index) => weighted.reduce((least, row) => Math.min(least, row[index] ?? 0), Number.POSITIVE_INFINITY)
  );
  return weighted.map((row) => {
    const toBest = distance(row, best);
    const toWorst = distance(row, worst);
    return toWorst / (toBest + toWorst);
  });
}
function distance(a, b) {
  return lengthOf(a.map((value, index) => value - (b[index] ?? 0)));
}
function lengthOf(vector) {
  return vector.reduce((length, value) => Math.hypot(length, value), 0);
}

// src/mcda/methods/topsis-minmax.ts
var topsisMinmax = /* @__PURE__ */ rankingMethod({
  name: "topsis-minmax",
  better: "higher",
  issuesOf: (problem) => constantCriteria(problem, { method: "topsis-minmax" }),
  scoresOf: (problem) => {
    const rows = unitValues(problem, valueRanges(problem));
    return (weights) => closenessOf(rows, weights);
  }
});

// src/mcda/methods/topsis-vector.ts
var topsisVector = /* @__PURE__ */ rankingMethod({
  name: "topsis-vector",
  better: "higher",
  issuesOf: (problem) => problem.criteria.flatMap((_, index) => {
    if (columnOf(problem, index).some((value) => value !== 0)) return [];
    return [kolIssue("VALUES_NOT_ZERO", { path: `/criteria/${index}`, received: 0 })];
  }),
  scoresOf: (problem) => {
    const { criteria, values } = problem;
    const lengths = criteria.map((_, index) => lengthOf(columnOf(problem, index)));
    const rows = values.map(
      (row) => row.map((value, index) => {
        const share = value / (lengths[index] ?? Number.NaN);
        return criteria[index]?.direction === "cost" ? -share : share;
      })
    );
    return (weights) => closenessOf(rows, weights);
  }
});

// src/mcda/methods/vikor.ts
var V = 0.5;
var vikor = /* @__PURE__ */ rankingMethod({
  name: "vikor",
  better: "lower",
  issuesOf: (problem) => constantCriteria(problem, { method: "vikor" }),
  scoresOf: (problem) => {
    const distances = unitValues(problem, valueRanges(problem)).map(
      (row) => row.map((value) => 1 - value)
    );
    return (weights) => {
      const weighted = distances.map(
        (row) => row.map((distance2, index) => distance2 * (weights[index] ?? Number.NaN))
      );
      const utility = scaled(weighted.map((row) => row.reduce((sum, part) => sum + part, 0)));
      const regret = scaled(
        weighted.map((row) => row.reduce((most, part) => Math.max(most, part)))
      );
      return utility.map((share, index) => V * share + (1 - V) * (regret[index] ?? Number.NaN));
    };
  }
});
function scaled(values) {
  const least = values.reduce((a, b) => Math.min(a, b));
  const range = values.reduce((a, b) => Math.max(a, b)) - least;
  return values.map((value) => range < 1e-14 ? Number.NaN : (value - least) / range);
}

// src/mcda/methods/wpm.ts
var wpm = /* @__PURE__ */ rankingMethod({
  name: "wpm",
  better: "higher",
  scale: "ratio",
  issuesOf: ({ values }) => values.flatMap(
    (row, at) => row.flatMap((value, index) => {
      if (value > 0) return [];
      const path = `/values/${at}/${index}`;
      return [inputIssue("MORE_THAN", { path, received: value, params: { minimum: 0 } })];
    })
  ),
  scoresOf: ({ values, criteria }) => (weights) => values.map(
    (row) => row.reduce((product, value, index) => {
      const weight = weights[index] ?? Number.NaN;
      return product * value ** (criteria[index]?.direction === "cost" ? -weight : weight);
    }, 1)
  )
});

// src/mcda/methods/wsm.ts
var wsm = /* @__PURE__ */ rankingMethod({
  name: "wsm",
  better: "higher",
  issuesOf: (problem) => [
    ...outsideBounds(problem),
    ...constantCriteria(problem, {
      method: "wsm",
      except: (index) => problem.criteria[index]?.bounds !== void 0
    })
  ],
  scoresOf: (problem) => {
    const rows = unitValues(problem, rangesOf(problem));
    return (weights) => rows.map((row) => weightedSum(row, weights));
  }
});
function rangesOf(problem) {
  return valueRanges(problem).map((range, index) => problem.criteria[index]?.bounds ?? range);
}

// src/mcda/registry.ts
var RANKING_METHODS = {
  wsm,
  wpm,
  "topsis-vector": topsisVector,
  "topsis-minmax": topsisMinmax,
  vikor,
  promethee2,
  spotis
};
var METHODS = { ...RANKING_METHODS, ahp };

// src/mcda/robustness.ts
var WEIGHT_LOG_SD = 0.25;
var OptionsSchema = record({
  method: z7.enum(Object.keys(RANKING_METHODS)),
  draws: z7.exactOptional(z7.int().check(z7.gte(1), z7.lte(1e5)))
});
function robustnessOf(problem, options) {
  const issues = inputIssues(OptionsSchema, options);
  if (issues.length > 0) throw inputInvalid("options", issues);
  const { method, random, draws = 1e3 } = options;
  RANKING_METHODS[method].solve(problem);
  const keys = keysOf(problem, method);
  const weights = weightsOf(problem);
  const first = firstOf(keys(weights));
  const isFirst = (at) => at[first] === at[firstOf(at)];
  const methods = verdicts(problem, { isFirst });
  const applicable = methods.filter(({ holds }) => holds !== null);
  const holding = Array.from({ length: draws }, () => isFirst(keys(drawn(weights, random))));
  return {
    first: problem.alternatives[first] ?? "",
    methods,
    underMethods: {
      holds: applicable.filter(({ holds }) => holds).length,
      of: applicable.length
    },
    underDraws: { holds: holding.filter(Boolean).length, of: draws },
    flip: smallestFlip({ problem, weights, keys, isFirst })
  };
}
function keysOf(problem, method) {
  const { formula } = RANKING_METHODS[method];
  const scoresOf = formula.scoresOf(problem);
  return (weights) => rankKeys(scoresOf(weights), formula);
}
function verdicts(problem, { isFirst }) {
  return Object.keys(RANKING_METHODS).map((method) => {
    const issues = RANKING_METHODS[method].issuesOf(problem);
    const keys = issues.length > 0 ? [] : keysOf(problem, method)(weightsOf(problem));
    if (keys.length === 0 || keys.some(Number.isNaN)) return { method, first: null, holds: null };
    return { method, first: problem.alternatives[firstOf(keys)] ?? null, holds: isFirst(keys) };
  });
}
function drawn(weights, random) {
  return normalised(weights.map((weight) => weight * Math.exp(WEIGHT_LOG_SD * drawNormal(random))));
}

// src/mcda/fit-robustness.ts
var MOST_CREATORS = 20;
function fitRobustness(grades, { random, draws = 1e3 }) {
  const compared = grades.toSorted((a, b) => b.score.mean - a.score.mean || (a.creator.id < b.creator.id ? -1 : 1)).slice(0, MOST_CREATORS);
  const [first] = compared;
  if (first === void 0 || compared.length < 2) return null;
  const { underMethods, underDraws } = robustnessOf(problemOf(compared, first), {
    ...{ method: "wsm", random, draws }
  });
  return {
    first: first.creator.id,
    creators: compared.length,
    methods: underMethods,
    draws: underDraws
  };
}
function problemOf(grades, first) {
  return {
    // Two accounts may have one id on different platforms.
    alternatives: grades.map(({ creator }, at) => `${at + 1} ${creator.id}`),
    criteria: first.contributions.map(({ id, weight }) => ({
      name: id,
      weight,
      direction: "benefit",
      bounds: [0, 1]
    })),
    values: grades.map(({ contributions }) => {
      const values = new Map(contributions.map(({ id, value }) => [id, value]));
      return first.contributions.map(({ id }) => values.get(id) ?? 0);
    })
  };
}
export {
  METHODS,
  fitRobustness,
  isLivelaneError,
  robustnessOf
};
