import { countedText } from '#i18n/messages/de.ts';
import type { Guide } from './en.ts';

const help: Guide['help'] = {
  description: (name) =>
    `Grafiken zum Thema „${name}“ einbetten, als Bild nehmen, zitieren, lesen und einen Fehler melden.`,
  intro: 'Fünf Dinge, nach denen Redaktionen fragen, jedes in Kürze.',
  contents: 'Auf dieser Seite',
  embed: {
    title: 'Eine Grafik einbetten',
    builder: 'Zum Baukasten für Einbettungen',
    topics: {
      paste: (embed, link) => ({
        title: 'Einen Link einfügen',
        text: [
          `Wählen Sie unter einer Grafik „${embed}“, dann „${link}“, und setzen Sie den Link in eine eigene Zeile. Systeme, die oEmbed kennen, machen daraus die Grafik.`,
        ],
      }),
      code: {
        title: 'Code kopieren',
        text: [
          'Der Baukasten bietet vier Arten. Alle reservieren die Höhe, sodass nichts springt.',
        ],
      },
      scripts: {
        title: 'Was ohne Skripte geschieht',
        text: [
          'Eine Einbettung ist eine vollständige Seite, bevor ein Skript läuft: Überschrift, Legende, Grafik, Tabelle, Anmerkungen und Links. Sind Skripte gesperrt oder scheitern sie, bleibt diese Seite stehen. Es fehlt nur, was die Hand der Leserin oder des Lesers braucht.',
          'Auf Ihrer eigenen Seite enthält der Code mit Skript ein Bild für alle, die keine Skripte zulassen. Der Iframe braucht keines.',
        ],
      },
      live: {
        title: 'Laufend oder eingefroren',
        text: [
          'Eine laufende Einbettung folgt dem Register: Ihre Zahlen können sich unter Ihrem Artikel ändern. Sie können den Tag festlegen; dann bleiben spätere Ereignisse draußen, Korrekturen kommen aber weiterhin an.',
          'Eine eingefrorene Einbettung zeigt für immer eine Fassung. Gibt es neuere Daten, sagt sie es unter der Grafik. Nehmen Sie diese, wo Ihr Text eine Zahl zitiert.',
        ],
      },
      consent: {
        title: 'Einwilligung',
        text: [
          'Sie bringen also nichts mit, wozu jemand einwilligen müsste. Wie bei jeder Datei im Netz sieht der Server, der sie ausliefert, die Netzadresse der Lesenden.',
        ],
      },
    },
  },
  export: {
    title: 'Ein Bild nehmen',
    sizes: {
      title: 'Größen',
      text: [
        'Das Feld unter jeder Grafik zeigt genau das Bild und speichert es, kopiert es oder übergibt es Ihrem System. Gezeichnet wird die Ansicht auf Ihrem Bildschirm: Tag, Lesart, Auswahl, Einheiten.',
      ],
    },
    columns: { preset: 'Voreinstellung', use: 'Für', size: 'Pixel' },
    asHigh: (width) => `${width} breit, so hoch wie die Grafik`,
    printed: (millimetres) => `SVG, ${millimetres} mm breit`,
    topics: {
      print: {
        title: 'Für den Druck',
        text: [
          'SVG hat keine Pixel, und sein Text bleibt Text: Ihre Grafikredaktion kann ihn bearbeiten. Die Druckfarben halten auf Papier und in Grau. Wer die Seite selbst druckt, erhält ein Blatt mit Satz, Kennzahlen, Quellen und Adresse.',
        ],
      },
      languages: {
        title: 'Sprachen und Farben',
        text: [
          'Ein Bild lässt sich in jeder Sprache dieser Website anfertigen, gleich, welche Sie gerade lesen: Titel, Zahlen, Daten und Namen folgen. Es gibt helle, dunkle und Druckfarben, mit oder ohne Hintergrund.',
        ],
      },
      credit: {
        title: 'Die Quellenzeile',
        text: [
          'Die Quellenzeile gehört zu jedem Bild, auch ohne Überschrift. Bitte schneiden Sie sie nicht ab: Mit ihr kann man Sie nachprüfen.',
          'PNG und SVG enthalten außerdem Titel, Beschreibung, Quellen, Lizenz, Fassung und Adresse. Ziehen Sie ein solches Bild auf den Überblick, und Sie sind wieder bei der Ansicht, die es zeigt.',
        ],
      },
    },
    prepared: 'Fertige Bilder unter festen Adressen',
  },
  cite: {
    title: 'Eine Zahl zitieren',
    topics: {
      name: {
        title: 'Was zu nennen ist',
        text: [
          'Zuerst, wer es wann gesagt hat: die Quelle der Angabe selbst, einen Klick hinter jeder Zahl. Dann dieses Register, mit dem Tag, für den die Zahl gilt, und der Fassung.',
        ],
      },
      own: (data, pack) => ({
        title: 'Das Zitat einer einzelnen Grafik',
        text: [
          `„${data}“ unter einer Grafik enthält „${pack}“: Tabellen, Quellen und das Zitat der gezeigten Ansicht als BibTeX und CSL-JSON.`,
        ],
      }),
      stays: {
        title: 'Eine Adresse, die bleibt',
        text: [
          'Die Adresse einer Seite hält Ihre Ansicht fest. Schreiben Sie den Tag hinein (`asof=2025-09-04`), sonst geht sie mit dem Register weiter. Auch gegen Korrekturen fest ist nur eine Adresse mit Fassung: eine eingefrorene Einbettung (`/v/{release}/embed/{chart}/`).',
        ],
      },
    },
    suggested: 'Vorschlag, das Ganze zu zitieren',
    citation: (ledger, release, asof, address) =>
      `${ledger}. Fassung vom ${release}, Stand: ${asof}.${address === null ? '' : ` ${address}`}`,
    bibtex: 'Dasselbe als BibTeX',
  },
  read: {
    title: 'Eine Grafik redlich lesen',
    topics: {
      ranges: {
        title: 'Spannen',
        text: [
          'Ein Balken ist, was gesagt wurde, von der niedrigsten bis zur höchsten Zahl. Er ist kein Fehlerbereich, und seine Mitte bedeutet nichts. Ein Strich ist eine Angabe. „Bis zu“ hat kein bekanntes unteres Ende.',
          'Eine Summe addiert untere und obere Enden getrennt. Wer keine Zahl nennt, steht neben der Summe, nicht darin.',
        ],
      },
      none: {
        title: 'Wenn keine Zahl dasteht',
        text: ['Nichts davon ist eine Null, außer dem, was es sagt:'],
      },
      disputed: (mark, days) => ({
        title: 'Strittig',
        text: [
          `„${mark}“ heißt, dass eine Regierung und jemand anderes das Land auf verschiedene Seiten stellen und dass die andere Angabe neuer oder höchstens ${days} Tage älter ist. Es sagt nicht, wer recht hat.`,
        ],
      }),
      basis: {
        title: 'Wessen Wort zählt',
        text: [
          'Sie wählen die Lesart, und die Unterzeile nennt sie. Nennen Sie sie auch, wenn Sie zitieren:',
        ],
      },
      clocks: {
        title: 'Zwei Uhren',
        text: [
          'Der Tag (`asof`) sagt, was bis dahin in der Welt bekannt war. Die Fassung sagt, was bis dahin in diesem Register stand. Eine Angabe aus dem März, die im Juni gefunden wurde, zählt im März, steht aber in keiner Fassung vor Juni.',
        ],
      },
    },
    amounts: {
      range: 'jemand hat eine Zahl oder eine Spanne genannt',
      none: 'genau null, wie gemeldet',
      undisclosed: 'von Soldaten ist die Rede, niemand sagt, wie viele',
      undecided: 'noch nicht entschieden, also gibt es keine Zahl, die man nennen könnte',
      conditional: 'würde unter Bedingungen entsenden, ohne Zahl',
      'ruled-out': 'sagt, dass niemand entsandt wird',
      'not-asked': 'kein Mitglied, und nichts ist gesagt',
      'no-data': 'ein Mitglied, von dem nichts bekannt ist',
    },
    readings: {
      latest:
        'die neueste Angabe; eine schwach belegte von anderen geht nie der eigenen Regierung vor',
      official: 'nur, was die eigene Regierung sagt',
      lowest: 'von den jüngsten Angaben die zurückhaltendste oder kleinste',
      highest: 'von den jüngsten Angaben die weitestgehende oder größte',
    },
    method: 'Alle Regeln',
  },
  correct: {
    title: 'Einen Fehler melden',
    topics: {
      tell: {
        title: 'Wie Sie es uns sagen',
        text: [
          'Öffnen Sie die Angaben hinter der Zahl und kopieren Sie die Adresse: Sie benennt den Datensatz. Schicken Sie sie mit dem, was falsch ist, und einer Quelle, die zeigt, was richtig ist.',
        ],
      },
      happens: {
        title: 'Was dann geschieht',
        text: [
          'Nichts wird still überschrieben. Haben Sie recht, wird die Angabe mit Begründung zurückgezogen und die richtige in der nächsten Fassung daneben gestellt. Laufende Grafiken folgen; eingefrorene behalten, was sie zeigten, und sagen, dass es neuere Daten gibt.',
        ],
      },
      follow: {
        title: 'Wie Sie davon erfahren',
        text: [
          'Jede Fassung führt auf, was sie hinzugefügt, geändert und zurückgezogen hat. Dasselbe gibt es als Feed, für alles und für jedes Land.',
        ],
      },
    },
    noAddress:
      'Diese Ausgabe der Übersicht nennt keine Adresse für Korrekturen: Schreiben Sie denen, die sie veröffentlichen.',
    address: 'Wohin Sie schreiben',
    feed: 'Feed aller Fassungen',
  },
};

