import type { TermText } from '../term-text.ts';

/** Version 1. */
export const indemnityText: TermText = {
  provisions: [
    {
      en: 'Each party indemnifies every other party against loss from claims of third parties, and from fines of authorities, that arise because it broke this contract or a law, because what it supplied for content infringes the right of a third party, or because goods that it supplied are defective or were described wrongly by it.',
      'zh-Hans':
        '因一方违反本合同或法律、其为内容提供的材料侵犯第三方权利，或其提供的商品存在缺陷、由其作出的商品说明不实，致使其他各方遭受第三方索赔或主管机关处罚的，该方应赔偿其他各方由此产生的损失。',
    },
    {
      en: 'Where an article of this contract says who bears a loss of this kind, that article applies.',
      'zh-Hans': '条款已约定此类损失由谁承担的，从其约定。',
    },
    {
      en: 'Whoever asks to be indemnified gives notice of the claim within 10 days after learning of it, leaves the defence to the indemnifying party where that party takes it on, and settles nothing without its consent. A late notice lowers the indemnity by what the delay cost.',
      'zh-Hans':
        '请求赔偿的一方应在知悉索赔后10日内通知赔偿方；赔偿方承担抗辩的，应交由其抗辩，且未经其同意不得和解。迟延通知的，因迟延增加的损失不予赔偿。',
    },
    {
      when: 'capped',
      en: 'The limit of liability of this contract applies to indemnities.',
      'zh-Hans': '本合同的责任限制适用于本条的赔偿。',
    },
    {
      when: '!capped',
      en: 'The limit of liability of this contract does not apply to indemnities.',
      'zh-Hans': '本合同的责任限制不适用于本条的赔偿。',
    },
  ],
};
