import type { ChangeQuestion, RoleChange } from './change.ts';
import type { RoleClaim } from './claim.ts';
import { claimsSince } from './claimsSince.ts';
import { rolesAt } from './rolesAt.ts';

/** Every role that is new to its party or has another status, in the order of the codes. */
export function roleChanges(
  claims: readonly RoleClaim[],
  { from, to, release }: Omit<ChangeQuestion, 'basis'>,
): readonly RoleChange[] {
  const earlier = rolesAt(claims, from, release);
  return [...rolesAt(claims, to, release)].flatMap(([party, roles]) =>
    [...roles.values()].flatMap((state): readonly RoleChange[] => {
      const { role, status } = state;
      const before = earlier.get(party)?.get(role)?.status ?? null;
      if (before === status) return [];
      const made = claimsSince(state.claims, from);
      return [{ kind: 'role', party, role, before, after: status, claims: made }];
    }),
  );
}
