import type { Guide } from './en.ts';

const help: Guide['help'] = {
  description: (name) =>
    `Intégrer les graphiques (${name}), en tirer des images, les citer, les lire et signaler une erreur.`,
  intro: 'Cinq choses que les rédactions demandent, chacune en bref.',
  contents: 'Sur cette page',
  embed: {
    title: 'Intégrer un graphique',
    builder: 'Vers l’outil d’intégration',
    topics: {
      paste: (embed, link) => ({
        title: 'Coller un lien',
        text: [
          `Choisissez «\u00a0${embed}\u00a0» sous un graphique, puis «\u00a0${link}\u00a0», et mettez le lien seul sur une ligne. Les systèmes qui connaissent oEmbed en font le graphique.`,
        ],
      }),
      code: {
        title: 'Copier du code',
        text: [
          'L’outil en propose quatre sortes. Toutes réservent la hauteur\u00a0: rien ne saute.',
        ],
      },
      scripts: {
        title: 'Ce qui se passe sans scripts',
        text: [
          'Une intégration est une page complète avant tout script\u00a0: titre, légende, graphique, tableau, notes et liens. Si les scripts sont bloqués ou échouent, cette page reste. Il ne manque que ce qui demande la main du lecteur.',
          'Sur votre page, le code avec script contient une image pour qui n’admet pas les scripts. L’iframe n’en a pas besoin.',
        ],
      },
      live: {
        title: 'À jour ou figée',
        text: [
          'Une intégration à jour suit le registre\u00a0: ses chiffres peuvent changer sous votre article. Vous pouvez fixer le jour\u202f; les événements ultérieurs restent alors dehors, mais les corrections arrivent toujours.',
          'Une intégration figée montre une publication pour toujours. Quand des données plus récentes existent, elle le dit sous le graphique. Prenez-la quand votre texte cite un chiffre.',
        ],
      },
      consent: {
        title: 'Consentement',
        text: [
          'Elles n’apportent donc rien à quoi consentir. Comme pour tout fichier du web, l’hôte qui les sert voit l’adresse réseau du lecteur.',
        ],
      },
    },
  },
  export: {
    title: 'Prendre une image',
    sizes: {
      title: 'Tailles',
      text: [
        'Le panneau sous chaque graphique montre l’image même et l’enregistre, la copie ou la confie à votre système. Elle est dessinée pour la vue à l’écran\u00a0: jour, lecture, sélection, unités.',
      ],
    },
    columns: { preset: 'Format', use: 'Pour', size: 'Pixels' },
    asHigh: (width) => `${width} de large, aussi haut que le graphique`,
    printed: (millimetres) => `SVG, ${millimetres} mm de large`,
    topics: {
      print: {
        title: 'Pour l’impression',
        text: [
          'Le SVG n’a pas de pixels et son texte reste du texte\u00a0: votre service graphique peut le modifier. Les couleurs d’impression tiennent sur le papier et en gris. La page elle-même s’imprime sur une feuille\u00a0: phrase, chiffres clés, sources et adresse.',
        ],
      },
      languages: {
        title: 'Langues et couleurs',
        text: [
          'Une image peut être faite dans toutes les langues de ce site, quelle que soit celle que vous lisez\u00a0: titres, nombres, dates et noms suivent. Elle existe en couleurs claires, sombres ou d’impression, avec ou sans fond.',
        ],
      },
      credit: {
        title: 'La ligne de source',
        text: [
          'La ligne de source fait partie de chaque image, même sans titre. Ne la coupez pas\u00a0: c’est par elle que l’on peut vous vérifier.',
          'PNG et SVG contiennent aussi titre, description, sources, licence, publication et adresse. Déposez une telle image sur la vue d’ensemble, et vous retrouvez la vue qu’elle montre.',
        ],
      },
    },
    prepared: 'Images toutes prêtes, à des adresses fixes',
  },
  cite: {
    title: 'Citer un chiffre',
    topics: {
      name: {
        title: 'Ce qu’il faut nommer',
        text: [
          'D’abord qui l’a dit, et quand\u00a0: la source de l’affirmation elle-même, à un clic derrière chaque chiffre. Puis ce registre, avec le jour pour lequel le chiffre vaut et la publication.',
        ],
      },
      own: (data, pack) => ({
        title: 'La citation d’un seul graphique',
        text: [
          `«\u00a0${data}\u00a0», sous un graphique, contient «\u00a0${pack}\u00a0»\u00a0: tableaux, sources et citation de la vue à l’écran en BibTeX et CSL-JSON.`,
        ],
      }),
      stays: {
        title: 'Une adresse qui reste',
        text: [
          'L’adresse d’une page contient votre vue. Écrivez-y le jour (`asof=2025-09-04`), sinon elle avance avec le registre. À l’abri des corrections aussi, il n’y a que l’adresse d’une publication\u00a0: une intégration figée (`/v/{release}/embed/{chart}/`).',
        ],
      },
    },
    suggested: 'Citation proposée pour l’ensemble',
    citation: (ledger, release, asof, address) =>
      `${ledger}. Publication du ${release}, état au ${asof}.${address === null ? '' : ` ${address}`}`,
    bibtex: 'La même en BibTeX',
  },
  read: {
    title: 'Lire un graphique honnêtement',
    topics: {
      ranges: {
        title: 'Les intervalles',
        text: [
          'Une barre est ce qui a été dit, du chiffre le plus bas au plus haut. Ce n’est pas une marge d’erreur, et son milieu ne veut rien dire. Un trait est une version. «\u00a0Jusqu’à\u00a0» n’a pas de borne basse connue.',
          'Un total additionne séparément les bornes basses et les bornes hautes. Qui ne donne pas de chiffre est à côté du total, pas dedans.',
        ],
      },
      none: {
        title: 'Quand il n’y a pas de nombre',
        text: ['Rien de cela n’est un zéro, sauf ce qui le dit\u00a0:'],
      },
      disputed: (mark, days) => ({
        title: 'Contesté',
        text: [
          `«\u00a0${mark}\u00a0» veut dire qu’un gouvernement et quelqu’un d’autre placent le pays dans des camps différents, et que l’autre version est plus récente, ou plus ancienne de ${days} jours au plus. Cela ne dit pas qui a raison.`,
        ],
      }),
      basis: {
        title: 'Quelle parole compte',
        text: [
          'Vous choisissez la lecture, et le sous-titre la nomme. Nommez-la aussi quand vous citez\u00a0:',
        ],
      },
      clocks: {
        title: 'Deux horloges',
        text: [
          'Le jour (`asof`) dit ce que l’on savait alors dans le monde. La publication dit ce qui était alors dans ce registre. Une affirmation de mars trouvée en juin compte en mars, mais aucune publication d’avant juin ne la contient.',
        ],
      },
    },
    amounts: {
      range: 'quelqu’un a cité un chiffre ou un intervalle',
      none: 'zéro exactement, tel que rapporté',
      undisclosed: 'il est question de soldats, personne ne dit combien',
      undecided: 'pas encore de décision, donc pas de nombre à divulguer',
      conditional: 'en enverrait sous conditions, sans chiffre',
      'ruled-out': 'dit n’envoyer personne',
      'not-asked': 'non-membre, et rien n’a été dit',
      'no-data': 'un membre dont on ne sait rien',
    },
    readings: {
      latest:
        'l’affirmation la plus récente\u202f; une version douteuse venue d’ailleurs ne prévaut jamais sur le gouvernement du pays',
      official: 'seulement ce que dit le gouvernement du pays',
      lowest: 'parmi les versions les plus récentes, la plus réticente ou la plus petite',
      highest: 'parmi les versions les plus récentes, la plus volontaire ou la plus grande',
    },
    method: 'Toutes les règles',
  },
  correct: {
    title: 'Signaler une erreur',
    topics: {
      tell: {
        title: 'Comment nous le dire',
        text: [
          'Ouvrez les affirmations derrière le chiffre et copiez l’adresse\u00a0: elle désigne l’enregistrement. Envoyez-la avec ce qui est faux et une source qui montre ce qui est juste.',
        ],
      },
      happens: {
        title: 'Ce qui se passe ensuite',
        text: [
          'Rien n’est écrasé en silence. Si vous avez raison, l’affirmation est retirée avec un motif, et la bonne est ajoutée à côté dans la publication suivante. Les graphiques à jour suivent\u202f; les figés gardent ce qu’ils montraient et disent que des données plus récentes existent.',
        ],
      },
      follow: {
        title: 'Comment vous l’apprenez',
        text: [
          'Chaque publication énumère ce qu’elle a ajouté, modifié et retiré. Un fil en dit autant, pour le tout et pour chaque pays.',
        ],
      },
    },
    noAddress:
      'Cette copie du tableau de bord ne donne pas d’adresse pour les corrections\u00a0: écrivez à ceux qui la publient.',
    address: 'Où écrire',
    feed: 'Fil de toutes les publications',
  },
};

