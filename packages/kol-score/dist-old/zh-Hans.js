// ../contracts/src/vocabulary/zh-Hans/file-issues.ts
var FILE_ISSUES_ZH_HANS = {
  JSON: "\u6709\u6548\u7684 JSON",
  JSON_NAME_ONCE: "\u540C\u4E00\u5BF9\u8C61\u4E2D\u6BCF\u4E2A\u540D\u79F0\u53EA\u51FA\u73B0\u4E00\u6B21",
  JSON_DIGITS: "\u8BFB\u53D6\u540E\u4E0D\u4E22\u5931\u4F4D\u6570\u7684\u6570\uFF1B\u5982\u6B64\u957F\u7684\u7F16\u53F7\u987B\u52A0\u5F15\u53F7",
  NDJSON_VALUE: "\u6BCF\u884C\u4E00\u4E2A JSON \u503C",
  NOT_EMPTY: "\u975E\u7A7A\u6587\u4EF6",
  LIST_GIVEN: "\u5217\u8868\uFF1B\u7A7A\u5217\u8868\u5199\u4F5C `[]` \u6216\u4EC5\u6709\u8868\u5934\u7684\u8868\u683C\u3002\u6CA1\u6709\u4EFB\u4F55\u6587\u5B57\u7684\u8F93\u5165\u5F80\u5F80\u6765\u81EA\u5931\u8D25\u7684\u547D\u4EE4",
  LIST: "\u5217\u8868\uFF1AJSON \u6570\u7EC4\uFF0C\u6216\u6BCF\u884C\u4E00\u6761\u8BB0\u5F55",
  FILE_KIND: "JSON\u3001NDJSON\u3001CSV \u6216 .xlsx \u5DE5\u4F5C\u7C3F",
  ROWS: "`--rows` \u7ED9\u51FA\u7684 {rows} \u884C",
  FILE_EXISTS: "\u5B58\u5728\u7684\u6587\u4EF6",
  FILE_OF_ITS_OWN: "\u53E6\u4E00\u4E2A\u5199\u5165\u7684\u6587\u4EF6\uFF1A{other} \u6307\u5411\u540C\u4E00\u6587\u4EF6",
  FILE_NO_FOLDER: "\u6587\u4EF6\uFF0C\u800C\u975E\u6587\u4EF6\u5939",
  FILE_ALLOWED: "\u6709\u6743\u8BFB\u53D6\u7684\u6587\u4EF6",
  FILE_TEXT: "UTF-8 \u6587\u672C\uFF0C\u6216\u6240\u6307\u660E\u7F16\u7801\uFF08`--encoding`\uFF09\u7684\u6587\u672C",
  FILE_ENCODING: "WHATWG \u7F16\u7801\u6807\u51C6\u7684\u540D\u79F0\uFF0C\u5982 utf-8 \u6216 gb18030",
  FILE_SMALLER: "\u81F3\u591A {mostMegabytes} MB",
  FILE_WHOLE: "\u5B8C\u6574\u7684\u6587\u4EF6",
  STDIN_ONCE: "\u6807\u51C6\u8F93\u5165\u53EA\u7528\u4E8E\u4E00\u4E2A\u8F93\u5165",
  FILE_SOUND: "\u7CFB\u7EDF\u80FD\u8BFB\u53D6\u7684\u6587\u4EF6",
  REQUIRED_OR_NULL: "\u6B64\u5B57\u6BB5\uFF08\u5FC5\u586B\uFF1B\u672A\u77E5\u65F6\u4E3A null\uFF09",
  KIND: "\u201C{kind}\u201D\uFF08{source}\uFF09",
  CSV_HEADER: "\u8868\u5934\u884C",
  CSV_COLUMN_ONCE: "\u6BCF\u4E2A\u5217\u540D\u53EA\u51FA\u73B0\u4E00\u6B21",
  CSV_CELLS: "\u5355\u5143\u683C\u6570\u4E0E\u8868\u5934\u4E00\u81F4\uFF1B\u542B\u5206\u9694\u7B26\u7684\u5355\u5143\u683C\u987B\u52A0\u5F15\u53F7",
  CSV_QUOTES: "\u6210\u5BF9\u7684\u5F15\u53F7",
  COLUMN: "\u6B64\u540D\u79F0\u7684\u5217",
  COLUMN_OR_ALIAS: "\u6B64\u540D\u79F0\u7684\u5217\uFF0C\u6216 {names}",
  COLUMN_NEAR: "\u6B64\u540D\u79F0\u7684\u5217\uFF0C\u53E6\u4E00\u5217\u4E0E\u4E4B\u76F8\u8FD1\uFF1A\u8BF7\u66F4\u540D\u6216\u7528 `--columns` \u5BF9\u5E94",
  COLUMN_MISSPELT: "\u5217 {near}\uFF0C\u6B64\u540D\u79F0\u4E0E\u4E4B\u76F8\u8FD1\uFF1A\u8BF7\u66F4\u540D\u6216\u7528 `--columns` \u5BF9\u5E94",
  COLUMN_OF_FILE: "\u6587\u4EF6\u4E2D\u7684\u5217\uFF1A{columns}",
  COLUMN_OF_FILE_NEAR: "\u6587\u4EF6\u4E2D\u7684\u5217\uFF1B\u6587\u4EF6\u6709 {near}",
  COLUMN_OF_TABLE: "CSV \u6216 .xlsx \u6587\u4EF6\uFF0C\u5176\u5217\u65B9\u53EF\u5BF9\u5E94",
  COLUMN_KNOWN: "\u53EF\u8BFB\u53D6\u7684\u5217\uFF1A{columns}",
  COLUMN_KNOWN_NEAR: "\u53EF\u8BFB\u53D6\u7684\u5217\uFF1B\u76F8\u8FD1\u7684\u6709 {near}",
  COLUMN_TWICE: "{column} \u53EA\u5BF9\u5E94\u4E00\u5217\uFF0C\u800C\u975E {columns}",
  COLUMN_AGREES: "\u4E0E\u5217 {column} \u76F8\u540C\u7684\u503C",
  SEPARATOR: '\u4E00\u4E2A\u5B57\u7B26\uFF0C\u5982 ";" \u6216 tab',
  COLUMN_MAP: "\u4ECE\u6587\u4EF6\u5217\u540D\u5230\u672C\u5DE5\u5177\u5217\u540D\u7684\u5BF9\u8C61",
  WORKBOOK_XLSX: "\u65E0\u5BC6\u7801\u7684 .xlsx \u5DE5\u4F5C\u7C3F\uFF08\u975E\u5176\u4ED6\u683C\u5F0F\uFF09\uFF1A\u8BF7\u53E6\u5B58\u4E3A .xlsx \u6216 CSV",
  WORKBOOK: "\u5B8C\u6574 .xlsx \u5DE5\u4F5C\u7C3F\u7684\u5B57\u8282",
  SHEET_EMPTY: "\u975E\u7A7A\u7684\u5DE5\u4F5C\u8868\uFF1B\u8BF7\u7528 `--sheet` \u53E6\u9009\uFF1A{sheets}",
  SHEET: "\u5DE5\u4F5C\u7C3F\u4E2D\u7684\u5DE5\u4F5C\u8868\uFF1A{sheets}",
  CELL_ERROR: "\u503C\uFF0C\u800C\u975E\u516C\u5F0F\u7684\u9519\u8BEF",
  CELL_UNCOMPUTED: "\u516C\u5F0F\u7684\u7ED3\u679C\uFF0C\u800C\u6587\u4EF6\u4E2D\u6CA1\u6709\uFF1A\u8BF7\u7528\u7535\u5B50\u8868\u683C\u6253\u5F00\u5E76\u4FDD\u5B58",
  CELLS_UNMERGED: "\u6BCF\u884C\u6BCF\u5217\u5404\u6709\u4E00\u4E2A\u5355\u5143\u683C\uFF1A\u8BF7\u53D6\u6D88\u5408\u5E76 {range}",
  CELL_EMPTY: "\u5355\u5143\u683C\u4E2D\u6709\u503C",
  ID_SHORTENED: "\u5B8C\u6574\u7684\u7F16\u53F7\uFF1B\u7535\u5B50\u8868\u683C\u5DF2\u5C06\u5176\u7F29\u77ED\uFF1A\u8BF7\u5C06\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u540E\u91CD\u65B0\u5BFC\u51FA",
  ID_DATE: `\u7F16\u53F7\uFF1B\u7535\u5B50\u8868\u683C\u5DF2\u5C06\u5176\u53D8\u4E3A\u65E5\u671F\uFF1A\u8BF7\u5C06\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u540E\u91CD\u65B0\u8F93\u5165\u3002\u5F62\u4F3C\u65E5\u671F\u7684\u7F16\u53F7\u5199\u4F5C ="{id}" \u6216 '{id}`,
  COUNT_WRITTEN_OUT: "\u5B8C\u6574\u5199\u51FA\u7684\u6574\u6570\uFF1A{digits}",
  NUMBER_PLAIN: "\u4E0D\u5206\u7EC4\u7684\u6570\uFF0C\u5982 {example}",
  NUMBER_OF_LOCALE: "\u5E26\u5C0F\u6570\u70B9\u4E14\u4E0D\u5206\u7EC4\u7684\u6570\uFF0C\u6216\u6307\u660E\u5176\u5199\u6CD5\uFF1A{readings}",
  RATE_CELL: "0% \u5230 100% \u7684\u6BD4\u7387",
  SHARE_CELL: "0 \u5230 1 \u7684\u4EFD\u989D\u6216\u767E\u5206\u6BD4",
  SHARES_CELL: "\u5E26\u952E\u7684\u4EFD\u989D\uFF0C\u5982 US:0.7|CA:10%\uFF0C\u6BCF\u4E2A\u952E\u4E00\u6B21",
  INSTANT_CELL: "\u65F6\u523B\uFF0C\u5982 2026-11-22T14:00:00Z \u6216 2026-11-22T22:00:00+08:00",
  INSTANT_DAY: "\u5B58\u5728\u7684\u65E5\u671F\uFF1B{day} \u4E0D\u5B58\u5728",
  INSTANT_SKIPPED: "\u5B58\u5728\u7684\u65F6\u95F4\uFF0C{zone} \u7684\u65F6\u949F\u4F1A\u8DF3\u8FC7\u6B64\u65F6\u95F4\uFF1B\u76F8\u8FD1\u7684\u6709\uFF1A{choices}",
  INSTANT_TWICE: "\u5E26\u65F6\u5DEE\u7684\u65F6\u95F4\uFF0C\u56E0\u4E3A {zone} \u7684\u65F6\u949F\u4F1A\u663E\u793A\u6B64\u65F6\u95F4\u4E24\u6B21\uFF1A{choices}",
  INSTANT_OFFSET: "\u5E26 UTC \u65F6\u5DEE\u7684\u65F6\u523B\uFF0C\u5982 {example}\uFF0C\u6216\u6587\u4EF6\u7684\u65F6\u533A\uFF08`--zone`\uFF09",
  JSON_CELL: "JSON \u6216\u7A7A\u767D"
};

