import type { Guide } from './en.ts';

const help: Guide['help'] = {
  description: (name) =>
    `Jak osadzać wykresy (${name}), robić z nich obrazy, cytować je, czytać i zgłosić błąd.`,
  intro: 'Pięć spraw, o które pytają redakcje, każda w skrócie.',
  contents: 'Na tej stronie',
  embed: {
    title: 'Osadzić wykres',
    builder: 'Do kreatora osadzania',
    topics: {
      paste: (embed, link) => ({
        title: 'Wkleić odnośnik',
        text: [
          `Pod wykresem wybierz „${embed}”, potem „${link}”, i umieść odnośnik w osobnym wierszu. Systemy, które znają oEmbed, zamienią go w wykres.`,
        ],
      }),
      code: {
        title: 'Skopiować kod',
        text: [
          'Kreator oferuje cztery rodzaje. Wszystkie rezerwują wysokość, więc nic nie skacze.',
        ],
      },
      scripts: {
        title: 'Co się dzieje bez skryptów',
        text: [
          'Osadzenie jest kompletną stroną, zanim ruszy jakikolwiek skrypt: nagłówek, legenda, wykres, tabela, uwagi i odnośniki. Jeśli skrypty są zablokowane albo zawiodą, ta strona zostaje. Brakuje tylko tego, co wymaga ręki czytelnika.',
          'Na waszej stronie kod ze skryptem zawiera obraz dla tych, którzy nie dopuszczają skryptów. Iframe żadnego nie potrzebuje.',
        ],
      },
      live: {
        title: 'Bieżące czy zamrożone',
        text: [
          'Bieżące osadzenie podąża za rejestrem: jego liczby mogą się zmienić pod artykułem. Można ustalić dzień; wtedy późniejsze zdarzenia pozostają poza nim, ale poprawki nadal się pojawiają.',
          'Zamrożone osadzenie na zawsze pokazuje jedno wydanie. Gdy są nowsze dane, mówi o tym pod wykresem. Warto je wybrać tam, gdzie tekst przytacza liczbę.',
        ],
      },
      consent: {
        title: 'Zgoda',
        text: [
          'Nie wnoszą więc niczego, na co trzeba by się zgodzić. Jak przy każdym pliku w sieci, serwer, który je podaje, widzi adres sieciowy czytelnika.',
        ],
      },
    },
  },
  export: {
    title: 'Pobrać obraz',
    sizes: {
      title: 'Rozmiary',
      text: [
        'Panel pod każdym wykresem pokazuje dokładnie ten obraz i zapisuje go, kopiuje lub przekazuje systemowi. Rysuje widok z ekranu: dzień, sposób odczytania, wybór, jednostki.',
      ],
    },
    columns: { preset: 'Format', use: 'Do czego', size: 'Piksele' },
    asHigh: (width) => `szerokość ${width}, wysokość według wykresu`,
    printed: (millimetres) => `SVG, szerokość ${millimetres} mm`,
    topics: {
      print: {
        title: 'Do druku',
        text: [
          'SVG nie ma pikseli, a jego tekst pozostaje tekstem: dział graficzny może go edytować. Kolory do druku sprawdzają się na papierze i w szarości. Sama strona drukuje się na jednym arkuszu: zdanie, główne liczby, źródła i adres.',
        ],
      },
      languages: {
        title: 'Języki i kolory',
        text: [
          'Obraz można zrobić w każdym języku tego serwisu, niezależnie od tego, który się czyta: tytuły, liczby, daty i nazwy idą za nim. Są kolory jasne, ciemne i do druku, z tłem lub bez.',
        ],
      },
      credit: {
        title: 'Wiersz ze źródłem',
        text: [
          'Wiersz ze źródłem jest częścią każdego obrazu, także bez nagłówka. Prosimy go nie odcinać: dzięki niemu czytelnicy mogą was sprawdzić.',
          'PNG i SVG zawierają też tytuł, opis, źródła, licencję, wydanie i adres. Po upuszczeniu takiego obrazu na przegląd wraca się do widoku, który on pokazuje.',
        ],
      },
    },
    prepared: 'Gotowe obrazy pod stałymi adresami',
  },
  cite: {
    title: 'Zacytować liczbę',
    topics: {
      name: {
        title: 'Co podać',
        text: [
          'Najpierw, kto to powiedział i kiedy: źródło samego twierdzenia, o jedno kliknięcie za każdą liczbą. Potem ten rejestr, z dniem, którego liczba dotyczy, i z wydaniem.',
        ],
      },
      own: (data, pack) => ({
        title: 'Opis bibliograficzny jednego wykresu',
        text: [
          `„${data}” pod wykresem zawiera „${pack}”: tabele, źródła oraz opis widoku z ekranu w BibTeX i CSL-JSON.`,
        ],
      }),
      stays: {
        title: 'Adres, który się nie zmienia',
        text: [
          'Adres strony przechowuje widok. Trzeba wpisać w niego dzień (`asof=2025-09-04`), inaczej pójdzie dalej razem z rejestrem. Także na poprawki odporny jest tylko adres z wydaniem: zamrożone osadzenie (`/v/{release}/embed/{chart}/`).',
        ],
      },
    },
    suggested: 'Proponowany opis całości',
    citation: (ledger, release, asof, address) =>
      `${ledger}. Wydanie: ${release}, stan na ${asof}.${address === null ? '' : ` ${address}`}`,
    bibtex: 'To samo w BibTeX',
  },
  read: {
    title: 'Czytać wykres uczciwie',
    topics: {
      ranges: {
        title: 'Zakresy',
        text: [
          'Słupek to to, co powiedziano, od najmniejszej do największej liczby. Nie jest granicą błędu, a jego środek nic nie znaczy. Jedna kreska to jedna relacja. „Do” nie ma znanej dolnej granicy.',
          'Suma dodaje osobno dolne i osobno górne granice. Kto nie podaje liczby, jest obok sumy, a nie w niej.',
        ],
      },
      none: {
        title: 'Gdy nie ma liczby',
        text: ['Nic z tego nie jest zerem, poza tym, co to mówi:'],
      },
      disputed: (mark, days) => ({
        title: 'Sporne',
        text: [
          `„${mark}” znaczy, że rząd i ktoś inny umieszczają kraj po różnych stronach, a ta inna relacja jest nowsza albo starsza najwyżej o tyle dni: ${days}. Nie mówi, kto ma rację.`,
        ],
      }),
      basis: {
        title: 'Czyje słowo się liczy',
        text: [
          'Sposób odczytania wybiera czytelnik, a podtytuł go nazywa. Cytując, też trzeba go nazwać:',
        ],
      },
      clocks: {
        title: 'Dwa zegary',
        text: [
          'Dzień (`asof`) mówi, co było wtedy wiadomo na świecie. Wydanie mówi, co było wtedy w tym rejestrze. Twierdzenie z marca odnalezione w czerwcu liczy się w marcu, ale nie ma go w żadnym wydaniu sprzed czerwca.',
        ],
      },
    },
    amounts: {
      range: 'ktoś podał liczbę lub zakres',
      none: 'dokładnie zero, jeśli tak podano',
      undisclosed: 'mowa jest o żołnierzach, nikt nie mówi, o ilu',
      undecided: 'jeszcze bez decyzji, więc nie ma liczby do ujawnienia',
      conditional: 'wysłałby pod warunkami, bez liczby',
      'ruled-out': 'mówi, że nikogo nie wyśle',
      'not-asked': 'poza gronem członków i nic nie powiedziano',
      'no-data': 'członek, o którym nic nie wiadomo',
    },
    readings: {
      latest: 'najnowsze twierdzenie; wątpliwe, cudze nigdy nie przeważa nad własnym rządem',
      official: 'tylko to, co mówi własny rząd',
      lowest: 'z najnowszych relacji najbardziej powściągliwa lub najmniejsza',
      highest: 'z najnowszych relacji najdalej idąca lub największa',
    },
    method: 'Wszystkie reguły',
  },
  correct: {
    title: 'Zgłosić błąd',
    topics: {
      tell: {
        title: 'Jak nam powiedzieć',
        text: [
          'Należy otworzyć twierdzenia stojące za liczbą i skopiować adres: wskazuje wpis. Do adresu trzeba dodać, co jest błędne, i źródło, które pokazuje, jak jest naprawdę.',
        ],
      },
      happens: {
        title: 'Co dzieje się potem',
        text: [
          'Niczego się po cichu nie nadpisuje. Jeśli zgłoszenie jest słuszne, twierdzenie zostaje wycofane z podaniem powodu, a właściwe dodane obok w następnym wydaniu. Bieżące wykresy podążają za tym; zamrożone zachowują to, co pokazywały, i mówią, że są nowsze dane.',
        ],
      },
      follow: {
        title: 'Jak się o tym dowiedzieć',
        text: [
          'Każde wydanie wymienia, co dodało, zmieniło i wycofało. To samo jest w kanałach Atom: dla całości i dla każdego kraju.',
        ],
      },
    },
    noAddress: 'Ta kopia pulpitu nie podaje adresu do poprawek: proszę pisać do jej wydawcy.',
    address: 'Dokąd pisać',
    feed: 'Kanał wszystkich wydań',
  },
};

