import { escapeXml, unescapeXml } from '#lib/escapeXml.ts';

/** What a picture says about itself to programs, as plain text. Empty: not known. */
export interface PictureNote {
  readonly title: string;
  /** The chart for those who do not see it. */
  readonly description: string;
  readonly source: string;
  readonly licence: string;
  /** Name of the ledger. */
  readonly publisher: string;
  /** Release of the ledger. */
  readonly release: string;
  /** Day that the picture holds for. */
  readonly asof: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** Address of the view; a path where the site's own is not known. */
  readonly permalink: string;
}

/** Elements of each part, from Dublin Core. Those in `rdf:Alt` are so because XMP asks for it. */
const ELEMENTS: Readonly<
  Record<keyof PictureNote, { readonly name: string; readonly alt: boolean }>
> = {
  title: { name: 'dc:title', alt: true },
  description: { name: 'dc:description', alt: true },
  source: { name: 'dc:source', alt: false },
  licence: { name: 'dc:rights', alt: true },
  publisher: { name: 'dcterms:publisher', alt: false },
  release: { name: 'dcterms:hasVersion', alt: false },
  asof: { name: 'dcterms:valid', alt: false },
  language: { name: 'dcterms:language', alt: false },
  permalink: { name: 'dc:identifier', alt: false },
};

const PARTS = [
  'title',
  'description',
  'source',
  'licence',
  'publisher',
  'release',
  'asof',
  'language',
  'permalink',
] as const satisfies readonly (keyof PictureNote)[];

/** The note as RDF, which SVG keeps in `<metadata>` and PNG in its XMP chunk. */
export function noteRdf(note: PictureNote): string {
  const lines = PARTS.filter((part) => note[part] !== '').map((part) => {
    const { name, alt } = ELEMENTS[part];
    const text = escapeXml(note[part]);
    return alt
      ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`
      : `<${name}>${text}</${name}>`;
  });
  return [
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">',
    '<rdf:Description rdf:about="">',
    ...lines,
    '</rdf:Description>',
    '</rdf:RDF>',
  ].join('\n');
}

/** What stands between two texts, the first time; `null` if it does not. Quick whatever the text: it may be anybody's. */
function between(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = from === -1 ? -1 : text.indexOf(end, from + start.length);
  return to === -1 ? null : text.slice(from + start.length, to);
}

/** Reads what `noteRdf` wrote; `null` if there is none of it in the text. */
export function parseNoteRdf(text: string): PictureNote | null {
  const rdf = between(text, '<rdf:RDF', '</rdf:RDF>');
  if (rdf === null) return null;
  const read = (part: keyof PictureNote): string => {
    const { name } = ELEMENTS[part];
    const content = between(rdf, `<${name}>`, `</${name}>`) ?? '';
    return unescapeXml(content.replaceAll(/<[^<>]*>/g, ''));
  };
  const note: PictureNote = {
    title: read('title'),
    description: read('description'),
    source: read('source'),
    licence: read('licence'),
    publisher: read('publisher'),
    release: read('release'),
    asof: read('asof'),
    language: read('language'),
    permalink: read('permalink'),
  };
  return note.permalink === '' && note.title === '' ? null : note;
}
