import type { Lexicon } from './lexicon.ts';

/** French. */
export const FRENCH: Lexicon = {
  told: {
    commonWords: [
      ...['le', 'la', 'les', 'de', 'des', 'et', 'est', 'une', 'un', 'du', 'pour', 'dans', 'sur'],
      ...['par', 'avec', 'au', 'aux', 'en', 'à', 'ses', 'sont', 'que'],
    ],
  },
  spaced: true,
  phrases: {
    effort: [
      ...['meilleurs efforts', 'efforts raisonnables', "s'efforce*", "s'efforcer*"],
      ...['dans la mesure du possible', 'autant que possible', 'tout mettre en œuvre'],
      ...['met tout en œuvre', 'essaie de', 'essayer de', 'tente de', 'tenter de'],
    ],
    time: [
      ...['rapidement', 'dans les meilleurs délais', 'au plus vite', 'dès que possible'],
      ...['en temps utile', 'délai raisonnable', 'sans tarder', 'régulièrement'],
      ...['périodiquement', 'de temps à autre', 'prochainement', 'bientôt', 'en temps voulu'],
    ],
    quantity: [
      ...['plusieurs', 'quelques', 'divers', 'diverses', 'un certain nombre', 'suffisamment'],
      ...['suffisant', 'suffisante', 'suffisants', 'suffisantes', 'de nombreux'],
      ...['de nombreuses', 'un nombre raisonnable'],
    ],
    'open-list': [
      ...['etc', 'et cetera', 'notamment', "y compris mais sans s'y limiter"],
      ...['y compris, sans s’y limiter', 'entre autres', 'et ainsi de suite', 'ou similaire*'],
    ],
    deferral: [
      ...['à convenir', 'à définir', 'à déterminer', 'à confirmer', 'sera convenu*'],
      ...['sera défini*', 'seront convenu*', 'seront défini*', 'sera déterminé*'],
      ...['convenu ultérieurement', 'convenue ultérieurement', 'défini ultérieurement'],
    ],
    standard: [
      ...['de haute qualité', 'de bonne qualité', 'de qualité', 'professionnel*', 'raisonnable*'],
      ...['approprié*', 'adéquat*', 'convenable*', 'satisfaisant*', 'selon les usages'],
    ],
    cooperation: [
      ...['coopère*', 'coopérer*', 'collabore', 'collaborer*', 'soutient', 'soutiennent'],
      ...['soutenir', 'participe activement', 'participer activement', 'contribue*'],
      ...['contribuer*', 'aide à promouvoir', 'aider à promouvoir', 'apporte son concours'],
    ],
    discretion: [
      ...['à sa discrétion', 'à sa seule discrétion', 'à son entière discrétion'],
      ...['à son gré', 'si nécessaire', 'le cas échéant', 'en cas de besoin'],
      ...['selon les besoins', 'au besoin', "s'il y a lieu"],
    ],
  },
  units: [
    ...['jour', 'jours', 'heure', 'heures', 'minute', 'minutes', 'semaine', 'semaines', 'mois'],
    ...['an', 'ans', 'vidéo', 'vidéos', 'publication', 'publications', 'fois', 'posts'],
  ],
  prohibitions: {
    before: [
      ...['ne doit pas', 'ne doivent pas', 'ne peut pas', 'ne peuvent pas', 'ne peut'],
      ...['interdit de', "s'interdit de", 'il est interdit'],
    ],
  },
  idioms: ["honoraires d'avocat raisonnables", "honoraires raisonnables d'avocat"],
};