const contracts: Guide['contracts'] = {
  description: (name) =>
    `Na czym mogą polegać cudze strony (${name}): wersje, parametry, komunikaty, ścieżki, kolumny.`,
  intro:
    'Artykuły zostają na lata, a w nich nasze adresy. Oto na czym mogą polegać. Zestawienia powstają z kodu, który to wszystko robi.',
  versions: {
    title: 'Wersje',
    text: [
      'Wersja rośnie, gdy coś istniejącego zmienia znaczenie lub znika. Nie rośnie, gdy coś dochodzi: trzeba się liczyć z większą liczbą parametrów, pól, kolumn i komunikatów niż znana.',
      'To, co niezrozumiałe, nie szkodzi: nieznana wartość znaczy domyślną, nieznany parametr zostaje zachowany.',
    ],
    columns: {
      contract: 'Zobowiązanie',
      version: 'Wersja',
      since: 'Od',
      change: 'Za zmianę uważa się',
    },
  },
  names: {
    address: {
      title: 'Parametry adresu',
      text: 'Co pokazuje strona lub osadzenie. Listy łączy `~`; pojedynczy element ma `~` z przodu.',
      change: 'klucz lub wartość, które znikają albo pokazują co innego; inną wartość domyślną',
    },
    flags: {
      title: 'Przełączniki osadzenia',
      text: 'Jak osadzenie wygląda; nigdy liczba. Każdy przełącznik jest też atrybutem kodu ze skryptem (`data-…`).',
      change: 'przełącznik, który znika albo robi co innego',
    },
    messages: {
      title: 'Komunikaty',
      text: 'Między osadzeniem a stroną wokół niego. Polecenia przyjmuje się tylko od okna nadrzędnego.',
      change: 'komunikat lub pole, które znikają albo znaczą co innego',
    },
    snippets: {
      title: 'Atrybuty kodu',
      text: 'Co poza przełącznikami czyta `embed.js` z kodu, który daje kreator. Stary kod nadal działa.',
      change: 'atrybut, który znika albo robi co innego',
    },
    paths: {
      title: 'Ścieżki',
      text: 'Poniżej adresu serwisu. Strony kończą się ukośnikiem; język główny nie ma `{lang}`.',
      change: 'ścieżkę, która przestaje odpowiadać albo odpowiada co innego',
    },
    pictures: {
      title: 'Obrazy',
      text: 'Formaty z nazwy, w panelu, w wierszu poleceń i wśród gotowych plików.',
      change: 'format, który znika, albo inny rozmiar w pikselach',
    },
    columns: {
      title: 'Kolumny tabel',
      text: 'Te same w CSV, XLSX i JSON, po angielsku, niezależnie od języka strony.',
      change: 'kolumnę, która znika, przesuwa się przed inne albo znaczy co innego',
    },
    ledger: {
      title: 'Pliki rejestru',
      text: 'Każdy podaje swoją wersję jako `schema`. Pola, typy i znaczenia są w `data/datapackage.json`.',
      change: 'plik lub pole, które znikają albo znaczą co innego',
    },
    health: {
      title: 'Stan osadzeń',
      text: 'Co `embed/health.json` mówi o wszystkich osadzeniach danej kompilacji.',
      change: 'pole, które znika albo znaczy co innego',
    },
  },
  headings: { word: 'Nazwa', values: 'Wartości', standard: 'Domyślnie', meaning: 'Znaczenie' },
  anyValue: 'patrz znaczenie',
  params: {
    asof: 'dzień, którego wszystko dotyczy, `2025-09-04`; bez niego data rejestru',
    diff: 'dwa dni do porównania, `2025-03-27..2026-02-24`',
    time: 'liczone miesiące pomocy, `2025-03..2026-04`; `earliest` i `latest` to otwarte końce',
    basis: 'czyje słowo się liczy, gdy relacje są rozbieżne',
    country: 'kraje zaznaczone na wszystkich wykresach, `AAA~BBB`; jeden to `~AAA`',
    measure: 'która pomoc: przyznana czy zadeklarowana',
    unit: 'jednostka żołnierzy i jednostka pomocy, połączone `~`',
    kind: 'rodzaje pomocy, które się liczą; żaden znaczy wszystkie',
    series: 'pomoc według miesięcy lub narastająco',
    split: 'według czego dzieli się pomoc z miesiąca',
    eu: 'czy udziały w pomocy przez instytucję dolicza się jej członkom',
    role: 'pokazane role, według identyfikatorów rejestru',
    status: 'na jakim etapie musi być rola, żeby ją pokazać',
    region: 'tylko członkowie grupy, według jej nazwy w rejestrze',
    sort: 'kolumna, według której sortuje się tabelę; `-` z przodu: malejąco',
    tableSearch: 'tekst, który muszą zawierać wiersze tabeli',
    focus: 'czego dotyczy otwarty panel: wykres albo identyfikatory wpisów połączone `~`',
    overlay: 'otwarty panel',
    tab: 'wykresy pokazane jako tabele, według identyfikatora',
    lang: 'język strony, przed językiem ścieżki',
    dark: 'kolory: `true`, `false` lub `auto`',
  },
  flags: {
    plain: 'tylko legenda, wykres i wiersz ze źródłem',
    static: 'nigdy interaktywne',
    dark: 'kolory: `true`, `false` lub `auto`',
    transparent: 'bez tła',
    fitchart: 'tak wysokie jak ramka; wysokości się nie podaje',
    logo: '`off`: bez odnośnika do pulpitu',
    hideControls: 'bez wyborów',
    accent: 'kolor odnośników, `1a73e8`; przyjmowany tam, gdzie tekst zachowuje kontrast',
    bg: 'kolor tła, `ffffff`; przyjmowany tam, gdzie tekst zachowuje kontrast',
    font: 'krój tekstów wokół wykresu: `sans`, `serif` lub `system`',
    radius: 'zaokrąglenie rogów, od `0` do `16`',
    resize: 'podaje wysokości także jako `dw`, `pym` lub `guardian`, po przecinku',
  },
  messages: {
    'coalition:height': 'do strony: wysokość, której potrzebuje osadzenie, w pikselach CSS',
    'vis.ready': 'do strony: wykres jest gotowy; `version` to wersja tego zobowiązania',
    'vis.rendered': 'do strony: narysowano widok',
    'state.change': 'do strony: widok się zmienił i za czyją sprawą',
    'country.select': 'do strony: zaznaczono kraje',
    'export.done': 'do strony: przekazano obraz',
    'state.set': 'do osadzenia: parametry do zmiany; pozostałe się nie zmieniają',
    'height.get': 'do osadzenia: podać wysokość jeszcze raz',
  },
  paths: {
    home: 'przegląd',
    member: 'kraj, według kodu',
    page: 'strony tekstowe i kreator',
    embed: 'osadzenie, które podąża za rejestrem',
    frozen: 'osadzenie takie, jakie było w danym wydaniu',
    oembed: 'jego odpowiedź oEmbed, jeśli kompilacja zna swój adres',
    loader: 'skrypt dla stron, które osadzają',
    health: 'stan osadzeń',
    picture: 'gotowe obrazy wykresu',
    ledger: 'plik rejestru',
    table: 'wszystkie twierdzenia stojące za wykresem, po angielsku',
    description: 'co znaczy każdy plik i każde pole (Frictionless Data Package)',
    feed: 'kanały Atom: wszystkich wydań, jednego kraju',
  },
  changelog: {
    title: 'Co zmieniono',
    text: 'Od najnowszych. Test odtwarza każdą listę na tej stronie z tych pozycji, więc żadnej nie da się zapomnieć.',
    kinds: {
      first: (words) => `ustalono po raz pierwszy: ${words}`,
      added: (words) => `dodano: ${words}`,
      changed: (words) => `zmieniono znaczenie: ${words}`,
      removed: (words) => `usunięto: ${words}`,
    },
    version: (contract, version) => `${contract}, wersja ${version}`,
  },
};

