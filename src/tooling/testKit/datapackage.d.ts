declare module 'datapackage' {
  interface Resource {
    readonly name: string;
    readonly tabular: boolean;
    /** Rows, each cast by the schema. Rejects if a cell does not fit it. */
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>;
  }
  interface Package {
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
  const datapackage: {
    validate(
      descriptor: object,
    ): Promise<{ readonly valid: boolean; readonly errors: readonly Error[] }>;
    Package: { load(descriptor: object, options: { readonly basePath: string }): Promise<Package> };
  };
  export default datapackage;
}
