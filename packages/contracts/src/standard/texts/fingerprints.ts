import type { DisplayLanguage, Sha256 } from '../../vocabulary/index.ts';
import type { StandardTermId } from '../schemas.ts';

/**
 * The SHA-256 of each text, version 1. A text is frozen: a test compares. Whoever wants other words adds a version; these lines
 * are never edited.
 */
export const TERM_FINGERPRINTS: Readonly<
  Record<StandardTermId, Readonly<Record<DisplayLanguage, Sha256>>>
> = {
  definitions: {
    en: 'sha256:0973d0c4c3072b21f7593e3c04da0cbae2d8e2f10b77322b78e4649ef9769555',
    'zh-Hans': 'sha256:d3a372c566b19f04537995aa690437d5598e66d0150e53cc4e2024d904e4a101',
  },
  'rights-transfer': {
    en: 'sha256:0d3bf28e5aa4c51872d2e5b53903fcfadc291299e1a04d6824b49e818b00461c',
    'zh-Hans': 'sha256:dc5606d042c5e0fcb4d0470caff0cd9e5e779bed665c57c8040fbb8041be344c',
  },
  licence: {
    en: 'sha256:be424e7ef8f08602a001dc2426d30a87dd3a59ced14f55dcddb49a1b4b10a52c',
    'zh-Hans': 'sha256:416446c9f840a36bc85684ad78bea5c0ef4a509943e5ecfd569cee2c75f338db',
  },
  'moral-rights': {
    en: 'sha256:80c6f106afb82d7d2bbb92a447a5af9c6cfff908f5f269edd2ae69037e535263',
    'zh-Hans': 'sha256:21bc0bd089868375475f9b8ecd252e5cbf4865269dbc4640412dee079adc3ca5',
  },
  confidentiality: {
    en: 'sha256:d46c35d90326baf8cac74a20db6bc9fa6919ba35ae4329b9ce52fb82add3ac3c',
    'zh-Hans': 'sha256:435d83bd39a16e46cdbcbc8893e802f7cfffb217f51217e9fafd53feda840e60',
  },
  'data-protection': {
    en: 'sha256:69d04ac4524a8077cde3556578a878d042f43a3d6fd6d506020bfc98ee568ad5',
    'zh-Hans': 'sha256:18e8a6658019ef97184e4c39fc70543d958dddb64fd3e2efea17b88820c70462',
  },
  conduct: {
    en: 'sha256:9dd66468abcc191a8e0f6d076b1cf6abefa9e2cb272c61e858a3309b6d7c5fdc',
    'zh-Hans': 'sha256:0127ab3b2e5ed1dfa53318609c9286d5bc62e033d0ef318460bf79a172b76a4c',
  },
  'independent-contractor': {
    en: 'sha256:cd20e22488781f501b402aff5b0cdb08b69d68e78462eb3e470690170f2c5584',
    'zh-Hans': 'sha256:b06d775a64ae9e0a5573e50ea43f3b916f086baafa80a73e1b38038a115be1e6',
  },
  'invoices-cn': {
    en: 'sha256:60f1e20e091768729c414d7d88ebf5217b3294ca09b93a35ee1b8ebd6357bde7',
    'zh-Hans': 'sha256:0e7dbef570ebc8b1e551e3b66813d7a19dfcfcecffd6623e4e56aecd719d0ed0',
  },
  'late-payment': {
    en: 'sha256:2320cd6fa4bf500f1d570087ca444dd69fc520f6a82e24cea12090655e9587bc',
    'zh-Hans': 'sha256:22707f74c047fb73e86130d4e7e4f01e060a8172cd2442f02134e9d71fd83a36',
  },
  'breach-cn': {
    en: 'sha256:8c019c5d0a37b185ad4f375fdaec09e87cf9a13237cd4c3ab850bca790072b54',
    'zh-Hans': 'sha256:1ad74db8a60e031ba3583c390a4c0cbc98cde84bfe5b49641f576af4eed23d12',
  },
  liability: {
    en: 'sha256:fb92eab1499ec5ec8e37cc237900ba218cf395437dfae597e85cb16976318164',
    'zh-Hans': 'sha256:1e711fae445ff68d00534822c9f1287eb9bdf61c3c7b51aa9c5d42e2deeac266',
  },
  indemnity: {
    en: 'sha256:00332b43efc7f12213d4f77e1dc388bb05bbc2ac5c4559de29cfa39b9e1e9a64',
    'zh-Hans': 'sha256:c69d8af220c0387e4dafaac94f1bc23eddf52d9103c3d9aa92e22f1b4b931b61',
  },
  insurance: {
    en: 'sha256:d31c97afc43e39d23eb6e1019b83b40f68e5de81caa26cd9e930475b08803db1',
    'zh-Hans': 'sha256:2186b7e1675f6a47f800b5ec8081b7cac16b7d1d3efca0c45e24572958025391',
  },
  audit: {
    en: 'sha256:dc4a455eb967da36f639f1bc60c62183075bb2df9ab31692da66e2aee0edafc1',
    'zh-Hans': 'sha256:e44616725844440750338d67e9bd1333fc4d9415e3f1067e06cda6909e9f7b18',
  },
  assignment: {
    en: 'sha256:ce0b101d783161f01c8d03fccb5ae079b5ae7d22842017381247a9ae878e0d5d',
    'zh-Hans': 'sha256:505dabe1c7e61df5dca92ba559ed4ddd93a09e712674942c168b382def72f26f',
  },
  amendments: {
    en: 'sha256:a5059bbb425fe26212342cbce5fdfae0f106dcb8bb7732d5bb8a528fbfea27ae',
    'zh-Hans': 'sha256:bf6c11a1e1152120aad137ca29b8d2b238e4151cd2d73d63477510bc8c962f87',
  },
  'entire-agreement': {
    en: 'sha256:75f310421560f2528be7ef59f4b69612117cb35a80716175fe7101cc7ed6b7ae',
    'zh-Hans': 'sha256:29d212a83b1c0f543c8dd07d1ea77c3330c377a55de9d2545dce8158af8895bb',
  },
  severability: {
    en: 'sha256:cac42c984318c1e0c7cb5065e7a4d9ce3f03d5ab79ba66aa9f1f8d39528719e0',
    'zh-Hans': 'sha256:ff226ecf28115c8d54ee447a4f03aa3191110da1e3be4ffed2540bc5612f678d',
  },
  notices: {
    en: 'sha256:5862d31130452f201d53ed14a0177e352d2ca931051286076a4b811bf93374cd',
    'zh-Hans': 'sha256:323694a6d7a4dc961166464faf36cfcc8b399cbf44baed0149355f76f2b31645',
  },
  'governing-law': {
    en: 'sha256:2f361980aa0987faf9da971fe9f37588304c867cfa8dae3624539cee4043db75',
    'zh-Hans': 'sha256:bb614e9f81a50522d13de95ee991cfeb03afbb625540ad58df20227cfd804598',
  },
  courts: {
    en: 'sha256:829711b73a9dc3eeafbfb1ded8d3b2645716ae6482f1a57247a76033caee23da',
    'zh-Hans': 'sha256:ce801fd6c53f4fb36d3e6198ab797763ed04c6ec9126a65e44b6caccbd16a5a8',
  },
  arbitration: {
    en: 'sha256:1fdef3577be1825af94f0f844488b336d9eb6f21637f258487683864f9dd2be7',
    'zh-Hans': 'sha256:34fd405fcbea2a24e67d2c6ac63ad14fb18cebc7336fdf8a9f8a83898bb421f1',
  },
  'litigation-cn': {
    en: 'sha256:81180940782c352b1b3f53161a8e4242d649e95de9ac0ff7cc82964abd637e40',
    'zh-Hans': 'sha256:2d4a6501be0d16344d35b76201ab310ceb74fd8429cb94809ad9575c047bbc0c',
  },
  counterparts: {
    en: 'sha256:319b00ccd3333ee4efd474ab5b52ea0ce044c4fba739d544026b964dd530687f',
    'zh-Hans': 'sha256:98ec7b446aeecd4d05b376d50df3113b7435fdfbc9f9c602bb7996b684a10bd0',
  },
  'copies-cn': {
    en: 'sha256:94881db9b04d6e54ed69f9d076e49fd5751a601186afca25cc468fbd608d6423',
    'zh-Hans': 'sha256:17b98dbe949c2ba7849142b6d606291ba3ab585ba17d30491b8444639ca7c572',
  },
};
