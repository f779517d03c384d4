import { attributionPolicyOf } from '../contract/attribution-policy.ts';
import { type Bin, helpText } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { readContract } from './input.ts';

/** Adds `policy`: the attribution policy of the contract. */
export function addPolicy(bin: Bin): void {
  bin.program
    .command('policy')
    .argument(
      '<contract>',
      helpText('the contract (JSON), - for standard input', '合同（JSON），- 为标准输入'),
    )
    .description(helpText('write the attribution policy of the contract', '输出合同约定的归因规则'))
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((path: string, options: { readonly out?: string }) =>
      bin.run(async (context) => {
        const policy = attributionPolicyOf(await readContract(path, context));
        const rule = `${policy.id}: ${policy.model.model}`;
        await deliverNamed(
          {
            people: JSON.stringify(policy, null, 2),
            json: policy,
            out: options.out,
            what: { en: `attribution policy ${rule}`, 'zh-Hans': `归因规则 ${rule} ` },
          },
          context,
        );
        return 0;
      }),
    );
}
