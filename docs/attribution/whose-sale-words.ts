/** The texts of the guide "Whose sale is it?", by language. */
export const WHOSE_SALE = {
  en: {
    title: '# Whose sale is it?',
    other: '[中文](whose-sale-is-it.zh-Hans.md)',
    short: [
      'An order belongs to a cooperation where the rule that both sides signed says so: the [attribution policy](../records/attribution-policy.md) of the contract. It asks four questions of every order:',
      "1. **Which touches are the buyer's?** A code redeemed for the order, a click id that the order returns, the live session in whose room it was placed, and an identity in both records join a touch to an order, the strongest first.\n2. **Which of them are recent enough?** Every kind of touch has an attribution window, and a touch earns nothing once it is over.\n3. **Which class is the best?** Where the policy has classes, such as codes before clicks before views, the best class that has a touch decides alone.\n4. **How is the money divided among the touches that are left?** By the model of the policy.",
      'Whatever the answer, the parts of an order sum to its money to the cent, and what nobody earned is a part as well. The rule decides what is paid; whether the sale would have come without the touch, only an experiment tells ([Which model when](which-model-when.md)).',
      'This page follows one order through all of it. Its figures are computed by `@livelane/attribution`, and a test compares them with amounts worked out by hand.',
    ],
    order: '## One order',
    orderAbout: (amount: string, lines: string, at: string) =>
      `Ada orders for ${amount} (${lines}) at ${at}. This is known of her; seven days lie between one touch and the next:`,
    orderHead: ['touch', 'when', 'kind', 'credits', 'before the order', 'in its window of 30 days'],
    before: (days: number, minutes: number) =>
      `${days === 0 ? '' : `${days} d `}${minutes} min`.trim(),
    yes: 'yes',
    no: 'no',
    window: '## Is there an attribution window?',
    windowAbout:
      'Yes: the policy has one for clicks, one for views, one for orders in a live room, and may have one for any kind of touch or class. A window is half-open: an order exactly at its end is outside. It lasts elapsed time, or calendar days in a zone. A click that is outside is never credited. The same order by the click window:',
    windowHead: ['click window', '`first` credits', '`last-non-direct` credits'],
    days: (days: number) => `${days} ${days === 1 ? 'day' : 'days'}`,
    windowNote:
      'So the window decides more than the model. With 7 days the last click of mia is half an hour too old, and the direct visit is all that is left.',
    platforms:
      'What platforms do by default, with the same touches (`--platform NAME`; direct visits do not count there):',
    platformsHead: ['platform', 'click window', 'credited'],
    nobody: 'nobody',
    models: '## Every model',
    modelsAbout:
      'Five touches are left, of noor, mia, the newsletter, mia again, and a direct visit. The models that may settle divide the order among them:',
    modelsHead: ['model', 'noor', 'mia', 'newsletter', 'direct', 'by hand'],
    byHand: {
      first: 'all to the first touch',
      last: 'all to the last touch',
      'last-non-direct': 'all to the last touch that is no direct visit',
      linear: '5 touches, a fifth each',
      'linear-unique': '4 parties, a quarter each',
      position: '40 % to the first, 40 % to the last, 20 % to the three between',
      'time-decay': 'half-life 7 days: 1/16, 1/8, 1/4, 1/2, 1, in all 31/16',
      'frozen-fit': 'coefficients: see below',
    } as Readonly<Record<string, string>>,
    driven: '## What data-driven models say',
    drivenAbout:
      "Markov and Shapley do not divide an order: they credit channels over all journeys, and the credit of yesterday changes with the orders of today. So they may not settle. With these journeys, of which the first is Ada's:",
    journeysHead: ['path', 'orders', 'without an order'],
    drivenThen: 'the five orders are credited so:',
    drivenHead: ['model', 'noor', 'mia', 'newsletter', 'direct'],
    frozen: (coefficients: string) =>
      `To settle by one, freeze it: \`freezeFit\` makes a model of a policy of its credits, with a hash. Frozen, the Markov model has the coefficients ${coefficients}, and Ada's order is divided in proportion to them (\`frozen-fit\` above).`,
    room: '## In the live room',
    roomAbout:
      'Mia is live; Ben clicks a pinned product at 14:00. A click in the room has a window of its own for orders in the room, here 30 minutes. An order in the room of which no touch of the buyer is known goes to the creator of the room, if she is the only one there; a buyer who is known, be it by an expired click, is not.',
    caseHead: ['order', 'credited'],
    roomCases: {
      within: 'of Ben in the room, at 14:29:59',
      after: 'of Ben in the room, at 14:30:00',
      outside: 'of Ben in the shop, at 14:30:00: the click window of 30 days counts',
      unknown: 'of Cleo in the room, of whom nothing is known',
      known: 'of Cleo in the room, who clicked a link of ava 43 days before',
    } as Readonly<Record<string, string>>,
    codes: '## Discount codes',
    codesAbout:
      "A code credits the creator who owns it when the order is placed. With `codeTakesAll` it takes the order, whatever was clicked before; without, it is one more touch, the last. Ada's order with codes:",
    codeCases: {
      one: '`noor10` (letter case does not matter)',
      two: '`NOOR10` and `AVA10`: a `CODE_CONFLICT` finding, and the model divides the order among them',
      ended: '`OLD5`, which ended in January',
      shares: '`NOOR10` without `codeTakesAll`, by `linear`',
    } as Readonly<Record<string, string>>,
    codesNote:
      "A code that is entered just before payment, after the clicks of another creator, is a `LATE_CODE` finding, and a creator's own purchase a `SELF_PURCHASE`: a person decides.",
    refunds: '## When something goes back',
    refundsAbout:
      'A refund is a row of its own with a negative amount, in the proportions of what is left of its line; rows that were written stay as they are. By `linear`, with the mug sent back in two halves:',
    refundHead: ['row', 'line', 'noor', 'mia', 'newsletter', 'direct'],
    rowNames: { sale: 'sale', refund: 'refund' } as Readonly<Record<string, string>>,
    sum: 'sum',
    self: '## See it for an order of your own',
    selfAbout:
      '`livelane-attribution explain --order ID` lists every touch of the buyer with its window, its share and the reason, computed by the code that credits; `report` shows credit by model and by click window on one page. Every row names the policy, its revision and its hash, so that both sides can compute it anew.',
  },
  'zh-Hans': {
    title: '# 这笔销售归谁？',
    other: '[English](whose-sale-is-it.md)',
    short: [
      '订单是否属于某次合作，由双方签署的规则决定，即合同的[归因规则](../records/attribution-policy.md)。它对每个订单问四个问题：',
      '1. **哪些触点属于买家？** 订单使用的优惠码、订单带回的点击编号、下单所在直播间的场次，以及两边记录中相同的身份，将触点与订单关联，最强者在前。\n2. **哪些足够近？** 每种触点都有归因窗口，过期的触点不得份额。\n3. **哪个等级最高？** 规则设有等级时（如优惠码先于点击、点击先于浏览），有触点的最高等级独自决定。\n4. **金额如何在剩下的触点之间分配？** 按规则的模型。',
      '无论结果如何，订单各部分之和精确等于其金额，无人应得的部分也是其中之一。规则决定支付什么；没有该触点销售是否也会发生，只有实验能回答（[何时用哪个模型](which-model-when.zh-Hans.md)）。',
      '本页用一个订单走完全程。数字由 `@livelane/attribution` 计算，并由测试与手工计算的金额核对。',
    ],
    order: '## 一个订单',
    orderAbout: (amount: string, lines: string, at: string) =>
      `Ada 于 ${at} 下单 ${amount}（${lines}）。已知以下触点，自第二个起每两个相隔七天：`,
    orderHead: ['触点', '时间', '类型', '归因对象', '距下单', '在 30 天窗口内'],
    before: (days: number, minutes: number) =>
      `${days === 0 ? '' : `${days} 天 `}${minutes} 分钟`.trim(),
    yes: '是',
    no: '否',
    window: '## 有归因窗口吗？',
    windowAbout:
      '有：规则分别规定点击、浏览与直播间内下单的窗口，也可为任一触点类型或等级单独规定。窗口左闭右开：恰在终点的订单不在窗口内。长度按经过的时间或某时区的日历日计算。窗口外的点击不归因。同一订单在不同点击窗口下：',
    windowHead: ['点击窗口', '`first` 归于', '`last-non-direct` 归于'],
    days: (days: number) => `${days} 天`,
    windowNote:
      '可见窗口比模型更能决定结果：7 天窗口下，mia 的最后一次点击早了半小时，只剩直接访问。',
    platforms: '各平台默认方式下的同一组触点（`--platform NAME`；那里不计直接访问）：',
    platformsHead: ['平台', '点击窗口', '归因对象'],
    nobody: '无人',
    models: '## 每个模型',
    modelsAbout:
      '剩下五个触点：noor、mia、newsletter、再次 mia、直接访问。可用于结算的模型这样分配该订单：',
    modelsHead: ['模型', 'noor', 'mia', 'newsletter', 'direct', '手工计算'],
    byHand: {
      first: '全部归于第一个触点',
      last: '全部归于最后一个触点',
      'last-non-direct': '全部归于最后一个非直接访问的触点',
      linear: '5 个触点各五分之一',
      'linear-unique': '4 方各四分之一',
      position: '首个 40%，末个 40%，中间三个共 20%',
      'time-decay': '半衰期 7 天：1/16、1/8、1/4、1/2、1，合计 31/16',
      'frozen-fit': '按系数，见下文',
    } as Readonly<Record<string, string>>,
    driven: '## 数据驱动模型怎么说',
    drivenAbout:
      'Markov 与 Shapley 不分配单个订单，而是在全部旅程上归因给渠道，昨天的结果会随今天的订单改变，因此不能用于结算。以下旅程中第一条是 Ada 的：',
    journeysHead: ['路径', '订单', '未下单'],
    drivenThen: '五个订单归因如下：',
    drivenHead: ['模型', 'noor', 'mia', 'newsletter', 'direct'],
    frozen: (coefficients: string) =>
      `要按其结算，须先冻结：\`freezeFit\` 将结果变成带哈希的规则模型。冻结后 Markov 模型的系数为 ${coefficients}，Ada 的订单按其比例分配（见上文 \`frozen-fit\`）。`,
    room: '## 在直播间',
    roomAbout:
      'mia 正在直播，Ben 于 14:00 点击置顶商品。直播间内的点击对直播间内的订单有单独的窗口，此处为 30 分钟。直播间内的订单若不知道买家的任何触点，则归于该直播间唯一的达人；买家已知（哪怕只有过期的点击）则不然。',
    caseHead: ['订单', '归因对象'],
    roomCases: {
      within: 'Ben 于 14:29:59 在直播间下单',
      after: 'Ben 于 14:30:00 在直播间下单',
      outside: 'Ben 于 14:30:00 在店铺下单：适用 30 天点击窗口',
      unknown: 'Cleo 在直播间下单，对她一无所知',
      known: 'Cleo 在直播间下单，43 天前点击过 ava 的链接',
    } as Readonly<Record<string, string>>,
    codes: '## 优惠码',
    codesAbout:
      '优惠码归因给下单时拥有它的达人。设 `codeTakesAll` 时，无论之前点击过什么，优惠码独占订单；否则它是又一个触点，且是最后一个。Ada 的订单使用优惠码时：',
    codeCases: {
      one: '`noor10`（不分大小写）',
      two: '`NOOR10` 与 `AVA10`：发现 `CODE_CONFLICT`，由模型在两者之间分配',
      ended: '`OLD5`，一月已到期',
      shares: '`NOOR10`，不设 `codeTakesAll`，按 `linear`',
    } as Readonly<Record<string, string>>,
    codesNote:
      '在另一位达人的点击之后、付款前才输入的优惠码会得到 `LATE_CODE` 发现，达人自购会得到 `SELF_PURCHASE`，由人判断。',
    refunds: '## 退款时',
    refundsAbout:
      '退款是金额为负的单独一行，按该订单行剩余部分的比例分配；已写出的行保持不变。按 `linear`，杯子分两次各退一半：',
    refundHead: ['行', '订单行', 'noor', 'mia', 'newsletter', 'direct'],
    rowNames: { sale: '销售', refund: '退款' } as Readonly<Record<string, string>>,
    sum: '合计',
    self: '## 查看自己的订单',
    selfAbout:
      '`livelane-attribution explain --order ID` 列出买家的每个触点及其窗口、份额与原因，由归因的同一段代码计算；`report` 在一页上展示各模型与各点击窗口下的归因。每一行都注明规则、修订与哈希，双方均可重新计算。',
  },
} as const;
