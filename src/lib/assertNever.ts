/** Marks a branch that the types rule out. Throws with the value if it is reached after all. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