const contracts: Guide['contracts'] = {
  description: (name) =>
    `Ce sur quoi les pages d’autrui peuvent compter (${name})\u00a0: versions, paramètres, messages, chemins, colonnes.`,
  intro:
    'Les articles restent des années, et ils contiennent nos adresses. Voici sur quoi ils peuvent compter. Les listes sont faites à partir du code qui fait le travail.',
  versions: {
    title: 'Versions',
    text: [
      'Une version augmente quand une chose qui existe change de sens ou disparaît. Elle n’augmente pas quand une chose s’ajoute\u00a0: attendez-vous à plus de paramètres, de champs, de colonnes et de messages que vous n’en connaissez.',
      'Ce qui n’est pas compris ne nuit pas\u00a0: une valeur inconnue vaut la valeur par défaut, un paramètre inconnu est gardé.',
    ],
    columns: {
      contract: 'Engagement',
      version: 'Version',
      since: 'Depuis',
      change: 'Compte comme changement',
    },
  },
  names: {
    address: {
      title: 'Paramètres de l’adresse',
      text: 'Ce que montre une page ou une intégration. Les listes sont jointes par `~`\u202f; un élément seul a `~` devant lui.',
      change:
        'une clé ou une valeur qui disparaît ou montre autre chose\u202f; une autre valeur par défaut',
    },
    flags: {
      title: 'Options d’une intégration',
      text: 'L’aspect d’une intégration\u202f; jamais un chiffre. Chaque option est aussi un attribut du code avec script (`data-…`).',
      change: 'une option qui disparaît ou fait autre chose',
    },
    messages: {
      title: 'Messages',
      text: 'Entre une intégration et la page qui l’entoure. Les commandes ne sont reçues que de la fenêtre parente.',
      change: 'un message ou un champ qui disparaît ou veut dire autre chose',
    },
    snippets: {
      title: 'Attributs du code',
      text: 'Ce que `embed.js` lit dans le code que donne l’outil, outre les options. L’ancien code continue de marcher.',
      change: 'un attribut qui disparaît ou fait autre chose',
    },
    paths: {
      title: 'Chemins',
      text: 'Sous l’adresse du site. Les pages finissent par une barre oblique\u202f; la langue principale n’a pas de `{lang}`.',
      change: 'un chemin qui ne répond plus ou répond autre chose',
    },
    pictures: {
      title: 'Images',
      text: 'Formats par leur nom, dans le panneau, en ligne de commande et parmi les fichiers tout prêts.',
      change: 'un format qui disparaît, ou une autre taille en pixels',
    },
    columns: {
      title: 'Colonnes des tableaux',
      text: 'Les mêmes en CSV, XLSX et JSON, en anglais, quelle que soit la langue de la page.',
      change: 'une colonne qui disparaît, passe devant d’autres ou veut dire autre chose',
    },
    ledger: {
      title: 'Fichiers du registre',
      text: 'Chacun dit sa version, `schema`. Champs, types et sens sont dans `data/datapackage.json`.',
      change: 'un fichier ou un champ qui disparaît ou veut dire autre chose',
    },
    health: {
      title: 'État des intégrations',
      text: 'Ce que `embed/health.json` dit de chaque intégration d’une version du site.',
      change: 'un champ qui disparaît ou veut dire autre chose',
    },
  },
  headings: { word: 'Nom', values: 'Valeurs', standard: 'Par défaut', meaning: 'Sens' },
  anyValue: 'voir le sens',
  params: {
    asof: 'le jour pour lequel tout vaut, `2025-09-04`\u202f; sans lui, la date du registre',
    diff: 'deux jours à comparer, `2025-03-27..2026-02-24`',
    time: 'mois d’aide qui comptent, `2025-03..2026-04`\u202f; `earliest` et `latest` sont des bornes ouvertes',
    basis: 'quelle parole compte quand les versions divergent',
    country: 'pays marqués dans tous les graphiques, `AAA~BBB`\u202f; un seul s’écrit `~AAA`',
    measure: 'quelle aide\u00a0: allouée ou promise',
    unit: 'unité des soldats et unité de l’aide, jointes par `~`',
    kind: 'types d’aide qui comptent\u202f; aucun veut dire tous',
    series: 'aide par mois, ou cumulée',
    split: 'selon quoi l’aide d’un mois est divisée',
    eu: 'si les parts de l’aide passée par une institution s’ajoutent à celle de ses membres',
    role: 'rôles montrés, par les identifiants du registre',
    status: 'à quel stade doit être un rôle pour être montré',
    region: 'seulement les membres d’un groupe, par son nom dans le registre',
    sort: 'colonne selon laquelle un tableau est trié\u202f; `-` devant\u00a0: ordre décroissant',
    tableSearch: 'texte que les lignes d’un tableau doivent contenir',
    focus:
      'ce dont parle le panneau ouvert\u00a0: un graphique, ou des identifiants d’enregistrements joints par `~`',
    overlay: 'le panneau ouvert',
    tab: 'graphiques montrés en tableau, par identifiant',
    lang: 'langue de la page, avant celle du chemin',
    dark: 'couleurs\u00a0: `true`, `false` ou `auto`',
  },
  flags: {
    plain: 'seulement légende, graphique et ligne de source',
    static: 'jamais interactive',
    dark: 'couleurs\u00a0: `true`, `false` ou `auto`',
    transparent: 'sans fond',
    fitchart: 'aussi haut que le cadre\u202f; aucune hauteur n’est annoncée',
    logo: '`off`\u00a0: sans le lien vers le tableau de bord',
    hideControls: 'sans choix',
    accent: 'couleur des liens, `1a73e8`\u202f; retenue là où le texte garde son contraste',
    bg: 'couleur du fond, `ffffff`\u202f; retenue là où le texte garde son contraste',
    font: 'caractère des textes autour du graphique\u00a0: `sans`, `serif` ou `system`',
    radius: 'arrondi des coins, de `0` à `16`',
    resize: 'annonce aussi les hauteurs comme `dw`, `pym` ou `guardian`, joints par des virgules',
  },
  messages: {
    'coalition:height': 'à la page\u00a0: la hauteur qu’il faut à l’intégration, en pixels CSS',
    'vis.ready':
      'à la page\u00a0: le graphique est là\u202f; `version` est celle de cet engagement',
    'vis.rendered': 'à la page\u00a0: une vue a été dessinée',
    'state.change': 'à la page\u00a0: la vue a changé, et du fait de qui',
    'country.select': 'à la page\u00a0: des pays ont été marqués',
    'export.done': 'à la page\u00a0: une image a été remise',
    'state.set': 'à l’intégration\u00a0: paramètres à changer\u202f; tous les autres restent',
    'height.get': 'à l’intégration\u00a0: annoncer de nouveau la hauteur',
  },
  paths: {
    home: 'la vue d’ensemble',
    member: 'un pays, par son code',
    page: 'pages de texte et outil d’intégration',
    embed: 'une intégration qui suit le registre',
    frozen: 'une intégration telle qu’elle était dans une publication',
    oembed: 'sa réponse oEmbed, quand le site construit connaît son adresse',
    loader: 'le script pour les pages qui intègrent',
    health: 'l’état des intégrations',
    picture: 'images toutes prêtes d’un graphique',
    ledger: 'un fichier du registre',
    table: 'toutes les affirmations derrière un graphique, en anglais',
    description: 'ce que veut dire chaque fichier et chaque champ (Frictionless Data Package)',
    feed: 'fils Atom\u00a0: de toutes les publications, d’un pays',
  },
  changelog: {
    title: 'Ce qui a changé',
    text: 'Le plus récent d’abord. Un test reconstruit toutes les listes de cette page à partir de ces entrées, si bien qu’aucune ne peut être oubliée.',
    kinds: {
      first: (words) => `fixé pour la première fois\u00a0: ${words}`,
      added: (words) => `ajouté\u00a0: ${words}`,
      changed: (words) => `a changé de sens\u00a0: ${words}`,
      removed: (words) => `supprimé\u00a0: ${words}`,
    },
    version: (contract, version) => `${contract}, version ${version}`,
  },
};

