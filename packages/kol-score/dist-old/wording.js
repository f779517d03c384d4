// src/text/bilingual.ts
function bilingual(en, zhHans) {
  return { en, "zh-Hans": zhHans };
}

// src/wording/topics.ts
var TOPICS = [
  "profanity",
  "alcohol",
  "tobacco",
  "gambling",
  "medical",
  "riches",
  "value",
  "upscale",
  "comparison",
  "trial"
];
var SENSITIVE_TOPICS = {
  profanity: bilingual("strong language", "\u7C97\u53E3"),
  alcohol: bilingual("alcohol", "\u996E\u9152"),
  tobacco: bilingual("tobacco", "\u70DF\u8349"),
  gambling: bilingual("gambling", "\u535A\u5F69"),
  medical: bilingual("medical effects", "\u533B\u7597\u529F\u6548"),
  riches: bilingual("promises of easy money", "\u5FEB\u901F\u81F4\u5BCC")
};

// src/wording/lexicon.ts
var UNSPACED = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3]/;
var ASCII = /^[\x20-\x7e\s]*$/;
var PER_WORD = 2;
function hasTopic({ topics }, topic) {
  return (topics & bitOf(topic)) !== 0;
}
function textReader(lexicon) {
  const index = indexOf(lexicon);
  return (text) => {
    const ascii = ASCII.test(text);
    const tokens = tokensOf(text);
    let [topics, words] = [0, 0];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] ?? "";
      topics |= topicsAt(tokens, at, index);
      if (!ascii && UNSPACED.test(token)) {
        words += token.length / PER_WORD;
        topics |= topicsInside(token, index);
      } else words += 1;
    }
    return { topics, words };
  };
}
function tokensOf(text) {
  const tokens = ASCII.test(text) ? text.toLowerCase().match(/[a-z0-9]+/g) : text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return tokens ?? [];
}
function bitOf(topic) {
  return 1 << TOPICS.indexOf(topic);
}
function indexOf({ words }) {
  const index = {
    whole: /* @__PURE__ */ new Map(),
    begun: /* @__PURE__ */ new Map(),
    inside: /* @__PURE__ */ new Map()
  };
  const add = (map, key, phrase) => {
    const found = map.get(key);
    if (found === void 0) map.set(key, [phrase]);
    else found.push(phrase);
  };
  for (const byTopic of Object.values(words))
    for (const topic of TOPICS)
      for (const entry of byTopic[topic]?.split("|") ?? []) {
        const tokens = tokensOf(entry);
        const [first] = tokens;
        if (first === void 0) continue;
        const phrase = { tokens, open: entry.endsWith("*"), bit: bitOf(topic) };
        if (UNSPACED.test(first)) add(index.inside, first.slice(0, 2), phrase);
        else if (phrase.open && tokens.length === 1) add(index.begun, first.slice(0, 3), phrase);
        else add(index.whole, first, phrase);
      }
  return index;
}
function topicsAt(tokens, at, { whole, begun }) {
  const token = tokens[at] ?? "";
  let topics = 0;
  for (const { tokens: wanted, open, bit } of whole.get(token) ?? []) {
    const last = wanted.length - 1;
    const follows = wanted.every((word, index) => {
      const found = tokens[at + index];
      return index === last && open ? found?.startsWith(word) === true : found === word;
    });
    if (follows) topics |= bit;
  }
  for (const { tokens: wanted, bit } of begun.get(token.slice(0, 3)) ?? [])
    if (token.startsWith(wanted[0] ?? "")) topics |= bit;
  return topics;
}
function topicsInside(token, { inside }) {
  let topics = 0;
  for (let at = 0; at + 1 < token.length; at++)
    for (const { tokens: wanted, bit } of inside.get(token.slice(at, at + 2)) ?? [])
      if (token.startsWith(wanted[0] ?? "", at)) topics |= bit;
  return topics;
}