const contracts: Guide['contracts'] = {
  description: (name) =>
    `Worauf sich fremde Seiten verlassen können (Thema: ${name}): Versionen, Parameter, Nachrichten, Pfade, Spalten.`,
  intro:
    'Artikel bleiben jahrelang stehen, und in ihnen stehen unsere Adressen. Dies ist, worauf sie sich verlassen können. Die Tabellen entstehen aus dem Code, der die Arbeit tut.',
  versions: {
    title: 'Versionen',
    text: [
      'Eine Version steigt, wenn etwas Bestehendes seine Bedeutung ändert oder wegfällt. Sie steigt nicht, wenn etwas hinzukommt: Rechnen Sie mit mehr Parametern, Feldern, Spalten und Nachrichten, als Sie kennen.',
      'Was nicht verstanden wird, schadet nicht: Ein unbekannter Wert bedeutet den Standard, ein unbekannter Parameter bleibt stehen.',
    ],
    columns: {
      contract: 'Zusage',
      version: 'Version',
      since: 'Seit',
      change: 'Als Änderung gilt',
    },
  },
  names: {
    address: {
      title: 'Parameter der Adresse',
      text: 'Was eine Seite oder Einbettung zeigt. Listen sind mit `~` verbunden; ein einzelner Eintrag hat `~` davor.',
      change:
        'ein Schlüssel oder Wert, der wegfällt oder etwas anderes zeigt; ein anderer Standard',
    },
    flags: {
      title: 'Schalter einer Einbettung',
      text: 'Wie eine Einbettung aussieht; nie eine Zahl. Jeder Schalter ist auch ein Attribut des Codes mit Skript (`data-…`).',
      change: 'ein Schalter, der wegfällt oder etwas anderes tut',
    },
    messages: {
      title: 'Nachrichten',
      text: 'Zwischen einer Einbettung und der Seite darum herum. Befehle werden nur vom übergeordneten Fenster angenommen.',
      change: 'eine Nachricht oder ein Feld, das wegfällt oder etwas anderes bedeutet',
    },
    snippets: {
      title: 'Attribute des Codes',
      text: 'Was `embed.js` außer den Schaltern aus dem Code des Baukastens liest. Alter Code funktioniert weiter.',
      change: 'ein Attribut, das wegfällt oder etwas anderes tut',
    },
    paths: {
      title: 'Pfade',
      text: 'Unterhalb der Adresse der Website. Seiten enden mit einem Schrägstrich; die Hauptsprache hat kein `{lang}`.',
      change: 'ein Pfad, der nicht mehr oder anders antwortet',
    },
    pictures: {
      title: 'Bilder',
      text: 'Voreinstellungen mit Namen, im Feld, auf der Kommandozeile und unter den fertigen Dateien.',
      change: 'eine Voreinstellung, die wegfällt, oder eine andere Größe in Pixeln',
    },
    columns: {
      title: 'Spalten der Tabellen',
      text: 'Dieselben in CSV, XLSX und JSON, auf Englisch, in welcher Sprache die Seite auch ist.',
      change: 'eine Spalte, die wegfällt, vor andere rückt oder etwas anderes bedeutet',
    },
    ledger: {
      title: 'Dateien des Registers',
      text: 'Jede nennt ihre Version als `schema`. Felder, Typen und Bedeutungen stehen in `data/datapackage.json`.',
      change: 'eine Datei oder ein Feld, das wegfällt oder etwas anderes bedeutet',
    },
    health: {
      title: 'Zustand der Einbettungen',
      text: 'Was `embed/health.json` über alle Einbettungen eines Builds sagt.',
      change: 'ein Feld, das wegfällt oder etwas anderes bedeutet',
    },
  },
  headings: { word: 'Name', values: 'Werte', standard: 'Standard', meaning: 'Bedeutung' },
  anyValue: 'siehe Bedeutung',
  params: {
    asof: 'der Tag, für den alles gilt, `2025-09-04`; ohne ihn das Datum des Registers',
    diff: 'zwei Tage zum Vergleich, `2025-03-27..2026-02-24`',
    time: 'gezählte Monate der Hilfe, `2025-03..2026-04`; `earliest` und `latest` sind offene Enden',
    basis: 'wessen Wort zählt, wo Angaben einander widersprechen',
    country: 'in allen Grafiken markierte Länder, `AAA~BBB`; eines allein ist `~AAA`',
    measure: 'welche Hilfe: bereitgestellt oder zugesagt',
    unit: 'Einheit der Soldaten und Einheit der Hilfe, mit `~` verbunden',
    kind: 'Arten der Hilfe, die zählen; keine heißt alle',
    series: 'Hilfe nach Monaten oder addiert',
    split: 'wonach die Hilfe eines Monats aufgeteilt ist',
    eu: 'ob Anteile an der Hilfe über eine Institution zu der ihrer Mitglieder zählen',
    role: 'gezeigte Rollen, mit den Kennungen des Registers',
    status: 'wie weit eine Rolle sein muss, um gezeigt zu werden',
    region: 'nur Mitglieder einer Gruppe, mit ihrem Namen im Register',
    sort: 'Spalte, nach der eine Tabelle sortiert ist; `-` davor: absteigend',
    tableSearch: 'Text, den die Zeilen einer Tabelle enthalten müssen',
    focus:
      'worum es im offenen Feld geht: eine Grafik oder Kennungen von Datensätzen, mit `~` verbunden',
    overlay: 'das offene Feld',
    tab: 'Grafiken, die als Tabelle gezeigt werden, mit ihrer Kennung',
    lang: 'Sprache der Seite, vor der des Pfads',
    dark: 'Farben: `true`, `false` oder `auto`',
  },
  flags: {
    plain: 'nur Legende, Grafik und Quellenzeile',
    static: 'nie interaktiv',
    dark: 'Farben: `true`, `false` oder `auto`',
    transparent: 'ohne Hintergrund',
    fitchart: 'so hoch wie der Rahmen; keine Höhe wird gemeldet',
    logo: '`off`: ohne den Link zur Übersicht',
    hideControls: 'ohne Auswahl',
    accent: 'Farbe der Links, `1a73e8`; gilt, wo Text seinen Kontrast behält',
    bg: 'Farbe des Hintergrunds, `ffffff`; gilt, wo Text seinen Kontrast behält',
    font: 'Schrift der Texte um die Grafik: `sans`, `serif` oder `system`',
    radius: 'Rundung der Ecken, `0` bis `16`',
    resize: 'meldet Höhen auch als `dw`, `pym` oder `guardian`, mit Kommas verbunden',
  },
  messages: {
    'coalition:height': 'an die Seite: die Höhe, die die Einbettung braucht, in CSS-Pixeln',
    'vis.ready': 'an die Seite: Die Grafik ist da; `version` ist die dieser Zusage',
    'vis.rendered': 'an die Seite: Eine Ansicht ist gezeichnet',
    'state.change': 'an die Seite: Die Ansicht hat sich geändert, und durch wen',
    'country.select': 'an die Seite: Länder wurden markiert',
    'export.done': 'an die Seite: Ein Bild wurde übergeben',
    'state.set': 'an die Einbettung: zu ändernde Parameter; alle anderen bleiben',
    'height.get': 'an die Einbettung: die Höhe noch einmal melden',
  },
  paths: {
    home: 'der Überblick',
    member: 'ein Land, nach seinem Kürzel',
    page: 'Textseiten und der Baukasten',
    embed: 'eine Einbettung, die dem Register folgt',
    frozen: 'eine Einbettung, wie sie in einer Fassung stand',
    oembed: 'ihre oEmbed-Antwort, wo der Build seine Adresse kennt',
    loader: 'das Skript für einbettende Seiten',
    health: 'der Zustand der Einbettungen',
    picture: 'fertige Bilder einer Grafik',
    ledger: 'eine Datei des Registers',
    table: 'alle Angaben hinter einer Grafik, auf Englisch',
    description: 'was jede Datei und jedes Feld bedeutet (Frictionless Data Package)',
    feed: 'Atom-Feeds: aller Fassungen, eines Landes',
  },
  changelog: {
    title: 'Was geändert wurde',
    text: 'Neuestes zuerst. Ein Test baut jede Liste auf dieser Seite aus diesen Einträgen nach, sodass keiner vergessen werden kann.',
    kinds: {
      first: (words) => `erstmals festgelegt: ${words}`,
      added: (words) => `hinzugefügt: ${words}`,
      changed: (words) => `andere Bedeutung: ${words}`,
      removed: (words) => `weggefallen: ${words}`,
    },
    version: (contract, version) => `${contract}, Version ${version}`,
  },
};

