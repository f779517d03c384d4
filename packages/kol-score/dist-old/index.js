// ../contracts/src/vocabulary/text/inert.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
var JOINED = /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
var KEPT = "\uFDD0";
function inert(text) {
  if (!HIDDEN.test(text) && !text.includes(KEPT)) return text;
  const lines = text.replaceAll(KEPT, "\uFFFD").replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replaceAll("	", " ");
  let shown2 = "";
  for (const character of lines.replace(JOINED, `$1${KEPT}`))
    shown2 += HIDDEN.test(character) && character !== "\n" ? codePoint(character) : character;
  return shown2.replaceAll(KEPT, "\u200D");
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
function errorGuard() {
  return ((value, code) => isMarked(value) && (code === void 0 || value.code === code));
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
function issueLines({ what, issues, most = LISTED }, phrases, expectedOf2) {
  const lines = issues.slice(0, most).map((issue) => {
    const place = placeOf(issue, phrases) || (isOption(what) ? "" : phrases.wholeInput);
    const values = {
      place,
      expected: expectedOf2(issue),
      received: issue.received === "undefined" ? phrases.nothing : issue.received
    };
    return `  ${fillTemplate(place ? phrases.issue : phrases.unplaced, values, "en")}`;
  });
  const count2 = issues.length - lines.length;
  return count2 > 0 ? [...lines, `  ${fillTemplate(phrases.more, { count: count2 }, "en")}`] : lines;
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
  return (code, { path = "", received, line, ...rest2 }) => {
    const params = rest2.params ?? {};
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
function misspellings(unknown2) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, field, near } of unknown2) {
    if (near === void 0) continue;
    const missing = `${path.slice(0, path.lastIndexOf("/"))}${jsonPointer([near])}`;
    const issue = inputIssue("UNKNOWN_FIELD_NEAR", { path, received: field, params: { near } });
    found.set(missing, [...found.get(missing) ?? [], issue]);
  }
  return found;
}
function parseInput(schema, input, what) {
  const issues = inputIssues(schema, input);
  if (issues.length > 0) throw inputInvalid(what, issues);
  return input;
}

// ../contracts/src/vocabulary/finding/catalogue.ts
function findingOf(catalogue, code, parts) {
  const { severity, message, fix } = catalogue[code];
  const params = parts.params ?? {};
  return {
    code,
    severity: parts.severity ?? severity,
    path: parts.path,
    params,
    message: inBoth(message, params),
    fix: inBoth(fix, params),
    ...parts.evidence === void 0 ? {} : { evidence: parts.evidence }
  };
}
function inBoth(text, params) {
  return {
    en: fillTemplate(text.en, params, "en"),
    "zh-Hans": fillTemplate(text["zh-Hans"], params, "zh-Hans")
  };
}

// ../contracts/src/vocabulary/finding/finding.ts
import * as z7 from "zod/mini";

// ../contracts/src/vocabulary/value/local-text.ts
import * as z4 from "zod/mini";

// ../contracts/src/vocabulary/value/id.ts
import * as z3 from "zod/mini";
var IdSchema = /* @__PURE__ */ z3.string({ error: /* @__PURE__ */ expects("ID_STRING") }).check(
  /* @__PURE__ */ z3.regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,128}$/u, {
    error: /* @__PURE__ */ expects("IDENTIFIER")
  })
);
var TextSchema = /* @__PURE__ */ z3.string().check(
  /* @__PURE__ */ z3.maxLength(2e4, {
    error: /* @__PURE__ */ expects("AT_MOST_CHARACTERS", { maximum: "20,000" })
  }),
  // Such text has no UTF-8 bytes, hence no canonical hash; it comes of cutting text in the middle of an emoji.
  /* @__PURE__ */ z3.regex(/^\P{Cs}*$/u, {
    error: /* @__PURE__ */ expects("WHOLE_SURROGATES")
  })
);
var LanguageSchema = /* @__PURE__ */ z3.string().check(
  /* @__PURE__ */ z3.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/, {
    error: /* @__PURE__ */ expects("LANGUAGE")
  })
);

// ../contracts/src/vocabulary/value/local-text.ts
var LocalTextSchema = z4.record(LanguageSchema, TextSchema.check(z4.minLength(1))).check(
  z4.refine((text) => Object.keys(text).length > 0, { error: expects("TEXT_IN_A_LANGUAGE") })
);

// ../contracts/src/vocabulary/value/open-union.ts
import * as z5 from "zod/mini";
function openUnion(discriminator, options, base = {}) {
  const known = valuesOf(discriminator, options);
  const choices = [...known].map((value) => JSON.stringify(value));
  const error = expects("ONE_OF", { choices });
  const unknown2 = nameOf(error).check(
    // Aborts, so that a known member with a wrong field is never reported as one of a later version.
    z5.refine((value) => !known.has(value), { error, abort: true })
  );
  z5.globalRegistry.add(unknown2, { not: { enum: [...known] } });
  const later = z5.looseObject({ ...base, [discriminator]: unknown2 });
  return z5.union([
    z5.discriminatedUnion(discriminator, options),
    later
  ]);
}
function openEnum(choices) {
  const error = expects("ONE_OF", { choices: choices.map((value) => JSON.stringify(value)) });
  return z5.union([z5.enum(choices, { error }), nameOf(error)]);
}
function nameOf(error) {
  return z5.string({ error }).check(
    z5.minLength(1, { error }),
    z5.refine((text) => /^\P{Cs}*$/u.test(text), { error: expects("WHOLE_SURROGATES") })
  );
}
function knownMembers(union3, discriminator) {
  const [known] = union3._zod.def.options;
  return valuesOf(
    discriminator,
    known._zod.def.options
  );
}
function valuesOf(discriminator, options) {
  return new Set(
    options.flatMap((option) => {
      const field = option.def.shape[discriminator];
      return field?._zod.def.values ?? [];
    })
  );
}

// ../contracts/src/vocabulary/value/record.ts
import * as z6 from "zod/mini";
function record2(shape) {
  return z6.looseObject(shape);
}

// ../contracts/src/vocabulary/finding/finding.ts
var SeveritySchema = openEnum(["error", "warning", "hint"]);
var ParamsSchema = z7.record(z7.string(), z7.unknown());
var EvidenceSchema = z7.record(z7.string(), z7.unknown());
var FINDING_FIELDS = {
  /** How much it matters. */
  severity: z7.exactOptional(SeveritySchema),
  /** JSON Pointer of what it is about. */
  path: z7.exactOptional(z7.string()),
  /** The values in the message, by name, for texts in other languages. */
  params: z7.exactOptional(ParamsSchema),
  /** The finding in words, by language. */
  message: z7.exactOptional(LocalTextSchema),
  /** What to do about it, by language. */
  fix: z7.exactOptional(LocalTextSchema),
  /** What it rests on: ids of records, a citation. */
  evidence: z7.exactOptional(EvidenceSchema)
};
var FindingSchema = record2({
  /** What was found: a code of the catalogue of the package that found it. */
  code: z7.string().check(z7.minLength(1)),
  /** How much it matters. */
  severity: SeveritySchema,
  /** JSON Pointer (RFC 6901) of what it is about. */
  path: z7.string(),
  /** The values in the message, by name, for texts in other languages. */
  params: ParamsSchema,
  /** The finding in words, by language. */
  message: LocalTextSchema,
  /** What to do about it, by language. */
  fix: z7.exactOptional(LocalTextSchema),
  /** What it rests on: ids of records, a citation. */
  evidence: z7.exactOptional(EvidenceSchema)
});
function hasNoErrors(findings) {
  return findings.every(({ severity }) => severity !== "error");
}

// ../contracts/src/vocabulary/text/number.ts
function groupDigits(number12) {
  const [whole = "", fraction2] = String(number12).split(".");
  let grouped = whole;
  const first = whole.startsWith("-") ? 1 : 0;
  if (/^-?\d+$/.test(whole))
    for (let at = whole.length - 3; at > first; at -= 3)
      grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return fraction2 === void 0 ? grouped : `${grouped}.${fraction2}`;
}
function formatPercent(ppm, { decimals } = {}) {
  if (decimals !== void 0) return `${(ppm / 1e4).toFixed(decimals)}%`;
  const digits2 = String(Math.abs(ppm)).padStart(5, "0");
  const fraction2 = digits2.slice(-4).replace(/0+$/, "");
  return `${ppm < 0 ? "-" : ""}${digits2.slice(0, -4)}${fraction2 === "" ? "" : `.${fraction2}`}%`;
}

// ../contracts/src/vocabulary/money/money.ts
import * as z11 from "zod/mini";

// ../contracts/src/vocabulary/value/rate.ts
import * as z8 from "zod/mini";
var PPM = 1e6;
var ShareSchema = z8.int({ error: expects("SHARE") }).check(z8.gte(0, { error: expects("SHARE") }), z8.lte(PPM, { error: expects("SHARE") }));
var RateSchema = z8.int({ error: expects("RATE") }).check(
  z8.gte(-1e9, { error: expects("PPM_AT_LEAST", { minimum: -1e9 }) }),
  z8.lte(1e9, { error: expects("PPM_AT_MOST", { maximum: 1e9 }) })
);
var CountSchema = z8.int({ error: expects("COUNT") }).check(z8.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));

// ../contracts/src/vocabulary/money/currency.ts
import * as z9 from "zod/mini";
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
var CurrencySchema = z9.string({ error: expects("CURRENCY") }).check(
  z9.refine((code) => EXPONENTS.has(code), { error: expects("CURRENCY") })
);
function currencyExponent(currency) {
  const exponent = EXPONENTS.get(currency);
  if (exponent === void 0)
    throw inputInvalid("currency", [inputIssue("CURRENCY", { received: currency })]);
  return exponent;
}

// ../contracts/src/vocabulary/money/rounding.ts
import * as z10 from "zod/mini";
var ROUNDING_MODES = [
  "half-even",
  "half-up",
  "half-down",
  "up",
  "down",
  "ceiling",
  "floor"
];
var RoundingModeSchema = z10.enum(ROUNDING_MODES);
function divideRounded(numerator, denominator, mode) {
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = n / d;
  const remainder = n % d;
  if (remainder === 0n) return sign * quotient;
  return sign * (awayFromZero(mode, { sign, quotient, half: compare(remainder * 2n, d) }) ? quotient + 1n : quotient);
}
function awayFromZero(mode, { sign, quotient, half }) {
  switch (mode) {
    case "up":
      return true;
    case "down":
      return false;
    case "ceiling":
      return sign > 0n;
    case "floor":
      return sign < 0n;
    case "half-up":
      return half >= 0;
    case "half-down":
      return half > 0;
    case "half-even":
      return half > 0 || half === 0 && quotient % 2n === 1n;
  }
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// ../contracts/src/vocabulary/money/money.ts
var MAX_MINOR = 10n ** 18n;
var MinorSchema = z11.string({ error: expects("MINOR_STRING") }).check(
  z11.regex(/^(0|-?[1-9]\d{0,18})$/, {
    error: expects("MINOR_DIGITS")
  }),
  z11.refine((text) => !/^-?\d{19}$/.test(text) || inRange(BigInt(text)), {
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
function subtractMoney(a, b) {
  return money(sameCurrency(a, b), toMinor(a) - toMinor(b));
}
function compareMoney(a, b) {
  sameCurrency(a, b);
  const difference = toMinor(a) - toMinor(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function formatDecimal(amount) {
  const exponent = currencyExponent(amount.currency);
  const minor = toMinor(amount);
  const digits2 = String(minor < 0n ? -minor : minor).padStart(exponent + 1, "0");
  const sign = minor < 0n ? "-" : "";
  if (exponent === 0) return `${sign}${digits2}`;
  return `${sign}${digits2.slice(0, -exponent)}.${digits2.slice(-exponent)}`;
}

// ../contracts/src/vocabulary/money/format.ts
function formatMoney(amount) {
  return `${amount.currency} ${groupDigits(formatDecimal(amount))}`;
}

// ../contracts/src/vocabulary/money/fx.ts
import * as z13 from "zod/mini";

// ../contracts/src/vocabulary/value/instant.ts
import * as z12 from "zod/mini";
var INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
function isInstant(text) {
  if (!INSTANT.test(text)) return false;
  const day = Number(text.slice(8, 10));
  return day <= 28 || new Date(Date.parse(text)).getUTCDate() === day;
}
var InstantSchema = z12.string({ error: expects("INSTANT") }).check(z12.refine(isInstant, { error: expects("INSTANT") }));
function toEpochMs(instant) {
  if (!isInstant(instant))
    throw inputInvalid("instant", [inputIssue("INSTANT", { received: instant })]);
  return Date.parse(instant);
}
function toInstant(epochMs) {
  if (!Number.isFinite(epochMs) || epochMs < -621672192e5 || epochMs > 253402300799999)
    throw inputInvalid("instant", [inputIssue("EPOCH_MS", { received: epochMs })]);
  return new Date(epochMs).toISOString();
}
function compareInstants(a, b) {
  return toEpochMs(a) - toEpochMs(b);
}
var PlainDateSchema = z12.string({ error: expects("PLAIN_DATE") }).check(
  z12.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(`${text}T00:00:00Z`), {
    error: expects("PLAIN_DATE")
  })
);
var ZoneSchema = z12.string().check(
  z12.refine(isZone, {
    error: expects("ZONE")
  })
);
var KNOWN_ZONES = /* @__PURE__ */ new Set();
var MOST_KNOWN_ZONES = 1e3;
function isZone(name) {
  if (KNOWN_ZONES.has(name)) return true;
  if (!/^(UTC|[A-Z][A-Za-z]+\/[A-Za-z0-9_+\-/]+)$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    return false;
  }
  if (KNOWN_ZONES.size < MOST_KNOWN_ZONES) KNOWN_ZONES.add(name);
  return true;
}
var WindowSchema = record2({
  /** The first instant of the window. */
  start: InstantSchema,
  /** The first instant after the window; later than the start. */
  end: InstantSchema
}).check(
  z12.refine(
    (it) => !isInstant(it.start) || !isInstant(it.end) || Date.parse(it.start) < Date.parse(it.end),
    {
      error: expects("WINDOW"),
      path: ["end"]
    }
  )
);
var PeriodSchema = z12.discriminatedUnion("basis", [
  record2({
    /** Elapsed time, independent of changes of the clocks. */
    basis: z12.literal("elapsed"),
    /** Its length in seconds, at most ten years. */
    seconds: z12.int().check(z12.gte(1), z12.lte(31536e4))
  }),
  record2({
    /** Days of the calendar, which end at the same local time. */
    basis: z12.literal("calendar"),
    /** Its length in days, at most ten years. */
    days: z12.int().check(z12.gte(1), z12.lte(3650)),
    /** The zone whose days they are. */
    zone: ZoneSchema
  })
]);

// ../contracts/src/vocabulary/money/fx.ts
var FxQuoteSchema = record2({
  /** The currency whose one unit is priced. */
  base: CurrencySchema,
  /** The currency that it is priced in; another one than the base. */
  quote: CurrencySchema,
  /** Units of `quote` for one unit of `base`, as a decimal string above zero such as "34.215". */
  rate: z13.string({ error: expects("FX_RATE") }).check(
    z13.regex(/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/, { error: expects("FX_RATE") }),
    z13.refine((text) => /[1-9]/.test(text), { error: expects("FX_RATE_ABOVE_ZERO") })
  ),
  /** When the rate was quoted; it governs from then until the next quote. */
  asOf: InstantSchema,
  /** Whether it is what a bank buys at, sells at, or the middle. */
  side: z13.enum(["bid", "mid", "ask"]),
  /** Who quoted it. */
  source: TextSchema.check(z13.minLength(1))
}).check(
  z13.refine(({ base, quote }) => base !== quote, {
    error: expects("FX_PAIR"),
    path: ["quote"]
  })
);
function convertMoney(amount, {
  to,
  quote,
  rounding
}) {
  const forward = quote.base === amount.currency && quote.quote === to;
  const backward = quote.quote === amount.currency && quote.base === to;
  const { currency: from } = amount;
  if (!forward && !backward)
    throw vocabularyError("FX_QUOTE_MISSING", { from, to, at: quote.asOf });
  const { n, d } = minorUnitRate(quote, { from, to });
  return money(to, divideRounded(toMinor(amount) * n, d, rounding));
}
function minorUnitRate(quote, { from, to }) {
  const [whole = "0", fraction2 = ""] = quote.rate.split(".");
  const rate = BigInt(whole + fraction2);
  const scale = 10n ** BigInt(fraction2.length);
  const shift = currencyExponent(to) - currencyExponent(from);
  const [up, down] = shift >= 0 ? [10n ** BigInt(shift), 1n] : [1n, 10n ** BigInt(-shift)];
  return quote.base === from ? { n: rate * up, d: scale * down } : { n: scale * up, d: rate * down };
}
var SIDES = ["mid", "bid", "ask"];
function compareQuotes(a, b, from) {
  const order = compareInstants(a.asOf, b.asOf) || SIDES.indexOf(b.side) - SIDES.indexOf(a.side) || Number(a.base === from) - Number(b.base === from);
  if (order !== 0) return order;
  if (plainRate(a.rate) !== plainRate(b.rate))
    throw inputInvalid("fx", [
      inputIssue("FX_QUOTES_DIFFER", {
        received: [a.rate, b.rate],
        params: { side: a.side, pair: `${a.base}/${a.quote}`, asOf: a.asOf }
      })
    ]);
  return a.source < b.source ? -1 : a.source > b.source ? 1 : 0;
}
function plainRate(rate) {
  return rate.includes(".") ? rate.replace(/\.?0+$/, "") : rate;
}
function governingQuote(quotes, pair) {
  const { from, to, at } = pair;
  let best;
  for (const quote of quotes) {
    const fits = quote.base === from && quote.quote === to || quote.base === to && quote.quote === from;
    if (!fits || compareInstants(quote.asOf, at) > 0) continue;
    if (best === void 0 || compareQuotes(quote, best, from) > 0) best = quote;
  }
  if (best === void 0) throw vocabularyError("FX_QUOTE_MISSING", { ...pair });
  return best;
}

// ../contracts/src/vocabulary/money/missing-quotes.ts
function namingQuotes(fx, call, neededBy = () => void 0) {
  try {
    return call(fx);
  } catch (error) {
    if (!isLivelaneError(error, "FX_QUOTE_MISSING")) throw error;
    const [first, ...others] = allMissing(fx, call, error.details);
    const needed = neededBy(first);
    if (needed === void 0 && others.length === 0) throw error;
    const named = { neededBy: withOthers(needed, { others, neededBy }), reason: "needed" };
    throw vocabularyError(
      "FX_QUOTE_MISSING",
      { ...error.details, ...named, ...others.length > 0 ? { others } : {} },
      { cause: error }
    );
  }
}
function allMissing(fx, call, first) {
  const missing = [pairOf(first), ...first.others ?? []];
  for (; ; ) {
    try {
      call([...fx, ...missing.map(standIn)]);
      return missing;
    } catch (error) {
      if (!isLivelaneError(error, "FX_QUOTE_MISSING")) return missing;
      const named = [pairOf(error.details), ...error.details.others ?? []];
      const others = named.filter(
        ({ from, to }) => !missing.some((it) => it.from === from && it.to === to)
      );
      if (others.length === 0) return missing;
      missing.push(...others);
    }
  }
}
function pairOf({ from, to, at }) {
  return { from, to, at };
}
function standIn({ from, to }) {
  return {
    ...{
      base: from,
      quote: to,
      rate: "1",
      side: "mid",
      source: "stand-in"
    },
    // Older than every other quote, so that it takes the place of none.
    asOf: "0001-01-01T00:00:00Z"
  };
}
function withOthers(needed = { en: "this calculation", "zh-Hans": "\u6B64\u8BA1\u7B97" }, {
  others,
  neededBy
}) {
  if (others.length === 0) return needed;
  const lines = others.map((missing) => {
    const { from, to, at } = missing;
    const by = neededBy(missing);
    return {
      en: `${from}/${to} at or before ${at}${by === void 0 ? "" : ` for ${by["en"]}`}`,
      zh: `${at} \u53CA\u4E4B\u524D\u7684 ${from}/${to}${by === void 0 ? "" : `\uFF08${by["zh-Hans"]}\uFF09`}`
    };
  });
  return {
    en: `${needed["en"]} (also missing: ${lines.map(({ en }) => en).join("; ")})`,
    "zh-Hans": `${needed["zh-Hans"]}\uFF08\u53E6\u7F3A${lines.map(({ zh }) => zh).join("\uFF1B")}\uFF09`
  };
}

// ../contracts/src/vocabulary/records/brief.ts
import * as z17 from "zod/mini";

// ../contracts/src/vocabulary/money/amount.ts
import * as z14 from "zod/mini";
var AmountSchema = MoneySchema.check(
  z14.refine(({ minor }) => !minor.startsWith("-"), {
    error: expects("AMOUNT_NOT_NEGATIVE"),
    path: ["minor"]
  })
);

// ../contracts/src/vocabulary/value/interval.ts
import * as z15 from "zod/mini";
var ProbabilitySchema = z15.number({ error: expects("PROBABILITY") }).check(z15.gte(0, { error: expects("PROBABILITY") }), z15.lte(1, { error: expects("PROBABILITY") }));
var IntervalSchema = z15.looseObject({
  /** Lower end, in the unit of what is estimated. */
  lower: z15.number(),
  /** Upper end, not below the lower. */
  upper: z15.number(),
  /** Nominal coverage, from 0 to 1 (0.9 for 90 %). */
  level: ProbabilitySchema
}).check(
  z15.refine((it) => it.lower <= it.upper, {
    error: expects("INTERVAL")
  })
);

// ../contracts/src/vocabulary/value/market.ts
import * as z16 from "zod/mini";
var ALPHA_2 = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
var MARKETS = /* @__PURE__ */ new Set([...ALPHA_2.split(" "), "EU"]);
var MarketSchema = z16.string().check(
  z16.refine((code) => MARKETS.has(code), {
    error: expects("MARKET")
  })
);
var EU_MEMBERS = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ")
);
function marketScopes(market) {
  return EU_MEMBERS.has(market) ? [market, "EU"] : [market];
}
var PlatformSchema = z16.string().check(
  z16.regex(/^[a-z][a-z0-9-]{0,39}$/, {
    error: expects("PLATFORM")
  })
);

// ../contracts/src/vocabulary/records/brief.ts
var PRICE_TIERS = ["budget", "affordable", "mid", "premium", "luxury"];
var PriceTierSchema = z17.enum(PRICE_TIERS);
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
  returns: z17.exactOptional(ShareSchema)
});
var AudienceSchema = record2({
  /** Share of people by country, each from 0 to 1. */
  countries: z17.exactOptional(z17.record(MarketSchema, ProbabilitySchema)),
  /** Share of people by language, each from 0 to 1. */
  languages: z17.exactOptional(z17.record(LanguageSchema, ProbabilitySchema)),
  /** Share of people by age bracket. */
  ages: z17.exactOptional(
    z17.array(
      record2({
        /** Youngest age of the bracket, in years. */
        from: z17.int().check(z17.gte(0), z17.lte(120)),
        /** Oldest age of the bracket, in years; null is open. */
        to: z17.nullable(z17.int().check(z17.gte(0), z17.lte(120))),
        /** Share of people in the bracket, from 0 to 1. */
        share: ProbabilitySchema
      })
    )
  ),
  /** Share of people by gender. */
  gender: z17.exactOptional(
    record2({
      /** Share of women, from 0 to 1. */
      female: ProbabilitySchema,
      /** Share of men, from 0 to 1. */
      male: ProbabilitySchema
    })
  ),
  /** Share of people who care about a topic, by topic, each from 0 to 1; topics may overlap. */
  interests: z17.exactOptional(z17.record(IdSchema, ProbabilitySchema))
});
var RequiredPermitSchema = record2({
  /** The market that requires it. */
  market: MarketSchema,
  /** What the permit is called, with its article where the language has one. */
  name: LocalTextSchema,
  /** The law that requires it. */
  citation: z17.exactOptional(TextSchema),
  /** The rule of `@livelane/contracts/law` that it was filled in from. Default: entered by hand. */
  ruleId: z17.exactOptional(IdSchema)
});
var BriefSchema = record2({
  /** Identifies the kind of record. */
  kind: z17.literal("brief"),
  /** Version of the record's form; additions keep it. */
  version: z17.literal(1),
  /** Id of the brief, by which grades and contracts refer to it. */
  id: IdSchema,
  /** Name of the campaign. */
  name: z17.exactOptional(TextSchema),
  /** The product lines on offer. */
  products: z17.array(ProductSchema).check(z17.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** The market to sell in first; its law and its grading weights apply. */
  market: MarketSchema,
  /** Where the live session is to be seen. */
  platform: PlatformSchema,
  /** Target audience, as shares. */
  audience: AudienceSchema,
  /** Markets that the shop ships to. */
  shippableMarkets: z17.array(MarketSchema).check(z17.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** Maximum cost of the campaign, at least 0. */
  budget: AmountSchema,
  /** What the campaign is for. */
  goals: z17.array(openEnum(["sales", "leads", "awareness"])),
  /** Brands whose sponsorship of a creator fails a gate. */
  competitors: z17.exactOptional(z17.array(TextSchema)),
  /** What the creator is to make; the money that a grade expects is that of one. Default: `live`. */
  format: z17.exactOptional(openEnum(["live", "short-video"])),
  /** Sentences in the tone that the brand wants, with which the texts of posts are compared. */
  tone: z17.exactOptional(z17.array(TextSchema)),
  /**
   * Labels by which a text shows that it is advertising, as `livelane-contracts permits` fills them in beside the permits.
   * Default: the words for advertising in common languages.
   */
  labels: z17.exactOptional(z17.array(TextSchema)),
  /** Permits that a creator must hold, as `livelane-contracts permits` fills them in. Default: none is required. */
  permits: z17.exactOptional(z17.array(RequiredPermitSchema))
});

// ../contracts/src/vocabulary/records/creator-grade.ts
import * as z21 from "zod/mini";

// ../contracts/src/vocabulary/value/figure.ts
import * as z18 from "zod/mini";
var ProvenanceSchema = z18.enum(["measured", "declared", "estimated", "range"]);
var FigureSchema = record2({
  /** The number; null where it is not known. */
  value: z18.nullable(z18.number({ error: expects("FIGURE") })),
  /** What it counts. */
  unit: TextSchema.check(z18.minLength(1)),
  /** Where the figure comes from. */
  source: ProvenanceSchema,
  /** Definition of the figure, in words or by an id. */
  definition: z18.exactOptional(TextSchema),
  /** The time that it covers. */
  window: z18.exactOptional(WindowSchema),
  /** Number of observations behind it. */
  n: z18.exactOptional(z18.int().check(z18.gte(0))),
  /** When it was read. */
  observedAt: z18.exactOptional(InstantSchema)
});

// ../contracts/src/vocabulary/records/learning.ts
import * as z19 from "zod/mini";
var AudienceFatigueSchema = record2({
  /** Factor on the conversion rate for each full repeat before a live; 1 is no fatigue. */
  perRepeat: record2({
    /** The expected value. */
    mean: z19.number().check(z19.gt(0)),
    /** Interval of the estimate. */
    interval: IntervalSchema
  }),
  /** Days after which a live counts as half a repeat. */
  halfLifeDays: z19.number().check(z19.gt(0)),
  /** Repeats that weigh on the next live: each earlier live counts 1, halved with every half-life since. */
  load: z19.number().check(z19.gte(0)),
  /** Factor on the conversion rate of the next live, in which the fresh audience is 1. */
  factor: z19.number().check(z19.gt(0)),
  /** `assumed`: a parameter that was given or is illustrative; `estimated`: also from the repeats. */
  source: z19.enum(["assumed", "estimated"]),
  /** Lives before a tired audience that the estimate rests on, of all creators learned together. */
  repeats: CountSchema
});
var LearnedPosteriorSchema = record2({
  /** Shape of the distribution: conversions so far, including those of the prior. */
  shape: z19.number(),
  /** Viewers so far, in thousands, including those of the prior; the mean is shape / exposure. */
  exposure: z19.number(),
  /** Part of the shape that no live has shown; the expected amounts do without it. Default: 0. */
  discount: z19.exactOptional(z19.number().check(z19.gte(0))),
  /** Ids of the settlements that are included. */
  campaigns: z19.array(IdSchema),
  /** The distribution before the first campaign. Absent: no campaign, or a grade of an earlier version. */
  prior: z19.exactOptional(
    record2({
      /** Shape of the distribution. */
      shape: z19.number(),
      /** Thousands of viewers behind it. */
      exposure: z19.number(),
      /** Part of the shape that no live has shown. Default: that of the posterior. */
      discount: z19.exactOptional(z19.number().check(z19.gte(0))),
      /** Viewers of one live as they were expected then. Default: those of the grade. */
      viewers: z19.exactOptional(
        record2({
          /** The expected number. */
          mean: z19.number(),
          /** Interval of the estimate. */
          interval: IntervalSchema
        })
      )
    })
  ),
  /** What each live showed. Absent where `prior` is. */
  lives: z19.exactOptional(
    z19.array(
      record2({
        /** The settlement of the campaign. */
        campaign: IdSchema,
        /** Conversions credited to the creator. */
        conversions: z19.number(),
        /** People who watched. */
        viewers: CountSchema,
        /** How many of them other destinations declare, rather than the room measured. */
        declared: CountSchema,
        /** How long the session lasted, in minutes. */
        minutes: z19.number(),
        /** The session. Absent: a grade of an earlier version. */
        session: z19.exactOptional(IdSchema),
        /** When it began. Absent: not known, and the live counts as no repeat. */
        at: z19.exactOptional(InstantSchema),
        /** What the settlement knew: a later one of the same session replaces it. */
        knownAsOf: z19.exactOptional(InstantSchema)
      })
    )
  ),
  /** Fatigue of the audience, already part of shape and exposure. Absent: no fatigue is counted. */
  fatigue: z19.exactOptional(AudienceFatigueSchema)
});
var RenewalSchema = record2({
  /**
   * `renew`: the terms asked are worth it; `renegotiate`: at other terms; `stop`: at none worth offering;
   * `not-enough-known`: more lives are needed first.
   */
  verdict: z19.enum(["renew", "renegotiate", "stop", "not-enough-known"]),
  /** Why, in words. */
  reason: LocalTextSchema,
  /** Settled lives behind the advice. */
  lives: CountSchema,
  /** Chance that the next live earns more than its fee; null where the fee or the terms are not known. */
  chanceOfProfit: z19.nullable(ProbabilitySchema),
  /** The fixed fee at which that chance is 80 %; null where the terms are not known. */
  offer: z19.nullable(MoneySchema),
  /** The fixed fee at which the expected contribution of the next live is zero. */
  breakEvenFee: MoneySchema,
  /** The commission at which it is zero, with the fee asked, in parts per million; null if no sale is expected. */
  breakEvenCommission: z19.nullable(RateSchema),
  /** More lives until the rate is known to the wanted width; null if more than 1,000. */
  livesToKnow: z19.nullable(CountSchema)
});

// ../contracts/src/vocabulary/records/reference.ts
import * as z20 from "zod/mini";
var Sha256Schema = z20.string().check(z20.regex(/^sha256:[0-9a-f]{64}$/, { error: expects("HASH") }));
var DocumentReferenceSchema = /* @__PURE__ */ record2({
  /** Id of the document. */
  id: IdSchema,
  /** Its revision. */
  version: /* @__PURE__ */ z20.int().check(/* @__PURE__ */ z20.gte(1)),
  /** Hash of its canonical JSON as received. */
  hash: Sha256Schema
});

// ../contracts/src/vocabulary/records/creator-grade.ts
var EstimateSchema = record2({
  /** The expected value, in the unit of what is estimated. */
  mean: z21.number(),
  /** Interval of the estimate. */
  interval: IntervalSchema
});
var MoneyEstimateSchema = record2({
  /** The expected amount. */
  mean: MoneySchema,
  /** Lower end of the interval. */
  lower: MoneySchema,
  /** Upper end of the interval. */
  upper: MoneySchema,
  /** Nominal coverage of the interval, from 0 to 1 (0.9 for 90 %). */
  level: ProbabilitySchema
});
var GradeTermsSchema = record2({
  /** Fixed fee, independent of sales. */
  fixedFee: MoneySchema,
  /** Commission, in parts per million of sales without returns. */
  commission: ShareSchema,
  /** Whether the creator's fee is known; where it is not, the terms are those of a deal that costs nothing. */
  feeKnown: z21.boolean(),
  /** The product lines over which conversions are spread evenly. */
  products: z21.array(
    record2({
      /** Price of one unit. */
      price: MoneySchema,
      /** Share of units that are not returned, in parts per million. */
      kept: ShareSchema,
      /** Contribution margin before creator costs, in parts per million of the price. */
      margin: RateSchema
    })
  ).check(z21.minLength(1))
});
var Tally = record2({
  /** Number of times that it holds. */
  holds: CountSchema,
  /** Number of times that were tried. */
  of: CountSchema
});
var RankingPlaceSchema = record2({
  /** `ranked`: by the goal of the brief; `to-quote`: the fee is not known; `excluded`: a gate is not passed. */
  part: z21.enum(["ranked", "to-quote", "excluded"]),
  /** Place in the part, from 1. */
  place: z21.int().check(z21.gte(1)),
  /** What would make the second of the ranked creators level with the first; only the first has it. */
  robustness: z21.exactOptional(
    record2({
      /** The second of the ranked creators. */
      second: IdSchema,
      /** Whether the intervals of the two overlap. */
      overlap: z21.boolean(),
      /** By how much the first leads in score, in points; below 0 where the second has the higher score. */
      lead: z21.number(),
      /** The smallest change of one weight at which the scores are level; null if none is. */
      flip: z21.nullable(
        record2({
          /** The contribution whose weight changes. */
          contribution: IdSchema,
          /** Its weight. */
          from: ProbabilitySchema,
          /** The weight at which the two are level. */
          to: ProbabilitySchema
        })
      ),
      /** The first creator's fixed fee at which the expected contributions are level; null where money does not decide. */
      levelFee: z21.nullable(MoneySchema),
      /** Units sold per 1,000 viewers by the first at which they are level; null where money does not decide. */
      levelRate: z21.nullable(z21.number()),
      /** How sure the first place by fit score is, among the ranked creators with the highest scores. */
      fit: z21.exactOptional(
        record2({
          /** Who has the highest score. */
          first: IdSchema,
          /** How many creators were compared. */
          creators: CountSchema,
          /** Under how many methods of decision analysis nobody is better, of those that are defined. */
          methods: Tally,
          /** Under how many draws of the weights, each about 28 % off, nobody is better. */
          draws: Tally
        })
      )
    })
  )
});
var CreatorGradeSchema = record2({
  /** Identifies the kind of record. */
  kind: z21.literal("creator-grade"),
  /** Version of the record's form; additions keep it. */
  version: z21.literal(1),
  /** Id of the grade, by which contracts refer to it. */
  id: IdSchema,
  /** Who is graded. */
  creator: record2({
    /** The creator, under the platform's id. */
    id: IdSchema,
    /** Name shown to people. */
    name: TextSchema,
    /** Number of followers; null where hidden. */
    followers: z21.nullable(CountSchema)
  }),
  /** The brief that the creator is graded for. */
  briefId: IdSchema,
  /** The brief's market. */
  market: MarketSchema,
  /** The brief's platform. */
  platform: PlatformSchema,
  /** Hash of the creator profile used. */
  profileHash: Sha256Schema,
  /** The grade uses only what was known at this instant. */
  asOf: InstantSchema,
  /** When the grade is too old to sign a deal on. */
  expiresAt: InstantSchema,
  /** 0 to 100 points; equals the sum of the contributions' points. */
  score: EstimateSchema,
  /** What the score is made of. */
  contributions: z21.array(
    record2({
      /** The signal, such as `engagement` or `price-tier`. */
      id: IdSchema,
      /** Points of the score: 100 x weight x value. */
      points: z21.number(),
      /** Its weight in the market, from 0 to 1; the weights sum to 1. */
      weight: ProbabilitySchema,
      /** Value of the creator, from 0 (worst) to 1 (best). */
      value: ProbabilitySchema,
      /** Why it has this value, in words. */
      reason: LocalTextSchema
    })
  ),
  /** At most four in each direction, largest first. */
  reasons: z21.array(
    record2({
      /** Whether it is in favour of the creator or against. */
      direction: z21.enum(["for", "against"]),
      /** The contribution that it is about. */
      contribution: IdSchema,
      /** The reason in words. */
      text: LocalTextSchema,
      /** What would have to be different to turn it. */
      counterfactual: z21.exactOptional(LocalTextSchema)
    })
  ),
  /** Requirements that a high score cannot replace. */
  gates: z21.array(
    record2({
      /** The gate, such as `language` or `permit`. */
      id: IdSchema,
      /** Whether the creator passes it. */
      passed: z21.boolean(),
      /** Why, in words. */
      reason: LocalTextSchema
    })
  ),
  /** Whether every gate is passed. */
  eligible: z21.boolean(),
  /** Whether the creator's followers are people. */
  authenticity: record2({
    /** Share of fake followers, from 0 to 1; null where it was not estimated. */
    fakeShare: z21.nullable(EstimateSchema),
    /** `clear`: no objection; `review`: people should check; `abstain`: too little input. */
    verdict: z21.enum(["clear", "review", "abstain"]),
    /** What the verdict rests on. */
    evidence: z21.array(
      record2({
        /** What was looked at. */
        signal: IdSchema,
        /** What was seen, in words. */
        text: LocalTextSchema
      })
    )
  }),
  /** What one live session, or one video, should bring. */
  expectation: record2({
    /** What it is of; the viewers of a `short-video` are its views. Default: `live`. */
    format: z21.exactOptional(openEnum(["live", "short-video"])),
    /** Live viewers, as a number of people. */
    viewers: EstimateSchema,
    /** Units sold per 1,000 live viewers. */
    conversionsPer1000Viewers: EstimateSchema,
    /** Units sold. */
    conversions: EstimateSchema,
    /** What is left of the margin after the creator is paid; where `beforeFee` is true, before the fee. */
    contribution: MoneyEstimateSchema,
    /** True where the creator's fee is not known, so that the contribution is not what remains in the end. */
    beforeFee: z21.exactOptional(z21.boolean()),
    /** Viewers of one live who are of the wanted audience and can be shipped to, as a number of people. */
    targetViewers: z21.exactOptional(z21.number().check(z21.gte(0))),
    /** Those of them who like or comment: people who show interest. */
    leads: z21.exactOptional(z21.number().check(z21.gte(0))),
    /** Part of the conversion rate that the distance in price tier leaves, from 0 to 1, and how sure its effect is. */
    tierEffect: z21.exactOptional(EstimateSchema),
    /** The fixed fee at which the expected contribution is zero. */
    breakEvenFee: MoneySchema,
    /** The commission at which the expected contribution is zero, in parts per million; null if no sale is expected. */
    breakEvenCommission: z21.nullable(RateSchema),
    /** Gamma posterior of conversions per 1,000 viewers of the next live: what a settled campaign updates. */
    posterior: LearnedPosteriorSchema,
    /** What the money above was worked out from, so that a settled campaign can update it without the brief. */
    terms: z21.exactOptional(GradeTermsSchema)
  }),
  /** Where every input came from. */
  provenance: z21.array(
    record2({
      /** The input. */
      input: IdSchema,
      /** Where the figure comes from. */
      source: ProvenanceSchema,
      /** Number of observations behind it. */
      n: z21.exactOptional(CountSchema)
    })
  ),
  /** What people should look at before they rely on the grade. */
  findings: z21.exactOptional(z21.array(FindingSchema)),
  /** Where the creator stands in a list; only grades of a ranking have it. */
  ranking: z21.exactOptional(RankingPlaceSchema),
  /** Whether to work with the creator again; only grades after settled campaigns have it. */
  renewal: z21.exactOptional(RenewalSchema)
});

// ../contracts/src/vocabulary/records/credited-sale.ts
import * as z22 from "zod/mini";
var CreditSchema = record2({
  /** Who is credited. */
  to: openUnion("party", [
    record2({
      /** A creator. */
      party: z22.literal("creator"),
      /** The creator who is credited. */
      id: IdSchema
    }),
    record2({
      /** A channel with no creator behind it. */
      party: z22.literal("channel"),
      /** The channel that is credited. */
      id: IdSchema
    }),
    record2({
      /** Nobody: no touch was eligible. */
      party: z22.literal("nobody")
    })
  ]),
  /** Amount credited, in the sale's currency and with its sign. */
  amount: MoneySchema,
  /** Share credited in parts per million, as the rule gives it; the amounts, not the shares, sum exactly. */
  share: ShareSchema,
  /** The evidence for the credit. */
  evidence: record2({
    /** The touches behind it; none where the order itself is the evidence. */
    touchIds: z22.array(IdSchema),
    /** The rule that gave it, such as `last` or `code`. */
    ruleId: IdSchema,
    /** Revision of the policy that the rule is of. */
    ruleVersion: z22.int().check(z22.gte(1)),
    /** The reason in words. */
    why: LocalTextSchema
  })
});
var CHANGES = ["sale", "refund", "cancellation", "chargeback", "chargeback-won"];
var SALE_CHANGES = new Set(CHANGES);
var CREDIT_PARTIES = knownMembers(CreditSchema.def.shape.to, "party");
var CreditedSaleSchema = record2({
  /** Identifies the kind of record. */
  kind: z22.literal("credited-sale"),
  /** Version of the record's form; additions keep it. */
  version: z22.literal(1),
  /** The row: one order line, or one adjustment of it. */
  id: IdSchema,
  /** The order, under the shop's id. */
  orderId: IdSchema,
  /** The line of the order; null for the order as a whole. */
  lineId: z22.nullable(IdSchema),
  /** Whether it is a sale, or a change that reduces or restores its money. */
  change: openEnum(CHANGES),
  /** The credited sale that this one adjusts; null for a sale. */
  adjusts: z22.nullable(IdSchema),
  /** When the order was placed, or the money went back. */
  occurredAt: InstantSchema,
  /** When it became known. */
  recordedAt: InstantSchema,
  /** Increased when the row is reported again with other content; the highest revision counts. */
  revision: z22.int().check(z22.gte(1)),
  /** Whether the buyer had bought before. */
  customer: z22.enum(["new", "returning", "unknown"]),
  /** Where the buyer is; null where not known. */
  market: z22.nullable(MarketSchema),
  /** What was bought; null where not known. */
  productId: z22.nullable(IdSchema),
  /** The live session that led to it or in whose room it was placed; null where there was none. */
  sessionId: z22.nullable(IdSchema),
  /** What was paid for the line; at most 0 where a refund, cancellation or chargeback takes it back, else at least 0. */
  money: MoneySchema,
  /** The money divided among those credited; the parts sum to it exactly. */
  credits: z22.array(CreditSchema).check(z22.minLength(1)),
  /** The policy by which it was credited. */
  policy: record2({
    /** The policy. */
    id: IdSchema,
    /** Its revision. */
    revision: z22.int().check(z22.gte(1)),
    /** Hash of its canonical JSON. */
    hash: Sha256Schema
  }),
  /** Findings about the sale for people to look at. */
  findings: z22.array(
    record2({
      /** The finding's code. */
      code: IdSchema,
      /** The finding in words, in English. */
      detail: TextSchema,
      ...FINDING_FIELDS
    })
  )
}).check(
  z22.check(signsFit),
  z22.refine(creditsSumExactly, {
    error: expects("CREDITS_SUM"),
    path: ["credits"]
  })
);
var TAKES_BACK = /* @__PURE__ */ new Set(["refund", "cancellation", "chargeback"]);
function signsFit({ value, issues }) {
  if (!SALE_CHANGES.has(value.change)) return;
  const takesBack = TAKES_BACK.has(value.change);
  const expected = expects(takesBack ? "SALE_AT_MOST_ZERO" : "SALE_AT_LEAST_ZERO", {
    change: value.change
  });
  const places = [
    { minor: value.money.minor, path: ["money", "minor"] },
    ...value.credits.map(({ amount }, index) => ({
      minor: amount.minor,
      path: ["credits", index, "amount", "minor"]
    }))
  ];
  for (const { minor, path } of places) {
    if (minor === "0" || minor.startsWith("-") === takesBack) continue;
    issues.push({
      code: "custom",
      input: value,
      path,
      message: expected(),
      params: { expected },
      continue: true
    });
  }
}
function creditsSumExactly({
  money: money2,
  credits
}) {
  if (![money2, ...credits.map(({ amount }) => amount)].every(hasDigits)) return true;
  let left = toMinor(money2);
  for (const { amount } of credits) {
    if (amount.currency !== money2.currency) return false;
    left -= toMinor(amount);
  }
  return left === 0n;
}
function hasDigits({ minor }) {
  return /^-?\d+$/.test(minor);
}

// ../contracts/src/vocabulary/records/session-log.ts
import * as z23 from "zod/mini";
var Ordered = {
  /** When it happened, by the server's clock. */
  at: InstantSchema,
  /** Number of the server process that ordered the event; increases when another process takes over the room. */
  epoch: CountSchema,
  /** Position within the epoch, increasing. */
  seq: CountSchema
};
var SessionEventSchema = openUnion(
  "type",
  [
    record2({
      /** A product was pinned for all viewers. */
      type: z23.literal("pin"),
      ...Ordered,
      /** The product. */
      productId: IdSchema,
      /** The price that the room saw. */
      price: MoneySchema
    }),
    record2({
      /** A product was unpinned. */
      type: z23.literal("unpin"),
      ...Ordered,
      /** The product. */
      productId: IdSchema
    }),
    record2({
      /** A promotion of the plan began or ended. */
      type: z23.literal("promotion"),
      ...Ordered,
      /** The promotion. */
      promotionId: IdSchema,
      /** Whether it began or ended. */
      phase: z23.enum(["start", "stop"])
    }),
    record2({
      /** A disclosure began or ended. */
      type: z23.literal("disclosure"),
      ...Ordered,
      /** The duty of the plan that it fulfils. */
      dutyId: IdSchema,
      /** Whether it began or ended. */
      phase: z23.enum(["start", "stop"]),
      /** Whether it was seen or heard. */
      medium: z23.enum(["picture", "voice"]),
      /** The language it was made in. */
      language: LanguageSchema
    }),
    record2({
      /** A viewer asked. */
      type: z23.literal("question"),
      ...Ordered,
      /** Id of the question, by which its answer refers to it. */
      questionId: IdSchema,
      /** Pseudonym of the viewer who asked. */
      person: IdSchema,
      /** What was asked. Absent: not kept. */
      text: z23.exactOptional(TextSchema)
    }),
    record2({
      /** A question was answered. */
      type: z23.literal("answer"),
      ...Ordered,
      /** The question. */
      questionId: IdSchema
    }),
    record2({
      /** A viewer followed a product's link. */
      type: z23.literal("click"),
      ...Ordered,
      /** Id of the click; the order of the shop returns it. */
      clickId: IdSchema,
      /** Pseudonym of the viewer who clicked. */
      person: IdSchema,
      /** The product. */
      productId: IdSchema
    }),
    record2({
      /** A viewer used a discount code. */
      type: z23.literal("redeem"),
      ...Ordered,
      /** The code. */
      code: IdSchema,
      /** Pseudonym of the viewer who used it. */
      person: IdSchema,
      /** The order it was used for, where known. */
      orderId: z23.exactOptional(IdSchema)
    }),
    record2({
      /** A viewer asked to be contacted. */
      type: z23.literal("lead"),
      ...Ordered,
      /** Reference to the contact data, which is not in the log. */
      leadId: IdSchema,
      /** Pseudonym of the viewer. */
      person: IdSchema,
      /** What the viewer agreed to, in the words shown. */
      consent: TextSchema
    })
  ],
  Ordered
);
var SESSION_EVENT_TYPES = knownMembers(SessionEventSchema, "type");
var PresenceSchema = record2({
  /** Pseudonym, the same throughout the log. */
  person: IdSchema,
  /** Role in the room. */
  role: openEnum(["host", "cohost", "moderator", "interpreter", "viewer", "recorder", "agent"]),
  /** Their stays, one after the other. */
  stays: z23.array(
    record2({
      /** When they came. */
      from: InstantSchema,
      /** When they left. */
      to: InstantSchema
    })
  )
});
var SessionLogSchema = record2({
  /** Identifies the kind of record. */
  kind: z23.literal("session-log"),
  /** Version of the record's form; additions keep it. */
  version: z23.literal(1),
  /** The log. */
  id: IdSchema,
  /** The session, as its plan names it. */
  sessionId: IdSchema,
  /** Hash of the session plan that was played. */
  planHash: Sha256Schema,
  /** `memory` marks a session without a media server: nothing in it was really streamed. */
  mode: z23.enum(["real", "memory"]),
  /** Purpose of the session: a `show` for its audience, a `rehearsal`, or `scripted` with simulated participants. Absent if not stated. */
  purpose: z23.exactOptional(openEnum(["show", "rehearsal", "scripted"])),
  /** The media server; null in memory. */
  server: z23.nullable(
    record2({
      /** Which one, such as `livekit`. */
      kind: IdSchema,
      /** Its version. */
      version: TextSchema
    })
  ),
  /** Name of the room. */
  room: IdSchema,
  /** When the session began. */
  start: InstantSchema,
  /** When it ended. */
  end: InstantSchema,
  /** Where the session could be watched: the room itself and the platforms it was relayed to. */
  destinations: z23.array(
    record2({
      /** The platform; `own-site` is the room itself. */
      platform: PlatformSchema,
      /** People who watched there; null where not known. */
      viewers: z23.nullable(CountSchema),
      /** Whether we measured that or the platform declared it. */
      source: z23.enum(["measured", "declared"])
    })
  ),
  /** Who was in the room when. */
  presence: z23.array(PresenceSchema),
  /** Sums over the viewers in the room. */
  totals: record2({
    /** Viewers who came. */
    viewers: CountSchema,
    /** Their stays together, in seconds. */
    viewerSeconds: CountSchema,
    /** The most viewers at one time. */
    peakViewers: CountSchema,
    /** Share of viewers whose first stay ended within three seconds, from 0 to 1; null if there were no viewers. */
    leftWithin3s: z23.nullable(ProbabilitySchema),
    /** Share of freezes after which the viewer left within five seconds, from 0 to 1; null if freezes were not measured. */
    leftWithin5sOfFreeze: z23.nullable(ProbabilitySchema)
  }),
  /** What happened, in order. */
  events: z23.array(SessionEventSchema),
  /** Measurements of the network, by sample; null if not measured. */
  network: z23.array(
    record2({
      /** When the sample was taken. */
      at: InstantSchema,
      /** Pseudonym of whose link it is. */
      person: IdSchema,
      /** Whether they sent or received. */
      direction: z23.enum(["up", "down"]),
      /** Media bitrate of the link, in bits per second. */
      bitsPerSecond: z23.nullable(z23.number()),
      /** Share of packets lost, from 0 to 1. */
      lossShare: z23.nullable(ProbabilitySchema),
      /** Round-trip time, in milliseconds. */
      rttMs: z23.nullable(z23.number()),
      /** Time that the picture was frozen since the last sample, in milliseconds. */
      frozenMs: z23.nullable(z23.number()),
      /** Share of audio samples that were concealed because packets were missing, from 0 to 1. */
      concealedShare: z23.nullable(ProbabilitySchema)
    })
  ),
  /** What the weak-network policy did. */
  decisions: z23.array(
    record2({
      /** When it decided. */
      at: InstantSchema,
      /** Pseudonym of whose link it is. */
      person: IdSchema,
      /** What it did. */
      decision: IdSchema,
      /** Why, in words. */
      reason: TextSchema
    })
  ),
  /** Information that is known to be missing, such as dropped webhooks. */
  gaps: z23.array(
    record2({
      /** When it began. */
      from: InstantSchema,
      /** When it ended. */
      to: InstantSchema,
      /** What is missing. */
      what: IdSchema,
      /** The gap in words. */
      detail: TextSchema,
      /** What was found, as a code. */
      code: z23.exactOptional(IdSchema),
      ...FINDING_FIELDS
    })
  )
});

// ../contracts/src/vocabulary/records/settlement.ts
import * as z24 from "zod/mini";
var ENTRIES = [
  "fixed-fee",
  "commission",
  "commission-clawback",
  "bonus",
  "deposit-released",
  "deposit-forfeited",
  "withholding",
  "payment"
];
var STATEMENT_ENTRIES = new Set(ENTRIES);
var ACCOUNT_NAMES = [
  "marketing-expense",
  "creator-payable",
  "deposit-held",
  "tax-payable",
  "cash"
];
var ACCOUNTS = new Set(ACCOUNT_NAMES);
var StatementLineSchema = record2({
  /** Id of the line, by which postings refer to it. */
  id: IdSchema,
  /** What the line is: a fixed fee, a commission, its clawback, a bonus, a deposit, a withholding, a payment. */
  entry: openEnum(ENTRIES),
  /** The party it is owed or paid to. */
  payee: IdSchema,
  /** The clause of the contract by which it is owed. */
  clauseId: IdSchema,
  /** Ids of the facts that it is based on. */
  factIds: z24.array(IdSchema),
  /** Revision of the contract that the calculation used. */
  ruleVersion: z24.int().check(z24.gte(1)),
  /** What the rate was applied to; null where the line is a plain amount. */
  base: z24.nullable(MoneySchema),
  /** The rate that was applied, in parts per million; null where the line is a plain amount. */
  rate: z24.nullable(RateSchema),
  /** The exchange-rate quote used; null where nothing was converted. */
  fx: z24.nullable(FxQuoteSchema),
  /** How the amount was rounded to a whole minor unit. */
  rounding: RoundingModeSchema,
  /** The amount in the contract's currency; negative for reductions and payments. */
  amount: MoneySchema,
  /** The calculation, in words. */
  explanation: LocalTextSchema
});
var PostingSchema = record2({
  /** Id of the statement line. */
  lineId: IdSchema,
  /** When it is booked. */
  at: InstantSchema,
  /** The account it is booked on. */
  account: openEnum(ACCOUNT_NAMES),
  /** Whose account it is, where it is one person's; null otherwise. */
  payee: z24.nullable(IdSchema),
  /** Debits are positive, credits negative; the postings of a line sum to zero. */
  amount: MoneySchema
});
var SettlementSchema = record2({
  /** Identifies the kind of record. */
  kind: z24.literal("settlement"),
  /** Version of the record's form; additions keep it. */
  version: z24.literal(1),
  /** The statement. */
  id: IdSchema,
  /** The contract that is settled. */
  contract: DocumentReferenceSchema,
  /** The contract's currency; all amounts are in it. */
  currency: CurrencySchema,
  /** The time that the statement covers. */
  period: WindowSchema,
  /** Facts recorded after this instant are not included. */
  knownAsOf: InstantSchema,
  /** Hash of the previous statement; null for the first. */
  previous: z24.nullable(Sha256Schema),
  /** What is owed and why, line by line. */
  lines: z24.array(StatementLineSchema),
  /** The lines as double entries. */
  postings: z24.array(PostingSchema),
  /** Earned, withheld, paid and outstanding amounts of each payee. */
  payees: z24.array(
    record2({
      /** The party. */
      id: IdSchema,
      /** Their name in the contract. */
      name: TextSchema,
      /** What they have earned, before tax. */
      earned: MoneySchema,
      /** What is withheld of it for tax. */
      withheld: MoneySchema,
      /** What was paid out. */
      paid: MoneySchema,
      /** What is still owed; negative where too much was paid. */
      outstanding: MoneySchema
    })
  ),
  /** What is to be paid when. */
  due: z24.array(
    record2({
      /** The payment to make. */
      id: IdSchema,
      /** Whom to pay. */
      payee: IdSchema,
      /** How much. */
      amount: MoneySchema,
      /** The day, in the contract's zone. */
      on: PlainDateSchema,
      /** The clause that makes it due. */
      clauseId: IdSchema,
      /** Why, in words. */
      why: LocalTextSchema
    })
  ),
  /** Totals over all payees. */
  totals: record2({
    /** Net money of the sales credited to the deal's creator. */
    creditedSales: MoneySchema,
    /** What was earned, before tax. */
    earned: MoneySchema,
    /** What was paid out. */
    paid: MoneySchema,
    /** What is still owed; negative where too much was paid. */
    outstanding: MoneySchema
  }),
  /** What people should look at. */
  findings: z24.array(
    record2({
      /** The finding's code. */
      code: IdSchema,
      /** The finding in words. */
      detail: LocalTextSchema,
      ...FINDING_FIELDS
    })
  )
});
function unknownEntries({ lines, postings }) {
  const unknown2 = [
    ...lines.flatMap(({ entry }) => STATEMENT_ENTRIES.has(entry) ? [] : [entry]),
    ...postings.flatMap(({ account }) => ACCOUNTS.has(account) ? [] : [account])
  ];
  return { count: unknown2.length, names: [...new Set(unknown2)].sort() };
}

// ../contracts/src/vocabulary/value/unknown-names.ts
var LISTED2 = 12;
function unknownNames(names) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const name2 of names) counts2.set(name2, (counts2.get(name2) ?? 0) + 1);
  const sorted = [...counts2.keys()].sort();
  const listed = sorted.slice(0, LISTED2).map((name2) => ({ name: shortened(name2), count: counts2.get(name2) ?? 0, names: [name2] }));
  const left = sorted.slice(LISTED2);
  const [first, ...others] = left;
  if (first === void 0) return listed;
  const count2 = left.reduce((sum, name2) => sum + (counts2.get(name2) ?? 0), 0);
  const name = others.length === 0 ? shortened(first) : rest(first, others);
  return [...listed, { name, count: count2, names: left }];
}
function shortened(name) {
  return name.length > 120 ? `${name.slice(0, 117).replace(/\p{Cs}$/u, "")}...` : name;
}
function rest(first, { length: length2 }) {
  const name = shortened(first);
  return { en: `${name} and ${length2} more`, "zh-Hans": `${name} \u7B49 ${length2 + 1} \u79CD` };
}

// src/evidence/evidence.ts
var CAP = 3;
var REVIEW = 2;
var STRENGTH = { strong: 3, fair: 2, weak: 1 };
function asksForReview(evidence) {
  return evidence.reduce((sum, { logOdds }) => sum + Math.min(CAP, logOdds), 0) >= REVIEW;
}
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const upper = sorted[Math.floor(half)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
function robustDeviation(values) {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}

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
      const z35 = normal();
      const v = (1 + z35 / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z35 * z35 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean) => {
    if (mean > 200) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    let count2 = 0;
    for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count2++;
    return count2;
  };
  return {
    uniform,
    normal,
    gamma,
    poisson,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    below: (count2) => Math.min(count2 - 1, Math.floor(uniform() * count2))
  };
}

// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
}

// src/evidence/benford.ts
var FEWEST = 50;
var DRAWN = 300;
var FALSE_ALARMS = 0.02;
var CERTAINLY_USUAL = 1.2;
var SMOOTHING = 0.35;
var benfordDigits = ({ shown: shown2 }) => {
  const views = shown2.map((post) => post.views);
  if (!hasOddDigits(views)) return [];
  const text = bilingual(
    `first digits of the views of ${views.length} posts are not those of numbers that spread so far; a weak sign, worth a look`,
    `${views.length} \u6761\u5185\u5BB9\u64AD\u653E\u6570\u7684\u9996\u4F4D\u6570\u5B57\u4E0E\u5176\u5206\u5E03\u4E0D\u7B26\uFF1B\u8FF9\u8C61\u8F83\u5F31\uFF0C\u53EF\u4EBA\u5DE5\u67E5\u770B`
  );
  return [{ signal: "first-digits", text, logOdds: STRENGTH.weak }];
};
function hasOddDigits(numbers) {
  if (numbers.length < FEWEST) return false;
  const logs = numbers.filter((number12) => number12 >= 1).map(Math.log10);
  const spread = robustDeviation(logs) * SMOOTHING;
  if (logs.length < FEWEST || spread === 0) return false;
  const draws = drawsOf(logs.length);
  const smoothed = () => (logs[draws.below(logs.length)] ?? 0) + spread * draws.normal();
  const expected = digitShares(Array.from({ length: 20 * logs.length }, smoothed));
  const observed = deviation(digitShares(logs), expected);
  if (observed < CERTAINLY_USUAL * meanDeviation(expected, logs.length)) return false;
  const usual = Array.from(
    { length: DRAWN },
    () => deviation(digitShares(logs.map(smoothed)), expected)
  ).toSorted((a, b) => a - b);
  const threshold = usual[Math.floor((1 - FALSE_ALARMS) * DRAWN)] ?? 1;
  return observed > threshold;
}
function digitShares(logs) {
  const shares = new Array(9).fill(0);
  for (const log of logs) {
    const mantissa = log + 1e-12 - Math.floor(log + 1e-12);
    const digit = Math.min(9, Math.floor(10 ** mantissa + 1e-9));
    shares[digit - 1] = (shares[digit - 1] ?? 0) + 1 / logs.length;
  }
  return shares;
}
function meanDeviation(expected, count2) {
  return expected.reduce((sum, p) => sum + Math.sqrt(2 * p * (1 - p) / (Math.PI * count2)), 0) / 9;
}
function deviation(shares, expected) {
  return shares.reduce((sum, share2, at) => sum + Math.abs(share2 - (expected[at] ?? 0)), 0) / 9;
}

// src/probability/rough-normal.ts
function roughNormalQuantile(probability) {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z35 = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6)));
  return probability < 0.5 ? -z35 : z35;
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
function logGamma(z35) {
  if (z35 < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z35)) - logGamma(1 - z35);
  const x = z35 - 1;
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

// src/text/percent.ts
function percent(share2) {
  return formatPercent(share2 * PPM, { decimals: 1 });
}
function wholePercent(share2) {
  const whole = Math.round(100 * share2);
  const exact = whole > 0 && whole < 100;
  return exact || share2 === whole / 100 ? formatPercent(share2 * PPM, { decimals: 0 }) : percent(share2);
}

// src/evidence/engagement-dispersion.ts
var FEWEST2 = 10;
var LEAST_SPREAD = 0.1;
var MOST_SPREAD = 1.6;
var FALSE_ALARMS2 = 5e-3;
var engagementDispersion = ({ shown: shown2 }) => {
  const rates = shown2.flatMap(
    ({ likes, views }) => likes > 0 && likes <= views ? [Math.log(likes / views)] : []
  );
  if (rates.length < FEWEST2) return [];
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const squares = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0);
  const [n, spread] = [rates.length, Math.expm1(Math.sqrt(squares / (rates.length - 1)))];
  if (gammaCdf(squares / LEAST_SPREAD ** 2 / 2, (n - 1) / 2) < FALSE_ALARMS2) {
    const text2 = bilingual(
      `likes per view of ${n} posts differ by only ${percent(spread)}; people\u2019s likes usually vary more, so have it reviewed`,
      `${n} \u6761\u5185\u5BB9\u7684\u8D5E\u64AD\u6BD4\u4EC5\u76F8\u5DEE ${percent(spread)}\uFF1B\u771F\u5B9E\u70B9\u8D5E\u901A\u5E38\u6CE2\u52A8\u66F4\u5927\uFF0C\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838`
    );
    return [{ signal: "engagement-too-even", text: text2, logOdds: STRENGTH.fair }];
  }
  if (robustDeviation(rates) <= MOST_SPREAD) return [];
  const text = bilingual(
    `likes per view differ between ${n} posts by a factor of ${Math.exp(robustDeviation(rates)).toFixed(0)}; look at those that stand out`,
    `${n} \u6761\u5185\u5BB9\u7684\u8D5E\u64AD\u6BD4\u76F8\u5DEE\u7EA6 ${Math.exp(robustDeviation(rates)).toFixed(0)} \u500D\uFF1B\u8BF7\u67E5\u770B\u5176\u4E2D\u7A81\u51FA\u7684\u5185\u5BB9`
  );
  return [{ signal: "engagement-too-uneven", text, logOdds: STRENGTH.weak }];
};

// src/probability/beta.ts
function betaCdf(x, shape) {
  return cdf2(x, shape, logBeta(shape.a, shape.b));
}
function cdf2(x, { a, b }, constant) {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - constant);
  return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
}
function logBeta(a, b) {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}
function fraction(x, a, b) {
  let c = 1;
  let d = 1 / awayFromZero2(1 - (a + b) * x / (a + 1));
  let h = d;
  for (let m = 1; m < 1e4; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero2(1 + even * d);
    c = awayFromZero2(1 + even / c);
    h *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero2(1 + odd * d);
    c = awayFromZero2(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}
function awayFromZero2(value) {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}
function betaQuantile(probability, shape) {
  const { a, b } = shape;
  const constant = logBeta(a, b);
  let u = Math.log(a / b) + roughNormalQuantile(probability) * Math.sqrt(1 / a + 1 / b);
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 200; i++) {
    const x = 1 / (1 + Math.exp(-u));
    const error = cdf2(x, shape, constant) - probability;
    if (error === 0) break;
    if (error < 0) low = u;
    else high = u;
    const slope = Math.exp(-a * Math.log1p(Math.exp(-u)) - b * Math.log1p(Math.exp(u)) - constant);
    const newton = u - error / slope;
    const isStep = Number.isFinite(newton) && newton > low && newton < high;
    const next = isStep ? newton : inside(low, high, u);
    if (Math.abs(next - u) < (isStep ? 1e-7 : 1e-15) * Math.max(1, Math.abs(u)))
      return 1 / (1 + Math.exp(-next));
    u = next;
  }
  return 1 / (1 + Math.exp(-u));
}

// src/probability/normal.ts
function normalQuantile(probability) {
  const centred = 2 * probability - 1;
  if (centred === 0) return 0;
  return Math.sign(centred) * Math.sqrt(2 * gammaQuantile(Math.abs(centred), 0.5));
}

// src/estimate/unit-estimate.ts
function unknownEstimate(assumed2) {
  return unitEstimate({ mean: assumed2, worst: 0, lower: 0, best: 1, upper: 1 });
}
function withMean(estimate, mean) {
  return unitEstimate({ ...estimate, mean });
}
function knownEstimate(mean, lower = mean, upper = mean) {
  return unitEstimate({ mean, worst: mean, lower, best: mean, upper });
}
function unitEstimate(figures) {
  const mean = clampToUnit(figures.mean);
  const worst = Math.min(mean, clampToUnit(figures.worst));
  const best = Math.max(mean, clampToUnit(figures.best));
  return {
    mean,
    worst,
    lower: Math.min(worst, clampToUnit(figures.lower)),
    best,
    upper: Math.max(best, clampToUnit(figures.upper))
  };
}
function clampToUnit(x) {
  return x > 0 ? Math.min(1, x) : 0;
}
function mapIncreasing(estimate, f) {
  return unitEstimate({
    mean: f(estimate.mean),
    worst: f(estimate.worst),
    lower: f(estimate.lower),
    best: f(estimate.best),
    upper: f(estimate.upper)
  });
}
function mapDecreasing(estimate, f) {
  return unitEstimate({
    mean: f(estimate.mean),
    worst: f(estimate.best),
    lower: f(estimate.upper),
    best: f(estimate.worst),
    upper: f(estimate.lower)
  });
}
function weightedSum(terms) {
  let mean = 0;
  let worst = 0;
  let best = 0;
  let below = 0;
  let above = 0;
  for (const { weight, value } of terms) {
    mean += weight * value.mean;
    worst += weight * value.worst;
    best += weight * value.best;
    below += (weight * (value.worst - value.lower)) ** 2;
    above += (weight * (value.upper - value.best)) ** 2;
  }
  return { mean, worst, lower: worst - Math.sqrt(below), best, upper: best + Math.sqrt(above) };
}
function weightedMean(terms) {
  const total2 = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total2 === 0) return knownEstimate(1);
  return unitEstimate(
    weightedSum(terms.map(({ weight, value }) => ({ weight: weight / total2, value })))
  );
}
function multiply(a, b) {
  return unitEstimate({
    mean: a.mean * b.mean,
    worst: a.worst * b.worst,
    lower: a.lower * b.lower,
    best: a.best * b.best,
    upper: a.upper * b.upper
  });
}
function linearScale(x, { zero, full }) {
  return clampToUnit((x - zero) / (full - zero));
}

// src/probability/tails.ts
var LEAST_SHAPE = 0.4;
var LEAST_SCALE = 0.02;
var MOST_GAMMA = 1e5;
var [PIECES, TERMS] = [5, 9];
function betaTail({ a, b }, tail) {
  const [x, y] = tail === "lower" ? [a, b] : [b, a];
  const scale = Math.sqrt(1 / x + 1 / y);
  if (!(x >= LEAST_SHAPE && y >= LEAST_SHAPE && scale >= LEAST_SCALE))
    return betaQuantile(tail === "lower" ? 0.05 : 0.95, { a, b });
  const logOdds = Math.log(x / y) + scale * lowerBeta()(scale, y / (x + y));
  return 1 / (1 + Math.exp(tail === "lower" ? -logOdds : logOdds));
}
function gammaTail(shape, tail) {
  const isLower = tail === "lower";
  if (!(shape >= LEAST_SHAPE && shape <= MOST_GAMMA))
    return gammaQuantile(isLower ? 0.05 : 0.95, shape);
  const scale = 1 / Math.sqrt(shape);
  return shape * Math.exp(scale * (isLower ? lowerGamma() : upperGamma())(scale));
}
var lowerBeta = once(
  () => ofTwo({ from: LEAST_SCALE, to: Math.sqrt(2 / LEAST_SHAPE) }, (scale, t) => {
    const [a, b] = [1 / (scale ** 2 * t), 1 / (scale ** 2 * (1 - t))];
    const x = betaQuantile(0.05, { a, b });
    return (Math.log(x) - Math.log1p(-x) - Math.log(a / b)) / scale;
  })
);
var lowerGamma = once(() => gammaPieces(0.05));
var upperGamma = once(() => gammaPieces(0.95));
function gammaPieces(probability) {
  const range = { from: 1 / Math.sqrt(MOST_GAMMA), to: 1 / Math.sqrt(LEAST_SHAPE) };
  return ofOne(range, (scale) => {
    return Math.log(gammaQuantile(probability, scale ** -2) * scale ** 2) / scale;
  });
}
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
function ofOne(range, f) {
  const polynomials = Array.from(
    { length: PIECES },
    (_, piece) => polynomialThrough(NODES.map((node) => f(within(range, piece, node))))
  );
  const coefficients = Float64Array.from(polynomials.flat());
  return (scale) => {
    const { piece, x } = pieceOf(range, scale);
    return horner(coefficients, piece * TERMS, x);
  };
}
function ofTwo(range, f) {
  const pieces = Array.from({ length: PIECES * PIECES }, (_, at) => {
    const [along, across] = [Math.floor(at / PIECES), at % PIECES];
    const rows = NODES.map(
      (x) => polynomialThrough(NODES.map((y) => f(within(range, along, x), within(UNIT, across, y))))
    );
    return NODES.flatMap((_2, power) => polynomialThrough(rows.map((row) => row[power] ?? 0)));
  });
  const coefficients = Float64Array.from(pieces.flat());
  return (scale, t) => {
    const along = pieceOf(range, scale);
    const across = pieceOf(UNIT, t);
    const start = (along.piece * PIECES + across.piece) * TERMS * TERMS;
    let sum = 0;
    for (let power = TERMS - 1; power >= 0; power--)
      sum = sum * across.x + horner(coefficients, start + power * TERMS, along.x);
    return sum;
  };
}
var UNIT = { from: 0, to: 1 };
var NODES = Array.from(
  { length: TERMS },
  (_, k) => Math.cos(Math.PI * (k + 0.5) / TERMS)
);
function within({ from, to }, piece, x) {
  return from + (to - from) * (piece + (x + 1) / 2) / PIECES;
}
function pieceOf({ from, to }, at) {
  const place = (at - from) / (to - from) * PIECES;
  const piece = Math.min(PIECES - 1, Math.floor(place));
  return { piece, x: 2 * (place - piece) - 1 };
}
function horner(coefficients, start, x) {
  let sum = 0;
  for (let at = start + TERMS - 1; at >= start; at--) sum = sum * x + coefficients[at];
  return sum;
}
function polynomialThrough(values) {
  const sum = new Array(TERMS).fill(0);
  let [before, current] = [[0], [1]];
  for (let degree = 0; degree < TERMS; degree++) {
    const weight = values.reduce(
      (total2, value, k) => total2 + value * Math.cos(Math.PI * degree * (k + 0.5) / TERMS),
      0
    );
    const share2 = weight * (degree === 0 ? 1 : 2) / TERMS;
    for (const [power, coefficient] of current.entries())
      sum[power] = (sum[power] ?? 0) + share2 * coefficient;
    const next = [0, ...current.map((it) => (degree === 0 ? 1 : 2) * it)];
    const last = before;
    [before, current] = [
      current,
      next.map((it, power) => it - (degree === 0 ? 0 : last[power] ?? 0))
    ];
  }
  return sum;
}

// src/signals/engagement/engagement-rate.ts
var FOLLOWERS_RANGE = [1e3, 1e8];
function engagementRate(posts, options) {
  const { followers, prior, percentile = 0.1, average = null } = options;
  const counted2 = countPosts(posts, prior);
  const { shown: shown2, hidden } = counted2;
  const means = priorMeans(followers, prior);
  const tenth = { prior, means, percentile };
  if (shown2 > 0) return { rate: posterior(counted2, tenth), shown: shown2, hidden, averaged: false };
  if (average === null)
    return { rate: unknownEstimate(assumedRate(tenth)), shown: shown2, hidden, averaged: false };
  const weight = average.posts / prior.dispersion;
  const engaged = weight * Math.min(1, average.rate);
  const evidence = { engaged, passed: weight - engaged, unknown: 0 };
  return { rate: posterior(evidence, tenth), shown: shown2, hidden, averaged: true };
}
function countPosts(posts, prior) {
  let shown2 = 0;
  let hidden = 0;
  let engaged = 0;
  let counted2 = 0;
  let unknown2 = 0;
  for (const { views, likes, comments } of posts) {
    if (views === null || likes === null || comments === null) {
      hidden++;
      unknown2 += views === null ? 1 / prior.dispersion : countedViews(views, prior);
      continue;
    }
    shown2++;
    const weight = countedViews(views, prior);
    counted2 += weight;
    engaged += views === 0 ? 0 : weight * Math.min(likes + comments, views) / views;
  }
  return { shown: shown2, hidden, engaged, passed: counted2 - engaged, unknown: unknown2 };
}
function countedViews(views, { dispersion }) {
  return views === 0 ? 0 : views / (1 + (views - 1) * dispersion);
}
function assumedRate({ prior: { strength }, means, percentile }) {
  return betaQuantile(percentile, { a: means.least * strength, b: (1 - means.least) * strength });
}
function posterior({ engaged, passed, unknown: unknown2 }, tenth) {
  const { means, prior } = tenth;
  const { strength } = prior;
  const low = {
    a: means.least * strength + engaged,
    b: (1 - means.least) * strength + passed + unknown2
  };
  const high = {
    a: means.most * strength + engaged + unknown2,
    b: (1 - means.most) * strength + passed
  };
  const least = assumedRate(tenth);
  const meanOf = (sum, seen2) => assumedMean({ engaged: sum, seen: seen2 }, { least, usual: means.least, strength });
  const seen = engaged + passed;
  const assumed2 = Math.min(least, meanOf(engaged, seen));
  return unitEstimate({
    mean: meanOf(engaged + unknown2 * assumed2, seen + unknown2),
    worst: meanOf(engaged, seen + unknown2),
    lower: betaTail(low, "lower"),
    best: high.a / (high.a + high.b),
    upper: betaTail(high, "upper")
  });
}
function assumedMean({ engaged, seen }, {
  least,
  usual,
  strength
}) {
  const total2 = strength + seen;
  const shown2 = seen === 0 ? least : Math.min(usual, Math.max(least, engaged / seen));
  const rest2 = least + seen / total2 * (shown2 - least);
  return (rest2 * strength + engaged) / total2;
}
function priorMeans(followers, prior) {
  if (followers !== null) {
    const mean = priorEngagement(followers, prior);
    return { least: mean, most: mean };
  }
  const ends = FOLLOWERS_RANGE.map((size2) => priorEngagement(size2, prior));
  return { least: Math.min(...ends), most: Math.max(...ends) };
}
function priorEngagement(followers, prior) {
  const [least, most] = FOLLOWERS_RANGE;
  const decades = Math.log10(Math.min(most, Math.max(least, followers))) - 5;
  return 1 / (1 + Math.exp(-(prior.interceptAt100k + prior.slopePerDecade * decades)));
}

// src/evidence/engagement-out-of-range.ts
var REVIEW_Z = 3;
var REVIEW_TAIL = 135e-5;
var LEAST_TAIL = 1e-12;
var engagementOutOfRange = ({ shown: shown2, followers, prior }) => {
  if (followers === null) return [];
  const rates = shown2.map(
    ({ views, likes, comments }) => Math.min(likes + comments, views) / views
  );
  const mean = rates.reduce((sum, rate2) => sum + rate2, 0) / rates.length;
  const midmost = median(rates);
  const usual = priorEngagement(followers, prior);
  const middle = Math.min(Math.max(usual, Math.min(mean, midmost)), Math.max(mean, midmost));
  const spread = 1 / (prior.strength + 1) + Math.PI / 2 * prior.dispersion / shown2.length;
  const size2 = Math.max(1, 1 / spread - 1);
  const below = betaCdf(middle, { a: usual * size2, b: (1 - usual) * size2 });
  if (below > REVIEW_TAIL && below < 1 - REVIEW_TAIL) return [];
  const z35 = normalQuantile(Math.min(1 - LEAST_TAIL, Math.max(LEAST_TAIL, below)));
  if (Math.abs(z35) <= REVIEW_Z) return [];
  const [rate, expected] = [percent(middle), percent(usual)];
  const text = bilingual(
    `the posts\u2019 engagement is around ${rate}, where ${expected} is usual for this size (robust z ${z35.toFixed(1)}); worth a look, no proof of anything`,
    `\u5185\u5BB9\u4E92\u52A8\u7387\u7EA6\u4E3A ${rate}\uFF0C\u540C\u7B49\u89C4\u6A21\u8D26\u53F7\u901A\u5E38\u4E3A ${expected}\uFF08\u7A33\u5065 z \u503C ${z35.toFixed(1)}\uFF09\uFF1B\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838\uFF0C\u5E76\u4E0D\u8BC1\u660E\u4EFB\u4F55\u95EE\u9898`
  );
  return [{ signal: "engagement-out-of-range", text, logOdds: STRENGTH.strong }];
};

// src/evidence/fake-share.ts
var USUAL_SHARE = 0.3;
var fakeShareHigh = ({ fakeShare }) => {
  if (fakeShare === null || fakeShare.low <= USUAL_SHARE) return [];
  const [low, high] = [wholePercent(fakeShare.low), wholePercent(fakeShare.high)];
  const text = bilingual(
    `between ${low} and ${high} of ${fakeShare.n} sampled followers look automated by a model; have the sample reviewed`,
    `\u6A21\u578B\u4F30\u8BA1 ${fakeShare.n} \u4E2A\u62BD\u6837\u7C89\u4E1D\u4E2D ${low} \u81F3 ${high} \u7591\u4F3C\u975E\u771F\u4EBA\uFF1B\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838\u6837\u672C`
  );
  return [{ signal: "follower-sample", text, logOdds: STRENGTH.fair }];
};

// src/evidence/growth/pelt.ts
function squaredError(values) {
  const sums = cumulated(values);
  const squares = cumulated(values.map((value) => value * value));
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - sum * sum / (to - from);
  };
}
function poissonDeviance(counts2) {
  const sums = cumulated(counts2);
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return sum <= 0 ? 0 : 2 * sum * (1 - Math.log(sum / (to - from)));
  };
}
function cumulated(values) {
  const sums = [0];
  for (const [at, value] of values.entries()) sums.push((sums[at] ?? 0) + value);
  return sums;
}
function changePoints(length2, cost, penalty) {
  const best = [-penalty];
  const previous = [0];
  let candidates = [0];
  for (let to = 1; to <= length2; to++) {
    let [least, from] = [Number.POSITIVE_INFINITY, 0];
    for (const start of candidates) {
      const total2 = (best[start] ?? 0) + cost(start, to) + penalty;
      if (total2 < least) [least, from] = [total2, start];
    }
    best.push(least);
    previous.push(from);
    candidates = candidates.filter((start) => (best[start] ?? 0) + cost(start, to) <= least);
    candidates.push(to);
  }
  const starts = [];
  for (let to = length2; to > 0; to = previous[to] ?? 0) starts.unshift(previous[to] ?? 0);
  return starts;
}

// src/evidence/growth/weekly-growth.ts
var DAY_MS = 864e5;
var WEEK_MS = 7 * DAY_MS;
var CLOSEST_MS = 3 * DAY_MS;
var LEAST_DEVIATION = 15e-4;
function weeklyGrowth(history) {
  const readings = [];
  for (const { at, followers } of history.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const now = Date.parse(at);
    const last = readings.at(-1);
    if (followers > 0 && (last === void 0 || now - last.at >= CLOSEST_MS))
      readings.push({ at: now, followers });
  }
  const steps = readings.slice(1).flatMap((next, index) => {
    const last = readings[index];
    if (last === void 0) return [];
    const weeks = (next.at - last.at) / WEEK_MS;
    return [
      {
        from: last.at,
        to: next.at,
        weeks,
        gained: next.followers - last.followers,
        rate: Math.log(next.followers / last.followers) / weeks
      }
    ];
  });
  const rates = steps.map(({ rate }) => rate);
  const usual = median(rates);
  const deviation2 = Math.max(robustDeviation(rates), roundingOf(readings), LEAST_DEVIATION);
  return {
    steps: steps.map((step) => ({ ...step, z: (step.rate - usual) / deviation2 })),
    usual,
    deviation: deviation2
  };
}
function roundingOf(readings) {
  const units = readings.map(
    ({ followers }) => 10 ** Math.max(0, Math.floor(Math.log10(followers)) - 2)
  );
  const isRounded = readings.every(({ followers }, at) => followers % (units[at] ?? 1) === 0);
  return isRounded ? Math.max(0, ...readings.map(({ followers }, at) => (units[at] ?? 1) / followers)) : 0;
}

// src/evidence/growth/follower-growth.ts
var FEWEST3 = 8;
var LEAST_JUMP = 0.035;
var LEAST_Z = 4;
var PENALTY = 3;
var FEW_GAINED = 100;
var PURGED = 0.15;
var PURGE_WEEKS = 12;
var LEAST_LOSS_Z = 3;
var VIRAL_VIEWS = 6;
var VIEWS_PER_FOLLOWER = 5;
var VIRAL_DAYS = 14;
var TEETH = 3;
var DAY_MS2 = 864e5;
var followerGrowth = (figures) => {
  const jumps = growthJumps(figures.history);
  const purges = jumps.filter((jump) => jump.lost >= PURGED * jump.share);
  if (jumps.length >= TEETH && purges.length >= TEETH) return [sawtooth(jumps.length)];
  return jumps.flatMap((jump) => isViral(jump, figures) ? [] : [evidenceOf(jump, figures)]).slice(0, 1);
};
function growthJumps(history) {
  const growth = weeklyGrowth(history);
  return growth.steps.length < FEWEST3 ? [] : jumpsOf(growth);
}
function jumpsOf(growth) {
  const byRate = jumpsBetween(startsByRate(growth), growth);
  const byCount = jumpsBetween(startsByCount(growth), growth).filter(
    (jump) => !byRate.some((other) => jump.from < other.to && other.from < jump.to)
  );
  return [...byRate, ...byCount].sort((a, b) => a.from - b.from);
}
function startsByRate({ steps, deviation: deviation2 }) {
  const rates = steps.map(({ rate }) => rate);
  return changePoints(
    steps.length,
    squaredError(rates),
    PENALTY * Math.log(steps.length) * deviation2 ** 2
  );
}
function startsByCount({ steps }) {
  const gains = steps.map(({ gained }) => Math.max(0, gained));
  const usual = median(gains);
  if (usual === 0 || usual > FEW_GAINED) return [];
  const dispersion = Math.max(1, robustDeviation(gains) ** 2 / usual);
  const penalty = PENALTY * Math.log(steps.length) * dispersion;
  return changePoints(steps.length, poissonDeviance(gains), penalty);
}
function jumpsBetween(starts, growth) {
  const { steps, usual } = growth;
  return starts.flatMap((start, index) => {
    const segment = steps.slice(start, starts[index + 1]);
    const excess = segment.reduce((sum, { rate, weeks }) => sum + (rate - usual) * weeks, 0);
    const [first, last] = [segment[0], segment.at(-1)];
    if (first === void 0 || last === void 0 || Math.expm1(excess) < LEAST_JUMP) return [];
    const z35 = Math.max(...segment.map((step) => step.z)) * Math.sqrt(segment.length);
    if (z35 < LEAST_Z || segment.length > steps.length / 3) return [];
    const lost = lossAfter(last.to, growth);
    return [{ from: first.from, to: last.to, share: Math.expm1(excess), lost }];
  });
}
function lossAfter(at, { steps, deviation: deviation2 }) {
  let [sum, largest, weeksToLargest] = [0, 0, 0];
  for (const { from, to, rate, weeks } of steps) {
    if (from < at || from > at + PURGE_WEEKS * 7 * DAY_MS2) continue;
    sum += rate * weeks;
    if (sum < largest) [largest, weeksToLargest] = [sum, (to - at) / (7 * DAY_MS2)];
  }
  const noise = LEAST_LOSS_Z * deviation2 * Math.sqrt(Math.max(1, weeksToLargest));
  return -largest > noise ? -Math.expm1(largest) : 0;
}
function isViral({ from, to, share: share2, lost }, { posts, followers, history }) {
  if (lost >= PURGED * share2) return false;
  const seen = posts.flatMap(
    ({ views, publishedAt }) => views === null || publishedAt === void 0 ? [] : [{ views, at: Date.parse(publishedAt) }]
  );
  const usual = median(seen.map(({ views }) => views));
  const gained = share2 * (followers ?? history[0]?.followers ?? 0);
  return seen.some(
    ({ views, at }) => at >= from - VIRAL_DAYS * DAY_MS2 && at <= to && views >= VIRAL_VIEWS * usual && views >= VIEWS_PER_FOLLOWER * gained
  );
}
function evidenceOf({ from, to, share: share2, lost }, { posts }) {
  const [gain, loss] = [percent(share2), percent(lost)];
  const day = new Date(from).toISOString().slice(0, 10);
  if (lost >= PURGED * share2)
    return {
      signal: "growth-then-loss",
      text: bilingual(
        `followers rose by ${gain} from ${day} and fell by ${loss} afterwards; ask what happened then`,
        `\u81EA ${day} \u8D77\u7C89\u4E1D\u589E\u957F ${gain}\uFF0C\u968F\u540E\u51CF\u5C11 ${loss}\uFF1B\u8BF7\u8BE2\u95EE\u5F53\u65F6\u60C5\u51B5`
      ),
      logOdds: STRENGTH.strong
    };
  const isKnown3 = posts.some(({ views, publishedAt }) => {
    const at = publishedAt === void 0 ? Number.NaN : Date.parse(publishedAt);
    return views !== null && at >= from - VIRAL_DAYS * DAY_MS2 && at <= to;
  });
  return {
    signal: "growth-without-views",
    text: bilingual(
      `followers rose by ${gain} from ${day}, and no known post of that time had as many more views; ask what happened then`,
      `\u81EA ${day} \u8D77\u7C89\u4E1D\u589E\u957F ${gain}\uFF0C\u800C\u540C\u671F\u5DF2\u77E5\u5185\u5BB9\u7684\u64AD\u653E\u5E76\u672A\u76F8\u5E94\u589E\u52A0\uFF1B\u8BF7\u8BE2\u95EE\u5F53\u65F6\u60C5\u51B5`
    ),
    logOdds: isKnown3 ? STRENGTH.fair : STRENGTH.weak
  };
}
function sawtooth(times2) {
  return {
    signal: "growth-sawtooth",
    text: bilingual(
      `followers rose and fell again ${times2} times, as with accounts that follow and unfollow; ask about it`,
      `\u7C89\u4E1D\u6570 ${times2} \u6B21\u4E0A\u5347\u540E\u56DE\u843D\uFF0C\u7C7B\u4F3C\u53CD\u590D\u5173\u6CE8\u518D\u53D6\u5173\uFF1B\u5EFA\u8BAE\u8BE2\u95EE`
    ),
    logOdds: STRENGTH.fair
  };
}

// src/evidence/likes-above-views.ts
var FEWEST_ODD_POSTS = 2;
var likesAboveViews = ({ shown: shown2 }) => {
  const odd = shown2.filter(({ likes, views }) => likes > views).length;
  if (odd < FEWEST_ODD_POSTS) return [];
  const text = bilingual(
    `${odd} of ${shown2.length} posts show more likes than views; platforms count views differently, so have it reviewed`,
    `${shown2.length} \u6761\u5185\u5BB9\u4E2D\u6709 ${odd} \u6761\u70B9\u8D5E\u6570\u591A\u4E8E\u64AD\u653E\u6570\uFF1B\u5404\u5E73\u53F0\u64AD\u653E\u53E3\u5F84\u4E0D\u540C\uFF0C\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838`
  );
  return [{ signal: "likes-above-views", text, logOdds: STRENGTH.strong }];
};

// src/evidence/registry.ts
var FIGURE_EVIDENCE = [
  { find: engagementOutOfRange, needsPosts: true },
  { find: likesAboveViews, needsPosts: true },
  { find: engagementDispersion, needsPosts: true },
  { find: benfordDigits, needsPosts: true },
  { find: followerGrowth, needsPosts: false },
  { find: fakeShareHigh, needsPosts: false }
];

// src/authenticity/authenticity.ts
var FEWEST_POSTS = 5;
function authenticity(input) {
  const { posts, followers, prior, history = [], fakeShare = null } = input;
  const shown2 = posts.flatMap(
    ({ views, likes, comments }) => views === null || views === 0 || likes === null || comments === null ? [] : [{ views, likes, comments }]
  );
  const isShown = shown2.length >= FEWEST_POSTS && followers !== null;
  const found = FIGURE_EVIDENCE.flatMap(
    ({ find, needsPosts }) => needsPosts && !isShown ? [] : find({ posts, shown: shown2, followers, prior, history, fakeShare })
  );
  const evidence = found.map(({ signal, text: text2 }) => ({ signal, text: text2 }));
  const estimate = fakeShare === null ? null : estimateOf(fakeShare);
  if (asksForReview(found)) return { fakeShare: estimate, verdict: "review", evidence };
  if (isShown) return { fakeShare: estimate, verdict: "clear", evidence };
  const text = {
    en: `${shown2.length} posts show views, likes and comments${followers === null ? ", and followers are hidden" : ""}: too little to tell`,
    "zh-Hans": `\u4EC5 ${shown2.length} \u6761\u5185\u5BB9\u516C\u5F00\u64AD\u653E\u3001\u70B9\u8D5E\u548C\u8BC4\u8BBA${followers === null ? "\uFF0C\u4E14\u7C89\u4E1D\u6570\u672A\u516C\u5F00" : ""}\uFF1A\u4E0D\u8DB3\u4EE5\u5224\u65AD`
  };
  const tooLittle = { signal: "too-little-shown", text };
  return { fakeShare: estimate, verdict: "abstain", evidence: [tooLittle, ...evidence] };
}
function estimateOf({
  value,
  low,
  high,
  level
}) {
  return { mean: value, interval: { lower: low, upper: high, level } };
}

// src/benchmarks/activity.ts
var ILLUSTRATIVE_ACTIVITY = {
  ...{ r: 1, alpha: 2, a: 0.33, b: 9.67 },
  source: "illustrative: this project\u2019s judgement, not measured"
};

// src/benchmarks/video.ts
var ILLUSTRATIVE_VIDEO = {
  ...{ viewsAt100k: 8e3, elasticity: 0.8, logSd: 1, videoLogSd: 1 },
  ...{ clickRate: 0.01, orderRate: 0.03, strength: 0.8 },
  source: "illustrative: this project\u2019s judgement, not measured"
};

// src/benchmarks/benchmarks.ts
var ILLUSTRATIVE = "illustrative: this project\u2019s judgement, not measured";
var share = (value) => ({ value, source: ILLUSTRATIVE });
var count = (number12) => ({ count: number12, source: ILLUSTRATIVE });
var ILLUSTRATIVE_BENCHMARKS = {
  id: "illustrative",
  version: 2,
  source: "illustrative priors of this project; no market was measured for them",
  engagement: { interceptAt100k: -2.944, slopePerDecade: -0.25, strength: 30, dispersion: 0.026 },
  reach: {
    viewersAt100k: 2e3,
    elasticity: 0.85,
    logSd: 0.7,
    liveLogSd: 0.5
  },
  conversion: {
    per1000AtFullFit: 15,
    strength: 0.9,
    tierStep: 0.5,
    tierStepLogSd: 0.18,
    tierPriceRatio: 2,
    qualityLift: 1.3,
    strangerFloor: 0.5,
    pastFit: 0.6,
    betweenLives: 0.25,
    declaredReliability: 0.3
  },
  population: {
    percentile: 0.1,
    followers: count(4e3),
    shippable: share(0.25),
    home: share(0.15),
    speakers: share(0.2),
    speaks: share(0),
    countries: share(0.1),
    ages: share(0.3),
    gender: share(0.4),
    interests: share(0.1),
    categoryShare: share(0.05),
    sponsoredLoad: share(0.25),
    disclosure: share(0),
    cadence: share(0.2),
    tierSteps: count(3),
    marginLeft: share(0)
  },
  activity: ILLUSTRATIVE_ACTIVITY,
  video: ILLUSTRATIVE_VIDEO
};

// src/signals/audience/distance.ts
var OPEN_BRACKET_OFFSET = 5;
function ageMidpoint({ from, to }) {
  return to === null ? from + OPEN_BRACKET_OFFSET : (from + to) / 2;
}
function ageDistance(a, b) {
  const [totalA, totalB] = [total(a), total(b)];
  const steps = [
    ...a.map((bracket) => ({ at: ageMidpoint(bracket), change: bracket.share / totalA })),
    ...b.map((bracket) => ({ at: ageMidpoint(bracket), change: -bracket.share / totalB }))
  ].sort((left, right) => left.at - right.at);
  let distance = 0;
  let difference = 0;
  let before = steps[0]?.at ?? 0;
  for (const { at, change } of steps) {
    distance += Math.abs(difference) * (at - before);
    difference += change;
    before = at;
  }
  return totalA > 0 && totalB > 0 ? distance : Number.NaN;
}
function total(brackets) {
  return brackets.reduce((sum, { share: share2 }) => sum + share2, 0);
}
function genderDistance(a, b) {
  const rest2 = ({ female, male }) => Math.max(0, 1 - female - male);
  return Math.min(
    1,
    (Math.abs(a.female - b.female) + Math.abs(a.male - b.male) + Math.abs(rest2(a) - rest2(b))) / 2
  );
}

// src/signals/audience/shares.ts
var SHARE_ERROR = { measured: 0.02, declared: 0.05, estimated: 0.1 };
function listedShare(share2, { tenth, error }) {
  if (share2 === null) return unknownEstimate(tenth);
  const { listed, open } = share2;
  return unitEstimate({
    mean: listed + open * tenth,
    worst: listed,
    lower: listed - error,
    best: listed + open,
    upper: listed + open + error
  });
}
function shareWithin(countries, markets) {
  return partOf(
    countries,
    (country) => markets.includes(country) || marketScopes(country).some((scope) => markets.includes(scope))
  );
}
function partOf(shares, accepts) {
  if (shares === void 0) return null;
  const keys = Object.keys(shares);
  if (keys.length === 0) return null;
  let listed = 0;
  let sum = 0;
  for (const key of keys) {
    const part = shares[key];
    sum += part;
    if (accepts(key)) listed += part;
  }
  return { listed: Math.min(1, listed), open: Math.max(0, 1 - sum) };
}
function ownShare(shares, key) {
  return Object.hasOwn(shares, key) ? shares[key] ?? 0 : 0;
}

// src/signals/audience/coverage.ts
var AGE_SPAN = 20;
var MOST_USUAL = 0.9;
function audienceCoverage({
  profile,
  brief,
  benchmarks: { population, interestBackground }
}) {
  const error = SHARE_ERROR[profile.audienceSource];
  const shippableShare = shareWithin(profile.audience.countries, brief.shippableMarkets);
  const shippable = listedShare(shippableShare, { tenth: population.shippable.value, error });
  const matches = dimensionMatches(profile.audience, brief.audience, interestBackground);
  const match = weightedMean(
    matches.map(({ dimension, share: share2 }) => {
      const doubt = { tenth: population[dimension].value, error };
      return { weight: 1, value: listedShare(share2, doubt) };
    })
  );
  const dimensions = matches.map(({ dimension, share: share2 }) => ({ dimension, match: share2?.listed ?? null })).sort((a, b) => (a.match ?? 1) - (b.match ?? 1));
  return {
    shippable,
    unlisted: shippableShare?.open ?? 1,
    match,
    coverage: multiply(shippable, match),
    dimensions
  };
}
function dimensionMatches(actual, target, background) {
  const matches = [];
  if (target.countries !== void 0)
    matches.push({ dimension: "countries", share: overlap(target.countries, actual.countries) });
  if (target.ages !== void 0 && target.ages.length > 0)
    matches.push({ dimension: "ages", share: ageMatch(target.ages, actual.ages) });
  if (target.gender !== void 0) {
    const distance = actual.gender && genderDistance(target.gender, actual.gender);
    matches.push({
      dimension: "gender",
      share: distance === void 0 ? null : { listed: 1 - distance, open: 0 }
    });
  }
  if (target.interests !== void 0) {
    const share2 = overlap(target.interests, actual.interests, background);
    matches.push({ dimension: "interests", share: share2 && { ...share2, open: 0 } });
  }
  return matches;
}
function ageMatch(target, actual) {
  const years = actual === void 0 ? Number.NaN : ageDistance(target, actual);
  return Number.isNaN(years) ? null : { listed: Math.max(0, 1 - years / AGE_SPAN), open: 0 };
}
function overlap(target, actual, background = {}) {
  const list = partOf(actual, () => true);
  if (list === null) return null;
  let met = 0;
  let wanted = 0;
  for (const [key, share2] of Object.entries(target)) {
    const usual = Math.min(ownShare(background, key), share2 * MOST_USUAL);
    wanted += share2 - usual;
    met += Math.min(share2 - usual, Math.max(0, ownShare(actual ?? {}, key) - usual));
  }
  return wanted === 0 ? null : { listed: met / wanted, open: (1 - met / wanted) * list.open };
}

// src/criteria/criterion/criterion.ts
function defineCriterion({
  id,
  appraise: appraise2,
  value,
  explain
}) {
  return {
    id,
    assess: (input, read) => {
      const evidence = appraise2(input, read);
      const estimate = value(evidence);
      return {
        value: estimate,
        explain: () => {
          const explanation = explain(evidence, estimate);
          const counterfactual = inDirection(explanation.counterfactual, estimate);
          return { ...explanation, counterfactual };
        }
      };
    }
  };
}
function inDirection(counterfactual, { mean }) {
  const { change, value } = counterfactual;
  const bound = change === "better" ? Math.max(mean, value) : Math.min(mean, value);
  return { ...counterfactual, value: bound };
}

// src/criteria/audience/audience.ts
var DIMENSION_ZH = {
  countries: "\u56FD\u5BB6",
  ages: "\u5E74\u9F84",
  gender: "\u6027\u522B",
  interests: "\u5174\u8DA3"
};
var LISTED3 = 0.01;
var audience = defineCriterion({
  id: "audience",
  appraise: (_, read) => read(audienceCoverage),
  value: ({ coverage }) => coverage,
  explain: (evidence) => ({
    reason: bilingual(english(evidence), chinese(evidence)),
    ...evidence.unlisted === 1 ? { only: "against" } : {},
    counterfactual: counterfactualOf(evidence)
  })
});
function english({ shippable, unlisted, match, dimensions }) {
  const weakest = weakestOf(dimensions);
  const unknown2 = unknownOf(dimensions);
  return `audience: ${[
    unlisted === 1 ? "where they live is not known" : `${wholePercent(shippable.worst)} live where you ship${unlisted < LISTED3 ? "" : ` (${wholePercent(unlisted)} are not listed)`}`,
    `they resemble your target to ${wholePercent(match.mean)}${weakest === void 0 ? "" : `, least in ${weakest.dimension} (${wholePercent(weakest.match)})`}`,
    ...unknown2.length === 0 ? [] : [`not known: ${unknown2.join(", ")}`]
  ].join("; ")}`;
}
function chinese({ shippable, unlisted, match, dimensions }) {
  const weakest = weakestOf(dimensions);
  const unknown2 = unknownOf(dimensions).map((dimension) => DIMENSION_ZH[dimension]);
  return `\u53D7\u4F17\uFF1A${[
    unlisted === 1 ? "\u56FD\u5BB6\u5206\u5E03\u672A\u77E5" : `${wholePercent(shippable.worst)} \u4F4D\u4E8E\u60A8\u53EF\u53D1\u8D27\u7684\u5E02\u573A${unlisted < LISTED3 ? "" : `\uFF08${wholePercent(unlisted)} \u672A\u5217\u51FA\uFF09`}`,
    `\u4E0E\u60A8\u7684\u76EE\u6807\u53D7\u4F17\u543B\u5408\u5EA6 ${wholePercent(match.mean)}${weakest === void 0 ? "" : `\uFF0C${DIMENSION_ZH[weakest.dimension]}\u6700\u4F4E\uFF08${wholePercent(weakest.match)}\uFF09`}`,
    ...unknown2.length === 0 ? [] : [`\u672A\u77E5\uFF1A${unknown2.join("\u3001")}`]
  ].join("\uFF1B")}`;
}
function weakestOf(dimensions) {
  for (const { dimension, match } of dimensions)
    if (match !== null && match < 0.999) return { dimension, match };
  return void 0;
}
function unknownOf(dimensions) {
  return dimensions.filter(({ match }) => match === null).map(({ dimension }) => dimension);
}
function counterfactualOf({ shippable, match }) {
  return shippable.mean < 0.95 ? {
    change: "better",
    value: match.mean,
    condition: bilingual("if you shipped to all of them", "\u82E5\u5168\u90E8\u53D7\u4F17\u5747\u53EF\u53D1\u8D27")
  } : {
    change: "better",
    value: shippable.mean,
    condition: bilingual("if they were exactly your target", "\u82E5\u53D7\u4F17\u4E0E\u76EE\u6807\u53D7\u4F17\u5B8C\u5168\u4E00\u81F4")
  };
}

// src/estimate/interval.ts
var INTERVAL_LEVEL = 0.9;
var INTERVAL_Z = /* @__PURE__ */ normalQuantile((1 + INTERVAL_LEVEL) / 2);

// src/wording/topics.ts
var TOPICS = [
  "profanity",
  "alcohol",
  "tobacco",
  "gambling",
  "medical",
  "riches",
  "value",
  "upscale",
  "comparison",
  "trial"
];
var SENSITIVE_TOPICS = {
  profanity: bilingual("strong language", "\u7C97\u53E3"),
  alcohol: bilingual("alcohol", "\u996E\u9152"),
  tobacco: bilingual("tobacco", "\u70DF\u8349"),
  gambling: bilingual("gambling", "\u535A\u5F69"),
  medical: bilingual("medical effects", "\u533B\u7597\u529F\u6548"),
  riches: bilingual("promises of easy money", "\u5FEB\u901F\u81F4\u5BCC")
};

// src/wording/lexicon.ts
var UNSPACED = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/;
var ASCII = /^[\x20-\x7e\s]*$/;
var PER_WORD = 2;
function hasTopic({ topics }, topic) {
  return (topics & bitOf(topic)) !== 0;
}
function textReader(lexicon) {
  const index = indexOf(lexicon);
  return (text) => {
    const ascii = ASCII.test(text);
    const tokens = tokensOf(text);
    let [topics, words] = [0, 0];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? "";
      topics |= topicsAt(tokens, at, index);
      if (!ascii && UNSPACED.test(token)) {
        words += token.length / PER_WORD;
        topics |= topicsInside(token, index);
      } else words += 1;
    }
    return { topics, words };
  };
}
function tokensOf(text) {
  const tokens = ASCII.test(text) ? text.toLowerCase().match(/[a-z0-9]+/g) : text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return tokens ?? [];
}
function bitOf(topic) {
  return 1 << TOPICS.indexOf(topic);
}
function indexOf({ words }) {
  const index = {
    whole: /* @__PURE__ */ new Map(),
    begun: /* @__PURE__ */ new Map(),
    inside: /* @__PURE__ */ new Map()
  };
  const add = (map, key, phrase) => {
    const found = map.get(key);
    if (found === void 0) map.set(key, [phrase]);
    else found.push(phrase);
  };
  for (const byTopic of Object.values(words))
    for (const topic of TOPICS)
      for (const entry of byTopic[topic]?.split("|") ?? []) {
        const tokens = tokensOf(entry);
        const [first] = tokens;
        if (first === void 0) continue;
        const phrase = { tokens, open: entry.endsWith("*"), bit: bitOf(topic) };
        if (UNSPACED.test(first)) add(index.inside, first.slice(0, 2), phrase);
        else if (phrase.open && tokens.length === 1) add(index.begun, first.slice(0, 3), phrase);
        else add(index.whole, first, phrase);
      }
  return index;
}
function topicsAt(tokens, at, { whole, begun }) {
  const token = tokens[at] ?? "";
  let topics = 0;
  for (const { tokens: wanted, open, bit } of whole.get(token) ?? []) {
    const last = wanted.length - 1;
    const follows = wanted.every((word, index) => {
      const found = tokens[at + index];
      return index === last && open ? found?.startsWith(word) === true : found === word;
    });
    if (follows) topics |= bit;
  }
  for (const { tokens: wanted, bit } of begun.get(token.slice(0, 3)) ?? [])
    if (token.startsWith(wanted[0] ?? "")) topics |= bit;
  return topics;
}
function topicsInside(token, { inside: inside2 }) {
  let topics = 0;
  for (let at = 0; at + 1 < token.length; at++)
    for (const { tokens: wanted, bit } of inside2.get(token.slice(at, at + 2)) ?? [])
      if (token.startsWith(wanted[0] ?? "", at)) topics |= bit;
  return topics;
}

// src/estimate/share-estimate.ts
function shareEstimate({ yes, no, hidden, assumed: assumed2, prior }) {
  const a = prior.yes + yes;
  const b = prior.no + no;
  return unitEstimate({
    mean: (a + hidden * Math.min(assumed2, a / (a + b))) / (a + b + hidden),
    worst: a / (a + b + hidden),
    lower: betaTail({ a, b: b + hidden }, "lower"),
    best: (a + hidden) / (a + b + hidden),
    upper: betaTail({ a: a + hidden, b }, "upper")
  });
}

// src/signals/posts.ts
var HIDING_LIKES = /* @__PURE__ */ new Set(["instagram", "facebook"]);
var STAND_IN = 3;
var FEWEST_POSTS2 = 3;
var FEWEST_VIEWS = 100;
function likesStandIn({
  posts,
  platform
}) {
  let number12 = null;
  let seen = 0;
  for (const { likes, views } of posts) {
    if (likes === null || (views ?? 0) < FEWEST_VIEWS) continue;
    number12 ??= likes;
    if (likes !== number12) return null;
    seen += 1;
  }
  const standsIn = number12 === STAND_IN || number12 === 0 && HIDING_LIKES.has(platform);
  return seen >= FEWEST_POSTS2 && standsIn ? number12 : null;
}
function asOfMs({ asOf }) {
  return toEpochMs(asOf);
}
function datedPosts({
  profile,
  shared
}) {
  const until = shared(asOfMs);
  const standIn2 = likesStandIn(profile);
  const dated = [];
  for (const post of profile.posts) {
    const at = epochMsOf(post.publishedAt);
    const hides = standIn2 !== null && post.likes === standIn2;
    if (at <= until) dated.push({ post: hides ? { ...post, likes: null } : post, at });
  }
  return dated.sort((a, b) => a.at - b.at || (a.post.id < b.post.id ? -1 : 1));
}
function digits(text, at) {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * 48;
}
function epochMsOf(instant) {
  const century = digits(instant, 0);
  const isWhole = instant.length === 20;
  if (century === 0 || !(isWhole || instant.length === 24)) return Date.parse(instant);
  return Date.UTC(
    100 * century + digits(instant, 2),
    digits(instant, 5) - 1,
    digits(instant, 8),
    digits(instant, 11),
    digits(instant, 14),
    digits(instant, 17),
    isWhole ? 0 : 10 * digits(instant, 20) + instant.charCodeAt(22) - 48
  );
}
function knownPosts(_, read) {
  return read(datedPosts).map(({ post }) => post);
}

// src/signals/content/category-share.ts
var DECLARED_RELIABILITY = 0.25;
function categoryShare({ profile, brief, benchmarks }, read) {
  const posts = read(knownPosts);
  const wanted = new Set(brief.products.map(({ category }) => category));
  const inCategory = posts.filter(({ category }) => wanted.has(category)).length;
  const declared = Math.min(
    1,
    [...wanted].reduce((sum, category) => sum + ownShare(profile.categories, category), 0)
  );
  const filled = (share2) => share2 + (1 - share2) * DECLARED_RELIABILITY * declared;
  const valueAt2 = (yes) => shareEstimate({
    yes,
    no: posts.length - yes,
    hidden: 0,
    assumed: 0,
    prior: { yes: 0.5, no: 0.5 }
  });
  const value = posts.length === 0 ? withMean(UNKNOWN, filled(benchmarks.population.categoryShare.value)) : mapIncreasing(valueAt2(inCategory), filled);
  const count2 = Math.max(1, posts.length);
  return {
    value,
    posts: posts.length,
    inCategory,
    ifAll: filled((count2 + 0.5) / (count2 + 1)),
    ifNone: filled(0.5 / (count2 + 1))
  };
}
var UNKNOWN = { mean: 0, worst: 0, lower: 0, best: 1, upper: 1 };

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
var kolExpects = /* @__PURE__ */ expectationsOf(KOL_ISSUES);
function issuesBelow(path, issues) {
  return issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` }));
}
function isIntact(path, issues) {
  return issues.every(
    (issue) => !`${issue.path}/`.startsWith(`${path}/`) && !`${path}/`.startsWith(`${issue.path}/`)
  );
}

// src/wording/embedding.ts
var SIZE = 256;
var GRAM = 3;
var NGRAM_EMBEDDING = {
  id: "ngram-3-256",
  embed: (texts) => texts.map(ngramVector),
  unrelated: 0.15,
  alike: 0.6
};
function ngramVector(text) {
  const vector = new Array(SIZE).fill(0);
  const letters = ` ${tokensOf(text).join(" ")} `;
  for (let at = 0; at + GRAM <= letters.length; at++) {
    let hash = 2166136261;
    for (let next = at; next < at + GRAM; next++)
      hash = Math.imul(hash ^ letters.charCodeAt(next), 16777619);
    const place = (hash >>> 0) % SIZE;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector.map(Math.log1p);
}
function similarity(a, b, { unrelated, alike }) {
  let [dot, left, right] = [0, 0, 0];
  for (const [at, x] of (a ?? []).entries()) {
    const y = b?.[at] ?? 0;
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  if (left === 0 || right === 0) return 0;
  const cosine = dot / Math.sqrt(left * right);
  return Math.min(1, Math.max(0, (cosine - unrelated) / (alike - unrelated)));
}
function vectorsOf({ embed, id }, texts) {
  if (texts.length === 0) return [];
  const vectors = embed(texts);
  const list = Array.isArray(vectors) ? vectors : [];
  const size2 = Array.isArray(list[0]) ? list[0].length : 0;
  const intact = list.length === texts.length && size2 > 0 && list.every(
    (it) => Array.isArray(it) && it.length === size2 && it.every((x) => Number.isFinite(x))
  );
  if (intact) return list;
  const params = { texts: texts.length };
  const received = { embedding: id, vectors: list.length };
  throw inputInvalid("options", [
    kolIssue("EMBEDDING", { path: "/wording/embedding", received, params })
  ]);
}

// src/wording/lexicons.ts
var LEXICON = {
  id: "livelane",
  version: 1,
  source: "words chosen by this project",
  words: {
    en: {
      profanity: "fuck*|motherfuck*|shit|bullshit|bitch|bitches|asshole*",
      alcohol: "vodka|whisky|whiskey|tequila|beer|beers|liquor|drinking game*|get drunk",
      tobacco: "cigarette*|vape|vapes|vaping|nicotine",
      gambling: "casino*|gambl*|betting|sportsbook*|slot machine*|jackpot|roulette|poker",
      medical: "miracle cure|cures|heals|clinically proven|medically proven|no side effects|lose weight fast",
      riches: "get rich|guaranteed profit*|double your money|easy money|passive income",
      value: "cheap|cheaper|affordable|budget|drugstore|dupe|dupes|bargain*|discount*|on sale|good value|value for money",
      upscale: "luxury|luxurious|high end|premium|couture|designer|exclusive|bespoke|quiet luxury",
      comparison: "compared|comparison|versus|vs|better than|worse than|side by side|pros and cons",
      trial: "tested|wear test|swatch*|ingredient*|review|reviewed|i tried|after a week"
    },
    zh: {
      profanity: "\u4ED6\u5988\u7684|\u5367\u69FD|\u50BB\u903C|\u8349\u6CE5\u9A6C",
      alcohol: "\u767D\u9152|\u5564\u9152|\u5A01\u58EB\u5FCC|\u4F0F\u7279\u52A0|\u559D\u9189|\u9157\u9152",
      tobacco: "\u9999\u70DF|\u7535\u5B50\u70DF|\u5C3C\u53E4\u4E01",
      gambling: "\u8D4C\u573A|\u535A\u5F69|\u8D4C\u535A|\u4E0B\u6CE8|\u5F69\u7968",
      medical: "\u6839\u6CBB|\u6CBB\u6108|\u836F\u5230\u75C5\u9664|\u7279\u6548\u836F|\u65E0\u526F\u4F5C\u7528|\u5305\u6CBB\u767E\u75C5|\u4E34\u5E8A\u8BC1\u660E",
      riches: "\u7A33\u8D5A\u4E0D\u8D54|\u8EBA\u8D5A|\u5FEB\u901F\u81F4\u5BCC|\u4FDD\u672C\u9AD8\u6536\u76CA",
      value: "\u5E73\u4EF7|\u6027\u4EF7\u6BD4|\u4FBF\u5B9C|\u5212\u7B97|\u767D\u83DC\u4EF7|\u6298\u6263|\u5B66\u751F\u515A",
      upscale: "\u9AD8\u7AEF|\u5962\u534E|\u5962\u4F88|\u8F7B\u5962|\u5927\u724C|\u8D35\u5987",
      comparison: "\u5BF9\u6BD4|\u76F8\u6BD4|\u6A2A\u8BC4|\u4F18\u7F3A\u70B9|\u533A\u522B",
      trial: "\u5B9E\u6D4B|\u6D4B\u8BC4|\u8BD5\u8272|\u6210\u5206|\u4EB2\u6D4B"
    },
    ja: {
      profanity: "\u304F\u305D\u3063\u305F\u308C|\u304F\u305F\u3070\u308C|\u6B7B\u306D",
      alcohol: "\u30D3\u30FC\u30EB|\u30A6\u30A4\u30B9\u30AD\u30FC|\u713C\u914E|\u6CE5\u9154",
      tobacco: "\u30BF\u30D0\u30B3|\u30CB\u30B3\u30C1\u30F3",
      gambling: "\u30AB\u30B8\u30CE|\u30AE\u30E3\u30F3\u30D6\u30EB|\u30D1\u30C1\u30F3\u30B3|\u7AF6\u99AC",
      medical: "\u5B8C\u6CBB|\u5FC5\u305A\u6CBB\u308B|\u526F\u4F5C\u7528\u306A\u3057|\u5FC5\u305A\u75E9\u305B\u308B",
      riches: "\u5FC5\u305A\u5132\u304B\u308B|\u5143\u672C\u4FDD\u8A3C|\u7C21\u5358\u306B\u7A3C\u3052\u308B",
      value: "\u30D7\u30C1\u30D7\u30E9|\u30B3\u30B9\u30D1|\u304A\u5F97|\u5B89\u3044|\u30BB\u30FC\u30EB",
      upscale: "\u9AD8\u7D1A|\u30E9\u30B0\u30B8\u30E5\u30A2\u30EA\u30FC|\u30CF\u30A4\u30D6\u30E9\u30F3\u30C9|\u30C7\u30D1\u30B3\u30B9",
      comparison: "\u6BD4\u8F03|\u9055\u3044|\u30E1\u30EA\u30C3\u30C8",
      trial: "\u691C\u8A3C|\u4F7F\u3063\u3066\u307F\u305F|\u6210\u5206|\u30EC\u30D3\u30E5\u30FC|\u5857\u308A\u6BD4\u3079"
    },
    ko: {
      profanity: "\uC528\uBC1C|\uAC1C\uC0C8\uB07C|\uBCD1\uC2E0|\uC874\uB098",
      alcohol: "\uC18C\uC8FC|\uB9E5\uC8FC|\uB9C9\uAC78\uB9AC|\uC704\uC2A4\uD0A4|\uB9CC\uCDE8",
      tobacco: "\uB2F4\uBC30|\uB2C8\uCF54\uD2F4",
      gambling: "\uCE74\uC9C0\uB178|\uB3C4\uBC15|\uBCA0\uD305",
      medical: "\uC644\uCE58|\uD2B9\uD6A8\uC57D|\uB9CC\uBCD1\uD1B5\uCE58|\uBD80\uC791\uC6A9\uC5C6",
      riches: "\uC6D0\uAE08\uBCF4\uC7A5|\uB300\uBC15\uC218\uC775",
      value: "\uAC00\uC131\uBE44|\uC800\uB834|\uD560\uC778|\uC800\uAC00",
      upscale: "\uBA85\uD488|\uB7ED\uC154\uB9AC|\uACE0\uAE09|\uD504\uB9AC\uBBF8\uC5C4",
      comparison: "\uBE44\uAD50|\uCC28\uC774\uC810|\uC7A5\uB2E8\uC810",
      trial: "\uD14C\uC2A4\uD2B8|\uC368\uBD24|\uC131\uBD84|\uD6C4\uAE30|\uBC1C\uC0C9"
    },
    th: {
      profanity: "\u0E40\u0E2B\u0E35\u0E49\u0E22|\u0E04\u0E27\u0E22",
      alcohol: "\u0E40\u0E2B\u0E25\u0E49\u0E32|\u0E40\u0E1A\u0E35\u0E22\u0E23\u0E4C|\u0E27\u0E34\u0E2A\u0E01\u0E35\u0E49",
      tobacco: "\u0E1A\u0E38\u0E2B\u0E23\u0E35\u0E48|\u0E19\u0E34\u0E42\u0E04\u0E15\u0E34\u0E19",
      gambling: "\u0E1E\u0E19\u0E31\u0E19|\u0E04\u0E32\u0E2A\u0E34\u0E42\u0E19|\u0E1A\u0E32\u0E04\u0E32\u0E23\u0E48\u0E32|\u0E2A\u0E25\u0E47\u0E2D\u0E15",
      medical: "\u0E23\u0E31\u0E01\u0E29\u0E32\u0E2B\u0E32\u0E22|\u0E2B\u0E32\u0E22\u0E02\u0E32\u0E14|\u0E44\u0E21\u0E48\u0E21\u0E35\u0E1C\u0E25\u0E02\u0E49\u0E32\u0E07\u0E40\u0E04\u0E35\u0E22\u0E07|\u0E1C\u0E2D\u0E21\u0E40\u0E23\u0E47\u0E27",
      riches: "\u0E23\u0E27\u0E22\u0E40\u0E23\u0E47\u0E27|\u0E01\u0E32\u0E23\u0E31\u0E19\u0E15\u0E35\u0E01\u0E33\u0E44\u0E23",
      value: "\u0E23\u0E32\u0E04\u0E32\u0E16\u0E39\u0E01|\u0E04\u0E38\u0E49\u0E21\u0E04\u0E48\u0E32|\u0E25\u0E14\u0E23\u0E32\u0E04\u0E32|\u0E07\u0E1A\u0E19\u0E49\u0E2D\u0E22",
      upscale: "\u0E2B\u0E23\u0E39\u0E2B\u0E23\u0E32|\u0E1E\u0E23\u0E35\u0E40\u0E21\u0E35\u0E22\u0E21|\u0E41\u0E1A\u0E23\u0E19\u0E14\u0E4C\u0E40\u0E19\u0E21",
      comparison: "\u0E40\u0E1B\u0E23\u0E35\u0E22\u0E1A\u0E40\u0E17\u0E35\u0E22\u0E1A|\u0E02\u0E49\u0E2D\u0E14\u0E35|\u0E02\u0E49\u0E2D\u0E40\u0E2A\u0E35\u0E22",
      trial: "\u0E17\u0E14\u0E2A\u0E2D\u0E1A|\u0E25\u0E2D\u0E07\u0E43\u0E0A\u0E49|\u0E23\u0E35\u0E27\u0E34\u0E27|\u0E2A\u0E48\u0E27\u0E19\u0E1C\u0E2A\u0E21"
    },
    vi: {
      profanity: "\u0111\u1ECBt|\u0111\u1EE5 m\xE1|v\xE3i l\u1ED3n",
      alcohol: "u\u1ED1ng r\u01B0\u1EE3u|say r\u01B0\u1EE3u|bia h\u01A1i",
      tobacco: "thu\u1ED1c l\xE1|nicotin",
      gambling: "c\u1EDD b\u1EA1c|c\xE1 c\u01B0\u1EE3c|\u0111\xE1nh b\u1EA1c",
      medical: "ch\u1EEFa kh\u1ECFi|kh\u1ECFi h\u1EB3n|kh\xF4ng t\xE1c d\u1EE5ng ph\u1EE5|gi\u1EA3m c\xE2n c\u1EA5p t\u1ED1c",
      riches: "l\xE0m gi\xE0u nhanh|cam k\u1EBFt l\u1EE3i nhu\u1EADn",
      value: "gi\xE1 r\u1EBB|b\xECnh d\xE2n|gi\u1EA3m gi\xE1|\u0111\xE1ng ti\u1EC1n",
      upscale: "cao c\u1EA5p|sang tr\u1ECDng|xa x\u1EC9|h\xE0ng hi\u1EC7u",
      comparison: "so s\xE1nh|kh\xE1c nhau|\u01B0u nh\u01B0\u1EE3c \u0111i\u1EC3m",
      trial: "d\xF9ng th\u1EED|th\u1EED nghi\u1EC7m|th\xE0nh ph\u1EA7n|\u0111\xE1nh gi\xE1"
    },
    id: {
      profanity: "bangsat|bajingan|ngentot|kontol",
      alcohol: "minuman keras|arak",
      tobacco: "rokok|nikotin",
      gambling: "judi|kasino|slot gacor|taruhan",
      medical: "menyembuhkan|tanpa efek samping|pasti sembuh|terbukti klinis",
      riches: "cepat kaya|untung pasti",
      value: "murah|terjangkau|diskon|hemat",
      upscale: "mewah|eksklusif|kelas atas",
      comparison: "dibanding*|perbandingan|kelebihan",
      trial: "kandungan|ulasan|sudah coba|diuji"
    },
    tl: {
      profanity: "putang ina",
      alcohol: "alak|lasing",
      tobacco: "sigarilyo",
      gambling: "sabong|sugal",
      medical: "nakakagaling|walang side effect",
      value: "abot kaya|mura lang",
      upscale: "mamahalin|marangya",
      comparison: "kumpara|mas maganda kaysa",
      trial: "sinubukan|sangkap"
    },
    es: {
      profanity: "mierda|puta madre|gilipollas|pendejo*",
      alcohol: "cerveza*|borrach*|aguardiente",
      tobacco: "cigarrillo*|vapeo|nicotina",
      gambling: "apuesta*|ruleta|tragamonedas",
      medical: "cura milagrosa|sin efectos secundarios|cl\xEDnicamente probado|adelgaza r\xE1pido|cura definitiva",
      riches: "dinero f\xE1cil|ganancias garantizadas",
      value: "barato|barata|baratos|baratas|asequible*|oferta*|descuento*|buen precio",
      upscale: "lujo|lujoso*|lujosa*|alta gama|exclusivo*|exclusiva*",
      comparison: "comparado*|comparaci\xF3n|comparativa|frente a|mejor que",
      trial: "prob\xE9|probamos|rese\xF1a|ingrediente*|lo he probado"
    },
    pt: {
      profanity: "caralho|foda se",
      alcohol: "cerveja*|cacha\xE7a|b\xEAbad*",
      tobacco: "cigarro*|nicotina",
      gambling: "cassino*|aposta*|jogo do bicho",
      medical: "cura milagrosa|sem efeitos colaterais|clinicamente comprovado|emagrece r\xE1pido",
      riches: "dinheiro f\xE1cil|lucro garantido",
      value: "barato|barata|baratinho*|promo\xE7\xE3o|desconto*|custo benef\xEDcio|pre\xE7o bom",
      upscale: "luxo|luxuoso*|luxuosa*|alto padr\xE3o|exclusivo*|exclusiva*",
      comparison: "comparado*|compara\xE7\xE3o|melhor que|pr\xF3s e contras",
      trial: "testei|testamos|resenha|ingrediente*"
    },
    fr: {
      profanity: "putain|merde|connard*",
      alcohol: "bi\xE8re*|rhum|pastis|ivresse",
      tobacco: "vapoter|vapote*|nicotine",
      gambling: "paris sportifs|jeux d\u2019argent|machine \xE0 sous",
      medical: "rem\xE8de miracle|gu\xE9rit|sans effets secondaires|cliniquement prouv\xE9*",
      riches: "argent facile|gains garantis",
      value: "pas cher|abordable*|petit prix|petits prix|bon plan|bons plans",
      upscale: "luxe|luxueux|luxueuse*|haut de gamme|haute couture",
      comparison: "compar\xE9*|comparaison|comparatif|mieux que|contrairement",
      trial: "test\xE9*|essay\xE9*|ingr\xE9dient*|mon avis"
    },
    de: {
      profanity: "schei\xDFe|scheisse|arschloch",
      alcohol: "bier|schnaps|wodka|betrunken*",
      tobacco: "zigarette*|nikotin",
      gambling: "gl\xFCcksspiel*|sportwetten|spielautomat*",
      medical: "wundermittel|heilt|ohne nebenwirkungen|klinisch bewiesen",
      riches: "schnell reich|garantierte gewinne",
      value: "g\xFCnstig*|preiswert*|schn\xE4ppchen|rabatt*|billig*",
      upscale: "luxus*|luxuri\xF6s*|hochwertig*|exklusiv*",
      comparison: "verglichen|vergleich*|besser als|im gegensatz",
      trial: "getestet|ausprobiert|erfahrung*|inhaltsstoff*"
    },
    it: {
      profanity: "cazzo|stronzo|stronza|vaffanculo",
      alcohol: "birra|birre|grappa|ubriac*",
      tobacco: "sigaretta|sigarette|nicotina",
      gambling: "casin\xF2|scommesse|scommessa|gioco d\u2019azzardo",
      medical: "cura miracolosa|guarisce|senza effetti collaterali|clinicamente provato",
      riches: "soldi facili|guadagni garantiti",
      value: "conveniente|sconto|sconti|low cost|prezzo basso",
      upscale: "lusso|lussuoso|lussuosa|alta gamma|esclusivo|esclusiva",
      comparison: "a confronto|rispetto a|meglio di",
      trial: "provato|provata|testato|testata|recensione"
    },
    nl: {
      profanity: "godverdomme|klootzak*",
      alcohol: "biertje*|jenever|dronken",
      tobacco: "sigaret|sigaretten|nicotine",
      gambling: "gokken|gokkast*|sportweddenschap*",
      medical: "wondermiddel|geneest|zonder bijwerkingen|klinisch bewezen",
      riches: "snel rijk|gegarandeerde winst",
      value: "goedkoop*|betaalbaar|betaalbare|korting*|koopje*",
      upscale: "luxueus|luxueuze|exclusieve|hoogwaardig*",
      comparison: "vergeleken|vergelijking|beter dan",
      trial: "getest|uitgeprobeerd|ervaring*|ingredi\xEBnt*"
    },
    ar: {
      alcohol: "\u062E\u0645\u0631|\u0628\u064A\u0631\u0629|\u0648\u064A\u0633\u0643\u064A",
      tobacco: "\u0633\u062C\u0627\u0626\u0631|\u0646\u064A\u0643\u0648\u062A\u064A\u0646",
      gambling: "\u0642\u0645\u0627\u0631|\u0643\u0627\u0632\u064A\u0646\u0648",
      medical: "\u0639\u0644\u0627\u062C \u0646\u0647\u0627\u0626\u064A|\u0628\u062F\u0648\u0646 \u0622\u062B\u0627\u0631 \u062C\u0627\u0646\u0628\u064A\u0629",
      value: "\u0631\u062E\u064A\u0635|\u0633\u0639\u0631 \u0645\u0646\u0627\u0633\u0628|\u062E\u0635\u0645",
      upscale: "\u0641\u0627\u062E\u0631|\u0641\u062E\u0627\u0645\u0629",
      comparison: "\u0645\u0642\u0627\u0631\u0646\u0629|\u0623\u0641\u0636\u0644 \u0645\u0646",
      trial: "\u062C\u0631\u0628\u062A|\u0645\u0643\u0648\u0646\u0627\u062A"
    }
  }
};

// src/wording/wording.ts
var STANDARD_READER = /* @__PURE__ */ textReader(LEXICON);
function wordingOf({ tone = [] }, { lexicon, embedding = NGRAM_EMBEDDING } = {}) {
  return {
    reader: lexicon === void 0 ? STANDARD_READER : textReader(lexicon),
    embedding,
    tone: vectorsOf(embedding, tone),
    ids: [
      ...lexicon === void 0 ? [] : [`${lexicon.id} ${lexicon.version}`],
      ...embedding === NGRAM_EMBEDDING ? [] : [embedding.id]
    ]
  };
}

// src/signals/content/post-texts.ts
var STANDARD_WORDING = /* @__PURE__ */ wordingOf({});
function postTexts({ wording = STANDARD_WORDING }, read) {
  const posts = read(knownPosts);
  const likeness = likenessOf(posts, wording);
  return posts.map((post) => ({
    post,
    reading: post.text === void 0 ? null : wording.reader(post.text),
    tone: likeness.get(post) ?? null
  }));
}
function likenessOf(posts, { embedding, tone }) {
  if (tone.length === 0) return /* @__PURE__ */ new Map();
  const spoken = posts.filter(({ text }) => text !== void 0);
  const vectors = vectorsOf(
    embedding,
    spoken.map(({ text = "" }) => text)
  );
  const nearest = (vector) => tone.reduce((most, wanted) => Math.max(most, similarity(wanted, vector, embedding)), 0);
  return new Map(spoken.map((post, at) => [post, nearest(vectors[at])]));
}

// src/signals/content/expertise.ts
var WEIGHTS = { focus: 0.65, concentration: 0.1, depth: 0.25 };
var DEPTH = { length: 0.4, comparison: 0.2, trial: 0.2, answers: 0.2 };
var LENGTH = { none: 10, full: 150 };
var MANY_ANSWERS = 5;
var DEPTH_SD = 0.3;
function expertise(input, read) {
  const posts = read(postTexts);
  const focus = read(categoryShare);
  const wanted = new Set(input.brief.products.map(({ category }) => category));
  const inside2 = posts.filter(({ post }) => wanted.has(post.category));
  const valueOf2 = (share2, concentration, deep) => weightedMean([
    { weight: WEIGHTS.focus, value: share2 },
    { weight: WEIGHTS.concentration, value: concentration },
    { weight: WEIGHTS.depth, value: depthOf(deep, posts.length) }
  ]);
  const others = largestBut(wanted, posts);
  const count2 = Math.max(1, posts.length);
  return {
    value: valueOf2(focus.value, mainCategory(inside2.length, others), inside2),
    posts: posts.length,
    inCategory: inside2.length,
    concentration: herfindahl(posts),
    depth: {
      texts: inside2.filter(({ reading }) => reading !== null).length,
      comparing: inside2.filter((it) => has(it, "comparison")).length,
      testing: inside2.filter((it) => has(it, "trial")).length,
      answers: inside2.reduce((sum, { post: { answers = 0 } }) => sum + answers, 0)
    },
    ifAll: valueOf2(knownEstimate(focus.ifAll), mainCategory(count2, 0), posts).mean,
    ifNone: valueOf2(knownEstimate(focus.ifNone), mainCategory(0, count2), []).mean
  };
}
function mainCategory(inside2, others) {
  if (inside2 + others === 0) return unknownEstimate(0);
  return knownEstimate((inside2 + 0.5) / (Math.max(inside2, others) + 0.5));
}
function counted(posts) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { post } of posts) counts2.set(post.category, (counts2.get(post.category) ?? 0) + 1);
  return counts2;
}
function largestBut(wanted, posts) {
  let largest = 0;
  for (const [category, count2] of counted(posts))
    if (!wanted.has(category)) largest = Math.max(largest, count2);
  return largest;
}
function herfindahl(posts) {
  if (posts.length === 0) return null;
  const shares = [...counted(posts).values()].map((count2) => count2 / posts.length);
  return shares.reduce((sum, share2) => sum + share2 ** 2, 0);
}
function depthOf(inside2, all) {
  if (all === 0) return unknownEstimate(0);
  let [shown2, hidden] = [0, 0];
  for (const it of inside2) {
    shown2 += depthOfPost(it);
    hidden += (it.reading === null ? 1 - DEPTH.answers : 0) + hiddenAnswers(it.post);
  }
  const [mean, best] = [shown2 / all, (shown2 + hidden) / all];
  const error = INTERVAL_Z * DEPTH_SD / Math.sqrt(all);
  return unitEstimate({ mean, worst: mean, lower: mean - error, best, upper: best + error });
}
function hiddenAnswers({ answers }) {
  return answers === void 0 ? DEPTH.answers : 0;
}
function depthOfPost(it) {
  const { words } = it.reading ?? { words: 0 };
  const long = Math.log(words / LENGTH.none) / Math.log(LENGTH.full / LENGTH.none);
  return DEPTH.length * Math.min(1, Math.max(0, long)) + (has(it, "comparison") ? DEPTH.comparison : 0) + (has(it, "trial") ? DEPTH.trial : 0) + DEPTH.answers * Math.min(1, (it.post.answers ?? 0) / MANY_ANSWERS);
}
function has({ reading }, topic) {
  return reading !== null && hasTopic(reading, topic);
}

// src/criteria/category-focus/category-focus.ts
var categoryFocus = defineCriterion({
  id: "professionalism",
  appraise: (_, read) => read(expertise),
  value: ({ value }) => value,
  explain: (evidence, { mean }) => ({
    reason: reasonOf(evidence),
    ...evidence.posts === 0 ? { only: "against" } : {},
    counterfactual: evidence.posts > 0 && mean >= 0.5 ? {
      change: "worse",
      value: evidence.ifNone,
      condition: bilingual("if none were", "\u82E5\u6CA1\u6709\u5185\u5BB9\u4E0E\u8BE5\u54C1\u7C7B\u76F8\u5173")
    } : {
      change: "better",
      value: evidence.ifAll,
      condition: bilingual("if every post were", "\u82E5\u5168\u90E8\u5185\u5BB9\u90FD\u4E0E\u8BE5\u54C1\u7C7B\u76F8\u5173")
    }
  })
});
function reasonOf({ posts, inCategory, depth: depth2 }) {
  const { en, zh } = depthWords(depth2);
  return posts === 0 ? bilingual(
    "professionalism: no posts to judge by; as few in your product\u2019s category are assumed as one creator in ten has",
    "\u4E13\u4E1A\u5EA6\uFF1A\u6CA1\u6709\u53EF\u4F9B\u5224\u65AD\u7684\u5185\u5BB9\uFF1B\u6309\u6700\u4F4E\u4E00\u6210\u8FBE\u4EBA\u7684\u54C1\u7C7B\u5360\u6BD4\u4F30\u7B97"
  ) : bilingual(
    `professionalism: ${inCategory} of ${posts} posts ${inCategory === 1 ? "is" : "are"} about your product\u2019s category${en}`,
    `\u4E13\u4E1A\u5EA6\uFF1A${posts} \u6761\u5185\u5BB9\u4E2D ${inCategory} \u6761\u4E0E\u60A8\u7684\u5546\u54C1\u54C1\u7C7B\u76F8\u5173${zh}`
  );
}
function depthWords({ texts, comparing, testing, answers }) {
  const shown2 = [
    ...texts === 0 ? [] : [
      {
        en: `products compared in ${comparing} and tested in ${testing} of ${texts === 1 ? "1 known text" : `${texts} known texts`}`,
        zh: `\u5DF2\u77E5\u7684 ${texts} \u6761\u6587\u672C\u4E2D ${comparing} \u6761\u6709\u5BF9\u6BD4\u3001${testing} \u6761\u6709\u5B9E\u6D4B`
      }
    ],
    ...answers === 0 ? [] : [
      {
        en: answers === 1 ? "1 question answered" : `${answers} questions answered`,
        zh: `\u56DE\u7B54\u63D0\u95EE ${answers} \u6B21`
      }
    ]
  ];
  return {
    en: shown2.map(({ en }) => `; ${en}`).join(""),
    zh: shown2.map(({ zh }) => `\uFF1B${zh}`).join("")
  };
}

// src/profile/followers.ts
function followersOf({ followers }) {
  return typeof followers === "object" ? followers?.value ?? null : followers;
}

// src/signals/engagement/engagement.ts
function postEngagement({ profile, benchmarks }, read) {
  return engagementRate(read(knownPosts), {
    followers: followersOf(profile),
    prior: benchmarks.engagement,
    percentile: benchmarks.population.percentile,
    average: averageRate(profile, benchmarks.conversion.declaredReliability)
  });
}
function averageRate(profile, reliability) {
  const { averages } = profile;
  if (averages === void 0) return null;
  const { views, likes, comments, engagement: engagement2, source } = averages;
  const posts = Math.max(1, averages.posts ?? 1) * (source === "measured" ? 1 : reliability);
  if (views !== null && views > 0 && likes !== null && comments !== null)
    return { rate: Math.min(1, (likes + comments) / views), posts };
  if (engagement2 === void 0) return null;
  if (engagement2.per === "views") return { rate: engagement2.rate, posts };
  const followers = followersOf(profile);
  const seen = views ?? profile.shop?.videoViews ?? null;
  if (followers === null || seen === null || seen === 0) return null;
  return { rate: Math.min(1, engagement2.rate * followers / seen), posts };
}
function engagementValue({ scales }, read) {
  const { zero, full } = scales.engagement;
  return mapIncreasing(
    read(postEngagement).rate,
    (rate) => rate <= 0 ? 0 : linearScale(Math.log(rate), { zero: Math.log(zero), full: Math.log(full) })
  );
}

// src/criteria/engagement/engagement.ts
var engagement = defineCriterion({
  id: "engagement",
  appraise: ({ scales }, read) => ({
    ...read(postEngagement),
    scaled: read(engagementValue),
    scale: scales.engagement
  }),
  value: ({ scaled }) => scaled,
  explain: (evidence, { mean }) => ({
    reason: reasonOf2(evidence),
    ...isKnown(evidence) ? {} : { only: "against" },
    counterfactual: isKnown(evidence) && mean >= 0.5 ? ifHalved(mean, evidence) : ifFull(evidence)
  })
});
function isKnown({ shown: shown2, averaged }) {
  return shown2 > 0 || averaged;
}
function reasonOf2(evidence) {
  const { rate, shown: shown2, hidden, averaged } = evidence;
  if (!isKnown(evidence))
    return bilingual(
      `engagement: not known, no post shows views, likes and comments; ${percent(rate.mean)} is assumed, as of the tenth part of such accounts with the least`,
      `\u4E92\u52A8\uFF1A\u6CA1\u6709\u5185\u5BB9\u516C\u5F00\u64AD\u653E\u3001\u70B9\u8D5E\u548C\u8BC4\u8BBA\uFF0C\u4E92\u52A8\u7387\u672A\u77E5\uFF1B\u6309\u540C\u7B49\u89C4\u6A21\u8D26\u53F7\u4E2D\u6700\u4F4E\u4E00\u6210\u7684 ${percent(rate.mean)} \u4F30\u7B97`
    );
  const range = `${percent(rate.lower)} \u2013 ${percent(rate.upper)}`;
  if (averaged)
    return bilingual(
      `engagement: ${percent(rate.mean)} of viewers like or comment (${range} with 90% certainty, by published averages)`,
      `\u4E92\u52A8\uFF1A${percent(rate.mean)} \u7684\u89C2\u4F17\u70B9\u8D5E\u6216\u8BC4\u8BBA\uFF0890% \u628A\u63E1\u5728 ${range} \u4E4B\u95F4\uFF0C\u4F9D\u636E\u516C\u5E03\u7684\u5E73\u5747\u503C\uFF09`
    );
  return bilingual(
    `engagement: ${percent(rate.mean)} of viewers like or comment (${range} with 90% certainty, by ${shown2} posts${hidden > 0 ? `; ${hidden} more hide figures` : ""})`,
    `\u4E92\u52A8\uFF1A${percent(rate.mean)} \u7684\u89C2\u4F17\u70B9\u8D5E\u6216\u8BC4\u8BBA\uFF0890% \u628A\u63E1\u5728 ${range} \u4E4B\u95F4\uFF0C\u4F9D\u636E ${shown2} \u6761\u5185\u5BB9${hidden > 0 ? `\uFF1B\u53E6\u6709 ${hidden} \u6761\u9690\u85CF\u6570\u636E` : ""}\uFF09`
  );
}
function ifFull({ scale: { full } }) {
  const wanted = wholePercent(full);
  return {
    change: "better",
    value: 1,
    condition: bilingual(`if ${wanted} of them did`, `\u82E5\u4E92\u52A8\u7387\u8FBE\u5230 ${wanted}`)
  };
}
function ifHalved(mean, { scale }) {
  return {
    change: "worse",
    value: Math.max(0, mean - Math.log(2) / Math.log(scale.full / scale.zero)),
    condition: bilingual("if half as many did", "\u82E5\u4E92\u52A8\u7387\u51CF\u534A")
  };
}

// src/signals/audience/local-fit.ts
var FULL_HOME_SHARE = 0.6;
function localFit({
  profile,
  brief,
  benchmarks: { population },
  shared
}) {
  const error = SHARE_ERROR[profile.audienceSource];
  const home = shareWithin(profile.audience.countries, [brief.market]);
  const homeValue = mapIncreasing(
    listedShare(home, { tenth: population.home.value, error }),
    (x) => Math.min(1, x / FULL_HOME_SHARE)
  );
  const terms = [{ weight: 1, value: homeValue }];
  const wanted = shared(wantedLanguages);
  const spoken = wanted.size === 0 ? null : partOf(profile.audience.languages, (language) => wanted.has(primary(language)));
  if (wanted.size > 0) {
    const doubt = { tenth: population.speakers.value, error };
    terms.push({ weight: 1, value: listedShare(spoken, doubt) });
    const speaks = creatorSpeaks(profile.languages, wanted);
    const value = speaks === null ? unknownEstimate(population.speaks.value) : speaks;
    terms.push({ weight: 1, value });
  }
  return {
    value: weightedMean(terms),
    homeShare: home?.listed ?? null,
    languageShare: spoken?.listed ?? null
  };
}
function wantedLanguages({ brief }) {
  return new Set(Object.keys(brief.audience.languages ?? {}).map(primary));
}
function creatorSpeaks(languages, wanted) {
  if (languages.length === 0) return null;
  return knownEstimate(languages.some((language) => wanted.has(primary(language))) ? 1 : 0);
}
function primary(tag) {
  return tag.split("-")[0] ?? tag;
}

// src/criteria/localisation/localisation.ts
var localisation = defineCriterion({
  id: "localisation",
  appraise: ({ brief }, read) => ({
    ...read(localFit),
    market: brief.market
  }),
  value: ({ value }) => value,
  explain: ({ homeShare, languageShare, market }) => {
    const home = homeShare === null ? null : wholePercent(homeShare);
    const spoken = languageShare === null ? null : wholePercent(languageShare);
    return {
      reason: bilingual(
        `localisation: ${home === null ? "where the audience lives is not known" : `${home} of the audience live in ${market}`}${spoken === null ? "" : `; ${spoken} speak the brief\u2019s languages`}`,
        `\u672C\u5730\u5316\uFF1A${home === null ? "\u53D7\u4F17\u56FD\u5BB6\u5206\u5E03\u672A\u77E5" : `${home} \u7684\u53D7\u4F17\u5728 ${market}`}${spoken === null ? "" : `\uFF1B${spoken} \u4F7F\u7528\u76EE\u6807\u8BED\u8A00`}`
      ),
      ...homeShare === null ? { only: "against" } : {},
      counterfactual: {
        change: "better",
        value: 1,
        condition: bilingual(
          `if all of them lived in ${market} and spoke the languages`,
          `\u82E5\u53D7\u4F17\u5168\u90E8\u5728 ${market} \u4E14\u4F7F\u7528\u76EE\u6807\u8BED\u8A00`
        )
      }
    };
  }
});

// src/wording/labels.ts
var USUAL_LABELS = "ad|advert|advertisement|sponsored|anuncio|publicidad|publicidade|publicit\xE9|werbung|anzeige|pubblicit\xE0|reclame|iklan|qu\u1EA3ng c\xE1o|\u0E42\u0E06\u0E29\u0E13\u0E32|\u5E7F\u544A|\u5EE3\u544A|\u5E83\u544A|\uAD11\uACE0|\u0625\u0639\u0644\u0627\u0646".split(
  "|"
);
var BEFORE = /[#＃[(【（「『〔［*|]\s*$/u;
var LETTER = /[\p{L}\p{M}\p{N}]/u;
function carriesLabel(text, labels = USUAL_LABELS) {
  const plain = folded(text);
  return labels.some((label) => standsApart(plain, folded(label).replace(/^#/, "")));
}
function folded(text) {
  return text.normalize("NFKC").toLowerCase();
}
function standsApart(text, label) {
  if (label === "") return false;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(Math.max(0, at - 4), at);
    const after = text[at + label.length] ?? "";
    const opens = at <= 4 && !LETTER.test(before);
    if ((opens || BEFORE.test(before)) && !LETTER.test(after)) return true;
  }
  return false;
}

// src/signals/price-tier/price-tier.ts
var TIER_ERROR = { measured: 0.25, declared: 0.5, estimated: 1 };
function tierGap(creator, product) {
  return tierIndex(creator, "creator") - tierIndex(product, "product");
}
function tierIndex(tier, role) {
  const index = PRICE_TIERS.indexOf(tier);
  if (index >= 0) return index;
  const params = { choices: PRICE_TIERS };
  throw inputInvalid("price-tier", [
    inputIssue("ONE_OF", { path: `/${role}`, received: tier, params })
  ]);
}
function tierFit(input) {
  const { profile, brief, benchmarks } = input;
  const own = profile.priceTier;
  if (own !== null) {
    const gaps = brief.products.map(({ tier }) => tierGap(own, tier));
    return fitOf(gaps, { input, error: TIER_ERROR[profile.tierSource], from: "profile" });
  }
  const prices = promotedGaps(input);
  if (prices !== null) return fitOf(prices, { input, error: TIER_ERROR.estimated, from: "prices" });
  const shop = shopFit(input);
  if (shop !== null) return shop;
  const sponsors = sponsorGaps(input);
  if (sponsors !== null)
    return fitOf(sponsors, { input, error: TIER_ERROR.estimated, from: "sponsors" });
  return unknownTier(brief, benchmarks);
}
function fitOf(gaps, { input, error, from }) {
  const step = input.benchmarks.conversion.tierStep;
  const average = (shift) => gaps.reduce((sum, gap) => sum + step ** Math.max(0, Math.abs(gap) + shift), 0) / gaps.length;
  const mean = average(0);
  const multiplier = {
    ...{ mean, worst: mean, best: mean },
    ...{ lower: average(error), upper: average(-error) }
  };
  const effect = effectOf(gaps.map(Math.abs), input.benchmarks.conversion);
  return { multiplier: unitEstimate(multiplier), gaps, effect, from };
}
function effectOf(steps, { tierStep, tierStepLogSd }) {
  const at = (z35) => {
    const step = Math.min(1, tierStep * Math.exp(z35 * tierStepLogSd));
    return steps.reduce((sum, it) => sum + step ** it, 0) / steps.length;
  };
  const interval = { lower: at(-INTERVAL_Z), upper: at(INTERVAL_Z), level: INTERVAL_LEVEL };
  return { mean: at(0), interval };
}
function promotedGaps({ profile, brief, benchmarks, fx, asOf }) {
  const step = Math.log(benchmarks.conversion.tierPriceRatio);
  const gaps = brief.products.map(({ category, price }) => {
    const logs = (profile.promotedPrices ?? []).flatMap((promoted) => {
      const ratio = priceRatio(promoted.price, price, { fx, asOf });
      return ratio === null ? [] : [{ log: Math.log(ratio), same: promoted.category === category }];
    });
    const same = logs.filter((it) => it.same);
    const used = same.length > 0 ? same : logs;
    return used.length === 0 ? null : used.reduce((sum, { log }) => sum + log, 0) / used.length / step;
  });
  const known = gaps.filter((gap) => gap !== null);
  return known.length === gaps.length ? known : null;
}
function priceRatio(promoted, own, { fx, asOf }) {
  const [from, to] = [promoted.currency, own.currency];
  let amount = promoted;
  if (from !== to) {
    const usable = fx.filter(
      ({ base, quote: quote2, asOf: at }) => compareInstants(at, asOf) <= 0 && (base === from && quote2 === to || base === to && quote2 === from)
    );
    if (usable.length === 0) return null;
    const quote = governingQuote(usable, { from, to, at: asOf });
    amount = convertMoney(promoted, { to, quote, rounding: "half-even" });
  }
  const [numerator, denominator] = [Number(amount.minor), Number(own.minor)];
  return numerator > 0 && denominator > 0 ? numerator / denominator : null;
}
var WIDEST_SHOP_RANGE = 2;
function shopFit(input) {
  const ranges = input.brief.products.map(({ price }) => shopRange(input, price));
  const known = ranges.filter((range) => range !== null);
  if (known.length < ranges.length) return null;
  const { conversion } = input.benchmarks;
  const assumed2 = assumedSteps(input.brief, input.benchmarks);
  const near = known.map(({ low, high }) => low <= 0 && high >= 0 ? 0 : nearer(low, high));
  const far = known.map(({ low, high }, at) => {
    const end = -low > high ? low : high;
    const most = Math.max(assumed2[at] ?? 0, Math.abs(near[at] ?? 0));
    return Math.sign(end) * Math.min(Math.abs(end), most);
  });
  const average = (gaps, shift) => gaps.reduce((sum, gap) => sum + conversion.tierStep ** Math.max(0, Math.abs(gap) + shift), 0) / gaps.length;
  const mean = average(far, 0);
  const multiplier = unitEstimate({
    ...{ mean, worst: mean, best: average(near, 0) },
    lower: average(far, TIER_ERROR.estimated),
    upper: average(near, -TIER_ERROR.estimated)
  });
  const effect = effectOf(far.map(Math.abs), conversion);
  return { multiplier, gaps: far, effect, from: "shop" };
}
var nearer = (low, high) => Math.abs(low) < Math.abs(high) ? low : high;
function shopRange({ profile, benchmarks, fx, asOf }, own) {
  const { units, revenue } = profile.shop ?? {};
  const [most, least] = [revenue?.upper ?? null, units?.upper ?? null];
  if (units === void 0 || revenue === void 0 || most === null || least === null) return null;
  const low = priceRatio(revenue.lower, own, { fx, asOf });
  const high = priceRatio(most, own, { fx, asOf });
  if (low === null || high === null || units.lower === 0 || least === 0) return null;
  const step = Math.log(benchmarks.conversion.tierPriceRatio);
  const ends = { low: Math.log(low / least) / step, high: Math.log(high / units.lower) / step };
  return ends.high - ends.low <= WIDEST_SHOP_RANGE ? ends : null;
}
function sponsorGaps({ profile, brief, asOf }) {
  const until = toEpochMs(asOf);
  const tiers = profile.posts.flatMap(
    ({ sponsored, brandTier, publishedAt }) => sponsored && brandTier !== void 0 && Date.parse(publishedAt) <= until ? [PRICE_TIERS.indexOf(brandTier)] : []
  );
  if (tiers.length === 0) return null;
  const mean = tiers.reduce((sum, tier) => sum + tier, 0) / tiers.length;
  return brief.products.map(({ tier }) => mean - PRICE_TIERS.indexOf(tier));
}
function unknownTier(brief, benchmarks) {
  const { tierStep: step } = benchmarks.conversion;
  const average = (steps2) => steps2.reduce((sum, it) => sum + step ** it, 0) / steps2.length;
  const farthest = brief.products.map(farthestFrom);
  const steps = assumedSteps(brief, benchmarks);
  const multiplier = {
    ...{ mean: average(steps), worst: average(farthest), best: 1, upper: 1 },
    // As uncertain as a tier that is estimated, else stating the farthest one would widen the interval.
    lower: average(farthest.map((it) => it + TIER_ERROR.estimated))
  };
  return {
    multiplier: unitEstimate(multiplier),
    gaps: brief.products.map(() => 0),
    effect: effectOf(steps, benchmarks.conversion),
    from: "assumed"
  };
}
function assumedSteps({ products }, { population }) {
  return products.map((product) => Math.min(farthestFrom(product), population.tierSteps.count));
}
function farthestFrom({ tier }) {
  const index = PRICE_TIERS.indexOf(tier);
  return Math.max(index, PRICE_TIERS.length - 1 - index);
}
function productTiers({ products }) {
  const present = new Set(products.map(({ tier }) => tier));
  return PRICE_TIERS.filter((tier) => present.has(tier));
}

// src/signals/content/brand-tonality.ts
var TONALITY_WEIGHTS = { load: 0.4, disclosure: 0.3, tier: 0.3 };
var NOTHING_PAID = 0.4;
function brandTonality({ brief, benchmarks }, read) {
  const posts = read(knownPosts);
  const paid = posts.filter(({ sponsored }) => sponsored);
  const disclosed = paid.filter((post) => isDisclosed(post, brief)).length;
  const undisclosed = paid.filter((post) => post.disclosed === false).length;
  const { load, disclosure, tier } = TONALITY_WEIGHTS;
  const { population } = benchmarks;
  const counts2 = { posts: posts.length, paid: paid.length, disclosed, undisclosed };
  const value = weightedMean([
    { weight: load, value: sponsoredLoad(counts2, population.sponsoredLoad.value) },
    { weight: disclosure, value: disclosureRate(counts2, population.disclosure.value) },
    {
      weight: tier,
      value: posts.length > 0 && paid.length === 0 ? NOTHING : sponsorTierFit(paid, brief, benchmarks)
    }
  ]);
  return { value, posts: posts.length, sponsored: paid.length, disclosed, undisclosed };
}
function isDisclosed({ disclosed, text }, { labels }) {
  return disclosed ?? (text !== void 0 && carriesLabel(text, labels));
}
var NOTHING = unknownEstimate(NOTHING_PAID);
function sponsoredLoad({ posts, paid }, assumed2) {
  if (posts === 0) return unknownEstimate(assumed2);
  const share2 = shareEstimate({
    ...{ yes: paid, no: posts - paid, hidden: 0, assumed: 0 },
    prior: { yes: 0.5, no: 1.5 }
  });
  return mapDecreasing(share2, (x) => linearScale(x, { zero: 0.75, full: 0.15 }));
}
function disclosureRate({ posts, paid, disclosed, undisclosed }, assumed2) {
  if (posts > 0 && paid === 0) return NOTHING;
  if (disclosed + undisclosed === 0) return unknownEstimate(assumed2);
  return shareEstimate({
    ...{ yes: disclosed, no: undisclosed, hidden: paid - disclosed - undisclosed, assumed: assumed2 },
    prior: { yes: 0.5, no: 0.5 }
  });
}
function sponsorTierFit(paid, { products }, { conversion: { tierStep }, population }) {
  let fit = 0;
  let stated = 0;
  for (const { brandTier } of paid) {
    if (brandTier === void 0) continue;
    stated++;
    fit += products.reduce((sum, { tier }) => sum + tierStep ** Math.abs(tierGap(brandTier, tier)), 0) / products.length;
  }
  const assumed2 = tierStep ** population.tierSteps.count;
  if (stated === 0) return unknownEstimate(assumed2);
  return shareEstimate({
    ...{ yes: fit, no: stated - fit, hidden: paid.length - stated, assumed: assumed2 },
    prior: { yes: 0.4, no: 0.6 }
  });
}

// src/signals/conversion/expected-rate.ts
var LEAST_RATE = 1e-4;
function rateOf2({ tier, shippable, match, quality }, prior) {
  const likeness = prior.strangerFloor + (1 - prior.strangerFloor) * match;
  const lift = prior.qualityLift ** (2 * quality - 1);
  return Math.max(LEAST_RATE, prior.per1000AtFullFit * tier * shippable * likeness * lift);
}
function expectedRate({ benchmarks }, read) {
  const { multiplier } = read(tierFit);
  const { shippable, match } = read(audienceCoverage);
  const quality = weightedMean(
    [
      read(localFit).value,
      read(engagementValue),
      read(brandTonality).value,
      read(categoryShare).value
    ].map((value) => ({ weight: 1, value }))
  );
  const rateAt = (figure) => rateOf2(
    {
      tier: multiplier[figure],
      shippable: shippable[figure],
      match: match[figure],
      quality: quality[figure]
    },
    benchmarks.conversion
  );
  return { mean: rateAt("mean"), worst: rateAt("worst"), best: rateAt("best") };
}

// src/benchmarks/format.ts
function wantsVideo({ format }) {
  return format === "short-video";
}
function benchmarksFor(brief, benchmarks) {
  if (!wantsVideo(brief)) return benchmarks;
  const { video = ILLUSTRATIVE_VIDEO, conversion } = benchmarks;
  const { viewsAt100k: viewersAt100k, elasticity, logSd, videoLogSd: liveLogSd, strength } = video;
  const per1000AtFullFit = 1e3 * video.clickRate * video.orderRate;
  return {
    ...benchmarks,
    reach: { viewersAt100k, elasticity, logSd, liveLogSd },
    conversion: { ...conversion, per1000AtFullFit, strength }
  };
}

// src/signals/terms/grade-terms.ts
function askedForVideo({ quotes = [], fee }, inBudget2) {
  const prices = quotes.flatMap(
    ({ work, price }) => work === "short-video" && price.upper !== null ? [inBudget2(price.upper)] : []
  );
  const [first] = prices.sort((a, b) => compareBigint(toMinor(a), toMinor(b)));
  if (first !== void 0) return { fixed: first, commission: fee?.commission ?? null };
  const isForLives = fee?.fixed !== void 0 && fee.fixed !== null;
  return isForLives ? void 0 : fee;
}
function compareBigint(a, b) {
  return a < b ? -1 : Number(a > b);
}
function gradeTerms(input) {
  const { profile, brief, fx, shared } = input;
  return namingQuotes(fx, (quotes) => {
    const setting = { ...input, fx: quotes };
    const asked = wantsVideo(brief) ? askedForVideo(profile, (amount) => inBudget(amount, setting)) : profile.fee;
    const { fixed } = asked ?? {};
    return {
      fixedFee: fixed === void 0 || fixed === null ? zeroMoney(brief.budget.currency) : inBudget(fixed, setting),
      commission: asked?.commission ?? 0,
      feeKnown: fixed !== void 0,
      // With other quotes than the brief's, which stand in for what is missing, nothing is shared.
      products: quotes === fx ? shared(productTerms) : productTerms(setting)
    };
  });
}
function productTerms(setting) {
  return setting.brief.products.map(({ price, margin, returns }) => ({
    price: inBudget(price, setting),
    margin,
    kept: PPM - (returns ?? 0)
  }));
}
function inBudget(amount, { brief, asOf, fx }) {
  const { currency } = brief.budget;
  if (amount.currency === currency) return amount;
  const quote = governingQuote(fx, { from: amount.currency, to: currency, at: asOf });
  return convertMoney(amount, { to: currency, quote, rounding: "half-even" });
}

// src/estimate/log-normal.ts
function logNormalMean({ logMean, logSd }) {
  return Math.exp(logMean + logSd ** 2 / 2);
}
function logNormalEstimate(distribution) {
  const { logMean, logSd } = distribution;
  const mean = logNormalMean(distribution);
  return {
    mean,
    interval: {
      lower: Math.exp(logMean - INTERVAL_Z * logSd),
      upper: Math.max(mean, Math.exp(logMean + INTERVAL_Z * logSd)),
      level: INTERVAL_LEVEL
    }
  };
}

// src/signals/lives.ts
function showLives({ lives = [] }) {
  return lives.filter(({ purpose = "show" }) => purpose === "show");
}
function comparableLives({
  profile,
  brief
}) {
  return wantsVideo(brief) ? [] : showLives(profile);
}
var FULL_MINUTES = 30;
var OTHER_CATEGORY = 0.5;
function lengthPart(minutes) {
  return Math.min(1, minutes / FULL_MINUTES);
}
function liveWeight({ minutes, source, category }, { brief, benchmarks }) {
  const reliability = source === "measured" ? 1 : benchmarks.conversion.declaredReliability;
  const isWanted = brief.products.some((product) => product.category === category);
  return reliability * lengthPart(minutes) * (isWanted ? 1 : OTHER_CATEGORY);
}

// src/signals/reach/video-views.ts
var MOST_AVERAGED = 10;
function observedViews({
  profile: { shop, averages },
  benchmarks: { conversion },
  unseen
}, read) {
  const videos = read(knownPosts).filter(({ format }) => format === "short-video");
  if (videos.length > 0)
    return {
      observations: videos.map(({ views }) => ({ viewers: views || unseen, lives: 1 })),
      observed: videos.some(({ views }) => views !== null && views > 0)
    };
  const published2 = [
    { views: shop?.videoViews ?? null, source: shop?.source },
    { views: averages?.views ?? null, source: averages?.source }
  ].find(({ views }) => views !== null && views > 0);
  if (published2 === void 0) return { observations: [], observed: false };
  const counted2 = Math.min(MOST_AVERAGED, Math.max(1, averages?.posts ?? 1));
  const weight = published2.source === "measured" ? 1 : conversion.declaredReliability;
  return {
    observations: [{ viewers: published2.views ?? 0, lives: counted2 * weight }],
    observed: true
  };
}

// src/signals/reach/live-viewers.ts
var HIDDEN_FOLLOWERS_LOG_SD = 1.5;
var MOST_AVERAGED2 = 10;
function benchmarkViewers(followers, { reach: prior, population }) {
  const size2 = Math.max(1, followers ?? population.followers.count);
  const logMean = Math.log(prior.viewersAt100k) + prior.elasticity * Math.log(size2 / 1e5);
  const logSd = Math.hypot(
    prior.logSd,
    followers === null ? prior.elasticity * HIDDEN_FOLLOWERS_LOG_SD : 0
  );
  return { logMean, logSd };
}
function nextLiveViewers({
  profile,
  brief,
  benchmarks,
  shared
}, read) {
  const { reach } = benchmarks;
  const prior = benchmarkViewers(followersOf(profile), benchmarks);
  const tenth = prior.logMean + shared(tenthOfNormal) * reach.logSd;
  const { observations, observed } = wantsVideo(brief) ? observedViews({ profile, benchmarks, unseen: Math.exp(tenth) }, read) : observedViewers({ profile, brief, benchmarks });
  let [weight, seen] = [0, 0];
  for (const { viewers, lives } of observations) {
    weight += lives / reach.liveLogSd ** 2;
    seen += lives / reach.liveLogSd ** 2 * Math.log(Math.max(1, viewers));
  }
  const precision = 1 / prior.logSd ** 2;
  const firmness = 1 / reach.logSd ** 2;
  const shown2 = weight === 0 ? tenth : Math.min(prior.logMean, Math.max(tenth, seen / weight));
  const rest2 = tenth + weight / (firmness + weight) * (shown2 - tenth);
  const firmly = (logMean) => (logMean * firmness + seen) / (firmness + weight);
  return {
    known: {
      logMean: (prior.logMean * precision + seen) / (precision + weight),
      logSd: Math.hypot(Math.sqrt(1 / (precision + weight)), reach.liveLogSd)
    },
    // The level is assumed, so that only lives vary.
    assumed: { logMean: firmly(rest2), logSd: reach.liveLogSd },
    usual: {
      logMean: firmly(prior.logMean),
      logSd: Math.hypot(Math.sqrt(1 / (firmness + weight)), reach.liveLogSd)
    },
    unobserved: {
      assumed: { logMean: tenth, logSd: reach.liveLogSd },
      usual: { logMean: prior.logMean, logSd: Math.hypot(reach.logSd, reach.liveLogSd) }
    },
    observed
  };
}
function tenthOfNormal({ benchmarks: { population } }) {
  return normalQuantile(population.percentile);
}
function observedViewers(input) {
  const observations = viewersOfLives(input);
  return { observations, observed: observations.length > 0 };
}
function viewersOfLives(input) {
  const lives = comparableLives(input).flatMap((live) => {
    const weight = liveWeight(live, input);
    return weight === 0 ? [] : [{ viewers: live.viewers, lives: weight }];
  });
  if (lives.length > 0) return lives;
  const { liveViewers = null, lives: count2 = null, source = "" } = input.profile.shop ?? {};
  if (liveViewers === null || liveViewers === 0) return [];
  const counted2 = Math.min(MOST_AVERAGED2, Math.max(1, count2 ?? 1));
  const reliability = source === "measured" ? 1 : input.benchmarks.conversion.declaredReliability;
  return [{ viewers: liveViewers, lives: counted2 * reliability }];
}

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
function unitRevenue(terms) {
  const numerator = terms.products.reduce(
    (sum, { price, kept }) => sum + toMinor(price) * BigInt(kept),
    0n
  );
  return { numerator, denominator: BigInt(terms.products.length) * BigInt(PPM) };
}

// src/criteria/price-performance/margin-left.ts
function marginLeft({ terms, followers, benchmarks, rate }) {
  if (!terms.feeKnown) return unknownEstimate(benchmarks.population.marginLeft.value);
  const margin = perConversion(terms, 0);
  if (margin <= 0) return knownEstimate(0);
  const afterCommission = perConversion(terms, terms.commission) / margin;
  const fee = Number(terms.fixedFee.minor) / margin;
  const viewers = benchmarkViewers(followers, benchmarks);
  const usual = usualViewers({ followers, benchmarks });
  const conversions = (perThousand) => usual * perThousand / 1e3;
  const sd = Math.hypot(viewers.logSd, Math.sqrt(1 / benchmarks.conversion.strength));
  const left = (count2) => fee === 0 ? afterCommission : afterCommission - fee / count2;
  const [least, most] = followers === null ? [0, Number.MAX_VALUE] : [conversions(rate.worst), conversions(rate.best)];
  return unitEstimate({
    mean: left(conversions(rate.mean)),
    worst: left(least),
    lower: left(least * Math.exp(-INTERVAL_Z * sd - sd ** 2 / 2)),
    best: left(most),
    upper: left(most * Math.exp(INTERVAL_Z * sd - sd ** 2 / 2))
  });
}
function priceShare({ terms, followers, benchmarks, rate }) {
  const margin = perConversion(terms, 0);
  if (!terms.feeKnown || margin <= 0) return null;
  const count2 = usualViewers({ followers, benchmarks }) * rate.mean / 1e3;
  const fee = Number(terms.fixedFee.minor) / margin;
  const commission = 1 - perConversion(terms, terms.commission) / margin;
  return commission + (fee === 0 ? 0 : fee / count2);
}
function usualViewers({
  followers,
  benchmarks
}) {
  const { logMean } = benchmarkViewers(followers, benchmarks);
  return logNormalMean({ logMean, logSd: benchmarks.reach.logSd });
}
function perConversion(terms, commission) {
  const { numerator, denominator } = unitContribution(terms, commission);
  return Number(numerator) / Number(denominator);
}

// src/criteria/price-performance/price-performance.ts
var pricePerformance = defineCriterion({
  id: "price-performance",
  appraise: ({ profile, benchmarks }, read) => {
    const comparison = {
      terms: read(gradeTerms),
      followers: followersOf(profile),
      benchmarks,
      rate: read(expectedRate)
    };
    return { comparison, left: marginLeft(comparison) };
  },
  value: ({ left }) => left,
  explain: ({ comparison }, { mean }) => {
    const { feeKnown } = comparison.terms;
    return {
      reason: reasonOf3(feeKnown, mean),
      ...feeKnown ? {} : { only: "against" },
      counterfactual: ifCheaper(feeKnown, priceShare(comparison))
    };
  }
});
function reasonOf3(feeKnown, left) {
  if (!feeKnown)
    return bilingual(
      "price-performance: the fee is not known: ask for a quote",
      "\u6027\u4EF7\u6BD4\uFF1A\u8D39\u7528\u672A\u77E5\uFF1A\u8BF7\u5148\u8BE2\u4EF7"
    );
  if (left < 5e-4)
    return bilingual(
      "price-performance: a usual account of this size and fit would not earn back what the creator asks",
      "\u6027\u4EF7\u6BD4\uFF1A\u4EE5\u540C\u7B49\u4F53\u91CF\u4E0E\u5339\u914D\u5EA6\u7684\u4E00\u822C\u8D26\u53F7\u8BA1\uFF0C\u5229\u6DA6\u4E0D\u8DB3\u4EE5\u652F\u4ED8\u8FBE\u4EBA\u62A5\u4EF7"
    );
  const share2 = wholePercent(left);
  return bilingual(
    `price-performance: a usual account of this size and fit would leave you ${share2} of the margin after the creator is paid`,
    `\u6027\u4EF7\u6BD4\uFF1A\u4EE5\u540C\u7B49\u4F53\u91CF\u4E0E\u5339\u914D\u5EA6\u7684\u4E00\u822C\u8D26\u53F7\u8BA1\uFF0C\u652F\u4ED8\u8FBE\u4EBA\u8D39\u7528\u540E\u53EF\u5269 ${share2} \u7684\u5229\u6DA6`
  );
}
var DISCOUNTS = [
  { divisor: 2, en: "half", zh: "\u4E00\u534A" },
  { divisor: 4, en: "a quarter", zh: "\u56DB\u5206\u4E4B\u4E00" },
  { divisor: 10, en: "a tenth", zh: "\u5341\u5206\u4E4B\u4E00" },
  { divisor: 50, en: "a fiftieth", zh: "\u4E94\u5341\u5206\u4E4B\u4E00" }
];
function ifCheaper(feeKnown, asked) {
  if (!feeKnown)
    return {
      change: "better",
      value: 1,
      condition: bilingual("if it turned out to be nothing", "\u82E5\u62A5\u4EF7\u4E3A\u96F6")
    };
  if (asked === null)
    return {
      change: "worse",
      value: 0,
      condition: bilingual("whatever was asked", "\u65E0\u8BBA\u62A5\u4EF7\u591A\u5C11")
    };
  const discount = DISCOUNTS.find(({ divisor }) => asked / divisor < 0.95);
  if (discount === void 0)
    return {
      change: "better",
      value: 1,
      condition: bilingual("if the creator asked nothing", "\u82E5\u8FBE\u4EBA\u4E0D\u6536\u53D6\u8D39\u7528")
    };
  return {
    change: "better",
    value: 1 - asked / discount.divisor,
    condition: bilingual(`for ${discount.en} of what is asked`, `\u82E5\u8D39\u7528\u4E3A\u73B0\u62A5\u4EF7\u7684${discount.zh}`)
  };
}

// src/criteria/price-tier/price-tier.ts
var TIER_ZH = {
  budget: "\u4F4E\u4EF7",
  affordable: "\u5E73\u4EF7",
  mid: "\u4E2D\u7AEF",
  premium: "\u9AD8\u7AEF",
  luxury: "\u5962\u4F88"
};
var priceTier = defineCriterion({
  id: "price-tier",
  appraise: ({ profile, benchmarks, shared }, read) => ({
    ...read(tierFit),
    own: profile.priceTier,
    wanted: shared(wantedTiers),
    tierStep: benchmarks.conversion.tierStep
  }),
  value: ({ multiplier }) => multiplier,
  explain: (evidence, { mean }) => {
    const { own } = evidence;
    if (own === null)
      return evidence.from === "assumed" ? unknownTier2(mean) : estimatedTier(evidence, mean);
    return mean === 1 ? sameTier({ ...evidence, own }) : otherTier({ ...evidence, own }, wholePercent(mean));
  }
});
function wantedTiers({ brief }) {
  return productTiers(brief);
}
function unknownTier2(mean) {
  const left = wholePercent(mean);
  return {
    reason: bilingual(
      `price tier: not known: ask for it; ${left} of the sales per viewer are assumed, as of the tenth part of creators that fits worst`,
      `\u4EF7\u4F4D\uFF1A\u672A\u77E5\uFF0C\u8BF7\u8BE2\u95EE\uFF1B\u6309\u6700\u4E0D\u5339\u914D\u7684\u4E00\u6210\u8FBE\u4EBA\u4F30\u7B97\uFF0C\u8F6C\u5316\u7387\u4E3A\u540C\u4EF7\u4F4D\u8FBE\u4EBA\u7684 ${left}`
    ),
    only: "against",
    counterfactual: IF_YOURS
  };
}
var IF_YOURS = {
  change: "better",
  value: 1,
  condition: bilingual("if it were yours", "\u82E5\u4E0E\u60A8\u7684\u5546\u54C1\u540C\u6863")
};
var ESTIMATED_FROM = {
  prices: ["the prices of what was promoted", "\u63A8\u5E7F\u5546\u54C1\u7684\u4EF7\u683C"],
  shop: ["units and revenue of the shop", "\u5E97\u94FA\u9500\u91CF\u4E0E\u9500\u552E\u989D"],
  sponsors: ["the brands that paid for posts", "\u5546\u5355\u54C1\u724C\u7684\u4EF7\u4F4D"]
};
function estimatedTier({ gaps, from }, mean) {
  const distance = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
  const steps = distance.toFixed(1);
  const left = wholePercent(mean);
  const [side, sideZh] = sideOf(gaps);
  const [by, byZh] = ESTIMATED_FROM[from === "prices" || from === "shop" ? from : "sponsors"];
  return {
    reason: bilingual(
      `price tier: estimated from ${by}, ${steps} steps ${side} yours: expect ${left} of the sales per viewer that a creator of your price tier makes`,
      `\u4EF7\u4F4D\uFF1A\u6839\u636E${byZh}\u4F30\u7B97\uFF0C${sideZh === "\u76F8\u5DEE" ? "\u4E0E" : "\u6BD4"}\u60A8\u7684\u5546\u54C1${sideZh} ${steps} \u6863\uFF1A\u9884\u8BA1\u8F6C\u5316\u7387\u4E3A\u540C\u4EF7\u4F4D\u8FBE\u4EBA\u7684 ${left}`
    ),
    counterfactual: IF_YOURS
  };
}
function sameTier({ own, wanted, tierStep }) {
  return {
    reason: bilingual(
      `price tier: known for ${own} products, and yours are ${wanted.join(" and ")}`,
      `\u4EF7\u4F4D\uFF1A\u4EE5${TIER_ZH[own]}\u5546\u54C1\u89C1\u957F\uFF0C\u4E0E\u60A8\u7684\u5546\u54C1\uFF08${chineseList(wanted)}\uFF09\u540C\u6863`
    ),
    counterfactual: {
      change: "worse",
      value: tierStep,
      condition: bilingual("if yours were one price tier away", "\u82E5\u60A8\u7684\u5546\u54C1\u4EF7\u4F4D\u76F8\u5DEE\u4E00\u6863")
    }
  };
}
function otherTier({ own, wanted, gaps }, left) {
  const distance = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
  const steps = Number.isInteger(distance) ? String(distance) : distance.toFixed(1);
  const [side, sideZh] = sideOf(gaps);
  return {
    reason: bilingual(
      `price tier: known for ${own} products, ${steps} ${steps === "1" ? "step" : "steps"} ${side} yours (${wanted.join(", ")}): expect ${left} of the sales per viewer that a creator of your price tier makes`,
      `\u4EF7\u4F4D\uFF1A\u4EE5${TIER_ZH[own]}\u5546\u54C1\u89C1\u957F\uFF0C${sideZh === "\u76F8\u5DEE" ? "\u4E0E" : "\u6BD4"}\u60A8\u7684\u5546\u54C1\uFF08${chineseList(wanted)}\uFF09${sideZh} ${steps} \u6863\uFF1A\u9884\u8BA1\u8F6C\u5316\u7387\u4EC5\u4E3A\u540C\u4EF7\u4F4D\u8FBE\u4EBA\u7684 ${left}`
    ),
    counterfactual: {
      change: "better",
      value: 1,
      condition: bilingual(`if your products were ${own} too`, `\u82E5\u60A8\u7684\u5546\u54C1\u4E5F\u662F${TIER_ZH[own]}\u4EF7\u4F4D`)
    }
  };
}
function sideOf(gaps) {
  if (gaps.every((gap) => gap >= 0)) return ["above", "\u9AD8"];
  return gaps.every((gap) => gap <= 0) ? ["below", "\u4F4E"] : ["away from", "\u76F8\u5DEE"];
}
function chineseList(tiers) {
  return tiers.map((tier) => TIER_ZH[tier]).join("\u3001");
}

// src/criteria/size/size-band.ts
function sizeValue(followers, band) {
  if (followers === null) return unknownEstimate(band.farAway);
  const size2 = Math.max(1, followers);
  const decades = Math.max(0, Math.log10(band.from / size2), Math.log10(size2 / band.to));
  return knownEstimate(1 - Math.min(1, decades / 2) * (1 - band.farAway));
}

// src/criteria/size/size.ts
var size = defineCriterion({
  id: "size",
  appraise: ({ profile, scales }) => ({ followers: followersOf(profile), band: scales.size }),
  value: ({ followers, band }) => sizeValue(followers, band),
  explain: ({ followers, band }) => {
    if (followers === null)
      return {
        reason: bilingual("size: the number of followers is hidden", "\u4F53\u91CF\uFF1A\u7C89\u4E1D\u6570\u672A\u516C\u5F00"),
        only: "against",
        counterfactual: ifInside(band)
      };
    const inside2 = followers >= band.from && followers <= band.to;
    return {
      reason: inside2 ? insideBand(followers, band) : outsideBand(followers, band),
      counterfactual: inside2 ? ifTenfold(band) : ifInside(band)
    };
  }
});
function insideBand(followers, band) {
  const [count2, from, to] = [followers, band.from, band.to].map(groupDigits);
  return bilingual(
    `size: ${count2} followers, within the ${from} to ${to} that do best here`,
    `\u4F53\u91CF\uFF1A${count2} \u7C89\u4E1D\uFF0C\u5728\u5F53\u5730\u8868\u73B0\u6700\u4F73\u7684 ${from} \u81F3 ${to} \u4E4B\u5185`
  );
}
function outsideBand(followers, band) {
  const [side, sideZh] = followers < band.from ? ["below", "\u4F4E\u4E8E"] : ["above", "\u9AD8\u4E8E"];
  const [count2, from, to] = [followers, band.from, band.to].map(groupDigits);
  return bilingual(
    `size: ${count2} followers, ${side} the ${from} to ${to} that do best here`,
    `\u4F53\u91CF\uFF1A${count2} \u7C89\u4E1D\uFF0C${sideZh}\u5F53\u5730\u8868\u73B0\u6700\u4F73\u7684 ${from} \u81F3 ${to}`
  );
}
function ifInside(band) {
  const [from, to] = [band.from, band.to].map(groupDigits);
  return {
    change: "better",
    value: 1,
    condition: bilingual(`for an account of ${from} to ${to}`, `\u82E5\u4E3A ${from} \u81F3 ${to} \u7C89\u4E1D\u7684\u8D26\u53F7`)
  };
}
function ifTenfold(band) {
  const tenfold = 10 * band.to;
  const count2 = groupDigits(tenfold);
  return {
    change: "worse",
    value: sizeValue(tenfold, band).mean,
    condition: bilingual(`for an account of ${count2}`, `\u82E5\u4E3A ${count2} \u7C89\u4E1D\u7684\u8D26\u53F7`)
  };
}

// src/criteria/staying-power/probability-active.ts
function probabilityActive({ frequency, recency, age }, { r, alpha, a, b }) {
  const silence = (r + frequency) * Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + a / (b + frequency) * Math.exp(silence));
}

// src/criteria/staying-power/cadence.ts
var DAY = 864e5;
var WEEK = 7 * DAY;
var FULL_RECORD = 90;
var Z = 1.645;
function cadence(posts, { asOf, assumed: assumed2, activity = ILLUSTRATIVE_ACTIVITY }) {
  const [first, last] = [posts[0], posts.at(-1)];
  const unknown2 = { variation: null, burstiness: null, longestGapDays: null, active: null };
  if (first === void 0 || last === void 0)
    return { value: unknownEstimate(assumed2), posts: 0, ...unknown2, afterLongPause: 0 };
  const now = toEpochMs(asOf);
  const gaps = posts.slice(1).map(({ at }, index) => (at - (posts[index]?.at ?? at)) / DAY);
  const sinceLast = (now - last.at) / DAY;
  const longestGapDays = gaps.reduce((longest, gap) => Math.max(longest, gap), sinceLast);
  const variation = coefficientOfVariation(gaps);
  const even = evenness(variation, { gaps: gaps.length, assumed: assumed2 });
  const record7 = Math.min(1, (now - first.at) / DAY / FULL_RECORD);
  const stillActive = (silence) => probabilityActive(activeWeeks(posts, silence), activity) / probabilityActive(activeWeeks(posts, 0), activity);
  const valueOf2 = (gap, active2) => {
    const observed = weightedMean([
      { weight: 0.4, value: even },
      { weight: 0.3, value: knownEstimate(gap) },
      { weight: 0.3, value: knownEstimate(active2) }
    ]);
    const before = { weight: 1 - record7, value: unknownEstimate(assumed2) };
    const whole = weightedMean([{ weight: record7, value: observed }, before]);
    return withMean(whole, observed.mean);
  };
  const active = stillActive(sinceLast);
  return {
    value: valueOf2(linearScale(longestGapDays, { zero: 60, full: 7 }), active),
    posts: posts.length,
    variation,
    burstiness: variation === null ? null : (variation - 1) / (variation + 1),
    longestGapDays,
    active,
    afterLongPause: valueOf2(0, stillActive(Math.max(60, sinceLast))).mean
  };
}
function activeWeeks(posts, silence) {
  const last = posts.at(-1)?.at ?? 0;
  const recent = posts.filter(({ at }) => at >= last - FULL_RECORD * DAY);
  const first = recent[0]?.at ?? last;
  let [counted2, weeks] = [first, 0];
  for (const { at } of recent) {
    if (at - counted2 < WEEK) continue;
    counted2 = at;
    weeks++;
  }
  const recency = FULL_RECORD * DAY / WEEK;
  const frequency = weeks === 0 ? 0 : weeks * recency * WEEK / (counted2 - first);
  const age = (weeks === 0 ? 0 : recency) + silence * DAY / WEEK;
  return { frequency, recency: weeks === 0 ? 0 : recency, age };
}
function coefficientOfVariation(gaps) {
  if (gaps.length < 2) return null;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  if (mean === 0) return null;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (gaps.length - 1);
  return Math.sqrt(variance) / mean;
}
function evenness(variation, { gaps, assumed: assumed2 }) {
  if (variation === null) return unknownEstimate(assumed2);
  const error = Z * variation * Math.sqrt((0.5 + variation ** 2) / gaps);
  const even = (c) => 1 / (1 + Math.max(0, c));
  return knownEstimate(even(variation), even(variation + error), even(variation - error));
}

// src/criteria/staying-power/staying-power.ts
var IF_STEADY = {
  change: "better",
  value: 1,
  condition: bilingual("with a post at least every week for 90 days", "\u82E5\u8FDE\u7EED 90 \u5929\u6BCF\u5468\u90FD\u6709\u66F4\u65B0")
};
var stayingPower = defineCriterion({
  id: "staying-power",
  appraise: ({ asOf, benchmarks: { population, activity } }, read) => cadence(read(datedPosts), { asOf, assumed: population.cadence.value, activity }),
  value: ({ value }) => value,
  explain: (evidence, { mean }) => ({
    reason: reasonOf4(evidence),
    ...evidence.posts === 0 ? { only: "against" } : {},
    counterfactual: mean >= 0.5 && evidence.posts > 0 ? ifPaused(evidence) : IF_STEADY
  })
});
function reasonOf4({ posts, variation, longestGapDays, active }) {
  if (longestGapDays === null)
    return bilingual("staying power: no posts to judge by", "\u6301\u7EED\u66F4\u65B0\uFF1A\u6CA1\u6709\u53EF\u4F9B\u5224\u65AD\u7684\u5185\u5BB9");
  const { en, zh } = rhythmOf(variation);
  const days = Math.ceil(longestGapDays);
  const doubtful = active !== null && active < 0.9;
  const still = doubtful ? wholePercent(active) : "";
  return bilingual(
    `staying power: ${posts === 1 ? "1 post" : `${posts} posts`}${en}, at most ${days === 1 ? "1 day" : `${days} days`} without one${doubtful ? `; still publishing with a probability of ${still}` : ""}`,
    `\u6301\u7EED\u66F4\u65B0\uFF1A${posts} \u6761\u5185\u5BB9${zh}\uFF0C\u6700\u957F ${days} \u5929\u672A\u66F4\u65B0${doubtful ? `\uFF1B\u4ECD\u5728\u66F4\u65B0\u7684\u6982\u7387\u4E3A ${still}` : ""}`
  );
}
function rhythmOf(variation) {
  if (variation === null) return { en: "", zh: "" };
  if (variation < 0.5) return { en: " at a steady pace", zh: "\uFF0C\u8282\u594F\u7A33\u5B9A" };
  if (variation < 1.2) return { en: " at an uneven pace", zh: "\uFF0C\u8282\u594F\u4E0D\u5747" };
  return { en: " in bursts", zh: "\uFF0C\u65F6\u65AD\u65F6\u7EED" };
}
function ifPaused({ afterLongPause }) {
  return {
    change: "worse",
    value: afterLongPause,
    condition: bilingual("after 60 days of silence", "\u82E5\u6700\u8FD1 60 \u5929\u6CA1\u6709\u66F4\u65B0")
  };
}

// src/signals/content/post-wording.ts
var NEITHER = 0.5;
var TOPICS2 = Object.keys(SENSITIVE_TOPICS);
function postWording({ brief }, read) {
  const posts = read(postTexts);
  const readings = posts.flatMap(({ reading }) => reading ?? []);
  const found = readings.map((reading) => TOPICS2.filter((topic) => hasTopic(reading, topic)));
  const sensitive = found.filter((topics) => topics.length > 0).length;
  const tiers = brief.products.map(({ tier }) => tier);
  const fit = posts.reduce((sum, post) => sum + toneOf(post, tiers), 0);
  const counts2 = { texts: readings.length, hidden: posts.length - readings.length };
  return {
    value: weightedMean([
      { weight: 1, value: shareOfTexts(readings.length - sensitive, counts2) },
      { weight: 1, value: shareOfTexts(fit, counts2) }
    ]),
    texts: readings.length,
    sensitive,
    topics: TOPICS2.filter((topic) => found.some((topics) => topics.includes(topic)))
  };
}
function shareOfTexts(yes, { texts, hidden }) {
  if (texts === 0) return unknownEstimate(0);
  const prior = { yes: 0.5, no: 0.5 };
  return shareEstimate({ yes, no: texts - yes, hidden, assumed: 0, prior });
}
function toneOf({ reading, tone }, tiers) {
  if (tone !== null) return tone;
  if (reading === null) return 0;
  return tiers.reduce((sum, tier) => sum + priceWords(reading, tier), 0) / tiers.length;
}
function priceWords(reading, tier) {
  const [value, upscale] = [hasTopic(reading, "value"), hasTopic(reading, "upscale")];
  if (tier === "mid" || value === upscale) return NEITHER;
  const below = tier === "budget" || tier === "affordable";
  return value === below ? 1 : 0;
}

// src/criteria/tonality/tonality.ts
var WEIGHTS2 = { work: 0.8, wording: 0.2 };
var tonality = defineCriterion({
  id: "tonality",
  appraise: (_, read) => ({ work: read(brandTonality), wording: read(postWording) }),
  value: ({ work, wording }) => valueOf(work.value, wording.value),
  explain: (evidence, { mean }) => ({
    reason: reasonOf5(evidence),
    ...evidence.work.posts === 0 ? { only: "against" } : {},
    counterfactual: mean >= 0.5 && evidence.work.disclosed > 0 ? ifUndisclosed(evidence, mean) : ifFull2(evidence)
  })
});
function valueOf(work, wording) {
  return weightedMean([
    { weight: WEIGHTS2.work, value: work },
    { weight: WEIGHTS2.wording, value: wording }
  ]);
}
function ifFull2({ wording }) {
  return {
    change: "better",
    value: WEIGHTS2.work + WEIGHTS2.wording * wording.value.mean,
    condition: bilingual(
      "with few paid posts, all disclosed, for brands of your price tier",
      "\u82E5\u5546\u5355\u5C11\u3001\u5747\u6709\u62AB\u9732\u4E14\u54C1\u724C\u4EF7\u4F4D\u4E0E\u60A8\u76F8\u7B26"
    )
  };
}
function reasonOf5({ work, wording }) {
  if (work.posts === 0)
    return bilingual("tonality: no posts to judge by", "\u8C03\u6027\uFF1A\u6CA1\u6709\u53EF\u4F9B\u5224\u65AD\u7684\u5185\u5BB9");
  const [paid, said] = [sponsoredWork(work), wordsOf(wording)];
  return bilingual(`${paid["en"]}${said.en}`, `${paid["zh-Hans"]}${said.zh}`);
}
function wordsOf({ texts, sensitive, topics }) {
  if (texts === 0) return { en: "", zh: "" };
  const known = texts === 1 ? "1 known text" : `${texts} known texts`;
  if (sensitive === 0)
    return {
      en: `; no sensitive words found in ${known}`,
      zh: `\uFF1B\u5DF2\u77E5\u7684 ${texts} \u6761\u6587\u672C\u4E2D\u672A\u89C1\u654F\u611F\u8BCD`
    };
  const names = topics.map((topic) => SENSITIVE_TOPICS[topic]);
  return {
    en: `; ${sensitive} of ${known} ${sensitive === 1 ? "has" : "have"} words on ${names.map((it) => it["en"]).join(", ")}, to be read by people`,
    zh: `\uFF1B\u5DF2\u77E5\u7684 ${texts} \u6761\u6587\u672C\u4E2D ${sensitive} \u6761\u542B${names.map((it) => it["zh-Hans"]).join("\u3001")}\u7C7B\u8BCD\u8BED\uFF0C\u8BF7\u4EBA\u5DE5\u9605\u8BFB`
  };
}
function sponsoredWork({ posts, sponsored, disclosed, undisclosed }) {
  if (sponsored === 0)
    return bilingual(`tonality: none of ${posts} posts is paid`, `\u8C03\u6027\uFF1A${posts} \u6761\u5185\u5BB9\u4E2D\u6CA1\u6709\u5546\u5355`);
  const unknown2 = sponsored - disclosed - undisclosed;
  const all = disclosed === sponsored;
  const en = all ? [sponsored === 1 ? "disclosed as such" : "all disclosed as such"] : [
    `${disclosed} disclosed as such`,
    ...undisclosed === 0 ? [] : [`${undisclosed} not`],
    ...unknown2 === 0 ? [] : [`${unknown2} not known`]
  ];
  const zh = all ? ["\u5747\u5DF2\u62AB\u9732"] : [
    `${disclosed} \u6761\u5DF2\u62AB\u9732`,
    ...undisclosed === 0 ? [] : [`${undisclosed} \u6761\u672A\u62AB\u9732`],
    ...unknown2 === 0 ? [] : [`${unknown2} \u6761\u4E0D\u8BE6`]
  ];
  return bilingual(
    `tonality: ${sponsored} of ${posts} posts ${sponsored === 1 ? "is" : "are"} paid, ${en.join(", ")}`,
    `\u8C03\u6027\uFF1A${posts} \u6761\u5185\u5BB9\u4E2D ${sponsored} \u6761\u4E3A\u5546\u5355\uFF0C${zh.join("\uFF0C")}`
  );
}
function ifUndisclosed({ work: { disclosed, undisclosed } }, mean) {
  const seen = disclosed + undisclosed + 1;
  const lost = TONALITY_WEIGHTS.disclosure * ((disclosed + 0.5) / seen - 0.5 / seen);
  return {
    change: "worse",
    value: mean - WEIGHTS2.work * lost,
    condition: bilingual("if no paid post were disclosed", "\u82E5\u6240\u6709\u5546\u5355\u5747\u672A\u62AB\u9732")
  };
}

// src/signals/conversion/past-conversions.ts
function pastConversions(input) {
  const { profile, benchmarks } = input;
  const prior = benchmarks.conversion;
  const stated = { lives: 0, conversions: 0, viewers: 0, usual: 0 };
  let [conversions, expected, hidden, squares] = [0, 0, 0, 0];
  for (const live of comparableLives(input)) {
    const { viewers, conversions: sold } = live;
    const usual = usualConversions(live, profile.priceTier, prior);
    const weight = liveWeight(live, input);
    if (weight === 0) continue;
    squares += weight * usual ** 2;
    if (sold === null) {
      hidden += weight * usual;
      continue;
    }
    conversions += weight * Math.min(sold, viewers);
    expected += weight * usual;
    stated.lives++;
    stated.conversions += sold;
    stated.viewers += viewers;
    stated.usual += usual;
  }
  const all = expected + hidden;
  const tenth = tenthOfRates(input);
  const own = (tenth * (prior.strength + hidden) + conversions) / (prior.strength + all);
  const meanLive = all === 0 ? 0 : squares / all * Math.max(1, own);
  const part = 1 / (1 + prior.betweenLives * meanLive);
  return {
    conversions: part * conversions,
    expected: part * expected,
    hidden: part * hidden,
    stated
  };
}
function usualConversions({ viewers, tier }, own, prior) {
  const sold = tier ?? own;
  const steps = own === null || sold === null ? 0 : Math.abs(tierGap(own, sold));
  return viewers / 1e3 * prior.per1000AtFullFit * prior.pastFit * prior.tierStep ** steps;
}
function comparedLives(profile, prior) {
  return showLives(profile).flatMap((live) => {
    const expected = usualConversions(live, profile.priceTier, prior);
    return live.conversions === null || live.source !== "measured" || expected === 0 ? [] : [{ conversions: Math.min(live.conversions, live.viewers), expected }];
  });
}
function tenthOfRates({ benchmarks }) {
  const { strength } = benchmarks.conversion;
  return gammaQuantile(benchmarks.population.percentile, strength) / strength;
}

// src/criteria/track-record/track-record.ts
var trackRecord = defineCriterion({
  id: "track-record",
  appraise: (input, read) => ({
    ...read(pastConversions),
    strength: input.benchmarks.conversion.strength,
    tenth: input.shared(tenthOfRates),
    ofVideo: wantsVideo(input.brief)
  }),
  value: trackRecordValue,
  explain: (evidence, { mean }) => {
    const { stated } = evidence;
    if (stated.lives === 0)
      return {
        reason: evidence.ofVideo ? bilingual(
          "track record: past lives do not show what a video sells, and the sales of past videos are not known",
          "\u8FC7\u5F80\u6218\u7EE9\uFF1A\u8FC7\u5F80\u76F4\u64AD\u4E0D\u80FD\u8BF4\u660E\u89C6\u9891\u7684\u9500\u91CF\uFF0C\u800C\u8FC7\u5F80\u89C6\u9891\u7684\u9500\u91CF\u672A\u77E5"
        ) : bilingual(
          "track record: no past live whose sales are known; as few are assumed as one creator in ten has",
          "\u8FC7\u5F80\u6218\u7EE9\uFF1A\u6CA1\u6709\u5DF2\u77E5\u9500\u91CF\u7684\u76F4\u64AD\uFF1B\u6309\u9500\u91CF\u6700\u4F4E\u7684\u4E00\u6210\u8FBE\u4EBA\u4F30\u7B97"
        ),
        only: "against",
        counterfactual: ifUsual(evidence, mean)
      };
    return {
      reason: reasonOf6(stated),
      only: stated.conversions >= stated.usual ? "for" : "against",
      counterfactual: ifUsual(evidence, mean)
    };
  }
});
function reasonOf6(stated) {
  const { lives } = stated;
  const [sold, viewers] = [stated.conversions, stated.viewers].map(groupDigits);
  const usual = stated.usual < 10 ? stated.usual.toFixed(1) : groupDigits(Math.round(stated.usual));
  return bilingual(
    `track record: ${lives === 1 ? "1 past live" : `${lives} past lives`} sold ${sold} to ${viewers} viewers, where ${usual} were to be expected`,
    `\u8FC7\u5F80\u6218\u7EE9\uFF1A${lives} \u573A\u8FC7\u5F80\u76F4\u64AD\u5171 ${viewers} \u4F4D\u89C2\u4F17\uFF0C\u6210\u4EA4 ${sold} \u5355\uFF0C\u540C\u7B49\u9884\u671F\u4E3A ${usual} \u5355`
  );
}
function ifUsual(evidence, mean) {
  const { expected, hidden } = evidence;
  const shown2 = expected + hidden === 0 ? 4 : expected + hidden;
  const all = { ...evidence, conversions: shown2, expected: shown2, hidden: 0 };
  const value = trackRecordValue(all).mean;
  return {
    change: value >= mean ? "better" : "worse",
    value,
    condition: evidence.ofVideo ? bilingual("had past videos sold what was to be expected", "\u82E5\u8FC7\u5F80\u89C6\u9891\u4E0E\u9884\u671F\u6301\u5E73") : evidence.stated.lives === 0 ? bilingual("had past lives sold what was to be expected", "\u82E5\u8FC7\u5F80\u76F4\u64AD\u4E0E\u9884\u671F\u6301\u5E73") : bilingual("had they sold just what was to be expected", "\u82E5\u8FC7\u5F80\u76F4\u64AD\u4E0E\u9884\u671F\u6301\u5E73")
  };
}
function trackRecordValue({
  conversions,
  expected,
  hidden,
  strength,
  tenth
}) {
  if (expected === 0) return unknownEstimate(tenth / (1 + tenth));
  const shape = strength + conversions;
  const rate = strength + expected;
  const shown2 = strength * tenth + conversions;
  const ratio = {
    mean: (shown2 + tenth * hidden) / (rate + hidden),
    worst: shown2 / (rate + hidden),
    lower: gammaTail(shape, "lower") / (rate + hidden),
    best: hidden > 0 ? Number.POSITIVE_INFINITY : shape / rate,
    upper: hidden > 0 ? Number.POSITIVE_INFINITY : gammaTail(shape, "upper") / rate
  };
  return mapIncreasing(ratio, (k) => k === Number.POSITIVE_INFINITY ? 1 : k / (1 + k));
}

// src/criteria/registry.ts
var CRITERIA = [
  priceTier,
  audience,
  engagement,
  tonality,
  categoryFocus,
  stayingPower,
  localisation,
  pricePerformance,
  trackRecord,
  size
];
var CRITERION_IDS = CRITERIA.map(({ id }) => id);

// src/expectation/compare-conversion.ts
function compareConversion(numerator, denominator) {
  const grades = [numerator, denominator];
  checkPosteriors(
    grades.map((grade) => grade?.expectation?.posterior)
  );
  const [x, y] = [numerator.expectation.posterior, denominator.expectation.posterior];
  const ratioAt = (probability) => {
    const share2 = betaQuantile(probability, { a: x.shape, b: y.shape });
    return share2 / (1 - share2) * (y.exposure / x.exposure);
  };
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return {
    mean: ratioAt(0.5),
    interval: { lower: ratioAt(tail), upper: ratioAt(1 - tail), level: INTERVAL_LEVEL },
    tier: tierRatio(numerator.expectation.tierEffect, denominator.expectation.tierEffect)
  };
}
function tierRatio(a, b) {
  if (a === void 0 || b === void 0) return null;
  const ends = [a.interval.lower / b.interval.lower, a.interval.upper / b.interval.upper];
  return {
    mean: a.mean / b.mean,
    interval: { lower: Math.min(...ends), upper: Math.max(...ends), level: INTERVAL_LEVEL }
  };
}
function checkPosteriors(posteriors) {
  const issues = posteriors.flatMap(
    (posterior2, index) => ["shape", "exposure"].flatMap((name) => {
      const value = posterior2?.[name];
      if (value !== void 0 && Number.isFinite(value) && value > 0) return [];
      const path = `/${index}/expectation/posterior/${name}`;
      return [inputIssue("MORE_THAN", { path, received: value, params: { minimum: 0 } })];
    })
  );
  if (issues.length > 0) throw inputInvalid("creator-grade", issues);
}

// src/findings/not-known.ts
var NOT_KNOWN = {
  FOLLOWERS_UNKNOWN: {
    severity: "warning",
    message: {
      en: "The number of followers is not known; {assumed} are assumed, as one creator in ten has at most.",
      "zh-Hans": "\u7C89\u4E1D\u6570\u672A\u77E5\uFF1B\u6309\u7C89\u4E1D\u6700\u5C11\u7684\u4E00\u6210\u8FBE\u4EBA\u7684 {assumed} \u8BA1\u7B97\u3002"
    },
    fix: {
      en: "Ask the creator for the number, and enter it in `followers`.",
      "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u8BE2\u95EE\uFF0C\u5E76\u586B\u5165 `followers`\u3002"
    }
  },
  ENGAGEMENT_UNKNOWN: {
    severity: "warning",
    message: {
      en: "No post shows views, likes and comments, so the engagement is not known; as little is assumed as one account of this size in ten has.",
      "zh-Hans": "\u6CA1\u6709\u5185\u5BB9\u516C\u5F00\u64AD\u653E\u3001\u70B9\u8D5E\u548C\u8BC4\u8BBA\uFF0C\u4E92\u52A8\u7387\u672A\u77E5\uFF1B\u6309\u540C\u7B49\u89C4\u6A21\u8D26\u53F7\u4E2D\u6700\u4F4E\u4E00\u6210\u4F30\u7B97\u3002"
    },
    fix: {
      en: "Ask the creator for the figures of the posts of the last 90 days.",
      "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u7D22\u53D6\u6700\u8FD1 90 \u5929\u5185\u5BB9\u7684\u6570\u636E\u3002"
    }
  },
  FIGURES_HIDDEN: {
    severity: "hint",
    message: {
      en: "{hidden} of {posts} posts hide views, likes or comments; each counts as one with little engagement.",
      "zh-Hans": "{posts} \u6761\u5185\u5BB9\u4E2D\u6709 {hidden} \u6761\u672A\u516C\u5F00\u64AD\u653E\u3001\u70B9\u8D5E\u6216\u8BC4\u8BBA\uFF0C\u5747\u6309\u4E92\u52A8\u7387\u504F\u4F4E\u8BA1\u7B97\u3002"
    },
    fix: {
      en: "Ask the creator for these figures.",
      "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u7D22\u53D6\u8FD9\u4E9B\u6570\u636E\u3002"
    }
  },
  FEE_UNKNOWN: {
    severity: "warning",
    message: {
      en: "The fee is not known: what is expected is the contribution before the fee.",
      "zh-Hans": "\u8D39\u7528\u672A\u77E5\uFF1A\u9884\u671F\u8D21\u732E\u4E3A\u6263\u9664\u8FBE\u4EBA\u8D39\u7528\u4E4B\u524D\u7684\u91D1\u989D\u3002"
    },
    fix: {
      en: "Ask for a quote, and enter it in `fee`.",
      "zh-Hans": "\u8BF7\u5148\u8BE2\u4EF7\uFF0C\u5E76\u586B\u5165 `fee`\u3002"
    }
  },
  INPUTS_ASSUMED: {
    severity: "hint",
    message: {
      en: "Not known, and therefore assumed as the weakest tenth of creators has it: {inputs}.",
      "zh-Hans": "\u4EE5\u4E0B\u4FE1\u606F\u672A\u77E5\uFF0C\u6309\u6700\u4F4E\u4E00\u6210\u8FBE\u4EBA\u7684\u6C34\u5E73\u4F30\u7B97\uFF1A{inputs}\u3002"
    },
    fix: {
      en: "Ask the creator for it. Figures that are at least as good raise score, place and expected money.",
      "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u7D22\u53D6\u3002\u82E5\u5B9E\u9645\u6570\u636E\u66F4\u597D\uFF0C\u5F97\u5206\u3001\u540D\u6B21\u548C\u9884\u671F\u91D1\u989D\u90FD\u4F1A\u63D0\u9AD8\u3002"
    }
  },
  TIER_ESTIMATED: {
    severity: "hint",
    message: {
      en: "The price tier is not stated; it was estimated from promoted prices, from units and revenue of the shop, or from the brands that paid for posts.",
      "zh-Hans": "\u4EF7\u4F4D\u672A\u586B\u5199\uFF1B\u6839\u636E\u63A8\u5E7F\u5546\u54C1\u7684\u4EF7\u683C\u3001\u5E97\u94FA\u9500\u91CF\u4E0E\u9500\u552E\u989D\u6216\u5546\u5355\u54C1\u724C\u4F30\u7B97\u3002"
    },
    fix: {
      en: "Look at what the creator promotes, and enter `priceTier`.",
      "zh-Hans": "\u8BF7\u67E5\u770B\u8FBE\u4EBA\u63A8\u5E7F\u7684\u5546\u54C1\uFF0C\u5E76\u586B\u5199 `priceTier`\u3002"
    }
  },
  LIVES_NOT_SHOWN: {
    severity: "hint",
    message: {
      en: "{count} past live(s) are rehearsals or scripted sessions; they are no evidence and were left out.",
      "zh-Hans": "{count} \u573A\u8FC7\u5F80\u76F4\u64AD\u4E3A\u5F69\u6392\u6216\u811A\u672C\u6F14\u7EC3\uFF0C\u4E0D\u4F5C\u4E3A\u4F9D\u636E\uFF0C\u672A\u8BA1\u5165\u3002"
    },
    fix: {
      en: "Enter lives that were sold to real viewers.",
      "zh-Hans": "\u8BF7\u586B\u5199\u9762\u5411\u771F\u5B9E\u89C2\u4F17\u7684\u76F4\u64AD\u3002"
    }
  },
  SHOP_SALES_NOT_USED: {
    severity: "hint",
    message: {
      en: "Units or revenue that a marketplace publishes as a range do not enter as sales of lives, for they do not tell lives from videos; only what a unit cost may enter, where the price tier is not known.",
      "zh-Hans": "\u5E73\u53F0\u4EE5\u533A\u95F4\u516C\u5E03\u7684\u9500\u91CF\u6216\u9500\u552E\u989D\u672A\u8BA1\u5165\u76F4\u64AD\u9500\u91CF\uFF1A\u5176\u4E2D\u672A\u533A\u5206\u76F4\u64AD\u4E0E\u77ED\u89C6\u9891\uFF1B\u4EC5\u5728\u4EF7\u4F4D\u672A\u77E5\u65F6\uFF0C\u7528\u5176\u63A8\u7B97\u4EF6\u5355\u4EF7\u3002"
    },
    fix: {
      en: "Ask for viewers and units sold of single lives, and enter them in `lives`.",
      "zh-Hans": "\u8BF7\u7D22\u53D6\u6BCF\u573A\u76F4\u64AD\u7684\u89C2\u4F17\u6570\u548C\u9500\u91CF\uFF0C\u5E76\u586B\u5165 `lives`\u3002"
    }
  },
  ORDERS_UNPROVEN: {
    severity: "hint",
    message: {
      en: "By what is known, one live brings about {orders} orders, fewer than {least}.",
      "zh-Hans": "\u6309\u5DF2\u77E5\u4FE1\u606F\uFF0C\u4E00\u573A\u76F4\u64AD\u7EA6\u6210\u4EA4 {orders} \u5355\uFF0C\u5C11\u4E8E {least} \u5355\u3002"
    },
    fix: {
      en: "Ask for viewers and sales of past lives, or begin with a small pilot.",
      "zh-Hans": "\u8BF7\u7D22\u53D6\u8FC7\u5F80\u76F4\u64AD\u7684\u89C2\u4F17\u6570\u548C\u9500\u91CF\uFF0C\u6216\u5148\u505A\u5C0F\u89C4\u6A21\u6D4B\u8BD5\u3002"
    }
  },
  LIKES_STAND_IN: {
    severity: "warning",
    message: {
      en: "Every post shows {likes} likes: a number that readers write for hidden likes, so they count as hidden.",
      "zh-Hans": "\u6BCF\u6761\u5185\u5BB9\u7684\u70B9\u8D5E\u6570\u5747\u4E3A {likes}\uFF1A\u8FD9\u662F\u91C7\u96C6\u5DE5\u5177\u5BF9\u9690\u85CF\u70B9\u8D5E\u7684\u5199\u6CD5\uFF0C\u6309\u9690\u85CF\u5904\u7406\u3002"
    },
    fix: {
      en: "Enter null for hidden likes, or ask the creator for the figures.",
      "zh-Hans": "\u9690\u85CF\u7684\u70B9\u8D5E\u8BF7\u586B null\uFF0C\u6216\u5411\u8FBE\u4EBA\u7D22\u53D6\u6570\u636E\u3002"
    }
  },
  VIEWS_ZERO: {
    severity: "warning",
    message: {
      en: "{count} of {posts} posts show no view at all, which is more likely a missing figure.",
      "zh-Hans": "{posts} \u6761\u5185\u5BB9\u4E2D\u6709 {count} \u6761\u64AD\u653E\u6570\u4E3A 0\uFF0C\u66F4\u53EF\u80FD\u662F\u6570\u636E\u7F3A\u5931\u3002"
    },
    fix: {
      en: "Enter null for views that are not known.",
      "zh-Hans": "\u672A\u77E5\u7684\u64AD\u653E\u6570\u8BF7\u586B null\u3002"
    }
  },
  LIKES_ABOVE_VIEWS: {
    severity: "warning",
    message: {
      en: "{count} of {posts} posts show more likes than views.",
      "zh-Hans": "{posts} \u6761\u5185\u5BB9\u4E2D\u6709 {count} \u6761\u70B9\u8D5E\u6570\u591A\u4E8E\u64AD\u653E\u6570\u3002"
    },
    fix: {
      en: "Check these figures; views may be of another kind or cut short.",
      "zh-Hans": "\u8BF7\u6838\u5BF9\u8FD9\u4E9B\u6570\u636E\uFF1B\u64AD\u653E\u6570\u7684\u53E3\u5F84\u53EF\u80FD\u4E0D\u540C\u6216\u6570\u636E\u4E0D\u5168\u3002"
    }
  }
};

// src/findings/of-texts.ts
var OF_TEXTS = {
  TEXTS_TO_READ: {
    severity: "hint",
    message: {
      en: "{count} of {texts} known texts have words on {topics}. A word says nothing by itself.",
      "zh-Hans": "\u5DF2\u77E5\u7684 {texts} \u6761\u6587\u672C\u4E2D\u6709 {count} \u6761\u542B{topics}\u7C7B\u8BCD\u8BED\u3002\u8BCD\u8BED\u672C\u8EAB\u4E0D\u8BF4\u660E\u95EE\u9898\u3002"
    },
    fix: {
      en: "Read these posts, and decide whether they suit the brand.",
      "zh-Hans": "\u8BF7\u9605\u8BFB\u8FD9\u4E9B\u5185\u5BB9\uFF0C\u518D\u5224\u65AD\u662F\u5426\u9002\u5408\u54C1\u724C\u3002"
    }
  },
  COMPETITOR_IN_TEXTS: {
    severity: "hint",
    message: {
      en: "{count} text(s) of the last {days} days name a competitor without saying who paid: {competitors}.",
      "zh-Hans": "\u6700\u8FD1 {days} \u5929\u6709 {count} \u6761\u6587\u672C\u63D0\u5230\u7ADE\u54C1\uFF0C\u4F46\u672A\u6CE8\u660E\u662F\u5426\u5546\u5355\uFF1A\u201C{competitors}\u201D\u3002"
    },
    fix: {
      en: "Ask whether these posts were paid for, and enter `sponsored` and `brand`.",
      "zh-Hans": "\u8BF7\u8BE2\u95EE\u8FD9\u4E9B\u5185\u5BB9\u662F\u5426\u4E3A\u5546\u5355\uFF0C\u5E76\u586B\u5199 `sponsored` \u548C `brand`\u3002"
    }
  },
  VIDEO_EXPECTED: {
    severity: "hint",
    message: {
      en: "The brief asks for a video: what is expected is that of one video, viewers are views, and past lives do not count. The rates are illustrative.",
      "zh-Hans": "\u9700\u6C42\u5355\u8981\u6C42\u89C6\u9891\uFF1A\u9884\u671F\u4E3A\u4E00\u6761\u89C6\u9891\u7684\u7ED3\u679C\uFF0C\u89C2\u4F17\u6570\u4E3A\u64AD\u653E\u91CF\uFF0C\u8FC7\u5F80\u76F4\u64AD\u4E0D\u8BA1\u5165\u3002\u8F6C\u5316\u7387\u4E3A\u793A\u4F8B\u503C\u3002"
    },
    fix: {
      en: "Replace them by those of your own videos with `benchmarks`, or ask for a live.",
      "zh-Hans": "\u8BF7\u7528 `benchmarks` \u6362\u6210\u8D35\u65B9\u89C6\u9891\u7684\u6570\u636E\uFF0C\u6216\u6539\u4E3A\u76F4\u64AD\u3002"
    }
  }
};

// src/findings/catalogue.ts
var GRADE_FINDINGS = {
  // Gates that are not passed
  PLATFORM_DIFFERS: {
    severity: "error",
    message: {
      en: "The creator publishes on {platform}; the brief is for {wanted}.",
      "zh-Hans": '\u8FBE\u4EBA\u5728 "{platform}" \u53D1\u5E03\u5185\u5BB9\uFF0C\u800C\u9700\u6C42\u5355\u5E73\u53F0\u4E3A "{wanted}"\u3002'
    },
    fix: {
      en: "Choose a creator of that platform, or change the platform of the brief.",
      "zh-Hans": "\u8BF7\u9009\u62E9\u8BE5\u5E73\u53F0\u7684\u8FBE\u4EBA\uFF0C\u6216\u4FEE\u6539\u9700\u6C42\u5355\u7684\u5E73\u53F0\u3002"
    }
  },
  AUDIENCE_NOT_SHIPPABLE: {
    severity: "error",
    message: {
      en: "{share} of the audience can be shipped to; at least {least} is required.",
      "zh-Hans": "{share} \u7684\u53D7\u4F17\u4F4D\u4E8E\u53EF\u53D1\u8D27\u5E02\u573A\uFF1B\u81F3\u5C11\u9700\u8981 {least}\u3002"
    },
    fix: {
      en: "Choose a creator with another audience, or ship to more markets and name them in `shippableMarkets`.",
      "zh-Hans": "\u8BF7\u9009\u62E9\u53D7\u4F17\u4E0D\u540C\u7684\u8FBE\u4EBA\uFF0C\u6216\u6269\u5927\u53D1\u8D27\u5E02\u573A\u5E76\u586B\u5165 `shippableMarkets`\u3002"
    }
  },
  COMPETITOR_SERVED: {
    severity: "error",
    message: {
      en: "A competitor paid the creator in the last {days} days: {competitors}.",
      "zh-Hans": '\u6700\u8FD1 {days} \u5929\u5185\u4E3A\u7ADE\u54C1\u505A\u8FC7\u5546\u5355\uFF1A"{competitors}"\u3002'
    },
    fix: {
      en: "Wait until that work is old enough, or choose another creator.",
      "zh-Hans": "\u8BF7\u7B49\u5F85\u8BE5\u5546\u5355\u8FC7\u671F\uFF0C\u6216\u9009\u62E9\u5176\u4ED6\u8FBE\u4EBA\u3002"
    }
  },
  FEE_ABOVE_BUDGET: {
    severity: "error",
    message: {
      en: "The creator asks for {fee}; the budget is {budget}.",
      "zh-Hans": "\u8FBE\u4EBA\u62A5\u4EF7 {fee}\uFF0C\u8D85\u51FA\u9884\u7B97 {budget}\u3002"
    },
    fix: {
      en: "Negotiate the fee, raise `budget` of the brief, or choose another creator.",
      "zh-Hans": "\u8BF7\u8BAE\u4EF7\u3001\u63D0\u9AD8\u9700\u6C42\u5355\u7684 `budget`\uFF0C\u6216\u9009\u62E9\u5176\u4ED6\u8FBE\u4EBA\u3002"
    }
  },
  ORDERS_TOO_FEW: {
    severity: "error",
    message: {
      en: "{work} can bring about {orders} orders; at least {least} are wanted for a sale.",
      "zh-Hans": "{work}\u7EA6\u53EF\u6210\u4EA4 {orders} \u5355\uFF1B\u5E26\u8D27\u81F3\u5C11\u9700\u8981 {least} \u5355\u3002"
    },
    fix: {
      en: "Choose a creator with more viewers. If past lives had more, enter them in `lives`.",
      "zh-Hans": "\u8BF7\u9009\u62E9\u89C2\u4F17\u66F4\u591A\u7684\u8FBE\u4EBA\uFF1B\u82E5\u8FC7\u5F80\u76F4\u64AD\u89C2\u4F17\u66F4\u591A\uFF0C\u8BF7\u586B\u5165 `lives`\u3002"
    }
  },
  PERMIT_NOT_SHOWN: {
    severity: "error",
    message: {
      en: "No valid permit was shown: {permits}.",
      "zh-Hans": "\u672A\u51FA\u793A\u6709\u6548\u8BB8\u53EF\uFF1A\u201C{permits}\u201D\u3002"
    },
    fix: {
      en: "Ask the creator for it, and enter it in `permits` of the profile.",
      "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u7D22\u53D6\uFF0C\u5E76\u586B\u5165\u6863\u6848\u7684 `permits`\u3002"
    }
  },
  // Gates that could not be decided
  AUDIENCE_COUNTRIES_UNKNOWN: {
    severity: "warning",
    message: {
      en: "The countries of the audience are not known; as few in reach of your shop are assumed as one creator in ten has.",
      "zh-Hans": "\u53D7\u4F17\u56FD\u5BB6\u5206\u5E03\u672A\u77E5\uFF1B\u53EF\u53D1\u8D27\u5360\u6BD4\u6309\u6700\u4F4E\u4E00\u6210\u8FBE\u4EBA\u4F30\u7B97\u3002"
    },
    fix: {
      en: "Ask for the audience report of the platform, and enter `audience.countries`.",
      "zh-Hans": "\u8BF7\u7D22\u53D6\u5E73\u53F0\u7684\u53D7\u4F17\u62A5\u544A\uFF0C\u5E76\u586B\u5199 `audience.countries`\u3002"
    }
  },
  PERMITS_NOT_STATED: {
    severity: "warning",
    message: {
      en: "The brief does not state which permits a creator must hold, so none was checked.",
      "zh-Hans": "\u9700\u6C42\u5355\u672A\u5217\u660E\u8FBE\u4EBA\u987B\u6301\u6709\u7684\u8BB8\u53EF\uFF0C\u56E0\u6B64\u672A\u6838\u5BF9\u3002"
    },
    fix: {
      en: "Fill them in with `livelane-contracts permits`; an empty list states that none is needed.",
      "zh-Hans": "\u8BF7\u7528 `livelane-contracts permits` \u586B\u5199\uFF1B\u7A7A\u5217\u8868\u8868\u793A\u65E0\u9700\u8BB8\u53EF\u3002"
    }
  },
  SPONSORS_NOT_NAMED: {
    severity: "hint",
    message: {
      en: "{count} sponsored post(s) name no brand, so work for a competitor may be among them.",
      "zh-Hans": "{count} \u6761\u5546\u5355\u672A\u6CE8\u660E\u54C1\u724C\uFF0C\u5176\u4E2D\u53EF\u80FD\u6709\u7ADE\u54C1\u5546\u5355\u3002"
    },
    fix: {
      en: "Enter `brand` of these posts.",
      "zh-Hans": "\u8BF7\u586B\u5199\u8FD9\u4E9B\u5185\u5BB9\u7684 `brand`\u3002"
    }
  },
  ...NOT_KNOWN,
  ...OF_TEXTS,
  // Lists
  PERSON_TWICE: {
    severity: "hint",
    message: {
      en: "{person} has more than one account in the list: {accounts}.",
      "zh-Hans": "\u201C{person}\u201D \u5728\u5217\u8868\u4E2D\u6709\u591A\u4E2A\u8D26\u53F7\uFF1A{accounts}\u3002"
    },
    fix: {
      en: "Choose one of them; what one account sells, the other may already count.",
      "zh-Hans": "\u8BF7\u62E9\u4E00\uFF1B\u540C\u4E00\u9500\u91CF\u53EF\u80FD\u88AB\u4E24\u4E2A\u8D26\u53F7\u91CD\u590D\u8BA1\u5165\u3002"
    }
  },
  PEERS_TOO_FEW: {
    severity: "warning",
    message: {
      en: "Fewer than {least} of the {given} peers can be used, so the engagement prior of the benchmarks was used.",
      "zh-Hans": "{given} \u4F4D\u53C2\u7167\u8FBE\u4EBA\u4E2D\u53EF\u7528\u7684\u4E0D\u8DB3 {least} \u4F4D\uFF0C\u56E0\u6B64\u4F7F\u7528\u57FA\u51C6\u7684\u4E92\u52A8\u7387\u5148\u9A8C\u3002"
    },
    fix: {
      en: "Give more peers, each with followers and at least 3 posts that show their figures.",
      "zh-Hans": "\u8BF7\u63D0\u4F9B\u66F4\u591A\u53C2\u7167\u8FBE\u4EBA\uFF0C\u6BCF\u4F4D\u987B\u6709\u7C89\u4E1D\u6570\u53CA\u81F3\u5C11 3 \u6761\u516C\u5F00\u6570\u636E\u7684\u5185\u5BB9\u3002"
    }
  },
  // Authenticity
  FIGURES_TO_REVIEW: {
    severity: "warning",
    message: {
      en: "The figures of the posts should be reviewed by people: {evidence}.",
      "zh-Hans": "\u5185\u5BB9\u6570\u636E\u9700\u8981\u4EBA\u5DE5\u590D\u6838\uFF1A{evidence}\u3002"
    },
    fix: {
      en: "Compare them with what the creator\u2019s own account shows. They prove nothing by themselves.",
      "zh-Hans": "\u8BF7\u4E0E\u8FBE\u4EBA\u8D26\u53F7\u540E\u53F0\u7684\u6570\u636E\u6838\u5BF9\u3002\u8FD9\u4E9B\u6570\u636E\u672C\u8EAB\u5E76\u4E0D\u8BC1\u660E\u4EFB\u4F55\u95EE\u9898\u3002"
    }
  },
  FIGURES_TOO_FEW: {
    severity: "hint",
    message: {
      en: "The figures of the posts could not be reviewed: {evidence}.",
      "zh-Hans": "\u5185\u5BB9\u6570\u636E\u65E0\u6CD5\u590D\u6838\uFF1A{evidence}\u3002"
    },
    fix: {
      en: "Ask the creator for the figures that are missing.",
      "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u7D22\u53D6\u7F3A\u5C11\u7684\u6570\u636E\u3002"
    }
  },
  // Campaigns that were learned from
  CAMPAIGN_NOT_COUNTED: {
    severity: "warning",
    message: {
      en: "Session {session} was not a show ({kind}); the expectation is unchanged.",
      "zh-Hans": '\u573A\u6B21 "{session}" \u4E0D\u662F\u6B63\u5F0F\u76F4\u64AD\uFF08"{kind}"\uFF09\uFF1B\u9884\u671F\u4E0D\u53D8\u3002'
    },
    fix: {
      en: "Learn from the settlement of a show.",
      "zh-Hans": "\u8BF7\u7528\u6B63\u5F0F\u76F4\u64AD\u7684\u7ED3\u7B97\u5355\u5B66\u4E60\u3002"
    }
  },
  CAMPAIGN_OF_ANOTHER: {
    severity: "warning",
    message: {
      en: "Settlement {settlement} neither pays {creator} nor has sales credited to {creator}; the expectation is unchanged.",
      "zh-Hans": '\u7ED3\u7B97\u5355 "{settlement}" \u672A\u5411 "{creator}" \u4ED8\u6B3E\uFF0C\u4E5F\u6CA1\u6709\u5F52\u56E0\u7ED9\u8BE5\u8FBE\u4EBA\u7684\u9500\u552E\uFF1B\u9884\u671F\u4E0D\u53D8\u3002'
    },
    fix: {
      en: "Use the settlement, log and credited sales of a campaign of this creator.",
      "zh-Hans": "\u8BF7\u4F7F\u7528\u8BE5\u8FBE\u4EBA\u6D3B\u52A8\u7684\u7ED3\u7B97\u5355\u3001\u76F4\u64AD\u65E5\u5FD7\u548C\u5F52\u56E0\u9500\u552E\u3002"
    }
  },
  CAMPAIGN_ASSUMED: {
    severity: "warning",
    message: {
      en: "Session {session} was not a show ({kind}) and changed the expectation as if it had been one.",
      "zh-Hans": '\u573A\u6B21 "{session}" \u4E0D\u662F\u6B63\u5F0F\u76F4\u64AD\uFF08"{kind}"\uFF09\uFF0C\u4F46\u6309\u6B63\u5F0F\u76F4\u64AD\u6539\u53D8\u4E86\u9884\u671F\u3002'
    },
    fix: {
      en: "Use the previous grade for deals.",
      "zh-Hans": "\u7B7E\u7EA6\u8BF7\u4F7F\u7528\u6B64\u524D\u7684\u8BC4\u5206\u3002"
    }
  },
  CAMPAIGN_TWICE: {
    severity: "hint",
    message: {
      en: "Session {session} was given more than once; it counts once, by settlement {settlement}.",
      "zh-Hans": '\u573A\u6B21 "{session}" \u91CD\u590D\u63D0\u4F9B\uFF0C\u4EC5\u6309\u7ED3\u7B97\u5355 "{settlement}" \u8BA1\u5165\u4E00\u6B21\u3002'
    },
    fix: {
      en: "Nothing is needed; of two settlements of a session the one that knew more counts.",
      "zh-Hans": "\u65E0\u9700\u5904\u7406\uFF1B\u540C\u4E00\u573A\u6B21\u6709\u4E24\u4EFD\u7ED3\u7B97\u5355\u65F6\uFF0C\u4EE5\u6240\u77E5\u66F4\u5168\u7684\u4E3A\u51C6\u3002"
    }
  },
  SETTLEMENT_WITH_ERRORS: {
    severity: "warning",
    message: {
      en: "Settlement {settlement} has findings of the severity error: {codes}.",
      "zh-Hans": '\u7ED3\u7B97\u5355 "{settlement}" \u6709\u4E25\u91CD\u7A0B\u5EA6\u4E3A\u9519\u8BEF\u7684\u95EE\u9898\uFF1A"{codes}"\u3002'
    },
    fix: {
      en: "Resolve them, then update the previous grade with the corrected settlement.",
      "zh-Hans": "\u8BF7\u5148\u89E3\u51B3\uFF0C\u518D\u7528\u6B64\u524D\u7684\u8BC4\u5206\u548C\u66F4\u6B63\u540E\u7684\u7ED3\u7B97\u5355\u5B66\u4E60\u3002"
    }
  },
  EVENT_UNKNOWN: {
    severity: "hint",
    message: {
      en: "The session log has {count} event(s) of the type {type}, which this version does not know; they had no effect.",
      "zh-Hans": '\u76F4\u64AD\u65E5\u5FD7\u542B {count} \u4E2A\u7C7B\u578B\u4E3A "{type}" \u7684\u4E8B\u4EF6\uFF0C\u672C\u7248\u672C\u4E0D\u8BA4\u8BC6\uFF0C\u672A\u4EA7\u751F\u5F71\u54CD\u3002'
    },
    fix: {
      en: "Update the grade with the version that wrote the log.",
      "zh-Hans": "\u8BF7\u4F7F\u7528\u5199\u5165\u8BE5\u65E5\u5FD7\u7684\u7248\u672C\u66F4\u65B0\u8BC4\u5206\u3002"
    }
  },
  ENTRY_UNKNOWN: {
    severity: "hint",
    message: {
      en: "Settlement {settlement} has {count} line(s) or posting(s) of {names}, which this version does not know.",
      "zh-Hans": '\u7ED3\u7B97\u5355 "{settlement}" \u542B {count} \u6761\u5C5E\u4E8E "{names}" \u7684\u5206\u5F55\uFF0C\u672C\u7248\u672C\u4E0D\u8BA4\u8BC6\u3002'
    },
    fix: {
      en: "Update the grade with the version that wrote the settlement.",
      "zh-Hans": "\u8BF7\u4F7F\u7528\u5199\u5165\u8BE5\u7ED3\u7B97\u5355\u7684\u7248\u672C\u66F4\u65B0\u8BC4\u5206\u3002"
    }
  }
};

// src/expectation/conversion-posterior.ts
function conversionPosterior(input, read) {
  const { strength } = input.benchmarks.conversion;
  const { conversions, expected, hidden } = read(pastConversions);
  const tenth = input.shared(tenthOfRates);
  return {
    shape: strength + conversions + tenth * hidden,
    exposure: (strength + expected + hidden) / read(expectedRate).mean,
    campaigns: [],
    discount: strength * (1 - restOf({ conversions, expected, hidden, strength, tenth }))
  };
}
function restOf({ conversions, expected, hidden, strength, tenth }) {
  const seen = expected + hidden;
  if (seen === 0) return tenth;
  const ratio = (conversions + tenth * hidden) / seen;
  const shown2 = Math.min(1, Math.max(tenth, ratio));
  return tenth + seen / (strength + seen) * (shown2 - tenth);
}
function conversionRate({
  shape,
  exposure,
  discount = 0
}) {
  const mean = (shape - discount) / exposure;
  const lower = Math.min(mean, gammaTail(shape, "lower") / exposure);
  const upper = Math.max(mean, gammaTail(shape, "upper") / exposure);
  return { mean, interval: { lower, upper, level: INTERVAL_LEVEL } };
}

// src/expectation/expectation.ts
var MICRO = 1e6;
var WHOLE = 1000000n;
var COMMISSION_LIMIT = 1000000000n;
function expectationOf({ viewers, posterior: posterior2, terms }) {
  const rate = conversionRate(posterior2);
  const conversions = conversionsOf(viewers, posterior2);
  const { currency } = terms.fixedFee;
  const unit = unitContribution(terms, terms.commission);
  const fee = toMinor(terms.fixedFee);
  const net = (count2) => money(currency, times(unit, count2) - fee);
  const sells = unit.numerator >= 0n;
  const { mean, interval } = conversions;
  const [low, high] = sells ? [interval.lower, interval.upper] : [interval.upper, interval.lower];
  return {
    viewers,
    conversionsPer1000Viewers: rate,
    conversions,
    contribution: {
      mean: net(mean),
      lower: net(low),
      upper: net(high),
      level: INTERVAL_LEVEL
    },
    ...terms.feeKnown ? {} : { beforeFee: true },
    breakEvenFee: money(currency, times(unit, mean)),
    breakEvenCommission: breakEvenCommission(terms, mean),
    posterior: posterior2,
    terms
  };
}
function times({ numerator, denominator }, count2) {
  return divideRounded(
    numerator * BigInt(Math.round(count2 * MICRO)),
    denominator * WHOLE,
    "half-even"
  );
}
function conversionsOf(viewers, posterior2) {
  const { shape, exposure, discount = 0 } = posterior2;
  const { logMean, logSd: viewersLogSd } = logNormalOf(viewers);
  const mean = viewers.mean * (shape - discount) / exposure / 1e3;
  const known = logNormalMean({ logMean, logSd: viewersLogSd }) * shape / exposure / 1e3;
  const logSd = Math.hypot(viewersLogSd, Math.sqrt(Math.log1p(1 / shape)));
  const end = (middle, sign) => {
    const distance = middle * Math.abs(Math.expm1(sign * INTERVAL_Z * logSd - logSd ** 2 / 2));
    return middle + sign * Math.hypot(distance, INTERVAL_Z * Math.sqrt(middle));
  };
  const lower = viewers.interval.lower === 0 ? 0 : Math.max(0, end(mean, -1));
  const upper = Math.max(end(mean, 1), end(known, 1));
  return { mean, interval: { lower, upper, level: INTERVAL_LEVEL } };
}
function logNormalOf({ mean, interval: { lower, upper } }) {
  if (lower > 0) {
    const logSd2 = Math.log(upper / lower) / (2 * INTERVAL_Z);
    return { logMean: Math.log(upper * lower) / 2, logSd: logSd2 };
  }
  const logSd = Math.max(0, Math.min(INTERVAL_Z, Math.log(upper / Math.max(1, mean))));
  return { logMean: Math.log(Math.max(1, upper)) - INTERVAL_Z * logSd, logSd };
}
function breakEvenCommission(terms, conversions) {
  const revenue = times(unitRevenue(terms), conversions);
  if (revenue <= 0n) return null;
  const before = times(unitContribution(terms, 0), conversions) - BigInt(terms.fixedFee.minor);
  const rate = divideRounded(before * BigInt(PPM), revenue, "floor");
  return rate > COMMISSION_LIMIT || rate < -COMMISSION_LIMIT ? null : Number(rate);
}

// src/expectation/expected-viewers.ts
function expectedViewers({ profile }, read) {
  const { known, assumed: assumed2, observed } = read(nextLiveViewers);
  const mean = logNormalMean(assumed2);
  const { lower, upper } = logNormalEstimate(known).interval;
  const unknown2 = followersOf(profile) === null && !observed;
  return {
    mean,
    interval: {
      lower: unknown2 ? 0 : Math.min(mean, lower),
      upper: Math.max(mean, upper),
      level: INTERVAL_LEVEL
    }
  };
}

// src/gates/budget.ts
var isWithinBudget = ({ brief, terms }) => !terms.feeKnown || compareMoney(terms.fixedFee, brief.budget) <= 0;
var checkBudget = (input, path) => {
  const { brief, terms } = input;
  const id = "budget";
  if (!terms.feeKnown) {
    const reason2 = { en: "the fee is not known: ask for a quote", "zh-Hans": "\u8D39\u7528\u672A\u77E5\uFF1A\u8BF7\u5148\u8BE2\u4EF7" };
    return { gate: { id, passed: true, reason: reason2 } };
  }
  const [fee, budget] = [formatMoney(terms.fixedFee), formatMoney(brief.budget)];
  const passed = isWithinBudget(input);
  const reason = passed ? { en: `asks for ${fee} of a budget of ${budget}`, "zh-Hans": `\u62A5\u4EF7 ${fee}\uFF0C\u9884\u7B97 ${budget}` } : {
    en: `asks for ${fee}; the budget is ${budget}`,
    "zh-Hans": `\u62A5\u4EF7 ${fee}\uFF0C\u8D85\u51FA\u9884\u7B97 ${budget}`
  };
  const gate = { id, passed, reason };
  if (passed) return { gate };
  return {
    gate,
    finding: findingOf(GRADE_FINDINGS, "FEE_ABOVE_BUDGET", { path, params: { fee, budget } })
  };
};

// src/signals/content/brand-key.ts
function brandKey(name) {
  if (/^[\x20-\x7e]*$/.test(name)) return name.trim().toLowerCase();
  return name.normalize("NFKC").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "").trim().toLowerCase();
}

// src/gates/gate.ts
var MOST_NAME = 80;
function shortName(name) {
  return [...name].slice(0, MOST_NAME).join("");
}

// src/gates/competitor-conflict.ts
var DAY2 = 864e5;
var servesNoCompetitor = (input) => competitorsServed(input).length === 0;
var checkCompetitorConflict = (input, path) => {
  const { posts, brief, market } = input;
  const { competitorDays: days } = market.gates;
  const competitors = competitorsServed(input).map(shortName);
  if (competitors.length === 0) return notServed({ posts, brief, days }, path);
  const names = competitors.map(inertLine).join(", ");
  const reason = {
    en: `paid by a competitor in the last ${days} days: ${names}`,
    "zh-Hans": `\u6700\u8FD1 ${days} \u5929\u5185\u4E3A\u7ADE\u54C1\u505A\u8FC7\u5546\u5355\uFF1A${names}`
  };
  const params = { days, competitors };
  return {
    gate: { id: "competitor-conflict", passed: false, reason },
    finding: findingOf(GRADE_FINDINGS, "COMPETITOR_SERVED", { path, params })
  };
};
function notServed({ posts, brief, days }, path) {
  const count2 = posts.filter(({ post }) => post.sponsored && post.brand === void 0).length;
  const id = "competitor-conflict";
  if ((brief.competitors ?? []).length === 0) {
    const reason2 = { en: "the brief names no competitor", "zh-Hans": "\u9700\u6C42\u5355\u672A\u5217\u51FA\u7ADE\u54C1" };
    return { gate: { id, passed: true, reason: reason2 } };
  }
  if (posts.length === 0) {
    const reason2 = { en: "no posts in which to look", "zh-Hans": "\u6CA1\u6709\u53EF\u4F9B\u67E5\u770B\u7684\u5185\u5BB9" };
    return { gate: { id, passed: true, reason: reason2 } };
  }
  const reason = {
    en: `no paid work for a named competitor in the last ${days} days${count2 > 0 ? ` (${count2} sponsored posts name no brand)` : ""}`,
    "zh-Hans": `\u6700\u8FD1 ${days} \u5929\u5185\u672A\u89C1\u7ADE\u54C1\u5546\u5355${count2 > 0 ? `\uFF08${count2} \u6761\u5546\u5355\u672A\u6CE8\u660E\u54C1\u724C\uFF09` : ""}`
  };
  const gate = { id, passed: true, reason };
  if (count2 === 0) return { gate };
  return {
    gate,
    finding: findingOf(GRADE_FINDINGS, "SPONSORS_NOT_NAMED", { path, params: { count: count2 } })
  };
}
function competitorsServed({ posts, market, shared }) {
  const competitors = shared(competitorKeys);
  if (competitors.size === 0) return [];
  const since = shared(asOfMs) - market.gates.competitorDays * DAY2;
  const served = /* @__PURE__ */ new Set();
  for (const { post, at } of posts) {
    if (!post.sponsored || post.brand === void 0 || at < since) continue;
    const name = competitors.get(brandKey(post.brand));
    if (name !== void 0) served.add(name);
  }
  return [...served];
}
function competitorKeys({ brief }) {
  return new Map((brief.competitors ?? []).map((name) => [brandKey(name), name]));
}

// src/signals/terms/goal.ts
function goalOf({ goals }) {
  return goals[0] ?? "sales";
}

// src/gates/expected-orders.ts
var LEAST_ORDERS = 5;
var bringsOrders = ({ brief, orders }) => goalOf(brief) !== "sales" || expectedOrders(orders) >= LEAST_ORDERS;
function expectedOrders({ reachable, shown: shown2 }) {
  return Math.min(reachable, shown2 ?? reachable);
}
var checkExpectedOrders = (input, path) => {
  const { brief, orders } = input;
  const id = "expected-orders";
  const goal = goalOf(brief);
  if (goal !== "sales") {
    const reason2 = { en: `not asked for ${goal}`, "zh-Hans": "\u975E\u9500\u552E\u76EE\u6807\uFF0C\u4E0D\u4F5C\u8981\u6C42" };
    return { gate: { id, passed: true, reason: reason2 } };
  }
  const work = wantsVideo(brief) ? { en: "video", zh: "\u4E00\u6761\u89C6\u9891" } : { en: "live", zh: "\u4E00\u573A\u76F4\u64AD" };
  const { shown: shown2 } = orders;
  const expected = expectedOrders(orders);
  const passed = bringsOrders(input);
  const count2 = expected < 10 ? (Math.floor(expected * 10) / 10).toFixed(1) : expected.toFixed(0);
  const reason = shown2 === null ? {
    en: `one ${work.en} of this reach can bring about ${count2} orders from an audience that fits; at least ${LEAST_ORDERS} are wanted`,
    "zh-Hans": `\u4EE5\u8BE5\u4F53\u91CF\uFF0C\u53D7\u4F17\u5339\u914D\u65F6${work.zh}\u7EA6\u53EF\u6210\u4EA4 ${count2} \u5355\uFF1B\u81F3\u5C11\u9700\u8981 ${LEAST_ORDERS} \u5355`
  } : {
    en: `by past lives, one live brings about ${count2} orders; at least ${LEAST_ORDERS} are wanted`,
    "zh-Hans": `\u6309\u8FC7\u5F80\u76F4\u64AD\uFF0C\u4E00\u573A\u7EA6\u6210\u4EA4 ${count2} \u5355\uFF1B\u81F3\u5C11\u9700\u8981 ${LEAST_ORDERS} \u5355`
  };
  const gate = { id, passed, reason };
  if (passed) return { gate };
  const params = {
    ...{ orders: count2, least: LEAST_ORDERS },
    work: bilingual(`One ${work.en}`, work.zh)
  };
  return { gate, finding: findingOf(GRADE_FINDINGS, "ORDERS_TOO_FEW", { path, params }) };
};

// src/gates/market-permit.ts
var checkMarketPermit = (input, path) => {
  const { brief } = input;
  const asked = brief.permits ?? [];
  const missing = missingPermits(input);
  const passed = missing.length === 0;
  const reason = asked.length === 0 ? nothingAsked(brief) : shown(passed ? asked : missing, passed);
  const gate = { id: "market-permit", passed, reason };
  if (brief.permits === void 0)
    return { gate, finding: findingOf(GRADE_FINDINGS, "PERMITS_NOT_STATED", { path }) };
  if (passed) return { gate };
  const params = { permits: missing.map(nameOf2) };
  return { gate, finding: findingOf(GRADE_FINDINGS, "PERMIT_NOT_SHOWN", { path, params }) };
};
var holdsPermits = (input) => missingPermits(input).length === 0;
function missingPermits({ profile, brief, asOf }) {
  if (brief.permits === void 0 || brief.permits.length === 0) return [];
  const now = toEpochMs(asOf);
  const held = (profile.permits ?? []).filter(
    ({ validUntil }) => validUntil === null || toEpochMs(validUntil) > now
  );
  return brief.permits.filter(({ market }) => !held.some((permit) => permit.market === market));
}
function nothingAsked({ market, permits }) {
  return permits === void 0 ? {
    en: "the brief names no permits, so none is asked for",
    "zh-Hans": "\u9700\u6C42\u5355\u672A\u5217\u660E\u8BB8\u53EF\uFF0C\u6545\u4E0D\u4F5C\u8981\u6C42"
  } : {
    en: `no permit of the creator\u2019s own is known to be needed in ${market}`,
    "zh-Hans": `\u636E\u6240\u77E5 ${market} \u4E0D\u8981\u6C42\u8FBE\u4EBA\u672C\u4EBA\u6301\u6709\u8BB8\u53EF`
  };
}
function shown(permits, held) {
  const names = permits.map(nameOf2);
  const [en, zh] = [
    names.map((name) => inertLine(name.en)).join(", "),
    names.map((name) => inertLine(name["zh-Hans"])).join("\u3001")
  ];
  return held ? { en: `holds ${en}`, "zh-Hans": `\u6301\u6709${zh}` } : {
    en: `${en} is compulsory and none that is valid was shown`,
    "zh-Hans": `${zh}\u4E3A\u5FC5\u9700\uFF0C\u4F46\u672A\u51FA\u793A\u6709\u6548\u8BB8\u53EF`
  };
}
function nameOf2({ name }) {
  return {
    en: shortName(localText(name, "en")),
    "zh-Hans": shortName(localText(name, "zh-Hans"))
  };
}

// src/gates/platform.ts
var SAME_HOUSE = { "tiktok-shop": "tiktok" };
var isOnPlatform = ({ profile, brief }) => house(profile.platform) === house(brief.platform);
var checkPlatform = (input, path) => {
  const { profile, brief } = input;
  const [platform, wanted] = [profile.platform, brief.platform];
  if (isOnPlatform(input)) {
    const reason2 = { en: `publishes on ${platform}`, "zh-Hans": `\u5728 ${platform} \u53D1\u5E03\u5185\u5BB9` };
    return { gate: { id: "platform", passed: true, reason: reason2 } };
  }
  const reason = {
    en: `publishes on ${platform}; the brief is for ${wanted}`,
    "zh-Hans": `\u5728 ${platform} \u53D1\u5E03\u5185\u5BB9\uFF0C\u800C\u9700\u6C42\u5355\u5E73\u53F0\u4E3A ${wanted}`
  };
  return {
    gate: { id: "platform", passed: false, reason },
    finding: findingOf(GRADE_FINDINGS, "PLATFORM_DIFFERS", { path, params: { platform, wanted } })
  };
};
function house(platform) {
  return Object.hasOwn(SAME_HOUSE, platform) ? SAME_HOUSE[platform] ?? platform : platform;
}

// src/gates/shippable-audience.ts
var isShippable = ({ market, coverage }) => coverage.shippable.mean >= market.gates.shippableShare;
var checkShippableAudience = (input, path) => {
  const { market, coverage } = input;
  const { shippable, unlisted } = coverage;
  const share2 = shippable.mean;
  const { shippableShare } = market.gates;
  const passed = isShippable(input);
  const id = "shippable-audience";
  if (unlisted === 1 && passed) {
    const reason = {
      en: "countries of the audience are not known: ask for the audience report",
      "zh-Hans": "\u53D7\u4F17\u56FD\u5BB6\u5206\u5E03\u672A\u77E5\uFF1A\u8BF7\u7D22\u53D6\u53D7\u4F17\u62A5\u544A"
    };
    return {
      gate: { id, passed, reason },
      finding: findingOf(GRADE_FINDINGS, "AUDIENCE_COUNTRIES_UNKNOWN", { path })
    };
  }
  const gate = { id, passed, reason: reasonOf7({ share: share2, unlisted, least: shippableShare }) };
  if (passed) return { gate };
  const params = { share: exactPercent(share2), least: exactPercent(shippableShare) };
  return { gate, finding: findingOf(GRADE_FINDINGS, "AUDIENCE_NOT_SHIPPABLE", { path, params }) };
};
var LISTED4 = 0.01;
function reasonOf7(it) {
  const least = percent(it.least);
  const almost = it.share < it.least && percent(it.share) === least;
  const open = it.unlisted < LISTED4 ? null : percent(it.unlisted);
  return {
    en: `${almost ? "just under " : ""}${percent(it.share)} of the audience can be shipped to${open === null ? "" : ` (assumed in part: the countries of ${open} are not listed)`}; at least ${least} is wanted`,
    "zh-Hans": `${almost ? "\u7565\u4F4E\u4E8E " : ""}${percent(it.share)} \u7684\u53D7\u4F17\u4F4D\u4E8E\u53EF\u53D1\u8D27\u5E02\u573A${open === null ? "" : `\uFF08\u90E8\u5206\u4E3A\u4F30\u7B97\uFF1A${open} \u7684\u56FD\u5BB6\u672A\u5217\u51FA\uFF09`}\uFF1B\u81F3\u5C11\u9700\u8981 ${least}`
  };
}
function exactPercent(share2) {
  return formatPercent(Math.floor(share2 * PPM));
}

// src/gates/gates.ts
var RULES = [
  { isPassed: isOnPlatform, check: checkPlatform },
  { isPassed: isShippable, check: checkShippableAudience },
  { isPassed: servesNoCompetitor, check: checkCompetitorConflict },
  { isPassed: holdsPermits, check: checkMarketPermit },
  { isPassed: isWithinBudget, check: checkBudget },
  { isPassed: bringsOrders, check: checkExpectedOrders }
];
function passesGates(input) {
  return RULES.every(({ isPassed }) => isPassed(input));
}
function checkGates(input) {
  const checks = RULES.map(({ check: check2 }, index) => check2(input, `/gates/${index}`));
  return {
    gates: checks.map(({ gate }) => gate),
    findings: checks.flatMap(({ finding }) => finding ?? [])
  };
}

// src/signals/conversion/orders-outlook.ts
function ordersOutlook(input, read) {
  const next = read(nextLiveViewers);
  const { conversions, expected, hidden } = read(pastConversions);
  const tenth = input.shared(tenthOfRates);
  const prior = input.benchmarks.conversion;
  const ratio = (prior.strength + conversions + tenth * hidden) / (prior.strength + expected + hidden);
  const rate = prior.per1000AtFullFit * Math.max(1, ratio);
  const viewers = Math.max(logNormalMean(next.unobserved.usual), logNormalMean(next.usual));
  const worse = expected > 0 && (conversions < tenth * expected || next.assumed.logMean < next.unobserved.assumed.logMean - ROUNDING);
  const shown2 = logNormalMean(next.usual) * prior.per1000AtFullFit * prior.pastFit * ratio / 1e3;
  return { reachable: viewers * rate / 1e3, shown: worse ? shown2 : null };
}
var ROUNDING = 1e-9;

// src/signals/signal.ts
function sharedBy(setting) {
  const results = /* @__PURE__ */ new Map();
  return (figure) => {
    if (!results.has(figure)) results.set(figure, figure(setting));
    return results.get(figure);
  };
}
function readerOf(input) {
  const results = /* @__PURE__ */ new Map();
  const read = (signal) => {
    const found = results.get(signal);
    if (found !== void 0 || results.has(signal)) return found;
    const result = signal(input, read);
    results.set(signal, result);
    return result;
  };
  return read;
}

// src/grade/score.ts
function assess({ criteria, weights }, input, read) {
  const assessments = [];
  for (const criterion of criteria) {
    const { weight } = weights[criterion.id];
    if (weight <= 0) continue;
    const { value, explain } = criterion.assess(input, read);
    assessments.push({ id: criterion.id, weight, value, explain });
  }
  return assessments;
}
function explained(assessments) {
  return assessments.map(({ id, weight, value, explain }) => ({ id, weight, value, ...explain() }));
}
function pointsOf({ weight, value }) {
  return 100 * weight * value.mean;
}
function contributionsOf(assessments) {
  return assessments.map(({ id, weight, value, reason }) => ({
    id,
    points: pointsOf({ weight, value }),
    weight,
    value: value.mean,
    reason
  }));
}
function scoreOf(assessments) {
  let mean = 0;
  for (const assessment of assessments) mean += pointsOf(assessment);
  const { lower, upper } = weightedSum(assessments);
  return {
    mean,
    interval: {
      lower: Math.min(mean, 100 * lower),
      upper: Math.max(mean, 100 * upper),
      level: INTERVAL_LEVEL
    }
  };
}

// src/grade/estimate.ts
function appraise(grading, profile) {
  const { brief, market, benchmarks, asOf, fx, wording, shared } = grading;
  const scales = market.values;
  const input = { profile, brief, asOf, benchmarks, scales, fx, wording, shared };
  const read = readerOf(input);
  const assessments = assess(grading, input, read);
  const gateInput = {
    ...{ profile, brief, market, asOf, shared },
    posts: read(datedPosts),
    terms: read(gradeTerms),
    coverage: read(audienceCoverage),
    orders: read(ordersOutlook)
  };
  const estimate = {
    creator: { id: profile.id, name: profile.name, followers: followersOf(profile) },
    platform: profile.platform,
    score: scoreOf(assessments),
    eligible: passesGates(gateInput),
    expectation: expectedOf(input, read)
  };
  return { input, read, assessments, gateInput, estimate };
}
function expectedOf(input, read) {
  const viewers = expectedViewers(input, read);
  const targetViewers = viewers.mean * read(audienceCoverage).coverage.mean;
  return {
    ...wantsVideo(input.brief) ? { format: "short-video" } : {},
    ...expectationOf({ viewers, posterior: read(conversionPosterior), terms: read(gradeTerms) }),
    targetViewers,
    leads: targetViewers * read(postEngagement).rate.mean,
    tierEffect: read(tierFit).effect
  };
}

// ../contracts/src/vocabulary/hash/any-canonical.ts
function anyCanonicalJson(json, refuse) {
  return written(json, { above: /* @__PURE__ */ new Set(), refuse });
}
function written(given, { above, refuse }) {
  if (above.has(given)) throw refuse();
  const inside2 = {
    above: typeof given === "object" && given !== null ? /* @__PURE__ */ new Set([...above, given]) : above,
    refuse
  };
  const { toJSON } = given ?? {};
  if (typeof toJSON === "function") return written(toJSON.call(given), inside2);
  if (given instanceof Number || given instanceof String || given instanceof Boolean)
    return written(given.valueOf(), { above, refuse });
  if (typeof given !== "object" || given === null) return primitive(given, refuse);
  if (Array.isArray(given))
    return `[${Array.from(given, (item) => written(item, inside2) ?? "null").join(",")}]`;
  const fields = Object.keys(given).sort().flatMap((key) => {
    const text = written(given[key], inside2);
    return text === void 0 ? [] : [`${primitive(key, refuse)}:${text}`];
  });
  return `{${fields.join(",")}}`;
}
function primitive(value, refuse) {
  const isWhole = typeof value !== "string" || !/\p{Cs}/u.test(value);
  if (!isWhole || typeof value === "number" && !Number.isFinite(value)) throw refuse();
  return JSON.stringify(value);
}

// ../contracts/src/vocabulary/hash/fast-canonical.ts
var HALF_A_PAIR = /\p{Cs}/u;
var DEEPEST = 64;
function fastCanonicalJson(json) {
  const sorter = new Sorter();
  const sorted = sorter.sorted(json, 0);
  return sorter.isPlain ? JSON.stringify(sorted) : void 0;
}
var Sorter = class {
  isPlain = true;
  /** The shape of the latest object at each depth. */
  shapes = [];
  /** The value with sorted keys; meaningless once it proved not to be plain. */
  sorted(value, depth2) {
    switch (typeof value) {
      case "string":
        if (HALF_A_PAIR.test(value)) this.isPlain = false;
        return value;
      case "number":
        if (!Number.isFinite(value)) this.isPlain = false;
        return value;
      case "boolean":
        return value;
      case "object":
        if (value === null) return null;
        if (depth2 <= DEEPEST)
          return Array.isArray(value) ? this.array(value, depth2) : this.object(value, depth2);
    }
    this.isPlain = false;
    return null;
  }
  array(items, depth2) {
    const copy = [];
    for (const item of items) copy.push(this.sorted(item, depth2 + 1));
    return copy;
  }
  object(value, depth2) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null || "toJSON" in value)
      this.isPlain = false;
    const copy = {};
    for (const key of this.shapeOf(value, depth2).sorted) {
      const field = value[key];
      if (field !== void 0) copy[key] = this.sorted(field, depth2 + 1);
    }
    return copy;
  }
  shapeOf(value, depth2) {
    const keys = Object.keys(value);
    const latest = this.shapes[depth2];
    if (latest !== void 0 && isSame(latest.keys, keys)) return latest;
    if (keys.some((key) => /^\d/.test(key) || key === "__proto__" || HALF_A_PAIR.test(key)))
      this.isPlain = false;
    const shape = { keys, sorted: keys.toSorted() };
    this.shapes[depth2] = shape;
    return shape;
  }
};
function isSame(a, b) {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

// ../contracts/src/vocabulary/hash/sha256.ts
import { sha256 } from "@noble/hashes/sha2.js";
var NODE_CRYPTO = globalThis.process?.getBuiltinModule?.("node:crypto");
function sha256Hex(text) {
  return NODE_CRYPTO?.hash === void 0 ? portableSha256(text) : NODE_CRYPTO.hash("sha256", text, "hex");
}
function portableSha256(text) {
  const digest = sha256(new TextEncoder().encode(text));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// ../contracts/src/vocabulary/hash/index.ts
var HASH_ISSUES = {
  JSON_VALUE: "a JSON value: finite numbers, whole surrogate pairs, no bigint, cycle, function or undefined"
};
var hashIssue = /* @__PURE__ */ issuesOf(HASH_ISSUES);
function canonicalJson(json) {
  let text = fastCanonicalJson(json);
  if (text !== void 0) return text;
  try {
    text = anyCanonicalJson(json, () => notJson(json, void 0));
  } catch (cause) {
    throw notJson(json, cause);
  }
  if (text === void 0) throw notJson(json, void 0);
  return text;
}
function notJson(json, cause) {
  return inputInvalid("JSON", [hashIssue("JSON_VALUE", { received: json })], { cause });
}
function canonicalHash(json) {
  return `sha256:${sha256Hex(canonicalJson(json))}`;
}

// src/profile/creator-profile.ts
import * as z26 from "zod/mini";

// src/profile/published-figures.ts
import * as z25 from "zod/mini";
var Mean = z25.nullable(z25.number().check(z25.gte(0)));
var Source = z25.enum(["measured", "declared", "estimated"]);
var PostAveragesSchema = record2({
  /** Number of posts that the averages are taken over; null where not stated. */
  posts: z25.nullable(CountSchema),
  /** Mean views of a post; null where hidden. */
  views: Mean,
  /** Mean likes of a post; null where hidden. */
  likes: Mean,
  /** Mean comments of a post; null where hidden. */
  comments: Mean,
  /** Engagement rate as the source states it. */
  engagement: z25.exactOptional(
    record2({
      /** The rate, from 0 to 1. */
      rate: ProbabilitySchema,
      /** What engagements are divided by. */
      per: z25.enum(["views", "followers"])
    })
  ),
  /** How the averages came to be known. */
  source: Source
});
var ShopFiguresSchema = record2({
  /** Length of the window that the figures cover, in days; null where not stated. */
  days: z25.nullable(z25.int().check(z25.gte(1))),
  /** Number of live sales in the window; null where not stated. */
  lives: z25.nullable(CountSchema),
  /** Mean viewers of a live sale; null where not stated. */
  liveViewers: Mean,
  /** Mean views of a video with products; null where not stated. */
  videoViews: Mean,
  /** Units sold in the window, as a range. */
  units: z25.exactOptional(
    record2({
      /** Lower end. */
      lower: CountSchema,
      /** Upper end; null is open. */
      upper: z25.nullable(CountSchema)
    })
  ),
  /** Revenue in the window, as a range. */
  revenue: z25.exactOptional(
    record2({
      /** Lower end. */
      lower: MoneySchema,
      /** Upper end; null is open. */
      upper: z25.nullable(MoneySchema)
    })
  ),
  /** How the figures came to be known. */
  source: Source
});
var FakeShareSchema = record2({
  /** Estimated share of followers that are not people, from 0 to 1. */
  value: ProbabilitySchema,
  /** Lower end of the interval. */
  low: ProbabilitySchema,
  /** Upper end of the interval. */
  high: ProbabilitySchema,
  /** How often the interval is meant to cover the true share, from 0 to 1. */
  level: ProbabilitySchema,
  /** Number of sampled followers that it is estimated from. */
  n: CountSchema
});
var FollowerCountSchema = record2({
  /** When it was read. */
  at: InstantSchema,
  /** Number of followers at that time. */
  followers: CountSchema
});
var PromotedPriceSchema = record2({
  /** Category of the product, by the categories of briefs. */
  category: IdSchema,
  /** List price of one unit. */
  price: MoneySchema
});
var WorkQuoteSchema = record2({
  /** What it pays for; `post` is one whose format is not stated. */
  work: openEnum(["live", "short-video", "image-text", "story", "post"]),
  /** Length of the video in seconds, where the price depends on it. */
  seconds: z25.exactOptional(
    record2({
      /** Shortest. */
      from: CountSchema,
      /** Longest; null is open. */
      to: z25.nullable(CountSchema)
    })
  ),
  /** The price, as a range where one is given. */
  price: record2({
    /** Lower end. */
    lower: MoneySchema,
    /** Upper end, the same for a single price; null is open. */
    upper: z25.nullable(MoneySchema)
  }),
  /** How the price came to be known. */
  source: Source
});

// src/profile/creator-profile.ts
var MOST_FOLLOWERS = 1e10;
var Followers = z26.int({ error: expects("COUNT") }).check(
  z26.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }),
  z26.lte(MOST_FOLLOWERS, {
    error: kolExpects("FOLLOWERS_MOST", { maximum: groupDigits(MOST_FOLLOWERS) })
  })
);
var CreatorPostSchema = record2({
  /** The post. */
  id: IdSchema,
  /** When it was published. */
  publishedAt: InstantSchema,
  /** Null if the platform hides the figure; 0 means zero. */
  views: z26.nullable(CountSchema),
  /** Number of likes; null where hidden. */
  likes: z26.nullable(CountSchema),
  /** Number of comments; null where hidden. */
  comments: z26.nullable(CountSchema),
  /** What it is. */
  format: openEnum(["live", "short-video", "image-text"]),
  /** What it is about, by the categories of briefs. */
  category: IdSchema,
  /** Whether somebody paid for it. */
  sponsored: z26.boolean(),
  /** Who paid for it. */
  brand: z26.exactOptional(TextSchema),
  /** Price tier of what was advertised. */
  brandTier: z26.exactOptional(PriceTierSchema),
  /** Whether a sponsored post is disclosed as such; omit if not checked. */
  disclosed: z26.exactOptional(z26.boolean()),
  /** Its caption or transcript. */
  text: z26.exactOptional(TextSchema),
  /** Questions of viewers that the creator answered below it. */
  answers: z26.exactOptional(CountSchema)
});
var PastLiveSchema = record2({
  /** Number of people who watched. */
  viewers: CountSchema,
  /** Units sold; null where not known. */
  conversions: z26.nullable(CountSchema),
  /** How long it lasted, in minutes. */
  minutes: z26.number().check(z26.gte(0)),
  /** What was sold, by the categories of briefs. */
  category: IdSchema,
  /** Whether we measured it or the creator declared it. */
  source: z26.enum(["measured", "declared"]),
  /** Price tier of the products sold. Default: the creator's own. */
  tier: z26.exactOptional(PriceTierSchema),
  /** What it was for; a `rehearsal` and a `scripted` session are not evidence. Default: `show`. */
  purpose: z26.exactOptional(openEnum(["show", "rehearsal", "scripted"]))
});
var CreatorProfileSchema = record2({
  /** Identifies the kind of record. */
  kind: z26.literal("creator-profile"),
  /** Version of the record's form; additions keep it. */
  version: z26.literal(1),
  /** The creator, under the platform's id; the contract's party has the same. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** Where the followers are. */
  platform: PlatformSchema,
  /** Where the creator lives and works. */
  market: MarketSchema,
  /** A count, or a count with its source; null if hidden. */
  followers: z26.nullable(
    z26.union([
      Followers,
      record2({
        /** Number of followers; null where hidden. */
        value: z26.nullable(Followers),
        /** Where the number comes from. */
        source: ProvenanceSchema
      })
    ])
  ),
  /** Recent posts, as many as are known. */
  posts: z26.array(CreatorPostSchema),
  /** The person behind the account, where one person's accounts on several platforms are known. */
  person: z26.exactOptional(IdSchema),
  /** Averages over recent posts. Used where `posts` holds none. */
  averages: z26.exactOptional(PostAveragesSchema),
  /** What a marketplace publishes about the creator's sales. */
  shop: z26.exactOptional(ShopFiguresSchema),
  /** Prices of products that the creator has promoted. */
  promotedPrices: z26.exactOptional(z26.array(PromotedPriceSchema)),
  /** Past numbers of followers, in any order. */
  followerHistory: z26.exactOptional(z26.array(FollowerCountSchema)),
  /** Share of fake followers, as `audit` estimates it. */
  fakeShare: z26.exactOptional(FakeShareSchema),
  /** Past live sales. Absent: none known. */
  lives: z26.exactOptional(z26.array(PastLiveSchema)),
  /** Who follows: shares of people. */
  audience: AudienceSchema,
  /** Where the audience figures come from. */
  audienceSource: z26.enum(["measured", "declared", "estimated"]),
  /** The price tier of the products that the creator is known for; null where not known. */
  priceTier: z26.nullable(PriceTierSchema),
  /** Where the price tier comes from. */
  tierSource: z26.enum(["measured", "declared", "estimated"]),
  /** Share of the creator's content by category, each 0 to 1. */
  categories: z26.record(IdSchema, ProbabilitySchema),
  /** Languages spoken on camera, the main one first. */
  languages: z26.array(LanguageSchema),
  /** The creator's price; omit if unknown. A part that is null is not charged; without `fixed`, a quote is missing. */
  fee: z26.exactOptional(
    record2({
      /** Fixed fee for one live session; null if none; omit if not known. */
      fixed: z26.exactOptional(z26.nullable(MoneySchema)),
      /** Commission, in parts per million of sales without returns; null if none. */
      commission: z26.nullable(ShareSchema)
    })
  ),
  /** Prices of other work than one live session, or price ranges, as the source lists them. */
  quotes: z26.exactOptional(z26.array(WorkQuoteSchema)),
  /** Permits to advertise or sell. */
  permits: z26.exactOptional(
    z26.array(
      record2({
        /** The market that requires it. */
        market: MarketSchema,
        /** Its number. */
        number: z26.exactOptional(TextSchema),
        /** When it runs out; null is open. */
        validUntil: z26.nullable(InstantSchema)
      })
    )
  )
});

// src/profile/text-set.ts
var SLOTS = 1024;
function textSet() {
  let slots = SLOTS;
  let count2 = 0;
  let [first, second] = [new Float64Array(slots), new Float64Array(slots)];
  const place = (a, b) => {
    let at = a % slots;
    while (first[at] !== 0 && !(first[at] === a && second[at] === b)) at = (at + 1) % slots;
    return at;
  };
  const grow = () => {
    const [oldFirst, oldSecond] = [first, second];
    slots *= 2;
    [first, second] = [new Float64Array(slots), new Float64Array(slots)];
    for (const [index, a] of oldFirst.entries()) {
      if (a === 0) continue;
      const b = oldSecond[index] ?? 0;
      const at = place(a, b);
      first[at] = a;
      second[at] = b;
    }
  };
  return {
    add(text) {
      const [a, b] = [1 + hash53(text, 0), hash53(text, 1)];
      const at = place(a, b);
      if (first[at] === a) return false;
      first[at] = a;
      second[at] = b;
      count2 += 1;
      if (2 * count2 > slots) grow();
      return true;
    }
  };
}
function hash53(text, seed) {
  let a = 3735928559 ^ seed;
  let b = 1103547991 ^ seed;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ a >>> 16, 2246822507) ^ Math.imul(b ^ b >>> 13, 3266489909);
  b = Math.imul(b ^ b >>> 16, 2246822507) ^ Math.imul(a ^ a >>> 13, 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}

// src/profile/parse-creators.ts
var ROUNDING_SLACK = 0.02;
function parseCreator(input) {
  const issues = creatorIssues(input);
  if (issues.length > 0) throw inputInvalid("creator-profile", issues);
  return input;
}
function parseCreators(input) {
  const list = typeof input === "object" && input !== null && "creators" in input ? input.creators : input;
  const issues = listIssues(list);
  const repeated = repeatedIds();
  if (Array.isArray(list))
    issues.push(...list.flatMap((profile, at) => issuesBelow(`/${at}`, repeated(profile))));
  if (issues.length > 0) throw inputInvalid("creators", issues);
  return list;
}
function listIssues(list) {
  return Array.isArray(list) ? list.flatMap((profile, index) => issuesBelow(`/${index}`, creatorIssues(profile))) : [kolIssue("CREATORS", { received: list })];
}
function repeatedIds() {
  const seen = textSet();
  return (profile) => {
    const { id, platform } = profile ?? {};
    if (typeof id !== "string" || id === "") return [];
    if (seen.add(JSON.stringify([id, platform]))) return [];
    return [kolIssue("CREATOR_ONCE", { path: "/id", received: id })];
  };
}
function parseBrief(input) {
  const issues = briefIssues(input);
  if (issues.length > 0) throw inputInvalid("brief", issues);
  return input;
}
function briefIssues(input) {
  const found = inputIssues(BriefSchema, input);
  return [...found, ...audienceIssues(input, found)];
}
function creatorIssues(input) {
  const issues = inputIssues(CreatorProfileSchema, input);
  const fee = isIntact("/fee", issues) ? input.fee?.fixed?.minor : void 0;
  return [
    ...issues,
    ...audienceIssues(input, issues),
    ...fee?.startsWith("-") === true ? [inputIssue("AMOUNT_NOT_NEGATIVE", { path: "/fee/fixed/minor", received: fee })] : []
  ];
}
var SHARES = {
  countries: ({ countries = {} }) => Object.values(countries),
  languages: ({ languages = {} }) => Object.values(languages),
  ages: ({ ages = [] }) => ages.map(({ share: share2 }) => share2),
  gender: ({ gender }) => gender === void 0 ? [] : [gender.female, gender.male]
};
function audienceIssues(input, found) {
  const audienceFor = (part) => isIntact(`/audience/${part}`, found) ? input.audience : {};
  const sums = Object.entries(SHARES).flatMap(([part, sharesOf]) => {
    const shares = sharesOf(audienceFor(part));
    const sum = shares.reduce((total2, share2) => total2 + share2, 0);
    if (sum <= 1 + ROUNDING_SLACK) return [];
    const params = { sum: Number(sum.toFixed(3)) };
    return [kolIssue("SHARES_SUM", { path: `/audience/${part}`, received: shares, params })];
  });
  const ages = (audienceFor("ages").ages ?? []).flatMap(
    ({ from, to }, index) => to === null || to >= from ? [] : [
      kolIssue("AGE_TO", {
        path: `/audience/ages/${index}/to`,
        received: to,
        params: { from }
      })
    ]
  );
  return [...sums, ...ages];
}

// src/grade/provenance.ts
var SHOWN_POSTS = "posts with engagement shown";
var ASSUMED = {
  followers: bilingual("the number of followers", "\u7C89\u4E1D\u6570"),
  engagement: bilingual("views, likes and comments of posts", "\u5185\u5BB9\u7684\u64AD\u653E\u3001\u70B9\u8D5E\u548C\u8BC4\u8BBA"),
  posts: bilingual("the posts of the last 90 days", "\u6700\u8FD1 90 \u5929\u7684\u5185\u5BB9"),
  "audience countries": bilingual("the countries of the audience", "\u53D7\u4F17\u56FD\u5BB6\u5206\u5E03"),
  "audience languages": bilingual("the languages of the audience", "\u53D7\u4F17\u8BED\u8A00\u5206\u5E03"),
  "audience ages": bilingual("the ages of the audience", "\u53D7\u4F17\u5E74\u9F84\u5206\u5E03"),
  "audience gender": bilingual("the gender split of the audience", "\u53D7\u4F17\u6027\u522B\u5206\u5E03"),
  "audience interests": bilingual("the interests of the audience", "\u53D7\u4F17\u5174\u8DA3"),
  languages: bilingual("the languages spoken on camera", "\u51FA\u955C\u8BED\u8A00"),
  "live viewers": bilingual("the viewers of past lives", "\u8FC7\u5F80\u76F4\u64AD\u7684\u89C2\u4F17\u6570"),
  "video views": bilingual("the views of past videos", "\u8FC7\u5F80\u89C6\u9891\u7684\u64AD\u653E\u91CF"),
  "conversion rate": bilingual("the sales of past lives", "\u8FC7\u5F80\u76F4\u64AD\u7684\u9500\u91CF"),
  "price tier": bilingual("the price tier of what the creator is known for", "\u8FBE\u4EBA\u64C5\u957F\u7684\u4EF7\u4F4D")
};
function assumedInputs({ profile, brief }, read) {
  const { audience: audience2 } = profile;
  const { shown: shown2, averaged } = read(postEngagement);
  const video = wantsVideo(brief);
  const asked = (part) => brief.audience[part] !== void 0;
  const unlisted = (part) => Object.keys(audience2[part] ?? {}).length === 0;
  const unknown2 = {
    followers: followersOf(profile) === null,
    posts: profile.posts.length === 0,
    engagement: shown2 === 0 && !averaged,
    "audience countries": unlisted("countries"),
    "audience languages": asked("languages") && unlisted("languages"),
    "audience ages": asked("ages") && (audience2.ages ?? []).length === 0,
    "audience gender": asked("gender") && audience2.gender === void 0,
    "audience interests": asked("interests") && unlisted("interests"),
    languages: asked("languages") && profile.languages.length === 0,
    "live viewers": !video && !read(nextLiveViewers).observed,
    "video views": video && !read(nextLiveViewers).observed,
    // Of videos no sales can be entered.
    "conversion rate": !video && read(pastConversions).stated.lives === 0,
    "price tier": read(tierFit).from === "assumed"
  };
  return Object.entries(ASSUMED).flatMap(
    ([input, name]) => unknown2[input] ? [{ input, name }] : []
  );
}
function provenanceOf(profile, shown2, assumed2) {
  const { followers, averages, shop, priceTier: priceTier2 } = profile;
  const lives = showLives(profile);
  const followersSource = typeof followers === "object" && followers !== null ? followers.source : "declared";
  const tierSource = priceTier2 === null ? "estimated" : profile.tierSource;
  const known = [
    ...followersOf(profile) === null ? [] : [{ input: "followers", source: followersSource }],
    { input: "posts", source: "declared", n: profile.posts.length },
    { input: SHOWN_POSTS, source: "declared", n: shown2 },
    ...averages === void 0 ? [] : [{ input: "averages", source: averages.source }],
    ...shop === void 0 ? [] : [{ input: "shop", source: shop.source }],
    { input: "audience", source: profile.audienceSource },
    { input: "price tier", source: tierSource },
    ...["measured", "declared"].flatMap((source) => {
      const n = lives.filter((live) => live.source === source).length;
      return n === 0 ? [] : [{ input: "lives", source, n }];
    }),
    ...profile.fee?.fixed === void 0 ? [] : [{ input: "fee", source: "declared" }]
  ];
  const named = new Set(known.map(({ input }) => input));
  const rest2 = assumed2.filter(({ input }) => !named.has(input));
  return [...known, ...rest2.map(({ input }) => ({ input, source: "estimated" }))];
}

// src/grade/text-findings.ts
var DAY3 = 864e5;
var DAYS = 90;
var SPACED = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
function textFindings(input, read) {
  return [...textsToRead(read), ...competitorsNamed(input, read)];
}
function textsToRead(read) {
  const { texts, sensitive, topics } = read(postWording);
  if (sensitive === 0) return [];
  const names = topics.map((topic) => SENSITIVE_TOPICS[topic]);
  const params = { count: sensitive, texts, topics: names };
  return [findingOf(GRADE_FINDINGS, "TEXTS_TO_READ", { path: "", params })];
}
function competitorsNamed({ brief, asOf }, read) {
  const { competitors: names = [] } = brief;
  if (names.length === 0) return [];
  const since = toEpochMs(asOf) - DAYS * DAY3;
  const texts = read(datedPosts).flatMap(
    ({ post, at }) => at < since || post.brand !== void 0 || post.text === void 0 ? [] : post.text.normalize("NFKC").toLowerCase()
  );
  const found = texts.map((text) => names.filter((name) => isNamed(text, brandKey(name))));
  const count2 = found.filter((named) => named.length > 0).length;
  if (count2 === 0) return [];
  const competitors = names.filter((name) => found.some((named) => named.includes(name)));
  const params = { count: count2, days: DAYS, competitors };
  return [findingOf(GRADE_FINDINGS, "COMPETITOR_IN_TEXTS", { path: "", params })];
}
function isNamed(text, name) {
  if (name === "") return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const joins = (inner, outer) => SPACED.test(inner) && SPACED.test(outer);
    const before = joins(name.at(0) ?? "", text[at - 1] ?? "");
    const after = joins(name.at(-1) ?? "", text[at + name.length] ?? "");
    if (!before && !after) return true;
  }
  return false;
}

// src/grade/findings.ts
var LEAST_ORDERS2 = 5;
function profileFindings(graded, input, read) {
  return [
    ...followersUnknown(graded, input),
    ...figuresHidden(graded, read),
    ...figuresOdd(input, read),
    ...figuresToReview(graded),
    ...textFindings(input, read),
    ...videoExpected(input),
    ...read(gradeTerms).feeKnown ? [] : [findingOf(GRADE_FINDINGS, "FEE_UNKNOWN", { path: "/expectation/terms/feeKnown" })],
    ...livesNotShown(input),
    ...tierEstimated(graded, read),
    ...inputsAssumed(graded, read),
    ...shopSales(graded, input),
    ...ordersUnproven(graded, input)
  ];
}
function followersUnknown({ creator }, { benchmarks }) {
  if (creator.followers !== null) return [];
  const params = { assumed: groupDigits(benchmarks.population.followers.count) };
  return [findingOf(GRADE_FINDINGS, "FOLLOWERS_UNKNOWN", { path: "/creator/followers", params })];
}
function figuresHidden({ provenance }, read) {
  const { shown: shown2, hidden, averaged } = read(postEngagement);
  const path = pathOf(provenance, SHOWN_POSTS);
  if (shown2 === 0 && !averaged) return [findingOf(GRADE_FINDINGS, "ENGAGEMENT_UNKNOWN", { path })];
  const params = { hidden, posts: shown2 + hidden };
  return hidden === 0 ? [] : [findingOf(GRADE_FINDINGS, "FIGURES_HIDDEN", { path, params })];
}
function figuresOdd({ profile }, read) {
  const posts = read(knownPosts);
  const place = { path: "" };
  const standIn2 = likesStandIn(profile);
  const unseen = posts.filter(({ views }) => views === 0).length;
  const above = posts.filter(
    ({ views, likes }) => views !== null && views > 0 && likes !== null && likes > views
  ).length;
  const count2 = (number12) => ({ ...place, params: { count: number12, posts: posts.length } });
  return [
    ...standIn2 === null ? [] : [findingOf(GRADE_FINDINGS, "LIKES_STAND_IN", { ...place, params: { likes: standIn2 } })],
    ...unseen === 0 ? [] : [findingOf(GRADE_FINDINGS, "VIEWS_ZERO", count2(unseen))],
    ...above === 0 ? [] : [findingOf(GRADE_FINDINGS, "LIKES_ABOVE_VIEWS", count2(above))]
  ];
}
function figuresToReview({ authenticity: { verdict, evidence } }) {
  if (verdict === "clear") return [];
  const params = { evidence: evidence.map(({ text }) => text) };
  const code = verdict === "review" ? "FIGURES_TO_REVIEW" : "FIGURES_TOO_FEW";
  return [findingOf(GRADE_FINDINGS, code, { path: "/authenticity", params })];
}
function videoExpected({ brief }) {
  if (!wantsVideo(brief)) return [];
  return [findingOf(GRADE_FINDINGS, "VIDEO_EXPECTED", { path: "/expectation" })];
}
function livesNotShown({ profile }) {
  const count2 = (profile.lives ?? []).length - showLives(profile).length;
  if (count2 === 0) return [];
  return [findingOf(GRADE_FINDINGS, "LIVES_NOT_SHOWN", { path: "", params: { count: count2 } })];
}
function tierEstimated({ provenance }, read) {
  const { from } = read(tierFit);
  if (from === "profile" || from === "assumed") return [];
  return [findingOf(GRADE_FINDINGS, "TIER_ESTIMATED", { path: pathOf(provenance, "price tier") })];
}
function inputsAssumed({ provenance }, read) {
  const asked = /* @__PURE__ */ new Set(["followers", "engagement", "audience countries"]);
  const rest2 = read(assumedInputs).filter(({ input }) => !asked.has(input));
  const [first] = rest2;
  if (first === void 0) return [];
  const params = { inputs: rest2.map(({ name }) => name) };
  return [
    findingOf(GRADE_FINDINGS, "INPUTS_ASSUMED", { path: pathOf(provenance, first.input), params })
  ];
}
function shopSales({ provenance }, { profile: { shop } }) {
  if (shop?.units === void 0 && shop?.revenue === void 0) return [];
  return [findingOf(GRADE_FINDINGS, "SHOP_SALES_NOT_USED", { path: pathOf(provenance, "shop") })];
}
function ordersUnproven({ expectation }, { brief }) {
  const { mean } = expectation.conversions;
  if (goalOf(brief) !== "sales" || mean >= LEAST_ORDERS2) return [];
  const params = { orders: mean.toFixed(1), least: LEAST_ORDERS2 };
  const path = "/expectation/conversions/mean";
  return [findingOf(GRADE_FINDINGS, "ORDERS_UNPROVEN", { path, params })];
}
function pathOf(provenance, name) {
  const index = provenance.findIndex(({ input }) => input === name);
  return index < 0 ? "/provenance" : `/provenance/${index}`;
}

// src/grade/grade-id.ts
function gradeId(parts) {
  return `grade-${canonicalHash(parts).slice("sha256:".length, "sha256:".length + 32)}`;
}

// src/grade/grading.ts
import * as z29 from "zod/mini";

// src/benchmarks/benchmark-issues.ts
var ANY_SIGN = /* @__PURE__ */ new Set(["interceptAt100k", "slopePerDecade", "elasticity"]);
var MAY_BE_ZERO = /* @__PURE__ */ new Set([
  ...[
    "logSd",
    "liveLogSd",
    "videoLogSd",
    "tierStepLogSd",
    "strangerFloor",
    "betweenLives",
    "declaredReliability"
  ],
  "value"
]);
var AT_MOST_ONE = /* @__PURE__ */ new Set([
  ...["dispersion", "tierStep", "strangerFloor", "pastFit", "declaredReliability"],
  ...["percentile", "value", "clickRate", "orderRate"]
]);
var OPTIONAL = /* @__PURE__ */ new Set(["/activity", "/video"]);
function benchmarkIssues(input) {
  return [...invalidFields(input, ILLUSTRATIVE_BENCHMARKS, ""), ...backgroundIssues(input)];
}
function backgroundIssues(input) {
  const key = "interestBackground";
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, key)) return [];
  const shares = input[key];
  if (typeof shares !== "object" || shares === null)
    return [inputIssue("OBJECT", { path: jsonPointer([key]), received: shares })];
  return Object.entries(shares).flatMap(
    ([topic, received]) => typeof received === "number" && received >= 0 && received <= 1 ? [] : [inputIssue("PROBABILITY", { path: jsonPointer([key, topic]), received })]
  );
}
function invalidFields(received, pattern, path) {
  if (typeof received !== "object" || received === null)
    return [inputIssue("OBJECT", { path, received })];
  return Object.entries(pattern).flatMap(([key, example]) => {
    const at = `${path}/${key}`;
    if (OPTIONAL.has(at) && !Object.hasOwn(received, key)) return [];
    const value = Object.hasOwn(received, key) ? received[key] : void 0;
    if (typeof example === "object" && example !== null) return invalidFields(value, example, at);
    if (typeof example === "string")
      return typeof value === "string" ? [] : [inputIssue("STRING", { path: at, received: value })];
    return numberIssues(key, { path: at, received: value });
  });
}
function numberIssues(key, place) {
  const value = place.received;
  if (typeof value !== "number" || !Number.isFinite(value)) return [inputIssue("NUMBER", place)];
  if (ANY_SIGN.has(key)) return [];
  const [mayBeZero, atMostOne] = [MAY_BE_ZERO.has(key), AT_MOST_ONE.has(key)];
  if ((mayBeZero ? value >= 0 : value > 0) && (!atMostOne || value <= 1)) return [];
  const params = { minimum: 0 };
  if (atMostOne)
    return [mayBeZero ? inputIssue("PROBABILITY", place) : kolIssue("ABOVE_ZERO_TO_ONE", place)];
  return [inputIssue(mayBeZero ? "AT_LEAST" : "MORE_THAN", { ...place, params })];
}

// src/market-profiles/weights.ts
var ASSUMPTION = bilingual("assumption of this project", "\u672C\u9879\u76EE\u7684\u5047\u8BBE");
function assumed(en, zhHans) {
  return { reason: bilingual(en, zhHans), source: ASSUMPTION };
}
function published(source, reason) {
  return {
    reason,
    source: bilingual(
      `${source}; the number is an assumption of this project`,
      `${source}\uFF1B\u6570\u503C\u4E3A\u672C\u9879\u76EE\u7684\u5047\u8BBE`
    )
  };
}
var LEUNG = "Leung et al. 2022, Influencer Marketing Effectiveness, Journal of Marketing, doi.org/10.1177/00222429221102889";
var BASES = {
  "price-tier": assumed(
    "followers expect the price level the creator is known for",
    "\u7C89\u4E1D\u9884\u671F\u7684\u4EF7\u4F4D\u53D6\u51B3\u4E8E\u8FBE\u4EBA\u4E00\u8D2F\u7684\u4EF7\u4F4D"
  ),
  audience: published(
    LEUNG,
    bilingual("only people who are customers can buy", "\u53EA\u6709\u76EE\u6807\u53D7\u4F17\u624D\u4F1A\u8D2D\u4E70")
  ),
  engagement: assumed("people who react are people who watch", "\u6709\u4E92\u52A8\u7684\u7C89\u4E1D\u624D\u662F\u771F\u6B63\u7684\u89C2\u4F17"),
  tonality: published(
    LEUNG,
    bilingual("paid work must sit well with the brand", "\u5546\u5355\u5185\u5BB9\u987B\u4E0E\u54C1\u724C\u76F8\u79F0")
  ),
  professionalism: assumed("a voice in the category is believed", "\u4E13\u6CE8\u8BE5\u54C1\u7C7B\u7684\u8FBE\u4EBA\u66F4\u53EF\u4FE1"),
  "staying-power": published(
    LEUNG,
    bilingual("a partner for several deals must keep publishing", "\u957F\u671F\u5408\u4F5C\u9700\u8981\u7A33\u5B9A\u66F4\u65B0")
  ),
  localisation: assumed("people buy in a language they speak", "\u4EBA\u4EEC\u5728\u719F\u6089\u7684\u8BED\u8A00\u73AF\u5883\u4E0B\u8D2D\u4E70"),
  "price-performance": assumed("the fee must leave a margin", "\u8D39\u7528\u987B\u7559\u51FA\u5229\u6DA6"),
  "track-record": assumed(
    "past lives count, discounted where only declared",
    "\u8FC7\u5F80\u76F4\u64AD\u6570\u636E\u6709\u53C2\u8003\u4EF7\u503C\uFF0C\u81EA\u62A5\u6570\u636E\u6253\u6298\u8BA1\u7B97"
  ),
  size: assumed("no preferred account size is known", "\u672A\u89C1\u5BF9\u7C89\u4E1D\u4F53\u91CF\u7684\u660E\u663E\u504F\u597D")
};
function weighted(weights, bases = {}) {
  const ids = Object.keys(weights);
  const entries = ids.map((id) => [id, { weight: weights[id], ...bases[id] ?? BASES[id] }]);
  return Object.fromEntries(entries);
}
var USUAL_VALUES = {
  engagement: { zero: 5e-3, full: 0.15 },
  size: { from: 5e4, to: 5e5, farAway: 0.3 }
};
var USUAL_GATES = { shippableShare: 0.2, competitorDays: 90 };

// src/market-profiles/japan-korea.ts
var JAPAN_KOREA = {
  id: "japan-korea",
  version: 1,
  markets: ["JP", "KR"],
  weights: weighted(
    {
      "price-tier": 0.23,
      audience: 0.14,
      engagement: 0.1,
      tonality: 0.14,
      professionalism: 0.12,
      "staying-power": 0.07,
      localisation: 0.1,
      "price-performance": 0.05,
      "track-record": 0.05,
      size: 0
    },
    {
      tonality: published(
        "Japan: Consumer Affairs Agency, notice on advertising that hides its payer, in force since 1 October 2023",
        bilingual(
          "a brand answers for work that hides its payer",
          "\u9690\u7792\u5546\u5355\u7684\u5185\u5BB9\u7531\u54C1\u724C\u65B9\u627F\u62C5\u8D23\u4EFB"
        )
      ),
      professionalism: published(
        "Statista Consumer Insights 2025: 11% of people in Japan bought something because of an influencer, 47% in Brazil",
        bilingual(
          "few people buy on a recommendation alone; those who test and explain are believed",
          "\u4EC5\u51ED\u63A8\u8350\u5C31\u8D2D\u4E70\u7684\u4EBA\u4E0D\u591A\uFF1B\u4F1A\u5B9E\u6D4B\u3001\u4F1A\u8BB2\u89E3\u7684\u8FBE\u4EBA\u66F4\u53EF\u4FE1"
        )
      ),
      "staying-power": assumed("long co-operations are usual here", "\u5F53\u5730\u4E60\u60EF\u957F\u671F\u5408\u4F5C"),
      localisation: assumed(
        "a live in another language is hardly watched",
        "\u975E\u5F53\u5730\u8BED\u8A00\u7684\u76F4\u64AD\u5C11\u6709\u4EBA\u770B"
      )
    }
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES
};

// src/market-profiles/latin-america.ts
var LATIN_AMERICA = {
  id: "latin-america",
  version: 1,
  markets: [
    ...["AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "GT"],
    ...["HN", "MX", "NI", "PA", "PE", "PY", "SV", "UY", "VE"]
  ],
  weights: weighted(
    {
      "price-tier": 0.26,
      audience: 0.13,
      engagement: 0.14,
      tonality: 0.08,
      professionalism: 0.07,
      "staying-power": 0.05,
      localisation: 0.1,
      "price-performance": 0.09,
      "track-record": 0.05,
      size: 0.03
    },
    {
      "price-tier": assumed("buyers compare prices first", "\u6D88\u8D39\u8005\u9996\u5148\u6BD4\u8F83\u4EF7\u683C"),
      engagement: published(
        "Statista Consumer Insights 2025: 47% of people in Brazil bought something because of an influencer",
        bilingual("people follow whom they talk to", "\u4EBA\u4EEC\u4FE1\u4EFB\u4E0E\u81EA\u5DF1\u4E92\u52A8\u7684\u8FBE\u4EBA")
      ),
      tonality: published(
        "LatAm Intersect PR 2025: trust in sponsored posts fell from 58.1% (2022) to 37.7% (2024)",
        bilingual("too much paid work costs trust", "\u5546\u5355\u8FC7\u591A\u4F1A\u635F\u5931\u4FE1\u4EFB")
      ),
      "price-performance": assumed("prices leave little margin", "\u4EF7\u683C\u4F4E\uFF0C\u5229\u6DA6\u7A7A\u95F4\u5C0F"),
      size: assumed("smaller creators are closer to their followers", "\u4F53\u91CF\u8F83\u5C0F\u7684\u8FBE\u4EBA\u4E0E\u7C89\u4E1D\u66F4\u4EB2\u8FD1")
    }
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES
};

// src/market-profiles/north-america.ts
var NORTH_AMERICA = {
  id: "north-america",
  version: 2,
  markets: ["US", "CA"],
  weights: weighted(
    {
      "price-tier": 0.26,
      audience: 0.14,
      engagement: 0.12,
      tonality: 0.16,
      professionalism: 0.09,
      "staying-power": 0.06,
      localisation: 0.05,
      "price-performance": 0.06,
      "track-record": 0.06,
      size: 0
    },
    {
      tonality: published(
        "FTC Endorsement Guides, 16 CFR Part 255, under which a brand answers for endorsements that hide a payment",
        bilingual(
          "creators here weigh brand tonality and values, and so do their viewers",
          "\u5F53\u5730\u8FBE\u4EBA\u4E0E\u89C2\u4F17\u90FD\u770B\u91CD\u54C1\u724C\u8C03\u6027\u548C\u4EF7\u503C\u89C2"
        )
      ),
      localisation: assumed(
        "most creators share the market\u2019s language already",
        "\u591A\u6570\u8FBE\u4EBA\u672C\u5C31\u4F7F\u7528\u5F53\u5730\u8BED\u8A00"
      )
    }
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES
};

// src/market-profiles/south-east-asia.ts
var SOUTH_EAST_ASIA = {
  id: "south-east-asia",
  version: 2,
  markets: ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "TL", "VN"],
  weights: weighted(
    {
      "price-tier": 0.27,
      audience: 0.13,
      engagement: 0.12,
      tonality: 0.03,
      professionalism: 0.08,
      "staying-power": 0.04,
      localisation: 0.12,
      "price-performance": 0.11,
      "track-record": 0.04,
      size: 0.06
    },
    {
      "price-tier": assumed("buyers compare prices first", "\u6D88\u8D39\u8005\u9996\u5148\u6BD4\u8F83\u4EF7\u683C"),
      engagement: published(
        "Cube Asia, Live Shopping User Penetration in Southeast Asia (44% of internet users had bought in a live by 2022), cube.asia/live-shopping-user-penetration-in-southeast-asia",
        bilingual("lively followings sell more than large ones", "\u6D3B\u8DC3\u7C89\u4E1D\u6BD4\u5E9E\u5927\u7C89\u4E1D\u66F4\u80FD\u5E26\u8D27")
      ),
      tonality: assumed("brand tonality weighs less here", "\u54C1\u724C\u8C03\u6027\u5728\u5F53\u5730\u5F71\u54CD\u8F83\u5C0F"),
      professionalism: assumed("creators of one field often do better", "\u5782\u76F4\u7C7B\u8FBE\u4EBA\u5F80\u5F80\u6548\u679C\u66F4\u597D"),
      localisation: assumed(
        "language and local presence decide whether people stay",
        "\u672C\u5730\u5316\u7A0B\u5EA6\u51B3\u5B9A\u89C2\u4F17\u662F\u5426\u505C\u7559"
      ),
      "price-performance": assumed(
        "price against performance is what the market asks for",
        "\u5F53\u5730\u5E02\u573A\u770B\u91CD\u6027\u4EF7\u6BD4"
      ),
      size: assumed("mid-size creators are often the better choice", "\u4E2D\u7B49\u7C89\u4E1D\u91CF\u7684\u8FBE\u4EBA\u5F80\u5F80\u66F4\u5408\u9002")
    }
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES
};

// src/market-profiles/western-europe.ts
var WESTERN_EUROPE = {
  id: "western-europe",
  version: 1,
  markets: [
    ...["AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "GB", "GR"],
    ...["IE", "IS", "IT", "LI", "LU", "MT", "NL", "NO", "PT", "SE"]
  ],
  weights: weighted(
    {
      "price-tier": 0.24,
      audience: 0.15,
      engagement: 0.11,
      tonality: 0.16,
      professionalism: 0.09,
      "staying-power": 0.06,
      localisation: 0.09,
      "price-performance": 0.05,
      "track-record": 0.05,
      size: 0
    },
    {
      audience: assumed(
        "an audience in several countries meets several shops and couriers",
        "\u53D7\u4F17\u5206\u5E03\u5728\u591A\u4E2A\u56FD\u5BB6\uFF0C\u5E97\u94FA\u4E0E\u7269\u6D41\u5404\u4E0D\u76F8\u540C"
      ),
      tonality: published(
        "European Commission, sweep of influencers, 14 February 2024: 97% post commercial content, 20% disclose it systematically",
        bilingual(
          "few creators disclose as they must, and authorities look at it",
          "\u89C4\u8303\u62AB\u9732\u7684\u8FBE\u4EBA\u4E0D\u591A\uFF0C\u800C\u76D1\u7BA1\u90E8\u95E8\u4F1A\u68C0\u67E5"
        )
      ),
      localisation: published(
        "Council Regulation No 1 of 1958, as amended: 24 official languages of the Union",
        bilingual("each country buys in a language of its own", "\u5404\u56FD\u6D88\u8D39\u8005\u4F7F\u7528\u5404\u81EA\u7684\u8BED\u8A00\u8D2D\u4E70")
      )
    }
  ),
  values: USUAL_VALUES,
  gates: USUAL_GATES
};

// src/market-profiles/catalogue.ts
var DEFAULT_MARKET_PROFILE = {
  id: "elsewhere",
  version: 2,
  markets: [],
  weights: weighted({
    "price-tier": 0.25,
    audience: 0.15,
    engagement: 0.14,
    tonality: 0.09,
    professionalism: 0.09,
    "staying-power": 0.06,
    localisation: 0.08,
    "price-performance": 0.08,
    "track-record": 0.06,
    size: 0
  }),
  values: USUAL_VALUES,
  gates: USUAL_GATES
};
var MARKET_PROFILES = [
  NORTH_AMERICA,
  SOUTH_EAST_ASIA,
  WESTERN_EUROPE,
  JAPAN_KOREA,
  LATIN_AMERICA,
  DEFAULT_MARKET_PROFILE
];
function marketProfileFor(market) {
  return MARKET_PROFILES.find(({ markets }) => markets.includes(market)) ?? DEFAULT_MARKET_PROFILE;
}

// src/market-profiles/market-profile.ts
import * as z28 from "zod/mini";

// src/benchmarks/market-scales.ts
import * as z27 from "zod/mini";
var Positive = z27.number().check(z27.gt(0));
var MarketScalesSchema = record2({
  engagement: record2({
    /** Engagement rate worth 0. */
    zero: Positive,
    /** Engagement rate worth 1. Logarithmic between the two. */
    full: Positive
  }).check(
    z27.refine(({ zero, full }) => full > zero, {
      path: ["full"],
      error: expects("MORE_THAN", { minimum: "`zero`" })
    })
  ),
  size: record2({
    /** Followers at the lower end of the preferred band, in which the value is 1. */
    from: Positive,
    /** Followers at its upper end. */
    to: Positive,
    /** Value at a hundredth of `from`, at a hundredfold of `to`, and beyond. */
    farAway: ProbabilitySchema
  }).check(
    z27.refine(({ from, to }) => to >= from, {
      path: ["to"],
      error: expects("AT_LEAST", { minimum: "`from`" })
    })
  )
});

// src/market-profiles/market-profile.ts
var WEIGHT = {
  weight: ProbabilitySchema,
  /** Why it is as large as it is. */
  reason: LocalTextSchema,
  /** What the reason rests on: a publication, or that it is an assumption. */
  source: z28.exactOptional(LocalTextSchema)
};
var WeightSchema = z28.looseObject(WEIGHT, {
  error: kolExpects("WEIGHT")
});
function weightsSchema(ids) {
  return z28.record(z28.enum(ids), WeightSchema);
}
var MarketProfileSchema = record2({
  id: z28.string().check(z28.minLength(1)),
  version: z28.int().check(z28.gte(1)),
  /** ISO 3166-1 alpha-2. */
  markets: z28.array(MarketSchema),
  /** By criterion, each with a reason; they sum to 1. A criterion that does not count has weight 0. */
  weights: weightsSchema(CRITERION_IDS),
  values: MarketScalesSchema,
  gates: record2({
    /** Least share of the audience in markets that can be shipped to. */
    shippableShare: ProbabilitySchema,
    /** Days back in which sponsored work for a competitor is a conflict. */
    competitorDays: z28.int().check(z28.gte(0))
  })
});
function marketProfileIssues(input) {
  const issues = inputIssues(MarketProfileSchema, input);
  if (!isIntact("/weights", issues)) return issues;
  const weights = Object.values(input.weights).map(({ weight }) => weight);
  const sum = weights.reduce((total2, weight) => total2 + weight, 0);
  if (Math.abs(sum - 1) <= 1e-9) return issues;
  const params = { sum: Number(sum.toFixed(12)) };
  return [...issues, kolIssue("WEIGHTS_SUM", { path: "/weights", received: weights, params })];
}

// src/signals/conversion/fit-spread.ts
var ASSUMED_LIVES = { betweenLives: 0.1, weight: 5 };
var SHAPES = Array.from({ length: 25 }, (_, at) => 0.2 * 10 ** (at / 6));
var MEANS = Array.from({ length: 25 }, (_, at) => Math.exp((at - 12) / 8));
var FEWEST_CREATORS_WITH_LIVES = 5;
function fitConversionSpread(creators) {
  const known = creators.filter((lives) => lives.length > 0);
  if (known.length < FEWEST_CREATORS_WITH_LIVES) return void 0;
  const betweenLives = livesVariation(known);
  const counted2 = known.map((lives) => countedLives(lives, betweenLives));
  return { ...creatorsSpread(counted2), betweenLives };
}
function countedLives(lives, betweenLives) {
  const ratio = pooledRatio(lives);
  let [conversions, expected] = [0, 0];
  for (const live of lives) {
    const weight = 1 / (1 + betweenLives * live.expected * ratio);
    conversions += weight * live.conversions;
    expected += weight * live.expected;
  }
  return { conversions, expected };
}
function pooledRatio(lives) {
  let [conversions, expected] = [0, 0];
  for (const live of lives) {
    conversions += live.conversions;
    expected += live.expected;
  }
  return expected === 0 ? 0 : conversions / expected;
}
function livesVariation(creators) {
  let excess = ASSUMED_LIVES.betweenLives * ASSUMED_LIVES.weight;
  let freedom = ASSUMED_LIVES.weight;
  for (const lives of creators) {
    const ratio = pooledRatio(lives);
    if (lives.length < 2 || ratio === 0) continue;
    const correction = lives.length / (lives.length - 1);
    for (const { conversions, expected } of lives) {
      const mean = expected * ratio;
      const variance = correction * (conversions - mean) ** 2 - mean;
      const weight = (mean / (1 + mean)) ** 2 / correction;
      excess += weight * variance / mean ** 2;
      freedom += weight;
    }
  }
  return Math.min(4, Math.max(0, excess / freedom));
}
function creatorsSpread(creators) {
  const pooled = pooledRatio(creators);
  const centre = pooled > 0 ? pooled : 0.5 / creators.reduce((sum, it) => sum + it.expected, 0);
  const points = SHAPES.flatMap(
    (shape) => MEANS.map((factor) => {
      const mean2 = centre * factor;
      return { shape, mean: mean2, log: logMarginal(creators, shape, shape / mean2) };
    })
  );
  const top = points.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  let [total2, first, second] = [0, 0, 0];
  for (const { shape, mean: mean2, log } of points) {
    const weight = Math.exp(log - top);
    total2 += weight;
    first += weight * mean2;
    second += weight * mean2 ** 2 * (1 + 1 / shape);
  }
  const mean = first / total2;
  const variance = second / total2 - mean ** 2;
  return { shape: mean ** 2 / variance, exposure: mean / variance };
}
function logMarginal(creators, shape, rate) {
  const constant = shape * Math.log(rate) - logGamma(shape);
  let log = 0;
  for (const { conversions, expected } of creators)
    log += constant + logGamma(shape + conversions) - (shape + conversions) * Math.log(rate + expected);
  return log;
}

// src/signals/engagement/fit-prior.ts
var FEWEST_PEERS = 8;
function fitEngagementPrior(peers, fallback) {
  const samples = peers.map(sampleOf).filter((sample) => sample !== null);
  if (samples.length < FEWEST_PEERS) return fallback;
  const dispersion = fitDispersion(samples);
  const line = fitLine(samples);
  return { ...line, dispersion, strength: fitStrength(samples, { ...line, dispersion }) };
}
function sampleOf(peer) {
  const followers = followersOf(peer);
  const rates = [];
  let noise = 0;
  for (const { views, likes, comments } of peer.posts) {
    if (views === null || views === 0 || likes === null || comments === null) continue;
    rates.push(Math.min(likes + comments, views) / views);
    noise += 1 / views;
  }
  if (followers === null || followers === 0 || rates.length < 3) return null;
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  if (mean <= 0 || mean >= 1) return null;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean) ** 2, 0) / (rates.length - 1);
  return {
    decades: Math.log10(followers) - 5,
    posts: rates.length,
    mean,
    variance,
    noise: noise / rates.length
  };
}
function fitDispersion(samples) {
  let beyond = 0;
  let scale = 0;
  for (const { posts, mean, variance, noise } of samples) {
    const spread = mean * (1 - mean);
    beyond += (posts - 1) * (variance - spread * noise);
    scale += (posts - 1) * spread * (1 - noise);
  }
  return within2(beyond / scale, 1e-4, 0.5);
}
function fitLine(samples) {
  const overall = samples.reduce((sum, { mean }) => sum + mean, 0) / samples.length;
  let intercept = Math.log(overall / (1 - overall));
  let slope = 0;
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { decades, mean } of samples) {
      const expected = 1 / (1 + Math.exp(-(intercept + slope * decades)));
      const weight = expected * (1 - expected);
      g0 += mean - expected;
      g1 += (mean - expected) * decades;
      h00 += weight;
      h01 += weight * decades;
      h11 += weight * decades ** 2;
    }
    const determinant = h00 * h11 - h01 ** 2;
    const alone = determinant < 1e-9 * h00 ** 2;
    const [d0, d1] = alone ? [g0 / h00, 0] : [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant];
    intercept += within2(d0, -1, 1);
    slope = within2(slope + within2(d1, -1, 1), -2, 2);
    if (Math.abs(d0) + Math.abs(d1) < 1e-12) break;
  }
  return { interceptAt100k: intercept, slopePerDecade: slope };
}
function fitStrength(samples, line) {
  let between = 0;
  let scale = 0;
  for (const { decades, mean, posts, noise } of samples) {
    const expected = 1 / (1 + Math.exp(-(line.interceptAt100k + line.slopePerDecade * decades)));
    const spread = expected * (1 - expected);
    const sampling = spread * (line.dispersion + (1 - line.dispersion) * noise) / posts;
    between += (mean - expected) ** 2 - sampling;
    scale += spread;
  }
  return within2(scale / Math.max(between, Number.MIN_VALUE) - 1, 2, 500);
}
function within2(x, low, high) {
  return Math.min(high, Math.max(low, x));
}

// src/grade/grading.ts
var DAY4 = 864e5;
var OptionsSchema = record2({
  asOf: InstantSchema,
  expiresAfterDays: z29.optional(
    z29.int({ error: kolExpects("EXPIRY_DAYS") }).check(
      z29.gte(1, { error: kolExpects("EXPIRY_DAYS") }),
      z29.lte(3650, { error: kolExpects("EXPIRY_DAYS") })
    )
  ),
  fx: z29.optional(z29.array(FxQuoteSchema))
});
function gradingOf(brief, options) {
  const issues = optionIssues(options);
  if (issues.length > 0) throw inputInvalid("options", issues);
  const checked = parseBrief(brief);
  const { asOf, expiresAfterDays = 30, marketProfile, fx = [] } = options;
  const market = marketProfile ?? marketProfileFor(checked.market);
  const { benchmarks: fitted, findings } = fittedBenchmarks(options);
  const benchmarks = benchmarksFor(checked, fitted);
  const wording = wordingOf(checked, options.wording);
  const scales = market.values;
  return {
    brief: checked,
    briefHash: canonicalHash(checked),
    criteria: CRITERIA,
    weights: market.weights,
    market,
    benchmarks,
    asOf,
    shared: sharedBy({ brief: checked, asOf, benchmarks, scales, fx, wording }),
    expiresAt: toInstant(toEpochMs(asOf) + expiresAfterDays * DAY4),
    fx,
    wording,
    findings
  };
}
function optionIssues(options) {
  const issues = inputIssues(OptionsSchema, options);
  if (issues.some(({ path }) => path === "")) return issues;
  const { peers, benchmarks, marketProfile } = options;
  return [
    ...issues,
    ...peers === void 0 ? [] : issuesBelow("/peers", listIssues(peers)),
    ...benchmarks === void 0 ? [] : issuesBelow("/benchmarks", benchmarkIssues(benchmarks)),
    ...marketProfile === void 0 ? [] : issuesBelow("/marketProfile", marketProfileIssues(marketProfile))
  ];
}
function fittedBenchmarks({
  benchmarks = ILLUSTRATIVE_BENCHMARKS,
  peers
}) {
  if (peers === void 0) return { benchmarks, findings: [] };
  const engagement2 = fitEngagementPrior(peers, benchmarks.engagement);
  const conversion = fittedConversion(peers, benchmarks.conversion);
  const fitted = { ...benchmarks, engagement: engagement2, conversion };
  if (engagement2 !== benchmarks.engagement) return { benchmarks: fitted, findings: [] };
  const params = { least: FEWEST_PEERS, given: peers.length };
  return {
    benchmarks: fitted,
    findings: [findingOf(GRADE_FINDINGS, "PEERS_TOO_FEW", { path: "", params })]
  };
}
function fittedConversion(peers, prior) {
  const spread = fitConversionSpread(peers.map((peer) => comparedLives(peer, prior)));
  if (spread === void 0) return prior;
  const { shape, exposure, betweenLives } = spread;
  const per1000AtFullFit = prior.per1000AtFullFit * shape / exposure;
  return { ...prior, per1000AtFullFit, strength: shape, betweenLives };
}

// src/grade/reasons.ts
var MIDDLE = 0.5;
var MOST_REASONS = 4;
var LEAST_POINTS = 0.05;
function reasonsOf(assessments, { underReview } = { underReview: [] }) {
  const moves = assessments.map((assessment) => ({
    assessment,
    points: 100 * assessment.weight * (assessment.value.mean - MIDDLE)
  })).filter(({ points }) => Math.abs(points) >= LEAST_POINTS).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const chosen = ["for", "against"].flatMap(
    (direction) => moves.filter(({ points }) => points > 0 === (direction === "for")).filter(({ assessment: { id, only = direction } }) => {
      return only === direction && !(direction === "for" && underReview.includes(id));
    }).slice(0, MOST_REASONS).map(({ assessment }) => ({ direction, assessment }))
  );
  return chosen.map(({ direction, assessment }) => ({
    direction,
    contribution: assessment.id,
    text: assessment.reason,
    ...counterfactualOf2(assessment)
  }));
}
function counterfactualOf2({ weight, value, counterfactual }) {
  const [now, then, most] = [value.mean, counterfactual.value, 1].map(
    (part) => (100 * weight * part).toFixed(1)
  );
  if (now === then) return {};
  const { condition } = counterfactual;
  return {
    counterfactual: bilingual(
      `${condition["en"]}: ${then} instead of ${now} points here (of ${most})`,
      `${condition["zh-Hans"]}\uFF1A\u8BE5\u9879\u7531 ${now} \u5206\u53D8\u4E3A ${then} \u5206\uFF08\u6EE1\u5206 ${most}\uFF09`
    )
  };
}

// src/grade/grade-creator.ts
function gradeCreator(profile, brief, options) {
  return gradeWith(gradingOf(brief, options), parseCreator(profile));
}
function gradeWith(grading, profile) {
  const { input, read, assessments, gateInput, estimate } = appraise(grading, profile);
  const { gates, findings } = checkGates(gateInput);
  const reviewed = reviewOf(input, read);
  const why = explained(assessments);
  const graded = {
    ...subjectOf(grading, profile),
    score: estimate.score,
    contributions: contributionsOf(why),
    reasons: reasonsOf(why, {
      underReview: reviewed.verdict === "review" ? [engagement.id] : []
    }),
    gates,
    eligible: estimate.eligible,
    authenticity: reviewed,
    expectation: estimate.expectation,
    provenance: provenanceOf(profile, read(postEngagement).shown, read(assumedInputs))
  };
  return {
    ...graded,
    findings: [...findings, ...profileFindings(graded, input, read), ...grading.findings]
  };
}
function reviewOf({ profile, benchmarks }, read) {
  return authenticity({
    posts: read(knownPosts),
    followers: followersOf(profile),
    prior: benchmarks.engagement,
    history: profile.followerHistory,
    fakeShare: profile.fakeShare
  });
}
function subjectOf(grading, profile) {
  const { brief, briefHash, market, benchmarks, asOf, expiresAt } = grading;
  const profileHash = canonicalHash(profile);
  return {
    kind: "creator-grade",
    version: 1,
    id: gradeId([
      profileHash,
      briefHash,
      market.id,
      market.version,
      benchmarks.id,
      benchmarks.version,
      asOf,
      ...grading.wording.ids
    ]),
    creator: { id: profile.id, name: profile.name, followers: followersOf(profile) },
    briefId: brief.id,
    market: brief.market,
    platform: profile.platform,
    profileHash,
    asOf,
    expiresAt
  };
}

// src/grade/estimate-creators.ts
function estimateCreators(profiles, brief, options) {
  const grading = gradingOf(brief, options);
  return each(profiles, (profile) => appraise(grading, profile).estimate);
}
function gradeCreators(profiles, brief, options) {
  const grading = gradingOf(brief, options);
  return each(profiles, (profile) => gradeWith(grading, profile));
}
function* each(items, of) {
  for (const item of items) yield of(item);
}

// src/grade/expectations.ts
function expectationsOf2(profile, brief, options) {
  const of = (format) => gradeCreator(profile, { ...brief, format }, options).expectation;
  return { live: of("live"), video: of("short-video") };
}

// src/grade/best-grades.ts
function bestGrades(compare2, top) {
  let kept = [];
  let count2 = 0;
  let worst;
  const cut = () => {
    kept = kept.sort((a, b) => compare2(a.figures, b.figures)).slice(0, top);
    worst = kept[top - 1]?.figures;
  };
  return {
    add: (figures, ranked) => {
      count2++;
      if (worst !== void 0 && compare2(figures, worst) >= 0) return;
      kept.push(ranked());
      if (kept.length >= 2 * top) cut();
    },
    best: () => {
      cut();
      return kept.map(({ grade }) => grade());
    },
    count: () => count2
  };
}

// src/grade/ranking-order.ts
function partOf2({
  eligible,
  expectation
}) {
  if (!eligible) return "excluded";
  return expectation.beforeFee === true ? "to-quote" : "ranked";
}
function orderFor(goal) {
  const figures = {
    sales: [byContribution, byLowerEnd],
    awareness: [
      descending(peoplePerMoney),
      descending(({ expectation }) => expectation.targetViewers ?? 0)
    ],
    leads: [descending(({ expectation }) => expectation.leads ?? 0)]
  };
  const order = [
    ...figures[goal],
    descending(({ score }) => score.mean),
    descending(({ score }) => score.interval.lower),
    byName
  ];
  return (a, b) => {
    for (const compare2 of order) {
      const difference = compare2(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}
var byFit = (a, b) => b.score.mean - a.score.mean || (a.creator.id < b.creator.id ? -1 : 1);
function byContribution(a, b) {
  return compareBigint2(amountOf(b), amountOf(a));
}
function amountOf({ expectation: { contribution } }) {
  return toMinor(contribution.mean);
}
function byLowerEnd(a, b) {
  return compareBigint2(
    toMinor(b.expectation.contribution.lower),
    toMinor(a.expectation.contribution.lower)
  );
}
function peoplePerMoney({ expectation: { targetViewers = 0, terms } }) {
  if (terms === void 0) return targetViewers;
  const fee = Number(terms.fixedFee.minor);
  return fee === 0 ? Number.MAX_VALUE : targetViewers / fee;
}
function descending(figure) {
  return (a, b) => figure(b) - figure(a);
}
function byName(a, b) {
  const [one, other] = [a, b].map(({ creator, platform }) => `${creator.id}
${platform}`);
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
function compareBigint2(a, b) {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

// src/grade/robustness.ts
function robustnessOf([first, second], goal) {
  if (first === void 0 || second === void 0) return null;
  return {
    first: first.creator.id,
    second: second.creator.id,
    lead: first.score.mean - second.score.mean,
    because: first.contributions.map(({ id, points }, index) => ({
      contribution: id,
      points: points - (second.contributions[index]?.points ?? 0)
    })).sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
    overlap: goal === "sales" ? moneyOverlaps(first, second) : scoresOverlap(first, second),
    flip: smallestFlip(first, second),
    ...goal === "sales" ? levelMoney(first, second) : { levelFee: null, levelRate: null }
  };
}
function scoresOverlap(first, second) {
  return second.score.interval.upper >= first.score.interval.lower;
}
function moneyOverlaps(first, second) {
  const [one, other] = [first.expectation.contribution, second.expectation.contribution];
  return toMinor(other.upper) >= toMinor(one.lower);
}
function levelMoney(first, second) {
  const { contribution, terms, breakEvenFee, conversionsPer1000Viewers } = first.expectation;
  if (terms === void 0) return { levelFee: null, levelRate: null };
  const lead = toMinor(subtractMoney(contribution.mean, second.expectation.contribution.mean));
  const levelFee = money(contribution.mean.currency, toMinor(terms.fixedFee) + lead);
  const gross = Number(toMinor(breakEvenFee));
  const needed = gross - Number(lead);
  const levelRate = gross > 0 && needed >= 0 ? conversionsPer1000Viewers.mean * (needed / gross) : null;
  return { levelFee, levelRate };
}
function smallestFlip(first, second) {
  const lead = first.score.mean - second.score.mean;
  let best = null;
  for (const [index, { id, weight, value }] of first.contributions.entries()) {
    const difference = 100 * (value - (second.contributions[index]?.value ?? 0));
    const t = lead / (lead - difference);
    const to = weight + t * (1 - weight);
    if (!Number.isFinite(t) || to < 0 || to > 1 - 1e-9) continue;
    if (best === null || Math.abs(to - weight) < Math.abs(best.to - best.from))
      best = { contribution: id, from: weight, to };
  }
  return best;
}

// src/grade/rank-creators.ts
function rankCreators(profiles, brief, options) {
  const ranking = startRanking(gradingOf(brief, options), topOf(options));
  const checked = parseCreators(profiles);
  for (const profile of checked) ranking.add(profile);
  return ranking.result(personsTwice(checked));
}
function topOf({ top = Number.POSITIVE_INFINITY }) {
  if (top === Number.POSITIVE_INFINITY || Number.isInteger(top) && top >= 1) return top;
  const params = { minimum: 1 };
  throw inputInvalid("options", [inputIssue("AT_LEAST", { path: "/top", received: top, params })]);
}
var MOST_FITTEST = 20;
function startRanking(grading, top) {
  const goal = goalOf(grading.brief);
  const parts = {
    // What flips the first place takes the second.
    ranked: bestGrades(orderFor(goal), Math.max(2, top)),
    "to-quote": bestGrades(orderFor("sales"), top),
    excluded: bestGrades(orderFor(goal), top)
  };
  const fittest = bestGrades(byFit, MOST_FITTEST);
  return {
    add: (profile) => {
      const whole = top === Number.POSITIVE_INFINITY ? gradeWith(grading, profile) : void 0;
      const figures = whole ?? appraise(grading, profile).estimate;
      const keep = () => {
        if (whole !== void 0) return { figures, grade: () => whole };
        const copy = JSON.parse(JSON.stringify(profile));
        return {
          figures: appraise(grading, copy).estimate,
          grade: () => gradeWith(grading, copy)
        };
      };
      const part = partOf2(figures);
      parts[part].add(figures, keep);
      if (part === "ranked") fittest.add(figures, keep);
    },
    result: (findings) => rankingOf(parts, { goal, top, findings, fittest: fittest.best() })
  };
}
function rankingOf(parts, {
  goal,
  top,
  findings,
  fittest
}) {
  const leading = parts.ranked.best();
  const ranked = leading.slice(0, top);
  const toQuote = parts["to-quote"].best();
  const failed = parts.excluded.best();
  return {
    grades: [...ranked, ...toQuote, ...failed],
    ranked,
    fittest,
    toQuote,
    excluded: failed.map(({ creator, platform, gates }) => ({
      creatorId: creator.id,
      platform,
      gates: gates.filter(({ passed }) => !passed).map(({ id, reason }) => ({ id, reason }))
    })),
    counts: {
      ranked: parts.ranked.count(),
      "to-quote": parts["to-quote"].count(),
      excluded: parts.excluded.count()
    },
    robustness: robustnessOf(leading, goal),
    findings
  };
}
function personsTwice(profiles) {
  const persons = /* @__PURE__ */ new Map();
  for (const profile of profiles) {
    const key = profile.person ?? profile.id;
    persons.set(key, [...persons.get(key) ?? [], profile]);
  }
  return [...persons.entries()].flatMap(([person, accounts]) => {
    if (accounts.length < 2) return [];
    const params = { person, accounts: accounts.map(({ id, platform }) => `${id} (${platform})`) };
    return [findingOf(GRADE_FINDINGS, "PERSON_TWICE", { path: "", params })];
  });
}

// src/learn/campaign.ts
function campaignEvidence(creator, campaign) {
  const orders = /* @__PURE__ */ new Map();
  for (const sale of countedSales(campaign)) {
    const order = orders.get(sale.orderId) ?? { sold: 0n, kept: 0n, credited: 0n };
    const minor = BigInt(sale.money.minor);
    order.kept += minor;
    if (sale.change === "sale") {
      order.sold += minor;
      for (const { to, amount } of sale.credits)
        if (to.party === "creator" && to.id === creator) order.credited += BigInt(amount.minor);
    }
    orders.set(sale.orderId, order);
  }
  let conversions = 0;
  for (const { sold, kept, credited: part } of orders.values()) {
    if (sold > 0n && kept > 0n) conversions += Number(part * BigInt(PPM) / sold) / PPM;
  }
  const { destinations, totals, start, end } = campaign.log;
  const declared = destinations.reduce(
    (sum, { viewers, source }) => sum + (source === "declared" ? viewers ?? 0 : 0),
    0
  );
  const minutes = Math.max(0, toEpochMs(end) - toEpochMs(start)) / 6e4;
  return { conversions, viewers: totals.viewers + declared, declared, minutes };
}
function isCampaignOf(creator, campaign) {
  const named = namedIn(campaign);
  return named.size === 0 || named.has(creator);
}
function namedIn(campaign) {
  const named = new Set(campaign.settlement.payees.map(({ id }) => id));
  for (const { credits } of countedSales(campaign))
    for (const { to } of credits) if (to.party === "creator") named.add(to.id);
  return named;
}
function countedSales({ settlement, log, credited }) {
  const rows = /* @__PURE__ */ new Map();
  for (const sale of credited) {
    if (sale.sessionId !== log.sessionId || !SALE_CHANGES.has(sale.change)) continue;
    if (compareInstants(sale.recordedAt, settlement.knownAsOf) > 0) continue;
    const known = rows.get(sale.id);
    if (known === void 0 || sale.revision > known.revision) rows.set(sale.id, sale);
  }
  return rows.values();
}

// src/learn/fatigue.ts
var ILLUSTRATIVE_FATIGUE = {
  perRepeat: 0.93,
  logSd: 0.12,
  halfLifeDays: 14,
  source: "illustrative: this project\u2019s judgement, not measured"
};
var NO_FATIGUE = {
  perRepeat: 1,
  logSd: 0,
  halfLifeDays: 14,
  source: "no fatigue is counted"
};
var DAY5 = 864e5;
function fatigueLoad(at, lives, halfLifeDays) {
  const now = toEpochMs(at);
  let load = 0;
  for (const live of lives) {
    const days = live.at === void 0 ? Number.NaN : (now - toEpochMs(live.at)) / DAY5;
    if (days > 0) load += 0.5 ** (days / halfLifeDays);
  }
  return load;
}

// src/learn/learn-from-campaign.ts
import * as z31 from "zod/mini";

// src/learn/learn-from-campaigns.ts
import * as z30 from "zod/mini";

// src/learn/fatigue-grid.ts
var POINTS = 121;
var REACH = 6;
function priorGrid({ perRepeat, logSd }) {
  const middle = Math.log(perRepeat);
  if (logSd === 0) return { logs: [middle], weights: [1] };
  const logs = Array.from(
    { length: POINTS },
    (_, at) => middle + logSd * REACH * (2 * at / (POINTS - 1) - 1)
  );
  return reweighted(
    logs.map((log) => -0.5 * ((log - middle) / logSd) ** 2),
    logs
  );
}
function updatedGrid({ logs, weights }, logLikelihood2) {
  return reweighted(
    logs.map((log, at) => Math.log(weights[at] ?? 0) + logLikelihood2(log)),
    logs
  );
}
function reweighted(logWeights, logs) {
  const top = Math.max(...logWeights);
  const weights = logWeights.map((log) => Math.exp(log - top));
  const total2 = weights.reduce((sum, weight) => sum + weight, 0);
  return { logs, weights: weights.map((weight) => weight / total2) };
}
function meanOver({ logs, weights }, of) {
  return logs.reduce((sum, log, at) => sum + (weights[at] ?? 0) * of(log), 0);
}
function perRepeatOf(grid) {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return {
    mean: meanOver(grid, Math.exp),
    interval: {
      lower: Math.exp(quantile(grid, tail)),
      upper: Math.exp(quantile(grid, 1 - tail)),
      level: INTERVAL_LEVEL
    }
  };
}
function quantile({ logs, weights }, probability) {
  const [first = 0, second = first] = logs;
  const step = second - first;
  let below = 0;
  for (const [at, weight] of weights.entries()) {
    if (below + weight >= probability && weight > 0)
      return (logs[at] ?? 0) + step * ((probability - below) / weight - 0.5);
    below += weight;
  }
  return logs.at(-1) ?? 0;
}

// src/learn/learned-posterior.ts
var FEWEST_REPEATS = 5;
var REPEAT_LOAD = 0.25;
function learnedPosteriors(creators, teaching) {
  const seen = creators.map((creator) => seenOf(creator, teaching));
  const { grid, repeats, isEstimated } = fatigueOf(seen, teaching);
  const middle = meanOver(grid, (log) => log);
  return creators.map((creator, at) => {
    const own = seen[at];
    if (own === void 0 || own.lives.length === 0) return creator;
    const next = nextLive(countedAt(own, middle, teaching), grid, own);
    return {
      ...withoutFatigue(creator),
      ...next.posterior,
      ...teaching.fatigue.perRepeat === 1 && teaching.fatigue.logSd === 0 ? {} : {
        fatigue: {
          perRepeat: perRepeatOf(grid),
          halfLifeDays: teaching.fatigue.halfLifeDays,
          load: own.load,
          factor: next.factor,
          source: isEstimated ? "estimated" : "assumed",
          repeats
        }
      }
    };
  });
}
function withoutFatigue({ fatigue: _, ...posterior2 }) {
  return posterior2;
}
function countedPart({ viewers, declared, minutes }, declaredReliability) {
  const known = viewers === 0 ? 1 : 1 - (1 - declaredReliability) * declared / viewers;
  return known * lengthPart(minutes);
}
function seenOf({ prior, lives = [], ...before }, { asOf, declaredReliability, fatigue: { halfLifeDays } }) {
  const { shape, exposure } = prior ?? before;
  return {
    prior: { shape, exposure, discount: prior?.discount ?? before.discount ?? 0 },
    lives: lives.map((live) => {
      const { conversions, viewers, at } = live;
      const part = countedPart(live, declaredReliability);
      const load = at === void 0 ? 0 : fatigueLoad(at, lives, halfLifeDays);
      const sold = Math.min(conversions, viewers);
      return { conversions: part * sold, thousands: part * viewers / 1e3, load };
    }),
    load: fatigueLoad(asOf, lives, halfLifeDays)
  };
}
function fatigueOf(seen, teaching) {
  const prior = priorGrid(teaching.fatigue);
  const repeats = seen.reduce(
    (sum, { lives }) => sum + lives.filter(({ load }) => load >= REPEAT_LOAD).length,
    0
  );
  if (prior.logs.length === 1 || repeats < FEWEST_REPEATS)
    return { grid: prior, repeats, isEstimated: false };
  let grid = prior;
  for (let pass = 0; pass < 2; pass++) {
    const middle = meanOver(grid, (log) => log);
    const counted2 = seen.map((own) => countedAt(own, middle, teaching));
    grid = updatedGrid(
      prior,
      (log) => counted2.reduce((sum, creator) => sum + logLikelihood(creator, log), 0)
    );
  }
  return { grid, repeats, isEstimated: true };
}
function countedAt({ prior: { shape, exposure, discount }, lives }, log, { betweenLives }) {
  let [sold, thousands] = [0, 0];
  for (const live of lives) {
    sold += live.conversions;
    thousands += live.thousands * Math.exp(log * live.load);
  }
  const rate = (shape - discount + sold) / (exposure + thousands);
  const counted2 = lives.map((live) => {
    const expected = live.thousands * Math.exp(log * live.load) * rate;
    const weight = 1 / (1 + betweenLives * expected);
    return {
      conversions: weight * live.conversions,
      thousands: weight * live.thousands,
      load: live.load
    };
  });
  return {
    shape: counted2.reduce((sum, { conversions }) => sum + conversions, shape),
    exposure,
    lives: counted2
  };
}
function exposureAt({ exposure, lives }, log) {
  return lives.reduce((sum, live) => sum + live.thousands * Math.exp(log * live.load), exposure);
}
function logLikelihood(counted2, log) {
  const shift = counted2.lives.reduce((sum, live) => sum + live.conversions * live.load, 0);
  return log * shift - counted2.shape * Math.log(exposureAt(counted2, log));
}
function nextLive(counted2, grid, { load, prior: { discount } }) {
  const factor = meanOver(grid, (log) => Math.exp(log * load));
  const scale = (log) => Math.exp(log * load) / exposureAt(counted2, log);
  const perShape = meanOver(grid, scale);
  const mean = counted2.shape * perShape;
  const squares = meanOver(grid, (log) => scale(log) ** 2);
  const variance = counted2.shape * (counted2.shape + 1) * squares - mean ** 2;
  const shape = grid.logs.length === 1 ? counted2.shape : mean ** 2 / variance;
  const exposure = shape / mean;
  const shown2 = discount === 0 ? {} : { discount: shape * discount / counted2.shape };
  return { posterior: { shape, exposure, ...shown2 }, factor };
}

// src/learn/campaign-findings.ts
function isShow({ mode, purpose = "show" }) {
  return mode === "real" && purpose === "show";
}
function campaignFindings(campaign, { path, counts: counts2, creator }) {
  const { settlement, log } = campaign;
  const evidence = { settlementId: settlement.id, logId: log.id };
  const place = { path, evidence };
  const codes = settlement.findings.filter(({ severity }) => severity === "error").map(({ code }) => code);
  const unknown2 = unknownEntries(settlement);
  const names = unknownNames(unknown2.names).map(({ name }) => name);
  return [
    ...isCampaignOf(creator, campaign) ? [] : [
      findingOf(GRADE_FINDINGS, "CAMPAIGN_OF_ANOTHER", {
        ...place,
        params: { settlement: settlement.id, creator }
      })
    ],
    ...isShow(log) ? [] : [
      findingOf(GRADE_FINDINGS, counts2 ? "CAMPAIGN_ASSUMED" : "CAMPAIGN_NOT_COUNTED", {
        ...place,
        params: { session: log.sessionId, kind: kindOf(log) }
      })
    ],
    ...codes.length === 0 ? [] : [
      findingOf(GRADE_FINDINGS, "SETTLEMENT_WITH_ERRORS", {
        ...place,
        params: { settlement: settlement.id, codes: [...new Set(codes)] }
      })
    ],
    ...unknown2.count === 0 ? [] : [
      findingOf(GRADE_FINDINGS, "ENTRY_UNKNOWN", {
        ...place,
        params: { settlement: settlement.id, count: unknown2.count, names }
      })
    ],
    ...unknownEvents(log, place)
  ];
}
function kindOf({ mode, purpose }) {
  return purpose === void 0 || purpose === "show" ? mode : purpose;
}
function unknownEvents({ events }, place) {
  const unknown2 = events.map(({ type }) => type).filter((type) => !SESSION_EVENT_TYPES.has(type));
  return unknownNames(unknown2).map(
    ({ name: type, count: count2 }) => findingOf(GRADE_FINDINGS, "EVENT_UNKNOWN", { ...place, params: { type, count: count2 } })
  );
}

// src/learn/learned-lives.ts
function isKnown2({ campaigns, lives = [] }, { campaign, session }) {
  if (!campaigns.includes(campaign)) return false;
  const own = lives.filter((live) => live.campaign === campaign);
  if (own.some((live) => live.session === void 0 || live.session === session)) return true;
  return own.length === 0 ? lives.length === 0 || lives.some(isOf(session)) : false;
}
function withLive(before, live, viewers) {
  const { lives = [], campaigns } = before;
  const same = lives.find(isOf(live.session));
  const counted2 = same !== void 0 && knewMore(same, live) ? same : live;
  const others = lives.filter((other) => other !== same);
  const { shape, exposure, discount } = before;
  const first = { shape, exposure, ...discount === void 0 ? {} : { discount } };
  const prior = { viewers, ...before.prior ?? first };
  return {
    posterior: {
      ...before,
      prior,
      lives: [...others, counted2].sort(byTime),
      campaigns: campaigns.includes(live.campaign) ? campaigns : [...campaigns, live.campaign]
    },
    same,
    counted: counted2
  };
}
var isOf = (session) => (live) => live.session === session;
function knewMore(one, other) {
  const later = compareInstants(one.knownAsOf ?? other.knownAsOf, other.knownAsOf);
  return later === 0 ? one.campaign >= other.campaign : later > 0;
}
function byTime(a, b) {
  const at = ({ at: time }) => time === void 0 ? 0 : toEpochMs(time);
  return at(a) - at(b) || (a.campaign < b.campaign ? -1 : 1);
}

// src/learn/learned-viewers.ts
var LEAST_VARIANCE = 1e-4;
function learnedViewers(before, lives, { liveLogSd }) {
  const counted2 = lives.filter(({ part }) => part > 0);
  if (counted2.length === 0) return before;
  const { logMean, logSd } = logNormalOf(before);
  const between = liveLogSd ** 2;
  const precision = 1 / Math.max(LEAST_VARIANCE, logSd ** 2 - between);
  let [weight, seen] = [0, 0];
  for (const { viewers, part } of counted2) {
    weight += part / between;
    seen += part / between * Math.log(Math.max(1, viewers));
  }
  const after = (log) => (log * precision + seen) / (precision + weight);
  const assumed2 = Math.log(Math.max(1, before.mean)) - between / 2;
  const shown2 = Math.min(logMean, Math.max(assumed2, seen / weight));
  const rest2 = assumed2 + weight / (precision + weight) * (shown2 - assumed2);
  const mean = logNormalMean({ logMean: after(rest2), logSd: liveLogSd });
  const spread = Math.hypot(Math.sqrt(1 / (precision + weight)), liveLogSd);
  const { lower, upper } = logNormalEstimate({ logMean: after(logMean), logSd: spread }).interval;
  return {
    mean,
    interval: {
      lower: Math.min(mean, lower),
      upper: Math.max(mean, upper),
      level: INTERVAL_LEVEL
    }
  };
}

// src/learn/lesson.ts
function lessonOf(grade) {
  const { posterior: posterior2 } = grade.expectation;
  return { grade, posterior: posterior2, settlements: [], provenance: [], findings: [], isChanged: false };
}
function taught(lesson, campaign, asIfShow) {
  const { settlement, log } = campaign;
  const creator = lesson.grade.creator.id;
  const counts2 = isCampaignOf(creator, campaign) && (asIfShow || isShow(log));
  const live = {
    campaign: settlement.id,
    ...campaignEvidence(creator, campaign),
    ...{ session: log.sessionId, at: log.start, knownAsOf: settlement.knownAsOf }
  };
  if (isKnown2(lesson.posterior, live) || !counts2 && isRefused(lesson.grade, campaign)) return;
  lesson.isChanged = true;
  lesson.settlements.push(settlement.id);
  const place = "/expectation/posterior";
  if (!counts2) {
    lesson.findings.push(...campaignFindings(campaign, { path: place, counts: counts2, creator }));
    return;
  }
  const { posterior: posterior2, same, counted: counted2 } = withLive(
    lesson.posterior,
    live,
    lesson.grade.expectation.viewers
  );
  lesson.posterior = posterior2;
  const path = `${place}/campaigns/${posterior2.campaigns.indexOf(settlement.id)}`;
  lesson.findings.push(...campaignFindings(campaign, { path, counts: counts2, creator }));
  if (same !== void 0)
    lesson.findings.push(
      findingOf(GRADE_FINDINGS, "CAMPAIGN_TWICE", {
        path,
        params: { session: log.sessionId, settlement: counted2.campaign },
        evidence: { settlementId: settlement.id, logId: log.id }
      })
    );
  lesson.provenance.push({
    input: "campaign",
    source: live.declared > 0 ? "declared" : "measured",
    n: live.viewers
  });
}
function isRefused({ findings = [] }, { settlement, log }) {
  return findings.some(({ code, evidence }) => {
    const { settlementId, logId } = evidence ?? {};
    return (code === "CAMPAIGN_NOT_COUNTED" || code === "CAMPAIGN_OF_ANOTHER") && settlementId === settlement.id && logId === log.id;
  });
}
function learnedGrade({ grade: { renewal: _, ...grade }, settlements, provenance, findings }, posterior2, asOf) {
  const lifetime = toEpochMs(grade.expiresAt) - toEpochMs(grade.asOf);
  const { terms, targetViewers, leads } = grade.expectation;
  const viewers = viewersAfter(grade, posterior2);
  const growth = viewers.mean / grade.expectation.viewers.mean;
  return {
    ...grade,
    id: gradeId([grade.id, ...settlements, asOf]),
    asOf,
    expiresAt: toInstant(toEpochMs(asOf) + lifetime),
    expectation: {
      ...grade.expectation,
      ...targetViewers === void 0 ? {} : { targetViewers: targetViewers * growth },
      ...leads === void 0 ? {} : { leads: leads * growth },
      ...terms === void 0 ? { viewers, conversionsPer1000Viewers: conversionRate(posterior2), posterior: posterior2 } : expectationOf({ viewers, posterior: posterior2, terms })
    },
    ...provenance.length === 0 ? {} : { provenance: [...grade.provenance, ...provenance] },
    ...findings.length === 0 ? {} : { findings: [...grade.findings ?? [], ...findings] }
  };
}
function viewersAfter({ expectation }, posterior2) {
  const { conversion, reach } = ILLUSTRATIVE_BENCHMARKS;
  const lives = (posterior2.lives ?? []).map((live) => ({
    viewers: live.viewers,
    part: countedPart(live, conversion.declaredReliability)
  }));
  return learnedViewers(posterior2.prior?.viewers ?? expectation.viewers, lives, reach);
}

// src/learn/learn-from-campaigns.ts
var Positive2 = z30.number().check(z30.gt(0, { error: expects("MORE_THAN", { minimum: 0 }) }));
var NotNegative = z30.number().check(z30.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));
var OptionsSchema2 = record2({
  asOf: InstantSchema,
  betweenLives: z30.optional(NotNegative),
  asIfShow: z30.optional(z30.boolean()),
  fatigue: z30.optional(
    record2({ perRepeat: Positive2, logSd: NotNegative, halfLifeDays: Positive2, source: z30.string() })
  )
});
function learnFromCampaigns(grades, campaigns, options) {
  checkRecords(grades, campaigns);
  return learnedFrom(grades, campaigns, options);
}
function learnedFrom(grades, campaigns, options) {
  const { asOf, asIfShow = false, ...given } = parseInput(OptionsSchema2, options, "options");
  const { conversion } = ILLUSTRATIVE_BENCHMARKS;
  const { betweenLives = conversion.betweenLives, fatigue = ILLUSTRATIVE_FATIGUE } = given;
  const { declaredReliability } = conversion;
  const { distinct, findings } = distinctCampaigns(campaigns);
  const lessons = grades.map(lessonOf);
  const found = [...findings];
  for (const { campaign, index } of distinct) {
    const named = namedIn(campaign);
    const meant = lessons.length === 1 ? lessons : lessons.filter(({ grade }) => named.has(grade.creator.id));
    if (meant.length === 0) found.push(ofNobody(campaign, { index, grades }));
    for (const lesson of meant) {
      refuseVideo(lesson.grade);
      taught(lesson, campaign, asIfShow);
    }
  }
  if (!lessons.some(({ isChanged }) => isChanged)) return { grades, findings: found };
  const posteriors = learnedPosteriors(
    lessons.map(({ posterior: posterior2 }) => posterior2),
    { asOf, betweenLives, declaredReliability, fatigue }
  );
  const learned = lessons.map((lesson, at) => {
    const posterior2 = posteriors[at] ?? lesson.posterior;
    if (!lesson.isChanged && isSame2(posterior2, lesson)) return lesson.grade;
    notBefore(lesson.grade, asOf);
    return learnedGrade(lesson, posterior2, asOf);
  });
  return { grades: learned, findings: found };
}
function refuseVideo({ id, expectation: { format } }) {
  if (format !== "short-video") return;
  throw inputInvalid(`creator-grade ${id}`, [
    kolIssue("GRADE_OF_LIVE", { path: "/expectation/format", received: format })
  ]);
}
function isSame2(posterior2, { grade }) {
  return canonicalHash(posterior2) === canonicalHash(grade.expectation.posterior);
}
function distinctCampaigns(campaigns) {
  const findings = [];
  const known = /* @__PURE__ */ new Map();
  const distinct = campaigns.flatMap((campaign, index) => {
    const { settlement, log } = campaign;
    const key = JSON.stringify([settlement.id, log.sessionId]);
    const first = known.get(key);
    if (first === void 0) {
      known.set(key, index);
      return [{ campaign, index }];
    }
    const params = { session: log.sessionId, settlement: settlement.id };
    const evidence = { settlementId: settlement.id, logId: log.id };
    findings.push(
      findingOf(GRADE_FINDINGS, "CAMPAIGN_TWICE", {
        path: `/campaigns/${index}`,
        params,
        evidence
      })
    );
    return [];
  });
  return { distinct: distinct.sort((a, b) => byTime2(a.campaign, b.campaign)), findings };
}
function byTime2(a, b) {
  const order = (one, other) => one < other ? -1 : one > other ? 1 : 0;
  return compareInstants(a.log.start, b.log.start) || order(a.log.sessionId, b.log.sessionId) || compareInstants(a.settlement.knownAsOf, b.settlement.knownAsOf) || order(a.settlement.id, b.settlement.id);
}
function ofNobody({ settlement, log }, { index, grades }) {
  const ids = grades.map(({ creator }) => creator.id);
  const shown2 = ids.length > 3 ? [...ids.slice(0, 3), "\u2026"] : ids;
  return findingOf(GRADE_FINDINGS, "CAMPAIGN_OF_ANOTHER", {
    path: `/campaigns/${index}`,
    params: { settlement: settlement.id, creator: shown2.join(", ") },
    evidence: { settlementId: settlement.id, logId: log.id }
  });
}
function notBefore(grade, asOf) {
  if (compareInstants(asOf, grade.asOf) >= 0) return;
  const params = { asOf: grade.asOf };
  throw inputInvalid("options", [
    kolIssue("AS_OF_BEFORE_GRADE", { path: "/asOf", received: asOf, params })
  ]);
}
var CreditedSalesSchema = z30.array(CreditedSaleSchema);
function checkRecords(grades, campaigns) {
  const below = (path, schema, value) => issuesBelow(path, inputIssues(schema, value));
  const issues = [
    ...grades.flatMap((grade, at) => below(`/grades/${at}`, CreatorGradeSchema, grade)),
    ...campaigns.flatMap(({ settlement, log, credited }, at) => [
      ...below(`/campaigns/${at}/settlement`, SettlementSchema, settlement),
      ...below(`/campaigns/${at}/log`, SessionLogSchema, log),
      ...below(`/campaigns/${at}/credited`, CreditedSalesSchema, credited)
    ])
  ];
  if (issues.length > 0) throw inputInvalid("campaigns", issues);
}

// src/learn/learn-from-campaign.ts
var CreditedSalesSchema2 = z31.array(CreditedSaleSchema);
function learnFromCampaign(grade, campaign, options) {
  parseInput(CreatorGradeSchema, grade, "creator-grade");
  parseInput(SettlementSchema, campaign.settlement, "settlement");
  parseInput(SessionLogSchema, campaign.log, "session-log");
  parseInput(CreditedSalesSchema2, campaign.credited, "credited-sale");
  return learnedFrom([grade], [campaign], options).grades[0] ?? grade;
}

// src/audit/model/account-model.ts
import * as z33 from "zod/mini";

// src/audit/account.ts
import * as z32 from "zod/mini";
var Count = z32.nullable(CountSchema);
var Flag = z32.nullable(z32.boolean());
var FollowerAccountSchema = record2({
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

// src/audit/model/features.ts
var LONGEST_USERNAME = 30;
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
    read: ({ usernameDigits: digits2, usernameLength: length2 }) => digits2 === null || length2 === null ? null : Math.min(1, digits2 / Math.max(1, length2))
  },
  {
    name: "username-length",
    direction: 1,
    knots: [6, 12, 18, 26],
    read: ({ usernameLength: length2 }) => length2 === null || length2 > LONGEST_USERNAME ? null : length2
  },
  { name: "picture", direction: -1, knots: [0, 1], read: ({ picture }) => flag(picture) },
  { name: "private", direction: 0, knots: [0, 1], read: (account) => flag(account.private) }
];
var PIECES2 = FEATURES.flatMap(
  (feature) => feature.knots.slice(1).map((to, index) => ({ feature, from: feature.knots[index] ?? 0, to }))
);

// src/audit/model/account-model.ts
var WeightSchema2 = z33.array(z33.number()).check(z33.length(PIECES2.length));
var WeightsSchema = record2({
  /** Log odds that an account is fake that has nothing of any piece, where half of all are. */
  intercept: z33.number(),
  /** Log odds of each piece of the curves, in the order of the features. */
  pieces: WeightSchema2
});
var ReferenceSchema = z33.array(
  z33.extend(FollowerAccountSchema, {
    /** The source that the account is from, where it is known. */
    source: z33.exactOptional(CountSchema)
  })
).check(z33.minLength(1));
var AccountModelSchema = record2({
  /** Identifies the kind of record. */
  kind: z33.literal("account-model"),
  /** Version of the record's form; additions keep it. */
  version: z33.literal(1),
  /** Whether it was fitted to accounts that the project makes, or to labels of its user. */
  source: z33.enum(["made", "labelled"]),
  /** Number of genuine accounts that it was fitted to. */
  genuine: CountSchema,
  /** Number of fake accounts that it was fitted to. */
  fake: CountSchema,
  /** What an account of which nothing is known has of each piece of the curves. */
  neutral: WeightSchema2,
  /** The curves. */
  weights: WeightsSchema,
  /** The weights of refits on resampled labels, which say how sure the weights are; none of a made model. */
  refits: z33.array(WeightsSchema),
  /** Accounts of both classes, without names: what a sample is compared with. */
  reference: record2({
    /** Genuine accounts. */
    genuine: ReferenceSchema,
    /** Fake accounts. */
    fake: ReferenceSchema
  })
});

// src/pilots/plan-record.ts
import * as z34 from "zod/mini";
var PilotPlanSchema = record2({
  /** By descending worth per fee. */
  chosen: z34.array(
    record2({
      /** Whom to test. */
      creatorId: IdSchema,
      /** Fixed fee of the pilot live. */
      fee: MoneySchema,
      /** Expected profit of the pilot live itself. */
      expectedProfit: MoneySchema,
      /** What knowing the result is worth for the lives that may follow. */
      valueOfInformation: MoneySchema,
      /** Lives until the conversion rate is known to the wanted width; null if more than 1,000. */
      lives: z34.nullable(CountSchema),
      /** What to do if only today's knowledge counted. */
      advice: record2({
        /** Scale, renegotiate or stop. */
        verdict: z34.enum(["scale", "renegotiate", "stop"]),
        /** Chance that the next live earns more than its fee. */
        chanceOfProfit: ProbabilitySchema,
        /** The fixed fee at which that chance is 80 %, in minor units. */
        offer: z34.number()
      })
    })
  ),
  /** Everybody else, with the reason. */
  omitted: z34.array(
    record2({
      /** Who is not tested. */
      creatorId: IdSchema,
      /** Why. */
      reason: z34.enum(["gate", "no-quote", "no-terms", "not-worth-it", "over-budget"])
    })
  ),
  /** Sum of the fees. */
  cost: MoneySchema,
  /** The conditions of the next market, where they were checked. */
  nextMarket: z34.exactOptional(
    z34.array(
      record2({
        /** The condition. */
        id: z34.enum(["earned", "lives", "known", "shipping", "language", "permits"]),
        /** Null where a person must decide. */
        passed: z34.nullable(z34.boolean()),
        /** The condition in words. */
        text: LocalTextSchema
      })
    )
  )
});

// src/records.ts
var RECORDS = {
  "creator-profile": CreatorProfileSchema,
  "account-model": AccountModelSchema,
  "pilot-plan": PilotPlanSchema
};
export {
  CRITERION_IDS,
  CreatorPostSchema,
  CreatorProfileSchema,
  DEFAULT_MARKET_PROFILE,
  GRADE_FINDINGS,
  ILLUSTRATIVE_BENCHMARKS,
  ILLUSTRATIVE_FATIGUE,
  JAPAN_KOREA,
  KOL_ISSUES,
  LATIN_AMERICA,
  MARKET_PROFILES,
  MarketProfileSchema,
  NORTH_AMERICA,
  NO_FATIGUE,
  PastLiveSchema,
  RECORDS,
  SOUTH_EAST_ASIA,
  WESTERN_EUROPE,
  ageDistance,
  authenticity,
  campaignEvidence,
  compareConversion,
  countedLives,
  engagementRate,
  estimateCreators,
  expectationsOf2 as expectationsOf,
  fitConversionSpread,
  fitEngagementPrior,
  genderDistance,
  gradeCreator,
  gradeCreators,
  hasNoErrors,
  isLivelaneError,
  learnFromCampaign,
  learnFromCampaigns,
  marketProfileFor,
  parseCreators,
  rankCreators,
  tierGap
};
