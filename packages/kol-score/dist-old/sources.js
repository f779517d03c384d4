// ../contracts/src/vocabulary/text/inert.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
var JOINED = /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
var KEPT = "\uFDD0";
function inert(text2) {
  if (!HIDDEN.test(text2) && !text2.includes(KEPT)) return text2;
  const lines = text2.replaceAll(KEPT, "\uFFFD").replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replaceAll("	", " ");
  let shown = "";
  for (const character of lines.replace(JOINED, `$1${KEPT}`))
    shown += HIDDEN.test(character) && character !== "\n" ? codePoint(character) : character;
  return shown.replaceAll(KEPT, "\u200D");
}
function inertLine(text2) {
  return inert(text2).replaceAll("\n", " ");
}
function codePoint(character) {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}
function describeReceived(value) {
  const text2 = inertLine(typeof value === "string" ? JSON.stringify(value) : describeOther(value));
  return text2.length > 120 ? `${text2.slice(0, 117).replace(/\p{Cs}$/u, "")}...` : text2;
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
function localText(text2, language2) {
  const base = language2.split("-")[0] ?? language2;
  const near = Object.keys(text2).find((tag) => tag.split("-")[0] === base);
  for (const tag of [language2, near, "en"]) {
    if (tag !== void 0 && Object.hasOwn(text2, tag) && typeof text2[tag] === "string")
      return text2[tag];
  }
  return Object.values(text2).find((sentence) => typeof sentence === "string") ?? "";
}

// ../contracts/src/vocabulary/message/template.ts
var PLACEHOLDER = /\{(\w+)\}/g;
function fillTemplate(template, params, language2) {
  return template.replace(
    PLACEHOLDER,
    (placeholder, name) => Object.hasOwn(params, name) ? inertLine(paramText(params[name], language2)) : placeholder
  );
}
function paramText(param, language2) {
  if (Array.isArray(param))
    return param.map((item) => paramText(item, language2)).join(language2.startsWith("zh") ? "\u3001" : ", ");
  if (typeof param === "object" && param !== null) return localText(param, language2);
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
function errorText({ message, fix }, details, language2) {
  const params = details;
  const texts = [message, fix].map(
    (text2) => typeof text2 === "string" ? text2 : new Map(Object.entries(text2)).get(
      params["reason"] ?? Object.keys(text2)[0]
    )
  );
  return texts.includes(void 0) ? void 0 : fillTemplate(texts.join(language2.startsWith("zh") ? "" : " "), params, language2);
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

// ../contracts/src/vocabulary/error/http-errors.ts
var HTTP_ERRORS = {
  HTTP_FAILED: {
    message: {
      unreachable: "{url} could not be reached ({system}).",
      timeout: "{url} did not answer within {seconds} s.",
      "too-large": "The response of {url} has more than {mostBytes} bytes.",
      "not-http": "{url} is not an HTTP or HTTPS address.",
      credentials: "The address {url} was given with a user name or a password.",
      redirect: "{url} redirects to another origin, {to}.",
      "redirect-invalid": "{url} redirects, but its Location is not a valid URL.",
      "redirect-credentials": "{url} redirects to an address with a user name or a password.",
      redirects: "{url} redirects more than {most} times."
    },
    fix: {
      unreachable: "Check the address and the network, then try again.",
      timeout: "Check the address and the network, then try again.",
      "too-large": "Check the address; nothing of the response was used.",
      "not-http": "Give an address that begins with https:// or http://.",
      credentials: "Remove them from the address, and send them as a header such as Authorization.",
      redirect: "Give the final address; redirects are followed within one origin only.",
      "redirect-invalid": "Give the final address, or ask who runs the server.",
      "redirect-credentials": "Give the final address without them, or ask who runs the server.",
      redirects: "Check the address, or give the final one."
    }
  }
};
var httpError = /* @__PURE__ */ errorsOf(HTTP_ERRORS);

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
function issueLines({ what, issues: issues3, most = LISTED }, phrases, expectedOf) {
  const lines = issues3.slice(0, most).map((issue) => {
    const place = placeOf(issue, phrases) || (isOption(what) ? "" : phrases.wholeInput);
    const values = {
      place,
      expected: expectedOf(issue),
      received: issue.received === "undefined" ? phrases.nothing : issue.received
    };
    return `  ${fillTemplate(place ? phrases.issue : phrases.unplaced, values, "en")}`;
  });
  const count = issues3.length - lines.length;
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
function inputInvalid(what, issues3, options = {}) {
  const details = { what, issues: issues3 };
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
    const text2 = () => fillTemplate(texts[code] ?? code, params, "en");
    return Object.assign(text2, { code, params });
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
  for (const field2 of Object.keys(value)) {
    const inner = value[field2];
    const known = fieldOf(form, field2);
    if (known !== void 0) walk(known, inner, { path: [...path, field2], found });
    else found.push(unknownField(value, { ...form, path: [...path, field2], field: field2 }));
  }
}
function unknownField(value, {
  path,
  field: field2,
  shape = {}
}) {
  return {
    path: jsonPointer(path),
    field: field2,
    // Compared when it is asked for: a list may hold the same field a million times.
    get near() {
      const names = Object.keys(shape);
      const isThere = (name) => isFilled(value, name);
      return nearestName(field2, [
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
function fieldOf({ shape, items }, field2) {
  if (items !== void 0) return items;
  return shape !== void 0 && Object.hasOwn(shape, field2) ? shape[field2] : void 0;
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
function misfits(issues3, at = []) {
  return issues3.flatMap((raw) => {
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
function depth(issues3) {
  return issues3.reduce((deepest, { path = [] }) => Math.max(deepest, path.length), 0);
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
    const text2 = error(raw);
    const sentence = typeof text2 === "object" ? text2?.message : text2;
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
  const field2 = (name) => String(raw[name]);
  switch (raw.code) {
    case "invalid_type": {
      const isWhole = raw.inst?._zod.def?.format === "safeint";
      const type = isWhole ? "int" : field2("expected");
      return Object.hasOwn(TYPES, type) ? expects(TYPES[type]) : expects("TYPE", { type });
    }
    case "invalid_value":
      return oneOf(raw["values"]);
    case "invalid_union":
      return oneOf(raw["options"] ?? []);
    case "too_small":
      return atLeast(raw, field2("minimum"));
    case "too_big":
      return atMost(raw, field2("maximum"));
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
  const issues3 = misfits(rawIssues(schema, input)).map(({ path, expected, ...found }) => ({
    code: expected.code,
    params: expected.params,
    path: jsonPointer(path),
    message: expected(),
    received: describeReceived("received" in found ? found.received : valueAt(input, path))
  }));
  if (!issues3.some(isMissing)) return issues3;
  const misspelt = misspellings(unknownFields(schema, input));
  const named = new Set([...misspelt.values()].flat().map(({ path }) => path));
  return issues3.filter(({ code, path }) => code !== "UNKNOWN_FIELD" || !named.has(path)).flatMap(
    (issue) => isMissing(issue) ? [issue, ...misspelt.get(issue.path) ?? []] : [issue]
  );
}
function isMissing({ path, received }) {
  return path !== "" && received === "undefined";
}
function misspellings(unknown) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, field: field2, near } of unknown) {
    if (near === void 0) continue;
    const missing = `${path.slice(0, path.lastIndexOf("/"))}${jsonPointer([near])}`;
    const issue = inputIssue("UNKNOWN_FIELD_NEAR", { path, received: field2, params: { near } });
    found.set(missing, [...found.get(missing) ?? [], issue]);
  }
  return found;
}

// ../contracts/src/vocabulary/error/translation.ts
function translatedIssue({ code, params, message }, translations) {
  const all = listOf(translations);
  const template = lookUp(all, "issues", code);
  return template === void 0 ? message : fillTemplate(template, params, languageOf(all));
}
function listOf(translations) {
  return [translations].flat();
}
function languageOf([first]) {
  return first?.language ?? "en";
}
function lookUp(translations, kind, code) {
  const known = translations.find((translation) => Object.hasOwn(translation[kind], code));
  return known?.[kind][code];
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
function inBoth(text2, params) {
  return {
    en: fillTemplate(text2.en, params, "en"),
    "zh-Hans": fillTemplate(text2["zh-Hans"], params, "zh-Hans")
  };
}

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
  z4.refine((text2) => Object.keys(text2).length > 0, { error: expects("TEXT_IN_A_LANGUAGE") })
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
    z5.refine((text2) => /^\P{Cs}*$/u.test(text2), { error: expects("WHOLE_SURROGATES") })
  );
}

// ../contracts/src/vocabulary/value/record.ts
import * as z6 from "zod/mini";
function record2(shape) {
  return z6.looseObject(shape);
}

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
function formatPercent(ppm, { decimals } = {}) {
  if (decimals !== void 0) return `${(ppm / 1e4).toFixed(decimals)}%`;
  const digits = String(Math.abs(ppm)).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0+$/, "");
  return `${ppm < 0 ? "-" : ""}${digits.slice(0, -4)}${fraction === "" ? "" : `.${fraction}`}%`;
}

// ../contracts/src/vocabulary/money/money.ts
import * as z9 from "zod/mini";

// ../contracts/src/vocabulary/value/rate.ts
import * as z7 from "zod/mini";
var PPM = 1e6;
var ShareSchema = z7.int({ error: expects("SHARE") }).check(z7.gte(0, { error: expects("SHARE") }), z7.lte(PPM, { error: expects("SHARE") }));
var RateSchema = z7.int({ error: expects("RATE") }).check(
  z7.gte(-1e9, { error: expects("PPM_AT_LEAST", { minimum: -1e9 }) }),
  z7.lte(1e9, { error: expects("PPM_AT_MOST", { maximum: 1e9 }) })
);
var CountSchema = z7.int({ error: expects("COUNT") }).check(z7.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));

// ../contracts/src/vocabulary/money/currency.ts
import * as z8 from "zod/mini";
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
var CurrencySchema = z8.string({ error: expects("CURRENCY") }).check(
  z8.refine((code) => EXPONENTS.has(code), { error: expects("CURRENCY") })
);
function currencyExponent(currency) {
  const exponent = EXPONENTS.get(currency);
  if (exponent === void 0)
    throw inputInvalid("currency", [inputIssue("CURRENCY", { received: currency })]);
  return exponent;
}

// ../contracts/src/vocabulary/money/money.ts
var MAX_MINOR = 10n ** 18n;
var MinorSchema = z9.string({ error: expects("MINOR_STRING") }).check(
  z9.regex(/^(0|-?[1-9]\d{0,18})$/, {
    error: expects("MINOR_DIGITS")
  }),
  z9.refine((text2) => !/^-?\d{19}$/.test(text2) || inRange(BigInt(text2)), {
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
function parseDecimal(currency, decimal) {
  const exponent = currencyExponent(currency);
  const match = /^(-?)(\d{1,19})(?:\.(\d{1,4}))?$/.exec(decimal);
  const fraction = match?.[3] ?? "";
  if (match === null || fraction.length > exponent) {
    const params = { digits: exponent, currency };
    throw inputInvalid("amount", [inputIssue("DECIMAL_AMOUNT", { received: decimal, params })]);
  }
  const minor = BigInt(`${match[2]}${fraction.padEnd(exponent, "0")}`);
  return money(currency, match[1] === "-" ? -minor : minor);
}

// ../contracts/src/vocabulary/value/instant.ts
import * as z10 from "zod/mini";
var INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
function isInstant(text2) {
  if (!INSTANT.test(text2)) return false;
  const day = Number(text2.slice(8, 10));
  return day <= 28 || new Date(Date.parse(text2)).getUTCDate() === day;
}
var InstantSchema = z10.string({ error: expects("INSTANT") }).check(z10.refine(isInstant, { error: expects("INSTANT") }));
function toInstant(epochMs) {
  if (!Number.isFinite(epochMs) || epochMs < -621672192e5 || epochMs > 253402300799999)
    throw inputInvalid("instant", [inputIssue("EPOCH_MS", { received: epochMs })]);
  return new Date(epochMs).toISOString();
}
var PlainDateSchema = z10.string({ error: expects("PLAIN_DATE") }).check(
  z10.refine((text2) => /^\d{4}-\d{2}-\d{2}$/.test(text2) && isInstant(`${text2}T00:00:00Z`), {
    error: expects("PLAIN_DATE")
  })
);
var ZoneSchema = z10.string().check(
  z10.refine(isZone, {
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
  z10.refine(
    (it) => !isInstant(it.start) || !isInstant(it.end) || Date.parse(it.start) < Date.parse(it.end),
    {
      error: expects("WINDOW"),
      path: ["end"]
    }
  )
);
var PeriodSchema = z10.discriminatedUnion("basis", [
  record2({
    /** Elapsed time, independent of changes of the clocks. */
    basis: z10.literal("elapsed"),
    /** Its length in seconds, at most ten years. */
    seconds: z10.int().check(z10.gte(1), z10.lte(31536e4))
  }),
  record2({
    /** Days of the calendar, which end at the same local time. */
    basis: z10.literal("calendar"),
    /** Its length in days, at most ten years. */
    days: z10.int().check(z10.gte(1), z10.lte(3650)),
    /** The zone whose days they are. */
    zone: ZoneSchema
  })
]);

// ../contracts/src/vocabulary/records/brief.ts
import * as z14 from "zod/mini";

// ../contracts/src/vocabulary/money/amount.ts
import * as z11 from "zod/mini";
var AmountSchema = MoneySchema.check(
  z11.refine(({ minor }) => !minor.startsWith("-"), {
    error: expects("AMOUNT_NOT_NEGATIVE"),
    path: ["minor"]
  })
);

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

// ../contracts/src/vocabulary/records/brief.ts
var PRICE_TIERS = ["budget", "affordable", "mid", "premium", "luxury"];
var PriceTierSchema = z14.enum(PRICE_TIERS);
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
  returns: z14.exactOptional(ShareSchema)
});
var AudienceSchema = record2({
  /** Share of people by country, each from 0 to 1. */
  countries: z14.exactOptional(z14.record(MarketSchema, ProbabilitySchema)),
  /** Share of people by language, each from 0 to 1. */
  languages: z14.exactOptional(z14.record(LanguageSchema, ProbabilitySchema)),
  /** Share of people by age bracket. */
  ages: z14.exactOptional(
    z14.array(
      record2({
        /** Youngest age of the bracket, in years. */
        from: z14.int().check(z14.gte(0), z14.lte(120)),
        /** Oldest age of the bracket, in years; null is open. */
        to: z14.nullable(z14.int().check(z14.gte(0), z14.lte(120))),
        /** Share of people in the bracket, from 0 to 1. */
        share: ProbabilitySchema
      })
    )
  ),
  /** Share of people by gender. */
  gender: z14.exactOptional(
    record2({
      /** Share of women, from 0 to 1. */
      female: ProbabilitySchema,
      /** Share of men, from 0 to 1. */
      male: ProbabilitySchema
    })
  ),
  /** Share of people who care about a topic, by topic, each from 0 to 1; topics may overlap. */
  interests: z14.exactOptional(z14.record(IdSchema, ProbabilitySchema))
});
var RequiredPermitSchema = record2({
  /** The market that requires it. */
  market: MarketSchema,
  /** What the permit is called, with its article where the language has one. */
  name: LocalTextSchema,
  /** The law that requires it. */
  citation: z14.exactOptional(TextSchema),
  /** The rule of `@livelane/contracts/law` that it was filled in from. Default: entered by hand. */
  ruleId: z14.exactOptional(IdSchema)
});
var BriefSchema = record2({
  /** Identifies the kind of record. */
  kind: z14.literal("brief"),
  /** Version of the record's form; additions keep it. */
  version: z14.literal(1),
  /** Id of the brief, by which grades and contracts refer to it. */
  id: IdSchema,
  /** Name of the campaign. */
  name: z14.exactOptional(TextSchema),
  /** The product lines on offer. */
  products: z14.array(ProductSchema).check(z14.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** The market to sell in first; its law and its grading weights apply. */
  market: MarketSchema,
  /** Where the live session is to be seen. */
  platform: PlatformSchema,
  /** Target audience, as shares. */
  audience: AudienceSchema,
  /** Markets that the shop ships to. */
  shippableMarkets: z14.array(MarketSchema).check(z14.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** Maximum cost of the campaign, at least 0. */
  budget: AmountSchema,
  /** What the campaign is for. */
  goals: z14.array(openEnum(["sales", "leads", "awareness"])),
  /** Brands whose sponsorship of a creator fails a gate. */
  competitors: z14.exactOptional(z14.array(TextSchema)),
  /** What the creator is to make; the money that a grade expects is that of one. Default: `live`. */
  format: z14.exactOptional(openEnum(["live", "short-video"])),
  /** Sentences in the tone that the brand wants, with which the texts of posts are compared. */
  tone: z14.exactOptional(z14.array(TextSchema)),
  /**
   * Labels by which a text shows that it is advertising, as `livelane-contracts permits` fills them in beside the permits.
   * Default: the words for advertising in common languages.
   */
  labels: z14.exactOptional(z14.array(TextSchema)),
  /** Permits that a creator must hold, as `livelane-contracts permits` fills them in. Default: none is required. */
  permits: z14.exactOptional(z14.array(RequiredPermitSchema))
});

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

// ../contracts/src/vocabulary/value/parse-rate.ts
var RATE_ISSUES = {
  RATE_UNIT: "a rate with its unit: {spellings}",
  RATE_WHOLE: "a rate in whole parts per million, at most a thousandfold"
};
var rateIssue = /* @__PURE__ */ issuesOf(RATE_ISSUES);
var UNITS = { "%": 4, bp: 2, ppm: 0 };
var MOST = 1e3 * PPM;
function readRate(text2) {
  const [, sign = "", whole = "", fraction = "", unit] = /^([+-]?)(\d{1,12})(?:\.(\d{1,12}))?\s*(%|％|bps?|ppm)?$/i.exec(text2.trim()) ?? [];
  const decimal = { sign: sign === "-" ? "-" : "", whole, fraction };
  if (unit === void 0) {
    const meanings = whole === "" ? [] : spellingsOf(decimal);
    const spellings = meanings.length === 0 ? ["15%", "1500bp", "150000ppm"] : meanings;
    return rateIssue("RATE_UNIT", { received: text2, params: { spellings } });
  }
  const rate = inMillionths(decimal, UNITS[unitNamed(unit)]);
  return rate ?? rateIssue("RATE_WHOLE", { received: text2 });
}
function unitNamed(unit) {
  const name = unit.toLowerCase();
  if (name === "ppm") return name;
  return name.startsWith("bp") ? "bp" : "%";
}
function inMillionths({ sign, whole, fraction }, shift) {
  const digits = fraction.padEnd(shift, "0");
  const rate = Number(whole + digits.slice(0, shift));
  if (/[1-9]/.test(digits.slice(shift)) || rate > MOST) return void 0;
  return sign === "-" && rate !== 0 ? -rate : rate;
}
function spellingsOf(decimal) {
  const bare = `${decimal.sign}${decimal.whole}${decimal.fraction === "" ? "" : `.${decimal.fraction}`}`;
  const ofOne = decimal.fraction === "" ? void 0 : inMillionths(decimal, 6);
  const meanings = [
    ...ofOne === void 0 ? [] : [{ spelling: formatPercent(ofOne), rate: ofOne }],
    ...Object.entries(UNITS).flatMap(([unit, shift]) => {
      const rate = inMillionths(decimal, shift);
      if (rate === void 0) return [];
      const percent = unit === "%" ? "" : ` (${formatPercent(rate)})`;
      return [{ spelling: `${bare}${unit}${percent}`, rate }];
    })
  ];
  const likely = meanings.filter(({ rate }) => Math.abs(rate) <= PPM);
  return (likely.length === 0 ? meanings : likely).map(({ spelling }) => spelling);
}

// src/text/source-errors.ts
var SOURCE_ERRORS = {
  SOURCE_QUOTA_EXHAUSTED: {
    message: {
      budget: "{source}: {used} of {budget} {bucket} are used, and the next request needs more.",
      platform: "{source}: the platform says that its quota of {bucket} is used up; {used} were used here."
    },
    fix: {
      budget: "Give a larger budget, or go on when the quota of the day starts again.",
      platform: "Go on when the quota of the day starts again, or ask the platform for more."
    }
  },
  SOURCE_RATE_LIMITED: {
    message: "{source} refused {attempts} requests in a row, as too many are sent.",
    fix: "Go on later, or send fewer at once."
  },
  SOURCE_REFUSED: {
    message: "{source} refused the request with the code {code} (HTTP {status}): {said}",
    fix: "Look the code up in the documentation of the platform; check key, permissions and parameters."
  },
  SOURCE_UNREADABLE: {
    message: "{source} answered (HTTP {status}) without {missing}.",
    fix: "Check the address; a proxy may have answered in its place."
  }
};
var sourceError = /* @__PURE__ */ errorsOf(SOURCE_ERRORS);

// src/sources/budget.ts
var Budget = class {
  /** What was used so far. */
  used = 0;
  /** The most that may be used. */
  most;
  source;
  bucket;
  constructor({
    source,
    bucket,
    most
  }) {
    this.source = source;
    this.bucket = bucket;
    this.most = most;
  }
  /** Counts a request before it is sent. @throws SOURCE_QUOTA_EXHAUSTED if it would exceed the budget */
  spend(cost) {
    if (this.used + cost > this.most) throw this.exhausted("budget");
    this.used += cost;
  }
  exhausted(reason) {
    const { source, bucket, used, most: budget } = this;
    return sourceError("SOURCE_QUOTA_EXHAUSTED", { source, bucket, used, budget, reason });
  }
};

// src/sources/loaded.ts
var isSourceError = /* @__PURE__ */ errorGuard();
function* loadedOf({
  creators,
  findings
}) {
  for (const finding of findings) yield { kind: "finding", finding };
  for (const creator of creators) yield { kind: "creator", creator };
}

// src/sources/tiktok-shop.ts
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

// ../contracts/src/vocabulary/zh-Hans/file-issues.ts
var FILE_ISSUES_ZH_HANS = {
  JSON: "\u6709\u6548\u7684 JSON",
  JSON_NAME_ONCE: "\u540C\u4E00\u5BF9\u8C61\u4E2D\u6BCF\u4E2A\u540D\u79F0\u53EA\u51FA\u73B0\u4E00\u6B21",
  JSON_DIGITS: "\u8BFB\u53D6\u540E\u4E0D\u4E22\u5931\u4F4D\u6570\u7684\u6570\uFF1B\u5982\u6B64\u957F\u7684\u7F16\u53F7\u987B\u52A0\u5F15\u53F7",
  NDJSON_VALUE: "\u6BCF\u884C\u4E00\u4E2A JSON \u503C",
  NOT_EMPTY: "\u975E\u7A7A\u6587\u4EF6",
  LIST_GIVEN: "\u5217\u8868\uFF1B\u7A7A\u5217\u8868\u5199\u4F5C `[]` \u6216\u4EC5\u6709\u8868\u5934\u7684\u8868\u683C\u3002\u6CA1\u6709\u4EFB\u4F55\u6587\u5B57\u7684\u8F93\u5165\u5F80\u5F80\u6765\u81EA\u5931\u8D25\u7684\u547D\u4EE4",
  LIST: "\u5217\u8868\uFF1AJSON \u6570\u7EC4\uFF0C\u6216\u6BCF\u884C\u4E00\u6761\u8BB0\u5F55",
  FILE_KIND: "JSON\u3001NDJSON\u3001CSV \u6216 .xlsx \u5DE5\u4F5C\u7C3F",
  ROWS: "`--rows` \u7ED9\u51FA\u7684 {rows} \u884C",
  FILE_EXISTS: "\u5B58\u5728\u7684\u6587\u4EF6",
  FILE_OF_ITS_OWN: "\u53E6\u4E00\u4E2A\u5199\u5165\u7684\u6587\u4EF6\uFF1A{other} \u6307\u5411\u540C\u4E00\u6587\u4EF6",
  FILE_NO_FOLDER: "\u6587\u4EF6\uFF0C\u800C\u975E\u6587\u4EF6\u5939",
  FILE_ALLOWED: "\u6709\u6743\u8BFB\u53D6\u7684\u6587\u4EF6",
  FILE_TEXT: "UTF-8 \u6587\u672C\uFF0C\u6216\u6240\u6307\u660E\u7F16\u7801\uFF08`--encoding`\uFF09\u7684\u6587\u672C",
  FILE_ENCODING: "WHATWG \u7F16\u7801\u6807\u51C6\u7684\u540D\u79F0\uFF0C\u5982 utf-8 \u6216 gb18030",
  FILE_SMALLER: "\u81F3\u591A {mostMegabytes} MB",
  FILE_WHOLE: "\u5B8C\u6574\u7684\u6587\u4EF6",
  STDIN_ONCE: "\u6807\u51C6\u8F93\u5165\u53EA\u7528\u4E8E\u4E00\u4E2A\u8F93\u5165",
  FILE_SOUND: "\u7CFB\u7EDF\u80FD\u8BFB\u53D6\u7684\u6587\u4EF6",
  REQUIRED_OR_NULL: "\u6B64\u5B57\u6BB5\uFF08\u5FC5\u586B\uFF1B\u672A\u77E5\u65F6\u4E3A null\uFF09",
  KIND: "\u201C{kind}\u201D\uFF08{source}\uFF09",
  CSV_HEADER: "\u8868\u5934\u884C",
  CSV_COLUMN_ONCE: "\u6BCF\u4E2A\u5217\u540D\u53EA\u51FA\u73B0\u4E00\u6B21",
  CSV_CELLS: "\u5355\u5143\u683C\u6570\u4E0E\u8868\u5934\u4E00\u81F4\uFF1B\u542B\u5206\u9694\u7B26\u7684\u5355\u5143\u683C\u987B\u52A0\u5F15\u53F7",
  CSV_QUOTES: "\u6210\u5BF9\u7684\u5F15\u53F7",
  COLUMN: "\u6B64\u540D\u79F0\u7684\u5217",
  COLUMN_OR_ALIAS: "\u6B64\u540D\u79F0\u7684\u5217\uFF0C\u6216 {names}",
  COLUMN_NEAR: "\u6B64\u540D\u79F0\u7684\u5217\uFF0C\u53E6\u4E00\u5217\u4E0E\u4E4B\u76F8\u8FD1\uFF1A\u8BF7\u66F4\u540D\u6216\u7528 `--columns` \u5BF9\u5E94",
  COLUMN_MISSPELT: "\u5217 {near}\uFF0C\u6B64\u540D\u79F0\u4E0E\u4E4B\u76F8\u8FD1\uFF1A\u8BF7\u66F4\u540D\u6216\u7528 `--columns` \u5BF9\u5E94",
  COLUMN_OF_FILE: "\u6587\u4EF6\u4E2D\u7684\u5217\uFF1A{columns}",
  COLUMN_OF_FILE_NEAR: "\u6587\u4EF6\u4E2D\u7684\u5217\uFF1B\u6587\u4EF6\u6709 {near}",
  COLUMN_OF_TABLE: "CSV \u6216 .xlsx \u6587\u4EF6\uFF0C\u5176\u5217\u65B9\u53EF\u5BF9\u5E94",
  COLUMN_KNOWN: "\u53EF\u8BFB\u53D6\u7684\u5217\uFF1A{columns}",
  COLUMN_KNOWN_NEAR: "\u53EF\u8BFB\u53D6\u7684\u5217\uFF1B\u76F8\u8FD1\u7684\u6709 {near}",
  COLUMN_TWICE: "{column} \u53EA\u5BF9\u5E94\u4E00\u5217\uFF0C\u800C\u975E {columns}",
  COLUMN_AGREES: "\u4E0E\u5217 {column} \u76F8\u540C\u7684\u503C",
  SEPARATOR: '\u4E00\u4E2A\u5B57\u7B26\uFF0C\u5982 ";" \u6216 tab',
  COLUMN_MAP: "\u4ECE\u6587\u4EF6\u5217\u540D\u5230\u672C\u5DE5\u5177\u5217\u540D\u7684\u5BF9\u8C61",
  WORKBOOK_XLSX: "\u65E0\u5BC6\u7801\u7684 .xlsx \u5DE5\u4F5C\u7C3F\uFF08\u975E\u5176\u4ED6\u683C\u5F0F\uFF09\uFF1A\u8BF7\u53E6\u5B58\u4E3A .xlsx \u6216 CSV",
  WORKBOOK: "\u5B8C\u6574 .xlsx \u5DE5\u4F5C\u7C3F\u7684\u5B57\u8282",
  SHEET_EMPTY: "\u975E\u7A7A\u7684\u5DE5\u4F5C\u8868\uFF1B\u8BF7\u7528 `--sheet` \u53E6\u9009\uFF1A{sheets}",
  SHEET: "\u5DE5\u4F5C\u7C3F\u4E2D\u7684\u5DE5\u4F5C\u8868\uFF1A{sheets}",
  CELL_ERROR: "\u503C\uFF0C\u800C\u975E\u516C\u5F0F\u7684\u9519\u8BEF",
  CELL_UNCOMPUTED: "\u516C\u5F0F\u7684\u7ED3\u679C\uFF0C\u800C\u6587\u4EF6\u4E2D\u6CA1\u6709\uFF1A\u8BF7\u7528\u7535\u5B50\u8868\u683C\u6253\u5F00\u5E76\u4FDD\u5B58",
  CELLS_UNMERGED: "\u6BCF\u884C\u6BCF\u5217\u5404\u6709\u4E00\u4E2A\u5355\u5143\u683C\uFF1A\u8BF7\u53D6\u6D88\u5408\u5E76 {range}",
  CELL_EMPTY: "\u5355\u5143\u683C\u4E2D\u6709\u503C",
  ID_SHORTENED: "\u5B8C\u6574\u7684\u7F16\u53F7\uFF1B\u7535\u5B50\u8868\u683C\u5DF2\u5C06\u5176\u7F29\u77ED\uFF1A\u8BF7\u5C06\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u540E\u91CD\u65B0\u5BFC\u51FA",
  ID_DATE: `\u7F16\u53F7\uFF1B\u7535\u5B50\u8868\u683C\u5DF2\u5C06\u5176\u53D8\u4E3A\u65E5\u671F\uFF1A\u8BF7\u5C06\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u540E\u91CD\u65B0\u8F93\u5165\u3002\u5F62\u4F3C\u65E5\u671F\u7684\u7F16\u53F7\u5199\u4F5C ="{id}" \u6216 '{id}`,
  COUNT_WRITTEN_OUT: "\u5B8C\u6574\u5199\u51FA\u7684\u6574\u6570\uFF1A{digits}",
  NUMBER_PLAIN: "\u4E0D\u5206\u7EC4\u7684\u6570\uFF0C\u5982 {example}",
  NUMBER_OF_LOCALE: "\u5E26\u5C0F\u6570\u70B9\u4E14\u4E0D\u5206\u7EC4\u7684\u6570\uFF0C\u6216\u6307\u660E\u5176\u5199\u6CD5\uFF1A{readings}",
  RATE_CELL: "0% \u5230 100% \u7684\u6BD4\u7387",
  SHARE_CELL: "0 \u5230 1 \u7684\u4EFD\u989D\u6216\u767E\u5206\u6BD4",
  SHARES_CELL: "\u5E26\u952E\u7684\u4EFD\u989D\uFF0C\u5982 US:0.7|CA:10%\uFF0C\u6BCF\u4E2A\u952E\u4E00\u6B21",
  INSTANT_CELL: "\u65F6\u523B\uFF0C\u5982 2026-11-22T14:00:00Z \u6216 2026-11-22T22:00:00+08:00",
  INSTANT_DAY: "\u5B58\u5728\u7684\u65E5\u671F\uFF1B{day} \u4E0D\u5B58\u5728",
  INSTANT_SKIPPED: "\u5B58\u5728\u7684\u65F6\u95F4\uFF0C{zone} \u7684\u65F6\u949F\u4F1A\u8DF3\u8FC7\u6B64\u65F6\u95F4\uFF1B\u76F8\u8FD1\u7684\u6709\uFF1A{choices}",
  INSTANT_TWICE: "\u5E26\u65F6\u5DEE\u7684\u65F6\u95F4\uFF0C\u56E0\u4E3A {zone} \u7684\u65F6\u949F\u4F1A\u663E\u793A\u6B64\u65F6\u95F4\u4E24\u6B21\uFF1A{choices}",
  INSTANT_OFFSET: "\u5E26 UTC \u65F6\u5DEE\u7684\u65F6\u523B\uFF0C\u5982 {example}\uFF0C\u6216\u6587\u4EF6\u7684\u65F6\u533A\uFF08`--zone`\uFF09",
  JSON_CELL: "JSON \u6216\u7A7A\u767D"
};

// ../contracts/src/vocabulary/zh-Hans/index.ts
var errors = {
  INPUT_INVALID: {
    message: "{what} \u65E0\u6548\u3002",
    fix: "\u8BF7\u6309\u4E0B\u5217\u5404\u9879\u4FEE\u6539\uFF1A\u4F4D\u7F6E\u3001\u5E94\u4E3A\u4F55\u503C\u3001\u6536\u5230\u4F55\u503C\u3002"
  },
  MONEY_CURRENCY_MISMATCH: {
    message: "{left} \u4E0E {right} \u7684\u91D1\u989D\u4E0D\u80FD\u76F8\u52A0\u3002",
    fix: "\u8BF7\u5148\u7528\u6C47\u7387\u62A5\u4EF7\u6362\u7B97\u5176\u4E2D\u4E4B\u4E00\u3002"
  },
  MONEY_OUT_OF_RANGE: {
    message: "{minor} \u4E2A\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\uFF08{currency}\uFF09\u8D85\u51FA \xB110^18\u3002",
    fix: "\u8BF7\u62C6\u5206\u91D1\u989D\uFF0C\u6216\u68C0\u67E5\u8F93\u5165\u7684\u5355\u4F4D\u3002"
  },
  ALLOCATION_IMPOSSIBLE: {
    message: "\u65E0\u6CD5\u6309\u6743\u91CD {weights} \u5206\u644A\u91D1\u989D\u3002",
    fix: "\u8BF7\u7ED9\u51FA\u4E0D\u5C0F\u4E8E 0 \u7684\u6574\u6570\u6743\u91CD\uFF0C\u4E14\u81F3\u5C11\u4E00\u4E2A\u5927\u4E8E 0\u3002"
  },
  FX_QUOTE_MISSING: {
    message: {
      missing: "{at} \u53CA\u4E4B\u524D\u6CA1\u6709 {from}/{to} \u7684\u6C47\u7387\u62A5\u4EF7\u3002",
      needed: "{at} \u53CA\u4E4B\u524D\u6CA1\u6709 {from}/{to} \u7684\u6C47\u7387\u62A5\u4EF7\uFF0C\u800C{neededBy}\u9700\u8981\u5B83\u3002"
    },
    fix: '\u8BF7\u8865\u5145\u5230\u62A5\u4EF7\u4E2D\uFF08\u652F\u6301 `--fx` \u7684\u547D\u4EE4\u7528\u8BE5\u9009\u9879\uFF09\uFF1A{"base":"{from}","quote":"{to}","rate":"\u2026","asOf":"{at}","side":"mid","source":"\u2026"}\u3002\u4ECE\u4E0D\u5047\u5B9A\u6C47\u7387\u4E3A 1\u3002'
  },
  ZONE_TIME_INVALID: {
    message: {
      malformed: "{local}\uFF08{zone}\uFF09\u4E0D\u662F\u5F53\u5730\u65F6\u95F4\uFF1A\u65E5\u671F\u987B\u5B58\u5728\uFF0C\u65F6\u533A\u987B\u4E3A IANA \u540D\u79F0\u3002",
      skipped: "{zone} \u7684\u65F6\u949F\u8DF3\u8FC7 {local}\u3002",
      twice: "{zone} \u7684\u65F6\u949F\u4E24\u6B21\u663E\u793A {local}\u3002"
    },
    fix: "\u8BF7\u6539\u7528\uFF1A{choices}\u3002"
  },
  FILE_UNREADABLE: {
    message: {
      missing: "{path} \u4E0D\u5B58\u5728\u3002",
      folder: "{path} \u662F\u6587\u4EF6\u5939\u3002",
      denied: "\u65E0\u6743\u8BFB\u53D6 {path}\u3002",
      encoding: "{path} \u4E0D\u662F {encoding} \u6587\u672C\u3002",
      "unknown-encoding": "\u672A\u77E5\u7684\u7F16\u7801 {encoding}\u3002",
      "ambiguous-encoding": "{path} \u4E0D\u662F {encoding} \u6587\u672C\uFF0C\u53EF\u80FD\u8BFB\u4F5C\uFF1A{samples}\u3002",
      "contradicted-encoding": "{path} \u65E2\u53EF\u8BFB\u4F5C UTF-8\uFF0C\u4E5F\u53EF\u8BFB\u4F5C {encoding}\uFF1A{samples}\u3002",
      "too-large": "{path} \u6709 {megabytes} MB\uFF1B\u4E00\u6B21\u6700\u591A\u8BFB\u53D6 {mostMegabytes} MB\u3002",
      "cut-off": "{path} \u5728\u8BFB\u5B8C\u4E4B\u524D\u5DF2\u4E2D\u65AD\u3002",
      "used-up": "{path} \u4E3A\u6807\u51C6\u8F93\u5165\uFF0C\u6B64\u524D\u5DF2\u8BFB\u53D6\u3002",
      system: "{path} \u65E0\u6CD5\u8BFB\u53D6\uFF08{system}\uFF09\u3002"
    },
    fix: {
      missing: "\u8BF7\u68C0\u67E5\u8DEF\u5F84\u3002",
      folder: "\u8BF7\u6307\u5B9A\u4E00\u4E2A\u6587\u4EF6\u3002",
      denied: "\u8BF7\u68C0\u67E5\u6587\u4EF6\u7684\u6743\u9650\u3002",
      encoding: "\u8BF7\u5B58\u4E3A UTF-8\uFF0C\u6216\u6307\u5B9A\u5176\u7F16\u7801\uFF08\u652F\u6301 `--encoding` \u7684\u547D\u4EE4\u7528\u8BE5\u9009\u9879\uFF09\u3002",
      "unknown-encoding": "\u8BF7\u4F7F\u7528 WHATWG \u7F16\u7801\u6807\u51C6\u7684\u540D\u79F0\uFF0C\u5982 utf-8\u3001gb18030 \u6216 utf-16le\u3002",
      "ambiguous-encoding": "\u8BF7\u6307\u5B9A\u5176\u7F16\u7801\uFF08\u652F\u6301 `--encoding` \u7684\u547D\u4EE4\u7528\u8BE5\u9009\u9879\uFF09\uFF0C\u6216\u5B58\u4E3A UTF-8\u3002",
      "contradicted-encoding": "\u82E5\u8BE5\u6587\u4EF6\u662F UTF-8\uFF0C\u8BF7\u52FF\u5BF9\u5176\u4F7F\u7528 `--encoding`\uFF1B\u5426\u5219\u8BF7\u5148\u5B58\u4E3A UTF-8\u3002",
      "too-large": "\u8BF7\u62C6\u5206\u6587\u4EF6\u3002",
      "cut-off": "\u8BF7\u91CD\u65B0\u63D0\u4F9B\u5B8C\u6574\u7684\u8F93\u5165\u3002",
      "used-up": "\u9664\u4E00\u9879\u8F93\u5165\u5916\uFF0C\u5176\u4F59\u8BF7\u6307\u5B9A\u6587\u4EF6\u3002",
      system: "\u8BF7\u68C0\u67E5\u78C1\u76D8\u6216\u8BBE\u5907\u540E\u91CD\u8BD5\u3002"
    }
  },
  FILE_UNWRITABLE: {
    message: {
      missing: "{path} \u65E0\u6CD5\u5199\u5165\uFF1A\u6240\u5728\u6587\u4EF6\u5939\u4E0D\u5B58\u5728\u3002",
      folder: "{path} \u65E0\u6CD5\u5199\u5165\uFF1A\u5B83\u662F\u6587\u4EF6\u5939\uFF0C\u6216\u8DEF\u5F84\u4E2D\u6709\u4E00\u90E8\u5206\u662F\u6587\u4EF6\u3002",
      denied: "\u65E0\u6743\u5199\u5165 {path}\u3002",
      full: "{path} \u65E0\u6CD5\u5199\u5165\uFF1A\u78C1\u76D8\u7A7A\u95F4\u4E0D\u8DB3\u3002",
      system: "{path} \u65E0\u6CD5\u5199\u5165\uFF08{system}\uFF09\u3002"
    },
    fix: {
      missing: "\u8BF7\u5148\u521B\u5EFA\u6587\u4EF6\u5939\uFF1B\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002",
      folder: "\u8BF7\u6362\u4E00\u4E2A\u8DEF\u5F84\uFF1B\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002",
      denied: "\u8BF7\u68C0\u67E5\u6587\u4EF6\u53CA\u5176\u6587\u4EF6\u5939\u7684\u6743\u9650\uFF1B\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002",
      full: "\u8BF7\u817E\u51FA\u7A7A\u95F4\uFF1B\u672A\u7559\u4E0B\u5199\u4E86\u4E00\u534A\u7684\u6587\u4EF6\u3002",
      system: "\u8BF7\u68C0\u67E5\u78C1\u76D8\u6216\u8BBE\u5907\uFF1B\u672A\u7559\u4E0B\u5199\u4E86\u4E00\u534A\u7684\u6587\u4EF6\u3002"
    }
  },
  HTTP_FAILED: {
    message: {
      unreachable: "\u65E0\u6CD5\u8FDE\u63A5 {url}\uFF08{system}\uFF09\u3002",
      timeout: "{url} \u672A\u5728 {seconds} \u79D2\u5185\u5E94\u7B54\u3002",
      "too-large": "{url} \u7684\u5E94\u7B54\u8D85\u8FC7 {mostBytes} \u5B57\u8282\u3002",
      "not-http": "{url} \u4E0D\u662F HTTP \u6216 HTTPS \u5730\u5740\u3002",
      credentials: "\u7ED9\u51FA\u7684\u5730\u5740 {url} \u542B\u6709\u7528\u6237\u540D\u6216\u5BC6\u7801\u3002",
      redirect: "{url} \u91CD\u5B9A\u5411\u5230\u53E6\u4E00\u6765\u6E90 {to}\u3002",
      "redirect-invalid": "{url} \u8981\u6C42\u91CD\u5B9A\u5411\uFF0C\u4F46\u7ED9\u51FA\u7684\u76EE\u6807\u4E0D\u662F\u6709\u6548\u7684 URL\u3002",
      "redirect-credentials": "{url} \u91CD\u5B9A\u5411\u5230\u542B\u6709\u7528\u6237\u540D\u6216\u5BC6\u7801\u7684\u5730\u5740\u3002",
      redirects: "{url} \u7684\u91CD\u5B9A\u5411\u8D85\u8FC7 {most} \u6B21\u3002"
    },
    fix: {
      unreachable: "\u8BF7\u68C0\u67E5\u5730\u5740\u548C\u7F51\u7EDC\u540E\u91CD\u8BD5\u3002",
      timeout: "\u8BF7\u68C0\u67E5\u5730\u5740\u548C\u7F51\u7EDC\u540E\u91CD\u8BD5\u3002",
      "too-large": "\u8BF7\u68C0\u67E5\u5730\u5740\uFF1B\u672A\u4F7F\u7528\u8BE5\u5E94\u7B54\u7684\u4EFB\u4F55\u5185\u5BB9\u3002",
      "not-http": "\u8BF7\u7ED9\u51FA\u4EE5 https:// \u6216 http:// \u5F00\u5934\u7684\u5730\u5740\u3002",
      credentials: "\u8BF7\u4ECE\u5730\u5740\u4E2D\u5220\u53BB\uFF0C\u5E76\u6539\u7528\u8BF7\u6C42\u5934\u53D1\u9001\u3002",
      redirect: "\u8BF7\u7ED9\u51FA\u6700\u7EC8\u5730\u5740\uFF1B\u53EA\u5728\u540C\u4E00\u6765\u6E90\u5185\u8DDF\u968F\u91CD\u5B9A\u5411\u3002",
      "redirect-invalid": "\u8BF7\u7ED9\u51FA\u6700\u7EC8\u5730\u5740\uFF0C\u6216\u8054\u7CFB\u670D\u52A1\u5668\u7684\u7BA1\u7406\u8005\u3002",
      "redirect-credentials": "\u8BF7\u7ED9\u51FA\u4E0D\u542B\u7528\u6237\u540D\u548C\u5BC6\u7801\u7684\u6700\u7EC8\u5730\u5740\uFF0C\u6216\u8054\u7CFB\u670D\u52A1\u5668\u7684\u7BA1\u7406\u8005\u3002",
      redirects: "\u8BF7\u68C0\u67E5\u5730\u5740\uFF0C\u6216\u7ED9\u51FA\u6700\u7EC8\u5730\u5740\u3002"
    }
  }
};
var issues = {
  STRING: "\u5B57\u7B26\u4E32",
  NUMBER: "\u6709\u9650\u7684\u6570",
  WHOLE_NUMBER: "\u6574\u6570",
  BOOLEAN: "true \u6216 false",
  OBJECT: "\u5BF9\u8C61",
  ARRAY: "\u6570\u7EC4",
  TYPE: "\u7C7B\u578B\u4E3A {type} \u7684\u503C",
  EXACTLY: "{value}",
  ONE_OF: "\u4EE5\u4E0B\u53D6\u503C\uFF1A{choices}",
  AT_LEAST: "\u4E0D\u5C0F\u4E8E {minimum} \u7684\u503C",
  MORE_THAN: "\u5927\u4E8E {minimum} \u7684\u503C",
  AT_MOST: "\u4E0D\u5927\u4E8E {maximum} \u7684\u503C",
  LESS_THAN: "\u5C0F\u4E8E {maximum} \u7684\u503C",
  AT_LEAST_ITEMS: "\u81F3\u5C11 {minimum} \u9879\u7684\u5217\u8868",
  AT_MOST_ITEMS: "\u81F3\u591A {maximum} \u9879\u7684\u5217\u8868",
  AT_LEAST_CHARACTERS: "\u81F3\u5C11 {minimum} \u4E2A\u5B57\u7B26\u7684\u6587\u672C",
  AT_MOST_CHARACTERS: "\u81F3\u591A {maximum} \u4E2A\u5B57\u7B26\u7684\u6587\u672C",
  UNKNOWN_FIELD: "\u6CA1\u6709\u6B64\u5B57\u6BB5",
  UNKNOWN_FIELD_NEAR: '\u4E0E\u6B64\u540D\u79F0\u76F8\u8FD1\u7684\u5B57\u6BB5 "{near}"',
  VALID: "\u6709\u6548\u7684\u503C",
  OTHER: "{expected}",
  JSON_VALUE: "JSON \u503C\uFF1A\u6570\u4E3A\u6709\u9650\u503C\uFF0C\u5B57\u7B26\u5B8C\u6574\uFF0C\u4E0D\u542B bigint\u3001\u5FAA\u73AF\u5F15\u7528\u3001\u51FD\u6570\u6216 undefined",
  ID_STRING: "\u5B57\u7B26\u4E32\u5F62\u5F0F\u7684\u7F16\u53F7\uFF08\u5E73\u53F0\u7F16\u53F7\u8D85\u8FC7 2^53\uFF0C\u4E0D\u80FD\u7528\u6570\u5B57\uFF09",
  IDENTIFIER: "1 \u5230 128 \u4E2A\u5B57\u7B26\u7684\u7F16\u53F7\uFF0C\u4E0D\u542B\u63A7\u5236\u5B57\u7B26\u3001\u4E0D\u53EF\u89C1\u5B57\u7B26\u6216\u6B8B\u7F3A\u5B57\u7B26",
  WHOLE_SURROGATES: "\u4E0D\u542B\u6B8B\u7F3A\u5B57\u7B26\uFF08\u5982\u88AB\u622A\u65AD\u7684\u8868\u60C5\uFF09\u7684\u6587\u672C",
  LANGUAGE: "BCP 47 \u8BED\u8A00\u6807\u7B7E\uFF0C\u5982 en\u3001zh-Hans \u6216 pt-BR",
  TEXT_IN_A_LANGUAGE: "\u81F3\u5C11\u4E00\u79CD\u8BED\u8A00\u7684\u6587\u672C",
  COUNT: '\u5B8C\u6574\u5199\u51FA\u7684\u6574\u6570\uFF081200000\uFF0C\u800C\u975E "1.2M" \u6216 1.5\uFF09',
  PROBABILITY: "0 \u5230 1 \u4E4B\u95F4\u7684\u6570",
  FIGURE: "\u6709\u9650\u7684\u6570\uFF0C\u672A\u77E5\u65F6\u4E3A null",
  INTERVAL: "\u4E0B\u9650\u4E0D\u9AD8\u4E8E\u4E0A\u9650\u7684\u533A\u95F4",
  SHARE: "\u767E\u4E07\u5206\u6BD4\u6574\u6570\uFF0C0 \u5230 1000000\uFF0830% \u4E3A 300000\uFF09",
  RATE: "\u767E\u4E07\u5206\u6BD4\u6574\u6570\uFF088% \u4E3A 80000\uFF09",
  RATE_UNIT: "\u5E26\u5355\u4F4D\u7684\u6BD4\u7387\uFF1A{spellings}",
  RATE_WHOLE: "\u767E\u4E07\u5206\u6BD4\u4E3A\u6574\u6570\u7684\u6BD4\u7387\uFF0C\u81F3\u591A\u4E3A\u4E00\u5343\u500D",
  PPM_AT_LEAST: "\u4E0D\u5C0F\u4E8E\u767E\u4E07\u5206\u4E4B {minimum} \u7684\u503C",
  PPM_AT_MOST: "\u4E0D\u5927\u4E8E\u767E\u4E07\u5206\u4E4B {maximum} \u7684\u503C",
  INSTANT: "UTC \u65F6\u523B\uFF0C\u5982 2026-11-22T14:00:00Z\uFF08\u987B\u5E26 Z\uFF09",
  EPOCH_MS: "\u81EA 1970 \u5E74\u8D77\u7684\u6BEB\u79D2\u6570\uFF0C\u5E74\u4EFD\u5728 0000 \u81F3 9999 \u4E4B\u95F4",
  PLAIN_DATE: "\u65E5\u671F\uFF0C\u5982 2026-11-22",
  ZONE: "IANA \u65F6\u533A\uFF0C\u5982 Asia/Bangkok\uFF08\u4E0D\u7528\u7F29\u5199\u6216\u504F\u79FB\u91CF\uFF09",
  WINDOW: "\u5F00\u59CB\u65E9\u4E8E\u7ED3\u675F\u7684\u65F6\u95F4\u6BB5",
  CALENDAR_ARITHMETIC: "\u65E5\u671F\u3001\u6574\u6570\u5929\u6570\u548C IANA \u65F6\u533A\uFF0C\u5E74\u4EFD\u5728 0 \u81F3 9999 \u4E4B\u95F4",
  MARKET: "ISO 3166-1 \u56FD\u5BB6\u4EE3\u7801\uFF0C\u5982 US\u3001GB\uFF08\u4E0D\u662F UK\uFF09\uFF0C\u6216 EU",
  PLATFORM: "\u5C0F\u5199\u7684\u5E73\u53F0\u540D\uFF0C\u5982 tiktok\u3001tiktok-shop\u3001instagram \u6216 youtube",
  CURRENCY: "\u5927\u5199\u7684 ISO 4217 \u8D27\u5E01\u4EE3\u7801\uFF0C\u5982 USD\u3001THB\u3001VND",
  MINOR_STRING: '\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\u7684\u6570\u5B57\u5B57\u7B26\u4E32\uFF0819.99 USD \u4E3A "1999"\uFF09\uFF0C\u4E0D\u80FD\u7528\u6570\u5B57',
  MINOR_DIGITS: '\u6574\u6570\u7684\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\uFF0C\u65E0\u5C0F\u6570\u3001\u7A7A\u683C\u6216\u524D\u5BFC\u96F6\uFF0819.99 USD \u4E3A "1999"\uFF09',
  MINOR_RANGE: "\u4E0D\u8D85\u8FC7 \xB110^18 \u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\u7684\u91D1\u989D",
  DECIMAL_AMOUNT: "{currency} \u7684\u5C0F\u6570\u91D1\u989D\uFF0C\u5C0F\u6570\u70B9\u540E\u81F3\u591A {digits} \u4F4D",
  AMOUNT_NOT_NEGATIVE: "\u4E0D\u5C0F\u4E8E 0 \u7684\u91D1\u989D",
  AMOUNT_ABOVE_ZERO: "\u5927\u4E8E 0 \u7684\u91D1\u989D",
  SALE_AT_LEAST_ZERO: '\u4E0D\u5C0F\u4E8E 0 \u7684\u91D1\u989D\uFF08`change` \u4E3A "{change}" \u65F6\uFF09',
  SALE_AT_MOST_ZERO: '\u4E0D\u5927\u4E8E 0 \u7684\u91D1\u989D\uFF08`change` \u4E3A "{change}" \u65F6\uFF09',
  CREDITS_SUM: "\u4E0E\u9500\u552E\u540C\u5E01\u79CD\u4E14\u5408\u8BA1\u7B49\u4E8E\u9500\u552E\u91D1\u989D\u7684\u5F52\u56E0\u91D1\u989D",
  FX_RATE: '\u5341\u8FDB\u5236\u5B57\u7B26\u4E32\u5F62\u5F0F\u7684\u6C47\u7387\uFF0C\u5982 "34.215"',
  FX_RATE_ABOVE_ZERO: "\u5927\u4E8E\u96F6\u7684\u6C47\u7387",
  FX_PAIR: "\u4E0D\u540C\u4E8E\u57FA\u51C6\u8D27\u5E01\u7684\u62A5\u4EF7\u8D27\u5E01",
  FX_QUOTES_DIFFER: "{asOf} \u65F6 {pair} \u53EA\u6709\u4E00\u4E2A {side} \u6C47\u7387\uFF1B\u8BF7\u5220\u9664\u5176\u4E2D\u4E4B\u4E00",
  HASH: "\u54C8\u5E0C\uFF1Asha256: \u52A0 64 \u4F4D\u5C0F\u5199\u5341\u516D\u8FDB\u5236\u6570\u5B57",
  RECORD_KIND: "\u4EE5\u4E0B\u79CD\u7C7B\u4E4B\u4E00\u7684\u8BB0\u5F55\uFF1A{kinds}"
};
var VOCABULARY_ZH_HANS = {
  language: "zh-Hans",
  errors,
  issues: { ...issues, ...FILE_ISSUES_ZH_HANS },
  phrases: {
    line: "\u7B2C {line} \u884C",
    wholeInput: "\uFF08\u6574\u4E2A\u8F93\u5165\uFF09",
    issue: "{place}\uFF1A\u5E94\u4E3A{expected}\uFF1B\u6536\u5230 {received}",
    nothing: "\u7A7A\u503C\uFF08\u672A\u586B\u5199\uFF09",
    unplaced: "\u5E94\u4E3A{expected}\uFF1B\u6536\u5230 {received}",
    more: "\u53E6\u6709 {count} \u9879"
  }
};

// ../contracts/src/vocabulary/node/command/zh-Hans.ts
var NODE_ZH_HANS = VOCABULARY_ZH_HANS;

// ../contracts/src/vocabulary/node/table/number-signs.ts
var POINT = { decimal: ".", group: "," };
var COMMA = { decimal: ",", group: "." };
var BLANK = { decimal: ",", group: " " };
var SWISS = { decimal: ".", group: "'" };
var LOCALES = {
  en: POINT,
  zh: POINT,
  ja: POINT,
  ko: POINT,
  th: POINT,
  ms: POINT,
  fil: POINT,
  he: POINT,
  "es-MX": POINT,
  "es-US": POINT,
  de: COMMA,
  es: COMMA,
  it: COMMA,
  pt: COMMA,
  nl: COMMA,
  da: COMMA,
  el: COMMA,
  tr: COMMA,
  id: COMMA,
  vi: COMMA,
  ro: COMMA,
  hr: COMMA,
  "de-CH": SWISS,
  "de-LI": SWISS,
  "it-CH": SWISS,
  fr: BLANK,
  pl: BLANK,
  ru: BLANK,
  uk: BLANK,
  cs: BLANK,
  sk: BLANK,
  bg: BLANK,
  hu: BLANK,
  sv: BLANK,
  nb: BLANK,
  fi: BLANK,
  "pt-PT": BLANK
};
var NUMBER_LOCALES = Object.keys(LOCALES);
function plainNumber(text2, { decimal, group }) {
  if (/^\d+$/.test(text2)) return text2;
  const written = halfWidth(text2.trim());
  const [whole = "", fraction, ...more] = written.replace(/^[+-]/, "").split(decimal);
  const digits = ungrouped(whole, group);
  const isNumber2 = digits !== void 0 && more.length === 0 && (fraction === void 0 ? digits !== "" : /^\d+$/.test(fraction));
  if (!isNumber2) return void 0;
  const sign = written.startsWith("-") ? "-" : "";
  return `${sign}${digits || "0"}${fraction === void 0 ? "" : `.${fraction}`}`;
}
function ungrouped(whole, group) {
  if (/^\d*$/.test(whole)) return whole;
  const [first = "", ...others] = group === "" ? [] : whole.split(group);
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && others.every((it) => /^\d{3}$/.test(it));
  return isGrouped ? [first, ...others].join("") : void 0;
}
function halfWidth(text2) {
  if (/^[\x20-\x7e]*$/.test(text2)) return text2;
  return text2.replace(/[\uff01-\uff5e]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 65248)).replace(/\u2212/g, "-").replace(/[\u00a0\u2009\u202f\u3000]/g, " ").replace(/\u2019/g, "'");
}

// ../contracts/src/vocabulary/node/files/findings.ts
var FILE_FINDINGS = {
  LIST_EMPTY: {
    severity: "warning",
    message: { en: "{file}: the list is empty.", "zh-Hans": "{file}\uFF1A\u5217\u8868\u4E3A\u7A7A\u3002" },
    fix: { en: "Check that nothing is meant.", "zh-Hans": "\u8BF7\u786E\u8BA4\u786E\u5B9E\u6CA1\u6709\u5185\u5BB9\u3002" }
  },
  SHEET_WITHOUT_WORKBOOK: {
    severity: "warning",
    message: {
      en: "{file}: it is no workbook, so that the option --sheet has no effect.",
      "zh-Hans": "{file}\uFF1A\u4E0D\u662F\u5DE5\u4F5C\u7C3F\uFF0C\u9009\u9879 --sheet \u4E0D\u8D77\u4F5C\u7528\u3002"
    },
    fix: { en: "Leave the option out.", "zh-Hans": "\u8BF7\u5220\u53BB\u8BE5\u9009\u9879\u3002" }
  },
  COLUMNS_NOT_READ: {
    severity: "warning",
    message: {
      en: "{file}: nothing reads the column(s) {columns}.",
      "zh-Hans": "{file}\uFF1A\u4EE5\u4E0B\u5217\u672A\u88AB\u8BFB\u53D6\uFF1A{columns}\u3002"
    },
    fix: {
      en: "Check their spelling, map them to ours (`--columns`), or leave them out.",
      "zh-Hans": "\u8BF7\u68C0\u67E5\u62FC\u5199\uFF0C\u6216\u7528 `--columns` \u5BF9\u5E94\u5230\u672C\u5DE5\u5177\u7684\u5217\u540D\uFF0C\u6216\u5220\u53BB\u3002"
    }
  },
  FIELDS_NOT_READ: {
    severity: "warning",
    message: {
      en: "{file}: nothing reads the field(s) {fields}.",
      "zh-Hans": "{file}\uFF1A\u4EE5\u4E0B\u5B57\u6BB5\u672A\u88AB\u8BFB\u53D6\uFF1A{fields}\u3002"
    },
    fix: { en: "Check their spelling.", "zh-Hans": "\u8BF7\u68C0\u67E5\u62FC\u5199\u3002" }
  },
  MEMBERS_UNKNOWN: {
    severity: "hint",
    message: {
      en: "{file}: this version does not know {members}; they have no effect.",
      "zh-Hans": "{file}\uFF1A\u672C\u7248\u672C\u4E0D\u8BA4\u8BC6 {members}\uFF0C\u672A\u4EA7\u751F\u5F71\u54CD\u3002"
    },
    fix: {
      en: "Check their spelling, or use the version that wrote the file.",
      "zh-Hans": "\u8BF7\u68C0\u67E5\u62FC\u5199\uFF0C\u6216\u4F7F\u7528\u5199\u5165\u8BE5\u6587\u4EF6\u7684\u7248\u672C\u3002"
    }
  },
  SHEETS_NOT_READ: {
    severity: "hint",
    message: {
      en: "{file}: the sheet {sheet} was read, and not {others}.",
      "zh-Hans": "{file}\uFF1A\u5DF2\u8BFB\u53D6\u5DE5\u4F5C\u8868 {sheet}\uFF0C\u672A\u8BFB\u53D6 {others}\u3002"
    },
    fix: {
      en: "Choose another one with `--sheet`.",
      "zh-Hans": "\u5982\u9700\u5176\u4ED6\u5DE5\u4F5C\u8868\uFF0C\u8BF7\u7528 `--sheet` \u6307\u5B9A\u3002"
    }
  },
  IDS_MAY_BE_ROUNDED: {
    severity: "warning",
    message: {
      en: "{file}: {count} id(s) of 16 digits or more end in 000, the first on line {line}: {id}.",
      "zh-Hans": "{file}\uFF1A\u6709 {count} \u4E2A 16 \u4F4D\u4EE5\u4E0A\u7684\u7F16\u53F7\u4EE5 000 \u7ED3\u5C3E\uFF0C\u9996\u4E2A\u5728\u7B2C {line} \u884C\uFF1A{id}\u3002"
    },
    fix: {
      en: "A spreadsheet keeps 15 digits and writes 0 for the others: compare with the source; format the column as text and export again.",
      "zh-Hans": "\u7535\u5B50\u8868\u683C\u53EA\u4FDD\u7559 15 \u4F4D\uFF0C\u5176\u4F59\u5199\u4F5C 0\uFF1A\u8BF7\u4E0E\u6765\u6E90\u6838\u5BF9\uFF1B\u5982\u6709\u4E22\u5931\uFF0C\u8BF7\u5C06\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u540E\u91CD\u65B0\u5BFC\u51FA\u3002"
    }
  },
  ROWS_HIDDEN: {
    severity: "warning",
    message: {
      en: "{file}: {count} row(s) of the sheet {sheet} are hidden and were read as well.",
      "zh-Hans": "{file}\uFF1A\u5DE5\u4F5C\u8868 {sheet} \u6709 {count} \u884C\u88AB\u9690\u85CF\uFF0C\u4E5F\u5DF2\u8BFB\u53D6\u3002"
    },
    fix: {
      en: "Delete rows that do not count, or show all of them.",
      "zh-Hans": "\u8BF7\u5220\u9664\u4E0D\u8BA1\u5165\u7684\u884C\uFF0C\u6216\u53D6\u6D88\u9690\u85CF\u3002"
    }
  },
  ENCODING_GUESSED: {
    severity: "hint",
    message: {
      en: "{file} was read as {encoding}. The encoding was guessed from the text.",
      "zh-Hans": "{file} \u6309 {encoding} \u8BFB\u53D6\uFF0C\u4EC5\u7531\u5176\u6587\u5B57\u5224\u65AD\u3002"
    },
    fix: {
      en: "Name another encoding with `--encoding`.",
      "zh-Hans": "\u5982\u9700\u5176\u4ED6\u7F16\u7801\uFF0C\u8BF7\u7528 `--encoding` \u6307\u5B9A\u3002"
    }
  },
  FILE_MAY_BE_CUT: {
    severity: "error",
    message: {
      en: "{file} ends without a line break, so its last row may be cut off; {rows} row(s) were read.",
      "zh-Hans": "{file} \u672B\u5C3E\u6CA1\u6709\u6362\u884C\uFF0C\u6700\u540E\u4E00\u884C\u53EF\u80FD\u88AB\u622A\u65AD\uFF1B\u5171\u8BFB\u53D6 {rows} \u884C\u3002"
    },
    fix: {
      en: "Check the last row, then end the file with a line break, or confirm the number of rows (`--rows` where a command takes it).",
      "zh-Hans": "\u8BF7\u6838\u5BF9\u6700\u540E\u4E00\u884C\uFF0C\u7136\u540E\u5728\u6587\u4EF6\u672B\u5C3E\u6DFB\u52A0\u6362\u884C\uFF0C\u6216\u786E\u8BA4\u884C\u6570\uFF08\u652F\u6301 `--rows` \u7684\u547D\u4EE4\u7528\u8BE5\u9009\u9879\uFF09\u3002"
    }
  }
};

// ../contracts/src/vocabulary/node/http.ts
import ky, { isHTTPError, isTimeoutError } from "ky";

// ../contracts/src/vocabulary/node/redirects.ts
var MOST2 = 5;
var REDIRECTS = [301, 302, 303, 307, 308];
var TO_GET = [301, 302, 303];
var OF_BODY = /^content-(encoding|language|length|location|type)$/i;
var FINAL = { retryable: false };
async function followed(first, { send, redirects }) {
  let hop = first;
  for (let count = 0; count <= MOST2; count += 1) {
    const response = await send(hop);
    const location = locationOf(response);
    if (location === null) return response;
    await response.body?.cancel().catch(() => void 0);
    hop = nextHop(hop, { status: response.status, to: targetOf(hop, location), redirects });
  }
  throw addressError(first.url, { reason: "redirects", most: MOST2 });
}
function locationOf({ status, headers }) {
  return REDIRECTS.includes(status) ? headers.get("location") : null;
}
function targetOf({ url }, location) {
  const target = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
  if (target === void 0) throw addressError(url, { reason: "redirect-invalid" });
  if (hasCredentials(target)) throw addressError(url, { reason: "redirect-credentials" });
  return target;
}
function requestUrl(address) {
  const url = URL.canParse(String(address)) ? new URL(address) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol))
    throw httpError("HTTP_FAILED", { url: withoutSecrets(address), reason: "not-http" }, FINAL);
  if (hasCredentials(url)) throw addressError(url, { reason: "credentials" });
  return url;
}
function hasCredentials({ username, password }) {
  return username !== "" || password !== "";
}
function withoutSecrets(address) {
  return String(address).replace(/[?#].*/s, "").replace(/[^/]*@/g, "");
}
function nextHop(hop, { status, to, redirects }) {
  const becomesGet = hop.method === "POST" && TO_GET.includes(status);
  const next = becomesGet ? { url: to, method: "GET", headers: withoutBody(hop.headers) } : { ...hop, url: to };
  if (to.origin === hop.url.origin) return next;
  const isAllowed = to.protocol === "https:" || to.protocol === hop.url.protocol;
  if (redirects === "any-origin" && isAllowed && next.method === "GET")
    return { url: to, method: "GET" };
  throw addressError(hop.url, { reason: "redirect", to: originOf(to) });
}
function withoutBody(headers = {}) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_BODY.test(name)));
}
function originOf({ origin, protocol }) {
  return origin === "null" ? protocol : origin;
}
function addressError({ origin, pathname }, why) {
  return httpError("HTTP_FAILED", { url: `${origin}${pathname}`, ...why }, FINAL);
}

// ../contracts/src/vocabulary/node/http.ts
var TRANSIENT = [408, 429, 500, 502, 503, 504];
function createHttpClient(options) {
  const { fetch, timeoutMs = 1e4, totalMs = 3e4, mostBytes = 1048576 } = options;
  const { redirects = "same-origin" } = options;
  const retry = retryOptions(options);
  return {
    async request(url, { signal, ...request } = {}) {
      const address = requestUrl(url);
      const place = `${address.origin}${address.pathname}`;
      const body = limitBody(mostBytes);
      const deadline = AbortSignal.timeout(totalMs);
      const signals = AbortSignal.any([deadline, ...signal === void 0 ? [] : [signal]]);
      const send = ({ url: at, method, headers, json, idempotencyKey }) => ky(at, {
        method,
        redirect: "manual",
        headers: { ...headers, "idempotency-key": idempotencyKey },
        ...json === void 0 ? {} : { json },
        fetch: async (input, init) => body.limited(await fetch(input, init)),
        signal: signals,
        timeout: timeoutMs,
        retry: { ...retry, methods: idempotencyKey === void 0 ? ["get"] : ["get", "post"] },
        throwHttpErrors: (status) => TRANSIENT.includes(status),
        parseJson: (text2) => text2
      });
      try {
        const first = { method: "GET", ...request, url: address };
        const response = await followed(first, { send, redirects });
        return replyOf(response, new Uint8Array(await response.arrayBuffer()));
      } catch (cause) {
        signal?.throwIfAborted();
        const failed = (details) => httpError(
          "HTTP_FAILED",
          { url: place, ...details },
          { cause: withoutRequest(cause), retryable: details.reason !== "too-large" }
        );
        if (isLivelaneError(cause)) throw cause;
        if (body.exceeded()) throw failed({ reason: "too-large", mostBytes });
        if (isHTTPError(cause)) return replyOf(cause.response, encode(cause.data));
        if (deadline.aborted) throw failed({ reason: "timeout", seconds: totalMs / 1e3 });
        if (isTimeoutError(cause)) throw failed({ reason: "timeout", seconds: timeoutMs / 1e3 });
        throw failed({ reason: "unreachable", system: systemCode(cause) });
      }
    }
  };
}
function retryOptions({
  retries = 2,
  mostDelayMs = 5e3,
  random = Math.random
}) {
  return {
    limit: retries,
    statusCodes: TRANSIENT,
    afterStatusCodes: [429, 503],
    maxRetryAfter: mostDelayMs,
    backoffLimit: mostDelayMs,
    jitter: (delay) => delay * random()
  };
}
function limitBody(mostBytes) {
  let exceeded = false;
  const refuse = () => {
    exceeded = true;
    return new RangeError("response too large");
  };
  const limited = (response) => {
    const { body, headers } = response;
    if (body === null || locationOf(response) !== null) return response;
    if (Number(headers.get("content-length") ?? 0) > mostBytes) {
      void body.cancel().catch(() => void 0);
      throw refuse();
    }
    let size = 0;
    const counter = new TransformStream({
      transform: (chunk, controller) => {
        size += chunk.byteLength;
        if (size > mostBytes) controller.error(refuse());
        else controller.enqueue(chunk);
      }
    });
    return new Response(body.pipeThrough(counter), response);
  };
  return { limited, exceeded: () => exceeded };
}
function replyOf({ status, ok, headers }, bytes) {
  const text2 = () => new TextDecoder().decode(bytes);
  return {
    status,
    ok,
    headers,
    bytes,
    text: text2,
    json: () => {
      try {
        return JSON.parse(text2());
      } catch {
        return void 0;
      }
    }
  };
}
function encode(text2) {
  return new TextEncoder().encode(text2 ?? "");
}
function withoutRequest(error) {
  const holds = error instanceof Error && "request" in error;
  return holds ? withoutRequest(error.cause) : error;
}
function systemCode(error) {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at;
    if (typeof code === "string") return code;
  }
  return "UNKNOWN";
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
var kolExpects = /* @__PURE__ */ expectationsOf(KOL_ISSUES);
function isIntact(path, issues3) {
  return issues3.every(
    (issue) => !`${issue.path}/`.startsWith(`${path}/`) && !`${path}/`.startsWith(`${issue.path}/`)
  );
}

// src/import/draft/draft.ts
var ESSENTIAL = ["id", "name", "platform", "market", "followers", "fee"];
function isEssential(to) {
  return ESSENTIAL.includes(to.split("/")[0] ?? "");
}
function setField(fields, to, value) {
  const parts = to.split("/");
  let object = fields;
  for (const part of parts.slice(0, -1)) {
    if (!isObject(object[part])) object[part] = {};
    object = object[part];
  }
  const name = parts.at(-1) ?? "";
  object[name] = both(object[name], value);
}
function merged(first, second) {
  return {
    place: first.place,
    fields: both(first.fields, second.fields),
    wrong: /* @__PURE__ */ new Set([...first.wrong, ...second.wrong]),
    fatal: [...first.fatal, ...second.fatal],
    refused: [...first.refused, ...second.refused]
  };
}
function both(first, second) {
  if (first === void 0) return second;
  if (second === void 0) return first;
  if (Array.isArray(first) && Array.isArray(second)) return [...first, ...second];
  if (!isObject(first) || !isObject(second)) return first;
  const names = /* @__PURE__ */ new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, both(first[name], second[name])]));
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/findings/import-findings.ts
var IMPORT_FINDINGS = {
  CREATOR_NOT_READ: {
    severity: "error",
    message: {
      en: "{file}, {place}: the creator {creator} was not imported: {reasons}.",
      "zh-Hans": '{file}\uFF0C{place}\uFF1A\u8FBE\u4EBA "{creator}" \u672A\u5BFC\u5165\uFF1A{reasons}\u3002'
    },
    fix: {
      en: "Correct it and import the file again; what the file cannot say is given by `--market`, `--platform` and `--currency`.",
      "zh-Hans": "\u8BF7\u66F4\u6B63\u540E\u91CD\u65B0\u5BFC\u5165\uFF1B\u6587\u4EF6\u4E2D\u6CA1\u6709\u7684\u4FE1\u606F\u8BF7\u7528 `--market`\u3001`--platform`\u3001`--currency` \u6307\u5B9A\u3002"
    }
  },
  VALUE_NOT_READ: {
    severity: "warning",
    message: {
      en: "{file}, {place}: a figure of the creator {creator} is left unknown: {reasons}.",
      "zh-Hans": '{file}\uFF0C{place}\uFF1A\u8FBE\u4EBA "{creator}" \u7684\u4E00\u9879\u6570\u636E\u6309\u672A\u77E5\u5904\u7406\uFF1A{reasons}\u3002'
    },
    fix: {
      en: "Correct it and import the file again, or ask the creator.",
      "zh-Hans": "\u8BF7\u66F4\u6B63\u540E\u91CD\u65B0\u5BFC\u5165\uFF0C\u6216\u5411\u8FBE\u4EBA\u8BE2\u95EE\u3002"
    }
  },
  CREATOR_REPEATED: {
    severity: "warning",
    message: {
      en: "{file}, {place}: the creator {creator} is in the lists already; the entry that says more was kept.",
      "zh-Hans": '{file}\uFF0C{place}\uFF1A\u8FBE\u4EBA "{creator}" \u5DF2\u5728\u5217\u8868\u4E2D\uFF1B\u4FDD\u7559\u4FE1\u606F\u8F83\u591A\u7684\u4E00\u6761\u3002'
    },
    fix: {
      en: "Compare the two entries if their figures differ.",
      "zh-Hans": "\u5982\u4E24\u6761\u6570\u636E\u4E0D\u540C\uFF0C\u8BF7\u6838\u5BF9\u3002"
    }
  },
  LIVE_FEE_NOT_QUOTED: {
    severity: "hint",
    message: {
      en: "{file}: {count} creator(s) have prices of videos, posts or a range, but no fee of a live session. The fee is unknown; the prices are in `quotes`.",
      "zh-Hans": "{file}\uFF1A{count} \u4F4D\u8FBE\u4EBA\u53EA\u6709\u89C6\u9891\u3001\u56FE\u6587\u62A5\u4EF7\u6216\u4EF7\u683C\u533A\u95F4\uFF0C\u6CA1\u6709\u76F4\u64AD\u8D39\u7528\u3002\u8D39\u7528\u6309\u672A\u77E5\u5904\u7406\uFF0C\u62A5\u4EF7\u4FDD\u5B58\u5728 `quotes`\u3002"
    },
    fix: {
      en: "Ask for the price of one live session, and enter it in `fee`.",
      "zh-Hans": "\u8BF7\u8BE2\u95EE\u5355\u573A\u76F4\u64AD\u4EF7\u683C\uFF0C\u5E76\u586B\u5165 `fee`\u3002"
    }
  },
  FOLLOWERS_RANGE: {
    severity: "warning",
    message: {
      en: "{file}: {count} creator(s) have a range instead of a number of followers; the number is unknown.",
      "zh-Hans": "{file}\uFF1A{count} \u4F4D\u8FBE\u4EBA\u7684\u7C89\u4E1D\u6570\u4E3A\u533A\u95F4\uFF0C\u6309\u672A\u77E5\u5904\u7406\u3002"
    },
    fix: { en: "Enter the number.", "zh-Hans": "\u8BF7\u586B\u5199\u5177\u4F53\u6570\u91CF\u3002" }
  },
  FOLLOWERS_HIDDEN: {
    severity: "hint",
    message: {
      en: "{file}: {count} creator(s) hide the number of followers.",
      "zh-Hans": "{file}\uFF1A{count} \u4F4D\u8FBE\u4EBA\u9690\u85CF\u4E86\u7C89\u4E1D\u6570\u3002"
    },
    fix: { en: "Ask the creator for it.", "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u8BE2\u95EE\u3002" }
  },
  LIKES_HIDDEN: {
    severity: "hint",
    message: {
      en: "{file}: {count} number(s) of likes of 0, \u22121 or 3 stand for hidden likes, and are unknown.",
      "zh-Hans": "{file}\uFF1A{count} \u4E2A\u70B9\u8D5E\u6570\uFF080\u3001\u22121 \u6216 3\uFF09\u8868\u793A\u70B9\u8D5E\u88AB\u9690\u85CF\uFF0C\u6309\u672A\u77E5\u5904\u7406\u3002"
    },
    fix: { en: "Ask the creator for the figures.", "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u7D22\u53D6\u6570\u636E\u3002" }
  },
  LIVES_NONE: {
    severity: "hint",
    message: {
      en: "{file}: {count} creator(s) have 0 average viewers of lives: no live was held, and the figure is unknown.",
      "zh-Hans": "{file}\uFF1A{count} \u4F4D\u8FBE\u4EBA\u7684\u76F4\u64AD\u5E73\u5747\u89C2\u770B\u4E3A 0\uFF1A\u672A\u5F00\u8FC7\u76F4\u64AD\uFF0C\u8BE5\u6570\u636E\u6309\u672A\u77E5\u5904\u7406\u3002"
    },
    fix: { en: "Ask the creator for past lives.", "zh-Hans": "\u8BF7\u5411\u8FBE\u4EBA\u8BE2\u95EE\u8FC7\u5F80\u76F4\u64AD\u3002" }
  },
  AGES_WITHOUT_SHARES: {
    severity: "hint",
    message: {
      en: "{file}: {count} creator(s) have the largest age groups of their audience without shares; ages are unknown.",
      "zh-Hans": "{file}\uFF1A{count} \u4F4D\u8FBE\u4EBA\u53EA\u6709\u4E3B\u8981\u5E74\u9F84\u6BB5\u3001\u6CA1\u6709\u5360\u6BD4\uFF1B\u53D7\u4F17\u5E74\u9F84\u6309\u672A\u77E5\u5904\u7406\u3002"
    },
    fix: { en: "Ask for the audience report.", "zh-Hans": "\u8BF7\u7D22\u53D6\u53D7\u4F17\u62A5\u544A\u3002" }
  },
  OTHER_SHARES: {
    severity: "hint",
    message: {
      en: "{file}: {names} in {count} place(s) is no country, language or group that is known; it stays unknown.",
      "zh-Hans": '{file}\uFF1A{count} \u5904 "{names}" \u4E0D\u662F\u5DF2\u77E5\u7684\u56FD\u5BB6\u3001\u8BED\u8A00\u6216\u4EBA\u7FA4\uFF0C\u6309\u672A\u77E5\u5904\u7406\u3002'
    },
    fix: {
      en: "Nothing needs to be done for what is called other; correct a name that is misspelt.",
      "zh-Hans": "\u201C\u5176\u4ED6\u201D\u4E00\u7C7B\u65E0\u9700\u5904\u7406\uFF1B\u540D\u79F0\u6709\u8BEF\u65F6\u8BF7\u66F4\u6B63\u3002"
    }
  },
  ETHNICITIES_DROPPED: {
    severity: "hint",
    message: {
      en: "{file}: ethnicities of the audience of {count} creator(s) were dropped. No score uses them.",
      "zh-Hans": "{file}\uFF1A\u5DF2\u820D\u5F03 {count} \u4F4D\u8FBE\u4EBA\u53D7\u4F17\u7684\u65CF\u88D4\u6570\u636E\uFF0C\u8BC4\u5206\u4E0D\u4F7F\u7528\u6B64\u7C7B\u6570\u636E\u3002"
    },
    fix: { en: "Nothing needs to be done.", "zh-Hans": "\u65E0\u9700\u5904\u7406\u3002" }
  },
  CATEGORIES_NOT_MAPPED: {
    severity: "hint",
    message: {
      en: "{file}: the categories {names} were kept under their own names; a brief matches them only by the same name in lower case.",
      "zh-Hans": '{file}\uFF1A\u7C7B\u76EE "{names}" \u4FDD\u7559\u539F\u540D\uFF1B\u53EA\u6709\u4E0E\u9700\u6C42\u5355\u540C\u540D\uFF08\u5C0F\u5199\uFF09\u65F6\u624D\u5339\u914D\u3002'
    },
    fix: {
      en: "Map them to the categories of your briefs with `--category-map`.",
      "zh-Hans": "\u8BF7\u7528 `--category-map` \u5BF9\u5E94\u5230\u9700\u6C42\u5355\u7684\u7C7B\u76EE\u3002"
    }
  },
  CATEGORY_SHARES_EQUAL: {
    severity: "hint",
    message: {
      en: "{file}: the categories of {count} creator(s) have no shares; they count equally.",
      "zh-Hans": "{file}\uFF1A{count} \u4F4D\u8FBE\u4EBA\u7684\u7C7B\u76EE\u6CA1\u6709\u5360\u6BD4\uFF0C\u6309\u5747\u5206\u8BA1\u7B97\u3002"
    },
    fix: {
      en: "Enter the shares in `categories` where one matters more.",
      "zh-Hans": "\u5982\u6709\u4E3B\u6B21\uFF0C\u8BF7\u5728 `categories` \u4E2D\u586B\u5199\u5360\u6BD4\u3002"
    }
  },
  POSTS_WITHOUT_CATEGORY: {
    severity: "hint",
    message: {
      en: "{file}: {count} post(s) have no category, and count for none.",
      "zh-Hans": "{file}\uFF1A{count} \u6761\u5185\u5BB9\u6CA1\u6709\u7C7B\u76EE\uFF0C\u4E0D\u8BA1\u5165\u4EFB\u4F55\u7C7B\u76EE\u3002"
    },
    fix: { en: "Enter `category` of these posts.", "zh-Hans": "\u8BF7\u586B\u5199\u8FD9\u4E9B\u5185\u5BB9\u7684 `category`\u3002" }
  },
  COLUMNS_DISAGREE: {
    severity: "warning",
    message: {
      en: "{file}: {names} disagree in {count} row(s); the value with all its digits was taken.",
      "zh-Hans": '{file}\uFF1A{count} \u884C\u4E2D "{names}" \u4E92\u76F8\u77DB\u76FE\uFF1B\u91C7\u7528\u4F4D\u6570\u5B8C\u6574\u7684\u6570\u503C\u3002'
    },
    fix: { en: "Compare the columns.", "zh-Hans": "\u8BF7\u6838\u5BF9\u8FD9\u4E9B\u5217\u3002" }
  },
  ACCOUNTS_JOINED: {
    severity: "hint",
    message: {
      en: "{count} accounts were joined to {persons} person(s), as asked.",
      "zh-Hans": "\u5DF2\u6309\u8981\u6C42\u5C06 {count} \u4E2A\u8D26\u53F7\u5F52\u4E3A {persons} \u4EBA\u3002"
    },
    fix: {
      en: "Check them; `person` of each profile names the person.",
      "zh-Hans": "\u8BF7\u6838\u5BF9\uFF1B\u5404\u6863\u6848\u7684 `person` \u4E3A\u8BE5\u4EBA\u7F16\u53F7\u3002"
    }
  },
  CHANNEL_NOT_FOUND: {
    severity: "error",
    message: {
      en: "{file}: there is no channel {creator}.",
      "zh-Hans": '{file}\uFF1A\u6CA1\u6709\u9891\u9053 "{creator}"\u3002'
    },
    fix: {
      en: "Check its id or handle; it may have been closed.",
      "zh-Hans": "\u8BF7\u68C0\u67E5\u5176\u7F16\u53F7\u6216\u8D26\u53F7\uFF1B\u9891\u9053\u53EF\u80FD\u5DF2\u5173\u95ED\u3002"
    }
  },
  POSTS_MISSING: {
    severity: "hint",
    message: {
      en: "{file}: {count} video(s) of the channel {creator} were not given, as they are private or deleted.",
      "zh-Hans": '{file}\uFF1A\u9891\u9053 "{creator}" \u6709 {count} \u4E2A\u89C6\u9891\u672A\u8FD4\u56DE\uFF08\u79C1\u5BC6\u6216\u5DF2\u5220\u9664\uFF09\u3002'
    },
    fix: { en: "Nothing needs to be done.", "zh-Hans": "\u65E0\u9700\u5904\u7406\u3002" }
  },
  ROW_MALFORMED: {
    severity: "error",
    message: {
      en: "{file}, {place}: the row was not imported: {reasons}.",
      "zh-Hans": "{file}\uFF0C{place}\uFF1A\u8BE5\u884C\u672A\u5BFC\u5165\uFF1A{reasons}\u3002"
    },
    fix: {
      en: "Correct it and import the file again.",
      "zh-Hans": "\u8BF7\u66F4\u6B63\u540E\u91CD\u65B0\u5BFC\u5165\u3002"
    }
  }
};

// src/zh-Hans.ts
var issues2 = {
  CREATORS: "\u8FBE\u4EBA\u6863\u6848\u5217\u8868\uFF0C\u6216\u5728\u5B57\u6BB5 `creators` \u4E2D\u542B\u6709\u8BE5\u5217\u8868\u7684\u5BF9\u8C61",
  CREATOR_ONCE: "\u6BCF\u4F4D\u8FBE\u4EBA\u53EA\u51FA\u73B0\u4E00\u6B21\uFF1A\u8BF7\u5408\u5E76\u4E24\u6761\uFF0C\u6216\u66F4\u6539\u5176\u4E2D\u4E00\u6761\u7684\u7F16\u53F7",
  FOLLOWERS_MOST: "\u4E0D\u8D85\u8FC7 {maximum} \u7684\u7C89\u4E1D\u6570\uFF1B\u591A\u4E8E\u603B\u4EBA\u53E3\u8BF4\u660E\u5355\u4F4D\u6709\u8BEF",
  SHARES_SUM: "\u5408\u8BA1\u4E0D\u8D85\u8FC7 1 \u7684\u5360\u6BD4\uFF0C\u800C\u975E {sum}",
  AGE_TO: "\u4E0D\u5C0F\u4E8E {from} \u7684\u5E74\u9F84\uFF0C\u6216 null",
  AGES_CELL: "\u5E74\u9F84\u6BB5\uFF0C\u5982 18-24:0.4|65+:0.1",
  NUMBER_WRITTEN: "\u6570\u5B57\uFF0C\u5982 1200000\u30011,200,000\u30011.2M \u6216 12.5\u4E07\uFF1B\u5C0F\u6570\u70B9\u4E3A\u9017\u53F7\u65F6\u987B\u7528 `--locale-numbers` \u8BF4\u660E",
  NUMBER_ONE: "\u5355\u4E2A\u6570\u5B57\uFF0C\u800C\u975E\u533A\u95F4",
  AMOUNT_WRITTEN: "\u5E26\u5E01\u79CD\u7684\u91D1\u989D\uFF0C\u5982 \u20AC1500 \u6216 1,500 USD\uFF1B\u672A\u6CE8\u660E\u5E01\u79CD\u65F6\u8BF7\u7528 `--currency` \u6307\u5B9A",
  SHARE_WRITTEN: "\u5360\u6BD4\uFF0C\u5982 3.4%\uFF1B\u5C0F\u6570\u70B9\u4E3A\u9017\u53F7\u65F6\u987B\u7528 `--locale-numbers` \u8BF4\u660E",
  SHARE_UNIT: "\u5E26\u5355\u4F4D\u7684\u5360\u6BD4\uFF0C\u5982 0.8%\uFF1A\u8BE5\u5217\u6CA1\u6709\u5927\u4E8E 1 \u7684\u503C\uFF0C\u65E0\u6CD5\u533A\u5206\u5C0F\u6570\u4E0E\u767E\u5206\u6570",
  COUNTRY_NAMED: "\u56FD\u5BB6\u6216\u5730\u533A\u7684\u4EE3\u7801\u6216\u540D\u79F0",
  CREATOR_NAMED: "\u7F16\u53F7\u3001\u8D26\u53F7\u6216\u540D\u79F0",
  MARKET_GIVEN: "\u8FBE\u4EBA\u6240\u5728\u5E02\u573A\uFF0C\u6216\u7528 `--market` \u6307\u5B9A",
  PLATFORM_GIVEN: "\u7C89\u4E1D\u6240\u5728\u5E73\u53F0\uFF0C\u6216\u7528 `--platform` \u6307\u5B9A",
  SOURCE_KNOWN: '\u4EE5\u4E0B\u4E4B\u4E00\uFF1A"{sources}"',
  COLUMN_OF_SOURCE: '\u8BE5\u6765\u6E90\u7684\u5217\u540D\uFF0C\u5982 "{columns}"',
  COLUMN_OF_SOURCE_NEAR: '\u8BE5\u6765\u6E90\u7684\u5217\u540D\uFF0C\u662F\u5426\u4E3A "{near}"',
  FILES_OR_CHANNELS: "\u8981\u5BFC\u5165\u7684\u6587\u4EF6\uFF0C\u6216 YouTube \u9891\u9053\uFF08`--channels`\uFF09\uFF0C\u4E24\u8005\u9009\u4E00",
  KEY_IN_ENVIRONMENT: '\u5B58\u6709\u5BC6\u94A5\u7684\u73AF\u5883\u53D8\u91CF\uFF0C\u800C "{name}" \u672A\u8BBE\u7F6E',
  CATEGORY_MAP: "\u6765\u6E90\u7C7B\u76EE\u5230\u9700\u6C42\u5355\u7C7B\u76EE\u7684\u5BF9\u5E94\uFF08JSON \u5BF9\u8C61\uFF09",
  ABOVE_ZERO_TO_ONE: "\u5927\u4E8E 0 \u4E14\u4E0D\u5927\u4E8E 1 \u7684\u6570",
  WEIGHT: "\u6743\u91CD\u53CA\u5176\u7406\u7531\uFF1B\u4E0D\u8BA1\u5165\u7684\u7EF4\u5EA6\u6743\u91CD\u4E3A 0",
  WEIGHTS_SUM: "\u5408\u8BA1\u4E3A 1 \u7684\u6743\u91CD\uFF0C\u800C\u975E {sum}",
  NAME_ONCE: "\u4E0D\u91CD\u590D\u7684\u540D\u79F0",
  WEIGHTS_POSITIVE: "\u5408\u8BA1\u5927\u4E8E 0 \u4E14\u6709\u9650\u7684\u6743\u91CD",
  BOUNDS_ORDER: "\u4E0B\u9650\u5C0F\u4E8E\u4E0A\u9650\u7684\u754C\u9650",
  BOUNDS_NEEDED: "\u4E0B\u9650\u4E0E\u4E0A\u9650\uFF1BSPOTIS \u8981\u6C42\u6BCF\u4E2A\u51C6\u5219\u90FD\u6709\u754C\u9650",
  WITHIN_BOUNDS: "\u4ECB\u4E8E {low} \u4E0E {high} \u4E4B\u95F4\u7684\u503C\uFF1B\u82E5\u8BE5\u503C\u53EF\u80FD\u51FA\u73B0\uFF0C\u8BF7\u653E\u5BBD\u754C\u9650",
  ROWS: "{rows} \u884C\uFF0C\u6BCF\u4E2A\u540D\u79F0\u4E00\u884C",
  COLUMNS: "{columns} \u4E2A\u503C\uFF0C\u6BCF\u4E2A\u51C6\u5219\u4E00\u4E2A",
  VALUES_DIFFER: '\u5404\u65B9\u6848\u53D6\u503C\u4E0D\u540C\u7684\u51C6\u5219\uFF1A\u65B9\u6CD5 "{method}" \u8981\u9664\u4EE5\u53D6\u503C\u8303\u56F4',
  VALUES_NOT_ZERO: "\u53D6\u503C\u4E0D\u5168\u4E3A 0 \u7684\u51C6\u5219",
  FORMULA_UNDEFINED: '\u65B9\u6CD5 "{method}" \u6709\u5B9A\u4E49\u7684\u53D6\u503C\uFF1A\u6B64\u5904\u516C\u5F0F\u9664\u4EE5\u96F6\u6216\u6EA2\u51FA',
  RECIPROCAL: "{value} \u7684\u5012\u6570\uFF08\u4F4D\u4E8E {at}\uFF09",
  ROBUSTNESS_OF_RANKING: "\u53EF\u4E0E --robustness \u540C\u7528\u7684\u6392\u5E8F\u65B9\u6CD5",
  BUDGET: '\u91D1\u989D\uFF0C\u5982 "60000 USD"\uFF0C\u6570\u5B57\u4E0D\u5206\u7EC4',
  COUNTS_BY_NAME: "\u540D\u79F0\u53CA\u6570\u91CF\uFF0C\u6BCF\u4E2A\u540D\u79F0\u4E00\u6B21\uFF0C\u5982 US=2,TH=1",
  SUM_EXACT: "\u5408\u8BA1\u4E0D\u8D85\u8FC7 2^53 \u2212 1 \u4E2A\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\u7684\u91D1\u989D",
  GRADE_TERMS: "\u6BCF\u7B14\u8F6C\u5316\u7684\u6536\u76CA\u6761\u6B3E\uFF0C\u672C\u7248\u672C\u7684\u8BC4\u5206\u5747\u6709",
  LABELS: "\u81F3\u5C11 {minimum} \u4E2A `fake` \u4E3A {label} \u7684\u8D26\u53F7",
  FLAG_CELL: "1 \u6216 0\uFF0C\u662F\u6216\u5426",
  DIGITS_MOST: "\u4E0D\u591A\u4E8E\u7528\u6237\u540D\u5B57\u7B26\u6570\u7684\u6570\u5B57\u4E2A\u6570",
  ACCOUNT_KNOWN: "\u8BE5\u8D26\u53F7\u7684\u81F3\u5C11\u4E00\u9879\u6570\u636E",
  EMBEDDING: "\u4E3A {texts} \u6761\u6587\u672C\u5404\u7ED9\u51FA\u4E00\u4E2A\u7B49\u957F\u7684\u6709\u9650\u6570\u503C\u5411\u91CF",
  EXPIRY_DAYS: "1 \u5230 3650 \u7684\u6574\u6570\u5929\u6570",
  GRADE_OF_LIVE: "`live`\uFF1A\u76F4\u64AD\u7684\u9500\u91CF\u4E0D\u80FD\u8BF4\u660E\u89C6\u9891\u7684\u9500\u91CF",
  AS_OF_BEFORE_GRADE: "\u4E0D\u65E9\u4E8E\u8BE5\u8BC4\u5206\u65F6\u523B {asOf} \u7684\u65F6\u523B",
  ONE_PROFILE: "`--profile` \u4E0E `--market-profile` \u4E8C\u9009\u4E00",
  REPORT_NAME: "\u4EE5 .html\u3001.htm\u3001.md \u6216 .markdown \u7ED3\u5C3E\u7684\u6587\u4EF6\u540D",
  CAMPAIGN_FILES: "\u6587\u4EF6\u5939\uFF0C`settlement.json`\u3001`session-log.json`\uFF08\u6216 `log.json`\uFF09\u4E0E `credited-sales.ndjson`\uFF08\u6216 `.csv` \u7B49\uFF1B\u6216 `credited.ndjson`\uFF09\u5404\u4E00\uFF0C\u6216\u7531\u6B64\u7C7B\u6587\u4EF6\u5939\u7EC4\u6210\u7684\u6587\u4EF6\u5939",
  CAMPAIGNS_OR_SESSION: "`--campaigns`\uFF0C\u6216\u540C\u4E00\u573A\u6B21\u7684 `--settlement`\u3001`--log` \u4E0E `--credited`",
  GRADE_OR_GRADES: "`--grade`\uFF08\u5355\u4E2A\u8FBE\u4EBA\uFF09\u6216 `--grades`\uFF08\u5217\u8868\uFF09\u4E4B\u4E00",
  FATIGUE_FACTOR: "\u5927\u4E8E 0 \u4E14\u4E0D\u8D85\u8FC7 1.5 \u7684\u7CFB\u6570\uFF0C\u5982 0.9",
  GRADE_OF_CREATOR: "\u6587\u4EF6\u4E2D\u6709\u5176\u8BC4\u5206\u7684\u8FBE\u4EBA\u7F16\u53F7\uFF1A{creators}"
};
var errors2 = {
  SOURCE_QUOTA_EXHAUSTED: {
    message: {
      budget: "{source}\uFF1A{bucket} \u5DF2\u7528 {used}\uFF0C\u4E0A\u9650 {budget}\uFF0C\u4E0B\u4E00\u6B21\u8BF7\u6C42\u5C06\u8D85\u51FA\u3002",
      platform: "{source}\uFF1A\u5E73\u53F0\u8868\u793A {bucket} \u7684\u989D\u5EA6\u5DF2\u7528\u5B8C\uFF1B\u6B64\u5904\u7528\u4E86 {used}\u3002"
    },
    fix: {
      budget: "\u8BF7\u63D0\u9AD8\u4E0A\u9650\uFF0C\u6216\u5F85\u5F53\u65E5\u989D\u5EA6\u91CD\u7F6E\u540E\u7EE7\u7EED\u3002",
      platform: "\u8BF7\u5F85\u5F53\u65E5\u989D\u5EA6\u91CD\u7F6E\u540E\u7EE7\u7EED\uFF0C\u6216\u5411\u5E73\u53F0\u7533\u8BF7\u66F4\u591A\u989D\u5EA6\u3002"
    }
  },
  SOURCE_RATE_LIMITED: {
    message: "{source} \u56E0\u8BF7\u6C42\u8FC7\u591A\u8FDE\u7EED\u62D2\u7EDD {attempts} \u6B21\u3002",
    fix: "\u8BF7\u7A0D\u540E\u7EE7\u7EED\uFF0C\u6216\u51CF\u5C11\u540C\u65F6\u53D1\u9001\u7684\u8BF7\u6C42\u3002"
  },
  SOURCE_REFUSED: {
    message: '{source} \u62D2\u7EDD\u4E86\u8BF7\u6C42\uFF0C\u4EE3\u7801 {code}\uFF08HTTP {status}\uFF09\uFF1A"{said}"',
    fix: "\u8BF7\u5728\u5E73\u53F0\u6587\u6863\u4E2D\u67E5\u8BE2\u8BE5\u4EE3\u7801\uFF1B\u6838\u5BF9\u5BC6\u94A5\u3001\u6743\u9650\u4E0E\u53C2\u6570\u3002"
  },
  SOURCE_UNREADABLE: {
    message: '{source} \u7684\u5E94\u7B54\uFF08HTTP {status}\uFF09\u4E2D\u6CA1\u6709 "{missing}"\u3002',
    fix: "\u8BF7\u68C0\u67E5\u5730\u5740\uFF1B\u53EF\u80FD\u662F\u4EE3\u7406\u670D\u52A1\u5668\u4F5C\u51FA\u7684\u5E94\u7B54\u3002"
  }
};
var KOL_SCORE_ZH_HANS = {
  ...VOCABULARY_ZH_HANS,
  errors: { ...VOCABULARY_ZH_HANS.errors, ...errors2 },
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues2 }
};

// src/import/notes.ts
var NAMED = 12;
var FileNotes = class {
  counts = /* @__PURE__ */ new Map();
  file;
  constructor(file) {
    this.file = file;
  }
  note(code, detail) {
    const known = this.counts.get(code) ?? { count: 0, names: /* @__PURE__ */ new Set() };
    known.count += 1;
    if (detail !== void 0) known.names.add(detail);
    this.counts.set(code, known);
  }
  findings() {
    return [...this.counts].map(([code, { count, names }]) => {
      const listed = [...names].slice(0, NAMED);
      const params = {
        file: this.file,
        count,
        names: names.size > NAMED ? [...listed, `\u2026 (${names.size})`] : listed
      };
      return findingOf(
        IMPORT_FINDINGS,
        code,
        { path: "", params }
      );
    });
  }
};
function creatorFinding(code, place, { creator, issues: issues3 }) {
  const params = {
    file: place.file,
    place: placeText(place),
    creator,
    reasons: {
      en: issues3.map(inEnglish).join("; "),
      "zh-Hans": issues3.map(inChinese).join("\uFF1B")
    }
  };
  return findingOf(IMPORT_FINDINGS, code, { path: place.path, params });
}
function placeText({ line, path }) {
  return path === "" || path === `/${line - 1}` ? { en: `line ${line}`, "zh-Hans": `\u7B2C ${line} \u884C` } : { en: path, "zh-Hans": path };
}
function inEnglish({ path, message, received }) {
  return `${path === "" ? "" : `${path} `}expected ${message}; received ${received}`;
}
function inChinese(issue) {
  const expected = translatedIssue(issue, [NODE_ZH_HANS, KOL_SCORE_ZH_HANS]);
  return `${issue.path === "" ? "" : `${issue.path} `}\u5E94\u4E3A${expected}\uFF0C\u6536\u5230 ${issue.received}`;
}

// src/import/written/platform.ts
var NAMES = [
  ["tiktok shop", "tiktok"],
  ["instagram", "instagram"],
  ["facebook", "facebook"],
  ["youtube", "youtube"],
  ["kuaishou", "kuaishou"],
  ["tiktok", "tiktok"],
  ["twitch", "twitch"],
  ["douyin", "douyin"],
  ["\u6296\u97F3", "douyin"],
  ["\u5FEB\u624B", "kuaishou"],
  ["insta", "instagram"],
  ["ig", "instagram"],
  ["tt", "tiktok"],
  ["yt", "youtube"],
  ["fb", "facebook"]
];
function platformNamed(text2) {
  const name = text2.normalize("NFKC").trim().toLowerCase().replace(/[_-]/g, " ");
  const known = NAMES.find(([it]) => it === name)?.[1];
  return known ?? (/^[a-z][a-z0-9]{1,38}$/.test(name.replace(/ /g, "")) ? name.replace(/ /g, "-") : void 0);
}
function platformPrefix(column) {
  const text2 = column.normalize("NFKC").trim().toLowerCase();
  for (const [name, platform2] of NAMES) {
    if (!text2.startsWith(name)) continue;
    const rest2 = text2.slice(name.length);
    if (rest2 === "") return { platform: platform2, rest: "platform cell" };
    if (/^[\s_:/.(-]/.test(rest2) || /\p{Script=Han}/u.test(name)) return { platform: platform2, rest: rest2 };
  }
  return void 0;
}
function platformOfLink(text2) {
  const host = /^(?:https?:\/\/)?(?:www\.|m\.)?([a-z.]+)\//i.exec(text2)?.[1]?.toLowerCase() ?? "";
  const hosts = {
    "instagram.com": "instagram",
    "tiktok.com": "tiktok",
    "youtube.com": "youtube",
    "douyin.com": "douyin",
    "facebook.com": "facebook",
    "twitch.tv": "twitch"
  };
  return Object.hasOwn(hosts, host) ? hosts[host] : void 0;
}
function handleOf(text2) {
  const link = /^(?:https?:\/\/)?[\w.-]+\.[a-z]{2,}\/(?:@|user\/|channel\/|c\/)?([^/?#]+)/i.exec(
    text2.trim()
  );
  return (link?.[1] ?? text2.trim()).replace(/^@/, "");
}
function normalHandle(text2) {
  return handleOf(text2).normalize("NFKC").toLowerCase().replace(/[._-]/g, "");
}

// src/import/record/columns.ts
var SourceColumns = class {
  header;
  columns;
  found = /* @__PURE__ */ new Map();
  read = /* @__PURE__ */ new Set();
  /** @param mapping - our names by the file's own, as a person gave them */
  constructor(header, mapping = {}) {
    this.header = header;
    this.columns = header.flatMap((own) => {
      if (Object.hasOwn(mapping, own)) return [{ own, plain: plainName(mapping[own] ?? own) }];
      const base = /^(.+)\.\d{1,2}$/.exec(own)?.[1];
      const name = base !== void 0 && header.includes(base) ? base : own;
      const prefix = platformPrefix(name);
      return [
        { own, plain: plainName(name) },
        ...prefix === void 0 ? [] : [{ own, plain: plainName(prefix.rest), platform: prefix.platform }]
      ];
    });
  }
  /** The file's own names of a column; for one platform, those that name it come first, and alone where there are any. */
  named(name, platform2) {
    const key = `${platform2 ?? ""}
${name}`;
    const known = this.found.get(key) ?? this.find(name, platform2);
    this.found.set(key, known);
    return known;
  }
  find(name, platform2) {
    const wanted = plainName(name);
    const named = this.columns.filter(({ plain }) => plain === wanted);
    const own = named.filter((column) => column.platform === platform2);
    const shared = own.length > 0 ? own : named.filter((column) => column.platform === void 0);
    const names = [...new Set(shared.map((column) => column.own))];
    for (const it of names) this.read.add(it);
    return names;
  }
  /** The platforms that the names of columns begin with. */
  platforms() {
    return [...new Set(this.columns.flatMap(({ platform: platform2 }) => platform2 ?? []))];
  }
  /** The columns that name a platform. */
  ofPlatform(platform2) {
    return this.columns.flatMap((column) => column.platform === platform2 ? [column.own] : []);
  }
  markRead(own) {
    this.read.add(own);
  }
  unread() {
    return this.header.filter((own) => !this.read.has(own));
  }
};
function plainName(name) {
  return name.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}+%]/gu, "");
}

// src/import/written/absent.ts
var ABSENT = new Set(
  "|-|--|---|\u2013|\u2014|\u2015|/|\\|?|.|n/a|na|n.a.|#n/a|nan|null|none|nil|undefined|unknown|not available|hidden|tbd|tba|\u65E0|\u65E0\u6570\u636E|\u6682\u65E0|\u6682\u65E0\u6570\u636E|\u672A\u77E5|\u4E0D\u8BE6|\u672A\u516C\u5F00|\u9690\u85CF|\u5F85\u5B9A|on request|upon request|negotiable|tbc|poa|\u9762\u8BAE|\u53EF\u8BAE|\u53E6\u8BAE".split(
    "|"
  )
);
function isAbsent(value) {
  if (value === void 0 || value === null) return true;
  if (typeof value === "number") return Number.isNaN(value);
  return typeof value === "string" && ABSENT.has(halfWidth(value).trim().toLowerCase());
}

// src/import/record/source-record.ts
function rowRecord(row, place, { columns, platform: platform2 }) {
  return {
    place,
    whole: row,
    ownNames: (name) => columns.named(name, platform2),
    valuesAt: (name) => columns.named(name, platform2).flatMap((own) => [row[own]].flat().filter((it) => !isAbsent(it)))
  };
}
function jsonRecord(value, place) {
  return {
    place,
    whole: value,
    ownNames: (name) => [name],
    valuesAt: (name) => {
      const found = valueAt2(value, name);
      return isAbsent(found) ? [] : [found];
    }
  };
}
function valueAt2(value, path) {
  if (typeof value !== "object" || value === null) return void 0;
  if (Object.hasOwn(value, path)) return value[path];
  const at = path.indexOf(".");
  if (at < 0) return void 0;
  return valueAt2(value[path.slice(0, at)], path.slice(at + 1));
}
function pathsIn(value, prefix = "") {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [prefix];
  return Object.entries(value).flatMap(
    ([name, inner]) => isAbsent(inner) ? [] : pathsIn(inner, prefix === "" ? name : `${prefix}.${name}`)
  );
}

// src/import/written/number.ts
var POINT2 = { decimal: ".", group: "," };
var ZEROS = {
  ...{ k: 3, thousand: 3, \u5343: 3, w: 4, \u4E07: 4, \u842C: 4, lakh: 5, \u5341\u4E07: 5 },
  ...{ m: 6, mn: 6, mio: 6, mil: 6, million: 6, \u767E\u4E07: 6, crore: 7, \u5343\u4E07: 7 },
  ...{ \u4EBF: 8, \u5104: 8, b: 9, bn: 9, billion: 9 }
};
var SINGLE = /^(\d(?:[\d.,' ]*\d)?)\s*([a-z]+|[\u4e00-\u9fff]+)?\s*(\+)?$/i;
var BETWEEN = /\s*[-–—~～至到]\s*|\s+(?:to|a|bis)\s+/i;
var OPEN_ABOVE = /^(?:[>≥]=?|over|above|more than|from)\s*(.+)$|^(.+?)\s*(?:以上|起|and above|or more)$/i;
var OPEN_BELOW = /^(?:[<≤]=?|under|below|less than|up to)\s*(.+)$|^(.+?)\s*以下$/i;
function writtenNumber(text2, signs = POINT2) {
  const written = halfWidth(text2).trim().replace(/^(?:~|≈|约|ca?\.|approx\.?)\s*/i, "");
  const single = numberOf(partOf(written, signs));
  if (single !== void 0) return single;
  const above = OPEN_ABOVE.exec(written);
  const below2 = OPEN_BELOW.exec(written);
  if (above !== null || below2 !== null) {
    const found = numberOf(
      partOf(above?.[1] ?? above?.[2] ?? below2?.[1] ?? below2?.[2] ?? "", signs)
    );
    if (found === void 0) return void 0;
    return above === null ? { ...found, lower: 0 } : { ...found, upper: null };
  }
  return rangeOf(written.split(BETWEEN), signs);
}
function rangeOf(ends, signs) {
  const [low, high] = ends.map((end) => partOf(end, signs));
  if (ends.length !== 2 || low === void 0 || high === void 0 || low.isOpen) return void 0;
  const shares2 = low.zeros === 0 && high.zeros > 0 && Number(low.digits) < Number(high.digits);
  const lower = valueOf(shares2 ? { ...low, zeros: high.zeros } : low);
  const upper = valueOf(high);
  if (lower > upper) return void 0;
  const exact = low.zeros === 0 && high.zeros === 0;
  return { lower, upper: high.isOpen ? null : upper, exact };
}
function numberOf(part) {
  if (part === void 0) return void 0;
  const lower = valueOf(part);
  return { lower, upper: part.isOpen ? null : lower, exact: part.zeros === 0 && !part.isOpen };
}
function valueOf({ digits, zeros }) {
  return Number(`${digits}e${zeros}`);
}
function partOf(text2, signs) {
  const [, number5 = "", suffix = "", plus] = SINGLE.exec(text2.trim()) ?? [];
  const digits = plainNumber(number5, signs);
  const name = suffix.toLowerCase();
  if (digits === void 0 || name !== "" && !Object.hasOwn(ZEROS, name)) return void 0;
  return { digits, zeros: ZEROS[name] ?? 0, isOpen: plus !== void 0 };
}

// src/import/record/units.ts
function columnUnits(records, columns) {
  const known = /* @__PURE__ */ new Map();
  return (names) => {
    if (!known.has(names)) known.set(names, unitOf(records, columns, names));
    return known.get(names);
  };
}
function unitOf(records, columns, names) {
  const own = columns === void 0 ? names : everyPlatform(columns, names);
  const isPercent = records.some(
    ({ value }) => own.some((name) => [valueAt2(value, name)].flat().some((cell) => isBareAboveOne(cell)))
  );
  return isPercent ? "percent" : void 0;
}
function everyPlatform(columns, names) {
  return names.flatMap(
    (name) => [void 0, ...columns.platforms()].flatMap((platform2) => columns.named(name, platform2))
  );
}
function isBareAboveOne(cell) {
  if (typeof cell === "number") return cell > 1;
  return typeof cell === "string" && (writtenNumber(cell)?.lower ?? 0) > 1;
}

// src/import/unread.ts
var NAMED2 = 12;
var SEARCHED = 200;
function unreadFindings(file, {
  map,
  columns,
  records,
  byColumn
}) {
  const known = [...map.fields, ...byColumn, ...map.parts?.fields ?? []].flatMap(
    ({ from }) => from
  );
  const passed = [...map.unused, ...map.ethnicities, ...map.currencyFrom ?? []];
  if (columns === void 0) return unreadFields(file, records, [...known, ...passed]);
  const plain = new Set(passed.map(plainName));
  const unread = columns.unread().filter((own) => !plain.has(plainName(own)));
  if (unread.length === 0) return [];
  const params = { file, columns: unread.map((own) => withNearest(own, known)) };
  return [findingOf(FILE_FINDINGS, "COLUMNS_NOT_READ", { path: "", params })];
}
function unreadFields(file, records, known) {
  const found = /* @__PURE__ */ new Set();
  for (const { value } of records.slice(0, SEARCHED))
    for (const path of pathsIn(value)) if (!isBelow(path, known)) found.add(path);
  if (found.size === 0) return [];
  const named = [...found].slice(0, NAMED2).map((path) => withNearest(path, known));
  const fields = found.size > NAMED2 ? [...named, `\u2026 (${found.size})`] : named;
  return [
    findingOf(FILE_FINDINGS, "FIELDS_NOT_READ", {
      path: "",
      severity: "hint",
      params: { file, fields }
    })
  ];
}
function isBelow(path, known) {
  return known.some((it) => path === it || path.startsWith(`${it}.`) || it.startsWith(`${path}.`));
}
function withNearest(own, known) {
  const near = nearestName(own, known);
  return near === void 0 || near === own ? own : `${own} (\u2248 ${near})`;
}

// src/import/import-file.ts
function importList(list, options) {
  const { map, reading } = options;
  const { what } = list;
  const notes = new FileNotes(what);
  const records = [...list.records];
  const columns = list.header === void 0 ? void 0 : new SourceColumns(list.header, reading.columns);
  const byColumn = [
    ...options.more,
    ...(columns?.header ?? []).flatMap((own) => map.fieldOfColumn?.(own) ?? [])
  ];
  const unitOf3 = columnUnits(records, columns);
  const file = { ...options, columns, byColumn, unitOf: unitOf3, notes, what };
  const drafts = records.flatMap((record5) => draftsOf(record5, file));
  const malformed = list.issues.map((issue) => malformedFinding(what, issue));
  const unread = unreadFindings(what, { map, columns, records, byColumn });
  return { what, drafts, findings: [...list.findings, ...malformed, ...unread], notes };
}
function malformedFinding(file, issue) {
  const { line = 0, ...rest2 } = issue;
  const place = { file, line, path: "" };
  return creatorFinding("ROW_MALFORMED", place, { creator: "", issues: [rest2] });
}
function draftsOf({ line, path, value }, file) {
  const place = { file: file.what, line, path };
  const { columns, map } = file;
  if (columns === void 0) return [draftOf(jsonRecord(value, place), file)];
  const row = value;
  const platforms = map.hasPlatformColumns === true ? platformsOf(row, columns) : [];
  if (platforms.length === 0) return [draftOf(rowRecord(row, place, { columns }), file)];
  return platforms.map(
    (platform2) => draftOf(rowRecord(row, place, { columns, platform: platform2 }), file, platform2)
  );
}
function platformsOf(row, columns) {
  return columns.platforms().filter(
    (platform2) => columns.ofPlatform(platform2).some((own) => [row[own]].flat().some((it) => String(it) !== ""))
  );
}
function draftOf(record5, file, platform2) {
  const { map, byColumn } = file;
  const { parts } = map;
  const isPart = parts !== void 0 && record5.valuesAt(parts.when)[0] === parts.is;
  const fields = platform2 === void 0 ? {} : { platform: platform2 };
  const [fatal, refused] = [[], []];
  const wrong = /* @__PURE__ */ new Set();
  for (const one of isPart ? parts.fields : [...map.fields, ...byColumn]) {
    const values = one.from.flatMap((name) => record5.valuesAt(name));
    if (values.length === 0) continue;
    const reading = readingOf(record5, file, (issue) => {
      const path = issue.path === "" ? jsonPointer([nameOf2(one, record5)]) : issue.path;
      (isEssential(one.to) ? fatal : refused).push({ ...issue, path });
      wrong.add(one.to);
    });
    const value = one.read(values, reading);
    if (value !== void 0) setField(fields, one.to, value);
  }
  if (map.ethnicities.some((path) => record5.valuesAt(path).length > 0))
    file.notes.note("ETHNICITIES_DROPPED");
  return { place: record5.place, fields, wrong, fatal, refused };
}
function nameOf2({ from }, record5) {
  const name = from.find((it) => record5.valuesAt(it).length > 0) ?? "";
  return record5.ownNames(name)[0] ?? name;
}
function readingOf(record5, { map, categories: categories2, currency, reading, notes, unitOf: unitOf3 }, report) {
  const named = (map.currencyFrom ?? []).flatMap((name) => record5.valuesAt(name))[0];
  return {
    record: record5,
    currency: typeof named === "string" ? named.trim().toUpperCase() : currency ?? map.currency,
    numbers: reading.numbers,
    categories: categories2,
    unitOf: unitOf3,
    refuse: (issue) => {
      report(issue);
      return void 0;
    },
    note: (code, detail) => notes.note(code, detail)
  };
}

// src/import/join.ts
function joined(accounts, by) {
  if (by === void 0) return { creators: accounts.map(({ profile }) => profile), findings: [] };
  const groups = /* @__PURE__ */ new Map();
  for (const account of accounts) {
    const key = keyOf(account, by);
    if (key !== void 0) groups.set(key, [...groups.get(key) ?? [], account]);
  }
  const persons = /* @__PURE__ */ new Map();
  let people = 0;
  for (const [key, group] of groups) {
    const platforms = new Set(group.map(({ profile }) => profile.platform));
    if (platforms.size < 2 || by === "handle" && platforms.size < group.length) continue;
    people += 1;
    const person = by === "row" ? personOf(group) ?? key : key;
    for (const { profile } of group) persons.set(profile, person);
  }
  const creators = accounts.map(({ profile }) => {
    const person = persons.get(profile);
    return person === void 0 ? profile : { ...profile, person };
  });
  const params = { count: persons.size, persons: people };
  const found = findingOf(IMPORT_FINDINGS, "ACCOUNTS_JOINED", { path: "", params });
  return { creators, findings: persons.size === 0 ? [] : [found] };
}
function keyOf({ handle: handle2, row, named }, by) {
  if (by === "row") return row;
  if (by !== "handle") return named;
  const normal = handle2 === void 0 ? "" : normalHandle(handle2);
  return normal === "" ? void 0 : normal;
}
function personOf([first]) {
  return first?.handle === void 0 ? void 0 : normalHandle(first.handle);
}

// src/import/written/amount.ts
var CODES = new Set(CURRENCIES);
var SIGNS = [
  ["\u4EBA\u6C11\u5E01", ["CNY"]],
  ["US$", ["USD"]],
  ["CA$", ["CAD"]],
  ["HK$", ["HKD"]],
  ["NT$", ["TWD"]],
  ["MX$", ["MXN"]],
  ["RMB", ["CNY"]],
  ["A$", ["AUD"]],
  ["C$", ["CAD"]],
  ["S$", ["SGD"]],
  ["R$", ["BRL"]],
  ["RM", ["MYR"]],
  ["Rp", ["IDR"]],
  ["z\u0142", ["PLN"]],
  ["\u20AC", ["EUR"]],
  ["\xA3", ["GBP"]],
  ["\u20B9", ["INR"]],
  ["\u20A9", ["KRW"]],
  ["\u0E3F", ["THB"]],
  ["\u20AB", ["VND"]],
  ["\u20B1", ["PHP"]],
  ["\u20BA", ["TRY"]],
  ["\u5143", ["CNY"]],
  ["$", ["USD", "AUD", "CAD", "SGD", "HKD", "TWD", "MXN", "NZD"]],
  // Yuan and yen: neither is assumed.
  ["\xA5", ["", "CNY", "JPY"]]
];
function writtenAmount(value, currency, signs) {
  if (typeof value !== "number" && typeof value !== "string") return void 0;
  const [bare, unit] = split(halfWidth(String(value)).trim(), currency);
  const number5 = writtenNumber(bare, signs);
  return number5 === void 0 || unit === void 0 || !CODES.has(unit) ? void 0 : amountOf(number5, unit);
}
function split(text2, currency) {
  const code = /(?<![A-Z])[A-Z]{3}(?![A-Z])/i.exec(text2)?.[0].toUpperCase();
  if (code !== void 0 && CODES.has(code))
    return [text2.replace(new RegExp(code, "gi"), "").trim(), code];
  const plain = text2.replaceAll("\uFFE5", "\xA5").replaceAll("\xA5", "\xA5");
  const [sign, means] = SIGNS.find(([it]) => plain.includes(it)) ?? [];
  if (sign === void 0 || means === void 0)
    return currency === void 0 ? [text2] : [text2, currency];
  const meant = currency !== void 0 && means.includes(currency) ? currency : means[0];
  return [
    plain.replaceAll(sign, "").trim(),
    ...meant === void 0 || meant === "" ? [] : [meant]
  ];
}
function amountOf({ lower, upper }, currency) {
  const low = moneyOf(lower, currency);
  const high = upper === null ? null : moneyOf(upper, currency);
  return low === void 0 || high === void 0 ? void 0 : { lower: low, upper: high };
}
function moneyOf(major, currency) {
  if (major > 1e15) return void 0;
  return parseDecimal(currency, major.toFixed(currencyExponent(currency)));
}

// src/import/written/cldr-names.ts
function cldrNames({
  type,
  codes,
  locales
}) {
  let made;
  return () => {
    made ??= new Map(pairsOf({ type, codes, locales }).reverse());
    return made;
  };
}
function pairsOf({ type, codes, locales }) {
  const all = [...codes];
  const own = type === "language" ? all : [];
  return [...locales, ...own].flatMap(
    (locale, at) => ["long", "short"].flatMap((style) => {
      const display = new Intl.DisplayNames([locale], { type, style, fallback: "none" });
      const named = at < locales.length ? all : [locale];
      return named.flatMap((code) => {
        const name = display.of(code);
        return name === void 0 ? [] : [[plainWords(name), code]];
      });
    })
  );
}
function plainWords(name) {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/^the\s+/, "").replace(/&/g, "and").replace(/[^\p{L}\p{N}]/gu, "");
}

// src/import/written/country.ts
var marketsByName = cldrNames({
  type: "region",
  codes: [...MARKETS].filter((market) => market !== "EU"),
  locales: "en zh-Hans zh-Hant es pt fr de it nl pl tr id ms vi th ja ko ru ar".split(" ")
});
var ALSO = {
  ...{ uk: "GB", greatbritain: "GB", england: "GB", scotland: "GB", wales: "GB", gbr: "GB" },
  ...{ usa: "US", us: "US", unitedstatesofamerica: "US", america: "US", uae: "AE", ksa: "SA" },
  ...{ turkey: "TR", korea: "KR", republicofkorea: "KR", czechrepublic: "CZ", holland: "NL" },
  ...{ vietnam: "VN", russianfederation: "RU", macau: "MO", taiwan: "TW", hongkong: "HK" },
  ...{ ivorycoast: "CI", burma: "MM", swaziland: "SZ", macedonia: "MK", capeverde: "CV" },
  ...{ \u4E2D\u56FD\u5927\u9646: "CN", \u5927\u9646: "CN", \u53F0\u6E7E: "TW", \u9999\u6E2F: "HK", \u6FB3\u95E8: "MO", \u82F1\u56FD: "GB", \u97E9\u56FD: "KR" }
};
function marketNamed(text2) {
  const code = text2.trim().toUpperCase();
  if (MARKETS.has(code)) return code;
  const name = plainWords(text2);
  return Object.hasOwn(ALSO, name) ? ALSO[name] : marketsByName().get(name);
}

// src/import/written/language.ts
var CODES2 = "en zh es pt fr de it nl pl ru uk tr ar he fa hi bn ta te mr ur id ms th vi ja ko tl fil sv da nb no fi cs sk hu ro el bg sr hr".split(
  " "
);
var languagesByName = cldrNames({
  type: "language",
  codes: CODES2,
  locales: ["en", "zh-Hans", "es", "pt", "fr", "de"]
});
function languageNamed(text2) {
  const code = /^([a-z]{2,3})(?:[-_].*)?$/i.exec(text2.trim())?.[1];
  return code?.toLowerCase() ?? languagesByName().get(plainWords(text2));
}

// src/import/written/share.ts
var WHOLE = {
  fraction: 1,
  percent: 100,
  "basis-points": 1e4
};
var SLACK = 1e-4;
function writtenShare(value, unit, signs) {
  if (typeof value === "number") return shareOf(value, WHOLE[unit]);
  if (typeof value !== "string") return void 0;
  const text2 = halfWidth(value).trim();
  const isPercent = text2.endsWith("%");
  const found = writtenNumber(isPercent ? text2.slice(0, -1) : text2, signs);
  if (found === void 0 || found.upper !== found.lower) return void 0;
  return shareOf(found.lower, isPercent ? 100 : WHOLE[unit]);
}
function shareOf(parts, whole) {
  const share2 = Number((parts / whole).toPrecision(12));
  if (!(share2 >= 0 && share2 <= 1 + SLACK)) return void 0;
  return Math.min(share2, 1);
}

// src/import/written/text.ts
function writtenText(value) {
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

// src/import/record/readers.ts
var DISAGREE = 0.06;
var text = ([value], { refuse }) => writtenText(value) || refuse(inputIssue("STRING", { received: value }));
var id = ([value], { refuse }) => {
  if (typeof value === "number" && !Number.isSafeInteger(value))
    return refuse(inputIssue("ID_STRING", { received: value }));
  const written = writtenText(value);
  if (written === "") return refuse(inputIssue("ID_STRING", { received: value }));
  return /^-?\d[.,]\d+E\+?\d+$/i.test(written) ? refuse(inputIssue("ID_STRING", { received: written })) : written;
};
var handle = ([value], { refuse }) => handleOf(writtenText(value)) || refuse(inputIssue("STRING", { received: value }));
var platformOfUrl = (values) => values.map((value) => platformOfLink(writtenText(value))).find((it) => it !== void 0);
var platform = ([value], { refuse }) => platformNamed(writtenText(value)) ?? refuse(inputIssue("PLATFORM", { received: value }));
var country = ([value], { refuse }) => marketNamed(writtenText(value)) ?? refuse(kolIssue("COUNTRY_NAMED", { received: value }));
var language = ([value], { note }) => {
  const names = (Array.isArray(value) ? value : writtenText(value).split(/[|,;/，；、]/)).map(
    writtenText
  );
  const found = names.flatMap((name) => {
    const code = languageNamed(name);
    if (code === void 0 && name.trim() !== "") note("OTHER_SHARES", name.trim());
    return code ?? [];
  });
  return found.length === 0 ? void 0 : [...new Set(found)];
};
var mean = (values, reading) => oneNumber(values, reading)?.lower;
var firstMean = ([value], reading) => mean([value], reading);
var followers = (values, reading) => {
  const found = exactOf(values, reading);
  if (found === void 0) return void 0;
  if (found.upper === found.lower) return Math.round(found.lower);
  reading.note("FOLLOWERS_RANGE");
  return { value: null, source: "range" };
};
function followersIn(unit) {
  return (values, reading) => {
    const found = exactOf(values, reading);
    if (found === void 0 || found.upper !== found.lower) return followers(values, reading);
    return Math.round(found.exact ? Number((found.lower * unit).toPrecision(12)) : found.lower);
  };
}
var countRange = (values, reading) => {
  const found = exactOf(values, reading);
  if (found === void 0) return void 0;
  const { lower, upper } = found;
  return { lower: Math.round(lower), upper: upper === null ? null : Math.round(upper) };
};
function share(unit, names = [], otherwise) {
  return ([value], reading) => oneShare(value, { unit, names, reading, otherwise });
}
function engagement(per, unit, names = []) {
  return ([value], reading) => {
    const rate = oneShare(value, { unit, names, reading });
    return rate === void 0 ? void 0 : { rate, per };
  };
}
var liveFee = ([value], reading) => amountOf2(value, reading);
function quote(work, {
  seconds,
  source = "declared"
} = {}) {
  return ([value], reading) => {
    const price = amountOf2(value, reading);
    if (price === void 0) return void 0;
    return [{ work, ...seconds === void 0 ? {} : { seconds }, price, source }];
  };
}
function amountOf2(value, { refuse, currency, numbers }) {
  const found = writtenAmount(value, currency, numbers);
  return found ?? refuse(kolIssue("AMOUNT_WRITTEN", { received: value }));
}
function oneShare(value, {
  unit,
  names,
  reading,
  otherwise
}) {
  const { refuse, numbers } = reading;
  const isBare = typeof value === "number" || !writtenText(value).endsWith("%");
  const known = unit === "by-column" ? reading.unitOf(names) ?? otherwise : unit;
  if (known === void 0 && isBare && Number(value) !== 0)
    return refuse(kolIssue("SHARE_UNIT", { received: value }));
  return writtenShare(value, known ?? "percent", numbers) ?? refuse(kolIssue("SHARE_WRITTEN", { received: value }));
}
function oneNumber(values, reading) {
  const found = exactOf(values, reading);
  if (found === void 0 || found.upper === found.lower) return found;
  return reading.refuse(kolIssue("NUMBER_ONE", { received: values[0] }));
}
function exactOf(values, reading) {
  const found = [];
  for (const value of values) {
    const number5 = numberIn(value, reading);
    if (number5 === void 0)
      return reading.refuse(kolIssue("NUMBER_WRITTEN", { received: value }));
    found.push(number5);
  }
  const best = found.find(({ exact }) => exact) ?? found[0];
  if (best !== void 0 && found.some((other) => disagrees(other, best)))
    reading.note("COLUMNS_DISAGREE", values.map(String).join(" / "));
  return best;
}
function disagrees(a, b) {
  return Math.abs(a.lower - b.lower) > DISAGREE * Math.max(a.lower, b.lower, 1);
}
function numberIn(value, { numbers }) {
  if (typeof value === "number")
    return value >= 0 ? { lower: value, upper: value, exact: true } : void 0;
  return typeof value === "string" ? writtenNumber(value, numbers) : void 0;
}

// src/import/record/reading.ts
function field(to, from, read) {
  return { to, from: typeof from === "string" ? [from] : from, read };
}

// src/import/written/age.ts
var CLOSED = /^(?:AGE_RANGE_)?(\d{1,2})(?:-|–|~|_|至|to)(\d{1,3})(?:岁)?$/i;
var ABOVE = /^(?:AGE_RANGE_)?(\d{1,2})(?:\+|_AND_ABOVE|-|_PLUS|岁?以上|andolder|andabove)$/i;
var BELOW = /^(?:AGE_RANGE_)?(?:<|under|below)?(\d{1,2})(?:岁?以下|_AND_BELOW)?$/i;
function ageBracket(name) {
  const text2 = halfWidth(name).replace(/\s/g, "");
  const closed = CLOSED.exec(text2);
  if (closed !== null) return inOrder(Number(closed[1]), Number(closed[2]));
  const above = ABOVE.exec(text2);
  if (above !== null) return { from: Number(above[1]), to: null };
  if (!/^(?:<|under|below)|以下$|_AND_BELOW$/i.test(text2)) return void 0;
  const below2 = BELOW.exec(text2);
  return below2 === null ? void 0 : inOrder(0, Number(below2[1]) - 1);
}
function inOrder(from, to) {
  return to >= from && to <= 120 ? { from, to } : void 0;
}

// src/import/record/share-lists.ts
var NAME_FIELDS = [
  "code",
  "country_code",
  "country",
  "name",
  "age_range",
  "group",
  "gender",
  "title"
];
var SHARE_FIELDS = ["weight", "value", "percentage", "prc", "share", "ratio"];
var NAMED_SHARE = /^(.+?)\s*(?:\bIP\b)?\s*[:：=]?\s*\(?(\d[\d.,]*\s*%?)\)?$/i;
var countries = (unit) => shares(unit, marketNamed);
var languages = (unit) => shares(unit, languageNamed);
var interests = (unit) => {
  return ([value], reading) => {
    const found = sharesBy(entriesOf(value, unit, reading), (name) => categoryOf(name, reading));
    return isEmpty(found) ? void 0 : found;
  };
};
var ages = (unit) => {
  return ([value], reading) => {
    const found = entriesOf(value, unit, reading).flatMap(([name, share2]) => {
      const bracket2 = ageBracket(name);
      if (bracket2 === void 0) reading.note("OTHER_SHARES", name);
      return bracket2 === void 0 ? [] : [{ ...bracket2, share: share2 }];
    });
    return found.length === 0 ? void 0 : found;
  };
};
function ageShare(bracket2, unit) {
  return ([value], { refuse, numbers }) => {
    const share2 = writtenShare(value, unit, numbers);
    return share2 === void 0 ? refuse(kolIssue("SHARE_WRITTEN", { received: value })) : [{ ...bracket2, share: share2 }];
  };
}
var genders = (unit) => shares(unit, genderNamed);
function genderNamed(name) {
  const word = name.trim().toLowerCase();
  if (["f", "female", "women", "woman", "\u5973", "\u5973\u6027"].includes(word)) return "female";
  return ["m", "male", "men", "man", "\u7537", "\u7537\u6027"].includes(word) ? "male" : void 0;
}
function categoryOf(name, { categories: categories2, note }) {
  const own = name.trim();
  if (Object.hasOwn(categories2, own)) return categories2[own] ?? own;
  const plain = own.toLowerCase();
  if (Object.hasOwn(categories2, plain)) return categories2[plain] ?? plain;
  if (!Object.values(categories2).includes(plain)) note("CATEGORIES_NOT_MAPPED", own);
  return plain;
}
var categories = (values, reading) => {
  const names = values.flatMap((value) => namesIn(value));
  if (names.length === 0) return void 0;
  const found = [...new Set(names.map((name) => categoryOf(name, reading)))];
  reading.note("CATEGORY_SHARES_EQUAL");
  return Object.fromEntries(found.map((name) => [name, 1 / found.length]));
};
function namesIn(value) {
  if (Array.isArray(value)) return value.flatMap((it) => namesIn(it));
  if (typeof value === "object" && value !== null) {
    const { label_name: label, name, title, id: id2 } = value;
    return namesIn(label ?? name ?? title ?? id2 ?? "");
  }
  return writtenText(value).split(/[|;,，；、/]/).flatMap((it) => it.trim() === "" ? [] : [it.trim()]);
}
function shares(unit, named) {
  return ([value], reading) => {
    const found = sharesBy(entriesOf(value, unit, reading), (name) => {
      const known = named(name);
      if (known === void 0) reading.note("OTHER_SHARES", name);
      return known;
    });
    return isEmpty(found) ? void 0 : found;
  };
}
function sharesBy(entries, named) {
  const found = /* @__PURE__ */ new Map();
  for (const [own, share2] of entries) {
    const name = named(own);
    if (name !== void 0) found.set(name, sumOf(found.get(name) ?? 0, share2));
  }
  return Object.fromEntries(found);
}
function entriesOf(value, unit, { refuse, numbers }) {
  const pairs = pairsOf2(value);
  const own = unit === "by-list" ? unitOf2(pairs) : unit;
  return pairs.flatMap(([name, written]) => {
    const share2 = writtenShare(written, own, numbers);
    if (share2 !== void 0 && name !== "") return [[name, share2]];
    refuse(kolIssue("SHARE_WRITTEN", { received: `${name} ${describeReceived(written)}`.trim() }));
    return [];
  });
}
function unitOf2(pairs) {
  const isPercent = pairs.some(([, share2]) => (writtenNumber(writtenText(share2))?.lower ?? 0) > 1);
  return isPercent ? "percent" : "fraction";
}
function pairsOf2(value) {
  if (Array.isArray(value)) return value.flatMap((item) => pairIn(item));
  if (typeof value === "object" && value !== null) return Object.entries(value);
  return writtenText(value).split(/[|;；、\n]|,(?!\d)|，/).flatMap((item) => item.trim() === "" ? [] : pairIn(item));
}
function pairIn(item) {
  if (typeof item === "string") {
    const [, name2 = "", share3] = NAMED_SHARE.exec(item.trim()) ?? [];
    return [[name2, share3 ?? item]];
  }
  if (Array.isArray(item)) return [[writtenText(item[0]), item[1]]];
  if (typeof item !== "object" || item === null) return [["", item]];
  const given = item;
  const name = NAME_FIELDS.map((it) => given[it]).find((it) => typeof it === "string" && it !== "");
  const share2 = SHARE_FIELDS.map((it) => given[it]).find((it) => it !== void 0 && it !== null);
  return [[writtenText(name), share2]];
}
function sumOf(a, b) {
  return Math.min(Number((a + b).toPrecision(12)), 1);
}
function isEmpty(value) {
  return Object.keys(value).length === 0;
}

// src/import/maps/csv.ts
var RATE = [
  "engagement",
  "engagement rate",
  "er",
  "eng rate",
  "avg engagement rate",
  "engagement rate %",
  "er %",
  "\u4E92\u52A8\u7387"
];
var FEMALE = ["female", "female %", "women", "women %", "\u5973\u6027\u5360\u6BD4", "\u5973\u7C89\u5360\u6BD4"];
var MALE = ["male", "male %", "men", "men %", "\u7537\u6027\u5360\u6BD4", "\u7537\u7C89\u5360\u6BD4"];
var GENDERS = [...FEMALE, ...MALE];
var PLATFORM_CELL = "platform cell";
var handleCell = (values, reading) => isNumber(values[0]) ? void 0 : handle(values, reading);
var followersCell = ([value], reading) => isNumber(value) ? followers([value], reading) : void 0;
function isNumber(value) {
  return typeof value === "number" || writtenNumber(writtenText(value)) !== void 0;
}
var commission = ([value], { refuse }) => {
  const rate = readRate(writtenText(value));
  return typeof rate === "number" ? rate : refuse(rate);
};
function countryColumn(column) {
  const market = marketNamed(/^(.+?)\s+IP\s*%?$/i.exec(column.trim())?.[1] ?? "");
  if (market === void 0) return void 0;
  return field(
    `audience/countries/${market}`,
    column,
    ([value], { refuse, numbers }) => writtenShare(value, "percent", numbers) ?? refuse(kolIssue("SHARE_WRITTEN", { received: value }))
  );
}
var CSV = {
  source: "csv",
  currencyFrom: ["currency", "fee currency", "\u5E01\u79CD", "\u8D27\u5E01"],
  audienceSource: "declared",
  lists: ["creators", "data", "influencers", "items"],
  hasPlatformColumns: true,
  fieldOfColumn: countryColumn,
  fields: [
    field("id", ["id", "creator id", "influencer id", "user id", "\u7F16\u53F7", "\u8FBE\u4EBA\u7F16\u53F7", "\u8FBE\u4EBAID"], id),
    field(
      "handle",
      [
        "handle",
        "username",
        "user name",
        "account",
        "profile",
        "channel name",
        "youtuber name",
        "\u8D26\u53F7",
        "\u7528\u6237\u540D",
        PLATFORM_CELL
      ],
      handleCell
    ),
    field(
      "name",
      [
        "name",
        "full name",
        "creator",
        "creator name",
        "influencer",
        "influencer name",
        "kol",
        "nickname",
        "display name",
        "\u59D3\u540D",
        "\u6635\u79F0",
        "\u8FBE\u4EBA\u6635\u79F0"
      ],
      text
    ),
    field("platform", ["platform", "channel", "network", "social network", "\u5E73\u53F0"], platform),
    field(
      "platform",
      ["url", "link", "profile url", "profile link", "\u4E3B\u9875\u94FE\u63A5", "handle", PLATFORM_CELL],
      platformOfUrl
    ),
    field("handle", ["url", "link", "profile url", "profile link", "\u4E3B\u9875\u94FE\u63A5"], handle),
    field(
      "market",
      [
        "market",
        "country",
        "creator country",
        "country/region",
        "based in",
        "location",
        "\u56FD\u5BB6",
        "\u56FD\u5BB6/\u5730\u533A",
        "\u5E02\u573A"
      ],
      country
    ),
    field("languages", ["language", "languages", "\u8BED\u8A00"], language),
    field(
      "followers",
      [
        "followers",
        "follower count",
        "number of followers",
        "subscribers",
        "subscriber count",
        "subs",
        "fans",
        "\u7C89\u4E1D\u6570",
        "\u7C89\u4E1D\u91CF",
        "\u7C89\u4E1D"
      ],
      followers
    ),
    field("followers", PLATFORM_CELL, followersCell),
    field(
      "averages/views",
      [
        "avg views",
        "average views",
        "views avg",
        "views",
        "mean views",
        "\u5E73\u5747\u64AD\u653E",
        "\u5E73\u5747\u64AD\u653E\u91CF",
        "\u5E73\u5747\u89C2\u770B"
      ],
      mean
    ),
    field("averages/likes", ["avg likes", "average likes", "likes avg", "likes", "\u5E73\u5747\u70B9\u8D5E"], mean),
    field(
      "averages/comments",
      ["avg comments", "average comments", "comments avg", "comments", "\u5E73\u5747\u8BC4\u8BBA"],
      mean
    ),
    field("averages/engagement", RATE, engagement("followers", "by-column", RATE)),
    field("audience/gender/female", FEMALE, share("by-column", GENDERS, "fraction")),
    field("audience/gender/male", MALE, share("by-column", GENDERS, "fraction")),
    field(
      "audience/countries",
      [
        "audience countries",
        "audience country",
        "top countries",
        "audience location",
        "audience geo",
        "audience",
        "countries",
        "\u53D7\u4F17\u56FD\u5BB6",
        "\u7C89\u4E1D\u5730\u57DF"
      ],
      countries("by-list")
    ),
    field(
      "audience/languages",
      ["audience languages", "audience language", "\u53D7\u4F17\u8BED\u8A00"],
      languages("by-list")
    ),
    field(
      "audience/ages",
      ["audience ages", "audience age", "ages", "age", "\u53D7\u4F17\u5E74\u9F84"],
      ages("by-list")
    ),
    field(
      "audience/interests",
      ["audience interests", "interests", "\u53D7\u4F17\u5174\u8DA3"],
      interests("by-list")
    ),
    field(
      "categories",
      ["category", "categories", "niche", "vertical", "topic", "topics", "\u54C1\u7C7B", "\u7C7B\u76EE", "\u9886\u57DF"],
      categories
    ),
    field("priceTier", ["price tier", "\u4EF7\u4F4D"], text),
    field(
      "fee/fixed",
      [
        "fee",
        "live fee",
        "live price",
        "price live",
        "livestream fee",
        "live rate",
        "\u8D39\u7528",
        "\u76F4\u64AD\u62A5\u4EF7",
        "\u76F4\u64AD\u8D39\u7528"
      ],
      liveFee
    ),
    field("fee/commission", ["commission", "commission rate", "\u4F63\u91D1", "\u4F63\u91D1\u6BD4\u4F8B"], commission),
    field(
      "quotes",
      [
        "price video",
        "video price",
        "price reel",
        "reel price",
        "price per video",
        "video rate",
        "\u89C6\u9891\u62A5\u4EF7"
      ],
      quote("short-video")
    ),
    field(
      "quotes",
      ["price story", "story price", "price per story", "story rate"],
      quote("story")
    ),
    field(
      "quotes",
      [
        "price post",
        "post price",
        "price per post",
        "post rate",
        "rate per post",
        "price",
        "rate",
        "quote",
        "cost",
        "\u62A5\u4EF7",
        "\u4EF7\u683C",
        "\u56FE\u6587\u62A5\u4EF7"
      ],
      quote("post")
    )
  ],
  unused: [],
  ethnicities: ["audience ethnicity", "audience ethnicities", "ethnicity"]
};

// src/import/record/age-gender.ts
var agesOfGroups = (unit) => {
  return ([value], reading) => {
    const byAge = sharesBy(
      groupsOf(value, unit).map(({ age, share: share2 }) => [age, share2]),
      (age) => age
    );
    const found = Object.entries(byAge).flatMap(([age, share2]) => {
      const bracket2 = ageBracket(age);
      if (bracket2 === void 0) reading.note("OTHER_SHARES", age);
      return bracket2 === void 0 ? [] : [{ ...bracket2, share: share2 }];
    });
    return found.length === 0 ? void 0 : found;
  };
};
var gendersOfGroups = (unit) => {
  return ([value], _reading) => {
    const entries = groupsOf(value, unit).map(({ gender, share: share2 }) => [gender, share2]);
    const found = sharesBy(entries, genderNamed);
    return Object.keys(found).length === 0 ? void 0 : found;
  };
};
function groupsOf(value, unit) {
  if (typeof value !== "object" || value === null) return [];
  const groups = Array.isArray(value) ? value.flatMap((item) => groupsIn(item ?? {}, unit)) : Object.entries(value).flatMap(
    ([age, of]) => Object.entries(of ?? {}).flatMap(
      ([gender, share2]) => groupOf({ gender, age, share: share2 }, unit)
    )
  );
  const total = groups.reduce((sum, { share: share2 }) => sum + share2, 0);
  if (total <= 1.02 || !Array.isArray(value)) return groups;
  return groups.map((group) => {
    const own = value.find((it) => it?.["gender"] === group.gender);
    return { ...group, share: group.share * (writtenShare(own?.["value"], unit) ?? 0.5) };
  });
}
function groupsIn(item, unit) {
  const { gender, age_range: range, code, by_age_group: within } = item;
  if (!Array.isArray(within))
    return groupOf({ gender, age: range ?? code, share: item["value"] ?? item["weight"] }, unit);
  return within.flatMap(
    (of) => groupOf({ gender, age: of?.["group"], share: of?.["value"] }, unit)
  );
}
function groupOf({
  gender,
  age,
  share: share2
}, unit) {
  const found = writtenShare(share2, unit);
  if (found === void 0 || typeof gender !== "string" || typeof age !== "string") return [];
  return [{ gender, age, share: found }];
}

// src/import/written/instant.ts
var SHORT_OFFSET = /([+-]\d{2})(\d{2})?$/;
var MOST_SECONDS = 1e11;
function writtenInstant(value) {
  if (typeof value === "number" || typeof value === "string" && /^\d{9,13}$/.test(value)) {
    const number5 = Number(value);
    return instantOf(number5 > MOST_SECONDS ? number5 : number5 * 1e3);
  }
  if (typeof value !== "string") return void 0;
  const text2 = value.trim();
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text2)) return instantOf(Date.parse(text2));
  const timed = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text2);
  const offset = /(?:Z|[+-]\d{2}:?(?:\d{2})?)$/.test(text2.slice(16));
  if (!timed || !offset) return void 0;
  return instantOf(
    Date.parse(text2.replace(" ", "T").replace(SHORT_OFFSET, "$1:$2").replace(/:$/, ":00"))
  );
}
function instantOf(ms) {
  return Number.isFinite(ms) && ms >= 0 && ms < 253402300799999 ? toInstant(ms) : void 0;
}

// src/import/record/follower-history.ts
function followerHistory(at, followers2) {
  return ([value]) => {
    if (!Array.isArray(value)) return void 0;
    const found = value.flatMap((entry) => {
      const time = writtenInstant(entry?.[at]);
      const count = entry?.[followers2];
      const isCount = typeof count === "number" && Number.isSafeInteger(count) && count >= 0;
      return time === void 0 || !isCount ? [] : [{ at: time, followers: count }];
    });
    return found.length === 0 ? void 0 : found;
  };
}

// src/import/maps/hypeauditor.ts
var HYPEAUDITOR = {
  source: "hypeauditor",
  currency: "USD",
  audienceSource: "estimated",
  lists: ["result.search_results", "search_results", "data"],
  fields: [
    field(
      "id",
      [
        "result.user.username",
        "result.report.basic.id",
        "result.report.basic.username",
        "user.username",
        "report.basic.id",
        "basic.username",
        "username",
        "Username"
      ],
      id
    ),
    field(
      "handle",
      [
        "result.user.username",
        "result.report.basic.username",
        "user.username",
        "report.basic.username",
        "basic.username",
        "username",
        "Username"
      ],
      handle
    ),
    field(
      "name",
      [
        "result.user.full_name",
        "result.report.basic.title",
        "user.full_name",
        "report.basic.title",
        "basic.title",
        "full_name",
        "Full name",
        "Name",
        "result.user.username",
        "result.report.basic.username",
        "basic.username",
        "username",
        "Username"
      ],
      text
    ),
    field("platform", ["social_network", "Social network", "Platform"], platform),
    // Only reports of Instagram have the number of accounts that are followed under this name.
    field("platform", ["result.user.followings_count", "user.followings_count"], () => "instagram"),
    field(
      "market",
      [
        "result.user.blogger_geo.country",
        "result.report.features.blogger_geo.data.country",
        "user.blogger_geo.country",
        "report.features.blogger_geo.data.country",
        "features.blogger_geo.data.country",
        "Country",
        "Location"
      ],
      country
    ),
    field(
      "languages",
      [
        "result.user.blogger_languages.0",
        "result.report.features.blogger_languages.data.0",
        "user.blogger_languages.0"
      ],
      language
    ),
    field(
      "followers",
      [
        "result.user.followers_count",
        "result.report.metrics.subscribers_count.value",
        "user.followers_count",
        "report.metrics.subscribers_count.value",
        "metrics.subscribers_count.value",
        "Followers",
        "Subscribers"
      ],
      followers
    ),
    field(
      "averages/views",
      [
        "result.report.metrics.views_avg.value",
        "report.metrics.views_avg.value",
        "metrics.views_avg.value",
        "Average views",
        "Avg. views"
      ],
      mean
    ),
    field(
      "averages/likes",
      [
        "result.user.avg_likes",
        "result.report.metrics.alikes_avg.value",
        "user.avg_likes",
        "report.metrics.alikes_avg.value",
        "metrics.alikes_avg.value",
        "Average likes"
      ],
      mean
    ),
    field(
      "averages/comments",
      [
        "result.user.avg_comments",
        "result.report.metrics.comments_avg.value",
        "user.avg_comments",
        "report.metrics.comments_avg.value",
        "metrics.comments_avg.value",
        "Average comments"
      ],
      mean
    ),
    field(
      "averages/engagement",
      [
        "result.user.er.value",
        "result.report.metrics.er.value",
        "user.er.value",
        "report.metrics.er.value",
        "metrics.er.value",
        "er",
        "Engagement rate"
      ],
      engagement("followers", "percent")
    ),
    field(
      "followerHistory",
      ["result.user.followers_chart", "user.followers_chart"],
      followerHistory("date", "count")
    ),
    field(
      "quotes",
      [
        "result.user.blogger_prices.post_price",
        "result.report.features.blogger_prices.data.post_price",
        "user.blogger_prices.post_price",
        "report.features.blogger_prices.data.post_price"
      ],
      quote("post", { source: "estimated" })
    ),
    field(
      "quotes",
      ["result.user.blogger_prices.stories_price", "user.blogger_prices.stories_price"],
      quote("story", { source: "estimated" })
    ),
    field(
      "audience/countries",
      [
        "result.user.audience_geography.countries",
        "result.report.features.audience_geo.data.countries",
        "user.audience_geography.countries",
        "report.features.audience_geo.data.countries",
        "features.audience_geo.data.countries"
      ],
      countries("percent")
    ),
    field(
      "audience/languages",
      [
        "result.user.audience_languages.data",
        "result.report.features.audience_languages.data",
        "user.audience_languages.data",
        "report.features.audience_languages.data"
      ],
      languages("percent")
    ),
    field(
      "audience/ages",
      [
        "result.user.demography_by_age",
        "result.report.features.audience_age_gender.data",
        "user.demography_by_age",
        "report.features.audience_age_gender.data",
        "features.audience_age_gender.data"
      ],
      agesOfGroups("percent")
    ),
    field("audience/gender", ["result.user.demography", "user.demography"], genders("percent")),
    field(
      "audience/gender",
      [
        "result.report.features.audience_age_gender.data",
        "report.features.audience_age_gender.data",
        "features.audience_age_gender.data"
      ],
      gendersOfGroups("percent")
    ),
    field(
      "audience/interests",
      ["result.user.audience_interests.data", "user.audience_interests.data"],
      interests("percent")
    )
  ],
  unused: [
    "result.report_state",
    "result.user",
    "result.report",
    "result.query",
    "user",
    "report",
    "basic",
    "metrics",
    "features",
    "report_state"
  ],
  ethnicities: [
    "result.user.audience_ethnicity",
    "result.report.features.audience_races",
    "user.audience_ethnicity",
    "report.features.audience_races"
  ]
};

// src/import/record/posts.ts
var NO_CATEGORY = "uncategorised";
function posts(map) {
  return ([value], reading) => {
    const list = Array.isArray(value) ? value : [value];
    return list.flatMap((post) => postOf(post, map, reading));
  };
}
function postOf(post, map, reading) {
  const at = (path) => path === void 0 ? void 0 : valueAt2(post, path);
  const publishedAt = writtenInstant(at(map.publishedAt));
  const id2 = writtenText(at(map.id));
  if (publishedAt === void 0 || id2 === "") return [];
  const text2 = at(map.text);
  return [
    {
      id: id2,
      publishedAt,
      views: map.views.map((path) => countOf(at(path))).find((it) => it !== null) ?? null,
      likes: likesOf(at(map.likes), map, reading),
      comments: countOf(at(map.comments)),
      format: map.formatOf(post),
      category: categoryIn(at(map.category), reading),
      sponsored: at(map.sponsored) === true,
      ...at(map.sponsored) === true ? { disclosed: true } : {},
      ...typeof text2 === "string" && text2 !== "" ? { text: text2.slice(0, 2e4).replace(/\p{Cs}/gu, "") } : {}
    }
  ];
}
function likesOf(value, { hidesLikes }, reading) {
  const likes = typeof value === "string" ? Number(value) : value;
  if (typeof likes !== "number" || !Number.isSafeInteger(likes)) return null;
  if (likes >= 0 && hidesLikes?.(likes, reading) !== true) return likes;
  reading.note("LIKES_HIDDEN");
  return null;
}
function countOf(value) {
  if (isAbsent(value)) return null;
  const count = Number(value);
  return Number.isSafeInteger(count) && count >= 0 ? count : null;
}
function categoryIn(value, reading) {
  const own = writtenText(value);
  if (own !== "") return categoryOf(own, reading);
  reading.note("POSTS_WITHOUT_CATEGORY");
  return NO_CATEGORY;
}

// src/import/maps/instagram.ts
var SMALL = 1e3;
var MEDIA = {
  id: "id",
  publishedAt: "timestamp",
  views: ["view_count", "video_view_count"],
  likes: "like_count",
  comments: "comments_count",
  text: "caption",
  formatOf: (media) => ["VIDEO", "REELS"].includes(writtenText(valueAt2(media, "media_type"))) ? "short-video" : "image-text",
  // The Graph API gives 0 for hidden likes, tools that read pages give −1 or 3.
  hidesLikes: (likes, { record: record5 }) => {
    if (likes !== 3) return likes === 0;
    const [count] = [
      ...record5.valuesAt("business_discovery.followers_count"),
      ...record5.valuesAt("followers_count")
    ];
    return typeof count !== "number" || count >= SMALL;
  }
};
var INSTAGRAM = {
  source: "instagram",
  platform: "instagram",
  audienceSource: "declared",
  lists: ["data", "accounts"],
  fields: [
    field("id", ["business_discovery.id", "id", "business_discovery.username", "username"], id),
    field("handle", ["business_discovery.username", "username"], handle),
    field(
      "name",
      ["business_discovery.name", "name", "business_discovery.username", "username"],
      text
    ),
    field("followers", ["business_discovery.followers_count", "followers_count"], followers),
    field("posts", ["business_discovery.media.data", "media.data", "media"], posts(MEDIA))
  ],
  unused: [
    "business_discovery",
    "id",
    "username",
    "media",
    "media_count",
    "follows_count",
    "biography",
    "website",
    "profile_picture_url",
    "ig_id"
  ],
  ethnicities: []
};

// src/import/maps/source-map.ts
function below(object, paths) {
  return paths.flatMap((path) => [path, `${object}.${path}`]);
}

// src/import/maps/modash.ts
var MODASH = {
  source: "modash",
  audienceSource: "estimated",
  lists: ["lookalikes", "directs", "data", "profiles"],
  fields: [
    field(
      "id",
      ["profile.userId", "userId", "profile.profile.username", "profile.username", "Username"],
      id
    ),
    field(
      "handle",
      [
        "profile.profile.handle",
        "profile.profile.username",
        "profile.username",
        "Username",
        "Handle"
      ],
      handle
    ),
    field(
      "name",
      [
        "profile.profile.fullname",
        "profile.fullname",
        "Full name",
        "Name",
        "profile.profile.username",
        "profile.username",
        "Username"
      ],
      text
    ),
    field("platform", ["profile.type", "platform", "Platform"], platform),
    field(
      "platform",
      ["profile.profile.url", "profile.url", "Profile URL", "URL", "Link"],
      platformOfUrl
    ),
    field("market", ["profile.country", "country", "Country", "Location"], country),
    field("languages", ["profile.language.code", "language.code", "Language"], language),
    field(
      "followers",
      ["profile.profile.followers", "profile.followers", "Followers", "Subscribers"],
      followers
    ),
    field(
      "averages/views",
      [
        "profile.avgViews",
        "profile.profile.averageViews",
        "profile.avgReelsPlays",
        "avgViews",
        "Average views",
        "Avg. views",
        "Average reels plays"
      ],
      firstMean
    ),
    field(
      "averages/likes",
      ["profile.avgLikes", "profile.profile.avgLikes", "Average likes", "Avg. likes"],
      firstMean
    ),
    field(
      "averages/comments",
      ["profile.avgComments", "profile.profile.avgComments", "Average comments", "Avg. comments"],
      firstMean
    ),
    field(
      "averages/engagement",
      ["profile.profile.engagementRate", "profile.engagementRate", "Engagement rate", "Eng. rate"],
      engagement("followers", "fraction")
    ),
    field(
      "followerHistory",
      ["profile.statHistory", "statHistory"],
      followerHistory("month", "followers")
    ),
    field("categories", ["profile.interests", "Interests", "Topics"], categories),
    field(
      "audience/countries",
      ["profile.audience.geoCountries", "audience.geoCountries", "Audience countries"],
      countries("fraction")
    ),
    field(
      "audience/languages",
      ["profile.audience.languages", "audience.languages"],
      languages("fraction")
    ),
    field(
      "audience/ages",
      ["profile.audience.ages", "audience.ages", "Audience ages"],
      ages("fraction")
    ),
    field(
      "audience/gender",
      ["profile.audience.genders", "audience.genders", "Audience genders"],
      genders("fraction")
    ),
    field(
      "audience/interests",
      ["profile.audience.interests", "audience.interests"],
      interests("fraction")
    )
  ],
  unused: [
    ...below("profile", [
      ...[
        "userId",
        "isPrivate",
        "isVerified",
        "accountType",
        "city",
        "state",
        "ageGroup",
        "gender",
        "bio",
        "description"
      ],
      ...[
        "statsByContentType",
        "stats",
        "recentPosts",
        "popularPosts",
        "sponsoredPosts",
        "postsCount",
        "postsCounts"
      ],
      ...[
        "avgReelsPlays",
        "totalLikes",
        "totalViews",
        "hashtags",
        "mentions",
        "brandAffinity",
        "lookalikes",
        "contacts"
      ],
      ...[
        "paidPostPerformance",
        "paidPostPerformanceViews",
        "sponsoredPostsMedianViews",
        "audienceExtra",
        "language"
      ],
      ...[
        "audienceCommenters",
        "audienceLookalikes",
        "picture",
        "url",
        "engagements",
        "username",
        "handle",
        "type"
      ],
      ...[
        "profile.picture",
        "profile.url",
        "profile.engagements",
        "profile.username",
        "profile.averageViews",
        "match"
      ],
      ...[
        "profile.avgLikes",
        "profile.avgComments",
        "audience.credibility",
        "audience.geoCities",
        "audience.geoStates"
      ],
      ...[
        "audience.gendersPerAge",
        "audience.notable",
        "audience.notableUsers",
        "audience.audienceLookalikes"
      ],
      ...[
        "audience.audienceReachability",
        "audience.audienceTypes",
        "audience.credibilityDistribution"
      ]
    ]),
    "error"
  ],
  ethnicities: ["profile.audience.ethnicities", "audience.ethnicities"]
};

// src/import/maps/phyllo.ts
var PHYLLO = {
  source: "phyllo",
  currencyFrom: ["pricing.currency", "profile.pricing.currency"],
  audienceSource: "estimated",
  lists: ["data", "profiles"],
  fields: [
    field(
      "id",
      ["profile.external_id", "external_id", "profile.platform_username", "platform_username"],
      id
    ),
    field("handle", ["profile.platform_username", "platform_username"], handle),
    field(
      "name",
      ["profile.full_name", "full_name", "profile.platform_username", "platform_username"],
      text
    ),
    field("platform", ["work_platform.name", "profile.work_platform.name"], platform),
    field(
      "market",
      [
        "profile.location.country",
        "location.country",
        "creator_location.country",
        "profile.country",
        "country"
      ],
      country
    ),
    field("languages", ["profile.language", "language"], language),
    field(
      "followers",
      ["profile.follower_count", "follower_count", "profile.subscriber_count", "subscriber_count"],
      followers
    ),
    field(
      "averages/views",
      [
        "profile.average_views",
        "average_views",
        "profile.average_reels_views",
        "average_reels_views"
      ],
      firstMean
    ),
    field("averages/likes", ["profile.average_likes", "average_likes"], mean),
    field("averages/comments", ["profile.average_comments", "average_comments"], mean),
    field(
      "averages/engagement",
      ["profile.engagement_rate", "engagement_rate"],
      engagement("followers", "fraction")
    ),
    field(
      "followerHistory",
      ["profile.reputation_history", "reputation_history"],
      followerHistory("month", "follower_count")
    ),
    field("categories", ["profile.category", "category"], categories),
    field(
      "audience/countries",
      ["profile.audience.countries", "audience.countries", "countries"],
      countries("percent")
    ),
    field(
      "audience/languages",
      ["profile.audience.languages", "audience.languages"],
      languages("percent")
    ),
    field(
      "audience/ages",
      [
        "profile.audience.gender_age_distribution",
        "audience.gender_age_distribution",
        "gender_age_distribution"
      ],
      agesOfGroups("percent")
    ),
    field(
      "audience/gender",
      ["profile.audience.gender_distribution", "audience.gender_distribution"],
      genders("percent")
    ),
    field(
      "audience/gender",
      [
        "profile.audience.gender_age_distribution",
        "audience.gender_age_distribution",
        "gender_age_distribution"
      ],
      gendersOfGroups("percent")
    ),
    field(
      "audience/ages",
      ["profile.audience.age_distribution", "audience.age_distribution"],
      ages("percent")
    ),
    field(
      "audience/interests",
      ["profile.audience.interests", "audience.interests"],
      interests("percent")
    )
  ],
  unused: [
    ...below("profile", [
      ...["external_id", "platform_username", "url", "image_url", "introduction", "content_count"],
      ...[
        "sponsored_posts_performance",
        "is_verified",
        "is_business",
        "is_official_artist",
        "gender"
      ],
      ...[
        "platform_account_type",
        "platform_profile_published_at",
        "age_group",
        "average_dislikes"
      ],
      ...[
        "average_reels_views",
        "top_contents",
        "recent_contents",
        "sponsored_contents",
        "contact_details"
      ],
      ...[
        "top_hashtags",
        "top_mentions",
        "top_interests",
        "brand_affinity",
        "posts_hidden_likes_percentage_value"
      ],
      ...[
        "engagement_rate_histogram",
        "lookalikes",
        "location",
        "audience_likers",
        "subscriber_count"
      ],
      ...[
        "audience.cities",
        "audience.states",
        "audience.brand_affinity",
        "audience.follower_types"
      ],
      ...["audience.credibility_score", "audience.credibility_score_band", "audience.lookalikes"],
      ...[
        "audience.significant_followers",
        "audience.significant_followers_percentage",
        "audience.follower_reachability"
      ]
    ]),
    ...["id", "work_platform", "updated_at", "created_at", "pricing", "price_explanations"]
  ],
  ethnicities: [
    "profile.audience.ethnicities",
    "audience.ethnicities",
    "profile.audience_likers.ethnicities"
  ]
};

// src/import/maps/tiktok-creator-marketplace.ts
var TIKTOK_CREATOR_MARKETPLACE = {
  source: "tiktok-creator-marketplace",
  platform: "tiktok",
  currencyFrom: ["currency", "creator_price_currency"],
  audienceSource: "declared",
  lists: ["data.creators", "data.creator_list", "data.list", "creators"],
  fields: [
    field("id", ["creator_id", "handle_name", "Creator handle", "Handle", "Username"], id),
    field("handle", ["handle_name", "Creator handle", "Handle", "Username"], handle),
    field(
      "name",
      ["display_name", "Creator name", "Display name", "Name", "handle_name", "Handle"],
      text
    ),
    field("market", ["country_code", "region", "country", "Country/Region", "Location"], country),
    field("languages", ["language", "Language"], language),
    field("followers", ["followers_count", "Followers", "Follower count"], followers),
    field(
      "averages/views",
      ["median_views", "Median views", "average_views", "Average views"],
      mean
    ),
    field(
      "averages/engagement",
      ["engagement_rate", "Engagement rate"],
      engagement("views", "fraction")
    ),
    field(
      "categories",
      ["content_labels", "industry_labels", "Topics", "Content label"],
      categories
    ),
    field("quotes", ["creator_price", "Starting rate", "Rate", "Price"], quote("short-video")),
    field(
      "audience/countries",
      ["audience_countries", "audience_locations", "Audience countries"],
      countries("fraction")
    ),
    field("audience/ages", ["audience_ages", "Audience ages"], ages("fraction")),
    field("audience/gender", ["audience_genders", "Audience genders"], genders("fraction"))
  ],
  unused: [
    ...["bio", "profile_image", "following_count", "likes_count", "videos_count", "creator_id"],
    ...["industry_labels", "handle_name", "audience_device", "creator_price_currency"]
  ],
  ethnicities: []
};

// src/import/record/shop-figures.ts
function fieldsOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
var gmv = ([value], { refuse, currency, numbers }) => {
  const given = fieldsOf(value);
  const unit = typeof given?.["currency"] === "string" ? given["currency"] : currency;
  const amount = (it) => writtenAmount(it, unit, numbers);
  if (given === void 0 || given["amount"] !== void 0)
    return amount(given?.["amount"] ?? value) ?? refuse(kolIssue("AMOUNT_WRITTEN", { received: value }));
  const { minimum_amount: least, maximum_amount: most, formatted_range: range } = given;
  const lower = amount(least)?.lower;
  if (lower === void 0)
    return amount(range) ?? refuse(kolIssue("AMOUNT_WRITTEN", { received: value }));
  return { lower, upper: amount(most)?.lower ?? null };
};
var unitsSold = ([value], reading) => {
  const given = fieldsOf(value);
  if (given === void 0) return countRange([value], reading);
  const { minimum_amount: least, maximum_amount: most } = given;
  const lower = mean([least ?? 0], reading);
  if (lower === void 0) return void 0;
  const upper = most === void 0 || most === null ? null : mean([most], reading);
  return { lower: Math.round(lower), upper: upper === null ? null : Math.round(upper) };
};
var viewersOfLives = (values, reading) => {
  const viewers = mean(values, reading);
  if (viewers !== 0) return viewers;
  reading.note("LIVES_NONE");
  return void 0;
};
var topAges = ([value], { note }) => {
  const groups = Array.isArray(value) ? value : [value];
  const found = groups.flatMap((group) => {
    const given = fieldsOf(group);
    const bracket2 = ageBracket(writtenText(given?.["age_range"] ?? given?.["name"] ?? group));
    const share2 = writtenShare(given?.["percentage"], "basis-points");
    return bracket2 === void 0 || share2 === void 0 ? [] : [{ ...bracket2, share: share2 }];
  });
  if (found.length < groups.length) note("AGES_WITHOUT_SHARES");
  return found.length === 0 ? void 0 : found;
};
var majorGender = ([value], { refuse }) => {
  const given = fieldsOf(value);
  const share2 = writtenShare(given?.["percentage"], "basis-points");
  const gender = genderNamed(writtenText(given?.["gender"]));
  if (gender === void 0) return void 0;
  return share2 === void 0 ? refuse(kolIssue("SHARE_WRITTEN", { received: given?.["percentage"] })) : { [gender]: share2 };
};

// src/import/maps/tiktok-shop.ts
var TIKTOK_SHOP = {
  source: "tiktok-shop",
  platform: "tiktok",
  audienceSource: "declared",
  shopDays: 30,
  lists: ["data.creators", "creators", "data.creator_profile_list", "data"],
  fields: [
    field("id", ["creator_open_id", "creator_user_id", "creator_id", "username"], id),
    field("handle", ["username", "handle"], text),
    field("name", ["nickname", "username"], text),
    field("market", ["selection_region", "region"], country),
    field("followers", ["follower_count", "follower_cnt"], followers),
    field("categories", ["category_ids", "category"], categories),
    field("shop/lives", ["ec_live_count"], mean),
    field("shop/liveViewers", ["avg_ec_live_uv"], viewersOfLives),
    field("shop/videoViews", ["avg_ec_video_view_count"], mean),
    field("shop/units", ["units_sold", "units_sold_range"], unitsSold),
    field("shop/revenue", ["gmv", "gmv_range"], gmv),
    field("averages/engagement", ["ec_video_engagement_rate"], engagement("views", "basis-points")),
    field("audience/ages", ["top_follower_demographics.age_ranges"], topAges),
    field("audience/gender", ["top_follower_demographics.major_gender"], majorGender),
    field("audience/gender/female", ["female_percentage"], share("basis-points"))
  ],
  unused: [
    ...["avatar", "bio_description", "profile_tt_uri", "live_gmv", "video_gmv", "ec_video_count"],
    ...["ec_live_engagement_rate", "rating", "pps", "creator_user_id", "creator_id", "username"]
  ],
  ethnicities: []
};

// src/import/maps/xingtu.ts
function bracket(ages2) {
  return ["\u7C89\u4E1D\u6BD4\u4F8B", "\u7C89\u4E1D\u5360\u6BD4", "\u5360\u6BD4"].map((name) => `${ages2}${name}`);
}
var XINGTU = {
  source: "xingtu",
  platform: "douyin",
  market: "CN",
  currency: "CNY",
  audienceSource: "declared",
  lists: ["data.authors", "data.list", "authors", "list"],
  fields: [
    field("id", ["\u661F\u56FEID", "\u8FBE\u4EBAID", "\u8FBE\u4EBAUID", "\u6296\u97F3UID", "\u8D26\u53F7ID"], id),
    field("handle", ["\u6296\u97F3\u53F7", "\u8FBE\u4EBA\u6296\u97F3\u53F7"], text),
    field("name", ["\u8FBE\u4EBA\u6635\u79F0", "\u6296\u97F3\u6635\u79F0", "\u8FBE\u4EBA\u540D\u79F0", "\u8D26\u53F7\u540D\u79F0", "\u6635\u79F0"], text),
    field("followers", ["\u7C89\u4E1D\u6570", "\u8FBE\u4EBA\u7C89\u4E1D", "\u7C89\u4E1D\u91CF", "\u7C89\u4E1D\u603B\u6570"], followers),
    field("followers", ["\u7C89\u4E1D\uFF08\u4E07\uFF09", "\u7C89\u4E1D\u6570\uFF08\u4E07\uFF09"], followersIn(1e4)),
    field("audience/gender/male", ["\u7537\u6027\u7C89\u4E1D\u5360\u6BD4", "\u7537\u7C89\u5360\u6BD4", "\u7537\u6027\u89C2\u4F17\u6BD4\u4F8B"], share("percent")),
    field("audience/gender/female", ["\u5973\u6027\u7C89\u4E1D\u5360\u6BD4", "\u5973\u7C89\u5360\u6BD4", "\u5973\u6027\u89C2\u4F17\u6BD4\u4F8B"], share("percent")),
    field("audience/ages", bracket("18\u5C81\u4EE5\u4E0B"), ageShare({ from: 0, to: 17 }, "percent")),
    field("audience/ages", bracket("18-23\u5C81"), ageShare({ from: 18, to: 23 }, "percent")),
    field("audience/ages", bracket("24-30\u5C81"), ageShare({ from: 24, to: 30 }, "percent")),
    field("audience/ages", bracket("31-40\u5C81"), ageShare({ from: 31, to: 40 }, "percent")),
    field("audience/ages", bracket("41-50\u5C81"), ageShare({ from: 41, to: 50 }, "percent")),
    // The bracket before it ends with 50.
    field("audience/ages", bracket("50\u5C81\u4EE5\u4E0A"), ageShare({ from: 51, to: null }, "percent")),
    field("averages/views", ["\u9884\u671F\u64AD\u653E\u91CF", "\u9884\u671F\u64AD\u653E\u6570", "\u5E73\u5747\u64AD\u653E\u91CF"], mean),
    field("averages/engagement", ["\u4E92\u52A8\u7387", "\u8FD130\u5929\u4E92\u52A8\u7387"], engagement("views", "percent")),
    field("fee/fixed", ["\u76F4\u64AD\u62A5\u4EF7", "\u76F4\u64AD\u8D39\u7528"], liveFee),
    field(
      "quotes",
      ["1-20s\u62A5\u4EF7", "1-20s\u89C6\u9891\u62A5\u4EF7"],
      quote("short-video", { seconds: { from: 1, to: 20 } })
    ),
    field(
      "quotes",
      ["21-60s\u62A5\u4EF7", "21-60s\u89C6\u9891\u62A5\u4EF7"],
      quote("short-video", { seconds: { from: 21, to: 60 } })
    ),
    field(
      "quotes",
      ["60s+\u62A5\u4EF7", "60s\u4EE5\u4E0A\u62A5\u4EF7", "60s\u62A5\u4EF7"],
      quote("short-video", { seconds: { from: 60, to: null } })
    ),
    field("quotes", ["\u56FE\u6587\u62A5\u4EF7"], quote("image-text"))
  ],
  unused: [
    "\u8FBE\u4EBAUID",
    "\u9884\u671Fcpm",
    "1-20s\u9884\u671Fcpm",
    "21-60s\u9884\u671Fcpm",
    "60s\u9884\u671Fcpm",
    "\u661F\u56FE\u6307\u6570",
    "\u661F\u56FE\u94FE\u63A5",
    "\u6296\u97F3\u94FE\u63A5"
  ],
  ethnicities: []
};

// src/import/maps/youtube.ts
var VIDEO = {
  id: "id",
  publishedAt: "snippet.publishedAt",
  views: ["statistics.viewCount"],
  // Absent where the creator hides likes.
  likes: "statistics.likeCount",
  comments: "statistics.commentCount",
  category: "snippet.categoryId",
  text: "snippet.title",
  sponsored: "paidProductPlacementDetails.hasPaidProductPlacement",
  formatOf: (video2) => valueAt2(video2, "liveStreamingDetails") === void 0 ? "short-video" : "live"
};
var subscribers = ([value], { record: record5, refuse, note }) => {
  if (record5.valuesAt("statistics.hiddenSubscriberCount")[0] === true) {
    note("FOLLOWERS_HIDDEN");
    return void 0;
  }
  if (typeof value === "boolean") return void 0;
  const count = Number(value);
  return Number.isSafeInteger(count) && count >= 0 ? count : refuse(inputIssue("COUNT", { received: value }));
};
var video = (_values, reading) => posts(VIDEO)([reading.record.whole], reading);
var YOUTUBE = {
  source: "youtube",
  platform: "youtube",
  audienceSource: "declared",
  lists: ["items"],
  fields: [
    field("id", "id", id),
    field("handle", "snippet.customUrl", handle),
    field("name", "snippet.title", text),
    field("market", "snippet.country", country),
    field(
      "languages",
      ["snippet.defaultLanguage", "brandingSettings.channel.defaultLanguage"],
      language
    ),
    field(
      "followers",
      ["statistics.subscriberCount", "statistics.hiddenSubscriberCount"],
      subscribers
    )
  ],
  parts: {
    when: "kind",
    is: "youtube#video",
    fields: [
      field("id", "snippet.channelId", id),
      field("name", "snippet.channelTitle", text),
      field("posts", "snippet.publishedAt", video)
    ]
  },
  unused: [
    "kind",
    "etag",
    "snippet",
    "statistics",
    "contentDetails",
    "status",
    "topicDetails",
    "brandingSettings",
    "id",
    "player",
    "paidProductPlacementDetails",
    "liveStreamingDetails"
  ],
  ethnicities: []
};

// src/import/maps/registry.ts
var SOURCES = {
  xingtu: XINGTU,
  "tiktok-shop": TIKTOK_SHOP,
  "tiktok-creator-marketplace": TIKTOK_CREATOR_MARKETPLACE,
  phyllo: PHYLLO,
  modash: MODASH,
  hypeauditor: HYPEAUDITOR,
  youtube: YOUTUBE,
  instagram: INSTAGRAM,
  csv: CSV
};

// src/profile/creator-profile.ts
import * as z17 from "zod/mini";

// src/profile/published-figures.ts
import * as z16 from "zod/mini";
var Mean = z16.nullable(z16.number().check(z16.gte(0)));
var Source = z16.enum(["measured", "declared", "estimated"]);
var PostAveragesSchema = record2({
  /** Number of posts that the averages are taken over; null where not stated. */
  posts: z16.nullable(CountSchema),
  /** Mean views of a post; null where hidden. */
  views: Mean,
  /** Mean likes of a post; null where hidden. */
  likes: Mean,
  /** Mean comments of a post; null where hidden. */
  comments: Mean,
  /** Engagement rate as the source states it. */
  engagement: z16.exactOptional(
    record2({
      /** The rate, from 0 to 1. */
      rate: ProbabilitySchema,
      /** What engagements are divided by. */
      per: z16.enum(["views", "followers"])
    })
  ),
  /** How the averages came to be known. */
  source: Source
});
var ShopFiguresSchema = record2({
  /** Length of the window that the figures cover, in days; null where not stated. */
  days: z16.nullable(z16.int().check(z16.gte(1))),
  /** Number of live sales in the window; null where not stated. */
  lives: z16.nullable(CountSchema),
  /** Mean viewers of a live sale; null where not stated. */
  liveViewers: Mean,
  /** Mean views of a video with products; null where not stated. */
  videoViews: Mean,
  /** Units sold in the window, as a range. */
  units: z16.exactOptional(
    record2({
      /** Lower end. */
      lower: CountSchema,
      /** Upper end; null is open. */
      upper: z16.nullable(CountSchema)
    })
  ),
  /** Revenue in the window, as a range. */
  revenue: z16.exactOptional(
    record2({
      /** Lower end. */
      lower: MoneySchema,
      /** Upper end; null is open. */
      upper: z16.nullable(MoneySchema)
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
  seconds: z16.exactOptional(
    record2({
      /** Shortest. */
      from: CountSchema,
      /** Longest; null is open. */
      to: z16.nullable(CountSchema)
    })
  ),
  /** The price, as a range where one is given. */
  price: record2({
    /** Lower end. */
    lower: MoneySchema,
    /** Upper end, the same for a single price; null is open. */
    upper: z16.nullable(MoneySchema)
  }),
  /** How the price came to be known. */
  source: Source
});

// src/profile/creator-profile.ts
var MOST_FOLLOWERS = 1e10;
var Followers = z17.int({ error: expects("COUNT") }).check(
  z17.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }),
  z17.lte(MOST_FOLLOWERS, {
    error: kolExpects("FOLLOWERS_MOST", { maximum: groupDigits(MOST_FOLLOWERS) })
  })
);
var CreatorPostSchema = record2({
  /** The post. */
  id: IdSchema,
  /** When it was published. */
  publishedAt: InstantSchema,
  /** Null if the platform hides the figure; 0 means zero. */
  views: z17.nullable(CountSchema),
  /** Number of likes; null where hidden. */
  likes: z17.nullable(CountSchema),
  /** Number of comments; null where hidden. */
  comments: z17.nullable(CountSchema),
  /** What it is. */
  format: openEnum(["live", "short-video", "image-text"]),
  /** What it is about, by the categories of briefs. */
  category: IdSchema,
  /** Whether somebody paid for it. */
  sponsored: z17.boolean(),
  /** Who paid for it. */
  brand: z17.exactOptional(TextSchema),
  /** Price tier of what was advertised. */
  brandTier: z17.exactOptional(PriceTierSchema),
  /** Whether a sponsored post is disclosed as such; omit if not checked. */
  disclosed: z17.exactOptional(z17.boolean()),
  /** Its caption or transcript. */
  text: z17.exactOptional(TextSchema),
  /** Questions of viewers that the creator answered below it. */
  answers: z17.exactOptional(CountSchema)
});
var PastLiveSchema = record2({
  /** Number of people who watched. */
  viewers: CountSchema,
  /** Units sold; null where not known. */
  conversions: z17.nullable(CountSchema),
  /** How long it lasted, in minutes. */
  minutes: z17.number().check(z17.gte(0)),
  /** What was sold, by the categories of briefs. */
  category: IdSchema,
  /** Whether we measured it or the creator declared it. */
  source: z17.enum(["measured", "declared"]),
  /** Price tier of the products sold. Default: the creator's own. */
  tier: z17.exactOptional(PriceTierSchema),
  /** What it was for; a `rehearsal` and a `scripted` session are not evidence. Default: `show`. */
  purpose: z17.exactOptional(openEnum(["show", "rehearsal", "scripted"]))
});
var CreatorProfileSchema = record2({
  /** Identifies the kind of record. */
  kind: z17.literal("creator-profile"),
  /** Version of the record's form; additions keep it. */
  version: z17.literal(1),
  /** The creator, under the platform's id; the contract's party has the same. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** Where the followers are. */
  platform: PlatformSchema,
  /** Where the creator lives and works. */
  market: MarketSchema,
  /** A count, or a count with its source; null if hidden. */
  followers: z17.nullable(
    z17.union([
      Followers,
      record2({
        /** Number of followers; null where hidden. */
        value: z17.nullable(Followers),
        /** Where the number comes from. */
        source: ProvenanceSchema
      })
    ])
  ),
  /** Recent posts, as many as are known. */
  posts: z17.array(CreatorPostSchema),
  /** The person behind the account, where one person's accounts on several platforms are known. */
  person: z17.exactOptional(IdSchema),
  /** Averages over recent posts. Used where `posts` holds none. */
  averages: z17.exactOptional(PostAveragesSchema),
  /** What a marketplace publishes about the creator's sales. */
  shop: z17.exactOptional(ShopFiguresSchema),
  /** Prices of products that the creator has promoted. */
  promotedPrices: z17.exactOptional(z17.array(PromotedPriceSchema)),
  /** Past numbers of followers, in any order. */
  followerHistory: z17.exactOptional(z17.array(FollowerCountSchema)),
  /** Share of fake followers, as `audit` estimates it. */
  fakeShare: z17.exactOptional(FakeShareSchema),
  /** Past live sales. Absent: none known. */
  lives: z17.exactOptional(z17.array(PastLiveSchema)),
  /** Who follows: shares of people. */
  audience: AudienceSchema,
  /** Where the audience figures come from. */
  audienceSource: z17.enum(["measured", "declared", "estimated"]),
  /** The price tier of the products that the creator is known for; null where not known. */
  priceTier: z17.nullable(PriceTierSchema),
  /** Where the price tier comes from. */
  tierSource: z17.enum(["measured", "declared", "estimated"]),
  /** Share of the creator's content by category, each 0 to 1. */
  categories: z17.record(IdSchema, ProbabilitySchema),
  /** Languages spoken on camera, the main one first. */
  languages: z17.array(LanguageSchema),
  /** The creator's price; omit if unknown. A part that is null is not charged; without `fixed`, a quote is missing. */
  fee: z17.exactOptional(
    record2({
      /** Fixed fee for one live session; null if none; omit if not known. */
      fixed: z17.exactOptional(z17.nullable(MoneySchema)),
      /** Commission, in parts per million of sales without returns; null if none. */
      commission: z17.nullable(ShareSchema)
    })
  ),
  /** Prices of other work than one live session, or price ranges, as the source lists them. */
  quotes: z17.exactOptional(z17.array(WorkQuoteSchema)),
  /** Permits to advertise or sell. */
  permits: z17.exactOptional(
    z17.array(
      record2({
        /** The market that requires it. */
        market: MarketSchema,
        /** Its number. */
        number: z17.exactOptional(TextSchema),
        /** When it runs out; null is open. */
        validUntil: z17.nullable(InstantSchema)
      })
    )
  )
});

// src/profile/parse-creators.ts
var ROUNDING_SLACK = 0.02;
function creatorIssues(input) {
  const issues3 = inputIssues(CreatorProfileSchema, input);
  const fee = isIntact("/fee", issues3) ? input.fee?.fixed?.minor : void 0;
  return [
    ...issues3,
    ...audienceIssues(input, issues3),
    ...fee?.startsWith("-") === true ? [inputIssue("AMOUNT_NOT_NEGATIVE", { path: "/fee/fixed/minor", received: fee })] : []
  ];
}
var SHARES = {
  countries: ({ countries: countries2 = {} }) => Object.values(countries2),
  languages: ({ languages: languages2 = {} }) => Object.values(languages2),
  ages: ({ ages: ages2 = [] }) => ages2.map(({ share: share2 }) => share2),
  gender: ({ gender }) => gender === void 0 ? [] : [gender.female, gender.male]
};
function audienceIssues(input, found) {
  const audienceFor = (part) => isIntact(`/audience/${part}`, found) ? input.audience : {};
  const sums = Object.entries(SHARES).flatMap(([part, sharesOf]) => {
    const shares2 = sharesOf(audienceFor(part));
    const sum = shares2.reduce((total, share2) => total + share2, 0);
    if (sum <= 1 + ROUNDING_SLACK) return [];
    const params = { sum: Number(sum.toFixed(3)) };
    return [kolIssue("SHARES_SUM", { path: `/audience/${part}`, received: shares2, params })];
  });
  const ages2 = (audienceFor("ages").ages ?? []).flatMap(
    ({ from, to }, index) => to === null || to >= from ? [] : [
      kolIssue("AGE_TO", {
        path: `/audience/ages/${index}/to`,
        received: to,
        params: { from }
      })
    ]
  );
  return [...sums, ...ages2];
}

// src/import/draft/profile-of.ts
function profileOf({ fields }, map, { market, platform: platform2 }) {
  const { id: id2, name, platform: own, market: home, handle: handle2, ...more } = fields;
  const { followers: followers2, fee, quotes, averages, shop, audience, ...rest2 } = more;
  const key = id2 ?? handle2 ?? name ?? "";
  const live = fee?.["fixed"];
  const asked = isSingle(live) ? live.lower : void 0;
  const range = live !== void 0 && asked === void 0 ? [liveQuote(live)] : [];
  const listed = [...range, ...quotes ?? []];
  return {
    kind: "creator-profile",
    version: 1,
    id: key,
    name: name ?? handle2 ?? key,
    platform: platform2 ?? own ?? map.platform ?? "",
    market: home ?? map.market ?? market ?? "",
    followers: followers2 ?? null,
    posts: [],
    priceTier: null,
    tierSource: "priceTier" in rest2 ? "declared" : "estimated",
    categories: {},
    languages: [],
    ...rest2,
    audience: audienceOf(audience),
    audienceSource: audience === void 0 ? "estimated" : map.audienceSource,
    ...averages === void 0 ? {} : { averages: { ...NO_AVERAGES, ...averages } },
    ...shop === void 0 ? {} : { shop: { ...NO_SHOP, days: map.shopDays ?? null, ...shop } },
    ...feeOf(asked, fee?.["commission"]),
    ...listed.length === 0 ? {} : { quotes: listed },
    ...handle2 === void 0 ? {} : { handle: handle2 }
  };
}
var NO_AVERAGES = { posts: null, views: null, likes: null, comments: null, source: "declared" };
var NO_SHOP = { lives: null, liveViewers: null, videoViews: null, source: "declared" };
function audienceOf({ gender, ...others } = {}) {
  const { female, male } = gender ?? {};
  if (female === void 0 && male === void 0) return others;
  return { ...others, gender: { female: female ?? rest(male), male: male ?? rest(female) } };
}
function rest(share2 = 0) {
  return Number((1 - share2).toPrecision(12));
}
function feeOf(fixed, commission2) {
  if (fixed === void 0 && commission2 === void 0) return {};
  return { fee: { ...fixed === void 0 ? {} : { fixed }, commission: commission2 ?? null } };
}
function isSingle(amount) {
  return amount?.upper?.minor === amount?.lower.minor && amount !== void 0;
}
function liveQuote(price) {
  return { work: "live", price, source: "declared" };
}

// src/import/draft/without.ts
var UNKNOWN = {
  categories: {},
  languages: [],
  posts: [],
  priceTier: null
};
var OPTIONAL = /* @__PURE__ */ new Set([
  ...Object.keys(UNKNOWN),
  ...["audience", "averages", "shop", "quotes", "followerHistory", "promotedPrices"]
]);
function isOptional({ path }) {
  return OPTIONAL.has(partsOf(path)[0] ?? "");
}
function without(profile, issues3) {
  const wrong = issues3.map(({ path }) => partsOf(path));
  const inner = (part) => new Set(wrong.flatMap(([first, second]) => first === part ? second ?? [] : []));
  const [audience, posts2] = [inner("audience"), inner("posts")];
  const named = new Set(wrong.map(([first]) => first ?? ""));
  const kept = Object.entries(profile).flatMap(([name, value]) => {
    if (name === "audience")
      return [
        [
          name,
          Object.fromEntries(Object.entries(profile.audience).filter(([it]) => !audience.has(it)))
        ]
      ];
    if (name === "posts") return [[name, profile.posts.filter((_, at) => !posts2.has(String(at)))]];
    if (!named.has(name) || !OPTIONAL.has(name)) return [[name, value]];
    return Object.hasOwn(UNKNOWN, name) ? [[name, UNKNOWN[name]]] : [];
  });
  return Object.fromEntries(kept);
}
function partsOf(pointer) {
  return pointer.split("/").slice(1);
}

// src/import/profiles.ts
var Profiles = class {
  findings = [];
  byKey = /* @__PURE__ */ new Map();
  map;
  given;
  constructor(map, given) {
    this.map = map;
    this.given = given;
  }
  add(draft) {
    const { handle: handle2, ...given } = profileOf(draft, this.map, this.given);
    const { place } = draft;
    const creator = String(given.id || given.name);
    const missing = missingIn(draft, given);
    const issues3 = missing.length > 0 ? [] : creatorIssues(given);
    const fatal = [...missing, ...issues3.filter((issue) => !isOptional(issue))];
    if (fatal.length > 0) {
      this.findings.push(creatorFinding("CREATOR_NOT_READ", place, { creator, issues: fatal }));
      return;
    }
    const profile = issues3.length === 0 ? given : without(given, issues3);
    const unknown = [...draft.refused, ...issues3];
    if (unknown.length > 0)
      this.findings.push(creatorFinding("VALUE_NOT_READ", place, { creator, issues: unknown }));
    const key = `${profile.platform}
${profile.id}`;
    const known = this.byKey.get(key);
    if (known !== void 0)
      this.findings.push(creatorFinding("CREATOR_REPEATED", place, { creator, issues: [] }));
    if (known === void 0 || says(profile) > says(known.profile)) {
      const { person, ...own } = profile;
      const row = `${place.file}:${place.line}`;
      this.byKey.set(key, { profile: own, handle: handle2, row, named: person });
    }
  }
  /** The accounts; ids that two platforms share name their platform. */
  accounts() {
    const all = [...this.byKey.values()];
    const times = /* @__PURE__ */ new Map();
    for (const { profile } of all) times.set(profile.id, (times.get(profile.id) ?? 0) + 1);
    return all.map((account) => {
      const { profile } = account;
      if ((times.get(profile.id) ?? 0) < 2) return account;
      return { ...account, profile: { ...profile, id: `${profile.platform}:${profile.id}` } };
    });
  }
  /** Creators with prices of other work and no fee of a live session. */
  unquoted(file) {
    const count = [...this.byKey.values()].filter(
      ({ profile, row }) => row.startsWith(`${file}:`) && profile.quotes !== void 0 && profile.fee?.fixed === void 0
    ).length;
    if (count === 0) return [];
    const params = { file, count };
    return [findingOf(IMPORT_FINDINGS, "LIVE_FEE_NOT_QUOTED", { path: "", params })];
  }
};
function missingIn({ fatal, fields, wrong }, profile) {
  const lacks = (field2) => profile[field2] === "" && !wrong.has(field2);
  const at = (field2) => ({ path: `/${field2}`, received: fields[field2] });
  return [
    ...fatal,
    ...lacks("id") ? [kolIssue("CREATOR_NAMED", at("id"))] : [],
    ...lacks("market") ? [kolIssue("MARKET_GIVEN", at("market"))] : [],
    ...lacks("platform") ? [kolIssue("PLATFORM_GIVEN", at("platform"))] : []
  ];
}
function says(value) {
  if (value === null || value === void 0 || value === "") return 0;
  if (typeof value !== "object") return 1;
  return Object.values(value).reduce((sum, inner) => sum + says(inner), 0);
}

// src/import/import-creators.ts
function importValues(values, what, options) {
  const { from, currency, categories: categories2 = {} } = options;
  const records = values.map((value, at) => ({ line: at + 1, path: `/${at}`, value }));
  const list = {
    what,
    kind: "json",
    records,
    issues: [],
    findings: [],
    hasOpenEnd: false
  };
  const read = { map: SOURCES[from], currency, categories: categories2, reading: {}, more: [] };
  const file = importList(list, read);
  return creatorsOf([{ ...file, findings: [] }], options);
}
function creatorsOf(files, options) {
  const { from, market, platform: platform2, join } = options;
  const map = SOURCES[from];
  const profiles = new Profiles(map, {
    ...market === void 0 ? {} : { market },
    ...platform2 === void 0 ? {} : { platform: platform2 }
  });
  for (const draft of draftsOf2(files, map)) profiles.add(draft);
  const { creators, findings } = joined(profiles.accounts(), join);
  return {
    creators,
    findings: [
      ...files.flatMap((file) => file.findings),
      ...profiles.findings,
      ...files.flatMap(({ notes }) => notes.findings()),
      ...files.flatMap(({ what }) => profiles.unquoted(what)),
      ...findings
    ]
  };
}
function draftsOf2(files, { parts }) {
  const drafts = files.flatMap((file) => file.drafts);
  if (parts === void 0) return drafts;
  const byId = /* @__PURE__ */ new Map();
  for (const draft of drafts) {
    const id2 = draft.fields["id"] ?? draft;
    const known = byId.get(id2);
    const isWhole = "followers" in draft.fields || "handle" in draft.fields;
    byId.set(
      id2,
      known === void 0 ? draft : isWhole ? merged(draft, known) : merged(known, draft)
    );
  }
  return [...byId.values()];
}

// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
}

// src/sources/platform-client.ts
import { setTimeout as timer } from "node:timers/promises";
var FIRST_DELAY = 1e3;
function platformClient({ source, secrets, judge: judge3 }, options) {
  const { retries = 4, mostDelayMs = 3e4, random = Math.random, signal } = options;
  const { sleep = (ms) => timer(ms, void 0, signal === void 0 ? {} : { signal }) } = options;
  const client = createHttpClient({
    fetch: options.fetch,
    random,
    mostBytes: 16 * 1048576,
    ...options.timeoutMs === void 0 ? {} : { timeoutMs: options.timeoutMs },
    // Attempts are counted here, as each may cost.
    retries: 0
  });
  const delay = (attempt) => Math.min(FIRST_DELAY * 2 ** attempt, mostDelayMs) * (0.5 + random() / 2);
  return {
    async get(make) {
      for (let attempt = 0; ; attempt += 1) {
        if (attempt > 0) await sleep(delay(attempt - 1));
        signal?.throwIfAborted();
        const { url, request } = make();
        request.budget.spend(request.cost);
        const isLast = attempt === retries;
        const reply = await client.request(url, { ...request, signal }).catch((error) => {
          if (isLast || !mayPass(error)) throw error;
        });
        if (reply === void 0) continue;
        const body = reply.json();
        const answer = judge3(reply, body);
        if (answer.verdict === "ok") return body;
        if (answer.verdict === "quota") throw request.budget.exhausted("platform");
        const isBusy = answer.verdict === "busy";
        if (answer.verdict !== "refused" && !isLast) continue;
        if (isBusy)
          throw sourceError(
            "SOURCE_RATE_LIMITED",
            { source, attempts: attempt + 1 },
            { retryable: true }
          );
        throw refusal(reply, answer);
      }
    }
  };
  function refusal({ status }, { code = String(status), said = "" }) {
    return sourceError("SOURCE_REFUSED", {
      source,
      status,
      code: withoutSecrets2(code, secrets),
      said: describeReceived(withoutSecrets2(said, secrets))
    });
  }
}
function mayPass(error) {
  return isLivelaneError(error, "HTTP_FAILED") && ["unreachable", "timeout"].includes(error.details.reason);
}
function withoutSecrets2(text2, secrets) {
  return secrets.reduce(
    (rest2, secret) => secret === "" ? rest2 : rest2.replaceAll(secret, "\u2026"),
    text2
  );
}

// src/sources/tiktok-shop.ts
var ORIGIN = "https://open-api.tiktokglobalshop.com";
var PATH = "/affiliate_seller/202406/marketplace_creators/search";
var SOURCE = "tiktok-shop";
var CALLS_A_DAY = 1e4;
var TOO_MANY = 36009002;
var FAULT = 36009003;
function tiktokShopCalls(most = CALLS_A_DAY) {
  return new Budget({ source: SOURCE, bucket: bilingual("calls", "\u8C03\u7528\u6B21\u6570"), most });
}
async function* tiktokShopCreators(options) {
  const { most = Number.POSITIVE_INFINITY, market, categories: categories2 } = options;
  const seen = /* @__PURE__ */ new Set();
  for await (const page of pagesOf(options)) {
    const fresh = page.filter((creator) => {
      const id2 = String(valueAt2(creator, "creator_open_id") ?? valueAt2(creator, "username"));
      const isFresh = !seen.has(id2) && seen.size < most;
      if (isFresh) seen.add(id2);
      return isFresh;
    });
    yield* loadedOf(
      importValues(fresh, SOURCE, {
        from: "tiktok-shop",
        ...market === void 0 ? {} : { market },
        ...categories2 === void 0 ? {} : { categories: categories2 }
      })
    );
    if (seen.size >= most) return;
  }
}
async function* pagesOf(options) {
  const { search = {}, calls = tiktokShopCalls(), appSecret, accessToken } = options;
  const secrets = [appSecret, accessToken, options.appKey, options.shopCipher];
  const client = platformClient({ source: SOURCE, secrets, judge }, options);
  const tokens = /* @__PURE__ */ new Set();
  let key;
  for (let token = ""; !tokens.has(token); ) {
    tokens.add(token);
    const json = key === void 0 ? search : { ...search, search_key: key };
    const body = await client.get(() => {
      const headers = { "x-tts-access-token": accessToken };
      const url = signedUrl(options, { token, body: JSON.stringify(json) });
      return { url, request: { method: "POST", headers, json, budget: calls, cost: 1 } };
    });
    const creators = valueAt2(body, "data.creators");
    yield Array.isArray(creators) ? creators : [];
    token = String(valueAt2(body, "data.next_page_token") ?? "");
    key = valueAt2(body, "data.search_key") ?? key;
  }
}
function signedUrl({ appKey, appSecret, shopCipher, pageSize = 20, now, origin = ORIGIN }, { token, body }) {
  const parameters = {
    app_key: appKey,
    page_size: String(pageSize),
    shop_cipher: shopCipher,
    timestamp: String(Math.floor(now() / 1e3)),
    ...token === "" ? {} : { page_token: token }
  };
  const url = new URL(PATH, origin);
  const sign = requestSignature({ path: PATH, parameters, body, appSecret });
  for (const [name, value] of Object.entries({ ...parameters, sign }))
    url.searchParams.set(name, value);
  return url;
}
function requestSignature({
  path,
  parameters,
  body,
  appSecret
}) {
  const signed = Object.entries(parameters).filter(([name]) => name !== "sign" && name !== "access_token").sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => `${name}${value}`).join("");
  const text2 = `${appSecret}${path}${signed}${body}${appSecret}`;
  return bytesToHex(hmac(sha256, utf8ToBytes(appSecret), utf8ToBytes(text2)));
}
function judge({ status }, body) {
  const code = valueAt2(body, "code");
  if (code === 0) return { verdict: "ok" };
  if (status === 429 || code === TOO_MANY) return { verdict: "busy" };
  if (code === void 0 && status < 400)
    throw sourceError("SOURCE_UNREADABLE", { source: SOURCE, status, missing: "code" });
  return {
    verdict: status >= 500 || code === FAULT ? "fault" : "refused",
    code: String(code ?? status),
    said: String(valueAt2(body, "message") ?? "")
  };
}

// src/sources/youtube.ts
var ORIGIN2 = "https://www.googleapis.com";
var SOURCE2 = "youtube";
var BATCH = 50;
var UNITS_A_DAY = 1e4;
var SEARCHES_A_DAY = 100;
var BUSY = ["rateLimitExceeded", "userRateLimitExceeded"];
var QUOTA = ["quotaExceeded", "dailyLimitExceeded"];
function youtubeUnits(most = UNITS_A_DAY) {
  return new Budget({ source: SOURCE2, bucket: bilingual("units", "\u989D\u5EA6\u5355\u4F4D"), most });
}
function youtubeSearches(most = SEARCHES_A_DAY) {
  return new Budget({ source: SOURCE2, bucket: bilingual("searches", "\u641C\u7D22\u6B21\u6570"), most });
}
async function* youtubeCreators(options) {
  const { channels, videos: most = BATCH, units = youtubeUnits() } = options;
  const api = youtubeApi(options, units);
  for await (const { found, missing } of channelsOf(channels, api)) {
    for (const creator of missing) yield { kind: "finding", finding: notFound(creator) };
    for (const channel of found) {
      const { videos, lost } = await videosOf(channel, most, api);
      const { market, categories: categories2 } = options;
      const imported = importValues([channel, ...videos], SOURCE2, {
        from: "youtube",
        ...market === void 0 ? {} : { market },
        ...categories2 === void 0 ? {} : { categories: categories2 }
      });
      if (lost > 0) yield { kind: "finding", finding: videosMissing(channel, lost) };
      yield* loadedOf(imported);
    }
  }
}
async function* findYoutubeChannels({
  query,
  region,
  most = BATCH,
  searches = youtubeSearches(),
  ...options
}) {
  const api = youtubeApi(options, searches);
  let given = 0;
  const parameters = {
    ...{ part: "snippet", type: "channel", q: query },
    ...region === void 0 ? {} : { regionCode: region }
  };
  for await (const items of pagesOf2(api, "search", parameters)) {
    for (const item of items) {
      const id2 = valueAt2(item, "id.channelId");
      if (typeof id2 !== "string") continue;
      yield id2;
      given += 1;
      if (given >= most) return;
    }
  }
}
function youtubeApi(options, budget) {
  const { apiKey, origin = ORIGIN2 } = options;
  const client = platformClient(
    { source: SOURCE2, secrets: [apiKey], judge: judge2 },
    options
  );
  return (method, parameters) => client.get(() => {
    const url = new URL(`/youtube/v3/${method}`, origin);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const headers = { "x-goog-api-key": apiKey };
    return { url, request: { headers, budget, cost: 1 } };
  });
}
function judge2({ status, ok }, body) {
  if (ok && typeof body === "object" && body !== null) return { verdict: "ok" };
  if (ok) throw sourceError("SOURCE_UNREADABLE", { source: SOURCE2, status, missing: "JSON" });
  const code = String(valueAt2(body, "error.errors.0.reason") ?? status);
  const said = String(valueAt2(body, "error.message") ?? "");
  if (QUOTA.includes(code)) return { verdict: "quota" };
  if (BUSY.includes(code) || status === 429) return { verdict: "busy" };
  return { verdict: status >= 500 ? "fault" : "refused", code, said };
}
async function* channelsOf(channels, api) {
  const wanted = [...new Set(channels)];
  const part = "snippet,statistics,contentDetails";
  const ids = wanted.filter((it) => !it.startsWith("@"));
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const body = await api("channels", { part, id: batch.join(","), maxResults: String(BATCH) });
    const byId = new Map(itemsIn(body).map((it) => [valueAt2(it, "id"), it]));
    yield {
      found: batch.flatMap((id2) => byId.get(id2) ?? []),
      missing: batch.filter((id2) => !byId.has(id2))
    };
  }
  for (const handle2 of wanted.filter((it) => it.startsWith("@"))) {
    const found = itemsIn(await api("channels", { part, forHandle: handle2 }));
    yield { found, missing: found.length === 0 ? [handle2] : [] };
  }
}
async function videosOf(channel, most, api) {
  const playlistId = valueAt2(channel, "contentDetails.relatedPlaylists.uploads");
  if (most <= 0 || typeof playlistId !== "string") return { videos: [], lost: 0 };
  const ids = [];
  for await (const items of pagesOf2(api, "playlistItems", { part: "contentDetails", playlistId })) {
    for (const item of items) {
      const id2 = valueAt2(item, "contentDetails.videoId");
      if (typeof id2 === "string") ids.push(id2);
    }
    if (ids.length >= most) break;
  }
  const wanted = ids.slice(0, most);
  const videos = [];
  const part = "snippet,statistics,liveStreamingDetails,paidProductPlacementDetails";
  for (let at = 0; at < wanted.length; at += BATCH) {
    const id2 = wanted.slice(at, at + BATCH).join(",");
    videos.push(...itemsIn(await api("videos", { part, id: id2, maxResults: String(BATCH) })));
  }
  return { videos, lost: wanted.length - videos.length };
}
async function* pagesOf2(api, method, parameters) {
  const tokens = /* @__PURE__ */ new Set();
  for (let token = ""; !tokens.has(token); ) {
    tokens.add(token);
    const page = token === "" ? {} : { pageToken: token };
    const body = await api(method, { ...parameters, ...page, maxResults: String(BATCH) });
    yield itemsIn(body);
    token = String(valueAt2(body, "nextPageToken") ?? "");
  }
}
function itemsIn(body) {
  const items = valueAt2(body, "items");
  return Array.isArray(items) ? items : [];
}
function notFound(creator) {
  const params = { file: SOURCE2, creator };
  return findingOf(IMPORT_FINDINGS, "CHANNEL_NOT_FOUND", { path: "", params });
}
function videosMissing(channel, count) {
  const params = { file: SOURCE2, creator: String(valueAt2(channel, "id")), count };
  return findingOf(IMPORT_FINDINGS, "POSTS_MISSING", { path: "", params });
}
export {
  Budget,
  SOURCE_ERRORS,
  findYoutubeChannels,
  isSourceError,
  requestSignature,
  tiktokShopCalls,
  tiktokShopCreators,
  youtubeCreators,
  youtubeSearches,
  youtubeUnits
};