const method: Guide['method'] = {
  steps: {
    title: 'Wie über eine Zahl entschieden wird',
    text: [
      'Erstens alle Angaben zu dem Land, die bis zu diesem Tag bekannt waren; zurückgezogene bleiben außen vor. Zweitens entscheidet die gewählte Lesart, welche Haltung gilt: Wie, steht unter „Wessen Wort zählt“. Drittens: Wird nach dieser Haltung niemand entsandt, gibt es keine Zahl, was auch zuvor gesagt wurde. Sonst wählt dieselbe Lesart eine der Angaben, die eine Zahl nennen, und die Zahl steht so da, wie sie genannt wurde; nennt keine Angabe eine Zahl, sagt die Grafik, warum keine dasteht.',
      'Die Striche daneben sind alle Zahlen, die genannt wurden, von wem auch immer. Ein Klick öffnet alle Angaben in voller Länge: welche entscheidet, welche überholt sind, welche widersprechen.',
    ],
  },
  limits: {
    title: 'Was Sie hier nicht erfahren',
    text: [
      'Eine Zusage ist keine Entsendung, und eine Spanne ist keine Wahrscheinlichkeit: Wir verzeichnen, was gesagt wurde, nicht, was kommt. Ob es jemand ernst meint, beurteilen wir nicht.',
      'Hier steht nur, was veröffentlicht und gefunden wurde. Ein schweigendes Land hat vielleicht gesprochen, wo niemand berichtete, und ein Land mit vielen Angaben hat nicht mehr zugesagt, von ihm ist nur mehr die Rede. Geheime Pläne stehen nicht darin.',
      'Die Zusammenfassungen schreiben Menschen, und die Einordnung einer Haltung ist eine Deutung von Worten. Darum zeigt jede Angabe ihre Quelle, und darum sollten Sie diese lesen, bevor Sie zitieren.',
    ],
  },
  numbers: {
    title: 'Wie Zahlen geschrieben sind',
    text: [
      'Geldsummen und Anteile haben etwa drei Ziffern, damit keine falsche Genauigkeit entsteht; was dafür zu klein ist, steht als „<0,001“ da, nie als 0. Summen entstehen aus genauen Werten und werden erst am Ende gerundet, sodass gerundete Teile nicht immer die gerundete Summe ergeben. Dateien für Programme enthalten die genauen Werte.',
    ],
  },
  corrections: {
    title: 'Korrekturen',
    text: [
      'Ein Datensatz einer veröffentlichten Fassung wird nie umgeschrieben oder gelöscht: Die Prüfsumme der Fassung stimmte nicht mehr, und das Register ließe sich nicht veröffentlichen. Was falsch war, wird mit Begründung zurückgezogen, was richtig ist, kommt hinzu, und beides steht nebeneinander in der Liste der Korrekturen.',
    ],
    how: 'Wie Sie einen Fehler melden',
  },
  borders: {
    title: 'Orte und Grenzen',
    text: [
      'Länder tragen ihr ISO-Kürzel; Organisationen und Gruppen haben Kürzel des Registers und keine Fläche auf der Karte. Wer zu einer Gruppe zählt, etwa einem Bündnis, ist ein Feld des Registers mit Quelle. Die Grenzen sind die des oben genannten Atlas; sie zu zeichnen heißt nicht, sie gutzuheißen.',
    ],
  },
};

