/** An expected failure is a value: check `ok` before using `value`. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** Wraps a success. */
export function success<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps an expected failure. */
export function failure<E>(error: E): Result<never, E> {
  return { ok: false, error };
}
