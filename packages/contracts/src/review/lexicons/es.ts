import type { Lexicon } from './lexicon.ts';

/** Spanish. */
export const SPANISH: Lexicon = {
  told: {
    commonWords: [
      ...['el', 'la', 'los', 'las', 'de', 'del', 'y', 'una', 'un', 'por', 'para', 'con', 'en'],
      ...['que', 'se', 'al', 'su', 'sus', 'será', 'o'],
    ],
  },
  spaced: true,
  phrases: {
    effort: [
      ...['mejores esfuerzos', 'esfuerzos razonables', 'hará lo posible', 'harán lo posible'],
      ...['en la medida de lo posible', 'procura', 'procurar*', 'intenta', 'intentar*'],
      ...['se esforzará', 'se esforzarán', 'tratará de', 'tratarán de', 'tratar de'],
    ],
    time: [
      ...['a la brevedad', 'a la mayor brevedad', 'lo antes posible', 'cuanto antes'],
      ...['oportunamente', 'a su debido tiempo', 'regularmente', 'periódicamente'],
      ...['de vez en cuando', 'en breve', 'próximamente', 'plazo razonable', 'sin demora'],
    ],
    quantity: [
      ...['varios', 'varias', 'algunos', 'algunas', 'diversos', 'diversas', 'numerosos'],
      ...['numerosas', 'suficiente', 'suficientes', 'cierto número', 'un número razonable'],
      ...['bastantes', 'una cantidad adecuada'],
    ],
    'open-list': [
      ...['etc', 'etcétera', 'entre otros', 'entre otras', 'incluyendo pero no limitado*'],
      ...['y similares', 'o similares', 'y demás', 'y otros'],
    ],
    deferral: [
      ...['por acordar', 'por definir', 'por determinar', 'por confirmar', 'se acordará*'],
      ...['a convenir', 'a definir', 'se definirá*', 'se determinará*', 'acordado posteriormente'],
      ...['acordará posteriormente', 'acordarán posteriormente'],
    ],
    standard: [
      ...['alta calidad', 'buena calidad', 'profesional', 'profesionales', 'profesionalmente'],
      ...['razonable', 'razonables', 'adecuado', 'adecuada', 'adecuados', 'adecuadas'],
      ...['adecuadamente', 'apropiado', 'apropiada', 'apropiados', 'apropiadas'],
      ...['satisfactorio', 'satisfactoria', 'idóneo', 'idónea', 'estándares de la industria'],
    ],
    cooperation: [
      ...[
        'coopera',
        'cooperar*',
        'colabora',
        'colaborar*',
        'apoya',
        'apoyar*',
        'ayudar a promover',
      ],
      ...['ayudará a promover', 'participar* activamente', 'promover activamente', 'contribuir*'],
    ],
    discretion: [
      ...['a su discreción', 'a su entera discreción', 'a su sola discreción', 'a su criterio'],
      ...['a su solo criterio', 'si es necesario', 'si fuera necesario', 'cuando sea necesario'],
      ...['según sea necesario', 'según convenga', 'en su caso', 'según las necesidades'],
    ],
  },
  units: [
    ...['día', 'días', 'hora', 'horas', 'minuto', 'minutos', 'semana', 'semanas', 'mes', 'meses'],
    ...['año', 'años', 'video', 'videos', 'vídeo', 'vídeos', 'publicaciones', 'veces'],
  ],
  prohibitions: {
    before: [
      ...['no podrá', 'no podrán', 'no deberá', 'no deberán', 'no puede', 'no debe'],
      ...['se prohíbe', 'prohibido'],
    ],
  },
  idioms: ['honorarios razonables de abogados', 'honorarios de abogados razonables'],
};