/** How figures are decided: most of what the page about the method says. */
const rules: Guide['rules'] = {
  intro:
    'Was hier zu sehen ist, wird nach den folgenden Regeln aus datierten Angaben mit Quellen errechnet. Nichts ist von Hand eingetippt, nichts gemittelt, und nichts wird ergänzt, wo niemand gesprochen hat.',
  claims: {
    title: 'Ein Register von Angaben',
    text: [
      'Jede Tatsache ist eine Angabe. Sie sagt, wen sie betrifft, was gesagt wird (Beteiligung an der Koalition, Haltung zur Entsendung von Soldaten, eine Zahl von Soldaten, eine Rolle, eine Zusage, eine Zählung, ein Treffen), seit wann, wer das sagt, wie sicher die Redaktion ist, dass es so gesagt wurde, und nennt mindestens eine Quelle.',
      'Der Beleggrad betrifft die Aufzeichnung, nicht die Frage, ob der Plan Wirklichkeit wird. Gut belegt heißt: Die Quelle sagt es unmissverständlich; mäßig belegt: Es stammt aus zweiter Hand oder muss gedeutet werden; schwach belegt: Es ließ sich nicht wiederfinden, oder Wiedergaben weichen voneinander ab.',
      'Zusammenfassungen sind in unseren eigenen Worten verfasst. Wo Quellen einander widersprechen, ist jede Darstellung eine eigene Angabe, und alle bleiben sichtbar.',
    ],
  },
  day: {
    title: 'Alles gilt für einen Tag',
    text: [
      'Alles auf einer Seite gilt für einen Tag, ohne andere Wahl für den Tag der jüngsten Tatsache zu Soldaten, Rollen oder Mitgliedern. Wählen Sie einen anderen Tag, und jede Zahl folgt. Was später bekannt wurde, gilt nicht als bekannt; auf einer Länderseite wartet es zugeklappt unter „Nach dem …“ mit diesem Tag.',
      'Ein Datum bleibt so genau wie seine Quelle. Eine auf einen Monat oder ein Jahr datierte Angabe zählt ab dem letzten Tag, den ihr Datum meinen kann: „August 2025“ zählt ab dem 31. August 2025. So wird nichts gezeigt, bevor es sicher ist. Eine Angabe ohne Datum gilt an jedem Tag. Ein Treffen zählt ab seinem ersten Tag.',
      'Zwei Tage lassen sich vergleichen. Die Seite gilt dann für den späteren und führt auf und markiert, was am früheren nicht so oder nicht bekannt war. Ein Treffen am früheren Tag ist keine Neuigkeit.',
    ],
    aid: 'Hilfe ist nach Monaten datiert und folgt dem Tag daher in ganzen Monaten: Ein Monat zählt, sobald er zu Ende ist, der letzte Monat der Daten, sobald der Tag erreicht ist, bis zu dem die Daten reichen. Zwischen zwei Tagen ist es die Hilfe der Monate, die nach dem ersten endeten.',
  },
  stances: {
    title: 'Haltungen zur Entsendung von Soldaten',
    text: [
      'Sechs Haltungen, vom entschiedensten Ja bis zum entschiedensten Nein. Zugesagt: Es gibt eine Erklärung oder einen Plan, Soldaten zu entsenden. Bereit: würde entsenden, ohne sich gebunden zu haben. Unter Bedingungen: würde nur entsenden, wenn genannte Bedingungen erfüllt sind, etwa ein Mandat oder eine Garantie. Noch offen: weder ausgeschlossen noch angeboten. Nur andere Hilfe: würde auf andere Weise helfen, nicht mit Soldaten im Land. Keine Soldaten: ausgeschlossen.',
      'Die ersten drei gelten als „würde entsenden“, die letzten zwei als „würde nicht entsenden“.',
    ],
  },
  basis: {
    title: 'Wessen Wort zählt',
    text: [
      'Vier Lesarten, und Sie wählen. Jüngste Angabe: die neueste, von wem auch immer; nur geht eine schwach belegte Angabe von anderer Seite nie einer Äußerung der eigenen Regierung vor. Nur eigene Regierung: deren jüngste Äußerung. Niedrigste und höchste Angabe: unter den jüngsten Angaben jeder Art von Urheber (eigene Regierung, andere Regierung, Presse, Partei oder Parlament) diejenige, die „keine Soldaten“ oder „zugesagt“ am nächsten kommt; bei Zahlen die niedrigste oder höchste genannte.',
      'Von mehreren Angaben eines Tages hat die mit dem genaueren Datum Vorrang, dann die besser belegte, dann die, die dem Land selbst näher steht.',
    ],
  },
  disputes: {
    title: 'Wenn Angaben einander widersprechen',
    text: (days: string) => [
      `Eine Haltung ist als „strittig“ markiert, wenn die jüngste Äußerung der eigenen Regierung und die jüngste Angabe von anderer Seite auf verschiedenen Seiten stehen (würde entsenden, noch offen, würde nicht entsenden) und die Angabe neuer als die Äußerung oder höchstens ${days} ${countedText(days, 'Tag', 'Tage')} älter ist. Eine ältere Angabe ist Geschichte, kein Widerspruch. Die gewählte Lesart spielt dabei keine Rolle.`,
    ],
  },
  amounts: {
    title: 'Zahlen, und warum es keine gibt',
    text: [
      'Eine Zahl von Soldaten ist eine Spanne, wie gemeldet. „Bis zu 10.000“ hat kein bekanntes unteres Ende, „10.000 oder mehr“ kein bekanntes oberes, und keines wird ergänzt. Die Spanne mehrerer Angaben reicht von der kleinsten bis zur größten Zahl, die eine von ihnen nennt.',
      'Nicht beziffert ist nicht null. Wir unterscheiden: eine Zahl; genau null, wie gemeldet; nicht beziffert (von Soldaten ist die Rede, niemand sagt, wie viele); unter Bedingungen, ohne Zahl; keine Soldaten (ausgeschlossen); nicht gefragt (kein Mitglied, nichts gesagt); und keine Daten. Eine Haltung, nach der niemand entsandt wird, geht jeder früheren Zahl vor.',
      'Auch eine Summe ist eine Spanne: Bekannte untere und bekannte obere Enden werden getrennt addiert, und wer keine Zahl hat, wird neben der Summe gezählt, nicht in ihr. Sie ist nach oben offen, wo es ein Teil von ihr ist. Soldaten je 10.000 aktive Militärangehörige sind durch die Zahl geteilt, die auf der Länderseite steht.',
    ],
  },
  counts: {
    title: 'Wie die Zählungen an der Spitze entstehen',
    text: [
      'Mitglieder sind alle, die am jeweiligen Tag als Mitglieder verzeichnet sind. Partner, Beobachter und wer fernbleibt, zählen nicht. Weder eine amtliche Liste noch Beitrittsdaten wurden gefunden, daher zählt ein Mitglied ab der ersten gefundenen Teilnahme.',
      'Der Satz ganz oben zählt jedes Mitglied einmal, nach seiner Haltung gemäß der gewählten Lesart. Andere Zählungen (Mitglieder nach anderen Definitionen, Länder, die etwas zugesagt haben, Größe der Truppe) stehen so da, wie sie gemeldet wurden, jeweils mit Urheber und Zeitpunkt; sie widersprechen einander, und wir zeigen, wie weit.',
      'Eine kurze Teilnehmerliste heißt nicht, dass wenige kamen: Aufgeführt ist nur, wen eine Quelle nennt.',
    ],
  },
  aid: {
    title: 'Hilfe',
    text: [
      'Bereitgestellt ist Hilfe, die geliefert oder für einen bestimmten Zweck eingeplant wurde. Zugesagt ist Hilfe, die versprochen wurde, einschließlich des bereitgestellten Teils; sie ist nicht nach Art aufgeteilt. Weil Zusagen das Datum des Versprechens tragen und Bereitstellungen das ihrer Festlegung, kann ein Monat mehr Bereitgestelltes als Zugesagtes aufweisen. Alle Zahlen sind Milliarden Euro in laufenden Preisen; Anteile am BIP teilen durch das BIP von 2021, wie es der Herausgeber tut.',
      'Ein Monat, der bei einem erfassten Geber fehlt, ist in der Datei des Herausgebers null. Ein Geber, den der Herausgeber nicht erfasst, bedeutet „keine Daten“, niemals null. Die Aufteilung der Militärhilfe nach Herkunft ergibt nicht in jedem Monat die Summe der militärischen Spalte und steht daher für sich.',
      'Angekündigte Zusagen sind Ankündigungen. Sie überschneiden sich mit diesen Zahlen und miteinander; eine Zusage, die Teil einer größeren ist, ist gekennzeichnet und wird dieser nie hinzugezählt.',
    ],
    shares: (institution: string) =>
      `Wer einer gemeinsamen Organisation angehört (hier: ${institution}), gibt auch über deren Institutionen. Dieser Anteil kann zu dem, was ein Mitglied selbst gibt, hinzugezählt werden; dann entfällt die Zeile der Organisation selbst, damit nichts doppelt zählt.`,
    attribution: (attribution: string) => `Herausgeber der Hilfszahlen: ${attribution}.`,
  },
  sources: {
    title: 'Quellen',
    text: [
      'Jede Angabe nennt ihre Quellen mit Herausgeber, Titel, Datum und Adresse. Medien, die vom Staat einer Kriegspartei betrieben werden oder ihm nahestehen, sind überall gekennzeichnet, wo sie zitiert werden. Eine Seite, die kein Datum zeigte, heißt „ohne Datum“; kein Datum ist geschätzt.',
    ],
    link: 'Alle Datensätze und alle Quellen',
  },
  accessibility: {
    title: 'Barrierefreiheit',
    text: [
      'Ziel ist WCAG 2.2, Stufe AA, auf jeder Seite, in jedem Fenster und jeder eingebetteten Grafik. Jede Grafik hat ihren Befund als Überschrift, eine Beschreibung für Screenreader und eine Tabelle derselben Zahlen. Sie ist ein einziger Halt der Tabulatortaste: Pfeiltasten führen von Marke zu Marke, die Eingabetaste öffnet die Angaben dahinter, Escape führt zurück. Keine Marke unterscheidet sich allein durch ihre Farbe. Kontrastdesigns, größere Schrift, weitere Abstände und der Wunsch nach weniger Bewegung werden befolgt.',
      'Was fehlt: Noch hat es keine Gruppe von Menschen mit Behinderungen erprobt, die Zusammenfassungen der Angaben gibt es nur auf Englisch, und kleine Länder sind auf einer Karte kleiner als eine Fingerspitze. Die Tabelle unter der Karte führt alle auf.',
    ],
  },
  gaps: {
    title: 'Wo das Material dünn ist',
    newest: (stances: string, roles: string, meetings: string, reports: string) =>
      `Jüngste bekannte Haltung: ${stances}; jüngste Rolle: ${roles}; jüngstes Treffen oder jüngster Meilenstein: ${meetings}; jüngste gemeldete Zählung: ${reports}. Spätere Tage zeigen, was bis dahin bekannt war; das heißt nicht, dass sich nichts geändert hat.`,
    none: 'nichts',
    silent: (names: string) =>
      `Von diesen Mitgliedern ist keine Haltung zu Soldaten bekannt: ${names}.`,
    once: (names: string) => `Zur Haltung gibt es nur eine einzige Angabe bei: ${names}.`,
    untracked: (names: string) =>
      `Die Hilfe dieser Mitglieder erfasst der Herausgeber nicht: ${names}.`,
    roles: (roles: string) => `Zu diesen Rollen gibt es wenige Angaben: ${roles}.`,
    role: (role: string, claims: string) => `${role} (${claims})`,
  },
  releases: {
    title: 'Fassungen',
    text: [
      'Das Register hat eine zweite Uhr: Jeder Datensatz trägt die Fassung, in der er zuerst verzeichnet war. Ein Datensatz, der sich als falsch erweist, wird mit Begründung zurückgezogen, nicht gelöscht, damit sich eine ältere Fassung jederzeit so zeigen lässt, wie sie war.',
    ],
    release: (date: string, notes: string) => `${date}: ${notes}`,
  },
  map: {
    title: 'Die Karte',
    text: [
      'Die Karte ist flächentreu. Weit entfernte Länder sind daneben als Kärtchen gezeichnet, jedes in eigenem Maßstab, kleine Länder als Punkte. Mitglieder, zu denen keine Äußerung bekannt ist, sind umrandet und unterscheiden sich so von Land außerhalb der Koalition.',
    ],
  },
};

/** Texts of the pages about the dashboard, in German. */
export const de: Guide = { help, contracts, method, rules };