const method: Guide['method'] = {
  steps: {
    title: 'Jak rozstrzyga się o jednej liczbie',
    text: [
      'Po pierwsze, wszystkie twierdzenia o kraju, które były znane tego dnia; wycofane się pomija. Po drugie, wybrany sposób odczytania rozstrzyga, które stanowisko obowiązuje: jak, mówi „Czyje słowo się liczy”. Po trzecie, jeśli to stanowisko nie przewiduje wysłania nikogo, liczby nie ma, cokolwiek mówiono wcześniej. W przeciwnym razie ten sam sposób odczytania wskazuje jedno z twierdzeń, które podają liczbę, i jest ona pokazana tak, jak ją podano; jeśli żadne jej nie podaje, wykres mówi, dlaczego jej nie ma.',
      'Kreski obok to wszystkie podane liczby, ktokolwiek je podał. Kliknięcie otwiera wszystkie twierdzenia w całości: które rozstrzyga, które są nieaktualne, które przeczą.',
    ],
  },
  limits: {
    title: 'Czego stąd nie można się dowiedzieć',
    text: [
      'Zapowiedź nie jest wysłaniem, a zakres nie jest prawdopodobieństwem: zapisujemy, co powiedziano, a nie, co będzie. Nie oceniamy, czy ktoś mówi to poważnie.',
      'Jest tu tylko to, co opublikowano i odnaleziono. Kraj milczący mógł się wypowiedzieć tam, gdzie nikt tego nie opisał, a kraj z wieloma twierdzeniami nie zobowiązał się bardziej, tylko więcej się o nim mówi. Tajnych planów tu nie ma.',
      'Streszczenia piszą ludzie, a wybór stanowiska jest interpretacją słów. Dlatego każde twierdzenie pokazuje swoje źródło i dlatego warto je przeczytać przed zacytowaniem.',
    ],
  },
  numbers: {
    title: 'Jak zapisuje się liczby',
    text: [
      'Kwoty i udziały mają około trzech cyfr, żeby nie pokazywać pozornej dokładności; to, co na to za małe, zapisuje się jako „<0,001”, nigdy jako 0. Sumy powstają z dokładnych wartości i są zaokrąglane dopiero na końcu, więc zaokrąglone części nie zawsze dają zaokrągloną sumę. Pliki dla programów zawierają dokładne wartości.',
    ],
  },
  corrections: {
    title: 'Poprawki',
    text: [
      'Wpisu z opublikowanego wydania nigdy się nie przerabia ani nie usuwa: skrót wydania przestałby się zgadzać i rejestru nie dałoby się opublikować. To, co błędne, zostaje wycofane z podaniem powodu, to, co właściwe, dodane, a jedno i drugie stoi obok siebie na liście poprawek.',
    ],
    how: 'Jak zgłosić błąd',
  },
  borders: {
    title: 'Miejsca i granice',
    text: [
      'Kraje mają kody ISO; organizacje i grupy mają własne kody rejestru i nie mają powierzchni na mapie. Kto należy do grupy, na przykład sojuszu, jest polem rejestru ze źródłem. Granice pochodzą z atlasu wymienionego powyżej; ich narysowanie nie jest ich poparciem.',
    ],
  },
};

