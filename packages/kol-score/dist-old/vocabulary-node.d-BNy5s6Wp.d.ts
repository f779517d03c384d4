import { F as Finding } from './finding-HfYxVfoo.d-DkSWWHIg.js';

/** What is remarked about lists of other services once they were imported, by code. */
declare const IMPORT_FINDINGS: {
    readonly CREATOR_NOT_READ: {
        readonly severity: "error";
        readonly message: {
            readonly en: "{file}, {place}: the creator {creator} was not imported: {reasons}.";
            readonly 'zh-Hans': "{file}，{place}：达人 \"{creator}\" 未导入：{reasons}。";
        };
        readonly fix: {
            readonly en: "Correct it and import the file again; what the file cannot say is given by `--market`, `--platform` and `--currency`.";
            readonly 'zh-Hans': "请更正后重新导入；文件中没有的信息请用 `--market`、`--platform`、`--currency` 指定。";
        };
    };
    readonly VALUE_NOT_READ: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}, {place}: a figure of the creator {creator} is left unknown: {reasons}.";
            readonly 'zh-Hans': "{file}，{place}：达人 \"{creator}\" 的一项数据按未知处理：{reasons}。";
        };
        readonly fix: {
            readonly en: "Correct it and import the file again, or ask the creator.";
            readonly 'zh-Hans': "请更正后重新导入，或向达人询问。";
        };
    };
    readonly CREATOR_REPEATED: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}, {place}: the creator {creator} is in the lists already; the entry that says more was kept.";
            readonly 'zh-Hans': "{file}，{place}：达人 \"{creator}\" 已在列表中；保留信息较多的一条。";
        };
        readonly fix: {
            readonly en: "Compare the two entries if their figures differ.";
            readonly 'zh-Hans': "如两条数据不同，请核对。";
        };
    };
    readonly LIVE_FEE_NOT_QUOTED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {count} creator(s) have prices of videos, posts or a range, but no fee of a live session. The fee is unknown; the prices are in `quotes`.";
            readonly 'zh-Hans': "{file}：{count} 位达人只有视频、图文报价或价格区间，没有直播费用。费用按未知处理，报价保存在 `quotes`。";
        };
        readonly fix: {
            readonly en: "Ask for the price of one live session, and enter it in `fee`.";
            readonly 'zh-Hans': "请询问单场直播价格，并填入 `fee`。";
        };
    };
    readonly FOLLOWERS_RANGE: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: {count} creator(s) have a range instead of a number of followers; the number is unknown.";
            readonly 'zh-Hans': "{file}：{count} 位达人的粉丝数为区间，按未知处理。";
        };
        readonly fix: {
            readonly en: "Enter the number.";
            readonly 'zh-Hans': "请填写具体数量。";
        };
    };
    readonly FOLLOWERS_HIDDEN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {count} creator(s) hide the number of followers.";
            readonly 'zh-Hans': "{file}：{count} 位达人隐藏了粉丝数。";
        };
        readonly fix: {
            readonly en: "Ask the creator for it.";
            readonly 'zh-Hans': "请向达人询问。";
        };
    };
    readonly LIKES_HIDDEN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {count} number(s) of likes of 0, −1 or 3 stand for hidden likes, and are unknown.";
            readonly 'zh-Hans': "{file}：{count} 个点赞数（0、−1 或 3）表示点赞被隐藏，按未知处理。";
        };
        readonly fix: {
            readonly en: "Ask the creator for the figures.";
            readonly 'zh-Hans': "请向达人索取数据。";
        };
    };
    readonly LIVES_NONE: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {count} creator(s) have 0 average viewers of lives: no live was held, and the figure is unknown.";
            readonly 'zh-Hans': "{file}：{count} 位达人的直播平均观看为 0：未开过直播，该数据按未知处理。";
        };
        readonly fix: {
            readonly en: "Ask the creator for past lives.";
            readonly 'zh-Hans': "请向达人询问过往直播。";
        };
    };
    readonly AGES_WITHOUT_SHARES: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {count} creator(s) have the largest age groups of their audience without shares; ages are unknown.";
            readonly 'zh-Hans': "{file}：{count} 位达人只有主要年龄段、没有占比；受众年龄按未知处理。";
        };
        readonly fix: {
            readonly en: "Ask for the audience report.";
            readonly 'zh-Hans': "请索取受众报告。";
        };
    };
    readonly OTHER_SHARES: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {names} in {count} place(s) is no country, language or group that is known; it stays unknown.";
            readonly 'zh-Hans': "{file}：{count} 处 \"{names}\" 不是已知的国家、语言或人群，按未知处理。";
        };
        readonly fix: {
            readonly en: "Nothing needs to be done for what is called other; correct a name that is misspelt.";
            readonly 'zh-Hans': "“其他”一类无需处理；名称有误时请更正。";
        };
    };
    readonly ETHNICITIES_DROPPED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: ethnicities of the audience of {count} creator(s) were dropped. No score uses them.";
            readonly 'zh-Hans': "{file}：已舍弃 {count} 位达人受众的族裔数据，评分不使用此类数据。";
        };
        readonly fix: {
            readonly en: "Nothing needs to be done.";
            readonly 'zh-Hans': "无需处理。";
        };
    };
    readonly CATEGORIES_NOT_MAPPED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: the categories {names} were kept under their own names; a brief matches them only by the same name in lower case.";
            readonly 'zh-Hans': "{file}：类目 \"{names}\" 保留原名；只有与需求单同名（小写）时才匹配。";
        };
        readonly fix: {
            readonly en: "Map them to the categories of your briefs with `--category-map`.";
            readonly 'zh-Hans': "请用 `--category-map` 对应到需求单的类目。";
        };
    };
    readonly CATEGORY_SHARES_EQUAL: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: the categories of {count} creator(s) have no shares; they count equally.";
            readonly 'zh-Hans': "{file}：{count} 位达人的类目没有占比，按均分计算。";
        };
        readonly fix: {
            readonly en: "Enter the shares in `categories` where one matters more.";
            readonly 'zh-Hans': "如有主次，请在 `categories` 中填写占比。";
        };
    };
    readonly POSTS_WITHOUT_CATEGORY: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {count} post(s) have no category, and count for none.";
            readonly 'zh-Hans': "{file}：{count} 条内容没有类目，不计入任何类目。";
        };
        readonly fix: {
            readonly en: "Enter `category` of these posts.";
            readonly 'zh-Hans': "请填写这些内容的 `category`。";
        };
    };
    readonly COLUMNS_DISAGREE: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: {names} disagree in {count} row(s); the value with all its digits was taken.";
            readonly 'zh-Hans': "{file}：{count} 行中 \"{names}\" 互相矛盾；采用位数完整的数值。";
        };
        readonly fix: {
            readonly en: "Compare the columns.";
            readonly 'zh-Hans': "请核对这些列。";
        };
    };
    readonly ACCOUNTS_JOINED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{count} accounts were joined to {persons} person(s), as asked.";
            readonly 'zh-Hans': "已按要求将 {count} 个账号归为 {persons} 人。";
        };
        readonly fix: {
            readonly en: "Check them; `person` of each profile names the person.";
            readonly 'zh-Hans': "请核对；各档案的 `person` 为该人编号。";
        };
    };
    readonly CHANNEL_NOT_FOUND: {
        readonly severity: "error";
        readonly message: {
            readonly en: "{file}: there is no channel {creator}.";
            readonly 'zh-Hans': "{file}：没有频道 \"{creator}\"。";
        };
        readonly fix: {
            readonly en: "Check its id or handle; it may have been closed.";
            readonly 'zh-Hans': "请检查其编号或账号；频道可能已关闭。";
        };
    };
    readonly POSTS_MISSING: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: {count} video(s) of the channel {creator} were not given, as they are private or deleted.";
            readonly 'zh-Hans': "{file}：频道 \"{creator}\" 有 {count} 个视频未返回（私密或已删除）。";
        };
        readonly fix: {
            readonly en: "Nothing needs to be done.";
            readonly 'zh-Hans': "无需处理。";
        };
    };
    readonly ROW_MALFORMED: {
        readonly severity: "error";
        readonly message: {
            readonly en: "{file}, {place}: the row was not imported: {reasons}.";
            readonly 'zh-Hans': "{file}，{place}：该行未导入：{reasons}。";
        };
        readonly fix: {
            readonly en: "Correct it and import the file again.";
            readonly 'zh-Hans': "请更正后重新导入。";
        };
    };
};
/** A code of {@link IMPORT_FINDINGS}. */
type ImportCode = keyof typeof IMPORT_FINDINGS;
/** A remark about an imported list. */
type ImportFinding = Finding<ImportCode>;

