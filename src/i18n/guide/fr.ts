import { figured } from '#i18n/messages/fr.ts';
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

/** How figures are decided: most of what the page about the method says. */
const rules: Guide['rules'] = {
  intro:
    'Ce que vous voyez ici est calculé à partir d’affirmations datées et sourcées, selon les règles ci-dessous. Rien n’est saisi à la main, rien n’est ramené à une moyenne, et rien n’est comblé là où personne n’a parlé.',
  claims: {
    title: 'Un registre d’affirmations',
    text: [
      'Chaque fait est une affirmation. Elle dit de qui il s’agit, ce qui est dit (place dans la coalition, position sur l’envoi de soldats, nombre de soldats, rôle, promesse, décompte, réunion), depuis quand, qui le dit, à quel point la rédaction est sûre que cela a été dit comme enregistré, et cite au moins une source.',
      'La fiabilité porte sur l’enregistrement, non sur les chances du projet\u00a0: élevée, la source le dit clairement\u202f; moyenne, c’est de seconde main ou cela demande une lecture\u202f; faible, cela n’a pas pu être retrouvé ou les versions du texte diffèrent.',
      'Les résumés sont rédigés avec nos propres mots. Quand des sources se contredisent, chaque version est une affirmation à part entière, et toutes restent visibles.',
    ],
  },
  day: {
    title: 'Un jour à la fois',
    text: [
      'Tout ce qui figure sur une page vaut pour un jour, par défaut celui du fait le plus récent sur les soldats, les rôles ou les membres. Choisissez un autre jour et tous les chiffres suivent. Ce que l’on n’a su que plus tard n’est pas montré comme connu\u202f; sur la page d’un pays, cela attend, replié, sous «\u00a0Après\u00a0» ce jour.',
      'Une date est gardée avec la précision de sa source. Une affirmation datée d’un mois ou d’une année compte à partir du dernier jour que sa date peut désigner\u00a0: «\u00a0août 2025\u00a0» compte à partir du 31 août 2025. Ainsi, rien n’est montré avant d’être certain. Une affirmation sans date vaut tous les jours. Une réunion compte à partir de son premier jour.',
      'Deux jours peuvent être comparés. La page vaut alors pour le second, et elle énumère et signale ce qui n’était pas vrai, ou pas connu, le premier. Une réunion tenue le premier jour n’est pas une nouveauté.',
    ],
    aid: 'L’aide est datée par mois\u00a0: elle suit donc le jour par mois entiers. Un mois compte une fois achevé, le dernier mois des données une fois venu le jour jusqu’où elles vont. Entre deux jours, c’est celle des mois achevés après le premier.',
  },
  stances: {
    title: 'Positions sur l’envoi de soldats',
    text: [
      'Six positions, du oui le plus ferme au non le plus ferme. Engagement pris\u00a0: il existe une déclaration ou un plan d’envoi de soldats. Prêt à le faire\u00a0: en enverrait, sans s’être lié. Sous conditions\u00a0: n’en enverrait que si des conditions énoncées sont remplies, comme un mandat ou une garantie. Sans décision\u00a0: ni exclu ni proposé. Autre soutien seulement\u00a0: aiderait par d’autres moyens, pas par des soldats dans le pays. Pas de soldats\u00a0: exclu.',
      'Les trois premières se lisent «\u00a0en enverrait\u00a0», les deux dernières «\u00a0n’en enverrait pas\u00a0».',
    ],
  },
  basis: {
    title: 'Quelle parole compte',
    text: [
      'Quatre lectures, au choix. Dernière version\u00a0: l’affirmation la plus récente, quel qu’en soit l’auteur, sauf qu’une version de fiabilité faible venue d’ailleurs ne prévaut jamais sur une déclaration du gouvernement du pays. Gouvernement du pays seulement\u00a0: sa dernière déclaration. Version la plus basse et version la plus haute\u00a0: parmi les affirmations les plus récentes de chaque type d’auteur (gouvernement du pays, autre gouvernement, presse, parti ou parlement), la plus proche de «\u00a0pas de soldats\u00a0» ou d’«\u00a0engagement pris\u00a0»\u202f; pour les nombres, le chiffre le plus bas ou le plus haut qui soit cité.',
      'De plusieurs affirmations d’un même jour, celle dont la date est la plus précise passe d’abord, puis la plus sûre, puis la plus proche du pays lui-même.',
    ],
  },
  disputes: {
    title: 'Quand les versions divergent',
    text: (days) => [
      `Une position est marquée «\u00a0versions divergentes\u00a0» si la dernière déclaration du gouvernement du pays et la dernière version de quiconque d’autre sont de camps différents (en enverrait, sans décision, n’en enverrait pas), et que cette version est plus récente que la déclaration ou plus ancienne de ${days} ${figured(days, 'jour', 'jours')} au plus. Une version plus ancienne relève de l’histoire, non de la contradiction. La lecture choisie n’y joue aucun rôle.`,
    ],
  },
  amounts: {
    title: 'Des nombres, et pourquoi il en manque',
    text: [
      'Un nombre de soldats est un intervalle, tel que rapporté. «\u00a0Jusqu’à 10\u202f000\u00a0» n’a pas de borne basse connue, «\u00a0au moins 10\u202f000\u00a0» pas de borne haute, et ni l’une ni l’autre n’est comblée. L’étendue de plusieurs chiffres rapportés va du plus petit au plus grand nombre que l’un d’eux cite.',
      'Non divulgué ne veut pas dire zéro. Nous distinguons\u00a0: un chiffre\u202f; zéro exactement, tel que rapporté\u202f; non divulgué (il est question de soldats, personne ne dit combien)\u202f; sous conditions, sans chiffre\u202f; pas de soldats (exclu)\u202f; question non posée (non-membre, rien n’a été dit)\u202f; et pas de données. Une position qui n’envoie personne prévaut sur tout chiffre antérieur.',
      'Un total est lui aussi un intervalle\u00a0: les bornes basses connues et les bornes hautes connues sont additionnées séparément, et qui n’a pas de chiffre est compté à côté du total, pas dedans. Il est ouvert vers le haut dès qu’une de ses parties l’est. Les soldats pour 10\u202f000 militaires d’active sont rapportés aux effectifs qu’indique la page du pays.',
    ],
  },
  counts: {
    title: 'Comment sont faits les décomptes de tête',
    text: [
      'Les membres sont les pays et organisations enregistrés comme tels ce jour-là. Partenaires, observateurs et absents ne comptent pas. Ni liste officielle ni dates d’adhésion n’ont été trouvées\u00a0: un membre compte donc à partir de la première présence trouvée.',
      'La phrase de tête compte chaque membre une fois, selon sa position dans la lecture choisie. Les autres décomptes (membres selon d’autres définitions, pays ayant promis quelque chose, effectif de la force) sont montrés tels que rapportés, avec qui les a rapportés et quand\u202f; ils se contredisent, et nous montrons de combien.',
      'Une liste courte de participants ne veut pas dire que peu sont venus\u00a0: n’y figurent que ceux qu’une source cite.',
    ],
  },
  aid: {
    title: 'Aide',
    text: [
      'Une allocation est une aide livrée ou réservée à un usage précis. Un engagement est une aide promise, part allouée comprise\u202f; il n’est pas réparti par type. Comme les promesses sont datées du jour où elles sont faites et les allocations de celui où elles sont précisées, un mois peut montrer plus d’aide allouée que d’aide engagée. Tous les chiffres sont en milliards d’euros, à prix courants\u202f; les parts du PIB se rapportent au PIB de 2021, comme chez l’éditeur de ces chiffres.',
      'Un mois absent pour un donateur suivi vaut zéro dans le fichier publié. Un donateur que l’éditeur ne suit pas est «\u00a0pas de données\u00a0», jamais zéro. La répartition de l’aide militaire par origine ne correspond pas chaque mois à la colonne militaire\u00a0: elle est donc montrée à part.',
      'Les grandes promesses sont des annonces. Elles recoupent ces chiffres et se recoupent entre elles\u202f; une promesse qui fait partie d’une plus grande est signalée et ne lui est jamais ajoutée.',
    ],
    shares: (institution) =>
      `Les membres d’une institution (${institution}) donnent aussi par son intermédiaire. Leur part peut être ajoutée à ce qu’ils donnent eux-mêmes\u202f; la ligne de l’institution est alors laissée de côté, pour que rien ne compte deux fois.`,
    attribution: (attribution) => `Éditeur des chiffres de l’aide\u00a0: ${attribution}.`,
  },
  sources: {
    title: 'Sources',
    text: [
      'Chaque affirmation cite ses sources, avec éditeur, titre, date et adresse. Les médias d’État d’un belligérant ou alignés sur lui sont signalés partout où ils sont cités. Une page qui ne montrait pas de date est dite non datée\u202f; aucune date n’est devinée.',
    ],
    link: 'Tous les enregistrements et toutes les sources',
  },
  accessibility: {
    title: 'Accessibilité',
    text: [
      'L’objectif est le niveau AA des WCAG 2.2, sur chaque page, dans chaque panneau et chaque graphique intégré. Chaque graphique a son constat pour titre, une description pour les lecteurs d’écran et un tableau des mêmes chiffres. C’est un seul arrêt de la touche Tab\u00a0: les touches fléchées vont d’une marque à l’autre, Entrée ouvre les affirmations qui la fondent, Échap ramène en arrière. Aucune marque ne se distingue par sa seule couleur. Les thèmes de contraste, le texte agrandi, les espacements élargis et le souhait de moins de mouvement sont respectés.',
      'Ce qui manque\u00a0: aucun groupe de personnes handicapées ne l’a encore essayé, les résumés des affirmations n’existent qu’en anglais, et sur une carte les petits pays sont plus petits que le bout d’un doigt. Le tableau sous la carte les énumère tous.',
    ],
  },
  gaps: {
    title: 'Là où la matière est mince',
    newest: (stances, newestRole, meeting, report) =>
      `Dernière position connue\u00a0: ${stances}\u202f; dernier rôle\u00a0: ${newestRole}\u202f; dernière réunion ou étape marquante\u00a0: ${meeting}\u202f; dernier décompte rapporté\u00a0: ${report}. Les jours suivants montrent ce que l’on savait alors, ce qui ne veut pas dire que rien n’a changé.`,
    none: 'aucun',
    silent: (names) =>
      `On ne connaît aucune position sur les soldats pour ces membres\u00a0: ${names}.`,
    once: (names) => `Une seule affirmation existe sur la position de ces membres\u00a0: ${names}.`,
    untracked: (names) =>
      `L’éditeur des chiffres ne suit pas l’aide de ces membres\u00a0: ${names}.`,
    roles: (names) => `Peu d’affirmations portent sur ces rôles\u00a0: ${names}.`,
    role: (role, claims) => `${role} (${claims})`,
  },
  releases: {
    title: 'Publications',
    text: [
      'Le registre a une seconde horloge\u00a0: chaque enregistrement porte la publication où il est apparu. Un enregistrement qui se révèle faux est retiré avec un motif, non effacé, si bien qu’une publication antérieure peut toujours être montrée telle qu’elle était.',
    ],
    release: (date, notes) => `${date}\u00a0: ${notes}`,
  },
  map: {
    title: 'La carte',
    text: [
      'La carte respecte les surfaces. Les pays éloignés sont dessinés à côté, en vignettes, chacune à sa propre échelle, et les petits pays par des points. Les membres dont aucune déclaration n’est connue sont cernés d’un trait et se distinguent ainsi des terres hors de la coalition.',
    ],
  },
};

/** Texts of the pages about the dashboard, in French. */
export const fr: Guide = { help, contracts, method, rules };