/** How figures are decided: most of what the page about the method says. */
const rules: Guide['rules'] = {
  intro:
    'To, co tu widać, powstaje z datowanych twierdzeń ze źródłami, według poniższych reguł. Niczego nie wpisano ręcznie, niczego nie uśredniono i niczego nie uzupełniono tam, gdzie nikt się nie wypowiedział.',
  claims: {
    title: 'Rejestr twierdzeń',
    text: [
      'Każdy fakt jest twierdzeniem. Mówi, kogo dotyczy, co powiedziano (udział w koalicji, stanowisko w sprawie wysłania żołnierzy, liczba żołnierzy, rola, zapowiedź, liczba zbiorcza, spotkanie), od kiedy, kto tak mówi, jak bardzo redakcja jest pewna, że powiedziano to tak, jak zapisano, i podaje co najmniej jedno źródło.',
      'Pewność dotyczy zapisu, a nie tego, czy plan się ziści: wysoka oznacza, że źródło mówi to wprost; średnia, że informacja jest z drugiej ręki lub wymaga interpretacji; niska, że nie udało się jej ponownie odnaleźć lub że jej wersje się różnią.',
      'Streszczenia są napisane naszymi słowami. Jeśli źródła są niezgodne, każda relacja jest osobnym twierdzeniem i wszystkie pozostają widoczne.',
    ],
  },
  day: {
    title: 'Wszystko na jeden dzień',
    text: [
      'Wszystko na stronie odnosi się do jednego dnia, domyślnie do dnia najnowszego faktu o żołnierzach, rolach lub członkach. Po wybraniu innego dnia zmienia się każda liczba. To, co stało się znane później, nie jest pokazywane jako znane; na stronie kraju czeka zwinięte pod hasłem „Po” i datą tego dnia.',
      'Data jest tak dokładna jak jej źródło. Twierdzenie datowane co do miesiąca lub roku liczy się od ostatniego dnia, który ta data może oznaczać: „sierpień 2025” liczy się od 31 sierpnia 2025. Dzięki temu nic nie jest pokazywane, zanim stanie się pewne. Twierdzenie bez daty obowiązuje każdego dnia. Spotkanie liczy się od swojego pierwszego dnia.',
      'Można porównać dwa dni. Strona odnosi się wtedy do późniejszego oraz wymienia i zaznacza to, czego wcześniejszego dnia nie było lub nie wiedziano. Spotkanie z wcześniejszego dnia nie jest nowością.',
    ],
    aid: 'Pomoc jest datowana co do miesiąca, więc podąża za wybranym dniem pełnymi miesiącami: miesiąc liczy się po swoim zakończeniu, a ostatni miesiąc danych wtedy, gdy nadejdzie dzień, do którego dane sięgają. Między dwoma dniami jest to pomoc z miesięcy, które skończyły się po pierwszym z nich.',
  },
  stances: {
    title: 'Stanowiska w sprawie wysłania żołnierzy',
    text: [
      'Sześć stanowisk, od najmocniejszego „tak” do najmocniejszego „nie”. Zobowiązanie: istnieje deklaracja lub plan wysłania żołnierzy. Gotowość: kraj by ich wysłał, ale się nie związał. Warunkowo: wysłałby ich tylko po spełnieniu wymienionych warunków, takich jak mandat lub gwarancja. Bez decyzji: ani tego nie wyklucza, ani nie oferuje. Tylko inne wsparcie: pomógłby innymi środkami, nie żołnierzami w tym kraju. Bez żołnierzy: wykluczono.',
      'Trzy pierwsze odczytuje się jako „wysłałby”, dwa ostatnie jako „nie wysłałby”.',
    ],
  },
  basis: {
    title: 'Czyje słowo się liczy',
    text: [
      'Są cztery sposoby odczytania, wybór należy do czytelnika. Najnowsza relacja: najnowsze twierdzenie, ktokolwiek je formułuje, z jednym wyjątkiem: relacja kogoś innego o niskiej pewności nigdy nie przeważa nad wypowiedzią własnego rządu. Tylko własny rząd: jego najnowsza wypowiedź. Najniższa i najwyższa relacja: spośród najnowszych twierdzeń każdego rodzaju mówiących (własny rząd, inny rząd, media, partia lub parlament) to najbliższe stanowisku „bez żołnierzy” albo „zobowiązanie”; przy liczbach\u00a0– najniższa albo najwyższa podana liczba.',
      'Z kilku twierdzeń z jednego dnia pierwszeństwo ma to z dokładniejszą datą, potem pewniejsze, potem bliższe samemu krajowi.',
    ],
  },
  disputes: {
    title: 'Gdy relacje są rozbieżne',
    text: (days) => [
      `Stanowisko oznacza się jako „rozbieżne relacje”, jeśli najnowsza wypowiedź własnego rządu i najnowsza relacja kogokolwiek innego są po różnych stronach (wysłałby, bez decyzji, nie wysłałby), a relacja jest nowsza od wypowiedzi lub starsza od niej najwyżej o tyle dni: ${days}. Starsza relacja to historia, a nie sprzeczność. Wybrany sposób odczytania nie ma tu znaczenia.`,
    ],
  },
  amounts: {
    title: 'Liczby i dlaczego ich brak',
    text: [
      'Liczba żołnierzy jest zakresem, takim jak go podano. „Do 10\u00a0000” nie ma znanej dolnej granicy, „co najmniej 10\u00a0000” nie ma znanej górnej i żadnej z nich się nie uzupełnia. Zakres kilku doniesień sięga od najmniejszej do największej liczby, którą którekolwiek z nich wymienia.',
      '„Nie ujawniono” to nie zero. Rozróżniamy: liczbę; dokładne zero, jeśli tak podano; liczbę nieujawnioną (mowa jest o żołnierzach, nikt nie mówi, o ilu); stanowisko warunkowe bez liczby; brak żołnierzy (wykluczono); nie pytano (poza gronem członków, nic nie powiedziano); oraz brak danych. Stanowisko, które nie przewiduje wysłania nikogo, przeważa nad każdą wcześniejszą liczbą.',
      'Suma też jest zakresem: znane dolne i znane górne granice sumuje się osobno, a kto nie ma liczby, jest liczony obok sumy, a nie w niej. Suma jest otwarta od góry, jeśli otwarty jest któryś składnik. Liczbę żołnierzy na 10\u00a0000 wojskowych w służbie czynnej oblicza się według danych ze strony kraju.',
    ],
  },
  counts: {
    title: 'Jak powstają liczby w nagłówku',
    text: [
      'Członkowie to kraje i organizacje, które danego dnia są zapisane jako członkowie. Partnerzy, obserwatorzy i ci, którzy trzymają się z dala, się nie liczą. Nie znaleziono oficjalnej listy ani dat przystąpienia, więc członek liczy się od najwcześniejszej odnalezionej obecności.',
      'Zdanie na górze liczy każdego członka raz, według jego stanowiska przy wybranym sposobie odczytania. Inne liczby (członków według innych definicji, krajów, które coś zadeklarowały, wielkość sił) pokazujemy tak, jak je podano, każdą z informacją, kto ją podał i kiedy; nie zgadzają się ze sobą i pokazujemy, jak bardzo.',
      'Krótka lista obecnych nie znaczy, że przybyło niewielu: wymieniono tylko tych, których wymienia źródło.',
    ],
  },
  aid: {
    title: 'Pomoc',
    text: [
      'Pomoc przyznana to pomoc dostarczona albo przeznaczona na określony cel. Pomoc zadeklarowana to pomoc obiecana, łącznie z częścią już przyznaną; nie jest podzielona na rodzaje. Obietnice datuje się na chwilę ich złożenia, a przyznanie na chwilę sprecyzowania, dlatego w jednym miesiącu pomoc przyznana może być większa od zadeklarowanej. Wszystkie kwoty są w miliardach EUR w cenach bieżących; odsetki PKB odnoszą się do PKB z 2021 roku, tak jak u wydawcy danych.',
      'Brak miesiąca u śledzonego darczyńcy oznacza w pliku wydawcy zero. Darczyńca, którego wydawca nie śledzi, to „brak danych”, nigdy zero. Podział pomocy wojskowej według pochodzenia nie w każdym miesiącu sumuje się do kolumny pomocy wojskowej, dlatego pokazano go osobno.',
      'Ogłoszone zapowiedzi to tylko zapowiedzi. Pokrywają się z tymi liczbami i ze sobą nawzajem; zapowiedź, która jest częścią większej, jest oznaczona i nigdy do niej niedodawana.',
    ],
    shares: (institution) =>
      `Członkowie organizacji (${institution}) pomagają też przez jej instytucje. Ich udział można doliczyć do tego, co dają sami; wiersz samej instytucji jest wtedy pomijany, żeby niczego nie liczyć dwa razy.`,
    attribution: (attribution) => `Wydawca danych o pomocy: ${attribution}.`,
  },
  sources: {
    title: 'Źródła',
    text: [
      'Każde twierdzenie wskazuje swoje źródła: wydawcę, tytuł, datę i adres. Media prowadzone przez państwo będące stroną wojny lub z nim powiązane są oznaczone wszędzie, gdzie się na nie powołujemy. Strona, która nie podawała daty, jest opisana jako „bez daty”; żadnej daty się nie zgaduje.',
    ],
    link: 'Wszystkie wpisy i wszystkie źródła',
  },
  accessibility: {
    title: 'Dostępność',
    text: [
      'Celem jest WCAG 2.2 na poziomie AA na każdej stronie, w każdym panelu i w każdym osadzonym wykresie. Każdy wykres ma wniosek w tytule, opis dla czytników ekranu i tabelę z tymi samymi liczbami. To jeden przystanek klawisza Tab: strzałki przenoszą między znakami, Enter otwiera twierdzenia, na których znak się opiera, Escape prowadzi z powrotem. Żadnego znaku nie odróżnia sam kolor. Motywy kontrastu, większy tekst, szersze odstępy i życzenie, by było mniej ruchu, są uwzględniane.',
      'Czego brakuje: nie wypróbowała tego jeszcze grupa osób z niepełnosprawnościami, streszczenia twierdzeń są tylko po angielsku, a małe kraje są na mapie mniejsze niż opuszek palca. Tabela pod mapą wymienia je wszystkie.',
    ],
  },
  gaps: {
    title: 'Gdzie materiału jest mało',
    newest: (stances, newestRoles, newestMeetings, reports) =>
      `Najnowsze znane stanowisko: ${stances}; najnowsza rola: ${newestRoles}; najnowsze spotkanie lub kamień milowy: ${newestMeetings}; najnowsza podana liczba zbiorcza: ${reports}. Późniejsze dni pokazują to, co było wtedy wiadomo; nie jest to twierdzenie, że nic się nie zmieniło.`,
    none: 'brak',
    silent: (names) => `Stanowisko w sprawie żołnierzy nie jest znane u tych członków: ${names}.`,
    once: (names) => `Tylko jedno twierdzenie o stanowisku: ${names}.`,
    untracked: (names) => `Pomocy tych członków wydawca danych nie śledzi: ${names}.`,
    roles: (thinRoles) => `O tych rolach jest mało twierdzeń: ${thinRoles}.`,
    role: (role, claims) => `${role} (${claims})`,
  },
  releases: {
    title: 'Wydania',
    text: [
      'Rejestr ma drugi zegar: każdy wpis nosi oznaczenie wydania, w którym pojawił się po raz pierwszy. Wpis, który okazuje się błędny, zostaje wycofany z podaniem powodu, a nie usunięty, dzięki czemu starsze wydanie zawsze można pokazać takim, jakie było.',
    ],
    release: (date, notes) => `${date}: ${notes}`,
  },
  map: {
    title: 'Mapa',
    text: [
      'Mapa wiernie oddaje powierzchnie. Kraje odległe są narysowane obok niej na kartach, każdy we własnej skali, a małe kraje jako kropki. Członkowie, o których nie jest znana żadna wypowiedź, mają obrys i tym różnią się od lądu spoza koalicji.',
    ],
  },
};

/** Texts of the pages about the dashboard, in Polish. */
export const pl: Guide = { help, contracts, method, rules };