/** How a person says that texts are read. */
interface TextHints {
    /** A label of the WHATWG Encoding Standard, as a person gave it. Default: UTF-8, or what the text shows. */
    readonly encoding?: string;
}

/** Findings about a file that was read, with cause and fix. */
declare const FILE_FINDINGS: {
    readonly LIST_EMPTY: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: the list is empty.";
            readonly 'zh-Hans': "{file}：列表为空。";
        };
        readonly fix: {
            readonly en: "Check that nothing is meant.";
            readonly 'zh-Hans': "请确认确实没有内容。";
        };
    };
    readonly SHEET_WITHOUT_WORKBOOK: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: it is no workbook, so that the option --sheet has no effect.";
            readonly 'zh-Hans': "{file}：不是工作簿，选项 --sheet 不起作用。";
        };
        readonly fix: {
            readonly en: "Leave the option out.";
            readonly 'zh-Hans': "请删去该选项。";
        };
    };
    readonly COLUMNS_NOT_READ: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: nothing reads the column(s) {columns}.";
            readonly 'zh-Hans': "{file}：以下列未被读取：{columns}。";
        };
        readonly fix: {
            readonly en: "Check their spelling, map them to ours (`--columns`), or leave them out.";
            readonly 'zh-Hans': "请检查拼写，或用 `--columns` 对应到本工具的列名，或删去。";
        };
    };
    readonly FIELDS_NOT_READ: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: nothing reads the field(s) {fields}.";
            readonly 'zh-Hans': "{file}：以下字段未被读取：{fields}。";
        };
        readonly fix: {
            readonly en: "Check their spelling.";
            readonly 'zh-Hans': "请检查拼写。";
        };
    };
    readonly MEMBERS_UNKNOWN: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: this version does not know {members}; they have no effect.";
            readonly 'zh-Hans': "{file}：本版本不认识 {members}，未产生影响。";
        };
        readonly fix: {
            readonly en: "Check their spelling, or use the version that wrote the file.";
            readonly 'zh-Hans': "请检查拼写，或使用写入该文件的版本。";
        };
    };
    readonly SHEETS_NOT_READ: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file}: the sheet {sheet} was read, and not {others}.";
            readonly 'zh-Hans': "{file}：已读取工作表 {sheet}，未读取 {others}。";
        };
        readonly fix: {
            readonly en: "Choose another one with `--sheet`.";
            readonly 'zh-Hans': "如需其他工作表，请用 `--sheet` 指定。";
        };
    };
    readonly IDS_MAY_BE_ROUNDED: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: {count} id(s) of 16 digits or more end in 000, the first on line {line}: {id}.";
            readonly 'zh-Hans': "{file}：有 {count} 个 16 位以上的编号以 000 结尾，首个在第 {line} 行：{id}。";
        };
        readonly fix: {
            readonly en: "A spreadsheet keeps 15 digits and writes 0 for the others: compare with the source; format the column as text and export again.";
            readonly 'zh-Hans': "电子表格只保留 15 位，其余写作 0：请与来源核对；如有丢失，请将该列设为文本后重新导出。";
        };
    };
    readonly ROWS_HIDDEN: {
        readonly severity: "warning";
        readonly message: {
            readonly en: "{file}: {count} row(s) of the sheet {sheet} are hidden and were read as well.";
            readonly 'zh-Hans': "{file}：工作表 {sheet} 有 {count} 行被隐藏，也已读取。";
        };
        readonly fix: {
            readonly en: "Delete rows that do not count, or show all of them.";
            readonly 'zh-Hans': "请删除不计入的行，或取消隐藏。";
        };
    };
    readonly ENCODING_GUESSED: {
        readonly severity: "hint";
        readonly message: {
            readonly en: "{file} was read as {encoding}. The encoding was guessed from the text.";
            readonly 'zh-Hans': "{file} 按 {encoding} 读取，仅由其文字判断。";
        };
        readonly fix: {
            readonly en: "Name another encoding with `--encoding`.";
            readonly 'zh-Hans': "如需其他编码，请用 `--encoding` 指定。";
        };
    };
    readonly FILE_MAY_BE_CUT: {
        readonly severity: "error";
        readonly message: {
            readonly en: "{file} ends without a line break, so its last row may be cut off; {rows} row(s) were read.";
            readonly 'zh-Hans': "{file} 末尾没有换行，最后一行可能被截断；共读取 {rows} 行。";
        };
        readonly fix: {
            readonly en: "Check the last row, then end the file with a line break, or confirm the number of rows (`--rows` where a command takes it).";
            readonly 'zh-Hans': "请核对最后一行，然后在文件末尾添加换行，或确认行数（支持 `--rows` 的命令用该选项）。";
        };
    };
};
/** A code of {@link FILE_FINDINGS}. */
type FileFindingCode = keyof typeof FILE_FINDINGS;
/** A remark about a file. */
type FileFinding = Finding<FileFindingCode>;