// src/wording/embedding.ts
var SIZE = 256;
var GRAM = 3;
var NGRAM_EMBEDDING = {
  id: "ngram-3-256",
  embed: (texts) => texts.map(ngramVector),
  unrelated: 0.15,
  alike: 0.6
};
function ngramVector(text) {
  const vector = new Array(SIZE).fill(0);
  const letters = ` ${tokensOf(text).join(" ")} `;
  for (let at = 0; at + GRAM <= letters.length; at++) {
    let hash = 2166136261;
    for (let next = at; next < at + GRAM; next++)
      hash = Math.imul(hash ^ letters.charCodeAt(next), 16777619);
    const place = (hash >>> 0) % SIZE;
    vector[place] = (vector[place] ?? 0) + 1;
  }
  return vector.map(Math.log1p);
}
function similarity(a, b, { unrelated, alike }) {
  let [dot, left, right] = [0, 0, 0];
  for (const [at, x] of (a ?? []).entries()) {
    const y = b?.[at] ?? 0;
    dot += x * y;
    left += x * x;
    right += y * y;
  }
  if (left === 0 || right === 0) return 0;
  const cosine = dot / Math.sqrt(left * right);
  return Math.min(1, Math.max(0, (cosine - unrelated) / (alike - unrelated)));
}