// ../contracts/src/vocabulary/zh-Hans/index.ts
var errors = {
  INPUT_INVALID: {
    message: "{what} \u65E0\u6548\u3002",
    fix: "\u8BF7\u6309\u4E0B\u5217\u5404\u9879\u4FEE\u6539\uFF1A\u4F4D\u7F6E\u3001\u5E94\u4E3A\u4F55\u503C\u3001\u6536\u5230\u4F55\u503C\u3002"
  },
  MONEY_CURRENCY_MISMATCH: {
    message: "{left} \u4E0E {right} \u7684\u91D1\u989D\u4E0D\u80FD\u76F8\u52A0\u3002",
    fix: "\u8BF7\u5148\u7528\u6C47\u7387\u62A5\u4EF7\u6362\u7B97\u5176\u4E2D\u4E4B\u4E00\u3002"
  },
  MONEY_OUT_OF_RANGE: {
    message: "{minor} \u4E2A\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\uFF08{currency}\uFF09\u8D85\u51FA \xB110^18\u3002",
    fix: "\u8BF7\u62C6\u5206\u91D1\u989D\uFF0C\u6216\u68C0\u67E5\u8F93\u5165\u7684\u5355\u4F4D\u3002"
  },
  ALLOCATION_IMPOSSIBLE: {
    message: "\u65E0\u6CD5\u6309\u6743\u91CD {weights} \u5206\u644A\u91D1\u989D\u3002",
    fix: "\u8BF7\u7ED9\u51FA\u4E0D\u5C0F\u4E8E 0 \u7684\u6574\u6570\u6743\u91CD\uFF0C\u4E14\u81F3\u5C11\u4E00\u4E2A\u5927\u4E8E 0\u3002"
  },
  FX_QUOTE_MISSING: {
    message: {
      missing: "{at} \u53CA\u4E4B\u524D\u6CA1\u6709 {from}/{to} \u7684\u6C47\u7387\u62A5\u4EF7\u3002",
      needed: "{at} \u53CA\u4E4B\u524D\u6CA1\u6709 {from}/{to} \u7684\u6C47\u7387\u62A5\u4EF7\uFF0C\u800C{neededBy}\u9700\u8981\u5B83\u3002"
    },
    fix: '\u8BF7\u8865\u5145\u5230\u62A5\u4EF7\u4E2D\uFF08\u652F\u6301 `--fx` \u7684\u547D\u4EE4\u7528\u8BE5\u9009\u9879\uFF09\uFF1A{"base":"{from}","quote":"{to}","rate":"\u2026","asOf":"{at}","side":"mid","source":"\u2026"}\u3002\u4ECE\u4E0D\u5047\u5B9A\u6C47\u7387\u4E3A 1\u3002'
  },
  ZONE_TIME_INVALID: {
    message: {
      malformed: "{local}\uFF08{zone}\uFF09\u4E0D\u662F\u5F53\u5730\u65F6\u95F4\uFF1A\u65E5\u671F\u987B\u5B58\u5728\uFF0C\u65F6\u533A\u987B\u4E3A IANA \u540D\u79F0\u3002",
      skipped: "{zone} \u7684\u65F6\u949F\u8DF3\u8FC7 {local}\u3002",
      twice: "{zone} \u7684\u65F6\u949F\u4E24\u6B21\u663E\u793A {local}\u3002"
    },
    fix: "\u8BF7\u6539\u7528\uFF1A{choices}\u3002"
  },
  FILE_UNREADABLE: {
    message: {
      missing: "{path} \u4E0D\u5B58\u5728\u3002",
      folder: "{path} \u662F\u6587\u4EF6\u5939\u3002",
      denied: "\u65E0\u6743\u8BFB\u53D6 {path}\u3002",
      encoding: "{path} \u4E0D\u662F {encoding} \u6587\u672C\u3002",
      "unknown-encoding": "\u672A\u77E5\u7684\u7F16\u7801 {encoding}\u3002",
      "ambiguous-encoding": "{path} \u4E0D\u662F {encoding} \u6587\u672C\uFF0C\u53EF\u80FD\u8BFB\u4F5C\uFF1A{samples}\u3002",
      "contradicted-encoding": "{path} \u65E2\u53EF\u8BFB\u4F5C UTF-8\uFF0C\u4E5F\u53EF\u8BFB\u4F5C {encoding}\uFF1A{samples}\u3002",
      "too-large": "{path} \u6709 {megabytes} MB\uFF1B\u4E00\u6B21\u6700\u591A\u8BFB\u53D6 {mostMegabytes} MB\u3002",
      "cut-off": "{path} \u5728\u8BFB\u5B8C\u4E4B\u524D\u5DF2\u4E2D\u65AD\u3002",
      "used-up": "{path} \u4E3A\u6807\u51C6\u8F93\u5165\uFF0C\u6B64\u524D\u5DF2\u8BFB\u53D6\u3002",
      system: "{path} \u65E0\u6CD5\u8BFB\u53D6\uFF08{system}\uFF09\u3002"
    },
    fix: {
      missing: "\u8BF7\u68C0\u67E5\u8DEF\u5F84\u3002",
      folder: "\u8BF7\u6307\u5B9A\u4E00\u4E2A\u6587\u4EF6\u3002",
      denied: "\u8BF7\u68C0\u67E5\u6587\u4EF6\u7684\u6743\u9650\u3002",
      encoding: "\u8BF7\u5B58\u4E3A UTF-8\uFF0C\u6216\u6307\u5B9A\u5176\u7F16\u7801\uFF08\u652F\u6301 `--encoding` \u7684\u547D\u4EE4\u7528\u8BE5\u9009\u9879\uFF09\u3002",
      "unknown-encoding": "\u8BF7\u4F7F\u7528 WHATWG \u7F16\u7801\u6807\u51C6\u7684\u540D\u79F0\uFF0C\u5982 utf-8\u3001gb18030 \u6216 utf-16le\u3002",
      "ambiguous-encoding": "\u8BF7\u6307\u5B9A\u5176\u7F16\u7801\uFF08\u652F\u6301 `--encoding` \u7684\u547D\u4EE4\u7528\u8BE5\u9009\u9879\uFF09\uFF0C\u6216\u5B58\u4E3A UTF-8\u3002",
      "contradicted-encoding": "\u82E5\u8BE5\u6587\u4EF6\u662F UTF-8\uFF0C\u8BF7\u52FF\u5BF9\u5176\u4F7F\u7528 `--encoding`\uFF1B\u5426\u5219\u8BF7\u5148\u5B58\u4E3A UTF-8\u3002",
      "too-large": "\u8BF7\u62C6\u5206\u6587\u4EF6\u3002",
      "cut-off": "\u8BF7\u91CD\u65B0\u63D0\u4F9B\u5B8C\u6574\u7684\u8F93\u5165\u3002",
      "used-up": "\u9664\u4E00\u9879\u8F93\u5165\u5916\uFF0C\u5176\u4F59\u8BF7\u6307\u5B9A\u6587\u4EF6\u3002",
      system: "\u8BF7\u68C0\u67E5\u78C1\u76D8\u6216\u8BBE\u5907\u540E\u91CD\u8BD5\u3002"
    }
  },
  FILE_UNWRITABLE: {
    message: {
      missing: "{path} \u65E0\u6CD5\u5199\u5165\uFF1A\u6240\u5728\u6587\u4EF6\u5939\u4E0D\u5B58\u5728\u3002",
      folder: "{path} \u65E0\u6CD5\u5199\u5165\uFF1A\u5B83\u662F\u6587\u4EF6\u5939\uFF0C\u6216\u8DEF\u5F84\u4E2D\u6709\u4E00\u90E8\u5206\u662F\u6587\u4EF6\u3002",
      denied: "\u65E0\u6743\u5199\u5165 {path}\u3002",
      full: "{path} \u65E0\u6CD5\u5199\u5165\uFF1A\u78C1\u76D8\u7A7A\u95F4\u4E0D\u8DB3\u3002",
      system: "{path} \u65E0\u6CD5\u5199\u5165\uFF08{system}\uFF09\u3002"
    },
    fix: {
      missing: "\u8BF7\u5148\u521B\u5EFA\u6587\u4EF6\u5939\uFF1B\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002",
      folder: "\u8BF7\u6362\u4E00\u4E2A\u8DEF\u5F84\uFF1B\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002",
      denied: "\u8BF7\u68C0\u67E5\u6587\u4EF6\u53CA\u5176\u6587\u4EF6\u5939\u7684\u6743\u9650\uFF1B\u672A\u5199\u5165\u4EFB\u4F55\u5185\u5BB9\u3002",
      full: "\u8BF7\u817E\u51FA\u7A7A\u95F4\uFF1B\u672A\u7559\u4E0B\u5199\u4E86\u4E00\u534A\u7684\u6587\u4EF6\u3002",
      system: "\u8BF7\u68C0\u67E5\u78C1\u76D8\u6216\u8BBE\u5907\uFF1B\u672A\u7559\u4E0B\u5199\u4E86\u4E00\u534A\u7684\u6587\u4EF6\u3002"
    }
  },
  HTTP_FAILED: {
    message: {
      unreachable: "\u65E0\u6CD5\u8FDE\u63A5 {url}\uFF08{system}\uFF09\u3002",
      timeout: "{url} \u672A\u5728 {seconds} \u79D2\u5185\u5E94\u7B54\u3002",
      "too-large": "{url} \u7684\u5E94\u7B54\u8D85\u8FC7 {mostBytes} \u5B57\u8282\u3002",
      "not-http": "{url} \u4E0D\u662F HTTP \u6216 HTTPS \u5730\u5740\u3002",
      credentials: "\u7ED9\u51FA\u7684\u5730\u5740 {url} \u542B\u6709\u7528\u6237\u540D\u6216\u5BC6\u7801\u3002",
      redirect: "{url} \u91CD\u5B9A\u5411\u5230\u53E6\u4E00\u6765\u6E90 {to}\u3002",
      "redirect-invalid": "{url} \u8981\u6C42\u91CD\u5B9A\u5411\uFF0C\u4F46\u7ED9\u51FA\u7684\u76EE\u6807\u4E0D\u662F\u6709\u6548\u7684 URL\u3002",
      "redirect-credentials": "{url} \u91CD\u5B9A\u5411\u5230\u542B\u6709\u7528\u6237\u540D\u6216\u5BC6\u7801\u7684\u5730\u5740\u3002",
      redirects: "{url} \u7684\u91CD\u5B9A\u5411\u8D85\u8FC7 {most} \u6B21\u3002"
    },
    fix: {
      unreachable: "\u8BF7\u68C0\u67E5\u5730\u5740\u548C\u7F51\u7EDC\u540E\u91CD\u8BD5\u3002",
      timeout: "\u8BF7\u68C0\u67E5\u5730\u5740\u548C\u7F51\u7EDC\u540E\u91CD\u8BD5\u3002",
      "too-large": "\u8BF7\u68C0\u67E5\u5730\u5740\uFF1B\u672A\u4F7F\u7528\u8BE5\u5E94\u7B54\u7684\u4EFB\u4F55\u5185\u5BB9\u3002",
      "not-http": "\u8BF7\u7ED9\u51FA\u4EE5 https:// \u6216 http:// \u5F00\u5934\u7684\u5730\u5740\u3002",
      credentials: "\u8BF7\u4ECE\u5730\u5740\u4E2D\u5220\u53BB\uFF0C\u5E76\u6539\u7528\u8BF7\u6C42\u5934\u53D1\u9001\u3002",
      redirect: "\u8BF7\u7ED9\u51FA\u6700\u7EC8\u5730\u5740\uFF1B\u53EA\u5728\u540C\u4E00\u6765\u6E90\u5185\u8DDF\u968F\u91CD\u5B9A\u5411\u3002",
      "redirect-invalid": "\u8BF7\u7ED9\u51FA\u6700\u7EC8\u5730\u5740\uFF0C\u6216\u8054\u7CFB\u670D\u52A1\u5668\u7684\u7BA1\u7406\u8005\u3002",
      "redirect-credentials": "\u8BF7\u7ED9\u51FA\u4E0D\u542B\u7528\u6237\u540D\u548C\u5BC6\u7801\u7684\u6700\u7EC8\u5730\u5740\uFF0C\u6216\u8054\u7CFB\u670D\u52A1\u5668\u7684\u7BA1\u7406\u8005\u3002",
      redirects: "\u8BF7\u68C0\u67E5\u5730\u5740\uFF0C\u6216\u7ED9\u51FA\u6700\u7EC8\u5730\u5740\u3002"
    }
  }
};
var issues = {
  STRING: "\u5B57\u7B26\u4E32",
  NUMBER: "\u6709\u9650\u7684\u6570",
  WHOLE_NUMBER: "\u6574\u6570",
  BOOLEAN: "true \u6216 false",
  OBJECT: "\u5BF9\u8C61",
  ARRAY: "\u6570\u7EC4",
  TYPE: "\u7C7B\u578B\u4E3A {type} \u7684\u503C",
  EXACTLY: "{value}",
  ONE_OF: "\u4EE5\u4E0B\u53D6\u503C\uFF1A{choices}",
  AT_LEAST: "\u4E0D\u5C0F\u4E8E {minimum} \u7684\u503C",
  MORE_THAN: "\u5927\u4E8E {minimum} \u7684\u503C",
  AT_MOST: "\u4E0D\u5927\u4E8E {maximum} \u7684\u503C",
  LESS_THAN: "\u5C0F\u4E8E {maximum} \u7684\u503C",
  AT_LEAST_ITEMS: "\u81F3\u5C11 {minimum} \u9879\u7684\u5217\u8868",
  AT_MOST_ITEMS: "\u81F3\u591A {maximum} \u9879\u7684\u5217\u8868",
  AT_LEAST_CHARACTERS: "\u81F3\u5C11 {minimum} \u4E2A\u5B57\u7B26\u7684\u6587\u672C",
  AT_MOST_CHARACTERS: "\u81F3\u591A {maximum} \u4E2A\u5B57\u7B26\u7684\u6587\u672C",
  UNKNOWN_FIELD: "\u6CA1\u6709\u6B64\u5B57\u6BB5",
  UNKNOWN_FIELD_NEAR: '\u4E0E\u6B64\u540D\u79F0\u76F8\u8FD1\u7684\u5B57\u6BB5 "{near}"',
  VALID: "\u6709\u6548\u7684\u503C",
  OTHER: "{expected}",
  JSON_VALUE: "JSON \u503C\uFF1A\u6570\u4E3A\u6709\u9650\u503C\uFF0C\u5B57\u7B26\u5B8C\u6574\uFF0C\u4E0D\u542B bigint\u3001\u5FAA\u73AF\u5F15\u7528\u3001\u51FD\u6570\u6216 undefined",
  ID_STRING: "\u5B57\u7B26\u4E32\u5F62\u5F0F\u7684\u7F16\u53F7\uFF08\u5E73\u53F0\u7F16\u53F7\u8D85\u8FC7 2^53\uFF0C\u4E0D\u80FD\u7528\u6570\u5B57\uFF09",
  IDENTIFIER: "1 \u5230 128 \u4E2A\u5B57\u7B26\u7684\u7F16\u53F7\uFF0C\u4E0D\u542B\u63A7\u5236\u5B57\u7B26\u3001\u4E0D\u53EF\u89C1\u5B57\u7B26\u6216\u6B8B\u7F3A\u5B57\u7B26",
  WHOLE_SURROGATES: "\u4E0D\u542B\u6B8B\u7F3A\u5B57\u7B26\uFF08\u5982\u88AB\u622A\u65AD\u7684\u8868\u60C5\uFF09\u7684\u6587\u672C",
  LANGUAGE: "BCP 47 \u8BED\u8A00\u6807\u7B7E\uFF0C\u5982 en\u3001zh-Hans \u6216 pt-BR",
  TEXT_IN_A_LANGUAGE: "\u81F3\u5C11\u4E00\u79CD\u8BED\u8A00\u7684\u6587\u672C",
  COUNT: '\u5B8C\u6574\u5199\u51FA\u7684\u6574\u6570\uFF081200000\uFF0C\u800C\u975E "1.2M" \u6216 1.5\uFF09',
  PROBABILITY: "0 \u5230 1 \u4E4B\u95F4\u7684\u6570",
  FIGURE: "\u6709\u9650\u7684\u6570\uFF0C\u672A\u77E5\u65F6\u4E3A null",
  INTERVAL: "\u4E0B\u9650\u4E0D\u9AD8\u4E8E\u4E0A\u9650\u7684\u533A\u95F4",
  SHARE: "\u767E\u4E07\u5206\u6BD4\u6574\u6570\uFF0C0 \u5230 1000000\uFF0830% \u4E3A 300000\uFF09",
  RATE: "\u767E\u4E07\u5206\u6BD4\u6574\u6570\uFF088% \u4E3A 80000\uFF09",
  RATE_UNIT: "\u5E26\u5355\u4F4D\u7684\u6BD4\u7387\uFF1A{spellings}",
  RATE_WHOLE: "\u767E\u4E07\u5206\u6BD4\u4E3A\u6574\u6570\u7684\u6BD4\u7387\uFF0C\u81F3\u591A\u4E3A\u4E00\u5343\u500D",
  PPM_AT_LEAST: "\u4E0D\u5C0F\u4E8E\u767E\u4E07\u5206\u4E4B {minimum} \u7684\u503C",
  PPM_AT_MOST: "\u4E0D\u5927\u4E8E\u767E\u4E07\u5206\u4E4B {maximum} \u7684\u503C",
  INSTANT: "UTC \u65F6\u523B\uFF0C\u5982 2026-11-22T14:00:00Z\uFF08\u987B\u5E26 Z\uFF09",
  EPOCH_MS: "\u81EA 1970 \u5E74\u8D77\u7684\u6BEB\u79D2\u6570\uFF0C\u5E74\u4EFD\u5728 0000 \u81F3 9999 \u4E4B\u95F4",
  PLAIN_DATE: "\u65E5\u671F\uFF0C\u5982 2026-11-22",
  ZONE: "IANA \u65F6\u533A\uFF0C\u5982 Asia/Bangkok\uFF08\u4E0D\u7528\u7F29\u5199\u6216\u504F\u79FB\u91CF\uFF09",
  WINDOW: "\u5F00\u59CB\u65E9\u4E8E\u7ED3\u675F\u7684\u65F6\u95F4\u6BB5",
  CALENDAR_ARITHMETIC: "\u65E5\u671F\u3001\u6574\u6570\u5929\u6570\u548C IANA \u65F6\u533A\uFF0C\u5E74\u4EFD\u5728 0 \u81F3 9999 \u4E4B\u95F4",
  MARKET: "ISO 3166-1 \u56FD\u5BB6\u4EE3\u7801\uFF0C\u5982 US\u3001GB\uFF08\u4E0D\u662F UK\uFF09\uFF0C\u6216 EU",
  PLATFORM: "\u5C0F\u5199\u7684\u5E73\u53F0\u540D\uFF0C\u5982 tiktok\u3001tiktok-shop\u3001instagram \u6216 youtube",
  CURRENCY: "\u5927\u5199\u7684 ISO 4217 \u8D27\u5E01\u4EE3\u7801\uFF0C\u5982 USD\u3001THB\u3001VND",
  MINOR_STRING: '\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\u7684\u6570\u5B57\u5B57\u7B26\u4E32\uFF0819.99 USD \u4E3A "1999"\uFF09\uFF0C\u4E0D\u80FD\u7528\u6570\u5B57',
  MINOR_DIGITS: '\u6574\u6570\u7684\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\uFF0C\u65E0\u5C0F\u6570\u3001\u7A7A\u683C\u6216\u524D\u5BFC\u96F6\uFF0819.99 USD \u4E3A "1999"\uFF09',
  MINOR_RANGE: "\u4E0D\u8D85\u8FC7 \xB110^18 \u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\u7684\u91D1\u989D",
  DECIMAL_AMOUNT: "{currency} \u7684\u5C0F\u6570\u91D1\u989D\uFF0C\u5C0F\u6570\u70B9\u540E\u81F3\u591A {digits} \u4F4D",
  AMOUNT_NOT_NEGATIVE: "\u4E0D\u5C0F\u4E8E 0 \u7684\u91D1\u989D",
  AMOUNT_ABOVE_ZERO: "\u5927\u4E8E 0 \u7684\u91D1\u989D",
  SALE_AT_LEAST_ZERO: '\u4E0D\u5C0F\u4E8E 0 \u7684\u91D1\u989D\uFF08`change` \u4E3A "{change}" \u65F6\uFF09',
  SALE_AT_MOST_ZERO: '\u4E0D\u5927\u4E8E 0 \u7684\u91D1\u989D\uFF08`change` \u4E3A "{change}" \u65F6\uFF09',
  CREDITS_SUM: "\u4E0E\u9500\u552E\u540C\u5E01\u79CD\u4E14\u5408\u8BA1\u7B49\u4E8E\u9500\u552E\u91D1\u989D\u7684\u5F52\u56E0\u91D1\u989D",
  FX_RATE: '\u5341\u8FDB\u5236\u5B57\u7B26\u4E32\u5F62\u5F0F\u7684\u6C47\u7387\uFF0C\u5982 "34.215"',
  FX_RATE_ABOVE_ZERO: "\u5927\u4E8E\u96F6\u7684\u6C47\u7387",
  FX_PAIR: "\u4E0D\u540C\u4E8E\u57FA\u51C6\u8D27\u5E01\u7684\u62A5\u4EF7\u8D27\u5E01",
  FX_QUOTES_DIFFER: "{asOf} \u65F6 {pair} \u53EA\u6709\u4E00\u4E2A {side} \u6C47\u7387\uFF1B\u8BF7\u5220\u9664\u5176\u4E2D\u4E4B\u4E00",
  HASH: "\u54C8\u5E0C\uFF1Asha256: \u52A0 64 \u4F4D\u5C0F\u5199\u5341\u516D\u8FDB\u5236\u6570\u5B57",
  RECORD_KIND: "\u4EE5\u4E0B\u79CD\u7C7B\u4E4B\u4E00\u7684\u8BB0\u5F55\uFF1A{kinds}"
};
var VOCABULARY_ZH_HANS = {
  language: "zh-Hans",
  errors,
  issues: { ...issues, ...FILE_ISSUES_ZH_HANS },
  phrases: {
    line: "\u7B2C {line} \u884C",
    wholeInput: "\uFF08\u6574\u4E2A\u8F93\u5165\uFF09",
    issue: "{place}\uFF1A\u5E94\u4E3A{expected}\uFF1B\u6536\u5230 {received}",
    nothing: "\u7A7A\u503C\uFF08\u672A\u586B\u5199\uFF09",
    unplaced: "\u5E94\u4E3A{expected}\uFF1B\u6536\u5230 {received}",
    more: "\u53E6\u6709 {count} \u9879"
  }
};

