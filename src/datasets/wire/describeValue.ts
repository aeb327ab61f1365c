const LONGEST = 60;

/** A value of a file as an editor would recognise it, in a few words. Never throws. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'is missing';
  if (value === null) return 'is null';
  if (typeof value === 'string') {
    const quoted = JSON.stringify(value.slice(0, LONGEST));
    return value.length > LONGEST ? `is ${quoted} and goes on` : `is ${quoted}`;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return `is ${value}`;
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list';
  return `is ${typeof value === 'object' ? 'an object' : `a ${typeof value}`}`;
}