// src/wording/labels.ts
var USUAL_LABELS = "ad|advert|advertisement|sponsored|anuncio|publicidad|publicidade|publicit\xE9|werbung|anzeige|pubblicit\xE0|reclame|iklan|qu\u1EA3ng c\xE1o|\u0E42\u0E06\u0E29\u0E13\u0E32|\u5E7F\u544A|\u5EE3\u544A|\u5E83\u544A|\uAD11\uACE0|\u0625\u0639\u0644\u0627\u0646".split(
  "|"
);
var BEFORE = /[#＃[(【（「『〔［*|]\s*$/u;
var LETTER = /[\p{L}\p{M}\p{N}]/u;
function carriesLabel(text, labels = USUAL_LABELS) {
  const plain = folded(text);
  return labels.some((label) => standsApart(plain, folded(label).replace(/^#/, "")));
}
function folded(text) {
  return text.normalize("NFKC").toLowerCase();
}
function standsApart(text, label) {
  if (label === "") return false;
  for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
    const before = text.slice(Math.max(0, at - 4), at);
    const after = text[at + label.length] ?? "";
    const opens = at <= 4 && !LETTER.test(before);
    if ((opens || BEFORE.test(before)) && !LETTER.test(after)) return true;
  }
  return false;
}

// src/wording/lexicons.ts
var LEXICON = {
  id: "livelane",
  version: 1,
  source: "words chosen by this project",
  words: {
    en: {
      profanity: "fuck*|motherfuck*|shit|bullshit|bitch|bitches|asshole*",
      alcohol: "vodka|whisky|whiskey|tequila|beer|beers|liquor|drinking game*|get drunk",
      tobacco: "cigarette*|vape|vapes|vaping|nicotine",
      gambling: "casino*|gambl*|betting|sportsbook*|slot machine*|jackpot|roulette|poker",
      medical: "miracle cure|cures|heals|clinically proven|medically proven|no side effects|lose weight fast",
      riches: "get rich|guaranteed profit*|double your money|easy money|passive income",
      value: "cheap|cheaper|affordable|budget|drugstore|dupe|dupes|bargain*|discount*|on sale|good value|value for money",
      upscale: "luxury|luxurious|high end|premium|couture|designer|exclusive|bespoke|quiet luxury",
      comparison: "compared|comparison|versus|vs|better than|worse than|side by side|pros and cons",
      trial: "tested|wear test|swatch*|ingredient*|review|reviewed|i tried|after a week"
    },
    zh: {
      profanity: "\u4ED6\u5988\u7684|\u5367\u69FD|\u50BB\u903C|\u8349\u6CE5\u9A6C",
      alcohol: "\u767D\u9152|\u5564\u9152|\u5A01\u58EB\u5FCC|\u4F0F\u7279\u52A0|\u559D\u9189|\u9157\u9152",
      tobacco: "\u9999\u70DF|\u7535\u5B50\u70DF|\u5C3C\u53E4\u4E01",
      gambling: "\u8D4C\u573A|\u535A\u5F69|\u8D4C\u535A|\u4E0B\u6CE8|\u5F69\u7968",
      medical: "\u6839\u6CBB|\u6CBB\u6108|\u836F\u5230\u75C5\u9664|\u7279\u6548\u836F|\u65E0\u526F\u4F5C\u7528|\u5305\u6CBB\u767E\u75C5|\u4E34\u5E8A\u8BC1\u660E",
      riches: "\u7A33\u8D5A\u4E0D\u8D54|\u8EBA\u8D5A|\u5FEB\u901F\u81F4\u5BCC|\u4FDD\u672C\u9AD8\u6536\u76CA",
      value: "\u5E73\u4EF7|\u6027\u4EF7\u6BD4|\u4FBF\u5B9C|\u5212\u7B97|\u767D\u83DC\u4EF7|\u6298\u6263|\u5B66\u751F\u515A",
      upscale: "\u9AD8\u7AEF|\u5962\u534E|\u5962\u4F88|\u8F7B\u5962|\u5927\u724C|\u8D35\u5987",
      comparison: "\u5BF9\u6BD4|\u76F8\u6BD4|\u6A2A\u8BC4|\u4F18\u7F3A\u70B9|\u533A\u522B",
      trial: "\u5B9E\u6D4B|\u6D4B\u8BC4|\u8BD5\u8272|\u6210\u5206|\u4EB2\u6D4B"
    },
    ja: {
      profanity: "\u304F\u305D\u3063\u305F\u308C|\u304F\u305F\u3070\u308C|\u6B7B\u306D",
      alcohol: "\u30D3\u30FC\u30EB|\u30A6\u30A4\u30B9\u30AD\u30FC|\u713C\u914E|\u6CE5\u9154",
      tobacco: "\u30BF\u30D0\u30B3|\u30CB\u30B3\u30C1\u30F3",
      gambling: "\u30AB\u30B8\u30CE|\u30AE\u30E3\u30F3\u30D6\u30EB|\u30D1\u30C1\u30F3\u30B3|\u7AF6\u99AC",
      medical: "\u5B8C\u6CBB|\u5FC5\u305A\u6CBB\u308B|\u526F\u4F5C\u7528\u306A\u3057|\u5FC5\u305A\u75E9\u305B\u308B",
      riches: "\u5FC5\u305A\u5132\u304B\u308B|\u5143\u672C\u4FDD\u8A3C|\u7C21\u5358\u306B\u7A3C\u3052\u308B",
      value: "\u30D7\u30C1\u30D7\u30E9|\u30B3\u30B9\u30D1|\u304A\u5F97|\u5B89\u3044|\u30BB\u30FC\u30EB",
      upscale: "\u9AD8\u7D1A|\u30E9\u30B0\u30B8\u30E5\u30A2\u30EA\u30FC|\u30CF\u30A4\u30D6\u30E9\u30F3\u30C9|\u30C7\u30D1\u30B3\u30B9",
      comparison: "\u6BD4\u8F03|\u9055\u3044|\u30E1\u30EA\u30C3\u30C8",
      trial: "\u691C\u8A3C|\u4F7F\u3063\u3066\u307F\u305F|\u6210\u5206|\u30EC\u30D3\u30E5\u30FC|\u5857\u308A\u6BD4\u3079"
    },
    ko: {
      profanity: "\uC528\uBC1C|\uAC1C\uC0C8\uB07C|\uBCD1\uC2E0|\uC874\uB098",
      alcohol: "\uC18C\uC8FC|\uB9E5\uC8FC|\uB9C9\uAC78\uB9AC|\uC704\uC2A4\uD0A4|\uB9CC\uCDE8",
      tobacco: "\uB2F4\uBC30|\uB2C8\uCF54\uD2F4",
      gambling: "\uCE74\uC9C0\uB178|\uB3C4\uBC15|\uBCA0\uD305",
      medical: "\uC644\uCE58|\uD2B9\uD6A8\uC57D|\uB9CC\uBCD1\uD1B5\uCE58|\uBD80\uC791\uC6A9\uC5C6",
      riches: "\uC6D0\uAE08\uBCF4\uC7A5|\uB300\uBC15\uC218\uC775",
      value: "\uAC00\uC131\uBE44|\uC800\uB834|\uD560\uC778|\uC800\uAC00",
      upscale: "\uBA85\uD488|\uB7ED\uC154\uB9AC|\uACE0\uAE09|\uD504\uB9AC\uBBF8\uC5C4",
      comparison: "\uBE44\uAD50|\uCC28\uC774\uC810|\uC7A5\uB2E8\uC810",
      trial: "\uD14C\uC2A4\uD2B8|\uC368\uBD24|\uC131\uBD84|\uD6C4\uAE30|\uBC1C\uC0C9"
    },
    th: {
      profanity: "\u0E40\u0E2B\u0E35\u0E49\u0E22|\u0E04\u0E27\u0E22",
      alcohol: "\u0E40\u0E2B\u0E25\u0E49\u0E32|\u0E40\u0E1A\u0E35\u0E22\u0E23\u0E4C|\u0E27\u0E34\u0E2A\u0E01\u0E35\u0E49",
      tobacco: "\u0E1A\u0E38\u0E2B\u0E23\u0E35\u0E48|\u0E19\u0E34\u0E42\u0E04\u0E15\u0E34\u0E19",
      gambling: "\u0E1E\u0E19\u0E31\u0E19|\u0E04\u0E32\u0E2A\u0E34\u0E42\u0E19|\u0E1A\u0E32\u0E04\u0E32\u0E23\u0E48\u0E32|\u0E2A\u0E25\u0E47\u0E2D\u0E15",
      medical: "\u0E23\u0E31\u0E01\u0E29\u0E32\u0E2B\u0E32\u0E22|\u0E2B\u0E32\u0E22\u0E02\u0E32\u0E14|\u0E44\u0E21\u0E48\u0E21\u0E35\u0E1C\u0E25\u0E02\u0E49\u0E32\u0E07\u0E40\u0E04\u0E35\u0E22\u0E07|\u0E1C\u0E2D\u0E21\u0E40\u0E23\u0E47\u0E27",
      riches: "\u0E23\u0E27\u0E22\u0E40\u0E23\u0E47\u0E27|\u0E01\u0E32\u0E23\u0E31\u0E19\u0E15\u0E35\u0E01\u0E33\u0E44\u0E23",
      value: "\u0E23\u0E32\u0E04\u0E32\u0E16\u0E39\u0E01|\u0E04\u0E38\u0E49\u0E21\u0E04\u0E48\u0E32|\u0E25\u0E14\u0E23\u0E32\u0E04\u0E32|\u0E07\u0E1A\u0E19\u0E49\u0E2D\u0E22",
      upscale: "\u0E2B\u0E23\u0E39\u0E2B\u0E23\u0E32|\u0E1E\u0E23\u0E35\u0E40\u0E21\u0E35\u0E22\u0E21|\u0E41\u0E1A\u0E23\u0E19\u0E14\u0E4C\u0E40\u0E19\u0E21",
      comparison: "\u0E40\u0E1B\u0E23\u0E35\u0E22\u0E1A\u0E40\u0E17\u0E35\u0E22\u0E1A|\u0E02\u0E49\u0E2D\u0E14\u0E35|\u0E02\u0E49\u0E2D\u0E40\u0E2A\u0E35\u0E22",
      trial: "\u0E17\u0E14\u0E2A\u0E2D\u0E1A|\u0E25\u0E2D\u0E07\u0E43\u0E0A\u0E49|\u0E23\u0E35\u0E27\u0E34\u0E27|\u0E2A\u0E48\u0E27\u0E19\u0E1C\u0E2A\u0E21"
    },
    vi: {
      profanity: "\u0111\u1ECBt|\u0111\u1EE5 m\xE1|v\xE3i l\u1ED3n",
      alcohol: "u\u1ED1ng r\u01B0\u1EE3u|say r\u01B0\u1EE3u|bia h\u01A1i",
      tobacco: "thu\u1ED1c l\xE1|nicotin",
      gambling: "c\u1EDD b\u1EA1c|c\xE1 c\u01B0\u1EE3c|\u0111\xE1nh b\u1EA1c",
      medical: "ch\u1EEFa kh\u1ECFi|kh\u1ECFi h\u1EB3n|kh\xF4ng t\xE1c d\u1EE5ng ph\u1EE5|gi\u1EA3m c\xE2n c\u1EA5p t\u1ED1c",
      riches: "l\xE0m gi\xE0u nhanh|cam k\u1EBFt l\u1EE3i nhu\u1EADn",
      value: "gi\xE1 r\u1EBB|b\xECnh d\xE2n|gi\u1EA3m gi\xE1|\u0111\xE1ng ti\u1EC1n",
      upscale: "cao c\u1EA5p|sang tr\u1ECDng|xa x\u1EC9|h\xE0ng hi\u1EC7u",
      comparison: "so s\xE1nh|kh\xE1c nhau|\u01B0u nh\u01B0\u1EE3c \u0111i\u1EC3m",
      trial: "d\xF9ng th\u1EED|th\u1EED nghi\u1EC7m|th\xE0nh ph\u1EA7n|\u0111\xE1nh gi\xE1"
    },
    id: {
      profanity: "bangsat|bajingan|ngentot|kontol",
      alcohol: "minuman keras|arak",
      tobacco: "rokok|nikotin",
      gambling: "judi|kasino|slot gacor|taruhan",
      medical: "menyembuhkan|tanpa efek samping|pasti sembuh|terbukti klinis",
      riches: "cepat kaya|untung pasti",
      value: "murah|terjangkau|diskon|hemat",
      upscale: "mewah|eksklusif|kelas atas",
      comparison: "dibanding*|perbandingan|kelebihan",
      trial: "kandungan|ulasan|sudah coba|diuji"
    },
    tl: {
      profanity: "putang ina",
      alcohol: "alak|lasing",
      tobacco: "sigarilyo",
      gambling: "sabong|sugal",
      medical: "nakakagaling|walang side effect",
      value: "abot kaya|mura lang",
      upscale: "mamahalin|marangya",
      comparison: "kumpara|mas maganda kaysa",
      trial: "sinubukan|sangkap"
    },
    es: {
      profanity: "mierda|puta madre|gilipollas|pendejo*",
      alcohol: "cerveza*|borrach*|aguardiente",
      tobacco: "cigarrillo*|vapeo|nicotina",
      gambling: "apuesta*|ruleta|tragamonedas",
      medical: "cura milagrosa|sin efectos secundarios|cl\xEDnicamente probado|adelgaza r\xE1pido|cura definitiva",
      riches: "dinero f\xE1cil|ganancias garantizadas",
      value: "barato|barata|baratos|baratas|asequible*|oferta*|descuento*|buen precio",
      upscale: "lujo|lujoso*|lujosa*|alta gama|exclusivo*|exclusiva*",
      comparison: "comparado*|comparaci\xF3n|comparativa|frente a|mejor que",
      trial: "prob\xE9|probamos|rese\xF1a|ingrediente*|lo he probado"
    },
    pt: {
      profanity: "caralho|foda se",
      alcohol: "cerveja*|cacha\xE7a|b\xEAbad*",
      tobacco: "cigarro*|nicotina",
      gambling: "cassino*|aposta*|jogo do bicho",
      medical: "cura milagrosa|sem efeitos colaterais|clinicamente comprovado|emagrece r\xE1pido",
      riches: "dinheiro f\xE1cil|lucro garantido",
      value: "barato|barata|baratinho*|promo\xE7\xE3o|desconto*|custo benef\xEDcio|pre\xE7o bom",
      upscale: "luxo|luxuoso*|luxuosa*|alto padr\xE3o|exclusivo*|exclusiva*",
      comparison: "comparado*|compara\xE7\xE3o|melhor que|pr\xF3s e contras",
      trial: "testei|testamos|resenha|ingrediente*"
    },
    fr: {
      profanity: "putain|merde|connard*",
      alcohol: "bi\xE8re*|rhum|pastis|ivresse",
      tobacco: "vapoter|vapote*|nicotine",
      gambling: "paris sportifs|jeux d\u2019argent|machine \xE0 sous",
      medical: "rem\xE8de miracle|gu\xE9rit|sans effets secondaires|cliniquement prouv\xE9*",
      riches: "argent facile|gains garantis",
      value: "pas cher|abordable*|petit prix|petits prix|bon plan|bons plans",
      upscale: "luxe|luxueux|luxueuse*|haut de gamme|haute couture",
      comparison: "compar\xE9*|comparaison|comparatif|mieux que|contrairement",
      trial: "test\xE9*|essay\xE9*|ingr\xE9dient*|mon avis"
    },
    de: {
      profanity: "schei\xDFe|scheisse|arschloch",
      alcohol: "bier|schnaps|wodka|betrunken*",
      tobacco: "zigarette*|nikotin",
      gambling: "gl\xFCcksspiel*|sportwetten|spielautomat*",
      medical: "wundermittel|heilt|ohne nebenwirkungen|klinisch bewiesen",
      riches: "schnell reich|garantierte gewinne",
      value: "g\xFCnstig*|preiswert*|schn\xE4ppchen|rabatt*|billig*",
      upscale: "luxus*|luxuri\xF6s*|hochwertig*|exklusiv*",
      comparison: "verglichen|vergleich*|besser als|im gegensatz",
      trial: "getestet|ausprobiert|erfahrung*|inhaltsstoff*"
    },
    it: {
      profanity: "cazzo|stronzo|stronza|vaffanculo",
      alcohol: "birra|birre|grappa|ubriac*",
      tobacco: "sigaretta|sigarette|nicotina",
      gambling: "casin\xF2|scommesse|scommessa|gioco d\u2019azzardo",
      medical: "cura miracolosa|guarisce|senza effetti collaterali|clinicamente provato",
      riches: "soldi facili|guadagni garantiti",
      value: "conveniente|sconto|sconti|low cost|prezzo basso",
      upscale: "lusso|lussuoso|lussuosa|alta gamma|esclusivo|esclusiva",
      comparison: "a confronto|rispetto a|meglio di",
      trial: "provato|provata|testato|testata|recensione"
    },
    nl: {
      profanity: "godverdomme|klootzak*",
      alcohol: "biertje*|jenever|dronken",
      tobacco: "sigaret|sigaretten|nicotine",
      gambling: "gokken|gokkast*|sportweddenschap*",
      medical: "wondermiddel|geneest|zonder bijwerkingen|klinisch bewezen",
      riches: "snel rijk|gegarandeerde winst",
      value: "goedkoop*|betaalbaar|betaalbare|korting*|koopje*",
      upscale: "luxueus|luxueuze|exclusieve|hoogwaardig*",
      comparison: "vergeleken|vergelijking|beter dan",
      trial: "getest|uitgeprobeerd|ervaring*|ingredi\xEBnt*"
    },
    ar: {
      alcohol: "\u062E\u0645\u0631|\u0628\u064A\u0631\u0629|\u0648\u064A\u0633\u0643\u064A",
      tobacco: "\u0633\u062C\u0627\u0626\u0631|\u0646\u064A\u0643\u0648\u062A\u064A\u0646",
      gambling: "\u0642\u0645\u0627\u0631|\u0643\u0627\u0632\u064A\u0646\u0648",
      medical: "\u0639\u0644\u0627\u062C \u0646\u0647\u0627\u0626\u064A|\u0628\u062F\u0648\u0646 \u0622\u062B\u0627\u0631 \u062C\u0627\u0646\u0628\u064A\u0629",
      value: "\u0631\u062E\u064A\u0635|\u0633\u0639\u0631 \u0645\u0646\u0627\u0633\u0628|\u062E\u0635\u0645",
      upscale: "\u0641\u0627\u062E\u0631|\u0641\u062E\u0627\u0645\u0629",
      comparison: "\u0645\u0642\u0627\u0631\u0646\u0629|\u0623\u0641\u0636\u0644 \u0645\u0646",
      trial: "\u062C\u0631\u0628\u062A|\u0645\u0643\u0648\u0646\u0627\u062A"
    }
  }
};
export {
  LEXICON,
  NGRAM_EMBEDDING,
  SENSITIVE_TOPICS,
  TOPICS,
  USUAL_LABELS,
  carriesLabel,
  hasTopic,
  similarity,
  textReader
};