/** How a language writes numbers. */
interface NumberSigns {
    readonly decimal: '.' | ',';
    /** Any one of these stands between groups of three digits; empty where digits are not grouped. */
    readonly group: string;
}

/** How a person says that the tables of a command are read; each is an option of the command line. */
interface TableReading extends TextHints {
    /** Default: the separator that the header line shows. */
    readonly separator?: string;
    /** The sheet of a workbook. Default: the first that is not hidden. */
    readonly sheet?: string;
    /** Default: a decimal point and no grouping. */
    readonly numbers?: NumberSigns;
    /** IANA zone of instants without an offset. Default: they are refused. */
    readonly zone?: string;
    /** Our column names by the file's own. Default: none is renamed. */
    readonly columns?: Readonly<Record<string, string>>;
}

/** A row in memory: its cells as text, by the name of the column. */
type TextRow = Readonly<Record<string, string>>;
/** How a list is read, beside how its text or table is. */
interface ListReading extends TableReading {
    /** What messages call the file. Default: its path. */
    readonly what?: string;
    /** Called with the number of rows after every few thousand. */
    readonly progress?: (rows: number) => void;
}

/** Where redirects are followed to. */
type Redirects = 'same-origin' | 'any-origin';

/** Options of {@link createHttpClient}. Every limit has a default. */
interface HttpClientOptions {
    readonly fetch: typeof globalThis.fetch;
    /** Milliseconds within which the response to one attempt must begin. Default: 10,000. */
    readonly timeoutMs?: number;
    /** Milliseconds for the whole request: all attempts, the delays between them and the body. Default: 30,000. */
    readonly totalMs?: number;
    /** The most bytes of a body, after decompression. Default: 1 MiB. */
    readonly mostBytes?: number;
    /** Attempts after a failed one, if the request may be repeated. Default: 2. */
    readonly retries?: number;
    /** The most milliseconds between two attempts, also if `Retry-After` asks for more. Default: 5,000. */
    readonly mostDelayMs?: number;
    /**
     * Where redirects are followed to. Default: `same-origin`; with `any-origin`, for content that is checked by other
     * means, the caller's headers and body never reach another origin, and HTTPS never becomes HTTP.
     */
    readonly redirects?: Redirects;
    /** Random numbers from 0 to 1, which spread the delays of many clients. Default: `Math.random`. */
    readonly random?: () => number;
}

export { IMPORT_FINDINGS as b };
export type { FileFinding as F, HttpClientOptions as H, ImportCode as I, ListReading as L, NumberSigns as N, TextRow as T, ImportFinding as a };
