import type { DataTable } from './dataTable.ts';

/** A table as a resource of a Data Package (Frictionless). Readable by version 1 (`profile`) and 2 (`type`). */
export interface TableResource {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly type: 'table';
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: 'utf-8';
  readonly dialect?: Readonly<Record<string, unknown>>;
  readonly schema: TableSchema;
}

/** What the cells of a table are. */
export interface TableSchema {
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: string;
}

export interface SchemaField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** The schema of a table. Empty cells are unknown. */
function tableSchema({ fields }: Pick<DataTable, 'fields'>): TableSchema {
  return {
    fields: fields.map(({ name, type, description }) => ({ name, type, description })),
    missingValues: [''],
  };
}

/** A CSV file as written by `csvText`, as a resource. */
export function csvResource(
  name: string,
  title: string,
  path: string,
  table: Pick<DataTable, 'fields'>,
): TableResource {
  return {
    name,
    title,
    path,
    profile: 'tabular-data-resource',
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: tableSchema(table),
  };
}
