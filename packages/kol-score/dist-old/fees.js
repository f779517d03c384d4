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

// ../contracts/src/vocabulary/value/instant.ts
import * as z12 from "zod/mini";
var INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
function isInstant(text) {
  if (!INSTANT.test(text)) return false;
  const day = Number(text.slice(8, 10));
  return day <= 28 || new Date(Date.parse(text)).getUTCDate() === day;
}
var InstantSchema = z12.string({ error: expects("INSTANT") }).check(z12.refine(isInstant, { error: expects("INSTANT") }));
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

// ../contracts/src/vocabulary/value/interval.ts
import * as z13 from "zod/mini";
var ProbabilitySchema = z13.number({ error: expects("PROBABILITY") }).check(z13.gte(0, { error: expects("PROBABILITY") }), z13.lte(1, { error: expects("PROBABILITY") }));
var IntervalSchema = z13.looseObject({
  /** Lower end, in the unit of what is estimated. */
  lower: z13.number(),
  /** Upper end, not below the lower. */
  upper: z13.number(),
  /** Nominal coverage, from 0 to 1 (0.9 for 90 %). */
  level: ProbabilitySchema
}).check(
  z13.refine((it) => it.lower <= it.upper, {
    error: expects("INTERVAL")
  })
);

// ../contracts/src/vocabulary/value/market.ts
import * as z14 from "zod/mini";
var ALPHA_2 = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";
var MARKETS = /* @__PURE__ */ new Set([...ALPHA_2.split(" "), "EU"]);
var MarketSchema = z14.string().check(
  z14.refine((code) => MARKETS.has(code), {
    error: expects("MARKET")
  })
);
var EU_MEMBERS = new Set(
  "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split(" ")
);
var PlatformSchema = z14.string().check(
  z14.regex(/^[a-z][a-z0-9-]{0,39}$/, {
    error: expects("PLATFORM")
  })
);

// ../contracts/src/vocabulary/records/creator-grade.ts
import * as z18 from "zod/mini";

// ../contracts/src/vocabulary/value/figure.ts
import * as z15 from "zod/mini";
var ProvenanceSchema = z15.enum(["measured", "declared", "estimated", "range"]);
var FigureSchema = record2({
  /** The number; null where it is not known. */
  value: z15.nullable(z15.number({ error: expects("FIGURE") })),
  /** What it counts. */
  unit: TextSchema.check(z15.minLength(1)),
  /** Where the figure comes from. */
  source: ProvenanceSchema,
  /** Definition of the figure, in words or by an id. */
  definition: z15.exactOptional(TextSchema),
  /** The time that it covers. */
  window: z15.exactOptional(WindowSchema),
  /** Number of observations behind it. */
  n: z15.exactOptional(z15.int().check(z15.gte(0))),
  /** When it was read. */
  observedAt: z15.exactOptional(InstantSchema)
});

