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
  const near = Object.keys(text).find((tag2) => tag2.split("-")[0] === base);
  for (const tag2 of [language, near, "en"]) {
    if (tag2 !== void 0 && Object.hasOwn(text, tag2) && typeof text[tag2] === "string")
      return text[tag2];
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
  const count3 = issues.length - lines.length;
  return count3 > 0 ? [...lines, `  ${fillTemplate(phrases.more, { count: count3 }, "en")}`] : lines;
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
function groupDigits(number) {
  const [whole = "", fraction2] = String(number).split(".");
  let grouped = whole;
  const first = whole.startsWith("-") ? 1 : 0;
  if (/^-?\d+$/.test(whole))
    for (let at = whole.length - 3; at > first; at -= 3)
      grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return fraction2 === void 0 ? grouped : `${grouped}.${fraction2}`;
}
function formatPercent(ppm, { decimals } = {}) {
  if (decimals !== void 0) return `${(ppm / 1e4).toFixed(decimals)}%`;
  const digits = String(Math.abs(ppm)).padStart(5, "0");
  const fraction2 = digits.slice(-4).replace(/0+$/, "");
  return `${ppm < 0 ? "-" : ""}${digits.slice(0, -4)}${fraction2 === "" ? "" : `.${fraction2}`}%`;
}

// ../contracts/src/vocabulary/money/money.ts
import * as z4 from "zod/mini";

// ../contracts/src/vocabulary/value/rate.ts
import * as z2 from "zod/mini";
var PPM = 1e6;
var ShareSchema = z2.int({ error: expects("SHARE") }).check(z2.gte(0, { error: expects("SHARE") }), z2.lte(PPM, { error: expects("SHARE") }));
var RateSchema = z2.int({ error: expects("RATE") }).check(
  z2.gte(-1e9, { error: expects("PPM_AT_LEAST", { minimum: -1e9 }) }),
  z2.lte(1e9, { error: expects("PPM_AT_MOST", { maximum: 1e9 }) })
);
var CountSchema = z2.int({ error: expects("COUNT") }).check(z2.gte(0, { error: expects("AT_LEAST", { minimum: 0 }) }));

// ../contracts/src/vocabulary/money/currency.ts
import * as z3 from "zod/mini";
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
var CurrencySchema = z3.string({ error: expects("CURRENCY") }).check(
  z3.refine((code) => EXPONENTS.has(code), { error: expects("CURRENCY") })
);
function currencyExponent(currency) {
  const exponent = EXPONENTS.get(currency);
  if (exponent === void 0)
    throw inputInvalid("currency", [inputIssue("CURRENCY", { received: currency })]);
  return exponent;
}

// ../contracts/src/vocabulary/money/money.ts
var MAX_MINOR = 10n ** 18n;
var MinorSchema = z4.string({ error: expects("MINOR_STRING") }).check(
  z4.regex(/^(0|-?[1-9]\d{0,18})$/, {
    error: expects("MINOR_DIGITS")
  }),
  z4.refine((text) => !/^-?\d{19}$/.test(text) || inRange(BigInt(text)), {
    error: expects("MINOR_RANGE")
  })
);
var MoneySchema = record({
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
function formatDecimal(amount2) {
  const exponent = currencyExponent(amount2.currency);
  const minor = toMinor(amount2);
  const digits = String(minor < 0n ? -minor : minor).padStart(exponent + 1, "0");
  const sign = minor < 0n ? "-" : "";
  if (exponent === 0) return `${sign}${digits}`;
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

// ../contracts/src/vocabulary/money/format.ts
function formatMoney(amount2) {
  return `${amount2.currency} ${groupDigits(formatDecimal(amount2))}`;
}

// ../contracts/src/vocabulary/value/instant.ts
import * as z5 from "zod/mini";
var INSTANT = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;
function isInstant(text) {
  if (!INSTANT.test(text)) return false;
  const day = Number(text.slice(8, 10));
  return day <= 28 || new Date(Date.parse(text)).getUTCDate() === day;
}
var InstantSchema = z5.string({ error: expects("INSTANT") }).check(z5.refine(isInstant, { error: expects("INSTANT") }));
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
var PlainDateSchema = z5.string({ error: expects("PLAIN_DATE") }).check(
  z5.refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isInstant(`${text}T00:00:00Z`), {
    error: expects("PLAIN_DATE")
  })
);
var ZoneSchema = z5.string().check(
  z5.refine(isZone, {
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
var WindowSchema = record({
  /** The first instant of the window. */
  start: InstantSchema,
  /** The first instant after the window; later than the start. */
  end: InstantSchema
}).check(
  z5.refine(
    (it) => !isInstant(it.start) || !isInstant(it.end) || Date.parse(it.start) < Date.parse(it.end),
    {
      error: expects("WINDOW"),
      path: ["end"]
    }
  )
);
var PeriodSchema = z5.discriminatedUnion("basis", [
  record({
    /** Elapsed time, independent of changes of the clocks. */
    basis: z5.literal("elapsed"),
    /** Its length in seconds, at most ten years. */
    seconds: z5.int().check(z5.gte(1), z5.lte(31536e4))
  }),
  record({
    /** Days of the calendar, which end at the same local time. */
    basis: z5.literal("calendar"),
    /** Its length in days, at most ten years. */
    days: z5.int().check(z5.gte(1), z5.lte(3650)),
    /** The zone whose days they are. */
    zone: ZoneSchema
  })
]);

// ../contracts/src/vocabulary/text/formats.ts
var MONTHS = "January February March April May June July August September October November December".split(
  " "
);
var englishDate = (text) => {
  const [year = "", month = "", day = ""] = text.split("-");
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
};
var englishMoment = (local) => `${englishDate(local.slice(0, 10))}, ${local.slice(11, 16)}`;
var englishCount = (count3, one, other) => `${count3} ${count3 === 1 ? one : other}`;
var chineseDate = (text) => {
  const [year = "", month = "", day = ""] = text.split("-");
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
  days: (count3) => englishCount(count3, "day", "days"),
  calendarDays: (count3, zone) => `${englishCount(count3, "calendar day", "calendar days")} (${zone})`,
  duration: (seconds) => inUnits(seconds, (count3, unit) => {
    const name = ["hour", "minute", "second"][unit] ?? "second";
    return englishCount(count3, name, `${name}s`);
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
  days: (count3) => `${count3}\u65E5`,
  calendarDays: (count3, zone) => `${count3}\u4E2A\u81EA\u7136\u65E5\uFF08${zone}\uFF09`,
  duration: (seconds) => inUnits(seconds, (count3, unit) => `${count3}${["\u5C0F\u65F6", "\u5206\u949F", "\u79D2"][unit] ?? "\u79D2"}`),
  count: (count3, one) => `${count3}${one}`,
  colon: "\uFF1A",
  parentheses: { open: "\uFF08", close: "\uFF09" }
};
var FORMATS = {
  en: EN_FORMATS,
  "zh-Hans": ZH_HANS_FORMATS
};

// ../contracts/src/vocabulary/text/formula.ts
var FORMULA = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u;
function formulaSafe(text) {
  return FORMULA.test(text) ? `'${text}` : text;
}

// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
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
  sorted(value, depth) {
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
        if (depth <= DEEPEST)
          return Array.isArray(value) ? this.array(value, depth) : this.object(value, depth);
    }
    this.isPlain = false;
    return null;
  }
  array(items, depth) {
    const copy = [];
    for (const item of items) copy.push(this.sorted(item, depth + 1));
    return copy;
  }
  object(value, depth) {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null || "toJSON" in value)
      this.isPlain = false;
    const copy = {};
    for (const key of this.shapeOf(value, depth).sorted) {
      const field = value[key];
      if (field !== void 0) copy[key] = this.sorted(field, depth + 1);
    }
    return copy;
  }
  shapeOf(value, depth) {
    const keys = Object.keys(value);
    const latest = this.shapes[depth];
    if (latest !== void 0 && isSame(latest.keys, keys)) return latest;
    if (keys.some((key) => /^\d/.test(key) || key === "__proto__" || HALF_A_PAIR.test(key)))
      this.isPlain = false;
    const shape = { keys, sorted: keys.toSorted() };
    this.shapes[depth] = shape;
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
var count = (number) => ({ count: number, source: ILLUSTRATIVE });
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

// src/report/facts.ts
function factsOf(grades, options) {
  const {
    brief = null,
    pilot: pilot2 = null,
    details = 40,
    benchmarks = ILLUSTRATIVE_BENCHMARKS
  } = options;
  ofOneBrief(grades, brief);
  const profiles = new Map(
    (options.creators ?? []).map((it) => [accountOf(it.platform, it.id), it])
  );
  const placed = ["ranked", "to-quote", "excluded"].flatMap(
    (part) => grades.filter((grade) => partOf(grade) === part).toSorted(byPlace).map((grade, index) => ({ grade, part, place: index + 1 }))
  );
  const entries = placed.map((it, index) => {
    const { grade } = it;
    const profile = profiles.get(accountOf(grade.platform, grade.creator.id)) ?? null;
    return {
      ...it,
      ...index < details ? { anchor: `c${index + 1}` } : {},
      profile,
      isGradedProfile: profile === null || canonicalHash(profile) === grade.profileHash
    };
  });
  return { entries, brief, pilot: pilot2, benchmarks };
}
function contributionOf({
  expectation
}) {
  return isQuoted(expectation) ? expectation.contribution : null;
}
function feeOf({ expectation }) {
  const { terms } = expectation;
  return terms === void 0 || !isQuoted(expectation) ? null : terms.fixedFee;
}
function isQuoted({ terms, beforeFee }) {
  return terms?.feeKnown !== false && beforeFee !== true;
}
function partOf(grade) {
  if (grade.ranking !== void 0) return grade.ranking.part;
  if (!grade.eligible) return "excluded";
  return contributionOf(grade) === null ? "to-quote" : "ranked";
}
function byPlace(a, b) {
  return (a.ranking?.place ?? 0) - (b.ranking?.place ?? 0);
}
function accountOf(platform, id) {
  return JSON.stringify([platform, id]);
}
function ofOneBrief(grades, brief) {
  const wanted = brief?.id ?? grades[0]?.briefId ?? "";
  const issues = grades.flatMap(
    ({ briefId }, index) => briefId === wanted ? [] : [
      inputIssue("ONE_OF", {
        path: `/${index}/briefId`,
        received: briefId,
        params: { choices: [wanted] }
      })
    ]
  );
  if (issues.length > 0) throw inputInvalid("grades", issues);
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

// src/report/marks/svg.ts
function escapeMarkup(text) {
  return inertLine(text).replace(/[\uFFFE\uFFFF]/g, "\uFFFD").replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
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
function picture(size, ...children) {
  const { width, height, title } = size;
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
var LETTER = 7.2;
var WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|[\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}/u;
function label(text, { x, y }, attributes = {}) {
  return el("text", { x, y, ...attributes }, escapeMarkup(text));
}
function fittedLabel(text, { x, y, room }, attributes = {}) {
  const whole = inertLine(text);
  const fitted = clipped(whole, Math.floor(room / LETTER));
  const title = fitted === whole ? "" : el("title", {}, escapeMarkup(whole));
  return el("text", { x, y, ...attributes }, title, escapeMarkup(fitted));
}
function labelWidth(text) {
  return letters(text) * LETTER;
}
function clipped(text, most) {
  if (letters(text) <= most) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    width += letters(character);
    if (width > most - 1) break;
    kept += character;
  }
  return `${kept.replace(/[\s\u200d]+$/u, "")}\u2026`;
}
function letters(text) {
  let count3 = 0;
  for (const character of text) count3 += WIDE.test(character) ? 2 : 1;
  return count3;
}

// src/report/marks/scale.ts
function linear(domain, range) {
  const length = domain.to - domain.from;
  return (value) => length === 0 ? (range.from + range.to) / 2 : range.from + (value - domain.from) / length * (range.to - range.from);
}
function domainOf(values) {
  let [from, to] = [0, 0];
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { from, to: to === from ? from + 1 : to };
}
function ticks(domain, wanted) {
  const length = domain.to - domain.from;
  if (!(length > 0 && Number.isFinite(length))) return [domain.from];
  const unit = 10 ** Math.floor(Math.log10(length / wanted));
  const step = [1, 2, 5, 10].map((times) => times * unit).find((it) => it >= length / wanted);
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
function half(share2, text, { x, y, look }) {
  const width = share2 === null ? 0 : x(share2) - x(0);
  return [
    el("rect", { x: LEFT, y, width, height: 12, rx: 2, class: look }),
    label(text, { x: LEFT + width + 6, y: y + 10.5 }, { class: "value small" })
  ].join("");
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
function criterionName(id) {
  return named(CRITERION_NAMES, id);
}
function inputName(id) {
  return named(INPUTS, id);
}
function named(names, id) {
  return Object.hasOwn(names, id) ? names[id] ?? bilingual(id, id) : bilingual(id, id);
}

// src/report/words.ts
function wordsIn(language) {
  const { date } = FORMATS[language];
  return {
    language,
    say: (text, params = {}) => fillTemplate(localText(text, language), params, language),
    prose: (text, parts) => localText(text, language).split(/\{(\w+)\}/).map((piece, index) => index % 2 === 0 ? piece : parts[piece] ?? "").filter((piece) => piece !== ""),
    day: (instant) => date(instant.slice(0, 10))
  };
}
function columnsOf(headings, { say }, texts = 0) {
  return headings.map((heading, index) => {
    const isFigure = index > 0 && index < headings.length - texts;
    return { heading: say(heading), ...isFigure ? { figures: true } : {} };
  });
}
function listed(items, language) {
  const comma = language === "en" ? ", " : "\u3001";
  return items.flatMap((item, index) => index === 0 ? item : [comma, ...item]);
}
var DASH = "\u2013";
function amount(money3) {
  return money3 === null ? DASH : formatMoney(money3);
}
function points(value) {
  const text = value.toFixed(1);
  return text === "-0.0" ? "0.0" : text;
}
function count2(value) {
  if (Math.abs(value) >= 100) return groupDigits(Math.round(value));
  const text = value.toFixed(1).replace(/\.0$/, "");
  return text === "-0" ? "0" : text;
}
function short(value, language) {
  const size = Math.abs(value);
  const write = (unit, sign) => `${Number((value / unit).toPrecision(3))}${sign}`;
  if (language === "zh-Hans") {
    if (size >= 1e8) return write(1e8, "\u4EBF");
    return size >= 1e4 ? write(1e4, "\u4E07") : count2(value);
  }
  if (size >= 1e9) return write(1e9, "bn");
  if (size >= 1e6) return write(1e6, "M");
  return size >= 1e4 ? write(1e3, "k") : count2(value);
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
var UNKNOWN = bilingual("actual not known", "\u5B9E\u9645\u672A\u77E5");
var CAPTION = bilingual("Audience by {dimension}.", "\u53D7\u4F17{dimension}\u5206\u5E03\u3002");
var SHIPS = bilingual(
  "Audience by country; \u2713 marks a market that you ship to.",
  "\u53D7\u4F17\u56FD\u5BB6\u5206\u5E03\uFF1B\u2713 \u4E3A\u53EF\u53D1\u8D27\u5E02\u573A\u3002"
);
var LARGEST = bilingual(
  "The {shown} largest of {all}.",
  "\u5171 {all} \u9879\uFF0C\u56FE\u4E2D\u4E3A\u6700\u5927\u7684 {shown} \u9879\u3002"
);
var FEMALE = bilingual("women", "\u5973");
var MALE = bilingual("men", "\u7537");
var COLUMNS = [
  bilingual("group", "\u7FA4\u4F53"),
  bilingual("wanted", "\u76EE\u6807"),
  bilingual("actual", "\u5B9E\u9645")
];
var ROWS = 8;
var audience = ({ profile }, { brief }, words) => {
  if (profile === null) return [];
  const { say } = words;
  const pictures = Object.keys(DIMENSIONS).flatMap((dimension) => {
    const rows = pairsOf(sharesOf(brief?.audience ?? {}, dimension, words), {
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
    return new Map((given.ages ?? []).map(({ from, to, share: share2 }) => [ageName(from, to), share2]));
  if (dimension === "gender") {
    const { gender } = given;
    return new Map(
      gender === void 0 ? [] : [
        [say(FEMALE), gender.female],
        [say(MALE), gender.male]
      ]
    );
  }
  return new Map(Object.entries(given[dimension] ?? {}));
}
function ageName(from, to) {
  return to === null ? `${from}+` : `${from}\u2013${to}`;
}
function pairsOf(wanted, { actual }) {
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
  const shown = rows.slice(0, ROWS);
  const name = DIMENSIONS[dimension];
  const about = dimension === "countries" ? say(SHIPS) : say(CAPTION, { dimension: name });
  const cut = say(LARGEST, { shown: shown.length, all: rows.length });
  const caption = shown.length < rows.length ? `${about} ${cut}` : about;
  const figure = (share2) => ({
    figure: share2 === null ? DASH : percent(share2)
  });
  return {
    block: "picture",
    caption,
    svg: pairs(shown, {
      title: caption,
      text: (share2, kind) => {
        if (share2 === null) return say(kind === "wanted" ? OPEN : UNKNOWN);
        return say(kind === "wanted" ? WANTED : ACTUAL, { share: wholePercent(share2) });
      }
    }),
    figures: {
      columns: columnsOf(COLUMNS, { say }),
      rows: rows.map((row) => [{ name: row.name }, figure(row.wanted), figure(row.actual)])
    }
  };
}

// src/report/sections/creator/checks.ts
var GATES = bilingual("Gates", "\u95E8\u69DB");
var FIGURES = bilingual("Review of the figures: {verdict}", "\u6570\u636E\u590D\u6838\uFF1A{verdict}");
var FAKE = bilingual(
  "Estimated share of fake followers: {mean}, with {level} certainty {lower} to {upper}.",
  "\u865A\u5047\u7C89\u4E1D\u5360\u6BD4\u4F30\u8BA1\uFF1A{mean}\uFF1B{level} \u533A\u95F4\u4E3A {lower} \u81F3 {upper}\u3002"
);
var NOTHING = bilingual(
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
    ...findings(grade.findings ?? [], words)
  ];
};
function figures({ authenticity }, { say }) {
  const { verdict, evidence, fakeShare } = authenticity;
  const tone = verdict === "review" ? "against" : "plain";
  const points2 = evidence.map(({ text }) => ({ tone, text: say(text) }));
  if (fakeShare !== null) {
    const { lower, upper, level } = fakeShare.interval;
    const [mean, low, high, sure] = [fakeShare.mean, lower, upper, level].map(percent);
    const params = { mean: mean ?? "", lower: low ?? "", upper: high ?? "", level: sure ?? "" };
    points2.push({ tone: "plain", text: say(FAKE, params) });
  }
  if (points2.length === 0 && verdict === "clear")
    points2.push({ tone: "plain", text: say(NOTHING) });
  const title = say(FIGURES, { verdict: VERDICT_NAMES[verdict] });
  return [
    { block: "heading", level: 3, text: title },
    { block: "points", points: points2 }
  ];
}
function findings(found, { say }) {
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

// src/probability/rough-normal.ts
function roughNormalQuantile(probability) {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z6 = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 1308e-6)));
  return probability < 0.5 ? -z6 : z6;
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
function logGamma(z6) {
  if (z6 < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z6)) - logGamma(1 - z6);
  const x = z6 - 1;
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

// src/probability/beta.ts
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
  let d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
  let h = d;
  for (let m = 1; m < 1e4; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    h *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}
function awayFromZero(value) {
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

// src/profile/followers.ts
function followersOf({ followers }) {
  return typeof followers === "object" ? followers?.value ?? null : followers;
}

// src/signals/engagement/engagement-rate.ts
var FOLLOWERS_RANGE = [1e3, 1e8];
function priorEngagement(followers, prior) {
  const [least, most] = FOLLOWERS_RANGE;
  const decades = Math.log10(Math.min(most, Math.max(least, followers))) - 5;
  return 1 / (1 + Math.exp(-(prior.interceptAt100k + prior.slopePerDecade * decades)));
}

// src/report/marks/axis.ts
function bottomAxis(axis) {
  const { domain, x, top, bottom, text } = axis;
  return ticks(domain, 5).map((value) => {
    const at = x(value);
    const line = { x1: at, x2: at, y1: top, y2: bottom, class: value === 0 ? "axis" : "grid" };
    const middle = { class: "tick", "text-anchor": "middle" };
    return `${el("line", line)}${label(text(value), { x: at, y: bottom + 15 }, middle)}`;
  }).join("");
}
function leftAxis(axis) {
  const { domain, y, left, right, text } = axis;
  return ticks(domain, 4).map((value) => {
    const at = y(value);
    const line = { x1: left, x2: right, y1: at, y2: at, class: value === 0 ? "axis" : "grid" };
    const end = { class: "tick", "text-anchor": "end" };
    return `${el("line", line)}${label(text(value), { x: left - 6, y: at + 4 }, end)}`;
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
var COLUMNS2 = [bilingual("day", "\u65E5\u671F"), bilingual("engagement", "\u4E92\u52A8\u7387")];
var FEWEST = 3;
var engagement = (entry, { benchmarks }, words) => {
  const { say, day } = words;
  const { shown, hidden } = shownPosts(entry);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === void 0 || last === void 0 || shown.length < FEWEST) return [];
  const usual = usualRange(entry, benchmarks.engagement);
  const middle = median(shown.map(({ rate }) => rate));
  const source = benchmarks.id === "illustrative" ? ILLUSTRATIVE2 : benchmarks.id;
  const svg = plot(
    {
      title: say(TITLE2),
      across: { from: first.at, to: last.at },
      up: { from: 0, to: Math.max(0.01, usual?.to ?? 0, ...shown.map(({ rate }) => rate)) },
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
      ...shown.map(({ at, rate }) => {
        const isUsual = usual === null || rate >= usual.from && rate <= usual.to;
        const shape = { cx: x(at), cy: y(rate), r: isUsual ? 4 : 5 };
        return el("circle", { ...shape, class: isUsual ? "point" : "outside" });
      })
    ]
  );
  const params = { posts: shown.length, hidden, source };
  const figures2 = {
    columns: columnsOf(COLUMNS2, words),
    rows: shown.map(({ at, rate }) => [day(toInstant(at)), { figure: percent(rate) }])
  };
  return [
    { block: "heading", level: 3, text: say(TITLE2) },
    { block: "picture", svg, caption: say(CAPTION2, params), figures: figures2 }
  ];
};
function shownPosts({ profile, grade }) {
  const until = toEpochMs(grade.asOf);
  const known = (profile?.posts ?? []).map((post) => ({ ...post, at: toEpochMs(post.publishedAt) })).filter(({ at }) => at <= until);
  const shown = known.flatMap(
    ({ at, views, likes, comments }) => views === null || views === 0 || likes === null || comments === null ? [] : [{ at, rate: (likes + comments) / views }]
  );
  return { shown: shown.toSorted((a, b) => a.at - b.at), hidden: known.length - shown.length };
}
function usualRange({ profile }, prior) {
  const followers = profile === null ? null : followersOf(profile);
  if (followers === null) return null;
  const mean = priorEngagement(followers, prior);
  const spread = 1 / (prior.strength + 1) + prior.dispersion;
  const size = Math.max(0.1, 1 / spread - 1);
  const ends = { a: mean * size, b: (1 - mean) * size };
  return { from: betaQuantile(0.05, ends), to: betaQuantile(0.95, ends) };
}
function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half2 = Math.floor(sorted.length / 2);
  const upper = sorted[half2] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half2 - 1] ?? upper)) / 2;
}

// src/evidence/evidence.ts
function median2(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const half2 = sorted.length / 2;
  const upper = sorted[Math.floor(half2)] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half2 - 1] ?? upper)) / 2;
}
function robustDeviation(values) {
  const middle = median2(values);
  return 1.4826 * median2(values.map((value) => Math.abs(value - middle)));
}

// src/evidence/growth/pelt.ts
function squaredError(values) {
  const sums = cumulated(values);
  const squares = cumulated(values.map((value) => value * value));
  return (from, to) => {
    const sum = (sums[to] ?? 0) - (sums[from] ?? 0);
    return (squares[to] ?? 0) - (squares[from] ?? 0) - sum * sum / (to - from);
  };
}
function poissonDeviance(counts) {
  const sums = cumulated(counts);
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
function changePoints(length, cost, penalty) {
  const best = [-penalty];
  const previous = [0];
  let candidates = [0];
  for (let to = 1; to <= length; to++) {
    let [least, from] = [Number.POSITIVE_INFINITY, 0];
    for (const start of candidates) {
      const total = (best[start] ?? 0) + cost(start, to) + penalty;
      if (total < least) [least, from] = [total, start];
    }
    best.push(least);
    previous.push(from);
    candidates = candidates.filter((start) => (best[start] ?? 0) + cost(start, to) <= least);
    candidates.push(to);
  }
  const starts = [];
  for (let to = length; to > 0; to = previous[to] ?? 0) starts.unshift(previous[to] ?? 0);
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
  const usual = median2(rates);
  const deviation = Math.max(robustDeviation(rates), roundingOf(readings), LEAST_DEVIATION);
  return {
    steps: steps.map((step) => ({ ...step, z: (step.rate - usual) / deviation })),
    usual,
    deviation
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
var FEWEST2 = 8;
var LEAST_JUMP = 0.035;
var LEAST_Z = 4;
var PENALTY = 3;
var FEW_GAINED = 100;
var PURGE_WEEKS = 12;
var LEAST_LOSS_Z = 3;
var DAY_MS2 = 864e5;
function growthJumps(history) {
  const growth2 = weeklyGrowth(history);
  return growth2.steps.length < FEWEST2 ? [] : jumpsOf(growth2);
}
function jumpsOf(growth2) {
  const byRate = jumpsBetween(startsByRate(growth2), growth2);
  const byCount = jumpsBetween(startsByCount(growth2), growth2).filter(
    (jump) => !byRate.some((other) => jump.from < other.to && other.from < jump.to)
  );
  return [...byRate, ...byCount].sort((a, b) => a.from - b.from);
}
function startsByRate({ steps, deviation }) {
  const rates = steps.map(({ rate }) => rate);
  return changePoints(
    steps.length,
    squaredError(rates),
    PENALTY * Math.log(steps.length) * deviation ** 2
  );
}
function startsByCount({ steps }) {
  const gains = steps.map(({ gained }) => Math.max(0, gained));
  const usual = median2(gains);
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
    const z6 = Math.max(...segment.map((step) => step.z)) * Math.sqrt(segment.length);
    if (z6 < LEAST_Z || segment.length > steps.length / 3) return [];
    const lost = lossAfter(last.to, growth2);
    return [{ from: first.from, to: last.to, share: Math.expm1(excess), lost }];
  });
}
function lossAfter(at, { steps, deviation }) {
  let [sum, largest, weeksToLargest] = [0, 0, 0];
  for (const { from, to, rate, weeks } of steps) {
    if (from < at || from > at + PURGE_WEEKS * 7 * DAY_MS2) continue;
    sum += rate * weeks;
    if (sum < largest) [largest, weeksToLargest] = [sum, (to - at) / (7 * DAY_MS2)];
  }
  const noise = LEAST_LOSS_Z * deviation * Math.sqrt(Math.max(1, weeksToLargest));
  return -largest > noise ? -Math.expm1(largest) : 0;
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
var STEP = bilingual("{change} in {days} days", "{days} \u5929 {change}");
var COLUMNS3 = [bilingual("day", "\u65E5\u671F"), bilingual("followers", "\u7C89\u4E1D\u6570")];
var DAY = 864e5;
var FEWEST_FOR_STEP = 4;
var growth = (entry, _, words) => {
  const { say, day, language } = words;
  const readings = readingsOf(entry);
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === void 0 || last === void 0 || readings.length < 2) return [];
  const jumps = anomaliesIn(readings, words);
  const marked2 = jumps.length > 0 ? jumps : steepestOf(readings, words);
  const counts = readings.map(({ followers }) => followers);
  const tick = (value) => short(value, language);
  const svg = plot(
    {
      title: say(TITLE3),
      across: { from: first.at, to: last.at },
      up: { from: Math.min(...counts), to: Math.max(...counts, Math.min(...counts) + 1) },
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
  const params = { readings: count2(readings.length), jumps: jumps.length };
  const caption = jumps.length > 0 ? say(JUMPS, params) : say(CAPTION3, params);
  const figures2 = {
    columns: columnsOf(COLUMNS3, words),
    rows: readings.map(({ at, followers }) => {
      const mark = jumps.find(({ from }) => from.at === at);
      const date = day(toInstant(at));
      return [
        mark === void 0 ? date : `${date} (${mark.text})`,
        { figure: groupDigits(followers) }
      ];
    })
  };
  return [
    { block: "heading", level: 3, text: say(TITLE3) },
    { block: "picture", svg, caption, figures: figures2 }
  ];
};
function anomaliesIn(readings, { say }) {
  const history = readings.map(({ at: at2, followers }) => ({ at: toInstant(at2), followers }));
  const at = new Map(readings.map((reading) => [reading.at, reading]));
  return growthJumps(history).flatMap(({ from, to, share: share2, lost }) => {
    const [start, end] = [at.get(from), at.get(to)];
    if (start === void 0 || end === void 0) return [];
    const gain = `+${percent(share2)}`;
    const text = lost > 0 ? say(LOST, { gain, loss: `\u2212${percent(lost)}` }) : gain;
    return [{ from: start, to: end, text }];
  });
}
function steepestOf(readings, { say }) {
  const step = readings.length < FEWEST_FOR_STEP ? void 0 : steepest(readings);
  return step === void 0 ? [] : [{ from: step.from, to: step.to, text: say(STEP, stepParams(step)) }];
}
function curve(readings, { x, y }) {
  const placed = readings.map(({ at, followers }) => ({ x: x(at), y: y(followers) }));
  return [
    polyline(placed, "curve"),
    ...placed.map(({ x: cx, y: cy }) => el("circle", { cx, cy, r: 2.5, class: "point" }))
  ];
}
function flagged({ from, to, text }, { x, y, left, right }) {
  const ends = [from, to].map(({ at, followers }) => ({ x: x(at), y: y(followers) }));
  const isRight = x(from.at) + x(to.at) > left + right;
  const place = isRight ? { x: x(from.at) - 6, y: y(to.followers) + 4 } : { x: x(to.at) + 6, y: y(from.followers) + 4 };
  const anchor = isRight ? "end" : "start";
  return [polyline(ends, "flagged"), label(text, place, { class: "halo", "text-anchor": anchor })];
}
function readingsOf({ profile, grade }) {
  if (profile === null) return [];
  const now = followersOf(profile);
  const until = toEpochMs(grade.asOf);
  const past2 = (profile.followerHistory ?? []).map(({ at, followers }) => ({
    at: toEpochMs(at),
    followers
  }));
  const all = now === null || past2.length === 0 ? past2 : [...past2, { at: until, followers: now }];
  const byTime = new Map(all.filter(({ at }) => at <= until).map((it) => [it.at, it]));
  return [...byTime.values()].toSorted((a, b) => a.at - b.at);
}
function steepest(readings) {
  const steps = readings.slice(1).map((to, index) => {
    const from = readings[index] ?? to;
    const change = to.followers / Math.max(1, from.followers) - 1;
    const days = (to.at - from.at) / DAY;
    return { from, to, change, days, speed: Math.abs(Math.log1p(change)) / days };
  });
  return steps.filter(({ change }) => change !== 0).toSorted((a, b) => b.speed - a.speed)[0];
}
function stepParams({ change, days }) {
  const sign = change < 0 ? "\u2212" : "+";
  return { change: `${sign}${percent(Math.abs(change))}`, days: count2(days) };
}

// src/report/marks/dots.ts
var ROW2 = 22;
var LEFT2 = 190;
var WIDTH3 = 720;
function dots(rows, about) {
  const domain = domainOf(
    rows.flatMap(({ mean, interval }) => [mean, interval?.lower ?? mean, interval?.upper ?? mean])
  );
  const right = Math.max(0, ...rows.map(({ text }) => labelWidth(text)));
  const x = linear(domain, { from: LEFT2 + 8, to: WIDTH3 - right - 16 });
  const bottom = 6 + rows.length * ROW2;
  return picture(
    { width: WIDTH3, height: bottom + 22, title: about.title },
    bottomAxis({ domain, x, top: 4, bottom, text: about.tick }),
    ...rows.map((row, index) => dot(row, x, 6 + index * ROW2))
  );
}
function dot({ name, place, mean, interval, text, look }, x, y) {
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
    interval === void 0 ? "" : el("line", {
      x1: x(interval.lower),
      x2: x(interval.upper),
      y1: middle,
      y2: middle,
      class: "interval"
    }),
    el("circle", { cx: x(mean), cy: middle, r: 4.5, class: "point" }),
    label(text, { x: WIDTH3 - 4, y: middle + 4 }, { class: "value", "text-anchor": "end" })
  );
}

// src/report/sections/creator/lives.ts
var TITLE4 = bilingual("Before and after the settled lives", "\u7ED3\u7B97\u76F4\u64AD\u524D\u540E\u5BF9\u6BD4");
var CAPTION4 = bilingual(
  "Units sold per 1,000 viewers: what was expected before the first settled live, what each live showed, and what is expected now, with 90% intervals.",
  "\u6BCF\u5343\u540D\u89C2\u4F17\u552E\u51FA\u4EF6\u6570\uFF1A\u9996\u573A\u7ED3\u7B97\u76F4\u64AD\u524D\u7684\u9884\u671F\u3001\u5404\u573A\u76F4\u64AD\u7684\u5B9E\u9645\u7ED3\u679C\uFF0C\u4EE5\u53CA\u5F53\u524D\u9884\u671F\uFF0C\u9644 90% \u533A\u95F4\u3002"
);
var BEFORE = bilingual("before", "\u4E4B\u524D");
var NOW = bilingual("now", "\u73B0\u5728");
var LIVE = bilingual("live {n}", "\u7B2C {n} \u573A");
var RESULTS = [bilingual("when", "\u65F6\u70B9"), bilingual("per 1,000 viewers", "\u6BCF\u5343\u540D\u89C2\u4F17")];
var PAST = bilingual("Past lives in the profile", "\u6863\u6848\u4E2D\u7684\u8FC7\u5F80\u76F4\u64AD");
var COLUMNS4 = [
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
  const { posterior, conversionsPer1000Viewers: now } = expectation;
  const { prior, lives: shown = [] } = posterior;
  if (prior === void 0 || shown.length === 0) return [];
  const estimates = (name, mean, ends) => ({
    name,
    mean,
    interval: { lower: ends[0], upper: ends[1] },
    text: `${count2(mean)} (${count2(ends[0])} \u2013 ${count2(ends[1])})`
  });
  const quantile = (probability) => gammaQuantile(probability, prior.shape) / prior.exposure;
  const rows = [
    estimates(say(BEFORE), prior.shape / prior.exposure, [quantile(0.05), quantile(0.95)]),
    ...shown.map(({ conversions, viewers }, index) => {
      const rate = 1e3 * conversions / Math.max(1, viewers);
      return { name: say(LIVE, { n: index + 1 }), mean: rate, text: count2(rate), look: "hollow" };
    }),
    { ...estimates(say(NOW), now.mean, [now.interval.lower, now.interval.upper]), look: "strong" }
  ];
  const figures2 = {
    columns: columnsOf(RESULTS, words),
    rows: rows.map(({ name, text }) => [name, { figure: text }])
  };
  return [
    { block: "heading", level: 3, text: say(TITLE4) },
    {
      block: "picture",
      svg: dots(rows, { title: say(TITLE4), tick: count2 }),
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
      columns: COLUMNS4.map((heading, index) => ({
        heading: say(heading),
        ...index < 4 ? { figures: true } : {}
      })),
      rows: known.map(({ viewers, conversions, minutes, source }) => [
        { figure: count2(viewers) },
        { figure: conversions === null ? DASH : count2(conversions) },
        {
          figure: conversions === null || viewers === 0 ? DASH : count2(1e3 * conversions / viewers)
        },
        { figure: count2(minutes) },
        say(SOURCE_NAMES[source])
      ])
    }
  ];
}

// src/report/sections/creator/money.ts
var TITLE5 = bilingual("What one live should bring", "\u4E00\u573A\u76F4\u64AD\u7684\u9884\u671F");
var VIDEO_TITLE = bilingual("What one video should bring", "\u4E00\u6761\u89C6\u9891\u7684\u9884\u671F");
var PER_VIDEO = bilingual("per video", "\u6BCF\u6761\u89C6\u9891");
var COLUMNS5 = [
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
var LEADS = bilingual("of them, people who like or comment", "\u5176\u4E2D\u70B9\u8D5E\u6216\u8BC4\u8BBA\u7684\u4EBA\u6570");
var CONTRIBUTION = bilingual("contribution after fee and commission", "\u6263\u9664\u8D39\u7528\u4E0E\u4F63\u91D1\u540E\u7684\u8D21\u732E");
var FEE = bilingual("fixed fee asked", "\u6240\u62A5\u56FA\u5B9A\u8D39\u7528");
var COMMISSION = bilingual("commission asked", "\u6240\u62A5\u4F63\u91D1");
var BREAK_EVEN_FEE = bilingual("break-even fee", "\u76C8\u4E8F\u5E73\u8861\u8D39\u7528");
var BREAK_EVEN_COMMISSION = bilingual("break-even commission", "\u76C8\u4E8F\u5E73\u8861\u4F63\u91D1");
var NO_QUOTE = bilingual(
  "The fee is not known: what a live brings is not certain before there is a quote. Up to the break-even fee it should not lose money.",
  "\u8D39\u7528\u672A\u77E5\uFF1A\u8BE2\u4EF7\u4E4B\u524D\u65E0\u6CD5\u786E\u5B9A\u4E00\u573A\u76F4\u64AD\u7684\u6536\u76CA\u3002\u8D39\u7528\u4E0D\u8D85\u8FC7\u76C8\u4E8F\u5E73\u8861\u8D39\u7528\u65F6\uFF0C\u9884\u671F\u4E0D\u4E8F\u635F\u3002"
);
var money2 = ({ grade }, _, { say }) => {
  const { expectation } = grade;
  const video = expectation.format === "short-video";
  const contribution = contributionOf(grade);
  const fee = feeOf(grade);
  const only = (figure) => [{ figure }, { figure: "" }, { figure: "" }];
  const share2 = (ppm) => ppm === null ? DASH : formatPercent(ppm, { decimals: 1 });
  const { terms, breakEvenFee, breakEvenCommission, targetViewers, leads } = expectation;
  const rows = [
    ...Object.keys(ROWS2).map((key) => [
      say((video ? VIDEO_ROWS[key] : void 0) ?? ROWS2[key]),
      ...threeOf(expectation[key])
    ]),
    ...targetViewers === void 0 ? [] : [[say(TARGET), ...only(count2(targetViewers))]],
    ...leads === void 0 ? [] : [[say(LEADS), ...only(count2(leads))]],
    [
      say(CONTRIBUTION),
      ...[contribution?.mean, contribution?.lower, contribution?.upper].map((it) => ({
        figure: amount(it ?? null)
      }))
    ],
    [say(FEE), ...only(amount(fee))],
    [say(COMMISSION), ...only(fee === null ? DASH : share2(terms?.commission ?? null))],
    [say(BREAK_EVEN_FEE), ...only(amount(breakEvenFee))],
    [say(BREAK_EVEN_COMMISSION), ...only(share2(breakEvenCommission))]
  ];
  const note = contribution === null ? [{ block: "paragraph", text: say(NO_QUOTE) }] : [];
  return [
    { block: "heading", level: 3, text: say(video ? VIDEO_TITLE : TITLE5) },
    ...note,
    {
      block: "table",
      columns: columnsOf(video ? [PER_VIDEO, ...COLUMNS5.slice(1)] : COLUMNS5, { say }),
      rows
    }
  ];
};
function threeOf({ mean, interval }) {
  return [mean, interval.lower, interval.upper].map((value) => ({ figure: count2(value) }));
}

// src/report/sections/creator/provenance.ts
var TITLE6 = bilingual("Where the figures come from", "\u6570\u636E\u6765\u6E90");
var COLUMNS6 = [
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
      columns: COLUMNS6.map((heading, index) => ({
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
var TITLES = {
  for: bilingual("Reasons for the creator", "\u652F\u6301\u7406\u7531"),
  against: bilingual("Reasons against", "\u53CD\u5BF9\u7406\u7531")
};
var NONE = bilingual("Nothing that moves the score.", "\u6CA1\u6709\u5F71\u54CD\u5F97\u5206\u7684\u7406\u7531\u3002");
var reasons = ({ grade }, _, { say }) => [
  {
    block: "columns",
    columns: ["for", "against"].map((direction) => {
      const points2 = grade.reasons.filter((reason) => reason.direction === direction).map(({ text, counterfactual }) => {
        const note = counterfactual === void 0 ? {} : { note: say(counterfactual) };
        return { tone: direction, text: say(text), ...note };
      });
      return [
        { block: "heading", level: 3, text: say(TITLES[direction]) },
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
  const at = (index, length) => {
    const angle = 2 * Math.PI * index / spokes.length - Math.PI / 2;
    return {
      x: CENTRE.x + RADIUS * length * Math.cos(angle),
      y: CENTRE.y + RADIUS * length * Math.sin(angle)
    };
  };
  const ring = (length) => pathOf(spokes.map((_, index) => at(index, length)));
  const rings = [0.25, 0.5, 0.75, 1].map(
    (length) => el("path", { d: ring(length), class: "ring" })
  );
  const axes = spokes.map((_, index) => {
    const { x, y } = at(index, 1);
    return el("line", { x1: CENTRE.x, y1: CENTRE.y, x2: x, y2: y, class: "grid" });
  });
  const shape = pathOf(spokes.map(({ value }, index) => at(index, value)));
  const points2 = spokes.map(({ value }, index) => {
    const { x, y } = at(index, value);
    return el("circle", { cx: x, cy: y, r: 3, class: "point" });
  });
  const names = spokes.map(({ name, value }, index) => {
    const { x, y } = at(index, 1.12);
    const side = Math.abs(x - CENTRE.x) < 12 ? "middle" : x < CENTRE.x ? "end" : "start";
    const room = side === "middle" ? 240 : side === "end" ? x : WIDTH4 - x;
    const text = `${name} ${Math.round(100 * value)}`;
    return fittedLabel(text, { x, y: y + 4, room }, { "text-anchor": side });
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
function pathOf(points2) {
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
  const placed = steps.map((step) => {
    const from = sum;
    sum += step.value;
    return { step, from, to: sum };
  });
  const rows = [...placed, { step: about.total, from: 0, to: about.total.value }];
  const domain = domainOf(
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
var SCORE = bilingual("score", "\u5F97\u5206");
var REST = bilingual("not explained", "\u672A\u8BF4\u660E");
var COLUMNS7 = [
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
var ROUNDING = 1e-6;
var score = ({ grade }, _, words) => {
  const { say } = words;
  const { contributions: contributions2 } = grade;
  const title = say(RADAR);
  const spokes = contributions2.map(({ id, value }) => ({ name: say(criterionName(id)), value }));
  const right = spokes.length < 3 ? [] : [{ block: "picture", svg: radar(spokes, title), caption: say(RADAR_CAPTION) }];
  const left = {
    block: "picture",
    svg: waterfallOf(grade, words),
    caption: say(CAPTION5),
    figures: {
      columns: columnsOf(COLUMNS7, { say }, 1),
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
function waterfallOf({ contributions: contributions2, score: total }, { say }) {
  const steps = contributions2.map(({ id, points: value, weight }) => ({
    name: say(criterionName(id)),
    value,
    text: say(OF, { points: points(value), most: points(100 * weight) }),
    most: 100 * weight
  }));
  const rest = total.mean - steps.reduce((sum2, { value }) => sum2 + value, 0);
  const all = Math.abs(rest) > ROUNDING ? [...steps, { name: say(REST), value: rest, text: points(rest) }] : steps;
  const sum = { name: say(SCORE), value: total.mean, text: points(total.mean) };
  return waterfall(all, { title: say(TITLE7), total: sum });
}

// src/report/sections/section.ts
var MOST_ROWS = 40;
function nameOf({ grade }) {
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
var COLUMNS8 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("expected contribution", "\u9884\u671F\u8D21\u732E"),
  bilingual("lower end", "\u4E0B\u9650"),
  bilingual("upper end", "\u4E0A\u9650")
];
var contributions = ({ entries }, words) => {
  const { say, language } = words;
  const known = entries.filter(({ part }) => part === "ranked").slice(0, MOST_ROWS).flatMap(({ grade, place }) => {
    const contribution = contributionOf(grade);
    return contribution === null ? [] : [{ grade, place, contribution }];
  });
  const currencies = new Set(known.map(({ contribution }) => contribution.mean.currency));
  const [currency] = currencies;
  if (currency === void 0 || currencies.size > 1) return [];
  const tick = (value) => short(value, language);
  const svg = dots(
    known.map(({ grade, place, contribution }) => {
      const { mean, lower, upper } = contribution;
      const interval = { lower: drawn(lower), upper: drawn(upper) };
      return {
        name: grade.creator.name,
        place: String(place),
        mean: drawn(mean),
        interval,
        text: `${tick(drawn(mean))} (${tick(interval.lower)} \u2013 ${tick(interval.upper)})`,
        ...place === 1 ? { look: "strong" } : {}
      };
    }),
    { title: say(PICTURE), tick }
  );
  const figures2 = {
    columns: columnsOf(COLUMNS8, words),
    rows: known.map(({ grade, contribution: { mean, lower, upper } }) => [
      { name: grade.creator.name },
      ...[mean, lower, upper].map((it) => ({ figure: amount(it) }))
    ])
  };
  return [
    { block: "heading", level: 2, text: say(TITLE8) },
    { block: "picture", svg, caption: say(CAPTION6, { currency }), figures: figures2 }
  ];
};
function drawn(money3) {
  return Number(formatDecimal(money3));
}

// src/report/sections/shortlist/excluded.ts
var TITLE9 = bilingual("Excluded by a gate", "\u672A\u901A\u8FC7\u95E8\u69DB");
var WHY = bilingual(
  "A gate is a requirement that no score replaces.",
  "\u95E8\u69DB\u662F\u5F97\u5206\u65E0\u6CD5\u66FF\u4EE3\u7684\u8981\u6C42\u3002"
);
var LINE = bilingual("{name}: {reasons}", "{name}\uFF1A{reasons}");
var excluded = ({ entries }, { say, prose: prose2, language }) => {
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
        const text = prose2(LINE, {
          name: nameOf(entry),
          reasons: reasons2.join(language === "en" ? "; " : "\uFF1B")
        });
        return { tone: "against", mark: "\u2717", text };
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
    ...rows.map(({ name, now, level, text }, index) => {
      const y = 4 + index * ROW4 + ROW4 / 2;
      const end = level ?? now;
      return [
        fittedLabel(name, { x: LEFT4 - 10, y: y + 4, room: LEFT4 - 10 }, { "text-anchor": "end" }),
        el("line", { x1: x(0), x2: x(1), y1: y, y2: y, class: "grid" }),
        el("line", { x1: x(now), x2: x(end), y1: y, y2: y, class: "interval" }),
        el("circle", { cx: x(now), cy: y, r: 4.5, class: "point" }),
        level === null ? "" : el("circle", { cx: x(level), cy: y, r: 5, class: "ring-point" }),
        label(text, { x: WIDTH6 - 4, y: y + 4 }, { class: "value", "text-anchor": "end" })
      ].join("");
    })
  );
}

// src/report/sensitivity.ts
function levelWeights(first, second) {
  const others = new Map(second.contributions.map((it) => [it.id, it]));
  const sum = ({ contributions: contributions2 }) => contributions2.reduce((total, { weight, value }) => total + 100 * weight * value, 0);
  const lead = sum(first) - sum(second);
  return first.contributions.map(({ id, weight, value }) => {
    const difference2 = 100 * (value - (others.get(id)?.value ?? 0));
    const t = lead / (lead - difference2);
    const level = weight + t * (1 - weight);
    const isLevel = Number.isFinite(level) && level >= 0 && level <= 1 - 1e-9;
    return { id, weight, level: isLevel ? level : null };
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
var FEE2 = bilingual(
  "At a fixed fee of {level} for {first}, {change} than now, both should bring the same.",
  "\u82E5 {first} \u7684\u56FA\u5B9A\u8D39\u7528\u4E3A {level}\uFF0C\u5373{change}\uFF0C\u4E24\u8005\u9884\u671F\u6536\u76CA\u76F8\u540C\u3002"
);
var MORE = bilingual("{amount} more", "\u6BD4\u73B0\u5728\u591A {amount}");
var RATE = bilingual(
  "At {rate} units sold per 1,000 viewers of {first} instead of {now}, both should bring the same.",
  "\u82E5 {first} \u6BCF\u5343\u540D\u89C2\u4F17\u552E\u51FA {rate} \u4EF6\u800C\u975E {now} \u4EF6\uFF0C\u4E24\u8005\u9884\u671F\u6536\u76CA\u76F8\u540C\u3002"
);
var WEIGHT = bilingual(
  "The smallest change of one weight that levels the scores: {criterion} from {from} to {to}, the others in proportion.",
  "\u4F7F\u5F97\u5206\u6301\u5E73\u7684\u6700\u5C0F\u5355\u9879\u6743\u91CD\u53D8\u5316\uFF1A{criterion}\u7531 {from} \u53D8\u4E3A {to}\uFF0C\u5176\u4F59\u6309\u6BD4\u4F8B\u8C03\u6574\u3002"
);
var STABLE = bilingual(
  "No change of a single weight levels the scores.",
  "\u4EFB\u4F55\u5355\u9879\u6743\u91CD\u7684\u53D8\u5316\u90FD\u4E0D\u4F1A\u4F7F\u4E24\u8005\u5F97\u5206\u6301\u5E73\u3002"
);
var FIT = bilingual(
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
var COLUMNS9 = [
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
    text: say(WEIGHT, {
      criterion: criterionName(smallest.id),
      from: wholePercent(smallest.weight),
      to: wholePercent(smallest.level)
    })
  };
  const rows = weights.map(({ id, weight, level }) => {
    const from = wholePercent(weight);
    const text = level === null ? say(NEVER, { from }) : say(CHANGE, { from, to: wholePercent(level) });
    return { name: say(criterionName(id)), now: weight, level, text };
  });
  const figures2 = {
    columns: columnsOf(COLUMNS9, words),
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
  const names = { first: nameOf(first), second: nameOf(second) };
  const lead = first.grade.score.mean - second.grade.score.mean;
  const overlap = second.grade.score.interval.upper >= first.grade.score.interval.lower;
  return [
    prose2(lead >= 0 ? LEAD : BEHIND, { ...names, points: points(Math.abs(lead)) }),
    say(overlap ? OVERLAP : APART),
    ...levelFee(first, second, words),
    ...levelRate(first, words)
  ].map((text) => ({ tone: "plain", text }));
}
function surety(entries, { prose: prose2 }) {
  const fit = entries.find(({ grade }) => grade.ranking?.robustness?.fit !== void 0)?.grade.ranking?.robustness?.fit;
  if (fit === void 0) return [];
  const best = entries.find(({ grade }) => grade.creator.id === fit.first);
  const [methods, draws] = [fit.methods, fit.draws].map(({ holds, of }) => `${holds} / ${of}`);
  const first = best === void 0 ? { name: fit.first } : nameOf(best);
  return [
    { tone: "plain", text: prose2(FIT, { first, methods: methods ?? "", draws: draws ?? "" }) }
  ];
}
function levelFee(first, second, { say, prose: prose2 }) {
  const fee = feeOf(first.grade);
  const more = difference(first, second);
  if (fee === null || more === null || toMinor(more) <= 0n) return [];
  const change = say(MORE, { amount: amount(more) });
  return [prose2(FEE2, { first: nameOf(first), level: amount(addMoney(fee, more)), change })];
}
function difference(first, second) {
  const [one, other] = [first, second].map(({ grade }) => contributionOf(grade)?.mean ?? null);
  if (one == null || other == null || one.currency !== other.currency) return null;
  return subtractMoney(one, other);
}
function levelRate(first, { prose: prose2 }) {
  const { ranking: ranking2, expectation } = first.grade;
  const rate = ranking2?.robustness?.levelRate ?? null;
  if (rate === null) return [];
  const now = count2(expectation.conversionsPer1000Viewers.mean);
  return [prose2(RATE, { first: nameOf(first), rate: count2(rate), now })];
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
  { block: "points", points: LIMITS.map((text) => ({ tone: "plain", text: say(text) })) }
];

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

// src/pilots/learn-rates.ts
var ILLUSTRATIVE_CAMPAIGN_PRIOR = {
  rateLogSd: 0.9,
  betweenLives: 0.1,
  viewersLogSd: 0.6,
  liveLogSd: 0.4
};

// src/pilots/pilot-size.ts
function afterLive({ shape, exposure }, viewers, betweenLives = ILLUSTRATIVE_CAMPAIGN_PRIOR.betweenLives) {
  const thousands = viewers / 1e3;
  const part = 1 / (1 + betweenLives * thousands * shape / exposure);
  return {
    shape: shape + part * thousands * shape / exposure,
    exposure: exposure + part * thousands
  };
}

// src/report/sections/shortlist/pilot.ts
var TITLE12 = bilingual("Whom to test first", "\u5148\u6D4B\u8BD5\u54EA\u4E9B\u8FBE\u4EBA");
var WHY2 = bilingual(
  "A test is worth its own profit and what its result teaches for the lives that may follow. The order is by worth per fee and not that of the ranking, and profits count all that is possible, while the ranking takes what is not known at the tenth percentile: its figures are lower. The fees sum to {cost}.",
  "\u4E00\u6B21\u6D4B\u8BD5\u7684\u4EF7\u503C\u5305\u62EC\u5176\u81EA\u8EAB\u5229\u6DA6\uFF0C\u4EE5\u53CA\u7ED3\u679C\u5BF9\u540E\u7EED\u76F4\u64AD\u7684\u53C2\u8003\u4EF7\u503C\u3002\u6392\u5E8F\u4F9D\u636E\u662F\u6BCF\u5355\u4F4D\u8D39\u7528\u7684\u4EF7\u503C\uFF0C\u800C\u975E\u6392\u540D\uFF1B\u6B64\u5904\u5229\u6DA6\u8BA1\u5165\u5168\u90E8\u53EF\u80FD\uFF0C\u800C\u6392\u540D\u5BF9\u672A\u77E5\u9879\u53D6\u7B2C\u5341\u767E\u5206\u4F4D\uFF0C\u6545\u6392\u540D\u6570\u503C\u8F83\u4F4E\u3002\u8D39\u7528\u5408\u8BA1 {cost}\u3002"
);
var NOBODY = bilingual("Nobody is worth a test within the budget.", "\u5728\u9884\u7B97\u5185\u6CA1\u6709\u8FBE\u4EBA\u503C\u5F97\u6D4B\u8BD5\u3002");
var COLUMNS10 = [
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
var OTHERS = bilingual("Not in the test", "\u672A\u5217\u5165\u6D4B\u8BD5");
var COLON = bilingual(": ", "\uFF1A");
var NEXT = bilingual("What must hold before the next market", "\u8FDB\u5165\u4E0B\u4E00\u5E02\u573A\u524D\u987B\u6EE1\u8DB3\u7684\u6761\u4EF6");
var pilot = (facts, words) => {
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
      { block: "heading", level: 3, text: say(OTHERS) },
      { block: "points", points: omitted(facts, words) }
    );
  const { nextMarket = [] } = plan;
  if (nextMarket.length > 0)
    blocks.push(
      { block: "heading", level: 3, text: say(NEXT) },
      {
        block: "points",
        points: nextMarket.map(({ passed, text }) => {
          const mark = passed === null ? "?" : passed ? "\u2713" : "\u2717";
          return { tone: passed === false ? "against" : "plain", mark, text: say(text) };
        })
      }
    );
  return blocks;
};
function chosen(facts, { say }) {
  const { chosen: choices = [] } = facts.pilot ?? {};
  if (choices.length === 0) return { block: "paragraph", text: say(NOBODY) };
  return {
    block: "table",
    columns: columnsOf(COLUMNS10, { say }, 1),
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
  const rows = entries.filter(({ grade }) => chosen2.has(grade.creator.id)).slice(0, MOST_ROWS / 2).flatMap(({ grade: { creator, expectation } }) => {
    const { posterior, viewers } = expectation;
    const at = (when, gamma) => dotOf(say(WHEN2[when], { name: creator.name }), gamma);
    const [first, second] = posterior.prior === void 0 ? [at("now", posterior), at("tested", afterLive(posterior, viewers.mean))] : [at("before", posterior.prior), at("now", posterior)];
    return [first, { ...second, look: "strong" }];
  });
  if (rows.length === 0) return [];
  const figures2 = {
    columns: columnsOf(RESULTS2, words),
    rows: rows.map(({ name, text }) => [{ name }, { figure: text }])
  };
  const svg = dots(rows, { title: say(PICTURE3), tick: count2 });
  return [
    { block: "heading", level: 3, text: say(PICTURE3) },
    { block: "picture", svg, caption: say(CAPTION8), figures: figures2 }
  ];
}
function dotOf(name, { shape, exposure }) {
  const mean = shape / exposure;
  const [lower = 0, upper = 0] = [0.05, 0.95].map((it) => gammaQuantile(it, shape) / exposure);
  const text = `${count2(mean)} (${count2(lower)} \u2013 ${count2(upper)})`;
  return { name, mean, interval: { lower, upper }, text };
}
function omitted({ entries, pilot: plan }, { say, language }) {
  const names = new Map(entries.map(({ grade }) => [grade.creator.id, grade.creator.name]));
  const byReason = /* @__PURE__ */ new Map();
  for (const { creatorId, reason } of plan?.omitted ?? []) {
    const people = byReason.get(reason) ?? [];
    people.push([{ name: names.get(creatorId) ?? creatorId }]);
    byReason.set(reason, people);
  }
  return [...byReason].map(([reason, people]) => {
    const text = [say(OMISSION_NAMES[reason]), say(COLON), ...listed(people, language)];
    return { tone: "plain", text };
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
var COLUMNS11 = [
  bilingual("creator", "\u8FBE\u4EBA"),
  bilingual("break-even fee", "\u76C8\u4E8F\u5E73\u8861\u8D39\u7528"),
  bilingual("break-even commission", "\u76C8\u4E8F\u5E73\u8861\u4F63\u91D1"),
  bilingual("score", "\u5F97\u5206")
];
var quotes = ({ entries }, { say }) => {
  const open = entries.filter(({ part }) => part === "to-quote");
  if (open.length === 0) return [];
  return [
    { block: "heading", level: 2, text: say(TITLE13) },
    { block: "paragraph", text: say(WHY3) },
    {
      block: "table",
      columns: columnsOf(COLUMNS11, { say }),
      rows: open.map((entry) => {
        const { breakEvenFee, breakEvenCommission } = entry.grade.expectation;
        return [
          nameCell(entry),
          { figure: amount(breakEvenFee) },
          {
            figure: breakEvenCommission === null ? DASH : formatPercent(breakEvenCommission, { decimals: 1 })
          },
          { figure: points(entry.grade.score.mean) }
        ];
      })
    }
  ];
};

// src/report/sections/shortlist/ranking.ts
var TITLE14 = bilingual("Ranking", "\u6392\u540D");
var NOBODY2 = bilingual(
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
var FIRST = bilingual(
  "The picture shows the first {shown} of {all}; the table has everybody.",
  "\u56FE\u4E2D\u4E3A\u524D {shown} \u4F4D\uFF0C\u5171 {all} \u4F4D\uFF1B\u8868\u4E2D\u4E3A\u5168\u90E8\u3002"
);
var PICTURE4 = bilingual("Scores with their intervals", "\u5F97\u5206\u53CA\u5176\u533A\u95F4");
var COLUMNS12 = [
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
  const shown = entries.slice(0, MOST_ROWS);
  const isCut = shown.length < entries.length;
  const figures2 = /* @__PURE__ */ new Set([0, 2, 3, 4, 5, 6]);
  const blocks = [{ block: "heading", level: 2, text: say(TITLE14) }];
  if (!entries.some(({ part }) => part === "ranked"))
    blocks.push({ block: "paragraph", text: say(NOBODY2) });
  const [goal] = brief?.goals ?? [];
  if (goal !== void 0 && entries[0]?.grade.ranking !== void 0)
    blocks.push({ block: "paragraph", text: say(ORDERS[goal]) });
  if (entries.length === 0) return blocks;
  const svg = dots(shown.map(dotOf2), { title: say(PICTURE4), tick: String });
  blocks.push({ block: "picture", svg, caption: say(CAPTION9) });
  if (isCut) {
    const params = { shown: shown.length, all: groupDigits(entries.length) };
    blocks.push({ block: "paragraph", text: say(FIRST, params) });
  }
  blocks.push({
    block: "table",
    columns: COLUMNS12.map((heading, index) => ({
      heading: say(heading),
      ...figures2.has(index) ? { figures: true } : {}
    })),
    rows: entries.map((entry) => {
      const { creator, score: score2, authenticity } = entry.grade;
      const contribution = contributionOf(entry.grade);
      return [
        { figure: placeOf2(entry) },
        nameCell(entry),
        { figure: creator.followers === null ? DASH : groupDigits(creator.followers) },
        { figure: points(score2.mean) },
        { figure: intervalOf(entry) },
        { figure: amount(contribution?.mean ?? null) },
        { figure: amount(contribution?.lower ?? null) },
        say(VERDICT_NAMES[authenticity.verdict])
      ];
    })
  });
  return blocks;
};
function placeOf2({ part, place }) {
  return part === "ranked" ? String(place) : DASH;
}
function intervalOf({ grade }) {
  const { lower, upper } = grade.score.interval;
  return `${points(lower)} \u2013 ${points(upper)}`;
}
function dotOf2(entry) {
  const { creator, score: score2 } = entry.grade;
  return {
    name: creator.name,
    ...entry.part === "ranked" ? { place: String(entry.place) } : { place: "" },
    mean: score2.mean,
    interval: score2.interval,
    text: `${points(score2.mean)} (${intervalOf(entry)})`,
    ...entry.part === "ranked" ? entry.place === 1 ? { look: "strong" } : {} : { look: "hollow" }
  };
}

// src/report/sections/shortlist/renewal.ts
var TITLE15 = bilingual("Whom to work with again", "\u4E0E\u54EA\u4E9B\u8FBE\u4EBA\u7EED\u7EA6");
var WHY4 = bilingual(
  "By the settled lives of each creator, for the next live before the same audience: a tired audience buys less.",
  "\u4F9D\u636E\u6BCF\u4F4D\u8FBE\u4EBA\u7684\u5DF2\u7ED3\u7B97\u76F4\u64AD\uFF0C\u9488\u5BF9\u9762\u5411\u540C\u4E00\u53D7\u4F17\u7684\u4E0B\u4E00\u573A\u76F4\u64AD\uFF1A\u53D7\u4F17\u75B2\u52B3\u540E\u8D2D\u4E70\u51CF\u5C11\u3002"
);
var COLUMNS13 = [
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
var COLON2 = bilingual(": ", "\uFF1A");
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
      text: [nameOf(entry), say(COLON2), say(advice.reason)]
    })
  );
  return [
    { block: "heading", level: 2, text: say(TITLE15) },
    { block: "paragraph", text: say(WHY4) },
    { block: "table", columns: columnsOf(COLUMNS13, { say }, 1), rows },
    { block: "points", points: reasons2 }
  ];
};

// src/report/sections/registry.ts
var SHORTLIST_SECTIONS = [
  ranking,
  contributions,
  flip,
  pilot,
  renewal,
  quotes,
  excluded
];
var CREATOR_SECTIONS = [
  score,
  reasons,
  checks,
  money2,
  audience,
  engagement,
  growth,
  lives,
  provenance
];
var LAST_SECTIONS = [limits];

// src/report/block.ts
function plain(prose2) {
  if (typeof prose2 === "string") return prose2;
  return prose2.map((it) => typeof it === "string" ? it : it.name).join("");
}
function cellContent(cell3) {
  if (typeof cell3 === "string" || Array.isArray(cell3)) return plain(cell3);
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
    tag("title", {}, escapeMarkup(clipped(inertLine(plain(page.title)), NAME_LETTERS))),
    `<style>${STYLE}</style>`
  );
  const top = tag(
    "header",
    {},
    tag("h1", {}, prose(page.title)),
    ...page.under.map((text) => tag("p", {}, prose(text)))
  );
  const cards = page.cards.map((blocks, index) => {
    const [first] = blocks;
    const id = (first?.block === "heading" ? first.id : void 0) ?? `s${index + 1}`;
    const headed = blocks.map((block) => block === first ? { ...block, id } : block);
    const parts = headed.map((block) => blockMarkup(block, page));
    return tag("section", { "aria-labelledby": id }, ...parts);
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
      return table(block);
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
          table(block.figures)
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
function point({ tone, mark, text, note }) {
  return tag(
    "li",
    { class: tone },
    mark === void 0 ? "" : `${tag("b", {}, escapeMarkup(mark))} `,
    prose(text),
    note === void 0 ? "" : tag("small", {}, prose(note))
  );
}
function table({ columns, rows }) {
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
  const shown = isolated(safe);
  return content.to === void 0 ? shown : tag("a", { href: `#${content.to}` }, shown);
}
function prose(text) {
  if (typeof text === "string") return escapeMarkup(text);
  return text.map((it) => typeof it === "string" ? escapeMarkup(it) : isolated(it.name)).join("");
}
function isolated(name) {
  const whole = inertLine(name);
  const shown = clipped(whole, NAME_LETTERS);
  return tag("bdi", shown === whole ? {} : { title: whole }, escapeMarkup(shown));
}
function tag(name, attributes, ...children) {
  return el(name, attributes, children.join(""));
}

// src/report/writers/markdown.ts
function writeMarkdown({ title, under, cards, footer }) {
  return [
    `# ${escape(plain(title))}`,
    ...under.map((text) => escape(plain(text))),
    ...cards.flat().flatMap(blockText),
    "---",
    `${escape(footer)}
`
  ].join("\n\n");
}
function blockText(block) {
  switch (block.block) {
    case "heading":
      return [`${"#".repeat(block.level)} ${escape(plain(block.text))}`];
    case "paragraph":
      return [escape(plain(block.text))];
    case "points":
      return block.points.length === 0 ? [] : [block.points.map(point2).join("\n")];
    case "table":
      return [table2(block)];
    case "picture":
      return block.figures === void 0 ? [] : [escape(block.caption), table2(block.figures)];
    case "columns":
      return block.columns.flat().flatMap(blockText);
  }
}
var SIGNS = { for: "+", against: "\u2212", plain: "" };
function point2({ tone, mark, text, note }) {
  const before = [SIGNS[tone], mark === void 0 ? "" : `**${escape(mark)}**`].filter((part) => part !== "").map((part) => `${part} `).join("");
  const after = note === void 0 ? "" : `<br>${escape(plain(note))}`;
  return `- ${before}${escape(plain(text))}${after}`;
}
function table2({ columns, rows }) {
  const row = (cells) => `| ${cells.join(" | ")} |`;
  return [
    row(columns.map(({ heading }) => escape(heading))),
    row(columns.map(({ figures: figures2 }) => figures2 === true ? "---:" : "---")),
    ...rows.map((cells) => row(cells.map(cell2)))
  ].join("\n");
}
function cell2(content) {
  const text = cellContent(content);
  const isFigure = typeof content === "object" && "figure" in content;
  return escape(isFigure ? text : formulaSafe(inertLine(text)));
}
function escape(text) {
  return inertLine(text).trim().replace(/[\\`*_[\]#|~!$]/g, "\\$&").replace(/^([-+=])/, "\\$1").replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("@", "&#64;").replace(/:(?=\/\/)/g, "&#58;").replace(/www\./gi, (www) => `${www.slice(0, 3)}&#46;`);
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
var CREATOR = bilingual("{place}{name}", "{place}{name}");
var ACCOUNT = bilingual(
  "Account {id} on {platform}, market {market}.",
  "\u8D26\u53F7 {id}\uFF0C\u5E73\u53F0 {platform}\uFF0C\u5E02\u573A {market}\u3002"
);
var FIGURES2 = bilingual("Figures", "\u6570\u636E");
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
    figures: say(FIGURES2)
  };
}
function introduction(facts, { say, day, language }) {
  const { entries, brief } = facts;
  const [first] = entries;
  const number = (part) => groupDigits(entries.filter((entry) => entry.part === part).length);
  const shown = entries.filter(({ anchor }) => anchor !== void 0).length;
  const platform = brief?.platform ?? first?.grade.platform ?? "";
  const products = (brief?.products ?? []).map(({ name, price }) => [
    { name },
    say(PRICE, { price: amount(price) })
  ]);
  return [
    ...first === void 0 ? [] : [say(ABOUT, { market: first.grade.market, platform, day: day(first.grade.asOf) })],
    say(COUNTS, {
      all: groupDigits(entries.length),
      ranked: number("ranked"),
      quotes: number("to-quote"),
      excluded: number("excluded")
    }),
    ...brief === null ? [] : [[say(PRODUCTS), ...listed(products, language)]],
    ...shown < entries.length ? [say(DETAILS, { shown })] : []
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
      text: prose2(CREATOR, { place: before, name: nameOf(entry) }),
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
export {
  reportHtml,
  reportMarkdown
};