const method: Guide['method'] = {
  steps: {
    title: 'Comment un chiffre est décidé',
    text: [
      'D’abord, toutes les affirmations sur le pays connues ce jour-là\u202f; celles qui sont retirées sont laissées de côté. Ensuite, la lecture que vous avez choisie décide quelle position vaut\u00a0: «\u00a0Quelle parole compte\u00a0» dit comment. Enfin, si cette position n’envoie personne, il n’y a pas de nombre, quoi qu’on ait dit avant. Sinon, la même lecture retient une des affirmations qui citent un chiffre, et il est montré tel qu’il a été cité\u202f; si aucune n’en cite, le graphique dit pourquoi il manque.',
      'Les traits à côté sont tous les chiffres qui ont été cités, par qui que ce soit. Un clic ouvre toutes les affirmations en entier\u00a0: celle qui décide, celles qui sont dépassées, celles qui contredisent.',
    ],
  },
  limits: {
    title: 'Ce que ceci ne peut pas vous dire',
    text: [
      'Une promesse n’est pas un déploiement, et un intervalle n’est pas une probabilité\u00a0: nous enregistrons ce qui a été dit, non ce qui viendra. Si quelqu’un le pense vraiment, nous n’en jugeons pas.',
      'N’est ici que ce qui a été publié et trouvé. Un pays silencieux a peut-être parlé là où personne n’en a rendu compte, et un pays aux nombreuses affirmations n’est pas plus engagé\u00a0: on en parle davantage. Les plans secrets n’y sont pas.',
      'Les résumés sont écrits par des personnes, et le choix d’une position est une lecture de mots. C’est pourquoi chaque affirmation montre sa source, et pourquoi il faut la lire avant de citer.',
    ],
  },
  numbers: {
    title: 'Comment les nombres sont écrits',
    text: [
      'Les sommes d’argent et les parts gardent environ trois chiffres, pour ne montrer aucune fausse précision\u202f; ce qui est trop petit s’écrit «\u00a0<0,001\u00a0», jamais 0. Les totaux sont faits de valeurs exactes et arrondis seulement à la fin\u00a0: des parties arrondies peuvent donc ne pas donner le total arrondi. Les fichiers pour les programmes contiennent les valeurs exactes.',
    ],
  },
  corrections: {
    title: 'Corrections',
    text: [
      'Un enregistrement d’une publication parue n’est jamais réécrit ni effacé\u00a0: l’empreinte de la publication ne correspondrait plus, et le registre ne pourrait pas paraître. Ce qui était faux est retiré avec un motif, ce qui est juste est ajouté, et les deux figurent côte à côte dans la liste des corrections.',
    ],
    how: 'Comment signaler une erreur',
  },
  borders: {
    title: 'Lieux et frontières',
    text: [
      'Les pays portent leur code ISO\u202f; organisations et groupes ont des codes propres au registre et pas de surface sur la carte. L’appartenance à un groupe, comme une alliance, est un champ du registre avec sa source. Les frontières sont celles de l’atlas cité plus haut\u202f; les dessiner n’est pas les approuver.',
    ],
  },
};

/** Texts of the pages about the dashboard, in French. */
export const fr: Guide = { help, contracts, method };
