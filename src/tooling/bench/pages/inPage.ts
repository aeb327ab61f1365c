/**
 * The text of an expression that calls a function inside a page. The function may use nothing from outside itself.
 * The runner of these files gives functions their names by a call that pages do not know, so it is brought along.
 */
export function inPage<Argument extends string>(
  code: ((argument: Argument) => unknown) | (() => unknown),
  argument?: Argument,
): string {
  const given = argument === undefined ? '' : JSON.stringify(argument);
  return `(() => { const __name = (it) => it; return (${code.toString()})(${given}); })()`;
}
