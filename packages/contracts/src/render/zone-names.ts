import type { DisplayLanguage } from '../vocabulary/index.ts';

/** Cities of IANA zones in Chinese; in English they are the last part of a zone's name. */
const CITIES = `Africa: Accra 阿克拉，Addis_Ababa 亚的斯亚贝巴，Algiers 阿尔及尔，Cairo 开罗，Casablanca 卡萨布兰卡，
Johannesburg 约翰内斯堡，Lagos 拉各斯，Nairobi 内罗毕，Tunis 突尼斯
America: Anchorage 安克雷奇，Argentina/Buenos_Aires 布宜诺斯艾利斯，Asuncion 亚松森，Bogota 波哥大，
Buenos_Aires 布宜诺斯艾利斯，Caracas 加拉加斯，Chicago 芝加哥，Costa_Rica 哥斯达黎加，Denver 丹佛，Detroit 底特律，
Edmonton 埃德蒙顿，Fortaleza 福塔莱萨，Guatemala 危地马拉，Guayaquil 瓜亚基尔，Halifax 哈利法克斯，La_Paz 拉巴斯，
Lima 利马，Los_Angeles 洛杉矶，Manaus 马瑙斯，Mexico_City 墨西哥城，Monterrey 蒙特雷，Montevideo 蒙得维的亚，
New_York 纽约，Panama 巴拿马，Phoenix 凤凰城，Puerto_Rico 波多黎各，Santiago 圣地亚哥，Santo_Domingo 圣多明各，
Sao_Paulo 圣保罗，St_Johns 圣约翰斯，Tijuana 蒂华纳，Toronto 多伦多，Vancouver 温哥华，Winnipeg 温尼伯
Asia: Almaty 阿拉木图，Amman 安曼，Baghdad 巴格达，Bahrain 巴林，Baku 巴库，Bangkok 曼谷，Beirut 贝鲁特，
Brunei 文莱，Calcutta 加尔各答，Colombo 科伦坡，Dhaka 达卡，Dubai 迪拜，Ho_Chi_Minh 胡志明市，Hong_Kong 香港，
Jakarta 雅加达，Jayapura 查亚普拉，Jerusalem 耶路撒冷，Karachi 卡拉奇，Kathmandu 加德满都，Katmandu 加德满都，
Kolkata 加尔各答，Kuala_Lumpur 吉隆坡，Kuwait 科威特，Macau 澳门，Makassar 望加锡，Manila 马尼拉，Muscat 马斯喀特，
Phnom_Penh 金边，Qatar 卡塔尔，Rangoon 仰光，Riyadh 利雅得，Saigon 胡志明市，Seoul 首尔，Shanghai 上海，
Singapore 新加坡，Taipei 台北，Tashkent 塔什干，Tbilisi 第比利斯，Tehran 德黑兰，Tokyo 东京，Ulaanbaatar 乌兰巴托，
Urumqi 乌鲁木齐，Vientiane 万象，Yangon 仰光，Yerevan 埃里温
Australia: Adelaide 阿德莱德，Brisbane 布里斯班，Darwin 达尔文，Hobart 霍巴特，Melbourne 墨尔本，Perth 珀斯，
Sydney 悉尼
Europe: Amsterdam 阿姆斯特丹，Athens 雅典，Belgrade 贝尔格莱德，Berlin 柏林，Bratislava 布拉迪斯拉发，
Brussels 布鲁塞尔，Bucharest 布加勒斯特，Budapest 布达佩斯，Copenhagen 哥本哈根，Dublin 都柏林，Helsinki 赫尔辛基，
Istanbul 伊斯坦布尔，Kiev 基辅，Kyiv 基辅，Lisbon 里斯本，Ljubljana 卢布尔雅那，London 伦敦，Luxembourg 卢森堡，
Madrid 马德里，Malta 马耳他，Moscow 莫斯科，Oslo 奥斯陆，Paris 巴黎，Prague 布拉格，Riga 里加，Rome 罗马，
Sofia 索非亚，Stockholm 斯德哥尔摩，Tallinn 塔林，Vienna 维也纳，Vilnius 维尔纽斯，Warsaw 华沙，Zagreb 萨格勒布，
Zurich 苏黎世
Pacific: Auckland 奥克兰，Guam 关岛，Honolulu 火奴鲁鲁`;

const chinese = new Map<string, string>(
  CITIES.split(/\n(?=\w+: )/).flatMap((line) => {
    const [region = '', cities = ''] = line.split(': ');
    return cities.split(/，\n?/).map((entry) => {
      const [city = '', name = ''] = entry.split(' ');
      return [`${region}/${city}`, name] as [string, string];
    });
  }),
);

/** The zones whose cities are known in both languages. */
export const KNOWN_ZONES: readonly { readonly zone: string; readonly chinese: string }[] = [
  ...chinese,
].map(([zone, name]) => ({ zone, chinese: name }));

/**
 * A zone as prose has it: Los Angeles time, 洛杉矶时间. One without a city, and in Chinese one whose city is not known here, is
 * written as it is.
 */
export function zoneName(zone: string, language: DisplayLanguage): string {
  if (language === 'zh-Hans') {
    const city = chinese.get(zone);
    return city === undefined ? zone : `${city}时间`;
  }
  const [region, ...rest] = zone.split('/');
  const city = rest.at(-1)?.replaceAll('_', ' ');
  return city === undefined || region === 'Etc' ? zone : `${city} time`;
}
