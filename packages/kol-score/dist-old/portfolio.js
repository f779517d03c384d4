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
  let best2;
  for (const name of names) {
    const candidate = plain(name);
    if (Math.abs(candidate.length - wanted.length) > most) continue;
    const edits = editsBetween(wanted, candidate);
    if (edits > most) continue;
    [best2, most] = [name, edits - 1];
  }
  return best2;
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
  const [best2] = options.map((option) => rawIssues(option, raw.input)).sort(
    (a, b) => depth(b) - depth(a) || Number(a.some(namesNoMember)) - Number(b.some(namesNoMember))
  );
  return best2;
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

// ../contracts/src/vocabulary/text/number.ts
function groupDigits(number5) {
  const [whole = "", fraction] = String(number5).split(".");
  let grouped = whole;
  const first = whole.startsWith("-") ? 1 : 0;
  if (/^-?\d+$/.test(whole))
    for (let at = whole.length - 3; at > first; at -= 3)
      grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return fraction === void 0 ? grouped : `${grouped}.${fraction}`;
}

// ../contracts/src/vocabulary/money/money.ts
import * as z10 from "zod/mini";

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

// ../contracts/src/vocabulary/money/money.ts
var MAX_MINOR = 10n ** 18n;
var MinorSchema = z10.string({ error: expects("MINOR_STRING") }).check(
  z10.regex(/^(0|-?[1-9]\d{0,18})$/, {
    error: expects("MINOR_DIGITS")
  }),
  z10.refine((text) => !/^-?\d{19}$/.test(text) || inRange(BigInt(text)), {
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

// ../contracts/src/vocabulary/value/instant.ts
import * as z11 from "zod/mini";
var INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
function isInstant(text) {
  if (!INSTANT.test(text)) return false;
  const day = Number(text.slice(8, 10));
  return day <= 28 || new Date(Date.parse(text)).getUTCDate() === day;
}
var InstantSchema = z11.string({ error: expects("INSTANT") }).check(z11.refine(isInstant, { error: expects("INSTANT") }));
var PlainDateSchema = z11.string({ error: expects("PLAIN_DATE") }).check(
  z11.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(`${text}T00:00:00Z`), {
    error: expects("PLAIN_DATE")
  })
);
var ZoneSchema = z11.string().check(
  z11.refine(isZone, {
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
  z11.refine(
    (it) => !isInstant(it.start) || !isInstant(it.end) || Date.parse(it.start) < Date.parse(it.end),
    {
      error: expects("WINDOW"),
      path: ["end"]
    }
  )
);
var PeriodSchema = z11.discriminatedUnion("basis", [
  record2({
    /** Elapsed time, independent of changes of the clocks. */
    basis: z11.literal("elapsed"),
    /** Its length in seconds, at most ten years. */
    seconds: z11.int().check(z11.gte(1), z11.lte(31536e4))
  }),
  record2({
    /** Days of the calendar, which end at the same local time. */
    basis: z11.literal("calendar"),
    /** Its length in days, at most ten years. */
    days: z11.int().check(z11.gte(1), z11.lte(3650)),
    /** The zone whose days they are. */
    zone: ZoneSchema
  })
]);

// ../contracts/src/vocabulary/value/interval.ts
import * as z12 from "zod/mini";
var ProbabilitySchema = z12.number({ error: expects("PROBABILITY") }).check(z12.gte(0, { error: expects("PROBABILITY") }), z12.lte(1, { error: expects("PROBABILITY") }));
var IntervalSchema = z12.looseObject({
  /** Lower end, in the unit of what is estimated. */
  lower: z12.number(),
  /** Upper end, not below the lower. */
  upper: z12.number(),
  /** Nominal coverage, from 0 to 1 (0.9 for 90 %). */
  level: ProbabilitySchema
}).check(
  z12.refine((it) => it.lower <= it.upper, {
    error: expects("INTERVAL")
  })
);

// ../contracts/src/vocabulary/value/market.ts
import * as z13 from "zod/mini";
var ALPHA_2 = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
var MARKETS = /* @__PURE__ */ new Set([...ALPHA_2.split(" "), "EU"]);
var MarketSchema = z13.string().check(
  z13.refine((code) => MARKETS.has(code), {
    error: expects("MARKET")
  })
);
var EU_MEMBERS = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ")
);
var PlatformSchema = z13.string().check(
  z13.regex(/^[a-z][a-z0-9-]{0,39}$/, {
    error: expects("PLATFORM")
  })
);

// ../contracts/src/vocabulary/records/creator-grade.ts
import * as z17 from "zod/mini";

// ../contracts/src/vocabulary/value/figure.ts
import * as z14 from "zod/mini";
var ProvenanceSchema = z14.enum(["measured", "declared", "estimated", "range"]);
var FigureSchema = record2({
  /** The number; null where it is not known. */
  value: z14.nullable(z14.number({ error: expects("FIGURE") })),
  /** What it counts. */
  unit: TextSchema.check(z14.minLength(1)),
  /** Where the figure comes from. */
  source: ProvenanceSchema,
  /** Definition of the figure, in words or by an id. */
  definition: z14.exactOptional(TextSchema),
  /** The time that it covers. */
  window: z14.exactOptional(WindowSchema),
  /** Number of observations behind it. */
  n: z14.exactOptional(z14.int().check(z14.gte(0))),
  /** When it was read. */
  observedAt: z14.exactOptional(InstantSchema)
});

// ../contracts/src/vocabulary/records/learning.ts
import * as z15 from "zod/mini";
var AudienceFatigueSchema = record2({
  /** Factor on the conversion rate for each full repeat before a live; 1 is no fatigue. */
  perRepeat: record2({
    /** The expected value. */
    mean: z15.number().check(z15.gt(0)),
    /** Interval of the estimate. */
    interval: IntervalSchema
  }),
  /** Days after which a live counts as half a repeat. */
  halfLifeDays: z15.number().check(z15.gt(0)),
  /** Repeats that weigh on the next live: each earlier live counts 1, halved with every half-life since. */
  load: z15.number().check(z15.gte(0)),
  /** Factor on the conversion rate of the next live, in which the fresh audience is 1. */
  factor: z15.number().check(z15.gt(0)),
  /** `assumed`: a parameter that was given or is illustrative; `estimated`: also from the repeats. */
  source: z15.enum(["assumed", "estimated"]),
  /** Lives before a tired audience that the estimate rests on, of all creators learned together. */
  repeats: CountSchema
});
var LearnedPosteriorSchema = record2({
  /** Shape of the distribution: conversions so far, including those of the prior. */
  shape: z15.number(),
  /** Viewers so far, in thousands, including those of the prior; the mean is shape / exposure. */
  exposure: z15.number(),
  /** Part of the shape that no live has shown; the expected amounts do without it. Default: 0. */
  discount: z15.exactOptional(z15.number().check(z15.gte(0))),
  /** Ids of the settlements that are included. */
  campaigns: z15.array(IdSchema),
  /** The distribution before the first campaign. Absent: no campaign, or a grade of an earlier version. */
  prior: z15.exactOptional(
    record2({
      /** Shape of the distribution. */
      shape: z15.number(),
      /** Thousands of viewers behind it. */
      exposure: z15.number(),
      /** Part of the shape that no live has shown. Default: that of the posterior. */
      discount: z15.exactOptional(z15.number().check(z15.gte(0))),
      /** Viewers of one live as they were expected then. Default: those of the grade. */
      viewers: z15.exactOptional(
        record2({
          /** The expected number. */
          mean: z15.number(),
          /** Interval of the estimate. */
          interval: IntervalSchema
        })
      )
    })
  ),
  /** What each live showed. Absent where `prior` is. */
  lives: z15.exactOptional(
    z15.array(
      record2({
        /** The settlement of the campaign. */
        campaign: IdSchema,
        /** Conversions credited to the creator. */
        conversions: z15.number(),
        /** People who watched. */
        viewers: CountSchema,
        /** How many of them other destinations declare, rather than the room measured. */
        declared: CountSchema,
        /** How long the session lasted, in minutes. */
        minutes: z15.number(),
        /** The session. Absent: a grade of an earlier version. */
        session: z15.exactOptional(IdSchema),
        /** When it began. Absent: not known, and the live counts as no repeat. */
        at: z15.exactOptional(InstantSchema),
        /** What the settlement knew: a later one of the same session replaces it. */
        knownAsOf: z15.exactOptional(InstantSchema)
      })
    )
  ),
  /** Fatigue of the audience, already part of shape and exposure. Absent: no fatigue is counted. */
  fatigue: z15.exactOptional(AudienceFatigueSchema)
});
var RenewalSchema = record2({
  /**
   * `renew`: the terms asked are worth it; `renegotiate`: at other terms; `stop`: at none worth offering;
   * `not-enough-known`: more lives are needed first.
   */
  verdict: z15.enum(["renew", "renegotiate", "stop", "not-enough-known"]),
  /** Why, in words. */
  reason: LocalTextSchema,
  /** Settled lives behind the advice. */
  lives: CountSchema,
  /** Chance that the next live earns more than its fee; null where the fee or the terms are not known. */
  chanceOfProfit: z15.nullable(ProbabilitySchema),
  /** The fixed fee at which that chance is 80 %; null where the terms are not known. */
  offer: z15.nullable(MoneySchema),
  /** The fixed fee at which the expected contribution of the next live is zero. */
  breakEvenFee: MoneySchema,
  /** The commission at which it is zero, with the fee asked, in parts per million; null if no sale is expected. */
  breakEvenCommission: z15.nullable(RateSchema),
  /** More lives until the rate is known to the wanted width; null if more than 1,000. */
  livesToKnow: z15.nullable(CountSchema)
});

// ../contracts/src/vocabulary/records/reference.ts
import * as z16 from "zod/mini";
var Sha256Schema = z16.string().check(z16.regex(/^sha256:[0-9a-f]{64}$/, { error: expects("HASH") }));

// ../contracts/src/vocabulary/records/creator-grade.ts
var EstimateSchema = record2({
  /** The expected value, in the unit of what is estimated. */
  mean: z17.number(),
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
  feeKnown: z17.boolean(),
  /** The product lines over which conversions are spread evenly. */
  products: z17.array(
    record2({
      /** Price of one unit. */
      price: MoneySchema,
      /** Share of units that are not returned, in parts per million. */
      kept: ShareSchema,
      /** Contribution margin before creator costs, in parts per million of the price. */
      margin: RateSchema
    })
  ).check(z17.minLength(1))
});
var Tally = record2({
  /** Number of times that it holds. */
  holds: CountSchema,
  /** Number of times that were tried. */
  of: CountSchema
});
var RankingPlaceSchema = record2({
  /** `ranked`: by the goal of the brief; `to-quote`: the fee is not known; `excluded`: a gate is not passed. */
  part: z17.enum(["ranked", "to-quote", "excluded"]),
  /** Place in the part, from 1. */
  place: z17.int().check(z17.gte(1)),
  /** What would make the second of the ranked creators level with the first; only the first has it. */
  robustness: z17.exactOptional(
    record2({
      /** The second of the ranked creators. */
      second: IdSchema,
      /** Whether the intervals of the two overlap. */
      overlap: z17.boolean(),
      /** By how much the first leads in score, in points; below 0 where the second has the higher score. */
      lead: z17.number(),
      /** The smallest change of one weight at which the scores are level; null if none is. */
      flip: z17.nullable(
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
      levelFee: z17.nullable(MoneySchema),
      /** Units sold per 1,000 viewers by the first at which they are level; null where money does not decide. */
      levelRate: z17.nullable(z17.number()),
      /** How sure the first place by fit score is, among the ranked creators with the highest scores. */
      fit: z17.exactOptional(
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
  kind: z17.literal("creator-grade"),
  /** Version of the record's form; additions keep it. */
  version: z17.literal(1),
  /** Id of the grade, by which contracts refer to it. */
  id: IdSchema,
  /** Who is graded. */
  creator: record2({
    /** The creator, under the platform's id. */
    id: IdSchema,
    /** Name shown to people. */
    name: TextSchema,
    /** Number of followers; null where hidden. */
    followers: z17.nullable(CountSchema)
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
  contributions: z17.array(
    record2({
      /** The signal, such as `engagement` or `price-tier`. */
      id: IdSchema,
      /** Points of the score: 100 x weight x value. */
      points: z17.number(),
      /** Its weight in the market, from 0 to 1; the weights sum to 1. */
      weight: ProbabilitySchema,
      /** Value of the creator, from 0 (worst) to 1 (best). */
      value: ProbabilitySchema,
      /** Why it has this value, in words. */
      reason: LocalTextSchema
    })
  ),
  /** At most four in each direction, largest first. */
  reasons: z17.array(
    record2({
      /** Whether it is in favour of the creator or against. */
      direction: z17.enum(["for", "against"]),
      /** The contribution that it is about. */
      contribution: IdSchema,
      /** The reason in words. */
      text: LocalTextSchema,
      /** What would have to be different to turn it. */
      counterfactual: z17.exactOptional(LocalTextSchema)
    })
  ),
  /** Requirements that a high score cannot replace. */
  gates: z17.array(
    record2({
      /** The gate, such as `language` or `permit`. */
      id: IdSchema,
      /** Whether the creator passes it. */
      passed: z17.boolean(),
      /** Why, in words. */
      reason: LocalTextSchema
    })
  ),
  /** Whether every gate is passed. */
  eligible: z17.boolean(),
  /** Whether the creator's followers are people. */
  authenticity: record2({
    /** Share of fake followers, from 0 to 1; null where it was not estimated. */
    fakeShare: z17.nullable(EstimateSchema),
    /** `clear`: no objection; `review`: people should check; `abstain`: too little input. */
    verdict: z17.enum(["clear", "review", "abstain"]),
    /** What the verdict rests on. */
    evidence: z17.array(
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
    format: z17.exactOptional(openEnum(["live", "short-video"])),
    /** Live viewers, as a number of people. */
    viewers: EstimateSchema,
    /** Units sold per 1,000 live viewers. */
    conversionsPer1000Viewers: EstimateSchema,
    /** Units sold. */
    conversions: EstimateSchema,
    /** What is left of the margin after the creator is paid; where `beforeFee` is true, before the fee. */
    contribution: MoneyEstimateSchema,
    /** True where the creator's fee is not known, so that the contribution is not what remains in the end. */
    beforeFee: z17.exactOptional(z17.boolean()),
    /** Viewers of one live who are of the wanted audience and can be shipped to, as a number of people. */
    targetViewers: z17.exactOptional(z17.number().check(z17.gte(0))),
    /** Those of them who like or comment: people who show interest. */
    leads: z17.exactOptional(z17.number().check(z17.gte(0))),
    /** Part of the conversion rate that the distance in price tier leaves, from 0 to 1, and how sure its effect is. */
    tierEffect: z17.exactOptional(EstimateSchema),
    /** The fixed fee at which the expected contribution is zero. */
    breakEvenFee: MoneySchema,
    /** The commission at which the expected contribution is zero, in parts per million; null if no sale is expected. */
    breakEvenCommission: z17.nullable(RateSchema),
    /** Gamma posterior of conversions per 1,000 viewers of the next live: what a settled campaign updates. */
    posterior: LearnedPosteriorSchema,
    /** What the money above was worked out from, so that a settled campaign can update it without the brief. */
    terms: z17.exactOptional(GradeTermsSchema)
  }),
  /** Where every input came from. */
  provenance: z17.array(
    record2({
      /** The input. */
      input: IdSchema,
      /** Where the figure comes from. */
      source: ProvenanceSchema,
      /** Number of observations behind it. */
      n: z17.exactOptional(CountSchema)
    })
  ),
  /** What people should look at before they rely on the grade. */
  findings: z17.exactOptional(z17.array(FindingSchema)),
  /** Where the creator stands in a list; only grades of a ranking have it. */
  ranking: z17.exactOptional(RankingPlaceSchema),
  /** Whether to work with the creator again; only grades after settled campaigns have it. */
  renewal: z17.exactOptional(RenewalSchema)
});

// src/findings/portfolio.ts
var PORTFOLIO_FINDINGS = {
  GATE_NOT_PASSED: {
    severity: "hint",
    message: {
      en: "{creator} does not pass every gate.",
      "zh-Hans": "\u201C{creator}\u201D\u672A\u901A\u8FC7\u5168\u90E8\u95E8\u69DB\u3002"
    },
    fix: { en: "See the gates of the grade.", "zh-Hans": "\u8BF7\u67E5\u770B\u5176\u8BC4\u5206\u4E2D\u7684\u95E8\u69DB\u3002" }
  },
  FEE_NOT_QUOTED: {
    severity: "warning",
    message: { en: "The fee of {creator} is not known.", "zh-Hans": "\u201C{creator}\u201D\u7684\u8D39\u7528\u672A\u77E5\u3002" },
    fix: {
      en: "Ask for a quote, enter it in `fee` of the profile, and grade again.",
      "zh-Hans": "\u8BF7\u5148\u8BE2\u4EF7\uFF0C\u586B\u5165\u6863\u6848\u7684 `fee`\uFF0C\u518D\u91CD\u65B0\u8BC4\u5206\u3002"
    }
  },
  FEE_ABOVE_BUDGET: {
    severity: "hint",
    message: {
      en: "The fee of {creator}, {fee}, is above the budget of {budget}.",
      "zh-Hans": "\u201C{creator}\u201D\u7684\u8D39\u7528 {fee} \u8D85\u51FA\u9884\u7B97 {budget}\u3002"
    },
    fix: { en: "Negotiate, or raise the budget.", "zh-Hans": "\u8BF7\u8BAE\u4EF7\uFF0C\u6216\u63D0\u9AD8\u9884\u7B97\u3002" }
  },
  NO_GAIN: {
    severity: "hint",
    message: {
      en: "The expected contribution of {creator} is {contribution}, no gain.",
      "zh-Hans": "\u201C{creator}\u201D\u7684\u9884\u671F\u8D21\u732E\u4E3A {contribution}\uFF0C\u6CA1\u6709\u6536\u76CA\u3002"
    },
    fix: {
      en: "Offer less than the break-even fee of the grade.",
      "zh-Hans": "\u62A5\u4EF7\u5E94\u4F4E\u4E8E\u5176\u8BC4\u5206\u4E2D\u7684\u76C8\u4E8F\u5E73\u8861\u8D39\u7528\u3002"
    }
  },
  PERSON_CHOSEN: {
    severity: "hint",
    message: {
      en: "Account {account} of the same person as {creator} was chosen.",
      "zh-Hans": "\u5DF2\u9009\u62E9\u4E0E\u201C{creator}\u201D\u540C\u4E00\u4EBA\u7684\u8D26\u53F7\u201C{account}\u201D\u3002"
    },
    fix: {
      en: "Plan again without that account to prefer this one.",
      "zh-Hans": "\u5982\u9700\u9009\u7528\u6B64\u8D26\u53F7\uFF0C\u8BF7\u53BB\u6389\u8BE5\u8D26\u53F7\u540E\u91CD\u65B0\u89C4\u5212\u3002"
    }
  },
  NUMBER_REACHED: {
    severity: "hint",
    message: {
      en: "The most creators, {most}, are chosen, and bring more than with {creator}.",
      "zh-Hans": "\u4EBA\u6570\u5DF2\u8FBE\u4E0A\u9650 {most}\uFF0C\u4E14\u4F18\u4E8E\u9009\u7528\u201C{creator}\u201D\u3002"
    },
    fix: { en: "Raise `maximum`.", "zh-Hans": "\u53EF\u63D0\u9AD8 `maximum`\u3002" }
  },
  MARKET_REACHED: {
    severity: "hint",
    message: {
      en: "The most creators of market {market} are chosen, and bring more than with {creator}.",
      "zh-Hans": "\u5E02\u573A\u201C{market}\u201D\u4EBA\u6570\u5DF2\u6EE1\uFF0C\u4E14\u4F18\u4E8E\u9009\u7528\u201C{creator}\u201D\u3002"
    },
    fix: { en: "Raise its limit in `perMarket`.", "zh-Hans": "\u53EF\u63D0\u9AD8 `perMarket` \u4E2D\u7684\u4E0A\u9650\u3002" }
  },
  PLATFORM_REACHED: {
    severity: "hint",
    message: {
      en: "The most creators of platform {platform} are chosen, and bring more than with {creator}.",
      "zh-Hans": "\u5E73\u53F0\u201C{platform}\u201D\u4EBA\u6570\u5DF2\u6EE1\uFF0C\u4E14\u4F18\u4E8E\u9009\u7528\u201C{creator}\u201D\u3002"
    },
    fix: { en: "Raise its limit in `perPlatform`.", "zh-Hans": "\u53EF\u63D0\u9AD8 `perPlatform` \u4E2D\u7684\u4E0A\u9650\u3002" }
  },
  MINIMUM_UNREACHED: {
    severity: "hint",
    message: {
      en: "No {minimum} creators can be chosen together within the limits, so that {creator} is not chosen either.",
      "zh-Hans": "\u5728\u9650\u5236\u6761\u4EF6\u5185\u65E0\u6CD5\u540C\u65F6\u9009\u51FA {minimum} \u4F4D\u8FBE\u4EBA\uFF0C\u6545\u201C{creator}\u201D\u4E5F\u672A\u5165\u9009\u3002"
    },
    fix: {
      en: "Lower `minimum`, raise the budget, or add candidates.",
      "zh-Hans": "\u53EF\u964D\u4F4E `minimum`\u3001\u63D0\u9AD8\u9884\u7B97\u6216\u589E\u52A0\u5019\u9009\u4EBA\u3002"
    }
  },
  BUDGET_BETTER_SPENT: {
    severity: "hint",
    message: {
      en: "The fee of {creator}, {fee}, brings more with the creators chosen; {left} of the budget is left.",
      "zh-Hans": "\u201C{creator}\u201D\u7684\u8D39\u7528 {fee} \u7528\u4E8E\u5165\u9009\u8FBE\u4EBA\u6536\u76CA\u66F4\u9AD8\uFF1B\u9884\u7B97\u4F59 {left}\u3002"
    },
    fix: { en: "Negotiate, or raise the budget.", "zh-Hans": "\u8BF7\u8BAE\u4EF7\uFF0C\u6216\u63D0\u9AD8\u9884\u7B97\u3002" }
  }
};

// src/portfolio/candidate.ts
import * as z18 from "zod/mini";
var CandidateSchema = record2({
  /** The creator, under the platform's id. */
  creatorId: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** The person behind the account; accounts of one person exclude each other. Default: the account is alone. */
  person: z18.exactOptional(IdSchema),
  /** Market of the brief. */
  market: MarketSchema,
  /** Platform of the account. */
  platform: PlatformSchema,
  /** Whether every gate is passed. */
  eligible: z18.boolean(),
  /** The fixed fee, at least 0; null where it is not quoted. */
  fee: z18.nullable(MoneySchema),
  /** What the creator is expected to bring after returns, commission and the fee. */
  contribution: MoneyEstimateSchema
});
function candidatesOf(grades, persons = /* @__PURE__ */ new Map()) {
  return grades.map(({ creator, market, platform, eligible, expectation }) => {
    const { terms, contribution } = expectation;
    const person = persons.get(creator.id);
    return {
      creatorId: creator.id,
      name: creator.name,
      ...person === void 0 ? {} : { person },
      market,
      platform,
      eligible,
      fee: terms?.feeKnown === true ? terms.fixedFee : null,
      contribution
    };
  });
}
function candidateKey({ creatorId, market, platform }) {
  return JSON.stringify([platform, creatorId, market]);
}
function personKey({ creatorId, platform, person }) {
  return JSON.stringify(person === void 0 ? [platform, creatorId] : [person]);
}

// src/probability/rough-normal.ts
function roughNormalQuantile(probability) {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z20 = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6)));
  return probability < 0.5 ? -z20 : z20;
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
function logGamma(z20) {
  if (z20 < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z20)) - logGamma(1 - z20);
  const x = z20 - 1;
  let series = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) series += (LANCZOS[i] ?? 0) / (x + i);
  const t = x + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series);
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

// src/estimate/interval.ts
var INTERVAL_LEVEL = 0.9;
var INTERVAL_Z = /* @__PURE__ */ normalQuantile((1 + INTERVAL_LEVEL) / 2);

// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
}

// src/portfolio/left-out.ts
function ownReason({ candidate, path }, { budget, minimum = 0 }) {
  const { eligible, fee, contribution } = candidate;
  const creator = nameOf2(candidate);
  if (!eligible)
    return findingOf(PORTFOLIO_FINDINGS, "GATE_NOT_PASSED", { path, params: { creator } });
  if (fee === null)
    return findingOf(PORTFOLIO_FINDINGS, "FEE_NOT_QUOTED", { path, params: { creator } });
  if (toMinor(fee) > toMinor(budget)) {
    const params = { creator, fee: formatMoney(fee), budget: formatMoney(budget) };
    return findingOf(PORTFOLIO_FINDINGS, "FEE_ABOVE_BUDGET", { path, params });
  }
  return toMinor(contribution.mean) <= 0n && minimum === 0 ? noGain({ candidate, path }) : null;
}
function noGain({ candidate, path }) {
  const contribution = formatMoney(candidate.contribution.mean);
  const params = { creator: nameOf2(candidate), contribution };
  return findingOf(PORTFOLIO_FINDINGS, "NO_GAIN", { path, params });
}
function reasonBeside(place, { chosen, limits, budgetLeft }) {
  const { candidate, path } = place;
  const { market, platform, fee, contribution } = candidate;
  const creator = nameOf2(candidate);
  const account = chosen.find((it) => personKey(it) === personKey(candidate))?.creatorId;
  if (account !== void 0)
    return findingOf(PORTFOLIO_FINDINGS, "PERSON_CHOSEN", { path, params: { creator, account } });
  const { minimum = 0 } = limits;
  if (chosen.length < minimum)
    return findingOf(PORTFOLIO_FINDINGS, "MINIMUM_UNREACHED", {
      path,
      params: { creator, minimum }
    });
  if (toMinor(contribution.mean) <= 0n) return noGain(place);
  const { maximum: most, perMarket, perPlatform } = limits;
  if (most !== void 0 && chosen.length >= most)
    return findingOf(PORTFOLIO_FINDINGS, "NUMBER_REACHED", { path, params: { creator, most } });
  if (isFull(perMarket?.[market], chosen, (it) => it.market === market))
    return findingOf(PORTFOLIO_FINDINGS, "MARKET_REACHED", { path, params: { creator, market } });
  if (isFull(perPlatform?.[platform], chosen, (it) => it.platform === platform))
    return findingOf(PORTFOLIO_FINDINGS, "PLATFORM_REACHED", {
      path,
      params: { creator, platform }
    });
  const params = {
    creator,
    fee: formatMoney(fee ?? limits.budget),
    left: formatMoney(budgetLeft)
  };
  return findingOf(PORTFOLIO_FINDINGS, "BUDGET_BETTER_SPENT", { path, params });
}
function isFull(limit, chosen, counts) {
  return limit !== void 0 && chosen.filter(counts).length >= limit;
}
function nameOf2({ name, creatorId }) {
  return name === creatorId ? name : `${name} (${creatorId})`;
}

// src/portfolio/limits.ts
import * as z19 from "zod/mini";

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

// src/portfolio/limits.ts
var PortfolioLimitsSchema = record2({
  /** Most that the fixed fees may sum to. */
  budget: MoneySchema,
  /** Least number of creators. Default: 0. */
  minimum: z19.exactOptional(CountSchema),
  /** Most creators. Default: any number. */
  maximum: z19.exactOptional(CountSchema),
  /** Most creators of a market. Default: any number. */
  perMarket: z19.exactOptional(z19.partialRecord(MarketSchema, CountSchema)),
  /** Most creators on a platform. Default: any number. */
  perPlatform: z19.exactOptional(z19.partialRecord(PlatformSchema, CountSchema))
});
var MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);
function candidateIssues(input, { budget }) {
  const issues = inputIssues(z19.array(CandidateSchema), input);
  if (issues.length > 0) return issues;
  const candidates = input;
  const seen = /* @__PURE__ */ new Set();
  const found = candidates.flatMap((candidate, index) => {
    const key = candidateKey(candidate);
    const repeated = seen.has(key);
    seen.add(key);
    return [
      ...repeated ? [kolIssue("CREATOR_ONCE", { path: `/${index}/creatorId`, received: candidate.creatorId })] : [],
      ...amountIssues(candidate, { budget, path: `/${index}` })
    ];
  });
  return found.length > 0 ? found : sumIssues(candidates);
}
function amountIssues({ fee, contribution }, { budget, path }) {
  const amounts = [
    ...fee === null ? [] : [{ at: `${path}/fee`, amount: fee }],
    ...["mean", "lower", "upper"].map((end) => ({
      at: `${path}/contribution/${end}`,
      amount: contribution[end]
    }))
  ];
  const params = { value: JSON.stringify(budget.currency) };
  const currencies = amounts.flatMap(
    ({ at, amount: { currency } }) => currency === budget.currency ? [] : [inputIssue("EXACTLY", { path: `${at}/currency`, received: currency, params })]
  );
  const negative = fee?.minor.startsWith("-") === true;
  return negative ? [
    ...currencies,
    inputIssue("AMOUNT_NOT_NEGATIVE", { path: `${path}/fee/minor`, received: fee.minor })
  ] : currencies;
}
function sumIssues(candidates) {
  const sizeOf = (minor) => BigInt(minor.replace("-", ""));
  const sum = candidates.reduce(
    (total, { fee, contribution }) => total + sizeOf(fee?.minor ?? "0") + sizeOf(contribution.mean.minor),
    0n
  );
  return sum <= MOST_EXACT ? [] : [kolIssue("SUM_EXACT", { received: `${sum}` })];
}
function limitIssues(input) {
  const issues = inputIssues(PortfolioLimitsSchema, input);
  const { budget, minimum = 0, maximum } = input ?? {};
  return [
    ...issues,
    ...isIntact("/budget", issues) && budget.minor.startsWith("-") ? [inputIssue("AMOUNT_NOT_NEGATIVE", { path: "/budget/minor", received: budget.minor })] : [],
    ...issues.length === 0 && maximum !== void 0 && maximum < minimum ? [inputIssue("AT_LEAST", { path: "/maximum", received: maximum, params: { minimum } })] : []
  ];
}

// src/portfolio/lagrangian.ts
function reducedValues({ values, limits }, prices) {
  const reduced = Float64Array.from(values);
  for (const [index, { coefficients }] of limits.entries()) {
    const price = prices[index] ?? 0;
    if (price === 0) continue;
    for (let item = 0; item < reduced.length; item++)
      reduced[item] = (reduced[item] ?? 0) - price * (coefficients[item] ?? 0);
  }
  return reduced;
}
function upperBound(problem, prices) {
  const best2 = bestOfGroups(problem, reducedValues(problem, prices));
  const free = best2.reduce((sum, item) => sum + item.reduced, 0);
  return problem.limits.reduce((sum, { limit }, index) => sum + (prices[index] ?? 0) * limit, free);
}
function bestOfGroups({ groups }, reduced) {
  const best2 = /* @__PURE__ */ new Map();
  for (const [item, value] of reduced.entries()) {
    const group = groups[item] ?? -1;
    if (value > (best2.get(group)?.reduced ?? 0)) best2.set(group, { item, reduced: value });
  }
  return [...best2.values()];
}
var ROUNDS = 400;
var PATIENCE = 15;
function lowPrices(problem, atLeast2) {
  const { limits } = problem;
  const units = limits.map(({ limit }) => Math.max(1, Math.abs(limit)));
  let prices = limits.map(() => 0);
  let lowest = { prices, bound: upperBound(problem, prices) };
  let length = 1;
  let waited = 0;
  for (let round = 0; round < ROUNDS && lowest.bound > atLeast2; round++) {
    const excess = excessOf(problem, prices).map((it, index) => it / (units[index] ?? 1));
    const square = excess.reduce((sum, it) => sum + it * it, 0);
    if (square === 0) break;
    const step = length * (upperBound(problem, prices) - atLeast2) / square;
    prices = prices.map(
      (price, index) => Math.max(0, price + step * (excess[index] ?? 0) / (units[index] ?? 1))
    );
    const bound = upperBound(problem, prices);
    if (bound < lowest.bound) {
      lowest = { prices, bound };
      waited = 0;
    } else if (++waited > PATIENCE) {
      length /= 2;
      waited = 0;
      prices = [...lowest.prices];
    }
  }
  return lowest.prices;
}
function excessOf(problem, prices) {
  const chosen = bestOfGroups(problem, reducedValues(problem, prices));
  return problem.limits.map(
    ({ coefficients, limit }) => chosen.reduce((sum, { item }) => sum + (coefficients[item] ?? 0), -limit)
  );
}
function withCardinalityCut(problem) {
  const [first] = problem.limits;
  if (first === void 0 || first.coefficients.some((it) => it < 0)) return problem;
  const least = /* @__PURE__ */ new Map();
  for (const [item, group] of problem.groups.entries()) {
    const used = first.coefficients[item] ?? 0;
    least.set(group, Math.min(used, least.get(group) ?? used));
  }
  let left = first.limit;
  let most = 0;
  for (const used of [...least.values()].sort((a, b) => a - b)) {
    if (used > left) break;
    left -= used;
    most += 1;
  }
  const cut = { coefficients: problem.values.map(() => 1), limit: most };
  return { ...problem, limits: [...problem.limits, cut] };
}
function possibleItems(problem, { prices, atLeast: atLeast2 }) {
  const reduced = reducedValues(problem, prices);
  const bound = upperBound(problem, prices);
  const best2 = new Map(
    bestOfGroups(problem, reduced).map((it) => [problem.groups[it.item] ?? -1, it.reduced])
  );
  return [...problem.values.keys()].filter((item) => {
    const otherwise = best2.get(problem.groups[item] ?? -1) ?? 0;
    return bound - otherwise + (reduced[item] ?? 0) >= atLeast2;
  });
}
function suffixBounds({ groups }, order, reduced) {
  const bounds = new Float64Array(order.length + 1);
  const best2 = /* @__PURE__ */ new Map();
  for (let at = order.length - 1; at >= 0; at--) {
    const item = order[at] ?? -1;
    const group = groups[item] ?? -1;
    const before = best2.get(group) ?? 0;
    const after = Math.max(before, reduced[item] ?? 0);
    best2.set(group, after);
    bounds[at] = (bounds[at + 1] ?? 0) + after - before;
  }
  return bounds;
}

// src/portfolio/selection-problem.ts
function roomOf({ groups, limits }) {
  const left = Float64Array.from(limits, ({ limit }) => limit);
  const taken = /* @__PURE__ */ new Set();
  const change = (item, sign) => {
    for (const [index, { coefficients }] of limits.entries())
      left[index] = (left[index] ?? 0) - sign * (coefficients[item] ?? 0);
  };
  return {
    left,
    fits: (item) => !taken.has(groups[item] ?? -1) && limits.every(({ coefficients }, index) => {
      const used = coefficients[item] ?? 0;
      return used <= 0 || used <= (left[index] ?? 0);
    }),
    take: (item) => {
      taken.add(groups[item] ?? -1);
      change(item, 1);
    },
    giveBack: (item) => {
      taken.delete(groups[item] ?? -1);
      change(item, -1);
    },
    isFeasible: () => left.every((it) => it >= 0)
  };
}

// src/portfolio/greedy.ts
function greedyOrders(problem, prices) {
  const { values, limits } = problem;
  const first = limits[0]?.coefficients ?? [];
  const valueOf2 = (item) => values[item] ?? 0;
  const reduced = prices === void 0 ? void 0 : reducedValues(problem, prices);
  return [
    byDescending(values.length, valueOf2),
    byDescending(values.length, (item) => valueOf2(item) / Math.max(1, first[item] ?? 0)),
    ...reduced === void 0 ? [] : [byDescending(values.length, (item) => reduced[item] ?? 0)]
  ];
}
function byDescending(count, key) {
  return Array.from({ length: count }, (_, item) => item).sort((a, b) => key(b) - key(a));
}
function greedySelection(problem, orders) {
  return best(orders.flatMap((order) => filled(problem, order, { kept: [] }) ?? []));
}
var MOST_PASSES = 20;
function improved(problem, selection, orders) {
  let current = selection;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const next = best(
      current.chosen.flatMap((gone) => {
        const kept = current.chosen.filter((item) => item !== gone);
        return orders.flatMap((order) => filled(problem, order, { kept, gone }) ?? []);
      })
    );
    if (next === null || next.value <= current.value) break;
    current = next;
  }
  return current;
}
function best(selections) {
  return selections.reduce(
    (found, selection) => found === null || selection.value > found.value ? selection : found,
    null
  );
}
function selectionOf({ values }, chosen) {
  const value = chosen.reduce((sum, item) => sum + (values[item] ?? 0), 0);
  return { chosen: chosen.toSorted((a, b) => a - b), value };
}
function filled(problem, order, { kept, gone }) {
  const room = roomOf(problem);
  for (const item of kept) room.take(item);
  const chosen = [...kept];
  for (const item of order) {
    if (item === gone || !room.fits(item)) continue;
    if ((problem.values[item] ?? 0) <= 0 && room.isFeasible()) continue;
    room.take(item);
    chosen.push(item);
  }
  return room.isFeasible() ? selectionOf(problem, chosen) : null;
}

// src/portfolio/select-best.ts
var MOST_STEPS = 3e6;
var PRICE_FACTORS = [1, 0, 0.25, 0.5, 0.7, 0.85, 1.2, 1.5, 2, 4];
function selectBest(given, start = []) {
  const problem = withCardinalityCut(given);
  const rough = best([...start, ...listOf(greedySelection(problem, greedyOrders(problem)))]);
  const prices = lowPrices(problem, Math.max(0, rough?.value ?? 0));
  const most = Math.floor(upperBound(problem, prices) + toleranceOf(problem));
  const orders = greedyOrders(problem, prices);
  const found = best([...listOf(rough), ...listOf(greedySelection(problem, orders))]);
  const known = found === null ? null : improved(problem, found, orders);
  if (known !== null && known.value >= most) return { ...known, mostPossible: known.value };
  const search = searched(problem, prices, known);
  if (search.best === null) return null;
  return { ...search.best, mostPossible: search.ended ? search.best.value : most };
}
function listOf(item) {
  return item === null ? [] : [item];
}
function toleranceOf({ values }) {
  return 1e-6 + 1e-12 * values.reduce((sum, value) => sum + Math.abs(value), 0);
}
function searched(problem, prices, known) {
  const reduced = reducedValues(problem, prices);
  const atLeast2 = (known?.value ?? Number.NEGATIVE_INFINITY) + 1 - toleranceOf(problem);
  const possible = new Set(possibleItems(problem, { prices, atLeast: atLeast2 }));
  const order = byDescending(problem.values.length, (item) => reduced[item] ?? 0).filter(
    (item) => possible.has(item)
  );
  const room = roomOf(problem);
  const boundAt = bounding(problem, { prices, order, room });
  let found = known;
  const path = [];
  let value = 0;
  if (room.isFeasible() && (found === null || found.value < 0)) found = { chosen: [], value: 0 };
  let steps = 0;
  let at = 0;
  for (; ; ) {
    for (; at < order.length; at++) {
      if (++steps > MOST_STEPS) return { best: found, ended: false };
      if (boundAt(at, value) < (found?.value ?? Number.NEGATIVE_INFINITY) + 1) break;
      const item2 = order[at] ?? -1;
      if (!room.fits(item2)) continue;
      room.take(item2);
      path.push(at);
      value += problem.values[item2] ?? 0;
      if (value > (found?.value ?? Number.NEGATIVE_INFINITY) && room.isFeasible())
        found = selectionOf(
          problem,
          path.map((place) => order[place] ?? -1)
        );
    }
    const last = path.pop();
    if (last === void 0) return { best: found, ended: true };
    const item = order[last] ?? -1;
    room.giveBack(item);
    value -= problem.values[item] ?? 0;
    at = last + 1;
  }
}
function bounding(problem, { prices, order, room }) {
  const tolerance = toleranceOf(problem);
  const sets = PRICE_FACTORS.map((factor) => {
    const scaled = prices.map((price) => price * factor);
    return { scaled, suffix: suffixBounds(problem, order, reducedValues(problem, scaled)) };
  });
  return (at, value) => {
    let lowest = Number.POSITIVE_INFINITY;
    for (const { scaled, suffix } of sets) {
      let bound = value + (suffix[at] ?? 0) + tolerance;
      for (let index = 0; index < scaled.length; index++)
        bound += (scaled[index] ?? 0) * (room.left[index] ?? 0);
      if (bound < lowest) lowest = bound;
    }
    return lowest;
  };
}

// src/portfolio/plan-portfolio.ts
var ASSUMPTIONS = [
  bilingual(
    "The results of the creators are independent: a bad month or product for all makes the interval too narrow.",
    "\u5047\u5B9A\u5404\u8FBE\u4EBA\u7684\u7ED3\u679C\u76F8\u4E92\u72EC\u7ACB\uFF1A\u82E5\u6574\u4F53\u5E02\u573A\u6216\u5546\u54C1\u4E0D\u5229\uFF0C\u5B9E\u9645\u533A\u95F4\u4F1A\u66F4\u5BBD\u3002"
  ),
  bilingual(
    "The audiences of the creators do not overlap: shared followers make the sum too high.",
    "\u5047\u5B9A\u5404\u8FBE\u4EBA\u7684\u53D7\u4F17\u4E0D\u91CD\u53E0\uFF1A\u82E5\u7C89\u4E1D\u91CD\u590D\uFF0C\u5408\u8BA1\u4F1A\u504F\u9AD8\u3002"
  )
];
function planPortfolio(candidates, limits) {
  const issues = limitIssues(limits);
  if (issues.length > 0) throw inputInvalid("limits", issues);
  const wrong = candidateIssues(candidates, limits);
  if (wrong.length > 0) throw inputInvalid("candidates", wrong);
  const places = candidates.map((candidate, index) => {
    const place = { candidate, path: `/${index}` };
    return { ...place, own: ownReason(place, limits) };
  });
  const open = places.flatMap(({ candidate, own }) => own === null ? [candidate] : []);
  const { selection, status } = selected(open, limits);
  const chosen = selection === null ? [] : selection.chosen.flatMap((index) => open[index] ?? []);
  const { currency } = limits.budget;
  const fee = sumMoney(
    currency,
    chosen.flatMap((it) => it.fee ?? [])
  );
  const budgetLeft = subtractMoney(limits.budget, fee);
  const taken = new Set(chosen);
  return {
    status,
    chosen,
    leftOut: places.flatMap(({ own, ...place }) => {
      if (taken.has(place.candidate)) return [];
      const finding = own ?? reasonBeside(place, { chosen, limits, budgetLeft });
      return [{ candidate: place.candidate, finding }];
    }),
    fee,
    budgetLeft,
    contribution: contributionOf(currency, chosen),
    mostPossible: money(currency, BigInt(selection?.mostPossible ?? 0)),
    assumptions: ASSUMPTIONS
  };
}
function selected(open, limits) {
  const problem = problemOf(open, limits);
  const { minimum = 0 } = limits;
  if (minimum === 0) return judged(selectBest(problem));
  const many = selectBest({ ...problem, values: open.map(() => 1) });
  if (many === null || many.mostPossible < minimum) return judged(null);
  const start = { chosen: many.chosen, value: valueOf(problem, many.chosen) };
  const least = { coefficients: open.map(() => -1), limit: -minimum };
  const demanding = { ...problem, limits: [...problem.limits, least] };
  return judged(selectBest(demanding, many.value >= minimum ? [start] : []));
}
function judged(selection) {
  if (selection === null) return { selection, status: "impossible" };
  return { selection, status: selection.mostPossible > selection.value ? "bounded" : "optimal" };
}
function valueOf({ values }, chosen) {
  return chosen.reduce((sum, item) => sum + (values[item] ?? 0), 0);
}
function problemOf(open, limits) {
  const groups = /* @__PURE__ */ new Map();
  const groupOf = (key) => {
    if (!groups.has(key)) groups.set(key, groups.size);
    return groups.get(key) ?? -1;
  };
  const budget = toMinor(limits.budget);
  const fees = open.map(({ fee }) => Number(fee === null ? 0n : toMinor(fee)));
  const sum = fees.reduce((total, fee) => total + fee, 0);
  return {
    values: open.map(({ contribution }) => Number(toMinor(contribution.mean))),
    groups: open.map((candidate) => groupOf(personKey(candidate))),
    limits: [
      // A budget above all fees together limits nothing.
      { coefficients: fees, limit: budget > BigInt(sum) ? sum : Number(budget) },
      ...limits.maximum === void 0 ? [] : [{ coefficients: open.map(() => 1), limit: limits.maximum }],
      ...shareLimits(open, "market", limits.perMarket),
      ...shareLimits(open, "platform", limits.perPlatform)
    ]
  };
}
function shareLimits(open, field, limits = {}) {
  return Object.entries(limits).flatMap(([name, limit]) => {
    if (limit === void 0) return [];
    return [{ coefficients: open.map((it) => it[field] === name ? 1 : 0), limit }];
  });
}
function contributionOf(currency, chosen) {
  const mean = sumMoney(
    currency,
    chosen.map(({ contribution }) => contribution.mean)
  );
  const distance = (end) => squareRoot(
    chosen.reduce((sum, { contribution }) => {
      const away = toMinor(contribution[end]) - toMinor(contribution.mean);
      return sum + away * away;
    }, 0n)
  );
  return {
    mean,
    lower: money(currency, toMinor(mean) - distance("lower")),
    upper: money(currency, toMinor(mean) + distance("upper")),
    level: INTERVAL_LEVEL
  };
}
function squareRoot(square) {
  if (square === 0n) return 0n;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (; ; ) {
    const next = root + square / root >> 1n;
    if (next >= root) return root * root < square ? root + 1n : root;
    root = next;
  }
}
export {
  PORTFOLIO_FINDINGS,
  candidatesOf,
  isLivelaneError,
  planPortfolio
};
