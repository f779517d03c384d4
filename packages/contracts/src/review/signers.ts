import type { Contract } from '../contract/document.ts';
import { isNaturalPerson, type Party } from '../contract/party.ts';
import { hasChineseForm } from '../standard/chinese-form.ts';
import type { BothLanguages } from '../vocabulary/index.ts';
import { type ReviewFinding, reviewFinding } from './finding.ts';
import { hasValidNumber } from './registration.ts';

const DETAILS = {
  address: { en: 'the postal address', 'zh-Hans': '通讯地址' },
  email: { en: 'the e-mail address', 'zh-Hans': '电子邮箱' },
  legalName: { en: 'the legal name', 'zh-Hans': '法定名称或姓名' },
  representative: { en: 'who represents it', 'zh-Hans': '代表人' },
  registration: {
    en: 'the unified social credit code or identity card number',
    'zh-Hans': '统一社会信用代码或身份证号',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

const NUMBERS: Readonly<Record<string, BothLanguages>> = {
  'unified-social-credit-code': { en: 'unified social credit code', 'zh-Hans': '统一社会信用代码' },
  'identity-card': { en: 'identity card number', 'zh-Hans': '身份证号' },
};

/** What is missing or wrong of the parties that sign: where notices go, who they are, by what number. */
export function signerIssues({ parties, law }: Contract): ReviewFinding[] {
  return parties.flatMap((party, index): ReviewFinding[] => {
    if (party.role === 'payee') return [];
    const path = `/parties/${index}`;
    const missing = detailsOf(party, law).filter(
      (field) => party[field] === undefined || party[field] === '',
    );
    return [
      ...(missing.length === 0
        ? []
        : [
            reviewFinding('SIGNER_DETAIL_MISSING', {
              path,
              values: {
                party: party.name,
                details: {
                  en: missing.map((field) => DETAILS[field].en).join(', '),
                  'zh-Hans': missing.map((field) => DETAILS[field]['zh-Hans']).join('、'),
                },
              },
            }),
          ]),
      ...numberIssues(party, path),
    ];
  });
}

/** Companies are represented; a party established in China is known by a number, which contracts under its law name. */
function detailsOf(party: Party, law: string): (keyof typeof DETAILS)[] {
  const isKnownByNumber = hasChineseForm(law) && hasChineseForm(party.market);
  return [
    'address',
    'email',
    ...(isNaturalPerson(party) ? [] : (['legalName', 'representative'] as const)),
    ...(isKnownByNumber ? (['registration'] as const) : []),
  ];
}

function numberIssues({ name, registration }: Party, path: string): ReviewFinding[] {
  if (registration === undefined || hasValidNumber(registration)) return [];
  const kind = { ...NUMBERS[registration.type] };
  return [
    reviewFinding('SIGNER_NUMBER_WRONG', {
      path: `${path}/registration/number`,
      values: { kind, party: name },
    }),
  ];
}
