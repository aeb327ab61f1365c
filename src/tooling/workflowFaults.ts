const USES = /^\s*(?:-\s+)?uses:\s*(\S+)(.*)$/gm;
const PINNED = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
/** The version that the commit is, for people and for programs that bring newer ones. */
const VERSION = /^ # v\d+\.\d+\.\d+$/;

/** One line for each action in a workflow that is not pinned to a commit, with its version beside it. */
export function workflowFaults(text: string): readonly string[] {
  return [...text.matchAll(USES)].flatMap(([, action = '', rest = '']) => {
    if (!PINNED.test(action)) return [`${action}: pin it to a commit`];
    return VERSION.test(rest) ? [] : [`${action}: write its version behind it`];
  });
}
