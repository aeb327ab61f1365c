import type { ChartExtract } from './chartExtract.ts';

/** What a citation says. The ledger names no author, so none is made up. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  /** Name of the ledger that a chart is from; `null`: the title names it. */
  readonly ledger: string | null;
  /** `null`: the address is not known. */
  readonly url: string | null;
  /** Release, a day. */
  readonly version: string;
  readonly note: string;
}

function citedOf(
  { chart, model, coalition, permalink, release, asof }: ChartExtract,
  note: string,
): Cited & { readonly ledger: string; readonly url: string } {
  return {
    id: `${chart}-${asof}`,
    title: model.title,
    ledger: coalition.title.en,
    url: permalink,
    version: release ?? asof,
    note,
  };
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text inside the braces of a BibTeX field. */
export function bibText(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}

/** An address inside `\url{}`, where braces, percent signs and the like must not end it. */
function bibUrl(url: string): string {
  return url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}

/** A citation as BibTeX. */
export function bibTexOf({ id, title, ledger, url, version, note }: Cited): string {
  const published = [
    ...(ledger === null ? [] : [bibText(ledger)]),
    ...(url === null ? [] : [`\\url{${bibUrl(url)}}`]),
  ].join(', ');
  const fields = [
    ['title', `{${bibText(title)}}`],
    ...(published === '' ? [] : [['howpublished', published]]),
    ['year', version.slice(0, 4)],
    ['note', bibText(note)],
  ];
  const lines = fields.map(([name, value]) => `  ${name ?? ''} = {${value ?? ''}},`);
  return `@misc{${id},\n${lines.join('\n')}\n}\n`;
}

/** The citation of a chart as BibTeX. */
export function bibTex(extract: ChartExtract, note: string): string {
  return bibTexOf(citedOf(extract, note));
}

/** The citation as CSL-JSON. */
export function cslJson(
  extract: ChartExtract,
  note: string,
): readonly Readonly<Record<string, unknown>>[] {
  const { id, title, ledger, url, version } = citedOf(extract, note);
  return [
    {
      id,
      type: 'dataset',
      title,
      'container-title': ledger,
      URL: url,
      version,
      issued: { 'date-parts': [version.split('-').map(Number)] },
      note,
    },
  ];
}
