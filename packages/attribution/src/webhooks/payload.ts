/** A string of JSON, or a whole number of 16 digits or more, which a floating-point number may not hold. */
const STRING_OR_LONG = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** A JSON text whose long whole numbers are read as strings, since ids have up to 19 digits. @throws SyntaxError */
export function parsePayload(text: string): unknown {
  return JSON.parse(
    text.replace(STRING_OR_LONG, (token) => (token.startsWith('"') ? token : `"${token}"`)),
  );
}