// ../contracts/src/vocabulary/text/inert.ts
var HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
var JOINED = /(\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D(?=\p{Extended_Pictographic})/gu;
var KEPT = "\uFDD0";
function inert(text) {
  if (!HIDDEN.test(text) && !text.includes(KEPT)) return text;
  const lines = text.replaceAll(KEPT, "\uFFFD").replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n").replaceAll("	", " ");
  let shown = "";
  for (const character of lines.replace(JOINED, `$1${KEPT}`))
    shown += HIDDEN.test(character) && character !== "\n" ? codePoint(character) : character;
  return shown.replaceAll(KEPT, "\u200D");
}
function inertLine(text) {
  return inert(text).replaceAll("\n", " ");
}
function codePoint(character) {
  return `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}]`;
}

// ../contracts/src/vocabulary/message/local-text.ts
function localText(text, language) {
  const base = language.split("-")[0] ?? language;
  const near = Object.keys(text).find((tag) => tag.split("-")[0] === base);
  for (const tag of [language, near, "en"]) {
    if (tag !== void 0 && Object.hasOwn(text, tag) && typeof text[tag] === "string")
      return text[tag];
  }
  return Object.values(text).find((sentence) => typeof sentence === "string") ?? "";
}

// ../contracts/src/vocabulary/message/template.ts
var PLACEHOLDER = /\{(\w+)\}/g;
function fillTemplate(template, params, language) {
  return template.replace(
    PLACEHOLDER,
    (placeholder, name) => Object.hasOwn(params, name) ? inertLine(paramText(params[name], language)) : placeholder
  );
}
function paramText(param, language) {
  if (Array.isArray(param))
    return param.map((item) => paramText(item, language)).join(language.startsWith("zh") ? "\u3001" : ", ");
  if (typeof param === "object" && param !== null) return localText(param, language);
  return String(param);
}

// ../contracts/src/vocabulary/error/error-catalogue.ts
function errorText({ message, fix }, details, language) {
  const params = details;
  const texts = [message, fix].map(
    (text) => typeof text === "string" ? text : new Map(Object.entries(text)).get(
      params["reason"] ?? Object.keys(text)[0]
    )
  );
  return texts.includes(void 0) ? void 0 : fillTemplate(texts.join(language.startsWith("zh") ? "" : " "), params, language);
}

// ../contracts/src/vocabulary/error/issue-lines.ts
var ENGLISH_PHRASES = {
  line: "line {line}",
  wholeInput: "(whole input)",
  issue: "{place}: expected {expected}; received {received}",
  nothing: "undefined",
  unplaced: "expected {expected}; received {received}",
  more: "and {count} more"
};
var LISTED = 8;
function issueLines({ what, issues: issues3, most = LISTED }, phrases, expectedOf) {
  const lines = issues3.slice(0, most).map((issue) => {
    const place = placeOf(issue, phrases) || (isOption(what) ? "" : phrases.wholeInput);
    const values = {
      place,
      expected: expectedOf(issue),
      received: issue.received === "undefined" ? phrases.nothing : issue.received
    };
    return `  ${fillTemplate(place ? phrases.issue : phrases.unplaced, values, "en")}`;
  });
  const count = issues3.length - lines.length;
  return count > 0 ? [...lines, `  ${fillTemplate(phrases.more, { count }, "en")}`] : lines;
}
function placeOf({ file, line, path }, phrases) {
  if (isOption(path)) return path;
  const parts = [file && inertLine(file), line && fillTemplate(phrases.line, { line }, "en"), path];
  return parts.filter(Boolean).join(" ");
}
function isOption(name) {
  return /^--\S+$/.test(name);
}

// ../contracts/src/vocabulary/error/input-invalid.ts
function invalidMessage(list) {
  const lines = issueLines(list, ENGLISH_PHRASES, ({ message }) => message);
  const are = list.what.includes(", --") ? "are" : "is";
  return [`${inertLine(list.what)} ${are} not valid:`, ...lines].join("\n");
}

// ../contracts/src/vocabulary/error/translation.ts
function translatedError(error, translations, { most } = {}) {
  const all = listOf(translations);
  const { issues: issues3, what } = error.details;
  const list = Array.isArray(issues3) ? { what: what ?? "", issues: issues3, most } : void 0;
  const entry = lookUp(all, "errors", error.code);
  const text = entry && errorText(entry, error.details, languageOf(all));
  if (text === void 0)
    return list === void 0 || most === void 0 || error.code !== "INPUT_INVALID" ? error.message : invalidMessage(list);
  const phrases = all.find((it) => it.phrases !== void 0)?.phrases;
  if (list === void 0 || phrases === void 0) return text;
  const expectedOf = (issue) => spaced(translatedIssue(issue, all), languageOf(all));
  return [text, ...issueLines(list, phrases, expectedOf)].join("\n");
}
function spaced(expected, language) {
  return language.startsWith("zh") && /^\w/.test(expected) ? ` ${expected}` : expected;
}
function translatedIssue({ code, params, message }, translations) {
  const all = listOf(translations);
  const template = lookUp(all, "issues", code);
  return template === void 0 ? message : fillTemplate(template, params, languageOf(all));
}
function listOf(translations) {
  return [translations].flat();
}
function languageOf([first]) {
  return first?.language ?? "en";
}
function lookUp(translations, kind, code) {
  const known = translations.find((translation) => Object.hasOwn(translation[kind], code));
  return known?.[kind][code];
}

// src/zh-Hans.ts
var issues2 = {
  CREATORS: "\u8FBE\u4EBA\u6863\u6848\u5217\u8868\uFF0C\u6216\u5728\u5B57\u6BB5 `creators` \u4E2D\u542B\u6709\u8BE5\u5217\u8868\u7684\u5BF9\u8C61",
  CREATOR_ONCE: "\u6BCF\u4F4D\u8FBE\u4EBA\u53EA\u51FA\u73B0\u4E00\u6B21\uFF1A\u8BF7\u5408\u5E76\u4E24\u6761\uFF0C\u6216\u66F4\u6539\u5176\u4E2D\u4E00\u6761\u7684\u7F16\u53F7",
  FOLLOWERS_MOST: "\u4E0D\u8D85\u8FC7 {maximum} \u7684\u7C89\u4E1D\u6570\uFF1B\u591A\u4E8E\u603B\u4EBA\u53E3\u8BF4\u660E\u5355\u4F4D\u6709\u8BEF",
  SHARES_SUM: "\u5408\u8BA1\u4E0D\u8D85\u8FC7 1 \u7684\u5360\u6BD4\uFF0C\u800C\u975E {sum}",
  AGE_TO: "\u4E0D\u5C0F\u4E8E {from} \u7684\u5E74\u9F84\uFF0C\u6216 null",
  AGES_CELL: "\u5E74\u9F84\u6BB5\uFF0C\u5982 18-24:0.4|65+:0.1",
  NUMBER_WRITTEN: "\u6570\u5B57\uFF0C\u5982 1200000\u30011,200,000\u30011.2M \u6216 12.5\u4E07\uFF1B\u5C0F\u6570\u70B9\u4E3A\u9017\u53F7\u65F6\u987B\u7528 `--locale-numbers` \u8BF4\u660E",
  NUMBER_ONE: "\u5355\u4E2A\u6570\u5B57\uFF0C\u800C\u975E\u533A\u95F4",
  AMOUNT_WRITTEN: "\u5E26\u5E01\u79CD\u7684\u91D1\u989D\uFF0C\u5982 \u20AC1500 \u6216 1,500 USD\uFF1B\u672A\u6CE8\u660E\u5E01\u79CD\u65F6\u8BF7\u7528 `--currency` \u6307\u5B9A",
  SHARE_WRITTEN: "\u5360\u6BD4\uFF0C\u5982 3.4%\uFF1B\u5C0F\u6570\u70B9\u4E3A\u9017\u53F7\u65F6\u987B\u7528 `--locale-numbers` \u8BF4\u660E",
  SHARE_UNIT: "\u5E26\u5355\u4F4D\u7684\u5360\u6BD4\uFF0C\u5982 0.8%\uFF1A\u8BE5\u5217\u6CA1\u6709\u5927\u4E8E 1 \u7684\u503C\uFF0C\u65E0\u6CD5\u533A\u5206\u5C0F\u6570\u4E0E\u767E\u5206\u6570",
  COUNTRY_NAMED: "\u56FD\u5BB6\u6216\u5730\u533A\u7684\u4EE3\u7801\u6216\u540D\u79F0",
  CREATOR_NAMED: "\u7F16\u53F7\u3001\u8D26\u53F7\u6216\u540D\u79F0",
  MARKET_GIVEN: "\u8FBE\u4EBA\u6240\u5728\u5E02\u573A\uFF0C\u6216\u7528 `--market` \u6307\u5B9A",
  PLATFORM_GIVEN: "\u7C89\u4E1D\u6240\u5728\u5E73\u53F0\uFF0C\u6216\u7528 `--platform` \u6307\u5B9A",
  SOURCE_KNOWN: '\u4EE5\u4E0B\u4E4B\u4E00\uFF1A"{sources}"',
  COLUMN_OF_SOURCE: '\u8BE5\u6765\u6E90\u7684\u5217\u540D\uFF0C\u5982 "{columns}"',
  COLUMN_OF_SOURCE_NEAR: '\u8BE5\u6765\u6E90\u7684\u5217\u540D\uFF0C\u662F\u5426\u4E3A "{near}"',
  FILES_OR_CHANNELS: "\u8981\u5BFC\u5165\u7684\u6587\u4EF6\uFF0C\u6216 YouTube \u9891\u9053\uFF08`--channels`\uFF09\uFF0C\u4E24\u8005\u9009\u4E00",
  KEY_IN_ENVIRONMENT: '\u5B58\u6709\u5BC6\u94A5\u7684\u73AF\u5883\u53D8\u91CF\uFF0C\u800C "{name}" \u672A\u8BBE\u7F6E',
  CATEGORY_MAP: "\u6765\u6E90\u7C7B\u76EE\u5230\u9700\u6C42\u5355\u7C7B\u76EE\u7684\u5BF9\u5E94\uFF08JSON \u5BF9\u8C61\uFF09",
  ABOVE_ZERO_TO_ONE: "\u5927\u4E8E 0 \u4E14\u4E0D\u5927\u4E8E 1 \u7684\u6570",
  WEIGHT: "\u6743\u91CD\u53CA\u5176\u7406\u7531\uFF1B\u4E0D\u8BA1\u5165\u7684\u7EF4\u5EA6\u6743\u91CD\u4E3A 0",
  WEIGHTS_SUM: "\u5408\u8BA1\u4E3A 1 \u7684\u6743\u91CD\uFF0C\u800C\u975E {sum}",
  NAME_ONCE: "\u4E0D\u91CD\u590D\u7684\u540D\u79F0",
  WEIGHTS_POSITIVE: "\u5408\u8BA1\u5927\u4E8E 0 \u4E14\u6709\u9650\u7684\u6743\u91CD",
  BOUNDS_ORDER: "\u4E0B\u9650\u5C0F\u4E8E\u4E0A\u9650\u7684\u754C\u9650",
  BOUNDS_NEEDED: "\u4E0B\u9650\u4E0E\u4E0A\u9650\uFF1BSPOTIS \u8981\u6C42\u6BCF\u4E2A\u51C6\u5219\u90FD\u6709\u754C\u9650",
  WITHIN_BOUNDS: "\u4ECB\u4E8E {low} \u4E0E {high} \u4E4B\u95F4\u7684\u503C\uFF1B\u82E5\u8BE5\u503C\u53EF\u80FD\u51FA\u73B0\uFF0C\u8BF7\u653E\u5BBD\u754C\u9650",
  ROWS: "{rows} \u884C\uFF0C\u6BCF\u4E2A\u540D\u79F0\u4E00\u884C",
  COLUMNS: "{columns} \u4E2A\u503C\uFF0C\u6BCF\u4E2A\u51C6\u5219\u4E00\u4E2A",
  VALUES_DIFFER: '\u5404\u65B9\u6848\u53D6\u503C\u4E0D\u540C\u7684\u51C6\u5219\uFF1A\u65B9\u6CD5 "{method}" \u8981\u9664\u4EE5\u53D6\u503C\u8303\u56F4',
  VALUES_NOT_ZERO: "\u53D6\u503C\u4E0D\u5168\u4E3A 0 \u7684\u51C6\u5219",
  FORMULA_UNDEFINED: '\u65B9\u6CD5 "{method}" \u6709\u5B9A\u4E49\u7684\u53D6\u503C\uFF1A\u6B64\u5904\u516C\u5F0F\u9664\u4EE5\u96F6\u6216\u6EA2\u51FA',
  RECIPROCAL: "{value} \u7684\u5012\u6570\uFF08\u4F4D\u4E8E {at}\uFF09",
  ROBUSTNESS_OF_RANKING: "\u53EF\u4E0E --robustness \u540C\u7528\u7684\u6392\u5E8F\u65B9\u6CD5",
  BUDGET: '\u91D1\u989D\uFF0C\u5982 "60000 USD"\uFF0C\u6570\u5B57\u4E0D\u5206\u7EC4',
  COUNTS_BY_NAME: "\u540D\u79F0\u53CA\u6570\u91CF\uFF0C\u6BCF\u4E2A\u540D\u79F0\u4E00\u6B21\uFF0C\u5982 US=2,TH=1",
  SUM_EXACT: "\u5408\u8BA1\u4E0D\u8D85\u8FC7 2^53 \u2212 1 \u4E2A\u6700\u5C0F\u8D27\u5E01\u5355\u4F4D\u7684\u91D1\u989D",
  GRADE_TERMS: "\u6BCF\u7B14\u8F6C\u5316\u7684\u6536\u76CA\u6761\u6B3E\uFF0C\u672C\u7248\u672C\u7684\u8BC4\u5206\u5747\u6709",
  LABELS: "\u81F3\u5C11 {minimum} \u4E2A `fake` \u4E3A {label} \u7684\u8D26\u53F7",
  FLAG_CELL: "1 \u6216 0\uFF0C\u662F\u6216\u5426",
  DIGITS_MOST: "\u4E0D\u591A\u4E8E\u7528\u6237\u540D\u5B57\u7B26\u6570\u7684\u6570\u5B57\u4E2A\u6570",
  ACCOUNT_KNOWN: "\u8BE5\u8D26\u53F7\u7684\u81F3\u5C11\u4E00\u9879\u6570\u636E",
  EMBEDDING: "\u4E3A {texts} \u6761\u6587\u672C\u5404\u7ED9\u51FA\u4E00\u4E2A\u7B49\u957F\u7684\u6709\u9650\u6570\u503C\u5411\u91CF",
  EXPIRY_DAYS: "1 \u5230 3650 \u7684\u6574\u6570\u5929\u6570",
  GRADE_OF_LIVE: "`live`\uFF1A\u76F4\u64AD\u7684\u9500\u91CF\u4E0D\u80FD\u8BF4\u660E\u89C6\u9891\u7684\u9500\u91CF",
  AS_OF_BEFORE_GRADE: "\u4E0D\u65E9\u4E8E\u8BE5\u8BC4\u5206\u65F6\u523B {asOf} \u7684\u65F6\u523B",
  ONE_PROFILE: "`--profile` \u4E0E `--market-profile` \u4E8C\u9009\u4E00",
  REPORT_NAME: "\u4EE5 .html\u3001.htm\u3001.md \u6216 .markdown \u7ED3\u5C3E\u7684\u6587\u4EF6\u540D",
  CAMPAIGN_FILES: "\u6587\u4EF6\u5939\uFF0C`settlement.json`\u3001`session-log.json`\uFF08\u6216 `log.json`\uFF09\u4E0E `credited-sales.ndjson`\uFF08\u6216 `.csv` \u7B49\uFF1B\u6216 `credited.ndjson`\uFF09\u5404\u4E00\uFF0C\u6216\u7531\u6B64\u7C7B\u6587\u4EF6\u5939\u7EC4\u6210\u7684\u6587\u4EF6\u5939",
  CAMPAIGNS_OR_SESSION: "`--campaigns`\uFF0C\u6216\u540C\u4E00\u573A\u6B21\u7684 `--settlement`\u3001`--log` \u4E0E `--credited`",
  GRADE_OR_GRADES: "`--grade`\uFF08\u5355\u4E2A\u8FBE\u4EBA\uFF09\u6216 `--grades`\uFF08\u5217\u8868\uFF09\u4E4B\u4E00",
  FATIGUE_FACTOR: "\u5927\u4E8E 0 \u4E14\u4E0D\u8D85\u8FC7 1.5 \u7684\u7CFB\u6570\uFF0C\u5982 0.9",
  GRADE_OF_CREATOR: "\u6587\u4EF6\u4E2D\u6709\u5176\u8BC4\u5206\u7684\u8FBE\u4EBA\u7F16\u53F7\uFF1A{creators}"
};
var errors2 = {
  SOURCE_QUOTA_EXHAUSTED: {
    message: {
      budget: "{source}\uFF1A{bucket} \u5DF2\u7528 {used}\uFF0C\u4E0A\u9650 {budget}\uFF0C\u4E0B\u4E00\u6B21\u8BF7\u6C42\u5C06\u8D85\u51FA\u3002",
      platform: "{source}\uFF1A\u5E73\u53F0\u8868\u793A {bucket} \u7684\u989D\u5EA6\u5DF2\u7528\u5B8C\uFF1B\u6B64\u5904\u7528\u4E86 {used}\u3002"
    },
    fix: {
      budget: "\u8BF7\u63D0\u9AD8\u4E0A\u9650\uFF0C\u6216\u5F85\u5F53\u65E5\u989D\u5EA6\u91CD\u7F6E\u540E\u7EE7\u7EED\u3002",
      platform: "\u8BF7\u5F85\u5F53\u65E5\u989D\u5EA6\u91CD\u7F6E\u540E\u7EE7\u7EED\uFF0C\u6216\u5411\u5E73\u53F0\u7533\u8BF7\u66F4\u591A\u989D\u5EA6\u3002"
    }
  },
  SOURCE_RATE_LIMITED: {
    message: "{source} \u56E0\u8BF7\u6C42\u8FC7\u591A\u8FDE\u7EED\u62D2\u7EDD {attempts} \u6B21\u3002",
    fix: "\u8BF7\u7A0D\u540E\u7EE7\u7EED\uFF0C\u6216\u51CF\u5C11\u540C\u65F6\u53D1\u9001\u7684\u8BF7\u6C42\u3002"
  },
  SOURCE_REFUSED: {
    message: '{source} \u62D2\u7EDD\u4E86\u8BF7\u6C42\uFF0C\u4EE3\u7801 {code}\uFF08HTTP {status}\uFF09\uFF1A"{said}"',
    fix: "\u8BF7\u5728\u5E73\u53F0\u6587\u6863\u4E2D\u67E5\u8BE2\u8BE5\u4EE3\u7801\uFF1B\u6838\u5BF9\u5BC6\u94A5\u3001\u6743\u9650\u4E0E\u53C2\u6570\u3002"
  },
  SOURCE_UNREADABLE: {
    message: '{source} \u7684\u5E94\u7B54\uFF08HTTP {status}\uFF09\u4E2D\u6CA1\u6709 "{missing}"\u3002',
    fix: "\u8BF7\u68C0\u67E5\u5730\u5740\uFF1B\u53EF\u80FD\u662F\u4EE3\u7406\u670D\u52A1\u5668\u4F5C\u51FA\u7684\u5E94\u7B54\u3002"
  }
};
var KOL_SCORE_ZH_HANS = {
  ...VOCABULARY_ZH_HANS,
  errors: { ...VOCABULARY_ZH_HANS.errors, ...errors2 },
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues2 }
};
export {
  KOL_SCORE_ZH_HANS,
  translatedError,
  translatedIssue
};
