/** A string of JSON, also one that does not end, or a number. */
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.?)*"?|-?\d[\d.eE+-]*/gs;

/** A whole number of 16 digits or more, which a floating-point number may not hold. */
const LONG = /^-?\d{16,}$/;

/** A JSON text whose long whole numbers are read as strings, since ids have up to 19 digits. @throws SyntaxError */
export function parsePayload(text: string): unknown {
  return JSON.parse(
    text.replace(STRING_OR_NUMBER, (token) => (LONG.test(token) ? `"${token}"` : token)),
  );
}
