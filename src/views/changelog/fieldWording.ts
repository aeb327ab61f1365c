import type { FieldWording } from '#i18n/recordFields.ts';
import type { Wording } from '#views/kit/wording.ts';

/** The references of a page as names for fields. */
export function fieldWording({ references, format, messages }: Wording): FieldWording {
  const { partyName, roleName, metricName, source } = references;
  const sourceName = (id: string): string => {
    const found = source(id);
    return found === null ? id : messages.punctuation.labelled(found.publisher, found.title);
  };
  return { names: { partyName, roleName, metricName, sourceName }, format, messages };
}
