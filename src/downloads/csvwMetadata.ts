import type { DataTable } from './dataTable.ts';

/** What a table is called. */
interface TableNames {
  /** Address of the CSV file, relative to the metadata. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

/** A CSV file described as CSV on the Web (W3C, `{file}-metadata.json`). */
export function csvwMetadata(
  { fields }: DataTable,
  { url, title, description, language }: TableNames,
): Readonly<Record<string, unknown>> {
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url,
    'dc:title': title,
    'dc:description': description,
    dialect: { header: true, delimiter: ',', lineTerminators: ['\r\n'], encoding: 'utf-8' },
    tableSchema: {
      columns: fields.map((field) => ({
        name: field.name,
        titles: field.name,
        'dc:description': field.description,
        datatype: field.type,
        null: '',
      })),
    },
  };
}
