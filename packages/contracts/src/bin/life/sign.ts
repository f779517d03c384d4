import type { Contract } from '../../contract/document.ts';
import { ed25519Adapter } from '../../life/signature/adapter.ts';
import { signContract } from '../../life/signature/sign.ts';
import { reviewContract } from '../../review/review.ts';
import { type Instant, InstantSchema } from '../../vocabulary/index.ts';
import {
  type Bin,
  type BinContext,
  helpText,
  optionValue,
  readTogether,
} from '../../vocabulary/node/index.ts';
import { deliverNamed } from '../delivery.ts';
import { now, readContract } from '../input.ts';
import { readPrivateKey } from './keys.ts';

interface Arguments {
  readonly by: string;
  readonly key: string;
  readonly at?: Instant;
  readonly out?: string;
}

/** Adds `sign`: a party's signature under a revision. */
export function addSign(bin: Bin): void {
  bin.program
    .command('sign')
    .argument('<contract>', helpText('the revision to sign (JSON)', '待签署的版本（JSON）'))
    .description(
      helpText(
        'sign a revision for a party: a detached JWS over its canonical bytes',
        '为一方签署合同版本：对规范字节的分离式签名',
      ),
    )
    .requiredOption('--by <party>', helpText('the party who signs', '签署方'))
    .requiredOption(
      '--key <file>',
      helpText(
        'its Ed25519 private key (PEM or JWK); openssl genpkey -algorithm ed25519 makes one',
        '其 `Ed25519` 私钥（`PEM` 或 `JWK`）；可用 `openssl genpkey -algorithm ed25519` 生成',
      ),
    )
    .option(
      '--at <instant>',
      helpText('when it is signed; default: now', '签署时间；默认为当前时间'),
      optionValue(InstantSchema, '--at'),
    )
    .option('--out <file>', helpText('write here', '写入此文件'))
    .action((path: string, { by, key: keyFile, at = now(), out }: Arguments) =>
      bin.run(async (context) => {
        const [contract, key] = await readTogether([
          () => readContract(path, context),
          () => readPrivateKey(keyFile, context),
        ]);
        noteReviewErrors(contract, { at, path }, context);
        const signature = await signContract(contract, await ed25519Adapter(by, key), { at });
        const what = {
          en: `signature of ${by} under revision ${contract.revision} of ${contract.id} (${signature.documentHash})`,
          'zh-Hans': `${by} 对 ${contract.id} 第 ${contract.revision} 版的签名（${signature.documentHash}）`,
        };
        await deliverNamed({ people: context.say(what), json: signature, out, what }, context);
        return 0;
      }),
    );
}

/** Says how many errors a review finds: a signature binds to the text as it is. */
function noteReviewErrors(
  contract: Contract,
  { at, path }: { readonly at: Instant; readonly path: string },
  { note }: BinContext,
): void {
  const errors = reviewContract(contract, { asOf: at }).filter((it) => it.severity === 'error');
  if (errors.length === 0) return;
  const see = `livelane-contracts review ${path} --as-of ${at}`;
  note({
    en: `The review finds ${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in what is signed here. To see them: ${see}`,
    'zh-Hans': `审查发现所签文本有 ${errors.length} 项错误。查看：${see}`,
  });
}