// ../contracts/src/vocabulary/records/learning.ts
import * as z16 from "zod/mini";
var AudienceFatigueSchema = record2({
  /** Factor on the conversion rate for each full repeat before a live; 1 is no fatigue. */
  perRepeat: record2({
    /** The expected value. */
    mean: z16.number().check(z16.gt(0)),
    /** Interval of the estimate. */
    interval: IntervalSchema
  }),
  /** Days after which a live counts as half a repeat. */
  halfLifeDays: z16.number().check(z16.gt(0)),
  /** Repeats that weigh on the next live: each earlier live counts 1, halved with every half-life since. */
  load: z16.number().check(z16.gte(0)),
  /** Factor on the conversion rate of the next live, in which the fresh audience is 1. */
  factor: z16.number().check(z16.gt(0)),
  /** `assumed`: a parameter that was given or is illustrative; `estimated`: also from the repeats. */
  source: z16.enum(["assumed", "estimated"]),
  /** Lives before a tired audience that the estimate rests on, of all creators learned together. */
  repeats: CountSchema
});
var LearnedPosteriorSchema = record2({
  /** Shape of the distribution: conversions so far, including those of the prior. */
  shape: z16.number(),
  /** Viewers so far, in thousands, including those of the prior; the mean is shape / exposure. */
  exposure: z16.number(),
  /** Part of the shape that no live has shown; the expected amounts do without it. Default: 0. */
  discount: z16.exactOptional(z16.number().check(z16.gte(0))),
  /** Ids of the settlements that are included. */
  campaigns: z16.array(IdSchema),
  /** The distribution before the first campaign. Absent: no campaign, or a grade of an earlier version. */
  prior: z16.exactOptional(
    record2({
      /** Shape of the distribution. */
      shape: z16.number(),
      /** Thousands of viewers behind it. */
      exposure: z16.number(),
      /** Part of the shape that no live has shown. Default: that of the posterior. */
      discount: z16.exactOptional(z16.number().check(z16.gte(0))),
      /** Viewers of one live as they were expected then. Default: those of the grade. */
      viewers: z16.exactOptional(
        record2({
          /** The expected number. */
          mean: z16.number(),
          /** Interval of the estimate. */
          interval: IntervalSchema
        })
      )
    })
  ),
  /** What each live showed. Absent where `prior` is. */
  lives: z16.exactOptional(
    z16.array(
      record2({
        /** The settlement of the campaign. */
        campaign: IdSchema,
        /** Conversions credited to the creator. */
        conversions: z16.number(),
        /** People who watched. */
        viewers: CountSchema,
        /** How many of them other destinations declare, rather than the room measured. */
        declared: CountSchema,
        /** How long the session lasted, in minutes. */
        minutes: z16.number(),
        /** The session. Absent: a grade of an earlier version. */
        session: z16.exactOptional(IdSchema),
        /** When it began. Absent: not known, and the live counts as no repeat. */
        at: z16.exactOptional(InstantSchema),
        /** What the settlement knew: a later one of the same session replaces it. */
        knownAsOf: z16.exactOptional(InstantSchema)
      })
    )
  ),
  /** Fatigue of the audience, already part of shape and exposure. Absent: no fatigue is counted. */
  fatigue: z16.exactOptional(AudienceFatigueSchema)
});
var RenewalSchema = record2({
  /**
   * `renew`: the terms asked are worth it; `renegotiate`: at other terms; `stop`: at none worth offering;
   * `not-enough-known`: more lives are needed first.
   */
  verdict: z16.enum(["renew", "renegotiate", "stop", "not-enough-known"]),
  /** Why, in words. */
  reason: LocalTextSchema,
  /** Settled lives behind the advice. */
  lives: CountSchema,
  /** Chance that the next live earns more than its fee; null where the fee or the terms are not known. */
  chanceOfProfit: z16.nullable(ProbabilitySchema),
  /** The fixed fee at which that chance is 80 %; null where the terms are not known. */
  offer: z16.nullable(MoneySchema),
  /** The fixed fee at which the expected contribution of the next live is zero. */
  breakEvenFee: MoneySchema,
  /** The commission at which it is zero, with the fee asked, in parts per million; null if no sale is expected. */
  breakEvenCommission: z16.nullable(RateSchema),
  /** More lives until the rate is known to the wanted width; null if more than 1,000. */
  livesToKnow: z16.nullable(CountSchema)
});

// ../contracts/src/vocabulary/records/reference.ts
import * as z17 from "zod/mini";
var Sha256Schema = z17.string().check(z17.regex(/^sha256:[0-9a-f]{64}$/, { error: expects("HASH") }));

