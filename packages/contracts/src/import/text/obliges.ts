/**
 * Words by which somebody owes or may do something. An agreement writes them in lower case, or all in capitals, so that a party
 * may be called "Will Smith".
 */
const OBLIGES =
  /\b(?:shall|will|must|agrees?|undertakes?|pays?|grants?|warrants?|may(?: not)?|is to|are to|is responsible|SHALL|WILL|MUST)\b|[甲乙丙丁各双]方(?:[^，。；\n：:（(]{0,40})(?:应|须|需|将|不得|负责|承诺|保证|支付|付款|结算|发布|授权|有权|可)|(?:应当?|须|需|不得|负责|承诺|保证)[\p{Script=Han}\d]|支付|付给/u;

/** Whether words bind somebody: a line with them is more than a label, a name or a heading. */
export const obliges = (words: string): boolean => OBLIGES.test(words);

const BINDS = /\b(?:shall|will|must|agrees?|pays?)\s\w/i;
const BINDS_CHINESE = /[甲乙丙丁]方[^，。；\n]{0,40}(?:应|须|不得|支付|发布|承诺|负责)/;

/** Whether a line that looks like a heading, such as "The Creator Will Publish Three Videos", binds somebody. */
export const bindsParty = (line: string): boolean => BINDS.test(line) || BINDS_CHINESE.test(line);
