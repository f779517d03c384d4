/**
 * Whether contracts under the law of a market have the form that legal departments in China expect: the terms in `-cn`, amounts in
 * capital numerals, parties called 甲方 and 乙方, seals.
 */
export const hasChineseForm = (law: string): boolean => law === 'CN';
