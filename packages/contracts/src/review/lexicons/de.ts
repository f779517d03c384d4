import type { Lexicon } from './lexicon.ts';

/** German. */
export const GERMAN: Lexicon = {
  told: {
    commonWords: [
      ...['der', 'die', 'das', 'und', 'ist', 'wird', 'werden', 'mit', 'von', 'für', 'den', 'dem'],
      ...['ein', 'eine', 'einen', 'im', 'nicht', 'sich', 'zu', 'auf', 'nach', 'bei', 'des'],
    ],
  },
  spaced: true,
  phrases: {
    effort: [
      ...['nach besten Kräften', 'bestmöglich*', 'bemüht sich', 'bemühen sich', 'zu bemühen'],
      ...['nach Möglichkeit', 'soweit möglich', 'möglichst', 'angemessene Anstrengungen'],
      ...['zumutbare Anstrengungen', 'versucht', 'versuchen', 'wird sich bemühen'],
    ],
    time: [
      ...['zeitnah*', 'umgehend', 'baldmöglichst', 'so bald wie möglich', 'schnellstmöglich'],
      ...['rechtzeitig*', 'in Kürze', 'regelmäßig*', 'von Zeit zu Zeit', 'zu gegebener Zeit'],
      ...['in angemessener Frist', 'alsbald', 'demnächst'],
    ],
    quantity: [
      ...['mehrere*', 'einige', 'einigen', 'diverse', 'diversen', 'verschiedene', 'verschiedenen'],
      ...['zahlreiche*', 'ausreichend*', 'genügend', 'hinreichend*', 'eine gewisse Anzahl'],
      ...['eine angemessene Anzahl', 'eine Reihe von', 'ein paar'],
    ],
    'open-list': [
      ...['usw', 'etc', 'und so weiter', 'und dergleichen', 'unter anderem', 'insbesondere'],
      ...['einschließlich, aber nicht beschränkt auf', 'wie zum Beispiel', 'oder ähnliche*'],
    ],
    deferral: [
      ...['noch zu vereinbaren*', 'wird noch vereinbart', 'werden noch vereinbart'],
      ...['nach Vereinbarung', 'gesondert vereinbart', 'noch festzulegen*', 'später festgelegt'],
      ...['noch abzustimmen*', 'noch zu klären*', 'wird noch bekannt gegeben'],
    ],
    standard: [
      ...['hochwertig*', 'hoher Qualität', 'guter Qualität', 'professionell*', 'angemessen*'],
      ...['geeignet*', 'zufriedenstellend*', 'branchenüblich*', 'ordnungsgemäß*', 'sachgerecht*'],
    ],
    cooperation: [
      ...['kooperiert', 'kooperieren', 'zusammenarbeiten', 'zusammenzuarbeiten', 'unterstützt'],
      ...['unterstützen', 'wirkt mit', 'wirken mit', 'mitzuwirken', 'aktiv bewerben'],
      ...['bewirbt aktiv', 'trägt dazu bei', 'setzt sich ein für'],
    ],
    discretion: [
      ...['nach eigenem Ermessen', 'nach freiem Ermessen', 'nach ihrem Ermessen'],
      ...['nach seinem Ermessen', 'bei Bedarf', 'nach Bedarf', 'falls erforderlich'],
      ...['soweit erforderlich', 'sofern erforderlich', 'gegebenenfalls', 'bei Gelegenheit'],
    ],
  },
  units: [
    ...['Tag', 'Tage', 'Tagen', 'Werktagen', 'Stunde', 'Stunden', 'Minuten', 'Woche', 'Wochen'],
    ...['Monat', 'Monate', 'Monaten', 'Jahre', 'Videos', 'Beiträge', 'Posts', 'Mal', 'Uhr'],
  ],
  prohibitions: {
    before: ['darf nicht', 'dürfen nicht', 'nicht gestattet', 'untersagt', 'verboten'],
  },
  idioms: [
    ...['angemessene Anwaltskosten', 'angemessene Rechtsanwaltskosten'],
    ...['angemessene Nachfrist', 'angemessenen Nachfrist'],
  ],
};
