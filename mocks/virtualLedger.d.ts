/** Every dataset of the ledger folder and the shapes; made by `datasetsPlugin` in development mode only. */
declare module 'virtual:ledger' {
  export const files: Readonly<Record<string, unknown>>;
}
