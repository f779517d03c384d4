// ../contracts/src/vocabulary/text/inert.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
var JOINED = /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
var KEPT = "\uFDD0";
function inert(text2) {
  if (!HIDDEN.test(text2) && !text2.includes(KEPT)) return text2;
  const lines = text2.replaceAll(KEPT, "\uFFFD").replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replaceAll("	", " ");
  let shown2 = "";
  for (const character of lines.replace(JOINED, `$1${KEPT}`))
    shown2 += HIDDEN.test(character) && character !== "\n" ? codePoint(character) : character;
  return shown2.replaceAll(KEPT, "\u200D");
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
  const near = Object.keys(text2).find((tag2) => tag2.split("-")[0] === base);
  for (const tag2 of [language2, near, "en"]) {
    if (tag2 !== void 0 && Object.hasOwn(text2, tag2) && typeof text2[tag2] === "string")
      return text2[tag2];
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

// ../contracts/src/vocabulary/error/file-errors.ts
var FILE_ERRORS = {
  FILE_UNREADABLE: {
    message: {
      missing: "{path} does not exist.",
      folder: "{path} is a folder.",
      denied: "{path} cannot be read: permission denied.",
      encoding: "{path} is not {encoding} text.",
      "unknown-encoding": "The encoding {encoding} is not known.",
      "ambiguous-encoding": "{path} is not {encoding} text and could be read as: {samples}.",
      "contradicted-encoding": "{path} could be read as UTF-8 and as {encoding}: {samples}.",
      "too-large": "{path} has {megabytes} MB; at most {mostMegabytes} MB can be read at once.",
      "cut-off": "{path} ended before it was complete.",
      "used-up": "{path} is standard input, which was read already.",
      system: "{path} cannot be read ({system})."
    },
    fix: {
      missing: "Check the path.",
      folder: "Name a file.",
      denied: "Check the permissions of the file.",
      encoding: "Save it as UTF-8, or name its encoding (`--encoding` where a command takes it).",
      "unknown-encoding": "Use a label of the WHATWG Encoding Standard, such as utf-8, gb18030 or utf-16le.",
      "ambiguous-encoding": "Name its encoding (`--encoding` where a command takes it), or save it as UTF-8.",
      "contradicted-encoding": "Leave `--encoding` out for this file if it is UTF-8; else save it as UTF-8 first.",
      "too-large": "Split it.",
      "cut-off": "Give the whole input again.",
      "used-up": "Name files for all inputs but one.",
      system: "Check the disk or the device, then try again."
    }
  },
  FILE_UNWRITABLE: {
    message: {
      missing: "{path} cannot be written: its folder does not exist.",
      folder: "{path} cannot be written: it is a folder, or a part of the path is a file.",
      denied: "{path} cannot be written: permission denied.",
      full: "{path} cannot be written: no space is left on the device.",
      system: "{path} cannot be written ({system})."
    },
    fix: {
      missing: "Create the folder; nothing was written.",
      folder: "Choose another path; nothing was written.",
      denied: "Check the permissions of the file and its folder; nothing was written.",
      full: "Free some space; nothing was left half-written.",
      system: "Check the disk or the device; nothing was left half-written."
    }
  }
};
var fileError = /* @__PURE__ */ errorsOf(FILE_ERRORS);

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

// ../contracts/src/vocabulary/money/missing-quotes.ts
function namingQuotes(fx, call, neededBy = () => void 0) {
  try {
    return call(fx);
  } catch (error) {
    if (!isLivelaneError(error, "FX_QUOTE_MISSING")) throw error;
    const [first, ...others] = allMissing(fx, call, error.details);
    const needed = neededBy(first);
    if (needed === void 0 && others.length === 0) throw error;
    const named3 = { neededBy: withOthers(needed, { others, neededBy }), reason: "needed" };
    throw vocabularyError(
      "FX_QUOTE_MISSING",
      { ...error.details, ...named3, ...others.length > 0 ? { others } : {} },
      { cause: error }
    );
  }
}
function allMissing(fx, call, first) {
  const missing2 = [pairOf(first), ...first.others ?? []];
  for (; ; ) {
    try {
      call([...fx, ...missing2.map(standIn)]);
      return missing2;
    } catch (error) {
      if (!isLivelaneError(error, "FX_QUOTE_MISSING")) return missing2;
      const named3 = [pairOf(error.details), ...error.details.others ?? []];
      const others = named3.filter(
        ({ from, to }) => !missing2.some((it) => it.from === from && it.to === to)
      );
      if (others.length === 0) return missing2;
      missing2.push(...others);
    }
  }
}
function pairOf({ from, to, at: at2 }) {
  return { from, to, at: at2 };
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
  const lines = others.map((missing2) => {
    const { from, to, at: at2 } = missing2;
    const by = neededBy(missing2);
    return {
      en: `${from}/${to} at or before ${at2}${by === void 0 ? "" : ` for ${by["en"]}`}`,
      zh: `${at2} \u53CA\u4E4B\u524D\u7684 ${from}/${to}${by === void 0 ? "" : `\uFF08${by["zh-Hans"]}\uFF09`}`
    };
  });
  return {
    en: `${needed["en"]} (also missing: ${lines.map(({ en }) => en).join("; ")})`,
    "zh-Hans": `${needed["zh-Hans"]}\uFF08\u53E6\u7F3A${lines.map(({ zh }) => zh).join("\uFF1B")}\uFF09`
  };
}

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
function issueLines({ what, issues: issues3, most = LISTED }, phrases, expectedOf2) {
  const lines = issues3.slice(0, most).map((issue) => {
    const place = placeOf(issue, phrases) || (isOption(what) ? "" : phrases.wholeInput);
    const values = {
      place,
      expected: expectedOf2(issue),
      received: issue.received === "undefined" ? phrases.nothing : issue.received
    };
    return `  ${fillTemplate(place ? phrases.issue : phrases.unplaced, values, "en")}`;
  });
  const count4 = issues3.length - lines.length;
  return count4 > 0 ? [...lines, `  ${fillTemplate(phrases.more, { count: count4 }, "en")}`] : lines;
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

// ../contracts/src/vocabulary/error/translation.ts
function translatedError(error, translations, { most } = {}) {
  const all = listOf(translations);
  const { issues: issues3, what } = error.details;
  const list = Array.isArray(issues3) ? { what: what ?? "", issues: issues3, most } : void 0;
  const entry = lookUp(all, "errors", error.code);
  const text2 = entry && errorText(entry, error.details, languageOf(all));
  if (text2 === void 0)
    return list === void 0 || most === void 0 || error.code !== "INPUT_INVALID" ? error.message : invalidMessage(list);
  const phrases = all.find((it) => it.phrases !== void 0)?.phrases;
  if (list === void 0 || phrases === void 0) return text2;
  const expectedOf2 = (issue) => spaced(translatedIssue(issue, all), languageOf(all));
  return [text2, ...issueLines(list, phrases, expectedOf2)].join("\n");
}
function spaced(expected, language2) {
  return language2.startsWith("zh") && /^\w/.test(expected) ? ` ${expected}` : expected;
}
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

// ../contracts/src/vocabulary/finding/finding.ts
import * as z5 from "zod/mini";

// ../contracts/src/vocabulary/value/local-text.ts
import * as z2 from "zod/mini";

// ../contracts/src/vocabulary/error/issue-catalogue.ts
function expectationsOf(texts) {
  return (code, ...[given]) => {
    const params = given ?? {};
    const text2 = () => fillTemplate(texts[code] ?? code, params, "en");
    return Object.assign(text2, { code, params });
  };
}
function issuesOf(texts) {
  return (code, { path = "", received: received2, line, ...rest3 }) => {
    const params = rest3.params ?? {};
    return {
      code,
      params,
      path,
      message: fillTemplate(texts[code] ?? code, params, "en"),
      received: describeReceived(received2),
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
  z2.refine((text2) => Object.keys(text2).length > 0, { error: expects("TEXT_IN_A_LANGUAGE") })
);

// ../contracts/src/vocabulary/value/open-union.ts
import * as z3 from "zod/mini";
function openUnion(discriminator, options, base = {}) {
  const known = valuesOf(discriminator, options);
  const choices = [...known].map((value) => JSON.stringify(value));
  const error = expects("ONE_OF", { choices });
  const unknown4 = nameOf(error).check(
    // Aborts, so that a known member with a wrong field is never reported as one of a later version.
    z3.refine((value) => !known.has(value), { error, abort: true })
  );
  z3.globalRegistry.add(unknown4, { not: { enum: [...known] } });
  const later = z3.looseObject({ ...base, [discriminator]: unknown4 });
  return z3.union([
    z3.discriminatedUnion(discriminator, options),
    later
  ]);
}
function openEnum(choices) {
  const error = expects("ONE_OF", { choices: choices.map((value) => JSON.stringify(value)) });
  return z3.union([z3.enum(choices, { error }), nameOf(error)]);
}
function nameOf(error) {
  return z3.string({ error }).check(
    z3.minLength(1, { error }),
    z3.refine((text2) => /^\P{Cs}*$/u.test(text2), { error: expects("WHOLE_SURROGATES") })
  );
}
function openMembers(schema) {
  const { def } = schema._zod;
  if (def.type !== "union" || def.options.length !== 2) return void 0;
  const [first, later] = def.options.map((option) => option._zod.def);
  if (first?.type === "enum" && later?.type === "string")
    return { known: new Set(Object.values(first.entries).map(String)), options: [] };
  if (first?.type !== "union" || later?.type !== "object") return void 0;
  const { discriminator, options } = first;
  const known = valuesOf(discriminator, options);
  return { discriminator, known, options };
}
function knownMembers(union4, discriminator) {
  const [known] = union4._zod.def.options;
  return valuesOf(
    discriminator,
    known._zod.def.options
  );
}
function valuesOf(discriminator, options) {
  return new Set(
    options.flatMap((option) => {
      const field2 = option.def.shape[discriminator];
      return field2?._zod.def.values ?? [];
    })
  );
}

// ../contracts/src/vocabulary/value/record.ts
import * as z4 from "zod/mini";
function record2(shape) {
  return z4.looseObject(shape);
}

// ../contracts/src/vocabulary/finding/finding.ts
var SeveritySchema = openEnum(["error", "warning", "hint"]);
var ParamsSchema = z5.record(z5.string(), z5.unknown());
var EvidenceSchema = z5.record(z5.string(), z5.unknown());
var FINDING_FIELDS = {
  /** How much it matters. */
  severity: z5.exactOptional(SeveritySchema),
  /** JSON Pointer of what it is about. */
  path: z5.exactOptional(z5.string()),
  /** The values in the message, by name, for texts in other languages. */
  params: z5.exactOptional(ParamsSchema),
  /** The finding in words, by language. */
  message: z5.exactOptional(LocalTextSchema),
  /** What to do about it, by language. */
  fix: z5.exactOptional(LocalTextSchema),
  /** What it rests on: ids of records, a citation. */
  evidence: z5.exactOptional(EvidenceSchema)
};
var FindingSchema = record2({
  /** What was found: a code of the catalogue of the package that found it. */
  code: z5.string().check(z5.minLength(1)),
  /** How much it matters. */
  severity: SeveritySchema,
  /** JSON Pointer (RFC 6901) of what it is about. */
  path: z5.string(),
  /** The values in the message, by name, for texts in other languages. */
  params: ParamsSchema,
  /** The finding in words, by language. */
  message: LocalTextSchema,
  /** What to do about it, by language. */
  fix: z5.exactOptional(LocalTextSchema),
  /** What it rests on: ids of records, a citation. */
  evidence: z5.exactOptional(EvidenceSchema)
});
function hasNoErrors(findings3) {
  return findings3.every(({ severity }) => severity !== "error");
}

// ../contracts/src/vocabulary/node/files/cause.ts
var CAUSES = {
  ENOENT: "missing",
  EISDIR: "folder",
  ENOTDIR: "folder",
  EACCES: "denied",
  EPERM: "denied",
  EROFS: "denied",
  ENOSPC: "full",
  ERR_STREAM_PREMATURE_CLOSE: "cut-off"
};
function unreadableFile(path, cause) {
  const { reason, system } = causeOf(cause);
  const details = { path, reason: reason === "full" ? "system" : reason, system };
  return fileError("FILE_UNREADABLE", details, { cause });
}
function unwritableFile(path, cause) {
  const { reason, system } = causeOf(cause);
  const details = { path, reason: reason === "cut-off" ? "system" : reason, system };
  return fileError("FILE_UNWRITABLE", details, { cause });
}
function causeOf(cause) {
  const code = typeof cause === "object" && cause !== null ? cause.code : void 0;
  const system = typeof code === "string" ? code : "unknown";
  return {
    reason: Object.hasOwn(CAUSES, system) ? CAUSES[system] : "system",
    system
  };
}

// ../contracts/src/vocabulary/node/files/decoded.ts
var C1 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function decoded(bytes, encoding) {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text2 = decoder.decode(bytes);
    return decoder.encoding === "windows-1252" ? text2.replace(/[\u0080-\u009f]/g, (control) => C1[control.charCodeAt(0) - 128] ?? control) : text2;
  } catch {
    return void 0;
  }
}

// ../contracts/src/vocabulary/node/files/letters.ts
var UNCLEAN = /(?![\t\n\r])\p{Cc}|[\ufffd\p{Co}\p{Cn}]/u;
var WORD = /[\p{L}\p{M}\p{N}]+/gu;
var BEYOND_ASCII = /\P{ASCII}/u;
var WRITING_SYSTEMS = [
  ["Latin"],
  ["Han", "Bopomofo"],
  ["Han", "Hiragana", "Katakana"],
  ["Hangul"],
  ["Cyrillic"],
  ["Greek"],
  ["Arabic"],
  ["Hebrew"],
  ["Thai"]
].map((scripts) => {
  const letters3 = [...scripts, "Common", "Inherited"].map((script) => `\\p{scx=${script}}`);
  return new RegExp(`^[${letters3.join("")}]+$`, "u");
});
var BETWEEN_LETTERS = /\p{L}(?![’·‐‑–—])[^\p{L}\p{M}\p{N}\s\p{ASCII}]\p{L}/u;
var AFTER_LETTER = /\p{L}[‚„†‡ˆ‰¤¡¢£¥¦¨¬¯´¸×÷‹«¿˜¹²³¼½¾]/u;
function hasCleanLetters(text2) {
  return !UNCLEAN.test(text2);
}
function hasOneScriptPerWord(text2) {
  const seen = /* @__PURE__ */ new Set();
  for (const [word] of text2.matchAll(WORD)) {
    if (!BEYOND_ASCII.test(word) || seen.has(word)) continue;
    if (!WRITING_SYSTEMS.some((system) => system.test(word))) return false;
    seen.add(word);
  }
  return true;
}
function hasGluedSigns(text2) {
  return BETWEEN_LETTERS.test(text2) || AFTER_LETTER.test(text2);
}

// ../contracts/src/vocabulary/node/files/guess.ts
var CANDIDATES = [
  { encoding: "windows-1252" },
  { encoding: "gb18030" },
  { encoding: "big5" },
  { encoding: "shift_jis" },
  { encoding: "euc-kr" },
  { encoding: "windows-1250" },
  { encoding: "windows-1251" },
  { encoding: "windows-1254" },
  { encoding: "windows-1258" },
  { encoding: "windows-874", never: /\p{Script=Latin}[฿๚๛]/u },
  { encoding: "windows-1253" },
  { encoding: "windows-1255" },
  { encoding: "windows-1256" },
  { encoding: "windows-1257" },
  { encoding: "euc-jp" },
  { encoding: "iso-2022-jp" },
  { encoding: "iso-8859-2" },
  { encoding: "koi8-r" },
  { encoding: "macintosh", never: /[ƒﬁﬂ÷‹›ˆ˜¯˘˙˚¸˝˛ˇ‰‡∂∑∏π∫Ω√≈∆◊ı]|\p{Ll}[À-Ý]/u }
];
var UTF_16 = [{ encoding: "utf-16le" }, { encoding: "utf-16be" }];
var TRIED_BYTES = 262144;
function guessEncoding(bytes, path, { known = [] }) {
  const tried = bytes.includes(0) ? bytes : linesBeyondAscii(bytes);
  const decodable = (bytes.includes(0) ? UTF_16 : CANDIDATES).flatMap(({ encoding, never }) => {
    const text2 = decoded(tried, encoding);
    const rejected = text2 === void 0 || never?.test(text2) === true;
    return rejected ? [] : [{ encoding, text: text2 }];
  });
  const clean = decodable.filter(({ text: text2 }) => hasCleanLetters(text2));
  const named3 = clean.filter(({ text: text2 }) => headerHolds(text2, known));
  const sensible = named3.length > 0 ? named3 : clean.filter(({ text: text2 }) => hasOneScriptPerWord(text2));
  const [only, ...others] = distinct(sensible);
  if (only !== void 0 && others.length === 0) {
    const text2 = decoded(bytes, only.encoding);
    const holds = (it) => named3.length > 0 ? hasCleanLetters(it) : isSensible(it);
    if (text2 !== void 0 && holds(text2)) return { encoding: only.encoding, text: text2 };
  }
  const shown2 = sensible.length > 0 ? sensible : clean;
  throw fileError("FILE_UNREADABLE", {
    path,
    encoding: "utf-8",
    samples: distinct(shown2).map(({ encoding, text: text2 }) => sampleOf(encoding, text2)),
    reason: shown2.length === 0 ? "encoding" : "ambiguous-encoding"
  });
}
function sampleOf(encoding, text2) {
  const at2 = Math.max(text2.search(/\P{ASCII}/u), 0);
  const lineStart = Math.max(text2.lastIndexOf("\n", at2), text2.lastIndexOf("\r", at2)) + 1;
  const before = Array.from(text2.slice(lineStart, at2)).slice(-12).join("");
  const after = Array.from(text2.slice(at2, at2 + 40).split(/[\r\n]/)[0] ?? "").slice(0, 16);
  return `${encoding} \u201C${before}${after.join("")}\u201D`;
}
function isSensible(text2) {
  return hasCleanLetters(text2) && hasOneScriptPerWord(text2) && !hasGluedSigns(text2);
}
function distinct(readings) {
  const texts = /* @__PURE__ */ new Set();
  return readings.filter(({ text: text2 }) => !texts.has(text2) && texts.add(text2));
}
function headerHolds(text2, known) {
  const names = new Set(known.filter((name) => /\P{ASCII}/u.test(name)));
  if (names.size === 0) return false;
  const [header = ""] = text2.trimStart().split(/[\r\n]/, 1);
  return header.split(/[,;\t|]/).some((cell3) => names.has(cell3.replace(/^[\s"]+|[\s"]+$/g, "")));
}
function linesBeyondAscii(bytes) {
  if (bytes.length <= TRIED_BYTES) return bytes;
  const lines = [];
  let length2 = 0;
  for (let from = 0; from < bytes.length && length2 < TRIED_BYTES; ) {
    const feed = bytes.indexOf(10, from);
    const until = feed < 0 ? bytes.length : feed + 1;
    const line = bytes.subarray(from, until);
    if (from === 0 || line.some((byte) => byte > 127 || byte === 27)) {
      lines.push(line);
      length2 += line.length;
    }
    from = until;
  }
  return Buffer.concat(lines);
}

// ../contracts/src/vocabulary/node/files/encoding.ts
var MARKS = [
  { encoding: "utf-8", bytes: [239, 187, 191] },
  { encoding: "utf-16le", bytes: [255, 254] },
  { encoding: "utf-16be", bytes: [254, 255] }
];
function encodingNamed(label2) {
  const encoding = supported(label2);
  if (encoding !== void 0 && encoding !== "x-user-defined" && encoding !== "replacement")
    return encoding;
  throw fileError("FILE_UNREADABLE", {
    path: "--encoding",
    encoding: label2,
    reason: "unknown-encoding"
  });
}
function supported(label2) {
  try {
    return new TextDecoder(label2).encoding;
  } catch {
    return void 0;
  }
}
function decodeText(bytes, path, hints = {}) {
  const label2 = hints.encoding === void 0 ? void 0 : encodingNamed(hints.encoding);
  const mark = MARKS.find((it) => it.bytes.every((byte, index) => bytes[index] === byte));
  if (mark !== void 0) {
    const text3 = decoded(bytes, mark.encoding);
    if (text3 === void 0) throw notText(path, mark.encoding);
    return { text: text3, encoding: mark.encoding, guessed: false };
  }
  const utf8 = asUtf8(bytes);
  if (label2 === void 0) {
    if (utf8 !== void 0) return { text: utf8, encoding: "utf-8", guessed: false };
    if (isCutUtf8(bytes)) throw fileError("FILE_UNREADABLE", { path, reason: "cut-off" });
    return { ...guessEncoding(bytes, path, hints), guessed: true };
  }
  const text2 = label2 === "utf-8" ? utf8 : decoded(bytes, label2);
  if (utf8 !== void 0 && utf8 !== text2) {
    if (looksLikeJson(utf8)) return { text: utf8, encoding: "utf-8", guessed: false };
    const samples = [
      sampleOf("utf-8", utf8),
      ...text2 === void 0 ? [] : [sampleOf(label2, text2)]
    ];
    throw fileError("FILE_UNREADABLE", {
      path,
      encoding: label2,
      samples,
      reason: text2 === void 0 ? "ambiguous-encoding" : "contradicted-encoding"
    });
  }
  if (text2 === void 0) throw notText(path, label2);
  return { text: text2, encoding: label2, guessed: false };
}
function looksLikeJson(text2) {
  return /^\s*[[{]/.test(text2);
}
var FOREIGN = ["\0", "\x1B$@", "\x1B$B", "\x1B(J", "\x1B(I"];
function asUtf8(bytes) {
  const text2 = decoded(bytes, "utf-8");
  return text2 === void 0 || isForeign(text2) ? void 0 : text2;
}
function isForeign(text2) {
  return FOREIGN.some((mark) => text2.includes(mark));
}
function isCutUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return !bytes.includes(0);
  } catch {
    return false;
  }
}
function notText(path, encoding) {
  return fileError("FILE_UNREADABLE", { path, encoding, reason: "encoding" });
}

// ../contracts/src/vocabulary/node/files/write.ts
import { randomUUID } from "node:crypto";
import {
  access,
  chmod,
  constants,
  open,
  realpath,
  rename,
  rm,
  stat,
  writeFile
} from "node:fs/promises";
import { basename, dirname, join } from "node:path";
async function checkWritable(paths) {
  for (const path of paths) {
    if (path === void 0 || path === "-") continue;
    try {
      const target = await realpath(path).catch(() => path);
      const old = await stat(target).catch(() => void 0);
      const special = old !== void 0 && !old.isFile() && !old.isDirectory();
      if (!special) await access(dirname(target), constants.W_OK);
    } catch (cause) {
      throw unwritableFile(path, cause);
    }
  }
}
async function writeFileWhole(path, content) {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => void 0);
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    if (old !== void 0 && !old.isFile() && !old.isDirectory())
      return await writeFile(target, content);
    const file = await open(draft, "wx");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (old !== void 0) await chmod(draft, old.mode & 511);
    await rename(draft, target);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => void 0);
    throw isLivelaneError(cause) ? cause : unwritableFile(path, cause);
  }
}

// ../contracts/src/vocabulary/error/read-input.ts
import * as z7 from "zod/mini";

// ../contracts/src/vocabulary/text/json-pointer.ts
function jsonPointer(path) {
  return path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

// ../contracts/src/vocabulary/error/unknown-fields.ts
import * as z6 from "zod/mini";

// ../contracts/src/vocabulary/text/nearest-name.ts
function nearestName(received2, names) {
  const plain4 = (name) => name.toLowerCase().replace(/[\s_-]/g, "");
  const wanted = plain4(received2).slice(0, 64);
  let most = Math.max(1, Math.floor(wanted.length / 3));
  let best2;
  for (const name of names) {
    const candidate = plain4(name);
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
  return options.find((option) => z6.safeParse(option, value).success);
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
  z7.safeParse(schema, value);
  return [];
}
function misfits(issues3, at2 = []) {
  return issues3.flatMap((raw) => {
    const path = [...at2, ...raw.path ?? []];
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
  const misspelt2 = misspellings(unknownFields(schema, input));
  const named3 = new Set([...misspelt2.values()].flat().map(({ path }) => path));
  return issues3.filter(({ code, path }) => code !== "UNKNOWN_FIELD" || !named3.has(path)).flatMap(
    (issue) => isMissing(issue) ? [issue, ...misspelt2.get(issue.path) ?? []] : [issue]
  );
}
function isMissing({ path, received: received2 }) {
  return path !== "" && received2 === "undefined";
}
function misspellings(unknown4) {
  const found = /* @__PURE__ */ new Map();
  for (const { path, field: field2, near } of unknown4) {
    if (near === void 0) continue;
    const missing2 = `${path.slice(0, path.lastIndexOf("/"))}${jsonPointer([near])}`;
    const issue = inputIssue("UNKNOWN_FIELD_NEAR", { path, received: field2, params: { near } });
    found.set(missing2, [...found.get(missing2) ?? [], issue]);
  }
  return found;
}
function parseInput(schema, input, what) {
  const issues3 = inputIssues(schema, input);
  if (issues3.length > 0) throw inputInvalid(what, issues3);
  return input;
}

// ../contracts/src/vocabulary/node/files/issues.ts
var FILE_ISSUES = {
  // JSON
  JSON: "valid JSON",
  JSON_NAME_ONCE: "each name once in an object",
  JSON_DIGITS: "a number that keeps all its digits when it is read; an id of this length goes in quotes",
  NDJSON_VALUE: "one JSON value a line",
  NOT_EMPTY: "a file that is not empty",
  LIST_GIVEN: "a list, which may be empty: `[]`, or a table of its header alone; an input without any text is what a command that failed leaves",
  LIST: "a list: a JSON array, or one record a line",
  FILE_KIND: "JSON, NDJSON, CSV or an .xlsx workbook",
  ROWS: "the {rows} rows that `--rows` gives",
  // Files that cannot be read
  FILE_EXISTS: "a file that exists",
  FILE_OF_ITS_OWN: "another file to write: {other} names the same one",
  FILE_NO_FOLDER: "a file, not a folder",
  FILE_ALLOWED: "a file that may be read",
  FILE_TEXT: "UTF-8 text, or text in the encoding that is named (`--encoding`)",
  FILE_ENCODING: "a label of the WHATWG Encoding Standard, such as utf-8 or gb18030",
  FILE_SMALLER: "at most {mostMegabytes} MB",
  FILE_WHOLE: "a complete file",
  STDIN_ONCE: "standard input for one of the inputs only",
  FILE_SOUND: "a file that the system can read",
  // Records
  REQUIRED_OR_NULL: "this field, which is required; null if unknown",
  KIND: '"{kind}" ({source})',
  // Tables
  CSV_HEADER: "a header line",
  CSV_COLUMN_ONCE: "each column once",
  CSV_CELLS: "as many cells as the header has; a cell that contains the separator goes in quotes",
  CSV_QUOTES: "quotes that are closed",
  COLUMN: "a column of this name",
  COLUMN_OR_ALIAS: "a column of this name, or {names}",
  COLUMN_NEAR: "a column of this name, which another one resembles: rename it, or map it (`--columns`)",
  COLUMN_MISSPELT: "the column {near}, which this name resembles: rename it, or map it (`--columns`)",
  COLUMN_OF_FILE: "a column of the file: {columns}",
  COLUMN_OF_FILE_NEAR: "a column of the file, which has {near}",
  COLUMN_OF_TABLE: "a CSV or .xlsx file, whose columns are mapped",
  COLUMN_KNOWN: "a column that is read: {columns}",
  COLUMN_KNOWN_NEAR: "a column that is read; {near} resembles it",
  COLUMN_TWICE: "one column for {column}, not {columns}",
  COLUMN_AGREES: "the value that the column {column} gives as well",
  SEPARATOR: 'one character, such as ";" or tab',
  COLUMN_MAP: "an object from the file's own column names to ours",
  // Workbooks
  WORKBOOK_XLSX: "an .xlsx workbook without a password (no other format): save it as .xlsx or CSV",
  WORKBOOK: "the bytes of a complete .xlsx workbook",
  SHEET_EMPTY: "a sheet that is not empty; choose another one (`--sheet`): {sheets}",
  SHEET: "a sheet of the workbook: {sheets}",
  CELL_ERROR: "a value, not the error of a formula",
  CELL_UNCOMPUTED: "the result of the formula, which the file lacks: open it in a spreadsheet and save it",
  CELLS_UNMERGED: "a cell of its own in each row and column: unmerge {range}",
  // Cells
  CELL_EMPTY: "a value in the cell",
  ID_SHORTENED: "all characters of the id; a spreadsheet shortened it: format the column as text and export again",
  ID_DATE: `an id; a spreadsheet turned it into a date: format the column as text and type it again. An id that looks like a date is written ="{id}" or '{id}`,
  COUNT_WRITTEN_OUT: "a whole number written out: {digits}",
  NUMBER_PLAIN: "a number without grouping, such as {example}",
  NUMBER_OF_LOCALE: "a number with a decimal point and without grouping, or its locale: {readings}",
  RATE_CELL: "a rate from 0% to 100%",
  SHARE_CELL: "a share from 0 to 1, or a percentage",
  SHARES_CELL: "shares with their keys, such as US:0.7|CA:10%, each key once",
  INSTANT_CELL: "an instant such as 2026-11-22T14:00:00Z or 2026-11-22T22:00:00+08:00",
  INSTANT_DAY: "a day that exists; {day} does not",
  INSTANT_SKIPPED: "a time that exists, which the clocks of {zone} do not skip; near it: {choices}",
  INSTANT_TWICE: "the time with its offset, since the clocks of {zone} show it twice: {choices}",
  INSTANT_OFFSET: "an instant with its offset from UTC, such as {example}, or the zone of the file (`--zone`)",
  JSON_CELL: "JSON, or nothing"
};
var fileIssue = /* @__PURE__ */ issuesOf(FILE_ISSUES);

// ../contracts/src/vocabulary/node/files/read.ts
import { readFile, stat as stat2 } from "node:fs/promises";
var MOST_BYTES = 5e8;
async function readTextFile(path, encoding) {
  const { text: text2 } = await readText(path, encoding === void 0 ? {} : { encoding });
  return text2;
}
async function readText(path, { what = path, ...hints } = {}) {
  return decodeText(await readBytes(path, what), what, hints);
}
async function readBytes(path, what = path) {
  if (path === "-" && process.stdin.readableEnded)
    throw fileError("FILE_UNREADABLE", { path: what, reason: "used-up" });
  const bytes = await (path === "-" ? standardInput() : fileBytes(path)).catch((cause) => {
    throw unreadableFile(what, cause);
  });
  if (typeof bytes !== "number") return bytes;
  throw fileError("FILE_UNREADABLE", {
    path: what,
    reason: "too-large",
    megabytes: Math.round(bytes / 1e6),
    mostMegabytes: Math.round(MOST_BYTES / 1e6)
  });
}
async function fileBytes(path) {
  const size2 = (await stat2(path).catch(() => void 0))?.size ?? 0;
  if (size2 > MOST_BYTES) return size2;
  const bytes = await readFile(path);
  return bytes.length > MOST_BYTES ? bytes.length : bytes;
}
async function standardInput() {
  const chunks = [];
  let length2 = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    length2 += chunk.length;
    if (length2 > MOST_BYTES) return length2;
  }
  return Buffer.concat(chunks);
}

// ../contracts/src/vocabulary/node/json/scan.ts
var BLANKS = /[ \t\n\r]*/y;
var NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var CHARACTERS = /[ !#-[\]-\uffff]*/y;
var ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
var WORD2 = /true|false|null/y;
var SAFE_LENGTH = 4;
function jsonScanner() {
  const levels = [];
  return (text2) => new Scan(text2, levels).faults();
}
var Scan = class {
  text;
  levels;
  depth = 0;
  at = 0;
  found = [];
  constructor(text2, levels) {
    this.text = text2;
    this.levels = levels;
  }
  faults() {
    let step = "value";
    while (step === "value" || step === "after" && this.depth > 0)
      step = step === "value" ? this.value() : this.afterValue();
    this.skip(BLANKS);
    if (step === "fault" || this.at < this.text.length) this.report("syntax", "");
    return this.found;
  }
  value() {
    this.skip(BLANKS);
    switch (this.text.charCodeAt(this.at)) {
      case 123:
        return this.open(true);
      case 91:
        return this.open(false);
      case 34:
        return this.string() ? "after" : "fault";
      case 116:
      case 102:
      case 110:
        return this.skip(WORD2) ? "after" : "fault";
      default:
        return this.number() ? "after" : "fault";
    }
  }
  open(isObject3) {
    this.at += 1;
    let level = this.levels[this.depth];
    if (level === void 0) {
      level = { isObject: isObject3, count: 0, names: [], seen: void 0, name: "" };
      this.levels.push(level);
    }
    level.isObject = isObject3;
    level.count = 0;
    level.seen = void 0;
    this.depth += 1;
    this.skip(BLANKS);
    if (this.text.charCodeAt(this.at) === (isObject3 ? 125 : 93)) return this.close();
    return isObject3 ? this.member(level) : "value";
  }
  close() {
    this.at += 1;
    this.depth -= 1;
    return "after";
  }
  /** What follows a value: the next one of its object or array, or their end. */
  afterValue() {
    const level = this.levels[this.depth - 1];
    this.skip(BLANKS);
    const mark = this.text.charCodeAt(this.at);
    if (mark === (level.isObject ? 125 : 93)) return this.close();
    if (mark !== 44) return "fault";
    this.at += 1;
    if (level.isObject) return this.member(level);
    level.count += 1;
    return "value";
  }
  member(level) {
    this.skip(BLANKS);
    const start = this.at;
    if (this.text.charCodeAt(start) !== 34 || !this.string()) return "fault";
    this.name(level, start);
    this.skip(BLANKS);
    if (this.text.charCodeAt(this.at) !== 58) return "fault";
    this.at += 1;
    return "value";
  }
  /** Notes the name that ends here, and whether its object has it already. */
  name(level, start) {
    const place = level.count;
    const before = level.names[place];
    level.count += 1;
    if (before !== void 0 && level.seen === void 0) {
      if (before.length === this.at - start && this.text.startsWith(before, start)) {
        level.name = before;
        return;
      }
    }
    level.name = this.text.slice(start, this.at);
    const characters = plain(level.name);
    if (level.seen === void 0) {
      level.names = level.names.slice(0, place);
      level.seen = new Set(level.names.map(plain));
    }
    if (level.seen.has(characters)) this.report("name", characters, start);
    else level.names.push(level.name);
    level.seen.add(characters);
  }
  string() {
    this.at += 1;
    for (; ; ) {
      this.skip(CHARACTERS);
      const mark = this.text.charCodeAt(this.at);
      if (mark === 34) {
        this.at += 1;
        return true;
      }
      if (mark !== 92 || !this.skip(ESCAPE)) return false;
    }
  }
  number() {
    const start = this.at;
    if (!this.skip(NUMBER)) return false;
    if (this.at - start > SAFE_LENGTH) {
      const digits2 = this.text.slice(start, this.at);
      if (losesDigits(digits2)) this.report("digits", digits2, start);
    }
    return true;
  }
  skip(pattern) {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }
  report(fault, received2, at2 = this.at) {
    const path = this.levels.slice(0, this.depth).map(({ isObject: isObject3, name, count: count4 }) => isObject3 ? plain(name) : count4);
    this.found.push({ fault, at: at2, path, received: received2 });
  }
};
function plain(name) {
  return name.includes("\\") ? JSON.parse(name) : name.slice(1, -1);
}
var SAFE_DIGITS = 15;
function losesDigits(digits2) {
  if (/^-?\d+$/.test(digits2))
    return digits2.length > SAFE_DIGITS && BigInt(Number(digits2)) !== BigInt(digits2);
  return !Number.isFinite(Number(digits2));
}

// ../contracts/src/vocabulary/node/json/json.ts
function parseJson(text2, what) {
  let value;
  try {
    value = JSON.parse(text2);
  } catch (cause) {
    if (text2.trim() === "") throw inputInvalid(what, [fileIssue("NOT_EMPTY", { received: text2 })]);
    throw inputInvalid(what, placed(text2, jsonScanner()(text2)), { cause });
  }
  const faults = jsonScanner()(text2);
  if (faults.length > 0) throw inputInvalid(what, placed(text2, faults));
  return value;
}
function placed(text2, faults) {
  const end = text2.trimEnd().length - 1;
  let [line, from] = [1, 0];
  return faults.map((fault) => {
    const at2 = Math.min(fault.at, end);
    for (let feed = text2.indexOf("\n", from); feed >= 0 && feed < at2; ) {
      line += 1;
      from = feed + 1;
      feed = text2.indexOf("\n", from);
    }
    if (fault.fault !== "syntax") return faultIssue(fault, line);
    return fileIssue("JSON", {
      line,
      received: text2.slice(from, from + 400).split("\n")[0]?.trim()
    });
  });
}
function faultIssue({ fault, path, received: received2 }, line) {
  const code = fault === "name" ? "JSON_NAME_ONCE" : "JSON_DIGITS";
  return fileIssue(code, { path: jsonPointer(path), line, received: received2 });
}
function jsonText(value) {
  return `${JSON.stringify(value, null, 2)}
`;
}

// ../contracts/src/vocabulary/node/command/finding-line.ts
var SEVERITY_NAMES = {
  error: { en: "error", "zh-Hans": "\u9519\u8BEF" },
  warning: { en: "warning", "zh-Hans": "\u8B66\u544A" },
  hint: { en: "hint", "zh-Hans": "\u63D0\u793A" }
};
function findingLine({ severity, code, message, fix }, language2) {
  const texts = [message, fix].filter((text2) => text2 !== void 0);
  const [colon, blank] = language2 === "zh-Hans" ? ["\uFF1A", ""] : [": ", " "];
  const said = texts.map((text2) => localText(text2, language2)).join(blank);
  return inertLine(`${localText(SEVERITY_NAMES[severity], language2)} ${code}${colon}${said}`);
}

// ../contracts/src/vocabulary/node/command/misuse.ts
import { Command, CommanderError } from "commander";

// ../contracts/src/vocabulary/node/files/unreadable-issue.ts
var EXPECTED = {
  missing: "FILE_EXISTS",
  folder: "FILE_NO_FOLDER",
  denied: "FILE_ALLOWED",
  encoding: "FILE_TEXT",
  "unknown-encoding": "FILE_ENCODING",
  "ambiguous-encoding": "FILE_TEXT",
  "contradicted-encoding": "FILE_TEXT",
  "too-large": "FILE_SMALLER",
  "cut-off": "FILE_WHOLE",
  "used-up": "STDIN_ONCE",
  system: "FILE_SOUND"
};
function unreadableIssue(details) {
  const { path, reason, encoding, samples, megabytes, mostMegabytes = 0, system } = details;
  const size2 = megabytes === void 0 ? void 0 : `${megabytes} MB`;
  const received2 = samples?.join(", ") ?? size2 ?? system ?? encoding ?? path;
  return fileIssue(EXPECTED[reason], { received: received2, params: { mostMegabytes } });
}

// ../contracts/src/vocabulary/node/list/together.ts
async function readTogether(reads) {
  const results = [];
  const errors3 = [];
  for (const read of reads) {
    try {
      results.push(await read());
    } catch (error) {
      if (!isInputError(error)) throw error;
      errors3.push(error);
    }
  }
  const [first] = errors3;
  if (first === void 0) return results;
  throw togetherError([first, ...errors3.slice(1)]);
}
function isInputError(error) {
  return isLivelaneError(error, "INPUT_INVALID") || isLivelaneError(error, "FILE_UNREADABLE");
}
function togetherError([first, ...others]) {
  if (others.length === 0) return first;
  return inputsInvalid(
    [first, ...others].map(
      (error) => isLivelaneError(error, "INPUT_INVALID") ? error.details : { what: error.details.path, issues: [unreadableIssue(error.details)] }
    )
  );
}
function inputsInvalid(inputs) {
  const [only, ...others] = inputs;
  if (only !== void 0 && others.length === 0) return inputInvalid(only.what, only.issues);
  return inputInvalid(
    inputs.map(({ what }) => what).join(", "),
    inputs.flatMap(({ what, issues: issues3 }) => issues3.map((issue) => ({ file: what, ...issue })))
  );
}

// ../contracts/src/vocabulary/node/command/own-files.ts
import { realpathSync } from "node:fs";
import { basename as basename2, dirname as dirname2, join as join2, resolve } from "node:path";
var OUTPUTS = /* @__PURE__ */ new Set(["--out", "--findings"]);
function sharedFiles(command) {
  const files2 = command.options.filter(({ flags }) => /<file/.test(flags));
  const outputs = files2.filter(isOutput).flatMap((option) => pathsOf(command, option));
  if (outputs.length === 0) return [];
  const inputs = [
    ...files2.filter((option) => !isOutput(option)).flatMap((option) => pathsOf(command, option)),
    ...command.registeredArguments.flatMap(
      (argument, at2) => named(`<${argument.name()}>`, [command.args[at2] ?? ""])
    )
  ];
  return outputs.flatMap((output, at2) => {
    const [other] = [...inputs, ...outputs.slice(0, at2)].filter(
      (it) => realPath(it.path) === realPath(output.path)
    );
    if (other === void 0) return [];
    const params = { other: other.option };
    return [
      inputInvalid(output.option, [
        fileIssue("FILE_OF_ITS_OWN", { received: output.path, params })
      ])
    ];
  });
}
function isOutput({ long }) {
  return OUTPUTS.has(long ?? "");
}
function pathsOf(command, option) {
  const value = command.getOptionValue(option.attributeName());
  if (typeof value !== "string") return [];
  const paths = option.flags.includes("<files>") ? value.split(",") : [value];
  return named(
    option.long ?? option.flags,
    isOutput(option) ? paths : paths.flatMap((path) => [path, path.replace(/#[^#]*$/, "")])
  );
}
function named(option, paths) {
  return paths.flatMap((it) => {
    const path = it.trim();
    return path === "" || path === "-" || isSpecial(path) ? [] : [{ option, path }];
  });
}
function isSpecial(path) {
  return path.startsWith("/dev/");
}
function realPath(path) {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch {
    return dirname2(whole) === whole ? whole : join2(realPath(dirname2(whole)), basename2(whole));
  }
}

// ../contracts/src/vocabulary/node/command/misuse.ts
var MISUSE = {
  MISSING_ARGUMENT: {
    en: 'The argument "{name}" is missing.',
    "zh-Hans": '\u7F3A\u5C11\u53C2\u6570 "{name}"\u3002'
  },
  MISSING_OPTION: {
    en: 'The option "{flags}" is required.',
    "zh-Hans": '\u7F3A\u5C11\u5FC5\u9700\u7684\u9009\u9879 "{flags}"\u3002'
  },
  MISSING_VALUE: {
    en: 'The option "{flags}" needs a value.',
    "zh-Hans": '\u9009\u9879 "{flags}" \u7F3A\u5C11\u53D6\u503C\u3002'
  },
  REPEATED: {
    en: 'The option "{flags}" is given twice, with "{first}" and "{second}".',
    "zh-Hans": '\u9009\u9879 "{flags}" \u7ED9\u51FA\u4E86\u4E24\u6B21\uFF1A"{first}" \u4E0E "{second}"\u3002'
  },
  INVALID_CHOICE: {
    en: '"{value}" is not a value of "{flags}": choose one of {choices}.',
    "zh-Hans": '"{value}" \u4E0D\u662F "{flags}" \u7684\u53D6\u503C\uFF1A\u53EF\u9009 {choices}\u3002'
  },
  CONFLICT: {
    en: '"{flags}" and "{other}" cannot be used together.',
    "zh-Hans": '"{flags}" \u4E0E "{other}" \u4E0D\u80FD\u540C\u65F6\u4F7F\u7528\u3002'
  },
  UNKNOWN_OPTION: {
    en: 'The option "{flag}" is not known.',
    "zh-Hans": '\u672A\u77E5\u9009\u9879 "{flag}"\u3002'
  },
  UNKNOWN_COMMAND: {
    en: 'The command "{name}" is not known.',
    "zh-Hans": '\u672A\u77E5\u547D\u4EE4 "{name}"\u3002'
  },
  TOO_MANY_ARGUMENTS: {
    en: "Too many arguments: {count} given, at most {most} can be: {values}.",
    "zh-Hans": "\u53C2\u6570\u8FC7\u591A\uFF1A\u6536\u5230 {count} \u4E2A\uFF0C\u81F3\u591A {most} \u4E2A\uFF1A{values}\u3002"
  }
};
var DID_YOU_MEAN = { en: "Did you mean {near}?", "zh-Hans": "\u662F\u5426\u4E3A {near}\uFF1F" };
var LocalCommand = class _LocalCommand extends Command {
  language;
  complaints;
  constructor(name, language2, complaints = { texts: [], errors: [] }) {
    super(name);
    this.language = language2;
    this.complaints = complaints;
    this.hook("preAction", (_, action) => action.complain());
  }
  createCommand(name) {
    return new _LocalCommand(name, this.language, this.complaints);
  }
  createHelp() {
    return Object.assign(super.createHelp(), this.language === "en" ? {} : CHINESE_HELP);
  }
  refuse(code, values) {
    const text2 = fillTemplate(MISUSE[code][this.language], values, this.language);
    this.complaints.texts.push({ code, text: text2 });
  }
  refuseNear(code, { name, known }) {
    const near = nearestName(name, known);
    const hint = near === void 0 ? "" : `
${DID_YOU_MEAN[this.language]}`;
    const text2 = `${MISUSE[code][this.language]}${hint}`;
    this.complaints.texts.push({
      code,
      text: fillTemplate(text2, { name, flag: name, near }, this.language)
    });
  }
  /** Ends the command if something is wrong with its arguments. @throws INPUT_INVALID or FILE_UNREADABLE for values, CommanderError else */
  complain() {
    this.complaints.errors.push(...sharedFiles(this));
    const texts = this.complaints.texts.splice(0);
    const [error, ...others] = this.complaints.errors.splice(0);
    const [first] = texts;
    const message = texts.map(({ text: text2 }) => text2).join("\n");
    if (error !== void 0) {
      if (first !== void 0) this.configureOutput().writeErr?.(`${message}
`);
      throw togetherError([error, ...others]);
    }
    if (first !== void 0) this.error(message, { code: `commander.${first.code}`, exitCode: 2 });
  }
  /** A program without an action starts none, at which its complaints would be reported. */
  parse(...given) {
    super.parse(...given);
    this.complain();
    return this;
  }
  missingArgument(name) {
    this.refuse("MISSING_ARGUMENT", { name });
  }
  optionMissingArgument({ flags }) {
    this.refuse("MISSING_VALUE", { flags });
  }
  missingMandatoryOptionValue({ flags }) {
    this.refuse("MISSING_OPTION", { flags });
  }
  _conflictingOption({ flags }, other) {
    this.refuse("CONFLICT", { flags, other: other.flags });
  }
  /** Commander names the first one only; a value may follow each, so that arguments cannot be counted. */
  unknownOption(flag2) {
    const known = [];
    for (let command = this; command !== null; command = command.parent)
      known.push(...command.options.map(({ long }) => long ?? ""));
    const others = this.args.slice(this.args.indexOf(flag2) + 1).filter((it) => /^--?\w/.test(it));
    for (const name of new Set([flag2, ...others].map((it) => it.replace(/=.*/s, ""))))
      this.refuseNear("UNKNOWN_OPTION", { name, known });
    this.complain();
  }
  unknownCommand() {
    const known = this.commands.map((command) => command.name());
    this.refuseNear("UNKNOWN_COMMAND", { name: this.args[0] ?? "", known });
    this.complain();
  }
  _excessArguments(values) {
    const most = this.registeredArguments.length;
    this.refuse("TOO_MANY_ARGUMENTS", { count: values.length, most, values });
  }
  /** Commander takes the last of several values, and drops the others without a word. */
  setOptionValueWithSource(key, value, source) {
    const before = this.getOptionValue(key);
    const isSecond = source === "cli" && this.getOptionValueSource(key) === "cli";
    const option = this.options.find((it) => it.attributeName() === key);
    const isCollected = !option?.argChoices && (option?.parseArg?.length ?? 0) > 1;
    if (isSecond && before !== value && !isCollected)
      this.refuse("REPEATED", { flags: option?.flags ?? key, first: before, second: value });
    return super.setOptionValueWithSource(key, value, source);
  }
  /** Commander's own wording of a choice that does not exist is English. */
  _callParseArg(target, value, previous) {
    if (value === void 0) return previous;
    const { argChoices: choices } = target;
    if (choices !== void 0 && !choices.includes(value)) {
      const flags = "flags" in target ? target.flags : target.name();
      this.refuse("INVALID_CHOICE", { value, flags, choices });
      return previous;
    }
    if (target.parseArg === void 0) return value;
    try {
      return target.parseArg(value, previous);
    } catch (error) {
      if (!isInputError(error)) throw error;
      this.complaints.errors.push(error);
      return previous;
    }
  }
};
function isMisuse(error) {
  return error instanceof CommanderError && error.code !== "commander.invalidArgument";
}
var CHINESE_HELP = {
  styleTitle: (title) => TITLES[title] ?? title,
  styleUsage: inChinese,
  styleSubcommandTerm: inChinese,
  optionDescription: choicesInChinese,
  argumentDescription: choicesInChinese
};
var TITLES = {
  "Usage:": "\u7528\u6CD5\uFF1A",
  "Arguments:": "\u53C2\u6570\uFF1A",
  "Options:": "\u9009\u9879\uFF1A",
  "Commands:": "\u547D\u4EE4\uFF1A"
};
function inChinese(term) {
  return term.replaceAll("[options]", "[\u9009\u9879]").replaceAll("[command]", "[\u547D\u4EE4]");
}
function choicesInChinese({ description, argChoices, defaultValue }) {
  const parts = [
    ...argChoices === void 0 ? [] : [`\u53EF\u9009\uFF1A${argChoices.join("\u3001")}`],
    ...defaultValue === void 0 ? [] : [`\u9ED8\u8BA4\uFF1A${String(defaultValue)}`]
  ];
  return parts.length === 0 ? description : `${description}\uFF08${parts.join("\uFF1B")}\uFF09`;
}

// ../contracts/src/vocabulary/text/number.ts
function groupDigits(number14) {
  const [whole = "", fraction2] = String(number14).split(".");
  let grouped2 = whole;
  const first = whole.startsWith("-") ? 1 : 0;
  if (/^-?\d+$/.test(whole))
    for (let at2 = whole.length - 3; at2 > first; at2 -= 3)
      grouped2 = `${grouped2.slice(0, at2)},${grouped2.slice(at2)}`;
  return fraction2 === void 0 ? grouped2 : `${grouped2}.${fraction2}`;
}
function formatPercent(ppm, { decimals: decimals2 } = {}) {
  if (decimals2 !== void 0) return `${(ppm / 1e4).toFixed(decimals2)}%`;
  const digits2 = String(Math.abs(ppm)).padStart(5, "0");
  const fraction2 = digits2.slice(-4).replace(/0+$/, "");
  return `${ppm < 0 ? "-" : ""}${digits2.slice(0, -4)}${fraction2 === "" ? "" : `.${fraction2}`}%`;
}

// ../contracts/src/vocabulary/node/command/progress.ts
var [FIRST, BETWEEN] = [1e3, 200];
function progressLine(stream, { say, now }) {
  const started = now();
  let last = started + FIRST - BETWEEN;
  let isShown = false;
  return {
    rows(count4) {
      if (stream.isTTY !== true || now() - last < BETWEEN) return;
      last = now();
      isShown = true;
      stream.write(`\r\x1B[K${say(groupDigits(count4))}`);
    },
    clear() {
      if (isShown) stream.write("\r\x1B[K");
      isShown = false;
    }
  };
}

// ../contracts/src/vocabulary/node/command/version.ts
import { readFileSync } from "node:fs";
import { dirname as dirname3, join as join3 } from "node:path";
import { fileURLToPath } from "node:url";
function packageVersion(from) {
  let folder = dirname3(fileURLToPath(from));
  for (; ; ) {
    const version = versionIn(join3(folder, "package.json"));
    if (version !== void 0) return version;
    const above = dirname3(folder);
    if (above === folder) return "0.0.0";
    folder = above;
  }
}
function versionIn(path) {
  try {
    const { version } = JSON.parse(readFileSync(path, "utf8"));
    return typeof version === "string" ? version : void 0;
  } catch {
    return void 0;
  }
}

// ../contracts/src/vocabulary/text/display-language.ts
var DISPLAY_LANGUAGES = ["en", "zh-Hans"];

// ../contracts/src/vocabulary/node/command/wanted-locale.ts
var SPOKEN = /^(en|zh)\b/i;
function knownLocale(tag2) {
  if (!SPOKEN.test(tag2)) {
    const params = { choices: DISPLAY_LANGUAGES };
    throw inputInvalid("--locale", [inputIssue("ONE_OF", { received: tag2, params })]);
  }
  return tag2;
}
function wantedLocale(argv, env) {
  const at2 = argv.indexOf("--locale");
  const inline = argv.find((arg) => arg.startsWith("--locale="))?.slice("--locale=".length);
  const given = inline ?? (at2 >= 0 ? argv[at2 + 1] : void 0);
  const tag2 = (
    // A language that is not spoken here is refused in that of the environment.
    (given !== void 0 && SPOKEN.test(given) ? given : void 0) ?? // POSIX: an empty variable counts as unset.
    [env["LC_ALL"], env["LC_MESSAGES"], env["LANG"]].find((it) => it !== void 0 && it !== "") ?? "en"
  );
  return /^zh/i.test(tag2) ? "zh-Hans" : "en";
}

// ../contracts/src/vocabulary/node/command/write-parts.ts
import { once } from "node:events";
async function writeParts(stream, { text: text2, signal }) {
  for await (const part of text2) {
    if (!stream.write(part) && !await isDrained(stream, signal)) return;
    if (stream.destroyed) return;
  }
}
async function isDrained(stream, signal) {
  try {
    await once(stream, "drain", { signal });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

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

// ../contracts/src/vocabulary/node/command/command.ts
function defineBin({ name, about, from, zhHans }) {
  const locale = wantedLocale(process.argv, process.env);
  const say = (en, zh) => locale === "en" ? en : zh;
  const program = new LocalCommand(name, locale).description(localText(about, locale)).version(packageVersion(from), "--version", say("print the version", "\u8F93\u51FA\u7248\u672C\u53F7")).option("--json", say("print JSON also on a terminal", "\u5728\u7EC8\u7AEF\u4E5F\u8F93\u51FA JSON")).option(
    "--locale <tag>",
    say("language of messages: en or zh-Hans", "\u6D88\u606F\u8BED\u8A00\uFF1Aen \u6216 zh-Hans"),
    knownLocale
  ).helpOption("-h, --help", say("print this help", "\u663E\u793A\u5E2E\u52A9")).helpCommand("help [command]", say("help for a command", "\u663E\u793A\u547D\u4EE4\u7684\u5E2E\u52A9")).exitOverride().showHelpAfterError();
  const translations = locale === "en" ? [] : [NODE_ZH_HANS, ...zhHans === void 0 ? [] : [zhHans]];
  const report2 = (error) => reportError(error, translations);
  let running = program;
  program.hook("preAction", (_program, command) => {
    running = command;
  });
  return {
    program,
    report: report2,
    run: (action) => runAction(action, { program, command: running, locale, report: report2 })
  };
}
function addEncoding(program) {
  const locale = wantedLocale(process.argv, process.env);
  const about = {
    en: "encoding of files that are not UTF-8, such as gb18030",
    "zh-Hans": "\u975E UTF-8 \u6587\u4EF6\u7684\u7F16\u7801\uFF0C\u5982 gb18030"
  };
  for (const command of program.commands.filter(namesFiles))
    if (command.options.every(({ long }) => long !== "--encoding"))
      command.option("--encoding <label>", localText(about, locale), encodingNamed);
}
function namesFiles({ registeredArguments, options }) {
  return registeredArguments.length > 0 || options.some(({ flags }) => flags.includes("<file"));
}
async function startBin({ program, report: report2 }, argv = process.argv) {
  try {
    addEncoding(program);
    await program.parseAsync([...argv]);
  } catch (error) {
    if (isMisuse(error)) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else report2(error);
  }
}
async function runAction(action, { report: report2, ...running }) {
  const stop = new AbortController();
  const progress2 = readingLine(running.locale);
  const onSignal = () => {
    stop.abort();
    process.stdin.destroy();
  };
  for (const signal of STOP_SIGNALS) process.once(signal, onSignal);
  let unwritable = false;
  onlyErrorListener(process.stdout, function onOutputError(error) {
    if (error.code === "EPIPE" || unwritable) return;
    unwritable = true;
    report2(unwritableFile("-", error));
  });
  onlyErrorListener(process.stderr, function onNoteError() {
  });
  try {
    const given = context(running, { signal: stop.signal, progress: progress2 });
    let noted = 0;
    const noteFindings = (findings3) => {
      const code = given.noteFindings(findings3);
      if (findings3.some(isMisspelt)) noted = 1;
      return code;
    };
    const exitCode = await action({ ...given, noteFindings });
    const ended = exitCode === 0 ? noted : exitCode;
    process.exitCode = unwritable ? 2 : ended;
  } catch (error) {
    progress2.clear();
    if (stop.signal.aborted && stop.signal.reason === error) process.exitCode = STOPPED;
    else report2(error);
  } finally {
    for (const signal of STOP_SIGNALS) process.off(signal, onSignal);
  }
}
function onlyErrorListener(stream, listener) {
  for (const old of stream.listeners("error"))
    if (old.name === listener.name) stream.off("error", old);
  stream.on("error", listener);
}
function isMisspelt({ code, severity }) {
  return code === "FIELDS_NOT_READ" && severity === "error";
}
var STOPPED = 130;
var STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
function readingLine(locale) {
  return progressLine(process.stderr, {
    say: (rows) => locale === "en" ? `${rows} rows read` : `\u5DF2\u8BFB\u53D6 ${rows} \u884C`,
    now: () => performance.now()
  });
}
function context({ program, command, locale }, { signal, progress: progress2 }) {
  const { json } = program.opts();
  const { encoding } = command.opts();
  const forPeople = process.stdout.isTTY === true && json !== true;
  const print = (result) => {
    progress2.clear();
    process.stdout.write(
      forPeople ? `${result.people.replace(/\n*$/, "")}
` : jsonText(result.json)
    );
  };
  const note = (text2) => {
    progress2.clear();
    process.stderr.write(`${inert(typeof text2 === "string" ? text2 : localText(text2, locale))}
`);
  };
  return {
    locale,
    forPeople,
    signal,
    print,
    note,
    reading: encoding === void 0 ? {} : { encoding },
    progress: progress2.rows,
    say: (text2) => localText(text2, locale),
    noteFindings: (findings3) => {
      for (const finding2 of findings3) note(findingLine(finding2, locale));
      return hasNoErrors(findings3) ? 0 : 1;
    },
    deliver: async (result, path) => {
      if (path === void 0 || path === "-") {
        if (result.text === void 0 || forPeople) print(result);
        else process.stdout.write(result.text);
      } else await writeFileWhole(path, result.text ?? jsonText(result.json));
    },
    deliverStream: async (text2, path) => {
      if (path !== void 0 && path !== "-") return await writeFileWhole(path, text2);
      await writeParts(process.stdout, { text: text2, signal });
    }
  };
}
function reportError(error, translations) {
  process.exitCode = 2;
  process.stderr.write(`${inert(errorReport(error, translations))}
`);
}
var MOST_ISSUES = 200;
function errorReport(error, translations) {
  if (isLivelaneError(error)) {
    const message = translatedError(error, translations, { most: MOST_ISSUES });
    return `${error.code}${translations.length === 0 ? ": " : "\uFF1A"}${message}`;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  return translations.length === 0 ? `UNEXPECTED: a fault of this program; please report it with these lines:
${stack}` : `UNEXPECTED\uFF1A\u7A0B\u5E8F\u672C\u8EAB\u7684\u9519\u8BEF\uFF0C\u8BF7\u9644\u4E0A\u4EE5\u4E0B\u5185\u5BB9\u53CD\u9988\uFF1A
${stack}`;
}

// ../contracts/src/vocabulary/node/command/help-text.ts
function helpText(en, zh) {
  return localText({ en, "zh-Hans": zh }, wantedLocale(process.argv, process.env));
}

// ../contracts/src/vocabulary/node/command/option-value.ts
function optionValue(schema, option) {
  return (given) => parseInput(schema, given, option);
}

// ../contracts/src/vocabulary/node/command/table-options.ts
import * as z9 from "zod/mini";

// ../contracts/src/vocabulary/value/instant.ts
import * as z8 from "zod/mini";
var INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
function isInstant(text2) {
  if (!INSTANT.test(text2)) return false;
  const day = Number(text2.slice(8, 10));
  return day <= 28 || new Date(Date.parse(text2)).getUTCDate() === day;
}
var InstantSchema = z8.string({ error: expects("INSTANT") }).check(z8.refine(isInstant, { error: expects("INSTANT") }));
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
var PlainDateSchema = z8.string({ error: expects("PLAIN_DATE") }).check(
  z8.refine((text2) => /^\d{4}-\d{2}-\d{2}$/.test(text2) && isInstant(`${text2}T00:00:00Z`), {
    error: expects("PLAIN_DATE")
  })
);
var ZoneSchema = z8.string().check(
  z8.refine(isZone, {
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
  z8.refine(
    (it) => !isInstant(it.start) || !isInstant(it.end) || Date.parse(it.start) < Date.parse(it.end),
    {
      error: expects("WINDOW"),
      path: ["end"]
    }
  )
);
var PeriodSchema = z8.discriminatedUnion("basis", [
  record2({
    /** Elapsed time, independent of changes of the clocks. */
    basis: z8.literal("elapsed"),
    /** Its length in seconds, at most ten years. */
    seconds: z8.int().check(z8.gte(1), z8.lte(31536e4))
  }),
  record2({
    /** Days of the calendar, which end at the same local time. */
    basis: z8.literal("calendar"),
    /** Its length in days, at most ten years. */
    days: z8.int().check(z8.gte(1), z8.lte(3650)),
    /** The zone whose days they are. */
    zone: ZoneSchema
  })
]);

// ../contracts/src/vocabulary/node/table/number-signs.ts
var PLAIN_SIGNS = { decimal: ".", group: "" };
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
var REGIONS = [
  ["es", POINT, "BR BZ CU DO GT HN NI PA PE PR SV"],
  ["en", COMMA, "AT BE DD DE DK ES ID IT NL PL RO SI"],
  ["en", BLANK, "CZ EE FI FR FX GE HU LT LV NO PT SE SK UA ZA"],
  ["ms", COMMA, "BN ID"]
];
var NUMBER_LOCALES = Object.keys(LOCALES);
function numberSigns(tag2) {
  const [language2 = "", ...rest3] = tag2.split(/[-_]/);
  const own = language2.toLowerCase();
  const parts = rest3.map((part) => part.toUpperCase());
  const region = REGIONS.find(
    ([of, , regions]) => of === own && parts.some((part) => regions.split(" ").includes(part))
  );
  if (region !== void 0) return region[1];
  return [[own, ...parts].join("-"), own].flatMap(
    (it) => Object.hasOwn(LOCALES, it) ? [LOCALES[it]] : []
  )[0];
}
function plainNumber(text2, { decimal, group }) {
  if (/^\d+$/.test(text2)) return text2;
  const written2 = halfWidth(text2.trim());
  const [whole = "", fraction2, ...more] = written2.replace(/^[+-]/, "").split(decimal);
  const digits2 = ungrouped(whole, group);
  const isNumber2 = digits2 !== void 0 && more.length === 0 && (fraction2 === void 0 ? digits2 !== "" : /^\d+$/.test(fraction2));
  if (!isNumber2) return void 0;
  const sign = written2.startsWith("-") ? "-" : "";
  return `${sign}${digits2 || "0"}${fraction2 === void 0 ? "" : `.${fraction2}`}`;
}
function ungrouped(whole, group) {
  if (/^\d*$/.test(whole)) return whole;
  const [first = "", ...others] = group === "" ? [] : whole.split(group);
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && others.every((it) => /^\d{3}$/.test(it));
  return isGrouped ? [first, ...others].join("") : void 0;
}
function writtenNumber(plain4, { decimal }) {
  return plain4.replace(".", decimal);
}
function readingsByLocale(text2) {
  return ["en", "de", "fr", "de-CH"].flatMap((tag2) => {
    const plain4 = plainNumber(text2, LOCALES[tag2] ?? PLAIN_SIGNS);
    return plain4 === void 0 ? [] : [{ tag: tag2, plain: plain4 }];
  });
}
function halfWidth(text2) {
  if (/^[\x20-\x7e]*$/.test(text2)) return text2;
  return text2.replace(/[\uff01-\uff5e]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 65248)).replace(/\u2212/g, "-").replace(/[\u00a0\u2009\u202f\u3000]/g, " ").replace(/\u2019/g, "'");
}

// ../contracts/src/vocabulary/node/command/table-options.ts
var LIST_FORMS = {
  en: "JSON, NDJSON, CSV or .xlsx",
  "zh-Hans": "JSON\u3001NDJSON\u3001CSV \u6216 .xlsx"
};
function addTableOptions(command) {
  return command.option(
    "--columns <file>",
    helpText(
      "JSON object from the file's column names to ours",
      "\u6587\u4EF6\u5217\u540D\u5230\u672C\u5DE5\u5177\u5217\u540D\u7684\u5BF9\u5E94\uFF08JSON \u5BF9\u8C61\uFF09"
    )
  ).option(
    "--locale-numbers <tag>",
    helpText(
      "how numbers in tables are written, such as de for 1.234,56",
      "\u8868\u683C\u4E2D\u6570\u5B57\u7684\u5199\u6CD5\uFF0C\u5982 de \u8868\u793A 1.234,56"
    ),
    localeNumbers
  ).option(
    "--zone <name>",
    helpText("zone of times without an offset (IANA)", "\u65E0\u65F6\u5DEE\u7684\u65F6\u95F4\u6240\u5C5E\u65F6\u533A\uFF08IANA\uFF09"),
    (name) => parseInput(ZoneSchema, name, "--zone")
  ).option(
    "--sep <character>",
    helpText("separator of CSV columns; default: as the header shows", "CSV \u5206\u9694\u7B26\uFF1B\u9ED8\u8BA4\u6309\u8868\u5934"),
    separator
  ).option(
    "--sheet <name>",
    helpText("sheet of an .xlsx workbook; default: the first", "\u5DE5\u4F5C\u8868\u540D\uFF1B\u9ED8\u8BA4\u53D6\u7B2C\u4E00\u4E2A")
  ).option(
    "--rows <number>",
    helpText(
      "expected number of rows of all orders, sales and facts (without these, of all lists): confirms that none is cut off",
      "\u8BA2\u5355\u3001\u9500\u552E\u4E0E\u4E8B\u5B9E\u7684\u603B\u884C\u6570\uFF1B\u65E0\u6B64\u7C7B\u5217\u8868\u65F6\u4E3A\u5404\u5217\u8868\u7684\u603B\u884C\u6570"
    ),
    rowCount
  );
}
function localeNumbers(tag2) {
  const signs = numberSigns(tag2);
  if (signs !== void 0) return signs;
  const params = { choices: [...NUMBER_LOCALES] };
  throw inputInvalid("--locale-numbers", [inputIssue("ONE_OF", { received: tag2, params })]);
}
function separator(text2) {
  const mark = text2 === "\\t" || text2 === "tab" ? "	" : text2;
  if (mark.length === 1 && !/["\r\n]/.test(mark)) return mark;
  throw inputInvalid("--sep", [fileIssue("SEPARATOR", { received: text2 })]);
}
function rowCount(text2) {
  if (/^\d{1,15}$/.test(text2)) return Number(text2);
  throw inputInvalid("--rows", [inputIssue("COUNT", { received: text2 })]);
}
var ColumnMapSchema = z9.record(z9.string(), z9.string());
async function readColumnMap(path, encoding) {
  const what = `--columns ${path}`;
  const value = parseJson(
    (await readText(path, { what, ...encoding === void 0 ? {} : { encoding } })).text,
    what
  );
  if (z9.safeParse(ColumnMapSchema, value).success) return value;
  throw inputInvalid(what, [fileIssue("COLUMN_MAP", { received: value })]);
}
async function listReading({ columns, localeNumbers: numbers, sep, sheet, zone }, { reading: { encoding }, progress: progress2 }) {
  return {
    progress: progress2,
    ...encoding === void 0 ? {} : { encoding },
    ...columns === void 0 ? {} : { columns: await readColumnMap(columns, encoding) },
    ...numbers === void 0 ? {} : { numbers },
    ...sep === void 0 ? {} : { separator: sep },
    ...sheet === void 0 ? {} : { sheet },
    ...zone === void 0 ? {} : { zone }
  };
}

// ../contracts/src/vocabulary/node/command/terminal-table.ts
import stringWidth from "string-width";

// ../contracts/src/vocabulary/text/formula.ts
var FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
function formulaSafe(text2) {
  return FORMULA.test(text2) ? `'${text2}` : text2;
}

// ../contracts/src/vocabulary/node/command/terminal-table.ts
var WIDEST = 60;
function terminalTable(rows) {
  const cells = rows.map((row) => row.map(printed));
  const widths = (cells[0] ?? []).map(
    (_, column) => cells.reduce((widest, row) => Math.max(widest, stringWidth(row[column]?.text ?? "")), 0)
  );
  return cells.map(
    (row) => row.map(({ text: text2, right }, column) => {
      const gap = " ".repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text2)));
      return right ? gap + text2 : text2 + gap;
    }).join("  ").trimEnd()
  ).join("\n");
}
function printed(cell3) {
  return typeof cell3 === "string" ? { text: cut(formulaSafe(inertLine(cell3))), right: false } : { text: inertLine(cell3.number), right: true };
}
function cut(text2) {
  if (stringWidth(text2) <= WIDEST) return text2;
  let kept = "";
  let width = 1;
  for (const { segment } of new Intl.Segmenter("en").segment(text2)) {
    width += stringWidth(segment);
    if (width > WIDEST) break;
    kept += segment;
  }
  return `${kept}\u2026`;
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
var MOST = 5;
var REDIRECTS = [301, 302, 303, 307, 308];
var TO_GET = [301, 302, 303];
var OF_BODY = /^content-(encoding|language|length|location|type)$/i;
var FINAL = { retryable: false };
async function followed(first, { send, redirects }) {
  let hop = first;
  for (let count4 = 0; count4 <= MOST; count4 += 1) {
    const response = await send(hop);
    const location = locationOf(response);
    if (location === null) return response;
    await response.body?.cancel().catch(() => void 0);
    hop = nextHop(hop, { status: response.status, to: targetOf(hop, location), redirects });
  }
  throw addressError(first.url, { reason: "redirects", most: MOST });
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
      const send = ({ url: at2, method, headers, json, idempotencyKey }) => ky(at2, {
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
    let size2 = 0;
    const counter = new TransformStream({
      transform: (chunk, controller) => {
        size2 += chunk.byteLength;
        if (size2 > mostBytes) controller.error(refuse());
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
  for (let at2 = error; at2 instanceof Error; at2 = at2.cause) {
    const { code } = at2;
    if (typeof code === "string") return code;
  }
  return "UNKNOWN";
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

// ../contracts/src/vocabulary/finding/unusual-rates.ts
var RATE_FINDINGS = {
  RATE_UNUSUAL: {
    severity: "warning",
    message: {
      en: "{file}: {field} is {ppm} parts per million, that is {percent}; rates of this field that are as low: {count}.",
      "zh-Hans": "{file}\uFF1A{field} \u4E3A\u767E\u4E07\u5206\u4E4B {ppm}\uFF0C\u5373 {percent}\uFF1B\u8BE5\u5B57\u6BB5\u540C\u6837\u504F\u4F4E\u7684\u6BD4\u4F8B\u5171 {count} \u4E2A\u3002"
    },
    fix: {
      en: "Check that it is meant: 1% is written 10000.",
      "zh-Hans": "\u8BF7\u786E\u8BA4\u662F\u5426\u5982\u6B64\uFF1A1% \u5199\u4F5C 10000\u3002"
    }
  }
};
var RATE_RULES = [
  { path: "/clauses/*/commission/rate", below: 1e4 },
  { path: "/clauses/*/shares/*/share" },
  { path: "/clauses/*/stages/*/share" },
  { path: "/clauses/*/withholdingRate" },
  { path: "/clauses/*/codes/*/discount" },
  { path: "/clauses/*/model/first" },
  { path: "/clauses/*/model/last" },
  { path: "/model/first" },
  { path: "/model/last" },
  { path: "/products/*/margin" },
  { path: "/products/*/returns" },
  { path: "/*/margin" },
  { path: "/*/returns" },
  { path: "/*/fee/commission", below: 1e4 }
];
function unusualRates(value, { what, rules = RATE_RULES }) {
  return rules.flatMap(({ path, below: below2 = 1e3 }) => {
    const [, ...steps] = path.split("/");
    const found = valuesAt(value, steps).filter(({ ppm }) => ppm > 0 && ppm < below2);
    const [first] = found;
    if (first === void 0) return [];
    const field2 = jsonPointer(first.path);
    const params = {
      ...{ file: what, field: field2, ppm: first.ppm },
      ...{ percent: formatPercent(first.ppm), count: found.length }
    };
    return [findingOf(RATE_FINDINGS, "RATE_UNUSUAL", { path: field2, params })];
  });
}
function valuesAt(value, [step, ...rest3]) {
  if (step === void 0)
    return Number.isInteger(value) ? [{ path: [], ppm: value }] : [];
  if (typeof value !== "object" || value === null) return [];
  const entries = step === "*" ? Object.keys(value) : [step].filter((it) => Object.hasOwn(value, it));
  return entries.flatMap(
    (name) => valuesAt(value[name], rest3).map(({ path, ppm }) => ({
      path: [name, ...path],
      ppm
    }))
  );
}

// ../contracts/src/vocabulary/node/files/guess-finding.ts
function guessFinding(file, { encoding, guessed }) {
  if (!guessed) return [];
  return [findingOf(FILE_FINDINGS, "ENCODING_GUESSED", { path: "", params: { file, encoding } })];
}

// ../contracts/src/vocabulary/value/unknown-members.ts
function unknownMembers(schema) {
  const visit = visitorOf(schema);
  return (value) => {
    const found = [];
    visit?.(value, { path: [], found });
    return found;
  };
}
function visitorOf(schema) {
  const { def } = schema._zod;
  switch (def.type) {
    case "object":
      return fieldsVisitor(def.shape);
    case "array":
      return itemsVisitor(visitorOf(def.element));
    case "record":
      return itemsVisitor(visitorOf(def.valueType));
    case "optional":
    case "nullable":
      return visitorOf(def.innerType);
    case "union":
      return unionVisitor(schema, def);
    default:
      return void 0;
  }
}
function fieldsVisitor(shape) {
  const fields = Object.entries(shape).flatMap(([field2, schema]) => {
    const visit = visitorOf(schema);
    return visit === void 0 ? [] : [{ field: field2, visit }];
  });
  if (fields.length === 0) return void 0;
  return (value, { path, found }) => {
    for (const { field: field2, visit } of fields)
      if (hasField(value, field2)) visit(value[field2], { path: [...path, field2], found });
  };
}
function itemsVisitor(visit) {
  if (visit === void 0) return void 0;
  return (value, { path, found }) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, item] of Object.entries(value)) visit(item, { path: [...path, key], found });
  };
}
function unionVisitor(schema, def) {
  const open2 = openMembers(schema);
  const { discriminator } = open2 ?? def;
  const byName2 = discriminator === void 0 ? void 0 : memberVisitors(open2?.options ?? def.options, discriminator);
  const isInert = open2 === void 0 && (byName2 === void 0 || byName2.size === 0);
  if (isInert) return void 0;
  const nearest = /* @__PURE__ */ new Map();
  const nearestOf = (name, known) => {
    if (!nearest.has(name)) nearest.set(name, nearestName(name, [...known]));
    return nearest.get(name);
  };
  return (value, place) => {
    const named3 = discriminator === void 0 ? value : hasField(value, discriminator) && value[discriminator];
    if (typeof named3 !== "string") return;
    byName2?.get(named3)?.(value, place);
    if (open2 === void 0 || open2.known.has(named3)) return;
    const path = jsonPointer(
      discriminator === void 0 ? place.path : [...place.path, discriminator]
    );
    place.found.push({ path, member: named3, near: nearestOf(named3, open2.known) });
  };
}
function memberVisitors(options, discriminator) {
  const visitors = /* @__PURE__ */ new Map();
  for (const option of options) {
    const visit = visitorOf(option);
    const names = option._zod.propValues?.[discriminator];
    if (visit !== void 0) for (const name of names ?? []) visitors.set(String(name), visit);
  }
  return visitors;
}
function hasField(value, field2) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, field2);
}

// ../contracts/src/vocabulary/node/json/unread-fields.ts
var NAMED = 12;
function unreadFields() {
  const fields = /* @__PURE__ */ new Map();
  const members = /* @__PURE__ */ new Map();
  const searches = /* @__PURE__ */ new Map();
  const noteMembers = (value, schema, ...[at2 = "", line]) => {
    const search = searches.get(schema) ?? unknownMembers(schema);
    searches.set(schema, search);
    for (const { path, member, near } of search(value)) {
      const place = `${at2}${path}`;
      const text2 = `${line === void 0 ? place : path} ${describeReceived(member)}`;
      count(members, { text: text2, line, path: place, near, isMisspelt: near !== void 0 });
    }
  };
  return {
    note(value, schema, ...[at2 = "", line]) {
      for (const it of unknownFields(schema, value)) {
        const path = `${at2}${it.path}`;
        count(fields, {
          ...{ text: line === void 0 ? path : it.path, line, path },
          isMisspelt: it.isNearMissing,
          get near() {
            return it.near;
          }
        });
      }
      noteMembers(value, schema, at2, line);
    },
    noteMembers,
    findings: (file) => [
      ...findings(file, "FIELDS_NOT_READ", [...fields.values()]),
      ...findings(file, "MEMBERS_UNKNOWN", [...members.values()])
    ]
  };
}
function count(noted, unread) {
  const place = `${unread.isMisspelt} ${unread.text.replace(/\/\d+(?=\/)/g, "/*")}`;
  const known = noted.get(place);
  if (known === void 0) noted.set(place, Object.assign(unread, { times: 1 }));
  else known.times += 1;
}
function findings(file, code, unread) {
  return [
    ...finding(
      unread.filter(({ isMisspelt: isMisspelt2 }) => isMisspelt2),
      { file, code, severity: "error" }
    ),
    ...finding(
      unread.filter(({ isMisspelt: isMisspelt2 }) => !isMisspelt2),
      { file, code }
    )
  ];
}
function finding(unread, { file, code, severity }) {
  const [first] = unread;
  if (first === void 0) return [];
  const named3 = unread.slice(0, NAMED).map(({ text: text2, line, near, times: times3 }) => {
    const notes = [
      ...near === void 0 ? [] : [`\u2248 ${near}`],
      ...times3 > 1 ? [`${times3}\xD7`] : []
    ];
    const noted = notes.length === 0 ? text2 : `${text2} (${notes.join(", ")})`;
    return line === void 0 ? noted : { en: `line ${line} ${noted}`, "zh-Hans": `\u7B2C ${line} \u884C ${noted}` };
  });
  const all = unread.length > NAMED ? [...named3, `\u2026 (${unread.length})`] : named3;
  const { path } = first;
  const options = { path, ...severity === void 0 ? {} : { severity } };
  return code === "FIELDS_NOT_READ" ? [findingOf(FILE_FINDINGS, code, { ...options, params: { file, fields: all } })] : [findingOf(FILE_FINDINGS, code, { ...options, params: { file, members: all } })];
}

// ../contracts/src/vocabulary/node/json/document.ts
async function readDocument(path, {
  schema,
  what = path,
  refuses,
  issuesOf: issuesOf2 = (it) => inputIssues(schema, it)
}, hints = {}) {
  const decoded2 = await readText(path, { ...hints, what });
  const json = parseJson(decoded2.text, what);
  const other = refuses?.(json);
  const issues3 = other === void 0 ? issuesOf2(json) : [other];
  if (issues3.length > 0) throw inputInvalid(what, issues3);
  const value = json;
  const unread = unreadFields();
  unread.note(value, schema);
  const findings3 = [
    ...guessFinding(what, decoded2),
    ...unread.findings(what),
    ...unusualRates(value, { what })
  ];
  return { value, findings: findings3 };
}

// ../contracts/src/vocabulary/node/json/ndjson.ts
function* ndjsonValues(text2, issues3, firstLine = 1) {
  const scan = jsonScanner();
  const feed = text2.includes("\n") ? "\n" : "\r";
  let line = firstLine - 1;
  for (let from = 0; from < text2.length; ) {
    const until = text2.indexOf(feed, from);
    const source = text2.slice(from, until < 0 ? void 0 : until);
    from = until < 0 ? text2.length : until + 1;
    line += 1;
    if (source.trim() === "") continue;
    let value;
    try {
      value = JSON.parse(source);
    } catch {
      issues3.push(fileIssue("NDJSON_VALUE", { line, received: source.trim() }));
      continue;
    }
    for (const fault of scan(source)) issues3.push(faultIssue(fault, line));
    yield { line, value };
  }
  return line + 1;
}

// ../contracts/src/vocabulary/node/list/confirmed-lists.ts
function confirmedLists(lists, rows) {
  const unused = unmappedInAll(lists);
  if (unused.length > 0) throw inputInvalid("--columns", unused);
  const moneyLists = lists.filter(({ isCounted }) => isCounted);
  const counted2 = moneyLists.length > 0 ? moneyLists : lists;
  const received2 = counted2.reduce((sum, list) => sum + list.rows, 0);
  if (rows !== void 0 && rows !== received2) {
    const what = counted2.map((list) => list.what).join(", ");
    throw inputInvalid(what === "" ? "--rows" : what, [
      fileIssue("ROWS", { received: received2, params: { rows } })
    ]);
  }
  const findings3 = lists.flatMap((list) => {
    const isConfirmed = rows !== void 0 && counted2.includes(list);
    return isConfirmed || list.openEnd === void 0 ? list.findings : [...list.findings, list.openEnd];
  });
  return [...findings3, ...sheetWithoutWorkbook(lists)];
}
function sheetWithoutWorkbook(lists) {
  if (lists.length === 0 || !lists.every(({ hasNoSheet }) => hasNoSheet === true)) return [];
  const file = lists.map(({ what }) => what).join(", ");
  return [findingOf(FILE_FINDINGS, "SHEET_WITHOUT_WORKBOOK", { path: "", params: { file } })];
}
function unmappedInAll(lists) {
  const [first, ...others] = lists.toSorted((a, b) => Number(isTable(b)) - Number(isTable(a)));
  return (first?.unmapped ?? []).flatMap((issue) => {
    const same = others.map(({ unmapped }) => unmapped.find(({ path }) => path === issue.path));
    if (same.includes(void 0)) return [];
    return [[issue, ...same].find((it) => it?.code.startsWith("COLUMN_KNOWN")) ?? issue];
  });
}
function isTable({ kind }) {
  return kind === "csv" || kind === "xlsx";
}

// ../contracts/src/vocabulary/money/currency.ts
import * as z10 from "zod/mini";
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
var CurrencySchema = z10.string({ error: expects("CURRENCY") }).check(
  z10.refine((code) => EXPONENTS.has(code), { error: expects("CURRENCY") })
);
function currencyExponent(currency) {
  const exponent = EXPONENTS.get(currency);
  if (exponent === void 0)
    throw inputInvalid("currency", [inputIssue("CURRENCY", { received: currency })]);
  return exponent;
}

// ../contracts/src/vocabulary/money/money.ts
import * as z13 from "zod/mini";

// ../contracts/src/vocabulary/value/rate.ts
import * as z11 from "zod/mini";
var PPM = 1e6;
var ShareSchema = z11.int({ error: expects("SHARE") }).check(z11.gte(0, { error: expects("SHARE") }), z11.lte(PPM, { error: expects("SHARE") }));
var RateSchema = z11.int({ error: expects("RATE") }).check(
  z11.gte(-1e9, { error: expects("PPM_AT_LEAST", { minimum: -1e9 }) }),
  z11.lte(1e9, { error: expects("PPM_AT_MOST", { maximum: 1e9 }) })
);
var CountSchema = z11.int({ error: expects("COUNT") }).check(z11.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));

// ../contracts/src/vocabulary/money/rounding.ts
import * as z12 from "zod/mini";
var ROUNDING_MODES = [
  "half-even",
  "half-up",
  "half-down",
  "up",
  "down",
  "ceiling",
  "floor"
];
var RoundingModeSchema = z12.enum(ROUNDING_MODES);
function divideRounded(numerator, denominator, mode) {
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = n / d;
  const remainder = n % d;
  if (remainder === 0n) return sign * quotient;
  return sign * (awayFromZero(mode, { sign, quotient, half: compare(remainder * 2n, d) }) ? quotient + 1n : quotient);
}
function awayFromZero(mode, { sign, quotient, half: half2 }) {
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
      return half2 >= 0;
    case "half-down":
      return half2 > 0;
    case "half-even":
      return half2 > 0 || half2 === 0 && quotient % 2n === 1n;
  }
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// ../contracts/src/vocabulary/money/money.ts
var MAX_MINOR = 10n ** 18n;
var MinorSchema = z13.string({ error: expects("MINOR_STRING") }).check(
  z13.regex(/^(0|-?[1-9]\d{0,18})$/, {
    error: expects("MINOR_DIGITS")
  }),
  z13.refine((text2) => !/^-?\d{19}$/.test(text2) || inRange(BigInt(text2)), {
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
function notDigits(received2) {
  return inputInvalid("amount", [inputIssue("MINOR_DIGITS", { received: received2 })]);
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
function addMoney(a, b) {
  return money(sameCurrency(a, b), toMinor(a) + toMinor(b));
}
function subtractMoney(a, b) {
  return money(sameCurrency(a, b), toMinor(a) - toMinor(b));
}
function negateMoney(amount2) {
  return money(amount2.currency, -toMinor(amount2));
}
function sumMoney(currency, amounts) {
  const zero = zeroMoney(currency);
  let total2 = 0n;
  for (const amount2 of amounts) {
    sameCurrency(zero, amount2);
    total2 += toMinor(amount2);
  }
  return money(currency, total2);
}
function compareMoney(a, b) {
  sameCurrency(a, b);
  const difference2 = toMinor(a) - toMinor(b);
  return difference2 < 0n ? -1 : difference2 > 0n ? 1 : 0;
}
function parseDecimal(currency, decimal) {
  const exponent = currencyExponent(currency);
  const match = /^(-?)(\d{1,19})(?:\.(\d{1,4}))?$/.exec(decimal);
  const fraction2 = match?.[3] ?? "";
  if (match === null || fraction2.length > exponent) {
    const params = { digits: exponent, currency };
    throw inputInvalid("amount", [inputIssue("DECIMAL_AMOUNT", { received: decimal, params })]);
  }
  const minor = BigInt(`${match[2]}${fraction2.padEnd(exponent, "0")}`);
  return money(currency, match[1] === "-" ? -minor : minor);
}
function formatDecimal(amount2) {
  const exponent = currencyExponent(amount2.currency);
  const minor = toMinor(amount2);
  const digits2 = String(minor < 0n ? -minor : minor).padStart(exponent + 1, "0");
  const sign = minor < 0n ? "-" : "";
  if (exponent === 0) return `${sign}${digits2}`;
  return `${sign}${digits2.slice(0, -exponent)}.${digits2.slice(-exponent)}`;
}

// ../contracts/src/vocabulary/value/parse-rate.ts
var RATE_ISSUES = {
  RATE_UNIT: "a rate with its unit: {spellings}",
  RATE_WHOLE: "a rate in whole parts per million, at most a thousandfold"
};
var rateIssue = /* @__PURE__ */ issuesOf(RATE_ISSUES);
var UNITS = { "%": 4, bp: 2, ppm: 0 };
var MOST2 = 1e3 * PPM;
function readRate(text2) {
  const [, sign = "", whole = "", fraction2 = "", unit] = /^([+-]?)(\d{1,12})(?:\.(\d{1,12}))?\s*(%|％|bps?|ppm)?$/i.exec(text2.trim()) ?? [];
  const decimal = { sign: sign === "-" ? "-" : "", whole, fraction: fraction2 };
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
function inMillionths({ sign, whole, fraction: fraction2 }, shift) {
  const digits2 = fraction2.padEnd(shift, "0");
  const rate = Number(whole + digits2.slice(0, shift));
  if (/[1-9]/.test(digits2.slice(shift)) || rate > MOST2) return void 0;
  return sign === "-" && rate !== 0 ? -rate : rate;
}
function spellingsOf(decimal) {
  const bare = `${decimal.sign}${decimal.whole}${decimal.fraction === "" ? "" : `.${decimal.fraction}`}`;
  const ofOne2 = decimal.fraction === "" ? void 0 : inMillionths(decimal, 6);
  const meanings = [
    ...ofOne2 === void 0 ? [] : [{ spelling: formatPercent(ofOne2), rate: ofOne2 }],
    ...Object.entries(UNITS).flatMap(([unit, shift]) => {
      const rate = inMillionths(decimal, shift);
      if (rate === void 0) return [];
      const percent2 = unit === "%" ? "" : ` (${formatPercent(rate)})`;
      return [{ spelling: `${bare}${unit}${percent2}`, rate }];
    })
  ];
  const likely = meanings.filter(({ rate }) => Math.abs(rate) <= PPM);
  return (likely.length === 0 ? meanings : likely).map(({ spelling }) => spelling);
}

// ../contracts/src/vocabulary/node/table/cells.ts
var textCell = (cell3) => cell3;
var SHORTENED = /^(?:-?\d(?:[.,]\d+E\+?|E\+)\d+|#{3,}|\d{5,}\.0+)$/i;
var MONTH = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
var DATES = [
  String.raw`\d{4}([-/])\d{1,2}\1\d{1,2}`,
  String.raw`\d{1,2}([./])\d{1,2}\2\d{4}`,
  String.raw`\d{1,2}-(?:${MONTH})(?:-\d\d(?:\d\d)?)?`,
  String.raw`(?:${MONTH})-\d\d`,
  // The signs of year, month and day in Chinese and Japanese.
  String.raw`(?:\d{4}\u5e74)?\d{1,2}\u6708(?:\d{1,2}\u65e5)?`
];
var DATE = new RegExp(String.raw`^(?:${DATES.join("|")})(?:[ T]\d{1,2}:\d\d(?::\d\d)?)?$`);
var idCell = (cell3, row) => {
  if (SHORTENED.test(cell3)) return row.refuse(fileIssue("ID_SHORTENED", { received: cell3 }));
  if (cell3.startsWith("'")) {
    const text2 = cell3.slice(1);
    return /^\d+$/.test(text2) || DATE.test(text2) ? text2 : cell3;
  }
  if (!DATE.test(cell3)) return cell3;
  return row.isText?.() === true ? cell3 : row.refuse(fileIssue("ID_DATE", { received: cell3, params: { id: cell3 } }));
};
var countCell = (cell3, row) => {
  const plain4 = plainNumber(cell3, row.reading.numbers ?? PLAIN_SIGNS);
  const count4 = plain4 === void 0 ? Number.NaN : wholeNumber(plain4);
  if (count4 >= 0) return count4;
  const digits2 = writtenOut(cell3);
  if (digits2 !== void 0)
    return row.refuse(fileIssue("COUNT_WRITTEN_OUT", { received: cell3, params: { digits: digits2 } }));
  const otherwise = plain4 === void 0 ? localeIssue(cell3, row, wholeNumber) : void 0;
  return row.refuse(otherwise ?? inputIssue("COUNT", { received: cell3 }));
};
function wholeNumber(plain4) {
  return /^\d+$/.test(plain4) && Number.isSafeInteger(Number(plain4)) ? Number(plain4) : Number.NaN;
}
var decimalCell = (cell3, row) => plainNumber(cell3, row.reading.numbers ?? PLAIN_SIGNS) ?? row.refuse(localeIssue(cell3, row) ?? numberIssue(cell3, row));
var shareCell = (cell3, row) => shareOf(cell3, cell3, row);
var sharesCell = (cell3, row) => {
  const shares2 = /* @__PURE__ */ new Map();
  for (const entry of cell3.split("|")) {
    const at2 = Math.max(entry.lastIndexOf(":"), entry.lastIndexOf("\uFF1A"));
    const key = entry.slice(0, Math.max(at2, 0)).trim();
    if (key === "" || shares2.has(key))
      return row.refuse(fileIssue("SHARES_CELL", { received: cell3 }));
    const share4 = shareOf(entry.slice(at2 + 1).trim(), cell3, row);
    if (share4 === void 0) return void 0;
    shares2.set(key, share4);
  }
  return Object.fromEntries(shares2);
};
function shareOf(text2, cell3, row) {
  const written2 = halfWidth(text2);
  const number14 = written2.endsWith("%") ? written2.slice(0, -1).trim() : written2;
  const plain4 = plainNumber(number14, row.reading.numbers ?? PLAIN_SIGNS);
  if (plain4 === void 0 && number14 !== "") {
    const issue = localeIssue(number14, row);
    if (issue !== void 0) return row.refuse(issue);
  }
  const share4 = plain4 === void 0 ? Number.NaN : Number(number14 === written2 ? plain4 : `${plain4}e-2`);
  if (share4 >= 0 && share4 <= 1) return share4;
  return row.refuse(fileIssue("SHARE_CELL", { received: cell3 }));
}
var rateCell = (cell3, row) => {
  const [, number14 = "", unit = ""] = /^(.*?)\s*(%|bps?|ppm)?$/is.exec(halfWidth(cell3)) ?? [];
  const plain4 = plainNumber(number14, row.reading.numbers ?? PLAIN_SIGNS);
  const issue = plain4 === void 0 ? localeIssue(number14, row) : void 0;
  if (issue !== void 0) return row.refuse(issue);
  const rate = readRate(`${plain4 ?? number14}${unit}`);
  return typeof rate === "number" ? rate : row.refuse({ ...rate, received: received(cell3) });
};
function amountCell(currencyColumn) {
  return (cell3, row) => {
    const currency = currencyOf(row, currencyColumn);
    const plain4 = plainNumber(cell3, row.reading.numbers ?? PLAIN_SIGNS);
    const hasDigits2 = (number14) => currency === void 0 || decimals(number14) <= currencyExponent(currency) ? 0 : Number.NaN;
    if (plain4 === void 0)
      return row.refuse(localeIssue(cell3, row, hasDigits2) ?? numberIssue(cell3, row));
    if (currency === void 0) return void 0;
    const groups = currencyExponent(currency) < 3 && hasDigits2(plain4) === 0 ? groupsIssue(cell3, row) : void 0;
    if (groups !== void 0) return row.refuse(groups);
    const digits2 = plain4.includes(".") ? plain4.replace(/\.?0+$/, "") : plain4;
    return moneyOr(row, cell3, () => parseDecimal(currency, digits2));
  };
}
function decimals(plain4) {
  return (plain4.split(".")[1] ?? "").replace(/0+$/, "").length;
}
function groupsIssue(cell3, row) {
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(halfWidth(cell3)) ? localeIssue(cell3, row) : void 0;
}
function minorCell(currencyColumn) {
  return (cell3, row) => {
    const currency = currencyOf(row, currencyColumn);
    const amount2 = moneyOr(row, cell3, () => money(currency ?? "USD", cell3));
    return currency === void 0 ? void 0 : amount2;
  };
}
function moneyOr(row, cell3, make) {
  try {
    return make();
  } catch (error) {
    if (isLivelaneError(error, "MONEY_OUT_OF_RANGE"))
      return row.refuse(inputIssue("MINOR_RANGE", { received: cell3 }));
    if (!isLivelaneError(error, "INPUT_INVALID")) throw error;
    const [issue] = error.details.issues;
    return issue === void 0 ? void 0 : row.refuse({ ...issue, received: received(cell3) });
  }
}
function currencyOf(row, column) {
  const currency = row.cell(column);
  if (isCurrency(currency)) return currency;
  return row.refuse(inputIssue("CURRENCY", { received: currency }), column);
}
var CURRENCY_CODES = new Set(CURRENCIES);
function isCurrency(text2) {
  return CURRENCY_CODES.has(text2);
}
var listCell = (cell3) => textsIn(cell3);
var idsCell = (cell3, row) => {
  if (idCell(cell3, row) === void 0) return void 0;
  const ids = [];
  for (const text2 of textsIn(cell3)) {
    const id2 = idCell(text2, row);
    if (id2 === void 0) return void 0;
    ids.push(id2);
  }
  return ids;
};
function textsIn(cell3) {
  const texts = jsonTexts(cell3) ?? cell3.split(/[|,;，；、\r\n]/);
  return texts.flatMap((item) => item.trim() === "" ? [] : [item.trim()]);
}
function jsonTexts(cell3) {
  if (!/^\s*\[.*\]\s*$/s.test(cell3)) return void 0;
  try {
    const items = parseJson(cell3, "cell");
    return Array.isArray(items) && items.every((item) => typeof item === "string") ? items : void 0;
  } catch {
    return void 0;
  }
}
var jsonCell = (cell3, row) => {
  try {
    return parseJson(cell3, "cell");
  } catch {
    return row.refuse(fileIssue("JSON_CELL", { received: cell3 }));
  }
};
function received(cell3) {
  return inputIssue("VALID", { received: cell3 }).received;
}
function numberIssue(cell3, { reading }) {
  const example = reading.numbers?.decimal === "," ? "1234,56" : "1234.56";
  return fileIssue("NUMBER_PLAIN", { received: cell3, params: { example } });
}
function localeIssue(cell3, { reading }, valueOf4 = Number) {
  const all = reading.numbers === void 0 ? readingsByLocale(cell3) : [];
  const readings = all.filter(({ plain: plain4 }) => !Number.isNaN(valueOf4(plain4)));
  if (readings.length === 0) return void 0;
  const named3 = readings.map(({ tag: tag2, plain: plain4 }) => `\`--locale-numbers ${tag2}\` (${plain4})`);
  return fileIssue("NUMBER_OF_LOCALE", { received: cell3, params: { readings: named3 } });
}
var SUFFIXES = {
  k: 3,
  \u5343: 3,
  w: 4,
  \u4E07: 4,
  \u842C: 4,
  m: 6,
  \u767E\u4E07: 6,
  b: 9,
  \u4EBF: 8,
  \u5104: 8
};
function writtenOut(cell3) {
  const [, whole = "", fraction2 = "", suffix = ""] = /^(\d{1,12})(?:\.(\d{1,9}))?\s*(\D+?)\+?$/u.exec(halfWidth(cell3)) ?? [];
  const zeros = Object.hasOwn(SUFFIXES, suffix.toLowerCase()) ? SUFFIXES[suffix.toLowerCase()] : void 0;
  if (zeros === void 0 || fraction2.length > zeros) return void 0;
  return `${whole}${fraction2.padEnd(zeros, "0")}`.replace(/^0+(?=\d)/, "");
}

// ../contracts/src/vocabulary/node/table/columns.ts
function namesOf(columns) {
  return columns.flatMap(({ column, aliases = [] }) => [column, ...aliases]);
}

// ../contracts/src/vocabulary/node/table/csv/csv.ts
import Papa from "papaparse";
var SEPARATORS = [",", ";", "	", "|"];
function csvTable(text2, what, separator2) {
  return csvTableOf([text2], what, separator2);
}
function csvTableOf(blocks, what, separator2) {
  const rest3 = blocks[Symbol.iterator]();
  const { value: text2 = "" } = rest3.next();
  const [mark = "", named3] = /^\ufeff?(?:sep=([^\r\n])\r?\n?)?/i.exec(text2) ?? [];
  const body = text2.slice(mark.length);
  const issues3 = [];
  const texts = /* @__PURE__ */ new Set();
  const records = blockRecords(body, rest3, {
    texts,
    separator: separator2 ?? named3 ?? separatorOf(body),
    feed: body.includes("\n") ? "\n" : "\r",
    firstLine: named3 === void 0 ? 1 : 2,
    issues: issues3
  });
  const { value: header } = records.next();
  if (header === void 0) {
    const [found = fileIssue("CSV_HEADER", { line: 1, received: text2 })] = issues3;
    throw inputInvalid(what, [found]);
  }
  const names = header.cells.map((name) => name.trim());
  while (names.length > 1 && names.at(-1) === "") names.pop();
  return {
    header: names,
    headerLine: header.line,
    rows: asWideAs(names, records, issues3),
    issues: issues3,
    isText: (line, at2) => texts.has(`${line},${at2}`)
  };
}
function separatorOf(text2) {
  const [header = ""] = text2.trimStart().split(/[\r\n]/, 1);
  const bare = header.replace(/"(?:[^"]|"")*"/g, "");
  const counted2 = SEPARATORS.map((mark) => ({ mark, count: bare.split(mark).length }));
  return counted2.reduce((best2, it) => it.count > best2.count ? it : best2).mark;
}
function* asWideAs(header, records, issues3) {
  for (const { line, cells } of records) {
    const fits = cells.length === header.length || cells.length > header.length && cells.slice(header.length).every(isBlank);
    if (fits) yield { line, cells };
    else issues3.push(fileIssue("CSV_CELLS", { line, received: cells.join(", ") }));
  }
}
function* blockRecords(first, rest3, form) {
  let { firstLine } = form;
  let block = first;
  while (block !== void 0) {
    const isWhole = yield* recordsOf(block, { ...form, firstLine });
    if (!isWhole) return;
    firstLine += block.split(form.feed).length - 1;
    const next = rest3.next();
    block = next.done === true ? void 0 : next.value;
  }
}
function* recordsOf(text2, { separator: separator2, feed, firstLine, issues: issues3, texts }) {
  const misplaced = misplacedQuote(text2, separator2);
  const sound = misplaced < 0 ? withoutReturn(text2) : text2.slice(0, misplaced);
  const { data } = Papa.parse(sound, { delimiter: separator2, newline: feed });
  const cut2 = misplaced < 0 ? [] : data.pop() ?? [];
  const mayBreak = sound.includes('"');
  const mayHaveText = sound.includes('="');
  let line = firstLine;
  for (const cells of data) {
    if (feed === "\n") cells.push(withoutReturn(cells.pop() ?? ""));
    if (mayHaveText)
      cells.forEach((cell3, at2) => {
        const text3 = textOfFormula(cell3);
        cells[at2] = text3;
        if (text3 !== cell3 && !/^\d*$/.test(text3)) texts.add(`${line},${at2}`);
      });
    if (!cells.every(isBlank)) yield { line, cells };
    line += 1;
    if (mayBreak) for (const cell3 of cells) line += cell3.split(feed).length - 1;
  }
  if (misplaced < 0) return true;
  const [rest3 = ""] = text2.slice(misplaced).split(feed, 1);
  issues3.push(fileIssue("CSV_QUOTES", { line, received: (cut2.join(separator2) + rest3).trim() }));
  return false;
}
function withoutReturn(text2) {
  return text2.endsWith("\r") ? text2.slice(0, -1) : text2;
}
function textOfFormula(cell3) {
  return cell3.startsWith('="') ? /^="([^"]*)"$/.exec(cell3.trimEnd())?.[1] ?? cell3 : cell3;
}
function misplacedQuote(text2, separator2) {
  const bounds = `${separator2}\r
`;
  const isBound = (at2) => bounds.includes(text2[at2] ?? "");
  const isPlain = (cell3) => !/["\r\n]/.test(cell3) && !cell3.includes(separator2);
  for (let open2 = text2.indexOf('"'); open2 >= 0; ) {
    let close = text2.indexOf('"', open2 + 1);
    while (close >= 0 && text2[close + 1] === '"') close = text2.indexOf('"', close + 2);
    const isText = text2[open2 - 1] === "=" && isBound(open2 - 2) && isPlain(text2.slice(open2 + 1, close));
    if (close < 0 || !(isBound(open2 - 1) || isText) || !isBound(close + 1)) return open2;
    open2 = text2.indexOf('"', close + 1);
  }
  return -1;
}
function isBlank(cell3) {
  return cell3.trim() === "";
}

// ../contracts/src/vocabulary/node/table/workbook/workbook.ts
async function workbookTable(bytes, what, { sheet: wanted, numbers = PLAIN_SIGNS } = {}) {
  const names = [];
  const all = [];
  const sheet = await openSheet(bytes, what, (name, isHidden) => {
    all.push(name);
    if (!isHidden) names.push(name);
    return wanted === void 0 ? names.length === 1 && names[0] === name : name === wanted;
  });
  if (sheet === void 0) {
    const near = nearestName(wanted ?? "", names);
    const params = { sheets: near === void 0 ? names : [near] };
    throw inputInvalid(what, [fileIssue("SHEET", { received: wanted, params })]);
  }
  const refused2 = refusedCells(sheet);
  const rows = sheet.rows.flatMap((row, index) => {
    const cells = row.map(
      (value, at2) => cellText(value, sheet.cells?.get(`${index},${at2}`), numbers)
    );
    const line = index + 1;
    const isBlank2 = cells.every((cell3, at2) => cell3.trim() === "" && !refused2.has(`${line},${at2}`));
    return isBlank2 ? [] : [{ line, cells }];
  });
  const [header, ...body] = rows;
  const others = all.filter((name) => name !== sheet.name);
  if (header === void 0)
    throw inputInvalid(what, [
      others.length === 0 ? fileIssue("CSV_HEADER", { line: 1, received: "" }) : fileIssue("SHEET_EMPTY", { received: sheet.name, params: { sheets: others } })
    ]);
  return {
    sheet: sheet.name,
    others,
    header: header.cells.map((name) => name.trim()),
    headerLine: header.line,
    rows: body,
    hiddenRows: body.filter(({ line }) => sheet.rowDefs?.get(line - 1)?.hidden === true).length,
    refused: refused2,
    shown: shownCells(sheet),
    isText: (line, at2) => typeof sheet.rows[line - 1]?.[at2] === "string",
    issues: []
  };
}
async function openSheet(bytes, what, wants) {
  const { readXlsx } = await import("hucre/xlsx");
  try {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ name, hidden, veryHidden }) => wants(name, hidden === true || veryHidden === true)
    });
    return sheets[0];
  } catch (cause) {
    throw inputInvalid(what, [fileIssue("WORKBOOK", { received: `${bytes.length} bytes` })], {
      cause
    });
  }
}
function cellText(value, cell3, signs) {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return localTime(value);
  const format = cell3?.style?.numFmt ?? "";
  return isPercentage(format) ? `${writtenNumber(decimalText(value, 2), signs)}%` : writtenNumber(decimalText(value), signs);
}
function localTime(date) {
  const rounded2 = new Date(Math.round(date.getTime() / 1e3) * 1e3);
  const isDate = rounded2.getTime() >= EARLIEST && rounded2.getUTCFullYear() <= 9999;
  return isDate ? rounded2.toISOString().slice(0, 19) : "#####";
}
var EARLIEST = Date.UTC(1899, 11, 31);
function isPercentage(format) {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "").includes("%");
}
var KEPT_DIGITS = 15;
function decimalText(value, shift = 0) {
  const [, sign = "", first = "", rest3 = "", power = ""] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(
    Number(value.toPrecision(KEPT_DIGITS)).toExponential()
  ) ?? [];
  const digits2 = first + rest3;
  const point3 = Number(power) + 1 + shift;
  if (point3 > KEPT_DIGITS + shift) return value.toExponential().toUpperCase();
  const padded = digits2.padEnd(point3, "0").padStart(digits2.length + Math.max(0, 1 - point3), "0");
  const whole = padded.slice(0, Math.max(point3, 1));
  const fraction2 = padded.slice(Math.max(point3, 1));
  return `${sign}${whole}${fraction2 === "" ? "" : `.${fraction2}`}`;
}
function shownCells({ cells }) {
  const shown2 = /* @__PURE__ */ new Map();
  for (const [place, { value, style }] of cells ?? []) {
    const format = style?.numFmt ?? "";
    if (!/^0{2,}$/.test(format) || typeof value !== "number") continue;
    const digits2 = decimalText(value);
    const [row = "", at2 = ""] = place.split(",");
    if (/^\d+$/.test(digits2))
      shown2.set(`${Number(row) + 1},${at2}`, digits2.padStart(format.length, "0"));
  }
  return shown2;
}
function refusedCells({ cells, merges = [], rows }) {
  const refused2 = /* @__PURE__ */ new Map();
  for (const [place, { type, value, formula }] of cells ?? []) {
    const [row = "", at2 = ""] = place.split(",");
    if (type === "formula" && value === null)
      refused2.set(
        `${Number(row) + 1},${at2}`,
        fileIssue("CELL_UNCOMPUTED", { received: `=${formula ?? ""}` })
      );
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const range = `${letters(startCol)}${startRow + 1}:${letters(endCol)}${endRow + 1}`;
    const issue = fileIssue("CELLS_UNMERGED", { received: range, params: { range } });
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1)
      for (let at2 = startCol; at2 <= Math.min(endCol, width - 1); at2 += 1)
        refused2.set(`${row + 1},${at2}`, issue);
  }
  return refused2;
}
function letters(at2) {
  const last = String.fromCharCode(65 + at2 % 26);
  return at2 < 26 ? last : `${letters(Math.floor(at2 / 26) - 1)}${last}`;
}

// ../contracts/src/vocabulary/node/files/kind.ts
var OTHERS = [
  { name: "gzip", begins: [31, 139] },
  { name: "PDF", begins: [37, 80, 68, 70] }
];
var ZIP = [80, 75, 3, 4];
var OLE = [208, 207, 17, 224];
var ARCHIVES = [
  { name: ".ods", holds: "application/vnd.oasis.opendocument.spreadsheet" },
  { name: ".xlsb", holds: "xl/workbook.bin" },
  { name: ".numbers", holds: "Index/Document.iwa" }
];
function otherArchive(bytes) {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ends = [archive.subarray(0, 256), archive.subarray(-65536)];
  return ARCHIVES.find(({ holds }) => ends.some((end) => end.includes(holds)))?.name;
}
function isWorkbook(bytes, what) {
  const beginsWith = (begin) => begin.every((byte, index) => bytes[index] === byte);
  if (beginsWith(ZIP)) {
    const other2 = otherArchive(bytes);
    if (other2 === void 0) return true;
    throw inputInvalid(what, [fileIssue("WORKBOOK_XLSX", { received: other2 })]);
  }
  if (beginsWith(OLE)) throw inputInvalid(what, [fileIssue("WORKBOOK_XLSX", { received: ".xls" })]);
  const other = OTHERS.find(({ begins }) => beginsWith(begins));
  if (other !== void 0)
    throw inputInvalid(what, [fileIssue("FILE_KIND", { received: other.name })]);
  return false;
}
function kindOfText(text2, { path, hasHeader }) {
  const [begin] = /\S/.exec(text2) ?? [];
  if (begin === "[") return "json";
  const isNamedJson = /\.json$/i.test(path);
  if (begin === "{") return isOneValue(text2, isNamedJson) ? "json" : "ndjson";
  if (hasHeader) return "csv";
  if (isNamedJson) return "json";
  const isNamedNdjson = /\.(ndjson|jsonl)$/i.test(path);
  return isNamedNdjson || isObject(secondLine(text2)) ? "ndjson" : "csv";
}
function secondLine(text2) {
  return /^\s*[^\r\n]+[\r\n]+\s*([^\r\n]*)/.exec(text2)?.[1]?.trim() ?? "";
}
function lastLine(text2) {
  const lines = text2.trimEnd();
  return lines.slice(Math.max(lines.lastIndexOf("\n"), lines.lastIndexOf("\r")) + 1).trim();
}
function isObject(line) {
  if (!line.startsWith("{")) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
function isOneValue(text2, isNamedJson) {
  const [first = ""] = text2.trimStart().split(/\r?\n/, 1);
  try {
    JSON.parse(first);
    return isNamedJson && first.trim() === text2.trim();
  } catch {
    if (isObject(lastLine(text2))) return false;
    return !/\n\s*\{/.test(text2) || !first.trimEnd().endsWith("}");
  }
}

// ../contracts/src/vocabulary/node/table/column-map.ts
function unmappedKeys(header, mapping) {
  return Object.keys(mapping).flatMap((own) => {
    if (header.includes(own)) return [];
    const place = { path: jsonPointer([own]), received: own };
    const near = nearestName(own, header);
    return near === void 0 ? [fileIssue("COLUMN_OF_FILE", { ...place, params: { columns: [...header] } })] : [fileIssue("COLUMN_OF_FILE_NEAR", { ...place, params: { near: JSON.stringify(near) } })];
  });
}
function unmappable(mapping) {
  return Object.keys(mapping).map(
    (own) => fileIssue("COLUMN_OF_TABLE", { path: jsonPointer([own]), received: own })
  );
}
function unknownTargets(header, columns, mapping) {
  const known = columns.map(({ column }) => column);
  return Object.entries(mapping).flatMap(([own, ours]) => {
    if (!header.includes(own)) return [];
    const isKnown3 = columns.some(({ column, aliases = [] }) => [column, ...aliases].includes(ours));
    if (isKnown3) return [];
    const place = { path: jsonPointer([own]), received: ours };
    const near = nearestName(ours, known);
    return near === void 0 ? [
      fileIssue("COLUMN_KNOWN", {
        ...place,
        params: { columns: /\p{Script=Han}/u.test(ours) ? namesOf(columns) : known }
      })
    ] : [fileIssue("COLUMN_KNOWN_NEAR", { ...place, params: { near } })];
  });
}

// ../contracts/src/vocabulary/node/table/header.ts
function spelt(name) {
  return name.toLowerCase().replace(/[\s_-]/g, "");
}
function namesColumns(text2, known) {
  const names = new Set(known.map(spelt));
  const [header = ""] = text2.replace(/^\s*(?:sep=.\s+)?/i, "").split(/[\r\n]/, 1);
  return header.split(/[,;\t|]/).some((cell3) => names.has(spelt(cell3.trim().replace(/^"(.*)"$/, "$1"))));
}
function bindHeader(table6, columns, mapping = {}) {
  const byName2 = new Map(
    columns.flatMap((it) => namesOf([it]).map((name) => [spelt(name), it]))
  );
  const places = table6.header.map((own, at2) => ({
    own: own === "" ? `(${at2 + 1})` : own,
    at: at2,
    column: byName2.get(spelt(Object.hasOwn(mapping, own) ? mapping[own] ?? own : own))
  }));
  const bound = [];
  const issues3 = [];
  for (const column of columns) {
    const [first, ...others] = places.filter((it) => it.column === column);
    if (first !== void 0) bound.push({ ...first, column });
    if (first !== void 0 && others.length > 0)
      issues3.push(twice(column, [first, ...others], table6));
  }
  const strange = places.flatMap(({ own, column }) => column === void 0 ? [own] : []);
  const absent = columns.filter((column) => bound.every((it) => it.column !== column));
  issues3.push(...missing(table6, { columns, absent, strange }));
  issues3.push(...misspelt(table6, { absent, strange }));
  const known = namesOf(absent);
  return {
    bound,
    unread: strange.map((own) => ({ own, near: nearestName(own, known) })),
    issues: issues3,
    unmapped: [
      ...unmappedKeys(table6.header, mapping),
      ...unknownTargets(table6.header, columns, mapping)
    ]
  };
}
function twice({ column }, places, { headerLine: line }) {
  const path = jsonPointer([column]);
  const columns = places.map(({ own }) => own);
  return new Set(columns).size === 1 ? fileIssue("CSV_COLUMN_ONCE", { path, line, received: columns[0] }) : fileIssue("COLUMN_TWICE", { path, line, received: columns, params: { column, columns } });
}
var HAN = /\p{Script=Han}/u;
function missing({ header, headerLine: line }, { columns, absent, strange }) {
  const isAbsent2 = (name) => absent.some(({ column }) => column === name);
  return columns.flatMap(({ column, required = false }) => {
    const ways = typeof required === "boolean" ? [column] : required;
    if (required === false || !ways.every(isAbsent2)) return [];
    const near = ways.map((way) => nearestName(way, strange)).find((it) => it !== void 0);
    const path = jsonPointer([ways.join("|")]);
    const aliases = columns.flatMap((it) => ways.includes(it.column) ? it.aliases ?? [] : []);
    const place = { path, line, received: header };
    if (near === void 0 && aliases.length > 0 && header.some((name) => HAN.test(name)))
      return [fileIssue("COLUMN_OR_ALIAS", { ...place, params: { names: aliases } })];
    return near === void 0 ? [fileIssue("COLUMN", place)] : [fileIssue("COLUMN_NEAR", { path, line, received: near })];
  });
}
function misspelt({ headerLine: line }, { absent, strange }) {
  const optional3 = absent.filter(({ required = false }) => required === false);
  return strange.flatMap((own) => {
    const near = meant(own, optional3);
    const path = jsonPointer([own]);
    return near === void 0 ? [] : [fileIssue("COLUMN_MISSPELT", { path, line, received: own, params: { near } })];
  });
}
var LONG = 6;
function meant(own, ours) {
  const name = plain2(own);
  const same = ours.find(({ column }) => plain2(column) === name || plain2(column) === `${name}id`);
  if (same !== void 0 || name.length < LONG) return same?.column;
  return nearestName(
    own,
    ours.map(({ column }) => column).filter((column) => column.length >= LONG)
  );
}
function plain2(name) {
  return spelt(name).replace(/ies$/, "y").replace(/s$/, "");
}

// ../contracts/src/vocabulary/node/list/opened-file.ts
async function openFile(path, what, reading) {
  const bytes = await readBytes(path, what);
  if (isWorkbook(bytes, what)) return { kind: "xlsx", bytes };
  const decoded2 = decodeText(bytes, what, reading);
  const { text: text2 } = decoded2;
  if (text2.trim() === "") throw inputInvalid(what, [fileIssue("LIST_GIVEN", { received: text2 })]);
  const kind = kindOfText(text2, { path, hasHeader: namesColumns(text2, reading.known) });
  return { kind, text: text2, findings: guessFinding(what, decoded2) };
}
function sheetFindings(file, table6) {
  const { sheet, others, hiddenRows: count4 } = table6;
  const notRead = { file, sheet, others: [...others] };
  const hidden = { file, sheet, count: count4 };
  return [
    ...others.length === 0 ? [] : [findingOf(FILE_FINDINGS, "SHEETS_NOT_READ", { path: "", params: notRead })],
    ...count4 === 0 ? [] : [findingOf(FILE_FINDINGS, "ROWS_HIDDEN", { path: "", params: hidden })]
  ];
}

// ../contracts/src/vocabulary/node/list/required-or-null.ts
function requiredOrNull(issue, value, issuesOf2) {
  const { path, received: received2 } = issue;
  if (path === "" || received2 !== describeReceived(void 0)) return issue;
  const filled2 = structuredClone(value);
  if (!setNull(filled2, path.slice(1).split("/").map(unescaped))) return issue;
  if (issuesOf2(filled2).some((it) => it.path === path || it.path.startsWith(`${path}/`)))
    return issue;
  return { ...issue, ...fileIssue("REQUIRED_OR_NULL", { path, received: void 0 }) };
}
function setNull(value, path) {
  let holder = value;
  for (const name of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return false;
    holder = holder[name];
  }
  if (typeof holder !== "object" || holder === null) return false;
  Object.defineProperty(holder, path.at(-1) ?? "", { value: null, enumerable: true });
  return true;
}
function unescaped(name) {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

// ../contracts/src/vocabulary/node/list/source.ts
function jsonSource({ text: text2, what, findings: findings3, columns, ...holding }) {
  const value = parseJson(text2, what);
  if (typeof value !== "object" || value === null)
    throw inputInvalid(what, [fileIssue("LIST", { received: value })]);
  const items = Array.isArray(value) ? value.map((item, index) => ({ path: `/${index}`, value: item })) : held(value, holding);
  return {
    kind: "json",
    values: items.map((item, index) => ({ line: index + 1, value: item.value })),
    issues: [],
    findings: findings3,
    unmapped: unmappable(columns),
    hasOpenEnd: false,
    placed: (issue, line) => ({ ...issue, path: `${items[line - 1]?.path}${issue.path}` }),
    rows: () => items.length
  };
}
function ndjsonSource({ text: text2, findings: findings3, columns, ...holding }) {
  const { blocks = [text2], hasOpenEnd: isOpen = hasOpenEnd(text2) } = holding;
  const issues3 = [];
  let rows = 0;
  let within4 = "";
  const values = function* () {
    for (const placed2 of linesOf(blocks, issues3)) {
      if (holding.itemsOf === void 0) {
        rows += 1;
        yield placed2;
        continue;
      }
      for (const { path, value } of held(placed2.value, holding)) {
        rows += 1;
        within4 = path;
        yield { line: placed2.line, value };
      }
    }
  };
  return {
    kind: "ndjson",
    values: values(),
    issues: issues3,
    findings: findings3,
    unmapped: unmappable(columns),
    hasOpenEnd: isOpen,
    placed: (issue, line) => ({ ...issue, path: `${within4}${issue.path}`, line }),
    rows: () => rows
  };
}
function* linesOf(blocks, issues3) {
  let line = 1;
  for (const block of blocks) line = yield* ndjsonValues(block, issues3, line);
}
function held(value, { itemsOf: itemsOf2, noteHolder }) {
  const holds = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!holds || itemsOf2 === void 0) return [{ path: "", value }];
  const items = itemsOf2(value);
  if (items.some(({ path }) => path !== "")) noteHolder(value);
  return items;
}
function hasOpenEnd(text2) {
  return text2 !== "" && !/[\r\n]\s*$/.test(text2.slice(-64));
}

// ../contracts/src/vocabulary/node/table/rows.ts
import { isDeepStrictEqual } from "node:util";
var FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;
var ID_READERS = /* @__PURE__ */ new Set([idCell, idsCell]);
function* fieldRows(table6, options) {
  const cursor = new RowCursor(options);
  for (const row of table6.rows) yield cursor.read(row, table6);
}
var RowCursor = class {
  reading;
  slots;
  byName;
  issues;
  row = { line: 0, cells: [] };
  table = {};
  slot;
  refused = [];
  constructor({ bound, reading, issues: issues3 }) {
    this.reading = reading;
    this.issues = issues3;
    this.slots = bound.map((it) => ({ ...it, path: pathOf(it.column) }));
    this.byName = new Map(this.slots.map((slot) => [slot.column.column, slot]));
  }
  read(row, table6) {
    const { refused: refused2, shown: shown2 } = table6;
    this.table = table6;
    this.row = row;
    this.refused = [];
    const fields = {};
    for (const slot of this.slots) {
      this.slot = slot;
      const issue = refused2?.get(`${row.line},${slot.at}`);
      if (issue !== void 0) this.refuse(issue);
      else {
        const isId = shown2 !== void 0 && ID_READERS.has(slot.column.read);
        const id2 = isId ? shown2.get(`${row.line},${slot.at}`) : void 0;
        this.readCell(slot, id2 ?? row.cells[slot.at] ?? "", fields);
      }
    }
    const { line, cells } = row;
    const read = { line, fields, cells };
    return this.refused.length === 0 ? read : { ...read, refused: this.refused };
  }
  isText() {
    return this.table.isText?.(this.row.line, this.slot?.at ?? 0) ?? false;
  }
  cell(column) {
    const slot = this.byName.get(column);
    return slot === void 0 ? "" : (this.row.cells[slot.at] ?? "").trim();
  }
  refuse(issue, column) {
    const slot = (column === void 0 ? void 0 : this.byName.get(column)) ?? this.slot;
    if (this.slot?.path) this.refused.push(this.slot.path.join("/"));
    const path = slot === void 0 ? "" : jsonPointer([slot.own]);
    const { line } = this.row;
    const last = this.issues.at(-1);
    if (last?.line !== line || last.path !== path || last.code !== issue.code)
      this.issues.push({ ...issue, path, line });
    return void 0;
  }
  readCell({ path, column }, text2, fields) {
    const cell3 = text2.trim();
    if (cell3.startsWith("#") && FORMULA_ERROR.test(cell3)) {
      this.refuse(fileIssue("CELL_ERROR", { received: cell3 }));
      return;
    }
    if (path === null) return;
    const value = cell3 === "" ? column.empty : column.read(cell3, this);
    if (value !== void 0) this.set(path, value, fields);
  }
  /** Two columns may give one field, where they agree. */
  set(path, value, fields) {
    let object2 = fields;
    for (const name2 of path.slice(0, -1)) {
      object2[name2] ??= {};
      object2 = object2[name2];
    }
    const name = path.at(-1) ?? "";
    if (!Object.hasOwn(object2, name)) object2[name] = value;
    else if (!isDeepStrictEqual(object2[name], value)) {
      const field2 = path.join("/");
      const other = this.slots.find((it) => it.path?.join("/") === field2);
      const params = { column: other?.own ?? field2 };
      this.refuse(
        fileIssue("COLUMN_AGREES", { received: this.cell(this.slot?.column.column ?? ""), params })
      );
    }
  }
};
function pathOf({ column, field: field2 = column }) {
  return field2 === null ? null : field2.split("/");
}

// ../contracts/src/vocabulary/node/list/table-source.ts
function tableSource(table6, { kind, what, columns, recordsOf: recordsOf2 = onePerRow, reading, findings: findings3, hasOpenEnd: hasOpenEnd2 }) {
  const header = bindHeader(table6, columns, reading.columns);
  const { bound, unread, unmapped } = header;
  if (header.issues.length > 0) throw inputInvalid(what, [...unmapped, ...header.issues]);
  const { issues: issues3 } = table6;
  let rows = 0;
  const refused2 = /* @__PURE__ */ new Map();
  const recent = /* @__PURE__ */ new Map();
  const rounded2 = roundedIds(bound);
  const counted2 = function* () {
    for (const row of fieldRows(table6, { bound, reading, issues: issues3 })) {
      rows += 1;
      if (row.refused !== void 0) refused2.set(row.line, row.refused);
      recent.set(row.line, row.cells);
      if (recent.size > RECENT) {
        for (const line of recent.keys()) if (recent.delete(line)) break;
      }
      rounded2.note(row);
      yield row;
    }
  };
  return {
    kind,
    values: recordsOf2(counted2(), issues3),
    issues: issues3,
    get findings() {
      return [...findings3, ...columnFindings(what, unread), ...rounded2.findings(what)];
    },
    unmapped,
    hasOpenEnd: hasOpenEnd2,
    placed(issue, line) {
      const at2 = issue.line ?? line;
      const isMissing2 = issue.received === describeReceived(void 0);
      if (isMissing2 && follows(issue.path, refused2.get(at2))) return void 0;
      const path = columnPath(issue.path, bound, columns);
      const column = bound.find(({ own }) => path === jsonPointer([own]));
      const cell3 = column === void 0 ? void 0 : recent.get(at2)?.[column.at];
      if (isMissing2 && issue.code === "OBJECT")
        return fileIssue("CELL_EMPTY", { path, line: at2, received: cell3 ?? "" });
      if (column === void 0 || cell3 === void 0 || SEVERAL.has(column.column.read))
        return { line, ...issue, path };
      if (issue.code === "SHARE" && column.column.read === rateCell)
        return fileIssue("RATE_CELL", { path, line: at2, received: cell3 });
      return { line, ...issue, path, received: describeReceived(cell3) };
    },
    rows: () => rows
  };
}
var SEVERAL = /* @__PURE__ */ new Set([idsCell, jsonCell, listCell, sharesCell]);
var RECENT = 1024;
var ROUNDED = /^\d{13,}000$/;
function roundedIds(bound) {
  const places = bound.filter(({ column }) => column.read === idCell).map(({ at: at2 }) => at2);
  let count4 = 0;
  let first;
  return {
    note({ line, cells }) {
      for (const at2 of places) {
        const id2 = cells[at2] ?? "";
        if (id2.length < 16 || !ROUNDED.test(id2)) continue;
        count4 += 1;
        first ??= { line, id: id2 };
      }
    },
    findings: (file) => first === void 0 ? [] : [
      findingOf(FILE_FINDINGS, "IDS_MAY_BE_ROUNDED", {
        path: "",
        params: { file, count: count4, ...first }
      })
    ]
  };
}
function follows(path, refused2 = []) {
  const missing2 = path.replace(/\/\d+(?=\/|$)/g, "").slice(1);
  return refused2.some((field2) => field2 === missing2 || field2.startsWith(`${missing2}/`));
}
function* onePerRow(rows) {
  for (const { line, fields } of rows) yield { line, value: fields };
}
function columnFindings(file, unread) {
  if (unread.length === 0) return [];
  const columns = unread.map(({ own, near }) => near === void 0 ? own : `${own} (\u2248 ${near})`);
  return [findingOf(FILE_FINDINGS, "COLUMNS_NOT_READ", { path: "", params: { file, columns } })];
}
function columnPath(path, bound, columns) {
  const plain4 = path.replace(/\/\d+(?=\/|$)/g, "");
  const absent = columns.filter((column) => bound.every((it) => it.column !== column));
  const all = [...bound, ...absent.map((column) => ({ column, own: column.column }))];
  const candidates = all.flatMap(({ column: { column, field: field2 = column }, own }) => {
    const place = field2 === null ? jsonPointer([column]) : `/${field2}`;
    return plain4 === place || plain4.startsWith(`${place}/`) ? [{ own, place }] : [];
  });
  const [nearest] = candidates.sort((a, b) => b.place.length - a.place.length);
  if (nearest === void 0) return path;
  const within4 = plain4.slice(nearest.place.length).replace(/^\/(?:minor|currency)$/, "");
  return `${jsonPointer([nearest.own])}${within4}`;
}

// ../contracts/src/vocabulary/node/list/list.ts
var JSON_KINDS = /* @__PURE__ */ new Set(["json", "ndjson"]);
var STEP = 8192;
async function readList(path, shape, reading = {}) {
  const what = reading.what ?? path;
  const wanted = { shape, reading, what, unread: unreadFields() };
  return listOf2(await sourceOf(path, wanted), wanted);
}
function listOf2(source, wanted) {
  const items = [];
  const lines = [];
  const reader = readItems(source, wanted);
  let step = reader.next();
  for (; step.done !== true; step = reader.next()) {
    items.push(step.value.value);
    lines.push(step.value.line);
  }
  return { ...step.value, items, lines };
}
function* readItems(source, { shape, reading, what, unread, mostIssues = Number.POSITIVE_INFINITY }) {
  const { kind, issues: issues3 } = source;
  const { schema, memberOf: memberOf2 = () => schema } = shape;
  const { issuesOf: issuesOf2 = (item) => inputIssues(memberOf2(item), item) } = shape;
  const holdsJson = JSON_KINDS.has(kind) || shape.columns?.some(({ read: read2 }) => read2 === jsonCell);
  let read = 0;
  for (const { line, value } of source.values) {
    const other = read === 0 ? shape.refuses?.(value) : void 0;
    if (other !== void 0) throw inputInvalid(what, [source.placed(other, line) ?? other]);
    read += 1;
    if (read % STEP === 0) reading.progress?.(read);
    if (issues3.length > mostIssues) break;
    const misfits2 = issuesOf2(value).map(
      (issue) => JSON_KINDS.has(kind) ? requiredOrNull(issue, value, issuesOf2) : issue
    );
    for (const misfit of misfits2) {
      const issue = source.placed(misfit, line);
      if (issue !== void 0) issues3.push(issue);
    }
    if (misfits2.length > 0) continue;
    const place = placeOf2(source, read - 1, line);
    const ownLine = kind === "ndjson" ? line : void 0;
    if (holdsJson) unread.note(value, memberOf2(value), place, ownLine);
    else unread.noteMembers(value, memberOf2(value), place, ownLine);
    if (issues3.length === 0) yield { line, value };
  }
  if (issues3.length > 0)
    throw inputInvalid(
      what,
      issues3.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
    );
  const findings3 = [...source.findings, ...unread.findings(what)];
  if (read === 0 && kind !== "rows")
    findings3.push(findingOf(FILE_FINDINGS, "LIST_EMPTY", { path: "", params: { file: what } }));
  const rows = source.rows();
  return {
    ...{ what, kind, rows, findings: findings3, unmapped: source.unmapped },
    isCounted: shape.openEnd === "error",
    ...reading.sheet === void 0 ? {} : { hasNoSheet: kind !== "xlsx" },
    ...source.hasOpenEnd ? { openEnd: openEndFinding(what, rows, shape.openEnd) } : {}
  };
}
function placeOf2({ kind, placed: placed2 }, index, line) {
  const here = { code: "", params: {}, path: "", message: "", received: "" };
  return (kind === "json" ? placed2(here, line)?.path : void 0) ?? `/${index}`;
}
function openEndFinding(file, rows, severity = "warning") {
  const params = { file, rows };
  return findingOf(FILE_FINDINGS, "FILE_MAY_BE_CUT", { path: "", severity, params });
}
async function sourceOf(path, { shape, reading, what, unread }) {
  const { columns, recordsOf: recordsOf2, holder, itemsOf: itemsOf2 } = shape;
  const known = [...namesOf(columns ?? []), ...Object.keys(reading.columns ?? {})];
  const file = await openFile(path, what, { ...reading, known });
  if (file.kind === "xlsx") {
    if (columns === void 0) throw inputInvalid(what, [fileIssue("LIST", { received: ".xlsx" })]);
    const table7 = await workbookTable(file.bytes, what, reading);
    const findings4 = sheetFindings(what, table7);
    const options2 = { kind: "xlsx", what, columns, recordsOf: recordsOf2, reading, findings: findings4 };
    return tableSource(table7, { ...options2, hasOpenEnd: false });
  }
  const { kind, text: text2, findings: findings3 } = file;
  const noteHolder = (value) => {
    if (holder !== void 0) unread.note(value, holder);
  };
  const listed2 = { text: text2, what, findings: findings3, columns: reading.columns ?? {}, itemsOf: itemsOf2, noteHolder };
  if (kind === "json") return jsonSource(listed2);
  if (kind === "ndjson") return ndjsonSource(listed2);
  if (columns === void 0)
    throw inputInvalid(what, [fileIssue("LIST", { received: text2.slice(0, 200) })]);
  const options = { kind, what, columns, recordsOf: recordsOf2, reading, findings: findings3 };
  const table6 = csvTable(text2, what, reading.separator);
  return tableSource(table6, { ...options, hasOpenEnd: hasOpenEnd(text2) });
}

// ../contracts/src/vocabulary/node/list/raw-list.ts
async function readRawList(path, { itemsOf: itemsOf2 = (value) => [{ path: "", value }], known = [] } = {}, reading = {}) {
  const what = reading.what ?? path;
  const file = await openFile(path, what, { ...reading, known });
  if (file.kind === "xlsx") {
    const table6 = await workbookTable(file.bytes, what, reading);
    return rawTable(table6, { what, kind: "xlsx", findings: sheetFindings(what, table6) });
  }
  const { kind, text: text2, findings: findings3 } = file;
  if (kind === "csv") {
    const table6 = csvTable(text2, what, reading.separator);
    return { ...rawTable(table6, { what, kind, findings: findings3 }), hasOpenEnd: hasOpenEnd(text2) };
  }
  const listed2 = { text: text2, what, findings: findings3, columns: {}, itemsOf: itemsOf2, noteHolder: () => void 0 };
  return rawJson(kind === "json" ? jsonSource(listed2) : ndjsonSource(listed2), what);
}
function rawJson(source, what) {
  const { kind, issues: issues3, findings: findings3, hasOpenEnd: isOpen } = source;
  const records = function* () {
    for (const { line, value } of source.values) {
      const here = source.placed(
        { code: "", params: {}, path: "", message: "", received: "" },
        line
      );
      yield { line, path: here?.path ?? "", value };
    }
  };
  return { what, kind, records: records(), issues: issues3, findings: findings3, hasOpenEnd: isOpen };
}
function rawTable(table6, named3) {
  const names = table6.header.map((name, at2) => name === "" ? `(${at2 + 1})` : name);
  const header = [...new Set(names)];
  const records = function* () {
    for (const { line, cells } of table6.rows) {
      const row = /* @__PURE__ */ Object.create(null);
      for (const [at2, name] of names.entries()) {
        const issue = table6.refused?.get(`${line},${at2}`);
        if (issue !== void 0) table6.issues.push({ ...issue, line });
        const cell3 = issue === void 0 ? (cells[at2] ?? "").trim() : "";
        const before = row[name];
        row[name] = before === void 0 ? cell3 : [before, cell3].flat();
      }
      yield { line, path: "", value: row };
    }
  };
  return { ...named3, header, records: records(), issues: table6.issues, hasOpenEnd: false };
}

// ../contracts/src/vocabulary/node/list/stream.ts
import { createWriteStream } from "node:fs";
import { mkdtemp, rm as rm2 } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as join4 } from "node:path";
import { pipeline } from "node:stream/promises";

// ../contracts/src/vocabulary/node/files/blocks.ts
import { closeSync, openSync, readSync } from "node:fs";
var CHUNK = 1 << 18;
var MOST_HELD = 1 << 26;
function scanUtf8(file) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let tail = "";
  try {
    for (const bytes of chunksOf(file)) {
      const text2 = decoder.decode(bytes, { stream: true });
      if (isForeign(text2)) return { isUtf8: false, hasOpenEnd: false };
      tail = (tail + text2).slice(-64);
    }
    decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) return { isUtf8: false, hasOpenEnd: false };
    throw error;
  }
  return { isUtf8: true, hasOpenEnd: tail !== "" && !/[\r\n]\s*$/.test(tail) };
}
function* textBlocks(file, endOf) {
  const decoder = new TextDecoder("utf-8");
  let held2 = "";
  for (const bytes of chunksOf(file)) {
    held2 += decoder.decode(bytes, { stream: true });
    const end = held2.length > MOST_HELD ? held2.length : endOf(held2);
    if (end <= 0) continue;
    yield held2.slice(0, end);
    held2 = held2.slice(end);
  }
  held2 += decoder.decode();
  if (held2 !== "") yield held2;
}
function endOfLines(text2) {
  return text2.lastIndexOf("\n") + 1;
}
function endOfRows(text2) {
  let [end, from, isQuoted2] = [0, 0, false];
  for (; ; ) {
    const quote2 = text2.indexOf('"', from);
    const until = quote2 < 0 ? text2.length : quote2;
    if (!isQuoted2 && until > from) {
      const feed = text2.lastIndexOf("\n", until - 1);
      if (feed >= from) end = feed + 1;
    }
    if (quote2 < 0) return end;
    isQuoted2 = !isQuoted2;
    from = quote2 + 1;
  }
}
function* chunksOf({ path, what, chunk: size2 = CHUNK }) {
  let file;
  const chunk = new Uint8Array(size2);
  try {
    file = openSync(path, "r");
    for (; ; ) {
      const length2 = readSync(file, chunk);
      if (length2 === 0) return;
      yield chunk.subarray(0, length2);
    }
  } catch (cause) {
    throw cause instanceof Error && "syscall" in cause ? unreadableFile(what, cause) : cause;
  } finally {
    if (file !== void 0) closeSync(file);
  }
}

// ../contracts/src/vocabulary/node/list/stream.ts
var MOST_ISSUES2 = 1e4;
async function withListStream(path, { shape, reading, chunk }, use) {
  const what = reading.what ?? path;
  const wanted = { shape, reading, what, unread: unreadFields(), mostIssues: MOST_ISSUES2 };
  const itemsOf2 = async (at2) => {
    const file = { path: at2, what, ...chunk === void 0 ? {} : { chunk } };
    return readItems(streamedSource(file, wanted) ?? await sourceOf(at2, wanted), wanted);
  };
  if (path !== "-") return await use(await itemsOf2(path));
  const folder = await mkdtemp(join4(tmpdir(), "livelane-"));
  try {
    const copy = join4(folder, "stdin");
    await pipeline(process.stdin, createWriteStream(copy)).catch((cause) => {
      throw unreadableFile(what, cause);
    });
    return await use(await itemsOf2(copy));
  } finally {
    await rm2(folder, { recursive: true, force: true });
  }
}
function streamedSource(file, wanted) {
  const { path, what } = file;
  const { shape, reading, unread } = wanted;
  const { columns = [], recordsOf: recordsOf2, itemsOf: itemsOf2, holder } = shape;
  if (reading.encoding !== void 0 && reading.encoding !== "utf-8") return void 0;
  const { isUtf8, hasOpenEnd: hasOpenEnd2 } = scanUtf8(file);
  const text2 = isUtf8 ? firstLines(file) : "";
  if (text2.trim() === "") return void 0;
  const known = [...namesOf(columns), ...Object.keys(reading.columns ?? {})];
  const kind = kindOfText(text2, { path, hasHeader: namesColumns(text2, known) });
  if (kind === "ndjson")
    return ndjsonSource({
      ...{ text: text2, what, findings: [], columns: reading.columns ?? {}, itemsOf: itemsOf2, hasOpenEnd: hasOpenEnd2 },
      blocks: textBlocks(file, endOfLines),
      noteHolder: (value) => {
        if (holder !== void 0) unread.note(value, holder);
      }
    });
  if (kind === "json") return void 0;
  if (columns.length === 0)
    throw inputInvalid(what, [fileIssue("LIST", { received: text2.slice(0, 200) })]);
  const table6 = csvTableOf(textBlocks(file, endOfRows), what, reading.separator);
  const options = { kind, what, columns, recordsOf: recordsOf2, reading, findings: [], hasOpenEnd: hasOpenEnd2 };
  return tableSource(table6, options);
}
function firstLines(file) {
  for (const block of textBlocks(file, endOfLines)) return block;
  return "";
}

// ../contracts/src/vocabulary/records/credited-sale.ts
import * as z16 from "zod/mini";

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
function marketScopes(market) {
  return EU_MEMBERS.has(market) ? [market, "EU"] : [market];
}
var PlatformSchema = z14.string().check(
  z14.regex(/^[a-z][a-z0-9-]{0,39}$/, {
    error: expects("PLATFORM")
  })
);

// ../contracts/src/vocabulary/records/reference.ts
import * as z15 from "zod/mini";
var Sha256Schema = z15.string().check(z15.regex(/^sha256:[0-9a-f]{64}$/, { error: expects("HASH") }));
var DocumentReferenceSchema = /* @__PURE__ */ record2({
  /** Id of the document. */
  id: IdSchema,
  /** Its revision. */
  version: /* @__PURE__ */ z15.int().check(/* @__PURE__ */ z15.gte(1)),
  /** Hash of its canonical JSON as received. */
  hash: Sha256Schema
});

// ../contracts/src/vocabulary/records/credited-sale.ts
var CreditSchema = record2({
  /** Who is credited. */
  to: openUnion("party", [
    record2({
      /** A creator. */
      party: z16.literal("creator"),
      /** The creator who is credited. */
      id: IdSchema
    }),
    record2({
      /** A channel with no creator behind it. */
      party: z16.literal("channel"),
      /** The channel that is credited. */
      id: IdSchema
    }),
    record2({
      /** Nobody: no touch was eligible. */
      party: z16.literal("nobody")
    })
  ]),
  /** Amount credited, in the sale's currency and with its sign. */
  amount: MoneySchema,
  /** Share credited in parts per million, as the rule gives it; the amounts, not the shares, sum exactly. */
  share: ShareSchema,
  /** The evidence for the credit. */
  evidence: record2({
    /** The touches behind it; none where the order itself is the evidence. */
    touchIds: z16.array(IdSchema),
    /** The rule that gave it, such as `last` or `code`. */
    ruleId: IdSchema,
    /** Revision of the policy that the rule is of. */
    ruleVersion: z16.int().check(z16.gte(1)),
    /** The reason in words. */
    why: LocalTextSchema
  })
});
var CHANGES = ["sale", "refund", "cancellation", "chargeback", "chargeback-won"];
var SALE_CHANGES = new Set(CHANGES);
var CREDIT_PARTIES = knownMembers(CreditSchema.def.shape.to, "party");
var CreditedSaleSchema = record2({
  /** Identifies the kind of record. */
  kind: z16.literal("credited-sale"),
  /** Version of the record's form; additions keep it. */
  version: z16.literal(1),
  /** The row: one order line, or one adjustment of it. */
  id: IdSchema,
  /** The order, under the shop's id. */
  orderId: IdSchema,
  /** The line of the order; null for the order as a whole. */
  lineId: z16.nullable(IdSchema),
  /** Whether it is a sale, or a change that reduces or restores its money. */
  change: openEnum(CHANGES),
  /** The credited sale that this one adjusts; null for a sale. */
  adjusts: z16.nullable(IdSchema),
  /** When the order was placed, or the money went back. */
  occurredAt: InstantSchema,
  /** When it became known. */
  recordedAt: InstantSchema,
  /** Increased when the row is reported again with other content; the highest revision counts. */
  revision: z16.int().check(z16.gte(1)),
  /** Whether the buyer had bought before. */
  customer: z16.enum(["new", "returning", "unknown"]),
  /** Where the buyer is; null where not known. */
  market: z16.nullable(MarketSchema),
  /** What was bought; null where not known. */
  productId: z16.nullable(IdSchema),
  /** The live session that led to it or in whose room it was placed; null where there was none. */
  sessionId: z16.nullable(IdSchema),
  /** What was paid for the line; at most 0 where a refund, cancellation or chargeback takes it back, else at least 0. */
  money: MoneySchema,
  /** The money divided among those credited; the parts sum to it exactly. */
  credits: z16.array(CreditSchema).check(z16.minLength(1)),
  /** The policy by which it was credited. */
  policy: record2({
    /** The policy. */
    id: IdSchema,
    /** Its revision. */
    revision: z16.int().check(z16.gte(1)),
    /** Hash of its canonical JSON. */
    hash: Sha256Schema
  }),
  /** Findings about the sale for people to look at. */
  findings: z16.array(
    record2({
      /** The finding's code. */
      code: IdSchema,
      /** The finding in words, in English. */
      detail: TextSchema,
      ...FINDING_FIELDS
    })
  )
}).check(
  z16.check(signsFit),
  z16.refine(creditsSumExactly, {
    error: expects("CREDITS_SUM"),
    path: ["credits"]
  })
);
var TAKES_BACK = /* @__PURE__ */ new Set(["refund", "cancellation", "chargeback"]);
function signsFit({ value, issues: issues3 }) {
  if (!SALE_CHANGES.has(value.change)) return;
  const takesBack = TAKES_BACK.has(value.change);
  const expected = expects(takesBack ? "SALE_AT_MOST_ZERO" : "SALE_AT_LEAST_ZERO", {
    change: value.change
  });
  const places = [
    { minor: value.money.minor, path: ["money", "minor"] },
    ...value.credits.map(({ amount: amount2 }, index) => ({
      minor: amount2.minor,
      path: ["credits", index, "amount", "minor"]
    }))
  ];
  for (const { minor, path } of places) {
    if (minor === "0" || minor.startsWith("-") === takesBack) continue;
    issues3.push({
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
  money: money3,
  credits
}) {
  if (![money3, ...credits.map(({ amount: amount2 }) => amount2)].every(hasDigits)) return true;
  let left = toMinor(money3);
  for (const { amount: amount2 } of credits) {
    if (amount2.currency !== money3.currency) return false;
    left -= toMinor(amount2);
  }
  return left === 0n;
}
function hasDigits({ minor }) {
  return /^-?\d+$/.test(minor);
}

// ../contracts/src/vocabulary/zones/index.ts
import * as InstantOf from "temporal-polyfill/fns/Instant";
import * as LocalTime from "temporal-polyfill/fns/PlainDateTime";
import * as Zoned from "temporal-polyfill/fns/ZonedDateTime";
function instantOfLocal(local, zone) {
  const only = readAs("reject", local, zone);
  if (only !== null) return only;
  const neighbours = ["earlier", "later"].flatMap((how) => {
    const instant = readAs(how, local, zone);
    return instant === null ? [] : [{ local: localOfInstant(instant, zone).replace(" ", "T"), instant }];
  });
  const [before, after] = neighbours;
  const reason = before === void 0 ? "malformed" : before.local === after?.local ? "twice" : "skipped";
  const choices = {
    malformed: ["YYYY-MM-DDTHH:MM"],
    twice: neighbours.map(({ instant }) => instant),
    skipped: neighbours.map((neighbour) => neighbour.local)
  }[reason];
  throw vocabularyError("ZONE_TIME_INVALID", { local, zone, reason, neighbours, choices });
}
function readAs(disambiguation, local, zone) {
  try {
    const zoned = LocalTime.toZonedDateTime(wallClock(local), zone, { disambiguation });
    return toInstant(zoned.epochMilliseconds);
  } catch {
    return null;
  }
}
function localOfInstant(instant, zone) {
  return LocalTime.toString(Zoned.toPlainDateTime(zonedAt(toEpochMs(instant), zone)), {
    smallestUnit: "minute"
  }).replace("T", " ");
}
function zonedAt(epochMs, zone) {
  return orRefused(
    { zone },
    () => InstantOf.toZonedDateTimeISO(InstantOf.fromEpochMilliseconds(epochMs), zone)
  );
}
function orRefused(received2, make) {
  try {
    return make();
  } catch (cause) {
    throw refused(received2, cause);
  }
}
function refused(received2, cause) {
  return inputInvalid("time", [inputIssue("CALENDAR_ARITHMETIC", { received: received2 })], { cause });
}
function wallClock(local) {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2}))?$/.exec(local) ?? [];
  const [year, month, day, hour, minute, second] = parts.map((part) => Number(part ?? 0));
  return LocalTime.fromFields(
    {
      year: year ?? Number.NaN,
      month: month ?? Number.NaN,
      day: day ?? Number.NaN,
      hour: hour ?? 0,
      minute: minute ?? 0,
      second: second ?? 0
    },
    { overflow: "reject" }
  );
}

// ../contracts/src/vocabulary/node/table/instant-cell.ts
var IN_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/;
var WRITTEN = /^(\d{4}-\d\d-\d\d|\d{4}\/\d{1,2}\/\d{1,2})[T ](\d{1,2}:\d\d)(:\d\d)?(\.\d{1,3})?\s*(?:(Z|UTC)|([+-])(\d\d):?(\d\d))?$/i;
var instantCell = (cell3, row) => {
  if (IN_UTC.test(cell3) && cell3.slice(8, 10) <= "28") return cell3;
  const [matched, date = "", time = "", seconds = ":00", fraction2 = "", utc, sign, hours, minutes] = WRITTEN.exec(cell3) ?? [];
  if (matched === void 0) return row.refuse(fileIssue("INSTANT_CELL", { received: cell3 }));
  const local = `${dashed(date)}T${time.padStart(5, "0")}${seconds}`;
  const asUtc = Date.parse(`${local}Z`);
  const exists = !Number.isNaN(asUtc) && toInstant(asUtc).startsWith(local);
  if (!exists) return row.refuse(inexistent(cell3, local.slice(0, 10)));
  if (utc !== void 0) return `${local}${fraction2}Z`;
  if (sign !== void 0) {
    const offset = Number(hours) * 60 + Number(minutes);
    if (Number(hours) > 14 || Number(minutes) > 59)
      return row.refuse(fileIssue("INSTANT_CELL", { received: cell3 }));
    return withFraction(asUtc - (sign === "-" ? -offset : offset) * 6e4, fraction2);
  }
  const { zone } = row.reading;
  if (zone === void 0) {
    const params = { example: `${local}+08:00` };
    return row.refuse(fileIssue("INSTANT_OFFSET", { received: cell3, params }));
  }
  try {
    return withFraction(Date.parse(instantOfLocal(local, zone)), fraction2);
  } catch (error) {
    if (!isLivelaneError(error, "ZONE_TIME_INVALID")) throw error;
    return row.refuse(clockChange(cell3, zone, error.details));
  }
};
function inexistent(received2, day) {
  const date = Date.parse(`${day}T00:00:00Z`);
  const isDay = !Number.isNaN(date) && toInstant(date).startsWith(day);
  return isDay || !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day) ? fileIssue("INSTANT_CELL", { received: received2 }) : fileIssue("INSTANT_DAY", { received: received2, params: { day } });
}
function clockChange(received2, zone, { reason, choices }) {
  return reason === "skipped" ? fileIssue("INSTANT_SKIPPED", { received: received2, params: { zone, choices: [...choices] } }) : fileIssue("INSTANT_TWICE", { received: received2, params: { zone, choices: [...choices] } });
}
function dashed(date) {
  const parts = date.split("/");
  return parts.length === 1 ? date : parts.map((part) => part.padStart(2, "0")).join("-");
}
function withFraction(epochMs, fraction2) {
  return `${toInstant(epochMs).slice(0, 19)}${fraction2}Z`;
}

// ../contracts/src/vocabulary/node/table/money-columns.ts
function moneyColumns({
  field: field2,
  required = false
}) {
  const either = required ? ["amount", "minor"] : false;
  return [
    {
      column: "amount",
      aliases: ["\u91D1\u989D", "\u8BA2\u5355\u91D1\u989D", "\u5B9E\u4ED8\u91D1\u989D"],
      field: field2,
      read: amountCell("currency"),
      required: either
    },
    { column: "minor", field: field2, read: minorCell("currency") },
    {
      column: "currency",
      aliases: ["\u5E01\u79CD", "\u8D27\u5E01", "\u5E01\u522B"],
      field: null,
      read: textCell,
      required
    }
  ];
}

// ../contracts/src/vocabulary/node/record/records-with.ts
function recordsWith(rest3) {
  return function* (rows) {
    for (const { line, fields } of rows) yield { line, value: { ...rest3, ...fields } };
  };
}

// ../contracts/src/vocabulary/node/record/credited-sales.ts
var COLUMNS = [
  { column: "id", aliases: ["\u7F16\u53F7", "\u9500\u552E\u7F16\u53F7"], read: idCell, required: true },
  { column: "orderId", aliases: ["\u8BA2\u5355\u53F7", "\u8BA2\u5355\u7F16\u53F7"], read: idCell, required: true },
  { column: "lineId", aliases: ["\u8BA2\u5355\u884C\u53F7"], read: idCell },
  { column: "change", aliases: ["\u53D8\u66F4"], read: textCell, required: true },
  { column: "adjusts", read: idCell },
  { column: "occurredAt", aliases: ["\u53D1\u751F\u65F6\u95F4", "\u65F6\u95F4"], read: instantCell, required: true },
  { column: "recordedAt", aliases: ["\u8BB0\u5F55\u65F6\u95F4"], read: instantCell, required: true },
  { column: "revision", read: countCell },
  { column: "customer", aliases: ["\u5BA2\u6237"], read: textCell },
  { column: "market", aliases: ["\u5E02\u573A", "\u56FD\u5BB6"], read: textCell },
  { column: "productId", aliases: ["\u5546\u54C1", "\u5546\u54C1\u7F16\u53F7"], read: idCell },
  { column: "sessionId", aliases: ["\u573A\u6B21", "\u573A\u6B21\u7F16\u53F7"], read: idCell },
  ...moneyColumns({ field: "money" }),
  { column: "credits", read: jsonCell, required: true },
  { column: "policyId", field: "policy/id", read: idCell, required: true },
  { column: "policyRevision", field: "policy/revision", read: countCell, required: true },
  { column: "policyHash", field: "policy/hash", read: textCell, required: true },
  { column: "findings", read: jsonCell }
];
var CREDITED_SALES = {
  option: "--credited",
  kind: "credited-sale",
  schema: CreditedSaleSchema,
  columns: COLUMNS,
  recordsOf: recordsWith({
    ...{ kind: "credited-sale", version: 1, revision: 1, customer: "unknown", findings: [] },
    ...{ lineId: null, adjusts: null, market: null, productId: null, sessionId: null }
  }),
  openEnd: "error"
};

// ../contracts/src/vocabulary/node/record/quotes.ts
import { Option } from "commander";

// ../contracts/src/vocabulary/money/fx.ts
import * as z17 from "zod/mini";
var FxQuoteSchema = record2({
  /** The currency whose one unit is priced. */
  base: CurrencySchema,
  /** The currency that it is priced in; another one than the base. */
  quote: CurrencySchema,
  /** Units of `quote` for one unit of `base`, as a decimal string above zero such as "34.215". */
  rate: z17.string({ error: expects("FX_RATE") }).check(
    z17.regex(/^(0|[1-9]\d{0,11})(\.\d{1,12})?$/, { error: expects("FX_RATE") }),
    z17.refine((text2) => /[1-9]/.test(text2), { error: expects("FX_RATE_ABOVE_ZERO") })
  ),
  /** When the rate was quoted; it governs from then until the next quote. */
  asOf: InstantSchema,
  /** Whether it is what a bank buys at, sells at, or the middle. */
  side: z17.enum(["bid", "mid", "ask"]),
  /** Who quoted it. */
  source: TextSchema.check(z17.minLength(1))
}).check(
  z17.refine(({ base, quote: quote2 }) => base !== quote2, {
    error: expects("FX_PAIR"),
    path: ["quote"]
  })
);
function convertMoney(amount2, {
  to,
  quote: quote2,
  rounding
}) {
  const forward = quote2.base === amount2.currency && quote2.quote === to;
  const backward = quote2.quote === amount2.currency && quote2.base === to;
  const { currency: from } = amount2;
  if (!forward && !backward)
    throw vocabularyError("FX_QUOTE_MISSING", { from, to, at: quote2.asOf });
  const { n, d } = minorUnitRate(quote2, { from, to });
  return money(to, divideRounded(toMinor(amount2) * n, d, rounding));
}
function minorUnitRate(quote2, { from, to }) {
  const [whole = "0", fraction2 = ""] = quote2.rate.split(".");
  const rate = BigInt(whole + fraction2);
  const scale = 10n ** BigInt(fraction2.length);
  const shift = currencyExponent(to) - currencyExponent(from);
  const [up, down] = shift >= 0 ? [10n ** BigInt(shift), 1n] : [1n, 10n ** BigInt(-shift)];
  return quote2.base === from ? { n: rate * up, d: scale * down } : { n: scale * up, d: rate * down };
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
function governingQuote(quotes2, pair) {
  const { from, to, at: at2 } = pair;
  let best2;
  for (const quote2 of quotes2) {
    const fits = quote2.base === from && quote2.quote === to || quote2.base === to && quote2.quote === from;
    if (!fits || compareInstants(quote2.asOf, at2) > 0) continue;
    if (best2 === void 0 || compareQuotes(quote2, best2, from) > 0) best2 = quote2;
  }
  if (best2 === void 0) throw vocabularyError("FX_QUOTE_MISSING", { ...pair });
  return best2;
}

// ../contracts/src/vocabulary/node/record/record-file.ts
var PAGE = { en: "see the page of the record", "zh-Hans": "\u89C1\u8BE5\u8BB0\u5F55\u7684\u6587\u6863" };
function madeBy(command) {
  return { en: `made by \`${command}\``, "zh-Hans": `\u7531 \`${command}\` \u751F\u6210` };
}
var MADE_BY = {
  "creator-grade": madeBy("livelane-kol score"),
  contract: madeBy("livelane-contracts draft"),
  "session-plan": madeBy("livelane-contracts plan"),
  "session-log": madeBy("livelane-rtc run"),
  "credited-sale": madeBy("livelane-attribution credit"),
  fact: { en: "one thing that happened to the deal a line", "zh-Hans": "\u6BCF\u884C\u4E00\u4EF6\u4E8B\u5B9E" },
  settlement: madeBy("livelane-contracts settle")
};
async function readRecordFile(path, { option, kind, ...rest3 }, { reading, noteFindings }) {
  const refuses = (value2) => otherKind([value2].flat()[0], kind);
  const shape = { ...rest3, what: `${option} ${path}`, refuses };
  const { value, findings: findings3 } = await readDocument(path, shape, reading);
  noteFindings(findings3);
  return value;
}
function readRecordList(path, { option, kind, ...shape }, reading) {
  const refuses = (first) => otherKind(first, kind);
  return readList(path, { ...shape, refuses }, { ...reading, what: `${option} ${path}` });
}
function otherKind(received2, kind) {
  const found = kindIn(received2);
  if (found === kind) return void 0;
  const source = MADE_BY[kind] ?? PAGE;
  return fileIssue("KIND", {
    path: "/kind",
    received: found ?? received2,
    params: { kind, source }
  });
}
function kindIn(value) {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "kind") ? value.kind : void 0;
}

// ../contracts/src/vocabulary/node/record/quotes.ts
var QUOTES = {
  schema: FxQuoteSchema,
  // A record of ours is no quote.
  refuses: (first) => kindIn(first) === void 0 ? void 0 : fileIssue("LIST", { received: first }),
  columns: [
    { column: "base", aliases: ["\u57FA\u51C6\u8D27\u5E01"], read: textCell, required: true },
    { column: "quote", aliases: ["\u62A5\u4EF7\u8D27\u5E01"], read: textCell, required: true },
    { column: "rate", aliases: ["\u6C47\u7387"], read: decimalCell, required: true },
    { column: "asOf", aliases: ["\u65F6\u95F4"], read: instantCell, required: true },
    { column: "side", aliases: ["\u65B9\u5411"], read: textCell, required: true },
    { column: "source", aliases: ["\u6765\u6E90"], read: textCell, required: true }
  ]
};
function fxOption() {
  return new Option(
    "--fx <file>",
    helpText(`exchange rates (${LIST_FORMS.en})`, `\u6C47\u7387\uFF08${LIST_FORMS["zh-Hans"]}\uFF09`)
  );
}
async function readQuotes(path, reading) {
  return path === void 0 ? [] : [await readList(path, QUOTES, { ...reading, what: `--fx ${path}` })];
}

// ../contracts/src/vocabulary/money/format.ts
function formatMoney(amount2) {
  return `${amount2.currency} ${groupDigits(formatDecimal(amount2))}`;
}

// ../contracts/src/vocabulary/records/brief.ts
import * as z20 from "zod/mini";

// ../contracts/src/vocabulary/money/amount.ts
import * as z18 from "zod/mini";
var AmountSchema = MoneySchema.check(
  z18.refine(({ minor }) => !minor.startsWith("-"), {
    error: expects("AMOUNT_NOT_NEGATIVE"),
    path: ["minor"]
  })
);

// ../contracts/src/vocabulary/value/interval.ts
import * as z19 from "zod/mini";
var ProbabilitySchema = z19.number({ error: expects("PROBABILITY") }).check(z19.gte(0, { error: expects("PROBABILITY") }), z19.lte(1, { error: expects("PROBABILITY") }));
var IntervalSchema = z19.looseObject({
  /** Lower end, in the unit of what is estimated. */
  lower: z19.number(),
  /** Upper end, not below the lower. */
  upper: z19.number(),
  /** Nominal coverage, from 0 to 1 (0.9 for 90 %). */
  level: ProbabilitySchema
}).check(
  z19.refine((it) => it.lower <= it.upper, {
    error: expects("INTERVAL")
  })
);

// ../contracts/src/vocabulary/records/brief.ts
var PRICE_TIERS = ["budget", "affordable", "mid", "premium", "luxury"];
var PriceTierSchema = z20.enum(PRICE_TIERS);
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
  returns: z20.exactOptional(ShareSchema)
});
var AudienceSchema = record2({
  /** Share of people by country, each from 0 to 1. */
  countries: z20.exactOptional(z20.record(MarketSchema, ProbabilitySchema)),
  /** Share of people by language, each from 0 to 1. */
  languages: z20.exactOptional(z20.record(LanguageSchema, ProbabilitySchema)),
  /** Share of people by age bracket. */
  ages: z20.exactOptional(
    z20.array(
      record2({
        /** Youngest age of the bracket, in years. */
        from: z20.int().check(z20.gte(0), z20.lte(120)),
        /** Oldest age of the bracket, in years; null is open. */
        to: z20.nullable(z20.int().check(z20.gte(0), z20.lte(120))),
        /** Share of people in the bracket, from 0 to 1. */
        share: ProbabilitySchema
      })
    )
  ),
  /** Share of people by gender. */
  gender: z20.exactOptional(
    record2({
      /** Share of women, from 0 to 1. */
      female: ProbabilitySchema,
      /** Share of men, from 0 to 1. */
      male: ProbabilitySchema
    })
  ),
  /** Share of people who care about a topic, by topic, each from 0 to 1; topics may overlap. */
  interests: z20.exactOptional(z20.record(IdSchema, ProbabilitySchema))
});
var RequiredPermitSchema = record2({
  /** The market that requires it. */
  market: MarketSchema,
  /** What the permit is called, with its article where the language has one. */
  name: LocalTextSchema,
  /** The law that requires it. */
  citation: z20.exactOptional(TextSchema),
  /** The rule of `@livelane/contracts/law` that it was filled in from. Default: entered by hand. */
  ruleId: z20.exactOptional(IdSchema)
});
var BriefSchema = record2({
  /** Identifies the kind of record. */
  kind: z20.literal("brief"),
  /** Version of the record's form; additions keep it. */
  version: z20.literal(1),
  /** Id of the brief, by which grades and contracts refer to it. */
  id: IdSchema,
  /** Name of the campaign. */
  name: z20.exactOptional(TextSchema),
  /** The product lines on offer. */
  products: z20.array(ProductSchema).check(z20.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** The market to sell in first; its law and its grading weights apply. */
  market: MarketSchema,
  /** Where the live session is to be seen. */
  platform: PlatformSchema,
  /** Target audience, as shares. */
  audience: AudienceSchema,
  /** Markets that the shop ships to. */
  shippableMarkets: z20.array(MarketSchema).check(z20.minLength(1, { error: expects("AT_LEAST_ITEMS", { minimum: 1 }) })),
  /** Maximum cost of the campaign, at least 0. */
  budget: AmountSchema,
  /** What the campaign is for. */
  goals: z20.array(openEnum(["sales", "leads", "awareness"])),
  /** Brands whose sponsorship of a creator fails a gate. */
  competitors: z20.exactOptional(z20.array(TextSchema)),
  /** What the creator is to make; the money that a grade expects is that of one. Default: `live`. */
  format: z20.exactOptional(openEnum(["live", "short-video"])),
  /** Sentences in the tone that the brand wants, with which the texts of posts are compared. */
  tone: z20.exactOptional(z20.array(TextSchema)),
  /**
   * Labels by which a text shows that it is advertising, as `livelane-contracts permits` fills them in beside the permits.
   * Default: the words for advertising in common languages.
   */
  labels: z20.exactOptional(z20.array(TextSchema)),
  /** Permits that a creator must hold, as `livelane-contracts permits` fills them in. Default: none is required. */
  permits: z20.exactOptional(z20.array(RequiredPermitSchema))
});

// ../contracts/src/vocabulary/records/creator-grade.ts
import * as z23 from "zod/mini";

// ../contracts/src/vocabulary/value/figure.ts
import * as z21 from "zod/mini";
var ProvenanceSchema = z21.enum(["measured", "declared", "estimated", "range"]);
var FigureSchema = record2({
  /** The number; null where it is not known. */
  value: z21.nullable(z21.number({ error: expects("FIGURE") })),
  /** What it counts. */
  unit: TextSchema.check(z21.minLength(1)),
  /** Where the figure comes from. */
  source: ProvenanceSchema,
  /** Definition of the figure, in words or by an id. */
  definition: z21.exactOptional(TextSchema),
  /** The time that it covers. */
  window: z21.exactOptional(WindowSchema),
  /** Number of observations behind it. */
  n: z21.exactOptional(z21.int().check(z21.gte(0))),
  /** When it was read. */
  observedAt: z21.exactOptional(InstantSchema)
});

// ../contracts/src/vocabulary/records/learning.ts
import * as z22 from "zod/mini";
var AudienceFatigueSchema = record2({
  /** Factor on the conversion rate for each full repeat before a live; 1 is no fatigue. */
  perRepeat: record2({
    /** The expected value. */
    mean: z22.number().check(z22.gt(0)),
    /** Interval of the estimate. */
    interval: IntervalSchema
  }),
  /** Days after which a live counts as half a repeat. */
  halfLifeDays: z22.number().check(z22.gt(0)),
  /** Repeats that weigh on the next live: each earlier live counts 1, halved with every half-life since. */
  load: z22.number().check(z22.gte(0)),
  /** Factor on the conversion rate of the next live, in which the fresh audience is 1. */
  factor: z22.number().check(z22.gt(0)),
  /** `assumed`: a parameter that was given or is illustrative; `estimated`: also from the repeats. */
  source: z22.enum(["assumed", "estimated"]),
  /** Lives before a tired audience that the estimate rests on, of all creators learned together. */
  repeats: CountSchema
});
var LearnedPosteriorSchema = record2({
  /** Shape of the distribution: conversions so far, including those of the prior. */
  shape: z22.number(),
  /** Viewers so far, in thousands, including those of the prior; the mean is shape / exposure. */
  exposure: z22.number(),
  /** Part of the shape that no live has shown; the expected amounts do without it. Default: 0. */
  discount: z22.exactOptional(z22.number().check(z22.gte(0))),
  /** Ids of the settlements that are included. */
  campaigns: z22.array(IdSchema),
  /** The distribution before the first campaign. Absent: no campaign, or a grade of an earlier version. */
  prior: z22.exactOptional(
    record2({
      /** Shape of the distribution. */
      shape: z22.number(),
      /** Thousands of viewers behind it. */
      exposure: z22.number(),
      /** Part of the shape that no live has shown. Default: that of the posterior. */
      discount: z22.exactOptional(z22.number().check(z22.gte(0))),
      /** Viewers of one live as they were expected then. Default: those of the grade. */
      viewers: z22.exactOptional(
        record2({
          /** The expected number. */
          mean: z22.number(),
          /** Interval of the estimate. */
          interval: IntervalSchema
        })
      )
    })
  ),
  /** What each live showed. Absent where `prior` is. */
  lives: z22.exactOptional(
    z22.array(
      record2({
        /** The settlement of the campaign. */
        campaign: IdSchema,
        /** Conversions credited to the creator. */
        conversions: z22.number(),
        /** People who watched. */
        viewers: CountSchema,
        /** How many of them other destinations declare, rather than the room measured. */
        declared: CountSchema,
        /** How long the session lasted, in minutes. */
        minutes: z22.number(),
        /** The session. Absent: a grade of an earlier version. */
        session: z22.exactOptional(IdSchema),
        /** When it began. Absent: not known, and the live counts as no repeat. */
        at: z22.exactOptional(InstantSchema),
        /** What the settlement knew: a later one of the same session replaces it. */
        knownAsOf: z22.exactOptional(InstantSchema)
      })
    )
  ),
  /** Fatigue of the audience, already part of shape and exposure. Absent: no fatigue is counted. */
  fatigue: z22.exactOptional(AudienceFatigueSchema)
});
var RenewalSchema = record2({
  /**
   * `renew`: the terms asked are worth it; `renegotiate`: at other terms; `stop`: at none worth offering;
   * `not-enough-known`: more lives are needed first.
   */
  verdict: z22.enum(["renew", "renegotiate", "stop", "not-enough-known"]),
  /** Why, in words. */
  reason: LocalTextSchema,
  /** Settled lives behind the advice. */
  lives: CountSchema,
  /** Chance that the next live earns more than its fee; null where the fee or the terms are not known. */
  chanceOfProfit: z22.nullable(ProbabilitySchema),
  /** The fixed fee at which that chance is 80 %; null where the terms are not known. */
  offer: z22.nullable(MoneySchema),
  /** The fixed fee at which the expected contribution of the next live is zero. */
  breakEvenFee: MoneySchema,
  /** The commission at which it is zero, with the fee asked, in parts per million; null if no sale is expected. */
  breakEvenCommission: z22.nullable(RateSchema),
  /** More lives until the rate is known to the wanted width; null if more than 1,000. */
  livesToKnow: z22.nullable(CountSchema)
});

// ../contracts/src/vocabulary/records/creator-grade.ts
var EstimateSchema = record2({
  /** The expected value, in the unit of what is estimated. */
  mean: z23.number(),
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
  feeKnown: z23.boolean(),
  /** The product lines over which conversions are spread evenly. */
  products: z23.array(
    record2({
      /** Price of one unit. */
      price: MoneySchema,
      /** Share of units that are not returned, in parts per million. */
      kept: ShareSchema,
      /** Contribution margin before creator costs, in parts per million of the price. */
      margin: RateSchema
    })
  ).check(z23.minLength(1))
});
var Tally = record2({
  /** Number of times that it holds. */
  holds: CountSchema,
  /** Number of times that were tried. */
  of: CountSchema
});
var RankingPlaceSchema = record2({
  /** `ranked`: by the goal of the brief; `to-quote`: the fee is not known; `excluded`: a gate is not passed. */
  part: z23.enum(["ranked", "to-quote", "excluded"]),
  /** Place in the part, from 1. */
  place: z23.int().check(z23.gte(1)),
  /** What would make the second of the ranked creators level with the first; only the first has it. */
  robustness: z23.exactOptional(
    record2({
      /** The second of the ranked creators. */
      second: IdSchema,
      /** Whether the intervals of the two overlap. */
      overlap: z23.boolean(),
      /** By how much the first leads in score, in points; below 0 where the second has the higher score. */
      lead: z23.number(),
      /** The smallest change of one weight at which the scores are level; null if none is. */
      flip: z23.nullable(
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
      levelFee: z23.nullable(MoneySchema),
      /** Units sold per 1,000 viewers by the first at which they are level; null where money does not decide. */
      levelRate: z23.nullable(z23.number()),
      /** How sure the first place by fit score is, among the ranked creators with the highest scores. */
      fit: z23.exactOptional(
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
  kind: z23.literal("creator-grade"),
  /** Version of the record's form; additions keep it. */
  version: z23.literal(1),
  /** Id of the grade, by which contracts refer to it. */
  id: IdSchema,
  /** Who is graded. */
  creator: record2({
    /** The creator, under the platform's id. */
    id: IdSchema,
    /** Name shown to people. */
    name: TextSchema,
    /** Number of followers; null where hidden. */
    followers: z23.nullable(CountSchema)
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
  contributions: z23.array(
    record2({
      /** The signal, such as `engagement` or `price-tier`. */
      id: IdSchema,
      /** Points of the score: 100 x weight x value. */
      points: z23.number(),
      /** Its weight in the market, from 0 to 1; the weights sum to 1. */
      weight: ProbabilitySchema,
      /** Value of the creator, from 0 (worst) to 1 (best). */
      value: ProbabilitySchema,
      /** Why it has this value, in words. */
      reason: LocalTextSchema
    })
  ),
  /** At most four in each direction, largest first. */
  reasons: z23.array(
    record2({
      /** Whether it is in favour of the creator or against. */
      direction: z23.enum(["for", "against"]),
      /** The contribution that it is about. */
      contribution: IdSchema,
      /** The reason in words. */
      text: LocalTextSchema,
      /** What would have to be different to turn it. */
      counterfactual: z23.exactOptional(LocalTextSchema)
    })
  ),
  /** Requirements that a high score cannot replace. */
  gates: z23.array(
    record2({
      /** The gate, such as `language` or `permit`. */
      id: IdSchema,
      /** Whether the creator passes it. */
      passed: z23.boolean(),
      /** Why, in words. */
      reason: LocalTextSchema
    })
  ),
  /** Whether every gate is passed. */
  eligible: z23.boolean(),
  /** Whether the creator's followers are people. */
  authenticity: record2({
    /** Share of fake followers, from 0 to 1; null where it was not estimated. */
    fakeShare: z23.nullable(EstimateSchema),
    /** `clear`: no objection; `review`: people should check; `abstain`: too little input. */
    verdict: z23.enum(["clear", "review", "abstain"]),
    /** What the verdict rests on. */
    evidence: z23.array(
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
    format: z23.exactOptional(openEnum(["live", "short-video"])),
    /** Live viewers, as a number of people. */
    viewers: EstimateSchema,
    /** Units sold per 1,000 live viewers. */
    conversionsPer1000Viewers: EstimateSchema,
    /** Units sold. */
    conversions: EstimateSchema,
    /** What is left of the margin after the creator is paid; where `beforeFee` is true, before the fee. */
    contribution: MoneyEstimateSchema,
    /** True where the creator's fee is not known, so that the contribution is not what remains in the end. */
    beforeFee: z23.exactOptional(z23.boolean()),
    /** Viewers of one live who are of the wanted audience and can be shipped to, as a number of people. */
    targetViewers: z23.exactOptional(z23.number().check(z23.gte(0))),
    /** Those of them who like or comment: people who show interest. */
    leads: z23.exactOptional(z23.number().check(z23.gte(0))),
    /** Part of the conversion rate that the distance in price tier leaves, from 0 to 1, and how sure its effect is. */
    tierEffect: z23.exactOptional(EstimateSchema),
    /** The fixed fee at which the expected contribution is zero. */
    breakEvenFee: MoneySchema,
    /** The commission at which the expected contribution is zero, in parts per million; null if no sale is expected. */
    breakEvenCommission: z23.nullable(RateSchema),
    /** Gamma posterior of conversions per 1,000 viewers of the next live: what a settled campaign updates. */
    posterior: LearnedPosteriorSchema,
    /** What the money above was worked out from, so that a settled campaign can update it without the brief. */
    terms: z23.exactOptional(GradeTermsSchema)
  }),
  /** Where every input came from. */
  provenance: z23.array(
    record2({
      /** The input. */
      input: IdSchema,
      /** Where the figure comes from. */
      source: ProvenanceSchema,
      /** Number of observations behind it. */
      n: z23.exactOptional(CountSchema)
    })
  ),
  /** What people should look at before they rely on the grade. */
  findings: z23.exactOptional(z23.array(FindingSchema)),
  /** Where the creator stands in a list; only grades of a ranking have it. */
  ranking: z23.exactOptional(RankingPlaceSchema),
  /** Whether to work with the creator again; only grades after settled campaigns have it. */
  renewal: z23.exactOptional(RenewalSchema)
});

// ../contracts/src/vocabulary/records/session-log.ts
import * as z24 from "zod/mini";
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
      type: z24.literal("pin"),
      ...Ordered,
      /** The product. */
      productId: IdSchema,
      /** The price that the room saw. */
      price: MoneySchema
    }),
    record2({
      /** A product was unpinned. */
      type: z24.literal("unpin"),
      ...Ordered,
      /** The product. */
      productId: IdSchema
    }),
    record2({
      /** A promotion of the plan began or ended. */
      type: z24.literal("promotion"),
      ...Ordered,
      /** The promotion. */
      promotionId: IdSchema,
      /** Whether it began or ended. */
      phase: z24.enum(["start", "stop"])
    }),
    record2({
      /** A disclosure began or ended. */
      type: z24.literal("disclosure"),
      ...Ordered,
      /** The duty of the plan that it fulfils. */
      dutyId: IdSchema,
      /** Whether it began or ended. */
      phase: z24.enum(["start", "stop"]),
      /** Whether it was seen or heard. */
      medium: z24.enum(["picture", "voice"]),
      /** The language it was made in. */
      language: LanguageSchema
    }),
    record2({
      /** A viewer asked. */
      type: z24.literal("question"),
      ...Ordered,
      /** Id of the question, by which its answer refers to it. */
      questionId: IdSchema,
      /** Pseudonym of the viewer who asked. */
      person: IdSchema,
      /** What was asked. Absent: not kept. */
      text: z24.exactOptional(TextSchema)
    }),
    record2({
      /** A question was answered. */
      type: z24.literal("answer"),
      ...Ordered,
      /** The question. */
      questionId: IdSchema
    }),
    record2({
      /** A viewer followed a product's link. */
      type: z24.literal("click"),
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
      type: z24.literal("redeem"),
      ...Ordered,
      /** The code. */
      code: IdSchema,
      /** Pseudonym of the viewer who used it. */
      person: IdSchema,
      /** The order it was used for, where known. */
      orderId: z24.exactOptional(IdSchema)
    }),
    record2({
      /** A viewer asked to be contacted. */
      type: z24.literal("lead"),
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
  stays: z24.array(
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
  kind: z24.literal("session-log"),
  /** Version of the record's form; additions keep it. */
  version: z24.literal(1),
  /** The log. */
  id: IdSchema,
  /** The session, as its plan names it. */
  sessionId: IdSchema,
  /** Hash of the session plan that was played. */
  planHash: Sha256Schema,
  /** `memory` marks a session without a media server: nothing in it was really streamed. */
  mode: z24.enum(["real", "memory"]),
  /** Purpose of the session: a `show` for its audience, a `rehearsal`, or `scripted` with simulated participants. Absent if not stated. */
  purpose: z24.exactOptional(openEnum(["show", "rehearsal", "scripted"])),
  /** The media server; null in memory. */
  server: z24.nullable(
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
  destinations: z24.array(
    record2({
      /** The platform; `own-site` is the room itself. */
      platform: PlatformSchema,
      /** People who watched there; null where not known. */
      viewers: z24.nullable(CountSchema),
      /** Whether we measured that or the platform declared it. */
      source: z24.enum(["measured", "declared"])
    })
  ),
  /** Who was in the room when. */
  presence: z24.array(PresenceSchema),
  /** Sums over the viewers in the room. */
  totals: record2({
    /** Viewers who came. */
    viewers: CountSchema,
    /** Their stays together, in seconds. */
    viewerSeconds: CountSchema,
    /** The most viewers at one time. */
    peakViewers: CountSchema,
    /** Share of viewers whose first stay ended within three seconds, from 0 to 1; null if there were no viewers. */
    leftWithin3s: z24.nullable(ProbabilitySchema),
    /** Share of freezes after which the viewer left within five seconds, from 0 to 1; null if freezes were not measured. */
    leftWithin5sOfFreeze: z24.nullable(ProbabilitySchema)
  }),
  /** What happened, in order. */
  events: z24.array(SessionEventSchema),
  /** Measurements of the network, by sample; null if not measured. */
  network: z24.array(
    record2({
      /** When the sample was taken. */
      at: InstantSchema,
      /** Pseudonym of whose link it is. */
      person: IdSchema,
      /** Whether they sent or received. */
      direction: z24.enum(["up", "down"]),
      /** Media bitrate of the link, in bits per second. */
      bitsPerSecond: z24.nullable(z24.number()),
      /** Share of packets lost, from 0 to 1. */
      lossShare: z24.nullable(ProbabilitySchema),
      /** Round-trip time, in milliseconds. */
      rttMs: z24.nullable(z24.number()),
      /** Time that the picture was frozen since the last sample, in milliseconds. */
      frozenMs: z24.nullable(z24.number()),
      /** Share of audio samples that were concealed because packets were missing, from 0 to 1. */
      concealedShare: z24.nullable(ProbabilitySchema)
    })
  ),
  /** What the weak-network policy did. */
  decisions: z24.array(
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
  gaps: z24.array(
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
      code: z24.exactOptional(IdSchema),
      ...FINDING_FIELDS
    })
  )
});

// ../contracts/src/vocabulary/records/settlement.ts
import * as z25 from "zod/mini";
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
  factIds: z25.array(IdSchema),
  /** Revision of the contract that the calculation used. */
  ruleVersion: z25.int().check(z25.gte(1)),
  /** What the rate was applied to; null where the line is a plain amount. */
  base: z25.nullable(MoneySchema),
  /** The rate that was applied, in parts per million; null where the line is a plain amount. */
  rate: z25.nullable(RateSchema),
  /** The exchange-rate quote used; null where nothing was converted. */
  fx: z25.nullable(FxQuoteSchema),
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
  payee: z25.nullable(IdSchema),
  /** Debits are positive, credits negative; the postings of a line sum to zero. */
  amount: MoneySchema
});
var SettlementSchema = record2({
  /** Identifies the kind of record. */
  kind: z25.literal("settlement"),
  /** Version of the record's form; additions keep it. */
  version: z25.literal(1),
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
  previous: z25.nullable(Sha256Schema),
  /** What is owed and why, line by line. */
  lines: z25.array(StatementLineSchema),
  /** The lines as double entries. */
  postings: z25.array(PostingSchema),
  /** Earned, withheld, paid and outstanding amounts of each payee. */
  payees: z25.array(
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
  due: z25.array(
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
  findings: z25.array(
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
  const unknown4 = [
    ...lines.flatMap(({ entry }) => STATEMENT_ENTRIES.has(entry) ? [] : [entry]),
    ...postings.flatMap(({ account }) => ACCOUNTS.has(account) ? [] : [account])
  ];
  return { count: unknown4.length, names: [...new Set(unknown4)].sort() };
}

// ../contracts/src/vocabulary/text/formats.ts
var MONTHS = "January February March April May June July August September October November December".split(
  " "
);
var englishDate = (text2) => {
  const [year = "", month = "", day = ""] = text2.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};
var englishMoment = (local) => `${englishDate(local.slice(0, 10))}, ${local.slice(11, 16)}`;
var englishCount = (count4, one, other) => `${count4} ${count4 === 1 ? one : other}`;
var chineseDate = (text2) => {
  const [year = "", month = "", day = ""] = text2.split("-");
  return `${year}\u5E74${Number(month)}\u6708${Number(day)}\u65E5`;
};
var chineseMoment = (local) => `${chineseDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
function inUnits(seconds, write) {
  if (seconds % 3600 === 0) return write(seconds / 3600, 0);
  return seconds % 60 === 0 ? write(seconds / 60, 1) : write(seconds, 2);
}
var EN_FORMATS = {
  date: englishDate,
  dateTime: (local, zone) => `${englishMoment(local)} (${zone})`,
  span: (from, to, zone) => `from ${englishMoment(from)} until ${englishMoment(to)} (${zone})`,
  list: (items) => items.length < 2 ? items[0] ?? "none" : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`,
  days: (count4) => englishCount(count4, "day", "days"),
  calendarDays: (count4, zone) => `${englishCount(count4, "calendar day", "calendar days")} (${zone})`,
  duration: (seconds) => inUnits(seconds, (count4, unit) => {
    const name = ["hour", "minute", "second"][unit] ?? "second";
    return englishCount(count4, name, `${name}s`);
  }),
  count: englishCount,
  colon: ": ",
  parentheses: { open: " (", close: ")" }
};
var ZH_HANS_FORMATS = {
  date: chineseDate,
  dateTime: (local, zone) => `${chineseMoment(local)}\uFF08${zone}\uFF09`,
  span: (from, to, zone) => `${chineseMoment(from)}\u8D77\u81F3${chineseMoment(to)}\u6B62\uFF08${zone}\uFF09`,
  list: (items) => items.length < 2 ? items[0] ?? "\u65E0" : `${items.slice(0, -1).join("\u3001")}\u548C${items.at(-1) ?? ""}`,
  days: (count4) => `${count4}\u65E5`,
  calendarDays: (count4, zone) => `${count4}\u4E2A\u81EA\u7136\u65E5\uFF08${zone}\uFF09`,
  duration: (seconds) => inUnits(seconds, (count4, unit) => `${count4}${["\u5C0F\u65F6", "\u5206\u949F", "\u79D2"][unit] ?? "\u79D2"}`),
  count: (count4, one) => `${count4}${one}`,
  colon: "\uFF1A",
  parentheses: { open: "\uFF08", close: "\uFF09" }
};
var FORMATS = {
  en: EN_FORMATS,
  "zh-Hans": ZH_HANS_FORMATS
};

// ../contracts/src/vocabulary/value/unknown-names.ts
var LISTED2 = 12;
function unknownNames(names) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const name2 of names) counts2.set(name2, (counts2.get(name2) ?? 0) + 1);
  const sorted2 = [...counts2.keys()].sort();
  const listed2 = sorted2.slice(0, LISTED2).map((name2) => ({ name: shortened(name2), count: counts2.get(name2) ?? 0, names: [name2] }));
  const left = sorted2.slice(LISTED2);
  const [first, ...others] = left;
  if (first === void 0) return listed2;
  const count4 = left.reduce((sum, name2) => sum + (counts2.get(name2) ?? 0), 0);
  const name = others.length === 0 ? shortened(first) : rest(first, others);
  return [...listed2, { name, count: count4, names: left }];
}
function shortened(name) {
  return name.length > 120 ? `${name.slice(0, 117).replace(/\p{Cs}$/u, "")}...` : name;
}
function rest(first, { length: length2 }) {
  const name = shortened(first);
  return { en: `${name} and ${length2} more`, "zh-Hans": `${name} \u7B49 ${length2 + 1} \u79CD` };
}

// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
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
  const entries = ids.map((id2) => [id2, { weight: weights[id2], ...bases[id2] ?? BASES[id2] }]);
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
      const z45 = normal();
      const v = (1 + z45 / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z45 * z45 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const poisson = (mean2) => {
    if (mean2 > 200) return Math.max(0, Math.round(mean2 + Math.sqrt(mean2) * normal()));
    let count4 = 0;
    for (let product = uniform(); product > Math.exp(-mean2); product *= uniform()) count4++;
    return count4;
  };
  return {
    uniform,
    normal,
    gamma,
    poisson,
    between: (low, high) => low + (high - low) * uniform(),
    chance: (probability) => uniform() < probability,
    below: (count4) => Math.min(count4 - 1, Math.floor(uniform() * count4))
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
  const genuine = sourceOf2(GENUINE, draws);
  const fake = sourceOf2(FAKE, draws);
  return { genuine, fake };
}
function madeAccounts(domain, { count: count4, fakes, seed }) {
  const draws = drawsOf(seed);
  const made = Array.from({ length: count4 }, (_, index) => {
    const isFake = index < fakes;
    return { account: isFake ? domain.fake(draws) : domain.genuine(draws), isFake };
  });
  return made.map((item) => ({ item, key: draws.uniform() })).sort((a, b) => a.key - b.key).map(({ item }) => item);
}
function sourceOf2(kinds, draws) {
  const weights = kinds.map(({ weight }) => draws.gamma(weight * MIX_CONCENTRATION));
  const figures2 = kinds.map((population) => figuresOf(population, draws));
  const total2 = weights.reduce((sum, weight) => sum + weight, 0);
  return (now) => {
    let left = now.uniform() * total2;
    const at2 = weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
    return accountOf(figures2[Math.max(0, at2)], now);
  };
}
function figuresOf(population, draws) {
  const within4 = ([low, high]) => draws.between(low, high);
  const count4 = ([low, high]) => draws.between(Math.log(low), Math.log(high));
  return {
    population,
    postless: within4(population.postless),
    posts: count4(population.posts),
    followers: count4(population.followers),
    following: count4(population.following),
    picture: within4(population.picture),
    private: within4(population.private),
    digits: within4(population.digits),
    digitCount: within4(population.digitCount),
    length: within4(population.length)
  };
}
function accountOf(figures2, draws) {
  const { population } = figures2;
  const activity = draws.normal();
  const shared = Math.sqrt(population.cohesion);
  const own = Math.sqrt(1 - population.cohesion);
  const count4 = (middle, spread2) => Math.round(Math.exp(middle + spread2 * (shared * activity + own * draws.normal())) - 0.5);
  const posts2 = draws.chance(figures2.postless) ? 0 : Math.max(1, count4(figures2.posts, population.postsSpread));
  const following = Math.max(0, count4(figures2.following, population.followingSpread));
  const length2 = Math.round(figures2.length + USERNAME_SPREAD * draws.normal());
  const usernameLength = Math.min(LONGEST_USERNAME, Math.max(4, length2));
  const digits2 = draws.chance(figures2.digits) ? 1 + draws.poisson(figures2.digitCount - 1) : 0;
  return {
    posts: posts2,
    followers: Math.max(0, count4(figures2.followers, population.followersSpread)),
    following: Math.min(MOST_FOLLOWING, following),
    picture: draws.chance(figures2.picture),
    private: draws.chance(figures2.private),
    usernameLength,
    usernameDigits: Math.min(digits2, usernameLength - 1)
  };
}

// src/audit/model/account-model.ts
import * as z27 from "zod/mini";

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
function issuesBelow(path, issues3) {
  return issues3.map((issue) => ({ ...issue, path: `${path}${issue.path}` }));
}
function isIntact(path, issues3) {
  return issues3.every(
    (issue) => !`${issue.path}/`.startsWith(`${path}/`) && !`${path}/`.startsWith(`${issue.path}/`)
  );
}

// src/audit/account.ts
import * as z26 from "zod/mini";
var Count = z26.nullable(CountSchema);
var Flag = z26.nullable(z26.boolean());
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
function usernameFigures(username) {
  const characters = [...username];
  return {
    usernameLength: characters.length,
    usernameDigits: characters.filter((character) => /\p{Nd}/u.test(character)).length
  };
}

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
    read: ({ posts: posts2 }) => logCount(posts2)
  },
  {
    name: "followers",
    direction: -1,
    knots: counts(0, 15, 60, 200, 800, 5e3),
    read: ({ followers: followers2 }) => logCount(followers2)
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
    read: ({ following, followers: followers2 }) => following === null || followers2 === null ? null : Math.log1p(following) - Math.log1p(followers2)
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
    read: ({ usernameLength: length2 }) => length2 === null || length2 > LONGEST_USERNAME2 ? null : length2
  },
  { name: "picture", direction: -1, knots: [0, 1], read: ({ picture: picture2 }) => flag(picture2) },
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
  let at2 = 0;
  for (const feature of FEATURES) {
    const value = feature.read(account);
    const pieces = feature.knots.length - 1;
    for (let index = 0; index < pieces; index++, at2++) {
      const piece = PIECES[at2];
      if (value !== null && piece !== void 0)
        row[at2] = progress(value, piece) - (neutral[at2] ?? 0);
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
    const next = shortened2(current, target, (tried) => lossAt(tried, rows, penalty) <= loss);
    const before = loss;
    current = next;
    loss = lossAt(next, rows, penalty);
    if (before - loss < 1e-9 * (1 + Math.abs(loss))) break;
  }
  return { intercept: current[SIZE - 1] ?? 0, pieces: [...current.subarray(0, SIZE - 1)] };
}
function shortened2(from, to, isGood) {
  for (let size2 = 1; size2 > 1e-6; size2 /= 2) {
    const tried = Float64Array.from(from, (value, at2) => value + size2 * ((to[at2] ?? 0) - value));
    if (isGood(tried)) return tried;
  }
  return Float64Array.from(from);
}
function scoreOf(at2, row) {
  let score3 = at2[SIZE - 1] ?? 0;
  for (let index = 0; index < row.length; index++) score3 += (at2[index] ?? 0) * (row[index] ?? 0);
  return score3;
}
function lossAt(at2, { pieces, isFake, weights }, penalty) {
  let loss = 0;
  for (const [index, row] of pieces.entries()) {
    const margin = (isFake[index] === true ? 1 : -1) * scoreOf(at2, row);
    const shortfall = Math.max(0, -margin);
    loss += (weights[index] ?? 0) * (shortfall + Math.log1p(Math.exp(-Math.abs(margin))));
  }
  const slope = times(penalty, at2);
  return loss + 0.5 * at2.reduce((sum, value, index) => sum + value * (slope[index] ?? 0), 0);
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
    const curve2 = weight * p * (1 - p);
    const shown2 = INDICES.filter((at2) => full[at2] !== 0);
    for (const a of shown2) {
      const here = full[a] ?? 0;
      gradient[a] = (gradient[a] ?? 0) + slope * here;
      for (const b of shown2) {
        if (b > a) break;
        const at2 = a * SIZE + b;
        hessian[at2] = (hessian[at2] ?? 0) + curve2 * here * (full[b] ?? 0);
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
      const curve2 = Math.max(hessian[a * SIZE + a] ?? 0, 1e-9);
      const wanted = withSign(before - (slope[a] ?? 0) / curve2, SIGNS[a] ?? 0);
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
    for (let at2 = 0; at2 < SIZE; at2++) sum += (matrix[row * SIZE + at2] ?? 0) * (vector[at2] ?? 0);
    return sum;
  });
}
function add(matrix, [row, column], value) {
  matrix[row * SIZE + column] = (matrix[row * SIZE + column] ?? 0) + value;
}
function penaltyOf(smoothness) {
  const matrix = new Float64Array(SIZE * SIZE);
  for (const [at2, piece] of PIECES.entries()) {
    add(matrix, [at2, at2], SHRINKAGE * (piece.feature.doubt ?? 1));
    const next = PIECES[at2 + 1];
    if (next === void 0 || next.feature !== piece.feature) continue;
    const range = (piece.feature.knots.at(-1) ?? 1) - piece.feature.knots[0];
    const unit = range / FEATURES.length;
    const [a, b] = [unit / (piece.to - piece.from), unit / (next.to - next.from)];
    add(matrix, [at2, at2], smoothness * a * a);
    add(matrix, [at2 + 1, at2 + 1], smoothness * b * b);
    add(matrix, [at2, at2 + 1], -smoothness * a * b);
    add(matrix, [at2 + 1, at2], -smoothness * a * b);
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
var WeightSchema = z27.array(z27.number()).check(z27.length(PIECES.length));
var WeightsSchema = record2({
  /** Log odds that an account is fake that has nothing of any piece, where half of all are. */
  intercept: z27.number(),
  /** Log odds of each piece of the curves, in the order of the features. */
  pieces: WeightSchema
});
var ReferenceSchema = z27.array(
  z27.extend(FollowerAccountSchema, {
    /** The source that the account is from, where it is known. */
    source: z27.exactOptional(CountSchema)
  })
).check(z27.minLength(1));
var AccountModelSchema = record2({
  /** Identifies the kind of record. */
  kind: z27.literal("account-model"),
  /** Version of the record's form; additions keep it. */
  version: z27.literal(1),
  /** Whether it was fitted to accounts that the project makes, or to labels of its user. */
  source: z27.enum(["made", "labelled"]),
  /** Number of genuine accounts that it was fitted to. */
  genuine: CountSchema,
  /** Number of fake accounts that it was fitted to. */
  fake: CountSchema,
  /** What an account of which nothing is known has of each piece of the curves. */
  neutral: WeightSchema,
  /** The curves. */
  weights: WeightsSchema,
  /** The weights of refits on resampled labels, which say how sure the weights are; none of a made model. */
  refits: z27.array(WeightsSchema),
  /** Accounts of both classes, without names: what a sample is compared with. */
  reference: record2({
    /** Genuine accounts. */
    genuine: ReferenceSchema,
    /** Fake accounts. */
    fake: ReferenceSchema
  })
});
function fitAccountModel(labelled) {
  const [genuine, fake] = [
    labelled.filter(({ isFake: isFake2 }) => !isFake2),
    labelled.filter(isLabelledFake)
  ];
  for (const [label2, { length: length2 }] of [
    ["0", genuine],
    ["1", fake]
  ])
    if (length2 < FEWEST_LABELS)
      throw inputInvalid("labels", [
        kolIssue("LABELS", { received: length2, params: { label: label2, minimum: FEWEST_LABELS } })
      ]);
  const { neutral, fitted } = fitterOf(labelled, "labelled");
  const isFake = labelled.map(isLabelledFake);
  const { below: below2 } = drawsOf(1);
  return {
    ...{ kind: "account-model", version: 1, source: "labelled" },
    ...{ genuine: genuine.length, fake: fake.length, neutral },
    weights: fitted(new Float64Array(labelled.length).fill(1)),
    refits: Array.from({ length: REFITS }, () => fitted(resampled(isFake, below2))),
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
  return PIECES.map(({ feature }, at2) => {
    const shown2 = rows.filter((row) => row.shown.includes(feature));
    const means = [true, false].flatMap((wanted) => {
      const members = shown2.filter(({ isFake }) => isFake === wanted);
      const sum = members.reduce((all, { pieces }) => all + (pieces[at2] ?? 0), 0);
      return members.length === 0 ? [] : [sum / members.length];
    });
    return round(means.reduce((sum, value) => sum + value, 0) / Math.max(1, means.length));
  });
}
function balanced(rows) {
  const total2 = { fake: 0, genuine: 0 };
  for (const [index, fake] of rows.isFake.entries())
    total2[fake ? "fake" : "genuine"] += rows.weights[index] ?? 0;
  const half2 = Math.min(MOST_ROWS, total2.fake + total2.genuine) / 2;
  return {
    ...rows,
    weights: rows.weights.map(
      (weight, index) => weight * half2 / total2[rows.isFake[index] === true ? "fake" : "genuine"]
    )
  };
}
function resampled(isFake, below2) {
  const times3 = new Float64Array(isFake.length);
  for (const wanted of [true, false]) {
    const members = isFake.flatMap((fake, index) => fake === wanted ? [index] : []);
    for (let drawn3 = 0; drawn3 < members.length; drawn3++) {
      const index = members[below2(members.length)] ?? 0;
      times3[index] = (times3[index] ?? 0) + 1;
    }
  }
  return times3;
}
function spread(members) {
  const step = Math.max(1, members.length / MOST_REFERENCES);
  const count4 = Math.min(members.length, MOST_REFERENCES);
  return Array.from({ length: count4 }, (_, index) => members[Math.floor(index * step)]).flatMap(
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
  let score3 = weights.intercept;
  for (let at2 = 0; at2 < pieces.length; at2++) score3 += (weights.pieces[at2] ?? 0) * (pieces[at2] ?? 0);
  return score3;
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
  domains: count4,
  accounts,
  firstSeed
}) {
  return Array.from({ length: count4 }, (_, index) => {
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
    for (const [scores, label2] of [
      [genuine, 0],
      [fake, 1]
    ]) {
      const weight = (genuine.length + fake.length) / 2 / Math.max(1, scores.length);
      for (const score3 of scores) {
        const p = 1 / (1 + Math.exp(-line.offset - line.slope * score3));
        const [error, curve2] = [weight * (p - label2), weight * p * (1 - p)];
        sums.a += error;
        sums.b += error * score3;
        sums.aa += curve2;
        sums.ab += curve2 * score3;
        sums.bb += curve2 * score3 * score3;
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
  const shown2 = FEATURES.filter((feature) => accounts.some((it) => feature.read(it) !== null));
  const { neutral, reference } = model;
  const variants = variantsOf(model);
  const sets = [
    model.weights,
    ...variants.flatMap(({ weights }) => weights === void 0 ? [] : [weights])
  ];
  const scores = (members) => scoresOf(members, { neutral, shown: shown2, sets });
  const [sample, genuine, fake] = [accounts, reference.genuine, reference.fake].map(scores);
  const at2 = (all, set) => all?.[set] ?? new Float64Array();
  const own = calibrationOf(at2(genuine, 0), at2(fake, 0));
  return {
    sample: calibrated(at2(sample, 0), own),
    genuine: calibrated(at2(genuine, 0), own),
    fake: calibrated(at2(fake, 0), own),
    variants: variants.map(({ weights, members }) => {
      const set = weights === void 0 ? 0 : sets.indexOf(weights);
      const line = calibrationOf(
        picked(at2(genuine, set), members.genuine),
        picked(at2(fake, set), members.fake)
      );
      return calibrated(at2(sample, set), line);
    })
  };
}
function variantsOf({ refits, reference: { genuine, fake } }) {
  if (refits.length > 0) {
    const { below: below2 } = drawsOf(1);
    const resampled2 = (length2) => Array.from({ length: length2 }, () => below2(length2));
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
function scoresOf(accounts, { neutral, shown: shown2, sets }) {
  const scores = sets.map(() => new Float64Array(accounts.length));
  const hidden = PIECES.flatMap(({ feature }, at2) => shown2.includes(feature) ? [] : [at2]);
  for (const [index, account] of accounts.entries()) {
    const row = piecesOf(account, neutral);
    for (const at2 of hidden) row[at2] = 0;
    for (const [set, weights] of sets.entries()) {
      const target = scores[set];
      if (target !== void 0) target[index] = logOdds(row, weights);
    }
  }
  return scores;
}
function calibrated(scores, { offset, slope }) {
  return scores.map((score3) => offset + slope * score3);
}
function picked(scores, members) {
  return Float64Array.from(members, (at2) => scores[at2] ?? 0);
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
    for (let count4 = index + 1; count4 >= 0; count4--)
      mass[count4] = (mass[count4] ?? 0) * (1 - p) + (count4 > 0 ? (mass[count4 - 1] ?? 0) * p : 0);
  return { from: certain, mass };
}
function normalCount(probabilities, counts2) {
  let [events, mean2, variance] = [0, 0, 0];
  for (const [at2, p] of probabilities.entries()) {
    const count4 = counts2[at2] ?? 0;
    events += count4;
    mean2 += count4 * p;
    variance += count4 * p * (1 - p);
  }
  const spread2 = Math.sqrt(Math.max(variance, 0.01));
  const first = Math.max(0, Math.floor(mean2 - 6 * spread2));
  const last = Math.min(events, Math.ceil(mean2 + 6 * spread2));
  const mass = Float64Array.from(
    { length: last - first + 1 },
    (_, at2) => Math.exp(-0.5 * ((first + at2 - mean2) / spread2) ** 2)
  );
  const total2 = mass.reduce((sum, value) => sum + value, 0);
  return { from: first, mass: mass.map((value) => value / total2) };
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
    const share5 = (low + high) / 2;
    let sum = EDGE;
    for (const ratio of ratios) sum += share5 * ratio / (share5 * ratio + 1 - share5);
    if (sum / (odds.length + 2 * EDGE) > share5) low = share5;
    else high = share5;
  }
  const share4 = (low + high) / 2;
  return { share: share4, probabilities: probabilitiesAt(odds, share4) };
}
function likelihoodRatio(odds) {
  return Math.exp(Math.min(Math.max(odds, -40), 40));
}
function probabilitiesAt(odds, share4) {
  const prior = Math.log(share4 / (1 - share4));
  return odds.map((value) => 1 / (1 + Math.exp(-value - prior)));
}
function sharePosterior(models) {
  const n = models[0]?.length ?? 0;
  const sample = new Float64Array(n + 1);
  const audience3 = new Float64Array(GRID);
  for (const odds of models) {
    const likelihood = shareLikelihood(odds);
    for (const [at2, weight] of likelihood.entries()) {
      const mass = weight / models.length;
      audience3[at2] = (audience3[at2] ?? 0) + mass;
      if (weight < NEGLIGIBLE) continue;
      const counts2 = countsAt(odds, shareAt(at2));
      for (const [index, probability] of counts2.mass.entries())
        sample[counts2.from + index] = (sample[counts2.from + index] ?? 0) + mass * probability;
    }
  }
  const total2 = sample.reduce((sum, value) => sum + value, 0);
  return { sample: sample.map((value) => value / total2), audience: audience3 };
}
function shareAt(step) {
  return Math.sin(Math.PI / 2 * ((step + 0.5) / GRID)) ** 2;
}
function shareLikelihood(odds) {
  const [values, counts2] = grouped(odds);
  const ratios = values.map(likelihoodRatio);
  const logs = Float64Array.from({ length: GRID }, (_, step) => {
    const share4 = shareAt(step);
    let sum = 0;
    for (const [at2, ratio] of ratios.entries())
      sum += (counts2[at2] ?? 0) * Math.log(share4 * ratio + 1 - share4);
    return sum;
  });
  const most = logs.reduce((best2, value) => Math.max(best2, value), Number.NEGATIVE_INFINITY);
  const mass = logs.map((value) => Math.exp(value - most));
  const total2 = mass.reduce((sum, value) => sum + value, 0);
  return mass.map((value) => value / total2);
}
function countsAt(odds, share4) {
  if (odds.length <= MOST_EXACT) return countDistribution(probabilitiesAt(odds, share4));
  const [values, counts2] = grouped(odds);
  return normalCount(probabilitiesAt(values, share4), counts2);
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
  let best2 = [0, mass.length - 1];
  let bestMass = 0;
  let held2 = 0;
  let from = 0;
  for (let to = 0; to < mass.length; to++) {
    held2 += mass[to] ?? 0;
    while (held2 - (mass[from] ?? 0) >= level) {
      held2 -= mass[from] ?? 0;
      from++;
    }
    const length2 = to - from - (best2[1] - best2[0]);
    if (held2 >= level && (length2 < 0 || length2 === 0 && held2 > bestMass)) {
      best2 = [from, to];
      bestMass = held2;
    }
  }
  return best2;
}

// src/text/percent.ts
function percent(share4) {
  return formatPercent(share4 * PPM, { decimals: 1 });
}
function wholePercent(share4) {
  const whole = Math.round(100 * share4);
  const exact = whole > 0 && whole < 100;
  return exact || share4 === whole / 100 ? formatPercent(share4 * PPM, { decimals: 0 }) : percent(share4);
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
  const { share: share4 } = priorShift(odds.sample);
  const compared = comparisons(accounts, model, odds);
  const distances = compared.map((it) => mixtureDistance(sorted(it.sample), it, share4));
  const size2 = Math.min(accounts.length, LARGEST_DRAWN);
  const drawn3 = drawnDistances(compared, model, { share: share4, size: size2 });
  const usual = compared.map(
    (_, at3) => Math.max(
      1e-6,
      quantile(
        drawn3.map((each) => each[at3] ?? 0),
        1 - FALSE_ALARMS
      )
    )
  );
  const worst = (all) => Math.max(...all.map((distance2, at3) => distance2 / (usual[at3] ?? 1)));
  const known = share4 ** 2 / model.reference.fake.length + (1 - share4) ** 2 / model.reference.genuine.length;
  const scale = Math.sqrt((1 / accounts.length + known) / (1 / size2));
  const threshold = quantile(drawn3.map(worst), 1 - FALSE_ALARMS) * scale;
  const measured = worst(distances);
  const unexplained = Math.max(
    0,
    ...distances.map((distance2, at3) => distance2 - (usual[at3] ?? 0) * scale)
  );
  if (measured <= threshold) return { verdict: "in-domain", reason: IN_DOMAIN, unexplained };
  const at2 = distances.findIndex((distance2, index) => distance2 / (usual[index] ?? 1) === measured);
  return {
    verdict: "shifted",
    reason: shiftedBy(compared[at2]?.name ?? "score", distances[at2] ?? 0),
    unexplained
  };
}
var IN_DOMAIN = bilingual(
  "a mixture of the accounts that the model was fitted to explains the sample",
  "\u6837\u672C\u53EF\u7531\u6A21\u578B\u6240\u4F9D\u636E\u7684\u4E24\u7C7B\u8D26\u53F7\u6DF7\u5408\u89E3\u91CA"
);
function shiftedBy(name, distance2) {
  const [points2, what] = [wholePercent(distance2), NAMES[name]];
  return bilingual(
    `no mixture of the accounts that the model was fitted to has such ${what["en"]}: ${points2} of the sample differ; label some of these followers and fit the model to them`,
    `\u6A21\u578B\u6240\u4F9D\u636E\u7684\u8D26\u53F7\u65E0\u8BBA\u5982\u4F55\u6DF7\u5408\u90FD\u6CA1\u6709\u8FD9\u6837\u7684${what["zh-Hans"]}\uFF1A\u6837\u672C\u7684 ${points2} \u4E0D\u540C\uFF1B\u8BF7\u6807\u6CE8\u90E8\u5206\u7C89\u4E1D\u5E76\u91CD\u65B0\u62DF\u5408`
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
function drawnDistances(compared, { reference }, { share: share4, size: size2 }) {
  const draws = drawsOf(7);
  const [score3] = compared;
  const sources = membersBySource(reference);
  return Array.from({ length: DRAWN }, (_, drawn3) => {
    const { genuine = [], fake = [] } = sources[drawn3 % sources.length] ?? {};
    const picks = Array.from({ length: size2 }, () => {
      const isFake = draws.chance(share4);
      const from = isFake ? fake : genuine;
      return { isFake, at: from[draws.below(from.length)] ?? 0 };
    });
    const valuesOf2 = (it) => Float64Array.from(
      picks,
      ({ isFake, at: at2 }) => (isFake ? it.fake : it.genuine)[at2] ?? Number.NaN
    );
    const estimated = score3 === void 0 ? share4 : priorShift(valuesOf2(score3)).share;
    return compared.map((it) => mixtureDistance(sorted(valuesOf2(it)), it, estimated));
  });
}
function membersBySource({ genuine, fake }) {
  const positions = (members, source) => members.flatMap((member, at2) => member.source === source ? [at2] : []);
  return [...new Set(genuine.map(({ source }) => source))].map((source) => ({
    genuine: positions(genuine, source),
    fake: positions(fake, source)
  }));
}
function mixtureDistance(sample, { ascending: { genuine, fake } }, share4) {
  let largest = 0;
  let below2 = 0;
  while (below2 < sample.length) {
    const value = sample[below2] ?? 0;
    const mixture = (isAtMost) => share4 * shareBelow(fake, value, isAtMost) + (1 - share4) * shareBelow(genuine, value, isAtMost);
    largest = Math.max(largest, Math.abs(below2 / sample.length - mixture(false)));
    while (below2 < sample.length && (sample[below2] ?? 0) <= value) below2++;
    largest = Math.max(largest, Math.abs(below2 / sample.length - mixture(true)));
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
  const unknown4 = ascending.findIndex(Number.isNaN);
  return unknown4 < 0 ? ascending : ascending.subarray(0, unknown4);
}
function quantile(values, probability) {
  const ascending = values.toSorted((a, b) => a - b);
  return ascending[Math.min(ascending.length - 1, Math.floor(probability * ascending.length))] ?? 0;
}

// src/audit/audit-followers.ts
var LEVEL = 0.9;
function auditFollowers(accounts, model = madeAccountModel()) {
  const issues3 = accountsIssues(accounts);
  if (issues3.length > 0) throw inputInvalid("accounts", issues3);
  const odds = modelOdds(accounts, model);
  const { share: share4, probabilities } = priorShift(odds.sample);
  const { verdict, reason, unexplained } = detectShift(accounts, model, odds);
  const slack = verdict === "shifted" ? unexplained : 0;
  const posterior2 = sharePosterior([odds.sample, ...odds.variants]);
  const n = accounts.length;
  const run = shortestRun(posterior2.sample, LEVEL);
  const ends = shortestRun(posterior2.audience, LEVEL);
  return {
    accounts: Array.from(probabilities, (probability, index) => ({ row: index + 1, probability })),
    share: interval(share4, [run[0] / n, run[1] / n], slack),
    audience: interval(share4, [shareAt(ends[0] - 0.5), shareAt(ends[1] + 0.5)], slack),
    shift: { verdict, reason }
  };
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

// src/evidence/evidence.ts
var CAP = 3;
var REVIEW = 2;
var STRENGTH = { strong: 3, fair: 2, weak: 1 };
function asksForReview(evidence) {
  return evidence.reduce((sum, { logOdds: logOdds2 }) => sum + Math.min(CAP, logOdds2), 0) >= REVIEW;
}
function median(values) {
  const sorted2 = values.toSorted((a, b) => a - b);
  const half2 = sorted2.length / 2;
  const upper = sorted2[Math.floor(half2)] ?? 0;
  return sorted2.length % 2 === 1 ? upper : (upper + (sorted2[half2 - 1] ?? upper)) / 2;
}
function robustDeviation(values) {
  const middle = median(values);
  return 1.4826 * median(values.map((value) => Math.abs(value - middle)));
}

// src/evidence/comments/author-concentration.ts
var AUTHORS = 5;
var SHARE = 0.5;
var authorConcentration = (comments) => {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { author } of comments) counts2.set(author, (counts2.get(author) ?? 0) + 1);
  const most = [...counts2.values()].toSorted((a, b) => b - a).slice(0, AUTHORS);
  const share4 = most.reduce((sum, count4) => sum + count4, 0) / comments.length;
  if (share4 <= SHARE) return [];
  const text2 = bilingual(
    `${most.length} authors wrote ${wholePercent(share4)} of ${comments.length} comments`,
    `${comments.length} \u6761\u8BC4\u8BBA\u4E2D ${wholePercent(share4)} \u51FA\u81EA ${most.length} \u4F4D\u4F5C\u8005`
  );
  return [{ signal: "comment-authors", text: text2, logOdds: STRENGTH.weak }];
};

// src/evidence/comments/comment-pods.ts
var POSTS = 5;
var PRESENCE = 0.8;
var MEMBERS = 5;
var SHARE2 = 0.3;
var commentPods = (comments) => {
  const posts2 = new Set(comments.map(({ postId }) => postId));
  const postsOf = /* @__PURE__ */ new Map();
  for (const { author, postId } of comments)
    postsOf.set(author, (postsOf.get(author) ?? /* @__PURE__ */ new Set()).add(postId));
  const members = new Set(
    [...postsOf].flatMap(([author, { size: size2 }]) => size2 >= PRESENCE * posts2.size ? [author] : [])
  );
  const share4 = comments.filter(({ author }) => members.has(author)).length / comments.length;
  if (posts2.size < POSTS || members.size < MEMBERS || share4 < SHARE2) return [];
  const text2 = bilingual(
    `${members.size} authors comment on nearly every one of ${posts2.size} posts and write ${wholePercent(share4)} of the comments; have it reviewed`,
    `${members.size} \u4F4D\u4F5C\u8005\u5728 ${posts2.size} \u6761\u5185\u5BB9\u4E2D\u51E0\u4E4E\u6BCF\u6761\u90FD\u8BC4\u8BBA\uFF0C\u5360\u8BC4\u8BBA\u7684 ${wholePercent(share4)}\uFF1B\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838`
  );
  return [{ signal: "comment-groups", text: text2, logOdds: STRENGTH.fair }];
};

// src/evidence/comments/near-duplicates.ts
var SHORTEST = 12;
var SIMILARITY = 0.7;
var AUTHORS2 = 3;
var FEWEST = 6;
var SHARE3 = 0.15;
var nearDuplicates = (comments) => {
  const long = comments.flatMap(({ author, text: text3 }) => {
    const plain4 = plainText(text3);
    return [...plain4].length >= SHORTEST ? [{ author, trigrams: trigramsOf(plain4) }] : [];
  });
  const copies = groupsOf(long.map(({ trigrams }) => trigrams)).filter(
    (group) => new Set(group.map((at2) => long[at2]?.author)).size >= AUTHORS2
  );
  const count4 = copies.reduce((sum, group) => sum + group.length, 0);
  const share4 = count4 / Math.max(1, long.length);
  if (count4 < FEWEST || share4 < SHARE3) return [];
  const text2 = bilingual(
    `${wholePercent(share4)} of ${long.length} longer comments are nearly the same text by different authors; have it reviewed`,
    `${long.length} \u6761\u8F83\u957F\u8BC4\u8BBA\u4E2D\u6709 ${wholePercent(share4)} \u4E0E\u4ED6\u4EBA\u8BC4\u8BBA\u51E0\u4E4E\u76F8\u540C\uFF1B\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838`
  );
  return [{ signal: "comment-copies", text: text2, logOdds: STRENGTH.fair }];
};
function plainText(text2) {
  return text2.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function trigramsOf(text2) {
  const characters = [...text2];
  return new Set(characters.slice(2).map((_, at2) => characters.slice(at2, at2 + 3).join("")));
}
function groupsOf(texts) {
  const frequency = /* @__PURE__ */ new Map();
  for (const text2 of texts)
    for (const trigram of text2) frequency.set(trigram, (frequency.get(trigram) ?? 0) + 1);
  const groups = [];
  const byTrigram = /* @__PURE__ */ new Map();
  for (const [at2, text2] of texts.entries()) {
    const commonest = [...text2].toSorted((a, b) => (frequency.get(b) ?? 0) - (frequency.get(a) ?? 0) || (a < b ? -1 : 1)).slice(0, 12);
    const candidates = new Set(commonest.flatMap((trigram) => byTrigram.get(trigram) ?? []));
    const found = [...candidates].find(
      (group) => similarity(text2, texts[groups[group]?.[0] ?? 0]) >= SIMILARITY
    );
    if (found !== void 0) {
      groups[found]?.push(at2);
      continue;
    }
    groups.push([at2]);
    for (const trigram of commonest)
      byTrigram.set(trigram, [...byTrigram.get(trigram) ?? [], groups.length - 1]);
  }
  return groups;
}
function similarity(a, b = /* @__PURE__ */ new Set()) {
  let both2 = 0;
  for (const trigram of a) if (b.has(trigram)) both2++;
  return both2 / Math.max(1, a.size + b.size - both2);
}

// src/evidence/review-comments.ts
var FEWEST2 = 30;
var COMMENT_EVIDENCE = [
  nearDuplicates,
  authorConcentration,
  commentPods
];
function reviewComments(comments) {
  if (comments.length < FEWEST2) {
    const text2 = bilingual(
      `${comments.length} comments are too few to tell; give at least ${FEWEST2}`,
      `\u4EC5 ${comments.length} \u6761\u8BC4\u8BBA\uFF0C\u4E0D\u8DB3\u4EE5\u5224\u65AD\uFF1B\u8BF7\u81F3\u5C11\u63D0\u4F9B ${FEWEST2} \u6761`
    );
    return { verdict: "abstain", evidence: [{ signal: "too-little-shown", text: text2 }] };
  }
  const found = COMMENT_EVIDENCE.flatMap((find) => find(comments));
  return {
    verdict: asksForReview(found) ? "review" : "clear",
    evidence: found.map(({ signal, text: text2 }) => ({ signal, text: text2 }))
  };
}

// src/evidence/comments/comment.ts
var PostCommentSchema = record2({
  /** Who wrote it: any id that is the same for the same person. */
  author: IdSchema,
  /** What it says. */
  text: TextSchema,
  /** The post below which it stands. */
  postId: IdSchema
});

// src/node/comments.ts
var COMMENT_COLUMNS = [
  { column: "author", aliases: ["\u4F5C\u8005", "\u8BC4\u8BBA\u8005"], read: idCell, required: true },
  { column: "text", aliases: ["\u5185\u5BB9", "\u8BC4\u8BBA"], read: textCell, required: true },
  { column: "postId", aliases: ["\u4F5C\u54C1\u7F16\u53F7"], read: idCell, required: true }
];
var COMMENTS = {
  schema: PostCommentSchema,
  columns: COMMENT_COLUMNS
};

// src/node/followers.ts
import * as z28 from "zod/mini";
var FLAGS = {
  ...{ 1: true, 0: false, true: true, false: false, yes: true, no: false, y: true, n: false },
  ...{ t: true, f: false, \u662F: true, \u5426: false, \u6709: true, \u65E0: false }
};
var flagCell = (cell3, row) => {
  const word = cell3.trim().toLowerCase();
  return Object.hasOwn(FLAGS, word) ? FLAGS[word] : row.refuse(kolIssue("FLAG_CELL", { received: cell3 }));
};
var ONE_OF = [
  "posts",
  "followers",
  "following",
  "picture",
  "private",
  "username",
  "usernameLength"
];
var FOLLOWER_COLUMNS = [
  { column: "posts", aliases: ["\u5185\u5BB9\u6570", "\u4F5C\u54C1\u6570"], read: countCell, required: ONE_OF },
  { column: "followers", aliases: ["\u7C89\u4E1D\u6570"], read: countCell },
  { column: "following", aliases: ["\u5173\u6CE8\u6570"], read: countCell },
  { column: "picture", aliases: ["\u5934\u50CF"], read: flagCell },
  { column: "private", aliases: ["\u79C1\u5BC6"], read: flagCell },
  { column: "username", aliases: ["\u7528\u6237\u540D"], read: textCell },
  { column: "usernameLength", aliases: ["username_length", "\u7528\u6237\u540D\u957F\u5EA6"], read: countCell },
  { column: "usernameDigits", aliases: ["username_digits", "\u7528\u6237\u540D\u6570\u5B57\u6570"], read: countCell },
  { column: "fake", aliases: ["\u865A\u5047"], read: flagCell }
];
var FollowerRowSchema = z28.extend(FollowerAccountSchema, { fake: z28.nullable(z28.boolean()) });
function* followersOfRows(rows) {
  for (const { line, fields } of rows) {
    const { username, ...rest3 } = fields;
    const figures2 = typeof username === "string" ? usernameFigures(username) : {};
    yield { line, value: { ...UNKNOWN_ACCOUNT, fake: null, ...figures2, ...rest3 } };
  }
}
function followerList(purpose) {
  const columns = FOLLOWER_COLUMNS.map(
    (column) => column.column === "fake" ? { ...column, required: purpose === "fit" } : column
  );
  return {
    schema: FollowerRowSchema,
    columns,
    recordsOf: followersOfRows,
    issuesOf: (row) => {
      const issues3 = inputIssues(FollowerRowSchema, row);
      return issues3.length > 0 ? issues3 : rowIssues(row, purpose);
    }
  };
}
function rowIssues(row, purpose) {
  const { fake, ...account } = row;
  const issues3 = [];
  if (fake === null && purpose === "fit")
    issues3.push(inputIssue("BOOLEAN", { path: "/fake", received: "" }));
  if (Object.values(account).every((value) => value === null))
    issues3.push(kolIssue("ACCOUNT_KNOWN", { path: "/posts", received: "" }));
  const { usernameLength: length2, usernameDigits: digits2 } = account;
  if (digits2 !== null && length2 !== null && digits2 > length2)
    issues3.push(kolIssue("DIGITS_MOST", { path: "/usernameDigits", received: digits2 }));
  return issues3;
}
function accountOf2({ fake: _, ...account }) {
  return account;
}

// src/report/names.ts
var CRITERION_NAMES = {
  "price-tier": bilingual("price tier", "\u4EF7\u4F4D"),
  audience: bilingual("audience", "\u53D7\u4F17"),
  engagement: bilingual("engagement", "\u4E92\u52A8"),
  tonality: bilingual("tonality", "\u8C03\u6027"),
  professionalism: bilingual("professionalism", "\u4E13\u4E1A\u5EA6"),
  "staying-power": bilingual("staying power", "\u6301\u7EED\u66F4\u65B0"),
  localisation: bilingual("localisation", "\u672C\u5730\u5316"),
  "price-performance": bilingual("price-performance", "\u6027\u4EF7\u6BD4"),
  "track-record": bilingual("track record", "\u8FC7\u5F80\u6218\u7EE9"),
  size: bilingual("size", "\u4F53\u91CF")
};
var INPUTS = {
  followers: bilingual("followers", "\u7C89\u4E1D\u6570"),
  posts: bilingual("posts", "\u5185\u5BB9"),
  "posts with engagement shown": bilingual("posts with engagement shown", "\u516C\u5F00\u4E92\u52A8\u6570\u636E\u7684\u5185\u5BB9"),
  engagement: bilingual("engagement", "\u4E92\u52A8"),
  averages: bilingual("averages", "\u5E73\u5747\u503C"),
  shop: bilingual("figures of the marketplace", "\u5E73\u53F0\u5E26\u8D27\u6570\u636E"),
  audience: bilingual("audience", "\u53D7\u4F17"),
  "audience countries": bilingual("countries of the audience", "\u53D7\u4F17\u56FD\u5BB6"),
  "audience languages": bilingual("languages of the audience", "\u53D7\u4F17\u8BED\u8A00"),
  "audience ages": bilingual("ages of the audience", "\u53D7\u4F17\u5E74\u9F84"),
  "audience gender": bilingual("gender of the audience", "\u53D7\u4F17\u6027\u522B"),
  "audience interests": bilingual("interests of the audience", "\u53D7\u4F17\u5174\u8DA3"),
  languages: bilingual("languages on camera", "\u51FA\u955C\u8BED\u8A00"),
  "price tier": bilingual("price tier", "\u4EF7\u4F4D"),
  lives: bilingual("past lives", "\u8FC7\u5F80\u76F4\u64AD"),
  "live viewers": bilingual("viewers of past lives", "\u8FC7\u5F80\u76F4\u64AD\u89C2\u4F17\u6570"),
  "conversion rate": bilingual("sales of past lives", "\u8FC7\u5F80\u76F4\u64AD\u9500\u91CF"),
  fee: bilingual("fee", "\u8D39\u7528")
};
var SOURCE_NAMES = {
  measured: bilingual("measured", "\u5B9E\u6D4B"),
  declared: bilingual("declared", "\u81EA\u62A5"),
  estimated: bilingual("estimated", "\u4F30\u8BA1"),
  range: bilingual("known as a range", "\u4EC5\u77E5\u533A\u95F4")
};
var SEVERITY_WORDS = {
  error: bilingual("error", "\u9519\u8BEF"),
  warning: bilingual("warning", "\u8B66\u544A"),
  hint: bilingual("hint", "\u63D0\u793A")
};
var VERDICT_NAMES = {
  clear: bilingual("clear", "\u672A\u89C1\u5F02\u5E38"),
  review: bilingual("to be reviewed", "\u5F85\u590D\u6838"),
  abstain: bilingual("cannot tell", "\u65E0\u6CD5\u5224\u65AD")
};
function criterionName(id2) {
  return named2(CRITERION_NAMES, id2);
}
function inputName(id2) {
  return named2(INPUTS, id2);
}
function named2(names, id2) {
  return Object.hasOwn(names, id2) ? names[id2] ?? bilingual(id2, id2) : bilingual(id2, id2);
}

// src/bin/naming.ts
function naming(nameOf6, call) {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, "INPUT_INVALID")) throw error;
    const { what, issues: issues3 } = error.details;
    throw inputInvalid(nameOf6(what), issues3, { cause: error });
  }
}

// src/bin/written.ts
function noteWritten(out, { note, say }, what) {
  if (out === void 0 || out === "-") return;
  note({ en: `Wrote ${say(what)} to ${out}`, "zh-Hans": `\u5DF2\u5C06${say(what)}\u5199\u5165 ${out}` });
}
function firstIds(ids) {
  if (ids.length === 0) return bilingual("", "");
  const [shown2, more] = [ids.slice(0, 3), ids.length > 3];
  return bilingual(
    ` (${shown2.join(", ")}${more ? " \u2026" : ""})`,
    `\uFF08${shown2.join("\u3001")}${more ? "\u2026\u2026" : ""}\uFF09`
  );
}

// src/bin/audit.ts
function auditCommand(bin) {
  const command = bin.program.command("audit").description(
    helpText(
      "estimate the share of fake accounts in a sample of followers, or review comments",
      "\u4F30\u8BA1\u7C89\u4E1D\u6837\u672C\u4E2D\u7684\u865A\u5047\u8D26\u53F7\u5360\u6BD4\uFF0C\u6216\u68C0\u67E5\u8BC4\u8BBA"
    )
  ).option(
    "--followers <file>",
    helpText(
      `sample of followers (${LIST_FORMS.en}), - for standard input`,
      `\u7C89\u4E1D\u6837\u672C\uFF08${LIST_FORMS["zh-Hans"]}\uFF09\uFF0C- \u4E3A\u6807\u51C6\u8F93\u5165`
    )
  ).option(
    "--fit <file>",
    helpText(
      "labelled accounts (column fake: 1 or 0) to which the model is fitted; without --followers, the model is the output",
      "\u5E26\u6807\u6CE8\u7684\u8D26\u53F7\uFF08`fake` \u5217\u4E3A 1 \u6216 0\uFF09\uFF0C\u636E\u6B64\u62DF\u5408\u6A21\u578B\uFF1B\u65E0 --followers \u65F6\u8F93\u51FA\u6A21\u578B"
    )
  ).option("--model <file>", helpText("a model that --fit made", "\u7531 --fit \u751F\u6210\u7684\u6A21\u578B")).option(
    "--of <whole>",
    helpText(
      "whose share to give: sample (default) or audience, which is less certain",
      "\u7ED9\u51FA\u8C01\u7684\u5360\u6BD4\uFF1Asample \u6837\u672C\uFF08\u9ED8\u8BA4\uFF09\u6216 audience \u5168\u90E8\u7C89\u4E1D\uFF08\u533A\u95F4\u66F4\u5BBD\uFF09"
    )
  ).option(
    "--comments <file>",
    helpText(
      `comments with author, text and postId (${LIST_FORMS.en})`,
      `\u8BC4\u8BBA\uFF0C\u542B author\u3001text\u3001postId\uFF08${LIST_FORMS["zh-Hans"]}\uFF09`
    )
  ).option(
    "--out <file>",
    helpText(
      "write JSON to this file instead of to standard output",
      "\u5C06 JSON \u5199\u5165\u8BE5\u6587\u4EF6\u800C\u975E\u6807\u51C6\u8F93\u51FA"
    )
  );
  addTableOptions(command).action(
    (flags) => bin.run((context2) => audit(flags, context2))
  );
}
async function audit(flags, context2) {
  refuseMixtures(flags);
  const reading = await listReading(flags, context2);
  if (flags.comments !== void 0)
    return auditComments(flags.comments, { flags, context: context2, reading });
  const model = await modelOf(flags, { context: context2, reading });
  if (flags.followers === void 0) return deliverModel(model, { flags, context: context2 });
  const list = await readList(flags.followers, followerList("audit"), {
    ...reading,
    what: `--followers ${flags.followers}`
  });
  const exitCode = context2.noteFindings(confirmedLists([list], flags.rows));
  if (list.items.length === 0) {
    const params = { minimum: 1 };
    throw inputInvalid(list.what, [inputIssue("AT_LEAST_ITEMS", { received: [], params })]);
  }
  const result = auditFollowers(list.items.map(accountOf2), model);
  const { accounts, shift } = result;
  const json = {
    accounts,
    share: flags.of === "audience" ? result.audience : result.share,
    shift: { verdict: shift.verdict, reason: context2.say(shift.reason) }
  };
  await context2.deliver({ people: auditTable(result, context2), json }, flags.out);
  noteWritten(
    flags.out,
    context2,
    bilingual(`${accounts.length} accounts`, ` ${accounts.length} \u4E2A\u8D26\u53F7`)
  );
  return exitCode;
}
function refuseMixtures({ followers: followers2, comments, fit, model, of }) {
  const refuse = (option, received2, choices) => {
    const params = { choices: [...choices] };
    throw inputInvalid(option, [inputIssue("ONE_OF", { received: received2, params })]);
  };
  if (followers2 === void 0 && comments === void 0 && fit === void 0)
    refuse("audit", void 0, ["--followers", "--comments", "--fit"]);
  if (comments !== void 0 && (followers2 ?? fit ?? model) !== void 0)
    refuse("--comments", comments, ["--followers", "--comments"]);
  if (fit !== void 0 && model !== void 0) refuse("--model", model, ["--fit", "--model"]);
  if (of !== void 0 && of !== "sample" && of !== "audience")
    refuse("--of", of, ["sample", "audience"]);
}
async function modelOf({ fit, model, rows }, { context: context2, reading }) {
  if (model !== void 0) {
    const shape = { schema: AccountModelSchema, what: `--model ${model}` };
    const { value, findings: findings3 } = await readDocument(model, shape, context2.reading);
    context2.noteFindings(findings3);
    return value;
  }
  if (fit === void 0) return void 0;
  const list = await readList(fit, followerList("fit"), { ...reading, what: `--fit ${fit}` });
  context2.noteFindings(confirmedLists([list], rows));
  const labels = list.items.map((row) => ({ account: accountOf2(row), isFake: row.fake === true }));
  return naming(
    () => list.what,
    () => fitAccountModel(labels)
  );
}
async function deliverModel(model, { flags, context: context2 }) {
  await context2.deliver({ people: jsonText(model), json: model }, flags.out);
  noteWritten(flags.out, context2, MODEL);
  return 0;
}
async function auditComments(path, { flags, context: context2, reading }) {
  const list = await readList(path, COMMENTS, { ...reading, what: `--comments ${path}` });
  const exitCode = context2.noteFindings(confirmedLists([list], flags.rows));
  const { verdict, evidence } = reviewComments(list.items);
  const lines = evidence.map(({ text: text2 }) => `  ${context2.say(text2)}`);
  const people = [context2.say(VERDICT_NAMES[verdict]), ...lines].join("\n");
  const json = { verdict, evidence };
  await context2.deliver({ people, json }, flags.out);
  noteWritten(flags.out, context2, REVIEW2);
  return exitCode;
}
var MODEL = bilingual("the model", "\u6A21\u578B");
var REVIEW2 = bilingual("the review of the comments", "\u8BC4\u8BBA\u68C0\u67E5\u7ED3\u679C");
function auditTable({ accounts, share: share4, audience: audience3, shift }, { say }) {
  const row = (name, { value, low, high }) => [
    say(name),
    { number: percent(value) },
    { number: `${percent(low)} \u2013 ${percent(high)}` }
  ];
  const header = [
    say(bilingual("estimated share of fake accounts", "\u865A\u5047\u8D26\u53F7\u5360\u6BD4\u4F30\u8BA1")),
    { number: say(bilingual("share", "\u5360\u6BD4")) },
    { number: say(bilingual("90% interval", "90% \u533A\u95F4")) }
  ];
  const shifted = shift.verdict === "shifted";
  const verdict = shifted ? bilingual("cannot tell: the model does not fit this sample", "\u65E0\u6CD5\u5224\u65AD\uFF1A\u6A21\u578B\u4E0D\u9002\u7528\u4E8E\u8BE5\u6837\u672C") : bilingual(
    "an estimate for review, no proof about any account",
    "\u4EC5\u4F9B\u4EBA\u5DE5\u590D\u6838\u7684\u4F30\u8BA1\uFF0C\u4E0D\u8BC1\u660E\u4EFB\u4F55\u8D26\u53F7\u6709\u95EE\u9898"
  );
  return [
    terminalTable([
      header,
      row(bilingual(`these ${accounts.length} accounts`, `\u8FD9 ${accounts.length} \u4E2A\u8D26\u53F7`), share4),
      row(bilingual("all followers, if drawn at random", "\u5168\u90E8\u7C89\u4E1D\uFF08\u82E5\u968F\u673A\u62BD\u6837\uFF09"), audience3)
    ]),
    "",
    say(verdict),
    `  ${say(shift.reason)}`
  ].join("\n");
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
    const text2 = written(given[key], inside2);
    return text2 === void 0 ? [] : [`${primitive(key, refuse)}:${text2}`];
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
  const sorted2 = sorter.sorted(json, 0);
  return sorter.isPlain ? JSON.stringify(sorted2) : void 0;
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
      const field2 = value[key];
      if (field2 !== void 0) copy[key] = this.sorted(field2, depth2 + 1);
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
  for (let at2 = 0; at2 < a.length; at2++) if (a[at2] !== b[at2]) return false;
  return true;
}

// ../contracts/src/vocabulary/hash/sha256.ts
import { sha256 } from "@noble/hashes/sha2.js";
var NODE_CRYPTO = globalThis.process?.getBuiltinModule?.("node:crypto");
function sha256Hex(text2) {
  return NODE_CRYPTO?.hash === void 0 ? portableSha256(text2) : NODE_CRYPTO.hash("sha256", text2, "hex");
}
function portableSha256(text2) {
  const digest = sha256(new TextEncoder().encode(text2));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// ../contracts/src/vocabulary/hash/index.ts
var HASH_ISSUES = {
  JSON_VALUE: "a JSON value: finite numbers, whole surrogate pairs, no bigint, cycle, function or undefined"
};
var hashIssue = /* @__PURE__ */ issuesOf(HASH_ISSUES);
function canonicalJson(json) {
  let text2 = fastCanonicalJson(json);
  if (text2 !== void 0) return text2;
  try {
    text2 = anyCanonicalJson(json, () => notJson(json, void 0));
  } catch (cause) {
    throw notJson(json, cause);
  }
  if (text2 === void 0) throw notJson(json, void 0);
  return text2;
}
function notJson(json, cause) {
  return inputInvalid("JSON", [hashIssue("JSON_VALUE", { received: json })], { cause });
}
function canonicalHash(json) {
  return `sha256:${sha256Hex(canonicalJson(json))}`;
}

// src/evidence/benford.ts
var FEWEST3 = 50;
var DRAWN2 = 300;
var FALSE_ALARMS2 = 0.02;
var CERTAINLY_USUAL = 1.2;
var SMOOTHING = 0.35;
var benfordDigits = ({ shown: shown2 }) => {
  const views = shown2.map((post) => post.views);
  if (!hasOddDigits(views)) return [];
  const text2 = bilingual(
    `first digits of the views of ${views.length} posts are not those of numbers that spread so far; a weak sign, worth a look`,
    `${views.length} \u6761\u5185\u5BB9\u64AD\u653E\u6570\u7684\u9996\u4F4D\u6570\u5B57\u4E0E\u5176\u5206\u5E03\u4E0D\u7B26\uFF1B\u8FF9\u8C61\u8F83\u5F31\uFF0C\u53EF\u4EBA\u5DE5\u67E5\u770B`
  );
  return [{ signal: "first-digits", text: text2, logOdds: STRENGTH.weak }];
};
function hasOddDigits(numbers) {
  if (numbers.length < FEWEST3) return false;
  const logs = numbers.filter((number14) => number14 >= 1).map(Math.log10);
  const spread2 = robustDeviation(logs) * SMOOTHING;
  if (logs.length < FEWEST3 || spread2 === 0) return false;
  const draws = drawsOf(logs.length);
  const smoothed = () => (logs[draws.below(logs.length)] ?? 0) + spread2 * draws.normal();
  const expected = digitShares(Array.from({ length: 20 * logs.length }, smoothed));
  const observed = deviation(digitShares(logs), expected);
  if (observed < CERTAINLY_USUAL * meanDeviation(expected, logs.length)) return false;
  const usual = Array.from(
    { length: DRAWN2 },
    () => deviation(digitShares(logs.map(smoothed)), expected)
  ).toSorted((a, b) => a - b);
  const threshold = usual[Math.floor((1 - FALSE_ALARMS2) * DRAWN2)] ?? 1;
  return observed > threshold;
}
function digitShares(logs) {
  const shares2 = new Array(9).fill(0);
  for (const log of logs) {
    const mantissa = log + 1e-12 - Math.floor(log + 1e-12);
    const digit = Math.min(9, Math.floor(10 ** mantissa + 1e-9));
    shares2[digit - 1] = (shares2[digit - 1] ?? 0) + 1 / logs.length;
  }
  return shares2;
}
function meanDeviation(expected, count4) {
  return expected.reduce((sum, p) => sum + Math.sqrt(2 * p * (1 - p) / (Math.PI * count4)), 0) / 9;
}
function deviation(shares2, expected) {
  return shares2.reduce((sum, share4, at2) => sum + Math.abs(share4 - (expected[at2] ?? 0)), 0) / 9;
}

// src/probability/rough-normal.ts
function roughNormalQuantile(probability) {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z45 = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6)));
  return probability < 0.5 ? -z45 : z45;
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
function logGamma(z45) {
  if (z45 < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z45)) - logGamma(1 - z45);
  const x = z45 - 1;
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

// src/evidence/engagement-dispersion.ts
var FEWEST4 = 10;
var LEAST_SPREAD = 0.1;
var MOST_SPREAD = 1.6;
var FALSE_ALARMS3 = 5e-3;
var engagementDispersion = ({ shown: shown2 }) => {
  const rates = shown2.flatMap(
    ({ likes, views }) => likes > 0 && likes <= views ? [Math.log(likes / views)] : []
  );
  if (rates.length < FEWEST4) return [];
  const mean2 = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const squares = rates.reduce((sum, rate) => sum + (rate - mean2) ** 2, 0);
  const [n, spread2] = [rates.length, Math.expm1(Math.sqrt(squares / (rates.length - 1)))];
  if (gammaCdf(squares / LEAST_SPREAD ** 2 / 2, (n - 1) / 2) < FALSE_ALARMS3) {
    const text3 = bilingual(
      `likes per view of ${n} posts differ by only ${percent(spread2)}; people\u2019s likes usually vary more, so have it reviewed`,
      `${n} \u6761\u5185\u5BB9\u7684\u8D5E\u64AD\u6BD4\u4EC5\u76F8\u5DEE ${percent(spread2)}\uFF1B\u771F\u5B9E\u70B9\u8D5E\u901A\u5E38\u6CE2\u52A8\u66F4\u5927\uFF0C\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838`
    );
    return [{ signal: "engagement-too-even", text: text3, logOdds: STRENGTH.fair }];
  }
  if (robustDeviation(rates) <= MOST_SPREAD) return [];
  const text2 = bilingual(
    `likes per view differ between ${n} posts by a factor of ${Math.exp(robustDeviation(rates)).toFixed(0)}; look at those that stand out`,
    `${n} \u6761\u5185\u5BB9\u7684\u8D5E\u64AD\u6BD4\u76F8\u5DEE\u7EA6 ${Math.exp(robustDeviation(rates)).toFixed(0)} \u500D\uFF1B\u8BF7\u67E5\u770B\u5176\u4E2D\u7A81\u51FA\u7684\u5185\u5BB9`
  );
  return [{ signal: "engagement-too-uneven", text: text2, logOdds: STRENGTH.weak }];
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
function withMean(estimate, mean2) {
  return unitEstimate({ ...estimate, mean: mean2 });
}
function knownEstimate(mean2, lower = mean2, upper = mean2) {
  return unitEstimate({ mean: mean2, worst: mean2, lower, best: mean2, upper });
}
function unitEstimate(figures2) {
  const mean2 = clampToUnit(figures2.mean);
  const worst = Math.min(mean2, clampToUnit(figures2.worst));
  const best2 = Math.max(mean2, clampToUnit(figures2.best));
  return {
    mean: mean2,
    worst,
    lower: Math.min(worst, clampToUnit(figures2.lower)),
    best: best2,
    upper: Math.max(best2, clampToUnit(figures2.upper))
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
  let mean2 = 0;
  let worst = 0;
  let best2 = 0;
  let below2 = 0;
  let above = 0;
  for (const { weight, value } of terms) {
    mean2 += weight * value.mean;
    worst += weight * value.worst;
    best2 += weight * value.best;
    below2 += (weight * (value.worst - value.lower)) ** 2;
    above += (weight * (value.upper - value.best)) ** 2;
  }
  return { mean: mean2, worst, lower: worst - Math.sqrt(below2), best: best2, upper: best2 + Math.sqrt(above) };
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
var [PIECES2, TERMS] = [5, 9];
function betaTail({ a, b }, tail) {
  const [x, y] = tail === "lower" ? [a, b] : [b, a];
  const scale = Math.sqrt(1 / x + 1 / y);
  if (!(x >= LEAST_SHAPE && y >= LEAST_SHAPE && scale >= LEAST_SCALE))
    return betaQuantile(tail === "lower" ? 0.05 : 0.95, { a, b });
  const logOdds2 = Math.log(x / y) + scale * lowerBeta()(scale, y / (x + y));
  return 1 / (1 + Math.exp(tail === "lower" ? -logOdds2 : logOdds2));
}
function gammaTail(shape, tail) {
  const isLower = tail === "lower";
  if (!(shape >= LEAST_SHAPE && shape <= MOST_GAMMA))
    return gammaQuantile(isLower ? 0.05 : 0.95, shape);
  const scale = 1 / Math.sqrt(shape);
  return shape * Math.exp(scale * (isLower ? lowerGamma() : upperGamma())(scale));
}
var lowerBeta = once2(
  () => ofTwo({ from: LEAST_SCALE, to: Math.sqrt(2 / LEAST_SHAPE) }, (scale, t) => {
    const [a, b] = [1 / (scale ** 2 * t), 1 / (scale ** 2 * (1 - t))];
    const x = betaQuantile(0.05, { a, b });
    return (Math.log(x) - Math.log1p(-x) - Math.log(a / b)) / scale;
  })
);
var lowerGamma = once2(() => gammaPieces(0.05));
var upperGamma = once2(() => gammaPieces(0.95));
function gammaPieces(probability) {
  const range = { from: 1 / Math.sqrt(MOST_GAMMA), to: 1 / Math.sqrt(LEAST_SHAPE) };
  return ofOne(range, (scale) => {
    return Math.log(gammaQuantile(probability, scale ** -2) * scale ** 2) / scale;
  });
}
function once2(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
function ofOne(range, f) {
  const polynomials = Array.from(
    { length: PIECES2 },
    (_, piece) => polynomialThrough(NODES.map((node) => f(within(range, piece, node))))
  );
  const coefficients = Float64Array.from(polynomials.flat());
  return (scale) => {
    const { piece, x } = pieceOf(range, scale);
    return horner(coefficients, piece * TERMS, x);
  };
}
function ofTwo(range, f) {
  const pieces = Array.from({ length: PIECES2 * PIECES2 }, (_, at2) => {
    const [along, across] = [Math.floor(at2 / PIECES2), at2 % PIECES2];
    const rows = NODES.map(
      (x) => polynomialThrough(NODES.map((y) => f(within(range, along, x), within(UNIT, across, y))))
    );
    return NODES.flatMap((_2, power) => polynomialThrough(rows.map((row) => row[power] ?? 0)));
  });
  const coefficients = Float64Array.from(pieces.flat());
  return (scale, t) => {
    const along = pieceOf(range, scale);
    const across = pieceOf(UNIT, t);
    const start = (along.piece * PIECES2 + across.piece) * TERMS * TERMS;
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
  return from + (to - from) * (piece + (x + 1) / 2) / PIECES2;
}
function pieceOf({ from, to }, at2) {
  const place = (at2 - from) / (to - from) * PIECES2;
  const piece = Math.min(PIECES2 - 1, Math.floor(place));
  return { piece, x: 2 * (place - piece) - 1 };
}
function horner(coefficients, start, x) {
  let sum = 0;
  for (let at2 = start + TERMS - 1; at2 >= start; at2--) sum = sum * x + coefficients[at2];
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
    const share4 = weight * (degree === 0 ? 1 : 2) / TERMS;
    for (const [power, coefficient] of current.entries())
      sum[power] = (sum[power] ?? 0) + share4 * coefficient;
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
function engagementRate(posts2, options) {
  const { followers: followers2, prior, percentile = 0.1, average = null } = options;
  const counted2 = countPosts(posts2, prior);
  const { shown: shown2, hidden } = counted2;
  const means = priorMeans(followers2, prior);
  const tenth = { prior, means, percentile };
  if (shown2 > 0) return { rate: posterior(counted2, tenth), shown: shown2, hidden, averaged: false };
  if (average === null)
    return { rate: unknownEstimate(assumedRate(tenth)), shown: shown2, hidden, averaged: false };
  const weight = average.posts / prior.dispersion;
  const engaged = weight * Math.min(1, average.rate);
  const evidence = { engaged, passed: weight - engaged, unknown: 0 };
  return { rate: posterior(evidence, tenth), shown: shown2, hidden, averaged: true };
}
function countPosts(posts2, prior) {
  let shown2 = 0;
  let hidden = 0;
  let engaged = 0;
  let counted2 = 0;
  let unknown4 = 0;
  for (const { views, likes, comments } of posts2) {
    if (views === null || likes === null || comments === null) {
      hidden++;
      unknown4 += views === null ? 1 / prior.dispersion : countedViews(views, prior);
      continue;
    }
    shown2++;
    const weight = countedViews(views, prior);
    counted2 += weight;
    engaged += views === 0 ? 0 : weight * Math.min(likes + comments, views) / views;
  }
  return { shown: shown2, hidden, engaged, passed: counted2 - engaged, unknown: unknown4 };
}
function countedViews(views, { dispersion }) {
  return views === 0 ? 0 : views / (1 + (views - 1) * dispersion);
}
function assumedRate({ prior: { strength }, means, percentile }) {
  return betaQuantile(percentile, { a: means.least * strength, b: (1 - means.least) * strength });
}
function posterior({ engaged, passed, unknown: unknown4 }, tenth) {
  const { means, prior } = tenth;
  const { strength } = prior;
  const low = {
    a: means.least * strength + engaged,
    b: (1 - means.least) * strength + passed + unknown4
  };
  const high = {
    a: means.most * strength + engaged + unknown4,
    b: (1 - means.most) * strength + passed
  };
  const least = assumedRate(tenth);
  const meanOf = (sum, seen2) => assumedMean({ engaged: sum, seen: seen2 }, { least, usual: means.least, strength });
  const seen = engaged + passed;
  const assumed2 = Math.min(least, meanOf(engaged, seen));
  return unitEstimate({
    mean: meanOf(engaged + unknown4 * assumed2, seen + unknown4),
    worst: meanOf(engaged, seen + unknown4),
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
  const rest3 = least + seen / total2 * (shown2 - least);
  return (rest3 * strength + engaged) / total2;
}
function priorMeans(followers2, prior) {
  if (followers2 !== null) {
    const mean2 = priorEngagement(followers2, prior);
    return { least: mean2, most: mean2 };
  }
  const ends = FOLLOWERS_RANGE.map((size2) => priorEngagement(size2, prior));
  return { least: Math.min(...ends), most: Math.max(...ends) };
}
function priorEngagement(followers2, prior) {
  const [least, most] = FOLLOWERS_RANGE;
  const decades = Math.log10(Math.min(most, Math.max(least, followers2))) - 5;
  return 1 / (1 + Math.exp(-(prior.interceptAt100k + prior.slopePerDecade * decades)));
}

// src/evidence/engagement-out-of-range.ts
var REVIEW_Z = 3;
var REVIEW_TAIL = 135e-5;
var LEAST_TAIL = 1e-12;
var engagementOutOfRange = ({ shown: shown2, followers: followers2, prior }) => {
  if (followers2 === null) return [];
  const rates = shown2.map(
    ({ views, likes, comments }) => Math.min(likes + comments, views) / views
  );
  const mean2 = rates.reduce((sum, rate2) => sum + rate2, 0) / rates.length;
  const midmost = median(rates);
  const usual = priorEngagement(followers2, prior);
  const middle = Math.min(Math.max(usual, Math.min(mean2, midmost)), Math.max(mean2, midmost));
  const spread2 = 1 / (prior.strength + 1) + Math.PI / 2 * prior.dispersion / shown2.length;
  const size2 = Math.max(1, 1 / spread2 - 1);
  const below2 = betaCdf(middle, { a: usual * size2, b: (1 - usual) * size2 });
  if (below2 > REVIEW_TAIL && below2 < 1 - REVIEW_TAIL) return [];
  const z45 = normalQuantile(Math.min(1 - LEAST_TAIL, Math.max(LEAST_TAIL, below2)));
  if (Math.abs(z45) <= REVIEW_Z) return [];
  const [rate, expected] = [percent(middle), percent(usual)];
  const text2 = bilingual(
    `the posts\u2019 engagement is around ${rate}, where ${expected} is usual for this size (robust z ${z45.toFixed(1)}); worth a look, no proof of anything`,
    `\u5185\u5BB9\u4E92\u52A8\u7387\u7EA6\u4E3A ${rate}\uFF0C\u540C\u7B49\u89C4\u6A21\u8D26\u53F7\u901A\u5E38\u4E3A ${expected}\uFF08\u7A33\u5065 z \u503C ${z45.toFixed(1)}\uFF09\uFF1B\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838\uFF0C\u5E76\u4E0D\u8BC1\u660E\u4EFB\u4F55\u95EE\u9898`
  );
  return [{ signal: "engagement-out-of-range", text: text2, logOdds: STRENGTH.strong }];
};

// src/evidence/fake-share.ts
var USUAL_SHARE = 0.3;
var fakeShareHigh = ({ fakeShare }) => {
  if (fakeShare === null || fakeShare.low <= USUAL_SHARE) return [];
  const [low, high] = [wholePercent(fakeShare.low), wholePercent(fakeShare.high)];
  const text2 = bilingual(
    `between ${low} and ${high} of ${fakeShare.n} sampled followers look automated by a model; have the sample reviewed`,
    `\u6A21\u578B\u4F30\u8BA1 ${fakeShare.n} \u4E2A\u62BD\u6837\u7C89\u4E1D\u4E2D ${low} \u81F3 ${high} \u7591\u4F3C\u975E\u771F\u4EBA\uFF1B\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838\u6837\u672C`
  );
  return [{ signal: "follower-sample", text: text2, logOdds: STRENGTH.fair }];
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
  for (const [at2, value] of values.entries()) sums.push((sums[at2] ?? 0) + value);
  return sums;
}
function changePoints(length2, cost, penalty) {
  const best2 = [-penalty];
  const previous = [0];
  let candidates = [0];
  for (let to = 1; to <= length2; to++) {
    let [least, from] = [Number.POSITIVE_INFINITY, 0];
    for (const start of candidates) {
      const total2 = (best2[start] ?? 0) + cost(start, to) + penalty;
      if (total2 < least) [least, from] = [total2, start];
    }
    best2.push(least);
    previous.push(from);
    candidates = candidates.filter((start) => (best2[start] ?? 0) + cost(start, to) <= least);
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
  for (const { at: at2, followers: followers2 } of history.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))) {
    const now = Date.parse(at2);
    const last = readings.at(-1);
    if (followers2 > 0 && (last === void 0 || now - last.at >= CLOSEST_MS))
      readings.push({ at: now, followers: followers2 });
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
    ({ followers: followers2 }) => 10 ** Math.max(0, Math.floor(Math.log10(followers2)) - 2)
  );
  const isRounded = readings.every(({ followers: followers2 }, at2) => followers2 % (units[at2] ?? 1) === 0);
  return isRounded ? Math.max(0, ...readings.map(({ followers: followers2 }, at2) => (units[at2] ?? 1) / followers2)) : 0;
}

// src/evidence/growth/follower-growth.ts
var FEWEST5 = 8;
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
var followerGrowth = (figures2) => {
  const jumps = growthJumps(figures2.history);
  const purges = jumps.filter((jump) => jump.lost >= PURGED * jump.share);
  if (jumps.length >= TEETH && purges.length >= TEETH) return [sawtooth(jumps.length)];
  return jumps.flatMap((jump) => isViral(jump, figures2) ? [] : [evidenceOf(jump, figures2)]).slice(0, 1);
};
function growthJumps(history) {
  const growth2 = weeklyGrowth(history);
  return growth2.steps.length < FEWEST5 ? [] : jumpsOf(growth2);
}
function jumpsOf(growth2) {
  const byRate = jumpsBetween(startsByRate(growth2), growth2);
  const byCount = jumpsBetween(startsByCount(growth2), growth2).filter(
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
function jumpsBetween(starts, growth2) {
  const { steps, usual } = growth2;
  return starts.flatMap((start, index) => {
    const segment = steps.slice(start, starts[index + 1]);
    const excess = segment.reduce((sum, { rate, weeks }) => sum + (rate - usual) * weeks, 0);
    const [first, last] = [segment[0], segment.at(-1)];
    if (first === void 0 || last === void 0 || Math.expm1(excess) < LEAST_JUMP) return [];
    const z45 = Math.max(...segment.map((step) => step.z)) * Math.sqrt(segment.length);
    if (z45 < LEAST_Z || segment.length > steps.length / 3) return [];
    const lost = lossAfter(last.to, growth2);
    return [{ from: first.from, to: last.to, share: Math.expm1(excess), lost }];
  });
}
function lossAfter(at2, { steps, deviation: deviation2 }) {
  let [sum, largest, weeksToLargest] = [0, 0, 0];
  for (const { from, to, rate, weeks } of steps) {
    if (from < at2 || from > at2 + PURGE_WEEKS * 7 * DAY_MS2) continue;
    sum += rate * weeks;
    if (sum < largest) [largest, weeksToLargest] = [sum, (to - at2) / (7 * DAY_MS2)];
  }
  const noise = LEAST_LOSS_Z * deviation2 * Math.sqrt(Math.max(1, weeksToLargest));
  return -largest > noise ? -Math.expm1(largest) : 0;
}
function isViral({ from, to, share: share4, lost }, { posts: posts2, followers: followers2, history }) {
  if (lost >= PURGED * share4) return false;
  const seen = posts2.flatMap(
    ({ views, publishedAt }) => views === null || publishedAt === void 0 ? [] : [{ views, at: Date.parse(publishedAt) }]
  );
  const usual = median(seen.map(({ views }) => views));
  const gained = share4 * (followers2 ?? history[0]?.followers ?? 0);
  return seen.some(
    ({ views, at: at2 }) => at2 >= from - VIRAL_DAYS * DAY_MS2 && at2 <= to && views >= VIRAL_VIEWS * usual && views >= VIEWS_PER_FOLLOWER * gained
  );
}
function evidenceOf({ from, to, share: share4, lost }, { posts: posts2 }) {
  const [gain, loss] = [percent(share4), percent(lost)];
  const day = new Date(from).toISOString().slice(0, 10);
  if (lost >= PURGED * share4)
    return {
      signal: "growth-then-loss",
      text: bilingual(
        `followers rose by ${gain} from ${day} and fell by ${loss} afterwards; ask what happened then`,
        `\u81EA ${day} \u8D77\u7C89\u4E1D\u589E\u957F ${gain}\uFF0C\u968F\u540E\u51CF\u5C11 ${loss}\uFF1B\u8BF7\u8BE2\u95EE\u5F53\u65F6\u60C5\u51B5`
      ),
      logOdds: STRENGTH.strong
    };
  const isKnown3 = posts2.some(({ views, publishedAt }) => {
    const at2 = publishedAt === void 0 ? Number.NaN : Date.parse(publishedAt);
    return views !== null && at2 >= from - VIRAL_DAYS * DAY_MS2 && at2 <= to;
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
function sawtooth(times3) {
  return {
    signal: "growth-sawtooth",
    text: bilingual(
      `followers rose and fell again ${times3} times, as with accounts that follow and unfollow; ask about it`,
      `\u7C89\u4E1D\u6570 ${times3} \u6B21\u4E0A\u5347\u540E\u56DE\u843D\uFF0C\u7C7B\u4F3C\u53CD\u590D\u5173\u6CE8\u518D\u53D6\u5173\uFF1B\u5EFA\u8BAE\u8BE2\u95EE`
    ),
    logOdds: STRENGTH.fair
  };
}

// src/evidence/likes-above-views.ts
var FEWEST_ODD_POSTS = 2;
var likesAboveViews = ({ shown: shown2 }) => {
  const odd = shown2.filter(({ likes, views }) => likes > views).length;
  if (odd < FEWEST_ODD_POSTS) return [];
  const text2 = bilingual(
    `${odd} of ${shown2.length} posts show more likes than views; platforms count views differently, so have it reviewed`,
    `${shown2.length} \u6761\u5185\u5BB9\u4E2D\u6709 ${odd} \u6761\u70B9\u8D5E\u6570\u591A\u4E8E\u64AD\u653E\u6570\uFF1B\u5404\u5E73\u53F0\u64AD\u653E\u53E3\u5F84\u4E0D\u540C\uFF0C\u5EFA\u8BAE\u4EBA\u5DE5\u590D\u6838`
  );
  return [{ signal: "likes-above-views", text: text2, logOdds: STRENGTH.strong }];
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
  const { posts: posts2, followers: followers2, prior, history = [], fakeShare = null } = input;
  const shown2 = posts2.flatMap(
    ({ views, likes, comments }) => views === null || views === 0 || likes === null || comments === null ? [] : [{ views, likes, comments }]
  );
  const isShown = shown2.length >= FEWEST_POSTS && followers2 !== null;
  const found = FIGURE_EVIDENCE.flatMap(
    ({ find, needsPosts }) => needsPosts && !isShown ? [] : find({ posts: posts2, shown: shown2, followers: followers2, prior, history, fakeShare })
  );
  const evidence = found.map(({ signal, text: text3 }) => ({ signal, text: text3 }));
  const estimate = fakeShare === null ? null : estimateOf(fakeShare);
  if (asksForReview(found)) return { fakeShare: estimate, verdict: "review", evidence };
  if (isShown) return { fakeShare: estimate, verdict: "clear", evidence };
  const text2 = {
    en: `${shown2.length} posts show views, likes and comments${followers2 === null ? ", and followers are hidden" : ""}: too little to tell`,
    "zh-Hans": `\u4EC5 ${shown2.length} \u6761\u5185\u5BB9\u516C\u5F00\u64AD\u653E\u3001\u70B9\u8D5E\u548C\u8BC4\u8BBA${followers2 === null ? "\uFF0C\u4E14\u7C89\u4E1D\u6570\u672A\u516C\u5F00" : ""}\uFF1A\u4E0D\u8DB3\u4EE5\u5224\u65AD`
  };
  const tooLittle = { signal: "too-little-shown", text: text2 };
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

// src/profile/followers.ts
function followersOf({ followers: followers2 }) {
  return typeof followers2 === "object" ? followers2?.value ?? null : followers2;
}

// src/signals/posts.ts
var HIDING_LIKES = /* @__PURE__ */ new Set(["instagram", "facebook"]);
var STAND_IN = 3;
var FEWEST_POSTS2 = 3;
var FEWEST_VIEWS = 100;
function likesStandIn({
  posts: posts2,
  platform: platform2
}) {
  let number14 = null;
  let seen = 0;
  for (const { likes, views } of posts2) {
    if (likes === null || (views ?? 0) < FEWEST_VIEWS) continue;
    number14 ??= likes;
    if (likes !== number14) return null;
    seen += 1;
  }
  const standsIn = number14 === STAND_IN || number14 === 0 && HIDING_LIKES.has(platform2);
  return seen >= FEWEST_POSTS2 && standsIn ? number14 : null;
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
    const at2 = epochMsOf(post.publishedAt);
    const hides = standIn2 !== null && post.likes === standIn2;
    if (at2 <= until) dated.push({ post: hides ? { ...post, likes: null } : post, at: at2 });
  }
  return dated.sort((a, b) => a.at - b.at || (a.post.id < b.post.id ? -1 : 1));
}
function digits(text2, at2) {
  return 10 * text2.charCodeAt(at2) + text2.charCodeAt(at2 + 1) - 11 * 48;
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
  const { views, likes, comments, engagement: engagement4, source } = averages;
  const posts2 = Math.max(1, averages.posts ?? 1) * (source === "measured" ? 1 : reliability);
  if (views !== null && views > 0 && likes !== null && comments !== null)
    return { rate: Math.min(1, (likes + comments) / views), posts: posts2 };
  if (engagement4 === void 0) return null;
  if (engagement4.per === "views") return { rate: engagement4.rate, posts: posts2 };
  const followers2 = followersOf(profile);
  const seen = views ?? profile.shop?.videoViews ?? null;
  if (followers2 === null || seen === null || seen === 0) return null;
  return { rate: Math.min(1, engagement4.rate * followers2 / seen), posts: posts2 };
}
function engagementValue({ scales }, read) {
  const { zero, full } = scales.engagement;
  return mapIncreasing(
    read(postEngagement).rate,
    (rate) => rate <= 0 ? 0 : linearScale(Math.log(rate), { zero: Math.log(zero), full: Math.log(full) })
  );
}

// src/criteria/criterion/criterion.ts
function defineCriterion({
  id: id2,
  appraise: appraise2,
  value,
  explain
}) {
  return {
    id: id2,
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
function inDirection(counterfactual, { mean: mean2 }) {
  const { change, value } = counterfactual;
  const bound = change === "better" ? Math.max(mean2, value) : Math.min(mean2, value);
  return { ...counterfactual, value: bound };
}

// src/criteria/engagement/engagement.ts
var engagement = defineCriterion({
  id: "engagement",
  appraise: ({ scales }, read) => ({
    ...read(postEngagement),
    scaled: read(engagementValue),
    scale: scales.engagement
  }),
  value: ({ scaled: scaled2 }) => scaled2,
  explain: (evidence, { mean: mean2 }) => ({
    reason: reasonOf(evidence),
    ...isKnown(evidence) ? {} : { only: "against" },
    counterfactual: isKnown(evidence) && mean2 >= 0.5 ? ifHalved(mean2, evidence) : ifFull(evidence)
  })
});
function isKnown({ shown: shown2, averaged }) {
  return shown2 > 0 || averaged;
}
function reasonOf(evidence) {
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
function ifHalved(mean2, { scale }) {
  return {
    change: "worse",
    value: Math.max(0, mean2 - Math.log(2) / Math.log(scale.full / scale.zero)),
    condition: bilingual("if half as many did", "\u82E5\u4E92\u52A8\u7387\u51CF\u534A")
  };
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

// src/gates/budget.ts
var isWithinBudget = ({ brief, terms }) => !terms.feeKnown || compareMoney(terms.fixedFee, brief.budget) <= 0;
var checkBudget = (input, path) => {
  const { brief, terms } = input;
  const id2 = "budget";
  if (!terms.feeKnown) {
    const reason2 = { en: "the fee is not known: ask for a quote", "zh-Hans": "\u8D39\u7528\u672A\u77E5\uFF1A\u8BF7\u5148\u8BE2\u4EF7" };
    return { gate: { id: id2, passed: true, reason: reason2 } };
  }
  const [fee, budget] = [formatMoney(terms.fixedFee), formatMoney(brief.budget)];
  const passed = isWithinBudget(input);
  const reason = passed ? { en: `asks for ${fee} of a budget of ${budget}`, "zh-Hans": `\u62A5\u4EF7 ${fee}\uFF0C\u9884\u7B97 ${budget}` } : {
    en: `asks for ${fee}; the budget is ${budget}`,
    "zh-Hans": `\u62A5\u4EF7 ${fee}\uFF0C\u8D85\u51FA\u9884\u7B97 ${budget}`
  };
  const gate = { id: id2, passed, reason };
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
var DAY = 864e5;
var servesNoCompetitor = (input) => competitorsServed(input).length === 0;
var checkCompetitorConflict = (input, path) => {
  const { posts: posts2, brief, market } = input;
  const { competitorDays: days } = market.gates;
  const competitors = competitorsServed(input).map(shortName);
  if (competitors.length === 0) return notServed({ posts: posts2, brief, days }, path);
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
function notServed({ posts: posts2, brief, days }, path) {
  const count4 = posts2.filter(({ post }) => post.sponsored && post.brand === void 0).length;
  const id2 = "competitor-conflict";
  if ((brief.competitors ?? []).length === 0) {
    const reason2 = { en: "the brief names no competitor", "zh-Hans": "\u9700\u6C42\u5355\u672A\u5217\u51FA\u7ADE\u54C1" };
    return { gate: { id: id2, passed: true, reason: reason2 } };
  }
  if (posts2.length === 0) {
    const reason2 = { en: "no posts in which to look", "zh-Hans": "\u6CA1\u6709\u53EF\u4F9B\u67E5\u770B\u7684\u5185\u5BB9" };
    return { gate: { id: id2, passed: true, reason: reason2 } };
  }
  const reason = {
    en: `no paid work for a named competitor in the last ${days} days${count4 > 0 ? ` (${count4} sponsored posts name no brand)` : ""}`,
    "zh-Hans": `\u6700\u8FD1 ${days} \u5929\u5185\u672A\u89C1\u7ADE\u54C1\u5546\u5355${count4 > 0 ? `\uFF08${count4} \u6761\u5546\u5355\u672A\u6CE8\u660E\u54C1\u724C\uFF09` : ""}`
  };
  const gate = { id: id2, passed: true, reason };
  if (count4 === 0) return { gate };
  return {
    gate,
    finding: findingOf(GRADE_FINDINGS, "SPONSORS_NOT_NAMED", { path, params: { count: count4 } })
  };
}
function competitorsServed({ posts: posts2, market, shared }) {
  const competitors = shared(competitorKeys);
  if (competitors.size === 0) return [];
  const since = shared(asOfMs) - market.gates.competitorDays * DAY;
  const served = /* @__PURE__ */ new Set();
  for (const { post, at: at2 } of posts2) {
    if (!post.sponsored || post.brand === void 0 || at2 < since) continue;
    const name = competitors.get(brandKey(post.brand));
    if (name !== void 0) served.add(name);
  }
  return [...served];
}
function competitorKeys({ brief }) {
  return new Map((brief.competitors ?? []).map((name) => [brandKey(name), name]));
}

// src/benchmarks/video.ts
var ILLUSTRATIVE_VIDEO = {
  ...{ viewsAt100k: 8e3, elasticity: 0.8, logSd: 1, videoLogSd: 1 },
  ...{ clickRate: 0.01, orderRate: 0.03, strength: 0.8 },
  source: "illustrative: this project\u2019s judgement, not measured"
};

// src/benchmarks/format.ts
function wantsVideo({ format }) {
  return format === "short-video";
}
function benchmarksFor(brief, benchmarks) {
  if (!wantsVideo(brief)) return benchmarks;
  const { video: video2 = ILLUSTRATIVE_VIDEO, conversion } = benchmarks;
  const { viewsAt100k: viewersAt100k, elasticity, logSd, videoLogSd: liveLogSd, strength } = video2;
  const per1000AtFullFit = 1e3 * video2.clickRate * video2.orderRate;
  return {
    ...benchmarks,
    reach: { viewersAt100k, elasticity, logSd, liveLogSd },
    conversion: { ...conversion, per1000AtFullFit, strength }
  };
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
  const id2 = "expected-orders";
  const goal = goalOf(brief);
  if (goal !== "sales") {
    const reason2 = { en: `not asked for ${goal}`, "zh-Hans": "\u975E\u9500\u552E\u76EE\u6807\uFF0C\u4E0D\u4F5C\u8981\u6C42" };
    return { gate: { id: id2, passed: true, reason: reason2 } };
  }
  const work = wantsVideo(brief) ? { en: "video", zh: "\u4E00\u6761\u89C6\u9891" } : { en: "live", zh: "\u4E00\u573A\u76F4\u64AD" };
  const { shown: shown2 } = orders;
  const expected = expectedOrders(orders);
  const passed = bringsOrders(input);
  const count4 = expected < 10 ? (Math.floor(expected * 10) / 10).toFixed(1) : expected.toFixed(0);
  const reason = shown2 === null ? {
    en: `one ${work.en} of this reach can bring about ${count4} orders from an audience that fits; at least ${LEAST_ORDERS} are wanted`,
    "zh-Hans": `\u4EE5\u8BE5\u4F53\u91CF\uFF0C\u53D7\u4F17\u5339\u914D\u65F6${work.zh}\u7EA6\u53EF\u6210\u4EA4 ${count4} \u5355\uFF1B\u81F3\u5C11\u9700\u8981 ${LEAST_ORDERS} \u5355`
  } : {
    en: `by past lives, one live brings about ${count4} orders; at least ${LEAST_ORDERS} are wanted`,
    "zh-Hans": `\u6309\u8FC7\u5F80\u76F4\u64AD\uFF0C\u4E00\u573A\u7EA6\u6210\u4EA4 ${count4} \u5355\uFF1B\u81F3\u5C11\u9700\u8981 ${LEAST_ORDERS} \u5355`
  };
  const gate = { id: id2, passed, reason };
  if (passed) return { gate };
  const params = {
    ...{ orders: count4, least: LEAST_ORDERS },
    work: bilingual(`One ${work.en}`, work.zh)
  };
  return { gate, finding: findingOf(GRADE_FINDINGS, "ORDERS_TOO_FEW", { path, params }) };
};

// src/gates/market-permit.ts
var checkMarketPermit = (input, path) => {
  const { brief } = input;
  const asked = brief.permits ?? [];
  const missing2 = missingPermits(input);
  const passed = missing2.length === 0;
  const reason = asked.length === 0 ? nothingAsked(brief) : shown(passed ? asked : missing2, passed);
  const gate = { id: "market-permit", passed, reason };
  if (brief.permits === void 0)
    return { gate, finding: findingOf(GRADE_FINDINGS, "PERMITS_NOT_STATED", { path }) };
  if (passed) return { gate };
  const params = { permits: missing2.map(nameOf2) };
  return { gate, finding: findingOf(GRADE_FINDINGS, "PERMIT_NOT_SHOWN", { path, params }) };
};
var holdsPermits = (input) => missingPermits(input).length === 0;
function missingPermits({ profile, brief, asOf }) {
  if (brief.permits === void 0 || brief.permits.length === 0) return [];
  const now = toEpochMs(asOf);
  const held2 = (profile.permits ?? []).filter(
    ({ validUntil }) => validUntil === null || toEpochMs(validUntil) > now
  );
  return brief.permits.filter(({ market }) => !held2.some((permit) => permit.market === market));
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
function shown(permits, held2) {
  const names = permits.map(nameOf2);
  const [en, zh] = [
    names.map((name) => inertLine(name.en)).join(", "),
    names.map((name) => inertLine(name["zh-Hans"])).join("\u3001")
  ];
  return held2 ? { en: `holds ${en}`, "zh-Hans": `\u6301\u6709${zh}` } : {
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
  const [platform2, wanted] = [profile.platform, brief.platform];
  if (isOnPlatform(input)) {
    const reason2 = { en: `publishes on ${platform2}`, "zh-Hans": `\u5728 ${platform2} \u53D1\u5E03\u5185\u5BB9` };
    return { gate: { id: "platform", passed: true, reason: reason2 } };
  }
  const reason = {
    en: `publishes on ${platform2}; the brief is for ${wanted}`,
    "zh-Hans": `\u5728 ${platform2} \u53D1\u5E03\u5185\u5BB9\uFF0C\u800C\u9700\u6C42\u5355\u5E73\u53F0\u4E3A ${wanted}`
  };
  return {
    gate: { id: "platform", passed: false, reason },
    finding: findingOf(GRADE_FINDINGS, "PLATFORM_DIFFERS", { path, params: { platform: platform2, wanted } })
  };
};
function house(platform2) {
  return Object.hasOwn(SAME_HOUSE, platform2) ? SAME_HOUSE[platform2] ?? platform2 : platform2;
}

// src/gates/shippable-audience.ts
var isShippable = ({ market, coverage }) => coverage.shippable.mean >= market.gates.shippableShare;
var checkShippableAudience = (input, path) => {
  const { market, coverage } = input;
  const { shippable, unlisted } = coverage;
  const share4 = shippable.mean;
  const { shippableShare } = market.gates;
  const passed = isShippable(input);
  const id2 = "shippable-audience";
  if (unlisted === 1 && passed) {
    const reason = {
      en: "countries of the audience are not known: ask for the audience report",
      "zh-Hans": "\u53D7\u4F17\u56FD\u5BB6\u5206\u5E03\u672A\u77E5\uFF1A\u8BF7\u7D22\u53D6\u53D7\u4F17\u62A5\u544A"
    };
    return {
      gate: { id: id2, passed, reason },
      finding: findingOf(GRADE_FINDINGS, "AUDIENCE_COUNTRIES_UNKNOWN", { path })
    };
  }
  const gate = { id: id2, passed, reason: reasonOf2({ share: share4, unlisted, least: shippableShare }) };
  if (passed) return { gate };
  const params = { share: exactPercent(share4), least: exactPercent(shippableShare) };
  return { gate, finding: findingOf(GRADE_FINDINGS, "AUDIENCE_NOT_SHIPPABLE", { path, params }) };
};
var LISTED3 = 0.01;
function reasonOf2(it) {
  const least = percent(it.least);
  const almost = it.share < it.least && percent(it.share) === least;
  const open2 = it.unlisted < LISTED3 ? null : percent(it.unlisted);
  return {
    en: `${almost ? "just under " : ""}${percent(it.share)} of the audience can be shipped to${open2 === null ? "" : ` (assumed in part: the countries of ${open2} are not listed)`}; at least ${least} is wanted`,
    "zh-Hans": `${almost ? "\u7565\u4F4E\u4E8E " : ""}${percent(it.share)} \u7684\u53D7\u4F17\u4F4D\u4E8E\u53EF\u53D1\u8D27\u5E02\u573A${open2 === null ? "" : `\uFF08\u90E8\u5206\u4E3A\u4F30\u7B97\uFF1A${open2} \u7684\u56FD\u5BB6\u672A\u5217\u51FA\uFF09`}\uFF1B\u81F3\u5C11\u9700\u8981 ${least}`
  };
}
function exactPercent(share4) {
  return formatPercent(Math.floor(share4 * PPM));
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
  const checks2 = RULES.map(({ check: check2 }, index) => check2(input, `/gates/${index}`));
  return {
    gates: checks2.map(({ gate }) => gate),
    findings: checks2.flatMap(({ finding: finding2 }) => finding2 ?? [])
  };
}

// src/profile/creator-profile.ts
import * as z30 from "zod/mini";

// src/profile/published-figures.ts
import * as z29 from "zod/mini";
var Mean = z29.nullable(z29.number().check(z29.gte(0)));
var Source = z29.enum(["measured", "declared", "estimated"]);
var PostAveragesSchema = record2({
  /** Number of posts that the averages are taken over; null where not stated. */
  posts: z29.nullable(CountSchema),
  /** Mean views of a post; null where hidden. */
  views: Mean,
  /** Mean likes of a post; null where hidden. */
  likes: Mean,
  /** Mean comments of a post; null where hidden. */
  comments: Mean,
  /** Engagement rate as the source states it. */
  engagement: z29.exactOptional(
    record2({
      /** The rate, from 0 to 1. */
      rate: ProbabilitySchema,
      /** What engagements are divided by. */
      per: z29.enum(["views", "followers"])
    })
  ),
  /** How the averages came to be known. */
  source: Source
});
var ShopFiguresSchema = record2({
  /** Length of the window that the figures cover, in days; null where not stated. */
  days: z29.nullable(z29.int().check(z29.gte(1))),
  /** Number of live sales in the window; null where not stated. */
  lives: z29.nullable(CountSchema),
  /** Mean viewers of a live sale; null where not stated. */
  liveViewers: Mean,
  /** Mean views of a video with products; null where not stated. */
  videoViews: Mean,
  /** Units sold in the window, as a range. */
  units: z29.exactOptional(
    record2({
      /** Lower end. */
      lower: CountSchema,
      /** Upper end; null is open. */
      upper: z29.nullable(CountSchema)
    })
  ),
  /** Revenue in the window, as a range. */
  revenue: z29.exactOptional(
    record2({
      /** Lower end. */
      lower: MoneySchema,
      /** Upper end; null is open. */
      upper: z29.nullable(MoneySchema)
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
  seconds: z29.exactOptional(
    record2({
      /** Shortest. */
      from: CountSchema,
      /** Longest; null is open. */
      to: z29.nullable(CountSchema)
    })
  ),
  /** The price, as a range where one is given. */
  price: record2({
    /** Lower end. */
    lower: MoneySchema,
    /** Upper end, the same for a single price; null is open. */
    upper: z29.nullable(MoneySchema)
  }),
  /** How the price came to be known. */
  source: Source
});

// src/profile/creator-profile.ts
var MOST_FOLLOWERS = 1e10;
var Followers = z30.int({ error: expects("COUNT") }).check(
  z30.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }),
  z30.lte(MOST_FOLLOWERS, {
    error: kolExpects("FOLLOWERS_MOST", { maximum: groupDigits(MOST_FOLLOWERS) })
  })
);
var CreatorPostSchema = record2({
  /** The post. */
  id: IdSchema,
  /** When it was published. */
  publishedAt: InstantSchema,
  /** Null if the platform hides the figure; 0 means zero. */
  views: z30.nullable(CountSchema),
  /** Number of likes; null where hidden. */
  likes: z30.nullable(CountSchema),
  /** Number of comments; null where hidden. */
  comments: z30.nullable(CountSchema),
  /** What it is. */
  format: openEnum(["live", "short-video", "image-text"]),
  /** What it is about, by the categories of briefs. */
  category: IdSchema,
  /** Whether somebody paid for it. */
  sponsored: z30.boolean(),
  /** Who paid for it. */
  brand: z30.exactOptional(TextSchema),
  /** Price tier of what was advertised. */
  brandTier: z30.exactOptional(PriceTierSchema),
  /** Whether a sponsored post is disclosed as such; omit if not checked. */
  disclosed: z30.exactOptional(z30.boolean()),
  /** Its caption or transcript. */
  text: z30.exactOptional(TextSchema),
  /** Questions of viewers that the creator answered below it. */
  answers: z30.exactOptional(CountSchema)
});
var PastLiveSchema = record2({
  /** Number of people who watched. */
  viewers: CountSchema,
  /** Units sold; null where not known. */
  conversions: z30.nullable(CountSchema),
  /** How long it lasted, in minutes. */
  minutes: z30.number().check(z30.gte(0)),
  /** What was sold, by the categories of briefs. */
  category: IdSchema,
  /** Whether we measured it or the creator declared it. */
  source: z30.enum(["measured", "declared"]),
  /** Price tier of the products sold. Default: the creator's own. */
  tier: z30.exactOptional(PriceTierSchema),
  /** What it was for; a `rehearsal` and a `scripted` session are not evidence. Default: `show`. */
  purpose: z30.exactOptional(openEnum(["show", "rehearsal", "scripted"]))
});
var CreatorProfileSchema = record2({
  /** Identifies the kind of record. */
  kind: z30.literal("creator-profile"),
  /** Version of the record's form; additions keep it. */
  version: z30.literal(1),
  /** The creator, under the platform's id; the contract's party has the same. */
  id: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** Where the followers are. */
  platform: PlatformSchema,
  /** Where the creator lives and works. */
  market: MarketSchema,
  /** A count, or a count with its source; null if hidden. */
  followers: z30.nullable(
    z30.union([
      Followers,
      record2({
        /** Number of followers; null where hidden. */
        value: z30.nullable(Followers),
        /** Where the number comes from. */
        source: ProvenanceSchema
      })
    ])
  ),
  /** Recent posts, as many as are known. */
  posts: z30.array(CreatorPostSchema),
  /** The person behind the account, where one person's accounts on several platforms are known. */
  person: z30.exactOptional(IdSchema),
  /** Averages over recent posts. Used where `posts` holds none. */
  averages: z30.exactOptional(PostAveragesSchema),
  /** What a marketplace publishes about the creator's sales. */
  shop: z30.exactOptional(ShopFiguresSchema),
  /** Prices of products that the creator has promoted. */
  promotedPrices: z30.exactOptional(z30.array(PromotedPriceSchema)),
  /** Past numbers of followers, in any order. */
  followerHistory: z30.exactOptional(z30.array(FollowerCountSchema)),
  /** Share of fake followers, as `audit` estimates it. */
  fakeShare: z30.exactOptional(FakeShareSchema),
  /** Past live sales. Absent: none known. */
  lives: z30.exactOptional(z30.array(PastLiveSchema)),
  /** Who follows: shares of people. */
  audience: AudienceSchema,
  /** Where the audience figures come from. */
  audienceSource: z30.enum(["measured", "declared", "estimated"]),
  /** The price tier of the products that the creator is known for; null where not known. */
  priceTier: z30.nullable(PriceTierSchema),
  /** Where the price tier comes from. */
  tierSource: z30.enum(["measured", "declared", "estimated"]),
  /** Share of the creator's content by category, each 0 to 1. */
  categories: z30.record(IdSchema, ProbabilitySchema),
  /** Languages spoken on camera, the main one first. */
  languages: z30.array(LanguageSchema),
  /** The creator's price; omit if unknown. A part that is null is not charged; without `fixed`, a quote is missing. */
  fee: z30.exactOptional(
    record2({
      /** Fixed fee for one live session; null if none; omit if not known. */
      fixed: z30.exactOptional(z30.nullable(MoneySchema)),
      /** Commission, in parts per million of sales without returns; null if none. */
      commission: z30.nullable(ShareSchema)
    })
  ),
  /** Prices of other work than one live session, or price ranges, as the source lists them. */
  quotes: z30.exactOptional(z30.array(WorkQuoteSchema)),
  /** Permits to advertise or sell. */
  permits: z30.exactOptional(
    z30.array(
      record2({
        /** The market that requires it. */
        market: MarketSchema,
        /** Its number. */
        number: z30.exactOptional(TextSchema),
        /** When it runs out; null is open. */
        validUntil: z30.nullable(InstantSchema)
      })
    )
  )
});

// src/profile/text-set.ts
var SLOTS = 1024;
function textSet() {
  let slots = SLOTS;
  let count4 = 0;
  let [first, second] = [new Float64Array(slots), new Float64Array(slots)];
  const place = (a, b) => {
    let at2 = a % slots;
    while (first[at2] !== 0 && !(first[at2] === a && second[at2] === b)) at2 = (at2 + 1) % slots;
    return at2;
  };
  const grow = () => {
    const [oldFirst, oldSecond] = [first, second];
    slots *= 2;
    [first, second] = [new Float64Array(slots), new Float64Array(slots)];
    for (const [index, a] of oldFirst.entries()) {
      if (a === 0) continue;
      const b = oldSecond[index] ?? 0;
      const at2 = place(a, b);
      first[at2] = a;
      second[at2] = b;
    }
  };
  return {
    add(text2) {
      const [a, b] = [1 + hash53(text2, 0), hash53(text2, 1)];
      const at2 = place(a, b);
      if (first[at2] === a) return false;
      first[at2] = a;
      second[at2] = b;
      count4 += 1;
      if (2 * count4 > slots) grow();
      return true;
    }
  };
}
function hash53(text2, seed) {
  let a = 3735928559 ^ seed;
  let b = 1103547991 ^ seed;
  for (let at2 = 0; at2 < text2.length; at2++) {
    const unit = text2.charCodeAt(at2);
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
  const issues3 = creatorIssues(input);
  if (issues3.length > 0) throw inputInvalid("creator-profile", issues3);
  return input;
}
function parseCreators(input) {
  const list = typeof input === "object" && input !== null && "creators" in input ? input.creators : input;
  const issues3 = listIssues(list);
  const repeated = repeatedIds();
  if (Array.isArray(list))
    issues3.push(...list.flatMap((profile, at2) => issuesBelow(`/${at2}`, repeated(profile))));
  if (issues3.length > 0) throw inputInvalid("creators", issues3);
  return list;
}
function listIssues(list) {
  return Array.isArray(list) ? list.flatMap((profile, index) => issuesBelow(`/${index}`, creatorIssues(profile))) : [kolIssue("CREATORS", { received: list })];
}
function repeatedIds() {
  const seen = textSet();
  return (profile) => {
    const { id: id2, platform: platform2 } = profile ?? {};
    if (typeof id2 !== "string" || id2 === "") return [];
    if (seen.add(JSON.stringify([id2, platform2]))) return [];
    return [kolIssue("CREATOR_ONCE", { path: "/id", received: id2 })];
  };
}
function parseBrief(input) {
  const issues3 = briefIssues(input);
  if (issues3.length > 0) throw inputInvalid("brief", issues3);
  return input;
}
function briefIssues(input) {
  const found = inputIssues(BriefSchema, input);
  return [...found, ...audienceIssues(input, found)];
}
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
  ages: ({ ages: ages2 = [] }) => ages2.map(({ share: share4 }) => share4),
  gender: ({ gender }) => gender === void 0 ? [] : [gender.female, gender.male]
};
function audienceIssues(input, found) {
  const audienceFor = (part) => isIntact(`/audience/${part}`, found) ? input.audience : {};
  const sums = Object.entries(SHARES).flatMap(([part, sharesOf2]) => {
    const shares2 = sharesOf2(audienceFor(part));
    const sum = shares2.reduce((total2, share4) => total2 + share4, 0);
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

// src/estimate/interval.ts
var INTERVAL_LEVEL = 0.9;
var INTERVAL_Z = /* @__PURE__ */ normalQuantile((1 + INTERVAL_LEVEL) / 2);

// src/signals/audience/distance.ts
var OPEN_BRACKET_OFFSET = 5;
function ageMidpoint({ from, to }) {
  return to === null ? from + OPEN_BRACKET_OFFSET : (from + to) / 2;
}
function ageDistance(a, b) {
  const [totalA, totalB] = [total(a), total(b)];
  const steps = [
    ...a.map((bracket2) => ({ at: ageMidpoint(bracket2), change: bracket2.share / totalA })),
    ...b.map((bracket2) => ({ at: ageMidpoint(bracket2), change: -bracket2.share / totalB }))
  ].sort((left, right) => left.at - right.at);
  let distance2 = 0;
  let difference2 = 0;
  let before = steps[0]?.at ?? 0;
  for (const { at: at2, change } of steps) {
    distance2 += Math.abs(difference2) * (at2 - before);
    difference2 += change;
    before = at2;
  }
  return totalA > 0 && totalB > 0 ? distance2 : Number.NaN;
}
function total(brackets) {
  return brackets.reduce((sum, { share: share4 }) => sum + share4, 0);
}
function genderDistance(a, b) {
  const rest3 = ({ female, male }) => Math.max(0, 1 - female - male);
  return Math.min(
    1,
    (Math.abs(a.female - b.female) + Math.abs(a.male - b.male) + Math.abs(rest3(a) - rest3(b))) / 2
  );
}

// src/signals/audience/shares.ts
var SHARE_ERROR = { measured: 0.02, declared: 0.05, estimated: 0.1 };
function listedShare(share4, { tenth, error }) {
  if (share4 === null) return unknownEstimate(tenth);
  const { listed: listed2, open: open2 } = share4;
  return unitEstimate({
    mean: listed2 + open2 * tenth,
    worst: listed2,
    lower: listed2 - error,
    best: listed2 + open2,
    upper: listed2 + open2 + error
  });
}
function shareWithin(countries2, markets) {
  return partOf(
    countries2,
    (country2) => markets.includes(country2) || marketScopes(country2).some((scope) => markets.includes(scope))
  );
}
function partOf(shares2, accepts) {
  if (shares2 === void 0) return null;
  const keys = Object.keys(shares2);
  if (keys.length === 0) return null;
  let listed2 = 0;
  let sum = 0;
  for (const key of keys) {
    const part = shares2[key];
    sum += part;
    if (accepts(key)) listed2 += part;
  }
  return { listed: Math.min(1, listed2), open: Math.max(0, 1 - sum) };
}
function ownShare(shares2, key) {
  return Object.hasOwn(shares2, key) ? shares2[key] ?? 0 : 0;
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
    matches.map(({ dimension, share: share4 }) => {
      const doubt = { tenth: population[dimension].value, error };
      return { weight: 1, value: listedShare(share4, doubt) };
    })
  );
  const dimensions = matches.map(({ dimension, share: share4 }) => ({ dimension, match: share4?.listed ?? null })).sort((a, b) => (a.match ?? 1) - (b.match ?? 1));
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
    const distance2 = actual.gender && genderDistance(target.gender, actual.gender);
    matches.push({
      dimension: "gender",
      share: distance2 === void 0 ? null : { listed: 1 - distance2, open: 0 }
    });
  }
  if (target.interests !== void 0) {
    const share4 = overlap(target.interests, actual.interests, background);
    matches.push({ dimension: "interests", share: share4 && { ...share4, open: 0 } });
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
  for (const [key, share4] of Object.entries(target)) {
    const usual = Math.min(ownShare(background, key), share4 * MOST_USUAL);
    wanted += share4 - usual;
    met += Math.min(share4 - usual, Math.max(0, ownShare(actual ?? {}, key) - usual));
  }
  return wanted === 0 ? null : { listed: met / wanted, open: (1 - met / wanted) * list.open };
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
  const spoken = wanted.size === 0 ? null : partOf(profile.audience.languages, (language2) => wanted.has(primary(language2)));
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
function creatorSpeaks(languages2, wanted) {
  if (languages2.length === 0) return null;
  return knownEstimate(languages2.some((language2) => wanted.has(primary(language2))) ? 1 : 0);
}
function primary(tag2) {
  return tag2.split("-")[0] ?? tag2;
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

// src/wording/labels.ts
var USUAL_LABELS = "ad|advert|advertisement|sponsored|anuncio|publicidad|publicidade|publicit\xE9|werbung|anzeige|pubblicit\xE0|reclame|iklan|qu\u1EA3ng c\xE1o|\u0E42\u0E06\u0E29\u0E13\u0E32|\u5E7F\u544A|\u5EE3\u544A|\u5E83\u544A|\uAD11\uACE0|\u0625\u0639\u0644\u0627\u0646".split(
  "|"
);
var BEFORE = /[#＃[(【（「『〔［*|]\s*$/u;
var LETTER = /[\p{L}\p{M}\p{N}]/u;
function carriesLabel(text2, labels = USUAL_LABELS) {
  const plain4 = folded(text2);
  return labels.some((label2) => standsApart(plain4, folded(label2).replace(/^#/, "")));
}
function folded(text2) {
  return text2.normalize("NFKC").toLowerCase();
}
function standsApart(text2, label2) {
  if (label2 === "") return false;
  for (let at2 = text2.indexOf(label2); at2 >= 0; at2 = text2.indexOf(label2, at2 + 1)) {
    const before = text2.slice(Math.max(0, at2 - 4), at2);
    const after = text2[at2 + label2.length] ?? "";
    const opens = at2 <= 4 && !LETTER.test(before);
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
  const mean2 = average(0);
  const multiplier = {
    ...{ mean: mean2, worst: mean2, best: mean2 },
    ...{ lower: average(error), upper: average(-error) }
  };
  const effect = effectOf(gaps.map(Math.abs), input.benchmarks.conversion);
  return { multiplier: unitEstimate(multiplier), gaps, effect, from };
}
function effectOf(steps, { tierStep, tierStepLogSd }) {
  const at2 = (z45) => {
    const step = Math.min(1, tierStep * Math.exp(z45 * tierStepLogSd));
    return steps.reduce((sum, it) => sum + step ** it, 0) / steps.length;
  };
  const interval2 = { lower: at2(-INTERVAL_Z), upper: at2(INTERVAL_Z), level: INTERVAL_LEVEL };
  return { mean: at2(0), interval: interval2 };
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
  let amount2 = promoted;
  if (from !== to) {
    const usable = fx.filter(
      ({ base, quote: quote3, asOf: at2 }) => compareInstants(at2, asOf) <= 0 && (base === from && quote3 === to || base === to && quote3 === from)
    );
    if (usable.length === 0) return null;
    const quote2 = governingQuote(usable, { from, to, at: asOf });
    amount2 = convertMoney(promoted, { to, quote: quote2, rounding: "half-even" });
  }
  const [numerator, denominator] = [Number(amount2.minor), Number(own.minor)];
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
  const far = known.map(({ low, high }, at2) => {
    const end = -low > high ? low : high;
    const most = Math.max(assumed2[at2] ?? 0, Math.abs(near[at2] ?? 0));
    return Math.sign(end) * Math.min(Math.abs(end), most);
  });
  const average = (gaps, shift) => gaps.reduce((sum, gap) => sum + conversion.tierStep ** Math.max(0, Math.abs(gap) + shift), 0) / gaps.length;
  const mean2 = average(far, 0);
  const multiplier = unitEstimate({
    ...{ mean: mean2, worst: mean2, best: average(near, 0) },
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
  const mean2 = tiers.reduce((sum, tier) => sum + tier, 0) / tiers.length;
  return brief.products.map(({ tier }) => mean2 - PRICE_TIERS.indexOf(tier));
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
  const posts2 = read(knownPosts);
  const paid = posts2.filter(({ sponsored }) => sponsored);
  const disclosed = paid.filter((post) => isDisclosed(post, brief)).length;
  const undisclosed = paid.filter((post) => post.disclosed === false).length;
  const { load, disclosure, tier } = TONALITY_WEIGHTS;
  const { population } = benchmarks;
  const counts2 = { posts: posts2.length, paid: paid.length, disclosed, undisclosed };
  const value = weightedMean([
    { weight: load, value: sponsoredLoad(counts2, population.sponsoredLoad.value) },
    { weight: disclosure, value: disclosureRate(counts2, population.disclosure.value) },
    {
      weight: tier,
      value: posts2.length > 0 && paid.length === 0 ? NOTHING : sponsorTierFit(paid, brief, benchmarks)
    }
  ]);
  return { value, posts: posts2.length, sponsored: paid.length, disclosed, undisclosed };
}
function isDisclosed({ disclosed, text: text2 }, { labels }) {
  return disclosed ?? (text2 !== void 0 && carriesLabel(text2, labels));
}
var NOTHING = unknownEstimate(NOTHING_PAID);
function sponsoredLoad({ posts: posts2, paid }, assumed2) {
  if (posts2 === 0) return unknownEstimate(assumed2);
  const share4 = shareEstimate({
    ...{ yes: paid, no: posts2 - paid, hidden: 0, assumed: 0 },
    prior: { yes: 0.5, no: 1.5 }
  });
  return mapDecreasing(share4, (x) => linearScale(x, { zero: 0.75, full: 0.15 }));
}
function disclosureRate({ posts: posts2, paid, disclosed, undisclosed }, assumed2) {
  if (posts2 > 0 && paid === 0) return NOTHING;
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

// src/signals/content/category-share.ts
var DECLARED_RELIABILITY = 0.25;
function categoryShare({ profile, brief, benchmarks }, read) {
  const posts2 = read(knownPosts);
  const wanted = new Set(brief.products.map(({ category }) => category));
  const inCategory = posts2.filter(({ category }) => wanted.has(category)).length;
  const declared = Math.min(
    1,
    [...wanted].reduce((sum, category) => sum + ownShare(profile.categories, category), 0)
  );
  const filled2 = (share4) => share4 + (1 - share4) * DECLARED_RELIABILITY * declared;
  const valueAt3 = (yes) => shareEstimate({
    yes,
    no: posts2.length - yes,
    hidden: 0,
    assumed: 0,
    prior: { yes: 0.5, no: 0.5 }
  });
  const value = posts2.length === 0 ? withMean(UNKNOWN, filled2(benchmarks.population.categoryShare.value)) : mapIncreasing(valueAt3(inCategory), filled2);
  const count4 = Math.max(1, posts2.length);
  return {
    value,
    posts: posts2.length,
    inCategory,
    ifAll: filled2((count4 + 0.5) / (count4 + 1)),
    ifNone: filled2(0.5 / (count4 + 1))
  };
}
var UNKNOWN = { mean: 0, worst: 0, lower: 0, best: 1, upper: 1 };

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

// src/signals/lives.ts
function showLives({ lives: lives2 = [] }) {
  return lives2.filter(({ purpose = "show" }) => purpose === "show");
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
  const mean2 = (shape - discount) / exposure;
  const lower = Math.min(mean2, gammaTail(shape, "lower") / exposure);
  const upper = Math.max(mean2, gammaTail(shape, "upper") / exposure);
  return { mean: mean2, interval: { lower, upper, level: INTERVAL_LEVEL } };
}

// src/estimate/log-normal.ts
function logNormalMean({ logMean, logSd }) {
  return Math.exp(logMean + logSd ** 2 / 2);
}
function logNormalEstimate(distribution) {
  const { logMean, logSd } = distribution;
  const mean2 = logNormalMean(distribution);
  return {
    mean: mean2,
    interval: {
      lower: Math.exp(logMean - INTERVAL_Z * logSd),
      upper: Math.max(mean2, Math.exp(logMean + INTERVAL_Z * logSd)),
      level: INTERVAL_LEVEL
    }
  };
}

// src/signals/terms/unit-economics.ts
function unitContribution(terms, commission2) {
  const whole = BigInt(PPM);
  const numerator = terms.products.reduce(
    (sum, { price, kept, margin }) => (
      // Both factors are parts per million, so that their product is a safe integer.
      sum + toMinor(price) * BigInt(kept * (margin - commission2))
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
  const net = (count4) => money(currency, times2(unit, count4) - fee);
  const sells = unit.numerator >= 0n;
  const { mean: mean2, interval: interval2 } = conversions;
  const [low, high] = sells ? [interval2.lower, interval2.upper] : [interval2.upper, interval2.lower];
  return {
    viewers,
    conversionsPer1000Viewers: rate,
    conversions,
    contribution: {
      mean: net(mean2),
      lower: net(low),
      upper: net(high),
      level: INTERVAL_LEVEL
    },
    ...terms.feeKnown ? {} : { beforeFee: true },
    breakEvenFee: money(currency, times2(unit, mean2)),
    breakEvenCommission: breakEvenCommission(terms, mean2),
    posterior: posterior2,
    terms
  };
}
function times2({ numerator, denominator }, count4) {
  return divideRounded(
    numerator * BigInt(Math.round(count4 * MICRO)),
    denominator * WHOLE,
    "half-even"
  );
}
function conversionsOf(viewers, posterior2) {
  const { shape, exposure, discount = 0 } = posterior2;
  const { logMean, logSd: viewersLogSd } = logNormalOf(viewers);
  const mean2 = viewers.mean * (shape - discount) / exposure / 1e3;
  const known = logNormalMean({ logMean, logSd: viewersLogSd }) * shape / exposure / 1e3;
  const logSd = Math.hypot(viewersLogSd, Math.sqrt(Math.log1p(1 / shape)));
  const end = (middle, sign) => {
    const distance2 = middle * Math.abs(Math.expm1(sign * INTERVAL_Z * logSd - logSd ** 2 / 2));
    return middle + sign * Math.hypot(distance2, INTERVAL_Z * Math.sqrt(middle));
  };
  const lower = viewers.interval.lower === 0 ? 0 : Math.max(0, end(mean2, -1));
  const upper = Math.max(end(mean2, 1), end(known, 1));
  return { mean: mean2, interval: { lower, upper, level: INTERVAL_LEVEL } };
}
function logNormalOf({ mean: mean2, interval: { lower, upper } }) {
  if (lower > 0) {
    const logSd2 = Math.log(upper / lower) / (2 * INTERVAL_Z);
    return { logMean: Math.log(upper * lower) / 2, logSd: logSd2 };
  }
  const logSd = Math.max(0, Math.min(INTERVAL_Z, Math.log(upper / Math.max(1, mean2))));
  return { logMean: Math.log(Math.max(1, upper)) - INTERVAL_Z * logSd, logSd };
}
function breakEvenCommission(terms, conversions) {
  const revenue = times2(unitRevenue(terms), conversions);
  if (revenue <= 0n) return null;
  const before = times2(unitContribution(terms, 0), conversions) - BigInt(terms.fixedFee.minor);
  const rate = divideRounded(before * BigInt(PPM), revenue, "floor");
  return rate > COMMISSION_LIMIT || rate < -COMMISSION_LIMIT ? null : Number(rate);
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
function benchmarkViewers(followers2, { reach: prior, population }) {
  const size2 = Math.max(1, followers2 ?? population.followers.count);
  const logMean = Math.log(prior.viewersAt100k) + prior.elasticity * Math.log(size2 / 1e5);
  const logSd = Math.hypot(
    prior.logSd,
    followers2 === null ? prior.elasticity * HIDDEN_FOLLOWERS_LOG_SD : 0
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
  for (const { viewers, lives: lives2 } of observations) {
    weight += lives2 / reach.liveLogSd ** 2;
    seen += lives2 / reach.liveLogSd ** 2 * Math.log(Math.max(1, viewers));
  }
  const precision = 1 / prior.logSd ** 2;
  const firmness = 1 / reach.logSd ** 2;
  const shown2 = weight === 0 ? tenth : Math.min(prior.logMean, Math.max(tenth, seen / weight));
  const rest3 = tenth + weight / (firmness + weight) * (shown2 - tenth);
  const firmly = (logMean) => (logMean * firmness + seen) / (firmness + weight);
  return {
    known: {
      logMean: (prior.logMean * precision + seen) / (precision + weight),
      logSd: Math.hypot(Math.sqrt(1 / (precision + weight)), reach.liveLogSd)
    },
    // The level is assumed, so that only lives vary.
    assumed: { logMean: firmly(rest3), logSd: reach.liveLogSd },
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
  const lives2 = comparableLives(input).flatMap((live) => {
    const weight = liveWeight(live, input);
    return weight === 0 ? [] : [{ viewers: live.viewers, lives: weight }];
  });
  if (lives2.length > 0) return lives2;
  const { liveViewers = null, lives: count4 = null, source = "" } = input.profile.shop ?? {};
  if (liveViewers === null || liveViewers === 0) return [];
  const counted2 = Math.min(MOST_AVERAGED2, Math.max(1, count4 ?? 1));
  const reliability = source === "measured" ? 1 : input.benchmarks.conversion.declaredReliability;
  return [{ viewers: liveViewers, lives: counted2 * reliability }];
}

// src/expectation/expected-viewers.ts
function expectedViewers({ profile }, read) {
  const { known, assumed: assumed2, observed } = read(nextLiveViewers);
  const mean2 = logNormalMean(assumed2);
  const { lower, upper } = logNormalEstimate(known).interval;
  const unknown4 = followersOf(profile) === null && !observed;
  return {
    mean: mean2,
    interval: {
      lower: unknown4 ? 0 : Math.min(mean2, lower),
      upper: Math.max(mean2, upper),
      level: INTERVAL_LEVEL
    }
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
  const worse = expected > 0 && (conversions < tenth * expected || next.assumed.logMean < next.unobserved.assumed.logMean - ROUNDING2);
  const shown2 = logNormalMean(next.usual) * prior.per1000AtFullFit * prior.pastFit * ratio / 1e3;
  return { reachable: viewers * rate / 1e3, shown: worse ? shown2 : null };
}
var ROUNDING2 = 1e-9;

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

// src/signals/terms/grade-terms.ts
function askedForVideo({ quotes: quotes2 = [], fee }, inBudget2) {
  const prices = quotes2.flatMap(
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
  return namingQuotes(fx, (quotes2) => {
    const setting = { ...input, fx: quotes2 };
    const asked = wantsVideo(brief) ? askedForVideo(profile, (amount2) => inBudget(amount2, setting)) : profile.fee;
    const { fixed } = asked ?? {};
    return {
      fixedFee: fixed === void 0 || fixed === null ? zeroMoney(brief.budget.currency) : inBudget(fixed, setting),
      commission: asked?.commission ?? 0,
      feeKnown: fixed !== void 0,
      // With other quotes than the brief's, which stand in for what is missing, nothing is shared.
      products: quotes2 === fx ? shared(productTerms) : productTerms(setting)
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
function inBudget(amount2, { brief, asOf, fx }) {
  const { currency } = brief.budget;
  if (amount2.currency === currency) return amount2;
  const quote2 = governingQuote(fx, { from: amount2.currency, to: currency, at: asOf });
  return convertMoney(amount2, { to: currency, quote: quote2, rounding: "half-even" });
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
  return assessments.map(({ id: id2, weight, value, explain }) => ({ id: id2, weight, value, ...explain() }));
}
function pointsOf({ weight, value }) {
  return 100 * weight * value.mean;
}
function contributionsOf(assessments) {
  return assessments.map(({ id: id2, weight, value, reason }) => ({
    id: id2,
    points: pointsOf({ weight, value }),
    weight,
    value: value.mean,
    reason
  }));
}
function scoreOf2(assessments) {
  let mean2 = 0;
  for (const assessment of assessments) mean2 += pointsOf(assessment);
  const { lower, upper } = weightedSum(assessments);
  return {
    mean: mean2,
    interval: {
      lower: Math.min(mean2, 100 * lower),
      upper: Math.max(mean2, 100 * upper),
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
    score: scoreOf2(assessments),
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
  const { audience: audience3 } = profile;
  const { shown: shown2, averaged } = read(postEngagement);
  const video2 = wantsVideo(brief);
  const asked = (part) => brief.audience[part] !== void 0;
  const unlisted = (part) => Object.keys(audience3[part] ?? {}).length === 0;
  const unknown4 = {
    followers: followersOf(profile) === null,
    posts: profile.posts.length === 0,
    engagement: shown2 === 0 && !averaged,
    "audience countries": unlisted("countries"),
    "audience languages": asked("languages") && unlisted("languages"),
    "audience ages": asked("ages") && (audience3.ages ?? []).length === 0,
    "audience gender": asked("gender") && audience3.gender === void 0,
    "audience interests": asked("interests") && unlisted("interests"),
    languages: asked("languages") && profile.languages.length === 0,
    "live viewers": !video2 && !read(nextLiveViewers).observed,
    "video views": video2 && !read(nextLiveViewers).observed,
    // Of videos no sales can be entered.
    "conversion rate": !video2 && read(pastConversions).stated.lives === 0,
    "price tier": read(tierFit).from === "assumed"
  };
  return Object.entries(ASSUMED).flatMap(
    ([input, name]) => unknown4[input] ? [{ input, name }] : []
  );
}
function provenanceOf(profile, shown2, assumed2) {
  const { followers: followers2, averages, shop, priceTier: priceTier2 } = profile;
  const lives2 = showLives(profile);
  const followersSource = typeof followers2 === "object" && followers2 !== null ? followers2.source : "declared";
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
      const n = lives2.filter((live) => live.source === source).length;
      return n === 0 ? [] : [{ input: "lives", source, n }];
    }),
    ...profile.fee?.fixed === void 0 ? [] : [{ input: "fee", source: "declared" }]
  ];
  const named3 = new Set(known.map(({ input }) => input));
  const rest3 = assumed2.filter(({ input }) => !named3.has(input));
  return [...known, ...rest3.map(({ input }) => ({ input, source: "estimated" }))];
}

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
  return (text2) => {
    const ascii = ASCII.test(text2);
    const tokens = tokensOf(text2);
    let [topics, words] = [0, 0];
    for (let at2 = 0; at2 < tokens.length; at2++) {
      const token = tokens[at2] ?? "";
      topics |= topicsAt(tokens, at2, index);
      if (!ascii && UNSPACED.test(token)) {
        words += token.length / PER_WORD;
        topics |= topicsInside(token, index);
      } else words += 1;
    }
    return { topics, words };
  };
}
function tokensOf(text2) {
  const tokens = ASCII.test(text2) ? text2.toLowerCase().match(/[a-z0-9]+/g) : text2.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
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
  const add2 = (map, key, phrase) => {
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
        if (UNSPACED.test(first)) add2(index.inside, first.slice(0, 2), phrase);
        else if (phrase.open && tokens.length === 1) add2(index.begun, first.slice(0, 3), phrase);
        else add2(index.whole, first, phrase);
      }
  return index;
}
function topicsAt(tokens, at2, { whole, begun }) {
  const token = tokens[at2] ?? "";
  let topics = 0;
  for (const { tokens: wanted, open: open2, bit } of whole.get(token) ?? []) {
    const last = wanted.length - 1;
    const follows2 = wanted.every((word, index) => {
      const found = tokens[at2 + index];
      return index === last && open2 ? found?.startsWith(word) === true : found === word;
    });
    if (follows2) topics |= bit;
  }
  for (const { tokens: wanted, bit } of begun.get(token.slice(0, 3)) ?? [])
    if (token.startsWith(wanted[0] ?? "")) topics |= bit;
  return topics;
}
function topicsInside(token, { inside: inside2 }) {
  let topics = 0;
  for (let at2 = 0; at2 + 1 < token.length; at2++)
    for (const { tokens: wanted, bit } of inside2.get(token.slice(at2, at2 + 2)) ?? [])
      if (token.startsWith(wanted[0] ?? "", at2)) topics |= bit;
  return topics;
}

// src/wording/embedding.ts
var SIZE2 = 256;
var GRAM = 3;
var NGRAM_EMBEDDING = {
  id: "ngram-3-256",
  embed: (texts) => texts.map(ngramVector),
  unrelated: 0.15,
  alike: 0.6
};
function ngramVector(text2) {
  const vector = new Array(SIZE2).fill(0);
  const letters3 = ` ${tokensOf(text2).join(" ")} `;
  for (let at2 = 0; at2 + GRAM <= letters3.length; at2++) {
    let hash = 2166136261;
    for (let next = at2; next < at2 + GRAM; next++)
      hash = Math.imul(hash ^ letters3.charCodeAt(next), 16777619);
    const place = (hash >>> 0) % SIZE2;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector.map(Math.log1p);
}
function similarity2(a, b, { unrelated, alike }) {
  let [dot3, left, right] = [0, 0, 0];
  for (const [at2, x] of (a ?? []).entries()) {
    const y = b?.[at2] ?? 0;
    dot3 += x * y;
    left += x * x;
    right += y * y;
  }
  if (left === 0 || right === 0) return 0;
  const cosine = dot3 / Math.sqrt(left * right);
  return Math.min(1, Math.max(0, (cosine - unrelated) / (alike - unrelated)));
}
function vectorsOf({ embed, id: id2 }, texts) {
  if (texts.length === 0) return [];
  const vectors = embed(texts);
  const list = Array.isArray(vectors) ? vectors : [];
  const size2 = Array.isArray(list[0]) ? list[0].length : 0;
  const intact = list.length === texts.length && size2 > 0 && list.every(
    (it) => Array.isArray(it) && it.length === size2 && it.every((x) => Number.isFinite(x))
  );
  if (intact) return list;
  const params = { texts: texts.length };
  const received2 = { embedding: id2, vectors: list.length };
  throw inputInvalid("options", [
    kolIssue("EMBEDDING", { path: "/wording/embedding", received: received2, params })
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
  const posts2 = read(knownPosts);
  const likeness = likenessOf(posts2, wording);
  return posts2.map((post) => ({
    post,
    reading: post.text === void 0 ? null : wording.reader(post.text),
    tone: likeness.get(post) ?? null
  }));
}
function likenessOf(posts2, { embedding, tone }) {
  if (tone.length === 0) return /* @__PURE__ */ new Map();
  const spoken = posts2.filter(({ text: text2 }) => text2 !== void 0);
  const vectors = vectorsOf(
    embedding,
    spoken.map(({ text: text2 = "" }) => text2)
  );
  const nearest = (vector) => tone.reduce((most, wanted) => Math.max(most, similarity2(wanted, vector, embedding)), 0);
  return new Map(spoken.map((post, at2) => [post, nearest(vectors[at2])]));
}

// src/signals/content/post-wording.ts
var NEITHER = 0.5;
var TOPICS2 = Object.keys(SENSITIVE_TOPICS);
function postWording({ brief }, read) {
  const posts2 = read(postTexts);
  const readings = posts2.flatMap(({ reading }) => reading ?? []);
  const found = readings.map((reading) => TOPICS2.filter((topic) => hasTopic(reading, topic)));
  const sensitive = found.filter((topics) => topics.length > 0).length;
  const tiers = brief.products.map(({ tier }) => tier);
  const fit = posts2.reduce((sum, post) => sum + toneOf(post, tiers), 0);
  const counts2 = { texts: readings.length, hidden: posts2.length - readings.length };
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
  const below2 = tier === "budget" || tier === "affordable";
  return value === below2 ? 1 : 0;
}

// src/grade/text-findings.ts
var DAY2 = 864e5;
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
  const since = toEpochMs(asOf) - DAYS * DAY2;
  const texts = read(datedPosts).flatMap(
    ({ post, at: at2 }) => at2 < since || post.brand !== void 0 || post.text === void 0 ? [] : post.text.normalize("NFKC").toLowerCase()
  );
  const found = texts.map((text2) => names.filter((name) => isNamed(text2, brandKey(name))));
  const count4 = found.filter((named3) => named3.length > 0).length;
  if (count4 === 0) return [];
  const competitors = names.filter((name) => found.some((named3) => named3.includes(name)));
  const params = { count: count4, days: DAYS, competitors };
  return [findingOf(GRADE_FINDINGS, "COMPETITOR_IN_TEXTS", { path: "", params })];
}
function isNamed(text2, name) {
  if (name === "") return false;
  for (let at2 = text2.indexOf(name); at2 >= 0; at2 = text2.indexOf(name, at2 + 1)) {
    const joins = (inner, outer) => SPACED.test(inner) && SPACED.test(outer);
    const before = joins(name.at(0) ?? "", text2[at2 - 1] ?? "");
    const after = joins(name.at(-1) ?? "", text2[at2 + name.length] ?? "");
    if (!before && !after) return true;
  }
  return false;
}

// src/grade/findings.ts
var LEAST_ORDERS2 = 5;
function profileFindings(graded2, input, read) {
  return [
    ...followersUnknown(graded2, input),
    ...figuresHidden(graded2, read),
    ...figuresOdd(input, read),
    ...figuresToReview(graded2),
    ...textFindings(input, read),
    ...videoExpected(input),
    ...read(gradeTerms).feeKnown ? [] : [findingOf(GRADE_FINDINGS, "FEE_UNKNOWN", { path: "/expectation/terms/feeKnown" })],
    ...livesNotShown(input),
    ...tierEstimated(graded2, read),
    ...inputsAssumed(graded2, read),
    ...shopSales(graded2, input),
    ...ordersUnproven(graded2, input)
  ];
}
function followersUnknown({ creator }, { benchmarks }) {
  if (creator.followers !== null) return [];
  const params = { assumed: groupDigits(benchmarks.population.followers.count) };
  return [findingOf(GRADE_FINDINGS, "FOLLOWERS_UNKNOWN", { path: "/creator/followers", params })];
}
function figuresHidden({ provenance: provenance2 }, read) {
  const { shown: shown2, hidden, averaged } = read(postEngagement);
  const path = pathOf2(provenance2, SHOWN_POSTS);
  if (shown2 === 0 && !averaged) return [findingOf(GRADE_FINDINGS, "ENGAGEMENT_UNKNOWN", { path })];
  const params = { hidden, posts: shown2 + hidden };
  return hidden === 0 ? [] : [findingOf(GRADE_FINDINGS, "FIGURES_HIDDEN", { path, params })];
}
function figuresOdd({ profile }, read) {
  const posts2 = read(knownPosts);
  const place = { path: "" };
  const standIn2 = likesStandIn(profile);
  const unseen = posts2.filter(({ views }) => views === 0).length;
  const above = posts2.filter(
    ({ views, likes }) => views !== null && views > 0 && likes !== null && likes > views
  ).length;
  const count4 = (number14) => ({ ...place, params: { count: number14, posts: posts2.length } });
  return [
    ...standIn2 === null ? [] : [findingOf(GRADE_FINDINGS, "LIKES_STAND_IN", { ...place, params: { likes: standIn2 } })],
    ...unseen === 0 ? [] : [findingOf(GRADE_FINDINGS, "VIEWS_ZERO", count4(unseen))],
    ...above === 0 ? [] : [findingOf(GRADE_FINDINGS, "LIKES_ABOVE_VIEWS", count4(above))]
  ];
}
function figuresToReview({ authenticity: { verdict, evidence } }) {
  if (verdict === "clear") return [];
  const params = { evidence: evidence.map(({ text: text2 }) => text2) };
  const code = verdict === "review" ? "FIGURES_TO_REVIEW" : "FIGURES_TOO_FEW";
  return [findingOf(GRADE_FINDINGS, code, { path: "/authenticity", params })];
}
function videoExpected({ brief }) {
  if (!wantsVideo(brief)) return [];
  return [findingOf(GRADE_FINDINGS, "VIDEO_EXPECTED", { path: "/expectation" })];
}
function livesNotShown({ profile }) {
  const count4 = (profile.lives ?? []).length - showLives(profile).length;
  if (count4 === 0) return [];
  return [findingOf(GRADE_FINDINGS, "LIVES_NOT_SHOWN", { path: "", params: { count: count4 } })];
}
function tierEstimated({ provenance: provenance2 }, read) {
  const { from } = read(tierFit);
  if (from === "profile" || from === "assumed") return [];
  return [findingOf(GRADE_FINDINGS, "TIER_ESTIMATED", { path: pathOf2(provenance2, "price tier") })];
}
function inputsAssumed({ provenance: provenance2 }, read) {
  const asked = /* @__PURE__ */ new Set(["followers", "engagement", "audience countries"]);
  const rest3 = read(assumedInputs).filter(({ input }) => !asked.has(input));
  const [first] = rest3;
  if (first === void 0) return [];
  const params = { inputs: rest3.map(({ name }) => name) };
  return [
    findingOf(GRADE_FINDINGS, "INPUTS_ASSUMED", { path: pathOf2(provenance2, first.input), params })
  ];
}
function shopSales({ provenance: provenance2 }, { profile: { shop } }) {
  if (shop?.units === void 0 && shop?.revenue === void 0) return [];
  return [findingOf(GRADE_FINDINGS, "SHOP_SALES_NOT_USED", { path: pathOf2(provenance2, "shop") })];
}
function ordersUnproven({ expectation }, { brief }) {
  const { mean: mean2 } = expectation.conversions;
  if (goalOf(brief) !== "sales" || mean2 >= LEAST_ORDERS2) return [];
  const params = { orders: mean2.toFixed(1), least: LEAST_ORDERS2 };
  const path = "/expectation/conversions/mean";
  return [findingOf(GRADE_FINDINGS, "ORDERS_UNPROVEN", { path, params })];
}
function pathOf2(provenance2, name) {
  const index = provenance2.findIndex(({ input }) => input === name);
  return index < 0 ? "/provenance" : `/provenance/${index}`;
}

// src/grade/grade-id.ts
function gradeId(parts) {
  return `grade-${canonicalHash(parts).slice("sha256:".length, "sha256:".length + 32)}`;
}

// src/grade/grading.ts
import * as z33 from "zod/mini";

// src/benchmarks/activity.ts
var ILLUSTRATIVE_ACTIVITY = {
  ...{ r: 1, alpha: 2, a: 0.33, b: 9.67 },
  source: "illustrative: this project\u2019s judgement, not measured"
};

// src/benchmarks/benchmarks.ts
var ILLUSTRATIVE = "illustrative: this project\u2019s judgement, not measured";
var share = (value) => ({ value, source: ILLUSTRATIVE });
var count2 = (number14) => ({ count: number14, source: ILLUSTRATIVE });
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
    followers: count2(4e3),
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
    tierSteps: count2(3),
    marginLeft: share(0)
  },
  activity: ILLUSTRATIVE_ACTIVITY,
  video: ILLUSTRATIVE_VIDEO
};

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
  const shares2 = input[key];
  if (typeof shares2 !== "object" || shares2 === null)
    return [inputIssue("OBJECT", { path: jsonPointer([key]), received: shares2 })];
  return Object.entries(shares2).flatMap(
    ([topic, received2]) => typeof received2 === "number" && received2 >= 0 && received2 <= 1 ? [] : [inputIssue("PROBABILITY", { path: jsonPointer([key, topic]), received: received2 })]
  );
}
function invalidFields(received2, pattern, path) {
  if (typeof received2 !== "object" || received2 === null)
    return [inputIssue("OBJECT", { path, received: received2 })];
  return Object.entries(pattern).flatMap(([key, example]) => {
    const at2 = `${path}/${key}`;
    if (OPTIONAL.has(at2) && !Object.hasOwn(received2, key)) return [];
    const value = Object.hasOwn(received2, key) ? received2[key] : void 0;
    if (typeof example === "object" && example !== null) return invalidFields(value, example, at2);
    if (typeof example === "string")
      return typeof value === "string" ? [] : [inputIssue("STRING", { path: at2, received: value })];
    return numberIssues(key, { path: at2, received: value });
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

// src/criteria/audience/audience.ts
var DIMENSION_ZH = {
  countries: "\u56FD\u5BB6",
  ages: "\u5E74\u9F84",
  gender: "\u6027\u522B",
  interests: "\u5174\u8DA3"
};
var LISTED4 = 0.01;
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
  const unknown4 = unknownOf(dimensions);
  return `audience: ${[
    unlisted === 1 ? "where they live is not known" : `${wholePercent(shippable.worst)} live where you ship${unlisted < LISTED4 ? "" : ` (${wholePercent(unlisted)} are not listed)`}`,
    `they resemble your target to ${wholePercent(match.mean)}${weakest === void 0 ? "" : `, least in ${weakest.dimension} (${wholePercent(weakest.match)})`}`,
    ...unknown4.length === 0 ? [] : [`not known: ${unknown4.join(", ")}`]
  ].join("; ")}`;
}
function chinese({ shippable, unlisted, match, dimensions }) {
  const weakest = weakestOf(dimensions);
  const unknown4 = unknownOf(dimensions).map((dimension) => DIMENSION_ZH[dimension]);
  return `\u53D7\u4F17\uFF1A${[
    unlisted === 1 ? "\u56FD\u5BB6\u5206\u5E03\u672A\u77E5" : `${wholePercent(shippable.worst)} \u4F4D\u4E8E\u60A8\u53EF\u53D1\u8D27\u7684\u5E02\u573A${unlisted < LISTED4 ? "" : `\uFF08${wholePercent(unlisted)} \u672A\u5217\u51FA\uFF09`}`,
    `\u4E0E\u60A8\u7684\u76EE\u6807\u53D7\u4F17\u543B\u5408\u5EA6 ${wholePercent(match.mean)}${weakest === void 0 ? "" : `\uFF0C${DIMENSION_ZH[weakest.dimension]}\u6700\u4F4E\uFF08${wholePercent(weakest.match)}\uFF09`}`,
    ...unknown4.length === 0 ? [] : [`\u672A\u77E5\uFF1A${unknown4.join("\u3001")}`]
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

// src/signals/content/expertise.ts
var WEIGHTS = { focus: 0.65, concentration: 0.1, depth: 0.25 };
var DEPTH = { length: 0.4, comparison: 0.2, trial: 0.2, answers: 0.2 };
var LENGTH = { none: 10, full: 150 };
var MANY_ANSWERS = 5;
var DEPTH_SD = 0.3;
function expertise(input, read) {
  const posts2 = read(postTexts);
  const focus = read(categoryShare);
  const wanted = new Set(input.brief.products.map(({ category }) => category));
  const inside2 = posts2.filter(({ post }) => wanted.has(post.category));
  const valueOf4 = (share4, concentration, deep) => weightedMean([
    { weight: WEIGHTS.focus, value: share4 },
    { weight: WEIGHTS.concentration, value: concentration },
    { weight: WEIGHTS.depth, value: depthOf(deep, posts2.length) }
  ]);
  const others = largestBut(wanted, posts2);
  const count4 = Math.max(1, posts2.length);
  return {
    value: valueOf4(focus.value, mainCategory(inside2.length, others), inside2),
    posts: posts2.length,
    inCategory: inside2.length,
    concentration: herfindahl(posts2),
    depth: {
      texts: inside2.filter(({ reading }) => reading !== null).length,
      comparing: inside2.filter((it) => has(it, "comparison")).length,
      testing: inside2.filter((it) => has(it, "trial")).length,
      answers: inside2.reduce((sum, { post: { answers = 0 } }) => sum + answers, 0)
    },
    ifAll: valueOf4(knownEstimate(focus.ifAll), mainCategory(count4, 0), posts2).mean,
    ifNone: valueOf4(knownEstimate(focus.ifNone), mainCategory(0, count4), []).mean
  };
}
function mainCategory(inside2, others) {
  if (inside2 + others === 0) return unknownEstimate(0);
  return knownEstimate((inside2 + 0.5) / (Math.max(inside2, others) + 0.5));
}
function counted(posts2) {
  const counts2 = /* @__PURE__ */ new Map();
  for (const { post } of posts2) counts2.set(post.category, (counts2.get(post.category) ?? 0) + 1);
  return counts2;
}
function largestBut(wanted, posts2) {
  let largest = 0;
  for (const [category, count4] of counted(posts2))
    if (!wanted.has(category)) largest = Math.max(largest, count4);
  return largest;
}
function herfindahl(posts2) {
  if (posts2.length === 0) return null;
  const shares2 = [...counted(posts2).values()].map((count4) => count4 / posts2.length);
  return shares2.reduce((sum, share4) => sum + share4 ** 2, 0);
}
function depthOf(inside2, all) {
  if (all === 0) return unknownEstimate(0);
  let [shown2, hidden] = [0, 0];
  for (const it of inside2) {
    shown2 += depthOfPost(it);
    hidden += (it.reading === null ? 1 - DEPTH.answers : 0) + hiddenAnswers(it.post);
  }
  const [mean2, best2] = [shown2 / all, (shown2 + hidden) / all];
  const error = INTERVAL_Z * DEPTH_SD / Math.sqrt(all);
  return unitEstimate({ mean: mean2, worst: mean2, lower: mean2 - error, best: best2, upper: best2 + error });
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
  explain: (evidence, { mean: mean2 }) => ({
    reason: reasonOf3(evidence),
    ...evidence.posts === 0 ? { only: "against" } : {},
    counterfactual: evidence.posts > 0 && mean2 >= 0.5 ? {
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
function reasonOf3({ posts: posts2, inCategory, depth: depth2 }) {
  const { en, zh } = depthWords(depth2);
  return posts2 === 0 ? bilingual(
    "professionalism: no posts to judge by; as few in your product\u2019s category are assumed as one creator in ten has",
    "\u4E13\u4E1A\u5EA6\uFF1A\u6CA1\u6709\u53EF\u4F9B\u5224\u65AD\u7684\u5185\u5BB9\uFF1B\u6309\u6700\u4F4E\u4E00\u6210\u8FBE\u4EBA\u7684\u54C1\u7C7B\u5360\u6BD4\u4F30\u7B97"
  ) : bilingual(
    `professionalism: ${inCategory} of ${posts2} posts ${inCategory === 1 ? "is" : "are"} about your product\u2019s category${en}`,
    `\u4E13\u4E1A\u5EA6\uFF1A${posts2} \u6761\u5185\u5BB9\u4E2D ${inCategory} \u6761\u4E0E\u60A8\u7684\u5546\u54C1\u54C1\u7C7B\u76F8\u5173${zh}`
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

// src/criteria/price-performance/margin-left.ts
function marginLeft({ terms, followers: followers2, benchmarks, rate }) {
  if (!terms.feeKnown) return unknownEstimate(benchmarks.population.marginLeft.value);
  const margin = perConversion(terms, 0);
  if (margin <= 0) return knownEstimate(0);
  const afterCommission = perConversion(terms, terms.commission) / margin;
  const fee = Number(terms.fixedFee.minor) / margin;
  const viewers = benchmarkViewers(followers2, benchmarks);
  const usual = usualViewers({ followers: followers2, benchmarks });
  const conversions = (perThousand) => usual * perThousand / 1e3;
  const sd = Math.hypot(viewers.logSd, Math.sqrt(1 / benchmarks.conversion.strength));
  const left = (count4) => fee === 0 ? afterCommission : afterCommission - fee / count4;
  const [least, most] = followers2 === null ? [0, Number.MAX_VALUE] : [conversions(rate.worst), conversions(rate.best)];
  return unitEstimate({
    mean: left(conversions(rate.mean)),
    worst: left(least),
    lower: left(least * Math.exp(-INTERVAL_Z * sd - sd ** 2 / 2)),
    best: left(most),
    upper: left(most * Math.exp(INTERVAL_Z * sd - sd ** 2 / 2))
  });
}
function priceShare({ terms, followers: followers2, benchmarks, rate }) {
  const margin = perConversion(terms, 0);
  if (!terms.feeKnown || margin <= 0) return null;
  const count4 = usualViewers({ followers: followers2, benchmarks }) * rate.mean / 1e3;
  const fee = Number(terms.fixedFee.minor) / margin;
  const commission2 = 1 - perConversion(terms, terms.commission) / margin;
  return commission2 + (fee === 0 ? 0 : fee / count4);
}
function usualViewers({
  followers: followers2,
  benchmarks
}) {
  const { logMean } = benchmarkViewers(followers2, benchmarks);
  return logNormalMean({ logMean, logSd: benchmarks.reach.logSd });
}
function perConversion(terms, commission2) {
  const { numerator, denominator } = unitContribution(terms, commission2);
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
  explain: ({ comparison }, { mean: mean2 }) => {
    const { feeKnown } = comparison.terms;
    return {
      reason: reasonOf4(feeKnown, mean2),
      ...feeKnown ? {} : { only: "against" },
      counterfactual: ifCheaper(feeKnown, priceShare(comparison))
    };
  }
});
function reasonOf4(feeKnown, left) {
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
  const share4 = wholePercent(left);
  return bilingual(
    `price-performance: a usual account of this size and fit would leave you ${share4} of the margin after the creator is paid`,
    `\u6027\u4EF7\u6BD4\uFF1A\u4EE5\u540C\u7B49\u4F53\u91CF\u4E0E\u5339\u914D\u5EA6\u7684\u4E00\u822C\u8D26\u53F7\u8BA1\uFF0C\u652F\u4ED8\u8FBE\u4EBA\u8D39\u7528\u540E\u53EF\u5269 ${share4} \u7684\u5229\u6DA6`
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
  explain: (evidence, { mean: mean2 }) => {
    const { own } = evidence;
    if (own === null)
      return evidence.from === "assumed" ? unknownTier2(mean2) : estimatedTier(evidence, mean2);
    return mean2 === 1 ? sameTier({ ...evidence, own }) : otherTier({ ...evidence, own }, wholePercent(mean2));
  }
});
function wantedTiers({ brief }) {
  return productTiers(brief);
}
function unknownTier2(mean2) {
  const left = wholePercent(mean2);
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
function estimatedTier({ gaps, from }, mean2) {
  const distance2 = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
  const steps = distance2.toFixed(1);
  const left = wholePercent(mean2);
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
  const distance2 = gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / gaps.length;
  const steps = Number.isInteger(distance2) ? String(distance2) : distance2.toFixed(1);
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
function sizeValue(followers2, band) {
  if (followers2 === null) return unknownEstimate(band.farAway);
  const size2 = Math.max(1, followers2);
  const decades = Math.max(0, Math.log10(band.from / size2), Math.log10(size2 / band.to));
  return knownEstimate(1 - Math.min(1, decades / 2) * (1 - band.farAway));
}

// src/criteria/size/size.ts
var size = defineCriterion({
  id: "size",
  appraise: ({ profile, scales }) => ({ followers: followersOf(profile), band: scales.size }),
  value: ({ followers: followers2, band }) => sizeValue(followers2, band),
  explain: ({ followers: followers2, band }) => {
    if (followers2 === null)
      return {
        reason: bilingual("size: the number of followers is hidden", "\u4F53\u91CF\uFF1A\u7C89\u4E1D\u6570\u672A\u516C\u5F00"),
        only: "against",
        counterfactual: ifInside(band)
      };
    const inside2 = followers2 >= band.from && followers2 <= band.to;
    return {
      reason: inside2 ? insideBand(followers2, band) : outsideBand(followers2, band),
      counterfactual: inside2 ? ifTenfold(band) : ifInside(band)
    };
  }
});
function insideBand(followers2, band) {
  const [count4, from, to] = [followers2, band.from, band.to].map(groupDigits);
  return bilingual(
    `size: ${count4} followers, within the ${from} to ${to} that do best here`,
    `\u4F53\u91CF\uFF1A${count4} \u7C89\u4E1D\uFF0C\u5728\u5F53\u5730\u8868\u73B0\u6700\u4F73\u7684 ${from} \u81F3 ${to} \u4E4B\u5185`
  );
}
function outsideBand(followers2, band) {
  const [side, sideZh] = followers2 < band.from ? ["below", "\u4F4E\u4E8E"] : ["above", "\u9AD8\u4E8E"];
  const [count4, from, to] = [followers2, band.from, band.to].map(groupDigits);
  return bilingual(
    `size: ${count4} followers, ${side} the ${from} to ${to} that do best here`,
    `\u4F53\u91CF\uFF1A${count4} \u7C89\u4E1D\uFF0C${sideZh}\u5F53\u5730\u8868\u73B0\u6700\u4F73\u7684 ${from} \u81F3 ${to}`
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
  const count4 = groupDigits(tenfold);
  return {
    change: "worse",
    value: sizeValue(tenfold, band).mean,
    condition: bilingual(`for an account of ${count4}`, `\u82E5\u4E3A ${count4} \u7C89\u4E1D\u7684\u8D26\u53F7`)
  };
}

// src/criteria/staying-power/probability-active.ts
function probabilityActive({ frequency, recency, age }, { r, alpha, a, b }) {
  const silence = (r + frequency) * Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + a / (b + frequency) * Math.exp(silence));
}

// src/criteria/staying-power/cadence.ts
var DAY3 = 864e5;
var WEEK = 7 * DAY3;
var FULL_RECORD = 90;
var Z = 1.645;
function cadence(posts2, { asOf, assumed: assumed2, activity = ILLUSTRATIVE_ACTIVITY }) {
  const [first, last] = [posts2[0], posts2.at(-1)];
  const unknown4 = { variation: null, burstiness: null, longestGapDays: null, active: null };
  if (first === void 0 || last === void 0)
    return { value: unknownEstimate(assumed2), posts: 0, ...unknown4, afterLongPause: 0 };
  const now = toEpochMs(asOf);
  const gaps = posts2.slice(1).map(({ at: at2 }, index) => (at2 - (posts2[index]?.at ?? at2)) / DAY3);
  const sinceLast = (now - last.at) / DAY3;
  const longestGapDays = gaps.reduce((longest, gap) => Math.max(longest, gap), sinceLast);
  const variation = coefficientOfVariation(gaps);
  const even = evenness(variation, { gaps: gaps.length, assumed: assumed2 });
  const record9 = Math.min(1, (now - first.at) / DAY3 / FULL_RECORD);
  const stillActive = (silence) => probabilityActive(activeWeeks(posts2, silence), activity) / probabilityActive(activeWeeks(posts2, 0), activity);
  const valueOf4 = (gap, active2) => {
    const observed = weightedMean([
      { weight: 0.4, value: even },
      { weight: 0.3, value: knownEstimate(gap) },
      { weight: 0.3, value: knownEstimate(active2) }
    ]);
    const before = { weight: 1 - record9, value: unknownEstimate(assumed2) };
    const whole = weightedMean([{ weight: record9, value: observed }, before]);
    return withMean(whole, observed.mean);
  };
  const active = stillActive(sinceLast);
  return {
    value: valueOf4(linearScale(longestGapDays, { zero: 60, full: 7 }), active),
    posts: posts2.length,
    variation,
    burstiness: variation === null ? null : (variation - 1) / (variation + 1),
    longestGapDays,
    active,
    afterLongPause: valueOf4(0, stillActive(Math.max(60, sinceLast))).mean
  };
}
function activeWeeks(posts2, silence) {
  const last = posts2.at(-1)?.at ?? 0;
  const recent = posts2.filter(({ at: at2 }) => at2 >= last - FULL_RECORD * DAY3);
  const first = recent[0]?.at ?? last;
  let [counted2, weeks] = [first, 0];
  for (const { at: at2 } of recent) {
    if (at2 - counted2 < WEEK) continue;
    counted2 = at2;
    weeks++;
  }
  const recency = FULL_RECORD * DAY3 / WEEK;
  const frequency = weeks === 0 ? 0 : weeks * recency * WEEK / (counted2 - first);
  const age = (weeks === 0 ? 0 : recency) + silence * DAY3 / WEEK;
  return { frequency, recency: weeks === 0 ? 0 : recency, age };
}
function coefficientOfVariation(gaps) {
  if (gaps.length < 2) return null;
  const mean2 = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  if (mean2 === 0) return null;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean2) ** 2, 0) / (gaps.length - 1);
  return Math.sqrt(variance) / mean2;
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
  explain: (evidence, { mean: mean2 }) => ({
    reason: reasonOf5(evidence),
    ...evidence.posts === 0 ? { only: "against" } : {},
    counterfactual: mean2 >= 0.5 && evidence.posts > 0 ? ifPaused(evidence) : IF_STEADY
  })
});
function reasonOf5({ posts: posts2, variation, longestGapDays, active }) {
  if (longestGapDays === null)
    return bilingual("staying power: no posts to judge by", "\u6301\u7EED\u66F4\u65B0\uFF1A\u6CA1\u6709\u53EF\u4F9B\u5224\u65AD\u7684\u5185\u5BB9");
  const { en, zh } = rhythmOf(variation);
  const days = Math.ceil(longestGapDays);
  const doubtful = active !== null && active < 0.9;
  const still = doubtful ? wholePercent(active) : "";
  return bilingual(
    `staying power: ${posts2 === 1 ? "1 post" : `${posts2} posts`}${en}, at most ${days === 1 ? "1 day" : `${days} days`} without one${doubtful ? `; still publishing with a probability of ${still}` : ""}`,
    `\u6301\u7EED\u66F4\u65B0\uFF1A${posts2} \u6761\u5185\u5BB9${zh}\uFF0C\u6700\u957F ${days} \u5929\u672A\u66F4\u65B0${doubtful ? `\uFF1B\u4ECD\u5728\u66F4\u65B0\u7684\u6982\u7387\u4E3A ${still}` : ""}`
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

// src/criteria/tonality/tonality.ts
var WEIGHTS2 = { work: 0.8, wording: 0.2 };
var tonality = defineCriterion({
  id: "tonality",
  appraise: (_, read) => ({ work: read(brandTonality), wording: read(postWording) }),
  value: ({ work, wording }) => valueOf(work.value, wording.value),
  explain: (evidence, { mean: mean2 }) => ({
    reason: reasonOf6(evidence),
    ...evidence.work.posts === 0 ? { only: "against" } : {},
    counterfactual: mean2 >= 0.5 && evidence.work.disclosed > 0 ? ifUndisclosed(evidence, mean2) : ifFull2(evidence)
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
function reasonOf6({ work, wording }) {
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
function sponsoredWork({ posts: posts2, sponsored, disclosed, undisclosed }) {
  if (sponsored === 0)
    return bilingual(`tonality: none of ${posts2} posts is paid`, `\u8C03\u6027\uFF1A${posts2} \u6761\u5185\u5BB9\u4E2D\u6CA1\u6709\u5546\u5355`);
  const unknown4 = sponsored - disclosed - undisclosed;
  const all = disclosed === sponsored;
  const en = all ? [sponsored === 1 ? "disclosed as such" : "all disclosed as such"] : [
    `${disclosed} disclosed as such`,
    ...undisclosed === 0 ? [] : [`${undisclosed} not`],
    ...unknown4 === 0 ? [] : [`${unknown4} not known`]
  ];
  const zh = all ? ["\u5747\u5DF2\u62AB\u9732"] : [
    `${disclosed} \u6761\u5DF2\u62AB\u9732`,
    ...undisclosed === 0 ? [] : [`${undisclosed} \u6761\u672A\u62AB\u9732`],
    ...unknown4 === 0 ? [] : [`${unknown4} \u6761\u4E0D\u8BE6`]
  ];
  return bilingual(
    `tonality: ${sponsored} of ${posts2} posts ${sponsored === 1 ? "is" : "are"} paid, ${en.join(", ")}`,
    `\u8C03\u6027\uFF1A${posts2} \u6761\u5185\u5BB9\u4E2D ${sponsored} \u6761\u4E3A\u5546\u5355\uFF0C${zh.join("\uFF0C")}`
  );
}
function ifUndisclosed({ work: { disclosed, undisclosed } }, mean2) {
  const seen = disclosed + undisclosed + 1;
  const lost = TONALITY_WEIGHTS.disclosure * ((disclosed + 0.5) / seen - 0.5 / seen);
  return {
    change: "worse",
    value: mean2 - WEIGHTS2.work * lost,
    condition: bilingual("if no paid post were disclosed", "\u82E5\u6240\u6709\u5546\u5355\u5747\u672A\u62AB\u9732")
  };
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
  explain: (evidence, { mean: mean2 }) => {
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
        counterfactual: ifUsual(evidence, mean2)
      };
    return {
      reason: reasonOf7(stated),
      only: stated.conversions >= stated.usual ? "for" : "against",
      counterfactual: ifUsual(evidence, mean2)
    };
  }
});
function reasonOf7(stated) {
  const { lives: lives2 } = stated;
  const [sold, viewers] = [stated.conversions, stated.viewers].map(groupDigits);
  const usual = stated.usual < 10 ? stated.usual.toFixed(1) : groupDigits(Math.round(stated.usual));
  return bilingual(
    `track record: ${lives2 === 1 ? "1 past live" : `${lives2} past lives`} sold ${sold} to ${viewers} viewers, where ${usual} were to be expected`,
    `\u8FC7\u5F80\u6218\u7EE9\uFF1A${lives2} \u573A\u8FC7\u5F80\u76F4\u64AD\u5171 ${viewers} \u4F4D\u89C2\u4F17\uFF0C\u6210\u4EA4 ${sold} \u5355\uFF0C\u540C\u7B49\u9884\u671F\u4E3A ${usual} \u5355`
  );
}
function ifUsual(evidence, mean2) {
  const { expected, hidden } = evidence;
  const shown2 = expected + hidden === 0 ? 4 : expected + hidden;
  const all = { ...evidence, conversions: shown2, expected: shown2, hidden: 0 };
  const value = trackRecordValue(all).mean;
  return {
    change: value >= mean2 ? "better" : "worse",
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
var CRITERION_IDS = CRITERIA.map(({ id: id2 }) => id2);

// src/market-profiles/market-profile.ts
import * as z32 from "zod/mini";

// src/benchmarks/market-scales.ts
import * as z31 from "zod/mini";
var Positive = z31.number().check(z31.gt(0));
var MarketScalesSchema = record2({
  engagement: record2({
    /** Engagement rate worth 0. */
    zero: Positive,
    /** Engagement rate worth 1. Logarithmic between the two. */
    full: Positive
  }).check(
    z31.refine(({ zero, full }) => full > zero, {
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
    z31.refine(({ from, to }) => to >= from, {
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
  source: z32.exactOptional(LocalTextSchema)
};
var WeightSchema2 = z32.looseObject(WEIGHT, {
  error: kolExpects("WEIGHT")
});
function weightsSchema(ids) {
  return z32.record(z32.enum(ids), WeightSchema2);
}
var MarketProfileSchema = record2({
  id: z32.string().check(z32.minLength(1)),
  version: z32.int().check(z32.gte(1)),
  /** ISO 3166-1 alpha-2. */
  markets: z32.array(MarketSchema),
  /** By criterion, each with a reason; they sum to 1. A criterion that does not count has weight 0. */
  weights: weightsSchema(CRITERION_IDS),
  values: MarketScalesSchema,
  gates: record2({
    /** Least share of the audience in markets that can be shipped to. */
    shippableShare: ProbabilitySchema,
    /** Days back in which sponsored work for a competitor is a conflict. */
    competitorDays: z32.int().check(z32.gte(0))
  })
});
function marketProfileIssues(input) {
  const issues3 = inputIssues(MarketProfileSchema, input);
  if (!isIntact("/weights", issues3)) return issues3;
  const weights = Object.values(input.weights).map(({ weight }) => weight);
  const sum = weights.reduce((total2, weight) => total2 + weight, 0);
  if (Math.abs(sum - 1) <= 1e-9) return issues3;
  const params = { sum: Number(sum.toFixed(12)) };
  return [...issues3, kolIssue("WEIGHTS_SUM", { path: "/weights", received: weights, params })];
}

// src/signals/conversion/fit-spread.ts
var ASSUMED_LIVES = { betweenLives: 0.1, weight: 5 };
var SHAPES = Array.from({ length: 25 }, (_, at2) => 0.2 * 10 ** (at2 / 6));
var MEANS = Array.from({ length: 25 }, (_, at2) => Math.exp((at2 - 12) / 8));
var FEWEST_CREATORS_WITH_LIVES = 5;
function fitConversionSpread(creators) {
  const known = creators.filter((lives2) => lives2.length > 0);
  if (known.length < FEWEST_CREATORS_WITH_LIVES) return void 0;
  const betweenLives = livesVariation(known);
  const counted2 = known.map((lives2) => countedLives(lives2, betweenLives));
  return { ...creatorsSpread(counted2), betweenLives };
}
function countedLives(lives2, betweenLives) {
  const ratio = pooledRatio(lives2);
  let [conversions, expected] = [0, 0];
  for (const live of lives2) {
    const weight = 1 / (1 + betweenLives * live.expected * ratio);
    conversions += weight * live.conversions;
    expected += weight * live.expected;
  }
  return { conversions, expected };
}
function pooledRatio(lives2) {
  let [conversions, expected] = [0, 0];
  for (const live of lives2) {
    conversions += live.conversions;
    expected += live.expected;
  }
  return expected === 0 ? 0 : conversions / expected;
}
function livesVariation(creators) {
  let excess = ASSUMED_LIVES.betweenLives * ASSUMED_LIVES.weight;
  let freedom = ASSUMED_LIVES.weight;
  for (const lives2 of creators) {
    const ratio = pooledRatio(lives2);
    if (lives2.length < 2 || ratio === 0) continue;
    const correction = lives2.length / (lives2.length - 1);
    for (const { conversions, expected } of lives2) {
      const mean2 = expected * ratio;
      const variance = correction * (conversions - mean2) ** 2 - mean2;
      const weight = (mean2 / (1 + mean2)) ** 2 / correction;
      excess += weight * variance / mean2 ** 2;
      freedom += weight;
    }
  }
  return Math.min(4, Math.max(0, excess / freedom));
}
function creatorsSpread(creators) {
  const pooled = pooledRatio(creators);
  const centre = pooled > 0 ? pooled : 0.5 / creators.reduce((sum, it) => sum + it.expected, 0);
  const points2 = SHAPES.flatMap(
    (shape) => MEANS.map((factor) => {
      const mean3 = centre * factor;
      return { shape, mean: mean3, log: logMarginal(creators, shape, shape / mean3) };
    })
  );
  const top = points2.reduce((most, { log }) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  let [total2, first, second] = [0, 0, 0];
  for (const { shape, mean: mean3, log } of points2) {
    const weight = Math.exp(log - top);
    total2 += weight;
    first += weight * mean3;
    second += weight * mean3 ** 2 * (1 + 1 / shape);
  }
  const mean2 = first / total2;
  const variance = second / total2 - mean2 ** 2;
  return { shape: mean2 ** 2 / variance, exposure: mean2 / variance };
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
  const samples = peers.map(sampleOf2).filter((sample) => sample !== null);
  if (samples.length < FEWEST_PEERS) return fallback;
  const dispersion = fitDispersion(samples);
  const line = fitLine(samples);
  return { ...line, dispersion, strength: fitStrength(samples, { ...line, dispersion }) };
}
function sampleOf2(peer) {
  const followers2 = followersOf(peer);
  const rates = [];
  let noise = 0;
  for (const { views, likes, comments } of peer.posts) {
    if (views === null || views === 0 || likes === null || comments === null) continue;
    rates.push(Math.min(likes + comments, views) / views);
    noise += 1 / views;
  }
  if (followers2 === null || followers2 === 0 || rates.length < 3) return null;
  const mean2 = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  if (mean2 <= 0 || mean2 >= 1) return null;
  const variance = rates.reduce((sum, rate) => sum + (rate - mean2) ** 2, 0) / (rates.length - 1);
  return {
    decades: Math.log10(followers2) - 5,
    posts: rates.length,
    mean: mean2,
    variance,
    noise: noise / rates.length
  };
}
function fitDispersion(samples) {
  let beyond = 0;
  let scale = 0;
  for (const { posts: posts2, mean: mean2, variance, noise } of samples) {
    const spread2 = mean2 * (1 - mean2);
    beyond += (posts2 - 1) * (variance - spread2 * noise);
    scale += (posts2 - 1) * spread2 * (1 - noise);
  }
  return within2(beyond / scale, 1e-4, 0.5);
}
function fitLine(samples) {
  const overall = samples.reduce((sum, { mean: mean2 }) => sum + mean2, 0) / samples.length;
  let intercept = Math.log(overall / (1 - overall));
  let slope = 0;
  for (let step = 0; step < 50; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { decades, mean: mean2 } of samples) {
      const expected = 1 / (1 + Math.exp(-(intercept + slope * decades)));
      const weight = expected * (1 - expected);
      g0 += mean2 - expected;
      g1 += (mean2 - expected) * decades;
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
  for (const { decades, mean: mean2, posts: posts2, noise } of samples) {
    const expected = 1 / (1 + Math.exp(-(line.interceptAt100k + line.slopePerDecade * decades)));
    const spread2 = expected * (1 - expected);
    const sampling = spread2 * (line.dispersion + (1 - line.dispersion) * noise) / posts2;
    between += (mean2 - expected) ** 2 - sampling;
    scale += spread2;
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
  expiresAfterDays: z33.optional(
    z33.int({ error: kolExpects("EXPIRY_DAYS") }).check(
      z33.gte(1, { error: kolExpects("EXPIRY_DAYS") }),
      z33.lte(3650, { error: kolExpects("EXPIRY_DAYS") })
    )
  ),
  fx: z33.optional(z33.array(FxQuoteSchema))
});
function gradingOf(brief, options) {
  const issues3 = optionIssues(options);
  if (issues3.length > 0) throw inputInvalid("options", issues3);
  const checked2 = parseBrief(brief);
  const { asOf, expiresAfterDays = 30, marketProfile, fx = [] } = options;
  const market = marketProfile ?? marketProfileFor(checked2.market);
  const { benchmarks: fitted, findings: findings3 } = fittedBenchmarks(options);
  const benchmarks = benchmarksFor(checked2, fitted);
  const wording = wordingOf(checked2, options.wording);
  const scales = market.values;
  return {
    brief: checked2,
    briefHash: canonicalHash(checked2),
    criteria: CRITERIA,
    weights: market.weights,
    market,
    benchmarks,
    asOf,
    shared: sharedBy({ brief: checked2, asOf, benchmarks, scales, fx, wording }),
    expiresAt: toInstant(toEpochMs(asOf) + expiresAfterDays * DAY4),
    fx,
    wording,
    findings: findings3
  };
}
function optionIssues(options) {
  const issues3 = inputIssues(OptionsSchema, options);
  if (issues3.some(({ path }) => path === "")) return issues3;
  const { peers, benchmarks, marketProfile } = options;
  return [
    ...issues3,
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
  const engagement4 = fitEngagementPrior(peers, benchmarks.engagement);
  const conversion = fittedConversion(peers, benchmarks.conversion);
  const fitted = { ...benchmarks, engagement: engagement4, conversion };
  if (engagement4 !== benchmarks.engagement) return { benchmarks: fitted, findings: [] };
  const params = { least: FEWEST_PEERS, given: peers.length };
  return {
    benchmarks: fitted,
    findings: [findingOf(GRADE_FINDINGS, "PEERS_TOO_FEW", { path: "", params })]
  };
}
function fittedConversion(peers, prior) {
  const spread2 = fitConversionSpread(peers.map((peer) => comparedLives(peer, prior)));
  if (spread2 === void 0) return prior;
  const { shape, exposure, betweenLives } = spread2;
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
  })).filter(({ points: points2 }) => Math.abs(points2) >= LEAST_POINTS).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const chosen2 = ["for", "against"].flatMap(
    (direction) => moves.filter(({ points: points2 }) => points2 > 0 === (direction === "for")).filter(({ assessment: { id: id2, only = direction } }) => {
      return only === direction && !(direction === "for" && underReview.includes(id2));
    }).slice(0, MOST_REASONS).map(({ assessment }) => ({ direction, assessment }))
  );
  return chosen2.map(({ direction, assessment }) => ({
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
  const { gates, findings: findings3 } = checkGates(gateInput);
  const reviewed = reviewOf(input, read);
  const why = explained(assessments);
  const graded2 = {
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
    ...graded2,
    findings: [...findings3, ...profileFindings(graded2, input, read), ...grading.findings]
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

// src/grade/best-grades.ts
function bestGrades(compare2, top) {
  let kept = [];
  let count4 = 0;
  let worst;
  const cut2 = () => {
    kept = kept.sort((a, b) => compare2(a.figures, b.figures)).slice(0, top);
    worst = kept[top - 1]?.figures;
  };
  return {
    add: (figures2, ranked2) => {
      count4++;
      if (worst !== void 0 && compare2(figures2, worst) >= 0) return;
      kept.push(ranked2());
      if (kept.length >= 2 * top) cut2();
    },
    best: () => {
      cut2();
      return kept.map(({ grade }) => grade());
    },
    count: () => count4
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
  const figures2 = {
    sales: [byContribution, byLowerEnd],
    awareness: [
      descending(peoplePerMoney),
      descending(({ expectation }) => expectation.targetViewers ?? 0)
    ],
    leads: [descending(({ expectation }) => expectation.leads ?? 0)]
  };
  const order = [
    ...figures2[goal],
    descending(({ score: score3 }) => score3.mean),
    descending(({ score: score3 }) => score3.interval.lower),
    byName
  ];
  return (a, b) => {
    for (const compare2 of order) {
      const difference2 = compare2(a, b);
      if (difference2 !== 0) return difference2;
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
  const [one, other] = [a, b].map(({ creator, platform: platform2 }) => `${creator.id}
${platform2}`);
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
    because: first.contributions.map(({ id: id2, points: points2 }, index) => ({
      contribution: id2,
      points: points2 - (second.contributions[index]?.points ?? 0)
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
  const levelFee2 = money(contribution.mean.currency, toMinor(terms.fixedFee) + lead);
  const gross = Number(toMinor(breakEvenFee));
  const needed = gross - Number(lead);
  const levelRate2 = gross > 0 && needed >= 0 ? conversionsPer1000Viewers.mean * (needed / gross) : null;
  return { levelFee: levelFee2, levelRate: levelRate2 };
}
function smallestFlip(first, second) {
  const lead = first.score.mean - second.score.mean;
  let best2 = null;
  for (const [index, { id: id2, weight, value }] of first.contributions.entries()) {
    const difference2 = 100 * (value - (second.contributions[index]?.value ?? 0));
    const t = lead / (lead - difference2);
    const to = weight + t * (1 - weight);
    if (!Number.isFinite(t) || to < 0 || to > 1 - 1e-9) continue;
    if (best2 === null || Math.abs(to - weight) < Math.abs(best2.to - best2.from))
      best2 = { contribution: id2, from: weight, to };
  }
  return best2;
}

// src/grade/rank-creators.ts
function rankCreators(profiles, brief, options) {
  const ranking2 = startRanking(gradingOf(brief, options), topOf(options));
  const checked2 = parseCreators(profiles);
  for (const profile of checked2) ranking2.add(profile);
  return ranking2.result(personsTwice(checked2));
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
      const figures2 = whole ?? appraise(grading, profile).estimate;
      const keep = () => {
        if (whole !== void 0) return { figures: figures2, grade: () => whole };
        const copy = JSON.parse(JSON.stringify(profile));
        return {
          figures: appraise(grading, copy).estimate,
          grade: () => gradeWith(grading, copy)
        };
      };
      const part = partOf2(figures2);
      parts[part].add(figures2, keep);
      if (part === "ranked") fittest.add(figures2, keep);
    },
    result: (findings3) => rankingOf(parts, { goal, top, findings: findings3, fittest: fittest.best() })
  };
}
function rankingOf(parts, {
  goal,
  top,
  findings: findings3,
  fittest
}) {
  const leading = parts.ranked.best();
  const ranked2 = leading.slice(0, top);
  const toQuote = parts["to-quote"].best();
  const failed = parts.excluded.best();
  return {
    grades: [...ranked2, ...toQuote, ...failed],
    ranked: ranked2,
    fittest,
    toQuote,
    excluded: failed.map(({ creator, platform: platform2, gates }) => ({
      creatorId: creator.id,
      platform: platform2,
      gates: gates.filter(({ passed }) => !passed).map(({ id: id2, reason }) => ({ id: id2, reason }))
    })),
    counts: {
      ranked: parts.ranked.count(),
      "to-quote": parts["to-quote"].count(),
      excluded: parts.excluded.count()
    },
    robustness: robustnessOf(leading, goal),
    findings: findings3
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
    const params = { person, accounts: accounts.map(({ id: id2, platform: platform2 }) => `${id2} (${platform2})`) };
    return [findingOf(GRADE_FINDINGS, "PERSON_TWICE", { path: "", params })];
  });
}

// src/mcda/robustness.ts
import * as z36 from "zod/mini";

// src/probability/draws.ts
function drawNormal(random) {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
function drawGamma(shape, random) {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  for (; ; ) {
    const z45 = drawNormal(random);
    const v = (1 + z45 / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * z45 * z45 + d - d * v + d * Math.log(v)) return d * v;
  }
}
var SMALL_MEAN = 10;
function drawPoisson(mean2, random) {
  if (mean2 >= SMALL_MEAN) return rejectionPoisson(mean2, random);
  const limit = Math.exp(-mean2);
  let count4 = 0;
  for (let product = 1 - random(); product > limit; product *= 1 - random()) count4++;
  return count4;
}
function rejectionPoisson(mean2, random) {
  const b = 0.931 + 2.53 * Math.sqrt(mean2);
  const a = -0.059 + 0.02483 * b;
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
  const squeeze = 0.9277 - 3.6224 / (b - 2);
  for (; ; ) {
    const u = random() - 0.5;
    const v = 1 - random();
    const us = 0.5 - Math.abs(u);
    const count4 = Math.floor((2 * a / us + b) * u + mean2 + 0.43);
    if (us >= 0.07 && v <= squeeze) return count4;
    if (!(count4 >= 0) || us < 0.013 && v > us) continue;
    const accept = Math.log(v * inverseAlpha / (a / (us * us) + b));
    if (accept <= count4 * Math.log(mean2) - mean2 - logGamma(count4 + 1)) return count4;
  }
}

// src/mcda/ranking.ts
var RESOLUTION = 1e12;
function rankKeys(scores, { better, scale }) {
  const sign = better === "higher" ? 1 : -1;
  return scores.map(
    (score3) => Math.round(sign * (scale === "ratio" ? Math.log(score3) : score3) * RESOLUTION)
  );
}
function ranked(names, keys) {
  return names.map((name, index) => ({ name, key: keys[index] ?? Number.NaN })).sort((a, b) => b.key - a.key).map(({ name }) => name);
}
function firstOf(keys) {
  return keys.reduce((best2, key, index) => key > (keys[best2] ?? Number.NaN) ? index : best2, 0);
}

// src/mcda/flip.ts
var STEPS = 500;
var HALVINGS2 = 30;
function smallestFlip2(search) {
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
    (best2, flip2) => best2 === null || Math.abs(flip2.to - flip2.from) < Math.abs(best2.to - best2.from) ? flip2 : best2,
    null
  );
}
function flipTowards({ weights, keys, isFirst }, { index, end }) {
  const from = weights[index] ?? Number.NaN;
  if (from === 1) return null;
  const holdsAt = (weight) => isFirst(keys(withWeight(weights, index, weight)));
  const at2 = (step) => from + (end - from) * step / STEPS;
  for (let step = 1; step <= STEPS; step++) {
    if (holdsAt(at2(step))) continue;
    let [holds, flips] = [at2(step - 1), at2(step)];
    for (let halving = 0; halving < HALVINGS2; halving++) {
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
  return weights.map((weight, at2) => at2 === index ? to : weight * (1 - to) / (1 - from));
}

// src/mcda/problem.ts
import * as z34 from "zod/mini";
var NameSchema = TextSchema.check(z34.minLength(1));
var Threshold = z34.number().check(z34.gte(0));
var PreferenceSchema = z34.discriminatedUnion("kind", [
  record2({ kind: z34.literal("usual") }),
  record2({ kind: z34.literal("ushape"), q: Threshold }),
  record2({ kind: z34.literal("vshape"), p: z34.number().check(z34.gt(0)) }),
  record2({ kind: z34.literal("level"), q: Threshold, p: Threshold }),
  record2({ kind: z34.literal("linear"), q: Threshold, p: Threshold })
]);
var DecisionCriterionSchema = record2({
  /** Name, once in a problem. */
  name: NameSchema,
  /** At least 0; weights that do not sum to 1 are divided by their sum. */
  weight: z34.number().check(z34.gte(0)),
  /** `benefit`: more is better; `cost`: less is better. */
  direction: z34.enum(["benefit", "cost"]),
  /** Lowest and highest possible value. Needed by `spotis`; `wsm` uses the range of the values without them. */
  bounds: z34.exactOptional(z34.tuple([z34.number(), z34.number()])),
  /** Only for `promethee2`. Default: `usual`. */
  preference: z34.exactOptional(PreferenceSchema)
});
var DecisionProblemSchema = record2({
  /** Names of the alternatives, each once. */
  alternatives: z34.array(NameSchema).check(z34.minLength(1)),
  /** The criteria, in the order of the columns of `values`. */
  criteria: z34.array(DecisionCriterionSchema).check(z34.minLength(1)),
  /** One row for each alternative, with one value for each criterion. */
  values: z34.array(z34.array(z34.number()))
});
function problemIssues(input) {
  const issues3 = inputIssues(DecisionProblemSchema, input);
  const problem = input;
  const hasNames = isIntact("/alternatives", issues3);
  const hasCriteria = isIntact("/criteria", issues3);
  return [
    ...issues3,
    ...hasNames ? repeatedNames("/alternatives", problem.alternatives) : [],
    ...hasCriteria ? criteriaIssues(problem) : [],
    ...hasNames && hasCriteria && isIntact("/values", issues3) ? shapeIssues(problem) : []
  ];
}
function repeatedNames(path, names, field2 = "") {
  const seen = /* @__PURE__ */ new Set();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [kolIssue("NAME_ONCE", { path: `${path}/${index}${field2}`, received: name })];
  });
}
function criteriaIssues({ criteria }) {
  const weights = criteria.map(({ weight }) => weight);
  const sum = weights.reduce((total2, weight) => total2 + weight, 0);
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
  const sum = weights.reduce((total2, weight) => total2 + weight, 0);
  return weights.map((weight) => weight / sum);
}

// src/mcda/methods/ahp.ts
import * as z35 from "zod/mini";
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
var ROUNDING_SLACK2 = 5e-3;
var PairwiseComparisonSchema = record2({
  /** Names of the criteria, or criteria with their names. */
  criteria: z35.array(z35.union([NameSchema, record2({ name: NameSchema })])).check(z35.minLength(1), z35.maxLength(RANDOM_INDEX.length)),
  /** How many times as important the criterion of the row is as that of the column, 1/9 to 9 on Saaty's scale. */
  pairwise: z35.array(z35.array(z35.number().check(z35.gt(0))))
});
var ahp = {
  schema: PairwiseComparisonSchema,
  issuesOf: pairwiseIssues,
  solve: (problem) => {
    const issues3 = pairwiseIssues(problem);
    if (issues3.length > 0) throw inputInvalid("problem", issues3);
    const { pairwise } = problem;
    const weights = principalEigenvector(pairwise);
    const size2 = pairwise.length;
    const index = (eigenvalueOf(pairwise, weights) - size2) / (size2 - 1);
    const random = RANDOM_INDEX[size2 - 1] ?? Number.NaN;
    return { weights, consistencyRatio: random === 0 ? 0 : Math.max(0, index / random) };
  }
};
function pairwiseIssues(input) {
  const issues3 = inputIssues(PairwiseComparisonSchema, input);
  if (issues3.length > 0 && !isIntact("/criteria", issues3)) return issues3;
  const { criteria, pairwise } = input;
  const names = criteria.map(
    (criterion) => typeof criterion === "string" ? criterion : criterion.name
  );
  const found = [...issues3, ...repeatedNames("/criteria", names)];
  return isIntact("/pairwise", issues3) ? [...found, ...matrixIssues(pairwise, names.length)] : found;
}
function matrixIssues(pairwise, size2) {
  const rows = { rows: size2 };
  const columns = { columns: size2 };
  const shape = [
    ...pairwise.length === size2 ? [] : [kolIssue("ROWS", { path: "/pairwise", received: pairwise.length, params: rows })],
    ...pairwise.flatMap((row, index) => {
      if (row.length === size2) return [];
      return [kolIssue("COLUMNS", { path: `/pairwise/${index}`, received: row, params: columns })];
    })
  ];
  return shape.length > 0 ? shape : pairwise.flatMap((row, at2) => reciprocalIssues(pairwise, row, at2));
}
function reciprocalIssues(pairwise, row, at2) {
  return row.slice(0, at2 + 1).flatMap((value, column) => {
    const path = `/pairwise/${at2}/${column}`;
    if (column === at2)
      return value === 1 ? [] : [inputIssue("EXACTLY", { path, received: value, params: { value: "1" } })];
    const other = pairwise[column]?.[at2] ?? Number.NaN;
    if (Math.abs(value * other - 1) <= ROUNDING_SLACK2) return [];
    const params = { value: other, at: `/pairwise/${column}/${at2}` };
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
    const issues3 = problemIssues(problem);
    return issues3.length > 0 ? issues3 : formula.issuesOf(problem);
  };
  const solve = (problem) => {
    const issues3 = issuesOf2(problem);
    if (issues3.length > 0) throw inputInvalid("problem", issues3);
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
    (row, at2) => row.flatMap((value, index) => {
      const [low, high] = criteria[index]?.bounds ?? [value, value];
      if (value >= low && value <= high) return [];
      const path = `/values/${at2}/${index}`;
      return [kolIssue("WITHIN_BOUNDS", { path, received: value, params: { low, high } })];
    })
  );
}
function weightedSum2(values, weights) {
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
    const rows = problem.values.map((_, at2) => columns.map((flows) => flows[at2] ?? Number.NaN));
    return (weights) => rows.map((row) => weightedSum2(row, weights));
  }
});
function netFlows(problem, index) {
  const values = columnOf(problem, index);
  const { preference = USUAL, direction } = problem.criteria[index] ?? { direction: "benefit" };
  const sign = direction === "cost" ? -1 : 1;
  return values.map((own) => {
    const net = values.reduce((sum, other) => {
      const difference2 = sign * (own - other);
      return sum + preferenceOf(difference2, preference) - preferenceOf(-difference2, preference);
    }, 0);
    return net / (values.length - 1);
  });
}
function preferenceOf(difference2, preference) {
  if (difference2 <= 0) return 0;
  switch (preference.kind) {
    case "usual":
      return 1;
    case "ushape":
      return difference2 > preference.q ? 1 : 0;
    case "vshape":
      return Math.min(1, difference2 / preference.p);
    case "level":
      return difference2 > preference.p ? 1 : difference2 > preference.q ? 0.5 : 0;
    case "linear": {
      const { q, p } = preference;
      return Math.min(1, Math.max(0, (difference2 - q) / (p - q)));
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
    return (weights) => distances.map((row) => weightedSum2(row, weights));
  }
});
function boundsOf({ criteria }) {
  return criteria.map(({ bounds }) => bounds ?? [Number.NaN, Number.NaN]);
}

// src/mcda/methods/closeness.ts
function closenessOf(rows, weights) {
  const weighted2 = rows.map((row) => row.map((value, index) => value * (weights[index] ?? 0)));
  const best2 = (weighted2[0] ?? []).map(
    (_, index) => weighted2.reduce((most, row) => Math.max(most, row[index] ?? 0), Number.NEGATIVE_INFINITY)
  );
  const worst = best2.map(
    (_, index) => weighted2.reduce((least, row) => Math.min(least, row[index] ?? 0), Number.POSITIVE_INFINITY)
  );
  return weighted2.map((row) => {
    const toBest = distance(row, best2);
    const toWorst = distance(row, worst);
    return toWorst / (toBest + toWorst);
  });
}
function distance(a, b) {
  return lengthOf(a.map((value, index) => value - (b[index] ?? 0)));
}
function lengthOf(vector) {
  return vector.reduce((length2, value) => Math.hypot(length2, value), 0);
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
        const share4 = value / (lengths[index] ?? Number.NaN);
        return criteria[index]?.direction === "cost" ? -share4 : share4;
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
      const weighted2 = distances.map(
        (row) => row.map((distance2, index) => distance2 * (weights[index] ?? Number.NaN))
      );
      const utility = scaled(weighted2.map((row) => row.reduce((sum, part) => sum + part, 0)));
      const regret = scaled(
        weighted2.map((row) => row.reduce((most, part) => Math.max(most, part)))
      );
      return utility.map((share4, index) => V * share4 + (1 - V) * (regret[index] ?? Number.NaN));
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
    (row, at2) => row.flatMap((value, index) => {
      if (value > 0) return [];
      const path = `/values/${at2}/${index}`;
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
    return (weights) => rows.map((row) => weightedSum2(row, weights));
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
var OptionsSchema2 = record2({
  method: z36.enum(Object.keys(RANKING_METHODS)),
  draws: z36.exactOptional(z36.int().check(z36.gte(1), z36.lte(1e5)))
});
function robustnessOf2(problem, options) {
  const issues3 = inputIssues(OptionsSchema2, options);
  if (issues3.length > 0) throw inputInvalid("options", issues3);
  const { method, random, draws = 1e3 } = options;
  RANKING_METHODS[method].solve(problem);
  const keys = keysOf(problem, method);
  const weights = weightsOf(problem);
  const first = firstOf(keys(weights));
  const isFirst = (at2) => at2[first] === at2[firstOf(at2)];
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
    flip: smallestFlip2({ problem, weights, keys, isFirst })
  };
}
function keysOf(problem, method) {
  const { formula } = RANKING_METHODS[method];
  const scoresOf2 = formula.scoresOf(problem);
  return (weights) => rankKeys(scoresOf2(weights), formula);
}
function verdicts(problem, { isFirst }) {
  return Object.keys(RANKING_METHODS).map((method) => {
    const issues3 = RANKING_METHODS[method].issuesOf(problem);
    const keys = issues3.length > 0 ? [] : keysOf(problem, method)(weightsOf(problem));
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
  const { underMethods, underDraws } = robustnessOf2(problemOf(compared, first), {
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
    alternatives: grades.map(({ creator }, at2) => `${at2 + 1} ${creator.id}`),
    criteria: first.contributions.map(({ id: id2, weight }) => ({
      name: id2,
      weight,
      direction: "benefit",
      bounds: [0, 1]
    })),
    values: grades.map(({ contributions: contributions2 }) => {
      const values = new Map(contributions2.map(({ id: id2, value }) => [id2, value]));
      return first.contributions.map(({ id: id2 }) => values.get(id2) ?? 0);
    })
  };
}

// src/bin/grade-file.ts
var GRADES = {
  option: "--grade",
  kind: "creator-grade",
  schema: CreatorGradeSchema
};
async function readGrade(reference, creator, reading) {
  const mark = reference.lastIndexOf("#");
  const path = mark > 0 ? reference.slice(0, mark) : reference;
  const wanted = creator ?? (mark > 0 ? reference.slice(mark + 1) : void 0);
  const list = await readRecordList(path, GRADES, reading);
  const grades = list.items;
  const found = wanted === void 0 && grades.length === 1 ? grades[0] : grades.find((grade) => grade.creator.id === wanted);
  if (found !== void 0) return { grade: found, list };
  const params = { creators: someIds(grades.map((grade) => grade.creator)) };
  throw inputInvalid(`--grade ${path}`, [
    kolIssue("GRADE_OF_CREATOR", { path: "--creator", received: wanted, params })
  ]);
}
function someIds(creators) {
  const ids = creators.slice(0, 5).map(({ id: id2 }) => JSON.stringify(id2));
  return creators.length > ids.length ? [...ids, "\u2026"] : ids;
}

// src/bin/inputs.ts
import * as z38 from "zod/mini";

// src/node/creators.ts
import * as z37 from "zod/mini";

// src/node/columns.ts
var agesCell = (cell3, row) => {
  const shares2 = sharesCell(cell3, row);
  if (shares2 === void 0) return void 0;
  const ages2 = [];
  for (const [bracket2, share4] of Object.entries(shares2)) {
    const [, from, to] = /^(\d{1,3})(?:[-–](\d{1,3})|\+)$/.exec(bracket2) ?? [];
    if (from === void 0) return row.refuse(kolIssue("AGES_CELL", { received: bracket2 }));
    ages2.push({ from: Number(from), to: to === void 0 ? null : Number(to), share: share4 });
  }
  return ages2;
};
var CREATOR_COLUMNS = [
  { column: "id", aliases: ["\u7F16\u53F7", "\u8FBE\u4EBA\u7F16\u53F7"], read: idCell, required: true },
  { column: "name", aliases: ["\u59D3\u540D", "\u6635\u79F0", "\u8FBE\u4EBA\u6635\u79F0"], read: textCell, required: true },
  { column: "platform", aliases: ["\u5E73\u53F0"], read: textCell, required: true },
  { column: "market", aliases: ["\u5E02\u573A"], read: textCell, required: true },
  { column: "followers", aliases: ["\u7C89\u4E1D\u6570"], read: countCell, required: true },
  { column: "priceTier", aliases: ["\u4EF7\u4F4D"], read: textCell },
  { column: "tierSource", aliases: ["\u4EF7\u4F4D\u6765\u6E90"], read: textCell },
  { column: "audienceSource", aliases: ["\u53D7\u4F17\u6765\u6E90"], read: textCell },
  { column: "countries", aliases: ["\u53D7\u4F17\u56FD\u5BB6"], field: "audience/countries", read: sharesCell },
  {
    column: "audienceLanguages",
    aliases: ["\u53D7\u4F17\u8BED\u8A00"],
    field: "audience/languages",
    read: sharesCell
  },
  { column: "ages", aliases: ["\u53D7\u4F17\u5E74\u9F84"], field: "audience/ages", read: agesCell },
  { column: "female", aliases: ["\u5973\u6027\u5360\u6BD4"], field: "audience/gender/female", read: shareCell },
  { column: "male", aliases: ["\u7537\u6027\u5360\u6BD4"], field: "audience/gender/male", read: shareCell },
  { column: "interests", aliases: ["\u53D7\u4F17\u5174\u8DA3"], field: "audience/interests", read: sharesCell },
  { column: "categories", aliases: ["\u54C1\u7C7B"], read: sharesCell },
  { column: "languages", aliases: ["\u8BED\u8A00"], read: listCell },
  { column: "fee", aliases: ["\u8D39\u7528"], field: "fee/fixed", read: amountCell("feeCurrency") },
  { column: "feeCurrency", aliases: ["\u5E01\u79CD"], field: null, read: textCell },
  { column: "commission", aliases: ["\u4F63\u91D1"], field: "fee/commission", read: rateCell },
  { column: "posts", aliases: ["\u5E16\u5B50"], read: jsonCell },
  { column: "lives", aliases: ["\u76F4\u64AD"], read: jsonCell },
  { column: "permits", aliases: ["\u8BB8\u53EF"], read: jsonCell }
];
var UNKNOWN2 = {
  ...{ kind: "creator-profile", version: 1, followers: null, posts: [], audience: {} },
  ...{
    priceTier: null,
    audienceSource: "estimated",
    tierSource: "estimated",
    categories: {},
    languages: []
  }
};
function* creatorsOfRows(rows) {
  for (const { line, fields } of rows) {
    const { fee, ...rest3 } = fields;
    const whole = fee === void 0 ? {} : { fee: { commission: null, ...fee } };
    yield { line, value: { ...UNKNOWN2, ...rest3, ...whole } };
  }
}

// src/node/creators.ts
async function readCreatorList(path, reading) {
  return atLeastOne(await readList(path, creatorList(), reading));
}
function creatorList() {
  const repeated = repeatedIds();
  return {
    schema: CreatorProfileSchema,
    columns: CREATOR_COLUMNS,
    recordsOf: creatorsOfRows,
    itemsOf: creatorsIn,
    holder: z37.object({ creators: z37.array(z37.unknown()) }),
    refuses: otherRecord,
    issuesOf: (profile) => [...creatorIssues(profile), ...repeated(profile)]
  };
}
function creatorsIn(value) {
  return "creators" in value && Array.isArray(value.creators) ? value.creators.map((creator, at2) => ({ path: `/creators/${at2}`, value: creator })) : [{ path: "", value }];
}
function otherRecord(first) {
  const kind = kindIn(first);
  return typeof kind === "string" && kind !== "creator-profile" ? kolIssue("CREATORS", { path: "/kind", received: kind }) : void 0;
}
function atLeastOne(list) {
  if (list.items.length > 0) return list;
  throw noCreator(list.what);
}
function noCreator(what) {
  const params = { minimum: 1 };
  return inputInvalid(what, [inputIssue("AT_LEAST_ITEMS", { received: [], params })]);
}
function commissionFindings({ kind, items, what }) {
  if (kind !== "json" && kind !== "ndjson") return [];
  const fees = items.map(({ fee }) => ({ fee: { commission: fee?.commission } }));
  return unusualRates(fees, { what });
}

// src/bin/inputs.ts
var BRIEF = {
  ...{ option: "--brief", kind: "brief" },
  schema: BriefSchema,
  issuesOf: briefIssues
};
async function readGradeFiles(flags, context2) {
  const reading = await listReading(flags, context2);
  const what = `--creators ${flags.creators}`;
  const [creators, ...references] = await readTogether([
    () => readCreatorList(flags.creators, { ...reading, what }),
    ...referenceReaders(flags, context2, reading)
  ]);
  const { brief, options, lists, findings: findings3 } = referencesOf(references, flags);
  context2.noteFindings([
    ...confirmedLists([creators, ...lists], flags.rows),
    ...commissionFindings(creators),
    ...findings3
  ]);
  return { creators: creators.items, brief, options };
}
async function readReferences(flags, context2) {
  const reading = await listReading(flags, context2);
  const references = await readTogether(referenceReaders(flags, context2, reading));
  return { ...referencesOf(references, flags), reading };
}
function referenceReaders(flags, context2, reading) {
  const { peers } = flags;
  return [
    () => readRecordFile(flags.brief, BRIEF, context2),
    async () => peers === void 0 ? [] : [await readCreatorList(peers, { ...reading, what: `--peers ${peers}` })],
    () => readQuotes(flags.fx, reading),
    () => marketProfiles(flags, context2),
    async () => flags.benchmarks === void 0 ? [] : [await readBenchmarks(flags.benchmarks, context2)]
  ];
}
function referencesOf([brief, peers, quotes2, profiles, priors], flags) {
  const [references] = peers;
  const [fx] = quotes2;
  const [marketProfile] = profiles;
  const [benchmarks] = priors;
  const options = {
    ...timesOf(flags),
    ...references === void 0 ? {} : { peers: references.items },
    ...fx === void 0 ? {} : { fx: fx.items },
    ...marketProfile === void 0 ? {} : { marketProfile },
    ...benchmarks === void 0 ? {} : { benchmarks }
  };
  const findings3 = peers.flatMap(commissionFindings);
  return { brief, options, lists: [...peers, ...quotes2], findings: findings3 };
}
async function marketProfiles({ profile: id2, marketProfile: path }, context2) {
  if (id2 === void 0) return path === void 0 ? [] : [await readMarketProfile(path, context2)];
  const found = MARKET_PROFILES.filter((it) => it.id === id2);
  if (found.length > 0 && path === void 0) return found;
  const place = { path: "--profile", received: id2 };
  const params = { choices: MARKET_PROFILES.map((it) => JSON.stringify(it.id)) };
  const issue = path === void 0 ? inputIssue("ONE_OF", { ...place, params }) : kolIssue("ONE_PROFILE", place);
  throw inputInvalid("--profile", [issue]);
}
async function readBenchmarks(path, { reading, noteFindings }) {
  const shape = {
    schema: z38.unknown(),
    what: `--benchmarks ${path}`,
    issuesOf: benchmarkIssues
  };
  const { value, findings: findings3 } = await readDocument(path, shape, reading);
  noteFindings(findings3);
  return value;
}
async function readMarketProfile(path, { reading, noteFindings }) {
  const shape = {
    schema: MarketProfileSchema,
    what: `--market-profile ${path}`,
    issuesOf: marketProfileIssues
  };
  const { value, findings: findings3 } = await readDocument(path, shape, reading);
  noteFindings(findings3);
  return value;
}
function timesOf({
  asOf = toInstant(Date.now()),
  expiresAfterDays
}) {
  return { asOf, ...expiresAfterDays === void 0 ? {} : { expiresAfterDays } };
}
function expiryDays(received2) {
  const days = /^[1-9]\d{0,3}$/.test(received2) ? Number(received2) : Number.NaN;
  if (days <= 3650) return days;
  const path = "--expires-after-days";
  throw inputInvalid(path, [kolIssue("EXPIRY_DAYS", { path, received: received2 })]);
}

// src/bin/quotes.ts
function priceNeeding({ brief, creators }, currency) {
  const paid = creators.find(({ fee }) => fee?.fixed?.currency === currency);
  if (paid !== void 0)
    return { en: `the fee of creator ${paid.id}`, "zh-Hans": `\u8FBE\u4EBA\u201C${paid.id}\u201D\u7684\u8D39\u7528` };
  const sold = brief.products.find(({ price }) => price.currency === currency);
  return sold === void 0 ? void 0 : { en: `the price of product ${sold.id}`, "zh-Hans": `\u5546\u54C1\u201C${sold.id}\u201D\u7684\u4EF7\u683C` };
}

// src/bin/seeded-random.ts
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
function seededRandom(seed, option) {
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > 4294967295)
    throw inputInvalid(option, [inputIssue("COUNT", { received: seed })]);
  return randomFrom(Number(seed));
}
function seededRandoms(seed) {
  return (position) => randomFrom(Math.imul(seed, 2654435761) ^ Math.imul(position + 1, 2246822507));
}
function randomFrom(seed) {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

// src/bin/streaming.ts
import { setImmediate } from "node:timers/promises";
var PAUSE = 256;
var PART = 65536;
var LOW_COMMISSION = 1e4;
var NAMED2 = 6;
function writesNdjson({
  ndjson,
  out
}) {
  return ndjson === true || /\.(?:ndjson|jsonl)$/i.test(out ?? "");
}
async function writeGrades(flags, named3, context2) {
  const references = await readReferences(flags, context2);
  const grading = gradingOf(references.brief, references.options);
  const total2 = { count: 0, eligible: 0 };
  await eachCreator({ references, flags, context: context2 }, async (creators) => {
    const text2 = async function* () {
      const first = [];
      let part = "";
      for await (const profile of creators) {
        if (first.length < NAMED2) first.push(profile);
        if (flags.creator !== void 0 && profile.id !== flags.creator) continue;
        const grade = named3(references, profile, () => gradeWith(grading, profile));
        total2.count += 1;
        if (grade.eligible) total2.eligible += 1;
        part += `${JSON.stringify(grade)}
`;
        if (part.length < PART) continue;
        yield part;
        part = "";
      }
      if (total2.count === 0) {
        const params = { choices: someIds(first) };
        throw inputInvalid("--creator", [
          inputIssue("ONE_OF", { received: flags.creator, params })
        ]);
      }
      yield part;
    };
    await context2.deliverStream(text2(), flags.out);
  });
  return total2;
}
async function rankStream(flags, {
  top,
  named: named3,
  context: context2
}) {
  const references = await readReferences(flags, context2);
  const ranking2 = startRanking(gradingOf(references.brief, references.options), top);
  const persons = personsSeen();
  await eachCreator({ references, flags, context: context2 }, async (creators) => {
    for await (const profile of creators) {
      persons.note(profile);
      named3(references, profile, () => ranking2.add(profile));
    }
  });
  return { ...ranking2.result(persons.findings()), brief: references.brief };
}
async function eachCreator({ references, flags, context: context2 }, use) {
  const reading = { ...references.reading, what: `--creators ${flags.creators}` };
  await withListStream(flags.creators, { shape: creatorList(), reading }, async (stream) => {
    const creators = async function* () {
      const low = {};
      const end = yield* taken(stream, low, context2);
      if (end.rows === 0) throw noCreator(end.what);
      context2.noteFindings([
        ...confirmedLists([end, ...references.lists], flags.rows),
        ...lowCommissions(end, low),
        ...references.findings
      ]);
    };
    await use(creators());
  });
}
async function* taken(stream, low, { signal, progress: progress2 }) {
  for (let count4 = 0; ; count4++) {
    const step = stream.next();
    if (step.done === true) return step.value;
    const { value: profile } = step.value;
    const commission2 = profile.fee?.commission ?? 0;
    if (commission2 > 0 && commission2 < LOW_COMMISSION) low[count4] = { fee: { commission: commission2 } };
    yield profile;
    if (count4 % PAUSE > 0) continue;
    await setImmediate();
    signal.throwIfAborted();
    progress2(count4 + 1);
  }
}
function lowCommissions({ kind, what }, low) {
  return kind === "json" || kind === "ndjson" ? unusualRates(low, { what }) : [];
}
function personsSeen() {
  const seen = textSet();
  const twice2 = /* @__PURE__ */ new Map();
  return {
    note: ({ id: id2, platform: platform2, person = id2 }) => {
      if (seen.add(person)) return;
      const accounts = twice2.get(person) ?? ["\u2026"];
      twice2.set(person, [...accounts, `${id2} (${platform2})`]);
    },
    findings: () => [...twice2.entries()].map(
      ([person, accounts]) => findingOf(GRADE_FINDINGS, "PERSON_TWICE", { path: "", params: { person, accounts } })
    )
  };
}

// src/bin/numbers.ts
function wholeNumber2(option, { minimum, maximum }) {
  return (text2) => {
    const value = Number(text2);
    if (!/^\d{1,15}$/.test(text2))
      throw inputInvalid(option, [inputIssue("COUNT", { received: text2 })]);
    if (value < minimum)
      throw inputInvalid(option, [
        inputIssue("AT_LEAST", { received: value, params: { minimum } })
      ]);
    if (value > maximum)
      throw inputInvalid(option, [inputIssue("AT_MOST", { received: value, params: { maximum } })]);
    return value;
  };
}
function rateText(rate) {
  return rate > 0 && rate < 0.95 ? String(Number(rate.toPrecision(2))) : rate.toFixed(1);
}

// src/bin/robustness-lines.ts
function robustnessLines({
  robustness,
  fit
}, say) {
  if (robustness === null) return [];
  const { first, second, levelFee: levelFee2, levelRate: levelRate2, flip: flip2 } = robustness;
  const lines = [];
  if (levelFee2 !== null)
    lines.push(
      bilingual(
        `${second} would be level with ${first} if ${first} asked for a fee of ${formatMoney(levelFee2)}`,
        `\u82E5 ${first} \u7684\u8D39\u7528\u4E3A ${formatMoney(levelFee2)}\uFF0C${second} \u4E0E\u5176\u9884\u671F\u8D21\u732E\u76F8\u5F53`
      )
    );
  if (levelRate2 !== null)
    lines.push(
      bilingual(
        `${second} would be level with ${first} if ${first} sold ${levelRate2.toFixed(2)} per 1,000 viewers`,
        `\u82E5 ${first} \u5343\u4EBA\u8F6C\u5316\u4E3A ${levelRate2.toFixed(2)}\uFF0C${second} \u4E0E\u5176\u9884\u671F\u8D21\u732E\u76F8\u5F53`
      )
    );
  if (flip2 !== null) {
    const [from, to] = [flip2.from, flip2.to].map(wholePercent);
    const name = criterionName(flip2.contribution);
    lines.push(
      bilingual(
        `their scores would be level if ${name["en"]} weighed ${to} instead of ${from}`,
        `\u82E5${name["zh-Hans"]}\u7684\u6743\u91CD\u7531 ${from} \u53D8\u4E3A ${to}\uFF0C\u4E24\u8005\u5F97\u5206\u76F8\u540C`
      )
    );
  }
  if (fit !== null) lines.push(fitLine2(fit));
  return lines.length === 0 ? [] : [...lines.map(say), ""];
}
function fitLine2({ first, methods, draws }) {
  const [by, under] = [methods, draws].map(({ holds, of }) => `${holds} / ${of}`);
  return bilingual(
    `${first} has the highest score; first under ${by} methods and ${under} draws of the weights; the figures are taken as they are`,
    `${first} \u5F97\u5206\u6700\u9AD8\uFF1B\u5728 ${by} \u79CD\u65B9\u6CD5\u3001${under} \u6B21\u6743\u91CD\u62BD\u6837\u4E0B\u5C45\u9996\uFF1B\u5404\u9879\u6570\u636E\u6309\u73B0\u503C\uFF0C\u672A\u8BA1\u8BEF\u5DEE`
  );
}

// src/bin/table.ts
var CREATOR = bilingual("creator", "\u8FBE\u4EBA");
var EXCLUDED = bilingual("excluded", "\u5DF2\u6392\u9664");
var NOT_KNOWN2 = "\u2014";
var CONTRIBUTION = {
  name: bilingual("expected contribution", "\u9884\u671F\u8D21\u732E"),
  of: ({ expectation: { contribution, beforeFee } }) => beforeFee === true ? null : formatMoney(contribution.mean)
};
var LOWER_END = {
  name: bilingual("lower end", "\u533A\u95F4\u4E0B\u9650"),
  of: ({ expectation: { contribution, beforeFee } }) => beforeFee === true ? null : formatMoney(contribution.lower)
};
var BREAK_EVEN = {
  name: bilingual("break-even fee", "\u4FDD\u672C\u8D39\u7528"),
  of: ({ expectation }) => formatMoney(expectation.breakEvenFee)
};
var TARGET_VIEWERS = {
  name: bilingual("target viewers", "\u76EE\u6807\u89C2\u4F17"),
  of: ({ expectation }) => expectation.targetViewers?.toFixed(0) ?? null
};
var LEADS = {
  name: bilingual("leads", "\u7EBF\u7D22"),
  of: ({ expectation }) => expectation.leads?.toFixed(0) ?? null
};
var FIT = [
  { name: bilingual("score", "\u5F97\u5206"), of: ({ score: score3 }) => score3.mean.toFixed(1) },
  {
    name: bilingual("90% interval", "90% \u533A\u95F4"),
    of: ({ score: { interval: interval2 } }) => `${interval2.lower.toFixed(1)} \u2013 ${interval2.upper.toFixed(1)}`
  },
  {
    name: bilingual("conv./1000", "\u5343\u4EBA\u8F6C\u5316"),
    of: ({ expectation }) => rateText(expectation.conversionsPer1000Viewers.mean)
  }
];
var FIRST2 = {
  sales: [CONTRIBUTION, LOWER_END],
  awareness: [TARGET_VIEWERS, CONTRIBUTION],
  leads: [LEADS, CONTRIBUTION]
};
var PARTS = {
  ranked: bilingual("Ranked", "\u6392\u540D"),
  toQuote: bilingual("Ask for a quote", "\u8BF7\u5148\u8BE2\u4EF7"),
  excluded: bilingual("Excluded", "\u5DF2\u6392\u9664")
};
function gradesTable(grades, speaker) {
  const [first] = grades;
  return [
    ...table(grades, FIRST2.sales, speaker),
    ...first === void 0 ? [] : ["", ...detailLines(first, speaker).map(inertLine)]
  ].join("\n");
}
function rankingTable(ranking2, goal, speaker) {
  const { grades, ranked: ranked2, toQuote, robustness, fit = null } = ranking2;
  const excluded2 = grades.slice(ranked2.length + toQuote.length);
  const part = (name, list, columns) => list.length === 0 ? [] : [speaker.say(name), ...table(list, columns, speaker), ""];
  const [first] = grades;
  return [
    ...part(PARTS.ranked, ranked2, FIRST2[goal]),
    ...part(PARTS.toQuote, toQuote, [CONTRIBUTION, BREAK_EVEN]),
    ...part(PARTS.excluded, excluded2, FIRST2[goal]),
    ...robustnessLines({ robustness, fit }, speaker.say).map(inertLine),
    ...first === void 0 ? [] : detailLines(first, speaker).map(inertLine)
  ].join("\n");
}
function table(grades, first, { say }) {
  const columns = [...first, ...FIT];
  const header = [
    say(CREATOR),
    ...columns.map(({ name }) => ({ number: say(name) })),
    say(FIGURES)
  ];
  const rows = grades.map((grade) => [
    `${grade.creator.name} (${grade.creator.id})`,
    ...columns.map(({ of }) => ({ number: of(grade) ?? NOT_KNOWN2 })),
    say(grade.eligible ? VERDICT_NAMES[grade.authenticity.verdict] : EXCLUDED)
  ]);
  return terminalTable([header, ...rows]).split("\n");
}
var FIGURES = bilingual("figures", "\u6570\u636E");
function inBrackets(text2) {
  return bilingual(` (${text2["en"]})`, `\uFF08${text2["zh-Hans"]}\uFF09`);
}
function detailLines(grade, { say, locale }) {
  const { creator, gates, reasons: reasons2, findings: findings3 = [] } = grade;
  return [
    creator.name,
    ...gates.filter(({ passed }) => !passed).map(({ reason }) => `  \u2717 ${say(reason)}`),
    ...reasons2.map(({ direction, text: text2, counterfactual }) => {
      const then = counterfactual === void 0 ? "" : say(inBrackets(counterfactual));
      return `  ${direction === "for" ? "+" : "\u2212"} ${say(text2)}${then}`;
    }),
    ...findings3.filter(({ severity }) => severity !== "error").map((finding2) => `  ${findingLine(finding2, locale)}`)
  ];
}

// src/bin/grading.ts
async function score(flags, context2) {
  if (writesNdjson(flags)) {
    const { count: count4, eligible } = await writeGrades(flags, namedFor(flags), context2);
    noteWritten(flags.out, context2, { en: `${count4} grade(s)`, "zh-Hans": ` ${count4} \u4E2A\u8BC4\u5206` });
    return eligible > 0 ? 0 : 1;
  }
  const files2 = await readGradeFiles(flags, context2);
  const wanted = flags.creator;
  const creators = files2.creators.filter(({ id: id2 }) => wanted === void 0 || id2 === wanted);
  if (creators.length === 0) {
    const params = { choices: someIds(files2.creators) };
    throw inputInvalid("--creator", [inputIssue("ONE_OF", { received: wanted, params })]);
  }
  const grades = graded(
    { ...files2, creators },
    flags,
    (options) => creators.map((profile) => gradeCreator(profile, files2.brief, options))
  );
  const json = wanted === void 0 || grades.length > 1 ? grades : grades[0];
  await deliver(grades, { people: gradesTable(grades, context2), json }, { flags, context: context2 });
  return exitCodeOf(grades);
}
async function rank(flags, context2) {
  const top = topOf2(flags);
  const ranking2 = top === void 0 ? await wholeRanking(flags, context2) : await rankStream(flags, { top, named: namedFor(flags), context: context2 });
  const fit = fitRobustness(ranking2.fittest, { random: seededRandom("1", "--seed") });
  const grades = withPlaces(ranking2, fit);
  const people = rankingTable({ ...ranking2, fit }, goalOf(ranking2.brief), context2);
  await deliver(grades, { people, json: grades }, { flags, context: context2 });
  context2.noteFindings(ranking2.findings);
  noteRest(ranking2, context2);
  noteLoss(ranking2, context2);
  noteExcluded(ranking2.excluded, context2);
  noteOverlap(ranking2.robustness, context2);
  return exitCodeOf(grades);
}
async function wholeRanking(flags, context2) {
  const files2 = await readGradeFiles(flags, context2);
  const { creators, brief } = files2;
  const ranking2 = graded(files2, flags, (options) => rankCreators(creators, brief, options));
  return { ...ranking2, brief };
}
function namedFor(flags) {
  return (references, profile, call) => graded({ ...references, creators: [profile] }, flags, call);
}
function topOf2({ top }) {
  if (top === void 0) return void 0;
  if (/^[1-9]\d{0,8}$/.test(top)) return Number(top);
  const params = { minimum: 1 };
  throw inputInvalid("--top", [inputIssue("AT_LEAST", { path: "--top", received: top, params })]);
}
function noteRest({ grades, counts: counts2 }, { note }) {
  const total2 = Object.values(counts2).reduce((sum, count4) => sum + count4, 0);
  const rest3 = total2 - grades.length;
  if (rest3 > 0)
    note({
      en: `${rest3} of ${total2} creators are left out: beyond --top of their part`,
      "zh-Hans": `\u5171 ${total2} \u4F4D\u8FBE\u4EBA\uFF0C\u5176\u4E2D ${rest3} \u4F4D\u8D85\u51FA --top\uFF0C\u672A\u5217\u51FA`
    });
}
function noteLoss({ brief, ranked: [first] }, context2) {
  if (first === void 0 || goalOf(brief) !== "sales") return;
  const { mean: mean2 } = first.expectation.contribution;
  if (toMinor(mean2) >= 0n) return;
  context2.note({
    en: `by what is known, nobody who is ranked brings back what is paid: the first would lose ${formatMoney(negateMoney(mean2))}`,
    "zh-Hans": `\u6309\u5DF2\u77E5\u4FE1\u606F\uFF0C\u53C2\u4E0E\u6392\u540D\u7684\u8FBE\u4EBA\u5747\u65E0\u6CD5\u6536\u56DE\u6240\u4ED8\u8D39\u7528\uFF1A\u9996\u4F4D\u9884\u671F\u4E8F\u635F ${formatMoney(negateMoney(mean2))}`
  });
}
function withPlaces({ grades, robustness }, fit) {
  const places = { ranked: 0, "to-quote": 0, excluded: 0 };
  return grades.map((grade, index) => {
    const part = partOf2(grade);
    places[part] += 1;
    const place = { part, place: places[part] };
    if (index > 0 || robustness === null) return { ...grade, ranking: place };
    const { first: _, because: __, ...levels } = robustness;
    const sure = fit === null ? levels : { ...levels, fit };
    return { ...grade, ranking: { ...place, robustness: sure } };
  });
}
function graded(files2, { fx }, call) {
  const { options } = files2;
  const names = { fx: `--fx ${fx}`, instant: "--as-of" };
  return naming(
    (what) => names[what] ?? what,
    () => namingQuotes(
      options.fx ?? [],
      (quotes2) => call({ ...options, fx: quotes2 }),
      ({ from }) => priceNeeding(files2, from)
    )
  );
}
async function deliver(grades, output, { flags, context: context2 }) {
  await context2.deliver(output, flags.out);
  const { en, "zh-Hans": zhHans } = firstIds(grades.map(({ creator }) => creator.id));
  noteWritten(flags.out, context2, {
    en: `${grades.length} grade(s)${en}`,
    "zh-Hans": ` ${grades.length} \u4E2A\u8BC4\u5206${zhHans}`
  });
}
function exitCodeOf(grades) {
  return grades.some(({ eligible }) => eligible) ? 0 : 1;
}
var EXCLUDED_SHOWN = 20;
function noteExcluded(excluded2, { note }) {
  for (const { creatorId, gates } of excluded2.slice(0, EXCLUDED_SHOWN)) {
    note({
      en: `${creatorId}: ${gates.map(({ reason }) => reason["en"]).join("; ")}`,
      "zh-Hans": `${creatorId}\uFF1A${gates.map(({ reason }) => reason["zh-Hans"]).join("\uFF1B")}`
    });
  }
  const rest3 = excluded2.length - EXCLUDED_SHOWN;
  if (rest3 > 0)
    note({
      en: `${rest3} more are excluded: \`gates\` of each grade say why`,
      "zh-Hans": `\u53E6\u6709 ${rest3} \u4F4D\u88AB\u6392\u9664\uFF0C\u539F\u56E0\u89C1\u5404\u8BC4\u5206\u7684 \`gates\``
    });
}
function noteOverlap(robustness, { note }) {
  if (robustness?.overlap !== true) return;
  const { first, second, lead } = robustness;
  if (Math.abs(lead) < 0.05)
    note({
      en: `${first} and ${second} are equal to a tenth of a point: a test with both would be more reliable`,
      "zh-Hans": `${first} \u4E0E ${second} \u5F97\u5206\u76F8\u540C\uFF08\u7CBE\u786E\u5230 0.1 \u5206\uFF09\uFF1A\u540C\u65F6\u5C0F\u89C4\u6A21\u6D4B\u8BD5\u66F4\u7A33\u59A5`
    });
  else
    note({
      en: `the intervals of ${first} and ${second} overlap: a test with both would be more reliable`,
      "zh-Hans": `${first} \u4E0E ${second} \u7684\u533A\u95F4\u91CD\u53E0\uFF1A\u540C\u65F6\u5C0F\u89C4\u6A21\u6D4B\u8BD5\u66F4\u7A33\u59A5`
    });
}

// src/bin/import.ts
import { Option as Option2 } from "commander";
import * as z39 from "zod/mini";

// src/import/draft/draft.ts
var ESSENTIAL = ["id", "name", "platform", "market", "followers", "fee"];
function isEssential(to) {
  return ESSENTIAL.includes(to.split("/")[0] ?? "");
}
function setField(fields, to, value) {
  const parts = to.split("/");
  let object2 = fields;
  for (const part of parts.slice(0, -1)) {
    if (!isObject2(object2[part])) object2[part] = {};
    object2 = object2[part];
  }
  const name = parts.at(-1) ?? "";
  object2[name] = both(object2[name], value);
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
  if (!isObject2(first) || !isObject2(second)) return first;
  const names = /* @__PURE__ */ new Set([...Object.keys(first), ...Object.keys(second)]);
  return Object.fromEntries([...names].map((name) => [name, both(first[name], second[name])]));
}
function isObject2(value) {
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

// src/import/notes.ts
var NAMED3 = 12;
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
    return [...this.counts].map(([code, { count: count4, names }]) => {
      const listed2 = [...names].slice(0, NAMED3);
      const params = {
        file: this.file,
        count: count4,
        names: names.size > NAMED3 ? [...listed2, `\u2026 (${names.size})`] : listed2
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
      "zh-Hans": issues3.map(inChinese2).join("\uFF1B")
    }
  };
  return findingOf(IMPORT_FINDINGS, code, { path: place.path, params });
}
function placeText({ line, path }) {
  return path === "" || path === `/${line - 1}` ? { en: `line ${line}`, "zh-Hans": `\u7B2C ${line} \u884C` } : { en: path, "zh-Hans": path };
}
function inEnglish({ path, message, received: received2 }) {
  return `${path === "" ? "" : `${path} `}expected ${message}; received ${received2}`;
}
function inChinese2(issue) {
  const expected = translatedIssue(issue, [NODE_ZH_HANS, KOL_SCORE_ZH_HANS]);
  return `${issue.path === "" ? "" : `${issue.path} `}\u5E94\u4E3A${expected}\uFF0C\u6536\u5230 ${issue.received}`;
}

// src/import/written/platform.ts
var NAMES2 = [
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
  const known = NAMES2.find(([it]) => it === name)?.[1];
  return known ?? (/^[a-z][a-z0-9]{1,38}$/.test(name.replace(/ /g, "")) ? name.replace(/ /g, "-") : void 0);
}
function platformPrefix(column) {
  const text2 = column.normalize("NFKC").trim().toLowerCase();
  for (const [name, platform2] of NAMES2) {
    if (!text2.startsWith(name)) continue;
    const rest3 = text2.slice(name.length);
    if (rest3 === "") return { platform: platform2, rest: "platform cell" };
    if (/^[\s_:/.(-]/.test(rest3) || /\p{Script=Han}/u.test(name)) return { platform: platform2, rest: rest3 };
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
    const named3 = this.columns.filter(({ plain: plain4 }) => plain4 === wanted);
    const own = named3.filter((column) => column.platform === platform2);
    const shared = own.length > 0 ? own : named3.filter((column) => column.platform === void 0);
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
  const at2 = path.indexOf(".");
  if (at2 < 0) return void 0;
  return valueAt2(value[path.slice(0, at2)], path.slice(at2 + 1));
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
var BETWEEN2 = /\s*[-–—~～至到]\s*|\s+(?:to|a|bis)\s+/i;
var OPEN_ABOVE = /^(?:[>≥]=?|over|above|more than|from)\s*(.+)$|^(.+?)\s*(?:以上|起|and above|or more)$/i;
var OPEN_BELOW = /^(?:[<≤]=?|under|below|less than|up to)\s*(.+)$|^(.+?)\s*以下$/i;
function writtenNumber2(text2, signs = POINT2) {
  const written2 = halfWidth(text2).trim().replace(/^(?:~|≈|约|ca?\.|approx\.?)\s*/i, "");
  const single = numberOf(partOf3(written2, signs));
  if (single !== void 0) return single;
  const above = OPEN_ABOVE.exec(written2);
  const below2 = OPEN_BELOW.exec(written2);
  if (above !== null || below2 !== null) {
    const found = numberOf(
      partOf3(above?.[1] ?? above?.[2] ?? below2?.[1] ?? below2?.[2] ?? "", signs)
    );
    if (found === void 0) return void 0;
    return above === null ? { ...found, lower: 0 } : { ...found, upper: null };
  }
  return rangeOf2(written2.split(BETWEEN2), signs);
}
function rangeOf2(ends, signs) {
  const [low, high] = ends.map((end) => partOf3(end, signs));
  if (ends.length !== 2 || low === void 0 || high === void 0 || low.isOpen) return void 0;
  const shares2 = low.zeros === 0 && high.zeros > 0 && Number(low.digits) < Number(high.digits);
  const lower = valueOf2(shares2 ? { ...low, zeros: high.zeros } : low);
  const upper = valueOf2(high);
  if (lower > upper) return void 0;
  const exact = low.zeros === 0 && high.zeros === 0;
  return { lower, upper: high.isOpen ? null : upper, exact };
}
function numberOf(part) {
  if (part === void 0) return void 0;
  const lower = valueOf2(part);
  return { lower, upper: part.isOpen ? null : lower, exact: part.zeros === 0 && !part.isOpen };
}
function valueOf2({ digits: digits2, zeros }) {
  return Number(`${digits2}e${zeros}`);
}
function partOf3(text2, signs) {
  const [, number14 = "", suffix = "", plus] = SINGLE.exec(text2.trim()) ?? [];
  const digits2 = plainNumber(number14, signs);
  const name = suffix.toLowerCase();
  if (digits2 === void 0 || name !== "" && !Object.hasOwn(ZEROS, name)) return void 0;
  return { digits: digits2, zeros: ZEROS[name] ?? 0, isOpen: plus !== void 0 };
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
    ({ value }) => own.some((name) => [valueAt2(value, name)].flat().some((cell3) => isBareAboveOne(cell3)))
  );
  return isPercent ? "percent" : void 0;
}
function everyPlatform(columns, names) {
  return names.flatMap(
    (name) => [void 0, ...columns.platforms()].flatMap((platform2) => columns.named(name, platform2))
  );
}
function isBareAboveOne(cell3) {
  if (typeof cell3 === "number") return cell3 > 1;
  return typeof cell3 === "string" && (writtenNumber2(cell3)?.lower ?? 0) > 1;
}

// src/import/unread.ts
var NAMED4 = 12;
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
  if (columns === void 0) return unreadFields2(file, records, [...known, ...passed]);
  const plain4 = new Set(passed.map(plainName));
  const unread = columns.unread().filter((own) => !plain4.has(plainName(own)));
  if (unread.length === 0) return [];
  const params = { file, columns: unread.map((own) => withNearest(own, known)) };
  return [findingOf(FILE_FINDINGS, "COLUMNS_NOT_READ", { path: "", params })];
}
function unreadFields2(file, records, known) {
  const found = /* @__PURE__ */ new Set();
  for (const { value } of records.slice(0, SEARCHED))
    for (const path of pathsIn(value)) if (!isBelow(path, known)) found.add(path);
  if (found.size === 0) return [];
  const named3 = [...found].slice(0, NAMED4).map((path) => withNearest(path, known));
  const fields = found.size > NAMED4 ? [...named3, `\u2026 (${found.size})`] : named3;
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
async function importFile(path, options) {
  const { map, reading } = options;
  const known = map.fields.flatMap(({ from }) => from);
  const list = await readRawList(path, { itemsOf: itemsOf(map), known }, reading);
  return importList(list, options);
}
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
  const drafts = records.flatMap((record9) => draftsOf(record9, file));
  const malformed = list.issues.map((issue) => malformedFinding(what, issue));
  const unread = unreadFindings(what, { map, columns, records, byColumn });
  return { what, drafts, findings: [...list.findings, ...malformed, ...unread], notes };
}
function malformedFinding(file, issue) {
  const { line = 0, ...rest3 } = issue;
  const place = { file, line, path: "" };
  return creatorFinding("ROW_MALFORMED", place, { creator: "", issues: [rest3] });
}
function itemsOf({ lists }) {
  return (value) => {
    for (const path of lists) {
      const list = valueAt2(value, path);
      if (Array.isArray(list))
        return list.map((item, at2) => ({
          path: jsonPointer([...path.split("."), at2]),
          value: item
        }));
    }
    return [{ path: "", value }];
  };
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
function draftOf(record9, file, platform2) {
  const { map, byColumn } = file;
  const { parts } = map;
  const isPart = parts !== void 0 && record9.valuesAt(parts.when)[0] === parts.is;
  const fields = platform2 === void 0 ? {} : { platform: platform2 };
  const [fatal, refused2] = [[], []];
  const wrong = /* @__PURE__ */ new Set();
  for (const one of isPart ? parts.fields : [...map.fields, ...byColumn]) {
    const values = one.from.flatMap((name) => record9.valuesAt(name));
    if (values.length === 0) continue;
    const reading = readingOf(record9, file, (issue) => {
      const path = issue.path === "" ? jsonPointer([nameOf3(one, record9)]) : issue.path;
      (isEssential(one.to) ? fatal : refused2).push({ ...issue, path });
      wrong.add(one.to);
    });
    const value = one.read(values, reading);
    if (value !== void 0) setField(fields, one.to, value);
  }
  if (map.ethnicities.some((path) => record9.valuesAt(path).length > 0))
    file.notes.note("ETHNICITIES_DROPPED");
  return { place: record9.place, fields, wrong, fatal, refused: refused2 };
}
function nameOf3({ from }, record9) {
  const name = from.find((it) => record9.valuesAt(it).length > 0) ?? "";
  return record9.ownNames(name)[0] ?? name;
}
function readingOf(record9, { map, categories: categories2, currency, reading, notes, unitOf: unitOf3 }, report2) {
  const named3 = (map.currencyFrom ?? []).flatMap((name) => record9.valuesAt(name))[0];
  return {
    record: record9,
    currency: typeof named3 === "string" ? named3.trim().toUpperCase() : currency ?? map.currency,
    numbers: reading.numbers,
    categories: categories2,
    unitOf: unitOf3,
    refuse: (issue) => {
      report2(issue);
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
function keyOf({ handle: handle2, row, named: named3 }, by) {
  if (by === "row") return row;
  if (by !== "handle") return named3;
  const normal = handle2 === void 0 ? "" : normalHandle(handle2);
  return normal === "" ? void 0 : normal;
}
function personOf([first]) {
  return first?.handle === void 0 ? void 0 : normalHandle(first.handle);
}

// src/import/written/amount.ts
var CODES = new Set(CURRENCIES);
var SIGNS2 = [
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
  const number14 = writtenNumber2(bare, signs);
  return number14 === void 0 || unit === void 0 || !CODES.has(unit) ? void 0 : amountOf2(number14, unit);
}
function split(text2, currency) {
  const code = /(?<![A-Z])[A-Z]{3}(?![A-Z])/i.exec(text2)?.[0].toUpperCase();
  if (code !== void 0 && CODES.has(code))
    return [text2.replace(new RegExp(code, "gi"), "").trim(), code];
  const plain4 = text2.replaceAll("\uFFE5", "\xA5").replaceAll("\xA5", "\xA5");
  const [sign, means] = SIGNS2.find(([it]) => plain4.includes(it)) ?? [];
  if (sign === void 0 || means === void 0)
    return currency === void 0 ? [text2] : [text2, currency];
  const meant2 = currency !== void 0 && means.includes(currency) ? currency : means[0];
  return [
    plain4.replaceAll(sign, "").trim(),
    ...meant2 === void 0 || meant2 === "" ? [] : [meant2]
  ];
}
function amountOf2({ lower, upper }, currency) {
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
    (locale, at2) => ["long", "short"].flatMap((style) => {
      const display = new Intl.DisplayNames([locale], { type, style, fallback: "none" });
      const named3 = at2 < locales.length ? all : [locale];
      return named3.flatMap((code) => {
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
var WHOLE2 = {
  fraction: 1,
  percent: 100,
  "basis-points": 1e4
};
var SLACK = 1e-4;
function writtenShare(value, unit, signs) {
  if (typeof value === "number") return shareOf2(value, WHOLE2[unit]);
  if (typeof value !== "string") return void 0;
  const text2 = halfWidth(value).trim();
  const isPercent = text2.endsWith("%");
  const found = writtenNumber2(isPercent ? text2.slice(0, -1) : text2, signs);
  if (found === void 0 || found.upper !== found.lower) return void 0;
  return shareOf2(found.lower, isPercent ? 100 : WHOLE2[unit]);
}
function shareOf2(parts, whole) {
  const share4 = Number((parts / whole).toPrecision(12));
  if (!(share4 >= 0 && share4 <= 1 + SLACK)) return void 0;
  return Math.min(share4, 1);
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
  const written2 = writtenText(value);
  if (written2 === "") return refuse(inputIssue("ID_STRING", { received: value }));
  return /^-?\d[.,]\d+E\+?\d+$/i.test(written2) ? refuse(inputIssue("ID_STRING", { received: written2 })) : written2;
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
function share2(unit, names = [], otherwise) {
  return ([value], reading) => oneShare(value, { unit, names, reading, otherwise });
}
function engagement2(per, unit, names = []) {
  return ([value], reading) => {
    const rate = oneShare(value, { unit, names, reading });
    return rate === void 0 ? void 0 : { rate, per };
  };
}
var liveFee = ([value], reading) => amountOf3(value, reading);
function quote(work, {
  seconds,
  source = "declared"
} = {}) {
  return ([value], reading) => {
    const price = amountOf3(value, reading);
    if (price === void 0) return void 0;
    return [{ work, ...seconds === void 0 ? {} : { seconds }, price, source }];
  };
}
function amountOf3(value, { refuse, currency, numbers }) {
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
    const number14 = numberIn(value, reading);
    if (number14 === void 0)
      return reading.refuse(kolIssue("NUMBER_WRITTEN", { received: value }));
    found.push(number14);
  }
  const best2 = found.find(({ exact }) => exact) ?? found[0];
  if (best2 !== void 0 && found.some((other) => disagrees(other, best2)))
    reading.note("COLUMNS_DISAGREE", values.map(String).join(" / "));
  return best2;
}
function disagrees(a, b) {
  return Math.abs(a.lower - b.lower) > DISAGREE * Math.max(a.lower, b.lower, 1);
}
function numberIn(value, { numbers }) {
  if (typeof value === "number")
    return value >= 0 ? { lower: value, upper: value, exact: true } : void 0;
  return typeof value === "string" ? writtenNumber2(value, numbers) : void 0;
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
    const found = entriesOf(value, unit, reading).flatMap(([name, share4]) => {
      const bracket2 = ageBracket(name);
      if (bracket2 === void 0) reading.note("OTHER_SHARES", name);
      return bracket2 === void 0 ? [] : [{ ...bracket2, share: share4 }];
    });
    return found.length === 0 ? void 0 : found;
  };
};
function ageShare(bracket2, unit) {
  return ([value], { refuse, numbers }) => {
    const share4 = writtenShare(value, unit, numbers);
    return share4 === void 0 ? refuse(kolIssue("SHARE_WRITTEN", { received: value })) : [{ ...bracket2, share: share4 }];
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
  const plain4 = own.toLowerCase();
  if (Object.hasOwn(categories2, plain4)) return categories2[plain4] ?? plain4;
  if (!Object.values(categories2).includes(plain4)) note("CATEGORIES_NOT_MAPPED", own);
  return plain4;
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
    const { label_name: label2, name, title, id: id2 } = value;
    return namesIn(label2 ?? name ?? title ?? id2 ?? "");
  }
  return writtenText(value).split(/[|;,，；、/]/).flatMap((it) => it.trim() === "" ? [] : [it.trim()]);
}
function shares(unit, named3) {
  return ([value], reading) => {
    const found = sharesBy(entriesOf(value, unit, reading), (name) => {
      const known = named3(name);
      if (known === void 0) reading.note("OTHER_SHARES", name);
      return known;
    });
    return isEmpty(found) ? void 0 : found;
  };
}
function sharesBy(entries, named3) {
  const found = /* @__PURE__ */ new Map();
  for (const [own, share4] of entries) {
    const name = named3(own);
    if (name !== void 0) found.set(name, sumOf(found.get(name) ?? 0, share4));
  }
  return Object.fromEntries(found);
}
function entriesOf(value, unit, { refuse, numbers }) {
  const pairs2 = pairsOf2(value);
  const own = unit === "by-list" ? unitOf2(pairs2) : unit;
  return pairs2.flatMap(([name, written2]) => {
    const share4 = writtenShare(written2, own, numbers);
    if (share4 !== void 0 && name !== "") return [[name, share4]];
    refuse(kolIssue("SHARE_WRITTEN", { received: `${name} ${describeReceived(written2)}`.trim() }));
    return [];
  });
}
function unitOf2(pairs2) {
  const isPercent = pairs2.some(([, share4]) => (writtenNumber2(writtenText(share4))?.lower ?? 0) > 1);
  return isPercent ? "percent" : "fraction";
}
function pairsOf2(value) {
  if (Array.isArray(value)) return value.flatMap((item) => pairIn(item));
  if (typeof value === "object" && value !== null) return Object.entries(value);
  return writtenText(value).split(/[|;；、\n]|,(?!\d)|，/).flatMap((item) => item.trim() === "" ? [] : pairIn(item));
}
function pairIn(item) {
  if (typeof item === "string") {
    const [, name2 = "", share5] = NAMED_SHARE.exec(item.trim()) ?? [];
    return [[name2, share5 ?? item]];
  }
  if (Array.isArray(item)) return [[writtenText(item[0]), item[1]]];
  if (typeof item !== "object" || item === null) return [["", item]];
  const given = item;
  const name = NAME_FIELDS.map((it) => given[it]).find((it) => typeof it === "string" && it !== "");
  const share4 = SHARE_FIELDS.map((it) => given[it]).find((it) => it !== void 0 && it !== null);
  return [[writtenText(name), share4]];
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
  return typeof value === "number" || writtenNumber2(writtenText(value)) !== void 0;
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
    field("averages/engagement", RATE, engagement2("followers", "by-column", RATE)),
    field("audience/gender/female", FEMALE, share2("by-column", GENDERS, "fraction")),
    field("audience/gender/male", MALE, share2("by-column", GENDERS, "fraction")),
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
      groupsOf2(value, unit).map(({ age, share: share4 }) => [age, share4]),
      (age) => age
    );
    const found = Object.entries(byAge).flatMap(([age, share4]) => {
      const bracket2 = ageBracket(age);
      if (bracket2 === void 0) reading.note("OTHER_SHARES", age);
      return bracket2 === void 0 ? [] : [{ ...bracket2, share: share4 }];
    });
    return found.length === 0 ? void 0 : found;
  };
};
var gendersOfGroups = (unit) => {
  return ([value], _reading) => {
    const entries = groupsOf2(value, unit).map(({ gender, share: share4 }) => [gender, share4]);
    const found = sharesBy(entries, genderNamed);
    return Object.keys(found).length === 0 ? void 0 : found;
  };
};
function groupsOf2(value, unit) {
  if (typeof value !== "object" || value === null) return [];
  const groups = Array.isArray(value) ? value.flatMap((item) => groupsIn(item ?? {}, unit)) : Object.entries(value).flatMap(
    ([age, of]) => Object.entries(of ?? {}).flatMap(
      ([gender, share4]) => groupOf({ gender, age, share: share4 }, unit)
    )
  );
  const total2 = groups.reduce((sum, { share: share4 }) => sum + share4, 0);
  if (total2 <= 1.02 || !Array.isArray(value)) return groups;
  return groups.map((group) => {
    const own = value.find((it) => it?.["gender"] === group.gender);
    return { ...group, share: group.share * (writtenShare(own?.["value"], unit) ?? 0.5) };
  });
}
function groupsIn(item, unit) {
  const { gender, age_range: range, code, by_age_group: within4 } = item;
  if (!Array.isArray(within4))
    return groupOf({ gender, age: range ?? code, share: item["value"] ?? item["weight"] }, unit);
  return within4.flatMap(
    (of) => groupOf({ gender, age: of?.["group"], share: of?.["value"] }, unit)
  );
}
function groupOf({
  gender,
  age,
  share: share4
}, unit) {
  const found = writtenShare(share4, unit);
  if (found === void 0 || typeof gender !== "string" || typeof age !== "string") return [];
  return [{ gender, age, share: found }];
}

// src/import/written/instant.ts
var SHORT_OFFSET = /([+-]\d{2})(\d{2})?$/;
var MOST_SECONDS = 1e11;
function writtenInstant(value) {
  if (typeof value === "number" || typeof value === "string" && /^\d{9,13}$/.test(value)) {
    const number14 = Number(value);
    return instantOf(number14 > MOST_SECONDS ? number14 : number14 * 1e3);
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
function followerHistory(at2, followers2) {
  return ([value]) => {
    if (!Array.isArray(value)) return void 0;
    const found = value.flatMap((entry) => {
      const time = writtenInstant(entry?.[at2]);
      const count4 = entry?.[followers2];
      const isCount = typeof count4 === "number" && Number.isSafeInteger(count4) && count4 >= 0;
      return time === void 0 || !isCount ? [] : [{ at: time, followers: count4 }];
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
      engagement2("followers", "percent")
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
  const at2 = (path) => path === void 0 ? void 0 : valueAt2(post, path);
  const publishedAt = writtenInstant(at2(map.publishedAt));
  const id2 = writtenText(at2(map.id));
  if (publishedAt === void 0 || id2 === "") return [];
  const text2 = at2(map.text);
  return [
    {
      id: id2,
      publishedAt,
      views: map.views.map((path) => countOf(at2(path))).find((it) => it !== null) ?? null,
      likes: likesOf(at2(map.likes), map, reading),
      comments: countOf(at2(map.comments)),
      format: map.formatOf(post),
      category: categoryIn(at2(map.category), reading),
      sponsored: at2(map.sponsored) === true,
      ...at2(map.sponsored) === true ? { disclosed: true } : {},
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
  const count4 = Number(value);
  return Number.isSafeInteger(count4) && count4 >= 0 ? count4 : null;
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
  hidesLikes: (likes, { record: record9 }) => {
    if (likes !== 3) return likes === 0;
    const [count4] = [
      ...record9.valuesAt("business_discovery.followers_count"),
      ...record9.valuesAt("followers_count")
    ];
    return typeof count4 !== "number" || count4 >= SMALL;
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
function below(object2, paths) {
  return paths.flatMap((path) => [path, `${object2}.${path}`]);
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
      engagement2("followers", "fraction")
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
      engagement2("followers", "fraction")
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
      engagement2("views", "fraction")
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
  const amount2 = (it) => writtenAmount(it, unit, numbers);
  if (given === void 0 || given["amount"] !== void 0)
    return amount2(given?.["amount"] ?? value) ?? refuse(kolIssue("AMOUNT_WRITTEN", { received: value }));
  const { minimum_amount: least, maximum_amount: most, formatted_range: range } = given;
  const lower = amount2(least)?.lower;
  if (lower === void 0)
    return amount2(range) ?? refuse(kolIssue("AMOUNT_WRITTEN", { received: value }));
  return { lower, upper: amount2(most)?.lower ?? null };
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
var viewersOfLives2 = (values, reading) => {
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
    const share4 = writtenShare(given?.["percentage"], "basis-points");
    return bracket2 === void 0 || share4 === void 0 ? [] : [{ ...bracket2, share: share4 }];
  });
  if (found.length < groups.length) note("AGES_WITHOUT_SHARES");
  return found.length === 0 ? void 0 : found;
};
var majorGender = ([value], { refuse }) => {
  const given = fieldsOf(value);
  const share4 = writtenShare(given?.["percentage"], "basis-points");
  const gender = genderNamed(writtenText(given?.["gender"]));
  if (gender === void 0) return void 0;
  return share4 === void 0 ? refuse(kolIssue("SHARE_WRITTEN", { received: given?.["percentage"] })) : { [gender]: share4 };
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
    field("shop/liveViewers", ["avg_ec_live_uv"], viewersOfLives2),
    field("shop/videoViews", ["avg_ec_video_view_count"], mean),
    field("shop/units", ["units_sold", "units_sold_range"], unitsSold),
    field("shop/revenue", ["gmv", "gmv_range"], gmv),
    field("averages/engagement", ["ec_video_engagement_rate"], engagement2("views", "basis-points")),
    field("audience/ages", ["top_follower_demographics.age_ranges"], topAges),
    field("audience/gender", ["top_follower_demographics.major_gender"], majorGender),
    field("audience/gender/female", ["female_percentage"], share2("basis-points"))
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
    field("audience/gender/male", ["\u7537\u6027\u7C89\u4E1D\u5360\u6BD4", "\u7537\u7C89\u5360\u6BD4", "\u7537\u6027\u89C2\u4F17\u6BD4\u4F8B"], share2("percent")),
    field("audience/gender/female", ["\u5973\u6027\u7C89\u4E1D\u5360\u6BD4", "\u5973\u7C89\u5360\u6BD4", "\u5973\u6027\u89C2\u4F17\u6BD4\u4F8B"], share2("percent")),
    field("audience/ages", bracket("18\u5C81\u4EE5\u4E0B"), ageShare({ from: 0, to: 17 }, "percent")),
    field("audience/ages", bracket("18-23\u5C81"), ageShare({ from: 18, to: 23 }, "percent")),
    field("audience/ages", bracket("24-30\u5C81"), ageShare({ from: 24, to: 30 }, "percent")),
    field("audience/ages", bracket("31-40\u5C81"), ageShare({ from: 31, to: 40 }, "percent")),
    field("audience/ages", bracket("41-50\u5C81"), ageShare({ from: 41, to: 50 }, "percent")),
    // The bracket before it ends with 50.
    field("audience/ages", bracket("50\u5C81\u4EE5\u4E0A"), ageShare({ from: 51, to: null }, "percent")),
    field("averages/views", ["\u9884\u671F\u64AD\u653E\u91CF", "\u9884\u671F\u64AD\u653E\u6570", "\u5E73\u5747\u64AD\u653E\u91CF"], mean),
    field("averages/engagement", ["\u4E92\u52A8\u7387", "\u8FD130\u5929\u4E92\u52A8\u7387"], engagement2("views", "percent")),
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
var subscribers = ([value], { record: record9, refuse, note }) => {
  if (record9.valuesAt("statistics.hiddenSubscriberCount")[0] === true) {
    note("FOLLOWERS_HIDDEN");
    return void 0;
  }
  if (typeof value === "boolean") return void 0;
  const count4 = Number(value);
  return Number.isSafeInteger(count4) && count4 >= 0 ? count4 : refuse(inputIssue("COUNT", { received: value }));
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

// src/import/draft/profile-of.ts
function profileOf({ fields }, map, { market, platform: platform2 }) {
  const { id: id2, name, platform: own, market: home, handle: handle2, ...more } = fields;
  const { followers: followers2, fee, quotes: quotes2, averages, shop, audience: audience3, ...rest3 } = more;
  const key = id2 ?? handle2 ?? name ?? "";
  const live = fee?.["fixed"];
  const asked = isSingle(live) ? live.lower : void 0;
  const range = live !== void 0 && asked === void 0 ? [liveQuote(live)] : [];
  const listed2 = [...range, ...quotes2 ?? []];
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
    tierSource: "priceTier" in rest3 ? "declared" : "estimated",
    categories: {},
    languages: [],
    ...rest3,
    audience: audienceOf(audience3),
    audienceSource: audience3 === void 0 ? "estimated" : map.audienceSource,
    ...averages === void 0 ? {} : { averages: { ...NO_AVERAGES, ...averages } },
    ...shop === void 0 ? {} : { shop: { ...NO_SHOP, days: map.shopDays ?? null, ...shop } },
    ...feeOf(asked, fee?.["commission"]),
    ...listed2.length === 0 ? {} : { quotes: listed2 },
    ...handle2 === void 0 ? {} : { handle: handle2 }
  };
}
var NO_AVERAGES = { posts: null, views: null, likes: null, comments: null, source: "declared" };
var NO_SHOP = { lives: null, liveViewers: null, videoViews: null, source: "declared" };
function audienceOf({ gender, ...others } = {}) {
  const { female, male } = gender ?? {};
  if (female === void 0 && male === void 0) return others;
  return { ...others, gender: { female: female ?? rest2(male), male: male ?? rest2(female) } };
}
function rest2(share4 = 0) {
  return Number((1 - share4).toPrecision(12));
}
function feeOf(fixed, commission2) {
  if (fixed === void 0 && commission2 === void 0) return {};
  return { fee: { ...fixed === void 0 ? {} : { fixed }, commission: commission2 ?? null } };
}
function isSingle(amount2) {
  return amount2?.upper?.minor === amount2?.lower.minor && amount2 !== void 0;
}
function liveQuote(price) {
  return { work: "live", price, source: "declared" };
}

// src/import/draft/without.ts
var UNKNOWN3 = {
  categories: {},
  languages: [],
  posts: [],
  priceTier: null
};
var OPTIONAL2 = /* @__PURE__ */ new Set([
  ...Object.keys(UNKNOWN3),
  ...["audience", "averages", "shop", "quotes", "followerHistory", "promotedPrices"]
]);
function isOptional({ path }) {
  return OPTIONAL2.has(partsOf(path)[0] ?? "");
}
function without(profile, issues3) {
  const wrong = issues3.map(({ path }) => partsOf(path));
  const inner = (part) => new Set(wrong.flatMap(([first, second]) => first === part ? second ?? [] : []));
  const [audience3, posts2] = [inner("audience"), inner("posts")];
  const named3 = new Set(wrong.map(([first]) => first ?? ""));
  const kept = Object.entries(profile).flatMap(([name, value]) => {
    if (name === "audience")
      return [
        [
          name,
          Object.fromEntries(Object.entries(profile.audience).filter(([it]) => !audience3.has(it)))
        ]
      ];
    if (name === "posts") return [[name, profile.posts.filter((_, at2) => !posts2.has(String(at2)))]];
    if (!named3.has(name) || !OPTIONAL2.has(name)) return [[name, value]];
    return Object.hasOwn(UNKNOWN3, name) ? [[name, UNKNOWN3[name]]] : [];
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
    const missing2 = missingIn(draft, given);
    const issues3 = missing2.length > 0 ? [] : creatorIssues(given);
    const fatal = [...missing2, ...issues3.filter((issue) => !isOptional(issue))];
    if (fatal.length > 0) {
      this.findings.push(creatorFinding("CREATOR_NOT_READ", place, { creator, issues: fatal }));
      return;
    }
    const profile = issues3.length === 0 ? given : without(given, issues3);
    const unknown4 = [...draft.refused, ...issues3];
    if (unknown4.length > 0)
      this.findings.push(creatorFinding("VALUE_NOT_READ", place, { creator, issues: unknown4 }));
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
    const times3 = /* @__PURE__ */ new Map();
    for (const { profile } of all) times3.set(profile.id, (times3.get(profile.id) ?? 0) + 1);
    return all.map((account) => {
      const { profile } = account;
      if ((times3.get(profile.id) ?? 0) < 2) return account;
      return { ...account, profile: { ...profile, id: `${profile.platform}:${profile.id}` } };
    });
  }
  /** Creators with prices of other work and no fee of a live session. */
  unquoted(file) {
    const count4 = [...this.byKey.values()].filter(
      ({ profile, row }) => row.startsWith(`${file}:`) && profile.quotes !== void 0 && profile.fee?.fixed === void 0
    ).length;
    if (count4 === 0) return [];
    const params = { file, count: count4 };
    return [findingOf(IMPORT_FINDINGS, "LIVE_FEE_NOT_QUOTED", { path: "", params })];
  }
};
function missingIn({ fatal, fields, wrong }, profile) {
  const lacks = (field2) => profile[field2] === "" && !wrong.has(field2);
  const at2 = (field2) => ({ path: `/${field2}`, received: fields[field2] });
  return [
    ...fatal,
    ...lacks("id") ? [kolIssue("CREATOR_NAMED", at2("id"))] : [],
    ...lacks("market") ? [kolIssue("MARKET_GIVEN", at2("market"))] : [],
    ...lacks("platform") ? [kolIssue("PLATFORM_GIVEN", at2("platform"))] : []
  ];
}
function says(value) {
  if (value === null || value === void 0 || value === "") return 0;
  if (typeof value !== "object") return 1;
  return Object.values(value).reduce((sum, inner) => sum + says(inner), 0);
}

// src/import/import-creators.ts
async function importCreators(paths, options) {
  const { from, market, platform: platform2, currency, categories: categories2 = {}, join: join6, ...reading } = options;
  const map = SOURCES[from];
  refuseOptions(options);
  refuseTargets(map, reading.columns ?? {});
  const column = typeof join6 === "object" ? [field("person", join6.column, text)] : [];
  const read = { map, currency, categories: categories2, reading, more: column };
  const files2 = await readTogether(paths.map((path) => () => importFile(path, read)));
  return creatorsOf(files2, options);
}
function importValues(values, what, options) {
  const { from, currency, categories: categories2 = {} } = options;
  const records = values.map((value, at2) => ({ line: at2 + 1, path: `/${at2}`, value }));
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
function creatorsOf(files2, options) {
  const { from, market, platform: platform2, join: join6 } = options;
  const map = SOURCES[from];
  const profiles = new Profiles(map, {
    ...market === void 0 ? {} : { market },
    ...platform2 === void 0 ? {} : { platform: platform2 }
  });
  for (const draft of draftsOf2(files2, map)) profiles.add(draft);
  const { creators, findings: findings3 } = joined(profiles.accounts(), join6);
  return {
    creators,
    findings: [
      ...files2.flatMap((file) => file.findings),
      ...profiles.findings,
      ...files2.flatMap(({ notes }) => notes.findings()),
      ...files2.flatMap(({ what }) => profiles.unquoted(what)),
      ...findings3
    ]
  };
}
function draftsOf2(files2, { parts }) {
  const drafts = files2.flatMap((file) => file.drafts);
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
function refuseOptions({ market, platform: platform2, currency }) {
  const given = [
    { path: "--market", schema: MarketSchema, value: market },
    { path: "--platform", schema: PlatformSchema, value: platform2 },
    { path: "--currency", schema: CurrencySchema, value: currency }
  ];
  const issues3 = given.flatMap(
    ({ path, schema, value }) => value === void 0 ? [] : inputIssues(schema, value).map((issue) => ({ ...issue, path }))
  );
  if (issues3.length > 0) throw inputInvalid(issues3.map(({ path }) => path).join(", "), issues3);
}
function refuseTargets(map, columns) {
  const known = [...new Set(map.fields.flatMap(({ from }) => from))];
  const issues3 = Object.entries(columns).flatMap(([own, ours]) => {
    const is = (name) => name.toLowerCase() === ours.toLowerCase();
    if (known.some(is)) return [];
    const near = nearestName(ours, known);
    const place = { path: `/${own}`, received: ours };
    return [
      near === void 0 ? kolIssue("COLUMN_OF_SOURCE", { ...place, params: { columns: known.slice(0, 12) } }) : kolIssue("COLUMN_OF_SOURCE_NEAR", { ...place, params: { near } })
    ];
  });
  if (issues3.length > 0) throw inputInvalid("--columns", issues3);
}

// src/bin/import-table.ts
var TITLES2 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("platform", "\u5E73\u53F0"),
  bilingual("market", "\u5E02\u573A")
];
var FOLLOWERS = bilingual("followers", "\u7C89\u4E1D\u6570");
var FEE = bilingual("live fee", "\u76F4\u64AD\u8D39\u7528");
var UNKNOWN4 = bilingual("unknown", "\u672A\u77E5");
var NOBODY = bilingual("No creator was read.", "\u6CA1\u6709\u8BFB\u53D6\u5230\u8FBE\u4EBA\u3002");
function importTable(creators, { say }) {
  if (creators.length === 0) return say(NOBODY);
  const header = [
    ...TITLES2.map((title) => say(title)),
    { number: say(FOLLOWERS) },
    { number: say(FEE) }
  ];
  const rows = creators.map((profile) => {
    const followers2 = followersOf(profile);
    const fee = profile.fee?.fixed;
    return [
      `${profile.name} (${profile.id})`,
      profile.platform,
      profile.market,
      { number: followers2 === null ? say(UNKNOWN4) : groupDigits(followers2) },
      { number: fee === void 0 || fee === null ? say(UNKNOWN4) : formatMoney(fee) }
    ];
  });
  return terminalTable([header, ...rows]);
}

// src/sources/loaded.ts
var isSourceError = /* @__PURE__ */ errorGuard();
function* loadedOf({
  creators,
  findings: findings3
}) {
  for (const finding2 of findings3) yield { kind: "finding", finding: finding2 };
  for (const creator of creators) yield { kind: "creator", creator };
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

// src/sources/platform-client.ts
import { setTimeout as timer } from "node:timers/promises";
var FIRST_DELAY = 1e3;
function platformClient({ source, secrets, judge: judge2 }, options) {
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
        const answer = judge2(reply, body);
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
    (rest3, secret) => secret === "" ? rest3 : rest3.replaceAll(secret, "\u2026"),
    text2
  );
}

// src/sources/youtube.ts
var ORIGIN = "https://www.googleapis.com";
var SOURCE = "youtube";
var BATCH = 50;
var UNITS_A_DAY = 1e4;
var BUSY = ["rateLimitExceeded", "userRateLimitExceeded"];
var QUOTA = ["quotaExceeded", "dailyLimitExceeded"];
function youtubeUnits(most = UNITS_A_DAY) {
  return new Budget({ source: SOURCE, bucket: bilingual("units", "\u989D\u5EA6\u5355\u4F4D"), most });
}
async function* youtubeCreators(options) {
  const { channels, videos: most = BATCH, units = youtubeUnits() } = options;
  const api = youtubeApi(options, units);
  for await (const { found, missing: missing2 } of channelsOf(channels, api)) {
    for (const creator of missing2) yield { kind: "finding", finding: notFound(creator) };
    for (const channel of found) {
      const { videos, lost } = await videosOf(channel, most, api);
      const { market, categories: categories2 } = options;
      const imported = importValues([channel, ...videos], SOURCE, {
        from: "youtube",
        ...market === void 0 ? {} : { market },
        ...categories2 === void 0 ? {} : { categories: categories2 }
      });
      if (lost > 0) yield { kind: "finding", finding: videosMissing(channel, lost) };
      yield* loadedOf(imported);
    }
  }
}
function youtubeApi(options, budget) {
  const { apiKey, origin = ORIGIN } = options;
  const client = platformClient(
    { source: SOURCE, secrets: [apiKey], judge },
    options
  );
  return (method, parameters) => client.get(() => {
    const url = new URL(`/youtube/v3/${method}`, origin);
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
    const headers = { "x-goog-api-key": apiKey };
    return { url, request: { headers, budget, cost: 1 } };
  });
}
function judge({ status, ok }, body) {
  if (ok && typeof body === "object" && body !== null) return { verdict: "ok" };
  if (ok) throw sourceError("SOURCE_UNREADABLE", { source: SOURCE, status, missing: "JSON" });
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
  for (let at2 = 0; at2 < ids.length; at2 += BATCH) {
    const batch = ids.slice(at2, at2 + BATCH);
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
  for await (const items of pagesOf(api, "playlistItems", { part: "contentDetails", playlistId })) {
    for (const item of items) {
      const id2 = valueAt2(item, "contentDetails.videoId");
      if (typeof id2 === "string") ids.push(id2);
    }
    if (ids.length >= most) break;
  }
  const wanted = ids.slice(0, most);
  const videos = [];
  const part = "snippet,statistics,liveStreamingDetails,paidProductPlacementDetails";
  for (let at2 = 0; at2 < wanted.length; at2 += BATCH) {
    const id2 = wanted.slice(at2, at2 + BATCH).join(",");
    videos.push(...itemsIn(await api("videos", { part, id: id2, maxResults: String(BATCH) })));
  }
  return { videos, lost: wanted.length - videos.length };
}
async function* pagesOf(api, method, parameters) {
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
  const params = { file: SOURCE, creator };
  return findingOf(IMPORT_FINDINGS, "CHANNEL_NOT_FOUND", { path: "", params });
}
function videosMissing(channel, count4) {
  const params = { file: SOURCE, creator: String(valueAt2(channel, "id")), count: count4 };
  return findingOf(IMPORT_FINDINGS, "POSTS_MISSING", { path: "", params });
}

// src/bin/load.ts
var KEY = "YOUTUBE_API_KEY";
async function loadCreators(flags, { from, market, categories: categories2 }, context2) {
  const { channels = "", keyEnv = KEY, units, origin } = flags;
  if (from !== "youtube")
    throw inputInvalid("--from", [
      inputIssue("ONE_OF", { received: from, params: { choices: ["youtube"] } })
    ]);
  const budget = youtubeUnits(...units === void 0 ? [] : [unitsOf(units)]);
  const loading = youtubeCreators({
    fetch: globalThis.fetch,
    apiKey: keyIn(keyEnv),
    channels: channels.split(",").flatMap((it) => it.trim() === "" ? [] : [it.trim()]),
    units: budget,
    signal: context2.signal,
    ...origin === void 0 ? {} : { origin },
    ...market === void 0 ? {} : { market },
    ...categories2 === void 0 ? {} : { categories: categories2 }
  });
  return collected(loading, context2);
}
async function collected(loading, { note }) {
  const creators = [];
  const findings3 = [];
  try {
    for await (const loaded of loading) {
      if (loaded.kind === "creator") creators.push(loaded.creator);
      else findings3.push(loaded.finding);
    }
  } catch (error) {
    if (!isSourceError(error, "SOURCE_QUOTA_EXHAUSTED")) throw error;
    note({
      en: `${error.code}: ${error.message}`,
      "zh-Hans": `${error.code}\uFF1A${translatedError(error, [KOL_SCORE_ZH_HANS])}`
    });
    return { creators, findings: findings3, isWhole: false };
  }
  return { creators, findings: findings3, isWhole: true };
}
function keyIn(name) {
  const key = process.env[name];
  if (key !== void 0 && key !== "") return key;
  throw inputInvalid("--key-env", [
    kolIssue("KEY_IN_ENVIRONMENT", { received: name, params: { name } })
  ]);
}
function unitsOf(text2) {
  if (/^[1-9]\d{0,8}$/.test(text2)) return Number(text2);
  throw inputInvalid("--units", [inputIssue("COUNT", { received: text2 })]);
}

// src/bin/import.ts
function importCommand({ program, run }) {
  const command = program.command("import").argument(
    "[files...]",
    helpText(
      `files that a service exported (${LIST_FORMS.en}), - for standard input`,
      `\u5404\u670D\u52A1\u5BFC\u51FA\u7684\u6587\u4EF6\uFF08${LIST_FORMS["zh-Hans"]}\uFF09\uFF0C- \u4E3A\u6807\u51C6\u8F93\u5165`
    )
  ).description(
    helpText(
      "turn exports of marketplaces and other services into creator profiles; exit 1 if a creator could not be read",
      "\u5C06\u8FBE\u4EBA\u5E73\u53F0\u7B49\u670D\u52A1\u5BFC\u51FA\u7684\u6587\u4EF6\u8F6C\u6362\u4E3A\u8FBE\u4EBA\u6863\u6848\uFF1B\u6709\u8FBE\u4EBA\u65E0\u6CD5\u8BFB\u53D6\u65F6\u9000\u51FA\u7801\u4E3A 1"
    )
  );
  addSourceOptions(command);
  addLoadOptions(command);
  addTableOptions(command).action(
    (files2, flags) => run((context2) => importFiles(files2, flags, context2))
  );
}
function addSourceOptions(command) {
  command.addOption(
    new Option2("--from <source>", helpText("where the files come from", "\u6587\u4EF6\u6765\u6E90")).choices(Object.keys(SOURCES)).makeOptionMandatory()
  ).option(
    "--market <code>",
    helpText("market of creators whose source has none", "\u6765\u6E90\u672A\u6CE8\u660E\u5E02\u573A\u65F6\u4F7F\u7528\u7684\u5E02\u573A\u4EE3\u7801")
  ).option(
    "--platform <name>",
    helpText(
      "platform of the creators, instead of the one that the source covers",
      "\u8FBE\u4EBA\u6240\u5728\u5E73\u53F0\uFF0C\u4EE3\u66FF\u6765\u6E90\u6240\u8986\u76D6\u7684\u5E73\u53F0"
    )
  ).option(
    "--currency <code>",
    helpText("currency of amounts that name none", "\u672A\u6CE8\u660E\u5E01\u79CD\u7684\u91D1\u989D\u6240\u7528\u5E01\u79CD")
  ).option(
    "--category-map <file>",
    helpText(
      "JSON object from the categories of the source to those of briefs",
      "\u6765\u6E90\u7C7B\u76EE\u5230\u9700\u6C42\u5355\u7C7B\u76EE\u7684\u5BF9\u5E94\uFF08JSON \u5BF9\u8C61\uFF09"
    )
  ).option(
    "--join <how>",
    helpText(
      "join accounts of one person: handle (equal handles), row (accounts of one row), or the name of a column",
      "\u5C06\u540C\u4E00\u4EBA\u7684\u8D26\u53F7\u5F52\u4E3A\u4E00\u4EBA\uFF1A`handle`\uFF08\u8D26\u53F7\u540D\u76F8\u540C\uFF09\u3001`row`\uFF08\u540C\u4E00\u884C\uFF09\u6216\u67D0\u5217\u7684\u5217\u540D"
    ),
    joinBy
  ).option(
    "--out <file>",
    helpText(
      "write JSON to this file instead of to standard output",
      "\u5C06 JSON \u5199\u5165\u8BE5\u6587\u4EF6\u800C\u975E\u6807\u51C6\u8F93\u51FA"
    )
  );
}
function addLoadOptions(command) {
  command.option(
    "--channels <list>",
    helpText(
      "load these YouTube channels (ids or @handles, separated by commas) instead of files",
      "\u52A0\u8F7D\u8FD9\u4E9B YouTube \u9891\u9053\uFF08\u7F16\u53F7\u6216 @\u8D26\u53F7\uFF0C\u4EE5\u9017\u53F7\u5206\u9694\uFF09\uFF0C\u4EE3\u66FF\u6587\u4EF6"
    )
  ).option(
    "--key-env <name>",
    helpText(
      "environment variable that holds the API key (default: YOUTUBE_API_KEY)",
      "\u5B58\u6709\u5BC6\u94A5\u7684\u73AF\u5883\u53D8\u91CF\uFF08\u9ED8\u8BA4 YOUTUBE_API_KEY\uFF09"
    )
  ).option(
    "--units <number>",
    helpText("quota units that may be used (default: 10000)", "\u53EF\u4F7F\u7528\u7684\u989D\u5EA6\u5355\u4F4D\uFF08\u9ED8\u8BA4 10000\uFF09")
  ).option(
    "--origin <url>",
    helpText(
      "address of the interface, such as a proxy (default: that of YouTube)",
      "\u63A5\u53E3\u5730\u5740\uFF0C\u5982\u4EE3\u7406\u670D\u52A1\u5668\uFF08\u9ED8\u8BA4\u4E3A YouTube \u7684\u5730\u5740\uFF09"
    )
  );
}
async function importFiles(files2, flags, context2) {
  const { from, market, platform: platform2, currency, categoryMap, join: join6, out } = flags;
  const options = {
    ...await listReading(flags, context2),
    from,
    ...market === void 0 ? {} : { market },
    ...platform2 === void 0 ? {} : { platform: platform2 },
    ...currency === void 0 ? {} : { currency },
    ...join6 === void 0 ? {} : { join: join6 },
    ...categoryMap === void 0 ? {} : { categories: await readCategoryMap(categoryMap, context2.reading.encoding) }
  };
  const loads = flags.channels !== void 0;
  if (loads === files2.length > 0)
    throw inputInvalid("import", [kolIssue("FILES_OR_CHANNELS", { received: files2 })]);
  const { creators, findings: findings3, isWhole } = loads ? await loadCreators(flags, options, context2) : { ...await importCreators(files2, options), isWhole: true };
  const exitCode = context2.noteFindings(findings3);
  await context2.deliver({ people: importTable(creators, context2), json: creators }, out);
  const { en, "zh-Hans": zhHans } = firstIds(creators.map(({ id: id2 }) => id2));
  noteWritten(out, context2, {
    en: `${creators.length} creator(s)${en}`,
    "zh-Hans": ` ${creators.length} \u4F4D\u8FBE\u4EBA${zhHans}`
  });
  return creators.length === 0 || !isWhole ? 1 : exitCode;
}
function joinBy(how) {
  return how === "handle" || how === "row" ? how : { column: how };
}
var CategoryMapSchema = z39.record(z39.string(), z39.string());
async function readCategoryMap(path, encoding) {
  const what = `--category-map ${path}`;
  const value = parseJson(await readTextFile(path, encoding), what);
  if (z39.safeParse(CategoryMapSchema, value).success) return value;
  throw inputInvalid(what, [kolIssue("CATEGORY_MAP", { received: value })]);
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
function fatigueLoad(at2, lives2, halfLifeDays) {
  const now = toEpochMs(at2);
  let load = 0;
  for (const live of lives2) {
    const days = live.at === void 0 ? Number.NaN : (now - toEpochMs(live.at)) / DAY5;
    if (days > 0) load += 0.5 ** (days / halfLifeDays);
  }
  return load;
}

// src/learn/learn-from-campaigns.ts
import * as z40 from "zod/mini";

// src/learn/campaign.ts
function campaignEvidence(creator, campaign) {
  const orders = /* @__PURE__ */ new Map();
  for (const sale of countedSales(campaign)) {
    const order = orders.get(sale.orderId) ?? { sold: 0n, kept: 0n, credited: 0n };
    const minor = BigInt(sale.money.minor);
    order.kept += minor;
    if (sale.change === "sale") {
      order.sold += minor;
      for (const { to, amount: amount2 } of sale.credits)
        if (to.party === "creator" && to.id === creator) order.credited += BigInt(amount2.minor);
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
  const named3 = namedIn(campaign);
  return named3.size === 0 || named3.has(creator);
}
function namedIn(campaign) {
  const named3 = new Set(campaign.settlement.payees.map(({ id: id2 }) => id2));
  for (const { credits } of countedSales(campaign))
    for (const { to } of credits) if (to.party === "creator") named3.add(to.id);
  return named3;
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

// src/learn/fatigue-grid.ts
var POINTS = 121;
var REACH = 6;
function priorGrid({ perRepeat, logSd }) {
  const middle = Math.log(perRepeat);
  if (logSd === 0) return { logs: [middle], weights: [1] };
  const logs = Array.from(
    { length: POINTS },
    (_, at2) => middle + logSd * REACH * (2 * at2 / (POINTS - 1) - 1)
  );
  return reweighted(
    logs.map((log) => -0.5 * ((log - middle) / logSd) ** 2),
    logs
  );
}
function updatedGrid({ logs, weights }, logLikelihood2) {
  return reweighted(
    logs.map((log, at2) => Math.log(weights[at2] ?? 0) + logLikelihood2(log)),
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
  return logs.reduce((sum, log, at2) => sum + (weights[at2] ?? 0) * of(log), 0);
}
function perRepeatOf(grid) {
  const tail = (1 - INTERVAL_LEVEL) / 2;
  return {
    mean: meanOver(grid, Math.exp),
    interval: {
      lower: Math.exp(quantile2(grid, tail)),
      upper: Math.exp(quantile2(grid, 1 - tail)),
      level: INTERVAL_LEVEL
    }
  };
}
function quantile2({ logs, weights }, probability) {
  const [first = 0, second = first] = logs;
  const step = second - first;
  let below2 = 0;
  for (const [at2, weight] of weights.entries()) {
    if (below2 + weight >= probability && weight > 0)
      return (logs[at2] ?? 0) + step * ((probability - below2) / weight - 0.5);
    below2 += weight;
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
  return creators.map((creator, at2) => {
    const own = seen[at2];
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
function seenOf({ prior, lives: lives2 = [], ...before }, { asOf, declaredReliability, fatigue: { halfLifeDays } }) {
  const { shape, exposure } = prior ?? before;
  return {
    prior: { shape, exposure, discount: prior?.discount ?? before.discount ?? 0 },
    lives: lives2.map((live) => {
      const { conversions, viewers, at: at2 } = live;
      const part = countedPart(live, declaredReliability);
      const load = at2 === void 0 ? 0 : fatigueLoad(at2, lives2, halfLifeDays);
      const sold = Math.min(conversions, viewers);
      return { conversions: part * sold, thousands: part * viewers / 1e3, load };
    }),
    load: fatigueLoad(asOf, lives2, halfLifeDays)
  };
}
function fatigueOf(seen, teaching) {
  const prior = priorGrid(teaching.fatigue);
  const repeats = seen.reduce(
    (sum, { lives: lives2 }) => sum + lives2.filter(({ load }) => load >= REPEAT_LOAD).length,
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
function countedAt({ prior: { shape, exposure, discount }, lives: lives2 }, log, { betweenLives }) {
  let [sold, thousands] = [0, 0];
  for (const live of lives2) {
    sold += live.conversions;
    thousands += live.thousands * Math.exp(log * live.load);
  }
  const rate = (shape - discount + sold) / (exposure + thousands);
  const counted2 = lives2.map((live) => {
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
function exposureAt({ exposure, lives: lives2 }, log) {
  return lives2.reduce((sum, live) => sum + live.thousands * Math.exp(log * live.load), exposure);
}
function logLikelihood(counted2, log) {
  const shift = counted2.lives.reduce((sum, live) => sum + live.conversions * live.load, 0);
  return log * shift - counted2.shape * Math.log(exposureAt(counted2, log));
}
function nextLive(counted2, grid, { load, prior: { discount } }) {
  const factor = meanOver(grid, (log) => Math.exp(log * load));
  const scale = (log) => Math.exp(log * load) / exposureAt(counted2, log);
  const perShape = meanOver(grid, scale);
  const mean2 = counted2.shape * perShape;
  const squares = meanOver(grid, (log) => scale(log) ** 2);
  const variance = counted2.shape * (counted2.shape + 1) * squares - mean2 ** 2;
  const shape = grid.logs.length === 1 ? counted2.shape : mean2 ** 2 / variance;
  const exposure = shape / mean2;
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
  const unknown4 = unknownEntries(settlement);
  const names = unknownNames(unknown4.names).map(({ name }) => name);
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
    ...unknown4.count === 0 ? [] : [
      findingOf(GRADE_FINDINGS, "ENTRY_UNKNOWN", {
        ...place,
        params: { settlement: settlement.id, count: unknown4.count, names }
      })
    ],
    ...unknownEvents(log, place)
  ];
}
function kindOf({ mode, purpose }) {
  return purpose === void 0 || purpose === "show" ? mode : purpose;
}
function unknownEvents({ events }, place) {
  const unknown4 = events.map(({ type }) => type).filter((type) => !SESSION_EVENT_TYPES.has(type));
  return unknownNames(unknown4).map(
    ({ name: type, count: count4 }) => findingOf(GRADE_FINDINGS, "EVENT_UNKNOWN", { ...place, params: { type, count: count4 } })
  );
}

// src/learn/learned-lives.ts
function isKnown2({ campaigns, lives: lives2 = [] }, { campaign, session }) {
  if (!campaigns.includes(campaign)) return false;
  const own = lives2.filter((live) => live.campaign === campaign);
  if (own.some((live) => live.session === void 0 || live.session === session)) return true;
  return own.length === 0 ? lives2.length === 0 || lives2.some(isOf(session)) : false;
}
function withLive(before, live, viewers) {
  const { lives: lives2 = [], campaigns } = before;
  const same = lives2.find(isOf(live.session));
  const counted2 = same !== void 0 && knewMore(same, live) ? same : live;
  const others = lives2.filter((other) => other !== same);
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
  const at2 = ({ at: time }) => time === void 0 ? 0 : toEpochMs(time);
  return at2(a) - at2(b) || (a.campaign < b.campaign ? -1 : 1);
}

// src/learn/learned-viewers.ts
var LEAST_VARIANCE = 1e-4;
function learnedViewers(before, lives2, { liveLogSd }) {
  const counted2 = lives2.filter(({ part }) => part > 0);
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
  const rest3 = assumed2 + weight / (precision + weight) * (shown2 - assumed2);
  const mean2 = logNormalMean({ logMean: after(rest3), logSd: liveLogSd });
  const spread2 = Math.hypot(Math.sqrt(1 / (precision + weight)), liveLogSd);
  const { lower, upper } = logNormalEstimate({ logMean: after(logMean), logSd: spread2 }).interval;
  return {
    mean: mean2,
    interval: {
      lower: Math.min(mean2, lower),
      upper: Math.max(mean2, upper),
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
function isRefused({ findings: findings3 = [] }, { settlement, log }) {
  return findings3.some(({ code, evidence }) => {
    const { settlementId, logId } = evidence ?? {};
    return (code === "CAMPAIGN_NOT_COUNTED" || code === "CAMPAIGN_OF_ANOTHER") && settlementId === settlement.id && logId === log.id;
  });
}
function learnedGrade({ grade: { renewal: _, ...grade }, settlements, provenance: provenance2, findings: findings3 }, posterior2, asOf) {
  const lifetime = toEpochMs(grade.expiresAt) - toEpochMs(grade.asOf);
  const { terms, targetViewers, leads } = grade.expectation;
  const viewers = viewersAfter(grade, posterior2);
  const growth2 = viewers.mean / grade.expectation.viewers.mean;
  return {
    ...grade,
    id: gradeId([grade.id, ...settlements, asOf]),
    asOf,
    expiresAt: toInstant(toEpochMs(asOf) + lifetime),
    expectation: {
      ...grade.expectation,
      ...targetViewers === void 0 ? {} : { targetViewers: targetViewers * growth2 },
      ...leads === void 0 ? {} : { leads: leads * growth2 },
      ...terms === void 0 ? { viewers, conversionsPer1000Viewers: conversionRate(posterior2), posterior: posterior2 } : expectationOf({ viewers, posterior: posterior2, terms })
    },
    ...provenance2.length === 0 ? {} : { provenance: [...grade.provenance, ...provenance2] },
    ...findings3.length === 0 ? {} : { findings: [...grade.findings ?? [], ...findings3] }
  };
}
function viewersAfter({ expectation }, posterior2) {
  const { conversion, reach } = ILLUSTRATIVE_BENCHMARKS;
  const lives2 = (posterior2.lives ?? []).map((live) => ({
    viewers: live.viewers,
    part: countedPart(live, conversion.declaredReliability)
  }));
  return learnedViewers(posterior2.prior?.viewers ?? expectation.viewers, lives2, reach);
}

// src/learn/learn-from-campaigns.ts
var Positive2 = z40.number().check(z40.gt(0, { error: expects("MORE_THAN", { minimum: 0 }) }));
var NotNegative = z40.number().check(z40.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));
var OptionsSchema3 = record2({
  asOf: InstantSchema,
  betweenLives: z40.optional(NotNegative),
  asIfShow: z40.optional(z40.boolean()),
  fatigue: z40.optional(
    record2({ perRepeat: Positive2, logSd: NotNegative, halfLifeDays: Positive2, source: z40.string() })
  )
});
function learnFromCampaigns(grades, campaigns, options) {
  checkRecords(grades, campaigns);
  return learnedFrom(grades, campaigns, options);
}
function learnedFrom(grades, campaigns, options) {
  const { asOf, asIfShow = false, ...given } = parseInput(OptionsSchema3, options, "options");
  const { conversion } = ILLUSTRATIVE_BENCHMARKS;
  const { betweenLives = conversion.betweenLives, fatigue = ILLUSTRATIVE_FATIGUE } = given;
  const { declaredReliability } = conversion;
  const { distinct: distinct2, findings: findings3 } = distinctCampaigns(campaigns);
  const lessons = grades.map(lessonOf);
  const found = [...findings3];
  for (const { campaign, index } of distinct2) {
    const named3 = namedIn(campaign);
    const meant2 = lessons.length === 1 ? lessons : lessons.filter(({ grade }) => named3.has(grade.creator.id));
    if (meant2.length === 0) found.push(ofNobody(campaign, { index, grades }));
    for (const lesson of meant2) {
      refuseVideo(lesson.grade);
      taught(lesson, campaign, asIfShow);
    }
  }
  if (!lessons.some(({ isChanged }) => isChanged)) return { grades, findings: found };
  const posteriors = learnedPosteriors(
    lessons.map(({ posterior: posterior2 }) => posterior2),
    { asOf, betweenLives, declaredReliability, fatigue }
  );
  const learned2 = lessons.map((lesson, at2) => {
    const posterior2 = posteriors[at2] ?? lesson.posterior;
    if (!lesson.isChanged && isSame2(posterior2, lesson)) return lesson.grade;
    notBefore(lesson.grade, asOf);
    return learnedGrade(lesson, posterior2, asOf);
  });
  return { grades: learned2, findings: found };
}
function refuseVideo({ id: id2, expectation: { format } }) {
  if (format !== "short-video") return;
  throw inputInvalid(`creator-grade ${id2}`, [
    kolIssue("GRADE_OF_LIVE", { path: "/expectation/format", received: format })
  ]);
}
function isSame2(posterior2, { grade }) {
  return canonicalHash(posterior2) === canonicalHash(grade.expectation.posterior);
}
function distinctCampaigns(campaigns) {
  const findings3 = [];
  const known = /* @__PURE__ */ new Map();
  const distinct2 = campaigns.flatMap((campaign, index) => {
    const { settlement, log } = campaign;
    const key = JSON.stringify([settlement.id, log.sessionId]);
    const first = known.get(key);
    if (first === void 0) {
      known.set(key, index);
      return [{ campaign, index }];
    }
    const params = { session: log.sessionId, settlement: settlement.id };
    const evidence = { settlementId: settlement.id, logId: log.id };
    findings3.push(
      findingOf(GRADE_FINDINGS, "CAMPAIGN_TWICE", {
        path: `/campaigns/${index}`,
        params,
        evidence
      })
    );
    return [];
  });
  return { distinct: distinct2.sort((a, b) => byTime2(a.campaign, b.campaign)), findings: findings3 };
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
var CreditedSalesSchema = z40.array(CreditedSaleSchema);
function checkRecords(grades, campaigns) {
  const below2 = (path, schema, value) => issuesBelow(path, inputIssues(schema, value));
  const issues3 = [
    ...grades.flatMap((grade, at2) => below2(`/grades/${at2}`, CreatorGradeSchema, grade)),
    ...campaigns.flatMap(({ settlement, log, credited }, at2) => [
      ...below2(`/campaigns/${at2}/settlement`, SettlementSchema, settlement),
      ...below2(`/campaigns/${at2}/log`, SessionLogSchema, log),
      ...below2(`/campaigns/${at2}/credited`, CreditedSalesSchema, credited)
    ])
  ];
  if (issues3.length > 0) throw inputInvalid("campaigns", issues3);
}

// src/pilots/outlook.ts
function isPlannable(grade) {
  return grade.expectation.terms !== void 0;
}
function candidateOf({ creator, expectation }) {
  const { terms, posterior: posterior2, viewers } = expectation;
  const { numerator, denominator } = unitContribution(terms, terms.commission);
  return {
    id: creator.id,
    followers: creator.followers,
    fee: Number(terms.fixedFee.minor),
    viewers: viewers.mean,
    unit: Number(numerator) / Number(denominator),
    shape: posterior2.shape,
    exposure: posterior2.exposure,
    lives: settledLives(posterior2)
  };
}
function settledLives({
  lives: lives2,
  campaigns
}) {
  return lives2?.length ?? campaigns.length;
}
function outlookOf(grade) {
  const { shape, exposure, unit } = candidateOf(grade);
  return { ...logNormalOf(grade.expectation.viewers), shape, exposure, unit };
}

// src/pilots/learn-rates.ts
var ILLUSTRATIVE_CAMPAIGN_PRIOR = {
  rateLogSd: 0.9,
  betweenLives: 0.1,
  viewersLogSd: 0.6,
  liveLogSd: 0.4
};
function learnRates(prospects, lives2, prior = ILLUSTRATIVE_CAMPAIGN_PRIOR) {
  const seen = talliesOf(lives2);
  const pairs2 = prospects.flatMap((prospect) => {
    const tally = seen.get(prospect.id);
    return tally === void 0 ? [] : [{ prospect, tally }];
  });
  const rates = fitLine3(
    pairs2.map(({ prospect, tally }) => rateObservation(prospect, tally, prior)),
    prior.rateLogSd
  );
  const viewers = fitLine3(
    pairs2.map(({ prospect, tally }) => viewersObservation(prospect, tally, prior)),
    prior.viewersLogSd
  );
  return prospects.map(
    (prospect) => candidateOf2(prospect, seen.get(prospect.id), { rates, viewers, prior })
  );
}
function talliesOf(lives2) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { creatorId, viewers, conversions } of lives2) {
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
var sizeOf = ({ followers: followers2 }) => followers2 === null ? 0 : Math.log10(Math.max(1e3, followers2)) - 5;
function rateObservation(prospect, { thousands, conversions, lives: lives2 }, { betweenLives }) {
  const expected = Math.max(1e-6, thousands * prospect.per1000);
  return {
    x: sizeOf(prospect),
    y: Math.log((conversions + 0.5) / (expected + 0.5)),
    variance: 1 / (conversions + 0.5) + betweenLives / lives2
  };
}
function viewersObservation(prospect, { logViewers, lives: lives2 }, { liveLogSd }) {
  const y = logViewers / lives2 + liveLogSd ** 2 / 2 - Math.log(Math.max(1, prospect.viewers));
  return { x: sizeOf(prospect), y, variance: liveLogSd ** 2 / lives2 };
}
var LINE_PRIOR = { level: 0.6, slope: 0.5 };
var SPREAD_STRENGTH = 6;
function fitLine3(observations, logSd) {
  let spread2 = logSd ** 2;
  let line = { level: 0, slope: 0 };
  for (let pass = 0; pass < 4; pass++) {
    line = ridgeLine(observations, spread2);
    spread2 = spreadAround(line, observations, logSd);
  }
  return { ...line, logSd: Math.sqrt(spread2) };
}
function ridgeLine(observations, spread2) {
  let [aa, ab, bb, ay, by] = [1 / LINE_PRIOR.level ** 2, 0, 1 / LINE_PRIOR.slope ** 2, 0, 0];
  for (const { x, y, variance } of observations) {
    const weight = 1 / (variance + spread2);
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
function candidateOf2(prospect, tally, { rates, viewers, prior }) {
  const x = sizeOf(prospect);
  const mean2 = prospect.per1000 * Math.exp(rates.level + rates.slope * x);
  const shape = 1 / Math.expm1(rates.logSd ** 2);
  const reach = Math.log(Math.max(1, prospect.viewers)) + viewers.level + viewers.slope * x;
  const { id: id2, followers: followers2, fee, unit } = prospect;
  const base = { id: id2, followers: followers2, fee, unit, lives: tally?.lives ?? 0 };
  if (tally === void 0)
    return { ...base, viewers: Math.exp(reach), shape, exposure: shape / mean2 };
  const weight = 1 / (1 + prior.betweenLives * (tally.conversions / tally.lives));
  const ownReach = tally.logViewers / tally.lives + prior.liveLogSd ** 2 / 2;
  const own = viewers.logSd ** 2 / (viewers.logSd ** 2 + prior.liveLogSd ** 2 / tally.lives);
  return {
    ...base,
    viewers: Math.exp(reach + own * (ownReach - reach)),
    shape: shape + weight * tally.conversions,
    exposure: shape / mean2 + weight * tally.thousands
  };
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
  const missing2 = shapeFor(width) - shape;
  if (missing2 <= 0) return 0;
  const added = afterLive({ shape, exposure }, viewers, betweenLives).shape - shape;
  const lives2 = Math.ceil(missing2 / added - 1e-9);
  return lives2 <= MOST_LIVES ? lives2 : null;
}
function afterLive({ shape, exposure }, viewers, betweenLives = ILLUSTRATIVE_CAMPAIGN_PRIOR.betweenLives) {
  const thousands = viewers / 1e3;
  const part = 1 / (1 + betweenLives * thousands * shape / exposure);
  return {
    shape: shape + part * thousands * shape / exposure,
    exposure: exposure + part * thousands
  };
}

// src/pilots/profit-distribution.ts
var AUDIENCES = 64;
var STANDARD = Array.from(
  { length: AUDIENCES },
  (_, at2) => normalQuantile((at2 + 0.5) / AUDIENCES)
);
function chanceAbove(amount2, outlook) {
  const { logMean, logSd, shape, exposure, unit } = outlook;
  if (unit <= 0) return amount2 < 0 ? 1 : 0;
  if (amount2 <= 0) return 1;
  let sum = 0;
  for (const z45 of STANDARD) {
    const thousands = Math.exp(logMean + logSd * z45) / 1e3;
    sum += 1 - gammaCdf(amount2 / (thousands * unit) * exposure, shape);
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

// src/pilots/next-market.ts
var LEAST = { creators: 2, lives: 3, chance: 0.8, width: 1 };
function nextMarketChecks(grades, next) {
  const settled = grades.filter(isPlannable).filter((it) => livesOf(it) > 0);
  const earning = settled.filter(
    (it) => chanceAbove(Number(it.expectation.terms.fixedFee.minor), outlookOf(it)) >= LEAST.chance
  );
  const lives2 = settled.reduce((sum, it) => sum + livesOf(it), 0);
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
      passed: lives2 >= LEAST.lives,
      text: bilingual(
        `${lives2} settled lives; ${LEAST.lives} are needed`,
        `\u5DF2\u7ED3\u7B97 ${lives2} \u573A\u76F4\u64AD\uFF1B\u9700\u8981 ${LEAST.lives} \u573A`
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
  const languages2 = Object.keys(next.audience.languages ?? {}).join(", ");
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
        `languages of the new audience: ${languages2 === "" ? "the brief names none" : languages2}; prices, returns and culture differ by market, so creators there need a pilot of their own`,
        `\u65B0\u53D7\u4F17\u7684\u8BED\u8A00\uFF1A${languages2 === "" ? "\u9700\u6C42\u5355\u672A\u5217\u51FA" : languages2}\uFF1B\u5404\u5E02\u573A\u4EF7\u683C\u3001\u9000\u8D27\u4E0E\u6587\u5316\u4E0D\u540C\uFF0C\u5F53\u5730\u8FBE\u4EBA\u987B\u53E6\u505A\u6D4B\u8BD5`
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

// src/pilots/policies/policy.ts
function roundBudget({ left, round: round2, rounds }) {
  return left / (rounds - round2);
}
function within3(money3, candidates, merit) {
  const ranked2 = candidates.map((_, position) => ({ position, merit: merit(position) })).filter((it) => it.merit !== null).sort((a, b) => b.merit - a.merit || a.position - b.position);
  const chosen2 = [];
  let left = money3;
  for (const { position } of ranked2) {
    const { fee } = candidates[position];
    if (fee > left) continue;
    left -= fee;
    chosen2.push(position);
  }
  return chosen2;
}

// src/pilots/candidate.ts
function expectedProfit({ fee, viewers, unit, shape, exposure }) {
  return viewers / 1e3 * unit * (shape / exposure) - fee;
}

// src/pilots/value-of-information.ts
function valueOfInformation(candidate, learning) {
  const { betweenLives, livesAfter } = learning;
  const { fee, viewers, unit, shape, exposure } = candidate;
  if (livesAfter <= 0 || unit <= 0) return 0;
  const thousands = viewers / 1e3;
  const mean2 = shape / exposure;
  const observed = thousands / (1 + betweenLives * thousands * mean2);
  const updatedShape = shape * (exposure + observed) / observed;
  const breakEven = fee / (thousands * unit);
  const scaled2 = breakEven * updatedShape / mean2;
  const above = 1 - gammaCdf(scaled2, updatedShape);
  const meanAbove = mean2 * (1 - gammaCdf(scaled2, updatedShape + 1));
  const informed2 = thousands * unit * meanAbove - fee * above;
  return Math.max(0, livesAfter * (informed2 - Math.max(0, expectedProfit(candidate))));
}

// src/pilots/worth.ts
var INFORMATION_WEIGHT = 0.3;
function worthOf(candidate, learning) {
  const profit = expectedProfit(candidate);
  const taught2 = INFORMATION_WEIGHT * valueOfInformation(candidate, learning);
  const sum = profit + taught2;
  return { profit, taught: taught2, perFee: sum > 0 ? sum / Math.max(1, candidate.fee) : null };
}

// src/pilots/plan-pilot.ts
function planPilot(grades, options) {
  const settings = checked(grades, options);
  const { currency, minor } = options.budget;
  const prospects = grades.filter(isPlannable).filter((grade) => omissionOf(grade) === void 0);
  const pilots = prospects.map((grade) => pilotOf(grade, settings));
  const positions = within3(
    Number(minor),
    pilots.map(({ candidate }) => candidate),
    (position) => pilots[position].worth.perFee
  );
  const chosen2 = positions.map(
    (position) => choiceOf(pilots[position], settings, currency)
  );
  const kept = new Set(positions.map((position) => prospects[position]));
  const worthy = new Set(
    pilots.flatMap(({ grade, worth }) => worth.perFee === null ? [] : [grade])
  );
  const omitted2 = grades.filter((grade) => !kept.has(grade)).map((grade) => ({
    creatorId: grade.creator.id,
    reason: omissionOf(grade) ?? (worthy.has(grade) ? "over-budget" : "not-worth-it")
  }));
  return {
    chosen: chosen2,
    omitted: omitted2,
    cost: sumMoney(
      currency,
      chosen2.map(({ fee }) => fee)
    )
  };
}
function pilotOf(grade, settings) {
  const candidate = candidateOf(grade);
  return { grade, candidate, worth: worthOf(candidate, settings) };
}
function choiceOf({ grade, candidate, worth }, settings, currency) {
  const amount2 = (minor) => money(currency, BigInt(Math.round(minor)));
  return {
    creatorId: candidate.id,
    fee: grade.expectation.terms.fixedFee,
    expectedProfit: amount2(worth.profit),
    valueOfInformation: amount2(worth.taught),
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
  const issues3 = [
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
  if (issues3.length > 0) throw inputInvalid("pilot", issues3);
  return { livesAfter, width, betweenLives };
}

// src/pilots/renewal.ts
function renewalOf(grade, options = {}) {
  const { expectation, eligible } = grade;
  const { posterior: posterior2, breakEvenFee, breakEvenCommission: breakEvenCommission2 } = expectation;
  const base = { lives: settledLives(posterior2), breakEvenFee, breakEvenCommission: breakEvenCommission2 };
  if (!isPlannable(grade)) {
    const unknown4 = { chanceOfProfit: null, offer: null, livesToKnow: null };
    return { ...base, ...unknown4, verdict: "not-enough-known", reason: NO_TERMS };
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
  const candidate = candidateOf(grade);
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
function notReady({ expectation, findings: findings3 = [] }, lives2) {
  if (findings3.some(({ code }) => code === "CAMPAIGN_ASSUMED")) return ASSUMED2;
  if (!expectation.terms.feeKnown) return NO_QUOTE;
  return lives2 === 0 ? NO_LIVES : void 0;
}
function verdictOn(grade, { advice, livesToKnow }, { width = 1, livesAfter = 5 }) {
  const { expectation } = grade;
  const { terms, breakEvenCommission: breakEvenCommission2 } = expectation;
  const plan = planPilot([grade], { budget: terms.fixedFee, width, livesAfter });
  const isWorthIt = !expectation.contribution.mean.minor.startsWith("-");
  if (advice.verdict === "scale" && isWorthIt) return "renew";
  if (livesToKnow !== 0 && plan.chosen.length > 0) return "not-enough-known";
  const isCommission = candidateOf(grade).unit <= 0 && (breakEvenCommission2 ?? 0) > 0;
  return isCommission || advice.verdict === "scale" ? "renegotiate" : advice.verdict;
}
function commissionOf(ppm) {
  if (ppm === null || ppm < 0)
    return [", and at the fee asked at no commission", "\uFF1B\u6309\u6240\u62A5\u8D39\u7528\uFF0C\u4EFB\u4F55\u4F63\u91D1\u5747\u4E0D\u4FDD\u672C"];
  const share4 = formatPercent(ppm, { decimals: 1 });
  return [` or a commission of ${share4}`, `\uFF0C\u4FDD\u672C\u4F63\u91D1\u4E3A ${share4}`];
}
var REASONS = {
  renew: ({ expectation }, { advice }) => {
    const chance = wholePercent(advice.chanceOfProfit);
    const mean2 = formatMoney(expectation.contribution.mean);
    return bilingual(
      `the next live earns its fee with a chance of ${chance} and is expected to leave ${mean2}`,
      `\u4E0B\u4E00\u573A\u6536\u56DE\u8D39\u7528\u7684\u628A\u63E1\u4E3A ${chance}\uFF0C\u9884\u671F\u8D21\u732E ${mean2}`
    );
  },
  renegotiate: ({ expectation }, { advice, offer }) => {
    const { breakEvenFee, breakEvenCommission: breakEvenCommission2 } = expectation;
    const chance = wholePercent(advice.chanceOfProfit);
    const [fee, most] = [breakEvenFee, offer].map(formatMoney);
    const [or, orZh] = commissionOf(breakEvenCommission2);
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
    const lives2 = livesToKnow === null ? "> 1000" : String(livesToKnow);
    return bilingual(
      `the chance of a profit is ${chance}; lives until the conversion rate is known to \xB1${known}: ${lives2}`,
      `\u76C8\u5229\u628A\u63E1\u4E3A ${chance}\uFF1B\u8F6C\u5316\u7387\u7CBE\u786E\u5230 \xB1${known} \u8FD8\u9700 ${lives2} \u573A`
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
var ASSUMED2 = bilingual(
  "a session that was not a show was learned from",
  "\u5B66\u4E60\u65F6\u4F7F\u7528\u4E86\u975E\u6B63\u5F0F\u76F4\u64AD\u7684\u573A\u6B21"
);

// src/bin/campaign-folders.ts
import { promises as files } from "node:fs";
import { join as join5 } from "node:path";
var NAMES3 = {
  settlement: /^settlement\.json$/i,
  log: /^(session-)?log\.json$/i,
  credited: /^credited(-sales)?\.(json|ndjson|jsonl|csv|tsv|xlsx)$/i
};
var ROLES = Object.keys(NAMES3);
async function campaignFolders(folders) {
  const campaigns = [];
  const others = [];
  for (const folder of folders) {
    const entries = await entriesOf2(folder);
    const own = filesOf(folder, entries);
    if (own !== void 0) {
      campaigns.push(own);
      continue;
    }
    const before = campaigns.length;
    for (const entry of entries.filter((it) => it.isDirectory())) {
      const path = join5(folder, entry.name);
      const below2 = filesOf(path, await entriesOf2(path));
      if (below2 === void 0) others.push(path);
      else campaigns.push(below2);
    }
    if (campaigns.length === before) throw notCampaign(folder, []);
  }
  return { campaigns, others };
}
async function entriesOf2(folder) {
  try {
    const entries = await files.readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => a.name < b.name ? -1 : 1);
  } catch (error) {
    throw unreadableFile(folder, error);
  }
}
function filesOf(folder, entries) {
  const names = entries.filter((it) => !it.isDirectory()).map(({ name }) => name);
  const found = ROLES.map((role) => names.filter((name) => NAMES3[role].test(name)));
  if (found.every(({ length: length2 }) => length2 === 0)) return void 0;
  const [[settlement, ...more] = [], [log, ...logs] = [], [credited, ...lists] = []] = found;
  if (settlement === void 0 || log === void 0 || credited === void 0)
    throw notCampaign(folder, found.flat());
  if (more.length + logs.length + lists.length > 0) throw notCampaign(folder, found.flat());
  return {
    settlement: join5(folder, settlement),
    log: join5(folder, log),
    credited: join5(folder, credited)
  };
}
function notCampaign(folder, found) {
  return inputInvalid(`--campaigns ${folder}`, [kolIssue("CAMPAIGN_FILES", { received: found })]);
}

// src/pilots/names.ts
var ADVICE_NAMES = {
  scale: bilingual("scale", "\u653E\u91CF"),
  renegotiate: bilingual("renegotiate", "\u91CD\u65B0\u8BAE\u4EF7"),
  stop: bilingual("test first", "\u5148\u6D4B\u8BD5")
};
var RENEWAL_NAMES = {
  renew: bilingual("renew", "\u7EED\u7EA6"),
  renegotiate: bilingual("renegotiate", "\u91CD\u65B0\u8BAE\u4EF7"),
  stop: bilingual("stop", "\u505C\u6B62\u5408\u4F5C"),
  "not-enough-known": bilingual("not enough known", "\u4FE1\u606F\u4E0D\u8DB3")
};
var OMISSION_NAMES = {
  gate: bilingual("a gate is not passed", "\u672A\u901A\u8FC7\u95E8\u69DB"),
  "no-quote": bilingual("ask for a quote", "\u8BF7\u5148\u8BE2\u4EF7"),
  "no-terms": bilingual("the grade holds no terms; grade again", "\u8BC4\u5206\u4E0D\u542B\u6761\u6B3E\uFF1B\u8BF7\u91CD\u65B0\u8BC4\u5206"),
  "not-worth-it": bilingual("costs more than it may bring", "\u6210\u672C\u9AD8\u4E8E\u53EF\u80FD\u6536\u76CA"),
  "over-budget": bilingual("over the pilot\u2019s budget", "\u8D85\u51FA\u6D4B\u8BD5\u9884\u7B97")
};

// src/bin/renewal-table.ts
var CREATOR2 = bilingual("creator", "\u8FBE\u4EBA");
var FIGURES2 = [
  bilingual("lives", "\u573A\u6B21"),
  bilingual("conv./1000 before", "\u6B64\u524D\u5343\u4EBA\u8F6C\u5316"),
  bilingual("now", "\u73B0\u5728"),
  bilingual("fatigue", "\u75B2\u52B3\u7CFB\u6570"),
  bilingual("chance of profit", "\u76C8\u5229\u628A\u63E1"),
  bilingual("offer up to", "\u53EF\u63A5\u53D7\u8D39\u7528")
];
var ADVICE = bilingual("advice", "\u5EFA\u8BAE");
var NOT_KNOWN3 = "\u2014";
var COLON = bilingual(": ", "\uFF1A");
function renewalTable(before, after, speaker) {
  const { say } = speaker;
  const pairs2 = after.map((grade, at2) => ({ grade, old: before[at2] ?? grade }));
  const advised = pairs2.filter(({ grade }) => grade.renewal !== void 0);
  const tables = gradesTable(after, speaker);
  if (advised.length === 0) return tables;
  const header = [say(CREATOR2), ...FIGURES2.map((text2) => ({ number: say(text2) })), say(ADVICE)];
  const reasons2 = advised.flatMap(
    ({ grade: { creator, renewal: renewal2 } }) => renewal2 === void 0 ? [] : [inertLine(`  ${creator.name}${say(COLON)}${say(renewal2.reason)}`)]
  );
  const rows = advised.map(({ grade, old }) => rowOf(grade, old, say));
  return [terminalTable([header, ...rows]), ...reasons2, "", tables].join("\n");
}
function rowOf({ creator, expectation, renewal: renewal2 }, old, say) {
  const rate = ({ conversionsPer1000Viewers }) => rateText(conversionsPer1000Viewers.mean);
  const { chanceOfProfit = null, offer = null, lives: lives2 = 0, verdict } = renewal2 ?? {};
  return [
    `${creator.name} (${creator.id})`,
    { number: String(lives2) },
    { number: rate(old.expectation) },
    { number: rate(expectation) },
    { number: `\xD7 ${(expectation.posterior.fatigue?.factor ?? 1).toFixed(2)}` },
    { number: chanceOfProfit === null ? NOT_KNOWN3 : wholePercent(chanceOfProfit) },
    { number: offer === null ? NOT_KNOWN3 : formatMoney(offer) },
    verdict === void 0 ? NOT_KNOWN3 : say(RENEWAL_NAMES[verdict])
  ];
}

// src/bin/learning.ts
async function learn(flags, context2) {
  const { grades, campaigns, next, exitCode } = await readLearnFiles(flags, context2);
  const options = {
    ...timesOf(flags),
    asIfShow: flags.asIfShow === true,
    fatigue: fatigueOf2(flags)
  };
  const learned2 = naming(
    () => "--as-of",
    () => learnFromCampaigns(grades, campaigns, options)
  );
  const advised = learned2.grades.map(
    (grade, at2) => grade === grades[at2] ? grade : advisedOn(grade)
  );
  if (learned2.grades.every((grade, at2) => grade === grades[at2]))
    noteKnown(grades, campaigns, context2);
  const json = flags.grade === void 0 ? advised : advised[0];
  await context2.deliver({ people: renewalTable(grades, advised, context2), json }, flags.out);
  noteFound(grades, { ...learned2, grades: advised }, { flags, context: context2 });
  for (const { passed, text: text2 } of next === void 0 ? [] : nextMarketChecks(advised, next)) {
    const mark = passed === null ? "?" : passed ? "\u2713" : "\u2717";
    context2.note({ en: `${mark} ${text2["en"]}`, "zh-Hans": `${mark} ${text2["zh-Hans"]}` });
  }
  noteLearned(grades, advised, { flags, context: context2 });
  return exitCode;
}
function advisedOn(grade) {
  return grade.expectation.posterior.lives === void 0 ? grade : { ...grade, renewal: renewalOf(grade) };
}
function fatigueOf2({ fatigue, halfLife }) {
  if (fatigue === 1) return NO_FATIGUE;
  return {
    ...ILLUSTRATIVE_FATIGUE,
    ...fatigue === void 0 ? {} : { perRepeat: fatigue, source: "--fatigue" },
    ...halfLife === void 0 ? {} : { halfLifeDays: halfLife }
  };
}
function noteKnown(grades, campaigns, { note }) {
  const known = campaigns.filter(
    ({ settlement, log: { sessionId } }) => grades.some(
      ({ expectation: { posterior: posterior2 } }) => isKnown2(posterior2, { campaign: settlement.id, session: sessionId })
    )
  );
  const ids = [...new Set(known.map(({ settlement }) => settlement.id))];
  if (ids.length === 0) return;
  note({
    en: `settlement ${ids.join(", ")} is already included; the grade is unchanged`,
    "zh-Hans": `\u7ED3\u7B97\u5355 ${ids.join("\u3001")} \u5DF2\u5B66\u4E60\u8FC7\uFF1B\u8BC4\u5206\u4E0D\u53D8`
  });
}
function noteFound(before, { grades, findings: findings3 }, { flags: { out }, context: context2 }) {
  const shown2 = context2.forPeople && out === void 0 ? 1 : 0;
  const added = grades.slice(shown2).flatMap(({ findings: all = [] }, at2) => all.slice(before[at2 + shown2]?.findings?.length ?? 0));
  context2.noteFindings([...findings3, ...added]);
}
function noteLearned(before, after, { flags: { grade, out }, context: context2 }) {
  const [old] = before;
  const [first] = after;
  if (grade === void 0 || old === void 0 || first === void 0) {
    const changed = after.filter((it, at2) => it !== before[at2]).length;
    noteWritten(out, context2, {
      en: `${after.length} grade(s), ${changed} of them changed,`,
      "zh-Hans": ` ${after.length} \u4E2A\u8BC4\u5206\uFF08\u5176\u4E2D ${changed} \u4E2A\u6709\u53D8\u5316\uFF09`
    });
    return;
  }
  const change = `${rateOf3(old)} \u2192 ${rateOf3(first)}`;
  noteWritten(out, context2, {
    en: `the grade of ${first.creator.id} (conversions per 1,000 viewers: ${change})`,
    "zh-Hans": ` ${first.creator.id} \u7684\u8BC4\u5206\uFF08\u5343\u4EBA\u8F6C\u5316\uFF1A${change}\uFF09`
  });
}
var SETTLEMENT = { kind: "settlement", schema: SettlementSchema };
var LOG = { kind: "session-log", schema: SessionLogSchema };
var GRADES2 = { option: "--grades", kind: "creator-grade", schema: CreatorGradeSchema };
var NEXT = {
  ...{ option: "--next-brief", kind: "brief" },
  schema: BriefSchema,
  issuesOf: briefIssues
};
async function readLearnFiles(flags, context2) {
  const reading = await listReading(flags, context2);
  const sessions = await sessionsOf(flags, context2);
  const { nextBrief } = flags;
  const [{ grades, list }, campaigns, next] = await readTogether([
    () => gradesOf(flags, reading),
    async () => {
      const reads = sessions.map((files2) => () => readCampaign(files2, { flags, context: context2, reading }));
      return readTogether(reads);
    },
    async () => nextBrief === void 0 ? void 0 : readRecordFile(nextBrief, NEXT, context2)
  ]);
  const lists = [list, ...campaigns.map(({ credited }) => credited)];
  const exitCode = context2.noteFindings(confirmedLists(lists, flags.rows));
  return {
    grades,
    campaigns: campaigns.map(({ settlement, log, credited }) => ({
      settlement,
      log,
      credited: credited.items
    })),
    next,
    exitCode
  };
}
async function gradesOf({ grade, grades, creator }, reading) {
  if (grade === void 0 === (grades === void 0)) {
    const option = grade === void 0 ? "--grade" : "--grades";
    throw inputInvalid(option, [kolIssue("GRADE_OR_GRADES", { received: grades })]);
  }
  if (grades !== void 0) {
    const list = await readRecordList(grades, GRADES2, reading);
    return { grades: list.items, list };
  }
  const found = await readGrade(grade ?? "", creator, reading);
  return { grades: [found.grade], list: found.list };
}
async function sessionsOf({ campaigns, settlement, log, credited }, { note }) {
  const single = [settlement, log, credited].filter((it) => it !== void 0).length;
  if (campaigns === void 0 ? single < 3 : single > 0)
    throw inputInvalid("--campaigns", [kolIssue("CAMPAIGNS_OR_SESSION", { received: campaigns })]);
  if (campaigns === void 0)
    return [{ settlement: settlement ?? "", log: log ?? "", credited: credited ?? "" }];
  const found = await campaignFolders(campaigns);
  for (const path of found.others)
    note({
      en: `${path} holds no files of a campaign and is not read`,
      "zh-Hans": `${path} \u4E2D\u6CA1\u6709\u6D3B\u52A8\u6587\u4EF6\uFF0C\u672A\u8BFB\u53D6`
    });
  return found.campaigns;
}
async function readCampaign(files2, {
  flags,
  context: context2,
  reading
}) {
  const optionOf = (own) => flags.campaigns === void 0 ? own : "--campaigns";
  const [settlement, log, credited] = await readTogether([
    () => readRecordFile(
      files2.settlement,
      { ...SETTLEMENT, option: optionOf("--settlement") },
      context2
    ),
    () => readRecordFile(files2.log, { ...LOG, option: optionOf("--log") }, context2),
    () => {
      const list = { ...CREDITED_SALES, option: optionOf("--credited") };
      return readRecordList(files2.credited, list, reading);
    }
  ]);
  return { settlement, log, credited };
}
function rateOf3({ expectation }) {
  return rateText(expectation.conversionsPer1000Viewers.mean);
}

// src/bin/learn-command.ts
function learnCommand(bin) {
  const command = bin.program.command("learn").description(
    helpText(
      "update grades with the results of settled campaigns, and advise on renewal",
      "\u6839\u636E\u5DF2\u7ED3\u7B97\u6D3B\u52A8\u7684\u7ED3\u679C\u66F4\u65B0\u8BC4\u5206\uFF0C\u5E76\u7ED9\u51FA\u7EED\u7EA6\u5EFA\u8BAE"
    )
  ).option(
    "--grades <file>",
    helpText(
      "grades as `rank` writes them; each campaign teaches the creators whom it pays or credits",
      "`rank` \u8F93\u51FA\u7684\u8BC4\u5206\uFF1B\u6BCF\u4E2A\u6D3B\u52A8\u53EA\u7528\u4E8E\u5176\u4ED8\u6B3E\u6216\u5F52\u56E0\u7684\u8FBE\u4EBA"
    )
  ).option(
    "--grade <file>",
    helpText(
      "instead, one grade (JSON); for a list of grades (JSON or NDJSON), append #creator to the file name or pass --creator",
      "\u6216\u5355\u4E2A\u8BC4\u5206\uFF08JSON\uFF09\uFF1B\u82E5\u4E3A\u5217\u8868\uFF08JSON \u6216 NDJSON\uFF09\uFF0C\u7528 \u6587\u4EF6\u540D#\u8FBE\u4EBA \u6216 --creator \u6307\u5B9A"
    )
  ).option("--creator <id>", helpText("the creator in the list of grades", "\u5217\u8868\u4E2D\u7684\u54EA\u4F4D\u8FBE\u4EBA")).option(
    "--campaigns <folders...>",
    helpText(
      "folders with settlement.json, session-log.json and credited-sales.ndjson, or folders of such folders",
      "\u6587\u4EF6\u5939\uFF0C\u542B settlement.json\u3001session-log.json \u4E0E credited-sales.ndjson\uFF0C\u6216\u7531\u6B64\u7C7B\u6587\u4EF6\u5939\u7EC4\u6210"
    )
  );
  timeOptions(fatigueOptions(sessionOptions(command)));
  addTableOptions(command).action(
    (flags) => bin.run((context2) => learn(flags, context2))
  );
}
function sessionOptions(command) {
  return command.option(
    "--settlement <file>",
    helpText("settlement of one session: JSON", "\u5355\u4E2A\u573A\u6B21\u7684\u7ED3\u7B97\u5355\uFF1AJSON")
  ).option("--log <file>", helpText("its session log: JSON", "\u5176\u76F4\u64AD\u65E5\u5FD7\uFF1AJSON")).option(
    "--credited <file>",
    helpText(`its credited sales (${LIST_FORMS.en})`, `\u5176\u5F52\u56E0\u9500\u552E\uFF08${LIST_FORMS["zh-Hans"]}\uFF09`)
  );
}
function fatigueOptions(command) {
  return command.option(
    "--fatigue <factor>",
    helpText(
      `part of the conversion rate that a repeat before the same audience leaves, 1 for no fatigue (default: ${ILLUSTRATIVE_FATIGUE.perRepeat}, illustrative; five repeats and more are learned from)`,
      `\u540C\u4E00\u53D7\u4F17\u6BCF\u91CD\u590D\u4E00\u6B21\u6240\u5269\u7684\u8F6C\u5316\u7387\u7CFB\u6570\uFF0C1 \u4E3A\u65E0\u75B2\u52B3\uFF08\u9ED8\u8BA4 ${ILLUSTRATIVE_FATIGUE.perRepeat}\uFF0C\u793A\u610F\u503C\uFF1B\u91CD\u590D\u8FBE\u4E94\u6B21\u8D77\u7531\u6570\u636E\u4F30\u8BA1\uFF09`
    ),
    factorOf
  ).option(
    "--half-life <days>",
    helpText(
      `days after which a live counts as half a repeat (default: ${ILLUSTRATIVE_FATIGUE.halfLifeDays}, illustrative)`,
      `\u591A\u5C11\u5929\u540E\u4E00\u573A\u76F4\u64AD\u53EA\u8BA1\u534A\u6B21\u91CD\u590D\uFF08\u9ED8\u8BA4 ${ILLUSTRATIVE_FATIGUE.halfLifeDays}\uFF0C\u793A\u610F\u503C\uFF09`
    ),
    wholeNumber2("--half-life", { minimum: 1, maximum: 3650 })
  );
}
function timeOptions(command) {
  return command.option(
    "--next-brief <file>",
    helpText(
      "brief for the next market: lists what must hold before the campaign is copied there",
      "\u4E0B\u4E00\u5E02\u573A\u7684\u9700\u6C42\u5355\uFF1A\u5217\u51FA\u590D\u5236\u524D\u987B\u6EE1\u8DB3\u7684\u6761\u4EF6"
    )
  ).option(
    "--as-if-show",
    helpText(
      "learn from a rehearsal as if it had been a show, to demonstrate; not for deals",
      "\u628A\u6F14\u7EC3\u5F53\u4F5C\u6B63\u5F0F\u76F4\u64AD\u6765\u5B66\u4E60\uFF0C\u4EC5\u4F9B\u6F14\u793A\uFF1B\u4E0D\u53EF\u7528\u4E8E\u7B7E\u7EA6"
    )
  ).option(
    "--as-of <instant>",
    helpText(
      "the instant for which the grade holds (default: now)",
      "\u8BC4\u5206\u6240\u9488\u5BF9\u7684\u65F6\u523B\uFF08\u9ED8\u8BA4\u4E3A\u73B0\u5728\uFF09"
    ),
    optionValue(InstantSchema, "--as-of")
  ).option(
    "--out <file>",
    helpText(
      "write JSON to this file instead of to standard output",
      "\u5C06 JSON \u5199\u5165\u8BE5\u6587\u4EF6\u800C\u975E\u6807\u51C6\u8F93\u51FA"
    )
  );
}
function factorOf(text2) {
  const value = /^\d+(\.\d+)?$/.test(text2) ? Number(text2) : Number.NaN;
  if (value > 0 && value <= 1.5) return value;
  throw inputInvalid("--fatigue", [kolIssue("FATIGUE_FACTOR", { received: text2 })]);
}

// src/bin/mcda.ts
function mcdaCommand({ program, run }) {
  const names = Object.keys(METHODS).join(", ");
  program.command("mcda").description(
    helpText(
      "rank alternatives by a method of multi-criteria decision analysis; vikor and spotis: lower scores are better",
      "\u6309\u591A\u51C6\u5219\u51B3\u7B56\u65B9\u6CD5\u4E3A\u5404\u65B9\u6848\u6392\u5E8F\uFF1BVIKOR \u4E0E SPOTIS \u5206\u503C\u8D8A\u4F4E\u8D8A\u597D"
    )
  ).requiredOption(
    "--matrix <file>",
    helpText(
      "JSON: {alternatives, criteria: [{name, weight, direction, bounds?, preference?}], values}; for ahp {criteria, pairwise}",
      "JSON\uFF1A`{alternatives, criteria: [{name, weight, direction, bounds?, preference?}], values}`\uFF1BAHP \u4E3A `{criteria, pairwise}`"
    )
  ).requiredOption("--method <name>", helpText(`one of ${names}`, `\u65B9\u6CD5\uFF1A\`${names}\``)).option(
    "--robustness",
    helpText(
      "how robust the first place is: under other methods, inexact weights and the change of one weight",
      "\u7B2C\u4E00\u540D\u662F\u5426\u7A33\u5065\uFF1A\u6362\u65B9\u6CD5\u3001\u6743\u91CD\u6709\u504F\u5DEE\u3001\u5355\u4E00\u6743\u91CD\u53D8\u5316\u65F6"
    )
  ).option(
    "--seed <number>",
    helpText("seed of the draws of the weights (default: 1)", "\u6743\u91CD\u62BD\u6837\u7684\u968F\u673A\u79CD\u5B50\uFF08\u9ED8\u8BA4 1\uFF09")
  ).option(
    "--out <file>",
    helpText(
      "write JSON to this file instead of to standard output",
      "\u5C06 JSON \u5199\u5165\u8BE5\u6587\u4EF6\u800C\u975E\u6807\u51C6\u8F93\u51FA"
    )
  ).action((flags) => run((context2) => mcda(flags, context2)));
}
async function mcda(flags, context2) {
  const { method } = flags;
  const random = seededRandom(flags.seed ?? "1", "--seed");
  if (method === "ahp") {
    refuseRobustness(flags);
    const { problem: problem2, result: result2 } = await solved(METHODS.ahp, flags, context2);
    await context2.deliver(
      { people: weightsTable(problem2, result2, context2), json: result2 },
      flags.out
    );
    return 0;
  }
  if (!isRankingMethod(method)) {
    const params = { choices: Object.keys(METHODS) };
    throw inputInvalid("--method", [inputIssue("ONE_OF", { received: method, params })]);
  }
  const { problem, result } = await solved(RANKING_METHODS[method], flags, context2);
  const robustness = flags.robustness === true ? robustnessOf2(problem, { method, random }) : null;
  const people = [
    rankingTable2(problem, result, context2),
    ...robustness === null ? [] : ["", ...robustnessLines2(robustness, context2)]
  ].join("\n");
  const json = robustness === null ? result : { ...result, robustness };
  await context2.deliver({ people, json }, flags.out);
  return 0;
}
function isRankingMethod(name) {
  return Object.hasOwn(RANKING_METHODS, name);
}
function refuseRobustness({ robustness }) {
  if (robustness !== true) return;
  throw inputInvalid("--robustness", [kolIssue("ROBUSTNESS_OF_RANKING", { received: "ahp" })]);
}
async function solved({ schema, issuesOf: issuesOf2, solve }, { matrix }, { reading, noteFindings }) {
  const what = `--matrix ${matrix}`;
  const { value, findings: findings3 } = await readDocument(matrix, { schema, what, issuesOf: issuesOf2 }, reading);
  noteFindings(findings3);
  const problem = value;
  return {
    problem,
    result: naming(
      () => what,
      () => solve(problem)
    )
  };
}
var SCORE = bilingual("score", "\u5F97\u5206");
var WEIGHT2 = bilingual("weight", "\u6743\u91CD");
function rankingTable2({ alternatives }, { scores, ranking: ranking2 }, { say }) {
  const rows = ranking2.map((name, index) => [
    { number: String(index + 1) },
    name,
    { number: String(Number((scores[alternatives.indexOf(name)] ?? Number.NaN).toPrecision(6))) }
  ]);
  const header = ["#", say(bilingual("alternative", "\u65B9\u6848")), { number: say(SCORE) }];
  return terminalTable([header, ...rows]);
}
function weightsTable({ criteria }, { weights, consistencyRatio }, { say }) {
  const rows = criteria.map((criterion, index) => [
    typeof criterion === "string" ? criterion : criterion.name,
    { number: (weights[index] ?? Number.NaN).toFixed(4) }
  ]);
  const header = [say(bilingual("criterion", "\u51C6\u5219")), { number: say(WEIGHT2) }];
  const ratio = consistencyRatio.toFixed(3);
  const revise = consistencyRatio > 0.1;
  const line = say({
    en: `consistency ratio ${ratio}${revise ? ": above 0.1, revise the judgements" : ""}`,
    "zh-Hans": `\u4E00\u81F4\u6027\u6BD4\u7387 ${ratio}${revise ? "\uFF1A\u9AD8\u4E8E 0.1\uFF0C\u8BF7\u4FEE\u6539\u5224\u65AD\u77E9\u9635" : ""}`
  });
  return [terminalTable([header, ...rows]), "", line].join("\n");
}
function robustnessLines2({ first, underMethods, underDraws, flip: flip2 }, { say }) {
  const change = flip2 === null ? bilingual("no change of one weight alters it", "\u4EFB\u4F55\u5355\u4E00\u6743\u91CD\u7684\u53D8\u5316\u90FD\u4E0D\u4F1A\u6539\u53D8") : {
    en: `the weight of ${flip2.criterion} from ${flip2.from.toFixed(3)} to ${flip2.to.toFixed(3)} puts ${flip2.first} first`,
    "zh-Hans": `\u201C${flip2.criterion}\u201D\u7684\u6743\u91CD\u7531 ${flip2.from.toFixed(3)} \u53D8\u4E3A ${flip2.to.toFixed(3)} \u65F6\uFF0C\u201C${flip2.first}\u201D\u5C45\u9996`
  };
  return [
    say({
      en: `${first} is first under ${underMethods.holds} of ${underMethods.of} methods and ${underDraws.holds} of ${underDraws.of} draws of the weights`,
      "zh-Hans": `\u201C${first}\u201D\u5728 ${underMethods.of} \u79CD\u65B9\u6CD5\u4E2D\u7684 ${underMethods.holds} \u79CD\u3001${underDraws.of} \u6B21\u6743\u91CD\u62BD\u6837\u4E2D\u7684 ${underDraws.holds} \u6B21\u5C45\u9996`
    }),
    say(change)
  ];
}

// src/bin/pilot.ts
var SHARE4 = 8e4;
function pilotCommand(bin) {
  const command = bin.program.command("pilot").description(
    helpText(
      "whom to test first, by profit and by what the test teaches; exit 1 if nobody is worth a test",
      "\u5148\u6D4B\u8BD5\u54EA\u4E9B\u8FBE\u4EBA\uFF1A\u6309\u5229\u6DA6\u4E0E\u6D4B\u8BD5\u6240\u5F97\u4FE1\u606F\uFF1B\u65E0\u4EBA\u503C\u5F97\u6D4B\u8BD5\u65F6\u9000\u51FA\u7801\u4E3A 1"
    )
  ).requiredOption(
    "--grades <file>",
    helpText("grades as `rank` writes them", "`rank` \u8F93\u51FA\u7684\u8BC4\u5206")
  ).requiredOption("--brief <file>", helpText("brief: JSON", "\u9700\u6C42\u5355\uFF1AJSON")).option(
    "--share <rate>",
    helpText(
      "part of the brief\u2019s budget for the pilot, with its unit (default: 8%)",
      "\u6D4B\u8BD5\u5360\u9700\u6C42\u5355\u9884\u7B97\u7684\u6BD4\u4F8B\uFF0C\u5E26\u5355\u4F4D\uFF08\u9ED8\u8BA4 8%\uFF09"
    ),
    shareOf3
  ).option(
    "--lives-after <number>",
    helpText("lives that may follow with each creator", "\u6D4B\u8BD5\u540E\u6BCF\u4F4D\u8FBE\u4EBA\u53EF\u80FD\u7684\u76F4\u64AD\u573A\u6570"),
    wholeNumber2("--lives-after", { minimum: 0, maximum: 1e3 }),
    5
  ).option(
    "--next-brief <file>",
    helpText(
      "brief for the next market: lists what must hold before the campaign is copied there",
      "\u4E0B\u4E00\u5E02\u573A\u7684\u9700\u6C42\u5355\uFF1A\u5217\u51FA\u590D\u5236\u524D\u987B\u6EE1\u8DB3\u7684\u6761\u4EF6"
    )
  ).option(
    "--out <file>",
    helpText(
      "write JSON to this file instead of to standard output",
      "\u5C06 JSON \u5199\u5165\u8BE5\u6587\u4EF6\u800C\u975E\u6807\u51C6\u8F93\u51FA"
    )
  );
  addTableOptions(command).action(
    (flags) => bin.run((context2) => pilot(flags, context2))
  );
}
function shareOf3(text2) {
  const read = readRate(text2);
  if (typeof read !== "number") throw inputInvalid("--share", [read]);
  return parseInput(ShareSchema, read, "--share");
}
var BRIEF2 = { kind: "brief", schema: BriefSchema, issuesOf: briefIssues };
var GRADES3 = { option: "--grades", kind: "creator-grade", schema: CreatorGradeSchema };
async function pilot(flags, context2) {
  const reading = await listReading(flags, context2);
  const briefOf = (option, path) => readRecordFile(path, { ...BRIEF2, option }, context2);
  const { nextBrief } = flags;
  const [list, brief, next] = await readTogether([
    () => readRecordList(flags.grades, GRADES3, reading),
    () => briefOf("--brief", flags.brief),
    async () => nextBrief === void 0 ? void 0 : briefOf("--next-brief", nextBrief)
  ]);
  context2.noteFindings(confirmedLists([list], flags.rows));
  const grades = list.items;
  refuseOthers(grades, brief, list.what);
  const plan = planPilot(grades, {
    budget: partOf4(brief, flags.share ?? SHARE4),
    livesAfter: flags.livesAfter
  });
  const nextMarket = next === void 0 ? void 0 : nextMarketChecks(grades, next);
  await context2.deliver(
    {
      people: pilotText({ plan, grades, nextMarket }, context2),
      json: { ...plan, ...nextMarket === void 0 ? {} : { nextMarket } }
    },
    flags.out
  );
  noteWritten(flags.out, context2, bilingual("the pilot plan", "\u6D4B\u8BD5\u8BA1\u5212"));
  return plan.chosen.length > 0 ? 0 : 1;
}
function refuseOthers(grades, { id: id2 }, what) {
  const params = { value: JSON.stringify(id2) };
  const issues3 = grades.flatMap(
    ({ briefId }, at2) => briefId === id2 ? [] : [inputIssue("EXACTLY", { path: `/${at2}/briefId`, received: briefId, params })]
  );
  if (issues3.length > 0) throw inputInvalid(what, issues3);
}
function partOf4({ budget }, share4) {
  const minor = divideRounded(toMinor(budget) * BigInt(share4), BigInt(PPM), "floor");
  return money(budget.currency, minor);
}
var HEADER = [
  bilingual("pilot", "\u6D4B\u8BD5\u8FBE\u4EBA"),
  bilingual("fee", "\u8D39\u7528"),
  bilingual("expected profit", "\u9884\u671F\u5229\u6DA6"),
  bilingual("worth of the result", "\u7ED3\u679C\u7684\u4EF7\u503C"),
  bilingual("chance of profit", "\u76C8\u5229\u628A\u63E1"),
  bilingual("lives to know", "\u6D4B\u6E05\u6240\u9700\u573A\u6570")
];
var BASIS = bilingual(
  "Profits are of the mean rate; `rank` takes what no live has shown at the weakest tenth of creators, and expects less.",
  "\u5229\u6DA6\u6309\u5E73\u5747\u8F6C\u5316\u7387\u8BA1\u7B97\uFF1B`rank` \u5BF9\u6CA1\u6709\u76F4\u64AD\u4F50\u8BC1\u7684\u90E8\u5206\u6309\u6700\u4F4E\u4E00\u6210\u8FBE\u4EBA\u4F30\u7B97\uFF0C\u9884\u671F\u8F83\u4F4E\u3002"
);
function pilotText({ plan, grades, nextMarket }, { say }) {
  const names = new Map(grades.map(({ creator }) => [creator.id, creator.name]));
  const shown2 = (id2) => `${names.get(id2) ?? id2} (${id2})`;
  const [first, ...numbers] = HEADER.map((text2) => say(text2));
  const rows = plan.chosen.map((it) => [
    shown2(it.creatorId),
    { number: formatMoney(it.fee) },
    { number: formatMoney(it.expectedProfit) },
    { number: formatMoney(it.valueOfInformation) },
    { number: wholePercent(it.advice.chanceOfProfit) },
    { number: it.lives === null ? "> 1000" : String(it.lives) },
    say(ADVICE_NAMES[it.advice.verdict])
  ]);
  const header = [
    first ?? "",
    ...numbers.map((number14) => ({ number: number14 })),
    say(bilingual("as known now", "\u5C31\u76EE\u524D\u6240\u77E5"))
  ];
  const parts = [terminalTable([header, ...rows])];
  if (rows.length > 0) parts.push(say(BASIS));
  if (plan.omitted.length > 0)
    parts.push(
      terminalTable(
        plan.omitted.map((it) => [shown2(it.creatorId), say(OMISSION_NAMES[it.reason])])
      )
    );
  if (nextMarket !== void 0)
    parts.push(nextMarket.map(({ passed, text: text2 }) => `${markOf(passed)} ${say(text2)}`).join("\n"));
  return parts.join("\n\n");
}
function markOf(passed) {
  if (passed === null) return "?";
  return passed ? "\u2713" : "\u2717";
}

// src/bin/portfolio.ts
import * as z43 from "zod/mini";

// src/portfolio/candidate.ts
import * as z41 from "zod/mini";
var CandidateSchema = record2({
  /** The creator, under the platform's id. */
  creatorId: IdSchema,
  /** Name shown to people. */
  name: TextSchema,
  /** The person behind the account; accounts of one person exclude each other. Default: the account is alone. */
  person: z41.exactOptional(IdSchema),
  /** Market of the brief. */
  market: MarketSchema,
  /** Platform of the account. */
  platform: PlatformSchema,
  /** Whether every gate is passed. */
  eligible: z41.boolean(),
  /** The fixed fee, at least 0; null where it is not quoted. */
  fee: z41.nullable(MoneySchema),
  /** What the creator is expected to bring after returns, commission and the fee. */
  contribution: MoneyEstimateSchema
});
function candidatesOf(grades, persons = /* @__PURE__ */ new Map()) {
  return grades.map(({ creator, market, platform: platform2, eligible, expectation }) => {
    const { terms, contribution } = expectation;
    const person = persons.get(creator.id);
    return {
      creatorId: creator.id,
      name: creator.name,
      ...person === void 0 ? {} : { person },
      market,
      platform: platform2,
      eligible,
      fee: terms?.feeKnown === true ? terms.fixedFee : null,
      contribution
    };
  });
}
function candidateKey({ creatorId, market, platform: platform2 }) {
  return JSON.stringify([platform2, creatorId, market]);
}
function personKey({ creatorId, platform: platform2, person }) {
  return JSON.stringify(person === void 0 ? [platform2, creatorId] : [person]);
}

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

// src/portfolio/left-out.ts
function ownReason({ candidate, path }, { budget, minimum = 0 }) {
  const { eligible, fee, contribution } = candidate;
  const creator = nameOf4(candidate);
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
  const params = { creator: nameOf4(candidate), contribution };
  return findingOf(PORTFOLIO_FINDINGS, "NO_GAIN", { path, params });
}
function reasonBeside(place, { chosen: chosen2, limits: limits2, budgetLeft }) {
  const { candidate, path } = place;
  const { market, platform: platform2, fee, contribution } = candidate;
  const creator = nameOf4(candidate);
  const account = chosen2.find((it) => personKey(it) === personKey(candidate))?.creatorId;
  if (account !== void 0)
    return findingOf(PORTFOLIO_FINDINGS, "PERSON_CHOSEN", { path, params: { creator, account } });
  const { minimum = 0 } = limits2;
  if (chosen2.length < minimum)
    return findingOf(PORTFOLIO_FINDINGS, "MINIMUM_UNREACHED", {
      path,
      params: { creator, minimum }
    });
  if (toMinor(contribution.mean) <= 0n) return noGain(place);
  const { maximum: most, perMarket, perPlatform } = limits2;
  if (most !== void 0 && chosen2.length >= most)
    return findingOf(PORTFOLIO_FINDINGS, "NUMBER_REACHED", { path, params: { creator, most } });
  if (isFull(perMarket?.[market], chosen2, (it) => it.market === market))
    return findingOf(PORTFOLIO_FINDINGS, "MARKET_REACHED", { path, params: { creator, market } });
  if (isFull(perPlatform?.[platform2], chosen2, (it) => it.platform === platform2))
    return findingOf(PORTFOLIO_FINDINGS, "PLATFORM_REACHED", {
      path,
      params: { creator, platform: platform2 }
    });
  const params = {
    creator,
    fee: formatMoney(fee ?? limits2.budget),
    left: formatMoney(budgetLeft)
  };
  return findingOf(PORTFOLIO_FINDINGS, "BUDGET_BETTER_SPENT", { path, params });
}
function isFull(limit, chosen2, counts2) {
  return limit !== void 0 && chosen2.filter(counts2).length >= limit;
}
function nameOf4({ name, creatorId }) {
  return name === creatorId ? name : `${name} (${creatorId})`;
}

// src/portfolio/limits.ts
import * as z42 from "zod/mini";
var PortfolioLimitsSchema = record2({
  /** Most that the fixed fees may sum to. */
  budget: MoneySchema,
  /** Least number of creators. Default: 0. */
  minimum: z42.exactOptional(CountSchema),
  /** Most creators. Default: any number. */
  maximum: z42.exactOptional(CountSchema),
  /** Most creators of a market. Default: any number. */
  perMarket: z42.exactOptional(z42.partialRecord(MarketSchema, CountSchema)),
  /** Most creators on a platform. Default: any number. */
  perPlatform: z42.exactOptional(z42.partialRecord(PlatformSchema, CountSchema))
});
var MOST_EXACT2 = BigInt(Number.MAX_SAFE_INTEGER);
function candidateIssues(input, { budget }) {
  const issues3 = inputIssues(z42.array(CandidateSchema), input);
  if (issues3.length > 0) return issues3;
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
    ({ at: at2, amount: { currency } }) => currency === budget.currency ? [] : [inputIssue("EXACTLY", { path: `${at2}/currency`, received: currency, params })]
  );
  const negative = fee?.minor.startsWith("-") === true;
  return negative ? [
    ...currencies,
    inputIssue("AMOUNT_NOT_NEGATIVE", { path: `${path}/fee/minor`, received: fee.minor })
  ] : currencies;
}
function sumIssues(candidates) {
  const sizeOf2 = (minor) => BigInt(minor.replace("-", ""));
  const sum = candidates.reduce(
    (total2, { fee, contribution }) => total2 + sizeOf2(fee?.minor ?? "0") + sizeOf2(contribution.mean.minor),
    0n
  );
  return sum <= MOST_EXACT2 ? [] : [kolIssue("SUM_EXACT", { received: `${sum}` })];
}
function limitIssues(input) {
  const issues3 = inputIssues(PortfolioLimitsSchema, input);
  const { budget, minimum = 0, maximum } = input ?? {};
  return [
    ...issues3,
    ...isIntact("/budget", issues3) && budget.minor.startsWith("-") ? [inputIssue("AMOUNT_NOT_NEGATIVE", { path: "/budget/minor", received: budget.minor })] : [],
    ...issues3.length === 0 && maximum !== void 0 && maximum < minimum ? [inputIssue("AT_LEAST", { path: "/maximum", received: maximum, params: { minimum } })] : []
  ];
}

// src/portfolio/lagrangian.ts
function reducedValues({ values, limits: limits2 }, prices) {
  const reduced = Float64Array.from(values);
  for (const [index, { coefficients }] of limits2.entries()) {
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
  const { limits: limits2 } = problem;
  const units = limits2.map(({ limit }) => Math.max(1, Math.abs(limit)));
  let prices = limits2.map(() => 0);
  let lowest = { prices, bound: upperBound(problem, prices) };
  let length2 = 1;
  let waited = 0;
  for (let round2 = 0; round2 < ROUNDS && lowest.bound > atLeast2; round2++) {
    const excess = excessOf(problem, prices).map((it, index) => it / (units[index] ?? 1));
    const square = excess.reduce((sum, it) => sum + it * it, 0);
    if (square === 0) break;
    const step = length2 * (upperBound(problem, prices) - atLeast2) / square;
    prices = prices.map(
      (price, index) => Math.max(0, price + step * (excess[index] ?? 0) / (units[index] ?? 1))
    );
    const bound = upperBound(problem, prices);
    if (bound < lowest.bound) {
      lowest = { prices, bound };
      waited = 0;
    } else if (++waited > PATIENCE) {
      length2 /= 2;
      waited = 0;
      prices = [...lowest.prices];
    }
  }
  return lowest.prices;
}
function excessOf(problem, prices) {
  const chosen2 = bestOfGroups(problem, reducedValues(problem, prices));
  return problem.limits.map(
    ({ coefficients, limit }) => chosen2.reduce((sum, { item }) => sum + (coefficients[item] ?? 0), -limit)
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
  const cut2 = { coefficients: problem.values.map(() => 1), limit: most };
  return { ...problem, limits: [...problem.limits, cut2] };
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
  for (let at2 = order.length - 1; at2 >= 0; at2--) {
    const item = order[at2] ?? -1;
    const group = groups[item] ?? -1;
    const before = best2.get(group) ?? 0;
    const after = Math.max(before, reduced[item] ?? 0);
    best2.set(group, after);
    bounds[at2] = (bounds[at2 + 1] ?? 0) + after - before;
  }
  return bounds;
}

// src/portfolio/selection-problem.ts
function roomOf({ groups, limits: limits2 }) {
  const left = Float64Array.from(limits2, ({ limit }) => limit);
  const taken2 = /* @__PURE__ */ new Set();
  const change = (item, sign) => {
    for (const [index, { coefficients }] of limits2.entries())
      left[index] = (left[index] ?? 0) - sign * (coefficients[item] ?? 0);
  };
  return {
    left,
    fits: (item) => !taken2.has(groups[item] ?? -1) && limits2.every(({ coefficients }, index) => {
      const used = coefficients[item] ?? 0;
      return used <= 0 || used <= (left[index] ?? 0);
    }),
    take: (item) => {
      taken2.add(groups[item] ?? -1);
      change(item, 1);
    },
    giveBack: (item) => {
      taken2.delete(groups[item] ?? -1);
      change(item, -1);
    },
    isFeasible: () => left.every((it) => it >= 0)
  };
}

// src/portfolio/greedy.ts
function greedyOrders(problem, prices) {
  const { values, limits: limits2 } = problem;
  const first = limits2[0]?.coefficients ?? [];
  const valueOf4 = (item) => values[item] ?? 0;
  const reduced = prices === void 0 ? void 0 : reducedValues(problem, prices);
  return [
    byDescending(values.length, valueOf4),
    byDescending(values.length, (item) => valueOf4(item) / Math.max(1, first[item] ?? 0)),
    ...reduced === void 0 ? [] : [byDescending(values.length, (item) => reduced[item] ?? 0)]
  ];
}
function byDescending(count4, key) {
  return Array.from({ length: count4 }, (_, item) => item).sort((a, b) => key(b) - key(a));
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
function selectionOf({ values }, chosen2) {
  const value = chosen2.reduce((sum, item) => sum + (values[item] ?? 0), 0);
  return { chosen: chosen2.toSorted((a, b) => a - b), value };
}
function filled(problem, order, { kept, gone }) {
  const room = roomOf(problem);
  for (const item of kept) room.take(item);
  const chosen2 = [...kept];
  for (const item of order) {
    if (item === gone || !room.fits(item)) continue;
    if ((problem.values[item] ?? 0) <= 0 && room.isFeasible()) continue;
    room.take(item);
    chosen2.push(item);
  }
  return room.isFeasible() ? selectionOf(problem, chosen2) : null;
}

// src/portfolio/select-best.ts
var MOST_STEPS = 3e6;
var PRICE_FACTORS = [1, 0, 0.25, 0.5, 0.7, 0.85, 1.2, 1.5, 2, 4];
function selectBest(given, start = []) {
  const problem = withCardinalityCut(given);
  const rough = best([...start, ...listOf3(greedySelection(problem, greedyOrders(problem)))]);
  const prices = lowPrices(problem, Math.max(0, rough?.value ?? 0));
  const most = Math.floor(upperBound(problem, prices) + toleranceOf(problem));
  const orders = greedyOrders(problem, prices);
  const found = best([...listOf3(rough), ...listOf3(greedySelection(problem, orders))]);
  const known = found === null ? null : improved(problem, found, orders);
  if (known !== null && known.value >= most) return { ...known, mostPossible: known.value };
  const search = searched(problem, prices, known);
  if (search.best === null) return null;
  return { ...search.best, mostPossible: search.ended ? search.best.value : most };
}
function listOf3(item) {
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
  let at2 = 0;
  for (; ; ) {
    for (; at2 < order.length; at2++) {
      if (++steps > MOST_STEPS) return { best: found, ended: false };
      if (boundAt(at2, value) < (found?.value ?? Number.NEGATIVE_INFINITY) + 1) break;
      const item2 = order[at2] ?? -1;
      if (!room.fits(item2)) continue;
      room.take(item2);
      path.push(at2);
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
    at2 = last + 1;
  }
}
function bounding(problem, { prices, order, room }) {
  const tolerance = toleranceOf(problem);
  const sets = PRICE_FACTORS.map((factor) => {
    const scaled2 = prices.map((price) => price * factor);
    return { scaled: scaled2, suffix: suffixBounds(problem, order, reducedValues(problem, scaled2)) };
  });
  return (at2, value) => {
    let lowest = Number.POSITIVE_INFINITY;
    for (const { scaled: scaled2, suffix } of sets) {
      let bound = value + (suffix[at2] ?? 0) + tolerance;
      for (let index = 0; index < scaled2.length; index++)
        bound += (scaled2[index] ?? 0) * (room.left[index] ?? 0);
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
function planPortfolio(candidates, limits2) {
  const issues3 = limitIssues(limits2);
  if (issues3.length > 0) throw inputInvalid("limits", issues3);
  const wrong = candidateIssues(candidates, limits2);
  if (wrong.length > 0) throw inputInvalid("candidates", wrong);
  const places = candidates.map((candidate, index) => {
    const place = { candidate, path: `/${index}` };
    return { ...place, own: ownReason(place, limits2) };
  });
  const open2 = places.flatMap(({ candidate, own }) => own === null ? [candidate] : []);
  const { selection, status } = selected(open2, limits2);
  const chosen2 = selection === null ? [] : selection.chosen.flatMap((index) => open2[index] ?? []);
  const { currency } = limits2.budget;
  const fee = sumMoney(
    currency,
    chosen2.flatMap((it) => it.fee ?? [])
  );
  const budgetLeft = subtractMoney(limits2.budget, fee);
  const taken2 = new Set(chosen2);
  return {
    status,
    chosen: chosen2,
    leftOut: places.flatMap(({ own, ...place }) => {
      if (taken2.has(place.candidate)) return [];
      const finding2 = own ?? reasonBeside(place, { chosen: chosen2, limits: limits2, budgetLeft });
      return [{ candidate: place.candidate, finding: finding2 }];
    }),
    fee,
    budgetLeft,
    contribution: contributionOf(currency, chosen2),
    mostPossible: money(currency, BigInt(selection?.mostPossible ?? 0)),
    assumptions: ASSUMPTIONS
  };
}
function selected(open2, limits2) {
  const problem = problemOf2(open2, limits2);
  const { minimum = 0 } = limits2;
  if (minimum === 0) return judged(selectBest(problem));
  const many = selectBest({ ...problem, values: open2.map(() => 1) });
  if (many === null || many.mostPossible < minimum) return judged(null);
  const start = { chosen: many.chosen, value: valueOf3(problem, many.chosen) };
  const least = { coefficients: open2.map(() => -1), limit: -minimum };
  const demanding = { ...problem, limits: [...problem.limits, least] };
  return judged(selectBest(demanding, many.value >= minimum ? [start] : []));
}
function judged(selection) {
  if (selection === null) return { selection, status: "impossible" };
  return { selection, status: selection.mostPossible > selection.value ? "bounded" : "optimal" };
}
function valueOf3({ values }, chosen2) {
  return chosen2.reduce((sum, item) => sum + (values[item] ?? 0), 0);
}
function problemOf2(open2, limits2) {
  const groups = /* @__PURE__ */ new Map();
  const groupOf2 = (key) => {
    if (!groups.has(key)) groups.set(key, groups.size);
    return groups.get(key) ?? -1;
  };
  const budget = toMinor(limits2.budget);
  const fees = open2.map(({ fee }) => Number(fee === null ? 0n : toMinor(fee)));
  const sum = fees.reduce((total2, fee) => total2 + fee, 0);
  return {
    values: open2.map(({ contribution }) => Number(toMinor(contribution.mean))),
    groups: open2.map((candidate) => groupOf2(personKey(candidate))),
    limits: [
      // A budget above all fees together limits nothing.
      { coefficients: fees, limit: budget > BigInt(sum) ? sum : Number(budget) },
      ...limits2.maximum === void 0 ? [] : [{ coefficients: open2.map(() => 1), limit: limits2.maximum }],
      ...shareLimits(open2, "market", limits2.perMarket),
      ...shareLimits(open2, "platform", limits2.perPlatform)
    ]
  };
}
function shareLimits(open2, field2, limits2 = {}) {
  return Object.entries(limits2).flatMap(([name, limit]) => {
    if (limit === void 0) return [];
    return [{ coefficients: open2.map((it) => it[field2] === name ? 1 : 0), limit }];
  });
}
function contributionOf(currency, chosen2) {
  const mean2 = sumMoney(
    currency,
    chosen2.map(({ contribution }) => contribution.mean)
  );
  const distance2 = (end) => squareRoot(
    chosen2.reduce((sum, { contribution }) => {
      const away = toMinor(contribution[end]) - toMinor(contribution.mean);
      return sum + away * away;
    }, 0n)
  );
  return {
    mean: mean2,
    lower: money(currency, toMinor(mean2) - distance2("lower")),
    upper: money(currency, toMinor(mean2) + distance2("upper")),
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

// src/bin/portfolio.ts
function portfolioCommand({ program, run }) {
  const command = program.command("portfolio").description(
    helpText(
      "choose the creators whose expected contributions sum to most within a budget; exit 1 if none can be chosen",
      "\u5728\u9884\u7B97\u5185\u9009\u51FA\u9884\u671F\u8D21\u732E\u5408\u8BA1\u6700\u9AD8\u7684\u8FBE\u4EBA\uFF1B\u65E0\u4EBA\u53EF\u9009\u65F6\u9000\u51FA\u7801\u4E3A 1"
    )
  ).requiredOption(
    "--grades <file>",
    helpText(
      "grades as rank writes them (JSON or NDJSON)",
      "`rank` \u751F\u6210\u7684\u8BC4\u5206\uFF08JSON \u6216 NDJSON\uFF09"
    )
  ).requiredOption(
    "--budget <amount>",
    helpText(
      'most that the fixed fees may sum to, such as "60000 USD"; default currency: that of the grades',
      '\u56FA\u5B9A\u8D39\u7528\u5408\u8BA1\u4E0A\u9650\uFF0C\u5982 "60000 USD"\uFF1B\u9ED8\u8BA4\u4E0E\u8BC4\u5206\u540C\u5E01\u79CD'
    )
  ).option(
    "--creators <file>",
    helpText(
      `creator profiles (${LIST_FORMS.en}): accounts with the same person exclude each other`,
      `\u8FBE\u4EBA\u6863\u6848\uFF08${LIST_FORMS["zh-Hans"]}\uFF09\uFF1A\u540C\u4E00\u4EBA\u7684\u591A\u4E2A\u8D26\u53F7\u53EA\u9009\u5176\u4E00`
    )
  ).option("--minimum <number>", helpText("least number of creators", "\u6700\u5C11\u4EBA\u6570")).option("--maximum <number>", helpText("most creators", "\u6700\u591A\u4EBA\u6570")).option(
    "--per-market <limits>",
    helpText("most by market: US=2,TH=1", "\u5404\u5E02\u573A\u4E0A\u9650\uFF1A\u5982 US=2,TH=1")
  ).option(
    "--per-platform <limits>",
    helpText("most by platform: tiktok=3", "\u5404\u5E73\u53F0\u4E0A\u9650\uFF1A\u5982 `tiktok=3`")
  ).option(
    "--out <file>",
    helpText(
      "write JSON to this file instead of to standard output",
      "\u5C06 JSON \u5199\u5165\u8BE5\u6587\u4EF6\u800C\u975E\u6807\u51C6\u8F93\u51FA"
    )
  );
  addTableOptions(command).action(
    (flags) => run((context2) => portfolio(flags, context2))
  );
}
async function portfolio(flags, context2) {
  const { grades, persons } = await readFiles(flags, await listReading(flags, context2), context2);
  const limits2 = limitsOf(flags, grades);
  const plan = naming(
    (what) => what === "candidates" ? `--grades ${flags.grades}` : "--minimum, --maximum, --per-market, --per-platform",
    () => planPortfolio(candidatesOf(grades, persons), limits2)
  );
  await context2.deliver({ people: planText(plan, context2), json: plan }, flags.out);
  noteWritten(flags.out, context2, {
    en: `a portfolio of ${plan.chosen.length} creator(s)`,
    "zh-Hans": ` ${plan.chosen.length} \u4F4D\u8FBE\u4EBA\u7684\u7EC4\u5408`
  });
  return plan.chosen.length > 0 ? 0 : 1;
}
async function readFiles(flags, reading, context2) {
  const { creators: path } = flags;
  const [grades, creators] = await readTogether([
    () => readRecordList(flags.grades, { ...GRADES, option: "--grades" }, reading),
    async () => path === void 0 ? [] : [await readCreatorList(path, { ...reading, what: `--creators ${path}` })]
  ]);
  context2.noteFindings(confirmedLists([grades, ...creators], flags.rows));
  const persons = creators.flatMap(
    ({ items }) => items.flatMap(
      ({ id: id2, person }) => person === void 0 ? [] : [[id2, person]]
    )
  );
  return { grades: grades.items, persons: new Map(persons) };
}
function limitsOf(flags, grades) {
  const { minimum, maximum, perMarket, perPlatform } = flags;
  return {
    budget: budgetOf(flags.budget, grades),
    ...minimum === void 0 ? {} : { minimum: countOf2("--minimum", minimum) },
    ...maximum === void 0 ? {} : { maximum: countOf2("--maximum", maximum) },
    ...perMarket === void 0 ? {} : { perMarket: countsOf("--per-market", perMarket) },
    ...perPlatform === void 0 ? {} : { perPlatform: countsOf("--per-platform", perPlatform) }
  };
}
function budgetOf(text2, grades) {
  const [, before, decimal = "", after] = /^(?:([A-Z]{3}) ?)?(\d+(?:\.\d+)?)(?: ?([A-Z]{3}))?$/.exec(text2.trim()) ?? [];
  const currency = before ?? after ?? grades[0]?.expectation.contribution.mean.currency;
  const isOne = before === void 0 || after === void 0;
  const own = grades[0]?.expectation.contribution.mean.currency ?? currency;
  if (decimal === "" || !isOne || !z43.safeParse(CurrencySchema, currency).success)
    throw inputInvalid("--budget", [kolIssue("BUDGET", { received: text2 })]);
  if (currency !== own) {
    const place = { path: "/currency", received: currency };
    const params = { value: JSON.stringify(own) };
    throw inputInvalid("--budget", [inputIssue("EXACTLY", { ...place, params })]);
  }
  return naming(
    () => "--budget",
    () => parseDecimal(currency, decimal)
  );
}
function countOf2(option, text2) {
  if (/^\d{1,9}$/.test(text2)) return Number(text2);
  throw inputInvalid(option, [inputIssue("COUNT", { received: text2 })]);
}
function countsOf(option, text2) {
  const parts = text2.split(",").map((part) => /^\s*([^=\s]+)\s*=\s*(\d{1,9})\s*$/.exec(part));
  const names = new Set(parts.map((part) => part?.[1]));
  if (parts.includes(null) || names.size < parts.length)
    throw inputInvalid(option, [kolIssue("COUNTS_BY_NAME", { received: text2 })]);
  return Object.fromEntries(parts.map((part) => [part?.[1] ?? "", Number(part?.[2])]));
}
var STATUS = {
  optimal: bilingual(
    "No other choice within the limits has a higher expected contribution.",
    "\u5728\u4E0A\u8FF0\u9650\u5236\u5185\uFF0C\u6CA1\u6709\u5176\u4ED6\u7EC4\u5408\u7684\u9884\u671F\u8D21\u732E\u66F4\u9AD8\u3002"
  ),
  none: bilingual(
    "No candidate brings a gain within the limits.",
    "\u5728\u4E0A\u8FF0\u9650\u5236\u5185\uFF0C\u6CA1\u6709\u80FD\u5E26\u6765\u6536\u76CA\u7684\u8FBE\u4EBA\u3002"
  ),
  impossible: bilingual(
    "No choice within the limits was found.",
    "\u5728\u4E0A\u8FF0\u9650\u5236\u5185\u6CA1\u6709\u627E\u5230\u53EF\u884C\u7684\u7EC4\u5408\u3002"
  )
};
function planText(plan, { say, locale }) {
  const header = [
    say(bilingual("creator", "\u8FBE\u4EBA")),
    { number: say(bilingual("fee", "\u8D39\u7528")) },
    { number: say(bilingual("expected contribution", "\u9884\u671F\u8D21\u732E")) }
  ];
  const rows = plan.chosen.map(({ creatorId, name, fee, contribution }) => [
    `${name} (${creatorId})`,
    { number: fee === null ? "" : formatMoney(fee) },
    { number: rangeOf3(contribution) }
  ]);
  const total2 = [
    say(bilingual("total", "\u5408\u8BA1")),
    { number: formatMoney(plan.fee) },
    { number: rangeOf3(plan.contribution) }
  ];
  const status = plan.status === "bounded" ? {
    en: `The search was stopped: another choice may bring up to ${formatMoney(plan.mostPossible)}.`,
    "zh-Hans": `\u641C\u7D22\u5DF2\u63D0\u524D\u505C\u6B62\uFF1A\u5176\u4ED6\u7EC4\u5408\u6700\u591A\u53EF\u8FBE ${formatMoney(plan.mostPossible)}\u3002`
  } : STATUS[plan.status === "optimal" && plan.chosen.length === 0 ? "none" : plan.status];
  return [
    terminalTable([header, ...rows, total2]),
    "",
    say(status),
    ...plan.assumptions.map((text2) => say(text2)),
    ...plan.leftOut.map(({ finding: finding2 }) => `  \u2717 ${findingLine(finding2, locale)}`)
  ].join("\n");
}
function rangeOf3({ mean: mean2, lower, upper }) {
  return `${formatMoney(mean2)} [${formatMoney(lower)} \u2013 ${formatMoney(upper)}]`;
}

// src/pilots/plan-record.ts
import * as z44 from "zod/mini";
var PilotPlanSchema = record2({
  /** By descending worth per fee. */
  chosen: z44.array(
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
      lives: z44.nullable(CountSchema),
      /** What to do if only today's knowledge counted. */
      advice: record2({
        /** Scale, renegotiate or stop. */
        verdict: z44.enum(["scale", "renegotiate", "stop"]),
        /** Chance that the next live earns more than its fee. */
        chanceOfProfit: ProbabilitySchema,
        /** The fixed fee at which that chance is 80 %, in minor units. */
        offer: z44.number()
      })
    })
  ),
  /** Everybody else, with the reason. */
  omitted: z44.array(
    record2({
      /** Who is not tested. */
      creatorId: IdSchema,
      /** Why. */
      reason: z44.enum(["gate", "no-quote", "no-terms", "not-worth-it", "over-budget"])
    })
  ),
  /** Sum of the fees. */
  cost: MoneySchema,
  /** The conditions of the next market, where they were checked. */
  nextMarket: z44.exactOptional(
    z44.array(
      record2({
        /** The condition. */
        id: z44.enum(["earned", "lives", "known", "shipping", "language", "permits"]),
        /** Null where a person must decide. */
        passed: z44.nullable(z44.boolean()),
        /** The condition in words. */
        text: LocalTextSchema
      })
    )
  )
});

// src/report/facts.ts
function factsOf(grades, options) {
  const {
    brief = null,
    pilot: pilot3 = null,
    details = 40,
    benchmarks = ILLUSTRATIVE_BENCHMARKS
  } = options;
  ofOneBrief(grades, brief);
  const profiles = new Map(
    (options.creators ?? []).map((it) => [accountOf3(it.platform, it.id), it])
  );
  const placed2 = ["ranked", "to-quote", "excluded"].flatMap(
    (part) => grades.filter((grade) => partOf5(grade) === part).toSorted(byPlace).map((grade, index) => ({ grade, part, place: index + 1 }))
  );
  const entries = placed2.map((it, index) => {
    const { grade } = it;
    const profile = profiles.get(accountOf3(grade.platform, grade.creator.id)) ?? null;
    return {
      ...it,
      ...index < details ? { anchor: `c${index + 1}` } : {},
      profile,
      isGradedProfile: profile === null || canonicalHash(profile) === grade.profileHash
    };
  });
  return { entries, brief, pilot: pilot3, benchmarks };
}
function contributionOf2({
  expectation
}) {
  return isQuoted(expectation) ? expectation.contribution : null;
}
function feeOf2({ expectation }) {
  const { terms } = expectation;
  return terms === void 0 || !isQuoted(expectation) ? null : terms.fixedFee;
}
function isQuoted({ terms, beforeFee }) {
  return terms?.feeKnown !== false && beforeFee !== true;
}
function partOf5(grade) {
  if (grade.ranking !== void 0) return grade.ranking.part;
  if (!grade.eligible) return "excluded";
  return contributionOf2(grade) === null ? "to-quote" : "ranked";
}
function byPlace(a, b) {
  return (a.ranking?.place ?? 0) - (b.ranking?.place ?? 0);
}
function accountOf3(platform2, id2) {
  return JSON.stringify([platform2, id2]);
}
function ofOneBrief(grades, brief) {
  const wanted = brief?.id ?? grades[0]?.briefId ?? "";
  const issues3 = grades.flatMap(
    ({ briefId }, index) => briefId === wanted ? [] : [
      inputIssue("ONE_OF", {
        path: `/${index}/briefId`,
        received: briefId,
        params: { choices: [wanted] }
      })
    ]
  );
  if (issues3.length > 0) throw inputInvalid("grades", issues3);
}

// src/report/marks/svg.ts
function escapeMarkup(text2) {
  return inertLine(text2).replace(/[\uFFFE\uFFFF]/g, "\uFFFD").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
function el(name, attributes, ...children) {
  const written2 = Object.entries(attributes).filter((entry) => entry[1] !== void 0).map(
    ([key, value]) => ` ${key}="${typeof value === "number" ? coordinate(value) : escapeMarkup(value)}"`
  ).join("");
  return children.length === 0 ? `<${name}${written2}/>` : `<${name}${written2}>${children.join("")}</${name}>`;
}
function coordinate(value) {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : "0";
}
function picture(size2, ...children) {
  const { width, height, title } = size2;
  return el(
    "svg",
    {
      viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`,
      role: "img",
      "aria-label": title,
      xmlns: "http://www.w3.org/2000/svg"
    },
    ...children
  );
}

// src/report/marks/label.ts
var LETTER2 = 7.2;
var WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;
function label(text2, { x, y }, attributes = {}) {
  return el("text", { x, y, ...attributes }, escapeMarkup(text2));
}
function fittedLabel(text2, { x, y, room }, attributes = {}) {
  const whole = inertLine(text2);
  const fitted = clipped(whole, Math.floor(room / LETTER2));
  const title = fitted === whole ? "" : el("title", {}, escapeMarkup(whole));
  return el("text", { x, y, ...attributes }, title, escapeMarkup(fitted));
}
function labelWidth(text2) {
  return letters2(text2) * LETTER2;
}
function clipped(text2, most) {
  if (letters2(text2) <= most) return text2;
  let kept = "";
  let width = 0;
  for (const character of text2) {
    width += letters2(character);
    if (width > most - 1) break;
    kept += character;
  }
  return `${kept.replace(/[\s\u200d]+$/u, "")}\u2026`;
}
function letters2(text2) {
  let count4 = 0;
  for (const character of text2) count4 += WIDE.test(character) ? 2 : 1;
  return count4;
}

// src/report/marks/scale.ts
function linear(domain, range) {
  const length2 = domain.to - domain.from;
  return (value) => length2 === 0 ? (range.from + range.to) / 2 : range.from + (value - domain.from) / length2 * (range.to - range.from);
}
function domainOf2(values) {
  let [from, to] = [0, 0];
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { from, to: to === from ? from + 1 : to };
}
function ticks(domain, wanted) {
  const length2 = domain.to - domain.from;
  if (!(length2 > 0 && Number.isFinite(length2))) return [domain.from];
  const unit = 10 ** Math.floor(Math.log10(length2 / wanted));
  const step = [1, 2, 5, 10].map((times3) => times3 * unit).find((it) => it >= length2 / wanted);
  const width = step ?? 10 * unit;
  const first = Math.ceil(domain.from / width - 1e-9);
  const last = Math.floor(domain.to / width + 1e-9);
  return Array.from(
    { length: last - first + 1 },
    (_, index) => Number(((first + index) * width).toPrecision(12))
  );
}

// src/report/marks/pairs.ts
var ROW = 38;
var LEFT = 100;
var WIDTH = 420;
var RIGHT = 140;
function pairs(rows, about) {
  const most = Math.max(0.01, ...rows.flatMap(({ wanted, actual }) => [wanted ?? 0, actual ?? 0]));
  const x = linear({ from: 0, to: most }, { from: LEFT, to: WIDTH - RIGHT });
  return picture(
    { width: WIDTH, height: rows.length * ROW + 8, title: about.title },
    ...rows.map(({ name, wanted, actual }, index) => {
      const y = 4 + index * ROW;
      return [
        fittedLabel(name, { x: LEFT - 8, y: y + 21, room: LEFT - 8 }, { "text-anchor": "end" }),
        half(wanted, about.text(wanted, "wanted"), { x, y: y + 3, look: "bar wanted" }),
        half(actual, about.text(actual, "actual"), { x, y: y + 18, look: "bar for" })
      ].join("");
    })
  );
}
function half(share4, text2, { x, y, look }) {
  const width = share4 === null ? 0 : x(share4) - x(0);
  return [
    el("rect", { x: LEFT, y, width, height: 12, rx: 2, class: look }),
    label(text2, { x: LEFT + width + 6, y: y + 10.5 }, { class: "value small" })
  ].join("");
}

// src/report/words.ts
function wordsIn(language2) {
  const { date } = FORMATS[language2];
  return {
    language: language2,
    say: (text2, params = {}) => fillTemplate(localText(text2, language2), params, language2),
    prose: (text2, parts) => localText(text2, language2).split(/\{(\w+)\}/).map((piece, index) => index % 2 === 0 ? piece : parts[piece] ?? "").filter((piece) => piece !== ""),
    day: (instant) => date(instant.slice(0, 10))
  };
}
function columnsOf(headings, { say }, texts = 0) {
  return headings.map((heading, index) => {
    const isFigure = index > 0 && index < headings.length - texts;
    return { heading: say(heading), ...isFigure ? { figures: true } : {} };
  });
}
function listed(items, language2) {
  const comma = language2 === "en" ? ", " : "\u3001";
  return items.flatMap((item, index) => index === 0 ? item : [comma, ...item]);
}
var DASH = "\u2013";
function amount(money3) {
  return money3 === null ? DASH : formatMoney(money3);
}
function points(value) {
  const text2 = value.toFixed(1);
  return text2 === "-0.0" ? "0.0" : text2;
}
function count3(value) {
  if (Math.abs(value) >= 100) return groupDigits(Math.round(value));
  const text2 = value.toFixed(1).replace(/\.0$/, "");
  return text2 === "-0" ? "0" : text2;
}
function short(value, language2) {
  const size2 = Math.abs(value);
  const write = (unit, sign) => `${Number((value / unit).toPrecision(3))}${sign}`;
  if (language2 === "zh-Hans") {
    if (size2 >= 1e8) return write(1e8, "\u4EBF");
    return size2 >= 1e4 ? write(1e4, "\u4E07") : count3(value);
  }
  if (size2 >= 1e9) return write(1e9, "bn");
  if (size2 >= 1e6) return write(1e6, "M");
  return size2 >= 1e4 ? write(1e3, "k") : count3(value);
}

// src/report/sections/creator/audience.ts
var TITLE = bilingual("Audience: wanted and actual ({source})", "\u53D7\u4F17\uFF1A\u76EE\u6807\u4E0E\u5B9E\u9645\uFF08{source}\uFF09");
var DIMENSIONS = {
  countries: bilingual("country", "\u56FD\u5BB6"),
  languages: bilingual("language", "\u8BED\u8A00"),
  ages: bilingual("age", "\u5E74\u9F84"),
  gender: bilingual("gender", "\u6027\u522B"),
  interests: bilingual("interest", "\u5174\u8DA3")
};
var WANTED = bilingual("{share} wanted", "\u76EE\u6807 {share}");
var ACTUAL = bilingual("{share} actual", "\u5B9E\u9645 {share}");
var OPEN = bilingual("not stated as wanted", "\u76EE\u6807\u672A\u8BF4\u660E");
var UNKNOWN5 = bilingual("actual not known", "\u5B9E\u9645\u672A\u77E5");
var CAPTION = bilingual("Audience by {dimension}.", "\u53D7\u4F17{dimension}\u5206\u5E03\u3002");
var SHIPS = bilingual(
  "Audience by country; \u2713 marks a market that you ship to.",
  "\u53D7\u4F17\u56FD\u5BB6\u5206\u5E03\uFF1B\u2713 \u4E3A\u53EF\u53D1\u8D27\u5E02\u573A\u3002"
);
var LARGEST = bilingual(
  "The {shown} largest of {all}.",
  "\u5171 {all} \u9879\uFF0C\u56FE\u4E2D\u4E3A\u6700\u5927\u7684 {shown} \u9879\u3002"
);
var FEMALE2 = bilingual("women", "\u5973");
var MALE2 = bilingual("men", "\u7537");
var COLUMNS2 = [
  bilingual("group", "\u7FA4\u4F53"),
  bilingual("wanted", "\u76EE\u6807"),
  bilingual("actual", "\u5B9E\u9645")
];
var ROWS = 8;
var audience2 = ({ profile }, { brief }, words) => {
  if (profile === null) return [];
  const { say } = words;
  const pictures = Object.keys(DIMENSIONS).flatMap((dimension) => {
    const rows = pairsOf3(sharesOf(brief?.audience ?? {}, dimension, words), {
      actual: sharesOf(profile.audience, dimension, words)
    });
    const ships = dimension === "countries" ? new Set(brief?.shippableMarkets) : /* @__PURE__ */ new Set();
    return rows.length === 0 ? [] : [[pictureOf(dimension, marked(rows, ships), words)]];
  });
  if (pictures.length === 0) return [];
  const source = SOURCE_NAMES[profile.audienceSource];
  return [
    { block: "heading", level: 3, text: say(TITLE, { source }) },
    { block: "columns", columns: pictures }
  ];
};
function sharesOf(given, dimension, { say }) {
  if (dimension === "ages")
    return new Map((given.ages ?? []).map(({ from, to, share: share4 }) => [ageName(from, to), share4]));
  if (dimension === "gender") {
    const { gender } = given;
    return new Map(
      gender === void 0 ? [] : [
        [say(FEMALE2), gender.female],
        [say(MALE2), gender.male]
      ]
    );
  }
  return new Map(Object.entries(given[dimension] ?? {}));
}
function ageName(from, to) {
  return to === null ? `${from}+` : `${from}\u2013${to}`;
}
function pairsOf3(wanted, { actual }) {
  const names = [.../* @__PURE__ */ new Set([...wanted.keys(), ...actual.keys()])];
  return names.map((name) => ({
    name,
    wanted: wanted.get(name) ?? null,
    actual: actual.get(name) ?? null
  })).toSorted(
    (a, b) => ageOf(a.name) - ageOf(b.name) || (b.wanted ?? -1) - (a.wanted ?? -1) || (b.actual ?? -1) - (a.actual ?? -1) || (a.name < b.name ? -1 : 1)
  );
}
function ageOf(name) {
  return Number(/^(\d{1,3})[–+]/.exec(name)?.[1] ?? 0);
}
function marked(rows, ships) {
  return rows.map((row) => ships.has(row.name) ? { ...row, name: `${row.name} \u2713` } : row);
}
function pictureOf(dimension, rows, { say }) {
  const shown2 = rows.slice(0, ROWS);
  const name = DIMENSIONS[dimension];
  const about = dimension === "countries" ? say(SHIPS) : say(CAPTION, { dimension: name });
  const cut2 = say(LARGEST, { shown: shown2.length, all: rows.length });
  const caption = shown2.length < rows.length ? `${about} ${cut2}` : about;
  const figure = (share4) => ({
    figure: share4 === null ? DASH : percent(share4)
  });
  return {
    block: "picture",
    caption,
    svg: pairs(shown2, {
      title: caption,
      text: (share4, kind) => {
        if (share4 === null) return say(kind === "wanted" ? OPEN : UNKNOWN5);
        return say(kind === "wanted" ? WANTED : ACTUAL, { share: wholePercent(share4) });
      }
    }),
    figures: {
      columns: columnsOf(COLUMNS2, { say }),
      rows: rows.map((row) => [{ name: row.name }, figure(row.wanted), figure(row.actual)])
    }
  };
}

// src/report/sections/creator/checks.ts
var GATES = bilingual("Gates", "\u95E8\u69DB");
var FIGURES3 = bilingual("Review of the figures: {verdict}", "\u6570\u636E\u590D\u6838\uFF1A{verdict}");
var FAKE2 = bilingual(
  "Estimated share of fake followers: {mean}, with {level} certainty {lower} to {upper}.",
  "\u865A\u5047\u7C89\u4E1D\u5360\u6BD4\u4F30\u8BA1\uFF1A{mean}\uFF1B{level} \u533A\u95F4\u4E3A {lower} \u81F3 {upper}\u3002"
);
var NOTHING2 = bilingual(
  "Nothing stands out in the figures that are shown.",
  "\u5DF2\u516C\u5F00\u7684\u6570\u636E\u672A\u89C1\u5F02\u5E38\u3002"
);
var FINDINGS = bilingual("Before you rely on it", "\u91C7\u4FE1\u4E4B\u524D\u8BF7\u6CE8\u610F");
var FIX = bilingual("What to do: {fix}", "\u5904\u7406\u529E\u6CD5\uFF1A{fix}");
var ORDER = ["error", "warning", "hint"];
var checks = ({ grade }, _, words) => {
  const { say } = words;
  const gates = grade.gates.map(({ passed, reason }) => {
    return { tone: passed ? "plain" : "against", mark: passed ? "\u2713" : "\u2717", text: say(reason) };
  });
  return [
    {
      block: "columns",
      columns: [
        [
          { block: "heading", level: 3, text: say(GATES) },
          { block: "points", points: gates }
        ],
        figures(grade, words)
      ]
    },
    ...findings2(grade.findings ?? [], words)
  ];
};
function figures({ authenticity: authenticity2 }, { say }) {
  const { verdict, evidence, fakeShare } = authenticity2;
  const tone = verdict === "review" ? "against" : "plain";
  const points2 = evidence.map(({ text: text2 }) => ({ tone, text: say(text2) }));
  if (fakeShare !== null) {
    const { lower, upper, level } = fakeShare.interval;
    const [mean2, low, high, sure] = [fakeShare.mean, lower, upper, level].map(percent);
    const params = { mean: mean2 ?? "", lower: low ?? "", upper: high ?? "", level: sure ?? "" };
    points2.push({ tone: "plain", text: say(FAKE2, params) });
  }
  if (points2.length === 0 && verdict === "clear")
    points2.push({ tone: "plain", text: say(NOTHING2) });
  const title = say(FIGURES3, { verdict: VERDICT_NAMES[verdict] });
  return [
    { block: "heading", level: 3, text: title },
    { block: "points", points: points2 }
  ];
}
function findings2(found, { say }) {
  if (found.length === 0) return [];
  const points2 = ORDER.flatMap((severity) => found.filter((it) => it.severity === severity)).map(
    ({ code, severity, message, fix }) => ({
      tone: severity === "hint" ? "plain" : "against",
      mark: `${say(SEVERITY_WORDS[severity])} ${code}`,
      text: say(message),
      ...fix === void 0 ? {} : { note: say(FIX, { fix }) }
    })
  );
  return [
    { block: "heading", level: 3, text: say(FINDINGS) },
    { block: "points", points: points2 }
  ];
}

// src/report/marks/axis.ts
function bottomAxis(axis) {
  const { domain, x, top, bottom, text: text2 } = axis;
  return ticks(domain, 5).map((value) => {
    const at2 = x(value);
    const line = { x1: at2, x2: at2, y1: top, y2: bottom, class: value === 0 ? "axis" : "grid" };
    const middle = { class: "tick", "text-anchor": "middle" };
    return `${el("line", line)}${label(text2(value), { x: at2, y: bottom + 15 }, middle)}`;
  }).join("");
}
function leftAxis(axis) {
  const { domain, y, left, right, text: text2 } = axis;
  return ticks(domain, 4).map((value) => {
    const at2 = y(value);
    const line = { x1: left, x2: right, y1: at2, y2: at2, class: value === 0 ? "axis" : "grid" };
    const end = { class: "tick", "text-anchor": "end" };
    return `${el("line", line)}${label(text2(value), { x: left - 6, y: at2 + 4 }, end)}`;
  }).join("");
}

// src/report/marks/plot.ts
var WIDTH2 = 560;
var HEIGHT = 230;
var TOP = 18;
var BOTTOM = HEIGHT - 24;
function plot(about, draw) {
  const { across, up, ends, tick, aside = 12 } = about;
  const left = 14 + Math.max(labelWidth(tick(up.to)), labelWidth(tick(up.from)));
  const right = WIDTH2 - aside;
  const x = linear(across, { from: left + 6, to: right - 6 });
  const y = linear(up, { from: BOTTOM, to: TOP });
  return picture(
    { width: WIDTH2, height: HEIGHT, title: about.title },
    leftAxis({ domain: up, y, left, right, text: tick }),
    label(ends[0], { x: left, y: BOTTOM + 17 }, { class: "tick" }),
    label(ends[1], { x: right, y: BOTTOM + 17 }, { class: "tick", "text-anchor": "end" }),
    ...draw({ x, y, left, right })
  );
}
function polyline(points2, look) {
  const steps = points2.map(
    ({ x, y }) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
  );
  return steps.length === 0 ? "" : el("path", { d: `M${steps.join("L")}`, class: look });
}

// src/report/sections/creator/engagement.ts
var TITLE2 = bilingual("Engagement of the posts", "\u5404\u6761\u5185\u5BB9\u7684\u4E92\u52A8\u7387");
var CAPTION2 = bilingual(
  "Engagement, (likes + comments) / views, over time; posts shown: {posts}, posts that hide a figure: {hidden}. The band holds 90% of posts of accounts of this size by the benchmarks \u201C{source}\u201D; what is outside is worth a look and proves nothing.",
  "\u4E92\u52A8\u7387\uFF08\u70B9\u8D5E\u52A0\u8BC4\u8BBA\uFF0C\u9664\u4EE5\u64AD\u653E\uFF09\u968F\u65F6\u95F4\u53D8\u5316\uFF1B\u56FE\u4E2D {posts} \u6761\u5185\u5BB9\uFF0C\u53E6\u6709 {hidden} \u6761\u672A\u516C\u5F00\u6570\u636E\u3002\u8272\u5E26\u4E3A\u57FA\u51C6\u201C{source}\u201D\u4E0B\u540C\u7B49\u89C4\u6A21\u8D26\u53F7 90% \u5185\u5BB9\u6240\u5728\u8303\u56F4\uFF1B\u8303\u56F4\u4E4B\u5916\u503C\u5F97\u4E00\u770B\uFF0C\u4F46\u4E0D\u8BC1\u660E\u4EFB\u4F55\u95EE\u9898\u3002"
);
var ILLUSTRATIVE2 = bilingual("illustrative", "\u793A\u610F\u503C");
var BAND = bilingual("usual", "\u5E38\u89C1");
var MEDIAN = bilingual("median {rate}", "\u4E2D\u4F4D\u6570 {rate}");
var COLUMNS3 = [bilingual("day", "\u65E5\u671F"), bilingual("engagement", "\u4E92\u52A8\u7387")];
var FEWEST6 = 3;
var engagement3 = (entry, { benchmarks }, words) => {
  const { say, day } = words;
  const { shown: shown2, hidden } = shownPosts(entry);
  const [first, last] = [shown2[0], shown2.at(-1)];
  if (first === void 0 || last === void 0 || shown2.length < FEWEST6) return [];
  const usual = usualRange(entry, benchmarks.engagement);
  const middle = median2(shown2.map(({ rate }) => rate));
  const source = benchmarks.id === "illustrative" ? ILLUSTRATIVE2 : benchmarks.id;
  const svg = plot(
    {
      title: say(TITLE2),
      across: { from: first.at, to: last.at },
      up: { from: 0, to: Math.max(0.01, usual?.to ?? 0, ...shown2.map(({ rate }) => rate)) },
      ends: [day(toInstant(first.at)), day(toInstant(last.at))],
      tick: percent,
      aside: 104
    },
    ({ x, y, left, right }) => [
      ...usual === null ? [] : [
        el("rect", {
          x: left,
          y: y(usual.to),
          width: right - left,
          height: y(usual.from) - y(usual.to),
          class: "band"
        }),
        label(say(BAND), { x: left + 6, y: y(usual.to) + 14 }, { class: "tick" })
      ],
      el("line", { x1: left, x2: right, y1: y(middle), y2: y(middle), class: "usual" }),
      label(say(MEDIAN, { rate: percent(middle) }), { x: right + 4, y: y(middle) + 4 }),
      ...shown2.map(({ at: at2, rate }) => {
        const isUsual = usual === null || rate >= usual.from && rate <= usual.to;
        const shape = { cx: x(at2), cy: y(rate), r: isUsual ? 4 : 5 };
        return el("circle", { ...shape, class: isUsual ? "point" : "outside" });
      })
    ]
  );
  const params = { posts: shown2.length, hidden, source };
  const figures2 = {
    columns: columnsOf(COLUMNS3, words),
    rows: shown2.map(({ at: at2, rate }) => [day(toInstant(at2)), { figure: percent(rate) }])
  };
  return [
    { block: "heading", level: 3, text: say(TITLE2) },
    { block: "picture", svg, caption: say(CAPTION2, params), figures: figures2 }
  ];
};
function shownPosts({ profile, grade }) {
  const until = toEpochMs(grade.asOf);
  const known = (profile?.posts ?? []).map((post) => ({ ...post, at: toEpochMs(post.publishedAt) })).filter(({ at: at2 }) => at2 <= until);
  const shown2 = known.flatMap(
    ({ at: at2, views, likes, comments }) => views === null || views === 0 || likes === null || comments === null ? [] : [{ at: at2, rate: (likes + comments) / views }]
  );
  return { shown: shown2.toSorted((a, b) => a.at - b.at), hidden: known.length - shown2.length };
}
function usualRange({ profile }, prior) {
  const followers2 = profile === null ? null : followersOf(profile);
  if (followers2 === null) return null;
  const mean2 = priorEngagement(followers2, prior);
  const spread2 = 1 / (prior.strength + 1) + prior.dispersion;
  const size2 = Math.max(0.1, 1 / spread2 - 1);
  const ends = { a: mean2 * size2, b: (1 - mean2) * size2 };
  return { from: betaQuantile(0.05, ends), to: betaQuantile(0.95, ends) };
}
function median2(values) {
  const sorted2 = values.toSorted((a, b) => a - b);
  const half2 = Math.floor(sorted2.length / 2);
  const upper = sorted2[half2] ?? 0;
  return sorted2.length % 2 === 1 ? upper : (upper + (sorted2[half2 - 1] ?? upper)) / 2;
}

// src/report/sections/creator/growth.ts
var TITLE3 = bilingual("Followers over time", "\u7C89\u4E1D\u6570\u53D8\u5316");
var JUMPS = bilingual(
  "{readings} readings of the number of followers. Growth beyond the usual is marked: where it changes ({jumps}), how much was gained, and what was lost again. A viral post, a campaign or bought followers can all be behind it.",
  "\u7C89\u4E1D\u6570\u5171 {readings} \u6B21\u8BFB\u6570\u3002\u5DF2\u6807\u51FA\u5F02\u5E38\u589E\u957F\uFF1A\u53D8\u5316\u70B9 {jumps} \u5904\u3001\u589E\u5E45\u4EE5\u53CA\u968F\u540E\u7684\u6D41\u5931\u3002\u539F\u56E0\u53EF\u80FD\u662F\u5185\u5BB9\u8D70\u7EA2\u3001\u63A8\u5E7F\u6D3B\u52A8\u6216\u8D2D\u4E70\u7C89\u4E1D\u3002"
);
var LOST = bilingual("{gain}, then {loss}", "{gain}\uFF0C\u968F\u540E {loss}");
var CAPTION3 = bilingual(
  "{readings} readings of the number of followers. The steepest change is marked; a viral post, a campaign or bought followers can all be behind it.",
  "\u7C89\u4E1D\u6570\u5171 {readings} \u6B21\u8BFB\u6570\u3002\u5DF2\u6807\u51FA\u53D8\u5316\u6700\u5FEB\u7684\u4E00\u6BB5\uFF1B\u539F\u56E0\u53EF\u80FD\u662F\u5185\u5BB9\u8D70\u7EA2\u3001\u63A8\u5E7F\u6D3B\u52A8\u6216\u8D2D\u4E70\u7C89\u4E1D\u3002"
);
var STEP2 = bilingual("{change} in {days} days", "{days} \u5929 {change}");
var COLUMNS4 = [bilingual("day", "\u65E5\u671F"), bilingual("followers", "\u7C89\u4E1D\u6570")];
var DAY6 = 864e5;
var FEWEST_FOR_STEP = 4;
var growth = (entry, _, words) => {
  const { say, day, language: language2 } = words;
  const readings = readingsOf(entry);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === void 0 || last === void 0 || readings.length < 2) return [];
  const jumps = anomaliesIn(readings, words);
  const marked2 = jumps.length > 0 ? jumps : steepestOf(readings, words);
  const counts2 = readings.map(({ followers: followers2 }) => followers2);
  const tick = (value) => short(value, language2);
  const svg = plot(
    {
      title: say(TITLE3),
      across: { from: first.at, to: last.at },
      up: { from: Math.min(...counts2), to: Math.max(...counts2, Math.min(...counts2) + 1) },
      ends: [day(toInstant(first.at)), day(toInstant(last.at))],
      tick,
      aside: 70
    },
    (frame) => [
      ...curve(readings, frame),
      ...marked2.flatMap((mark) => flagged(mark, frame)),
      label(
        tick(last.followers),
        { x: frame.x(last.at) + 10, y: frame.y(last.followers) + 4 },
        { class: "strong" }
      )
    ]
  );
  const params = { readings: count3(readings.length), jumps: jumps.length };
  const caption = jumps.length > 0 ? say(JUMPS, params) : say(CAPTION3, params);
  const figures2 = {
    columns: columnsOf(COLUMNS4, words),
    rows: readings.map(({ at: at2, followers: followers2 }) => {
      const mark = jumps.find(({ from }) => from.at === at2);
      const date = day(toInstant(at2));
      return [
        mark === void 0 ? date : `${date} (${mark.text})`,
        { figure: groupDigits(followers2) }
      ];
    })
  };
  return [
    { block: "heading", level: 3, text: say(TITLE3) },
    { block: "picture", svg, caption, figures: figures2 }
  ];
};
function anomaliesIn(readings, { say }) {
  const history = readings.map(({ at: at3, followers: followers2 }) => ({ at: toInstant(at3), followers: followers2 }));
  const at2 = new Map(readings.map((reading) => [reading.at, reading]));
  return growthJumps(history).flatMap(({ from, to, share: share4, lost }) => {
    const [start, end] = [at2.get(from), at2.get(to)];
    if (start === void 0 || end === void 0) return [];
    const gain = `+${percent(share4)}`;
    const text2 = lost > 0 ? say(LOST, { gain, loss: `\u2212${percent(lost)}` }) : gain;
    return [{ from: start, to: end, text: text2 }];
  });
}
function steepestOf(readings, { say }) {
  const step = readings.length < FEWEST_FOR_STEP ? void 0 : steepest(readings);
  return step === void 0 ? [] : [{ from: step.from, to: step.to, text: say(STEP2, stepParams(step)) }];
}
function curve(readings, { x, y }) {
  const placed2 = readings.map(({ at: at2, followers: followers2 }) => ({ x: x(at2), y: y(followers2) }));
  return [
    polyline(placed2, "curve"),
    ...placed2.map(({ x: cx, y: cy }) => el("circle", { cx, cy, r: 2.5, class: "point" }))
  ];
}
function flagged({ from, to, text: text2 }, { x, y, left, right }) {
  const ends = [from, to].map(({ at: at2, followers: followers2 }) => ({ x: x(at2), y: y(followers2) }));
  const isRight = x(from.at) + x(to.at) > left + right;
  const place = isRight ? { x: x(from.at) - 6, y: y(to.followers) + 4 } : { x: x(to.at) + 6, y: y(from.followers) + 4 };
  const anchor = isRight ? "end" : "start";
  return [polyline(ends, "flagged"), label(text2, place, { class: "halo", "text-anchor": anchor })];
}
function readingsOf({ profile, grade }) {
  if (profile === null) return [];
  const now = followersOf(profile);
  const until = toEpochMs(grade.asOf);
  const past2 = (profile.followerHistory ?? []).map(({ at: at2, followers: followers2 }) => ({
    at: toEpochMs(at2),
    followers: followers2
  }));
  const all = now === null || past2.length === 0 ? past2 : [...past2, { at: until, followers: now }];
  const byTime3 = new Map(all.filter(({ at: at2 }) => at2 <= until).map((it) => [it.at, it]));
  return [...byTime3.values()].toSorted((a, b) => a.at - b.at);
}
function steepest(readings) {
  const steps = readings.slice(1).map((to, index) => {
    const from = readings[index] ?? to;
    const change = to.followers / Math.max(1, from.followers) - 1;
    const days = (to.at - from.at) / DAY6;
    return { from, to, change, days, speed: Math.abs(Math.log1p(change)) / days };
  });
  return steps.filter(({ change }) => change !== 0).toSorted((a, b) => b.speed - a.speed)[0];
}
function stepParams({ change, days }) {
  const sign = change < 0 ? "\u2212" : "+";
  return { change: `${sign}${percent(Math.abs(change))}`, days: count3(days) };
}

// src/report/marks/dots.ts
var ROW2 = 22;
var LEFT2 = 190;
var WIDTH3 = 720;
function dots(rows, about) {
  const domain = domainOf2(
    rows.flatMap(({ mean: mean2, interval: interval2 }) => [mean2, interval2?.lower ?? mean2, interval2?.upper ?? mean2])
  );
  const right = Math.max(0, ...rows.map(({ text: text2 }) => labelWidth(text2)));
  const x = linear(domain, { from: LEFT2 + 8, to: WIDTH3 - right - 16 });
  const bottom = 6 + rows.length * ROW2;
  return picture(
    { width: WIDTH3, height: bottom + 22, title: about.title },
    bottomAxis({ domain, x, top: 4, bottom, text: about.tick }),
    ...rows.map((row, index) => dot2(row, x, 6 + index * ROW2))
  );
}
function dot2({ name, place, mean: mean2, interval: interval2, text: text2, look }, x, y) {
  const middle = y + ROW2 / 2;
  return el(
    "g",
    { class: look ?? "plain" },
    place === void 0 ? "" : label(place, { x: 24, y: middle + 4 }, { class: "tick", "text-anchor": "end" }),
    fittedLabel(
      name,
      { x: LEFT2 - 8, y: middle + 4, room: place === void 0 ? LEFT2 - 8 : LEFT2 - 38 },
      { class: "name", "text-anchor": "end" }
    ),
    interval2 === void 0 ? "" : el("line", {
      x1: x(interval2.lower),
      x2: x(interval2.upper),
      y1: middle,
      y2: middle,
      class: "interval"
    }),
    el("circle", { cx: x(mean2), cy: middle, r: 4.5, class: "point" }),
    label(text2, { x: WIDTH3 - 4, y: middle + 4 }, { class: "value", "text-anchor": "end" })
  );
}

// src/report/sections/creator/lives.ts
var TITLE4 = bilingual("Before and after the settled lives", "\u7ED3\u7B97\u76F4\u64AD\u524D\u540E\u5BF9\u6BD4");
var CAPTION4 = bilingual(
  "Units sold per 1,000 viewers: what was expected before the first settled live, what each live showed, and what is expected now, with 90% intervals.",
  "\u6BCF\u5343\u540D\u89C2\u4F17\u552E\u51FA\u4EF6\u6570\uFF1A\u9996\u573A\u7ED3\u7B97\u76F4\u64AD\u524D\u7684\u9884\u671F\u3001\u5404\u573A\u76F4\u64AD\u7684\u5B9E\u9645\u7ED3\u679C\uFF0C\u4EE5\u53CA\u5F53\u524D\u9884\u671F\uFF0C\u9644 90% \u533A\u95F4\u3002"
);
var BEFORE2 = bilingual("before", "\u4E4B\u524D");
var NOW = bilingual("now", "\u73B0\u5728");
var LIVE = bilingual("live {n}", "\u7B2C {n} \u573A");
var RESULTS = [bilingual("when", "\u65F6\u70B9"), bilingual("per 1,000 viewers", "\u6BCF\u5343\u540D\u89C2\u4F17")];
var PAST = bilingual("Past lives in the profile", "\u6863\u6848\u4E2D\u7684\u8FC7\u5F80\u76F4\u64AD");
var COLUMNS5 = [
  bilingual("viewers", "\u89C2\u4F17\u6570"),
  bilingual("units sold", "\u552E\u51FA\u4EF6\u6570"),
  bilingual("per 1,000 viewers", "\u6BCF\u5343\u540D\u89C2\u4F17"),
  bilingual("minutes", "\u5206\u949F"),
  bilingual("source", "\u6765\u6E90")
];
var lives = (entry, _, words) => [
  ...learned(entry.grade, words),
  ...past(entry, words)
];
function learned({ expectation }, words) {
  const { say } = words;
  const { posterior: posterior2, conversionsPer1000Viewers: now } = expectation;
  const { prior, lives: shown2 = [] } = posterior2;
  if (prior === void 0 || shown2.length === 0) return [];
  const estimates = (name, mean2, ends) => ({
    name,
    mean: mean2,
    interval: { lower: ends[0], upper: ends[1] },
    text: `${count3(mean2)} (${count3(ends[0])} \u2013 ${count3(ends[1])})`
  });
  const quantile3 = (probability) => gammaQuantile(probability, prior.shape) / prior.exposure;
  const rows = [
    estimates(say(BEFORE2), prior.shape / prior.exposure, [quantile3(0.05), quantile3(0.95)]),
    ...shown2.map(({ conversions, viewers }, index) => {
      const rate = 1e3 * conversions / Math.max(1, viewers);
      return { name: say(LIVE, { n: index + 1 }), mean: rate, text: count3(rate), look: "hollow" };
    }),
    { ...estimates(say(NOW), now.mean, [now.interval.lower, now.interval.upper]), look: "strong" }
  ];
  const figures2 = {
    columns: columnsOf(RESULTS, words),
    rows: rows.map(({ name, text: text2 }) => [name, { figure: text2 }])
  };
  return [
    { block: "heading", level: 3, text: say(TITLE4) },
    {
      block: "picture",
      svg: dots(rows, { title: say(TITLE4), tick: count3 }),
      caption: say(CAPTION4),
      figures: figures2
    }
  ];
}
function past({ profile }, { say }) {
  const known = profile?.lives ?? [];
  if (known.length === 0) return [];
  return [
    { block: "heading", level: 3, text: say(PAST) },
    {
      block: "table",
      columns: COLUMNS5.map((heading, index) => ({
        heading: say(heading),
        ...index < 4 ? { figures: true } : {}
      })),
      rows: known.map(({ viewers, conversions, minutes, source }) => [
        { figure: count3(viewers) },
        { figure: conversions === null ? DASH : count3(conversions) },
        {
          figure: conversions === null || viewers === 0 ? DASH : count3(1e3 * conversions / viewers)
        },
        { figure: count3(minutes) },
        say(SOURCE_NAMES[source])
      ])
    }
  ];
}

// src/report/sections/creator/money.ts
var TITLE5 = bilingual("What one live should bring", "\u4E00\u573A\u76F4\u64AD\u7684\u9884\u671F");
var VIDEO_TITLE = bilingual("What one video should bring", "\u4E00\u6761\u89C6\u9891\u7684\u9884\u671F");
var PER_VIDEO = bilingual("per video", "\u6BCF\u6761\u89C6\u9891");
var COLUMNS6 = [
  bilingual("per live", "\u6BCF\u573A\u76F4\u64AD"),
  bilingual("expected", "\u9884\u671F"),
  bilingual("lower end", "\u4E0B\u9650"),
  bilingual("upper end", "\u4E0A\u9650")
];
var ROWS2 = {
  viewers: bilingual("viewers", "\u89C2\u4F17\u6570"),
  conversionsPer1000Viewers: bilingual("units sold per 1,000 viewers", "\u6BCF\u5343\u540D\u89C2\u4F17\u552E\u51FA\u4EF6\u6570"),
  conversions: bilingual("units sold", "\u552E\u51FA\u4EF6\u6570")
};
var VIDEO_ROWS = {
  viewers: bilingual("views", "\u64AD\u653E\u91CF"),
  conversionsPer1000Viewers: bilingual("units sold per 1,000 views", "\u6BCF\u5343\u6B21\u64AD\u653E\u552E\u51FA\u4EF6\u6570")
};
var TARGET = bilingual("viewers of the wanted audience", "\u76EE\u6807\u53D7\u4F17\u4E2D\u7684\u89C2\u4F17\u6570");
var LEADS2 = bilingual("of them, people who like or comment", "\u5176\u4E2D\u70B9\u8D5E\u6216\u8BC4\u8BBA\u7684\u4EBA\u6570");
var CONTRIBUTION2 = bilingual("contribution after fee and commission", "\u6263\u9664\u8D39\u7528\u4E0E\u4F63\u91D1\u540E\u7684\u8D21\u732E");
var FEE2 = bilingual("fixed fee asked", "\u6240\u62A5\u56FA\u5B9A\u8D39\u7528");
var COMMISSION = bilingual("commission asked", "\u6240\u62A5\u4F63\u91D1");
var BREAK_EVEN_FEE = bilingual("break-even fee", "\u76C8\u4E8F\u5E73\u8861\u8D39\u7528");
var BREAK_EVEN_COMMISSION = bilingual("break-even commission", "\u76C8\u4E8F\u5E73\u8861\u4F63\u91D1");
var NO_QUOTE2 = bilingual(
  "The fee is not known: what a live brings is not certain before there is a quote. Up to the break-even fee it should not lose money.",
  "\u8D39\u7528\u672A\u77E5\uFF1A\u8BE2\u4EF7\u4E4B\u524D\u65E0\u6CD5\u786E\u5B9A\u4E00\u573A\u76F4\u64AD\u7684\u6536\u76CA\u3002\u8D39\u7528\u4E0D\u8D85\u8FC7\u76C8\u4E8F\u5E73\u8861\u8D39\u7528\u65F6\uFF0C\u9884\u671F\u4E0D\u4E8F\u635F\u3002"
);
var money2 = ({ grade }, _, { say }) => {
  const { expectation } = grade;
  const video2 = expectation.format === "short-video";
  const contribution = contributionOf2(grade);
  const fee = feeOf2(grade);
  const only = (figure) => [{ figure }, { figure: "" }, { figure: "" }];
  const share4 = (ppm) => ppm === null ? DASH : formatPercent(ppm, { decimals: 1 });
  const { terms, breakEvenFee, breakEvenCommission: breakEvenCommission2, targetViewers, leads } = expectation;
  const rows = [
    ...Object.keys(ROWS2).map((key) => [
      say((video2 ? VIDEO_ROWS[key] : void 0) ?? ROWS2[key]),
      ...threeOf(expectation[key])
    ]),
    ...targetViewers === void 0 ? [] : [[say(TARGET), ...only(count3(targetViewers))]],
    ...leads === void 0 ? [] : [[say(LEADS2), ...only(count3(leads))]],
    [
      say(CONTRIBUTION2),
      ...[contribution?.mean, contribution?.lower, contribution?.upper].map((it) => ({
        figure: amount(it ?? null)
      }))
    ],
    [say(FEE2), ...only(amount(fee))],
    [say(COMMISSION), ...only(fee === null ? DASH : share4(terms?.commission ?? null))],
    [say(BREAK_EVEN_FEE), ...only(amount(breakEvenFee))],
    [say(BREAK_EVEN_COMMISSION), ...only(share4(breakEvenCommission2))]
  ];
  const note = contribution === null ? [{ block: "paragraph", text: say(NO_QUOTE2) }] : [];
  return [
    { block: "heading", level: 3, text: say(video2 ? VIDEO_TITLE : TITLE5) },
    ...note,
    {
      block: "table",
      columns: columnsOf(video2 ? [PER_VIDEO, ...COLUMNS6.slice(1)] : COLUMNS6, { say }),
      rows
    }
  ];
};
function threeOf({ mean: mean2, interval: interval2 }) {
  return [mean2, interval2.lower, interval2.upper].map((value) => ({ figure: count3(value) }));
}

// src/report/sections/creator/provenance.ts
var TITLE6 = bilingual("Where the figures come from", "\u6570\u636E\u6765\u6E90");
var COLUMNS7 = [
  bilingual("input", "\u8F93\u5165"),
  bilingual("source", "\u6765\u6E90"),
  bilingual("number", "\u6570\u91CF")
];
var WHEN = bilingual(
  "What was known on {asOf} (UTC); too old to sign a deal on from {expires}.",
  "\u57FA\u4E8E {asOf}\uFF08UTC\uFF09\u65F6\u5DF2\u77E5\u7684\u4FE1\u606F\uFF1B\u81EA {expires} \u8D77\u4E0D\u5B9C\u518D\u636E\u6B64\u7B7E\u7EA6\u3002"
);
var CHANGED = bilingual(
  "The profile is not the one that was graded: posts, growth and audience may be newer or older than the score.",
  "\u6B64\u6863\u6848\u5E76\u975E\u8BC4\u5206\u6240\u7528\u7684\u6863\u6848\uFF1A\u5185\u5BB9\u3001\u589E\u957F\u4E0E\u53D7\u4F17\u53EF\u80FD\u6BD4\u5F97\u5206\u66F4\u65B0\u6216\u66F4\u65E7\u3002"
);
var provenance = ({ grade, isGradedProfile }, _, { say, day }) => {
  const changed = isGradedProfile ? [] : [{ block: "points", points: [{ tone: "against", text: say(CHANGED) }] }];
  return [
    { block: "heading", level: 3, text: say(TITLE6) },
    ...changed,
    {
      block: "table",
      columns: COLUMNS7.map((heading, index) => ({
        heading: say(heading),
        ...index === 2 ? { figures: true } : {}
      })),
      rows: grade.provenance.map(({ input, source, n }) => [
        say(inputName(input)),
        say(SOURCE_NAMES[source]),
        { figure: n === void 0 ? DASH : groupDigits(n) }
      ])
    },
    {
      block: "paragraph",
      text: say(WHEN, { asOf: day(grade.asOf), expires: day(grade.expiresAt) })
    }
  ];
};

// src/report/sections/creator/reasons.ts
var TITLES3 = {
  for: bilingual("Reasons for the creator", "\u652F\u6301\u7406\u7531"),
  against: bilingual("Reasons against", "\u53CD\u5BF9\u7406\u7531")
};
var NONE = bilingual("Nothing that moves the score.", "\u6CA1\u6709\u5F71\u54CD\u5F97\u5206\u7684\u7406\u7531\u3002");
var reasons = ({ grade }, _, { say }) => [
  {
    block: "columns",
    columns: ["for", "against"].map((direction) => {
      const points2 = grade.reasons.filter((reason) => reason.direction === direction).map(({ text: text2, counterfactual }) => {
        const note = counterfactual === void 0 ? {} : { note: say(counterfactual) };
        return { tone: direction, text: say(text2), ...note };
      });
      return [
        { block: "heading", level: 3, text: say(TITLES3[direction]) },
        points2.length === 0 ? { block: "paragraph", text: say(NONE) } : { block: "points", points: points2 }
      ];
    })
  }
];

// src/report/marks/radar.ts
var WIDTH4 = 560;
var HEIGHT2 = 330;
var RADIUS = 112;
var CENTRE = { x: WIDTH4 / 2, y: HEIGHT2 / 2 };
function radar(spokes, title) {
  const at2 = (index, length2) => {
    const angle = 2 * Math.PI * index / spokes.length - Math.PI / 2;
    return {
      x: CENTRE.x + RADIUS * length2 * Math.cos(angle),
      y: CENTRE.y + RADIUS * length2 * Math.sin(angle)
    };
  };
  const ring = (length2) => pathOf3(spokes.map((_, index) => at2(index, length2)));
  const rings = [0.25, 0.5, 0.75, 1].map(
    (length2) => el("path", { d: ring(length2), class: "ring" })
  );
  const axes = spokes.map((_, index) => {
    const { x, y } = at2(index, 1);
    return el("line", { x1: CENTRE.x, y1: CENTRE.y, x2: x, y2: y, class: "grid" });
  });
  const shape = pathOf3(spokes.map(({ value }, index) => at2(index, value)));
  const points2 = spokes.map(({ value }, index) => {
    const { x, y } = at2(index, value);
    return el("circle", { cx: x, cy: y, r: 3, class: "point" });
  });
  const names = spokes.map(({ name, value }, index) => {
    const { x, y } = at2(index, 1.12);
    const side = Math.abs(x - CENTRE.x) < 12 ? "middle" : x < CENTRE.x ? "end" : "start";
    const room = side === "middle" ? 240 : side === "end" ? x : WIDTH4 - x;
    const text2 = `${name} ${Math.round(100 * value)}`;
    return fittedLabel(text2, { x, y: y + 4, room }, { "text-anchor": side });
  });
  return picture(
    { width: WIDTH4, height: HEIGHT2, title },
    ...rings,
    ...axes,
    el("path", { d: shape, class: "area" }),
    ...points2,
    ...names
  );
}
function pathOf3(points2) {
  const steps = points2.map(
    ({ x, y }) => `${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100}`
  );
  return `M${steps.join("L")}Z`;
}

// src/report/marks/waterfall.ts
var ROW3 = 26;
var LEFT3 = 150;
var WIDTH5 = 560;
function waterfall(steps, about) {
  let sum = 0;
  const placed2 = steps.map((step) => {
    const from = sum;
    sum += step.value;
    return { step, from, to: sum };
  });
  const rows = [...placed2, { step: about.total, from: 0, to: about.total.value }];
  const domain = domainOf2(
    rows.flatMap(({ step, from, to }) => [from, to, from + (step.most ?? 0)])
  );
  const right = Math.max(...rows.map(({ step }) => labelWidth(step.text)));
  const x = linear(domain, { from: LEFT3, to: WIDTH5 - right - 8 });
  const bottom = 4 + rows.length * ROW3;
  return picture(
    { width: WIDTH5, height: bottom + 22, title: about.title },
    bottomAxis({ domain, x, top: 4, bottom, text: groupDigits }),
    ...rows.map(
      (row, index) => bar(row, { x, y: 4 + index * ROW3, isTotal: row.step === about.total })
    )
  );
}
function bar({ step, from, to }, { x, y, isTotal }) {
  const end = x(from + Math.max(step.most ?? 0, 0));
  const shape = { y: y + 4, height: ROW3 - 9, rx: 2 };
  const kind = isTotal ? "bar total" : to < from ? "bar against" : "bar for";
  return [
    fittedLabel(
      step.name,
      { x: LEFT3 - 8, y: y + 17, room: LEFT3 - 8 },
      { class: isTotal ? "strong" : void 0, "text-anchor": "end" }
    ),
    step.most === void 0 ? "" : el("rect", { ...shape, x: x(from), width: Math.max(0, end - x(from)), class: "most" }),
    el("rect", {
      ...shape,
      x: Math.min(x(from), x(to)),
      width: Math.abs(x(to) - x(from)),
      class: kind
    }),
    label(
      step.text,
      { x: Math.max(x(from), x(to), end) + 6, y: y + 17 },
      { class: isTotal ? "strong" : "value" }
    )
  ].join("");
}

// src/report/sections/creator/score.ts
var TITLE7 = bilingual("What the score is made of", "\u5F97\u5206\u7684\u6784\u6210");
var CAPTION5 = bilingual(
  "Each bar begins where the one above ended; they sum to the score. The pale bar is the most that the criterion can bring: its weight.",
  "\u6BCF\u4E2A\u6761\u5F62\u4ECE\u4E0A\u4E00\u6761\u7684\u7EC8\u70B9\u5F00\u59CB\uFF0C\u5408\u8BA1\u5373\u4E3A\u5F97\u5206\u3002\u6D45\u8272\u6761\u4E3A\u8BE5\u7EF4\u5EA6\u7684\u6EE1\u5206\uFF0C\u5373\u5176\u6743\u91CD\u3002"
);
var OF = bilingual("{points} of {most}", "{points}\uFF08\u6EE1\u5206 {most}\uFF09");
var SCORE2 = bilingual("score", "\u5F97\u5206");
var REST = bilingual("not explained", "\u672A\u8BF4\u660E");
var COLUMNS8 = [
  bilingual("criterion", "\u7EF4\u5EA6"),
  bilingual("points", "\u5206\u6570"),
  bilingual("weight", "\u6743\u91CD"),
  bilingual("value", "\u53D6\u503C"),
  bilingual("why", "\u539F\u56E0")
];
var RADAR = bilingual("Values by criterion", "\u5404\u7EF4\u5EA6\u53D6\u503C");
var RADAR_CAPTION = bilingual(
  "The same values from 0 to 100, without their weights. The area has no meaning; the bars have.",
  "\u76F8\u540C\u53D6\u503C\uFF080 \u81F3 100\uFF09\uFF0C\u4E0D\u542B\u6743\u91CD\u3002\u9762\u79EF\u6CA1\u6709\u542B\u4E49\uFF0C\u8BF7\u4EE5\u6761\u5F62\u56FE\u4E3A\u51C6\u3002"
);
var ROUNDING3 = 1e-6;
var score2 = ({ grade }, _, words) => {
  const { say } = words;
  const { contributions: contributions2 } = grade;
  const title = say(RADAR);
  const spokes = contributions2.map(({ id: id2, value }) => ({ name: say(criterionName(id2)), value }));
  const right = spokes.length < 3 ? [] : [{ block: "picture", svg: radar(spokes, title), caption: say(RADAR_CAPTION) }];
  const left = {
    block: "picture",
    svg: waterfallOf(grade, words),
    caption: say(CAPTION5),
    figures: {
      columns: columnsOf(COLUMNS8, { say }, 1),
      rows: contributions2.map((it) => [
        say(criterionName(it.id)),
        { figure: points(it.points) },
        { figure: wholePercent(it.weight) },
        { figure: it.value.toFixed(2) },
        say(it.reason)
      ])
    }
  };
  return [
    { block: "heading", level: 3, text: say(TITLE7) },
    { block: "columns", columns: right.length === 0 ? [[left]] : [[left], right] }
  ];
};
function waterfallOf({ contributions: contributions2, score: total2 }, { say }) {
  const steps = contributions2.map(({ id: id2, points: value, weight }) => ({
    name: say(criterionName(id2)),
    value,
    text: say(OF, { points: points(value), most: points(100 * weight) }),
    most: 100 * weight
  }));
  const rest3 = total2.mean - steps.reduce((sum2, { value }) => sum2 + value, 0);
  const all = Math.abs(rest3) > ROUNDING3 ? [...steps, { name: say(REST), value: rest3, text: points(rest3) }] : steps;
  const sum = { name: say(SCORE2), value: total2.mean, text: points(total2.mean) };
  return waterfall(all, { title: say(TITLE7), total: sum });
}

// src/report/sections/section.ts
var MOST_ROWS2 = 40;
function nameOf5({ grade }) {
  return { name: grade.creator.name };
}
function nameCell({ grade, anchor }) {
  const { name } = grade.creator;
  return anchor === void 0 ? { name } : { name, to: anchor };
}

// src/report/sections/shortlist/contributions.ts
var TITLE8 = bilingual("What a live should bring", "\u4E00\u573A\u76F4\u64AD\u7684\u9884\u671F\u6536\u76CA");
var CAPTION6 = bilingual(
  "Expected contribution of one live in {currency}: what the margin leaves after fee and commission, with its 90% interval. Left of zero is a loss.",
  "\u4E00\u573A\u76F4\u64AD\u7684\u9884\u671F\u8D21\u732E\uFF08{currency}\uFF09\uFF1A\u6BDB\u5229\u6263\u9664\u8D39\u7528\u4E0E\u4F63\u91D1\u540E\u7684\u4F59\u989D\uFF0C\u9644 90% \u533A\u95F4\u3002\u96F6\u70B9\u4EE5\u5DE6\u4E3A\u4E8F\u635F\u3002"
);
var PICTURE = bilingual("Expected contributions with their intervals", "\u9884\u671F\u8D21\u732E\u53CA\u5176\u533A\u95F4");
var COLUMNS9 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("expected contribution", "\u9884\u671F\u8D21\u732E"),
  bilingual("lower end", "\u4E0B\u9650"),
  bilingual("upper end", "\u4E0A\u9650")
];
var contributions = ({ entries }, words) => {
  const { say, language: language2 } = words;
  const known = entries.filter(({ part }) => part === "ranked").slice(0, MOST_ROWS2).flatMap(({ grade, place }) => {
    const contribution = contributionOf2(grade);
    return contribution === null ? [] : [{ grade, place, contribution }];
  });
  const currencies = new Set(known.map(({ contribution }) => contribution.mean.currency));
  const [currency] = currencies;
  if (currency === void 0 || currencies.size > 1) return [];
  const tick = (value) => short(value, language2);
  const svg = dots(
    known.map(({ grade, place, contribution }) => {
      const { mean: mean2, lower, upper } = contribution;
      const interval2 = { lower: drawn2(lower), upper: drawn2(upper) };
      return {
        name: grade.creator.name,
        place: String(place),
        mean: drawn2(mean2),
        interval: interval2,
        text: `${tick(drawn2(mean2))} (${tick(interval2.lower)} \u2013 ${tick(interval2.upper)})`,
        ...place === 1 ? { look: "strong" } : {}
      };
    }),
    { title: say(PICTURE), tick }
  );
  const figures2 = {
    columns: columnsOf(COLUMNS9, words),
    rows: known.map(({ grade, contribution: { mean: mean2, lower, upper } }) => [
      { name: grade.creator.name },
      ...[mean2, lower, upper].map((it) => ({ figure: amount(it) }))
    ])
  };
  return [
    { block: "heading", level: 2, text: say(TITLE8) },
    { block: "picture", svg, caption: say(CAPTION6, { currency }), figures: figures2 }
  ];
};
function drawn2(money3) {
  return Number(formatDecimal(money3));
}

// src/report/sections/shortlist/excluded.ts
var TITLE9 = bilingual("Excluded by a gate", "\u672A\u901A\u8FC7\u95E8\u69DB");
var WHY = bilingual(
  "A gate is a requirement that no score replaces.",
  "\u95E8\u69DB\u662F\u5F97\u5206\u65E0\u6CD5\u66FF\u4EE3\u7684\u8981\u6C42\u3002"
);
var LINE = bilingual("{name}: {reasons}", "{name}\uFF1A{reasons}");
var excluded = ({ entries }, { say, prose: prose2, language: language2 }) => {
  const failed = entries.filter(({ part }) => part === "excluded");
  if (failed.length === 0) return [];
  return [
    { block: "heading", level: 2, text: say(TITLE9) },
    { block: "paragraph", text: say(WHY) },
    {
      block: "points",
      points: failed.map((entry) => {
        const gates = entry.grade.gates.filter(({ passed }) => !passed);
        const reasons2 = gates.map(({ reason }) => say(reason));
        const text2 = prose2(LINE, {
          name: nameOf5(entry),
          reasons: reasons2.join(language2 === "en" ? "; " : "\uFF1B")
        });
        return { tone: "against", mark: "\u2717", text: text2 };
      })
    }
  ];
};

// src/report/marks/weights.ts
var ROW4 = 24;
var LEFT4 = 150;
var WIDTH6 = 560;
function weightChanges(rows, title) {
  const x = linear({ from: 0, to: 1 }, { from: LEFT4, to: WIDTH6 - 150 });
  return picture(
    { width: WIDTH6, height: rows.length * ROW4 + 8, title },
    ...rows.map(({ name, now, level, text: text2 }, index) => {
      const y = 4 + index * ROW4 + ROW4 / 2;
      const end = level ?? now;
      return [
        fittedLabel(name, { x: LEFT4 - 10, y: y + 4, room: LEFT4 - 10 }, { "text-anchor": "end" }),
        el("line", { x1: x(0), x2: x(1), y1: y, y2: y, class: "grid" }),
        el("line", { x1: x(now), x2: x(end), y1: y, y2: y, class: "interval" }),
        el("circle", { cx: x(now), cy: y, r: 4.5, class: "point" }),
        level === null ? "" : el("circle", { cx: x(level), cy: y, r: 5, class: "ring-point" }),
        label(text2, { x: WIDTH6 - 4, y: y + 4 }, { class: "value", "text-anchor": "end" })
      ].join("");
    })
  );
}

// src/report/sensitivity.ts
function levelWeights(first, second) {
  const others = new Map(second.contributions.map((it) => [it.id, it]));
  const sum = ({ contributions: contributions2 }) => contributions2.reduce((total2, { weight, value }) => total2 + 100 * weight * value, 0);
  const lead = sum(first) - sum(second);
  return first.contributions.map(({ id: id2, weight, value }) => {
    const difference2 = 100 * (value - (others.get(id2)?.value ?? 0));
    const t = lead / (lead - difference2);
    const level = weight + t * (1 - weight);
    const isLevel = Number.isFinite(level) && level >= 0 && level <= 1 - 1e-9;
    return { id: id2, weight, level: isLevel ? level : null };
  });
}
function smallestChange(weights) {
  return weights.flatMap((it) => it.level === null ? [] : [{ ...it, level: it.level }]).toSorted((a, b) => Math.abs(a.level - a.weight) - Math.abs(b.level - b.weight))[0];
}

// src/report/sections/shortlist/flip.ts
var TITLE10 = bilingual("What would change the first place", "\u4EC0\u4E48\u4F1A\u6539\u53D8\u7B2C\u4E00\u540D");
var LEAD = bilingual(
  "{first} leads {second} by {points} points of the score.",
  "{first} \u7684\u5F97\u5206\u9886\u5148 {second} {points} \u5206\u3002"
);
var BEHIND = bilingual(
  "{second} has the higher score, by {points} points; {first} is first by what a live should bring.",
  "{second} \u7684\u5F97\u5206\u9AD8 {points} \u5206\uFF1B{first} \u56E0\u4E00\u573A\u76F4\u64AD\u7684\u9884\u671F\u6536\u76CA\u66F4\u9AD8\u800C\u6392\u540D\u7B2C\u4E00\u3002"
);
var OVERLAP = bilingual(
  "The intervals of the two scores overlap: the order is not certain.",
  "\u4E24\u8005\u5F97\u5206\u533A\u95F4\u91CD\u53E0\uFF1A\u6B21\u5E8F\u5E76\u4E0D\u786E\u5B9A\u3002"
);
var APART = bilingual("The intervals of the two scores do not overlap.", "\u4E24\u8005\u5F97\u5206\u533A\u95F4\u4E0D\u91CD\u53E0\u3002");
var FEE3 = bilingual(
  "At a fixed fee of {level} for {first}, {change} than now, both should bring the same.",
  "\u82E5 {first} \u7684\u56FA\u5B9A\u8D39\u7528\u4E3A {level}\uFF0C\u5373{change}\uFF0C\u4E24\u8005\u9884\u671F\u6536\u76CA\u76F8\u540C\u3002"
);
var MORE = bilingual("{amount} more", "\u6BD4\u73B0\u5728\u591A {amount}");
var RATE2 = bilingual(
  "At {rate} units sold per 1,000 viewers of {first} instead of {now}, both should bring the same.",
  "\u82E5 {first} \u6BCF\u5343\u540D\u89C2\u4F17\u552E\u51FA {rate} \u4EF6\u800C\u975E {now} \u4EF6\uFF0C\u4E24\u8005\u9884\u671F\u6536\u76CA\u76F8\u540C\u3002"
);
var WEIGHT3 = bilingual(
  "The smallest change of one weight that levels the scores: {criterion} from {from} to {to}, the others in proportion.",
  "\u4F7F\u5F97\u5206\u6301\u5E73\u7684\u6700\u5C0F\u5355\u9879\u6743\u91CD\u53D8\u5316\uFF1A{criterion}\u7531 {from} \u53D8\u4E3A {to}\uFF0C\u5176\u4F59\u6309\u6BD4\u4F8B\u8C03\u6574\u3002"
);
var STABLE = bilingual(
  "No change of a single weight levels the scores.",
  "\u4EFB\u4F55\u5355\u9879\u6743\u91CD\u7684\u53D8\u5316\u90FD\u4E0D\u4F1A\u4F7F\u4E24\u8005\u5F97\u5206\u6301\u5E73\u3002"
);
var FIT2 = bilingual(
  "The highest score is that of {first}: first under {methods} methods of decision analysis and {draws} draws of the weights, each about 28% off.",
  "{first} \u5F97\u5206\u6700\u9AD8\uFF1A\u5728 {methods} \u79CD\u51B3\u7B56\u5206\u6790\u65B9\u6CD5\u3001{draws} \u6B21\u6743\u91CD\u62BD\u6837\uFF08\u5404\u504F\u79BB\u7EA6 28%\uFF09\u4E0B\u5C45\u9996\u3002"
);
var PICTURE2 = bilingual("Weights at which the scores are level", "\u4F7F\u5F97\u5206\u6301\u5E73\u7684\u6743\u91CD");
var CAPTION7 = bilingual(
  "For each criterion, its weight (dot) and the weight at which the scores of the first two are level (ring).",
  "\u6BCF\u4E2A\u7EF4\u5EA6\u7684\u6743\u91CD\uFF08\u5B9E\u5FC3\u70B9\uFF09\u4EE5\u53CA\u524D\u4E24\u540D\u5F97\u5206\u6301\u5E73\u65F6\u7684\u6743\u91CD\uFF08\u7A7A\u5FC3\u73AF\uFF09\u3002"
);
var CHANGE = bilingual("{from} \u2192 {to}", "{from} \u2192 {to}");
var NEVER = bilingual("{from}, never level", "{from}\uFF0C\u4E0D\u4F1A\u6301\u5E73");
var COLUMNS10 = [
  bilingual("criterion", "\u7EF4\u5EA6"),
  bilingual("weight", "\u6743\u91CD"),
  bilingual("level at", "\u6301\u5E73\u6743\u91CD")
];
var flip = ({ entries }, words) => {
  const [first, second] = entries.filter(({ part }) => part === "ranked");
  if (first === void 0 || second === void 0) return [];
  const { say } = words;
  const weights = levelWeights(first.grade, second.grade);
  const smallest = smallestChange(weights);
  const change = smallest === void 0 ? { tone: "plain", text: say(STABLE) } : {
    tone: "plain",
    text: say(WEIGHT3, {
      criterion: criterionName(smallest.id),
      from: wholePercent(smallest.weight),
      to: wholePercent(smallest.level)
    })
  };
  const rows = weights.map(({ id: id2, weight, level }) => {
    const from = wholePercent(weight);
    const text2 = level === null ? say(NEVER, { from }) : say(CHANGE, { from, to: wholePercent(level) });
    return { name: say(criterionName(id2)), now: weight, level, text: text2 };
  });
  const figures2 = {
    columns: columnsOf(COLUMNS10, words),
    rows: rows.map(({ name, now, level }) => [
      name,
      { figure: wholePercent(now) },
      { figure: level === null ? DASH : wholePercent(level) }
    ])
  };
  return [
    { block: "heading", level: 2, text: say(TITLE10) },
    {
      block: "points",
      points: [...inWords(first, second, words), change, ...surety(entries, words)]
    },
    { block: "picture", svg: weightChanges(rows, say(PICTURE2)), caption: say(CAPTION7), figures: figures2 }
  ];
};
function inWords(first, second, words) {
  const { say, prose: prose2 } = words;
  const names = { first: nameOf5(first), second: nameOf5(second) };
  const lead = first.grade.score.mean - second.grade.score.mean;
  const overlap2 = second.grade.score.interval.upper >= first.grade.score.interval.lower;
  return [
    prose2(lead >= 0 ? LEAD : BEHIND, { ...names, points: points(Math.abs(lead)) }),
    say(overlap2 ? OVERLAP : APART),
    ...levelFee(first, second, words),
    ...levelRate(first, words)
  ].map((text2) => ({ tone: "plain", text: text2 }));
}
function surety(entries, { prose: prose2 }) {
  const fit = entries.find(({ grade }) => grade.ranking?.robustness?.fit !== void 0)?.grade.ranking?.robustness?.fit;
  if (fit === void 0) return [];
  const best2 = entries.find(({ grade }) => grade.creator.id === fit.first);
  const [methods, draws] = [fit.methods, fit.draws].map(({ holds, of }) => `${holds} / ${of}`);
  const first = best2 === void 0 ? { name: fit.first } : nameOf5(best2);
  return [
    { tone: "plain", text: prose2(FIT2, { first, methods: methods ?? "", draws: draws ?? "" }) }
  ];
}
function levelFee(first, second, { say, prose: prose2 }) {
  const fee = feeOf2(first.grade);
  const more = difference(first, second);
  if (fee === null || more === null || toMinor(more) <= 0n) return [];
  const change = say(MORE, { amount: amount(more) });
  return [prose2(FEE3, { first: nameOf5(first), level: amount(addMoney(fee, more)), change })];
}
function difference(first, second) {
  const [one, other] = [first, second].map(({ grade }) => contributionOf2(grade)?.mean ?? null);
  if (one == null || other == null || one.currency !== other.currency) return null;
  return subtractMoney(one, other);
}
function levelRate(first, { prose: prose2 }) {
  const { ranking: ranking2, expectation } = first.grade;
  const rate = ranking2?.robustness?.levelRate ?? null;
  if (rate === null) return [];
  const now = count3(expectation.conversionsPer1000Viewers.mean);
  return [prose2(RATE2, { first: nameOf5(first), rate: count3(rate), now })];
}

// src/report/sections/shortlist/limits.ts
var TITLE11 = bilingual("What this report can and cannot say", "\u672C\u62A5\u544A\u80FD\u8BF4\u660E\u4EC0\u4E48\u3001\u4E0D\u80FD\u8BF4\u660E\u4EC0\u4E48");
var LIMITS = [
  bilingual(
    "The priors of engagement, viewers and conversions are illustrative unless benchmarks of your own were given: orders of magnitude, not measured in a market. A dozen settled lives of your own make the intervals narrow.",
    "\u82E5\u672A\u63D0\u4F9B\u81EA\u6709\u57FA\u51C6\uFF0C\u4E92\u52A8\u3001\u89C2\u770B\u4E0E\u8F6C\u5316\u7684\u5148\u9A8C\u5747\u4E3A\u793A\u610F\u503C\uFF1A\u4EC5\u4E3A\u6570\u91CF\u7EA7\uFF0C\u5E76\u975E\u5E02\u573A\u5B9E\u6D4B\u3002\u5341\u4F59\u573A\u5DF2\u7ED3\u7B97\u7684\u81EA\u6709\u76F4\u64AD\u53EF\u4F7F\u533A\u95F4\u6536\u7A84\u3002"
  ),
  bilingual(
    "An expected amount is a mean over what may happen, not a promise; its lower end is exceeded with a chance of 95%.",
    "\u9884\u671F\u91D1\u989D\u662F\u5404\u79CD\u53EF\u80FD\u7ED3\u679C\u7684\u5747\u503C\uFF0C\u5E76\u975E\u627F\u8BFA\uFF1B\u8D85\u8FC7\u5176\u4E0B\u9650\u7684\u6982\u7387\u4E3A 95%\u3002"
  ),
  bilingual(
    "A request to review figures is no accusation. Figures that are out of the ordinary have many causes, and people decide.",
    "\u5EFA\u8BAE\u590D\u6838\u5E76\u975E\u6307\u63A7\u3002\u6570\u636E\u5F02\u5E38\u53EF\u80FD\u6709\u591A\u79CD\u539F\u56E0\uFF0C\u5E94\u7531\u4EBA\u5224\u65AD\u3002"
  ),
  bilingual(
    "Country, language and name of a creator never count towards the review of figures.",
    "\u590D\u6838\u6570\u636E\u65F6\uFF0C\u4ECE\u4E0D\u8003\u8651\u8FBE\u4EBA\u7684\u56FD\u5BB6\u3001\u8BED\u8A00\u4E0E\u59D3\u540D\u3002"
  )
];
var limits = (_, { say }) => [
  { block: "heading", level: 2, text: say(TITLE11) },
  { block: "points", points: LIMITS.map((text2) => ({ tone: "plain", text: say(text2) })) }
];

// src/report/sections/shortlist/pilot.ts
var TITLE12 = bilingual("Whom to test first", "\u5148\u6D4B\u8BD5\u54EA\u4E9B\u8FBE\u4EBA");
var WHY2 = bilingual(
  "A test is worth its own profit and what its result teaches for the lives that may follow. The order is by worth per fee and not that of the ranking, and profits count all that is possible, while the ranking takes what is not known at the tenth percentile: its figures are lower. The fees sum to {cost}.",
  "\u4E00\u6B21\u6D4B\u8BD5\u7684\u4EF7\u503C\u5305\u62EC\u5176\u81EA\u8EAB\u5229\u6DA6\uFF0C\u4EE5\u53CA\u7ED3\u679C\u5BF9\u540E\u7EED\u76F4\u64AD\u7684\u53C2\u8003\u4EF7\u503C\u3002\u6392\u5E8F\u4F9D\u636E\u662F\u6BCF\u5355\u4F4D\u8D39\u7528\u7684\u4EF7\u503C\uFF0C\u800C\u975E\u6392\u540D\uFF1B\u6B64\u5904\u5229\u6DA6\u8BA1\u5165\u5168\u90E8\u53EF\u80FD\uFF0C\u800C\u6392\u540D\u5BF9\u672A\u77E5\u9879\u53D6\u7B2C\u5341\u767E\u5206\u4F4D\uFF0C\u6545\u6392\u540D\u6570\u503C\u8F83\u4F4E\u3002\u8D39\u7528\u5408\u8BA1 {cost}\u3002"
);
var NOBODY2 = bilingual("Nobody is worth a test within the budget.", "\u5728\u9884\u7B97\u5185\u6CA1\u6709\u8FBE\u4EBA\u503C\u5F97\u6D4B\u8BD5\u3002");
var COLUMNS11 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("fee", "\u8D39\u7528"),
  bilingual("expected profit", "\u9884\u671F\u5229\u6DA6"),
  bilingual("worth of the result", "\u7ED3\u679C\u7684\u4EF7\u503C"),
  bilingual("chance of profit", "\u76C8\u5229\u628A\u63E1"),
  bilingual("lives to know", "\u6D4B\u6E05\u6240\u9700\u573A\u6570"),
  bilingual("as known now", "\u5C31\u76EE\u524D\u6240\u77E5")
];
var PICTURE3 = bilingual("Before and after the test", "\u6D4B\u8BD5\u524D\u540E\u5BF9\u6BD4");
var CAPTION8 = bilingual(
  "Units sold per 1,000 viewers with 90% intervals: as known now, and how far one test live narrows the interval if it shows what is expected. Of creators with settled lives, before them and now.",
  "\u6BCF\u5343\u540D\u89C2\u4F17\u552E\u51FA\u4EF6\u6570\u53CA 90% \u533A\u95F4\uFF1A\u76EE\u524D\u6240\u77E5\uFF0C\u4EE5\u53CA\u4E00\u573A\u6D4B\u8BD5\u82E5\u7B26\u5408\u9884\u671F\u53EF\u5C06\u533A\u95F4\u6536\u7A84\u591A\u5C11\u3002\u5DF2\u6709\u7ED3\u7B97\u76F4\u64AD\u7684\u8FBE\u4EBA\u5219\u4E3A\u7ED3\u7B97\u524D\u4E0E\u73B0\u5728\u3002"
);
var WHEN2 = {
  before: bilingual("{name}, before", "{name}\uFF0C\u4E4B\u524D"),
  now: bilingual("{name}, now", "{name}\uFF0C\u73B0\u5728"),
  tested: bilingual("{name}, tested", "{name}\uFF0C\u6D4B\u8BD5\u540E")
};
var RESULTS2 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("per 1,000 viewers", "\u6BCF\u5343\u540D\u89C2\u4F17")
];
var OTHERS2 = bilingual("Not in the test", "\u672A\u5217\u5165\u6D4B\u8BD5");
var COLON2 = bilingual(": ", "\uFF1A");
var NEXT2 = bilingual("What must hold before the next market", "\u8FDB\u5165\u4E0B\u4E00\u5E02\u573A\u524D\u987B\u6EE1\u8DB3\u7684\u6761\u4EF6");
var pilot2 = (facts, words) => {
  const { pilot: plan } = facts;
  const { say } = words;
  if (plan === null) return [];
  const blocks = [
    { block: "heading", level: 2, text: say(TITLE12) },
    { block: "paragraph", text: say(WHY2, { cost: amount(plan.cost) }) },
    chosen(facts, words),
    ...beforeAndAfter(facts, words)
  ];
  if (plan.omitted.length > 0)
    blocks.push(
      { block: "heading", level: 3, text: say(OTHERS2) },
      { block: "points", points: omitted(facts, words) }
    );
  const { nextMarket = [] } = plan;
  if (nextMarket.length > 0)
    blocks.push(
      { block: "heading", level: 3, text: say(NEXT2) },
      {
        block: "points",
        points: nextMarket.map(({ passed, text: text2 }) => {
          const mark = passed === null ? "?" : passed ? "\u2713" : "\u2717";
          return { tone: passed === false ? "against" : "plain", mark, text: say(text2) };
        })
      }
    );
  return blocks;
};
function chosen(facts, { say }) {
  const { chosen: choices = [] } = facts.pilot ?? {};
  if (choices.length === 0) return { block: "paragraph", text: say(NOBODY2) };
  return {
    block: "table",
    columns: columnsOf(COLUMNS11, { say }, 1),
    rows: choices.map((it) => [
      creatorCell(facts, it.creatorId),
      { figure: amount(it.fee) },
      { figure: amount(it.expectedProfit) },
      { figure: amount(it.valueOfInformation) },
      { figure: wholePercent(it.advice.chanceOfProfit) },
      { figure: it.lives === null ? "> 1000" : String(it.lives) },
      say(ADVICE_NAMES[it.advice.verdict])
    ])
  };
}
function beforeAndAfter({ entries, pilot: plan }, words) {
  const { say } = words;
  const chosen2 = new Set((plan?.chosen ?? []).map(({ creatorId }) => creatorId));
  const rows = entries.filter(({ grade }) => chosen2.has(grade.creator.id)).slice(0, MOST_ROWS2 / 2).flatMap(({ grade: { creator, expectation } }) => {
    const { posterior: posterior2, viewers } = expectation;
    const at2 = (when, gamma) => dotOf(say(WHEN2[when], { name: creator.name }), gamma);
    const [first, second] = posterior2.prior === void 0 ? [at2("now", posterior2), at2("tested", afterLive(posterior2, viewers.mean))] : [at2("before", posterior2.prior), at2("now", posterior2)];
    return [first, { ...second, look: "strong" }];
  });
  if (rows.length === 0) return [];
  const figures2 = {
    columns: columnsOf(RESULTS2, words),
    rows: rows.map(({ name, text: text2 }) => [{ name }, { figure: text2 }])
  };
  const svg = dots(rows, { title: say(PICTURE3), tick: count3 });
  return [
    { block: "heading", level: 3, text: say(PICTURE3) },
    { block: "picture", svg, caption: say(CAPTION8), figures: figures2 }
  ];
}
function dotOf(name, { shape, exposure }) {
  const mean2 = shape / exposure;
  const [lower = 0, upper = 0] = [0.05, 0.95].map((it) => gammaQuantile(it, shape) / exposure);
  const text2 = `${count3(mean2)} (${count3(lower)} \u2013 ${count3(upper)})`;
  return { name, mean: mean2, interval: { lower, upper }, text: text2 };
}
function omitted({ entries, pilot: plan }, { say, language: language2 }) {
  const names = new Map(entries.map(({ grade }) => [grade.creator.id, grade.creator.name]));
  const byReason = /* @__PURE__ */ new Map();
  for (const { creatorId, reason } of plan?.omitted ?? []) {
    const people = byReason.get(reason) ?? [];
    people.push([{ name: names.get(creatorId) ?? creatorId }]);
    byReason.set(reason, people);
  }
  return [...byReason].map(([reason, people]) => {
    const text2 = [say(OMISSION_NAMES[reason]), say(COLON2), ...listed(people, language2)];
    return { tone: "plain", text: text2 };
  });
}
function creatorCell({ entries }, creatorId) {
  const entry = entries.find(({ grade }) => grade.creator.id === creatorId);
  return entry === void 0 ? { name: creatorId } : nameCell(entry);
}

// src/report/sections/shortlist/quotes.ts
var TITLE13 = bilingual("Whom to ask for a quote", "\u9700\u8BE2\u4EF7\u7684\u8FBE\u4EBA");
var WHY3 = bilingual(
  "These creators pass every gate, but their fee is not known. What a live brings is certain only with a fee: up to the break-even fee it should not lose money.",
  "\u8FD9\u4E9B\u8FBE\u4EBA\u901A\u8FC7\u5168\u90E8\u95E8\u69DB\uFF0C\u4F46\u8D39\u7528\u672A\u77E5\u3002\u8D39\u7528\u5DF2\u77E5\u540E\u624D\u80FD\u786E\u5B9A\u4E00\u573A\u76F4\u64AD\u7684\u6536\u76CA\uFF1A\u8D39\u7528\u4E0D\u8D85\u8FC7\u76C8\u4E8F\u5E73\u8861\u8D39\u7528\u65F6\uFF0C\u9884\u671F\u4E0D\u4E8F\u635F\u3002"
);
var COLUMNS12 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("break-even fee", "\u76C8\u4E8F\u5E73\u8861\u8D39\u7528"),
  bilingual("break-even commission", "\u76C8\u4E8F\u5E73\u8861\u4F63\u91D1"),
  bilingual("score", "\u5F97\u5206")
];
var quotes = ({ entries }, { say }) => {
  const open2 = entries.filter(({ part }) => part === "to-quote");
  if (open2.length === 0) return [];
  return [
    { block: "heading", level: 2, text: say(TITLE13) },
    { block: "paragraph", text: say(WHY3) },
    {
      block: "table",
      columns: columnsOf(COLUMNS12, { say }),
      rows: open2.map((entry) => {
        const { breakEvenFee, breakEvenCommission: breakEvenCommission2 } = entry.grade.expectation;
        return [
          nameCell(entry),
          { figure: amount(breakEvenFee) },
          {
            figure: breakEvenCommission2 === null ? DASH : formatPercent(breakEvenCommission2, { decimals: 1 })
          },
          { figure: points(entry.grade.score.mean) }
        ];
      })
    }
  ];
};

// src/report/sections/shortlist/ranking.ts
var TITLE14 = bilingual("Ranking", "\u6392\u540D");
var NOBODY3 = bilingual(
  "No creator passes every gate at a known fee, so that nobody is ranked.",
  "\u6CA1\u6709\u8FBE\u4EBA\u5728\u8D39\u7528\u5DF2\u77E5\u7684\u60C5\u51B5\u4E0B\u901A\u8FC7\u5168\u90E8\u95E8\u69DB\uFF0C\u56E0\u6B64\u6CA1\u6709\u6392\u540D\u3002"
);
var ORDERS = {
  sales: bilingual(
    "The goal is sales: the order is that of the expected contribution; the score is the second criterion.",
    "\u76EE\u6807\u4E3A\u9500\u552E\uFF1A\u6309\u9884\u671F\u8D21\u732E\u6392\u5E8F\uFF0C\u5F97\u5206\u4E3A\u7B2C\u4E8C\u6807\u51C6\u3002"
  ),
  awareness: bilingual(
    "The goal is awareness: the order is that of the viewers of the wanted audience per money; the score is the second criterion.",
    "\u76EE\u6807\u4E3A\u66DD\u5149\uFF1A\u6309\u5355\u4F4D\u8D39\u7528\u89E6\u8FBE\u7684\u76EE\u6807\u89C2\u4F17\u6392\u5E8F\uFF0C\u5F97\u5206\u4E3A\u7B2C\u4E8C\u6807\u51C6\u3002"
  ),
  leads: bilingual(
    "The goal is leads: the order is that of the people of the wanted audience who like or comment; the score is the second criterion.",
    "\u76EE\u6807\u4E3A\u7EBF\u7D22\uFF1A\u6309\u70B9\u8D5E\u6216\u8BC4\u8BBA\u7684\u76EE\u6807\u89C2\u4F17\u6570\u6392\u5E8F\uFF0C\u5F97\u5206\u4E3A\u7B2C\u4E8C\u6807\u51C6\u3002"
  )
};
var CAPTION9 = bilingual(
  "Score of each creator, from 0 to 100, with its 90% interval. Where intervals overlap, the order is not certain. A hollow dot does not count in the ranking: a quote is missing or a gate is not passed.",
  "\u6BCF\u4F4D\u8FBE\u4EBA\u7684\u5F97\u5206\uFF080 \u81F3 100\uFF09\u53CA\u5176 90% \u533A\u95F4\u3002\u533A\u95F4\u91CD\u53E0\u65F6\uFF0C\u5148\u540E\u6B21\u5E8F\u5E76\u4E0D\u786E\u5B9A\u3002\u7A7A\u5FC3\u70B9\u4E0D\u53C2\u4E0E\u6392\u540D\uFF1A\u5C1A\u65E0\u62A5\u4EF7\u6216\u672A\u901A\u8FC7\u95E8\u69DB\u3002"
);
var FIRST3 = bilingual(
  "The picture shows the first {shown} of {all}; the table has everybody.",
  "\u56FE\u4E2D\u4E3A\u524D {shown} \u4F4D\uFF0C\u5171 {all} \u4F4D\uFF1B\u8868\u4E2D\u4E3A\u5168\u90E8\u3002"
);
var PICTURE4 = bilingual("Scores with their intervals", "\u5F97\u5206\u53CA\u5176\u533A\u95F4");
var COLUMNS13 = [
  bilingual("place", "\u540D\u6B21"),
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("followers", "\u7C89\u4E1D\u6570"),
  bilingual("score", "\u5F97\u5206"),
  bilingual("90% interval", "90% \u533A\u95F4"),
  bilingual("expected contribution", "\u9884\u671F\u8D21\u732E"),
  bilingual("its lower end", "\u5176\u4E0B\u9650"),
  bilingual("figures", "\u6570\u636E")
];
var ranking = ({ entries, brief }, { say }) => {
  const shown2 = entries.slice(0, MOST_ROWS2);
  const isCut = shown2.length < entries.length;
  const figures2 = /* @__PURE__ */ new Set([0, 2, 3, 4, 5, 6]);
  const blocks = [{ block: "heading", level: 2, text: say(TITLE14) }];
  if (!entries.some(({ part }) => part === "ranked"))
    blocks.push({ block: "paragraph", text: say(NOBODY3) });
  const [goal] = brief?.goals ?? [];
  if (goal !== void 0 && entries[0]?.grade.ranking !== void 0)
    blocks.push({ block: "paragraph", text: say(ORDERS[goal]) });
  if (entries.length === 0) return blocks;
  const svg = dots(shown2.map(dotOf2), { title: say(PICTURE4), tick: String });
  blocks.push({ block: "picture", svg, caption: say(CAPTION9) });
  if (isCut) {
    const params = { shown: shown2.length, all: groupDigits(entries.length) };
    blocks.push({ block: "paragraph", text: say(FIRST3, params) });
  }
  blocks.push({
    block: "table",
    columns: COLUMNS13.map((heading, index) => ({
      heading: say(heading),
      ...figures2.has(index) ? { figures: true } : {}
    })),
    rows: entries.map((entry) => {
      const { creator, score: score3, authenticity: authenticity2 } = entry.grade;
      const contribution = contributionOf2(entry.grade);
      return [
        { figure: placeOf3(entry) },
        nameCell(entry),
        { figure: creator.followers === null ? DASH : groupDigits(creator.followers) },
        { figure: points(score3.mean) },
        { figure: intervalOf(entry) },
        { figure: amount(contribution?.mean ?? null) },
        { figure: amount(contribution?.lower ?? null) },
        say(VERDICT_NAMES[authenticity2.verdict])
      ];
    })
  });
  return blocks;
};
function placeOf3({ part, place }) {
  return part === "ranked" ? String(place) : DASH;
}
function intervalOf({ grade }) {
  const { lower, upper } = grade.score.interval;
  return `${points(lower)} \u2013 ${points(upper)}`;
}
function dotOf2(entry) {
  const { creator, score: score3 } = entry.grade;
  return {
    name: creator.name,
    ...entry.part === "ranked" ? { place: String(entry.place) } : { place: "" },
    mean: score3.mean,
    interval: score3.interval,
    text: `${points(score3.mean)} (${intervalOf(entry)})`,
    ...entry.part === "ranked" ? entry.place === 1 ? { look: "strong" } : {} : { look: "hollow" }
  };
}

// src/report/sections/shortlist/renewal.ts
var TITLE15 = bilingual("Whom to work with again", "\u4E0E\u54EA\u4E9B\u8FBE\u4EBA\u7EED\u7EA6");
var WHY4 = bilingual(
  "By the settled lives of each creator, for the next live before the same audience: a tired audience buys less.",
  "\u4F9D\u636E\u6BCF\u4F4D\u8FBE\u4EBA\u7684\u5DF2\u7ED3\u7B97\u76F4\u64AD\uFF0C\u9488\u5BF9\u9762\u5411\u540C\u4E00\u53D7\u4F17\u7684\u4E0B\u4E00\u573A\u76F4\u64AD\uFF1A\u53D7\u4F17\u75B2\u52B3\u540E\u8D2D\u4E70\u51CF\u5C11\u3002"
);
var COLUMNS14 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("settled lives", "\u5DF2\u7ED3\u7B97\u573A\u6B21"),
  bilingual("fatigue", "\u75B2\u52B3\u7CFB\u6570"),
  bilingual("chance of profit", "\u76C8\u5229\u628A\u63E1"),
  bilingual("offer up to", "\u53EF\u63A5\u53D7\u8D39\u7528"),
  bilingual("break-even fee", "\u76C8\u4E8F\u5E73\u8861\u8D39\u7528"),
  bilingual("break-even commission", "\u76C8\u4E8F\u5E73\u8861\u4F63\u91D1"),
  bilingual("lives to know", "\u6D4B\u6E05\u6240\u9700\u573A\u6570"),
  bilingual("advice", "\u5EFA\u8BAE")
];
var COLON3 = bilingual(": ", "\uFF1A");
var renewal = ({ entries }, words) => {
  const { say } = words;
  const advised = entries.flatMap((entry) => {
    const { renewal: advice, expectation } = entry.grade;
    return advice === void 0 ? [] : [{ entry, advice, fatigue: expectation.posterior.fatigue }];
  });
  if (advised.length === 0) return [];
  const rows = advised.map(({ entry, advice, fatigue }) => [
    nameCell(entry),
    { figure: String(advice.lives) },
    { figure: fatigue === void 0 ? DASH : `\xD7 ${fatigue.factor.toFixed(2)}` },
    { figure: advice.chanceOfProfit === null ? DASH : wholePercent(advice.chanceOfProfit) },
    { figure: amount(advice.offer) },
    { figure: amount(advice.breakEvenFee) },
    {
      figure: advice.breakEvenCommission === null || advice.breakEvenCommission < 0 ? DASH : formatPercent(advice.breakEvenCommission, { decimals: 1 })
    },
    { figure: advice.livesToKnow === null ? DASH : String(advice.livesToKnow) },
    say(RENEWAL_NAMES[advice.verdict])
  ]);
  const reasons2 = advised.map(
    ({ entry, advice }) => ({
      tone: advice.verdict === "renew" ? "for" : advice.verdict === "stop" ? "against" : "plain",
      text: [nameOf5(entry), say(COLON3), say(advice.reason)]
    })
  );
  return [
    { block: "heading", level: 2, text: say(TITLE15) },
    { block: "paragraph", text: say(WHY4) },
    { block: "table", columns: columnsOf(COLUMNS14, { say }, 1), rows },
    { block: "points", points: reasons2 }
  ];
};

// src/report/sections/registry.ts
var SHORTLIST_SECTIONS = [
  ranking,
  contributions,
  flip,
  pilot2,
  renewal,
  quotes,
  excluded
];
var CREATOR_SECTIONS = [
  score2,
  reasons,
  checks,
  money2,
  audience2,
  engagement3,
  growth,
  lives,
  provenance
];
var LAST_SECTIONS = [limits];

// src/report/block.ts
function plain3(prose2) {
  if (typeof prose2 === "string") return prose2;
  return prose2.map((it) => typeof it === "string" ? it : it.name).join("");
}
function cellContent(cell3) {
  if (typeof cell3 === "string" || Array.isArray(cell3)) return plain3(cell3);
  return "figure" in cell3 ? cell3.figure : cell3.name;
}

// src/report/writers/style.ts
var STYLE = `
:root{color-scheme:light dark;--bg:#f4f5f7;--card:#fff;--ink:#1c2127;--muted:#5c6670;--faint:#dfe3e8;--blue:#005f96;--blue-soft:#e1eff8;--orange:#a84300;--orange-soft:#fbeadd}
@media screen and (prefers-color-scheme:dark){:root{--bg:#12161a;--card:#1b2127;--ink:#edf0f2;--muted:#a3adb6;--faint:#333c45;--blue:#6cbcec;--blue-soft:#16374c;--orange:#f2a35e;--orange-soft:#4a2c14}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","PingFang SC","Noto Sans CJK SC","Microsoft YaHei","Noto Naskh Arabic",sans-serif;-webkit-text-size-adjust:100%;overflow-wrap:anywhere}
main{max-width:1180px;margin:0 auto;padding:32px 22px 64px}
h1{font-size:30px;line-height:1.2;letter-spacing:-.01em;margin:0 0 8px;text-wrap:balance}
h2{font-size:20px;line-height:1.3;margin:0 0 6px}
h3{font-size:14px;margin:22px 0 6px;color:var(--muted);font-weight:650}
p{margin:0 0 10px;max-width:82ch}
header p,section>p{color:var(--muted)}
section{background:var(--card);border:1px solid var(--faint);border-radius:12px;padding:22px 24px;margin-top:18px}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(430px,100%),1fr));gap:4px 32px}
.columns>*{min-width:0}
figure{margin:8px 0 14px}
figcaption,summary{color:var(--muted);font-size:13px}
summary{cursor:pointer}
.pan,.scroll{overflow-x:auto}
.pan:focus-visible,.scroll:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid var(--blue);outline-offset:2px}
svg{display:block;width:100%;max-width:880px;height:auto;min-width:460px}
svg[viewBox^="0 0 560"]{max-width:620px}svg[viewBox^="0 0 420"]{max-width:460px;min-width:330px}svg[viewBox^="0 0 720"]{min-width:600px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;font-size:14px}
th{overflow-wrap:normal;text-align:start;vertical-align:bottom;font-size:12px;color:var(--muted);font-weight:600;padding:6px 14px 6px 0;border-bottom:1px solid var(--faint)}
td{padding:7px 14px 7px 0;border-bottom:1px solid var(--faint);vertical-align:top}
td{overflow-wrap:break-word}
td bdi{display:inline-block;max-width:56ch}
th.n,td.n{text-align:end}
td.n{white-space:nowrap}
a{color:var(--blue);text-underline-offset:2px}
ul.points{list-style:none;padding:0;margin:0;display:grid;gap:8px}
ul.points li{padding:8px 12px;border-inline-start:3px solid var(--faint);border-radius:6px}
ul.points li.for{border-color:var(--blue);background:var(--blue-soft)}
ul.points li.against{border-color:var(--orange);background:var(--orange-soft)}
ul.points small{display:block;color:var(--muted);font-size:13px}
li.for small,li.against small{color:var(--ink)}
ul.points b{font-size:13px}
footer{color:var(--muted);font-size:13px;margin-top:24px}
svg text{font-size:12px;fill:var(--ink);unicode-bidi:plaintext}
svg .small{font-size:11px}svg .tick{fill:var(--muted);font-size:11px}svg .value{font-variant-numeric:tabular-nums}svg .strong{font-weight:650}
svg .halo{paint-order:stroke;stroke:var(--card);stroke-width:4px;stroke-linejoin:round}
.grid{stroke:var(--faint)}.axis{stroke:var(--muted)}
.bar.for,.bar.total{fill:var(--blue)}.bar.against{fill:var(--orange)}.bar.wanted{fill:var(--card);stroke:var(--ink);stroke-width:1.2}.most{fill:var(--faint)}
.interval{stroke:var(--blue);stroke-width:2.5;stroke-linecap:round}.point{fill:var(--blue)}.ring-point{fill:var(--card);stroke:var(--orange);stroke-width:2.5}
.strong .interval{stroke-width:4}.strong .name,.strong .value{font-weight:650}
.hollow .interval{stroke:var(--muted);stroke-dasharray:3 4}.hollow .point{fill:var(--card);stroke:var(--muted);stroke-width:1.5}.hollow text{fill:var(--muted)}
.ring{fill:none;stroke:var(--faint)}.area{fill:var(--blue);fill-opacity:.16;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}
.curve{fill:none;stroke:var(--blue);stroke-width:2;stroke-linejoin:round}.flagged{fill:none;stroke:var(--orange);stroke-width:4;stroke-linecap:round}
.band{fill:var(--blue);fill-opacity:.13}.usual{stroke:var(--muted);stroke-dasharray:4 4}.outside{fill:var(--orange)}
@media print{:root{color-scheme:light;--bg:#fff}body,table,figcaption,h3{font-size:11px}ul.points small,ul.points b,footer,th{font-size:10px}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}main{max-width:none;padding:0}section{padding:10px 12px;margin-top:10px}.pan,.scroll{overflow:visible}svg,svg[viewBox]{min-width:0}.columns{grid-template-columns:1fr 1fr}details{display:none}figure,tr,li{break-inside:avoid}h2,h3{break-after:avoid}td.n{white-space:normal}}
@media screen and (max-width:640px){main{padding:20px 12px 40px}section{padding:16px 14px}h1{font-size:25px}table{min-width:540px}}
`;

// src/report/writers/html.ts
var NAME_LETTERS = 80;
function writeHtml(page) {
  const head = tag(
    "head",
    {},
    '<meta charset="utf-8"/>',
    '<meta name="viewport" content="width=device-width,initial-scale=1"/>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none';style-src 'unsafe-inline'"/>`,
    tag("title", {}, escapeMarkup(clipped(inertLine(plain3(page.title)), NAME_LETTERS))),
    `<style>${STYLE}</style>`
  );
  const top = tag(
    "header",
    {},
    tag("h1", {}, prose(page.title)),
    ...page.under.map((text2) => tag("p", {}, prose(text2)))
  );
  const cards = page.cards.map((blocks, index) => {
    const [first] = blocks;
    const id2 = (first?.block === "heading" ? first.id : void 0) ?? `s${index + 1}`;
    const headed = blocks.map((block) => block === first ? { ...block, id: id2 } : block);
    const parts = headed.map((block) => blockMarkup(block, page));
    return tag("section", { "aria-labelledby": id2 }, ...parts);
  });
  const main = tag("main", {}, top, ...cards, tag("footer", {}, escapeMarkup(page.footer)));
  const html = tag("html", { lang: page.language, dir: "ltr" }, head, tag("body", {}, main));
  return `<!DOCTYPE html>
${html}
`;
}
function blockMarkup(block, page) {
  switch (block.block) {
    case "heading":
      return tag(`h${block.level}`, { id: block.id }, prose(block.text));
    case "paragraph":
      return tag("p", {}, prose(block.text));
    case "points":
      return tag("ul", { class: "points" }, ...block.points.map(point));
    case "table":
      return table2(block);
    case "picture":
      return tag(
        "figure",
        {},
        tag("div", { class: "pan", tabindex: 0 }, block.svg),
        tag("figcaption", {}, escapeMarkup(block.caption)),
        block.figures === void 0 ? "" : tag(
          "details",
          {},
          tag("summary", {}, escapeMarkup(page.figures)),
          table2(block.figures)
        )
      );
    case "columns":
      return tag(
        "div",
        { class: "columns" },
        ...block.columns.map(
          (blocks) => tag("div", {}, ...blocks.map((it) => blockMarkup(it, page)))
        )
      );
  }
}
function point({ tone, mark, text: text2, note }) {
  return tag(
    "li",
    { class: tone },
    mark === void 0 ? "" : `${tag("b", {}, escapeMarkup(mark))} `,
    prose(text2),
    note === void 0 ? "" : tag("small", {}, prose(note))
  );
}
function table2({ columns, rows }) {
  const look = (index) => columns[index]?.figures === true ? { class: "n" } : {};
  const head = columns.map(
    ({ heading }, index) => tag("th", { ...look(index), scope: "col" }, escapeMarkup(heading))
  );
  const body = rows.map(
    (cells) => tag("tr", {}, ...cells.map((it, index) => tag("td", look(index), cell(it))))
  );
  const whole = tag(
    "table",
    {},
    tag("thead", {}, tag("tr", {}, ...head)),
    tag("tbody", {}, ...body)
  );
  const name = columns.map(({ heading }) => heading).join(", ");
  const region = { class: "scroll", tabindex: 0, role: "region", "aria-label": name };
  return tag("div", region, whole);
}
function cell(content) {
  if (typeof content === "object" && "figure" in content) return escapeMarkup(content.figure);
  const safe = formulaSafe(inertLine(cellContent(content)));
  if (safe === "") return "";
  if (typeof content === "string" || !("name" in content))
    return tag("bdi", {}, escapeMarkup(safe));
  const shown2 = isolated(safe);
  return content.to === void 0 ? shown2 : tag("a", { href: `#${content.to}` }, shown2);
}
function prose(text2) {
  if (typeof text2 === "string") return escapeMarkup(text2);
  return text2.map((it) => typeof it === "string" ? escapeMarkup(it) : isolated(it.name)).join("");
}
function isolated(name) {
  const whole = inertLine(name);
  const shown2 = clipped(whole, NAME_LETTERS);
  return tag("bdi", shown2 === whole ? {} : { title: whole }, escapeMarkup(shown2));
}
function tag(name, attributes, ...children) {
  return el(name, attributes, children.join(""));
}

// src/report/writers/markdown.ts
function writeMarkdown({ title, under, cards, footer }) {
  return [
    `# ${escape(plain3(title))}`,
    ...under.map((text2) => escape(plain3(text2))),
    ...cards.flat().flatMap(blockText),
    "---",
    `${escape(footer)}
`
  ].join("\n\n");
}
function blockText(block) {
  switch (block.block) {
    case "heading":
      return [`${"#".repeat(block.level)} ${escape(plain3(block.text))}`];
    case "paragraph":
      return [escape(plain3(block.text))];
    case "points":
      return block.points.length === 0 ? [] : [block.points.map(point2).join("\n")];
    case "table":
      return [table3(block)];
    case "picture":
      return block.figures === void 0 ? [] : [escape(block.caption), table3(block.figures)];
    case "columns":
      return block.columns.flat().flatMap(blockText);
  }
}
var SIGNS3 = { for: "+", against: "\u2212", plain: "" };
function point2({ tone, mark, text: text2, note }) {
  const before = [SIGNS3[tone], mark === void 0 ? "" : `**${escape(mark)}**`].filter((part) => part !== "").map((part) => `${part} `).join("");
  const after = note === void 0 ? "" : `<br>${escape(plain3(note))}`;
  return `- ${before}${escape(plain3(text2))}${after}`;
}
function table3({ columns, rows }) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map(({ heading }) => escape(heading))),
    row(columns.map(({ figures: figures2 }) => figures2 === true ? "---:" : "---")),
    ...rows.map((cells) => row(cells.map(cell2)))
  ].join("\n");
}
function cell2(content) {
  const text2 = cellContent(content);
  const isFigure = typeof content === "object" && "figure" in content;
  return escape(isFigure ? text2 : formulaSafe(inertLine(text2)));
}
function escape(text2) {
  return inertLine(text2).trim().replace(/[\\`*_[\]#|~!$]/g, "\\$&").replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "&#64;").replace(/:(?=\/\/)/g, "&#58;").replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
}

// src/report/report.ts
var TITLE16 = bilingual("Creator report: {brief}", "\u8FBE\u4EBA\u62A5\u544A\uFF1A{brief}");
var ABOUT = bilingual(
  "Market {market}, platform {platform}; what was known on {day} (UTC).",
  "\u5E02\u573A {market}\uFF0C\u5E73\u53F0 {platform}\uFF1B\u57FA\u4E8E {day}\uFF08UTC\uFF09\u65F6\u5DF2\u77E5\u7684\u4FE1\u606F\u3002"
);
var COUNTS = bilingual(
  "Creators: {all}; ranked: {ranked}; to be asked for a quote: {quotes}; excluded by a gate: {excluded}.",
  "\u8FBE\u4EBA\uFF1A{all} \u4F4D\uFF1B\u53C2\u4E0E\u6392\u540D\uFF1A{ranked} \u4F4D\uFF1B\u9700\u8BE2\u4EF7\uFF1A{quotes} \u4F4D\uFF1B\u672A\u901A\u8FC7\u95E8\u69DB\uFF1A{excluded} \u4F4D\u3002"
);
var PRODUCTS = bilingual("Products: ", "\u5546\u54C1\uFF1A");
var PRICE = bilingual(" ({price})", "\uFF08{price}\uFF09");
var DETAILS = bilingual(
  "The first {shown} creators have a part of their own below.",
  "\u4E0B\u6587\u4E3A\u524D {shown} \u4F4D\u8FBE\u4EBA\u7684\u8BE6\u60C5\u3002"
);
var CREATOR3 = bilingual("{place}{name}", "{place}{name}");
var ACCOUNT = bilingual(
  "Account {id} on {platform}, market {market}.",
  "\u8D26\u53F7 {id}\uFF0C\u5E73\u53F0 {platform}\uFF0C\u5E02\u573A {market}\u3002"
);
var FIGURES4 = bilingual("Figures", "\u6570\u636E");
var FOOTER = bilingual(
  "Made from the grades by livelane-kol. Grades: {ids}.",
  "\u7531 livelane-kol \u6839\u636E\u8BC4\u5206\u751F\u6210\u3002\u8BC4\u5206\uFF1A{ids}\u3002"
);
function reportHtml(grades, options = {}) {
  return writeHtml(pageOf(grades, options));
}
function reportMarkdown(grades, options = {}) {
  return writeMarkdown(pageOf(grades, options));
}
function pageOf(grades, options) {
  const facts = factsOf(grades, options);
  const words = wordsIn(options.language ?? "en");
  const { say, prose: prose2 } = words;
  const cards = [
    ...SHORTLIST_SECTIONS.map((section) => section(facts, words)),
    ...facts.entries.map((entry) => creatorCard(entry, facts, words)),
    ...LAST_SECTIONS.map((section) => section(facts, words))
  ].filter((blocks) => blocks.length > 0);
  const [first] = facts.entries;
  const name = facts.brief?.name ?? facts.brief?.id ?? first?.grade.briefId ?? "";
  const ids = facts.entries.slice(0, 3).map(({ grade }) => grade.id);
  const more = facts.entries.length > ids.length ? [...ids, "\u2026"] : ids;
  return {
    language: words.language,
    title: prose2(TITLE16, { brief: { name } }),
    under: introduction(facts, words),
    cards,
    footer: say(FOOTER, { ids: more }),
    figures: say(FIGURES4)
  };
}
function introduction(facts, { say, day, language: language2 }) {
  const { entries, brief } = facts;
  const [first] = entries;
  const number14 = (part) => groupDigits(entries.filter((entry) => entry.part === part).length);
  const shown2 = entries.filter(({ anchor }) => anchor !== void 0).length;
  const platform2 = brief?.platform ?? first?.grade.platform ?? "";
  const products = (brief?.products ?? []).map(({ name, price }) => [
    { name },
    say(PRICE, { price: amount(price) })
  ]);
  return [
    ...first === void 0 ? [] : [say(ABOUT, { market: first.grade.market, platform: platform2, day: day(first.grade.asOf) })],
    say(COUNTS, {
      all: groupDigits(entries.length),
      ranked: number14("ranked"),
      quotes: number14("to-quote"),
      excluded: number14("excluded")
    }),
    ...brief === null ? [] : [[say(PRODUCTS), ...listed(products, language2)]],
    ...shown2 < entries.length ? [say(DETAILS, { shown: shown2 })] : []
  ];
}
function creatorCard(entry, facts, words) {
  const { grade, anchor, part, place } = entry;
  if (anchor === void 0) return [];
  const { prose: prose2 } = words;
  const before = part === "ranked" ? `${place}. ` : "";
  return [
    {
      block: "heading",
      level: 2,
      text: prose2(CREATOR3, { place: before, name: nameOf5(entry) }),
      id: anchor
    },
    {
      block: "paragraph",
      text: prose2(ACCOUNT, {
        id: { name: grade.creator.id },
        platform: grade.platform,
        market: entry.profile?.market ?? grade.market
      })
    },
    ...CREATOR_SECTIONS.flatMap((section) => section(entry, facts, words))
  ];
}

// src/bin/report.ts
var DETAILS2 = 40;
function reportCommand(bin) {
  const command = bin.program.command("report").description(
    helpText(
      "write a report of the shortlist and of each creator as HTML or Markdown",
      "\u8F93\u51FA\u5019\u9009\u540D\u5355\u4E0E\u6BCF\u4F4D\u8FBE\u4EBA\u7684\u62A5\u544A\uFF08HTML \u6216 Markdown\uFF09"
    )
  ).requiredOption(
    "--grades <file>",
    helpText("grades as `rank` writes them", "`rank` \u8F93\u51FA\u7684\u8BC4\u5206")
  ).option(
    "--creators <file>",
    helpText(
      `the creators that were graded, for audience, posts and growth (${LIST_FORMS.en})`,
      `\u6240\u8BC4\u8FBE\u4EBA\uFF0C\u7528\u4E8E\u53D7\u4F17\u3001\u5185\u5BB9\u4E0E\u589E\u957F\uFF08${LIST_FORMS["zh-Hans"]}\uFF09`
    )
  ).option(
    "--brief <file>",
    helpText("the brief, for the wanted audience: JSON", "\u9700\u6C42\u5355\uFF0C\u7528\u4E8E\u76EE\u6807\u53D7\u4F17\uFF1AJSON")
  ).option(
    "--pilot <file>",
    helpText("the plan that `pilot` wrote: JSON", "`pilot` \u8F93\u51FA\u7684\u6D4B\u8BD5\u8BA1\u5212\uFF1AJSON")
  ).option(
    "--details <number>",
    helpText(
      "creators with a part of their own, the first of the list",
      "\u9644\u8BE6\u60C5\u7684\u8FBE\u4EBA\u6570\uFF0C\u81EA\u9996\u4F4D\u8D77"
    ),
    wholeNumber2("--details", { minimum: 0, maximum: 1e5 }),
    DETAILS2
  ).requiredOption(
    "--out <file>",
    helpText(
      "write here: HTML if the name ends in .html, Markdown if in .md",
      "\u5199\u5165\u6B64\u6587\u4EF6\uFF1A\u4EE5 .html \u7ED3\u5C3E\u4E3A HTML\uFF0C\u4EE5 .md \u7ED3\u5C3E\u4E3A Markdown"
    )
  );
  addTableOptions(command).action(
    (flags) => bin.run((context2) => report(flags, context2))
  );
}
var GRADES4 = { option: "--grades", kind: "creator-grade", schema: CreatorGradeSchema };
var BRIEF3 = {
  ...{ option: "--brief", kind: "brief" },
  schema: BriefSchema,
  issuesOf: briefIssues
};
async function report(flags, context2) {
  const { creators: creatorsPath, brief: briefPath, pilot: pilotPath, details, out } = flags;
  const reading = await listReading(flags, context2);
  const optional3 = async (path, read) => path === void 0 ? void 0 : read(path);
  const [write, grades, creators, brief, pilot3] = await readTogether([
    async () => writerOf(out),
    () => readRecordList(flags.grades, GRADES4, reading),
    () => optional3(
      creatorsPath,
      (path) => readCreatorList(path, { ...reading, what: `--creators ${path}` })
    ),
    () => optional3(briefPath, (path) => readRecordFile(path, BRIEF3, context2)),
    () => optional3(pilotPath, (path) => readPlan(path, context2))
  ]);
  await checkWritable([out]);
  const lists = creators === void 0 ? [grades] : [grades, creators];
  context2.noteFindings(confirmedLists(lists, flags.rows));
  const options = {
    language: context2.locale,
    details,
    ...creators === void 0 ? {} : { creators: creators.items },
    ...brief === void 0 ? {} : { brief },
    ...pilot3 === void 0 ? {} : { pilot: pilot3 }
  };
  const text2 = naming(
    () => `--grades ${flags.grades}`,
    () => write(grades.items, options)
  );
  await context2.deliver({ people: text2, json: text2, text: text2 }, out);
  noteWritten(out, context2, bilingual("the report", "\u62A5\u544A"));
  return 0;
}
function writerOf(out) {
  if (/\.html?$/i.test(out)) return reportHtml;
  if (/\.(md|markdown)$/i.test(out)) return reportMarkdown;
  throw inputInvalid("--out", [kolIssue("REPORT_NAME", { path: "--out", received: out })]);
}
async function readPlan(path, { reading, noteFindings }) {
  const shape = { schema: PilotPlanSchema, what: `--pilot ${path}` };
  const { value, findings: findings3 } = await readDocument(path, shape, reading);
  noteFindings(findings3);
  return value;
}

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

// src/pilots/policies/informed.ts
var informed = {
  id: "informed",
  about: "The best expected profit plus value of information per fee, an equal budget each round.",
  choose: (state) => {
    const { betweenLives, rounds, round: round2 } = state;
    const learning = { betweenLives, livesAfter: rounds - 1 - round2 };
    return within3(
      roundBudget(state),
      state.candidates,
      (position) => worthOf(state.candidates[position], learning).perFee
    );
  }
};

// src/pilots/policies/simple.ts
var returnOn = (candidate) => {
  const profit = expectedProfit(candidate);
  return profit > 0 ? profit / Math.max(1, candidate.fee) : null;
};
var at = (state, position) => state.candidates[position];
var followerFirst = {
  id: "follower-first",
  about: "The largest accounts, as many as the round\u2019s budget buys.",
  choose: (state) => within3(roundBudget(state), state.candidates, (it) => at(state, it).followers ?? 0)
};
var staticScore = {
  id: "static-score",
  about: "The best expected profit per fee as it was before the campaign; nothing is learned.",
  choose: (state) => within3(roundBudget(state), state.candidates, (it) => {
    const { viewers, per1000, fee, unit } = state.prospects[it];
    return viewers / 1e3 * per1000 * unit / Math.max(1, fee);
  })
};
var greedy = {
  id: "greedy",
  about: "The best expected profit per fee as known now, where it is positive.",
  choose: (state) => within3(roundBudget(state), state.candidates, (it) => returnOn(at(state, it)))
};
var thompson = {
  id: "thompson",
  about: "The best profit per fee at a conversion rate drawn from each creator\u2019s distribution.",
  choose: (state) => {
    const drawn3 = state.candidates.map((candidate) => {
      const rate = drawGamma(candidate.shape, state.random) / candidate.exposure;
      return returnOn({ ...candidate, shape: rate, exposure: 1 });
    });
    return within3(roundBudget(state), state.candidates, (it) => drawn3[it] ?? null);
  }
};

// src/pilots/policies/registry.ts
var POLICIES = [informed, greedy, thompson, staticScore, followerFirst];

// src/simulate/world.ts
function drawWorld(family, random) {
  const { followers: followers2, viewers, fee, rate } = family;
  const per1000 = rate.per1000 * Math.exp(rate.worldLogSd * drawNormal(random));
  const creators = Array.from({ length: WORLD.creators }, (_, at2) => {
    const size2 = Math.max(1e3, 10 ** (followers2.logMean + followers2.logSd * drawNormal(random)));
    const sized = (at100k, elasticity) => at100k * (size2 / 1e5) ** elasticity;
    const fit = drawNormal(random);
    const hidden = rate.seen * fit + Math.sqrt(1 - rate.seen ** 2) * drawNormal(random);
    const tierGap2 = gapOf(rate.tiers, random());
    return {
      id: `creator-${at2 + 1}`,
      followers: Math.round(size2),
      fee: Math.round(sized(fee.at100k, fee.elasticity) * Math.exp(fee.logSd * drawNormal(random))),
      tierGap: tierGap2,
      fit,
      trueViewers: sized(viewers.at100k, viewers.elasticity) * Math.exp(viewers.logSd * drawNormal(random)),
      trueRate: sized(per1000, rate.elasticity) * Math.exp(rate.qualityLogSd * hidden) * rate.tierStep ** tierGap2
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
  const mean2 = seen / 1e3 * creator.trueRate * rate.fatigue ** before * variation;
  const conversions = Math.min(seen, drawPoisson(mean2, random));
  return {
    creatorId: creator.id,
    viewers: seen,
    conversions,
    profit: conversions * unit - creator.fee
  };
}
function trueProfit({ family }, creator, before) {
  const { viewers, rate, unit } = family;
  const mean2 = creator.trueViewers * Math.exp(viewers.liveLogSd ** 2 / 2);
  return mean2 / 1e3 * creator.trueRate * rate.fatigue ** before * unit - creator.fee;
}

// src/simulate/simulate.ts
var ASSUMED3 = {
  viewersAt100k: 2e3,
  viewersElasticity: 0.85,
  per1000: 12,
  tierStep: 0.5,
  fitLift: 1.2,
  betweenLives: 0.1
};
function prospectOf({ family }, creator) {
  const { id: id2, followers: followers2, fee, tierGap: tierGap2, fit } = creator;
  return {
    id: id2,
    followers: followers2,
    fee,
    unit: family.unit,
    viewers: ASSUMED3.viewersAt100k * (followers2 / 1e5) ** ASSUMED3.viewersElasticity,
    per1000: ASSUMED3.per1000 * ASSUMED3.tierStep ** tierGap2 * ASSUMED3.fitLift ** fit
  };
}
function play(world, policy, random) {
  const prospects = world.creators.map((creator) => prospectOf(world, creator));
  const lives2 = [];
  const held2 = /* @__PURE__ */ new Map();
  let left = WORLD.budget;
  let profit = 0;
  for (let round2 = 0; round2 < WORLD.rounds; round2++) {
    const candidates = learnRates(prospects, lives2);
    const { rounds, budget } = WORLD;
    const { betweenLives } = ASSUMED3;
    const state = { round: round2, rounds, budget, left, prospects, candidates, betweenLives, random };
    for (const position of policy.choose(state)) {
      const creator = world.creators[position];
      if (creator === void 0 || creator.fee > left) continue;
      const before = held2.get(creator.id) ?? 0;
      const result = holdLive(world, creator, { before, random });
      held2.set(creator.id, before + 1);
      left -= creator.fee;
      profit += result.profit;
      lives2.push(result);
    }
  }
  return profit;
}
function playOracle(world, random) {
  const lives2 = world.creators.flatMap(
    (creator) => Array.from({ length: WORLD.rounds }, (_, before) => ({
      creator,
      before,
      profit: trueProfit(world, creator, before)
    }))
  );
  lives2.sort((a, b) => b.profit / b.creator.fee - a.profit / a.creator.fee || a.before - b.before);
  let left = WORLD.budget;
  let profit = 0;
  for (const { creator, before, profit: expected } of lives2) {
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
  const results = policies.map(({ id: id2 }, which) => {
    const all = profits[which] ?? [];
    const total2 = all.reduce((sum, profit) => sum + profit, 0);
    return {
      policy: id2,
      meanProfit: total2 / worlds,
      shareOfOracle: total2 / oracle,
      lossShare: all.filter((profit) => profit < 0).length / worlds
    };
  });
  return results.sort((a, b) => b.meanProfit - a.meanProfit);
}

// src/bin/family-names.ts
var FAMILY_NAMES = {
  "fees-follow-followers": bilingual(
    "Fees follow followers, quality is hidden:",
    "\u8D39\u7528\u968F\u7C89\u4E1D\u6570\u3001\u8D28\u91CF\u4E0D\u53EF\u89C1\uFF1A"
  ),
  "followers-convert": bilingual(
    "Followers predict conversion, fees lag behind:",
    "\u7C89\u4E1D\u6570\u9884\u793A\u8F6C\u5316\u3001\u8D39\u7528\u6EDE\u540E\uFF1A"
  )
};
var ASSUMED4 = bilingual(
  "The worlds are made from assumptions; no market was measured.",
  "\u5404\u4E16\u754C\u5747\u7531\u5047\u8BBE\u751F\u6210\uFF0C\u672A\u6D4B\u91CF\u4EFB\u4F55\u5E02\u573A\u3002"
);

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
function fitInputs({ fit, followers: followers2 }, { evidence, random }) {
  const shown2 = (shows) => {
    const goodness = LOADING * fit + Math.sqrt(1 - LOADING ** 2) * drawNormal(random);
    return { goodness, shows: shows(goodness) };
  };
  const countries2 = shown2((z45) => ({ audience: { countries: { [MARKET]: share3(0.6, 1.1 ** z45) } } }));
  return [
    ...evidence === "lives-and-countries" ? [countries2] : [],
    shown2((z45) => ({ averages: averagesOf(followers2, z45) })),
    shown2((z45) => {
      const young = share3(0.55, 1.15 ** z45);
      const ages2 = [
        { from: 18, to: 34, share: young },
        { from: 35, to: null, share: 1 - young }
      ];
      return { audience: { ages: ages2 } };
    }),
    shown2((z45) => {
      const female = share3(0.6, 1.15 ** z45);
      return { audience: { gender: { female, male: 1 - female } } };
    }),
    shown2((z45) => ({ audience: { interests: { [CATEGORY]: share3(0.3, 1.3 ** z45) } } })),
    shown2((z45) => ({ categories: { [CATEGORY]: share3(0.5, 1.3 ** z45) } }))
  ];
}
function share3(mean2, lift) {
  return Math.min(0.95, Number((mean2 * lift).toFixed(3)));
}
function averagesOf(followers2, goodness) {
  const views = Math.round(followers2 / 5);
  const engaged = 0.05 * (followers2 / 1e5) ** -0.1 * Math.exp(0.4 * goodness) * views;
  const [likes, comments] = [Math.round(0.95 * engaged), Math.round(0.05 * engaged)];
  return { posts: 20, views, likes, comments, source: "declared" };
}
function tierInput({ family: { rate } }, { tierGap: tierGap2 }) {
  const mean2 = rate.tiers.reduce((sum, chance, gap) => sum + chance * gap, 0);
  const variance = rate.tiers.reduce((sum, chance, gap) => sum + chance * (gap - mean2) ** 2, 0);
  return {
    goodness: (mean2 - tierGap2) / Math.sqrt(variance),
    shows: { priceTier: PRICE_TIERS[PRODUCT_TIER + tierGap2] ?? null }
  };
}
function livesInput(world, creator, random) {
  const { rate } = world.family;
  const own = { ...creator, trueRate: creator.trueRate / rate.tierStep ** creator.tierGap };
  const usual = rate.per1000 * (creator.followers / 1e5) ** rate.elasticity;
  const lives2 = Array.from({ length: LIVES }, () => {
    const { viewers, conversions } = holdLive(world, own, { before: 0, random });
    return { viewers, conversions, minutes: 60, category: CATEGORY, source: "declared" };
  });
  return { goodness: Math.log(own.trueRate / usual) / rate.qualityLogSd, shows: { lives: lives2 } };
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

// src/simulate/rankings.ts
var SIMPLE_RANKINGS = [
  {
    id: "followers",
    about: "Most followers first.",
    order: (profiles) => descending2(profiles, followersOf)
  },
  {
    id: "engagement-rate",
    about: "Highest engagement rate first.",
    order: (profiles) => descending2(profiles, engagementOf)
  },
  {
    id: "composite",
    about: "Mean percentile of followers, engagement rate, live viewers, audience in the market and category focus, over those that are known.",
    order: (profiles, { market, products: [product] }) => {
      const figures2 = [
        followersOf,
        engagementOf,
        ({ shop }) => shop?.liveViewers ?? null,
        ({ audience: audience3 }) => audience3.countries?.[market] ?? null,
        ({ categories: categories2 }) => categories2[product?.category ?? ""] ?? null
      ];
      const percentiles = figures2.map((figure) => percentilesOf(profiles, figure));
      return descending2(profiles, ({ id: id2 }) => {
        const known = percentiles.flatMap((of) => of.get(id2) ?? []);
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
function descending2(profiles, figure) {
  return profiles.map((profile) => ({ id: profile.id, figure: figure(profile) ?? Number.NEGATIVE_INFINITY })).sort((a, b) => b.figure - a.figure || (a.id < b.id ? -1 : 1)).map(({ id: id2 }) => id2);
}
function percentilesOf(profiles, figure) {
  const known = profiles.filter((profile) => figure(profile) !== null);
  const order = descending2(known, figure);
  return new Map(order.map((id2, place) => [id2, 1 - (place + 0.5) / order.length]));
}

// src/simulate/simulate-rankings.ts
function simulateRankings(family, { worlds, randomFor, rankings, picks = 3, evidence = "lives", onWorld }) {
  const compared = [...rankings, ...SIMPLE_RANKINGS];
  const profits = compared.map(() => []);
  const best2 = [];
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
    const sumOf2 = (ids) => ids.slice(0, picks).reduce((sum, id2) => sum + (worth.get(id2) ?? 0), 0);
    for (const [which, ranking2] of compared.entries())
      profits[which]?.push(sumOf2(ranking2.order(profiles, brief)));
    best2.push(sumOf2([...worth.keys()].sort((a, b) => (worth.get(b) ?? 0) - (worth.get(a) ?? 0))));
    onWorld?.(at2 + 1);
  }
  const most = best2.reduce((sum, profit) => sum + profit, 0);
  return [...compared.map(({ id: id2 }) => id2), "oracle"].map((ranking2, which) => {
    const own = profits[which] ?? best2;
    const shareOfOracle = own.reduce((sum, profit) => sum + profit, 0) / most;
    return { ranking: ranking2, ...meanOverWorlds(own), shareOfOracle, profits: own };
  });
}
var LEVEL2 = 0.95;
function meanOverWorlds(values) {
  const mean2 = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean2) ** 2, 0);
  const error = Math.sqrt(squares / Math.max(1, values.length - 1) / values.length);
  const reach = normalQuantile((1 + LEVEL2) / 2) * error;
  return { mean: mean2, interval: { lower: mean2 - reach, upper: mean2 + reach, level: LEVEL2 } };
}

// src/bin/simulate-ranking.ts
var OWN = {
  id: "rank",
  about: "The order of the command `rank`.",
  order: (profiles, brief) => rankCreators(profiles, brief, { asOf: SHOWN_AT }).ranked.map(({ creator }) => creator.id)
};
var HEADER2 = [
  bilingual("top three by", "\u524D\u4E09\u540D\u4F9D\u636E"),
  bilingual("profit of a live each (USD)", "\u5404\u4E00\u573A\u76F4\u64AD\u5229\u6DA6\uFF08\u7F8E\u5143\uFF09"),
  bilingual("95% interval", "95% \u533A\u95F4"),
  bilingual("of the oracle\u2019s", "\u5360\u5148\u77E5\u5229\u6DA6")
];
var NAMES4 = {
  rank: bilingual("order of `rank`", "`rank` \u7684\u6392\u5E8F"),
  followers: bilingual("followers", "\u7C89\u4E1D\u6570"),
  "engagement-rate": bilingual("engagement rate", "\u4E92\u52A8\u7387"),
  composite: bilingual("mean of percentiles", "\u5404\u9879\u767E\u5206\u4F4D\u5747\u503C"),
  oracle: bilingual("oracle: true figures", "\u5148\u77E5\uFF1A\u771F\u5B9E\u6570\u636E")
};
async function simulateRanking({ worlds, seed }, context2) {
  const ids = Object.keys(WORLD_FAMILIES);
  const families = ids.map((family, at2) => {
    const randomFor = seededRandoms(seed + at2);
    const options = { worlds, randomFor, rankings: [OWN] };
    return { family, results: simulateRankings(WORLD_FAMILIES[family], options) };
  });
  const people = families.map(
    ({ family, results }) => `${context2.say(FAMILY_NAMES[family])}
${table4(results, context2)}`
  ).concat(context2.say(ASSUMED4)).join("\n\n");
  const json = {
    families: families.map(({ family, results }) => ({
      ...{ family, worlds, seed },
      rankings: results.map(({ profits: _, ...result }) => result)
    }))
  };
  await context2.deliver({ people, json }, void 0);
  return 0;
}
function table4(results, { say }) {
  const [name, ...numbers] = HEADER2.map((text2) => say(text2));
  const header = [name ?? "", ...numbers.map((number14) => ({ number: number14 }))];
  const dollars = (minor) => (minor / 100).toFixed(0);
  const rows = results.map(({ ranking: ranking2, mean: mean2, interval: interval2, shareOfOracle }) => [
    say(NAMES4[ranking2] ?? bilingual(ranking2, ranking2)),
    { number: dollars(mean2) },
    { number: `${dollars(interval2.lower)} \u2013 ${dollars(interval2.upper)}` },
    { number: shareOfOracle < 0 ? "" : wholePercent(shareOfOracle) }
  ]);
  return terminalTable([header, ...rows]);
}

// src/bin/simulate.ts
function simulateCommand(bin) {
  bin.program.command("simulate").description(
    helpText(
      "compare ways of choosing creators in simulated worlds; assumptions, no market was measured",
      "\u5728\u6A21\u62DF\u4E16\u754C\u4E2D\u6BD4\u8F83\u9009\u4EBA\u7B56\u7565\uFF1B\u5747\u4E3A\u5047\u8BBE\uFF0C\u672A\u6D4B\u91CF\u4EFB\u4F55\u5E02\u573A"
    )
  ).option(
    "--worlds <number>",
    helpText("number of worlds of each family", "\u6BCF\u7C7B\u4E16\u754C\u7684\u4E2A\u6570"),
    wholeNumber2("--worlds", { minimum: 1, maximum: 1e5 }),
    100
  ).option(
    "--seed <number>",
    helpText("start of the random numbers", "\u968F\u673A\u6570\u79CD\u5B50"),
    wholeNumber2("--seed", { minimum: 0, maximum: 2e9 }),
    1
  ).option(
    "--ranking",
    helpText(
      "compare instead the money of the three creators that rankings pick from incomplete profiles",
      "\u6539\u4E3A\u6BD4\u8F83\u5404\u79CD\u6392\u5E8F\u4ECE\u4E0D\u5B8C\u6574\u8D44\u6599\u4E2D\u9009\u51FA\u7684\u524D\u4E09\u540D\u8FBE\u4EBA\u7684\u6536\u76CA"
    )
  ).action(
    (flags) => bin.run(
      (context2) => flags.ranking === true ? simulateRanking(flags, context2) : simulate(flags, context2)
    )
  );
}
var HEADER3 = [
  bilingual("policy", "\u7B56\u7565"),
  bilingual("mean profit (USD)", "\u5E73\u5747\u5229\u6DA6\uFF08\u7F8E\u5143\uFF09"),
  bilingual("of the oracle\u2019s", "\u5360\u5148\u77E5\u5229\u6DA6"),
  bilingual("worlds with a loss", "\u4E8F\u635F\u4E16\u754C")
];
var NAMES5 = {
  informed: bilingual("informed (default of `pilot`)", "\u4FE1\u606F\u4EF7\u503C\uFF08`pilot` \u9ED8\u8BA4\uFF09"),
  greedy: bilingual("greedy", "\u8D2A\u5FC3"),
  thompson: bilingual("Thompson sampling", "\u6C64\u666E\u68EE\u91C7\u6837"),
  "static-score": bilingual("score before the campaign", "\u6D3B\u52A8\u524D\u8BC4\u5206"),
  "follower-first": bilingual("most followers first", "\u7C89\u4E1D\u6700\u591A\u4F18\u5148")
};
async function simulate({ worlds, seed }, context2) {
  const ids = Object.keys(WORLD_FAMILIES);
  const families = ids.map((family, at2) => ({
    family,
    worlds,
    seed,
    policies: simulatePolicies(WORLD_FAMILIES[family], {
      worlds,
      randomFor: seededRandoms(seed + at2)
    })
  }));
  const people = families.map(
    ({ family, policies }) => `${context2.say(FAMILY_NAMES[family])}
${table5(policies, context2)}`
  ).concat(context2.say(ASSUMED4)).join("\n\n");
  await context2.deliver({ people, json: { families } }, void 0);
  return 0;
}
function table5(results, { say }) {
  const [policy, ...numbers] = HEADER3.map((text2) => say(text2));
  const header = [policy ?? "", ...numbers.map((number14) => ({ number: number14 }))];
  const rows = results.map((it) => [
    say(NAMES5[it.policy]),
    { number: (it.meanProfit / 100).toFixed(0) },
    { number: it.shareOfOracle.toFixed(2) },
    { number: wholePercent(it.lossShare) }
  ]);
  return terminalTable([header, ...rows]);
}

// src/bin/program.ts
function kolBin() {
  const bin = defineBin({
    name: "livelane-kol",
    about: {
      en: "Grades creators for a product and a market, with intervals and reasons.",
      "zh-Hans": "\u54EA\u4F4D\u8FBE\u4EBA\u9002\u5408\u67D0\u5546\u54C1\u4E0E\u5E02\u573A\u3001\u628A\u63E1\u6709\u591A\u5927\u3001\u539F\u56E0\u4F55\u5728\u3002"
    },
    from: import.meta.url,
    zhHans: KOL_SCORE_ZH_HANS
  });
  importCommand(bin);
  scoreCommand(bin);
  rankCommand(bin);
  learnCommand(bin);
  pilotCommand(bin);
  reportCommand(bin);
  simulateCommand(bin);
  mcdaCommand(bin);
  portfolioCommand(bin);
  auditCommand(bin);
  return bin;
}
function scoreCommand(bin) {
  gradingCommand(bin, "score").description(
    helpText(
      "grade creators in the order of the file; exit 1 if none passes every gate",
      "\u6309\u6587\u4EF6\u987A\u5E8F\u4E3A\u8FBE\u4EBA\u8BC4\u5206\uFF1B\u65E0\u4EBA\u901A\u8FC7\u5168\u90E8\u95E8\u69DB\u65F6\u9000\u51FA\u7801\u4E3A 1"
    )
  ).option(
    "--creator <id>",
    helpText(
      "grade only this creator; the output is a single grade instead of a list",
      "\u4EC5\u8BC4\u8BE5\u8FBE\u4EBA\uFF1A\u8F93\u51FA\u5355\u4E2A\u8BC4\u5206\u800C\u975E\u5217\u8868"
    )
  ).option(
    "--ndjson",
    helpText(
      "write one grade a line while creators are read, so that NDJSON and CSV of any size are graded (default: if --out ends in .ndjson or .jsonl)",
      "\u8FB9\u8BFB\u53D6\u8FBE\u4EBA\u8FB9\u9010\u884C\u8F93\u51FA\u8BC4\u5206\uFF08NDJSON\uFF09\uFF0C\u4EFB\u610F\u5927\u5C0F\u7684 NDJSON \u548C CSV \u5747\u53EF\u8BC4\u5206\uFF08--out \u7684\u6587\u4EF6\u540D\u4E3A\u8BE5\u683C\u5F0F\u65F6\u9ED8\u8BA4\u542F\u7528\uFF09"
    )
  ).action((flags) => bin.run((context2) => score(flags, context2)));
}
function rankCommand(bin) {
  gradingCommand(bin, "rank").description(
    helpText(
      "rank creators by the goal of the brief; exit 1 if none passes every gate",
      "\u6309\u9700\u6C42\u5355\u7684\u76EE\u6807\u4E3A\u8FBE\u4EBA\u6392\u5E8F\uFF1B\u65E0\u4EBA\u901A\u8FC7\u5168\u90E8\u95E8\u69DB\u65F6\u9000\u51FA\u7801\u4E3A 1"
    )
  ).option(
    "--top <n>",
    helpText(
      "write only the first n creators of each part (default: all)",
      "\u6BCF\u90E8\u5206\u53EA\u5217\u51FA\u524D n \u4F4D\u8FBE\u4EBA\uFF08\u9ED8\u8BA4\u5168\u90E8\uFF09"
    )
  ).action((flags) => bin.run((context2) => rank(flags, context2)));
}
function gradingCommand({ program }, name) {
  const command = program.command(name).requiredOption(
    "--creators <file>",
    helpText(
      `creator profiles (${LIST_FORMS.en}), - for standard input; for any other table, first \`import\``,
      `\u8FBE\u4EBA\u6863\u6848\uFF08${LIST_FORMS["zh-Hans"]}\uFF09\uFF0C- \u4E3A\u6807\u51C6\u8F93\u5165\uFF1B\u5176\u4ED6\u8868\u683C\u8BF7\u5148\u7528 \`import\` \u5BFC\u5165`
    )
  ).requiredOption("--brief <file>", helpText("brief: JSON", "\u9700\u6C42\u5355\uFF1AJSON")).option(
    "--as-of <instant>",
    helpText(
      "the instant for which the grade holds (default: now)",
      "\u8BC4\u5206\u6240\u9488\u5BF9\u7684\u65F6\u523B\uFF08\u9ED8\u8BA4\u4E3A\u73B0\u5728\uFF09"
    ),
    optionValue(InstantSchema, "--as-of")
  ).option(
    "--peers <file>",
    helpText(
      `reference creators to which the engagement prior is fitted (${LIST_FORMS.en})`,
      `\u53C2\u7167\u8FBE\u4EBA\uFF0C\u5176\u4E92\u52A8\u7387\u4F5C\u4E3A\u5148\u9A8C\uFF08${LIST_FORMS["zh-Hans"]}\uFF09`
    )
  ).addOption(fxOption()).option(
    "--expires-after-days <days>",
    helpText("days until a grade expires (default: 30)", "\u8BC4\u5206\u6709\u6548\u5929\u6570\uFF08\u9ED8\u8BA4 30\uFF09"),
    expiryDays
  ).option(
    "--out <file>",
    helpText(
      "write JSON to this file instead of to standard output",
      "\u5C06 JSON \u5199\u5165\u8BE5\u6587\u4EF6\u800C\u975E\u6807\u51C6\u8F93\u51FA"
    )
  );
  return addTableOptions(addReferenceOptions(command));
}
function addReferenceOptions(command) {
  return command.option(
    "--market-profile <file>",
    helpText("your own weights instead of the market\u2019s", "\u7528\u81EA\u5B9A\u4E49\u6743\u91CD\u4EE3\u66FF\u5E02\u573A\u9ED8\u8BA4\u6743\u91CD")
  ).option(
    "--profile <name>",
    helpText(
      `the weights of another market: ${MARKET_PROFILES.map(({ id: id2 }) => id2).join(", ")}`,
      `\u6539\u7528\u5176\u4ED6\u5E02\u573A\u7684\u6743\u91CD\uFF1A${MARKET_PROFILES.map(({ id: id2 }) => id2).join("\u3001")}`
    )
  ).option(
    "--benchmarks <file>",
    helpText(
      "your own priors and percentiles instead of the illustrative ones: JSON",
      "\u7528\u81EA\u6709\u7684\u5148\u9A8C\u4E0E\u5206\u4F4D\u6570\u4EE3\u66FF\u793A\u610F\u503C\uFF1AJSON"
    )
  );
}

// src/bin/main.ts
await startBin(kolBin());
