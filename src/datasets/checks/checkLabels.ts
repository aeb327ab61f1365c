import type { Problem } from '#domain/problem.ts';
import { type LedgerCheck, fileOf } from './locatedRecords.ts';

/** Roles and metrics are those that the coalition's own list names. */
export const checkLabels: LedgerCheck = ({ coalition, roles, reports }) => {
  if (coalition === null) return [];
  const file = fileOf('coalition');
  const roleIds = new Set(coalition.roles.map(({ id }) => id));
  const metricIds = new Set(coalition.metrics.map(({ id }) => id));
  const unknown = (term: string): string => `is "${term}", which is not listed`;
  const wrongRoles = roles
    .filter(({ role }) => !roleIds.has(role))
    .map(({ id, role }) => ({
      file: fileOf('roles'),
      record: id,
      field: 'role',
      problem: unknown(role),
      expected: `a role listed in ${file}`,
    }));
  const wrongMetrics = reports
    .filter(({ metric }) => !metricIds.has(metric))
    .map(({ id, metric }) => ({
      file: fileOf('reports'),
      record: id,
      field: 'metric',
      problem: unknown(metric),
      expected: `a metric listed in ${file}`,
    }));
  const wrongHeadlines = Object.entries(coalition.headline).flatMap(
    ([key, metric]: readonly [string, string | null]): readonly Problem[] => {
      if (metric === null || metricIds.has(metric)) return [];
      const field = `coalition.headline.${key}`;
      return [
        { file, record: null, field, problem: unknown(metric), expected: 'a metric listed above' },
      ];
    },
  );
  const wrongLists = (['memberMetrics', 'meetingMetrics'] as const).flatMap((key) =>
    coalition[key].flatMap((metric, position): readonly Problem[] => {
      if (metricIds.has(metric)) return [];
      const field = `coalition.${key}.${position}`;
      return [
        { file, record: null, field, problem: unknown(metric), expected: 'a metric listed above' },
      ];
    }),
  );
  return [...wrongRoles, ...wrongMetrics, ...wrongHeadlines, ...wrongLists];
};