// ../contracts/src/vocabulary/records/creator-grade.ts
var EstimateSchema = record2({
  /** The expected value, in the unit of what is estimated. */
  mean: z18.number(),
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
  feeKnown: z18.boolean(),
  /** The product lines over which conversions are spread evenly. */
  products: z18.array(
    record2({
      /** Price of one unit. */
      price: MoneySchema,
      /** Share of units that are not returned, in parts per million. */
      kept: ShareSchema,
      /** Contribution margin before creator costs, in parts per million of the price. */
      margin: RateSchema
    })
  ).check(z18.minLength(1))
});
var Tally = record2({
  /** Number of times that it holds. */
  holds: CountSchema,
  /** Number of times that were tried. */
  of: CountSchema
});
var RankingPlaceSchema = record2({
  /** `ranked`: by the goal of the brief; `to-quote`: the fee is not known; `excluded`: a gate is not passed. */
  part: z18.enum(["ranked", "to-quote", "excluded"]),
  /** Place in the part, from 1. */
  place: z18.int().check(z18.gte(1)),
  /** What would make the second of the ranked creators level with the first; only the first has it. */
  robustness: z18.exactOptional(
    record2({
      /** The second of the ranked creators. */
      second: IdSchema,
      /** Whether the intervals of the two overlap. */
      overlap: z18.boolean(),
      /** By how much the first leads in score, in points; below 0 where the second has the higher score. */
      lead: z18.number(),
      /** The smallest change of one weight at which the scores are level; null if none is. */
      flip: z18.nullable(
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
      levelFee: z18.nullable(MoneySchema),
      /** Units sold per 1,000 viewers by the first at which they are level; null where money does not decide. */
      levelRate: z18.nullable(z18.number()),
      /** How sure the first place by fit score is, among the ranked creators with the highest scores. */
      fit: z18.exactOptional(
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
  kind: z18.literal("creator-grade"),
  /** Version of the record's form; additions keep it. */
  version: z18.literal(1),
  /** Id of the grade, by which contracts refer to it. */
  id: IdSchema,
  /** Who is graded. */
  creator: record2({
    /** The creator, under the platform's id. */
    id: IdSchema,
    /** Name shown to people. */
    name: TextSchema,
    /** Number of followers; null where hidden. */
    followers: z18.nullable(CountSchema)
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
  contributions: z18.array(
    record2({
      /** The signal, such as `engagement` or `price-tier`. */
      id: IdSchema,
      /** Points of the score: 100 x weight x value. */
      points: z18.number(),
      /** Its weight in the market, from 0 to 1; the weights sum to 1. */
      weight: ProbabilitySchema,
      /** Value of the creator, from 0 (worst) to 1 (best). */
      value: ProbabilitySchema,
      /** Why it has this value, in words. */
      reason: LocalTextSchema
    })
  ),
  /** At most four in each direction, largest first. */
  reasons: z18.array(
    record2({
      /** Whether it is in favour of the creator or against. */
      direction: z18.enum(["for", "against"]),
      /** The contribution that it is about. */
      contribution: IdSchema,
      /** The reason in words. */
      text: LocalTextSchema,
      /** What would have to be different to turn it. */
      counterfactual: z18.exactOptional(LocalTextSchema)
    })
  ),
  /** Requirements that a high score cannot replace. */
  gates: z18.array(
    record2({
      /** The gate, such as `language` or `permit`. */
      id: IdSchema,
      /** Whether the creator passes it. */
      passed: z18.boolean(),
      /** Why, in words. */
      reason: LocalTextSchema
    })
  ),
  /** Whether every gate is passed. */
  eligible: z18.boolean(),
  /** Whether the creator's followers are people. */
  authenticity: record2({
    /** Share of fake followers, from 0 to 1; null where it was not estimated. */
    fakeShare: z18.nullable(EstimateSchema),
    /** `clear`: no objection; `review`: people should check; `abstain`: too little input. */
    verdict: z18.enum(["clear", "review", "abstain"]),
    /** What the verdict rests on. */
    evidence: z18.array(
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
    format: z18.exactOptional(openEnum(["live", "short-video"])),
    /** Live viewers, as a number of people. */
    viewers: EstimateSchema,
    /** Units sold per 1,000 live viewers. */
    conversionsPer1000Viewers: EstimateSchema,
    /** Units sold. */
    conversions: EstimateSchema,
    /** What is left of the margin after the creator is paid; where `beforeFee` is true, before the fee. */
    contribution: MoneyEstimateSchema,
    /** True where the creator's fee is not known, so that the contribution is not what remains in the end. */
    beforeFee: z18.exactOptional(z18.boolean()),
    /** Viewers of one live who are of the wanted audience and can be shipped to, as a number of people. */
    targetViewers: z18.exactOptional(z18.number().check(z18.gte(0))),
    /** Those of them who like or comment: people who show interest. */
    leads: z18.exactOptional(z18.number().check(z18.gte(0))),
    /** Part of the conversion rate that the distance in price tier leaves, from 0 to 1, and how sure its effect is. */
    tierEffect: z18.exactOptional(EstimateSchema),
    /** The fixed fee at which the expected contribution is zero. */
    breakEvenFee: MoneySchema,
    /** The commission at which the expected contribution is zero, in parts per million; null if no sale is expected. */
    breakEvenCommission: z18.nullable(RateSchema),
    /** Gamma posterior of conversions per 1,000 viewers of the next live: what a settled campaign updates. */
    posterior: LearnedPosteriorSchema,
    /** What the money above was worked out from, so that a settled campaign can update it without the brief. */
    terms: z18.exactOptional(GradeTermsSchema)
  }),
  /** Where every input came from. */
  provenance: z18.array(
    record2({
      /** The input. */
      input: IdSchema,
      /** Where the figure comes from. */
      source: ProvenanceSchema,
      /** Number of observations behind it. */
      n: z18.exactOptional(CountSchema)
    })
  ),
  /** What people should look at before they rely on the grade. */
  findings: z18.exactOptional(z18.array(FindingSchema)),
  /** Where the creator stands in a list; only grades of a ranking have it. */
  ranking: z18.exactOptional(RankingPlaceSchema),
  /** Whether to work with the creator again; only grades after settled campaigns have it. */
  renewal: z18.exactOptional(RenewalSchema)
});

// src/fees/compare-deals.ts
import * as z20 from "zod/mini";

// src/probability/rough-normal.ts
function roughNormalQuantile(probability) {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z22 = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6)));
  return probability < 0.5 ? -z22 : z22;
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
function logGamma(z22) {
  if (z22 < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z22)) - logGamma(1 - z22);
  const x = z22 - 1;
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

// src/estimate/log-normal.ts
function logNormalMean({ logMean, logSd }) {
  return Math.exp(logMean + logSd ** 2 / 2);
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

// src/probability/tails.ts
var LEAST_SHAPE = 0.4;
var LEAST_SCALE = 0.02;
var MOST_GAMMA = 1e5;
var [PIECES, TERMS] = [5, 9];
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
      (total, value, k) => total + value * Math.cos(Math.PI * degree * (k + 0.5) / TERMS),
      0
    );
    const share = weight * (degree === 0 ? 1 : 2) / TERMS;
    for (const [power, coefficient] of current.entries())
      sum[power] = (sum[power] ?? 0) + share * coefficient;
    const next = [0, ...current.map((it) => (degree === 0 ? 1 : 2) * it)];
    const last = before;
    [before, current] = [
      current,
      next.map((it, power) => it - (degree === 0 ? 0 : last[power] ?? 0))
    ];
  }
  return sum;
}

// src/expectation/conversion-posterior.ts
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
function expectationOf({ viewers, posterior, terms }) {
  const rate = conversionRate(posterior);
  const conversions = conversionsOf(viewers, posterior);
  const { currency } = terms.fixedFee;
  const unit = unitContribution(terms, terms.commission);
  const fee = toMinor(terms.fixedFee);
  const net = (count) => money(currency, times(unit, count) - fee);
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
    posterior,
    terms
  };
}
function times({ numerator, denominator }, count) {
  return divideRounded(
    numerator * BigInt(Math.round(count * MICRO)),
    denominator * WHOLE,
    "half-even"
  );
}
function conversionsOf(viewers, posterior) {
  const { shape, exposure, discount = 0 } = posterior;
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

// src/fees/deal.ts
import * as z19 from "zod/mini";
var DealTermsSchema = record2({
  /** Fixed fee for one live, at least 0. */
  fee: MoneySchema,
  /** Commission in parts per million of what is sold and kept. */
  commission: ShareSchema
});
var DealSchema = z19.discriminatedUnion("kind", [
  record2({ kind: z19.literal("fixed"), fee: MoneySchema }),
  record2({ kind: z19.literal("commission"), commission: ShareSchema }),
  record2({ kind: z19.literal("hybrid"), fee: MoneySchema, commission: ShareSchema }),
  record2({
    kind: z19.literal("staged"),
    /** The terms of the first live. */
    pilot: DealTermsSchema,
    /** The terms of all further lives, if there are any. */
    next: DealTermsSchema,
    /**
     * Conversions per 1,000 viewers, as learned from the pilot, from which on the deal goes on. Default: where the
     * terms of further lives break even.
     */
    continueAt: z19.exactOptional(z19.number().check(z19.gte(0)))
  })
]);
function stagesOf(deal, currency) {
  if (deal.kind === "staged") return [deal.pilot, deal.next];
  const terms = {
    fee: deal.kind === "commission" ? { currency, minor: "0" } : deal.fee,
    commission: deal.kind === "fixed" ? 0 : deal.commission
  };
  return [terms, terms];
}
function dealIssues(input, currency) {
  const issues = inputIssues(z19.array(DealSchema).check(z19.minLength(1)), input);
  if (issues.length > 0) return issues;
  return input.flatMap(
    (deal, index) => feesOf(deal).flatMap(([at, fee]) => feeIssues(fee, { path: `/${index}${at}`, currency }))
  );
}
function feesOf(deal) {
  switch (deal.kind) {
    case "commission":
      return [];
    case "staged":
      return [
        ["/pilot/fee", deal.pilot.fee],
        ["/next/fee", deal.next.fee]
      ];
    default:
      return [["/fee", deal.fee]];
  }
}
function feeIssues(fee, { path, currency }) {
  const value = JSON.stringify(currency);
  return [
    ...fee.currency === currency ? [] : [
      inputIssue("EXACTLY", {
        path: `${path}/currency`,
        received: fee.currency,
        params: { value }
      })
    ],
    ...fee.minor.startsWith("-") ? [inputIssue("AMOUNT_NOT_NEGATIVE", { path: `${path}/minor`, received: fee.minor })] : []
  ];
}

// src/probability/draws.ts
function drawNormal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
function drawGamma(shape, random) {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (; ; ) {
    const z22 = drawNormal(random);
    const v = (1 + z22 / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * z22 * z22 + d - d * v + d * Math.log(v)) return d * v;
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

// src/fees/live-results.ts
function drawCourses({ viewers, posterior }, {
  lives,
  draws,
  random
}) {
  const { logSd } = logNormalOf(viewers);
  return Array.from({ length: draws }, () => {
    const rate = drawGamma(posterior.shape, random) / posterior.exposure;
    const seen = viewers.mean * Math.exp(logSd * drawNormal(random) - logSd ** 2 / 2);
    const expected = rate * seen / 1e3;
    return {
      viewers: seen,
      conversions: Array.from({ length: lives }, () => drawPoisson(expected, random))
    };
  });
}

// src/fees/median-line.ts
var [LEAST_SLOPE, MOST_SLOPE] = [0, 2];
var HALVINGS = 60;
var MAD_TO_SD = 1.4826;
function medianLine(points) {
  const centre = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - centre) ** 2, 0);
  const slope = spread === 0 ? 1 : bestSlope(points, centre);
  const residuals = residualsAt(points, { slope, centre });
  const level = quantileOf(residuals, 0.5);
  const deviations = residuals.map((it) => Math.abs(it - level)).sort((a, b) => a - b);
  const sd = MAD_TO_SD * quantileOf(deviations, 0.5) * points.length / (points.length - 2);
  return {
    slope,
    centre,
    residuals,
    slopeError: Math.sqrt(Math.PI / 2) * sd / Math.sqrt(spread)
  };
}
function bestSlope(points, centre) {
  const deviation = (slope) => {
    const residuals = residualsAt(points, { slope, centre });
    const level = quantileOf(residuals, 0.5);
    return residuals.reduce((sum, it) => sum + Math.abs(it - level), 0);
  };
  let [low, high] = [LEAST_SLOPE, MOST_SLOPE];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (deviation(left) <= deviation(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}
function residualsAt(points, { slope, centre }) {
  return points.map(({ x, y }) => y - slope * (x - centre)).sort((a, b) => a - b);
}
function quantileOf(ascending, probability) {
  const at = (ascending.length - 1) * probability;
  const below = ascending[Math.floor(at)] ?? Number.NaN;
  const above = ascending[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

// src/fees/compare-deals.ts
var OptionsSchema = record2({
  lives: z20.exactOptional(z20.int().check(z20.gte(1), z20.lte(100))),
  draws: z20.exactOptional(z20.int().check(z20.gte(100), z20.lte(1e6)))
});
function compareDeals(grade, deals, options) {
  const { expectation } = parseInput(CreatorGradeSchema, grade, "creator-grade");
  const wrong = inputIssues(OptionsSchema, options);
  if (wrong.length > 0) throw inputInvalid("options", wrong);
  const { terms } = expectation;
  if (terms === void 0) {
    const place = { path: "/expectation/terms", received: void 0 };
    throw inputInvalid("creator-grade", [kolIssue("GRADE_TERMS", place)]);
  }
  const { random, lives = 1, draws = 1e4 } = options;
  const issues = dealIssues(deals, terms.fixedFee.currency);
  if (issues.length > 0) throw inputInvalid("deals", issues);
  if (lives < 2 && deals.some(({ kind }) => kind === "staged")) {
    const place = { path: "/lives", received: lives, params: { minimum: 2 } };
    throw inputInvalid("options", [inputIssue("AT_LEAST", place)]);
  }
  const courses = drawCourses(expectation, { lives, draws, random });
  return deals.map((deal) => outcomeOf(deal, { expectation, terms, courses, lives }));
}
function outcomeOf(deal, basis) {
  const { currency } = basis.terms.fixedFee;
  const [first, next] = stagesOf(deal, currency);
  const pilot = stageOf(first, basis.terms);
  const further = stageOf(next, basis.terms);
  const goesOn = deal.kind === "staged" ? continuing(deal.continueAt, further, basis) : () => true;
  const results = basis.courses.map((course) => {
    const [one = 0, ...rest] = course.conversions;
    const after2 = goesOn(course) ? rest.reduce((sum, count) => sum + further(count), 0) : 0;
    return { pilot: pilot(one), after: after2 };
  });
  const { contribution, breakEvenFee, breakEvenCommission: breakEvenCommission2 } = oneLive(first, basis);
  const sorted = results.map((it) => it.pilot + it.after).sort((a, b) => a - b);
  const shared = {
    deal,
    profitProbability: sorted.filter((it) => it > 0).length / sorted.length
  };
  if (deal.kind !== "staged") {
    const mean = toMinor(contribution.mean) * BigInt(basis.lives);
    return {
      ...shared,
      contribution: estimateOf(money(currency, mean), sorted),
      breakEvenFee,
      breakEvenCommission: breakEvenCommission2,
      continueProbability: null
    };
  }
  const after = results.reduce((sum, it) => sum + it.after, 0) / results.length;
  const more = BigInt(Math.round(after));
  return {
    ...shared,
    contribution: estimateOf(money(currency, toMinor(contribution.mean) + more), sorted),
    breakEvenFee: money(currency, toMinor(breakEvenFee) + more),
    breakEvenCommission: raised(breakEvenCommission2, more, basis),
    continueProbability: basis.courses.filter(goesOn).length / basis.courses.length
  };
}
function oneLive({ fee, commission }, { expectation, terms }) {
  const { viewers, posterior } = expectation;
  const own = { ...terms, fixedFee: fee, commission, feeKnown: true };
  return expectationOf({ viewers, posterior, terms: own });
}
function stageOf({ fee, commission }, terms) {
  const unit = unitContribution(terms, commission);
  const each = Number(unit.numerator) / Number(unit.denominator);
  const fixed = Number(toMinor(fee));
  return (conversions) => conversions * each - fixed;
}
function continuing(continueAt, further, { expectation: { posterior, viewers } }) {
  const learned = (course) => (posterior.shape + (course.conversions[0] ?? 0)) / (posterior.exposure + course.viewers / 1e3);
  return continueAt === void 0 ? (course) => further(learned(course) * viewers.mean / 1e3) > 0 : (course) => learned(course) >= continueAt;
}
function raised(commission, more, { expectation, terms }) {
  const { numerator, denominator } = unitRevenue(terms);
  const revenue = Number(numerator) / Number(denominator) * expectation.conversions.mean;
  const whole = BigInt(Math.round(revenue));
  if (commission === null || whole <= 0n) return null;
  const rate = commission + Number(divideRounded(more * BigInt(PPM), whole, "floor"));
  return Math.abs(rate) > 1e9 ? null : rate;
}
function estimateOf(mean, sorted) {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  const centre = Number(toMinor(mean));
  const end = (minor) => money(mean.currency, BigInt(Math.round(minor)));
  return {
    mean,
    lower: end(Math.min(centre, quantileOf(sorted, tail))),
    upper: end(Math.max(centre, quantileOf(sorted, 1 - tail))),
    level: INTERVAL_LEVEL
  };
}

// src/fees/quote.ts
import * as z21 from "zod/mini";
var FEWEST_QUOTES = 5;
var Followers = CountSchema.check(z21.gte(1, { error: expects("AT_LEAST", { minimum: 1 }) }));
var FeeQuoteSchema = record2({
  /** Fixed fee that a creator asked for one live session, above 0. */
  fee: MoneySchema,
  /** The creator's number of followers at that time, at least 1. */
  followers: Followers,
  /** Where the followers are. */
  platform: PlatformSchema
});
var QuoteQuerySchema = record2({
  followers: Followers,
  platform: PlatformSchema,
  probabilities: z21.exactOptional(z21.array(z21.number().check(z21.gt(0), z21.lt(1))).check(z21.minLength(1)))
});
function quoteIssues(input, platform) {
  const issues = inputIssues(z21.array(FeeQuoteSchema), input);
  if (issues.length > 0) return issues;
  const quotes = input;
  const params = { minimum: FEWEST_QUOTES };
  const used = quotes.filter((quote) => quote.platform === platform);
  const currency = used[0]?.fee.currency;
  const found = quotes.flatMap(({ fee, ...quote }, index) => {
    if (BigInt(fee.minor) <= 0n)
      return [
        inputIssue("AMOUNT_ABOVE_ZERO", { path: `/${index}/fee/minor`, received: fee.minor })
      ];
    if (quote.platform !== platform || fee.currency === currency) return [];
    const value = { value: JSON.stringify(currency) };
    const path = `/${index}/fee/currency`;
    return [inputIssue("EXACTLY", { path, received: fee.currency, params: value })];
  });
  return used.length < FEWEST_QUOTES ? [...found, inputIssue("AT_LEAST_ITEMS", { received: used, params })] : found;
}

// src/fees/quote-quantiles.ts
var MOST_MINOR = 1e15;
function quoteQuantiles(quotes, query) {
  const wrong = inputIssues(QuoteQuerySchema, query);
  if (wrong.length > 0) throw inputInvalid("query", wrong);
  const issues = quoteIssues(quotes, query.platform);
  if (issues.length > 0) throw inputInvalid("quotes", issues);
  const { followers, platform, probabilities = [0.25, 0.5, 0.75] } = query;
  const used = quotes.filter((quote) => quote.platform === platform);
  const points = used.map((quote) => ({
    x: Math.log(quote.followers),
    y: Math.log(Number(toMinor(quote.fee)))
  }));
  const line = medianLine(points);
  const away = Math.log(followers) - line.centre;
  const currency = used[0]?.fee.currency ?? "USD";
  const amount = (log) => {
    const minor = Math.round(Math.exp(log + line.slope * away));
    return minor <= MOST_MINOR ? money(currency, BigInt(minor)) : null;
  };
  return {
    n: used.length,
    elasticity: line.slope,
    extrapolated: used.every((quote) => quote.followers < followers) || used.every((quote) => quote.followers > followers),
    quantiles: probabilities.map((probability) => {
      const residual = quantileOf(line.residuals, probability);
      const { lower, upper } = endsOf(line, { probability, away });
      return {
        probability,
        fee: amount(residual) ?? money(currency, BigInt(MOST_MINOR)),
        lower: lower === null ? null : amount(lower),
        upper: upper === null ? null : amount(upper),
        level: INTERVAL_LEVEL
      };
    })
  };
}
function endsOf({ residuals, slopeError }, { probability, away }) {
  const at = quantileOf(residuals, probability);
  const slope = away === 0 ? 0 : INTERVAL_Z * slopeError * Math.abs(away);
  const [low, high] = orderStatistics(residuals.length, probability);
  const end = (rank, sign) => {
    const value = rank === null ? void 0 : residuals[rank - 1];
    if (value === void 0 || !Number.isFinite(slope)) return null;
    return at + sign * Math.hypot(value - at, slope);
  };
  return { lower: end(low, -1), upper: end(high, 1) };
}
function orderStatistics(n, probability) {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  const ranks = Array.from({ length: n }, (_, index) => index + 1);
  const fewerThan = (rank) => 1 - betaCdf(probability, { a: rank, b: n - rank + 1 });
  const low = ranks.findLast((rank) => fewerThan(rank) <= tail) ?? null;
  const high = ranks.find((rank) => 1 - fewerThan(rank) <= tail) ?? null;
  return [low, high];
}
export {
  compareDeals,
  isLivelaneError,
  quoteQuantiles
};
